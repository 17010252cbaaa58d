# mipsel-linux-gnu-gcc 12.2.0 from aegis/handlers/handler_check.c
	.text
	.file 1 "aegis/handlers/handler_check.c"
	.section	.text.own,"ax"
	.align	2
	.loc 1 19
	.ent	own
own:
	.set	noreorder
	sltu	$2,$4,26
	beq	$2,$0,$L3
	nop
	li	$2,50331648
	ori	$2,$2,0xff0f
	srl	$2,$2,$4
	jr	$31
	andi	$2,$2,0x1
$L3:
	.loc 1 21
	jr	$31
	move	$2,$0
	.set	reorder
	.end	own
	.section	.text.readable,"ax"
	.align	2
	.loc 1 25
	.ent	readable
readable:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 26
	jal	own
	move	$16,$4
	bne	$2,$0,$L7
	li	$2,1
	.loc 1 27
	lw	$31,20($sp)
	.loc 1 26
	addiu	$2,$16,-4
	sltu	$2,$2,4
	.loc 1 27
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L7:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	readable
	.section	.text.reads_own,"ax"
	.align	2
	.loc 1 30
	.ent	reads_own
reads_own:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 31
	lw	$16,4($4)
	.loc 1 33
	lbu	$2,0($4)
	li	$5,2
	.loc 1 31
	srl	$4,$16,21
	.loc 1 33
	beq	$2,$5,$L10
	andi	$4,$4,0x1f
	srl	$3,$16,16
	andi	$17,$3,0x1f
	sltu	$3,$2,3
	beq	$3,$0,$L11
	li	$3,1
	bne	$2,$3,$L9
	li	$2,1
	.loc 1 35
	jal	readable
	nop
	bne	$2,$0,$L18
	move	$2,$0
$L9:
	.loc 1 44
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L11:
	.loc 1 33
	addiu	$2,$2,-3
	sltu	$2,$2,2
	beq	$2,$0,$L9
	li	$2,1
	.loc 1 40
	jal	readable
	nop
	beq	$2,$0,$L9
	move	$2,$0
	srl	$16,$16,26
	li	$2,1
	bne	$16,$2,$L18
	nop
	b	$L9
	nop
$L10:
	.loc 1 37
	jal	readable
	nop
	.loc 1 44
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L18:
	.loc 1 40
	jal	readable
	move	$4,$17
	.loc 1 44
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 40
	sltu	$2,$0,$2
	.loc 1 44
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	reads_own
	.section	.text.address_ok,"ax"
	.align	2
	.loc 1 51
	.ent	address_ok
address_ok:
	.set	noreorder
	.loc 1 52
	lw	$3,4($4)
	.loc 1 53
	li	$6,4
	.loc 1 52
	srl	$2,$3,21
	andi	$2,$2,0x1f
	.loc 1 53
	beq	$2,$6,$L31
	li	$6,7
	beq	$2,$6,$L32
	li	$2,1
	jr	$31
	nop
$L32:
	lw	$5,4($5)
$L27:
	.loc 1 59
	lbu	$2,2($4)
	.loc 1 52
	andi	$3,$3,0xffff
	.loc 1 59
	bne	$2,$0,1f
	divu	$0,$3,$2
	break	7
1:
	mfhi	$4
	bne	$4,$0,$L30
	nop
	addu	$2,$2,$3
	sltu	$2,$5,$2
	jr	$31
	xori	$2,$2,0x1
$L30:
	.loc 1 60
	jr	$31
	move	$2,$0
$L31:
	.loc 1 57
	lbu	$6,0($4)
	li	$2,3
	beq	$6,$2,$L30
	nop
	.loc 1 53
	lw	$5,0($5)
	b	$L27
	nop
	.set	reorder
	.end	address_ok
	.section	.text.handler_check,"ax"
	.align	2
	.globl	handler_check
	.loc 1 63
	.ent	handler_check
