# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/ipc_apart.c
	.file 1 "ipc_apart.c"
	.text
	.align	2
	.ent	mark
mark:
	.set	noreorder
	li	$10,7
	bne	$10,$0,1f
	divu	$0,$4,$10
	break	7
1:
	sll	$5,$5,3
	lui	$6,%hi(own)
	addiu	$11,$5,8
	addiu	$6,$6,%lo(own)
	li	$8,36
	mfhi	$10
	sltu	$3,$5,36
$L9:
	move	$7,$4
	bne	$8,$0,1f
	divu	$0,$5,$8
	break	7
1:
	mfhi	$2
	sll	$2,$2,10
	addu	$2,$2,$10
	sll	$2,$2,2
	addu	$9,$6,$2
	lw	$9,0($9)
	beq	$3,$0,$L2
	nop
	move	$7,$0
$L2:
	addu	$2,$6,$2
	bne	$9,$7,$L6
	addiu	$5,$5,1
	sw	$4,0($2)
	bne	$11,$5,$L9
	sltu	$3,$5,36
	jr	$31
	move	$2,$0
$L6:
	jr	$31
	li	$2,1
	.set	reorder
	.end	mark
	.align	2
	.ent	talk
talk:
	.set	noreorder
	addiu	$sp,$sp,-64
	li	$2,1024
	sw	$17,40($sp)
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$16,36($sp)
	move	$17,$4
	sw	$4,16($sp)
	sw	$0,20($sp)
	beq	$4,$2,$L20
	sw	$0,24($sp)
	li	$18,1024
$L11:
	move	$16,$0
	li	$20,2048
	li	$19,1024
	b	$L19
	li	$21,200
$L13:
	bne	$17,$19,$L14
	li	$5,-1
	move	$5,$18
$L14:
	addiu	$6,$sp,16
	jal	ipc
	move	$4,$18
	bne	$2,$0,$L32
	nop
$L15:
	lw	$2,24($sp)
	nop
	bne	$2,$18,$L16
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$18,$L16
	nop
	lw	$2,20($sp)
	nop
	bne	$2,$16,$L16
	nop
	sw	$17,16($sp)
	bne	$17,$19,$L18
	addiu	$2,$16,1
	move	$16,$2
$L18:
	beq	$2,$21,$L33
	sw	$16,20($sp)
	move	$16,$2
$L19:
	move	$5,$16
	jal	mark
	move	$4,$17
	bne	$2,$0,$L34
	nop
	bne	$17,$20,$L13
	nop
	bne	$16,$0,$L14
	li	$5,-1
	addiu	$6,$sp,16
	jal	ipc
	move	$4,$0
	beq	$2,$0,$L15
	nop
	jal	leave
	li	$4,2
$L33:
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,64
$L20:
	b	$L11
	li	$18,2048
$L16:
	jal	leave
	li	$4,4
$L34:
	jal	leave
	li	$4,1
$L32:
	jal	leave
	li	$4,3
	.set	reorder
	.end	talk
	.align	2
	.ent	talk_deeper
talk_deeper:
	.set	noreorder
	addiu	$sp,$sp,-280
	andi	$2,$4,0x3f
	addiu	$3,$sp,16
	sll	$2,$2,2
	sw	$16,272($sp)
	addu	$16,$3,$2
	sw	$31,276($sp)
	sw	$0,0($16)
	jal	talk
	nop
	lw	$3,0($16)
	lw	$31,276($sp)
	lw	$16,272($sp)
	addu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,280
	.set	reorder
	.end	talk_deeper
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$2,1024
	beq	$4,$2,$L42
	sw	$31,20($sp)
	jal	talk_deeper
	nop
$L38:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L42:
	jal	talk
	nop
	b	$L38
	nop
	.set	reorder
	.end	main
	.section	.bss.own,"aw"
	.align	2
own:
	.space	147456
