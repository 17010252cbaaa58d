# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/argument.c
	.file 1 "argument.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(upcall_start)
	addiu	$sp,$sp,-64
	addiu	$2,$2,%lo(upcall_start)
	sw	$2,16($sp)
	lui	$2,%hi(upcall_kernel)
	addiu	$2,$2,%lo(upcall_kernel)
	sw	$2,20($sp)
	lui	$2,%hi(transfer_entry)
	addiu	$2,$2,%lo(transfer_entry)
	li	$4,4096
	sw	$16,36($sp)
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	jal	shared_memory
	sw	$2,24($sp)
	jal	fork
	move	$16,$2
	beq	$2,$0,$L3
	li	$19,393216
	li	$18,-458752
	move	$17,$2
	addiu	$21,$sp,16
	addiu	$20,$16,12
	addiu	$19,$19,6784
	ori	$18,$18,0xe580
$L4:
	lw	$4,0($21)
	move	$5,$16
	jal	count_up
	move	$6,$19
	addu	$4,$2,$18
	li	$5,24
	jal	check
	sltu	$4,$4,1
	lw	$4,0($16)
	li	$5,25
	addu	$4,$4,$18
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,4
	bne	$16,$20,$L4
	addiu	$21,$21,4
	move	$4,$17
	jal	kill
	li	$5,9
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L3:
	lw	$3,36($16)
	nop
	addiu	$3,$3,1
	sw	$3,36($16)
	lw	$3,36($16)
	nop
	addiu	$3,$3,1
	sw	$3,36($16)
	b	$L3
	nop
	.set	reorder
	.end	main
