# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/bouncing.c
	.file 1 "bouncing.c"
	.text
	.align	2
	.ent	bounce
bounce:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(shared)
	lw	$2,%lo(shared)($18)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	lw	$16,4($2)
	jal	getpid
	move	$17,$4
	xor	$2,$16,$2
	lw	$4,%lo(shared)($18)
	sltu	$5,$0,$2
	sltu	$3,$2,1
	sll	$3,$3,2
	sll	$2,$5,2
	addu	$3,$4,$3
	addu	$4,$4,$2
	lw	$4,0($4)
	lw	$2,8($3)
	addiu	$5,$17,1
	addiu	$2,$2,1
	sw	$2,8($3)
	jal	lrpc
	nop
	li	$3,-1
	bne	$2,$3,$L2
	addiu	$4,$17,101
	lw	$3,%lo(shared)($18)
	nop
	lw	$2,16($3)
	nop
	addiu	$2,$2,1
	sw	$2,16($3)
	jal	getpid
	nop
	move	$4,$2
	jal	lrpc
	li	$5,7
	li	$3,-1
	beq	$2,$3,$L8
	nop
$L5:
	move	$4,$0
$L4:
	jal	check
	li	$5,26
	jal	aegis_caller
	nop
	li	$3,2147418112
	ori	$3,$3,0xffff
	and	$4,$2,$3
	jal	lrpc
	li	$5,8
	addiu	$4,$2,1
	li	$5,27
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	addiu	$2,$17,100
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L2:
	xor	$4,$4,$2
	li	$5,25
	jal	check
	sltu	$4,$4,1
	jal	getpid
	nop
	move	$4,$2
	jal	lrpc
	li	$5,7
	li	$3,-1
	bne	$2,$3,$L5
	nop
$L8:
	jal	getpid
	nop
	move	$4,$2
	jal	tlrpc
	li	$5,7
	addiu	$4,$2,1
	b	$L4
	sltu	$4,$4,1
	.set	reorder
	.end	bounce
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$4,4096
	sw	$31,52($sp)
	sw	$16,24($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	shared_memory
	lui	$16,%hi(shared)
	jal	getpid
	sw	$2,%lo(shared)($16)
	move	$4,$2
	jal	lrpc
	li	$5,1
	li	$3,-1
	beq	$2,$3,$L41
	nop
	move	$4,$0
$L10:
	jal	check
	li	$5,36
	jal	fork
	nop
	beq	$2,$0,$L13
	nop
	lw	$3,%lo(shared)($16)
	nop
	sw	$2,0($3)
	jal	fork
	nop
	beq	$2,$0,$L13
	move	$3,$2
	lw	$2,%lo(shared)($16)
	li	$20,100
	sw	$3,4($2)
	li	$18,-1
	li	$21,300
	addiu	$17,$20,-100
	move	$19,$0
$L19:
	b	$L17
	sll	$22,$19,2
$L15:
	lw	$2,%lo(shared)($16)
	nop
	addu	$2,$2,$22
	lw	$4,0($2)
	jal	switch_to
	nop
	lw	$2,%lo(shared)($16)
	nop
$L17:
	addu	$2,$2,$22
	lw	$4,0($2)
	jal	lrpc
	move	$5,$17
	beq	$2,$18,$L15
	xor	$2,$20,$2
	li	$5,48
	jal	check
	sltu	$4,$2,1
	bne	$19,$0,$L16
	nop
	lw	$2,%lo(shared)($16)
	b	$L19
	li	$19,1
$L16:
	jal	reply_with
	li	$4,5
	addiu	$4,$2,2
	addiu	$20,$20,1
	li	$5,51
	jal	check
	sltu	$4,$4,1
	beq	$20,$21,$L18
	addiu	$17,$20,-100
	lw	$2,%lo(shared)($16)
	b	$L19
	move	$19,$0
$L18:
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,8($3)
	lw	$5,12($3)
	lw	$4,16($3)
	addu	$2,$2,$5
	addu	$2,$2,$4
	slt	$2,$2,800
	beq	$2,$0,$L42
	nop
$L25:
	move	$4,$0
$L20:
	jal	check
	li	$5,53
	move	$17,$0
	lw	$2,%lo(shared)($16)
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$4,0($2)
	jal	kill
	li	$5,9
	beq	$2,$0,$L43
	nop
$L26:
	move	$4,$0
$L21:
	jal	check
	li	$5,55
	bne	$17,$0,$L44
	move	$17,$19
	lw	$2,%lo(shared)($16)
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$4,0($2)
	jal	kill
	li	$5,9
	bne	$2,$0,$L26
	nop
$L43:
	jal	wait
	addiu	$4,$sp,16
	addiu	$4,$2,1
	b	$L21
	sltu	$4,$0,$4
$L44:
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
$L42:
	lw	$2,8($3)
	nop
	slt	$2,$2,200
	bne	$2,$0,$L25
	nop
	lw	$4,12($3)
	nop
	slt	$4,$4,200
	b	$L20
	xori	$4,$4,0x1
$L41:
	jal	getpid
	nop
	move	$4,$2
	jal	tlrpc
	li	$5,1
	addiu	$4,$2,1
	b	$L10
	sltu	$4,$4,1
$L14:
	jal	yield_to
	move	$4,$0
$L13:
	lw	$2,%lo(shared)($16)
	nop
	lw	$3,0($2)
	nop
	beq	$3,$0,$L14
	nop
	lw	$2,4($2)
	nop
	beq	$2,$0,$L14
	lui	$4,%hi(bounce)
	jal	serve
	addiu	$4,$4,%lo(bounce)
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
