# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/matrix.c
	.text
	.file 1 "experiments/validation/matrix.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.loc 1 20
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
	.loc 1 25
	li	$6,1073741824
	.loc 1 26
	li	$5,1056964608
$L2:
	addiu	$2,$4,-2048
	.loc 1 20
	move	$3,$7
$L3:
	.loc 1 25
	sw	$6,0($2)
	.loc 1 24
	addiu	$2,$2,4
	.loc 1 26
	sw	$5,0($3)
	.loc 1 24
	bne	$2,$4,$L3
	addiu	$3,$3,4
	.loc 1 23
	addiu	$4,$2,2048
	bne	$4,$8,$L2
	addiu	$7,$7,2048
	.loc 1 28
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.one_round,"ax"
	.align	2
	.globl	one_round
	.loc 1 31
	.ent	one_round
one_round:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 32
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
	.loc 1 31
	sw	$31,20($sp)
	.loc 1 32
	jal	product_of_row
	addiu	$5,$5,%lo(b)
	.loc 1 33
	lw	$2,%lo(row)($16)
	nop
	slt	$3,$2,511
	beq	$3,$0,$L9
	addiu	$2,$2,1
	.loc 1 34
	lw	$31,20($sp)
	.loc 1 33
	sw	$2,%lo(row)($16)
	.loc 1 34
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	lw	$31,20($sp)
	.loc 1 33
	move	$2,$0
	sw	$2,%lo(row)($16)
	.loc 1 34
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	one_round
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.loc 1 37
	.ent	check
check:
	.set	noreorder
	lui	$2,%hi(c)
	addiu	$2,$2,%lo(c)
	addiu	$5,$2,2048
	.loc 1 41
	b	$L13
	li	$4,1140850688
$L17:
	.loc 1 40
	beq	$2,$5,$L16
	nop
$L13:
	.loc 1 41
	lw	$3,0($2)
	nop
	beq	$3,$4,$L17
	addiu	$2,$2,4
	.loc 1 43
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
