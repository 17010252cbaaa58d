# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/heard.c
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
	.ent	refused
refused:
	.set	noreorder
	li	$2,17301504
	addiu	$sp,$sp,-96
	addiu	$2,$2,2
	sw	$19,76($sp)
	sw	$18,72($sp)
	sw	$17,68($sp)
	sw	$16,64($sp)
	sw	$31,92($sp)
	sw	$22,88($sp)
	sw	$21,84($sp)
	sw	$20,80($sp)
	move	$17,$4
	move	$19,$5
	sw	$2,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	move	$16,$0
	li	$18,8
	move	$6,$0
$L24:
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L5
	nop
	addiu	$16,$16,1
	bne	$16,$18,$L24
	move	$6,$0
$L5:
	xori	$16,$16,0x6
	li	$5,55
	jal	check
	sltu	$4,$16,1
	li	$2,16
	addiu	$20,$19,7
	lui	$18,%hi(data)
	sw	$2,20($sp)
	addiu	$2,$sp,40
	sw	$2,16($sp)
	move	$7,$0
	li	$6,8
	addiu	$5,$18,%lo(data)
	jal	sendto
	move	$4,$20
	bltz	$2,$L7
	nop
$L9:
	move	$4,$0
$L8:
	li	$5,56
	jal	check
	addiu	$16,$17,-1
	li	$6,16
	addiu	$5,$sp,40
	jal	connect
	move	$4,$16
	bltz	$2,$L21
	li	$6,16
	move	$4,$0
$L10:
	jal	check
	li	$5,57
	addiu	$2,$sp,56
	sw	$2,20($sp)
	addiu	$2,$sp,24
	move	$7,$0
	li	$6,8
	move	$4,$20
	addiu	$5,$18,%lo(data)
	jal	recvfrom
	sw	$2,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,58
	addiu	$2,$sp,56
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,8
	addiu	$5,$18,%lo(data)
	jal	recvfrom
	li	$4,16777216
	bltz	$2,$L22
	nop
	move	$4,$0
$L11:
	lui	$16,%hi(nobody.1)
	li	$5,59
	jal	check
	addiu	$16,$16,%lo(nobody.1)
	addiu	$22,$16,12
	li	$21,16
	addiu	$18,$18,%lo(data)
$L12:
	lw	$2,0($16)
	addiu	$3,$sp,40
	move	$5,$18
	move	$4,$17
	sw	$21,20($sp)
	sw	$3,16($sp)
	move	$7,$0
	li	$6,8
	jal	sendto
	sw	$2,44($sp)
	addiu	$16,$16,4
	li	$5,62
	jal	check
	srl	$4,$2,31
	bne	$16,$22,$L12
	addiu	$7,$sp,60
	lui	$16,%hi(as_usual.0)
	li	$6,3
	addiu	$5,$16,%lo(as_usual.0)
	jal	handle
	move	$4,$20
	bltz	$2,$L23
	addiu	$7,$sp,60
	move	$4,$0
$L13:
	jal	check
	li	$5,64
	addiu	$7,$sp,60
	li	$6,257
	move	$4,$17
	jal	handle
	addiu	$5,$16,%lo(as_usual.0)
	srl	$4,$2,31
	jal	check
	li	$5,65
	addiu	$7,$sp,60
	li	$6,1
	move	$4,$17
	jal	handle
	addiu	$5,$16,%lo(as_usual.0)
	srl	$4,$2,31
	jal	check
	li	$5,66
	addiu	$7,$sp,60
	li	$6,3
	addiu	$5,$16,%lo(as_usual.0)
	jal	handle
	move	$4,$17
	bne	$2,$0,$L25
	move	$4,$0
	lw	$2,60($sp)
	nop
	lw	$4,0($2)
	nop
	sltu	$4,$4,1
$L14:
$L25:
	jal	check
	li	$5,67
	lw	$31,92($sp)
	lw	$22,88($sp)
	lw	$21,84($sp)
	lw	$20,80($sp)
	lw	$19,76($sp)
	lw	$18,72($sp)
	lw	$17,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,96
$L7:
	jal	waiting
	move	$4,$20
	bne	$2,$0,$L9
	nop
	jal	waiting
	move	$4,$0
	b	$L8
	sltu	$4,$2,1
$L23:
	move	$4,$19
	li	$6,3
	jal	handle
	addiu	$5,$16,%lo(as_usual.0)
	b	$L13
	srl	$4,$2,31
$L22:
	jal	waiting
	li	$4,-1048576
	b	$L11
	sltu	$4,$2,1
$L21:
	move	$4,$16
	jal	bind
	addiu	$5,$sp,40
	b	$L10
	srl	$4,$2,31
	.set	reorder
	.end	refused
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"is00000000\012\000"
	.align	2
$LC1:
	.ascii	"0123456789abcdef\000"
	.text
	.align	2
	.ent	print_word
