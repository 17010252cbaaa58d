# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/children.c
	.file 1 "children.c"
	.text
	.align	2
	.ent	compute
compute:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	compute
	.align	2
	.ent	children
children:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$16,40($sp)
$L6:
	jal	fork
	nop
	bne	$2,$0,$L10
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$sp,24
	li	$16,50000
	addiu	$4,$sp,16
$L11:
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L11
	addiu	$4,$sp,16
	jal	exit
	move	$4,$0
$L10:
	jal	wait
	addiu	$4,$sp,32
	b	$L6
	nop
	.set	reorder
	.end	children
	.align	2
	.ent	victim
victim:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$5,$0
	addiu	$4,$sp,24
	sw	$16,44($sp)
	li	$16,3997696
	sw	$17,48($sp)
	sw	$31,52($sp)
	jal	gettimeofday
	move	$17,$0
	b	$L15
	addiu	$16,$16,2304
$L13:
$L20:
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	beq	$2,$0,$L19
	addiu	$17,$17,1
$L15:
	sw	$0,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,300
	beq	$2,$0,$L20
	addiu	$4,$sp,16
$L14:
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	sw	$2,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,300
	beq	$2,$0,$L13
	addiu	$4,$sp,16
	b	$L14
	nop
$L19:
	lw	$31,52($sp)
	lw	$16,44($sp)
	move	$2,$17
	lw	$17,48($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	victim
	.align	2
	.ent	beside
beside:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	jal	fork
	move	$17,$4
	bne	$2,$0,$L22
	move	$16,$2
	jalr	$17
	nop
$L22:
	jal	victim
	nop
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L29
	nop
$L23:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L23
	move	$2,$17
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	jal	fail
	li	$4,39
	.set	reorder
	.end	beside
	.align	2
	.ent	shareBeside
shareBeside:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	lui	$4,%hi(compute)
	sw	$31,20($sp)
	jal	beside
	addiu	$4,$4,%lo(compute)
	move	$4,$16
	jal	beside
	move	$16,$2
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,3
	addu	$3,$3,$2
	sll	$3,$3,2
	bne	$16,$0,1f
	divu	$0,$3,$16
	break	7
1:
	lw	$31,20($sp)
	lw	$16,16($sp)
	mflo	$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	shareBeside
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$4,%hi(children)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	shareBeside
	addiu	$4,$4,%lo(children)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
