# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_appel1.c
	.text
	.file 1 "experiments/workloads/table10_appel1.c"
	.section	.text.move_on,"ax"
	.align	2
	.loc 1 14
	.ent	move_on
move_on:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 15
	lui	$17,%hi(freed)
	.loc 1 14
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 15
	lw	$4,%lo(freed)($17)
	move	$6,$0
	.loc 1 14
	sw	$31,28($sp)
	.loc 1 15
	jal	mprotect
	li	$5,4096
	.loc 1 16
	li	$2,-4096
	and	$4,$16,$2
	.loc 1 17
	li	$6,3
	li	$5,4096
	jal	mprotect
	sw	$4,%lo(freed)($17)
	.loc 1 18
	lui	$3,%hi(traps)
	lw	$2,%lo(traps)($3)
	.loc 1 19
	lw	$31,28($sp)
	.loc 1 18
	addiu	$2,$2,1
	.loc 1 19
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 18
	sw	$2,%lo(traps)($3)
	.loc 1 19
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	move_on
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 22
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 24
	lui	$17,%hi(next)
	.loc 1 22
	sw	$19,32($sp)
	sw	$18,28($sp)
	lui	$19,%hi(order)
	lui	$18,%hi(area)
	.loc 1 24
	lw	$2,%lo(next)($17)
	.loc 1 22
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$4
	addiu	$19,$19,%lo(order)
	addiu	$18,$18,%lo(area)
$L6:
	.loc 1 24
	addu	$2,$19,$2
	lbu	$4,0($2)
	nop
	sll	$4,$4,12
	jal	touch_page
	addu	$4,$18,$4
	.loc 1 25
	lw	$3,%lo(next)($17)
	nop
	slt	$4,$3,99
	beq	$4,$0,$L5
	move	$2,$0
	addiu	$2,$3,1
$L5:
	.loc 1 26
	addiu	$16,$16,-1
	bne	$16,$0,$L6
	sw	$2,%lo(next)($17)
	.loc 1 27
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 30
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 31
	jal	prepare_area
	nop
	.loc 1 32
	jal	protect_area
	move	$4,$0
	.loc 1 33
	lui	$2,%hi(order+99)
	lbu	$2,%lo(order+99)($2)
	lui	$4,%hi(area)
	sll	$2,$2,12
	addiu	$4,$4,%lo(area)
	.loc 1 34
	li	$6,3
	li	$5,4096
	.loc 1 33
	addu	$4,$4,$2
	lui	$2,%hi(freed)
	.loc 1 34
	jal	mprotect
	sw	$4,%lo(freed)($2)
	.loc 1 35
	lui	$4,%hi(move_on)
	jal	on_protection_fault
	addiu	$4,$4,%lo(move_on)
	.loc 1 36
	jal	measured_loop
	li	$4,4
	.loc 1 37
	jal	done
	nop
	.loc 1 38
	jal	measured_loop
	li	$4,1000
	.loc 1 39
	jal	done
	nop
	.loc 1 40
	lui	$2,%hi(traps)
	lw	$3,%lo(traps)($2)
	li	$2,1004
	beq	$3,$2,$L14
	nop
	li	$2,1
$L10:
	.loc 1 42
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L14:
	.loc 1 41
	jal	count_protected
	nop
	xori	$2,$2,0x63
	sltu	$2,$0,$2
	b	$L10
	sll	$2,$2,1
	.set	reorder
	.end	main
	.section	.bss.next,"aw"
	.align	2
next:
	.space	4
	.section	.bss.traps,"aw"
	.align	2
traps:
	.space	4
	.section	.bss.freed,"aw"
	.align	2
freed:
	.space	4
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./exos/library/unix.h"
