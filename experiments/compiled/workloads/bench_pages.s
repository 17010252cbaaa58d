# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bench_pages.c
	.text
	.file 1 "experiments/workloads/bench_pages.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(sieve+2)
	.loc 1 16
	lbu	$3,%lo(sieve+2)($2)
	addiu	$2,$2,%lo(sieve+2)
	lui	$7,%hi(sieve)
	move	$8,$2
	beq	$3,$0,$L21
	li	$5,2
	addiu	$7,$7,%lo(sieve)
	.loc 1 15
	li	$4,393216
$L23:
	addiu	$4,$4,16384
$L6:
	addiu	$5,$5,1
	mult	$5,$5
	mflo	$3
	sltu	$6,$3,$4
	beq	$6,$0,$L4
	addiu	$8,$8,1
	.loc 1 16
	lbu	$6,0($8)
	nop
	bne	$6,$0,$L6
	nop
$L5:
	.loc 1 17
	li	$9,393216
	addu	$4,$7,$3
	.loc 1 18
	li	$10,1
	.loc 1 17
	addiu	$9,$9,16384
$L3:
	addu	$3,$3,$5
	sltu	$6,$3,$9
	.loc 1 18
	sb	$10,0($4)
	.loc 1 17
	bne	$6,$0,$L3
	addu	$4,$4,$5
	.loc 1 15
	b	$L23
	li	$4,393216
$L4:
	addu	$4,$7,$4
	.loc 1 13
	move	$5,$0
$L7:
	.loc 1 20
	lbu	$3,0($2)
	.loc 1 19
	addiu	$2,$2,1
	.loc 1 20
	sltu	$3,$3,1
	.loc 1 19
	bne	$2,$4,$L7
	addu	$5,$5,$3
	lui	$3,%hi(copy)
	addiu	$3,$3,%lo(copy)
	lui	$2,%hi(sieve+409599)
	addiu	$2,$2,%lo(sieve+409599)
	addiu	$7,$7,-16
	move	$4,$3
$L8:
	.loc 1 22
	lbu	$6,0($2)
	.loc 1 21
	addiu	$2,$2,-61
	.loc 1 22
	sb	$6,0($4)
	.loc 1 21
	bne	$2,$7,$L8
	addiu	$4,$4,61
	li	$7,393216
	addiu	$7,$7,16399
	addu	$7,$3,$7
	.loc 1 13
	move	$2,$0
$L9:
	.loc 1 24
	lbu	$4,0($3)
	sll	$6,$2,5
	subu	$2,$6,$2
	.loc 1 23
	addiu	$3,$3,61
	bne	$7,$3,$L9
	addu	$2,$4,$2
	.loc 1 25
	li	$3,34579
	beq	$5,$3,$L22
	nop
	.loc 1 26
	jr	$31
	li	$2,1
$L22:
	jr	$31
	sltu	$2,$2,1
$L21:
	.loc 1 15
	li	$3,4
	b	$L5
	addiu	$7,$7,%lo(sieve)
	.set	reorder
	.end	main
	.section	.bss.copy,"aw"
	.align	2
copy:
	.space	409600
	.section	.bss.sieve,"aw"
	.align	2
sieve:
	.space	409600
