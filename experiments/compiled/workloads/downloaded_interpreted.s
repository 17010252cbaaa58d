# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_interpreted.c
	.text
	.file 1 "experiments/workloads/downloaded_interpreted.c"
	.section	.text.handler_check,"ax"
	.align	2
	.globl	handler_check
	.file 2 "./experiments/workloads/downloaded_kernel.h"
	.loc 2 17
	.ent	handler_check
handler_check:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	.loc 2 18
	lw	$3,0($6)
	lw	$2,4($6)
	sw	$3,16($sp)
	.loc 2 20
	addiu	$6,$sp,16
	.loc 2 18
	li	$3,4096
	.loc 2 20
	srl	$5,$5,1
	.loc 2 18
	sw	$3,20($sp)
	.loc 2 20
	jal	bytecode_verify
	sw	$2,24($sp)
	.loc 2 22
	beq	$2,$0,$L1
	li	$2,-2
	move	$2,$0
$L1:
	.loc 2 23
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	handler_check
	.section	.text.handler_install,"ax"
	.align	2
	.globl	handler_install
	.loc 1 6
	.ent	handler_install
handler_install:
	.set	noreorder
	.loc 1 10
	beq	$5,$0,$L13
	move	$2,$5
	sll	$6,$5,2
	addu	$6,$4,$6
$L8:
	.loc 1 11
	lw	$3,0($4)
	.loc 1 10
	addiu	$4,$4,4
	.loc 1 11
	sw	$3,0($7)
	.loc 1 10
	bne	$4,$6,$L8
	addiu	$7,$7,4
$L13:
	.loc 1 13
	jr	$31
	nop
	.set	reorder
	.end	handler_install
	.section	.text.handler_run,"ax"
	.align	2
	.globl	handler_run
	.loc 1 17
	.ent	handler_run
handler_run:
	.set	noreorder
	addiu	$sp,$sp,-32
	lw	$2,48($sp)
	sw	$31,28($sp)
	.loc 1 18
	jal	bytecode_run
	sw	$2,16($sp)
	.loc 2 28
	blez	$2,$L15
	nop
	.loc 2 29
	jal	handler_send
	move	$4,$2
$L15:
	.loc 1 19
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	handler_run
	.text
	.file 3 "./experiments/workloads/bytecode.h"
