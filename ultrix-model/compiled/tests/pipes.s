# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/pipes.c
	.text
	.file 1 "ultrix-model/tests/pipes.c"
	.section	.text.byteAt,"ax"
	.align	2
	.loc 1 12
	.ent	byteAt
byteAt:
	.set	noreorder
	.loc 1 13
	sll	$2,$4,3
	subu	$2,$2,$4
	sra	$4,$4,8
	addu	$2,$2,$4
	.loc 1 14
	sll	$2,$2,24
	jr	$31
	sra	$2,$2,24
	.set	reorder
	.end	byteAt
	.section	.text.note,"ax"
	.align	2
	.loc 1 89
	.ent	note
note:
	.set	noreorder
	.loc 1 90
	lui	$2,%hi(broken)
	sw	$4,%lo(broken)($2)
	.loc 1 91
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.stream,"ax"
	.align	2
	.loc 1 17
	.ent	stream
stream:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 20
	addiu	$4,$sp,16
	.loc 1 17
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	.loc 1 20
	jal	pipe
	sw	$16,36($sp)
	bne	$2,$0,$L23
	nop
	.loc 1 21
	jal	fork
	move	$16,$2
	.loc 1 22
	beq	$2,$0,$L24
	move	$18,$2
	.loc 1 31
	lw	$4,20($sp)
	jal	close
	lui	$19,%hi(buffer)
	.loc 1 32
	addiu	$19,$19,%lo(buffer)
$L11:
	lw	$4,16($sp)
	li	$6,777
	jal	read
	move	$5,$19
	blez	$2,$L14
	move	$21,$16
	b	$L13
	addu	$20,$2,$16
$L12:
	.loc 1 33
	beq	$16,$20,$L11
	nop
$L13:
	subu	$3,$16,$21
	addu	$3,$19,$3
	lb	$17,0($3)
	jal	byteAt
	move	$4,$16
	beq	$17,$2,$L12
	addiu	$16,$16,1
	jal	fail
	li	$4,33
$L24:
	.loc 1 23
	lw	$4,16($sp)
	lui	$19,%hi(buffer)
	jal	close
	addiu	$19,$19,%lo(buffer)
	move	$17,$19
	.loc 1 24
	move	$16,$0
	li	$20,20000
$L7:
	jal	byteAt
	move	$4,$16
	addiu	$16,$16,1
	sb	$2,0($17)
	bne	$16,$20,$L7
	addiu	$17,$17,1
	.loc 1 18
	li	$16,1
	.loc 1 26
	li	$20,20000
	.loc 1 25
	b	$L10
	li	$17,5003
$L9:
	addu	$16,$3,$16
	bne	$17,$0,1f
	div	$0,$16,$17
	break	7
1:
	addu	$18,$18,$2
	slt	$2,$18,20000
	mfhi	$16
	beq	$2,$0,$L25
	nop
$L10:
	.loc 1 26
	subu	$6,$20,$18
	slt	$2,$16,$6
	beq	$2,$0,$L8
	nop
	move	$6,$16
$L8:
	lw	$4,20($sp)
	jal	write
	addu	$5,$19,$18
	.loc 1 27
	bgtz	$2,$L9
	sll	$3,$16,1
	jal	fail
	li	$4,27
$L14:
	.loc 1 35
	bne	$2,$0,$L15
	li	$2,20000
	bne	$16,$2,$L15
	nop
	.loc 1 36
	jal	wait
	addiu	$4,$sp,24
	bne	$2,$18,$L17
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L17
	nop
	.loc 1 37
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 38
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L25:
	.loc 1 29
	jal	exit
	move	$4,$0
$L23:
	.loc 1 20
	jal	fail
	li	$4,20
$L15:
	.loc 1 35
	jal	fail
	li	$4,35
$L17:
	.loc 1 36
	jal	fail
	li	$4,36
	.set	reorder
	.end	stream
	.section	.text.content,"ax"
	.align	2
	.loc 1 41
	.ent	content
content:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 44
	addiu	$4,$sp,16
	.loc 1 41
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	.loc 1 44
	jal	pipe
	sw	$16,36($sp)
	bne	$2,$0,$L40
	nop
	.loc 1 45
	jal	fork
	move	$16,$2
	.loc 1 46
	bne	$2,$0,$L28
	move	$17,$2
	lui	$20,%hi(buffer)
	addiu	$16,$20,%lo(buffer)
	.loc 1 47
	li	$18,20000
$L29:
	jal	byteAt
	move	$4,$17
	addiu	$17,$17,1
	sb	$2,0($16)
	bne	$17,$18,$L29
	addiu	$16,$16,1
	.loc 1 48
	lw	$4,20($sp)
	li	$6,20000
	jal	write
	addiu	$5,$20,%lo(buffer)
	beq	$2,$17,$L30
	nop
	jal	fail
	li	$4,48
$L30:
	.loc 1 49
	jal	exit
	move	$4,$0
$L28:
	.loc 1 51
	lw	$4,20($sp)
	jal	close
	lui	$20,%hi(buffer)
	.loc 1 52
	addiu	$20,$20,%lo(buffer)
$L31:
	lw	$4,16($sp)
	li	$6,1000
	jal	read
	move	$5,$20
	blez	$2,$L41
	move	$21,$16
	b	$L33
	addu	$19,$2,$16
$L32:
	.loc 1 53
	beq	$16,$19,$L31
	nop
