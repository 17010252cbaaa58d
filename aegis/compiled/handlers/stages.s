# mipsel-linux-gnu-gcc 12.2.0 from aegis/handlers/stages.c
	.text
	.file 1 "aegis/handlers/stages.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 19
	.ent	put
put:
	.set	noreorder
	.loc 1 20
	lw	$2,0($4)
	nop
	addiu	$3,$2,4
	sw	$3,0($4)
	.loc 1 21
	jr	$31
	sw	$5,0($2)
	.set	reorder
	.end	put
	.section	.text.checksum,"ax"
	.align	2
	.loc 1 24
	.ent	checksum
checksum:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 25
	li	$17,4194304
	.loc 1 24
	sw	$18,24($sp)
	.loc 1 25
	sll	$18,$5,16
	addiu	$5,$17,4129
	or	$5,$18,$5
	.loc 1 24
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 25
	jal	put
	move	$16,$4
	.loc 1 26
	addiu	$5,$17,24619
	or	$5,$18,$5
	jal	put
	move	$4,$16
	.loc 1 27
	li	$5,4980736
	move	$4,$16
	jal	put
	addiu	$5,$5,4129
	.loc 1 28
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	checksum
	.section	.text.swap,"ax"
	.align	2
	.loc 1 32
	.ent	swap
swap:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	move	$16,$5
	sw	$20,32($sp)
	sw	$18,24($sp)
	.loc 1 33
	sll	$20,$5,16
	.loc 1 34
	sll	$18,$5,11
	.loc 1 35
	sll	$16,$16,21
	.loc 1 32
	sw	$19,28($sp)
	.loc 1 35
	or	$16,$16,$18
	.loc 1 34
	or	$19,$20,$18
	.loc 1 35
	li	$18,786432
	.loc 1 32
	sw	$17,20($sp)
	.loc 1 33
	ori	$5,$20,0x6402
	.loc 1 32
	move	$17,$4
	.loc 1 35
	addiu	$18,$18,37
	.loc 1 32
	sw	$31,36($sp)
	.loc 1 33
	jal	put
	or	$18,$16,$18
	.loc 1 34
	move	$4,$17
	jal	put
	ori	$5,$19,0x400
	.loc 1 35
	move	$5,$18
	jal	put
	move	$4,$17
	.loc 1 36
	move	$4,$17
	jal	put
	ori	$5,$20,0x6202
	.loc 1 37
	li	$5,26083328
	move	$4,$17
	jal	put
	addiu	$5,$5,24612
	.loc 1 38
	li	$5,917504
	addiu	$5,$5,36
	move	$4,$17
	jal	put
	or	$5,$16,$5
	.loc 1 39
	ori	$5,$19,0x200
	jal	put
	move	$4,$17
	.loc 1 40
	move	$5,$18
	jal	put
	move	$4,$17
	.loc 1 41
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	swap
	.section	.text.load_words,"ax"
	.align	2
	.loc 1 44
	.ent	load_words
load_words:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 48
	li	$5,-1935147008
	.loc 1 44
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 48
	jal	put
	move	$16,$4
	li	$5,-1935081472
	move	$4,$16
	jal	put
	addiu	$5,$5,4
	li	$5,-1935015936
	move	$4,$16
	jal	put
	addiu	$5,$5,8
	li	$5,-1934950400
	move	$4,$16
	jal	put
	addiu	$5,$5,12
	.loc 1 49
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	load_words
	.section	.text.load_halves,"ax"
	.align	2
	.loc 1 53
	.ent	load_halves
load_halves:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 57
	li	$5,-1800929280
	.loc 1 53
	sw	$20,32($sp)
	sw	$16,16($sp)
	.loc 1 58
	li	$20,-1800667136
	.loc 1 53
	move	$16,$4
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 57
	jal	put
	sw	$17,20($sp)
	.loc 1 58
	move	$4,$16
	jal	put
	addiu	$5,$20,4
	.loc 1 59
	li	$5,-1800863744
	move	$4,$16
	.loc 1 60
	li	$19,-1800601600
	.loc 1 59
	jal	put
	addiu	$5,$5,8
	.loc 1 61
	li	$18,786432
	.loc 1 60
	move	$4,$16
	jal	put
	addiu	$5,$19,12
	.loc 1 61
	move	$4,$16
	jal	put
	addiu	$5,$18,25600
	.loc 1 62
	li	$5,17563648
	move	$4,$16
	.loc 1 63
	li	$17,851968
	.loc 1 62
	jal	put
	addiu	$5,$5,16421
	.loc 1 63
	move	$4,$16
	jal	put
	addiu	$5,$17,27648
	.loc 1 64
	li	$5,19726336
	move	$4,$16
	jal	put
	addiu	$5,$5,18469
	.loc 1 57
	li	$5,-1800798208
	move	$4,$16
	jal	put
	addiu	$5,$5,16
	.loc 1 58
	move	$4,$16
	jal	put
	addiu	$5,$20,20
	.loc 1 59
	li	$5,-1800732672
	move	$4,$16
	jal	put
	addiu	$5,$5,24
	.loc 1 60
	move	$4,$16
	jal	put
	addiu	$5,$19,28
	.loc 1 61
	move	$4,$16
	jal	put
	ori	$5,$18,0x6400
	.loc 1 62
	li	$5,21757952
	move	$4,$16
	jal	put
	addiu	$5,$5,20517
	.loc 1 63
	ori	$5,$17,0x6c00
	jal	put
	move	$4,$16
	.loc 1 64
	li	$5,23920640
	move	$4,$16
	jal	put
	addiu	$5,$5,22565
	.loc 1 66
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	load_halves
	.section	.text.stages_compile,"ax"
	.align	2
	.globl	stages_compile
	.loc 1 69
	.ent	stages_compile
