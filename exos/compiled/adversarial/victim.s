# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/victim.c
	.file 1 "victim.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"unharmed\012\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$17,40($sp)
	lui	$17,%hi(held)
	sw	$18,44($sp)
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$16,36($sp)
	sw	$0,28($sp)
	move	$3,$0
	lui	$18,%hi(hidden_secret)
	addiu	$17,$17,%lo(held)
	li	$6,20
	sll	$2,$3,10
$L25:
	lw	$4,%lo(hidden_secret)($18)
	addu	$2,$2,$3
	sll	$5,$3,12
	sll	$2,$2,2
	nor	$4,$0,$4
	addu	$2,$17,$2
	addu	$5,$17,$5
	addiu	$3,$3,1
	sw	$4,0($2)
	sw	$4,0($5)
	bne	$3,$6,$L25
	sll	$2,$3,10
	move	$21,$0
	li	$19,20
$L11:
	lw	$20,28672($0)
	lw	$2,28672($0)
	addiu	$20,$20,2
	subu	$2,$2,$20
	bgez	$2,$L4
	nop
$L3:
	b	$L6
	move	$16,$0
$L12:
	addiu	$16,$16,1
	jal	check
	li	$5,23
	beq	$16,$19,$L21
	nop
$L6:
	sll	$2,$16,12
$L26:
	addu	$2,$17,$2
	lw	$3,0($2)
	lw	$2,%lo(hidden_secret)($18)
	nop
	nor	$2,$0,$2
	bne	$3,$2,$L12
	move	$4,$0
	sll	$2,$16,10
	addu	$2,$2,$16
	sll	$2,$2,2
	addu	$2,$17,$2
	lw	$2,0($2)
	lw	$4,%lo(hidden_secret)($18)
	addiu	$16,$16,1
	nor	$4,$0,$4
	xor	$4,$4,$2
	sltu	$4,$4,1
	jal	check
	li	$5,23
	bne	$16,$19,$L26
	sll	$2,$16,12
$L21:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$20
	bltz	$2,$L3
	nop
$L4:
	jal	pipe
	addiu	$4,$sp,16
	sltu	$4,$2,1
	jal	check
	li	$5,24
	jal	fork
	nop
	beq	$2,$0,$L22
	move	$16,$2
	lw	$4,16($sp)
	li	$6,4
	jal	read
	addiu	$5,$sp,28
	li	$3,4
	beq	$2,$3,$L23
	addiu	$2,$21,100
	move	$4,$0
$L9:
	jal	check
	li	$5,30
	jal	wait
	addiu	$4,$sp,24
	li	$3,-1
	beq	$2,$3,$L27
	move	$4,$0
	lw	$4,24($sp)
	nop
	xori	$4,$4,0x900
	sltu	$4,$4,1
$L10:
$L27:
	jal	check
	li	$5,31
	lw	$4,16($sp)
	jal	close
	addiu	$21,$21,1
	lw	$4,20($sp)
	jal	close
	nop
	li	$2,8
	bne	$21,$2,$L11
	lui	$5,%hi($LC0)
	li	$6,9
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,64
$L23:
	lw	$4,28($sp)
	nop
	xor	$4,$4,$2
	b	$L9
	sltu	$4,$4,1
$L22:
	lw	$4,20($sp)
	addiu	$21,$21,100
	li	$6,4
	addiu	$5,$sp,28
	jal	write
	sw	$21,28($sp)
	li	$3,4
	beq	$2,$3,$L24
	nop
$L8:
	move	$4,$16
	jal	check
	li	$5,27
	jal	exit
	li	$4,9
$L24:
	lw	$3,12300($17)
	lw	$2,%lo(hidden_secret)($18)
	nop
	nor	$2,$0,$2
	bne	$3,$2,$L8
	nop
	b	$L8
	li	$16,1
	.set	reorder
	.end	main
	.section	.bss.held,"aw"
	.align	12
held:
	.space	81920
	.section	.data.hidden_secret,"aw"
	.align	2
hidden_secret:
	.word	-1589831595
