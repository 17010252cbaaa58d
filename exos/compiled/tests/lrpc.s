# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/lrpc.c
	.file 1 "lrpc.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	lui	$3,%hi(counter)
	lw	$2,%lo(counter)($3)
	nop
	addu	$2,$4,$2
	jr	$31
	sw	$2,%lo(counter)($3)
	.set	reorder
	.end	count
	.align	2
	.ent	work
work:
	.set	noreorder
	addiu	$sp,$sp,-8
	sw	$0,0($sp)
	lw	$2,0($sp)
	nop
	slt	$2,$2,$4
	beq	$2,$0,$L4
	lui	$2,%hi(table)
	addiu	$2,$2,%lo(table)
	li	$8,40
	li	$7,7
$L5:
	lw	$9,0($sp)
	lw	$3,0($sp)
	lw	$5,0($sp)
	bne	$8,$0,1f
	div	$0,$3,$8
	break	7
1:
	lw	$6,0($sp)
	nop
	addiu	$6,$6,1
	sw	$6,0($sp)
	lw	$6,0($sp)
	nop
	slt	$6,$6,$4
	mfhi	$3
	sll	$3,$3,10
	nop
	bne	$7,$0,1f
	div	$0,$5,$7
	break	7
1:
	mfhi	$5
	addu	$3,$3,$5
	sll	$3,$3,2
	addu	$3,$2,$3
	lw	$5,0($3)
	nop
	addu	$5,$5,$9
	bne	$6,$0,$L5
	sw	$5,0($3)
$L4:
	addiu	$2,$4,1
	jr	$31
	addiu	$sp,$sp,8
	.set	reorder
	.end	work
	.align	2
	.ent	ready
ready:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	sw	$31,20($sp)
	lw	$3,0($2)
	nop
	bne	$3,$0,$L9
	nop
$L10:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(shared)($16)
	nop
	lw	$3,0($2)
	nop
	beq	$3,$0,$L10
	nop
$L9:
	sw	$0,0($2)
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ready
	.align	2
	.ent	server_of
server_of:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	fork
	move	$17,$4
	beq	$2,$0,$L17
	li	$3,1
	jal	ready
	move	$16,$2
	li	$4,-2147483648
	jal	yield_to
	or	$4,$16,$4
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	nop
	sw	$3,0($2)
	jal	serve
	move	$4,$17
	.set	reorder
	.end	server_of
	.align	2
	.ent	call_both
call_both:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$22,52($sp)
	sw	$21,48($sp)
	lui	$22,%hi(lrpc)
	lui	$21,%hi(tlrpc)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,60($sp)
	sw	$23,56($sp)
	move	$17,$4
	move	$16,$0
	addiu	$20,$22,%lo(lrpc)
	addiu	$19,$21,%lo(tlrpc)
	b	$L21
	li	$18,200
$L31:
	lw	$4,16($sp)
	li	$5,51
	xor	$4,$4,$16
	jal	check
	sltu	$4,$4,1
	addiu	$7,$sp,16
	move	$6,$23
	move	$5,$17
	jal	registers_kept
	move	$4,$19
	bne	$2,$0,$L25
	nop
$L32:
	lw	$4,16($sp)
	li	$5,52
	xor	$4,$4,$16
	jal	check
	sltu	$4,$4,1
	beq	$16,$18,$L33
	addiu	$7,$sp,16
$L21:
	move	$6,$16
$L34:
	move	$5,$17
	move	$4,$20
	jal	registers_kept
	addiu	$7,$sp,16
	move	$23,$16
	beq	$2,$0,$L31
	addiu	$16,$16,1
	move	$4,$0
	jal	check
	li	$5,51
	addiu	$7,$sp,16
	move	$6,$23
	move	$5,$17
	jal	registers_kept
	move	$4,$19
	beq	$2,$0,$L32
	nop
$L25:
	move	$4,$0
	jal	check
	li	$5,52
	bne	$16,$18,$L34
	move	$6,$16
	addiu	$7,$sp,16
$L33:
	li	$6,20000
	move	$5,$17
	jal	registers_kept
	addiu	$4,$22,%lo(lrpc)
	bne	$2,$0,$L26
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x4e21
	sltu	$4,$4,1
$L22:
	jal	check
	li	$5,54
	addiu	$7,$sp,16
	li	$6,20000
	move	$5,$17
	jal	registers_kept
	addiu	$4,$21,%lo(tlrpc)
	bne	$2,$0,$L35
	move	$4,$0
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x4e21
	sltu	$4,$4,1
$L23:
$L35:
	jal	check
	li	$5,55
	lw	$31,60($sp)
	lw	$23,56($sp)
	lw	$22,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,64
$L26:
	b	$L22
	move	$4,$0
	.set	reorder
	.end	call_both
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$4,4096
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	shared_memory
	sw	$16,24($sp)
	li	$4,6291456
	lui	$22,%hi(shared)
	li	$5,1
	addiu	$4,$4,29184
	jal	lrpc
	sw	$2,%lo(shared)($22)
	li	$3,-1
	beq	$2,$3,$L66
	nop
	move	$4,$0
