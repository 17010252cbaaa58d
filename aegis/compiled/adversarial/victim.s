# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/victim.c
	.file 1 "victim.c"
	.text
	.align	2
	.ent	words
words:
	.set	noreorder
	li	$2,131072
	addiu	$2,$2,16384
	addu	$2,$4,$2
	jr	$31
	sll	$2,$2,12
	.set	reorder
	.end	words
	.align	2
	.ent	fill
fill:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,28($sp)
	jal	words
	move	$16,$5
	lui	$4,%hi(seed)
	addiu	$4,$4,%lo(seed)
	sll	$3,$17,2
	addu	$3,$3,$4
	sw	$16,0($3)
	li	$3,-572129280
	ori	$3,$3,0xe400
	li	$4,-1640562688
	addu	$3,$16,$3
	addiu	$4,$4,31161
$L4:
	addu	$16,$16,$4
	sw	$16,0($2)
	bne	$16,$3,$L4
	addiu	$2,$2,4
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	fill
	.align	2
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	aegis_random
	sw	$16,24($sp)
	jal	aegis_random
	move	$16,$2
	li	$7,305397760
	ori	$7,$7,0xabcd
	sw	$2,16($sp)
	move	$6,$16
	move	$5,$7
	jal	aegis_page_allocate
	move	$4,$0
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.align	2
	.ent	restore
restore:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	li	$16,-603979776
	addu	$16,$6,$16
	li	$2,49152
	sltu	$2,$16,$2
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	move	$17,$6
	move	$18,$4
	bne	$2,$0,$L10
	srl	$16,$16,12
	move	$5,$6
	jal	check
	move	$4,$0
$L10:
	lui	$3,%hi(pages)
	addiu	$3,$3,%lo(pages)
	sll	$2,$16,2
	addu	$2,$2,$3
	lw	$5,0($2)
	lui	$2,%hi(page_capabilities)
	addiu	$2,$2,%lo(page_capabilities)
	sll	$16,$16,4
	addu	$16,$16,$2
	lw	$7,12($16)
	lw	$6,8($16)
	sll	$5,$5,12
	move	$4,$17
	jal	aegis_tlb_write
	ori	$5,$5,0x600
	addiu	$4,$2,1
	li	$5,23
	jal	check
	sltu	$4,$0,$4
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	restore
	.align	2
	.ent	verify
verify:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$2,%hi(seed)
	addiu	$2,$2,%lo(seed)
	sw	$19,28($sp)
	sll	$19,$4,2
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	addu	$2,$2,$19
	lw	$16,0($2)
	jal	words
	li	$18,-572129280
	ori	$18,$18,0xe400
	li	$20,-1640562688
	move	$17,$2
	addu	$18,$16,$18
	addiu	$20,$20,31161
$L13:
	lw	$4,0($17)
	addu	$16,$16,$20
	xor	$4,$4,$16
	li	$5,47
	jal	check
	sltu	$4,$4,1
	bne	$18,$16,$L13
	addiu	$17,$17,4
	lui	$2,%hi(pages)
	addiu	$2,$2,%lo(pages)
	addu	$2,$2,$19
	lw	$4,0($2)
	jal	page_record
	nop
	lw	$16,0($2)
	jal	aegis_self
	nop
	xor	$4,$16,$2
	li	$5,48
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	verify
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	jal	aegis_self
	sw	$20,48($sp)
	jal	env_info
	move	$4,$2
	lw	$19,12($2)
	move	$18,$2
	lui	$5,%hi(restore)
	lw	$2,20($2)
	addiu	$5,$5,%lo(restore)
	li	$4,2
	lui	$16,%hi(page_capabilities)
	lui	$21,%hi(pages)
	sw	$2,24($sp)
	jal	catch_exception
	addiu	$16,$16,%lo(page_capabilities)
	addiu	$21,$21,%lo(pages)
	move	$17,$0
	li	$22,12
