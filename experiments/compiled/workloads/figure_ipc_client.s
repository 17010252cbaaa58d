# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure_ipc_client.c
	.text
	.file 1 "experiments/workloads/figure_ipc_client.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 12
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 13
	move	$6,$4
	li	$5,2048
	.loc 1 12
	sw	$31,20($sp)
	.loc 1 13
	jal	transfers
	move	$4,$0
	lui	$4,%hi(counted)
	lw	$3,%lo(counted)($4)
	.loc 1 14
	lw	$31,20($sp)
	.loc 1 13
	addu	$3,$3,$2
	sw	$3,%lo(counted)($4)
	.loc 1 14
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 17
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 18
	jal	measured_loop
	li	$4,4
	.loc 1 19
	jal	done
	nop
	.loc 1 20
	jal	measured_loop
	li	$4,50000
	.loc 1 21
	jal	done
	nop
	.loc 1 22
	lui	$2,%hi(counted)
	lw	$2,%lo(counted)($2)
	.loc 1 23
	lw	$31,20($sp)
	.loc 1 22
	xori	$2,$2,0xc354
	.loc 1 23
	sltu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.counted,"aw"
	.align	2
counted:
	.space	4
	.text
	.file 2 "./experiments/workloads/workload.h"
