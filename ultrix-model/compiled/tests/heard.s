# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/heard.c
	.file 1 "heard.c"
	.text
	.align	2
	.ent	add
add:
	.set	noreorder
	lui	$5,%hi(sum)
	lw	$3,%lo(sum)($5)
	nop
	sll	$2,$3,5
	srl	$3,$3,27
	or	$2,$2,$3
	addu	$2,$2,$4
	jr	$31
	sw	$2,%lo(sum)($5)
	.set	reorder
	.end	add
	.align	2
	.ent	name
name:
	.set	noreorder
	sll	$2,$7,8
	sra	$7,$7,8
	addiu	$sp,$sp,-56
	or	$2,$2,$7
	li	$3,2
	move	$7,$5
	sh	$3,16($sp)
	sh	$2,18($sp)
	move	$2,$4
	move	$4,$7
	lw	$7,16($sp)
	sw	$31,52($sp)
	move	$3,$6
	addiu	$5,$sp,32
	li	$6,16
	sw	$7,32($sp)
	sw	$3,36($sp)
	sw	$0,40($sp)
	jalr	$2
	sw	$0,44($sp)
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	name
	.align	2
	.ent	wake
wake:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	wake
	.align	2
	.ent	pair
pair:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$16,60($sp)
	lui	$16,%hi(others)
	sw	$17,64($sp)
	addiu	$16,$16,%lo(others)
	sll	$17,$5,2
	sw	$19,72($sp)
	sw	$18,68($sp)
	sw	$31,76($sp)
	addu	$17,$16,$17
	li	$2,16777216
	addiu	$2,$2,10
	move	$19,$4
	li	$3,150994944
	lui	$4,%hi(bind)
	lw	$5,0($17)
	move	$18,$7
	addiu	$3,$3,2
	move	$7,$6
	addiu	$4,$4,%lo(bind)
	move	$6,$2
	sw	$3,40($sp)
	sw	$2,44($sp)
	sw	$0,48($sp)
	jal	name
	sw	$0,52($sp)
	bne	$2,$0,$L17
	nop
	bne	$18,$0,$L18
	li	$6,33554432
	sll	$4,$19,2
$L20:
	li	$2,16
	addu	$16,$16,$4
	lw	$4,0($16)
	lui	$5,%hi(data)
	sw	$2,20($sp)
	addiu	$2,$sp,40
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	jal	sendto
	addiu	$5,$5,%lo(data)
	li	$3,1
	bne	$2,$3,$L19
	nop
	lw	$31,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,80
$L18:
	lui	$4,%hi(connect)
	lw	$5,0($17)
	li	$7,2002
	addiu	$6,$6,10
	jal	name
	addiu	$4,$4,%lo(connect)
	beq	$2,$0,$L20
	sll	$4,$19,2
	jal	fail
	li	$4,47
$L17:
	jal	fail
	li	$4,46
$L19:
	jal	fail
	li	$4,48
	.set	reorder
	.end	pair
	.align	2
	.ent	beside
beside:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(others)
	addiu	$18,$18,%lo(others)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$18
	addiu	$17,$18,28
	move	$6,$0
$L31:
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L28
	sw	$2,0($16)
	addiu	$16,$16,4
	bne	$16,$17,$L31
	move	$6,$0
	li	$7,1
	li	$6,1024
	li	$5,1
	jal	pair
	move	$4,$0
	li	$7,1
	li	$6,1025
	li	$5,2
	jal	pair
	li	$4,3
	move	$7,$0
	li	$6,1026
	li	$5,4
	jal	pair
	li	$4,5
	li	$6,16777216
	lui	$4,%hi(bind)
	lw	$5,24($18)
	li	$7,3000
	addiu	$6,$6,10
	jal	name
	addiu	$4,$4,%lo(bind)
	bne	$2,$0,$L29
	li	$6,33554432
	lui	$4,%hi(connect)
	lw	$5,24($18)
	li	$7,2002
	addiu	$6,$6,10
	jal	name
	addiu	$4,$4,%lo(connect)
	bne	$2,$0,$L30
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L28:
	jal	fail
	li	$4,56
$L29:
	jal	fail
	li	$4,60
$L30:
	jal	fail
	li	$4,61
	.set	reorder
	.end	beside
	.align	2
	.ent	overwritten
