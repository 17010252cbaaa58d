# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/protection.c
	.file 1 "protection.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	lui	$2,%hi(area)
	sw	$23,52($sp)
	lui	$23,%hi(noted)
	move	$3,$2
	addiu	$23,$23,%lo(noted)
	sw	$20,40($sp)
	sw	$2,16($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	move	$5,$23
	move	$2,$0
	addiu	$20,$3,%lo(area)
	li	$7,3
	li	$6,48
$L3:
	sll	$3,$2,12
	andi	$4,$2,0x1
	addu	$3,$20,$3
	beq	$4,$0,$L2
	sw	$7,0($5)
	sw	$2,4($3)
$L2:
	addiu	$2,$2,1
	bne	$2,$6,$L3
	addiu	$5,$5,4
	lui	$fp,%hi(protections.0)
	move	$22,$0
	addiu	$fp,$fp,%lo(protections.0)
	li	$19,48
	li	$21,2
$L8:
	jal	draw
	nop
	bne	$19,$0,1f
	divu	$0,$2,$19
	break	7
1:
	mfhi	$16
	jal	draw
	nop
	subu	$3,$19,$16
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	mfhi	$2
	jal	draw
	addiu	$17,$2,1
	andi	$2,$2,0x3
	sll	$2,$2,2
	addu	$2,$fp,$2
	lw	$18,0($2)
	jal	draw
	nop
	andi	$4,$2,0x3
	sll	$2,$16,10
	addu	$4,$4,$2
	sll	$4,$4,2
	sll	$5,$17,12
	move	$6,$18
	addiu	$5,$5,-16
	jal	mprotect
	addu	$4,$20,$4
	sltu	$4,$2,1
	jal	check
	li	$5,28
	addu	$2,$16,$17
	sll	$2,$2,2
	sll	$16,$16,2
	addu	$16,$23,$16
	addu	$2,$23,$2
$L4:
	sw	$18,0($16)
	addiu	$16,$16,4
	bne	$16,$2,$L4
	andi	$17,$22,0x3
	beq	$17,$0,$L31
	nop
$L5:
	addiu	$22,$22,1
	li	$2,40
	bne	$22,$2,$L8
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,1342177280
	li	$3,-1
	beq	$2,$3,$L32
	li	$6,1
	move	$4,$0
$L14:
	jal	check
	li	$5,42
	lw	$2,16($sp)
	li	$6,8
	li	$5,4096
	jal	mprotect
	addiu	$4,$2,%lo(area)
	addiu	$4,$2,1
	li	$5,44
	sltu	$4,$4,1
	jal	check
	lui	$16,%hi(main)
	li	$6,3
	li	$5,4
	jal	mprotect
	addiu	$4,$16,%lo(main)
	li	$3,-1
	beq	$2,$3,$L33
	li	$6,1
	move	$4,$0
$L15:
	jal	check
	li	$5,45
	addiu	$4,$16,%lo(main)
	li	$6,3
	jal	mprotect
	li	$5,8192
	addiu	$4,$2,1
	li	$5,47
	jal	check
	sltu	$4,$4,1
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,64
$L31:
	move	$18,$20
	b	$L13
	move	$16,$23
$L11:
	jal	store_faults
	move	$4,$18
	lw	$4,0($16)
	li	$5,36
	xori	$4,$4,0x3
	sltu	$4,$0,$4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	sll	$2,$17,12
	addu	$2,$20,$2
	andi	$4,$17,0x1
	lw	$2,4($2)
	beq	$4,$0,$L12
	li	$5,37
	move	$4,$17
$L12:
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lw	$6,0($16)
	move	$4,$18
	li	$5,4096
	jal	mprotect
	addiu	$17,$17,1
	addiu	$16,$16,4
	beq	$17,$19,$L5
	addiu	$18,$18,4096
$L13:
	lw	$2,0($16)
	nop
	beq	$2,$21,$L34
	move	$6,$0
$L10:
	jal	load_faults
	move	$4,$18
	lw	$4,0($16)
	li	$5,33
	sltu	$4,$4,1
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lw	$2,0($16)
	nop
	bne	$2,$0,$L11
	li	$6,1
	move	$4,$18
	jal	mprotect
	li	$5,4096
	b	$L11
	nop
$L34:
	move	$4,$18
	li	$5,4096
	jal	mprotect
	sw	$0,0($16)
	b	$L10
	nop
$L32:
	lw	$2,16($sp)
	nop
	addiu	$4,$2,%lo(area)
	jal	mprotect
	li	$5,-1
	addiu	$4,$2,1
	b	$L14
	sltu	$4,$4,1
$L33:
	addiu	$4,$16,%lo(main)
	jal	mprotect
	li	$5,4
	b	$L15
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.rodata.protections.0,"a"
	.align	2
protections.0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.bss.noted,"aw"
	.align	2
noted:
	.space	192
	.section	.bss.area,"aw"
	.align	12
area:
	.space	196608
