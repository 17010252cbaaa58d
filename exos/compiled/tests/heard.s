# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/heard.c
	.text
	.file 1 "exos/tests/heard.c"
	.section	.text.add,"ax"
	.align	2
	.loc 1 26
	.ent	add
add:
	.set	noreorder
	.loc 1 27
	lui	$5,%hi(sum)
	lw	$3,%lo(sum)($5)
	nop
	sll	$2,$3,5
	srl	$3,$3,27
	or	$2,$2,$3
	addu	$2,$2,$4
	.loc 1 28
	jr	$31
	sw	$2,%lo(sum)($5)
	.set	reorder
	.end	add
	.section	.text.refused,"ax"
	.align	2
	.loc 1 43
	.ent	refused
refused:
	.set	noreorder
	.loc 1 46
	li	$2,17301504
	.loc 1 43
	addiu	$sp,$sp,-96
	.loc 1 46
	addiu	$2,$2,2
	.loc 1 43
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
	.loc 1 46
	sw	$2,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	.loc 1 51
	move	$16,$0
	li	$18,8
	move	$6,$0
$L21:
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L5
	nop
	addiu	$16,$16,1
	bne	$16,$18,$L21
	move	$6,$0
$L5:
	.loc 1 53
	xori	$16,$16,0x6
	li	$5,53
	jal	check
	sltu	$4,$16,1
	.loc 1 54
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
	li	$5,54
	jal	check
	addiu	$16,$17,-1
	.loc 1 55
	li	$6,16
	addiu	$5,$sp,40
	jal	connect
	move	$4,$16
	bltz	$2,$L19
	li	$6,16
	move	$4,$0
$L10:
	jal	check
	li	$5,55
	.loc 1 56
	addiu	$2,$sp,56
	sw	$2,20($sp)
	addiu	$2,$sp,24
	addiu	$5,$18,%lo(data)
	move	$4,$20
	move	$7,$0
	li	$6,8
	jal	recvfrom
	sw	$2,16($sp)
	lui	$16,%hi(nobody.1)
	li	$5,56
	srl	$4,$2,31
	jal	check
	addiu	$16,$16,%lo(nobody.1)
	addiu	$22,$16,12
	.loc 1 59
	li	$21,16
	addiu	$18,$18,%lo(data)
$L11:
	.loc 1 58
	lw	$2,0($16)
	.loc 1 59
	addiu	$3,$sp,40
	move	$5,$18
	move	$4,$17
	sw	$21,20($sp)
	sw	$3,16($sp)
	move	$7,$0
	li	$6,8
	jal	sendto
	sw	$2,44($sp)
	.loc 1 57
	addiu	$16,$16,4
	.loc 1 59
	li	$5,59
	jal	check
	srl	$4,$2,31
	.loc 1 57
	bne	$16,$22,$L11
	addiu	$7,$sp,60
	.loc 1 61
	lui	$16,%hi(as_usual.0)
	li	$6,2
	addiu	$5,$16,%lo(as_usual.0)
	jal	handle
	move	$4,$20
	bltz	$2,$L20
	addiu	$7,$sp,60
	move	$4,$0
$L12:
	jal	check
	li	$5,61
	.loc 1 62
	addiu	$7,$sp,60
	li	$6,257
	move	$4,$17
	jal	handle
	addiu	$5,$16,%lo(as_usual.0)
	srl	$4,$2,31
	jal	check
	li	$5,62
	.loc 1 63
	addiu	$7,$sp,60
	li	$6,1
	move	$4,$17
	jal	handle
	addiu	$5,$16,%lo(as_usual.0)
	srl	$4,$2,31
	jal	check
	li	$5,63
	.loc 1 64
	addiu	$7,$sp,60
	li	$6,2
	addiu	$5,$16,%lo(as_usual.0)
	jal	handle
	move	$4,$17
	bne	$2,$0,$L22
	move	$4,$0
	lw	$2,60($sp)
	nop
	lw	$4,0($2)
	nop
	sltu	$4,$4,1
$L13:
$L22:
	jal	check
	li	$5,64
	.loc 1 65
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
	.loc 1 54
	jal	waiting
	move	$4,$20
	bne	$2,$0,$L9
	nop
	jal	waiting
	move	$4,$0
	b	$L8
	sltu	$4,$2,1
$L20:
	.loc 1 61
	move	$4,$19
	li	$6,2
	jal	handle
	addiu	$5,$16,%lo(as_usual.0)
	b	$L12
	srl	$4,$2,31
