# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/stolen_stack.c
	.file 1 "stolen_stack.c"
	.text
	.align	2
	.ent	twice
twice:
	.set	noreorder
	jr	$31
	sll	$2,$4,1
	.set	reorder
	.end	twice
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	fork
	sw	$16,24($sp)
	beq	$2,$0,$L19
	sw	$2,16($sp)
	move	$4,$2
	b	$L4
	li	$16,-1
$L5:
	lw	$4,16($sp)
	jal	switch_to
	nop
	lw	$4,16($sp)
$L4:
	jal	lrpc
	li	$5,5
	beq	$2,$16,$L5
	nop
	jal	page_find
	addiu	$4,$sp,16
	lw	$19,0($2)
	lui	$17,%hi(capabilities)
	srl	$2,$19,1
	andi	$2,$2,0x70
	addiu	$17,$17,%lo(capabilities)
	andi	$20,$19,0x400
	beq	$20,$0,$L6
	addu	$17,$17,$2
	addiu	$21,$17,8
$L7:
	li	$18,1090912256
	li	$22,3
	addiu	$18,$18,16384
	b	$L11
	li	$16,1073741824
$L21:
	lw	$6,8($17)
	lw	$7,4($21)
	move	$5,$19
	jal	aegis_tlb_write
	addiu	$16,$16,4096
	beq	$16,$18,$L20
	nop
$L11:
	bne	$20,$0,$L21
	move	$4,$16
	lw	$6,0($17)
	lw	$7,4($21)
	move	$5,$19
	jal	aegis_tlb_write
	addiu	$16,$16,4096
	bne	$16,$18,$L11
	nop
$L20:
	lw	$4,16($sp)
	addiu	$22,$22,-1
	jal	lrpc_without_stack
	li	$5,6
	bne	$22,$0,$L11
	li	$16,1073741824
	move	$16,$0
	li	$17,5
$L12:
	lw	$4,16($sp)
	jal	lrpc
	move	$5,$16
	sll	$4,$16,1
	xor	$4,$4,$2
	addiu	$16,$16,1
	li	$5,27
	jal	check
	sltu	$4,$4,1
	bne	$16,$17,$L12
	nop
	lw	$4,16($sp)
	jal	kill
	li	$5,9
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
$L6:
	b	$L7
	move	$21,$17
$L19:
	lui	$4,%hi(twice)
	jal	serve
	addiu	$4,$4,%lo(twice)
	.set	reorder
	.end	main
