# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/ports.c
	.file 1 "ports.c"
	.text
	.align	2
	.ent	new
new:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$6,$0
	li	$5,2
	sw	$31,20($sp)
	jal	socket
	li	$4,2
	bltz	$2,$L5
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L5:
	jal	fail
	li	$4,13
	.set	reorder
	.end	new
	.align	2
	.ent	nameGiven
nameGiven:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$2,$5
	addiu	$6,$sp,32
	sw	$17,48($sp)
	sw	$16,44($sp)
	li	$17,16
	move	$16,$4
	addiu	$5,$sp,16
	move	$4,$2
	sw	$31,52($sp)
	jal	getsockname
	sw	$17,32($sp)
	bne	$2,$0,$L7
	nop
	lw	$2,32($sp)
	nop
	bne	$2,$17,$L7
	li	$2,2
	lh	$3,16($sp)
	nop
	bne	$3,$2,$L11
	nop
	lw	$2,16($sp)
	nop
	sw	$2,0($16)
	lw	$2,20($sp)
	nop
	sw	$2,4($16)
	lw	$2,24($sp)
	nop
	sw	$2,8($16)
	lw	$2,28($sp)
	nop
	sw	$2,12($16)
	lw	$31,52($sp)
	lw	$17,48($sp)
	move	$2,$16
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L7:
	jal	fail
	li	$4,22
$L11:
	jal	fail
	li	$4,23
	.set	reorder
	.end	nameGiven
	.align	2
	.ent	portOf
portOf:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$4
	sw	$31,36($sp)
	jal	nameGiven
	addiu	$4,$sp,16
	lhu	$2,18($sp)
	lw	$31,36($sp)
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	andi	$2,$2,0xffff
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	portOf
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,16777216
	li	$3,3145728
	addiu	$sp,$sp,-112
	li	$4,2
	addiu	$2,$2,127
	addiu	$3,$3,28524
	sw	$18,88($sp)
	sw	$31,108($sp)
	sw	$22,104($sp)
	sw	$21,100($sp)
	sw	$20,96($sp)
	sw	$19,92($sp)
	sw	$17,84($sp)
	sw	$16,80($sp)
	sw	$4,48($sp)
	sw	$4,64($sp)
	sw	$3,16($sp)
	sw	$2,52($sp)
	sw	$2,68($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,72($sp)
	jal	new
	sw	$0,76($sp)
	move	$18,$2
	move	$4,$2
	lw	$2,64($sp)
	li	$5,-2145386496
	sw	$2,32($sp)
	lw	$2,68($sp)
	addiu	$6,$sp,16
	sw	$2,36($sp)
	lw	$2,72($sp)
	addiu	$5,$5,26892
	sw	$2,40($sp)
	lw	$2,76($sp)
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L29
	li	$6,16
	addiu	$5,$sp,64
	move	$4,$18
	jal	bind
	sw	$0,68($sp)
	bne	$2,$0,$L30
	move	$20,$2
	move	$19,$0
	li	$22,5000
$L16:
	jal	new
	andi	$21,$19,0x1
	bne	$21,$0,$L26
	move	$16,$2
	move	$3,$0
$L17:
	li	$6,16
	addiu	$5,$sp,64
	move	$4,$16
	jal	bind
	sw	$3,68($sp)
	bne	$2,$0,$L31
	nop
	jal	portOf
	move	$4,$16
	move	$4,$18
	jal	portOf
	move	$17,$2
	bne	$2,$17,$L35
	slt	$2,$17,$22
	bne	$21,$0,$L19
	nop
	jal	fail
	li	$4,49
$L26:
	li	$3,16777216
	b	$L17
	addiu	$3,$3,127
$L19:
$L35:
	bne	$2,$0,$L32
	nop
$L20:
	slt	$2,$20,$17
	bne	$2,$0,$L33
	nop
$L21:
	move	$5,$16
	jal	nameGiven
	addiu	$4,$sp,48
	lw	$3,52($sp)
	lw	$2,68($sp)
	nop
	bne	$3,$2,$L34
	nop
	jal	close
	move	$4,$16
	addiu	$19,$19,1
	li	$2,3996
	bne	$19,$2,$L16
	li	$2,1025
	bne	$22,$2,$L23
	li	$2,5000
	bne	$20,$2,$L23
	nop
	jal	close
	move	$4,$18
	lw	$31,108($sp)
	lw	$22,104($sp)
	lw	$21,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,112
$L33:
	b	$L21
	move	$20,$17
$L32:
	b	$L20
	move	$22,$17
$L31:
	jal	fail
	li	$4,47
$L30:
	jal	fail
	li	$4,43
$L29:
	jal	fail
	li	$4,41
$L34:
	jal	fail
	li	$4,52
$L23:
	jal	fail
	li	$4,55
	.set	reorder
	.end	main
