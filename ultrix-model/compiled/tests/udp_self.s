# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/udp_self.c
	.file 1 "udp_self.c"
	.text
	.align	2
	.ent	pass
pass:
	.set	noreorder
	li	$2,17301504
	addiu	$sp,$sp,-96
	addiu	$2,$2,2
	sw	$2,24($sp)
	sw	$2,40($sp)
	li	$2,16
	sw	$20,84($sp)
	sw	$19,80($sp)
	sw	$18,76($sp)
	sw	$17,72($sp)
	sw	$16,68($sp)
	sw	$31,92($sp)
	sw	$21,88($sp)
	move	$20,$6
	move	$19,$7
	move	$17,$4
	move	$18,$5
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$6,28($sp)
	sw	$6,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$2,56($sp)
	blez	$7,$L25
	lui	$16,%hi(data)
	addiu	$3,$16,%lo(data)
	andi	$2,$7,0x00ff
	addu	$4,$7,$3
$L5:
	sb	$2,0($3)
	addiu	$2,$2,7
	addiu	$3,$3,1
	bne	$3,$4,$L5
	andi	$2,$2,0x00ff
	li	$2,16
$L25:
	sw	$2,20($sp)
	addiu	$2,$sp,40
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$19
	addiu	$5,$16,%lo(data)
	jal	sendto
	move	$4,$17
	bne	$2,$19,$L20
	addiu	$2,$sp,56
	lui	$21,%hi(back)
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4000
	addiu	$5,$21,%lo(back)
	jal	recvfrom
	move	$4,$18
	bne	$2,$19,$L21
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$20,$L8
	nop
	blez	$19,$L10
	addiu	$2,$21,%lo(back)
	addiu	$3,$16,%lo(data)
	addu	$5,$19,$2
$L12:
	lb	$4,0($2)
	lb	$6,0($3)
	nop
	bne	$4,$6,$L22
	addiu	$2,$2,1
	bne	$2,$5,$L12
	addiu	$3,$3,1
$L10:
	addiu	$2,$sp,24
	sw	$2,16($sp)
	lw	$2,56($sp)
	move	$7,$0
	sw	$2,20($sp)
	li	$6,1
	addiu	$5,$21,%lo(back)
	jal	sendto
	move	$4,$18
	move	$16,$2
	li	$2,1
	bne	$16,$2,$L23
	move	$7,$0
	sw	$0,20($sp)
	sw	$0,16($sp)
	li	$6,4000
	addiu	$5,$21,%lo(back)
	jal	recvfrom
	move	$4,$17
	bne	$2,$16,$L24
	nop
	lw	$31,92($sp)
	lw	$21,88($sp)
	lw	$20,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,96
$L22:
	jal	fail
	li	$4,35
$L8:
	jal	fail
	li	$4,34
$L21:
	jal	fail
	li	$4,33
$L20:
	jal	fail
	li	$4,32
$L24:
	jal	fail
	li	$4,37
$L23:
	jal	fail
	li	$4,36
	.set	reorder
	.end	pass
	.align	2
	.ent	configure
