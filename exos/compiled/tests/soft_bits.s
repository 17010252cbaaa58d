# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/soft_bits.c
	.file 1 "soft_bits.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	lui	$5,%hi(told)
	lw	$2,%lo(told)($5)
	lui	$3,%hi(left)
	addiu	$2,$2,1
	sw	$2,%lo(told)($5)
	lw	$2,%lo(left)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(left)($3)
	beq	$2,$0,$L8
	li	$2,-4096
	jr	$31
	nop
$L8:
	addiu	$sp,$sp,-24
	li	$6,3
	li	$5,4096
	sw	$31,20($sp)
	jal	mprotect
	and	$4,$4,$2
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count
	.align	2
	.ent	traps
traps:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(area)
	sw	$17,24($sp)
	move	$6,$4
	move	$17,$5
	addiu	$4,$16,%lo(area)
	sw	$31,28($sp)
	jal	mprotect
	li	$5,4096
	sltu	$4,$2,1
	jal	check
	li	$5,32
	addiu	$16,$16,%lo(area)
	lui	$2,%hi(told)
	lui	$3,%hi(left)
	sw	$17,%lo(left)($3)
	sw	$0,%lo(told)($2)
	sw	$17,4($16)
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	lw	$2,%lo(told)($2)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	traps
	.align	2
	.globl	traps_begin
	.ent	traps_begin
traps_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,1
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	traps_begin
	.align	2
	.globl	traps_end
	.ent	traps_end
traps_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,2
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	traps_end
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	lui	$4,%hi(count)
	sw	$23,48($sp)
	lui	$23,%hi(area)
	sw	$19,32($sp)
	li	$2,1
	addiu	$19,$23,%lo(area)
	addiu	$4,$4,%lo(count)
	sw	$31,52($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$2,4100($19)
	sw	$2,4($19)
	jal	on_protection_fault
	nop
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
	lw	$22,%lo(own_asid)($18)
	li	$5,47
	jal	check
	sltu	$4,$0,$22
	move	$16,$0
	lui	$20,%hi(told)
	b	$L18
	li	$21,64
$L25:
	move	$4,$0
	jal	check
	li	$5,50
	sw	$16,4100($19)
	lw	$4,%lo(told)($20)
	addiu	$16,$16,1
	xori	$4,$4,0x1
	li	$5,53
	sltu	$4,$4,1
	jal	check
	sw	$17,%lo(own_asid)($18)
	beq	$16,$21,$L36
	move	$6,$0
$L18:
	sll	$17,$16,6
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
	sw	$16,4100($19)
	lw	$4,%lo(told)($20)
	addiu	$16,$16,1
	xori	$4,$4,0x1
	li	$5,53
	sltu	$4,$4,1
	jal	check
	sw	$17,%lo(own_asid)($18)
	bne	$16,$21,$L18
	move	$6,$0
$L36:
	move	$4,$19
	jal	mprotect
	li	$5,4096
	sltu	$4,$2,1
	jal	check
	li	$5,56
	lui	$16,%hi(left)
	li	$2,40
	sw	$2,%lo(left)($16)
	jal	traps_begin
	nop
	li	$2,7
	sw	$2,4($19)
	jal	traps_end
	nop
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
	addiu	$4,$23,%lo(area)
	sw	$0,%lo(told)($20)
	jal	page_clean
	nop
	beq	$2,$0,$L35
	nop
	move	$4,$0
$L20:
	jal	check
	li	$5,64
	li	$2,8
	sw	$2,4($19)
	lw	$2,%lo(told)($20)
	nop
	beq	$2,$0,$L21
	nop
$L23:
	move	$4,$0
$L22:
	jal	check
	li	$5,66
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
	jal	page_dirty
	addiu	$4,$23,%lo(area)
	b	$L20
	sltu	$4,$2,1
$L33:
	li	$4,1
	jal	traps
	li	$5,2
	xori	$4,$2,0x2
	b	$L16
	sltu	$4,$4,1
	.set	reorder
	.end	main
