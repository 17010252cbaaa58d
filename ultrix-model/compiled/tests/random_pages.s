# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/random_pages.c
	.file 1 "random_pages.c"
	.text
	.align	2
	.ent	skip
skip:
	.set	noreorder
	lw	$2,8($6)
	lui	$4,%hi(faults)
	lw	$3,%lo(faults)($4)
	addiu	$2,$2,4
	lw	$5,292($6)
	addiu	$3,$3,1
	sw	$2,8($6)
	lui	$2,%hi(faultAddress)
	sw	$3,%lo(faults)($4)
	sw	$5,%lo(faultAddress)($2)
	jr	$31
	nop
	.set	reorder
	.end	skip
	.align	2
	.ent	pageAt
pageAt:
	.set	noreorder
	slt	$2,$4,40
	bne	$2,$0,$L5
	li	$3,40
	bne	$3,$0,1f
	div	$0,$4,$3
	break	7
1:
	lui	$2,%hi(unused)
	addiu	$2,$2,%lo(unused)
	sll	$4,$4,2
	li	$5,-4096
	addiu	$2,$2,4095
	and	$2,$2,$5
	mfhi	$3
	sll	$3,$3,12
	addu	$3,$3,$4
	jr	$31
	addu	$2,$3,$2
$L5:
	bne	$3,$0,1f
	div	$0,$4,$3
	break	7
1:
	lui	$2,%hi(used)
	addiu	$2,$2,%lo(used)
	sll	$4,$4,2
	li	$5,-4096
	addiu	$2,$2,4095
	and	$2,$2,$5
	mfhi	$3
	sll	$3,$3,12
	addu	$3,$3,$4
	jr	$31
	addu	$2,$3,$2
	.set	reorder
	.end	pageAt
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-80
	lui	$2,%hi(skip)
	addiu	$2,$2,%lo(skip)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,10
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L37
	move	$17,$2
	move	$16,$0
	li	$18,80
$L7:
	jal	pageAt
	move	$4,$16
	addiu	$16,$16,1
	sw	$0,0($2)
	bne	$16,$18,$L7
	lui	$2,%hi(operationCount)
	lw	$18,%lo(operationCount)($2)
	nop
	blez	$18,$L8
	lui	$fp,%hi(operations)
	lui	$2,%hi(faultAddress)
	addiu	$fp,$fp,%lo(operations)
	lui	$16,%hi(faults)
	li	$21,2
	li	$20,3
	li	$19,1
	b	$L21
	sw	$2,32($sp)
$L40:
	bne	$3,$19,$L13
	nop
	lw	$5,8($fp)
	jal	poke
	move	$4,$23
	lw	$2,%lo(faults)($16)
	lw	$3,12($fp)
	subu	$2,$2,$22
	bne	$2,$3,$L38
	nop
$L13:
	lw	$2,%lo(faults)($16)
	nop
	beq	$2,$22,$L20
	nop
	lw	$2,32($sp)
	nop
	lw	$2,%lo(faultAddress)($2)
	nop
	bne	$23,$2,$L39
	nop
$L20:
	addiu	$17,$17,1
	beq	$17,$18,$L8
	addiu	$fp,$fp,16
$L21:
	lw	$4,4($fp)
	jal	pageAt
	nop
	lw	$3,0($fp)
	lw	$22,%lo(faults)($16)
	beq	$3,$21,$L9
	move	$23,$2
	slt	$2,$3,3
	beq	$2,$0,$L10
	nop
	bne	$3,$0,$L40
	nop
	jal	peek
	move	$4,$23
	lw	$3,12($fp)
	nop
	bne	$2,$3,$L41
	nop
	lw	$3,%lo(faults)($16)
	addiu	$2,$2,1
	subu	$3,$3,$22
	sltu	$2,$2,1
	beq	$3,$2,$L13
	nop
	jal	fail
	li	$4,55
$L10:
	bne	$3,$20,$L13
	nop
	jal	fork
	nop
	bltz	$2,$L42
	nop
	beq	$2,$0,$L13
	nop
	addiu	$4,$sp,28
	jal	wait
	sw	$2,32($sp)
	lw	$3,32($sp)
	nop
	bne	$2,$3,$L19
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$0,$L19
	nop
$L8:
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,80
$L9:
	lw	$6,8($fp)
	li	$2,-4096
	sra	$5,$6,2
	and	$4,$23,$2
	andi	$6,$6,0x3
	jal	mprotect
	sll	$5,$5,12
	beq	$2,$0,$L13
	nop
	jal	fail
	li	$4,62
$L39:
	jal	fail
	li	$4,74
$L19:
	jal	fail
	li	$4,69
$L41:
	jal	fail
	li	$4,54
$L42:
	jal	fail
	li	$4,67
$L38:
	jal	fail
	li	$4,59
$L37:
	jal	fail
	li	$4,45
	.set	reorder
	.end	main
	.section	.bss.faultAddress,"aw"
	.align	2
faultAddress:
	.space	4
	.section	.bss.faults,"aw"
	.align	2
faults:
	.space	4
	.section	.bss.unused,"aw"
	.align	2
unused:
	.space	167936
	.section	.data.used,"aw"
	.align	2
used:
	.word	1
	.space	167932