$L19:
	.loc 1 55
	move	$4,$16
	jal	bind
	addiu	$5,$sp,40
	b	$L10
	srl	$4,$2,31
	.set	reorder
	.end	refused
	.section	.rodata.print_word.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"is00000000\012\000"
	.align	2
$LC1:
	.ascii	"0123456789abcdef\000"
	.section	.text.print_word,"ax"
	.align	2
	.loc 1 32
	.ent	print_word
print_word:
	.set	noreorder
	.loc 1 33
	lui	$3,%hi($LC0)
	lw	$5,%lo($LC0)($3)
	addiu	$2,$3,%lo($LC0)
	.loc 1 32
	addiu	$sp,$sp,-40
	.loc 1 33
	lw	$3,4($2)
	lw	$2,8($2)
	sw	$5,16($sp)
	lui	$5,%hi($LC1)
	sw	$2,24($sp)
	.loc 1 32
	sw	$31,36($sp)
	.loc 1 33
	sw	$3,20($sp)
	addiu	$2,$sp,16
	addiu	$6,$sp,8
	addiu	$5,$5,%lo($LC1)
$L24:
	.loc 1 37
	andi	$3,$4,0xf
	addu	$3,$5,$3
	lbu	$3,0($3)
	.loc 1 36
	addiu	$2,$2,-1
	srl	$4,$4,4
	bne	$2,$6,$L24
	sb	$3,10($2)
	.loc 1 38
	addiu	$5,$sp,16
	li	$6,11
	jal	write
	li	$4,1
	.loc 1 39
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print_word
	.section	.text.hears,"ax"
	.align	2
	.globl	hears
	.loc 1 21
	.ent	hears
hears:
	.set	noreorder
	.loc 1 22
	lui	$2,%hi(hearing)
	li	$3,1
	sw	$3,%lo(hearing)($2)
	.loc 1 23
	jr	$31
	nop
	.set	reorder
	.end	hears
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"peer\000"
	.align	2
$LC3:
	.ascii	"absent\000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 68
	.ent	main
main:
	.set	noreorder
	.loc 1 69
	li	$2,17301504
	.loc 1 68
	addiu	$sp,$sp,-152
	.loc 1 69
	addiu	$2,$2,2
	sw	$2,72($sp)
	sw	$2,56($sp)
	li	$2,1291845632
	addiu	$2,$2,10
	sw	$2,60($sp)
	.loc 1 70
	li	$2,-771293184
	addiu	$2,$2,2
	.loc 1 68
	sw	$16,112($sp)
	.loc 1 70
	sw	$2,40($sp)
	.loc 1 69
	li	$16,16777216
	.loc 1 70
	li	$2,33554432
	.loc 1 73
	move	$6,$0
	.loc 1 69
	addiu	$16,$16,10
	.loc 1 73
	li	$5,2
	li	$4,2
	.loc 1 70
	addiu	$2,$2,10
	.loc 1 68
	sw	$31,148($sp)
	sw	$fp,144($sp)
	sw	$23,140($sp)
	sw	$22,136($sp)
	sw	$21,132($sp)
	sw	$20,128($sp)
	sw	$19,124($sp)
	sw	$18,120($sp)
	sw	$17,116($sp)
	.loc 1 69
	sw	$16,76($sp)
	.loc 1 70
	sw	$2,44($sp)
	.loc 1 69
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 1 70
	sw	$0,48($sp)
	.loc 1 73
	jal	socket
	sw	$0,52($sp)
	srl	$4,$2,31
	jal	check
	li	$5,73
	.loc 1 74
	jal	set_address
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,74
	.loc 1 75
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,3
	bltz	$2,$L73
	move	$6,$0
	move	$4,$0
$L29:
	jal	check
	li	$5,75
	.loc 1 76
	li	$6,1
	li	$5,2
	jal	socket
	li	$4,2
	srl	$4,$2,31
	jal	check
	li	$5,76
	.loc 1 77
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	move	$18,$2
	.loc 1 78
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	.loc 1 79
	li	$6,15
	addiu	$5,$sp,72
	move	$4,$18
	jal	bind
	sw	$2,104($sp)
	bltz	$2,$L74
	addiu	$17,$sp,56
	move	$4,$0
$L30:
	jal	check
	li	$5,79
	.loc 1 80
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$4,$18
	beq	$2,$0,$L75
	move	$4,$18
	move	$4,$0
$L31:
	jal	check
	li	$5,80
	.loc 1 81
	lw	$4,104($sp)
	li	$6,16
	jal	bind
	addiu	$5,$sp,72
	bltz	$2,$L76
	li	$6,16
	move	$4,$0
