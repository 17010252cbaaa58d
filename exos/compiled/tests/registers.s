# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/registers.c
	.text
	.file 1 "exos/tests/registers.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 17
	.ent	handler
handler:
	.set	noreorder
	.loc 1 18
	lui	$2,%hi(faults)
	lw	$3,%lo(faults)($2)
	.loc 1 17
	addiu	$sp,$sp,-24
	.loc 1 18
	addiu	$3,$3,1
	sw	$3,%lo(faults)($2)
	.loc 1 19
	lw	$2,%lo(faults)($2)
	li	$3,7
	addiu	$2,$2,3
	mult	$2,$4
	.loc 1 20
	li	$6,3
	li	$5,4096
	.loc 1 17
	sw	$31,20($sp)
	.loc 1 19
	mflo	$2
	nop
	nop
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	lui	$2,%hi(product)
	mflo	$3
	sw	$3,%lo(product)($2)
	.loc 1 20
	jal	mprotect
	nop
	.loc 1 21
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.look,"ax"
	.align	2
	.loc 1 24
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-160
	.loc 1 27
	addiu	$6,$sp,16
	.loc 1 24
	sw	$18,140($sp)
	sw	$16,132($sp)
	.loc 1 28
	li	$18,-65536
	.loc 1 27
	li	$16,65536
	.loc 1 24
	sw	$21,152($sp)
	sw	$20,148($sp)
	sw	$19,144($sp)
	sw	$17,136($sp)
	sw	$31,156($sp)
	move	$21,$4
	move	$20,$5
	.loc 1 27
	jal	registers_across
	addiu	$17,$sp,16
	.loc 1 28
	addiu	$18,$18,1000
	addiu	$19,$16,28
$L5:
	lw	$4,0($17)
	addu	$5,$16,$18
	xor	$4,$4,$16
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	bne	$16,$19,$L5
	addiu	$17,$17,4
	.loc 1 29
	lw	$2,0($21)
	li	$5,29
	xor	$4,$20,$2
	jal	check
	sltu	$4,$4,1
	.loc 1 30
	lw	$31,156($sp)
	lw	$21,152($sp)
	lw	$20,148($sp)
	lw	$19,144($sp)
	lw	$18,140($sp)
	lw	$17,136($sp)
	lw	$16,132($sp)
	jr	$31
	addiu	$sp,$sp,160
	.set	reorder
	.end	look
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 33
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 36
	lui	$4,%hi(handler)
	.loc 1 33
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$16,16($sp)
	.loc 1 36
	addiu	$4,$4,%lo(handler)
	addiu	$16,$17,%lo(area)
	.loc 1 33
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 36
	jal	on_protection_fault
	addiu	$18,$16,16384
$L9:
	.loc 1 37
	move	$4,$16
	li	$5,5
	jal	look
	addiu	$16,$16,4096
	bne	$16,$18,$L9
	nop
	.loc 1 38
	lui	$16,%hi(faults)
	lw	$4,%lo(faults)($16)
	li	$5,38
	jal	check
	sltu	$4,$4,1
	.loc 1 39
	li	$6,1
	addiu	$4,$17,%lo(area)
	jal	mprotect
	li	$5,16384
	.loc 1 40
	addiu	$4,$17,%lo(area)
	jal	look
	li	$5,6
	.loc 1 41
	lui	$4,%hi(area+4096)
	li	$5,60000
	jal	look
	addiu	$4,$4,%lo(area+4096)
	.loc 1 42
	move	$6,$0
	addiu	$4,$17,%lo(area)
	jal	mprotect
	li	$5,16384
	.loc 1 43
	lui	$4,%hi(area+8192)
	li	$5,7
	jal	look
	addiu	$4,$4,%lo(area+8192)
	.loc 1 44
	li	$5,196608
	lui	$4,%hi(area+12288)
	addiu	$5,$5,3392
	jal	look
	addiu	$4,$4,%lo(area+12288)
	.loc 1 45
	lw	$4,%lo(faults)($16)
	li	$5,45
	xori	$4,$4,0x4
	jal	check
	sltu	$4,$4,1
	.loc 1 47
	addiu	$17,$17,%lo(area)
	.loc 1 45
	li	$16,300
	.loc 1 46
	li	$18,600
	.loc 1 47
	move	$4,$17
$L14:
	li	$5,4096
	jal	mprotect
	move	$6,$0
	.loc 1 48
	move	$5,$16
	move	$4,$17
	jal	look
	addiu	$16,$16,1
	.loc 1 46
	bne	$16,$18,$L14
	move	$4,$17
	.loc 1 51
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.bss.product,"aw"
	.align	2
product:
	.space	4
	.section	.bss.faults,"aw"
	.align	2
faults:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	16384
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/tests/check.h"
