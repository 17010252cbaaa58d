# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_polling.c
	.text
	.file 1 "experiments/workloads/downloaded_polling.c"
	.section	.rodata.serve.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"ready\000"
	.section	.text.serve,"ax"
	.align	2
	.globl	serve
	.loc 1 5
	.ent	serve
serve:
	.set	noreorder
	.loc 1 8
	lui	$4,%hi(ring)
	.loc 1 5
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 8
	jal	page_number
	addiu	$4,$4,%lo(ring)
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 9
	lui	$4,%hi($LC0)
	.loc 1 8
	lui	$3,%hi(binding)
	.loc 1 9
	addiu	$4,$4,%lo($LC0)
	jal	print
	sw	$2,%lo(binding)($3)
$L4:
	.loc 1 11
	jal	question_look
	nop
	beq	$2,$0,$L4
	nop
	.loc 1 12
	jal	answer
	move	$4,$2
	.loc 1 13
	jal	question_done
	nop
	b	$L4
	nop
	.set	reorder
	.end	serve
	.text
	.file 2 "./experiments/workloads/downloaded.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
