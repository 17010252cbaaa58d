# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_code.c
	.text
	.file 1 "experiments/workloads/downloaded_code.c"
	.section	.rodata.serve.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"ready\000"
	.section	.text.serve,"ax"
	.align	2
	.globl	serve
	.loc 1 7
	.ent	serve
serve:
	.set	noreorder
	.loc 1 10
	lui	$4,%hi(ring)
	.loc 1 7
	addiu	$sp,$sp,-32
	.loc 1 10
	addiu	$4,$4,%lo(ring)
	.loc 1 8
	li	$2,1
	.loc 1 7
	sw	$31,28($sp)
	.loc 1 8
	sw	$2,16($sp)
	.loc 1 10
	jal	page_number
	nop
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 11
	lui	$4,%hi(table11_handler)
	lui	$5,%hi(table11_handler_end)
	addiu	$4,$4,%lo(table11_handler)
	addiu	$5,$5,%lo(table11_handler_end)
	subu	$5,$5,$4
	.loc 1 10
	lui	$3,%hi(binding)
	.loc 1 11
	sra	$5,$5,2
	jal	download
	sw	$2,%lo(binding)($3)
	.loc 1 12
	lui	$4,%hi($LC0)
	jal	print
	addiu	$4,$4,%lo($LC0)
$L2:
	.loc 1 14
	lw	$2,16($sp)
	lw	$3,16($sp)
	sll	$2,$2,1
	srl	$3,$3,31
	or	$2,$2,$3
	sw	$2,16($sp)
	b	$L2
	nop
	.set	reorder
	.end	serve
	.text
	.file 2 "./experiments/workloads/downloaded.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
