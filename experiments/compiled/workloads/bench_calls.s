# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bench_calls.c
	.text
	.file 1 "experiments/workloads/bench_calls.c"
	.section	.text.fib,"ax"
	.align	2
	.loc 1 5
	.ent	fib
fib:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 6
	slt	$2,$4,2
	.loc 1 5
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 6
	bne	$2,$0,$L2
	move	$16,$4
	jal	fib
	addiu	$4,$4,-1
	addiu	$4,$16,-2
	jal	fib
	move	$16,$2
	addu	$16,$16,$2
$L2:
	.loc 1 7
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	fib
	.section	.text.add,"ax"
	.align	2
	.loc 1 10
	.ent	add
add:
	.set	noreorder
	.loc 1 12
	jr	$31
	addu	$2,$4,$5
	.set	reorder
	.end	add
	.section	.text.mix,"ax"
	.align	2
	.loc 1 15
	.ent	mix
mix:
	.set	noreorder
	.loc 1 16
	sll	$5,$5,1
	.loc 1 17
	jr	$31
	xor	$2,$5,$4
	.set	reorder
	.end	mix
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$2,%hi(add)
	sw	$18,28($sp)
	.loc 1 26
	lui	$18,%hi(table)
	.loc 1 22
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	addiu	$2,$2,%lo(add)
	.loc 1 23
	move	$17,$0
	.loc 1 25
	move	$16,$0
	li	$19,20000
	.loc 1 26
	b	$L9
	addiu	$18,$18,%lo(table)
$L13:
	lw	$2,0($3)
$L9:
	move	$5,$16
	move	$4,$17
	jalr	$2
	addiu	$16,$16,1
	andi	$3,$16,0x1
	sll	$3,$3,2
	addu	$3,$3,$18
	.loc 1 25
	bne	$16,$19,$L13
	move	$17,$2
	.loc 1 27
	jal	fib
	li	$4,20
	li	$3,6765
	beq	$2,$3,$L14
	xori	$2,$17,0x1
	li	$2,1
$L7:
	.loc 1 28
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L14:
	b	$L7
	sltu	$2,$2,1
	.set	reorder
	.end	main
	.section	.rodata.table,"a"
	.align	2
table:
	.word	add
	.word	mix
