# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/predicted_capabilities.c
	.file 1 "predicted_capabilities.c"
	.text
	.align	2
	.ent	attempt
attempt:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$3,%hi(tries)
	lw	$2,%lo(tries)($3)
	sw	$16,20($sp)
	move	$16,$4
	lui	$4,%hi(entry)
	sw	$17,24($sp)
	move	$17,$5
	lw	$5,%lo(entry)($4)
	move	$7,$17
	move	$6,$16
	addiu	$2,$2,2
	li	$4,539033600
	sw	$31,28($sp)
	jal	aegis_tlb_write
	sw	$2,%lo(tries)($3)
	sltu	$4,$2,-16
	xori	$4,$4,0x1
	jal	check
	li	$5,18
	li	$4,-2147418112
	move	$6,$17
	move	$5,$16
	jal	aegis_environment_destroy
	addiu	$4,$4,512
	sltu	$4,$2,-16
	li	$5,19
	jal	check
	xori	$4,$4,0x1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	attempt
	.align	2
	.ent	attempt_key
attempt_key:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,32($sp)
	sw	$19,28($sp)
	li	$20,-1640562688
	li	$19,-957415424
	sw	$21,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$17,20($sp)
	move	$18,$4
	li	$21,4
	addiu	$20,$20,31161
	addiu	$19,$19,14112
	li	$16,8
	move	$17,$21
$L10:
	move	$2,$0
	move	$22,$0
$L6:
	andi	$3,$2,0x3
	sll	$3,$3,2
	addu	$3,$18,$3
	lw	$5,0($3)
	sll	$6,$22,4
	srl	$3,$22,5
	addu	$5,$2,$5
	xor	$6,$6,$3
	addu	$2,$2,$20
	addu	$6,$6,$22
	srl	$3,$2,9
	xor	$5,$5,$6
	andi	$3,$3,0xc
	addu	$17,$17,$5
	addu	$3,$18,$3
	lw	$3,0($3)
	sll	$5,$17,4
	srl	$4,$17,5
	xor	$5,$5,$4
	addu	$3,$2,$3
	addu	$5,$5,$17
	xor	$3,$3,$5
	bne	$2,$19,$L6
	addu	$22,$22,$3
	move	$4,$22
	jal	attempt
	move	$5,$17
	addiu	$21,$21,1
	move	$5,$22
	jal	attempt
	ori	$4,$17,0x1
	bne	$21,$16,$L10
	move	$17,$21
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	attempt_key
	.align	2
	.ent	attempt_page
attempt_page:
	.set	noreorder
	addiu	$sp,$sp,-40
	sll	$4,$4,12
	li	$7,1263403008
	li	$6,1464139776
	addiu	$7,$7,20311
	sw	$19,28($sp)
	addiu	$6,$6,19532
	move	$19,$5
	ori	$5,$4,0x200
	li	$4,538968064
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	jal	aegis_tlb_write
	sw	$16,16($sp)
	li	$3,-1
	beq	$2,$3,$L11
	li	$16,538968064
	move	$18,$0
	b	$L14
	addiu	$20,$16,4084
$L13:
	beq	$16,$20,$L11
	addiu	$18,$18,1
$L14:
	lw	$5,4($16)
	lw	$4,0($16)
	move	$17,$16
	jal	attempt
	addiu	$16,$16,4
	lw	$5,0($17)
	lw	$4,0($16)
	jal	attempt
	nop
	beq	$19,$0,$L13
	sltu	$2,$18,64
	beq	$2,$0,$L13
	nop
	jal	attempt_key
	move	$4,$17
	bne	$16,$20,$L14
	addiu	$18,$18,1
$L11:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	attempt_page
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	lw	$17,4132($0)
	li	$16,-2147418112
	srl	$17,$17,12
	b	$L21
	addiu	$16,$16,512
$L22:
	jal	yield_to
	nop
$L21:
	jal	env_info
	move	$4,$16
	lw	$2,40($2)
	nop
	beq	$2,$0,$L22
	move	$4,$0
	jal	env_info
	move	$4,$16
	lw	$2,40($2)
	move	$4,$17
	sll	$2,$2,12
	ori	$2,$2,0x600
	lui	$3,%hi(entry)
	li	$5,1
	jal	attempt_page
	sw	$2,%lo(entry)($3)
	lw	$16,4124($0)
	lw	$2,4136($0)
	srl	$16,$16,12
	srl	$2,$2,12
	sltu	$2,$16,$2
	beq	$2,$0,$L24
	lui	$17,%hi(tries)
	li	$18,983040
	b	$L23
	addiu	$18,$18,16960
$L27:
	lw	$5,4124($0)
	nop
	srl	$5,$5,12
	xor	$5,$5,$16
	jal	attempt_page
	sltu	$5,$5,1
	lw	$2,4136($0)
	addiu	$16,$16,1
	srl	$2,$2,12
	sltu	$2,$16,$2
	beq	$2,$0,$L24
	nop
$L23:
	lw	$2,%lo(tries)($17)
	nop
	sltu	$2,$2,$18
	bne	$2,$0,$L27
	move	$4,$16
$L26:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L24:
	lw	$2,%lo(tries)($17)
	li	$19,983040
	addiu	$19,$19,16960
	sltu	$2,$2,$19
	beq	$2,$0,$L26
	nop
$L25:
	jal	aegis_random
	nop
	lw	$5,%lo(tries)($17)
	move	$4,$2
	addu	$5,$3,$5
	move	$18,$2
	jal	attempt
	move	$16,$3
	lw	$4,%lo(tries)($17)
	move	$5,$18
	jal	attempt
	addu	$4,$16,$4
	lw	$2,%lo(tries)($17)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L25
	li	$2,10
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.entry,"aw"
	.align	2
entry:
	.space	4
	.section	.bss.tries,"aw"
	.align	2
tries:
	.space	4
