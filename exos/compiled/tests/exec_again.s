# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/exec_again.c
	.file 1 "exec_again.c"
	.text
	.align	2
	.ent	names
names:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(none.0)
	addiu	$16,$16,%lo(none.0)
	sw	$17,24($sp)
	sw	$31,28($sp)
	addiu	$17,$16,40
$L2:
	lw	$4,0($16)
	jal	exec
	addiu	$16,$16,4
	addiu	$4,$2,1
	li	$5,37
	jal	check
	sltu	$4,$4,1
	bne	$16,$17,$L2
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	names
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
	.align	2
	.ent	text
text:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	jal	page_slots
	move	$16,$0
	sltu	$2,$16,$2
	move	$17,$0
	move	$4,$16
	beq	$2,$0,$L18
	addiu	$5,$sp,16
$L11:
	jal	page_slot
	nop
	beq	$2,$0,$L10
	nop
	lw	$2,0($2)
	nop
	andi	$2,$2,0xe0
	sltu	$2,$2,1
	addu	$17,$17,$2
$L10:
	jal	page_slots
	addiu	$16,$16,1
	sltu	$2,$16,$2
	move	$4,$16
	bne	$2,$0,$L11
	addiu	$5,$sp,16
$L18:
	li	$2,8
	li	$4,16
$L12:
	sll	$3,$2,2
	lw	$3,7988($3)
	addiu	$2,$2,1
	sltu	$3,$0,$3
	bne	$2,$4,$L12
	addu	$17,$17,$3
	lw	$31,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"on\000"
	.text
	.align	2
	.ent	leave_child
leave_child:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	move	$17,$4
	addiu	$4,$sp,16
	sw	$31,36($sp)
	jal	pipe
	sw	$16,28($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,59
	lw	$2,16($sp)
	jal	fork
	sw	$2,40($17)
	beq	$2,$0,$L27
	sw	$2,36($17)
	lw	$4,20($sp)
	jal	close
	nop
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L27:
	move	$16,$2
	li	$17,30
	addiu	$17,$17,-1
$L29:
	jal	yield_to
	move	$4,$0
	bne	$17,$0,$L29
	addiu	$17,$17,-1
	jal	draw
	addiu	$17,$17,1
	li	$3,20
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	lui	$5,%hi(area)
	addiu	$5,$5,%lo(area)
	li	$3,6
	mfhi	$2
	sll	$2,$2,12
	addu	$2,$2,$5
	lw	$2,2044($2)
	nop
	beq	$2,$3,$L28
	li	$6,1
$L23:
	move	$4,$16
	jal	check
	li	$5,65
	lw	$4,20($sp)
	lui	$5,%hi($LC0)
	li	$6,2
	jal	write
	addiu	$5,$5,%lo($LC0)
	jal	exit
	move	$4,$2
$L28:
	jal	read
	li	$4,4
	li	$3,-1
	bne	$2,$3,$L23
	nop
	b	$L23
	li	$16,1
	.set	reorder
	.end	leave_child
	.section	.rodata.str1.4
	.align	2
$LC1:
	.ascii	"small\000"
	.align	2
$LC2:
	.ascii	"again\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-96
	move	$5,$0
	li	$4,3
	sw	$31,92($sp)
	sw	$20,88($sp)
	sw	$19,84($sp)
	sw	$18,80($sp)
	sw	$17,76($sp)
	jal	pipe_of
	sw	$16,72($sp)
	beq	$2,$0,$L47
	addiu	$19,$sp,16
	move	$5,$19
	li	$4,3
	jal	read
	li	$6,44
	xori	$4,$2,0x2c
	li	$5,81
	jal	check
	sltu	$4,$4,1
$L33:
	lui	$20,%hi(area)
	li	$2,65536
	addiu	$20,$20,%lo(area)
	addiu	$2,$2,22516
	addiu	$18,$20,6132
	addu	$20,$20,$2
$L35:
	addiu	$16,$18,-6132
$L34:
	lw	$4,0($16)
	li	$5,84
	jal	check
	sltu	$4,$4,1
	lw	$17,16($sp)
	addiu	$16,$16,2044
	addiu	$2,$17,1
	bne	$16,$18,$L34
	sw	$2,-2044($16)
	addiu	$18,$16,4096
	bne	$18,$20,$L35
	nop
	jal	pages
	nop
	lw	$4,16($sp)
	addiu	$3,$17,2
	sll	$3,$3,2
	addu	$3,$19,$3
	addiu	$4,$4,1
	li	$5,6
	sw	$2,4($3)
	beq	$4,$5,$L48
	sw	$4,16($sp)
	move	$5,$19
$L50:
	li	$6,44
	jal	write
	li	$4,4
	xori	$4,$2,0x2c
	li	$5,95
	jal	check
	sltu	$4,$4,1
	lw	$3,16($sp)
	li	$2,6
	beq	$3,$2,$L49
	nop
	lui	$4,%hi($LC2)
	addiu	$4,$4,%lo($LC2)
$L39:
	jal	exec
	nop
	addiu	$4,$2,1
	li	$5,96
	jal	check
	sltu	$4,$4,1
	lw	$31,92($sp)
	lw	$20,88($sp)
	lw	$19,84($sp)
	lw	$18,80($sp)
	lw	$17,76($sp)
	lw	$16,72($sp)
	li	$2,7
	jr	$31
	addiu	$sp,$sp,96
$L48:
	move	$16,$19
	addiu	$17,$sp,32
$L38:
	lw	$4,20($16)
	lw	$2,32($sp)
	addiu	$16,$16,4
	xor	$4,$4,$2
	li	$5,90
	jal	check
	sltu	$4,$4,1
	bne	$17,$16,$L38
	nop
	lw	$2,32($sp)
	jal	text
	sw	$2,20($sp)
	move	$4,$19
	jal	leave_child
	sw	$2,24($sp)
	b	$L50
	move	$5,$19
$L49:
	lui	$4,%hi($LC1)
	b	$L39
	addiu	$4,$4,%lo($LC1)
$L47:
	jal	names
	nop
	jal	pipe
	addiu	$4,$sp,60
	bne	$2,$0,$L40
	move	$4,$2
	lw	$3,60($sp)
	li	$2,3
	bne	$3,$2,$L32
	nop
	lw	$4,64($sp)
	nop
	xori	$4,$4,0x4
	b	$L32
	sltu	$4,$4,1
$L40:
	move	$4,$0
$L32:
	jal	check
	li	$5,78
	addiu	$19,$sp,16
	b	$L33
	sw	$0,16($sp)
	.set	reorder
	.end	main
	.section	.rodata.str1.4
	.align	2
$LC3:
	.ascii	"agai\000"
	.align	2
$LC4:
	.ascii	"again1\000"
	.align	2
$LC5:
	.ascii	"a\000"
	.align	2
$LC6:
	.ascii	"aga1n\000"
	.align	2
$LC7:
	.ascii	"small1\000"
	.align	2
$LC8:
	.ascii	"smalls\000"
	.align	2
$LC9:
	.ascii	"\000"
	.align	2
$LC10:
	.ascii	"other\000"
	.align	2
$LC11:
	.ascii	"xec_again0\000"
	.align	2
$LC12:
	.ascii	"exec_again0\000"
	.section	.rodata.none.0,"a"
	.align	2
none.0:
	.word	$LC3
	.word	$LC4
	.word	$LC5
	.word	$LC6
	.word	$LC7
	.word	$LC8
	.word	$LC9
	.word	$LC10
	.word	$LC11
	.word	$LC12
	.section	.bss.area,"aw"
	.align	2
area:
	.space	81920
