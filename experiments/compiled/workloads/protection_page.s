# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_page.c
	.text
	.file 1 "experiments/workloads/protection_page.c"
	.section	.text.page_number,"ax"
	.align	2
	.globl	page_number
	.loc 1 5
	.ent	page_number
page_number:
	.set	noreorder
	.loc 1 8
	lw	$2,4144($0)
	.loc 1 6
	li	$3,-4096
	.loc 1 8
	beq	$2,$0,$L11
	and	$4,$4,$3
	b	$L4
	move	$5,$0
$L3:
	beq	$5,$2,$L10
	nop
$L4:
	sll	$3,$5,3
	.loc 1 9
	lw	$6,4148($3)
	.loc 1 8
	addiu	$5,$5,1
	.loc 1 9
	bne	$6,$4,$L3
	addiu	$3,$3,4096
	.loc 1 10
	lw	$2,56($3)
	jr	$31
	srl	$2,$2,12
$L10:
	.loc 1 11
	move	$2,$0
$L11:
	.loc 1 12
	jr	$31
	nop
	.set	reorder
	.end	page_number
