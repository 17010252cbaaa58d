# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/boundary_arguments.c
	.file 1 "boundary_arguments.c"
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
	addiu	$sp,$sp,-152
	sw	$31,148($sp)
	sw	$18,132($sp)
	sw	$17,128($sp)
	sw	$16,124($sp)
	sw	$21,144($sp)
	sw	$20,140($sp)
	jal	aegis_self
	sw	$19,136($sp)
	jal	env_info
	move	$4,$2
	li	$16,-2147418112
	lw	$17,8($2)
	addiu	$16,$16,512
	b	$L4
	li	$18,63
$L5:
	jal	yield_to
	nop
$L4:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L5
	move	$4,$16
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	lui	$19,%hi(value.0)
	addiu	$5,$16,%lo(ignore)
	li	$4,15
	jal	catch_exception
	li	$16,131072
	move	$21,$0
	addiu	$19,$19,%lo(value.0)
	ori	$16,$16,0x8000
$L25:
	li	$2,40
	bne	$21,$2,$L41
	li	$2,108
	li	$21,44
$L41:
	beq	$21,$2,$L36
	li	$2,84
	bne	$21,$2,$L42
	move	$18,$0
	li	$21,88
$L42:
	li	$20,8
	addiu	$6,$sp,84
$L44:
	move	$3,$0
	li	$7,3
$L24:
	bne	$7,$0,1f
	divu	$0,$3,$7
	break	7
1:
	sltu	$5,$3,3
	mfhi	$4
	sll	$2,$4,1
	addu	$2,$2,$4
	srl	$2,$18,$2
	andi	$2,$2,0x7
	xor	$4,$3,$2
	sll	$4,$4,2
	bne	$5,$0,$L39
	addu	$4,$19,$4
	lw	$2,0($4)
	addiu	$3,$3,1
	sw	$2,0($6)
	bne	$3,$20,$L24
	addiu	$6,$6,4
	li	$2,88
	beq	$21,$2,$L40
	li	$2,96
	beq	$21,$2,$L17
	li	$2,92
	beq	$21,$2,$L17
	li	$2,68
	bne	$21,$2,$L18
	addiu	$5,$sp,84
	lw	$2,84($sp)
	nop
	bne	$2,$0,$L43
	nop
	lw	$2,88($sp)
	nop
	sltu	$2,$2,$16
	bne	$2,$0,$L22
	li	$2,3
	addiu	$5,$sp,84
$L43:
	move	$4,$21
	jal	raw_call
	addiu	$6,$sp,16
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,31
	jal	check
	srl	$4,$4,31
	li	$5,32
$L45:
	jal	check
	li	$4,1
	li	$2,52
	beq	$21,$2,$L22
	li	$2,7
	li	$2,100
	beq	$21,$2,$L22
	li	$2,7
$L21:
	li	$2,3
$L22:
	addu	$18,$18,$2
	sltu	$2,$18,512
	bne	$2,$0,$L44
	addiu	$6,$sp,84
	b	$L25
	addiu	$21,$21,4
$L39:
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$2,0($2)
	addiu	$3,$3,1
	sw	$2,0($6)
	b	$L24
	addiu	$6,$6,4
$L17:
	lw	$2,84($sp)
	nop
	bne	$2,$0,$L43
	addiu	$5,$sp,84
	b	$L22
	li	$2,3
$L40:
	lw	$2,84($sp)
	nop
	beq	$2,$0,$L21
	addiu	$5,$sp,84
	addiu	$6,$sp,16
	jal	raw_call
	li	$4,88
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,31
	jal	check
	srl	$4,$4,31
	li	$5,32
$L38:
	jal	check
	li	$4,1
	b	$L22
	li	$2,3
$L18:
	addiu	$6,$sp,16
	jal	raw_call
	move	$4,$21
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,31
	jal	check
	srl	$4,$4,31
	li	$2,36
	bne	$21,$2,$L45
	li	$5,32
	jal	aegis_context_switch
	move	$4,$0
	bgez	$2,$L38
	li	$5,32
	jal	check
	move	$4,$0
	b	$L22
	li	$2,3
$L36:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,8($2)
	li	$5,35
	subu	$4,$4,$17
	jal	check
	sltu	$4,$4,1024
	lw	$31,148($sp)
	lw	$21,144($sp)
	lw	$20,140($sp)
	lw	$19,136($sp)
	lw	$18,132($sp)
	lw	$17,128($sp)
	lw	$16,124($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,152
	.set	reorder
	.end	main
	.section	.rodata.value.0,"a"
	.align	2
value.0:
	.word	6144
	.word	1
	.word	2147483647
	.word	-2147483648
	.word	-1
	.word	-3584
	.word	131056
	.word	0
