# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/colours_ultrix.c
	.text
	.file 1 "experiments/workloads/colours_ultrix.c"
	.section	.text.disorder,"ax"
	.align	2
	.globl	disorder
	.loc 1 11
	.ent	disorder
disorder:
	.set	noreorder
	addiu	$sp,$sp,-160
	sw	$31,156($sp)
	.loc 1 16
	jal	draw_order
	addiu	$4,$sp,16
	.loc 1 17
	jal	fork
	nop
	beq	$2,$0,$L5
	nop
	.loc 1 22
	jal	wait
	addiu	$4,$sp,144
	.loc 1 23
	lw	$2,144($sp)
	.loc 1 24
	lw	$31,156($sp)
	.loc 1 23
	sltu	$2,$0,$2
	.loc 1 24
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,160
$L5:
	.loc 1 20
	jal	exit
	move	$4,$0
	.set	reorder
	.end	disorder
	.section	.text.place,"ax"
	.align	2
	.globl	place
	.loc 1 27
	.ent	place
place:
	.set	noreorder
	.loc 1 28
	lui	$2,%hi(colour_by_name)
	lw	$2,%lo(colour_by_name)($2)
	nop
	sltu	$2,$0,$2
	.loc 1 29
	jr	$31
	subu	$2,$0,$2
	.set	reorder
	.end	place
	.section	.text.call_kernel,"ax"
	.align	2
	.globl	call_kernel
	.loc 1 32
	.ent	call_kernel
call_kernel:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 33
	jal	getpid
	nop
	.loc 1 34
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_kernel
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/workloads/colours.h"
