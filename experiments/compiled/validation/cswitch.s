# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/cswitch.c
	.file 1 "cswitch.c"
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$2,%hi(to_child+4)
	lw	$4,%lo(to_child+4)($2)
	sw	$16,16($sp)
	lui	$16,%hi(byte)
	addiu	$5,$16,%lo(byte)
	sw	$31,20($sp)
	jal	write
	li	$6,1
	lui	$2,%hi(to_parent)
	lw	$4,%lo(to_parent)($2)
	addiu	$5,$16,%lo(byte)
	jal	read
	li	$6,1
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	exchange
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L5:
	jal	exchange
	addiu	$16,$16,-1
	bne	$16,$0,$L5
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	lui	$16,%hi(to_child)
	addiu	$4,$16,%lo(to_child)
	sw	$31,36($sp)
	sw	$18,32($sp)
	jal	pipe
	sw	$17,28($sp)
	beq	$2,$0,$L9
	lui	$17,%hi(to_parent)
	li	$2,1
$L8:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	jal	pipe
	addiu	$4,$17,%lo(to_parent)
	bne	$2,$0,$L8
	li	$2,1
	jal	fork
	nop
	beq	$2,$0,$L16
	nop
	lw	$4,%lo(to_child)($16)
	jal	close
	addiu	$17,$17,%lo(to_parent)
	lw	$4,4($17)
	jal	close
	addiu	$16,$16,%lo(to_child)
	jal	measured_loop
	li	$4,4
	jal	done
	nop
	jal	measured_loop
	li	$4,400
	jal	done
	nop
	lw	$4,4($16)
	jal	close
	nop
	jal	wait
	addiu	$4,$sp,16
	lw	$2,16($sp)
	b	$L8
	nop
$L16:
	addiu	$2,$16,%lo(to_child)
	lw	$4,4($2)
	jal	close
	addiu	$18,$17,%lo(to_parent)
	lw	$4,%lo(to_parent)($17)
	jal	close
	lui	$17,%hi(byte)
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