$L32:
	li	$5,81
	jal	check
	lui	$20,%hi(data)
	.loc 1 82
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,8
	addiu	$5,$20,%lo(data)
	jal	sendto
	move	$4,$18
	bltz	$2,$L77
	li	$2,16
	move	$4,$0
$L33:
	jal	check
	li	$5,82
	.loc 1 83
	li	$2,15
	move	$7,$0
	li	$6,8
	move	$4,$18
	addiu	$5,$20,%lo(data)
	sw	$2,20($sp)
	jal	sendto
	sw	$17,16($sp)
	srl	$4,$2,31
	li	$5,83
	jal	check
	li	$16,16
	.loc 1 84
	li	$7,1
	li	$6,8
	move	$4,$18
	addiu	$5,$20,%lo(data)
	sw	$16,20($sp)
	jal	sendto
	sw	$17,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,84
	.loc 1 85
	addiu	$2,$sp,88
	sw	$2,20($sp)
	addiu	$2,$sp,24
	li	$7,1
	li	$6,1024
	move	$4,$18
	addiu	$5,$20,%lo(data)
	jal	recvfrom
	sw	$2,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,85
	.loc 1 86
	lw	$19,104($sp)
	li	$6,15
	addiu	$5,$sp,40
	jal	connect
	move	$4,$19
	srl	$4,$2,31
	jal	check
	li	$5,86
	.loc 1 87
	move	$5,$19
	jal	refused
	move	$4,$18
	.loc 1 88
	jal	hears
	nop
	.loc 1 89
	li	$6,16
	addiu	$5,$sp,40
	jal	connect
	move	$4,$19
	sltu	$4,$2,1
	jal	check
	li	$5,89
	.loc 1 90
	lui	$5,%hi($LC2)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,4
	addiu	$5,$5,%lo($LC2)
	jal	sendto
	move	$4,$19
	li	$3,4
	beq	$2,$3,$L78
	addiu	$2,$sp,40
	move	$4,$0
$L34:
	li	$5,90
	jal	check
	lui	$19,%hi($LC3)
	li	$16,3
	.loc 1 92
	li	$21,16
	addiu	$19,$19,%lo($LC3)
	move	$5,$19
$L84:
	move	$4,$18
	sw	$21,20($sp)
	sw	$17,16($sp)
	move	$7,$0
	jal	sendto
	li	$6,6
	xori	$4,$2,0x6
	.loc 1 91
	addiu	$16,$16,-1
	.loc 1 92
	li	$5,92
	jal	check
	sltu	$4,$4,1
	.loc 1 91
	bne	$16,$0,$L84
	move	$5,$19
	.loc 1 100
	addiu	$2,$20,%lo(data)
	.loc 1 94
	lui	$19,%hi(count)
	.loc 1 100
	sw	$2,96($sp)
	.loc 1 109
	li	$2,33554432
	addiu	$2,$2,10
	.loc 1 94
	lw	$4,%lo(count)($19)
	lui	$fp,%hi(udp_checksums)
	.loc 1 95
	li	$23,7
	.loc 1 99
	li	$22,3
	.loc 1 109
	sw	$2,100($sp)
	.loc 1 94
	srl	$3,$4,1
$L85:
	andi	$3,$3,0x1
	.loc 1 95
	andi	$2,$4,0x7
	beq	$2,$23,$L38
	sw	$3,%lo(udp_checksums)($fp)
	.loc 1 99
	beq	$4,$22,$L79
	sw	$0,88($sp)
$L39:
	.loc 1 103
	addiu	$2,$sp,88
