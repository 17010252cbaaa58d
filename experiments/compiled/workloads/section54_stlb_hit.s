# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section54_stlb_hit.c
	.text
	.file 1 "experiments/workloads/section54_stlb_hit.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 9
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	lui	$20,%hi(area)
	lui	$18,%hi(area+409600)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	move	$19,$4
	.loc 1 10
	move	$17,$0
	addiu	$20,$20,%lo(area)
	addiu	$18,$18,%lo(area+409600)
$L3:
	move	$16,$20
$L2:
	.loc 1 13
	jal	load_word
	move	$4,$16
	addiu	$16,$16,4096
	bne	$16,$18,$L2
	addu	$17,$17,$2
	.loc 1 14
	addiu	$19,$19,-1
	bne	$19,$0,$L3
	nop
	.loc 1 15
	bne	$17,$0,$L9
	nop
	.loc 1 16
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 15
	jal	exit
	li	$4,1
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 19
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(area)
	li	$3,393216
	addiu	$sp,$sp,-24
	addiu	$2,$2,%lo(area)
	addiu	$3,$3,16384
	addu	$3,$2,$3
	sw	$31,20($sp)
$L11:
	.loc 1 22
	sw	$0,0($2)
	addiu	$2,$2,4096
	bne	$2,$3,$L11
	nop
	.loc 1 23
	jal	measured_loop
	li	$4,4
	.loc 1 24
	jal	done
	nop
	.loc 1 25
	jal	measured_loop
	li	$4,40
	.loc 1 26
	jal	done
	nop
	.loc 1 28
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	409600
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./experiments/workloads/section54.h"
	.file 4 "./exos/library/unix.h"
