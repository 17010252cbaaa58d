# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bench_matrix.c
	.text
	.file 1 "experiments/workloads/bench_matrix.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 9
	.ent	main
main:
	.set	noreorder
	lui	$8,%hi(a)
	lui	$14,%hi(b)
	addiu	$8,$8,%lo(a)
	addiu	$14,$14,%lo(b)
	move	$10,$14
	move	$9,$8
	li	$6,64
	move	$7,$0
	.loc 1 12
	li	$11,128
$L2:
	addiu	$2,$6,-64
	.loc 1 9
	move	$4,$10
	move	$3,$9
$L3:
	.loc 1 14
	sw	$2,0($3)
	.loc 1 15
	subu	$5,$7,$2
	.loc 1 13
	addiu	$2,$2,1
	.loc 1 15
	sw	$5,0($4)
	.loc 1 13
	addiu	$3,$3,4
	bne	$2,$6,$L3
	addiu	$4,$4,4
	.loc 1 12
	addiu	$6,$2,1
	addiu	$9,$9,256
	addiu	$10,$10,256
	bne	$6,$11,$L2
	addiu	$7,$7,2
	lui	$13,%hi(c)
	addiu	$13,$13,%lo(c)
	lui	$10,%hi(b+256)
	addiu	$7,$8,256
	move	$15,$13
	addiu	$12,$8,16640
	addiu	$10,$10,%lo(b+256)
$L4:
	.loc 1 19
	move	$8,$14
	move	$9,$15
	addiu	$11,$7,-256
$L8:
	move	$2,$11
	.loc 1 9
	move	$3,$8
	.loc 1 19
	move	$4,$0
$L5:
	.loc 1 21
	lw	$5,0($3)
	lw	$6,0($2)
	.loc 1 20
	addiu	$2,$2,4
	.loc 1 21
	mult	$6,$5
	.loc 1 20
	addiu	$3,$3,256
	.loc 1 21
	mflo	$5
	.loc 1 20
	bne	$2,$7,$L5
	addu	$4,$4,$5
	.loc 1 18
	addiu	$8,$8,4
	.loc 1 22
	sw	$4,0($9)
	.loc 1 18
	bne	$10,$8,$L8
	addiu	$9,$9,4
	.loc 1 17
	addiu	$7,$2,256
	bne	$7,$12,$L4
	addiu	$15,$15,256
	.loc 1 24
	lw	$2,788($13)
	li	$3,-131072
	ori	$3,$3,0xc620
	addu	$2,$2,$3
	.loc 1 25
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	main
	.section	.bss.c,"aw"
	.align	2
c:
	.space	16384
	.section	.bss.b,"aw"
	.align	2
b:
	.space	16384
	.section	.bss.a,"aw"
	.align	2
a:
	.space	16384
