# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/repaired.c
	.file 1 "repaired.c"
	.text
	.align	2
	.ent	compute
compute:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	compute
	.align	2
	.ent	unaligned
unaligned:
	.set	noreorder
	lui	$2,%hi(words.0+1)
	addiu	$sp,$sp,-8
	addiu	$2,$2,%lo(words.0+1)
	sw	$2,0($sp)
$L5:
	lw	$3,0($sp)
	nop
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L5
	nop
	.set	reorder
	.end	unaligned
	.align	2
	.ent	victim
victim:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$5,$0
	addiu	$4,$sp,24
	sw	$16,44($sp)
	li	$16,3997696
	sw	$17,48($sp)
	sw	$31,52($sp)
	jal	gettimeofday
	move	$17,$0
	b	$L10
	addiu	$16,$16,2304
$L8:
$L15:
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	beq	$2,$0,$L14
	addiu	$17,$17,1
$L10:
	sw	$0,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,300
	beq	$2,$0,$L15
	addiu	$4,$sp,16
$L9:
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	sw	$2,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,300
	beq	$2,$0,$L8
	addiu	$4,$sp,16
	b	$L9
	nop
$L14:
	lw	$31,52($sp)
	lw	$16,44($sp)
	move	$2,$17
	lw	$17,48($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	victim
	.align	2
	.ent	beside
beside:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	jal	fork
	move	$17,$4
	bne	$2,$0,$L17
	move	$16,$2
	jalr	$17
	nop
$L17:
	jal	victim
	nop
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L24
	nop
$L18:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L18
	move	$2,$17
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L24:
	jal	fail
	li	$4,39
	.set	reorder
	.end	beside
	.align	2
	.ent	shareBeside
shareBeside:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	lui	$4,%hi(compute)
	sw	$31,20($sp)
	jal	beside
	addiu	$4,$4,%lo(compute)
	move	$4,$16
	jal	beside
	move	$16,$2
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,3
	addu	$3,$3,$2
	sll	$3,$3,2
	bne	$16,$0,1f
	divu	$0,$3,$16
	break	7
1:
	lw	$31,20($sp)
	lw	$16,16($sp)
	mflo	$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	shareBeside
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$4,%hi(unaligned)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	shareBeside
	addiu	$4,$4,%lo(unaligned)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.words.0,"aw"
	.align	2
words.0:
	.space	8
