# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/ended_lender.c
	.file 1 "ended_lender.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.align	2
	.ent	make
make:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	lui	$16,%hi(raw_calls_parent)
	addiu	$16,$16,%lo(raw_calls_parent)
	sw	$18,40($sp)
	sw	$17,36($sp)
	li	$18,305397760
	li	$17,572653568
	srl	$2,$16,12
	sw	$20,48($sp)
	sw	$31,52($sp)
	sw	$19,44($sp)
	sll	$2,$2,2
	move	$7,$0
	move	$6,$0
	addiu	$5,$17,8738
	lw	$19,7988($2)
	jal	aegis_environment_create
	ori	$4,$18,0xabcd
	move	$20,$2
	sltu	$2,$2,-16
	bne	$2,$0,$L13
	ori	$18,$18,0xabcd
	move	$20,$0
$L3:
	lw	$31,52($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$20
	lw	$20,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L13:
	ori	$17,$17,0x2222
	lw	$7,4100($0)
	sw	$18,20($sp)
	sw	$17,24($sp)
	lw	$2,4104($0)
	li	$6,-1025
	and	$6,$19,$6
	move	$5,$16
	move	$4,$20
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,23
	move	$7,$18
	move	$6,$16
	move	$4,$20
	li	$5,32
	jal	aegis_environment_set
	sw	$17,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,25
	lui	$6,%hi(raw_calls_parent_end)
	move	$7,$18
	move	$4,$20
	addiu	$6,$6,%lo(raw_calls_parent_end)
	li	$5,33
	jal	aegis_environment_set
	sw	$17,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,26
	move	$16,$0
	li	$19,2
	b	$L9
	li	$18,64
$L6:
	addiu	$16,$16,1
$L15:
	beq	$16,$18,$L3
	nop
$L9:
	andi	$3,$16,0x7
	bne	$3,$19,$L6
	nop
	jal	public_state
	addiu	$17,$16,16
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L14
	nop
$L7:
	jal	public_state
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L6
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$20
	b	$L15
	addiu	$16,$16,1
$L14:
	jal	aegis_slice_allocate
	move	$4,$16
	b	$L7
	nop
	.set	reorder
	.end	make
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,36($sp)
	addiu	$16,$16,512
	b	$L17
	li	$17,63
$L18:
	jal	yield_to
	nop
$L17:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L18
	move	$4,$16
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	lui	$6,%hi(upcall_start)
	li	$2,65536
	lui	$3,%hi(steal_turns)
	move	$7,$0
	addiu	$6,$6,%lo(upcall_start)
	li	$5,40
	move	$4,$0
	addiu	$2,$2,21438
	sw	$0,16($sp)
	jal	aegis_environment_set
	sw	$2,%lo(steal_turns)($3)
	sltu	$4,$2,1
	jal	check
	li	$5,46
	lui	$6,%hi(steal_end)
	move	$7,$0
	addiu	$6,$6,%lo(steal_end)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,47
	move	$16,$0
$L19:
	beq	$16,$0,$L22
	move	$4,$16
	jal	env_info
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L19
	nop
$L22:
	jal	make
	nop
	b	$L19
	move	$16,$2
	.set	reorder
	.end	main
