# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/mbuf_wait.c
	.text
	.file 1 "ultrix-model/tests/mbuf_wait.c"
	.section	.text.wake,"ax"
	.align	2
	.loc 1 25
	.ent	wake
wake:
	.set	noreorder
	.loc 1 26
	jr	$31
	nop
	.set	reorder
	.end	wake
	.section	.text.take,"ax"
	.align	2
	.loc 1 37
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 40
	lui	$2,%hi(to)
	.loc 1 37
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 40
	lw	$4,%lo(to)($2)
	.loc 1 37
	sw	$31,20($sp)
	.loc 1 40
	jal	close
	nop
	bne	$2,$0,$L4
	nop
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L4
	nop
	.loc 1 41
	blez	$16,$L8
	lui	$3,%hi(shared)
	.loc 1 43
	lw	$4,%lo(shared)($3)
	li	$3,268500992
$L7:
	.loc 1 42
	sw	$2,0($3)
	.loc 1 43
	addiu	$2,$2,1
	sw	$2,0($4)
	.loc 1 41
	bne	$2,$16,$L7
	addiu	$3,$3,4096
$L8:
	.loc 1 45
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L8
	nop
$L4:
	.loc 1 40
	jal	fail
	li	$4,40
	.set	reorder
	.end	take
	.section	.text.rest,"ax"
	.align	2
	.loc 1 29
	.ent	rest
rest:
	.set	noreorder
	.loc 1 30
	sll	$2,$4,5
	subu	$4,$2,$4
	sll	$2,$4,6
	.loc 1 29
	addiu	$sp,$sp,-40
	.loc 1 30
	subu	$2,$2,$4
	sll	$2,$2,1
	.loc 1 32
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 29
	sw	$31,36($sp)
	.loc 1 30
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 32
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L13
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L13
	nop
	.loc 1 33
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L13:
	.loc 1 32
	jal	fail
	li	$4,32
	.set	reorder
	.end	rest
	.section	.text.fill,"ax"
	.align	2
	.loc 1 50
	.ent	fill
fill:
	.set	noreorder
	.loc 1 53
	lui	$2,%hi(to)
	lw	$4,%lo(to)($2)
	.loc 1 50
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$21,64($sp)
	sw	$20,60($sp)
	sw	$19,56($sp)
	sw	$18,52($sp)
	sw	$17,48($sp)
	.loc 1 53
	jal	close
	sw	$16,44($sp)
	bne	$2,$0,$L28
	addiu	$16,$sp,16
	addiu	$17,$sp,40
	.loc 1 54
	move	$7,$16
$L31:
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L29
	move	$21,$2
	addiu	$16,$16,8
	bne	$17,$16,$L31
	move	$7,$16
	.loc 1 55
	lui	$18,%hi(shared)
	lw	$2,%lo(shared)($18)
	nop
	sw	$0,4($2)
	.loc 1 56
	lw	$2,4($2)
	nop
	bne	$2,$0,$L32
	lui	$19,%hi(data)
$L20:
	jal	rest
	li	$4,1
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,4($2)
	nop
	beq	$2,$0,$L20
	lui	$19,%hi(data)
$L32:
	.loc 1 58
	li	$17,72
	li	$16,36
	addiu	$19,$19,%lo(data)
	.loc 1 57
	b	$L22
	li	$20,216
$L21:
	.loc 1 59
	lw	$3,%lo(shared)($18)
	.loc 1 57
	addiu	$21,$21,1
	.loc 1 59
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	.loc 1 57
	beq	$21,$20,$L30
	nop
$L22:
	.loc 1 58
	bne	$17,$0,1f
	div	$0,$21,$17
	break	7
1:
	li	$6,112
	mflo	$3
	sll	$3,$3,1
	nop
	bne	$16,$0,1f
	div	$0,$21,$16
	break	7
1:
	mflo	$2
	andi	$2,$2,0x1
	addu	$3,$3,$2
	sll	$3,$3,2
	addiu	$2,$sp,16
	addu	$3,$2,$3
	lw	$4,0($3)
	jal	write
	move	$5,$19
	li	$3,112
	beq	$2,$3,$L21
	nop
	jal	fail
	li	$4,58
$L28:
	.loc 1 53
	jal	fail
	li	$4,53
$L29:
	.loc 1 54
	jal	fail
	li	$4,54
$L30:
	.loc 1 61
	jal	exit
	li	$4,3
	.set	reorder
	.end	fill
	.section	.text.served,"ax"
	.align	2
	.loc 1 66
	.ent	served
served:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 67
	lui	$16,%hi(written)
	lw	$2,%lo(written)($16)
	.loc 1 66
	sw	$31,20($sp)
	.loc 1 67
	addu	$2,$2,$4
	.loc 1 68
	li	$4,2
	jal	rest
	sw	$2,%lo(written)($16)
	.loc 1 69
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	lw	$2,%lo(written)($16)
	lw	$3,4($3)
	nop
	bne	$3,$2,$L36
	nop
	.loc 1 70
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L36:
	.loc 1 69
	jal	fail
	li	$4,69
	.set	reorder
	.end	served
	.section	.text.ended,"ax"
	.align	2
	.file 2 "ultrix-model/tests/check.h"
	.loc 2 34
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 2 37
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L40
	nop
	.loc 2 39
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L40:
	.loc 2 37
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 73
	.ent	main
