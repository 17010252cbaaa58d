# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/previous_contents.c
	.file 1 "previous_contents.c"
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
	beq	$2,$0,$L2
	sw	$16,20($sp)
	li	$17,99352576
	li	$16,8
	addiu	$17,$17,4839
$L3:
	jal	my_page
	addiu	$16,$16,-1
	move	$5,$2
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,12
	jal	check
	srl	$4,$4,31
	li	$2,538968064
	sw	$17,4000($2)
	bne	$16,$0,$L3
	move	$2,$0
$L1:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L2:
	move	$7,$0
	move	$6,$0
	li	$5,20
	jal	spawn
	li	$4,1
	move	$16,$2
	b	$L5
	li	$17,100
$L7:
	jal	yield_to
	nop
	beq	$17,$0,$L8
	nop
$L5:
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	move	$4,$16
	beq	$2,$16,$L7
	addiu	$17,$17,-1
$L8:
	jal	env_info
	move	$4,$16
	lw	$4,0($2)
	li	$5,20
	jal	check
	sltu	$4,$4,1
	li	$17,-2
$L6:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L6
	nop
	li	$16,40
$L9:
	jal	my_page
	nop
	move	$5,$2
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,25
	jal	check
	srl	$4,$4,31
	li	$2,538968064
	lw	$4,4000($2)
	addiu	$16,$16,-1
	li	$5,26
	jal	check
	sltu	$4,$4,1
	bne	$16,$0,$L9
	li	$2,10
	b	$L1
	nop
	.set	reorder
	.end	main
