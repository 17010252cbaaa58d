# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/lying_table.c
	.file 1 "lying_table.c"
	.text
	.align	2
	.ent	installed
installed:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,16($sp)
	lui	$16,%hi(capabilities)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,52($sp)
	move	$17,$4
	li	$fp,4096
	move	$18,$0
	lui	$22,%hi(entry)
	addiu	$16,$16,%lo(capabilities)
	li	$21,-1537
	li	$20,6
	lui	$23,%hi(hidden_secret)
	b	$L6
	li	$19,25165824
$L14:
	sw	$5,0($4)
	lw	$6,0($2)
$L4:
	lw	$7,4($2)
	jal	aegis_tlb_write
	li	$4,1342177280
	sltu	$2,$2,-16
	addiu	$fp,$fp,4096
	beq	$2,$0,$L5
	li	$5,22
	li	$2,1342177280
	lw	$2,0($2)
	lw	$4,%lo(hidden_secret)($23)
	addiu	$18,$18,1
	nor	$4,$0,$4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$0,$4
$L5:
	beq	$fp,$19,$L13
	move	$2,$18
$L6:
	or	$5,$fp,$17
	andi	$2,$5,0x3
	lw	$4,%lo(entry)($22)
	beq	$2,$0,$L2
	and	$5,$5,$21
	ori	$5,$5,0x200
$L2:
	srl	$2,$5,1
	andi	$2,$2,0x70
	andi	$3,$5,0x6
	bne	$3,$20,$L14
	addu	$2,$16,$2
	ori	$5,$5,0x400
	srl	$2,$5,1
	andi	$2,$2,0x70
	addu	$2,$16,$2
	sw	$5,0($4)
	lw	$6,8($2)
	b	$L4
	addiu	$2,$2,8
$L13:
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	installed
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	li	$4,1342177280
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	jal	page_insert
	sw	$16,20($sp)
	lui	$3,%hi(entry)
	sw	$2,%lo(entry)($3)
	lw	$19,29256($0)
	lw	$4,4096($0)
	lw	$2,29248($0)
	li	$5,33
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	move	$16,$0
	li	$17,1
	li	$18,5
$L19:
	sll	$4,$16,5
	jal	installed
	ori	$4,$4,0x7
	sltu	$4,$2,1
	beq	$16,$17,$L21
	li	$5,35
	jal	check
	addiu	$16,$16,1
	bne	$16,$18,$L19
	nop
	jal	installed
	li	$4,33
	xor	$4,$2,$19
	li	$5,37
	jal	check
	sltu	$4,$4,1
	jal	installed
	li	$4,97
	sltu	$4,$0,$2
	jal	check
	li	$5,38
	jal	page_remove
	li	$4,1342177280
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L21:
	xor	$2,$2,$19
	jal	check
	sltu	$4,$2,1
	b	$L19
	li	$16,2
	.set	reorder
	.end	main
	.section	.bss.entry,"aw"
	.align	2
entry:
	.space	4
	.section	.data.hidden_secret,"aw"
	.align	2
hidden_secret:
	.word	-1589831595
