# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/tests/own_address.c
	.text
	.file 1 "exos/tests/own_address.c"
	.section	.text.opened,"ax"
	.align	2
	.loc 1 17
	.ent	opened
opened:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	move	$2,$4
	.loc 1 18
	sh	$2,18($sp)
	li	$2,16777216
	li	$3,2
	addiu	$2,$2,10
	.loc 1 19
	move	$6,$0
	li	$5,2
	li	$4,2
	.loc 1 17
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 18
	sw	$0,24($sp)
	sw	$0,28($sp)
	sh	$3,16($sp)
	.loc 1 19
	jal	socket
	sw	$2,20($sp)
	.loc 1 21
	bgez	$2,$L6
	move	$16,$2
	move	$4,$0
$L2:
	.loc 1 21
	jal	check
	li	$5,21
	.loc 1 23
	lw	$31,36($sp)
	move	$2,$16
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L6:
	.loc 1 21
	move	$4,$2
	li	$6,16
	jal	bind
	addiu	$5,$sp,16
	b	$L2
	sltu	$4,$2,1
	.set	reorder
	.end	opened
	.section	.text.send_to,"ax"
	.align	2
	.loc 1 26
	.ent	send_to
send_to:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,40($sp)
	lw	$16,64($sp)
	.loc 1 27
	li	$2,2
	sw	$5,28($sp)
	.loc 1 26
	sw	$31,44($sp)
	.loc 1 27
	sw	$0,32($sp)
	sw	$0,36($sp)
	sh	$2,24($sp)
	sh	$6,26($sp)
	.loc 1 30
	beq	$16,$0,$L10
	lui	$5,%hi(data)
	addiu	$2,$5,%lo(data)
	.loc 1 31
	andi	$7,$7,0x00ff
	addu	$3,$16,$2
$L9:
	.loc 1 31
	sb	$7,0($2)
	.loc 1 30
	addiu	$7,$7,7
	addiu	$2,$2,1
	bne	$2,$3,$L9
	andi	$7,$7,0x00ff
$L10:
	.loc 1 32
	li	$2,16
	sw	$2,20($sp)
	addiu	$2,$sp,24
	move	$6,$16
	addiu	$5,$5,%lo(data)
	sw	$2,16($sp)
	jal	sendto
	move	$7,$0
	xor	$4,$16,$2
	li	$5,32
	jal	check
	sltu	$4,$4,1
	.loc 1 33
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	send_to
	.section	.text.received,"ax"
	.align	2
	.loc 1 36
	.ent	received
received:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 39
	li	$2,16
	.loc 1 36
	sw	$31,68($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	move	$20,$4
	sw	$18,56($sp)
	sw	$17,52($sp)
	move	$18,$7
	sw	$16,48($sp)
	.loc 1 36
	move	$19,$5
	move	$16,$6
	.loc 1 41
	jal	waiting
	sw	$2,40($sp)
	sltu	$4,$0,$2
	jal	check
	li	$5,41
	.loc 1 42
	addiu	$2,$sp,40
	sw	$2,20($sp)
	lui	$17,%hi(back)
	addiu	$2,$sp,24
	move	$4,$20
	move	$7,$0
	li	$6,1472
	addiu	$5,$17,%lo(back)
	jal	recvfrom
	sw	$2,16($sp)
	xor	$4,$18,$2
	li	$5,42
	jal	check
	sltu	$4,$4,1
	.loc 1 43
	lw	$2,28($sp)
	nop
	beq	$2,$19,$L22
	nop
	move	$4,$0
$L15:
	.loc 1 43
	jal	check
	li	$5,43
	.loc 1 44
	beq	$18,$0,$L14
	addiu	$17,$17,%lo(back)
	.loc 1 45
	andi	$16,$16,0x00ff
	addu	$18,$18,$17
$L17:
	.loc 1 45
	lbu	$4,0($17)
	li	$5,45
	xor	$4,$4,$16
	sltu	$4,$4,1
	.loc 1 44
	addiu	$16,$16,7
	.loc 1 45
	jal	check
	addiu	$17,$17,1
	.loc 1 44
	bne	$18,$17,$L17
	andi	$16,$16,0x00ff
$L14:
	.loc 1 46
	lw	$31,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,72
$L22:
	.loc 1 43
	lhu	$4,26($sp)
	nop
	xori	$4,$4,0x208
	b	$L15
	sltu	$4,$4,1
	.set	reorder
	.end	received
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 49
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 50
	li	$4,16777216
	li	$2,34078720
	addiu	$2,$2,2
	.loc 1 49
	sw	$20,56($sp)
	.loc 1 50
	addiu	$20,$4,127
	.loc 1 54
	addiu	$4,$4,10
	.loc 1 49
	sw	$31,68($sp)
	sw	$21,60($sp)
	sw	$19,52($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	sw	$22,64($sp)
	sw	$18,48($sp)
	.loc 1 50
	sw	$2,24($sp)
	sw	$20,28($sp)
	sw	$0,32($sp)
	.loc 1 54
	jal	set_address
	sw	$0,36($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,54
	.loc 1 55
	jal	opened
	li	$4,264
	.loc 1 56
	li	$4,520
	jal	opened
	move	$19,$2
	move	$17,$2
	.loc 1 57
	li	$16,1
	.loc 1 58
	b	$L25
	addiu	$21,$20,-117
$L38:
	.loc 1 57
	sltu	$2,$16,1473
	beq	$2,$0,$L37
	nop
$L25:
	.loc 1 58
	move	$7,$16
$L41:
	move	$5,$21
	move	$4,$17
	.loc 1 59
	addiu	$18,$16,1
	.loc 1 58
	li	$6,264
	jal	send_to
	sw	$16,16($sp)
	.loc 1 59
	move	$7,$18
	move	$5,$20
	move	$4,$17
	li	$6,264
	jal	send_to
	sw	$16,16($sp)
	.loc 1 60
	move	$7,$16
	move	$6,$16
	move	$5,$21
	jal	received
	move	$4,$19
	.loc 1 61
	move	$7,$16
	move	$6,$18
	move	$5,$20
	jal	received
	move	$4,$19
	.loc 1 57
	sltu	$2,$16,20
	beq	$2,$0,$L38
	addiu	$16,$16,363
	move	$16,$18
	.loc 1 57
	sltu	$2,$16,1473
	bne	$2,$0,$L41
	move	$7,$16
$L37:
	.loc 1 63
	jal	waiting
	move	$4,$19
	beq	$2,$0,$L39
	nop
	move	$4,$0
$L26:
	.loc 1 63
	jal	check
	li	$5,63
	.loc 1 64
	jal	opened
	li	$4,776
	.loc 1 65
	move	$4,$2
	li	$6,16
	addiu	$5,$sp,24
	jal	connect
	move	$22,$2
	sltu	$4,$2,1
	.loc 1 66
	li	$18,16777216
	li	$16,8
	.loc 1 65
	jal	check
	li	$5,65
	.loc 1 66
	addiu	$5,$18,10
	move	$4,$17
	sw	$16,16($sp)
	li	$7,1
	jal	send_to
	li	$6,776
	.loc 1 67
	addiu	$5,$18,127
	move	$4,$17
	sw	$16,16($sp)
	li	$7,2
	jal	send_to
	li	$6,776
	.loc 1 68
	ori	$5,$18,0xa
	move	$4,$17
	sw	$16,16($sp)
	li	$7,3
	jal	send_to
	li	$6,264
	.loc 1 69
	ori	$5,$18,0xa
	move	$4,$17
	sw	$16,16($sp)
	li	$7,4
	jal	send_to
	li	$6,3879
	.loc 1 70
	ori	$5,$18,0xa
	move	$4,$19
	li	$7,8
	jal	received
	li	$6,3
	.loc 1 71
	ori	$5,$18,0x7f
	li	$7,8
	li	$6,2
	jal	received
	move	$4,$22
	.loc 1 73
	addiu	$18,$18,10
	.loc 1 72
	move	$16,$0
	.loc 1 73
	li	$21,8
	.loc 1 72
	li	$20,6
	.loc 1 73
	move	$7,$16
$L42:
	sw	$21,16($sp)
	.loc 1 72
	addiu	$16,$16,1
	.loc 1 73
	li	$6,264
	move	$5,$18
	jal	send_to
	move	$4,$17
	.loc 1 72
	bne	$16,$20,$L42
	move	$7,$16
	.loc 1 74
	move	$16,$0
	.loc 1 74
	li	$17,4
	.loc 1 75
	move	$6,$16
$L43:
	li	$7,8
	.loc 1 74
	addiu	$16,$16,1
	.loc 1 75
	move	$5,$18
	jal	received
	move	$4,$19
	.loc 1 74
	bne	$16,$17,$L43
	move	$6,$16
	.loc 1 76
	jal	waiting
	move	$4,$19
	beq	$2,$0,$L40
	nop
	move	$4,$0
$L29:
	.loc 1 76
	jal	check
	li	$5,76
	.loc 1 78
	lw	$31,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,72
$L39:
	.loc 1 63
	jal	waiting
	move	$4,$17
	b	$L26
	sltu	$4,$2,1
$L40:
	.loc 1 76
	jal	waiting
	move	$4,$22
	b	$L29
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.bss.back,"aw"
	.align	2
back:
	.space	1472
	.section	.bss.data,"aw"
	.align	2
data:
	.space	1472
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./exos/tests/check.h"
