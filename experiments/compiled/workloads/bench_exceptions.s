# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bench_exceptions.c
	.text
	.file 1 "experiments/workloads/bench_exceptions.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	lui	$6,%hi(pages)
	.loc 1 13
	move	$2,$0
	.loc 1 15
	move	$5,$0
	addiu	$6,$6,%lo(pages)
	.loc 1 16
	li	$7,128
	.loc 1 15
	li	$8,400
	.loc 1 16
	move	$4,$0
$L3:
	.loc 1 17
	sll	$3,$4,12
	addu	$3,$6,$3
	addu	$3,$3,$5
	lbu	$3,0($3)
	.loc 1 16
	addiu	$4,$4,1
	.loc 1 17
	andi	$3,$3,0x00ff
	.loc 1 16
	bne	$4,$7,$L3
	addu	$2,$2,$3
	.loc 1 15
	addiu	$5,$5,1
	bne	$5,$8,$L3
	move	$4,$0
	.loc 1 19
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	main
	.section	.bss.pages,"aw"
	.align	2
pages:
	.space	524288