main:
	.set	noreorder
	.loc 1 74
	lui	$2,%hi(wake)
	.loc 1 73
	addiu	$sp,$sp,-120
	.loc 1 74
	addiu	$2,$2,%lo(wake)
	sw	$2,56($sp)
	.loc 1 75
	li	$2,3145728
	addiu	$2,$2,28524
	.loc 1 78
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	.loc 1 75
	sw	$2,24($sp)
	.loc 1 76
	li	$2,9000
	.loc 1 73
	sw	$31,116($sp)
	sw	$17,84($sp)
	sw	$fp,112($sp)
	sw	$23,108($sp)
	sw	$22,104($sp)
	sw	$21,100($sp)
	sw	$20,96($sp)
	sw	$19,92($sp)
	sw	$18,88($sp)
	sw	$16,80($sp)
	.loc 1 76
	sw	$2,68($sp)
	.loc 1 74
	sw	$0,60($sp)
	sw	$0,64($sp)
	.loc 1 75
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	.loc 1 78
	jal	shmsys
	sw	$0,36($sp)
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$17,%hi(shared)
	.loc 1 79
	li	$3,-1
	beq	$2,$3,$L43
	sw	$2,%lo(shared)($17)
	move	$6,$0
	addiu	$5,$sp,56
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L43
	nop
	.loc 1 80
	jal	sigblock
	li	$4,8192
	.loc 1 81
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L45
	move	$20,$2
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	lui	$18,%hi(to)
	bltz	$2,$L45
	sw	$2,%lo(to)($18)
	.loc 1 82
	lui	$2,%hi(port)
	addiu	$21,$2,%lo(port)
	lw	$8,%lo(port)($2)
	lw	$7,4($21)
	lw	$3,8($21)
	lw	$2,12($21)
	.loc 1 83
	li	$5,-2145386496
	addiu	$6,$sp,24
	addiu	$5,$5,26892
	move	$4,$20
	.loc 1 82
	sw	$8,40($sp)
	sw	$7,44($sp)
	sw	$3,48($sp)
	.loc 1 83
	jal	ioctl
	sw	$2,52($sp)
	bne	$2,$0,$L47
	li	$6,16
	lw	$4,%lo(to)($18)
	jal	bind
	move	$5,$21
	bne	$2,$0,$L47
	li	$2,4
	.loc 1 84
	lw	$4,%lo(to)($18)
	sw	$2,16($sp)
	addiu	$7,$sp,68
	li	$6,4098
	jal	setsockopt
	li	$5,65535
	bne	$2,$0,$L79
	move	$16,$2
	lui	$19,%hi(data)
	.loc 1 88
	addiu	$2,$19,%lo(data)
	li	$fp,16
	sw	$2,72($sp)
	.loc 1 85
	b	$L48
	li	$22,6
$L83:
	.loc 1 86
	li	$6,20
	li	$23,20
$L49:
	.loc 1 88
	lw	$5,72($sp)
	sw	$fp,20($sp)
	sw	$21,16($sp)
	move	$7,$0
	jal	sendto
	move	$4,$20
	bne	$2,$23,$L81
	addiu	$16,$16,1
	.loc 1 85
	beq	$16,$22,$L82
	li	$3,-1
$L48:
	.loc 1 86
	andi	$2,$16,0x1
	beq	$2,$0,$L83
	li	$6,400
	b	$L49
	li	$23,400
$L82:
	.loc 1 90
	lw	$2,%lo(shared)($17)
	nop
	sw	$3,4($2)
	.loc 1 91
	jal	fork
	nop
	.loc 1 92
	beq	$2,$0,$L84
	move	$20,$2
$L51:
	.loc 1 93
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,4($2)
	nop
	bgez	$2,$L55
	nop
$L52:
	jal	rest
	li	$4,1
	lw	$2,%lo(shared)($17)
	nop
	lw	$3,4($2)
	nop
	bltz	$3,$L52
	nop
$L55:
	.loc 1 94
	jal	fork
	nop
	.loc 1 95
	beq	$2,$0,$L85
	move	$16,$2
$L54:
	.loc 1 96
	jal	ended
	move	$4,$16
	li	$3,10
	bne	$2,$3,$L86
	nop
	.loc 1 97
	lw	$2,%lo(shared)($17)
	nop
	lw	$16,0($2)
	.loc 1 98
	sw	$0,0($2)
	.loc 1 99
	jal	fork
	nop
	.loc 1 100
	beq	$2,$0,$L87
	move	$21,$2
$L57:
	.loc 1 101
	lw	$3,%lo(shared)($17)
	nop
	lw	$2,0($3)
	nop
	beq	$16,$2,$L97
	li	$2,1
