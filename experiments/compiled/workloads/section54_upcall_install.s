# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section54_upcall_install.c
	.text
	.file 1 "experiments/workloads/section54_upcall_install.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 13
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$18,28($sp)
	lui	$20,%hi(area)
	lui	$18,%hi(area+409600)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$16,20($sp)
	move	$19,$4
	.loc 1 14
	move	$17,$0
	addiu	$20,$20,%lo(area)
	addiu	$18,$18,%lo(area+409600)
	.loc 1 19
	li	$21,16777216
$L3:
	move	$16,$20
$L2:
	.loc 1 18
	jal	load_word
	move	$4,$16
	.loc 1 19
	addu	$4,$16,$21
	.loc 1 18
	addu	$17,$2,$17
	.loc 1 19
	jal	load_word
	addiu	$16,$16,4096
	.loc 1 17
	bne	$16,$18,$L2
	addu	$17,$17,$2
	.loc 1 21
	addiu	$19,$19,-1
	bne	$19,$0,$L3
	nop
	.loc 1 22
	bne	$17,$0,$L9
	nop
	.loc 1 23
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L9:
	.loc 1 22
	jal	exit
	li	$4,1
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(area)
	li	$4,393216
	addiu	$sp,$sp,-24
	addiu	$2,$2,%lo(area)
	addiu	$4,$4,16384
	addu	$4,$2,$4
	sw	$31,20($sp)
	.loc 1 29
	li	$5,16777216
$L11:
	addu	$3,$2,$5
	addiu	$2,$2,4096
	sw	$0,0($3)
	bne	$2,$4,$L11
	sw	$0,-4096($2)
	.loc 1 30
	jal	measured_loop
	li	$4,4
	.loc 1 31
	jal	done
	nop
	.loc 1 32
	jal	measured_loop
	li	$4,40
	.loc 1 33
	jal	done
	nop
	.loc 1 35
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	17186816
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./experiments/workloads/section54.h"
	.file 4 "./exos/library/unix.h"
