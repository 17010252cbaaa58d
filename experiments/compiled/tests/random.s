# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/random.c
	.file 1 "random.c"
	.text
	.align	2
	.globl	draw
	.ent	draw
draw:
	.set	noreorder
	lui	$6,%hi(random_state)
	lw	$2,%lo(random_state)($6)
	nop
	sll	$3,$2,13
	xor	$3,$3,$2
	srl	$5,$3,17
	xor	$5,$5,$3
	sll	$3,$5,5
	xor	$3,$3,$5
	srl	$2,$3,8
	bne	$4,$0,1f
	divu	$0,$2,$4
	break	7
1:
	mfhi	$2
	jr	$31
	sw	$3,%lo(random_state)($6)
	.set	reorder
	.end	draw
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.text
	.align	2
	.globl	report
	.ent	report
report:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	lb	$2,0($4)
	move	$8,$5
	move	$6,$0
	beq	$2,$0,$L4
	addiu	$5,$sp,16
$L5:
	addiu	$6,$6,1
	addu	$7,$5,$6
	addu	$3,$4,$6
	sb	$2,-1($7)
	lb	$2,0($3)
	nop
	bne	$2,$0,$L5
	nop
$L4:
	lui	$7,%hi($LC0)
	addu	$4,$5,$6
	li	$3,28
	addiu	$7,$7,%lo($LC0)
	li	$9,-4
$L6:
	srl	$2,$8,$3
	andi	$2,$2,0xf
	addu	$2,$7,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	sb	$2,0($4)
	bne	$3,$9,$L6
	addiu	$4,$4,1
	addu	$2,$5,$6
	li	$3,10
	addiu	$6,$6,9
	li	$4,1
	jal	write
	sb	$3,8($2)
	lw	$31,100($sp)
	nop
	jr	$31
	addiu	$sp,$sp,104
	.set	reorder
	.end	report
	.globl	random_state
	.section	.bss.random_state,"aw"
	.align	2
random_state:
	.space	4