print_word:
	.set	noreorder
	lui	$3,%hi($LC0)
	lw	$5,%lo($LC0)($3)
	addiu	$2,$3,%lo($LC0)
	addiu	$sp,$sp,-40
	lw	$3,4($2)
	lw	$2,8($2)
	sw	$5,16($sp)
	lui	$5,%hi($LC1)
	sw	$2,24($sp)
	sw	$31,36($sp)
	sw	$3,20($sp)
	addiu	$2,$sp,16
	addiu	$6,$sp,8
	addiu	$5,$5,%lo($LC1)
$L27:
	andi	$3,$4,0xf
	addu	$3,$5,$3
	lbu	$3,0($3)
	addiu	$2,$2,-1
	srl	$4,$4,4
	bne	$2,$6,$L27
	sb	$3,10($2)
	addiu	$5,$sp,16
	li	$6,11
	jal	write
	li	$4,1
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print_word
	.align	2
	.globl	hears
	.ent	hears
hears:
	.set	noreorder
	lui	$2,%hi(hearing)
	li	$3,1
	sw	$3,%lo(hearing)($2)
	jr	$31
	nop
	.set	reorder
	.end	hears
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"other\000"
	.align	2
$LC3:
	.ascii	"peer\000"
	.align	2
$LC4:
	.ascii	"absent\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,17301504
	addiu	$sp,$sp,-168
	addiu	$2,$2,2
	sw	$2,88($sp)
	sw	$2,72($sp)
	li	$2,1291845632
	addiu	$2,$2,10
	sw	$2,76($sp)
	li	$2,-771293184
	addiu	$2,$2,2
	sw	$2,56($sp)
	li	$2,33554432
	addiu	$2,$2,10
	sw	$16,128($sp)
	sw	$2,60($sp)
	li	$16,16777216
	li	$2,-1207238656
	move	$6,$0
	addiu	$16,$16,10
	li	$5,2
	li	$4,2
	addiu	$2,$2,2
	sw	$31,164($sp)
	sw	$fp,160($sp)
	sw	$23,156($sp)
	sw	$22,152($sp)
	sw	$21,148($sp)
	sw	$20,144($sp)
	sw	$19,140($sp)
	sw	$18,136($sp)
	sw	$17,132($sp)
	sw	$16,92($sp)
	sw	$2,40($sp)
	sw	$16,44($sp)
	sw	$0,96($sp)
	sw	$0,100($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,48($sp)
	jal	socket
	sw	$0,52($sp)
	srl	$4,$2,31
	jal	check
	li	$5,77
	jal	set_address
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,78
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,3
	bltz	$2,$L86
	move	$6,$0
	move	$4,$0
$L32:
	jal	check
	li	$5,79
	li	$6,1
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L87
	move	$6,$0
	move	$4,$0
$L33:
	jal	check
	li	$5,80
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	move	$18,$2
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	li	$6,15
	addiu	$5,$sp,88
	move	$4,$18
	jal	bind
	sw	$2,116($sp)
	bltz	$2,$L88
	addiu	$16,$sp,72
	move	$4,$0
$L34:
	jal	check
	li	$5,83
	li	$6,16
	addiu	$5,$sp,88
	jal	bind
	move	$4,$18
	beq	$2,$0,$L89
	li	$6,16
	move	$4,$0
$L35:
	jal	check
	li	$5,84
	lw	$17,116($sp)
	li	$6,16
	addiu	$5,$sp,88
	jal	bind
	move	$4,$17
	addiu	$3,$17,1
	bltz	$2,$L90
	sw	$3,124($sp)
	move	$4,$0
$L36:
	li	$5,85
	jal	check
	lui	$21,%hi(data)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,8
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$18
	bltz	$2,$L91
	li	$2,16
	move	$4,$0
$L37:
	jal	check
	li	$5,86
	li	$2,15
	move	$7,$0
	li	$6,8
	move	$4,$18
	addiu	$5,$21,%lo(data)
	sw	$2,20($sp)
	jal	sendto
	sw	$16,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,87
	li	$2,16
	li	$7,1
	li	$6,8
	move	$4,$18
	addiu	$5,$21,%lo(data)
	sw	$2,20($sp)
	jal	sendto
	sw	$16,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,88
	addiu	$2,$sp,104
	sw	$2,20($sp)
	addiu	$2,$sp,24
	li	$7,1
	li	$6,1024
	move	$4,$18
	addiu	$5,$21,%lo(data)
	jal	recvfrom
	sw	$2,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,89
	lw	$17,116($sp)
	li	$6,15
	addiu	$5,$sp,56
	jal	connect
	move	$4,$17
	srl	$4,$2,31
	jal	check
	li	$5,90
	move	$5,$17
	jal	refused
	move	$4,$18
	jal	hears
	nop
	li	$6,16
	addiu	$5,$sp,56
	jal	connect
	move	$4,$17
	beq	$2,$0,$L92
	addiu	$17,$sp,40
	move	$4,$0
$L38:
	jal	check
	li	$5,93
	li	$19,16
	lui	$5,%hi($LC2)
	move	$7,$0
	li	$6,5
	move	$4,$18
	addiu	$5,$5,%lo($LC2)
	sw	$19,20($sp)
	jal	sendto
	sw	$17,16($sp)
	xori	$4,$2,0x5
	li	$5,94
	jal	check
	sltu	$4,$4,1
	lw	$4,116($sp)
	lui	$5,%hi($LC3)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,4
	jal	sendto
	addiu	$5,$5,%lo($LC3)
	li	$3,4
	beq	$2,$3,$L93
	addiu	$2,$sp,56
	move	$4,$0
$L39:
	li	$5,95
	jal	check
	lui	$17,%hi($LC4)
	li	$20,3
	li	$19,16
	addiu	$17,$17,%lo($LC4)
	move	$5,$17
$L102:
	move	$4,$18
	sw	$19,20($sp)
	sw	$16,16($sp)
	move	$7,$0
	jal	sendto
	li	$6,6
	xori	$4,$2,0x6
	addiu	$20,$20,-1
	li	$5,97
	jal	check
	sltu	$4,$4,1
	bne	$20,$0,$L102
	move	$5,$17
	addiu	$2,$21,%lo(data)
	lui	$19,%hi(count)
	sw	$2,112($sp)
	li	$2,33554432
	addiu	$2,$2,10
	lw	$4,%lo(count)($19)
	lui	$fp,%hi(udp_checksums)
	li	$23,7
	sw	$2,120($sp)
	srl	$3,$4,1
$L103:
	andi	$3,$3,0x1
	andi	$2,$4,0x7
	beq	$2,$23,$L43
	sw	$3,%lo(udp_checksums)($fp)
	li	$2,3
	beq	$4,$2,$L94
	sw	$0,104($sp)
$L44:
	addiu	$2,$sp,104
$L101:
	sw	$2,20($sp)
	lw	$5,112($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1024
	jal	recvfrom
	move	$4,$18
	bltz	$2,$L70
	move	$17,$2
	lw	$3,104($sp)
	li	$2,16
	beq	$3,$2,$L95
	li	$5,109
$L70:
	move	$4,$0
	jal	check
	li	$5,109
	lw	$4,28($sp)
	jal	add
	nop
	lhu	$4,26($sp)
	jal	add
	nop
	blez	$17,$L96
	addiu	$22,$21,%lo(data)
$L104:
	addu	$16,$17,$22
$L49:
	lbu	$4,0($22)
	jal	add
	addiu	$22,$22,1
	bne	$22,$16,$L49
	nop
	lw	$4,%lo(count)($19)
	nop
	addiu	$4,$4,1
	andi	$2,$4,0x1
	beq	$2,$0,$L51
	sw	$4,%lo(count)($19)
	lw	$2,28($sp)
	lw	$3,120($sp)
	nop
	beq	$2,$3,$L97
	li	$2,113
$L51:
	lbu	$3,%lo(data)($21)
	li	$2,113
	bne	$3,$2,$L103
	srl	$3,$4,1
$L53:
	jal	print_word
	lui	$16,%hi(network_counts)
	lui	$2,%hi(sum)
	lw	$4,%lo(sum)($2)
	jal	print_word
	addiu	$17,$21,%lo(data)
	lw	$4,%lo(network_counts)($16)
	jal	print_word
	addiu	$16,$16,%lo(network_counts)
	lw	$4,4($16)
	jal	print_word
	li	$18,99
	lw	$4,8($16)
	jal	print_word
	nop
	lw	$4,12($16)
	jal	print_word
	nop
	lw	$4,16($16)
	jal	print_word
	nop
	b	$L56
	nop
$L99:
	lbu	$2,%lo(data)($21)
	nop
	bne	$2,$18,$L57
	move	$4,$0
	lhu	$4,26($sp)
	nop
	xori	$4,$4,0xd207
	sltu	$4,$4,1
$L57:
	jal	check
	li	$5,126
	lw	$20,%lo(count)($19)
	nop
	addiu	$20,$20,1
$L56:
	lw	$16,116($sp)
	sw	$20,%lo(count)($19)
	jal	waiting
	move	$4,$16
	move	$4,$16
	move	$5,$17
	move	$7,$0
	li	$6,1024
	beq	$2,$0,$L98
	move	$16,$2
	addiu	$2,$sp,104
	sw	$2,20($sp)
	addiu	$2,$sp,24
	jal	recvfrom
	sw	$2,16($sp)
	bgtz	$2,$L99
	nop
	b	$L57
	move	$4,$0
$L43:
	jal	waiting
	move	$4,$18
	beq	$2,$0,$L43
	li	$2,3
	lw	$4,%lo(count)($19)
	nop
	bne	$4,$2,$L44
	sw	$0,104($sp)
$L94:
	lw	$16,112($sp)
	move	$4,$18
	move	$5,$16
	move	$7,$0
	li	$6,2
	sw	$0,20($sp)
	jal	recvfrom
	sw	$0,16($sp)
	xori	$4,$2,0x2
	sltu	$4,$4,1
	jal	check
	li	$5,105
	lbu	$4,1($16)
	jal	add
	nop
	b	$L101
	addiu	$2,$sp,104
$L95:
	lh	$4,24($sp)
	nop
	xori	$4,$4,0x2
	jal	check
	sltu	$4,$4,1
	lw	$4,28($sp)
	jal	add
	nop
	lhu	$4,26($sp)
	jal	add
	nop
	bgtz	$17,$L104
	addiu	$22,$21,%lo(data)
$L96:
	lw	$4,%lo(count)($19)
	nop
	addiu	$4,$4,1
	andi	$2,$4,0x1
	beq	$2,$0,$L48
	sw	$4,%lo(count)($19)
	lw	$2,28($sp)
	lw	$3,120($sp)
	nop
	bne	$2,$3,$L48
	li	$2,113
	lbu	$3,%lo(data)($21)
	nop
	bne	$3,$2,$L105
	li	$2,16
	beq	$17,$0,$L103
	srl	$3,$4,1
	b	$L53
	nop
$L97:
	lbu	$3,%lo(data)($21)
	nop
	beq	$3,$2,$L53
	li	$2,16
$L105:
	lw	$5,112($sp)
	sw	$2,20($sp)
	addiu	$2,$sp,24
	move	$4,$18
	move	$7,$0
	move	$6,$17
	jal	sendto
	sw	$2,16($sp)
	xor	$4,$2,$17
	sltu	$4,$4,1
	jal	check
	li	$5,115
	lw	$4,%lo(count)($19)
$L48:
	beq	$17,$0,$L103
	srl	$3,$4,1
	b	$L51
	nop
$L98:
	lw	$4,%lo(count)($19)
	jal	print_word
	nop
	addiu	$2,$sp,104
	sw	$2,20($sp)
	lw	$4,124($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,3
	jal	recvfrom
	addiu	$5,$21,%lo(data)
	li	$3,3
	beq	$2,$3,$L100
	addiu	$21,$21,%lo(data)
$L59:
	move	$4,$16
$L106:
	jal	check
	li	$5,129
	lw	$31,164($sp)
	lw	$fp,160($sp)
	lw	$23,156($sp)
	lw	$22,152($sp)
	lw	$21,148($sp)
	lw	$20,144($sp)
	lw	$19,140($sp)
	lw	$18,136($sp)
	lw	$17,132($sp)
	lw	$16,128($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,168
$L100:
	lbu	$3,2($21)
	li	$2,104
	bne	$3,$2,$L106
	move	$4,$16
	lw	$4,124($sp)
	jal	waiting
	nop
	b	$L59
	sltu	$16,$2,1
$L92:
	lw	$4,124($sp)
	li	$6,16
	jal	bind
	move	$5,$17
	b	$L38
	sltu	$4,$2,1
$L89:
	move	$4,$18
	jal	bind
	addiu	$5,$sp,88
	b	$L35
	srl	$4,$2,31
$L91:
	move	$4,$18
	sw	$2,20($sp)
	sw	$16,16($sp)
	move	$7,$0
	li	$6,1473
	jal	sendto
	addiu	$5,$21,%lo(data)
	b	$L37
	srl	$4,$2,31
$L90:
	move	$4,$3
	li	$6,16
	jal	bind
	addiu	$5,$sp,88
	b	$L36
	srl	$4,$2,31
$L86:
	li	$4,2
	jal	socket
	li	$5,1
	b	$L32
	srl	$4,$2,31
$L88:
	move	$4,$18
	li	$6,16
	jal	bind
	move	$5,$16
	b	$L34
	srl	$4,$2,31
$L87:
	li	$4,1
	jal	socket
	li	$5,1
	b	$L33
	srl	$4,$2,31
$L93:
	lw	$4,116($sp)
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4
	jal	sendto
	addiu	$5,$21,%lo(data)
	b	$L39
	srl	$4,$2,31
	.set	reorder
	.end	main
	.section	.rodata.as_usual.0,"a"
	.align	2
as_usual.0:
	.word	604110849
	.word	65011720
	.word	0
	.section	.rodata.nobody.1,"a"
	.align	2
nobody.1:
	.word	0
	.word	16777440
	.word	-1
	.section	.bss.hearing,"aw"
	.align	2
hearing:
	.space	4
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
	.space	1024
