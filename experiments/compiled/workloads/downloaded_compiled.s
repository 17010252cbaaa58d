# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_compiled.c
	.text
	.file 1 "experiments/workloads/downloaded_compiled.c"
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
	addiu	$sp,$sp,-24
	move	$6,$7
	sw	$31,20($sp)
	.loc 1 7
	jal	bytecode_compile
	srl	$5,$5,1
	.loc 1 10
	bltz	$2,$L9
	nop
$L6:
	.loc 1 11
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L9:
	.loc 1 10
	b	$L6
	li	$2,-6
	.set	reorder
	.end	handler_install
	.section	.text.handler_run,"ax"
	.align	2
	.globl	handler_run
	.loc 1 15
	.ent	handler_run
handler_run:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$3,$5
	move	$5,$6
	move	$6,$7
	.loc 1 19
	lw	$7,40($sp)
	.loc 1 15
	sw	$31,20($sp)
	move	$2,$4
	.loc 1 19
	jalr	$2
	move	$4,$3
	.loc 2 28
	blez	$2,$L11
	nop
	.loc 2 29
	jal	handler_send
	move	$4,$2
$L11:
	.loc 1 20
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler_run
	.text
	.file 3 "./experiments/workloads/bytecode.h"
