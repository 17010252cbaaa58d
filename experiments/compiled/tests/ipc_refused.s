# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/ipc_refused.c
	.file 1 "ipc_refused.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	li	$3,1
	li	$2,2048
	sw	$3,16($sp)
	li	$3,2
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$3,20($sp)
	beq	$4,$2,$L12
	sw	$0,24($sp)
	move	$21,$4
	addiu	$6,$sp,16
	li	$5,2048
	jal	ipc
	move	$4,$0
	bne	$2,$0,$L13
	move	$20,$2
	lui	$16,%hi(forged.0)
	addiu	$16,$16,%lo(forged.0)
	move	$17,$0
	li	$19,1
	li	$22,4
$L6:
	lw	$18,0($16)
	addiu	$6,$sp,16
	li	$5,-1
	jal	ipc
	move	$4,$18
	bne	$2,$19,$L14
	addiu	$6,$sp,16
	move	$5,$18
	jal	ipc
	move	$4,$0
	bne	$2,$19,$L15
	nop
	addiu	$17,$17,1
	bne	$17,$22,$L6
	addiu	$16,$16,4
	addiu	$6,$sp,16
	li	$5,-1
	jal	ipc
	move	$4,$21
	beq	$2,$19,$L1
	nop
	li	$20,21
$L1:
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$20
	lw	$20,48($sp)
	jr	$31
	addiu	$sp,$sp,64
$L14:
	jal	leave
	addiu	$4,$17,1
$L15:
	jal	leave
	addiu	$4,$17,11
$L13:
	jal	leave
	li	$4,32
$L12:
	li	$4,1024
	addiu	$6,$sp,16
	jal	ipc
	li	$5,-1
	jal	leave
	li	$4,31
	.set	reorder
	.end	main
	.section	.rodata.forged.0,"a"
	.align	2
forged.0:
	.word	7168
	.word	2052
	.word	-2147481600
	.word	3
