# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/revoked_server.c
	.file 1 "revoked_server.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	lui	$3,%hi(counter)
	lw	$2,%lo(counter)($3)
	nop
	addiu	$2,$2,1
	bltz	$4,$L4
	sw	$2,%lo(counter)($3)
	jr	$31
	nop
$L4:
	subu	$4,$0,$4
	andi	$3,$4,0x7
	sll	$3,$3,10
	addu	$3,$3,$4
	lui	$4,%hi(area)
	addiu	$4,$4,%lo(area)
	sll	$3,$3,2
	addu	$3,$3,$4
	lw	$3,0($3)
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	count
	.align	2
	.ent	serve_when_asked
serve_when_asked:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$0
	addiu	$17,$17,%lo(area)
	li	$18,8
	sll	$2,$16,12
$L11:
	addu	$2,$17,$2
	lw	$4,0($2)
	addiu	$16,$16,1
	li	$5,26
	jal	check
	sltu	$4,$4,1
	bne	$16,$18,$L11
	sll	$2,$16,12
	jal	getpid
	lui	$16,%hi(shared)
	srl	$2,$2,3
	andi	$2,$2,0x1fc0
	lw	$3,%lo(shared)($16)
	lw	$2,29256($2)
	move	$7,$0
	sw	$2,4($3)
	move	$6,$0
	li	$5,4
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,28
	lw	$2,%lo(shared)($16)
	li	$3,1
	lui	$4,%hi(count)
	sw	$3,0($2)
	jal	serve
	addiu	$4,$4,%lo(count)
	.set	reorder
	.end	serve_when_asked
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$4,4096
	sw	$31,52($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	jal	shared_memory
	lui	$19,%hi(shared)
	jal	fork
	sw	$2,%lo(shared)($19)
	bne	$2,$0,$L32
	move	$18,$2
	b	$L33
	nop
$L14:
	jal	yield_to
	move	$4,$0
$L32:
	lw	$2,%lo(shared)($19)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L14
	li	$4,-2147483648
	jal	yield_to
	or	$4,$18,$4
	srl	$20,$18,3
	lw	$16,28672($0)
	andi	$20,$20,0x1fc0
	addiu	$20,$20,29248
	addiu	$16,$16,24
	move	$17,$0
	li	$21,-1
$L17:
	lw	$2,28672($0)
	move	$5,$17
	subu	$2,$2,$16
	bgez	$2,$L34
	move	$4,$18
$L18:
	jal	lrpc
	nop
	beq	$2,$21,$L17
	li	$5,50
	addiu	$17,$17,1
	xor	$2,$2,$17
	jal	check
	sltu	$4,$2,1
	lw	$2,28672($0)
	move	$5,$17
	subu	$2,$2,$16
	bltz	$2,$L18
	move	$4,$18
$L34:
	slt	$4,$17,101
	li	$5,52
	jal	check
	xori	$4,$4,0x1
	lw	$4,44($20)
	li	$5,53
	jal	check
	sltu	$4,$4,1
	lw	$3,%lo(shared)($19)
	lw	$2,8($20)
	lw	$4,4($3)
	li	$5,54
	addiu	$4,$4,-4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$16,-1
	li	$21,-17
	move	$5,$16
$L35:
	jal	lrpc
	move	$4,$18
	subu	$4,$17,$16
	xor	$4,$4,$2
	addiu	$16,$16,-1
	li	$5,55
	jal	check
	sltu	$4,$4,1
	bne	$16,$21,$L35
	move	$5,$16
	lw	$3,%lo(shared)($19)
	lw	$2,8($20)
	lw	$4,4($3)
	li	$5,56
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$5,9
	jal	kill
	move	$4,$18
	beq	$2,$0,$L20
	nop
$L22:
	move	$4,$0
$L21:
	jal	check
	li	$5,57
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L20:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L22
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L21
	sltu	$4,$4,1
$L33:
	jal	serve_when_asked
	nop
	b	$L32
	nop
	.set	reorder
	.end	main
