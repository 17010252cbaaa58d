# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/processes.c
	.file 1 "processes.c"
	.text
	.align	2
	.ent	grow_up
grow_up:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,36($sp)
	lui	$19,%hi(common)
	lw	$3,%lo(common)($19)
	li	$2,3
	sw	$16,24($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	beq	$3,$2,$L12
	move	$16,$4
	move	$4,$0
	lui	$21,%hi(shared)
$L2:
	jal	check
	li	$5,18
	lui	$20,%hi(area)
	lui	$4,%hi(area+8192)
	addiu	$4,$4,%lo(area+8192)
	addiu	$20,$20,%lo(area)
	addiu	$22,$16,10
	sw	$22,%lo(common)($19)
	jal	store_faults
	sw	$16,4096($20)
	xori	$4,$2,0x1
	li	$5,22
	jal	check
	sltu	$4,$4,1
	addiu	$17,$16,4
	lw	$2,%lo(shared)($21)
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$3,0($2)
	nop
	addiu	$3,$3,1
	sw	$3,0($2)
	jal	fork
	nop
	bne	$2,$0,$L3
	move	$18,$2
	lw	$2,%lo(common)($19)
	nop
	beq	$22,$2,$L13
	nop
$L4:
	move	$4,$18
$L15:
	jal	check
	li	$5,26
	lw	$2,%lo(shared)($21)
	li	$3,99
	addiu	$17,$17,16
	sw	$3,%lo(common)($19)
	addu	$2,$2,$17
	lw	$3,0($2)
	addiu	$4,$16,1
	addiu	$3,$3,1
	sw	$3,0($2)
	jal	exit
	nop
$L13:
	lw	$2,4096($20)
	nop
	bne	$2,$16,$L15
	move	$4,$18
	b	$L4
	li	$18,1
$L3:
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$18,$L14
	addiu	$2,$16,1
$L8:
	move	$4,$0
$L5:
	jal	check
	li	$5,31
	jal	wait
	addiu	$4,$sp,16
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,32
	jal	exit
	move	$4,$16
$L12:
	jal	getpid
	lui	$21,%hi(shared)
	lw	$3,%lo(shared)($21)
	nop
	lw	$3,0($3)
	nop
	xor	$4,$2,$3
	b	$L2
	sltu	$4,$0,$4
$L14:
	lw	$3,16($sp)
	sll	$2,$2,8
	bne	$2,$3,$L8
	nop
	lw	$2,%lo(common)($19)
	nop
	xor	$4,$22,$2
	b	$L5
	sltu	$4,$4,1
	.set	reorder
	.end	grow_up
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-80
	li	$4,8192
	sw	$19,52($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	jal	shared_memory
	lui	$19,%hi(shared)
	beq	$2,$0,$L41
	sw	$2,%lo(shared)($19)
	lw	$3,0($2)
	nop
	beq	$3,$0,$L61
	nop
$L41:
	move	$4,$0
$L17:
	jal	check
	li	$5,43
	lw	$16,%lo(shared)($19)
	jal	getpid
	nop
	li	$4,65536
	sw	$2,0($16)
	jal	sbrk
	ori	$4,$4,0x86a0
	move	$22,$2
	li	$2,-1
	beq	$22,$2,$L42
	li	$2,131072
	addu	$2,$22,$2
	lb	$4,-31073($2)
	nop
	sltu	$4,$4,1
$L18:
	jal	check
	li	$5,46
	li	$2,131072
	li	$3,7
	addu	$2,$22,$2
	lui	$fp,%hi(area+8192)
	lui	$23,%hi(area)
	sb	$3,-31073($2)
	li	$6,1
	li	$5,4096
	addiu	$4,$fp,%lo(area+8192)
	li	$2,5
	addiu	$23,$23,%lo(area)
	jal	mprotect
	sw	$2,8192($23)
	sltu	$4,$2,1
	jal	check
	li	$5,49
	jal	wait
	addiu	$4,$sp,32
	addiu	$4,$2,1
	li	$5,50
	sltu	$4,$4,1
	jal	check
	addiu	$18,$sp,16
	move	$17,$18
	move	$21,$0
	li	$20,4
$L20:
	jal	fork
	nop
	addiu	$4,$2,1
	move	$16,$2
	li	$5,53
	sltu	$4,$0,$4
	jal	check
	sw	$2,0($17)
	beq	$16,$0,$L62
	nop
	addiu	$21,$21,1
$L69:
	bne	$21,$20,$L20
	addiu	$17,$17,4
	lw	$16,16($sp)
	li	$21,4
	move	$17,$0
$L22:
	jal	wait
	addiu	$4,$sp,32
	beq	$16,$2,$L45
	move	$20,$2
	lw	$2,20($sp)
	nop
	beq	$2,$20,$L45
	nop
	lw	$2,24($sp)
	nop
	beq	$2,$20,$L45
	nop
	lw	$4,28($sp)
	nop
	xor	$4,$4,$20
	sltu	$4,$4,1
$L21:
	jal	check
	li	$5,58
	lw	$3,32($sp)
	addiu	$2,$sp,16
	sra	$3,$3,8
	sll	$3,$3,2
	addu	$3,$2,$3
	lw	$4,0($3)
	li	$5,59
	xor	$4,$4,$20
	jal	check
	sltu	$4,$4,1
	lw	$2,32($sp)
	addiu	$21,$21,-1
	sra	$2,$2,8
	bne	$21,$0,$L22
	addu	$17,$17,$2
	li	$2,6
	beq	$17,$2,$L63
	nop
	move	$4,$0
$L23:
	jal	check
	li	$5,62
	li	$17,16
	li	$20,48
$L24:
	lw	$2,%lo(shared)($19)
	li	$5,63
	addu	$2,$2,$17
	lw	$4,0($2)
	addiu	$17,$17,4
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	bne	$17,$20,$L24
	lui	$2,%hi(common)
	lw	$3,%lo(common)($2)
	li	$2,3
	beq	$3,$2,$L64
	nop
$L48:
	move	$4,$0
$L25:
	jal	check
	li	$5,64
	jal	store_faults
	addiu	$4,$fp,%lo(area+8192)
	xori	$4,$2,0x1
	li	$5,65
	jal	check
	sltu	$4,$4,1
	addiu	$19,$sp,32
	li	$20,-2147483648
	li	$17,-2
	or	$16,$16,$20
$L26:
$L68:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L26
	nop
	addiu	$18,$18,4
	beq	$19,$18,$L49
	nop
	lw	$16,0($18)
	b	$L68
	or	$16,$16,$20
$L45:
	b	$L21
	li	$4,1
$L62:
	jal	grow_up
	move	$4,$21
	b	$L69
	addiu	$21,$21,1
$L49:
	move	$18,$0
	li	$20,-1
	li	$19,-2147483648
	li	$17,-2
$L27:
	jal	fork
	nop
	beq	$2,$0,$L65
	move	$16,$2
	beq	$2,$20,$L70
	move	$4,$0
	jal	wait
	addiu	$4,$sp,32
	beq	$2,$16,$L66
	move	$4,$0
$L32:
$L70:
	jal	check
	li	$5,78
	or	$16,$16,$19
$L35:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L35
	nop
	beq	$21,$0,$L71
	li	$4,1
	slt	$2,$18,3
	bne	$2,$0,$L67
	li	$5,81
	lw	$4,28684($0)
	nop
	xor	$4,$21,$4
	sltu	$4,$4,1
$L36:
$L71:
	jal	check
	li	$5,81
	addiu	$18,$18,1
	li	$2,24
	lw	$21,28684($0)
	bne	$18,$2,$L27
	move	$2,$0
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L66:
	andi	$2,$18,0x1
	bne	$2,$0,$L34
	li	$2,17920
	sll	$2,$18,8
$L34:
	lw	$4,32($sp)
	nop
	xor	$4,$4,$2
	b	$L32
	sltu	$4,$4,1
	b	$L34
	li	$2,17920
$L67:
	jal	check
	li	$4,1
	addiu	$18,$18,1
	lw	$21,28684($0)
	b	$L27
	nop
$L64:
	lw	$2,4096($23)
	nop
	bne	$2,$0,$L48
	li	$2,131072
	addu	$22,$22,$2
	lb	$4,-31073($22)
	nop
	xori	$4,$4,0x7
	b	$L25
	sltu	$4,$4,1
$L61:
	lw	$4,8188($2)
	b	$L17
	sltu	$4,$4,1
$L42:
	b	$L18
	move	$4,$0
$L63:
	jal	wait
	addiu	$4,$sp,32
	addiu	$4,$2,1
	b	$L23
	sltu	$4,$4,1
$L65:
	andi	$2,$18,0x1
	beq	$2,$0,$L30
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
$L30:
	jal	exit
	move	$4,$18
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.data.common,"aw"
	.align	2
common:
	.word	3
	.section	.bss.area,"aw"
	.align	12
area:
	.space	16384
