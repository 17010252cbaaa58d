# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/destroyed_while_ending.c
	.file 1 "destroyed_while_ending.c"
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
	sw	$19,44($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sll	$2,$2,2
	move	$7,$0
	move	$6,$0
	addiu	$5,$17,8738
	lw	$20,7988($2)
	jal	aegis_environment_create
	ori	$4,$18,0xabcd
	move	$19,$2
	sltu	$2,$2,-16
	bne	$2,$0,$L13
	ori	$18,$18,0xabcd
	move	$19,$0
$L3:
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$19
	lw	$19,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L13:
	ori	$17,$17,0x2222
	lw	$7,4100($0)
	sw	$18,20($sp)
	sw	$17,24($sp)
	lw	$2,4104($0)
	li	$6,-1025
	move	$5,$16
	and	$6,$20,$6
	move	$4,$19
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,20
	move	$7,$18
	move	$6,$16
	move	$4,$19
	li	$5,32
	jal	aegis_environment_set
	sw	$17,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,22
	lui	$6,%hi(raw_calls_parent_end)
	move	$7,$18
	move	$4,$19
	addiu	$6,$6,%lo(raw_calls_parent_end)
	li	$5,33
	jal	aegis_environment_set
	sw	$17,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,23
	move	$16,$0
	b	$L9
	li	$18,64
$L7:
	jal	public_state
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$17,0($2)
	jal	aegis_self
	nop
	beq	$17,$2,$L16
	move	$4,$16
$L6:
	addiu	$16,$16,1
$L15:
	beq	$16,$18,$L3
	nop
$L9:
	andi	$2,$16,0x3
	beq	$2,$0,$L6
	addiu	$17,$16,16
	jal	public_state
	nop
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	bne	$2,$0,$L7
	move	$4,$16
	jal	aegis_slice_allocate
	sll	$17,$17,2
	jal	public_state
	nop
	addu	$2,$2,$17
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L6
	move	$4,$16
$L16:
	jal	aegis_slice_give
	move	$5,$19
	b	$L15
	addiu	$16,$16,1
	.set	reorder
	.end	make
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,32($sp)
	li	$17,-2147418112
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	addiu	$17,$17,512
	b	$L18
	li	$16,63
$L19:
	jal	yield_to
	nop
$L18:
	jal	env_info
	move	$4,$17
	lw	$2,16($2)
	nop
	beq	$2,$16,$L19
	move	$4,$17
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
	jal	public_state
	li	$18,572653568
	lui	$6,%hi(upcall_start)
	move	$7,$0
	addiu	$6,$6,%lo(upcall_start)
	li	$5,40
	move	$4,$0
	sw	$0,16($sp)
	jal	aegis_environment_set
	move	$16,$2
	sltu	$4,$2,1
	jal	check
	li	$5,44
	addiu	$18,$18,8738
	move	$2,$0
	li	$19,305397760
$L20:
	beq	$2,$0,$L23
	nop
$L25:
	lw	$3,8($16)
	nop
	addiu	$3,$3,16
	sll	$3,$3,2
	addu	$3,$16,$3
	lw	$3,0($3)
	nop
	bne	$3,$17,$L25
	move	$6,$18
	ori	$5,$19,0xabcd
	jal	aegis_environment_destroy
	move	$4,$2
$L23:
	jal	make
	nop
	b	$L20
	nop
	.set	reorder
	.end	main
