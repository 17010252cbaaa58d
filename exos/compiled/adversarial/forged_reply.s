# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/forged_reply.c
	.file 1 "forged_reply.c"
	.text
	.align	2
	.ent	slow
slow:
	.set	noreorder
	lw	$5,28672($0)
	nop
	addiu	$5,$5,2
$L2:
	lw	$3,28672($0)
	nop
	subu	$3,$3,$5
	bltz	$3,$L2
	lui	$2,%hi(shared)
	lw	$5,%lo(shared)($2)
	addiu	$2,$4,1
	lw	$3,0($5)
	nop
	addiu	$3,$3,1
	sw	$3,0($5)
	jr	$31
	nop
	.set	reorder
	.end	slow
	.align	2
	.ent	answer
answer:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	reply_and_start
	addiu	$4,$4,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	answer
	.align	2
	.ent	stranger
stranger:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	lw	$2,16($2)
	nop
	bne	$2,$0,$L8
	li	$18,2147352576
	li	$19,-2147483648
	ori	$18,$18,0xffe0
	b	$L11
	li	$17,-1
$L17:
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,16($2)
	jal	check
	sltu	$4,$0,$4
	lw	$2,%lo(shared)($16)
	li	$5,2989
	lw	$4,8($2)
	jal	lrpc
	nop
	beq	$2,$17,$L19
	li	$4,1
$L18:
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,16($2)
	nop
	sltu	$4,$0,$4
$L10:
$L19:
	jal	check
	li	$5,49
	lw	$3,%lo(shared)($16)
	move	$4,$0
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	jal	yield_to
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,16($2)
	nop
	bne	$2,$0,$L8
	nop
$L11:
	jal	reply_with
	li	$4,2989
	addiu	$4,$2,2
	li	$5,46
	jal	check
	sltu	$4,$4,1
	lw	$2,%lo(shared)($16)
	li	$6,2989
	lw	$4,8($2)
	move	$5,$18
	jal	strike
	or	$4,$4,$19
	bne	$2,$17,$L17
	li	$5,47
	li	$4,1
	jal	check
	li	$5,47
	lw	$2,%lo(shared)($16)
	li	$5,2989
	lw	$4,8($2)
	jal	lrpc
	nop
	bne	$2,$17,$L18
	li	$4,1
	b	$L10
	nop
$L8:
	jal	exit
	move	$4,$0
	.set	reorder
	.end	stranger
	.align	2
	.ent	server_of
server_of:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	fork
	move	$16,$4
	beq	$2,$0,$L23
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L23:
	jal	serve
	move	$4,$16
	.set	reorder
	.end	server_of
	.align	2
	.globl	former_server
	.ent	former_server
former_server:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	sw	$31,20($sp)
	lw	$2,16($2)
	nop
	bne	$2,$0,$L25
	nop
$L26:
	jal	reply_with
	li	$4,2989
	addiu	$4,$2,2
	li	$5,25
	jal	check
	sltu	$4,$4,1
	lw	$3,%lo(shared)($16)
	move	$4,$0
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	jal	yield_to
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,16($2)
	nop
	beq	$2,$0,$L26
	nop
$L25:
	jal	exit
	move	$4,$0
	.set	reorder
	.end	former_server
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
	sw	$16,24($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	shared_memory
	lui	$22,%hi(shared)
	move	$16,$2
	jal	getpid
	sw	$2,%lo(shared)($22)
	sw	$2,8($16)
	jal	fork
	nop
	beq	$2,$0,$L49
	nop
	lui	$4,%hi(answer)
$L51:
	jal	server_of
	addiu	$4,$4,%lo(answer)
	move	$16,$2
	b	$L32
	li	$17,-1
$L33:
	jal	switch_to
	nop
$L32:
	move	$4,$16
	jal	lrpc
	li	$5,1
	beq	$2,$17,$L33
	move	$4,$16
	xori	$2,$2,0x2
	sltu	$4,$2,1
	jal	check
	li	$5,73
	lui	$4,%hi(slow)
	jal	server_of
	addiu	$4,$4,%lo(slow)
	lui	$21,%hi(tlrpc)
	lui	$20,%hi(lrpc)
	move	$16,$2
	move	$17,$0
	addiu	$21,$21,%lo(tlrpc)
	addiu	$20,$20,%lo(lrpc)
	li	$19,-1
	andi	$2,$17,0x1
$L52:
	beq	$2,$0,$L38
	nop
	b	$L40
	move	$18,$21
$L35:
	jal	switch_to
	nop
$L40:
	move	$4,$16
	jalr	$18
	move	$5,$17
	beq	$2,$19,$L35
	move	$4,$16
	addiu	$17,$17,1
	beq	$17,$2,$L50
	nop
	move	$4,$0
$L36:
	jal	check
	li	$5,77
	slt	$2,$17,12
	bne	$2,$0,$L52
	andi	$2,$17,0x1
	lw	$3,%lo(shared)($22)
	nop
	lw	$2,4($3)
	nop
	slt	$2,$2,12
	bne	$2,$0,$L52
	andi	$2,$17,0x1
	li	$2,1
	move	$4,$16
	sw	$2,16($3)
	jal	kill
	li	$5,9
	sltu	$4,$2,1
	jal	check
	li	$5,80
	li	$16,3
	li	$17,-1
$L42:
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$17,$L41
	move	$4,$0
	lw	$2,16($sp)
	li	$4,1
	beq	$2,$0,$L41
	xori	$3,$2,0x9
	sltu	$4,$3,1
$L41:
	addiu	$16,$16,-1
	jal	check
	li	$5,81
	bne	$16,$0,$L42
	move	$2,$0
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L38:
	b	$L40
	move	$18,$20
$L50:
	lw	$2,%lo(shared)($22)
	nop
	lw	$4,0($2)
	nop
	xor	$4,$4,$17
	b	$L36
	sltu	$4,$4,1
$L49:
	jal	stranger
	nop
	b	$L51
	lui	$4,%hi(answer)
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
