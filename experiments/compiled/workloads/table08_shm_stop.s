# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table08_shm_stop.c
	.text
	.file 1 "experiments/workloads/table08_shm_stop.c"
	.section	.text.woken,"ax"
	.align	2
	.loc 1 45
	.ent	woken
woken:
	.set	noreorder
	.loc 1 46
	jr	$31
	nop
	.set	reorder
	.end	woken
	.section	.text.answer,"ax"
	.align	2
	.loc 1 35
	.ent	answer
answer:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 36
	li	$5,17
	.loc 1 35
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 36
	jal	kill
	lui	$18,%hi(shared)
	lui	$17,%hi(parent)
$L4:
	.loc 1 38
	lw	$3,%lo(shared)($18)
	.loc 1 39
	lw	$4,%lo(parent)($17)
	.loc 1 38
	lw	$2,0($3)
	.loc 1 39
	li	$5,19
	.loc 1 38
	addiu	$2,$2,1
	sw	$2,0($3)
	.loc 1 39
	jal	kill
	nop
	.loc 1 40
	li	$5,17
	jal	kill
	move	$4,$16
	b	$L4
	nop
	.set	reorder
	.end	answer
	.section	.text.rest,"ax"
	.align	2
	.loc 1 49
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 50
	li	$2,2
	sw	$2,24($sp)
	li	$2,196608
	addiu	$2,$2,3392
	sw	$2,28($sp)
	.loc 1 51
	lui	$2,%hi(woken)
	.loc 1 53
	addiu	$5,$sp,32
	move	$6,$0
	li	$4,14
	.loc 1 51
	addiu	$2,$2,%lo(woken)
	.loc 1 49
	sw	$31,52($sp)
	.loc 1 51
	sw	$2,32($sp)
	.loc 1 50
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 51
	sw	$0,36($sp)
	.loc 1 53
	jal	sigvec
	sw	$0,40($sp)
	.loc 1 54
	jal	sigblock
	li	$4,8192
	.loc 1 55
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	move	$6,$0
	.loc 1 56
	jal	sigpause
	move	$4,$0
	.loc 1 57
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	rest
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 1 28
	.ent	exchange
exchange:
	.set	noreorder
	.loc 1 29
	lui	$2,%hi(shared)
	.loc 1 28
	addiu	$sp,$sp,-24
	.loc 1 29
	lw	$3,%lo(shared)($2)
	.loc 1 28
	sw	$31,20($sp)
	.loc 1 29
	lw	$2,0($3)
	.loc 1 30
	lui	$4,%hi(child)
	lw	$4,%lo(child)($4)
	.loc 1 29
	addiu	$2,$2,1
	.loc 1 30
	li	$5,19
	.loc 1 29
	sw	$2,0($3)
	.loc 1 30
	jal	kill
	nop
	.loc 1 31
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	kill
	li	$5,17
	.loc 1 32
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 60
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 61
	li	$4,4096
	.loc 1 60
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 61
	jal	shared_memory
	lui	$16,%hi(shared)
	.loc 1 62
	beq	$2,$0,$L13
	sw	$2,%lo(shared)($16)
	.loc 1 63
	jal	getpid
	lui	$17,%hi(child)
	lui	$3,%hi(parent)
	.loc 1 64
	jal	fork
	sw	$2,%lo(parent)($3)
	.loc 1 65
	beq	$2,$0,$L15
	sw	$2,%lo(child)($17)
$L12:
	.loc 1 66
	jal	rest
	nop
	.loc 1 67
	jal	measured_loop
	li	$4,4
	.loc 1 68
	jal	done
	nop
	.loc 1 69
	jal	measured_loop
	li	$4,8
	.loc 1 70
	jal	done
	nop
	.loc 1 71
	lw	$4,%lo(child)($17)
	jal	kill
	li	$5,9
	.loc 1 72
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	xori	$2,$2,0x18
	sltu	$2,$0,$2
	sll	$2,$2,1
$L10:
	.loc 1 73
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L15:
	.loc 1 65
	jal	getpid
	nop
	jal	answer
	move	$4,$2
	b	$L12
	nop
$L13:
	.loc 1 62
	b	$L10
	li	$2,1
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
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./exos/library/unix.h"
