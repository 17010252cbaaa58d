# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section63_loops.c
	.text
	.file 1 "experiments/workloads/section63_loops.c"
	.section	.text.message_copy,"ax"
	.align	2
	.globl	message_copy
	.loc 1 5
	.ent	message_copy
message_copy:
	.set	noreorder
	.loc 1 6
	sll	$6,$6,2
	addu	$6,$4,$6
$L2:
	.loc 1 9
	lw	$8,0($5)
	lw	$7,4($5)
	lw	$3,8($5)
	lw	$2,12($5)
	.loc 1 16
	addiu	$4,$4,16
	.loc 1 11
	addiu	$5,$5,16
	.loc 1 12
	sw	$8,-16($4)
	sw	$7,-12($4)
	sw	$3,-8($4)
	.loc 1 17
	bne	$6,$4,$L2
	sw	$2,-4($4)
	.loc 1 18
	jr	$31
	nop
	.set	reorder
	.end	message_copy
	.section	.text.message_sum,"ax"
	.align	2
	.globl	message_sum
	.loc 1 23
	.ent	message_sum
message_sum:
	.set	noreorder
	.loc 1 24
	sll	$5,$5,2
	.loc 1 23
	move	$2,$6
	.loc 1 24
	addu	$5,$4,$5
$L6:
	.loc 1 27
	lw	$6,0($4)
	lw	$3,4($4)
	.loc 1 30
	addu	$2,$2,$6
	.loc 1 27
	lw	$7,8($4)
	.loc 1 30
	sltu	$6,$2,$6
	addu	$2,$3,$2
	.loc 1 31
	addu	$6,$6,$2
	sltu	$3,$6,$3
	.loc 1 27
	lw	$2,12($4)
	addu	$6,$7,$6
	.loc 1 32
	addu	$3,$3,$6
	sltu	$7,$3,$7
	addu	$3,$2,$3
	.loc 1 33
	addu	$3,$3,$7
	sltu	$2,$3,$2
	.loc 1 29
	addiu	$4,$4,16
	.loc 1 34
	bne	$5,$4,$L6
	addu	$2,$2,$3
	.loc 1 36
	jr	$31
	nop
	.set	reorder
	.end	message_sum
	.section	.text.message_copy_sum,"ax"
	.align	2
	.globl	message_copy_sum
	.loc 1 39
	.ent	message_copy_sum
message_copy_sum:
	.set	noreorder
	.loc 1 40
	sll	$6,$6,2
	.loc 1 39
	move	$2,$7
	addu	$6,$4,$6
$L9:
	.loc 1 43
	lw	$10,0($5)
	lw	$9,4($5)
	.loc 1 46
	addu	$2,$2,$10
	.loc 1 43
	lw	$8,8($5)
	.loc 1 46
	sltu	$3,$2,$10
	addu	$2,$9,$2
	.loc 1 48
	addu	$3,$3,$2
	.loc 1 43
	lw	$7,12($5)
	.loc 1 48
	sltu	$2,$3,$9
	addu	$3,$8,$3
	.loc 1 50
	addu	$2,$2,$3
	sltu	$3,$2,$8
	addu	$2,$7,$2
	.loc 1 52
	addu	$3,$3,$2
	.loc 1 47
	sw	$10,0($4)
	.loc 1 49
	sw	$9,4($4)
	.loc 1 51
	sw	$8,8($4)
	.loc 1 52
	sltu	$2,$3,$7
	.loc 1 53
	sw	$7,12($4)
	.loc 1 54
	addiu	$4,$4,16
	.loc 1 45
	addiu	$5,$5,16
	.loc 1 55
	bne	$4,$6,$L9
	addu	$2,$2,$3
	.loc 1 57
	jr	$31
	nop
	.set	reorder
	.end	message_copy_sum
