# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/covert_look.c
	.text
	.file 1 "experiments/workloads/covert_look.c"
	.section	.text.look,"ax"
	.align	2
	.globl	look
	.loc 1 5
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 6
	jal	touch
	nop
	.loc 1 7
	jal	seen
	nop
	.loc 1 8
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	look
	.section	.text.send_bit,"ax"
	.align	2
	.globl	send_bit
	.loc 1 11
	.ent	send_bit
send_bit:
	.set	noreorder
	.loc 1 12
	bne	$4,$0,$L13
	lui	$3,%hi(covert_bytes)
	jr	$31
	nop
$L13:
	move	$2,$5
	lw	$5,%lo(covert_bytes)($3)
	.loc 1 11
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 12
	jal	touch
	move	$4,$2
	.loc 1 13
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	send_bit
	.text
	.file 2 "./experiments/workloads/covert.h"
