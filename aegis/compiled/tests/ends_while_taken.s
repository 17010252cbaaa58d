# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/ends_while_taken.c
	.file 1 "ends_while_taken.c"
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
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	public_state
	nop
	lw	$18,12($2)
	move	$16,$0
	b	$L5
	li	$17,128
$L4:
	addiu	$16,$16,1
	beq	$16,$17,$L11
	nop
$L5:
	jal	public_state
	nop
	addiu	$3,$16,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L4
	nop
	jal	public_state
	nop
	sll	$3,$16,6
	addu	$2,$2,$3
	lw	$2,584($2)
	addiu	$16,$16,1
	bne	$16,$17,$L5
	addu	$18,$18,$2
$L11:
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pages
	.align	2
	.ent	ignore_requests
ignore_requests:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	sw	$31,20($sp)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ignore_requests
	.align	2
	.ent	hold
hold:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	jal	ignore_requests
	li	$16,60
$L15:
	jal	my_page
	addiu	$16,$16,-1
	bne	$16,$0,$L15
	sll	$2,$2,12
	li	$19,572653568
	li	$18,305397760
	ori	$17,$2,0x600
	li	$16,538968064
	addiu	$19,$19,8738
	ori	$18,$18,0xabcd
	li	$21,262144
	li	$20,555745280
	move	$4,$16
$L21:
	move	$5,$17
	move	$7,$19
	jal	aegis_tlb_write
	move	$6,$18
	nor	$4,$0,$2
	addu	$16,$16,$21
	li	$5,35
	jal	check
	srl	$4,$4,31
	bne	$16,$20,$L21
	move	$4,$16
	lui	$16,%hi(parent)
$L17:
	lw	$4,%lo(parent)($16)
	jal	yield_to
	nop
	b	$L17
	nop
	.set	reorder
	.end	hold
	.align	2
	.ent	allocate
allocate:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,44($sp)
	li	$19,538968064
	sw	$18,40($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	jal	ignore_requests
	move	$18,$0
	addiu	$19,$19,16384
$L25:
	addiu	$17,$sp,16
	move	$20,$17
	li	$16,538968064
$L23:
	jal	my_page
	nop
	move	$5,$2
	move	$4,$16
	li	$6,1
	jal	map_mine
	sw	$2,0($20)
	nor	$4,$0,$2
	li	$5,48
	srl	$4,$4,31
	jal	check
	addiu	$16,$16,4096
	addiu	$20,$20,4
	sw	$18,-4096($16)
	bne	$16,$19,$L23
	nop
	li	$16,538968064
$L24:
	lw	$20,0($17)
	li	$6,1
	move	$4,$16
	jal	map_mine
	move	$5,$20
	nor	$4,$0,$2
	li	$5,52
	jal	check
	srl	$4,$4,31
	lw	$4,0($16)
	li	$5,53
	xor	$4,$4,$18
	jal	check
	sltu	$4,$4,1
	jal	aegis_page_free
	move	$4,$20
	sltu	$4,$2,1
	li	$5,54
	jal	check
	addiu	$16,$16,4096
	bne	$16,$19,$L24
	addiu	$17,$17,4
	b	$L25
	addiu	$18,$18,1
	.set	reorder
	.end	allocate
	.align	2
	.ent	started
started:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$7,$5
	move	$6,$0
	move	$5,$0
	sw	$31,20($sp)
	jal	spawn
	sw	$16,16($sp)
	move	$16,$2
	li	$5,63
	jal	check
	sltu	$4,$2,-16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	started
	.align	2
	.ent	have_one_taken
have_one_taken:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$18,$4
	jal	env_info
	sw	$16,16($sp)
	lw	$17,40($2)
	jal	public_state
	nop
	li	$7,572653568
	li	$6,305397760
	move	$4,$18
	addiu	$7,$7,8738
	ori	$6,$6,0xabcd
	li	$5,1
	lw	$16,0($2)
	jal	aegis_page_revoke
	addiu	$16,$16,32
	sltu	$4,$2,1
	jal	check
	li	$5,74
	b	$L35
	move	$5,$17
$L33:
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,76
	subu	$4,$4,$16
	jal	check
	srl	$4,$4,31
	move	$5,$17
$L35:
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	bgez	$2,$L33
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	have_one_taken
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,20($sp)
	lui	$16,%hi(role)
	lw	$3,%lo(role)($16)
	li	$2,1
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	beq	$3,$2,$L46
	sw	$17,24($sp)
$L37:
	lw	$3,%lo(role)($16)
	li	$2,2
	beq	$3,$2,$L47
	nop
$L38:
	jal	ignore_requests
	li	$19,572653568
	jal	pages
	li	$21,305397760
	li	$5,8
	li	$4,2
	jal	started
	move	$23,$2
	move	$20,$2
	li	$22,2
	addiu	$19,$19,8738
	ori	$21,$21,0xabcd
$L42:
	move	$5,$0
	jal	started
	li	$4,1
	move	$17,$2
	move	$5,$0
	jal	started
	li	$4,1
	move	$4,$17
	jal	have_one_taken
	move	$16,$2
	move	$6,$19
	move	$4,$17
	jal	aegis_environment_destroy
	move	$5,$21
	sltu	$4,$2,1
	jal	check
	li	$5,94
	jal	env_info
	move	$4,$16
	move	$4,$16
	lw	$17,8($2)
	jal	have_one_taken
	nop
	jal	public_state
	nop
	lw	$18,0($2)
	b	$L39
	addiu	$18,$18,128
$L40:
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,99
	subu	$4,$4,$18
	jal	check
	srl	$4,$4,31
$L39:
	jal	env_info
	move	$4,$16
	lw	$2,8($2)
	nop
	beq	$2,$17,$L40
	nop
	jal	env_info
	move	$4,$16
	lw	$2,8($2)
	addiu	$17,$17,-1
	beq	$2,$17,$L48
	nop
	move	$4,$0
$L41:
	jal	check
	li	$5,100
	move	$6,$19
	move	$5,$21
	jal	aegis_environment_destroy
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,101
	jal	env_info
	move	$4,$20
	lw	$4,0($2)
	li	$5,102
	xor	$4,$4,$20
	jal	check
	sltu	$4,$4,1
	li	$2,1
	bne	$22,$2,$L42
	li	$22,1
	move	$6,$19
	move	$5,$21
	jal	aegis_environment_destroy
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,104
	jal	pages
	nop
	xor	$4,$2,$23
	li	$5,105
	jal	check
	sltu	$4,$4,1
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L48:
	jal	env_info
	move	$4,$16
	lw	$4,44($2)
	b	$L41
	sltu	$4,$4,1
$L47:
	jal	allocate
	nop
	b	$L38
	nop
$L46:
	jal	hold
	nop
	b	$L37
	nop
	.set	reorder
	.end	main
