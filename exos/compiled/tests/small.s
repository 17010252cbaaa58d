# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/small.c
	.file 1 "small.c"
	.text
	.align	2
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	getpid
	nop
	srl	$2,$2,3
	lw	$31,20($sp)
	andi	$2,$2,0x1fc0
	lw	$2,29256($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pages
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"last\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-96
	li	$6,44
	addiu	$5,$sp,16
	li	$4,3
	sw	$31,92($sp)
	sw	$19,88($sp)
	sw	$18,84($sp)
	sw	$17,80($sp)
	jal	read
	sw	$16,76($sp)
	li	$3,44
	beq	$2,$3,$L26
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,34
	jal	pages
	nop
	lw	$4,24($sp)
	lw	$3,20($sp)
	li	$5,36
	addu	$3,$3,$4
	addiu	$3,$3,-15
	jal	check
	sltu	$4,$2,$3
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	addiu	$4,$2,1
	li	$5,37
	jal	check
	sltu	$4,$4,1
	lw	$4,56($sp)
	li	$6,4
	jal	read
	addiu	$5,$sp,60
	li	$3,2
	beq	$2,$3,$L27
	li	$2,111
$L18:
	move	$4,$0
$L6:
	jal	check
	li	$5,38
	jal	wait
	addiu	$4,$sp,68
	lw	$3,52($sp)
	nop
	beq	$2,$3,$L28
	nop
	move	$4,$0
$L7:
	li	$5,39
	jal	check
	lui	$17,%hi(initialized)
	move	$16,$0
	addiu	$17,$17,%lo(initialized)
	li	$18,3
	sll	$2,$16,2
$L34:
	addu	$2,$17,$2
	lw	$4,0($2)
	addiu	$16,$16,1
	xor	$4,$16,$4
	li	$5,41
	jal	check
	sltu	$4,$4,1
	bne	$16,$18,$L34
	sll	$2,$16,2
	lw	$4,8188($17)
	li	$5,42
	xori	$4,$4,0x4
	jal	check
	sltu	$4,$4,1
	b	$L9
	move	$16,$0
$L30:
	lw	$4,0($2)
	nop
	srl	$4,$4,12
	sltu	$4,$0,$4
$L10:
	jal	check
	li	$5,45
	addiu	$16,$16,1
$L9:
	jal	page_slots
	nop
	sltu	$2,$16,$2
	beq	$2,$0,$L29
	addiu	$5,$sp,64
	jal	page_slot
	move	$4,$16
	bne	$2,$0,$L30
	li	$4,1
	b	$L10
	nop
$L29:
	li	$4,65536
	jal	sbrk
	ori	$4,$4,0x8000
	addiu	$4,$2,1
	move	$19,$2
	li	$5,48
	jal	check
	sltu	$4,$0,$4
	move	$17,$19
	move	$16,$0
	li	$18,24600
$L12:
	lw	$4,0($17)
	li	$5,50
	jal	check
	sltu	$4,$4,1
	sw	$16,0($17)
	addiu	$16,$16,300
	bne	$16,$18,$L12
	addiu	$17,$17,1200
	jal	fork
	nop
	beq	$2,$0,$L31
	move	$16,$2
	jal	wait
	addiu	$4,$sp,68
	beq	$2,$16,$L32
	nop
	move	$4,$0
$L15:
	jal	check
	li	$5,56
	lui	$4,%hi($LC0)
	jal	exec
	addiu	$4,$4,%lo($LC0)
	lw	$31,92($sp)
	lw	$19,88($sp)
	lw	$18,84($sp)
	lw	$17,80($sp)
	lw	$16,76($sp)
	li	$2,7
	jr	$31
	addiu	$sp,$sp,96
$L27:
	lb	$3,60($sp)
	nop
	bne	$3,$2,$L18
	li	$6,4
	lw	$4,56($sp)
	jal	read
	addiu	$5,$sp,60
	b	$L6
	sltu	$4,$2,1
$L26:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x6
	b	$L5
	sltu	$4,$4,1
$L32:
	lw	$4,68($sp)
	nop
	xori	$4,$4,0x800
	b	$L15
	sltu	$4,$4,1
$L28:
	lw	$4,68($sp)
	nop
	xori	$4,$4,0x200
	b	$L7
	sltu	$4,$4,1
$L31:
	lw	$3,1200($19)
	li	$2,300
	beq	$3,$2,$L33
	nop
	jal	exit
	li	$4,9
$L33:
	jal	exit
	li	$4,8
	.set	reorder
	.end	main
	.section	.data.initialized,"aw"
	.align	2
initialized:
	.word	1
	.word	2
	.word	3
	.space	8176
	.word	4
