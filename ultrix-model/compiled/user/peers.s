# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/user/peers.c
	.text
	.file 1 "ultrix-model/user/peers.c"
	.section	.text.caught_fault,"ax"
	.align	2
	.loc 1 16
	.ent	caught_fault
caught_fault:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 17
	lui	$2,%hi(on_fault)
	.loc 1 16
	sw	$31,20($sp)
	.loc 1 17
	lw	$2,%lo(on_fault)($2)
	lw	$4,292($6)
	jalr	$2
	nop
	.loc 1 18
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	caught_fault
	.section	.text.caught_turn,"ax"
	.align	2
	.loc 1 39
	.ent	caught_turn
caught_turn:
	.set	noreorder
	.loc 1 40
	jr	$31
	nop
	.set	reorder
	.end	caught_turn
	.section	.text.on_protection_fault,"ax"
	.align	2
	.globl	on_protection_fault
	.loc 1 21
	.ent	on_protection_fault
on_protection_fault:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$4
	.loc 1 22
	beq	$4,$0,$L9
	sw	$31,36($sp)
	lui	$3,%hi(caught_fault)
	addiu	$3,$3,%lo(caught_fault)
$L6:
	.loc 1 25
	addiu	$5,$sp,16
	.loc 1 22
	sw	$3,16($sp)
	.loc 1 25
	move	$6,$0
	.loc 1 24
	lui	$3,%hi(on_fault)
	.loc 1 25
	li	$4,10
	.loc 1 22
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 25
	jal	sigvec
	sw	$2,%lo(on_fault)($3)
	.loc 1 26
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,11
	.loc 1 27
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 22
	b	$L6
	move	$3,$0
	.set	reorder
	.end	on_protection_fault
	.section	.text.shared_memory,"ax"
	.align	2
	.globl	shared_memory
	.loc 1 30
	.ent	shared_memory
shared_memory:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 31
	move	$6,$4
	li	$7,512
	move	$5,$0
	.loc 1 30
	sw	$31,20($sp)
	.loc 1 31
	jal	shmsys
	li	$4,3
	.loc 1 33
	bltz	$2,$L13
	move	$5,$2
	.loc 1 34
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	.loc 1 35
	li	$3,-1
	beq	$2,$3,$L13
	nop
	.loc 1 36
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L13:
	lw	$31,20($sp)
	.loc 1 33
	move	$2,$0
	.loc 1 36
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	shared_memory
	.section	.text.ready_to_switch,"ax"
	.align	2
	.globl	ready_to_switch
	.loc 1 43
	.ent	ready_to_switch
ready_to_switch:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 44
	lui	$2,%hi(caught_turn)
	.loc 1 46
	addiu	$5,$sp,16
	li	$4,30
	move	$6,$0
	.loc 1 44
	addiu	$2,$2,%lo(caught_turn)
	.loc 1 43
	sw	$31,36($sp)
	.loc 1 44
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 46
	jal	sigvec
	sw	$0,24($sp)
	.loc 1 47
	jal	sigblock
	li	$4,536870912
	.loc 1 48
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ready_to_switch
	.section	.text.resume,"ax"
	.align	2
	.globl	resume
	.loc 1 51
	.ent	resume
resume:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 52
	jal	kill
	li	$5,30
	.loc 1 53
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	resume
	.section	.text.switch_to,"ax"
	.align	2
	.globl	switch_to
	.loc 1 56
	.ent	switch_to
switch_to:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 57
	jal	kill
	li	$5,30
	.loc 1 58
	jal	sigpause
	move	$4,$0
	.loc 1 59
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	switch_to
	.section	.bss.on_fault,"aw"
	.align	2
on_fault:
	.space	4
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
