# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/last_moment_ends.c
	.file 1 "last_moment_ends.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$19,48($sp)
	lui	$19,%hi(raw_late_leave)
	addiu	$19,$19,%lo(raw_late_leave)
	srl	$2,$19,12
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,68($sp)
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$18,44($sp)
	sll	$2,$2,2
	li	$16,-2147418112
	lw	$21,7988($2)
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L5:
	jal	yield_to
	nop
$L4:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
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
	li	$22,572653568
	li	$2,-1025
	and	$21,$21,$2
	addiu	$20,$22,8738
	move	$16,$0
$L16:
	b	$L11
	li	$18,10
$L7:
	addiu	$16,$16,1
	li	$2,64
	beq	$16,$2,$L10
	nop
$L11:
	bne	$18,$0,1f
	divu	$0,$16,$18
	break	7
1:
	mfhi	$2
	beq	$2,$0,$L7
	addiu	$17,$16,16
	jal	public_state
	nop
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L15
	nop
$L8:
	jal	public_state
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L7
	li	$4,305397760
	ori	$23,$4,0xabcd
	move	$6,$0
	addiu	$5,$22,8738
	move	$4,$23
	jal	aegis_environment_create
	move	$7,$0
	move	$17,$2
	move	$4,$2
	sltu	$2,$2,-16
	move	$6,$21
	beq	$2,$0,$L10
	move	$5,$19
	lw	$7,4100($0)
	sw	$20,24($sp)
	sw	$23,20($sp)
	lw	$2,4104($0)
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,28
	move	$7,$23
	move	$6,$19
	move	$4,$17
	li	$5,32
	jal	aegis_environment_set
	sw	$20,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,30
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$17
	addiu	$16,$16,1
	li	$2,64
	bne	$16,$2,$L11
	nop
$L10:
	jal	yield_to
	move	$4,$0
	b	$L16
	move	$16,$0
$L15:
	jal	aegis_slice_allocate
	move	$4,$16
	b	$L8
	nop
	.set	reorder
	.end	main
