# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/copy.c
	.file 1 "copy.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.ent	prepare
prepare:
	.set	noreorder
	lui	$2,%hi(validation_bytes)
	lw	$2,%lo(validation_bytes)($2)
	nop
	bgez	$2,$L2
	move	$6,$2
	addiu	$6,$2,3
$L2:
	slt	$2,$2,4
	bne	$2,$0,$L7
	sra	$6,$6,2
	lui	$2,%hi(buffers)
	li	$7,1048576
	addiu	$2,$2,%lo(buffers)
	move	$3,$0
	addiu	$7,$7,16384
$L4:
	sw	$3,0($2)
	addiu	$3,$3,1
	addu	$5,$2,$7
	slt	$4,$3,$6
	sw	$0,0($5)
	bne	$4,$0,$L4
	addiu	$2,$2,4
$L7:
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.one_round,"ax"
	.align	2
	.globl	one_round
	.ent	one_round
one_round:
	.set	noreorder
	lui	$2,%hi(validation_bytes)
	lw	$6,%lo(validation_bytes)($2)
	lui	$5,%hi(buffers)
	lui	$4,%hi(buffers+1064960)
	addiu	$sp,$sp,-24
	addiu	$5,$5,%lo(buffers)
	sw	$31,20($sp)
	jal	copy_blocks
	addiu	$4,$4,%lo(buffers+1064960)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	one_round
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.ent	check
check:
	.set	noreorder
	lui	$2,%hi(validation_bytes)
	lw	$2,%lo(validation_bytes)($2)
	nop
	bgez	$2,$L11
	move	$5,$2
	addiu	$5,$2,3
$L11:
	slt	$2,$2,4
	bne	$2,$0,$L14
	sra	$5,$5,2
	lui	$3,%hi(buffers+1064960)
	b	$L13
	addiu	$3,$3,%lo(buffers+1064960)
$L17:
	addiu	$2,$2,1
	slt	$4,$2,$5
	beq	$4,$0,$L14
	nop
$L13:
	lw	$4,0($3)
	nop
	beq	$4,$2,$L17
	addiu	$3,$3,4
	jr	$31
	li	$2,1
$L14:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	check
	.section	.bss.buffers,"aw"
	.align	16
buffers:
	.space	2113536
