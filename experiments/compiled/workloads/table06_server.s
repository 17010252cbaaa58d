# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table06_server.c
	.text
	.file 1 "experiments/workloads/table06_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 15
	lui	$6,%hi(serve)
	move	$7,$0
	addiu	$6,$6,%lo(serve)
	li	$5,39
	sw	$0,16($sp)
	.loc 1 14
	sw	$31,28($sp)
	.loc 1 15
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 16
	lui	$6,%hi(leave_now)
	move	$7,$0
	addiu	$6,$6,%lo(leave_now)
	li	$5,40
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 17
	lui	$6,%hi(serve_start)
	move	$7,$0
	addiu	$6,$6,%lo(serve_start)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 18
	jal	serve_idle
	nop
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