$L59:
	jal	rest
	li	$4,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$5,0($3)
	nop
	bne	$5,$16,$L59
	li	$2,1
$L97:
	.loc 1 102
	sw	$2,4($3)
	.loc 1 106
	li	$22,1
	.loc 1 105
	li	$4,2
$L98:
	.loc 1 104
	lw	$16,4($3)
	.loc 1 105
	jal	rest
	nop
	.loc 1 106
	lw	$3,%lo(shared)($17)
	nop
	lw	$8,4($3)
	nop
	bne	$8,$16,$L98
	li	$4,2
	beq	$8,$22,$L98
	slt	$2,$8,216
	.loc 1 107
	beq	$2,$0,$L88
	lui	$2,%hi(written)
	.loc 1 109
	lw	$4,%lo(to)($18)
	move	$7,$0
	li	$6,20
	addiu	$5,$19,%lo(data)
	jal	recv
	sw	$8,%lo(written)($2)
	move	$17,$2
	li	$2,20
	bne	$17,$2,$L89
	nop
	.loc 1 110
	jal	served
	li	$4,2
	.loc 1 111
	lw	$4,%lo(to)($18)
	move	$7,$0
	li	$6,10
	jal	recv
	addiu	$5,$19,%lo(data)
	li	$3,10
	bne	$2,$3,$L90
	nop
	.loc 1 112
	jal	served
	li	$4,5
	.loc 1 113
	lw	$4,%lo(to)($18)
	li	$7,2
	li	$6,20
	jal	recv
	addiu	$5,$19,%lo(data)
	bne	$2,$17,$L91
	move	$16,$2
	.loc 1 114
	jal	served
	move	$4,$0
	.loc 1 115
	lw	$4,%lo(to)($18)
	move	$7,$0
	li	$6,20
	jal	recv
	addiu	$5,$19,%lo(data)
	bne	$2,$16,$L92
	nop
	.loc 1 116
	jal	served
	li	$4,2
	.loc 1 117
	lw	$4,%lo(to)($18)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$19,%lo(data)
	li	$3,400
	bne	$2,$3,$L93
	nop
	.loc 1 118
	jal	served
	li	$4,5
	.loc 1 119
	li	$5,15
	jal	kill
	move	$4,$20
	bne	$2,$0,$L94
	nop
	.loc 1 120
	jal	served
	move	$4,$0
	.loc 1 121
	lw	$4,%lo(to)($18)
	jal	close
	nop
	bne	$2,$0,$L95
	nop
	.loc 1 122
	jal	rest
	li	$4,2
	.loc 1 123
	jal	ended
	move	$4,$20
	li	$3,15
	bne	$2,$3,$L96
	li	$5,9
	.loc 1 124
	jal	kill
	move	$4,$21
	bne	$2,$0,$L71
	nop
	jal	ended
	move	$4,$21
	li	$3,9
	bne	$2,$3,$L71
	move	$2,$0
	.loc 1 126
	lw	$31,116($sp)
	lw	$fp,112($sp)
	lw	$23,108($sp)
	lw	$22,104($sp)
	lw	$21,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,120
$L84:
	.loc 1 92
	jal	fill
	nop
	b	$L51
	nop
$L87:
	.loc 1 100
	jal	take
	move	$4,$16
	b	$L57
	nop
$L85:
	.loc 1 95
	li	$4,65536
	jal	take
	ori	$4,$4,0x86a0
	b	$L54
	nop
$L81:
	.loc 1 88
	jal	fail
	li	$4,88
$L79:
	.loc 1 84
	jal	fail
	li	$4,84
$L88:
	.loc 1 107
	jal	fail
	li	$4,107
$L86:
	.loc 1 96
	jal	fail
	li	$4,96
$L92:
	.loc 1 115
	jal	fail
	li	$4,115
$L91:
	.loc 1 113
	jal	fail
	li	$4,113
$L90:
	.loc 1 111
	jal	fail
	li	$4,111
$L89:
	.loc 1 109
	jal	fail
	li	$4,109
$L47:
	.loc 1 83
	jal	fail
	li	$4,83
$L45:
	.loc 1 81
	jal	fail
	li	$4,81
$L43:
	.loc 1 79
	jal	fail
	li	$4,79
$L71:
	.loc 1 124
	jal	fail
	li	$4,124
$L96:
	.loc 1 123
	jal	fail
	li	$4,123
$L95:
	.loc 1 121
	jal	fail
	li	$4,121
$L94:
	.loc 1 119
	jal	fail
	li	$4,119
$L93:
	.loc 1 117
	jal	fail
	li	$4,117
	.set	reorder
	.end	main
	.section	.bss.written,"aw"
	.align	2
written:
	.space	4
	.section	.bss.to,"aw"
	.align	2
to:
	.space	4
	.section	.bss.data,"aw"
	.align	2
data:
	.space	400
	.section	.data.port,"aw"
	.align	2
port:
	.half	2
	.half	1040
	.word	16777343
	.space	8
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
