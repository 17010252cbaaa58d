# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/locks.c
	.text
	.file 1 "experiments/validation/locks.c"
	.section	.text.wait_for_another,"ax"
	.align	2
	.globl	wait_for_another
	.loc 1 8
	.ent	wait_for_another
wait_for_another:
	.set	noreorder
$L2:
	.loc 1 9
	lw	$2,0($4)
	nop
	bne	$2,$0,$L2
	nop
	.loc 1 11
	jr	$31
	nop
	.set	reorder
	.end	wait_for_another
	.section	.text.wake_another,"ax"
	.align	2
	.globl	wake_another
	.loc 1 14
	.ent	wake_another
wake_another:
	.set	noreorder
	.loc 1 15
	sw	$0,4($4)
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	wake_another
	.section	.text.reserve,"ax"
	.align	2
	.globl	reserve
	.loc 1 19
	.ent	reserve
reserve:
	.set	noreorder
	sll	$7,$5,2
	addu	$7,$4,$7
	.loc 1 23
	li	$9,1
	sw	$9,0($7)
	.loc 1 24
	sw	$5,20($4)
	.loc 1 25
	lw	$2,24($4)
	nop
	bne	$2,$0,$L7
	li	$8,5
$L18:
	.loc 1 26
	sw	$5,24($4)
	.loc 1 27
	lw	$2,20($4)
	nop
	beq	$2,$5,$L19
	nop
	.loc 1 28
	sw	$0,0($7)
	.loc 1 29
	li	$6,1
$L10:
	sll	$3,$6,2
	.loc 1 30
	addu	$3,$4,$3
$L9:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L9
	nop
	.loc 1 29
	addiu	$6,$6,1
	bne	$6,$8,$L10
	nop
	.loc 1 32
	lw	$2,24($4)
	nop
	beq	$2,$5,$L19
	nop
$L12:
	.loc 1 35
	lw	$2,24($4)
	nop
	bne	$2,$0,$L12
	nop
	.loc 1 23
	sw	$9,0($7)
	.loc 1 24
	sw	$5,20($4)
	.loc 1 25
	lw	$2,24($4)
	nop
	beq	$2,$0,$L18
	nop
$L7:
	.loc 1 34
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
	.loc 1 41
	.ent	release
release:
	.set	noreorder
	.loc 1 43
	sll	$5,$5,2
	addu	$5,$4,$5
	.loc 1 42
	sw	$0,24($4)
	.loc 1 43
	sw	$0,0($5)
	.loc 1 44
	jr	$31
	nop
	.set	reorder
	.end	release
