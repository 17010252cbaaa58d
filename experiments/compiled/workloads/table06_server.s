# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table06_server.c
	.text
	.file 1 "experiments/workloads/table06_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 15
	lui	$6,%hi(serve)
	move	$7,$0
	addiu	$6,$6,%lo(serve)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	.loc 1 14
	sw	$31,28($sp)
	.loc 1 15
	jal	aegis_environment_set
	sw	$16,24($sp)
	.loc 1 16
	lui	$6,%hi(leave_now)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(leave_now)
	li	$5,40
	jal	aegis_environment_set
	move	$4,$0
	lui	$16,%hi(yield)
$L2:
	.loc 1 18
	lw	$2,%lo(yield)($16)
	nop
	jalr	$2
	move	$4,$0
	b	$L2
	nop
	.set	reorder
	.end	main
	.section	.data.yield,"aw"
	.align	2
yield:
	.word	yield_to
	.text
	.file 2 "./aegis/user/aegis.h"