$L33:
	subu	$3,$16,$21
	addu	$3,$20,$3
	lb	$18,0($3)
	jal	byteAt
	move	$4,$16
	beq	$18,$2,$L32
	addiu	$16,$16,1
	addiu	$16,$16,-1
	jal	fail
	li	$4,53
$L41:
	.loc 1 55
	bne	$2,$0,$L36
	li	$2,20000
	bne	$16,$2,$L36
	nop
	jal	wait
	addiu	$4,$sp,24
	bne	$2,$17,$L36
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L36
	nop
	.loc 1 56
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 57
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L36:
	.loc 1 55
	jal	fail
	li	$4,55
$L40:
	.loc 1 44
	jal	fail
	li	$4,44
	.set	reorder
	.end	content
	.section	.text.pingPong,"ax"
	.align	2
	.loc 1 60
	.ent	pingPong
pingPong:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 63
	addiu	$4,$sp,24
	.loc 1 60
	sw	$31,60($sp)
	sw	$19,56($sp)
	sw	$18,52($sp)
	sw	$17,48($sp)
	.loc 1 63
	jal	pipe
	sw	$16,44($sp)
	bne	$2,$0,$L44
	nop
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L44
	nop
	.loc 1 64
	jal	fork
	nop
	.loc 1 65
	beq	$2,$0,$L57
	move	$19,$2
	.loc 1 73
	lw	$4,24($sp)
	jal	close
	addiu	$17,$sp,32
	.loc 1 74
	li	$18,200
	sw	$0,32($sp)
$L50:
	.loc 1 76
	lw	$4,28($sp)
	li	$6,4
	jal	write
	move	$5,$17
	li	$3,4
	bne	$2,$3,$L58
	move	$16,$2
	.loc 1 77
	lw	$4,16($sp)
	li	$6,4
	jal	read
	move	$5,$17
	bne	$2,$16,$L59
	addiu	$18,$18,-1
	.loc 1 75
	bne	$18,$0,$L50
	li	$2,200
	.loc 1 79
	lw	$3,32($sp)
	nop
	bne	$3,$2,$L60
	nop
	.loc 1 80
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 81
	jal	wait
	addiu	$4,$sp,36
	bne	$2,$19,$L52
	nop
	lw	$2,36($sp)
	nop
	bne	$2,$0,$L52
	nop
	.loc 1 82
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 83
	lw	$4,20($sp)
	jal	close
	nop
	.loc 1 84
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,64
$L57:
	.loc 1 66
	lw	$4,28($sp)
	jal	close
	addiu	$17,$sp,32
	.loc 1 67
	b	$L46
	nop
$L47:
	.loc 1 68
	lw	$2,32($sp)
	.loc 1 69
	lw	$4,20($sp)
	.loc 1 68
	addiu	$2,$2,1
	.loc 1 69
	move	$5,$17
	jal	write
	sw	$2,32($sp)
	bne	$2,$16,$L61
	nop
$L46:
	.loc 1 67
	lw	$4,24($sp)
	li	$6,4
	jal	read
	move	$5,$17
	move	$16,$2
	li	$2,4
	beq	$16,$2,$L47
	li	$6,4
	.loc 1 71
	jal	exit
	move	$4,$0
$L61:
	.loc 1 69
	jal	fail
	li	$4,69
$L58:
	.loc 1 76
	jal	fail
	li	$4,76
$L59:
	.loc 1 77
	jal	fail
	li	$4,77
$L60:
	.loc 1 79
	jal	fail
	li	$4,79
$L52:
	.loc 1 81
	jal	fail
	li	$4,81
$L44:
	.loc 1 63
	jal	fail
	li	$4,63
	.set	reorder
	.end	pingPong
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 94
	.ent	main
main:
	.set	noreorder
	.loc 1 95
	lui	$2,%hi(note)
	.loc 1 94
	addiu	$sp,$sp,-56
	.loc 1 95
	addiu	$2,$2,%lo(note)
	.loc 1 94
	sw	$31,52($sp)
	.loc 1 95
	sw	$2,16($sp)
	.loc 1 94
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	.loc 1 95
	sw	$0,20($sp)
	.loc 1 98
	jal	stream
	sw	$0,24($sp)
	.loc 1 99
	jal	content
	nop
	.loc 1 100
	jal	pingPong
	nop
	.loc 1 101
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,13
	bne	$2,$0,$L64
	nop
	jal	pipe
	addiu	$4,$sp,28
	bne	$2,$0,$L64
	lui	$17,%hi(buffer)
	.loc 1 102
	lw	$4,32($sp)
	li	$6,1
	jal	read
	addiu	$5,$17,%lo(buffer)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L65
	lui	$18,%hi(errno)
	lw	$3,%lo(errno)($18)
	li	$2,9
	bne	$3,$2,$L65
	nop
	.loc 1 103
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 104
	lw	$4,32($sp)
	li	$6,1
	jal	write
	addiu	$5,$17,%lo(buffer)
	bne	$2,$16,$L67
	li	$2,32
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L67
	lui	$2,%hi(broken)
	lw	$3,%lo(broken)($2)
	li	$2,13
	bne	$3,$2,$L67
	move	$2,$0
	.loc 1 106
	lw	$31,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,56
$L67:
	.loc 1 104
	jal	fail
	li	$4,104
$L65:
	.loc 1 102
	jal	fail
	li	$4,102
$L64:
	.loc 1 101
	jal	fail
	li	$4,101
	.set	reorder
	.end	main
	.section	.bss.broken,"aw"
	.align	2
broken:
	.space	4
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	20000
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/check.h"
	.file 4 "./ultrix-model/user/unix.h"
