# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table08_shm.c
	.text
	.file 1 "experiments/workloads/table08_shm.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 19
	.ent	answer
answer:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	lui	$16,%hi(shared)
	.loc 1 23
	b	$L10
	lui	$17,%hi(parent)
$L4:
	.loc 1 22
	lw	$2,4($3)
	nop
	bne	$2,$0,$L8
	nop
	.loc 1 23
	lw	$4,%lo(parent)($17)
	jal	switch_to
	nop
$L10:
	.loc 1 21
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L4
	nop
	.loc 1 25
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	.loc 1 21
	b	$L10
	nop
$L8:
	.loc 1 27
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	answer
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 1 11
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 12
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	.loc 1 11
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 12
	lw	$2,0($3)
	lui	$17,%hi(child)
	addiu	$2,$2,1
	sw	$2,0($3)
$L13:
	.loc 1 14
	lw	$4,%lo(child)($17)
	jal	switch_to
	nop
	.loc 1 15
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L13
	nop
	.loc 1 16
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 30
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 33
	li	$4,4096
	.loc 1 30
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 33
	jal	shared_memory
	lui	$16,%hi(shared)
	.loc 1 34
	beq	$2,$0,$L19
	sw	$2,%lo(shared)($16)
	.loc 1 35
	jal	getpid
	lui	$17,%hi(child)
	lui	$3,%hi(parent)
	.loc 1 36
	jal	ready_to_switch
	sw	$2,%lo(parent)($3)
	.loc 1 37
	jal	fork
	nop
	.loc 1 38
	beq	$2,$0,$L22
	sw	$2,%lo(child)($17)
	.loc 1 42
	jal	measured_loop
	li	$4,4
	.loc 1 43
	jal	done
	nop
	.loc 1 44
	jal	measured_loop
	li	$4,1000
	.loc 1 45
	jal	done
	nop
	.loc 1 46
	lw	$2,%lo(shared)($16)
	li	$3,2008
	lw	$4,0($2)
	nop
	beq	$4,$3,$L23
	li	$3,1
	li	$2,2
$L16:
	.loc 1 51
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 48
	lw	$4,%lo(child)($17)
	.loc 1 47
	sw	$3,4($2)
	.loc 1 48
	jal	resume
	nop
	.loc 1 49
	jal	wait
	addiu	$4,$sp,16
	.loc 1 50
	b	$L16
	move	$2,$0
$L19:
	.loc 1 34
	b	$L16
	li	$2,1
$L22:
	.loc 1 39
	jal	answer
	nop
	.loc 1 40
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
	.section	.bss.parent,"aw"
	.align	2
parent:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/workloads/workload.h"
