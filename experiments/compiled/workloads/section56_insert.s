# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section56_insert.c
	.text
	.file 1 "experiments/workloads/section56_insert.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 15
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 21
	lui	$2,%hi(section56_held)
	.loc 1 15
	sw	$19,28($sp)
	.loc 1 21
	lw	$19,%lo(section56_held)($2)
	.loc 1 15
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$20,$4
	.loc 1 27
	blez	$19,$L2
	addiu	$21,$19,1
	.loc 1 25
	addiu	$22,$19,1024
$L3:
	.loc 1 22
	lui	$17,%hi(atoms.0)
	lui	$18,%hi(refused)
	addiu	$17,$17,%lo(atoms.0)
$L6:
	.loc 1 20
	jal	engine_start
	nop
	.loc 1 21
	blez	$19,$L11
	move	$6,$17
	move	$16,$0
$L5:
	.loc 1 22
	addiu	$5,$16,1024
	move	$6,$17
	jal	session_filter
	li	$4,1
	.loc 1 23
	addiu	$16,$16,1
	move	$6,$16
	move	$5,$2
	jal	engine_insert
	move	$4,$17
	xor	$2,$16,$2
	lw	$3,%lo(refused)($18)
	sltu	$2,$0,$2
	or	$3,$3,$2
	.loc 1 21
	bne	$16,$19,$L5
	sw	$3,%lo(refused)($18)
	.loc 1 25
	move	$6,$17
$L11:
	move	$5,$22
	jal	session_filter
	li	$4,1
	.loc 1 26
	jal	insertion_begins
	move	$16,$2
	.loc 1 27
	move	$5,$16
	move	$6,$21
	jal	engine_insert
	move	$4,$17
	.loc 1 28
	jal	insertion_ends
	move	$16,$2
	.loc 1 29
	lw	$3,%lo(refused)($18)
	xor	$2,$16,$21
	sltu	$2,$0,$2
	or	$2,$2,$3
	.loc 1 30
	addiu	$20,$20,-1
	bne	$20,$0,$L6
	sw	$2,%lo(refused)($18)
	.loc 1 31
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L2:
	b	$L3
	li	$22,1024
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 34
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 35
	jal	measured_loop
	li	$4,4
	.loc 1 36
	jal	done
	nop
	.loc 1 37
	jal	measured_loop
	li	$4,64
	.loc 1 38
	jal	done
	nop
	.loc 1 40
	lw	$31,20($sp)
	.loc 1 39
	lui	$2,%hi(refused)
	.loc 1 40
	lw	$2,%lo(refused)($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.atoms.0,"aw"
	.align	2
atoms.0:
	.space	384
	.section	.bss.refused,"aw"
	.align	2
refused:
	.space	4
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./experiments/workloads/section56.h"
	.file 4 "./experiments/workloads/table07.h"
	.file 5 "./experiments/filters/packets.h"
