# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_trap.c
	.text
	.file 1 "experiments/workloads/table10_trap.c"
	.section	.text.handle_trap,"ax"
	.align	2
	.globl	handle_trap
	.loc 1 12
	.ent	handle_trap
handle_trap:
	.set	noreorder
	.loc 1 13
	lui	$3,%hi(left)
	lw	$2,%lo(left)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(left)($3)
	beq	$2,$0,$L8
	li	$2,-4096
	jr	$31
	nop
$L8:
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
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handle_trap
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 17
	.ent	measured_loop
measured_loop:
	.set	noreorder
	move	$2,$4
	.loc 1 19
	lui	$4,%hi(area+204800)
	.loc 1 17
	addiu	$sp,$sp,-24
	.loc 1 18
	lui	$3,%hi(left)
	.loc 1 19
	addiu	$4,$4,%lo(area+204800)
	.loc 1 18
	sw	$2,%lo(left)($3)
	.loc 1 17
	sw	$31,20($sp)
	.loc 1 19
	jal	touch_page
	nop
	.loc 1 20
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 23
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 26
	jal	prepare_area
	sw	$16,20($sp)
	.loc 1 27
	lui	$4,%hi(handle_trap)
	addiu	$4,$4,%lo(handle_trap)
	jal	on_protection_fault
	lui	$17,%hi(area+204800)
	.loc 1 28
	move	$6,$0
	li	$5,4096
	jal	mprotect
	addiu	$4,$17,%lo(area+204800)
	.loc 1 31
	lui	$16,%hi(area+196608)
	.loc 1 29
	jal	measured_loop
	li	$4,4
	.loc 1 30
	jal	done
	addiu	$16,$16,%lo(area+196608)
	.loc 1 32
	move	$6,$0
	li	$5,4096
	addiu	$4,$17,%lo(area+204800)
	jal	mprotect
	sw	$0,8192($16)
	.loc 1 33
	jal	measured_loop
	li	$4,1200
	.loc 1 34
	jal	done
	nop
	.loc 1 35
	lui	$2,%hi(left)
	lw	$2,%lo(left)($2)
	nop
	bne	$2,$0,$L16
	li	$2,1
	lw	$3,8192($16)
	nop
	beq	$3,$2,$L18
	nop
$L16:
	li	$2,1
$L13:
	.loc 1 37
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L18:
	.loc 1 36
	jal	count_protected
	nop
	sltu	$2,$0,$2
	b	$L13
	sll	$2,$2,1
	.set	reorder
	.end	main
	.section	.bss.left,"aw"
	.align	2
left:
	.space	4
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./exos/library/unix.h"
