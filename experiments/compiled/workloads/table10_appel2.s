# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_appel2.c
	.text
	.file 1 "experiments/workloads/table10_appel2.c"
	.section	.text.set_free,"ax"
	.align	2
	.loc 1 12
	.ent	set_free
set_free:
	.set	noreorder
	.loc 1 13
	li	$2,-4096
	.loc 1 12
	addiu	$sp,$sp,-24
	.loc 1 13
	li	$6,3
	li	$5,4096
	.loc 1 12
	sw	$31,20($sp)
	.loc 1 13
	jal	mprotect
	and	$4,$4,$2
	.loc 1 14
	lui	$3,%hi(traps)
	lw	$2,%lo(traps)($3)
	.loc 1 15
	lw	$31,20($sp)
	.loc 1 14
	addiu	$2,$2,1
	sw	$2,%lo(traps)($3)
	.loc 1 15
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	set_free
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 18
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	lui	$20,%hi(order)
	lui	$18,%hi(order+100)
	lui	$17,%hi(area)
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	move	$19,$4
	addiu	$20,$20,%lo(order)
	addiu	$18,$18,%lo(order+100)
	addiu	$17,$17,%lo(area)
$L6:
	.loc 1 22
	jal	protect_area
	move	$4,$0
	move	$16,$20
$L5:
	.loc 1 23
	lbu	$4,0($16)
	addiu	$16,$16,1
	sll	$4,$4,12
	jal	touch_page
	addu	$4,$17,$4
	bne	$18,$16,$L5
	nop
	.loc 1 24
	addiu	$19,$19,-1
	bne	$19,$0,$L6
	nop
	.loc 1 25
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 28
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 29
	jal	prepare_area
	nop
	.loc 1 30
	lui	$4,%hi(set_free)
	jal	on_protection_fault
	addiu	$4,$4,%lo(set_free)
	.loc 1 31
	jal	measured_loop
	li	$4,4
	.loc 1 32
	jal	done
	nop
	.loc 1 33
	jal	measured_loop
	li	$4,12
	.loc 1 34
	jal	done
	nop
	.loc 1 35
	lui	$2,%hi(traps)
	lw	$3,%lo(traps)($2)
	li	$2,1600
	beq	$3,$2,$L14
	nop
	li	$2,1
$L10:
	.loc 1 37
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L14:
	.loc 1 36
	jal	count_protected
	nop
	sltu	$2,$0,$2
	b	$L10
	sll	$2,$2,1
	.set	reorder
	.end	main
	.section	.bss.traps,"aw"
	.align	2
traps:
	.space	4
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./experiments/workloads/workload.h"
