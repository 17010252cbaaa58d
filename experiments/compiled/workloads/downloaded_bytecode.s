# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_bytecode.c
	.text
	.file 1 "experiments/workloads/downloaded_bytecode.c"
	.section	.rodata.serve.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"ready\000"
	.section	.text.serve,"ax"
	.align	2
	.globl	serve
	.loc 1 13
	.ent	serve
serve:
	.set	noreorder
	.loc 1 16
	lui	$4,%hi(ring)
	.loc 1 13
	addiu	$sp,$sp,-32
	.loc 1 16
	addiu	$4,$4,%lo(ring)
	.loc 1 14
	li	$2,1
	.loc 1 13
	sw	$31,28($sp)
	.loc 1 14
	sw	$2,16($sp)
	.loc 1 16
	jal	page_number
	nop
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 17
	lui	$4,%hi(program)
	addiu	$4,$4,%lo(program)
	.loc 1 16
	lui	$3,%hi(binding)
	.loc 1 17
	li	$5,26
	jal	download
	sw	$2,%lo(binding)($3)
	.loc 1 18
	lui	$4,%hi($LC0)
	jal	print
	addiu	$4,$4,%lo($LC0)
$L2:
	.loc 1 20
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
	.section	.rodata.program,"a"
	.align	2
program:
	.byte	11
	.byte	5
	.byte	1
	.byte	0
	.half	42
	.half	0
	.byte	11
	.byte	6
	.byte	1
	.byte	0
	.half	44
	.half	0
	.byte	12
	.byte	7
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	8
	.byte	6
	.byte	0
	.byte	0
	.half	0
	.half	16
	.byte	7
	.byte	5
	.byte	6
	.byte	0
	.half	0
	.half	0
	.byte	3
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	1
	.byte	14
	.byte	4
	.byte	5
	.byte	0
	.half	42
	.half	0
	.byte	9
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	16
	.byte	14
	.byte	4
	.byte	5
	.byte	0
	.half	44
	.half	0
	.byte	3
	.byte	7
	.byte	0
	.byte	0
	.half	0
	.half	1
	.byte	15
	.byte	3
	.byte	7
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	60
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.text
	.file 2 "./experiments/workloads/downloaded.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
