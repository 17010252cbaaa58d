# mipsel-linux-gnu-gcc 12.2.0 from aegis/handlers/handler_decode.c
	.text
	.file 1 "aegis/handlers/handler_decode.c"
	.section	.text.made,"ax"
	.align	2
	.loc 1 16
	.ent	made
made:
	.set	noreorder
	.loc 1 19
	andi	$6,$6,0x00ff
	lw	$3,16($sp)
	sll	$6,$6,8
	andi	$5,$5,0x00ff
	or	$5,$5,$6
	.loc 1 16
	move	$2,$4
	.loc 1 19
	sh	$5,0($4)
	.loc 1 17
	sb	$7,2($4)
	.loc 1 20
	jr	$31
	sw	$3,4($4)
	.set	reorder
	.end	made
	.section	.text.special,"ax"
	.align	2
	.loc 1 23
	.ent	special
special:
	.set	noreorder
	.loc 1 26
	andi	$3,$5,0x3f
	.loc 1 23
	addiu	$sp,$sp,-32
	.loc 1 24
	srl	$8,$5,6
	srl	$6,$5,11
	.loc 1 26
	sltu	$2,$3,9
	.loc 1 24
	andi	$9,$8,0x1f
	.loc 1 23
	sw	$16,24($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 26
	bne	$2,$0,$L21
	andi	$6,$6,0x1f
	addiu	$3,$3,-13
	sltu	$2,$3,31
	beq	$2,$0,$L9
	li	$7,1
	sll	$3,$7,$3
	li	$2,1741684736
	and	$2,$3,$2
	bne	$2,$0,$L6
	li	$2,2621440
	and	$2,$3,$2
	bne	$2,$0,$L7
	andi	$3,$3,0x1
	bne	$3,$0,$L22
	sltu	$8,$8,4
$L9:
	.loc 1 40
	sw	$0,16($sp)
$L23:
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	made
	move	$4,$16
$L3:
	.loc 1 42
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L21:
	.loc 1 26
	lui	$7,%hi($L11)
	sll	$3,$3,2
	addiu	$7,$7,%lo($L11)
	addu	$3,$7,$3
	lw	$2,0($3)
	nop
	jr	$2
	nop
	.section	.rodata.special,"a"
	.align	2
	.align	2
$L11:
	.word	$L12
	.word	$L9
	.word	$L12
	.word	$L12
	.word	$L6
	.word	$L9
	.word	$L6
	.word	$L6
	.word	$L10
	.section	.text.special
$L6:
	.loc 1 32
	bne	$9,$0,$L9
	nop
$L20:
	sw	$5,16($sp)
	move	$4,$16
	move	$7,$0
	jal	made
	li	$5,1
	.loc 1 42
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	.loc 1 28
	srl	$2,$5,21
	andi	$2,$2,0x1f
	beq	$2,$0,$L20
	nop
	b	$L23
	sw	$0,16($sp)
$L10:
	.loc 1 36
	li	$2,67043328
	ori	$2,$2,0xffc0
	and	$2,$5,$2
	li	$3,65011712
	bne	$2,$3,$L9
	move	$7,$0
	sw	$5,16($sp)
	move	$6,$0
	jal	made
	li	$5,5
	b	$L3
	nop
$L7:
	.loc 1 34
	bne	$9,$0,$L9
	ori	$5,$5,0x1
	sw	$5,16($sp)
	move	$7,$0
	jal	made
	li	$5,1
	b	$L3
	nop
$L22:
	.loc 1 38
	beq	$8,$0,$L9
	move	$7,$0
	sw	$5,16($sp)
	move	$6,$0
	jal	made
	li	$5,6
	b	$L3
	nop
	.set	reorder
	.end	special
	.section	.text.handler_decode,"ax"
	.align	2
	.globl	handler_decode
	.loc 1 45
	.ent	handler_decode
handler_decode:
	.set	noreorder
	.loc 1 48
	srl	$2,$5,26
	.loc 1 45
	addiu	$sp,$sp,-32
	.loc 1 48
	sltu	$3,$2,44
	.loc 1 45
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 48
	beq	$3,$0,$L25
	move	$16,$4
	sll	$3,$2,2
	lui	$2,%hi($L27)
	addiu	$2,$2,%lo($L27)
	addu	$2,$2,$3
	lw	$2,0($2)
	srl	$7,$5,16
	jr	$2
	andi	$6,$7,0x1f
	.section	.rodata.handler_decode,"a"
	.align	2
	.align	2
$L27:
	.word	$L39
	.word	$L38
	.word	$L25
	.word	$L25
	.word	$L37
	.word	$L37
	.word	$L36
	.word	$L36
	.word	$L35
	.word	$L47
	.word	$L47
	.word	$L47
	.word	$L47
	.word	$L47
	.word	$L47
	.word	$L33
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L25
	.word	$L31
	.word	$L30
	.word	$L25
	.word	$L32
	.word	$L31
	.word	$L30
	.word	$L25
	.word	$L25
	.word	$L29
	.word	$L28
	.word	$L25
	.word	$L26
	.section	.text.handler_decode
$L33:
	.loc 1 62
	srl	$2,$5,21
	andi	$2,$2,0x1f
	beq	$2,$0,$L47
	nop
$L25:
	.loc 1 76
	sw	$0,16($sp)
$L48:
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	made
	move	$4,$16
$L24:
	.loc 1 78
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L35:
	.loc 1 58
	li	$2,67108864
	or	$5,$5,$2
$L47:
	.loc 1 62
	sw	$5,16($sp)
	move	$4,$16
	move	$7,$0
	jal	made
	li	$5,1
	.loc 1 78
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L38:
	.loc 1 52
	andi	$7,$7,0x1e
	bne	$7,$0,$L25
	nop
$L37:
	.loc 1 54
	sw	$5,16($sp)
	move	$4,$16
	move	$7,$0
	move	$6,$0
	jal	made
	li	$5,4
	.loc 1 78
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L30:
	.loc 1 66
	sw	$5,16($sp)
	li	$7,2
	jal	made
	li	$5,2
	b	$L24
	nop
$L36:
	.loc 1 56
	beq	$6,$0,$L37
	nop
	.loc 1 76
	b	$L48
	sw	$0,16($sp)
$L31:
	.loc 1 64
	sw	$5,16($sp)
	li	$7,1
	jal	made
	li	$5,2
	b	$L24
	nop
$L29:
	.loc 1 70
	sw	$5,16($sp)
	li	$7,1
	move	$6,$0
	jal	made
	li	$5,3
	b	$L24
	nop
$L32:
	.loc 1 68
	sw	$5,16($sp)
	li	$7,4
	jal	made
	li	$5,2
	b	$L24
	nop
$L26:
	.loc 1 74
	sw	$5,16($sp)
	li	$7,4
	move	$6,$0
	jal	made
	li	$5,3
	b	$L24
	nop
$L28:
	.loc 1 72
	sw	$5,16($sp)
	li	$7,2
	move	$6,$0
	jal	made
	li	$5,3
	b	$L24
	nop
$L39:
	.loc 1 50
	jal	special
	nop
	b	$L24
	nop
	.set	reorder
	.end	handler_decode
