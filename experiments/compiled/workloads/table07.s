# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07.c
	.text
	.file 1 "experiments/workloads/table07.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 15
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-416
	sw	$18,408($sp)
	sw	$17,404($sp)
	sw	$16,400($sp)
	sw	$31,412($sp)
	.loc 1 19
	jal	engine_start
	move	$16,$0
	.loc 1 20
	lui	$2,%hi(table07_filters)
	lw	$17,%lo(table07_filters)($2)
	.loc 1 21
	lui	$2,%hi(table07_fields)
	lw	$18,%lo(table07_fields)($2)
	.loc 1 20
	b	$L8
	slt	$2,$16,$17
$L4:
	.loc 1 21
	jal	session_filter
	nop
	move	$5,$2
	move	$6,$16
	jal	engine_insert
	addiu	$4,$sp,16
	.loc 1 22
	bne	$16,$2,$L1
	li	$2,1
	.loc 1 20
	slt	$2,$16,$17
$L8:
	.loc 1 21
	addiu	$5,$16,1024
	addiu	$6,$sp,16
	move	$4,$18
	.loc 1 20
	bne	$2,$0,$L4
	addiu	$16,$16,1
	.loc 1 25
	srl	$16,$17,31
	addu	$16,$16,$17
	sra	$16,$16,1
	.loc 1 26
	lui	$4,%hi(message)
	addiu	$5,$16,1024
	jal	session_message
	addiu	$4,$4,%lo(message)
	.loc 1 27
	jal	engine_classifier
	addiu	$16,$16,1
	lui	$3,%hi(classify)
	.loc 1 28
	jal	loop_prepare
	sw	$2,%lo(classify)($3)
	.loc 1 29
	jal	measured_loop
	li	$4,4
	.loc 1 30
	jal	done
	nop
	.loc 1 31
	lui	$2,%hi(table07_trials)
	lw	$17,%lo(table07_trials)($2)
	nop
	move	$4,$17
	jal	measured_loop
	addiu	$17,$17,4
	.loc 1 32
	jal	done
	nop
	.loc 1 33
	mult	$17,$16
	lui	$3,%hi(classified)
	lw	$3,%lo(classified)($3)
	mflo	$2
	xor	$2,$2,$3
	sltu	$2,$0,$2
	sll	$2,$2,1
$L1:
	.loc 1 34
	lw	$31,412($sp)
	lw	$18,408($sp)
	lw	$17,404($sp)
	lw	$16,400($sp)
	jr	$31
	addiu	$sp,$sp,416
	.set	reorder
	.end	main
	.globl	classify
	.section	.bss.classify,"aw"
	.align	2
classify:
	.space	4
	.globl	classified
	.section	.bss.classified,"aw"
	.align	2
classified:
	.space	4
	.globl	message
	.section	.bss.message,"aw"
	.align	2
message:
	.space	60
	.text
	.file 2 "./experiments/workloads/table07.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./experiments/filters/packets.h"
