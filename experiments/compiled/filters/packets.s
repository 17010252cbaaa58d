# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/packets.c
	.text
	.file 1 "experiments/filters/packets.c"
	.section	.text.equal,"ax"
	.align	2
	.loc 1 13
	.ent	equal
equal:
	.set	noreorder
	.loc 1 18
	lw	$2,16($sp)
	.loc 1 14
	sb	$0,0($4)
	.loc 1 18
	sw	$2,8($4)
	.loc 1 15
	sb	$6,1($4)
	.loc 1 16
	sh	$5,2($4)
	.loc 1 17
	sw	$7,4($4)
	.loc 1 20
	jr	$31
	addiu	$2,$4,12
	.set	reorder
	.end	equal
	.section	.text.move,"ax"
	.align	2
	.loc 1 23
	.ent	move
move:
	.set	noreorder
	.loc 1 25
	li	$2,1
	sb	$2,1($4)
	.loc 1 24
	sb	$5,0($4)
	.loc 1 26
	sh	$0,2($4)
	.loc 1 27
	sw	$6,4($4)
	.loc 1 28
	sw	$7,8($4)
	.loc 1 30
	jr	$31
	addiu	$2,$4,12
	.set	reorder
	.end	move
	.section	.text.put,"ax"
	.align	2
	.loc 1 53
	.ent	put
put:
	.set	noreorder
	.loc 1 54
	beq	$6,$0,$L11
	addiu	$2,$6,-1
	addu	$2,$4,$2
$L6:
	move	$3,$2
	.loc 1 55
	sb	$5,0($2)
	.loc 1 56
	srl	$5,$5,8
	.loc 1 54
	bne	$4,$3,$L6
	addiu	$2,$2,-1
$L11:
	.loc 1 58
	jr	$31
	nop
	.set	reorder
	.end	put
	.section	.text.session_filter,"ax"
	.align	2
	.globl	session_filter
	.loc 1 33
	.ent	session_filter
session_filter:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 34
	li	$2,2048
	li	$7,65535
	.loc 1 33
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	move	$18,$4
	move	$16,$6
	.loc 1 34
	move	$4,$6
	.loc 1 33
	move	$17,$5
	.loc 1 34
	li	$6,2
	sw	$2,16($sp)
	.loc 1 33
	sw	$31,36($sp)
	.loc 1 34
	jal	equal
	li	$5,12
	.loc 1 36
	move	$4,$2
	li	$7,14
	move	$6,$0
	jal	move
	li	$5,1
	.loc 1 37
	beq	$18,$0,$L17
	move	$4,$2
	.loc 1 39
	li	$2,6
	li	$7,255
	li	$6,1
	li	$5,9
	jal	equal
	sw	$2,16($sp)
	.loc 1 42
	move	$4,$2
	li	$2,-1073741824
	addiu	$2,$2,513
	li	$7,-1
	li	$6,4
	li	$5,12
	jal	equal
	sw	$2,16($sp)
	.loc 1 46
	move	$4,$2
	li	$7,20
	move	$6,$0
	jal	move
	li	$5,1
	move	$4,$2
$L14:
	.loc 1 47
	li	$2,1025
	sw	$2,16($sp)
	li	$7,65535
	li	$6,2
	jal	equal
	move	$5,$0
	.loc 1 48
	move	$4,$2
	sw	$17,16($sp)
	li	$7,65535
	li	$6,2
	jal	equal
	li	$5,2
	.loc 1 49
	subu	$3,$2,$16
	sra	$3,$3,2
	sll	$2,$3,2
	addu	$2,$2,$3
	sll	$3,$2,4
	addu	$2,$2,$3
	sll	$3,$2,8
	addu	$2,$2,$3
	.loc 1 50
	lw	$31,36($sp)
	.loc 1 49
	sll	$3,$2,16
	addu	$2,$2,$3
	.loc 1 50
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 49
	subu	$2,$0,$2
	.loc 1 50
	jr	$31
	addiu	$sp,$sp,40
$L17:
	.loc 1 38
	li	$2,-969736192
	addiu	$2,$2,25602
	li	$7,-1
	li	$6,4
	li	$5,16
	jal	equal
	sw	$2,16($sp)
	.loc 1 39
	move	$4,$2
	li	$2,6
	li	$7,255
	li	$6,1
	li	$5,9
	jal	equal
	sw	$2,16($sp)
	.loc 1 41
	move	$4,$2
	li	$7,49151
	li	$6,2
	li	$5,6
	jal	equal
	sw	$0,16($sp)
	.loc 1 42
	move	$4,$2
	li	$2,-1073741824
	addiu	$2,$2,513
	li	$7,-1
	li	$6,4
	li	$5,12
	jal	equal
	sw	$2,16($sp)
	.loc 1 44
	move	$4,$2
	li	$7,2
	li	$6,15
	jal	move
	li	$5,2
	b	$L14
	move	$4,$2
	.set	reorder
	.end	session_filter
	.section	.text.session_message,"ax"
	.align	2
	.globl	session_message
	.loc 1 61
	.ent	session_message
session_message:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 64
	move	$2,$0
	.loc 1 61
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	move	$17,$5
	.loc 1 64
	li	$4,60
	.loc 1 65
	addu	$3,$16,$2
$L22:
	sb	$2,0($3)
	.loc 1 64
	addiu	$2,$2,1
	bne	$2,$4,$L22
	addu	$3,$16,$2
	.loc 1 66
	addiu	$4,$16,12
	li	$6,2
	jal	put
	li	$5,2048
	.loc 1 67
	li	$2,69
	sb	$2,14($16)
	.loc 1 68
	addiu	$4,$16,16
	li	$6,2
	jal	put
	li	$5,46
	.loc 1 69
	addiu	$4,$16,20
	li	$6,2
	jal	put
	li	$5,16384
	.loc 1 70
	li	$2,6
	.loc 1 71
	li	$5,-1073741824
	.loc 1 70
	sb	$2,23($16)
	.loc 1 71
	addiu	$4,$16,26
	li	$6,4
	jal	put
	addiu	$5,$5,513
	.loc 1 72
	li	$5,-969736192
	addiu	$4,$16,30
	li	$6,4
	jal	put
	addiu	$5,$5,25602
	.loc 1 73
	addiu	$4,$16,34
	li	$6,2
	jal	put
	li	$5,1025
	.loc 1 74
	move	$5,$17
	addiu	$4,$16,36
	jal	put
	li	$6,2
	.loc 1 75
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	session_message