$L17:
	jal	aegis_random
	nop
	sw	$2,0($16)
	jal	aegis_random
	sw	$3,4($16)
	lw	$6,4($16)
	lw	$5,0($16)
	move	$7,$2
	sw	$3,16($sp)
	move	$4,$0
	sw	$3,12($16)
	jal	aegis_page_allocate
	sw	$2,8($16)
	move	$20,$2
	sltu	$4,$2,-16
	jal	check
	li	$5,74
	sll	$5,$17,16
	move	$4,$17
	sw	$20,0($21)
	addiu	$17,$17,1
	jal	fill
	addiu	$16,$16,16
	bne	$17,$22,$L17
	addiu	$21,$21,4
	jal	aegis_random
	nop
	move	$5,$3
	move	$7,$0
	move	$6,$0
	move	$4,$2
	move	$20,$3
	jal	aegis_environment_create
	sw	$2,28($sp)
	sltu	$4,$2,-16
	li	$5,80
	jal	check
	move	$21,$2
	jal	public_state
	nop
	lw	$23,0($2)
	lw	$fp,24($18)
	move	$17,$0
	li	$16,12
$L18:
	move	$22,$0
	move	$4,$22
$L45:
	jal	verify
	addiu	$22,$22,1
	bne	$22,$16,$L45
	move	$4,$22
	bne	$16,$0,1f
	divu	$0,$17,$16
	break	7
1:
	mfhi	$4
	jal	fill
	move	$5,$17
	jal	take
	nop
	lw	$3,8($18)
	move	$22,$2
	sltu	$3,$19,$3
	bne	$3,$0,$L20
	li	$5,89
	sltu	$3,$2,-16
	bne	$3,$0,$L21
	nop
	jal	check
	move	$4,$0
$L22:
	li	$4,1
$L24:
	jal	check
	li	$5,90
	jal	aegis_null_stack
	addiu	$17,$17,1
	sltu	$4,$2,1
	jal	check
	li	$5,91
	sltu	$2,$17,6
	bne	$2,$0,$L18
	nop
	jal	env_info
	li	$4,-2147418112
	lw	$3,0($2)
	li	$2,-2147418112
	bne	$3,$2,$L29
	nop
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$23
	sltu	$2,$2,80
	bne	$2,$0,$L18
	nop
$L29:
	lw	$16,24($18)
	jal	public_state
	nop
	move	$3,$2
	subu	$2,$16,$fp
	lw	$3,0($3)
	sll	$4,$2,1
	addu	$4,$4,$2
	addiu	$4,$4,10
	subu	$2,$3,$23
	sltu	$4,$4,$2
	li	$5,95
	jal	check
	xori	$4,$4,0x1
	lw	$2,20($18)
	lw	$3,24($sp)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L36
	nop
	lw	$2,12($18)
	nop
	beq	$2,$19,$L42
	nop
$L36:
	move	$4,$0
$L28:
	jal	check
	li	$5,96
$L30:
	lw	$2,8($18)
	nop
	sltu	$2,$2,$19
	beq	$2,$0,$L43
	nop
	jal	take
	nop
	sltu	$4,$2,-16
	jal	check
	li	$5,99
	b	$L30
	nop
$L20:
	jal	check
	li	$4,1
	sltu	$3,$22,-16
	beq	$3,$0,$L22
	nop
	jal	aegis_page_free
	move	$4,$22
	b	$L24
	sltu	$4,$2,1
$L21:
	jal	check
	li	$4,1
	jal	aegis_page_free
	move	$4,$22
	b	$L24
	sltu	$4,$2,1
$L42:
	lw	$4,16($18)
	nop
	xori	$4,$4,0x3e
	b	$L28
	sltu	$4,$4,1
$L43:
	jal	public_state
	nop
	lw	$16,0($2)
$L32:
	jal	take
	nop
	sltu	$2,$2,-16
	bne	$2,$0,$L44
	li	$17,305397760
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,102
	subu	$4,$4,$16
	jal	check
	sltu	$4,$4,160
	b	$L32
	nop
$L44:
	move	$16,$0
	ori	$17,$17,0xabcd
	li	$18,62
$L34:
	move	$5,$16
	move	$4,$17
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	addiu	$16,$16,1
	li	$5,104
	jal	check
	sltu	$4,$2,-16
	bne	$16,$18,$L34
	nop
	lw	$5,28($sp)
	move	$4,$21
	jal	aegis_environment_destroy
	move	$6,$20
	sltu	$4,$2,1
	jal	check
	li	$5,105
	move	$16,$0
	li	$17,12
	move	$4,$16
$L46:
	jal	verify
	addiu	$16,$16,1
	bne	$16,$17,$L46
	move	$4,$16
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	main
	.section	.bss.seed,"aw"
	.align	2
seed:
	.space	48
	.section	.bss.page_capabilities,"aw"
	.align	2
page_capabilities:
	.space	192
	.section	.bss.pages,"aw"
	.align	2
pages:
	.space	48
