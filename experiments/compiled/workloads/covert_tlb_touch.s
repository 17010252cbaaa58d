# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/covert_tlb_touch.c
	.text
	.file 1 "experiments/workloads/covert_tlb_touch.c"
	.section	.text.touch_pages,"ax"
	.align	2
	.globl	touch_pages
	.loc 1 8
	.ent	touch_pages
touch_pages:
	.set	noreorder
	.loc 1 11
	blez	$5,$L4
	nop
	addiu	$2,$5,-1
	srl	$2,$2,12
	addiu	$2,$2,1
	sll	$5,$2,8
	addu	$5,$5,$2
	sll	$5,$5,4
	addu	$5,$4,$5
	.loc 1 9
	move	$2,$0
$L3:
	.loc 1 12
	lw	$3,0($4)
	.loc 1 11
	addiu	$4,$4,4112
	bne	$4,$5,$L3
	addu	$2,$2,$3
	jr	$31
	nop
$L4:
	.loc 1 14
	jr	$31
	move	$2,$0
	.set	reorder
	.end	touch_pages
	.section	.text.seen,"ax"
	.align	2
	.globl	seen
	.loc 1 17
	.ent	seen
seen:
	.set	noreorder
	.loc 1 18
	jr	$31
	nop
	.set	reorder
	.end	seen
