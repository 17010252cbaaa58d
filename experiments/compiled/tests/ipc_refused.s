# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/ipc_refused.c
	.text
	.file 1 "experiments/tests/ipc_refused.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 10
	li	$3,1
	.loc 1 13
	li	$2,2048
	.loc 1 10
	sw	$3,16($sp)
	li	$3,2
	.loc 1 8
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 10
	sw	$3,20($sp)
	.loc 1 13
	beq	$4,$2,$L12
	sw	$0,24($sp)
	move	$21,$4
	.loc 1 17
	addiu	$6,$sp,16
	li	$5,2048
	jal	ipc
	move	$4,$0
	bne	$2,$0,$L13
	move	$20,$2
	lui	$16,%hi(forged.0)
	addiu	$16,$16,%lo(forged.0)
	.loc 1 19
	move	$17,$0
	.loc 1 20
	li	$19,1
	.loc 1 19
	li	$22,4
$L6:
	.loc 1 20
	lw	$18,0($16)
	addiu	$6,$sp,16
	li	$5,-1
	jal	ipc
	move	$4,$18
	bne	$2,$19,$L14
	addiu	$6,$sp,16
	.loc 1 22
	move	$5,$18
	jal	ipc
	move	$4,$0
	bne	$2,$19,$L15
	nop
	.loc 1 19
	addiu	$17,$17,1
	bne	$17,$22,$L6
	addiu	$16,$16,4
	.loc 1 25
	addiu	$6,$sp,16
	li	$5,-1
	jal	ipc
	move	$4,$21
	beq	$2,$19,$L1
	nop
	li	$20,21
$L1:
	.loc 1 26
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
	.loc 1 21
	jal	leave
	addiu	$4,$17,1
$L15:
	.loc 1 23
	jal	leave
	addiu	$4,$17,11
$L13:
	.loc 1 18
	jal	leave
	li	$4,32
$L12:
	.loc 1 14
	li	$4,1024
	addiu	$6,$sp,16
	jal	ipc
	li	$5,-1
	.loc 1 15
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
	.text
	.file 2 "./experiments/ipc_kernel/user.h"
