# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/soft_bits.c
	.text
	.file 1 "exos/tests/soft_bits.c"
	.section	.text.count,"ax"
	.align	2
	.loc 1 24
	.ent	count
count:
	.set	noreorder
	.loc 1 25
	lui	$5,%hi(told)
	lw	$2,%lo(told)($5)
	.loc 1 26
	lui	$3,%hi(left)
	.loc 1 25
	addiu	$2,$2,1
	sw	$2,%lo(told)($5)
	.loc 1 26
	lw	$2,%lo(left)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(left)($3)
	beq	$2,$0,$L8
	li	$2,-4096
	jr	$31
	nop
$L8:
	.loc 1 24
	addiu	$sp,$sp,-24
	.loc 1 27
	li	$6,3
	li	$5,4096
	.loc 1 24
	sw	$31,20($sp)
	.loc 1 27
	jal	mprotect
	and	$4,$4,$2
	.loc 1 28
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count
	.section	.text.traps,"ax"
	.align	2
	.loc 1 31
	.ent	traps
traps:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 32
	lui	$16,%hi(area)
	.loc 1 31
	sw	$17,24($sp)
	.loc 1 32
	move	$6,$4
	.loc 1 31
	move	$17,$5
	.loc 1 32
	addiu	$4,$16,%lo(area)
	.loc 1 31
	sw	$31,28($sp)
	.loc 1 32
	jal	mprotect
	li	$5,4096
	sltu	$4,$2,1
	jal	check
	li	$5,32
	.loc 1 35
	addiu	$16,$16,%lo(area)
	.loc 1 34
	lui	$2,%hi(told)
	.loc 1 33
	lui	$3,%hi(left)
	sw	$17,%lo(left)($3)
	.loc 1 34
	sw	$0,%lo(told)($2)
	.loc 1 35
	sw	$17,4($16)
	.loc 1 37
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 36
	lw	$2,%lo(told)($2)
	.loc 1 37
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	traps
	.section	.text.traps_begin,"ax"
	.align	2
	.globl	traps_begin
	.loc 1 14
	.ent	traps_begin
traps_begin:
	.set	noreorder
	.loc 1 15
	lui	$2,%hi(phase)
	li	$3,1
	sw	$3,%lo(phase)($2)
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	traps_begin
	.section	.text.traps_end,"ax"
	.align	2
	.globl	traps_end
	.loc 1 19
	.ent	traps_end
traps_end:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(phase)
	li	$3,2
	sw	$3,%lo(phase)($2)
	.loc 1 21
	jr	$31
	nop
	.set	reorder
	.end	traps_end
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 40
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 44
	lui	$4,%hi(count)
	.loc 1 40
	sw	$23,48($sp)
	.loc 1 43
	lui	$23,%hi(area)
	.loc 1 40
	sw	$19,32($sp)
	.loc 1 43
	li	$2,1
	addiu	$19,$23,%lo(area)
	.loc 1 44
	addiu	$4,$4,%lo(count)
	.loc 1 40
	sw	$31,52($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 43
	sw	$2,4100($19)
	sw	$2,4($19)
	.loc 1 44
	jal	on_protection_fault
	nop
	.loc 1 45
	li	$5,2
	jal	traps
	move	$4,$0
	li	$3,2
	beq	$2,$3,$L33
	nop
	move	$4,$0
$L16:
	li	$5,45
	jal	check
	lui	$18,%hi(own_asid)
	.loc 1 46
	lw	$22,%lo(own_asid)($18)
	.loc 1 47
	li	$5,47
	jal	check
	sltu	$4,$0,$22
	.loc 1 48
	move	$16,$0
	lui	$20,%hi(told)
	b	$L18
	li	$21,64
$L25:
	.loc 1 50
	move	$4,$0
	jal	check
	li	$5,50
	.loc 1 52
	sw	$16,4100($19)
	.loc 1 53
	lw	$4,%lo(told)($20)
	.loc 1 48
	addiu	$16,$16,1
	.loc 1 53
	xori	$4,$4,0x1
	li	$5,53
	sltu	$4,$4,1
	jal	check
	sw	$17,%lo(own_asid)($18)
	.loc 1 48
	beq	$16,$21,$L36
	move	$6,$0
$L18:
	sll	$17,$16,6
	.loc 1 50
	li	$5,1
	move	$4,$0
	jal	traps
	sw	$17,%lo(own_asid)($18)
	li	$3,1
	bne	$2,$3,$L25
	li	$5,50
	lw	$4,%lo(own_asid)($18)
	nop
	xor	$4,$4,$22
	jal	check
	sltu	$4,$4,1
	.loc 1 52
	sw	$16,4100($19)
	.loc 1 53
	lw	$4,%lo(told)($20)
	.loc 1 48
	addiu	$16,$16,1
	.loc 1 53
	xori	$4,$4,0x1
	li	$5,53
	sltu	$4,$4,1
	jal	check
	sw	$17,%lo(own_asid)($18)
	.loc 1 48
	bne	$16,$21,$L18
	move	$6,$0
$L36:
	.loc 1 56
	move	$4,$19
	jal	mprotect
	li	$5,4096
	sltu	$4,$2,1
	jal	check
	li	$5,56
	.loc 1 57
	lui	$16,%hi(left)
	li	$2,40
	sw	$2,%lo(left)($16)
	.loc 1 58
	jal	traps_begin
	nop
	.loc 1 59
	li	$2,7
	sw	$2,4($19)
	.loc 1 60
	jal	traps_end
	nop
	.loc 1 61
	lw	$2,%lo(left)($16)
	nop
	bne	$2,$0,$L37
	move	$4,$0
	lw	$4,4($19)
	nop
	xori	$4,$4,0x7
	sltu	$4,$4,1
$L19:
$L37:
	jal	check
	li	$5,61
	.loc 1 64
	addiu	$4,$23,%lo(area)
	.loc 1 63
	sw	$0,%lo(told)($20)
	.loc 1 64
	jal	page_clean
	nop
	beq	$2,$0,$L35
	nop
	move	$4,$0
$L20:
	jal	check
	li	$5,64
	.loc 1 65
	li	$2,8
	sw	$2,4($19)
	.loc 1 66
	lw	$2,%lo(told)($20)
	nop
	beq	$2,$0,$L21
	nop
$L23:
	move	$4,$0
$L22:
	jal	check
	li	$5,66
	.loc 1 68
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L21:
	.loc 1 66
	jal	page_dirty
	move	$4,$19
	beq	$2,$0,$L23
	nop
	lw	$4,4($19)
	nop
	xori	$4,$4,0x8
	b	$L22
	sltu	$4,$4,1
$L35:
	.loc 1 64
	jal	page_dirty
	addiu	$4,$23,%lo(area)
	b	$L20
	sltu	$4,$2,1
$L33:
	.loc 1 45
	li	$4,1
	jal	traps
	li	$5,2
	xori	$4,$2,0x2
	b	$L16
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.phase,"aw"
	.align	2
phase:
	.space	4
	.section	.bss.told,"aw"
	.align	2
told:
	.space	4
	.section	.bss.left,"aw"
	.align	2
left:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	8192
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/tests/check.h"