stages_compile:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 74
	sltu	$2,$5,5
	.loc 1 69
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 70
	sw	$7,16($sp)
	.loc 1 74
	beq	$2,$0,$L31
	sw	$0,20($sp)
	move	$19,$5
	move	$21,$7
	move	$20,$4
	move	$17,$6
	.loc 1 76
	beq	$5,$0,$L14
	addiu	$16,$sp,16
	move	$2,$4
	addu	$7,$5,$4
	b	$L15
	move	$4,$0
$L41:
	beq	$7,$2,$L40
	or	$4,$4,$3
$L15:
	.loc 1 77
	lbu	$3,0($2)
	nop
	sltu	$5,$3,2
	bne	$5,$0,$L41
	addiu	$2,$2,1
$L31:
	.loc 1 75
	li	$2,-1
$L11:
	.loc 1 110
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
$L40:
	sw	$4,20($sp)
	.loc 1 81
	bne	$4,$0,$L36
	addiu	$16,$sp,16
$L14:
	.loc 1 85
	bne	$17,$0,$L42
	nop
$L17:
	li	$5,393216
	move	$4,$16
	jal	put
	addiu	$5,$5,12416
	.loc 1 86
	li	$5,12910592
	move	$4,$16
	jal	put
	addiu	$5,$5,12321
	.loc 1 87
	li	$5,14680064
	addiu	$5,$5,4129
	jal	put
	move	$4,$16
	.loc 1 88
	lw	$2,16($sp)
	.loc 1 92
	move	$4,$16
	jal	load_words
	sw	$2,24($sp)
	.loc 1 93
	li	$5,614793216
	addiu	$5,$5,16
$L26:
	jal	put
	move	$4,$16
	addu	$18,$20,$19
	li	$17,8
	.loc 1 101
	li	$22,11
	.loc 1 102
	li	$23,-1400897536
$L19:
	.loc 1 95
	bne	$19,$0,$L22
	move	$fp,$20
	b	$L25
	nop
$L43:
	.loc 1 97
	jal	checksum
	addiu	$fp,$fp,1
	.loc 1 95
	beq	$18,$fp,$L25
	nop
$L22:
	.loc 1 96
	lbu	$3,0($fp)
	.loc 1 97
	move	$5,$17
	.loc 1 96
	beq	$3,$0,$L43
	move	$4,$16
	.loc 1 99
	jal	swap
	addiu	$fp,$fp,1
	.loc 1 95
	bne	$18,$fp,$L22
	nop
$L25:
	.loc 1 101
	beq	$17,$22,$L23
	li	$5,612630528
	.loc 1 102
	sll	$5,$17,2
	sll	$2,$17,16
	addiu	$5,$5,-32
	or	$5,$5,$2
	or	$5,$5,$23
	jal	put
	move	$4,$16
	.loc 1 94
	b	$L19
	addiu	$17,$17,1
$L42:
	.loc 1 85
	li	$5,393216
$L45:
	move	$4,$16
	jal	put
	addiu	$5,$5,12480
	.loc 1 86
	li	$5,12910592
	move	$4,$16
	jal	put
	addiu	$5,$5,12321
	.loc 1 87
	li	$5,14680064
	addiu	$5,$5,4129
	jal	put
	move	$4,$16
	.loc 1 88
	lw	$3,16($sp)
	.loc 1 89
	li	$2,2
	bne	$17,$2,$L44
	sw	$3,24($sp)
	.loc 1 90
	jal	load_halves
	move	$4,$16
	.loc 1 93
	li	$5,614793216
	b	$L26
	addiu	$5,$5,32
$L23:
	.loc 1 104
	move	$4,$16
	jal	put
	addiu	$5,$5,16
	.loc 1 105
	lw	$3,24($sp)
	lw	$2,16($sp)
	li	$5,346423296
	subu	$2,$3,$2
	sra	$2,$2,2
	addiu	$2,$2,-1
	andi	$2,$2,0xffff
	or	$5,$2,$5
	jal	put
	move	$4,$16
	.loc 1 106
	li	$5,-1400176640
	move	$4,$16
	jal	put
	ori	$5,$5,0xfffc
	.loc 1 107
	li	$5,65011712
	move	$4,$16
	jal	put
	addiu	$5,$5,8
	.loc 1 108
	move	$5,$0
	jal	put
	move	$4,$16
	.loc 1 109
	lw	$2,16($sp)
	nop
	subu	$2,$2,$21
	b	$L11
	sra	$2,$2,2
$L36:
	.loc 1 82
	li	$5,1007550464
	addiu	$5,$5,255
	jal	put
	move	$4,$16
	.loc 1 83
	li	$5,902692864
	addiu	$5,$5,255
	jal	put
	move	$4,$16
	.loc 1 85
	beq	$17,$0,$L17
	nop
	b	$L45
	li	$5,393216
$L44:
	.loc 1 92
	jal	load_words
	move	$4,$16
	.loc 1 93
	li	$5,614793216
	b	$L26
	addiu	$5,$5,32
	.set	reorder
	.end	stages_compile