overwritten:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	lui	$21,%hi(data)
	addiu	$2,$21,%lo(data)
	li	$3,-1515913216
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$31,52($sp)
	move	$19,$4
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	move	$20,$5
	addiu	$4,$2,1400
	ori	$3,$3,0xa5a5
$L33:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$4,$2,$L33
	move	$16,$0
	li	$6,1400
	li	$17,1400
	li	$18,16
	addiu	$21,$21,%lo(data)
$L34:
	sw	$18,20($sp)
	sw	$20,16($sp)
	move	$7,$0
	move	$5,$21
	jal	sendto
	move	$4,$19
	bne	$2,$17,$L41
	nop
	addiu	$16,$16,1
$L43:
	beq	$16,$18,$L42
	slt	$2,$16,8
	bne	$2,$0,$L38
	move	$7,$0
	andi	$17,$16,0x2
	addiu	$17,$17,3
	move	$6,$17
	sw	$18,20($sp)
	sw	$20,16($sp)
	move	$5,$21
	jal	sendto
	move	$4,$19
	beq	$2,$17,$L43
	addiu	$16,$16,1
	addiu	$16,$16,-1
$L41:
	jal	fail
	li	$4,108
$L38:
	li	$6,1400
	b	$L34
	li	$17,1400
$L42:
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	overwritten
	.align	2
	.ent	near
