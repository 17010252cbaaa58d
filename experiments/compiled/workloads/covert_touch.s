# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/covert_touch.c
	.text
	.file 1 "experiments/workloads/covert_touch.c"
	.section	.text.touch,"ax"
	.align	2
	.globl	touch
	.loc 1 8
	.ent	touch
touch:
	.set	noreorder
	.loc 1 12
	blez	$5,$L4
	addiu	$3,$5,-1
	srl	$3,$3,4
	addiu	$3,$3,1
	sll	$3,$3,4
	addu	$3,$4,$3
	.loc 1 9
	move	$2,$0
$L3:
	.loc 1 13
	lw	$5,0($4)
	.loc 1 12
	addiu	$4,$4,16
	bne	$4,$3,$L3
	addu	$2,$2,$5
	jr	$31
	nop
$L4:
	.loc 1 15
	jr	$31
	move	$2,$0
	.set	reorder
	.end	touch
	.section	.text.seen,"ax"
	.align	2
	.globl	seen
	.loc 1 18
	.ent	seen
seen:
	.set	noreorder
	.loc 1 19
	jr	$31
	nop
	.set	reorder
	.end	seen