$L37:
	jal	check
	li	$5,63
	lui	$4,%hi(count)
	jal	server_of
	addiu	$4,$4,%lo(count)
	lui	$21,%hi(lrpc)
	lui	$20,%hi(tlrpc)
	move	$18,$2
	move	$17,$0
	move	$16,$0
	addiu	$21,$21,%lo(lrpc)
	addiu	$20,$20,%lo(tlrpc)
	b	$L39
	li	$19,300
$L68:
	move	$5,$16
	move	$2,$20
	jalr	$2
	move	$4,$18
	xor	$4,$2,$17
	addiu	$16,$16,1
	li	$5,67
	jal	check
	sltu	$4,$4,1
	beq	$16,$19,$L71
	lui	$2,%hi(counter)
$L39:
	andi	$2,$16,0x1
$L72:
	beq	$2,$0,$L68
	addu	$17,$17,$16
	move	$5,$16
	move	$2,$21
	jalr	$2
	move	$4,$18
	xor	$4,$2,$17
	addiu	$16,$16,1
	li	$5,67
	jal	check
	sltu	$4,$4,1
	bne	$16,$19,$L72
	andi	$2,$16,0x1
	lui	$2,%hi(counter)
$L71:
	lw	$4,%lo(counter)($2)
	li	$5,69
	jal	check
	sltu	$4,$4,1
	lui	$4,%hi(work)
	jal	server_of
	addiu	$4,$4,%lo(work)
	move	$4,$2
	jal	call_both
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L59
	move	$20,$2
	li	$19,3
	b	$L47
	li	$17,20001
$L45:
	li	$5,84
	jal	check
	sltu	$4,$4,1
	lw	$3,%lo(shared)($22)
	nop
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
$L47:
	li	$5,20000
$L73:
	jal	lrpc
	move	$4,$16
	bne	$2,$17,$L45
	addiu	$4,$2,1
	addiu	$19,$19,-1
	bne	$19,$0,$L73
	li	$5,20000
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$20,$L69
	nop
	move	$4,$0
$L48:
	jal	check
	li	$5,87
	lw	$2,%lo(shared)($22)
	li	$5,88
	lw	$4,4($2)
	lw	$2,8($2)
	nop
	addu	$4,$4,$2
	jal	check
	slt	$4,$0,$4
	move	$4,$18
	jal	lrpc
	move	$5,$0
	xori	$4,$2,0xaf32
	li	$5,89
	jal	check
	sltu	$4,$4,1
	jal	fork
	nop
	bne	$2,$0,$L49
	move	$17,$2
$L50:
	jal	yield_to
	move	$4,$0
	b	$L50
	nop
$L69:
	lw	$4,16($sp)
	b	$L48
	sltu	$4,$4,1
$L49:
	li	$5,1
	jal	lrpc
	move	$4,$2
	li	$3,-1
	beq	$2,$3,$L70
	nop
	move	$4,$0
$L51:
	jal	check
	li	$5,94
	li	$5,9
	jal	kill
	move	$4,$17
	beq	$2,$0,$L52
	li	$5,9
$L54:
	move	$4,$0
$L53:
$L74:
	jal	check
	li	$5,95
	li	$16,3
	li	$17,-1
$L56:
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$17,$L55
	move	$4,$0
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	sltu	$4,$4,1
$L55:
	addiu	$16,$16,-1
	jal	check
	li	$5,97
	bne	$16,$0,$L56
	move	$4,$18
	jal	lrpc
	li	$5,1
	addiu	$4,$2,1
	li	$5,98
	jal	check
	sltu	$4,$4,1
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L66:
	move	$4,$0
	jal	tlrpc
	li	$5,1
	addiu	$4,$2,1
	b	$L37
	sltu	$4,$4,1
$L52:
	jal	kill
	move	$4,$16
	bne	$2,$0,$L74
	move	$4,$0
	li	$5,9
	jal	kill
	move	$4,$18
	bne	$2,$0,$L54
	nop
	addiu	$4,$17,1
	jal	kill
	li	$5,9
	addiu	$4,$2,1
	b	$L53
	sltu	$4,$4,1
$L70:
	move	$4,$17
	jal	tlrpc
	li	$5,1
	addiu	$4,$2,1
	b	$L51
	sltu	$4,$4,1
$L59:
	li	$17,3
	b	$L44
	li	$18,20001
$L42:
	sltu	$4,$2,1
	jal	check
	li	$5,77
	lw	$3,%lo(shared)($22)
	nop
	lw	$2,8($3)
	nop
	addiu	$2,$2,1
	sw	$2,8($3)
$L44:
	li	$5,20000
$L75:
	jal	lrpc
	move	$4,$16
	bne	$2,$18,$L42
	addiu	$2,$2,1
	addiu	$17,$17,-1
	bne	$17,$0,$L75
	li	$5,20000
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.section	.bss.table,"aw"
	.align	2
table:
	.space	163840
	.section	.bss.counter,"aw"
	.align	2
counter:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
