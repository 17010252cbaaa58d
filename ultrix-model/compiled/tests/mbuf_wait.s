# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/mbuf_wait.c
	.file 1 "mbuf_wait.c"
	.text
	.align	2
	.ent	wake
wake:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	wake
	.align	2
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$2,%hi(to)
	sw	$16,16($sp)
	move	$16,$4
	lw	$4,%lo(to)($2)
	sw	$31,20($sp)
	jal	close
	nop
	bne	$2,$0,$L4
	nop
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L4
	nop
	blez	$16,$L8
	lui	$3,%hi(shared)
	lw	$4,%lo(shared)($3)
	li	$3,268500992
$L7:
	sw	$2,0($3)
	addiu	$2,$2,1
	sw	$2,0($4)
	bne	$2,$16,$L7
	addiu	$3,$3,4096
$L8:
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L8
	nop
$L4:
	jal	fail
	li	$4,40
	.set	reorder
	.end	take
	.align	2
	.ent	rest
rest:
	.set	noreorder
	sll	$2,$4,5
	subu	$4,$2,$4
	sll	$2,$4,6
	addiu	$sp,$sp,-40
	subu	$2,$2,$4
	sll	$2,$2,1
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L13
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L13
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L13:
	jal	fail
	li	$4,32
	.set	reorder
	.end	rest
	.align	2
	.ent	fill
fill:
	.set	noreorder
	lui	$2,%hi(to)
	lw	$4,%lo(to)($2)
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$21,64($sp)
	sw	$20,60($sp)
	sw	$19,56($sp)
	sw	$18,52($sp)
	sw	$17,48($sp)
	jal	close
	sw	$16,44($sp)
	bne	$2,$0,$L28
	addiu	$16,$sp,16
	addiu	$17,$sp,40
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
	lui	$18,%hi(shared)
	lw	$2,%lo(shared)($18)
	nop
	sw	$0,4($2)
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
	li	$17,72
	li	$16,36
	addiu	$19,$19,%lo(data)
	b	$L22
	li	$20,216
$L21:
	lw	$3,%lo(shared)($18)
	addiu	$21,$21,1
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	beq	$21,$20,$L30
	nop
$L22:
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
	jal	fail
	li	$4,53
$L29:
	jal	fail
	li	$4,54
$L30:
	jal	exit
	li	$4,3
	.set	reorder
	.end	fill
	.align	2
	.ent	served
served:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(written)
	lw	$2,%lo(written)($16)
	sw	$31,20($sp)
	addu	$2,$2,$4
	li	$4,2
	jal	rest
	sw	$2,%lo(written)($16)
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	lw	$2,%lo(written)($16)
	lw	$3,4($3)
	nop
	bne	$3,$2,$L36
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L36:
	jal	fail
	li	$4,69
	.set	reorder
	.end	served
	.align	2
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L40
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L40:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(wake)
	addiu	$sp,$sp,-120
	addiu	$2,$2,%lo(wake)
	sw	$2,56($sp)
	li	$2,3145728
	addiu	$2,$2,28524
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	sw	$2,24($sp)
	li	$2,9000
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
	sw	$2,68($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	jal	shmsys
	sw	$0,36($sp)
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$17,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L43
	sw	$2,%lo(shared)($17)
	move	$6,$0
	addiu	$5,$sp,56
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L43
	nop
	jal	sigblock
	li	$4,8192
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L45
	sw	$2,72($sp)
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	lui	$19,%hi(to)
	bltz	$2,$L45
	sw	$2,%lo(to)($19)
	lui	$2,%hi(port)
	addiu	$18,$2,%lo(port)
	lw	$8,%lo(port)($2)
	lw	$7,4($18)
	lw	$3,8($18)
	lw	$2,12($18)
	li	$5,-2145386496
	lw	$4,72($sp)
	addiu	$6,$sp,24
	addiu	$5,$5,26892
	sw	$8,40($sp)
	sw	$7,44($sp)
	sw	$3,48($sp)
	jal	ioctl
	sw	$2,52($sp)
	bne	$2,$0,$L47
	li	$6,16
	lw	$4,%lo(to)($19)
	jal	bind
	move	$5,$18
	bne	$2,$0,$L47
	li	$2,4
	lw	$4,%lo(to)($19)
	sw	$2,16($sp)
	addiu	$7,$sp,68
	li	$6,4098
	jal	setsockopt
	li	$5,65535
	bne	$2,$0,$L85
	move	$21,$2
	lui	$20,%hi(data)
	addiu	$2,$20,%lo(data)
	li	$23,6
	li	$22,16
	sw	$2,76($sp)
	li	$fp,8
$L48:
	beq	$21,$23,$L49
	andi	$2,$21,0x1
	bne	$2,$0,$L79
	li	$6,400
	li	$6,20
	li	$16,20
$L50:
	lw	$5,76($sp)
	lw	$4,72($sp)
	sw	$22,20($sp)
	sw	$18,16($sp)
	jal	sendto
	move	$7,$0
	bne	$2,$16,$L77
	addiu	$21,$21,1
	bne	$21,$fp,$L48
	li	$3,-1
	lw	$2,%lo(shared)($17)
	nop
	sw	$3,4($2)
	jal	fork
	nop
	beq	$2,$0,$L88
	move	$18,$2
$L53:
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,4($2)
	nop
	bgez	$2,$L57
	nop
$L54:
	jal	rest
	li	$4,1
	lw	$2,%lo(shared)($17)
	nop
	lw	$3,4($2)
	nop
	bltz	$3,$L54
	nop
$L57:
	jal	fork
	nop
	beq	$2,$0,$L89
	move	$16,$2
$L56:
	jal	ended
	move	$4,$16
	li	$3,10
	bne	$2,$3,$L90
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$16,0($2)
	sw	$0,0($2)
	jal	fork
	nop
	beq	$2,$0,$L91
	move	$21,$2
$L59:
	lw	$3,%lo(shared)($17)
	nop
	lw	$2,0($3)
	nop
	beq	$16,$2,$L104
	li	$2,1
$L61:
	jal	rest
	li	$4,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$5,0($3)
	nop
	bne	$5,$16,$L61
	li	$2,1
$L104:
	sw	$2,4($3)
	li	$22,1
	li	$4,2
$L105:
	lw	$16,4($3)
	jal	rest
	nop
	lw	$3,%lo(shared)($17)
	nop
	lw	$8,4($3)
	nop
	bne	$8,$16,$L105
	li	$4,2
	beq	$8,$22,$L105
	slt	$2,$8,216
	beq	$2,$0,$L92
	lui	$2,%hi(written)
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,20
	addiu	$5,$20,%lo(data)
	jal	recv
	sw	$8,%lo(written)($2)
	move	$17,$2
	li	$2,20
	bne	$17,$2,$L93
	nop
	jal	served
	li	$4,2
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,10
	jal	recv
	addiu	$5,$20,%lo(data)
	li	$3,10
	bne	$2,$3,$L94
	nop
	jal	served
	li	$4,5
	lw	$4,%lo(to)($19)
	li	$7,2
	li	$6,20
	jal	recv
	addiu	$5,$20,%lo(data)
	bne	$2,$17,$L95
	move	$16,$2
	jal	served
	move	$4,$0
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,20
	jal	recv
	addiu	$5,$20,%lo(data)
	bne	$2,$16,$L96
	nop
	jal	served
	li	$4,2
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$20,%lo(data)
	move	$16,$2
	li	$2,400
	bne	$16,$2,$L97
	nop
	jal	served
	li	$4,5
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,5
	jal	recv
	addiu	$5,$20,%lo(data)
	li	$3,5
	bne	$2,$3,$L98
	nop
	jal	served
	li	$4,2
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$20,%lo(data)
	bne	$2,$16,$L99
	nop
	jal	served
	li	$4,5
	lw	$4,%lo(to)($19)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$20,%lo(data)
	bne	$2,$0,$L100
	nop
	jal	served
	li	$4,1
	li	$5,15
	jal	kill
	move	$4,$18
	bne	$2,$0,$L101
	nop
	jal	served
	move	$4,$0
	lw	$4,%lo(to)($19)
	jal	close
	nop
	bne	$2,$0,$L102
	nop
	jal	rest
	li	$4,2
	jal	ended
	move	$4,$18
	li	$3,15
	bne	$2,$3,$L103
	li	$5,9
	jal	kill
	move	$4,$21
	bne	$2,$0,$L76
	nop
	jal	ended
	move	$4,$21
	li	$3,9
	bne	$2,$3,$L76
	move	$2,$0
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
$L79:
	b	$L50
	li	$16,400
$L49:
	lw	$5,76($sp)
	lw	$4,72($sp)
	sw	$22,20($sp)
	sw	$18,16($sp)
	move	$7,$0
	jal	sendto
	move	$6,$0
	bne	$2,$0,$L77
	li	$21,7
	b	$L48
	nop
$L88:
	jal	fill
	nop
	b	$L53
	nop
$L91:
	jal	take
	move	$4,$16
	b	$L59
	nop
$L89:
	li	$4,65536
	jal	take
	ori	$4,$4,0x86a0
	b	$L56
	nop
$L77:
	jal	fail
	li	$4,88
$L90:
	jal	fail
	li	$4,96
$L92:
	jal	fail
	li	$4,107
$L85:
	jal	fail
	li	$4,84
$L47:
	jal	fail
	li	$4,83
$L45:
	jal	fail
	li	$4,81
$L43:
	jal	fail
	li	$4,79
$L96:
	jal	fail
	li	$4,115
$L95:
	jal	fail
	li	$4,113
$L94:
	jal	fail
	li	$4,111
$L93:
	jal	fail
	li	$4,109
$L76:
	jal	fail
	li	$4,130
$L103:
	jal	fail
	li	$4,129
$L102:
	jal	fail
	li	$4,127
$L101:
	jal	fail
	li	$4,125
$L100:
	jal	fail
	li	$4,123
$L99:
	jal	fail
	li	$4,121
$L98:
	jal	fail
	li	$4,119
$L97:
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
