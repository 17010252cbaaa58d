# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/borrower.c
	.file 1 "borrower.c"
	.text
	.align	2
	.globl	borrow
	.ent	borrow
borrow:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	public_state
	nop
	lw	$16,0($2)
	nop
	addiu	$16,$16,10
$L2:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,$16
	bne	$2,$0,$L2
	lui	$3,%hi(transfer_count)
	lw	$2,%lo(transfer_count)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(transfer_count)($3)
	jal	transfer_reply
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	borrow
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	public_state
	nop
	lui	$6,%hi(borrow)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(borrow)
	li	$5,1
	jal	transfer_serve
	li	$4,-2147418112
	.set	reorder
	.end	main
