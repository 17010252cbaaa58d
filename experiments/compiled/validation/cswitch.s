# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/cswitch.c
	.text
	.file 1 "experiments/validation/cswitch.c"
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 1 13
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 14
	lui	$2,%hi(to_child+4)
	lw	$4,%lo(to_child+4)($2)
	.loc 1 13
	sw	$16,16($sp)
	.loc 1 14
	lui	$16,%hi(byte)
	addiu	$5,$16,%lo(byte)
	.loc 1 13
	sw	$31,20($sp)
	.loc 1 14
	jal	write
	li	$6,1
	.loc 1 15
	lui	$2,%hi(to_parent)
	lw	$4,%lo(to_parent)($2)
	addiu	$5,$16,%lo(byte)
	jal	read
	li	$6,1
	.loc 1 16
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	exchange
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 19
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L5:
	.loc 1 21
	jal	exchange
	addiu	$16,$16,-1
	.loc 1 22
	bne	$16,$0,$L5
	nop
	.loc 1 23
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	.loc 1 29
	lui	$16,%hi(to_child)
	addiu	$4,$16,%lo(to_child)
	.loc 1 26
	sw	$31,36($sp)
	sw	$18,32($sp)
	.loc 1 29
	jal	pipe
	sw	$17,28($sp)
	beq	$2,$0,$L9
	lui	$17,%hi(to_parent)
	li	$2,1
$L8:
	.loc 1 45
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 29
	jal	pipe
	addiu	$4,$17,%lo(to_parent)
	bne	$2,$0,$L8
	li	$2,1
	.loc 1 30
	jal	fork
	nop
	beq	$2,$0,$L16
	nop
	.loc 1 36
	lw	$4,%lo(to_child)($16)
	jal	close
	addiu	$17,$17,%lo(to_parent)
	.loc 1 37
	lw	$4,4($17)
	jal	close
	addiu	$16,$16,%lo(to_child)
	.loc 1 38
	jal	measured_loop
	li	$4,4
	.loc 1 39
	jal	done
	nop
	.loc 1 40
	jal	measured_loop
	li	$4,400
	.loc 1 41
	jal	done
	nop
	.loc 1 42
	lw	$4,4($16)
	jal	close
	nop
	.loc 1 43
	jal	wait
	addiu	$4,$sp,16
	.loc 1 44
	lw	$2,16($sp)
	b	$L8
	nop
$L16:
	.loc 1 31
	addiu	$2,$16,%lo(to_child)
	lw	$4,4($2)
	jal	close
	addiu	$18,$17,%lo(to_parent)
	.loc 1 32
	lw	$4,%lo(to_parent)($17)
	jal	close
	lui	$17,%hi(byte)
	.loc 1 33
	b	$L13
	addiu	$17,$17,%lo(byte)
$L14:
	lw	$4,4($18)
	jal	write
	move	$5,$17
$L13:
	lw	$4,%lo(to_child)($16)
	li	$6,1
	jal	read
	move	$5,$17
	li	$3,1
	beq	$2,$3,$L14
	li	$6,1
	.loc 1 34
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.section	.bss.byte,"aw"
byte:
	.space	1
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
