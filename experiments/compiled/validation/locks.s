# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/locks.c
	.file 1 "locks.c"
	.section	.text.wait_for_another,"ax"
	.align	2
	.globl	wait_for_another
	.ent	wait_for_another
wait_for_another:
	.set	noreorder
$L2:
	lw	$2,0($4)
	nop
	bne	$2,$0,$L2
	nop
	jr	$31
	nop
	.set	reorder
	.end	wait_for_another
	.section	.text.wake_another,"ax"
	.align	2
	.globl	wake_another
	.ent	wake_another
wake_another:
	.set	noreorder
	sw	$0,4($4)
	jr	$31
	nop
	.set	reorder
	.end	wake_another
	.section	.text.reserve,"ax"
	.align	2
	.globl	reserve
	.ent	reserve
reserve:
	.set	noreorder
	sll	$7,$5,2
	addu	$7,$4,$7
	li	$9,1
	sw	$9,0($7)
	sw	$5,20($4)
	lw	$2,24($4)
	nop
	bne	$2,$0,$L7
	li	$8,5
$L18:
	sw	$5,24($4)
	lw	$2,20($4)
	nop
	beq	$2,$5,$L19
	nop
	sw	$0,0($7)
	li	$6,1
$L10:
	sll	$3,$6,2
	addu	$3,$4,$3
$L9:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L9
	nop
	addiu	$6,$6,1
	bne	$6,$8,$L10
	nop
	lw	$2,24($4)
	nop
	beq	$2,$5,$L19
	nop
$L12:
	lw	$2,24($4)
	nop
	bne	$2,$0,$L12
	nop
	sw	$9,0($7)
	sw	$5,20($4)
	lw	$2,24($4)
	nop
	beq	$2,$0,$L18
	nop
$L7:
	sw	$0,0($7)
	b	$L12
	nop
$L19:
	jr	$31
	nop
	.set	reorder
	.end	reserve
	.section	.text.release,"ax"
	.align	2
	.globl	release
	.ent	release
release:
	.set	noreorder
	sll	$5,$5,2
	addu	$5,$4,$5
	sw	$0,24($4)
	sw	$0,0($5)
	jr	$31
	nop
	.set	reorder
	.end	release
