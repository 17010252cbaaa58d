# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/asked_protected.c
	.file 1 "asked_protected.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	lui	$20,%hi(area)
	lui	$18,%hi(spare)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$17,$0
	addiu	$16,$20,%lo(area)
	addiu	$18,$18,%lo(spare)
	li	$19,12
	sll	$2,$17,12
$L15:
	addu	$3,$2,$16
	lw	$3,0($3)
	addu	$2,$2,$18
	bne	$3,$0,$L2
	move	$4,$0
	lw	$4,0($2)
	nop
	sltu	$4,$4,1
$L2:
	addiu	$17,$17,1
	jal	check
	li	$5,17
	bne	$17,$19,$L15
	sll	$2,$17,12
	li	$6,1
	li	$5,49152
	jal	mprotect
	addiu	$4,$20,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,18
	jal	getpid
	nop
	srl	$2,$2,3
	andi	$2,$2,0x1fc0
	move	$7,$0
	move	$6,$0
	li	$5,6
	move	$4,$0
	lw	$17,29256($2)
	jal	aegis_page_revoke
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,20
	lw	$3,28672($0)
	nop
	addiu	$3,$3,12
$L4:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$3
	bltz	$2,$L4
	nop
	jal	getpid
	nop
	srl	$2,$2,3
	andi	$2,$2,0x1fc0
	lw	$2,29256($2)
	addiu	$4,$17,-6
	xor	$4,$4,$2
	li	$5,24
	sltu	$4,$4,1
	li	$18,49152
	jal	check
	lui	$20,%hi(spare)
	addu	$18,$16,$18
	move	$17,$0
	li	$19,1
	b	$L6
	addiu	$20,$20,%lo(spare)
$L8:
	li	$5,25
	jal	check
	addiu	$16,$16,4096
	beq	$16,$18,$L14
	addiu	$17,$17,1
$L6:
	jal	store_faults
	move	$4,$16
	bne	$2,$19,$L8
	move	$4,$0
	sll	$2,$17,12
	addu	$2,$2,$20
	lw	$4,0($2)
	li	$5,25
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,4096
	bne	$16,$18,$L6
	addiu	$17,$17,1
$L14:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.spare,"aw"
	.align	12
spare:
	.space	49152
	.section	.bss.area,"aw"
	.align	12
area:
	.space	49152