near:
	.set	noreorder
	addiu	$sp,$sp,-136
	li	$7,3145728
	addiu	$7,$7,28524
	sw	$18,128($sp)
	li	$3,150994944
	li	$18,-2145386496
	li	$2,83886080
	addiu	$3,$3,2
	addiu	$2,$2,10
	sw	$7,16($sp)
	addiu	$6,$sp,16
	li	$7,16
	addiu	$5,$18,26892
	sw	$17,124($sp)
	sw	$31,132($sp)
	sw	$16,120($sp)
	move	$17,$4
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$3,48($sp)
	sw	$2,52($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$3,96($sp)
	sw	$2,100($sp)
	sw	$0,104($sp)
	sw	$0,108($sp)
	sw	$7,112($sp)
	sw	$3,32($sp)
	sw	$2,36($sp)
	sw	$0,40($sp)
	jal	ioctl
	sw	$0,44($sp)
	bne	$2,$0,$L46
	li	$6,16
	addiu	$5,$sp,96
	jal	connect
	move	$4,$17
	bne	$2,$0,$L46
	addiu	$6,$sp,112
	addiu	$5,$sp,80
	jal	getsockname
	move	$4,$17
	bne	$2,$0,$L47
	li	$16,16777216
	lw	$3,84($sp)
	addiu	$2,$16,10
	bne	$3,$2,$L47
	nop
	jal	close
	move	$4,$17
	bne	$2,$0,$L52
	lui	$2,%hi(others)
	lw	$4,%lo(others)($2)
	li	$3,2
	addiu	$2,$16,127
	addiu	$6,$sp,16
	ori	$5,$18,0x690c
	sw	$3,48($sp)
	sw	$2,52($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$3,96($sp)
	sw	$2,100($sp)
	sw	$0,104($sp)
	sw	$0,108($sp)
	sw	$3,32($sp)
	sw	$2,36($sp)
	sw	$0,40($sp)
	jal	ioctl
	sw	$0,44($sp)
	bne	$2,$0,$L53
	nop
	lw	$31,132($sp)
	lw	$18,128($sp)
	lw	$17,124($sp)
	lw	$16,120($sp)
	jr	$31
	addiu	$sp,$sp,136
$L46:
	jal	fail
	li	$4,76
$L47:
	jal	fail
	li	$4,77
$L53:
	jal	fail
	li	$4,81
$L52:
	jal	fail
	li	$4,78
	.set	reorder
	.end	near
	.align	2
	.ent	come
come:
	.set	noreorder
	lui	$2,%hi(wake)
	addiu	$sp,$sp,-104
	addiu	$2,$2,%lo(wake)
	li	$3,8000
	sw	$2,48($sp)
	move	$6,$0
	li	$2,2
	addiu	$5,$sp,48
	li	$4,14
	sw	$31,100($sp)
	sw	$23,96($sp)
	sw	$22,92($sp)
	sw	$21,88($sp)
	sw	$20,84($sp)
	sw	$19,80($sp)
	sw	$18,76($sp)
	sw	$17,72($sp)
	sw	$16,68($sp)
	sw	$0,52($sp)
	sw	$2,56($sp)
	sw	$0,32($sp)
	sw	$3,36($sp)
	sw	$0,40($sp)
	sw	$3,44($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	sigvec
	sw	$0,28($sp)
	bne	$2,$0,$L55
	move	$6,$0
	addiu	$5,$sp,32
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L55
	lui	$19,%hi(data)
	lui	$16,%hi(others)
	addiu	$16,$16,%lo(others)
	move	$17,$0
	lui	$21,%hi(errno)
	addiu	$18,$19,%lo(data)
	li	$20,4
	li	$23,65536
	b	$L61
	li	$22,458752
$L57:
	lbu	$4,%lo(data)($19)
	nop
	or	$4,$4,$17
	jal	add
	or	$4,$4,$2
$L61:
	lw	$4,0($16)
	move	$7,$0
	li	$6,9000
	jal	recv
	move	$5,$18
	bgez	$2,$L57
	sll	$2,$2,8
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$20,$L59
	nop
	lw	$4,0($16)
	jal	close
	nop
	bne	$2,$0,$L59
	addu	$17,$17,$23
	bne	$17,$22,$L61
	addiu	$16,$16,4
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L64
	nop
	lw	$31,100($sp)
	lw	$23,96($sp)
	lw	$22,92($sp)
	lw	$21,88($sp)
	lw	$20,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,104
$L59:
	jal	fail
	li	$4,94
$L55:
	jal	fail
	li	$4,91
$L64:
	jal	fail
	li	$4,96
	.set	reorder
	.end	come
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"00000000\012\000"
	.align	2
$LC1:
	.ascii	"0123456789abcdef\000"
	.text
	.align	2
	.ent	print
print:
	.set	noreorder
	lui	$3,%hi($LC0)
	lw	$5,%lo($LC0)($3)
	addiu	$2,$3,%lo($LC0)
	addiu	$sp,$sp,-40
	lw	$3,4($2)
	lhu	$2,8($2)
	sw	$5,16($sp)
	lui	$5,%hi($LC1)
	sh	$2,24($sp)
	sw	$31,36($sp)
	sw	$3,20($sp)
	addiu	$2,$sp,16
	addiu	$6,$sp,8
	addiu	$5,$5,%lo($LC1)
$L66:
	andi	$3,$4,0xf
	addu	$3,$5,$3
	lbu	$3,0($3)
	addiu	$2,$2,-1
	srl	$4,$4,4
	bne	$2,$6,$L66
	sb	$3,8($2)
	li	$6,9
	addiu	$5,$sp,16
	jal	write
	li	$4,1
	li	$3,9
	bne	$2,$3,$L70
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L70:
	jal	fail
	li	$4,29
	.set	reorder
	.end	print
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"all\000"
	.align	2
$LC3:
	.ascii	"absent\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$3,65536
	addiu	$sp,$sp,-152
	ori	$3,$3,0x86a0
	li	$2,17301504
	addiu	$2,$2,2
	li	$4,16777216
	sw	$3,100($sp)
	li	$3,1291845632
	li	$5,-246
	sw	$2,24($sp)
	sw	$2,72($sp)
	sw	$2,56($sp)
	addiu	$3,$3,10
	sw	$2,40($sp)
	addiu	$4,$4,10
	li	$2,1
	sw	$31,148($sp)
	sw	$fp,144($sp)
	sw	$23,140($sp)
	sw	$22,136($sp)
	sw	$21,132($sp)
	sw	$20,128($sp)
	sw	$19,124($sp)
	sw	$18,120($sp)
	sw	$17,116($sp)
	sw	$16,112($sp)
	sw	$0,88($sp)
	sw	$0,92($sp)
	sw	$0,96($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$3,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$5,28($sp)
	sw	$5,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	jal	set_address
	sw	$2,104($sp)
	bne	$2,$0,$L102
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L74
	move	$20,$2
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$4,$2
	bne	$2,$0,$L74
	nop
	jal	beside
	nop
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	jal	near
	move	$4,$2
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,104
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$20
	bne	$2,$0,$L103
	li	$2,16
	sw	$2,20($sp)
	lui	$5,%hi($LC2)
	addiu	$2,$sp,40
	sw	$2,16($sp)
	move	$7,$0
	li	$6,3
	addiu	$5,$5,%lo($LC2)
	jal	sendto
	move	$4,$20
	li	$3,3
	bne	$2,$3,$L104
	lui	$17,%hi($LC3)
	li	$16,3
	li	$18,16
	addiu	$17,$17,%lo($LC3)
	addiu	$2,$sp,56
$L107:
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,6
	move	$5,$17
	jal	sendto
	move	$4,$20
	li	$3,6
	bne	$2,$3,$L105
	addiu	$16,$16,-1
	bne	$16,$0,$L107
	addiu	$2,$sp,56
	lui	$21,%hi(data)
	li	$18,16
	addiu	$22,$21,%lo(data)
	li	$23,2
	lui	$19,%hi(count)
$L78:
	addiu	$2,$sp,108
$L108:
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,9000
	move	$5,$22
	move	$4,$20
	jal	recvfrom
	sw	$18,108($sp)
	bltz	$2,$L79
	move	$17,$2
	lw	$2,108($sp)
	nop
	bne	$2,$18,$L79
	nop
	lh	$2,24($sp)
	nop
	bne	$2,$23,$L79
	nop
	lw	$4,28($sp)
	jal	add
	nop
	lhu	$4,26($sp)
	jal	add
	nop
	beq	$17,$0,$L81
	addiu	$fp,$21,%lo(data)
	addu	$16,$17,$fp
$L82:
	lbu	$4,0($fp)
	jal	add
	addiu	$fp,$fp,1
	bne	$fp,$16,$L82
	nop
	lw	$2,%lo(count)($19)
	nop
	addiu	$2,$2,1
	andi	$3,$2,0x1
	bne	$3,$0,$L88
	sw	$2,%lo(count)($19)
$L89:
	lbu	$2,%lo(data)($21)
	li	$3,113
	bne	$2,$3,$L108
	addiu	$2,$sp,108
	addiu	$5,$sp,24
	jal	overwritten
	move	$4,$20
	jal	come
	nop
	lw	$4,%lo(count)($19)
	jal	print
	nop
	lui	$2,%hi(sum)
	lw	$4,%lo(sum)($2)
	jal	print
	nop
	jal	close
	move	$4,$20
	bne	$2,$0,$L87
	move	$6,$0
	addiu	$5,$sp,88
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L87
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L87
	move	$2,$0
	lw	$31,148($sp)
	lw	$fp,144($sp)
	lw	$23,140($sp)
	lw	$22,136($sp)
	lw	$21,132($sp)
	lw	$20,128($sp)
	lw	$19,124($sp)
	lw	$18,120($sp)
	lw	$17,116($sp)
	lw	$16,112($sp)
	jr	$31
	addiu	$sp,$sp,152
$L81:
	lw	$2,%lo(count)($19)
	nop
	addiu	$2,$2,1
	andi	$3,$2,0x1
	beq	$3,$0,$L78
	sw	$2,%lo(count)($19)
$L88:
	addiu	$2,$sp,24
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$17
	move	$5,$22
	jal	sendto
	move	$4,$20
	bne	$2,$17,$L106
	nop
	beq	$17,$0,$L108
	addiu	$2,$sp,108
	b	$L89
	nop
$L79:
	jal	fail
	li	$4,129
$L87:
	jal	fail
	li	$4,140
$L105:
	jal	fail
	li	$4,125
$L104:
	jal	fail
	li	$4,124
$L103:
	jal	fail
	li	$4,123
$L74:
	jal	fail
	li	$4,120
$L102:
	jal	fail
	li	$4,119
$L106:
	jal	fail
	li	$4,133
	.set	reorder
	.end	main
	.section	.bss.others,"aw"
	.align	2
others:
	.space	28
	.section	.bss.count,"aw"
	.align	2
count:
	.space	4
	.section	.bss.sum,"aw"
	.align	2
sum:
	.space	4
	.section	.bss.data,"aw"
	.align	2
data:
	.space	9000
