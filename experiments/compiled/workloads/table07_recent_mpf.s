# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_recent_mpf.c
	.text
	.file 1 "experiments/workloads/table07_recent_mpf.c"
	.section	.text.recent_keep,"ax"
	.align	2
	.globl	recent_keep
	.loc 1 11
	.ent	recent_keep
recent_keep:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 12
	sll	$2,$6,1
	addu	$2,$2,$6
	.loc 1 11
	sw	$16,16($sp)
	.loc 1 12
	lui	$16,%hi(programs)
	sll	$2,$2,8
	addiu	$16,$16,%lo(programs)
	addu	$16,$16,$2
	move	$7,$16
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 12
	jal	bpf_translate
	move	$6,$0
	.loc 1 14
	bgtz	$2,$L6
	move	$4,$16
	.loc 1 15
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 14
	move	$2,$0
	.loc 1 15
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 14
	jal	bpf_validate
	move	$5,$2
	.loc 1 15
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 14
	sltu	$2,$0,$2
	.loc 1 15
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	recent_keep
	.section	.text.recent_fits,"ax"
	.align	2
	.globl	recent_fits
	.loc 1 18
	.ent	recent_fits
recent_fits:
	.set	noreorder
	.loc 1 19
	sll	$2,$4,1
	addu	$2,$2,$4
	lui	$4,%hi(programs)
	.loc 1 18
	addiu	$sp,$sp,-32
	.loc 1 19
	sll	$2,$2,8
	addiu	$4,$4,%lo(programs)
	move	$7,$0
	sw	$0,16($sp)
	.loc 1 18
	sw	$31,28($sp)
	.loc 1 19
	jal	bpf_run
	addu	$4,$4,$2
	.loc 1 20
	lw	$31,28($sp)
	sltu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	recent_fits
	.section	.bss.programs,"aw"
	.align	2
programs:
	.space	197376
	.text
	.file 2 "./experiments/filters/bpf.h"
