# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/bombarded_exos.c
	.text
	.file 1 "experiments/tests/bombarded_exos.c"
	.section	.rodata.report_library.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"bad length \000"
	.align	2
$LC1:
	.ascii	"bad sum \000"
	.align	2
$LC2:
	.ascii	"arp \000"
	.align	2
$LC3:
	.ascii	"arp bad \000"
	.align	2
$LC4:
	.ascii	"arp answered \000"
	.section	.text.report_library,"ax"
	.align	2
	.globl	report_library
	.loc 1 6
	.ent	report_library
report_library:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 7
	jal	waiting
	lui	$16,%hi(network_counts)
	.loc 1 8
	lw	$5,%lo(network_counts)($16)
	lui	$4,%hi($LC0)
	.loc 1 9
	addiu	$16,$16,%lo(network_counts)
	.loc 1 8
	jal	report
	addiu	$4,$4,%lo($LC0)
	.loc 1 9
	lw	$5,4($16)
	lui	$4,%hi($LC1)
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 10
	lw	$5,8($16)
	lui	$4,%hi($LC2)
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 11
	lw	$5,12($16)
	lui	$4,%hi($LC3)
	jal	report
	addiu	$4,$4,%lo($LC3)
	.loc 1 12
	lw	$5,16($16)
	lui	$4,%hi($LC4)
	jal	report
	addiu	$4,$4,%lo($LC4)
	.loc 1 13
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	report_library
	.text
	.file 2 "./experiments/tests/random.h"
	.file 3 "./exos/library/socket.h"
