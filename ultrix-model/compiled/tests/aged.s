# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/aged.c
	.file 1 "aged.c"
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
	.ent	rest
rest:
	.set	noreorder
	sll	$2,$5,5
	subu	$5,$2,$5
	sll	$2,$5,6
	addiu	$sp,$sp,-40
	subu	$2,$2,$5
	move	$3,$4
	sll	$2,$2,1
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$3,24($sp)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L5
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L5
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L5:
	jal	fail
	li	$4,20
	.set	reorder
	.end	rest
	.align	2
	.globl	hears
	.ent	hears
hears:
	.set	noreorder
	lui	$2,%hi(heard)
	li	$3,1
	sw	$3,%lo(heard)($2)
	jr	$31
	nop
	.set	reorder
	.end	hears
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-128
	lui	$2,%hi(wake)
	addiu	$2,$2,%lo(wake)
	sw	$16,88($sp)
	li	$16,17301504
	addiu	$16,$16,2
	sw	$2,72($sp)
	move	$6,$0
	li	$2,9000
	addiu	$5,$sp,72
	li	$4,14
	sw	$31,124($sp)
	sw	$fp,120($sp)
	sw	$23,116($sp)
	sw	$22,112($sp)
	sw	$21,108($sp)
	sw	$20,104($sp)
	sw	$19,100($sp)
	sw	$18,96($sp)
	sw	$17,92($sp)
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$16,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$16,56($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	jal	sigvec
	sw	$2,84($sp)
	bne	$2,$0,$L10
	nop
	jal	sigblock
	li	$4,8192
	bne	$2,$0,$L10
	li	$4,16777216
	jal	set_address
	addiu	$4,$4,10
	bne	$2,$0,$L23
	nop
	jal	hears
	nop
	li	$5,10
	jal	rest
	move	$4,$0
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L24
	move	$17,$2
	li	$6,16
	addiu	$5,$sp,56
	jal	bind
	move	$4,$2
	bne	$2,$0,$L25
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,84
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$0,$L26
	li	$5,10
	move	$4,$0
	lui	$21,%hi(hosts.0)
	lui	$19,%hi(hosts.0+16)
	jal	rest
	lui	$18,%hi(data)
	li	$23,20
	addiu	$21,$21,%lo(hosts.0)
	addiu	$19,$19,%lo(hosts.0+16)
	li	$20,16
	addiu	$18,$18,%lo(data)
	li	$22,20
$L15:
	move	$fp,$21
$L17:
	lw	$3,0($fp)
	addiu	$2,$sp,40
	sll	$3,$3,24
	ori	$3,$3,0xa
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$23
	move	$5,$18
	move	$4,$17
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$16,24($sp)
	sw	$3,28($sp)
	sw	$16,40($sp)
	sw	$3,44($sp)
	sw	$0,48($sp)
	jal	sendto
	sw	$0,52($sp)
	bne	$2,$23,$L27
	addiu	$fp,$fp,4
	bne	$19,$fp,$L17
	nop
	beq	$23,$22,$L28
	li	$5,4
	jal	rest
	move	$4,$0
	addiu	$23,$23,1
	li	$2,23
	bne	$23,$2,$L17
	move	$fp,$21
	jal	close
	move	$4,$17
	lw	$31,124($sp)
	lw	$fp,120($sp)
	lw	$23,116($sp)
	lw	$22,112($sp)
	lw	$21,108($sp)
	lw	$20,104($sp)
	lw	$19,100($sp)
	lw	$18,96($sp)
	lw	$17,92($sp)
	lw	$16,88($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,128
$L28:
	li	$5,20
	jal	rest
	li	$4,1
	li	$5,4
	jal	rest
	move	$4,$0
	b	$L15
	li	$23,21
$L27:
	jal	fail
	li	$4,50
$L10:
	jal	fail
	li	$4,38
$L23:
	jal	fail
	li	$4,39
$L24:
	jal	fail
	li	$4,42
$L25:
	jal	fail
	li	$4,43
$L26:
	jal	fail
	li	$4,44
	.set	reorder
	.end	main
	.section	.rodata.hosts.0,"a"
	.align	2
hosts.0:
	.word	2
	.word	8
	.word	77
	.word	78
	.section	.bss.heard,"aw"
	.align	2
heard:
	.space	4
	.section	.bss.data,"aw"
	.align	2
data:
	.space	200
