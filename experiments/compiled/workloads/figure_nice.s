# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure_nice.c
	.text
	.file 1 "experiments/workloads/figure_nice.c"
	.section	.text.tick,"ax"
	.align	2
	.loc 1 24
	.ent	tick
tick:
	.set	noreorder
	.loc 1 28
	lui	$3,%hi(seconds)
	lw	$2,%lo(seconds)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(seconds)($3)
	.loc 1 29
	jr	$31
	nop
	.set	reorder
	.end	tick
	.section	.text.count,"ax"
	.align	2
	.loc 1 32
	.ent	count
count:
	.set	noreorder
$L4:
	.loc 1 33
	lw	$2,0($4)
	nop
	addiu	$2,$2,1
	sw	$2,0($4)
	b	$L4
	nop
	.set	reorder
	.end	count
	.section	.rodata.print.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.print,"ax"
	.align	2
	.loc 1 37
	.ent	print
print:
	.set	noreorder
	addiu	$sp,$sp,-56
	lui	$6,%hi($LC0)
	addiu	$9,$sp,16
	sw	$31,52($sp)
	addiu	$12,$4,96
	addiu	$10,$4,64
	addiu	$6,$6,%lo($LC0)
	.loc 1 45
	li	$8,-4
	.loc 1 46
	li	$11,32
$L9:
	.loc 1 42
	lw	$7,0($4)
	.loc 1 43
	move	$5,$9
	li	$3,28
$L6:
	.loc 1 45
	srl	$2,$7,$3
	andi	$2,$2,0xf
	addu	$2,$6,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	sb	$2,0($5)
	bne	$3,$8,$L6
	addiu	$5,$5,1
	.loc 1 46
	beq	$4,$10,$L13
	addiu	$4,$4,32
	sb	$11,8($9)
	.loc 1 41
	bne	$4,$12,$L9
	addiu	$9,$9,9
	.loc 1 48
	addiu	$5,$sp,16
	li	$6,27
	jal	write
	li	$4,1
	.loc 1 49
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
$L13:
	.loc 1 46
	li	$2,10
	.loc 1 48
	addiu	$5,$sp,16
	li	$6,27
	li	$4,1
	jal	write
	sb	$2,8($9)
	.loc 1 49
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	print
	.section	.text.second,"ax"
	.align	2
	.globl	second
	.loc 1 53
	.ent	second
second:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 54
	jal	print
	nop
	.loc 1 55
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	second
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 58
	.ent	main
main:
	.set	noreorder
	.loc 1 60
	lui	$2,%hi(tick)
	.loc 1 58
	addiu	$sp,$sp,-80
	.loc 1 60
	addiu	$2,$2,%lo(tick)
	.loc 1 61
	li	$4,4096
	.loc 1 58
	sw	$31,76($sp)
	sw	$21,72($sp)
	sw	$20,68($sp)
	sw	$19,64($sp)
	sw	$18,60($sp)
	sw	$17,56($sp)
	sw	$16,52($sp)
	.loc 1 60
	sw	$2,28($sp)
	sw	$0,32($sp)
	.loc 1 61
	jal	shared_memory
	sw	$0,36($sp)
	.loc 1 64
	beq	$2,$0,$L27
	move	$18,$2
	.loc 1 68
	lui	$2,%hi(figure_nice_step)
	lw	$20,%lo(figure_nice_step)($2)
	addiu	$17,$sp,16
	move	$19,$18
	.loc 1 65
	move	$16,$0
	li	$21,3
$L21:
	.loc 1 66
	jal	fork
	nop
	move	$5,$2
	.loc 1 67
	beq	$2,$0,$L35
	sw	$2,0($17)
	.loc 1 68
	bltz	$2,$L20
	mult	$16,$20
$L36:
	move	$4,$0
	.loc 1 65
	addiu	$16,$16,1
	addiu	$17,$17,4
	.loc 1 68
	mflo	$6
	jal	setpriority
	addiu	$19,$19,32
	bne	$2,$0,$L20
	nop
	.loc 1 65
	bne	$16,$21,$L21
	move	$6,$0
	.loc 1 70
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,14
	.loc 1 71
	jal	sigblock
	li	$4,8192
	.loc 1 72
	lui	$5,%hi(each.0)
	move	$6,$0
	addiu	$5,$5,%lo(each.0)
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L16
	lui	$2,%hi(figure_nice_seconds)
	.loc 1 73
	lw	$19,%lo(figure_nice_seconds)($2)
	nop
	blez	$19,$L23
	nop
	move	$16,$0
	lui	$17,%hi(seconds)
$L22:
	.loc 1 74
	lw	$2,%lo(seconds)($17)
	nop
	bne	$2,$16,$L25
	nop
$L24:
	jal	sigpause
	move	$4,$0
	lw	$3,%lo(seconds)($17)
	nop
	beq	$3,$16,$L24
	nop
$L25:
	.loc 1 73
	addiu	$16,$16,1
	.loc 1 75
	jal	second
	move	$4,$18
	.loc 1 73
	bne	$16,$19,$L22
	nop
$L23:
	.loc 1 77
	lw	$4,16($sp)
	jal	kill
	li	$5,9
	lw	$4,20($sp)
	jal	kill
	li	$5,9
	lw	$4,24($sp)
	jal	kill
	li	$5,9
	li	$16,3
$L26:
	.loc 1 79
	jal	wait
	move	$4,$0
	bltz	$2,$L29
	addiu	$16,$16,-1
	.loc 1 78
	bne	$16,$0,$L26
	nop
$L16:
	.loc 1 81
	lw	$31,76($sp)
	lw	$21,72($sp)
	lw	$20,68($sp)
	lw	$19,64($sp)
	lw	$18,60($sp)
	lw	$17,56($sp)
	move	$2,$16
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,80
$L35:
	.loc 1 67
	move	$4,$19
	jal	count
	sw	$2,40($sp)
	lw	$5,40($sp)
	.loc 1 68
	b	$L36
	mult	$16,$20
$L27:
	.loc 1 64
	b	$L16
	li	$16,1
$L20:
	.loc 1 68
	b	$L16
	li	$16,2
$L29:
	.loc 1 79
	b	$L16
	li	$16,4
	.set	reorder
	.end	main
	.section	.rodata.each.0,"a"
	.align	2
each.0:
	.word	1
	.word	0
	.word	1
	.word	0
	.section	.bss.seconds,"aw"
	.align	2
seconds:
	.space	4
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
