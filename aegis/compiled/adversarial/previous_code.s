# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/previous_code.c
	.file 1 "previous_code.c"
	.text
	.align	2
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$5
	jal	my_page
	move	$16,$4
	move	$5,$2
	li	$6,1
	move	$4,$16
	jal	map_mine
	move	$18,$2
	nor	$4,$0,$2
	li	$5,19
	jal	check
	srl	$4,$4,31
	li	$2,604110848
	li	$3,65011712
	addiu	$3,$3,8
	or	$2,$17,$2
	sw	$3,0($16)
	move	$4,$18
	sw	$2,4($16)
	jal	aegis_instructions_changed
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,22
	jalr	$16
	nop
	xor	$4,$2,$17
	li	$5,23
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	put
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	beq	$2,$0,$L5
	sw	$16,20($sp)
	li	$16,8
	addiu	$16,$16,-1
$L18:
	li	$5,24257
	jal	put
	li	$4,538968064
	bne	$16,$0,$L18
	addiu	$16,$16,-1
	move	$2,$0
$L4:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L5:
	li	$4,538968064
	move	$5,$0
	jal	put
	addiu	$4,$4,4096
	move	$7,$0
	move	$6,$0
	li	$5,20
	jal	spawn
	li	$4,1
	move	$16,$2
	b	$L8
	li	$17,100
$L10:
	jal	yield_to
	nop
	beq	$17,$0,$L11
	nop
$L8:
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	move	$4,$16
	beq	$2,$16,$L10
	addiu	$17,$17,-1
$L11:
	jal	env_info
	move	$4,$16
	lw	$4,0($2)
	li	$5,39
	jal	check
	sltu	$4,$4,1
	li	$17,-2
$L9:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L9
	nop
	li	$16,40
$L12:
	jal	my_page
	addiu	$16,$16,-1
	move	$5,$2
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,43
	jal	check
	srl	$4,$4,31
	li	$2,538968064
	jalr	$2
	nop
	li	$5,44
	jal	check
	sltu	$4,$2,1
	bne	$16,$0,$L12
	li	$2,10
	b	$L4
	nop
	.set	reorder
	.end	main
