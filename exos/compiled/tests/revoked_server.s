# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/revoked_server.c
	.file 1 "revoked_server.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	li	$2,65536
	ori	$2,$2,0x86a0
	beq	$4,$2,$L5
	lui	$3,%hi(counter)
	lw	$2,%lo(counter)($3)
	nop
	addiu	$2,$2,1
	bgez	$4,$L7
	sw	$2,%lo(counter)($3)
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
$L5:
	lui	$2,%hi(repossessed)
	lw	$2,%lo(repossessed)($2)
$L7:
	jr	$31
	nop
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
$L12:
	addu	$2,$17,$2
	lw	$4,0($2)
	addiu	$16,$16,1
	li	$5,29
	jal	check
	sltu	$4,$4,1
	bne	$16,$18,$L12
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
	li	$5,31
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
	bne	$2,$0,$L35
	move	$18,$2
	b	$L36
	nop
$L15:
	jal	yield_to
	move	$4,$0
$L35:
	lw	$2,%lo(shared)($19)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L15
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
$L18:
	lw	$2,28672($0)
	move	$5,$17
	subu	$2,$2,$16
	bgez	$2,$L37
	move	$4,$18
$L19:
	jal	lrpc
	nop
	beq	$2,$21,$L18
	li	$5,53
	addiu	$17,$17,1
	xor	$2,$2,$17
	jal	check
	sltu	$4,$2,1
	lw	$2,28672($0)
	move	$5,$17
	subu	$2,$2,$16
	bltz	$2,$L19
	move	$4,$18
$L37:
	slt	$4,$17,101
	li	$5,55
	jal	check
	xori	$4,$4,0x1
	lw	$4,44($20)
	li	$5,56
	jal	check
	sltu	$4,$4,1
	lw	$2,%lo(shared)($19)
	lw	$3,8($20)
	lw	$2,4($2)
	nop
	addiu	$2,$2,-4
	beq	$3,$2,$L38
	li	$5,65536
	move	$4,$0
$L20:
	jal	check
	li	$5,57
	li	$16,-1
	li	$21,-17
	move	$5,$16
$L39:
	jal	lrpc
	move	$4,$18
	subu	$4,$17,$16
	xor	$4,$4,$2
	addiu	$16,$16,-1
	li	$5,58
	jal	check
	sltu	$4,$4,1
	bne	$16,$21,$L39
	move	$5,$16
	lw	$3,%lo(shared)($19)
	lw	$2,8($20)
	lw	$4,4($3)
	li	$5,59
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$5,9
	jal	kill
	move	$4,$18
	beq	$2,$0,$L22
	nop
$L24:
	move	$4,$0
$L23:
	jal	check
	li	$5,60
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
$L22:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L24
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L23
	sltu	$4,$4,1
$L36:
	jal	serve_when_asked
	nop
	b	$L35
	nop
$L38:
	move	$4,$18
	jal	lrpc
	ori	$5,$5,0x86a0
	b	$L20
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.bss.counter,"aw"
	.align	2
counter:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	32768
