# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/matrix.c
	.file 1 "matrix.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.ent	prepare
prepare:
	.set	noreorder
	lui	$8,%hi(a)
	li	$2,1048576
	addiu	$8,$8,%lo(a)
	lui	$7,%hi(b)
	addiu	$2,$2,2048
	addiu	$4,$8,2048
	addiu	$7,$7,%lo(b)
	addu	$8,$8,$2
	li	$6,1073741824
	li	$5,1056964608
$L2:
	addiu	$2,$4,-2048
	move	$3,$7
$L3:
	sw	$6,0($2)
	addiu	$2,$2,4
	sw	$5,0($3)
	bne	$2,$4,$L3
	addiu	$3,$3,4
	addiu	$4,$2,2048
	bne	$4,$8,$L2
	addiu	$7,$7,2048
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
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(row)
	lw	$2,%lo(row)($16)
	lui	$6,%hi(c)
	lui	$4,%hi(a)
	sll	$2,$2,11
	addiu	$6,$6,%lo(c)
	lui	$5,%hi(b)
	addiu	$4,$4,%lo(a)
	addu	$6,$6,$2
	addu	$4,$4,$2
	sw	$31,20($sp)
	jal	product_of_row
	addiu	$5,$5,%lo(b)
	lw	$2,%lo(row)($16)
	nop
	slt	$3,$2,511
	beq	$3,$0,$L9
	addiu	$2,$2,1
	lw	$31,20($sp)
	sw	$2,%lo(row)($16)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	lw	$31,20($sp)
	move	$2,$0
	sw	$2,%lo(row)($16)
	lw	$16,16($sp)
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
	lui	$2,%hi(c)
	addiu	$2,$2,%lo(c)
	addiu	$5,$2,2048
	b	$L13
	li	$4,1140850688
$L17:
	beq	$2,$5,$L16
	nop
$L13:
	lw	$3,0($2)
	nop
	beq	$3,$4,$L17
	addiu	$2,$2,4
	jr	$31
	li	$2,1
$L16:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	check
	.section	.bss.row,"aw"
	.align	2
row:
	.space	4
	.section	.bss.c,"aw"
	.align	2
c:
	.space	1048576
	.section	.bss.b,"aw"
	.align	2
b:
	.space	1048576
	.section	.bss.a,"aw"
	.align	2
a:
	.space	1048576
