# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/bombarded_exos.c
	.file 1 "bombarded_exos.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
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
	.text
	.align	2
	.globl	report_library
	.ent	report_library
report_library:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	waiting
	lui	$16,%hi(network_counts)
	lw	$5,%lo(network_counts)($16)
	lui	$4,%hi($LC0)
	addiu	$16,$16,%lo(network_counts)
	jal	report
	addiu	$4,$4,%lo($LC0)
	lw	$5,4($16)
	lui	$4,%hi($LC1)
	jal	report
	addiu	$4,$4,%lo($LC1)
	lw	$5,8($16)
	lui	$4,%hi($LC2)
	jal	report
	addiu	$4,$4,%lo($LC2)
	lw	$5,12($16)
	lui	$4,%hi($LC3)
	jal	report
	addiu	$4,$4,%lo($LC3)
	lw	$5,16($16)
	lui	$4,%hi($LC4)
	jal	report
	addiu	$4,$4,%lo($LC4)
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	report_library
