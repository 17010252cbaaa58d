# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table08_pipe.c
	.text
	.file 1 "experiments/workloads/table08_pipe.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 17
	.ent	answer
answer:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	.loc 1 18
	lui	$19,%hi(to_child)
	.loc 1 17
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 18
	addiu	$2,$19,%lo(to_child)
	lw	$4,4($2)
	jal	close
	lui	$18,%hi(to_parent)
	.loc 1 19
	lw	$4,%lo(to_parent)($18)
	lui	$17,%hi(counter)
	jal	close
	addiu	$18,$18,%lo(to_parent)
	.loc 1 20
	b	$L2
	addiu	$16,$17,%lo(counter)
$L3:
	.loc 1 21
	lw	$2,%lo(counter)($17)
	.loc 1 22
	lw	$4,4($18)
	.loc 1 21
	addiu	$2,$2,1
	.loc 1 22
	jal	write
	sw	$2,%lo(counter)($17)
$L2:
	.loc 1 20
	lw	$4,%lo(to_child)($19)
	move	$5,$16
	jal	read
	li	$6,4
	li	$3,4
	.loc 1 22
	li	$6,4
	.loc 1 20
	beq	$2,$3,$L3
	move	$5,$16
	.loc 1 24
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	answer
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 1 10
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 11
	lui	$16,%hi(counter)
	lw	$2,%lo(counter)($16)
	.loc 1 12
	lui	$3,%hi(to_child+4)
	lw	$4,%lo(to_child+4)($3)
	addiu	$5,$16,%lo(counter)
	.loc 1 11
	addiu	$2,$2,1
	.loc 1 12
	li	$6,4
	.loc 1 10
	sw	$31,20($sp)
	.loc 1 12
	jal	write
	sw	$2,%lo(counter)($16)
	.loc 1 13
	lui	$2,%hi(to_parent)
	lw	$4,%lo(to_parent)($2)
	addiu	$5,$16,%lo(counter)
	jal	read
	li	$6,4
	.loc 1 14
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 27
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	.loc 1 30
	lui	$16,%hi(to_child)
	addiu	$4,$16,%lo(to_child)
	.loc 1 27
	sw	$31,36($sp)
	sw	$18,32($sp)
	.loc 1 30
	jal	pipe
	sw	$17,28($sp)
	beq	$2,$0,$L9
	lui	$17,%hi(to_parent)
$L11:
	li	$16,1
$L8:
	.loc 1 46
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 30
	jal	pipe
	addiu	$4,$17,%lo(to_parent)
	bne	$2,$0,$L11
	nop
	.loc 1 31
	jal	fork
	nop
	beq	$2,$0,$L16
	nop
	.loc 1 35
	lw	$4,%lo(to_child)($16)
	jal	close
	lui	$18,%hi(counter)
	.loc 1 36
	addiu	$2,$17,%lo(to_parent)
	lw	$4,4($2)
	jal	close
	nop
	.loc 1 37
	jal	measured_loop
	li	$4,4
	.loc 1 38
	jal	done
	nop
	.loc 1 39
	jal	measured_loop
	li	$4,1000
	.loc 1 40
	jal	done
	nop
	.loc 1 41
	lw	$3,%lo(counter)($18)
	li	$2,2008
	beq	$3,$2,$L17
	nop
	b	$L8
	li	$16,2
$L17:
	.loc 1 42
	addiu	$16,$16,%lo(to_child)
	lw	$4,4($16)
	jal	close
	nop
	.loc 1 43
	lw	$4,%lo(to_parent)($17)
	li	$6,4
	jal	read
	addiu	$5,$18,%lo(counter)
	bne	$2,$0,$L14
	move	$16,$2
	.loc 1 44
	jal	wait
	addiu	$4,$sp,16
	.loc 1 45
	b	$L8
	nop
$L14:
	.loc 1 43
	b	$L8
	li	$16,3
$L16:
	.loc 1 32
	jal	answer
	nop
	.loc 1 33
	jal	exit
	li	$4,5
	.set	reorder
	.end	main
	.section	.bss.counter,"aw"
	.align	2
counter:
	.space	4
	.section	.bss.to_parent,"aw"
	.align	2
to_parent:
	.space	8
	.section	.bss.to_child,"aw"
	.align	2
to_child:
	.space	8
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/workloads/workload.h"
