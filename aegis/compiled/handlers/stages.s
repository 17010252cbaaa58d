# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/handlers/stages.c
	.text
	.file 1 "aegis/handlers/stages.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 17
	.ent	put
put:
	.set	noreorder
	.set	nomacro
	.loc 1 18
	lw	$2,0($4)
	nop
	.loc 1 18
	addiu	$3,$2,4
	sw	$3,0($4)
	.loc 1 19
	jr	$31
	sw	$5,0($2)
	.set	reorder
	.end	put
	.section	.text.checksum,"ax"
	.align	2
	.loc 1 22
	.ent	checksum
checksum:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 23
	li	$17,4194304
	.loc 1 22
	sw	$18,24($sp)
	.loc 1 23
	sll	$18,$5,16
	.loc 1 23
	addiu	$5,$17,4129
	or	$5,$18,$5
	.loc 1 22
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 23
	jal	put
	move	$16,$4
	.loc 1 24
	addiu	$5,$17,24619
	or	$5,$18,$5
	jal	put
	move	$4,$16
	.loc 1 25
	li	$5,4980736
	move	$4,$16
	jal	put
	addiu	$5,$5,4129
	.loc 1 26
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
	.loc 1 30
	.ent	swap
swap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	move	$16,$5
	sw	$20,32($sp)
	sw	$18,24($sp)
	.loc 1 31
	sll	$20,$5,16
	.loc 1 32
	sll	$18,$5,11
	.loc 1 33
	sll	$16,$16,21
	.loc 1 30
	sw	$19,28($sp)
	.loc 1 33
	or	$16,$16,$18
	.loc 1 32
	or	$19,$20,$18
	.loc 1 33
	li	$18,786432
	.loc 1 30
	sw	$17,20($sp)
	.loc 1 31
	ori	$5,$20,0x6402
	.loc 1 30
	move	$17,$4
	.loc 1 33
	addiu	$18,$18,37
	.loc 1 30
	sw	$31,36($sp)
	.loc 1 31
	jal	put
	or	$18,$16,$18
	.loc 1 32
	move	$4,$17
	jal	put
	ori	$5,$19,0x400
	.loc 1 33
	move	$5,$18
	jal	put
	move	$4,$17
	.loc 1 34
	move	$4,$17
	jal	put
	ori	$5,$20,0x6202
	.loc 1 35
	li	$5,26083328
	move	$4,$17
	jal	put
	addiu	$5,$5,24612
	.loc 1 36
	li	$5,917504
	addiu	$5,$5,36
	move	$4,$17
	jal	put
	or	$5,$16,$5
	.loc 1 37
	ori	$5,$19,0x200
	jal	put
	move	$4,$17
	.loc 1 38
	move	$5,$18
	jal	put
	move	$4,$17
	.loc 1 39
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
	.section	.text.stages_compile,"ax"
	.align	2
	.globl	stages_compile
	.loc 1 42
	.ent	stages_compile
stages_compile:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 47
	sltu	$2,$5,5
	.loc 1 42
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
	.loc 1 43
	sw	$7,16($sp)
	.loc 1 47
	beq	$2,$0,$L22
	sw	$0,20($sp)
	move	$19,$5
	move	$22,$7
	move	$21,$4
	move	$17,$6
	.loc 1 49
	beq	$5,$0,$L10
	addiu	$16,$sp,16
	move	$2,$4
	addu	$7,$5,$4
	b	$L11
	move	$4,$0
$L31:
	.loc 1 49
	beq	$2,$7,$L30
	or	$4,$4,$3
$L11:
	.loc 1 50
	lbu	$3,0($2)
	nop
	.loc 1 50
	sltu	$5,$3,2
	bne	$5,$0,$L31
	addiu	$2,$2,1
$L22:
	.loc 1 48
	li	$2,-1
$L7:
	.loc 1 81
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
$L30:
	sw	$4,20($sp)
	.loc 1 54
	bne	$4,$0,$L28
	addiu	$16,$sp,16
$L10:
	.loc 1 58
	li	$2,32
	beq	$17,$2,$L23
	li	$5,393216
$L33:
	addiu	$5,$5,12416
$L13:
$L34:
	.loc 1 58
	jal	put
	move	$4,$16
	.loc 1 59
	li	$5,12910592
	move	$4,$16
	jal	put
	addiu	$5,$5,12321
	.loc 1 60
	li	$5,14680064
	move	$4,$16
	jal	put
	addiu	$5,$5,4129
	.loc 1 61
	lw	$2,16($sp)
	.loc 1 63
	move	$4,$16
	li	$5,-1935147008
	jal	put
	sw	$2,24($sp)
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
	.loc 1 64
	andi	$17,$17,0xffff
	.loc 1 64
	li	$5,614793216
	or	$5,$17,$5
	jal	put
	move	$4,$16
	addu	$18,$21,$19
	li	$17,8
	.loc 1 72
	li	$23,11
	.loc 1 73
	li	$fp,-1400897536
$L14:
	.loc 1 66
	bne	$19,$0,$L17
	move	$20,$21
	b	$L20
	nop
$L32:
	.loc 1 68
	jal	checksum
	addiu	$20,$20,1
	.loc 1 66
	beq	$18,$20,$L20
	nop
$L17:
	.loc 1 67
	lbu	$3,0($20)
	.loc 1 68
	move	$5,$17
	.loc 1 67
	beq	$3,$0,$L32
	move	$4,$16
	.loc 1 70
	jal	swap
	addiu	$20,$20,1
	.loc 1 66
	bne	$18,$20,$L17
	nop
$L20:
	.loc 1 72
	beq	$17,$23,$L18
	li	$5,612630528
	.loc 1 73
	sll	$5,$17,2
	sll	$2,$17,16
	addiu	$5,$5,-32
	or	$5,$5,$2
	or	$5,$5,$fp
	jal	put
	move	$4,$16
	.loc 1 65
	b	$L14
	addiu	$17,$17,1
$L18:
	.loc 1 75
	move	$4,$16
	jal	put
	addiu	$5,$5,16
	.loc 1 76
	lw	$3,24($sp)
	lw	$2,16($sp)
	.loc 1 76
	li	$5,346423296
	.loc 1 76
	subu	$2,$3,$2
	sra	$2,$2,2
	.loc 1 76
	addiu	$2,$2,-1
	.loc 1 76
	andi	$2,$2,0xffff
	.loc 1 76
	or	$5,$2,$5
	jal	put
	move	$4,$16
	.loc 1 77
	li	$5,-1400176640
	move	$4,$16
	jal	put
	ori	$5,$5,0xfffc
	.loc 1 78
	li	$5,65011712
	move	$4,$16
	jal	put
	addiu	$5,$5,8
	.loc 1 79
	move	$5,$0
	jal	put
	move	$4,$16
	.loc 1 80
	lw	$2,16($sp)
	nop
	subu	$2,$2,$22
	b	$L7
	sra	$2,$2,2
$L23:
	.loc 1 58
	b	$L13
	addiu	$5,$5,12480
$L28:
	.loc 1 55
	li	$5,1007550464
	addiu	$5,$5,255
	jal	put
	move	$4,$16
	.loc 1 56
	li	$5,902692864
	addiu	$5,$5,255
	jal	put
	move	$4,$16
	.loc 1 58
	li	$2,32
	bne	$17,$2,$L33
	li	$5,393216
	b	$L34
	addiu	$5,$5,12480
	.set	reorder
	.end	stages_compile