configure:
	.set	noreorder
	addiu	$sp,$sp,-64
	move	$6,$0
	sw	$18,56($sp)
	sw	$16,48($sp)
	move	$18,$5
	move	$16,$4
	li	$5,2
	li	$4,2
	sw	$17,52($sp)
	sw	$31,60($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	jal	socket
	sw	$0,44($sp)
	lb	$7,0($16)
	move	$17,$2
	beq	$7,$0,$L27
	addiu	$6,$sp,16
	move	$8,$6
	addiu	$3,$16,1
$L28:
	sb	$7,0($8)
	lb	$7,0($3)
	addiu	$8,$8,1
	bne	$7,$0,$L28
	addiu	$3,$3,1
$L27:
	li	$5,-2145386496
	move	$4,$17
	addiu	$5,$5,26892
	li	$2,2
	sw	$18,36($sp)
	jal	ioctl
	sh	$2,32($sp)
	move	$4,$17
	jal	close
	move	$16,$2
	lw	$31,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	move	$2,$16
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	configure
	.align	2
	.ent	quick
quick:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	move	$19,$4
	move	$18,$5
	addiu	$4,$sp,24
	move	$5,$0
	li	$17,16777216
	sw	$16,36($sp)
	sw	$31,52($sp)
	jal	gettimeofday
	li	$16,10
	addiu	$17,$17,10
	addiu	$16,$16,-1
$L40:
	li	$7,18
	move	$6,$17
	move	$5,$18
	jal	pass
	move	$4,$19
	bne	$16,$0,$L40
	addiu	$16,$16,-1
	addiu	$16,$16,1
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	li	$3,40000
	slt	$2,$2,$3
	beq	$2,$0,$L39
	nop
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L39:
	jal	fail
	li	$4,48
	.set	reorder
	.end	quick
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"lo0\000"
	.align	2
$LC1:
	.ascii	"*ello\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-120
	li	$2,17301504
	sw	$16,84($sp)
	li	$16,16777216
	addiu	$2,$2,2
	sw	$21,104($sp)
	addiu	$21,$16,10
	sw	$2,56($sp)
	sw	$2,40($sp)
	move	$4,$21
	li	$2,65535
	sw	$31,116($sp)
	sw	$23,112($sp)
	sw	$22,108($sp)
	sw	$20,100($sp)
	sw	$19,96($sp)
	sw	$18,92($sp)
	sw	$17,88($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$21,28($sp)
	sw	$21,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	jal	set_address
	sw	$2,24($sp)
	bne	$2,$0,$L43
	lui	$4,%hi($LC0)
	addiu	$5,$16,127
	jal	configure
	addiu	$4,$4,%lo($LC0)
	bne	$2,$0,$L43
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L45
	move	$16,$2
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L45
	move	$18,$2
	li	$6,16
	addiu	$5,$sp,56
	jal	bind
	move	$4,$2
	bne	$2,$0,$L61
	move	$17,$2
	move	$5,$18
	jal	quick
	move	$4,$16
	addiu	$23,$21,117
	move	$20,$0
	li	$19,18
	li	$22,3
$L48:
	move	$7,$19
	move	$6,$21
	move	$5,$18
	jal	pass
	move	$4,$16
	addiu	$17,$17,1
	move	$7,$19
	move	$6,$23
	move	$5,$18
	jal	pass
	move	$4,$16
	beq	$17,$22,$L47
	addiu	$20,$20,1472
	b	$L48
	move	$19,$20
$L47:
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,24
	li	$6,4097
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L62
	addiu	$2,$sp,40
	li	$19,16
	lui	$20,%hi(big)
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,32740
	addiu	$5,$20,%lo(big)
	jal	sendto
	move	$4,$16
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L50
	lui	$22,%hi(errno)
	lw	$21,%lo(errno)($22)
	li	$2,40
	bne	$21,$2,$L50
	addiu	$2,$sp,40
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,65520
	addiu	$5,$20,%lo(big)
	jal	sendto
	move	$4,$16
	bne	$2,$17,$L52
	nop
	lw	$2,%lo(errno)($22)
	nop
	bne	$2,$21,$L52
	addiu	$2,$sp,40
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,32739
	addiu	$5,$20,%lo(big)
	jal	sendto
	move	$4,$16
	li	$3,32739
	bne	$2,$3,$L63
	nop
	jal	fork
	nop
	beq	$2,$0,$L64
	move	$17,$2
	addiu	$2,$sp,40
	lui	$5,%hi($LC1)
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$5,%lo($LC1)
	jal	sendto
	move	$4,$16
	li	$3,5
	bne	$2,$3,$L65
	nop
	jal	wait
	addiu	$4,$sp,72
	bne	$2,$17,$L58
	li	$2,10752
	lw	$3,72($sp)
	nop
	bne	$3,$2,$L58
	move	$2,$0
	lw	$31,116($sp)
	lw	$23,112($sp)
	lw	$22,108($sp)
	lw	$21,104($sp)
	lw	$20,100($sp)
	lw	$19,96($sp)
	lw	$18,92($sp)
	lw	$17,88($sp)
	lw	$16,84($sp)
	jr	$31
	addiu	$sp,$sp,120
$L64:
	lui	$16,%hi(back)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,4000
	addiu	$5,$16,%lo(back)
	jal	recvfrom
	move	$4,$18
	li	$3,5
	beq	$2,$3,$L56
	nop
	jal	fail
	li	$4,70
$L56:
	lb	$4,%lo(back)($16)
	jal	exit
	nop
$L43:
	jal	fail
	li	$4,56
$L52:
	jal	fail
	li	$4,66
$L50:
	jal	fail
	li	$4,65
$L45:
	jal	fail
	li	$4,57
$L58:
	jal	fail
	li	$4,74
$L63:
	jal	fail
	li	$4,67
$L62:
	jal	fail
	li	$4,64
$L61:
	jal	fail
	li	$4,58
$L65:
	jal	fail
	li	$4,73
	.set	reorder
	.end	main
	.section	.bss.big,"aw"
	.align	2
big:
	.space	65536
	.section	.bss.back,"aw"
	.align	2
back:
	.space	4000
	.section	.bss.data,"aw"
	.align	2
data:
	.space	4000
