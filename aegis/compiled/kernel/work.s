# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/work.c
	.text
	.file 1 "aegis/kernel/work.c"
	.section	.text.work_begin,"ax"
	.align	2
	.globl	work_begin
	.loc 1 16
	.ent	work_begin
work_begin:
	.set	noreorder
	.loc 1 17
	lui	$2,%hi(cycles_left)
	.loc 1 18
	jr	$31
	sw	$4,%lo(cycles_left)($2)
	.set	reorder
	.end	work_begin
	.section	.text.work_left_off,"ax"
	.align	2
	.globl	work_left_off
	.loc 1 22
	.ent	work_left_off
work_left_off:
	.set	noreorder
	.loc 1 23
	lui	$3,%hi(cycles_left)
	lw	$2,%lo(cycles_left)($3)
	nop
	subu	$4,$2,$4
	.loc 1 24
	bgtz	$4,$L10
	sw	$4,%lo(cycles_left)($3)
	.loc 1 25
	jr	$31
	li	$2,1
$L10:
	.loc 1 22
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 24
	jal	clock_waits
	nop
	.loc 1 25
	lw	$31,20($sp)
	.loc 1 24
	sltu	$2,$0,$2
	.loc 1 25
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	work_left_off
	.section	.text.work_left_to_clock,"ax"
	.align	2
	.globl	work_left_to_clock
	.loc 1 29
	.ent	work_left_to_clock
work_left_to_clock:
	.set	noreorder
	.loc 1 30
	lui	$3,%hi(cycles_left)
	lw	$2,%lo(cycles_left)($3)
	nop
	subu	$4,$2,$4
	.loc 1 31
	bgtz	$4,$L18
	sw	$4,%lo(cycles_left)($3)
	.loc 1 32
	jr	$31
	li	$2,1
$L18:
	.loc 1 29
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 31
	jal	edge_waits
	nop
	.loc 1 32
	lw	$31,20($sp)
	.loc 1 31
	sltu	$2,$0,$2
	.loc 1 32
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	work_left_to_clock
	.section	.bss.cycles_left,"aw"
	.align	2
cycles_left:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