$L83:
	sw	$2,20($sp)
	lw	$5,96($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1024
	jal	recvfrom
	move	$4,$18
	.loc 1 104
	bltz	$2,$L59
	move	$17,$2
	lw	$3,88($sp)
	li	$2,16
	beq	$3,$2,$L80
	li	$5,104
$L59:
	move	$4,$0
	jal	check
	li	$5,104
	.loc 1 105
	lw	$4,28($sp)
	jal	add
	nop
	.loc 1 106
	lhu	$4,26($sp)
	jal	add
	nop
	.loc 1 107
	blez	$17,$L81
	addiu	$21,$20,%lo(data)
$L86:
	addu	$16,$17,$21
$L44:
	.loc 1 108
	lbu	$4,0($21)
	jal	add
	addiu	$21,$21,1
	.loc 1 107
	bne	$21,$16,$L44
	nop
	.loc 1 109
	lw	$4,%lo(count)($19)
	nop
	addiu	$4,$4,1
	andi	$2,$4,0x1
	beq	$2,$0,$L46
	sw	$4,%lo(count)($19)
	lw	$2,28($sp)
	lw	$3,100($sp)
	nop
	beq	$2,$3,$L82
	li	$2,113
$L46:
	.loc 1 111
	lbu	$3,%lo(data)($20)
	li	$2,113
	bne	$3,$2,$L85
	srl	$3,$4,1
$L48:
	.loc 1 112
	jal	print_word
	lui	$16,%hi(network_counts)
	.loc 1 113
	lui	$2,%hi(sum)
	lw	$4,%lo(sum)($2)
	jal	print_word
	nop
	.loc 1 114
	lw	$4,%lo(network_counts)($16)
	jal	print_word
	addiu	$16,$16,%lo(network_counts)
	.loc 1 115
	lw	$4,4($16)
	jal	print_word
	nop
	.loc 1 116
	lw	$4,8($16)
	jal	print_word
	nop
	.loc 1 117
	lw	$4,12($16)
	jal	print_word
	nop
	.loc 1 118
	lw	$4,16($16)
	jal	print_word
	nop
	.loc 1 119
	lw	$4,104($sp)
	jal	waiting
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,119
	.loc 1 121
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
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,152
$L38:
	.loc 1 96
	jal	waiting
	move	$4,$18
	beq	$2,$0,$L38
	nop
	.loc 1 99
	lw	$4,%lo(count)($19)
	nop
	bne	$4,$22,$L39
	sw	$0,88($sp)
$L79:
	.loc 1 100
	lw	$16,96($sp)
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
	li	$5,100
	.loc 1 101
	lbu	$4,1($16)
	jal	add
	nop
	.loc 1 103
	b	$L83
	addiu	$2,$sp,88
$L80:
	.loc 1 104
	lh	$4,24($sp)
	nop
	xori	$4,$4,0x2
	jal	check
	sltu	$4,$4,1
	.loc 1 105
	lw	$4,28($sp)
	jal	add
	nop
	.loc 1 106
	lhu	$4,26($sp)
	jal	add
	nop
	.loc 1 107
	bgtz	$17,$L86
	addiu	$21,$20,%lo(data)
$L81:
	.loc 1 109
	lw	$4,%lo(count)($19)
	nop
	addiu	$4,$4,1
	andi	$2,$4,0x1
	beq	$2,$0,$L43
	sw	$4,%lo(count)($19)
	lw	$2,28($sp)
	lw	$3,100($sp)
	nop
	bne	$2,$3,$L43
	li	$2,113
	lbu	$3,%lo(data)($20)
	nop
	bne	$3,$2,$L87
	li	$2,16
	.loc 1 111
	beq	$17,$0,$L85
	srl	$3,$4,1
	b	$L48
	nop
$L82:
	.loc 1 109
	lbu	$3,%lo(data)($20)
	nop
	beq	$3,$2,$L48
	li	$2,16
$L87:
	.loc 1 110
	lw	$5,96($sp)
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
	li	$5,110
	.loc 1 112
	lw	$4,%lo(count)($19)
$L43:
	.loc 1 111
	beq	$17,$0,$L85
	srl	$3,$4,1
	b	$L46
	nop
$L75:
	.loc 1 80
	li	$6,16
	jal	bind
	addiu	$5,$sp,72
	b	$L31
	srl	$4,$2,31
$L76:
	.loc 1 81
	lw	$2,104($sp)
	nop
	addiu	$4,$2,1
	jal	bind
	addiu	$5,$sp,72
	b	$L32
	srl	$4,$2,31
$L77:
	.loc 1 82
	move	$4,$18
	sw	$2,20($sp)
	sw	$17,16($sp)
	move	$7,$0
	li	$6,1473
	jal	sendto
	addiu	$5,$20,%lo(data)
	b	$L33
	srl	$4,$2,31
$L74:
	.loc 1 79
	move	$4,$18
	li	$6,16
	jal	bind
	move	$5,$17
	b	$L30
	srl	$4,$2,31
$L73:
	.loc 1 75
	li	$4,2
	jal	socket
	li	$5,1
	b	$L29
	srl	$4,$2,31
$L78:
	.loc 1 90
	lw	$4,104($sp)
	sw	$16,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4
	jal	sendto
	addiu	$5,$20,%lo(data)
	b	$L34
	srl	$4,$2,31
	.set	reorder
	.end	main
	.section	.rodata.as_usual.0,"a"
	.align	2
as_usual.0:
	.word	65011720
	.word	604110849
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
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/tests/check.h"