handler_check:
	.set	noreorder
	.loc 1 68
	addiu	$2,$5,-2
	sltu	$2,$2,255
	beq	$2,$0,$L49
	nop
	.loc 1 63
	addiu	$sp,$sp,-96
	sw	$fp,88($sp)
	sw	$20,72($sp)
	sw	$18,64($sp)
	move	$20,$6
	.loc 1 70
	move	$18,$0
	.loc 1 90
	li	$fp,1073676288
	ori	$2,$fp,0xffff
	.loc 1 63
	sw	$23,84($sp)
	sw	$21,76($sp)
	sw	$19,68($sp)
	move	$21,$5
	move	$19,$4
	.loc 1 71
	move	$5,$18
	move	$23,$4
	move	$4,$20
	.loc 1 63
	sw	$31,92($sp)
	sw	$22,80($sp)
	sw	$17,60($sp)
	sw	$16,56($sp)
	.loc 1 71
	jal	handler_pause
	sw	$2,48($sp)
	.loc 1 72
	lw	$5,0($19)
	.loc 1 64
	li	$17,1
	.loc 1 72
	jal	handler_decode
	addiu	$4,$sp,40
	move	$16,$17
	.loc 1 73
	lbu	$17,40($sp)
	nop
	beq	$17,$0,$L43
	li	$22,6
$L37:
	.loc 1 75
	lbu	$4,41($sp)
	jal	own
	nop
	beq	$2,$0,$L35
	li	$2,-3
	jal	reads_own
	addiu	$4,$sp,40
	beq	$2,$0,$L35
	li	$2,-3
	.loc 1 77
	addiu	$2,$17,-2
	sltu	$2,$2,2
	bne	$2,$0,$L71
	move	$5,$20
	.loc 1 79
	bne	$17,$22,$L42
	nop
	lw	$2,44($sp)
	nop
	srl	$2,$2,6
	addiu	$2,$2,2
	sll	$2,$2,2
	addu	$2,$20,$2
	lw	$2,0($2)
	nop
	beq	$2,$0,$L35
	li	$2,-2
	.loc 1 82
	addiu	$16,$16,-4
$L74:
	sltu	$16,$16,2
	bne	$16,$0,$L35
	li	$2,-5
$L70:
	addiu	$fp,$18,1
$L48:
$L73:
	.loc 1 70
	beq	$21,$fp,$L72
	addiu	$19,$19,4
	move	$18,$fp
	.loc 1 71
	move	$5,$18
	jal	handler_pause
	move	$4,$20
	.loc 1 72
	lw	$5,0($19)
	jal	handler_decode
	addiu	$4,$sp,40
	move	$16,$17
	.loc 1 73
	lbu	$17,40($sp)
	nop
	bne	$17,$0,$L37
	nop
$L43:
	.loc 1 74
	b	$L35
	li	$2,-2
$L47:
	.loc 1 84
	li	$2,4
	bne	$17,$2,$L70
	addiu	$fp,$18,1
	.loc 1 86
	lh	$2,44($sp)
	nop
	addu	$2,$fp,$2
	.loc 1 87
	bltz	$2,$L44
	slt	$4,$2,$21
	beq	$4,$0,$L44
	nop
	.loc 1 89
	beq	$2,$0,$L48
	nop
	.loc 1 90
	lw	$3,48($sp)
	nop
	addu	$16,$2,$3
	sll	$16,$16,2
	addu	$16,$23,$16
	lw	$5,0($16)
	jal	handler_decode
	addiu	$4,$sp,32
	.loc 1 89
	lbu	$4,32($sp)
	li	$2,4
	beq	$4,$2,$L35
	li	$2,-5
	.loc 1 91
	lw	$5,0($16)
	jal	handler_decode
	addiu	$4,$sp,24
	.loc 1 90
	lbu	$4,24($sp)
	li	$2,5
	bne	$4,$2,$L48
	nop
$L44:
	.loc 1 83
	li	$2,-5
$L35:
	.loc 1 96
	lw	$31,92($sp)
	lw	$fp,88($sp)
	lw	$23,84($sp)
	lw	$22,80($sp)
	lw	$21,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,96
$L42:
	.loc 1 82
	addiu	$16,$16,-4
	sltu	$16,$16,2
	beq	$16,$0,$L47
	li	$2,1
	beq	$17,$2,$L73
	addiu	$fp,$18,1
	b	$L35
	li	$2,-5
$L71:
	.loc 1 77
	jal	address_ok
	addiu	$4,$sp,40
	bne	$2,$0,$L74
	addiu	$16,$16,-4
	.loc 1 78
	b	$L35
	li	$2,-4
$L72:
	.loc 1 95
	sll	$18,$18,2
	addu	$23,$23,$18
	lw	$5,-4($23)
	jal	handler_decode
	addiu	$4,$sp,16
	lbu	$3,16($sp)
	li	$2,5
	bne	$3,$2,$L44
	move	$2,$0
	b	$L35
	nop
$L49:
	.loc 1 96
	jr	$31
	li	$2,-1
	.set	reorder
	.end	handler_check
	.text
	.file 2 "./aegis/handlers/handler.h"
