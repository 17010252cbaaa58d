# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/allocations.c
	.text
	.file 1 "ultrix-model/tests/allocations.c"
	.section	.text.deep,"ax"
	.align	2
	.loc 1 31
	.ent	deep
deep:
	.set	noreorder
	.loc 1 34
	sll	$3,$4,24
	.loc 1 31
	addiu	$sp,$sp,-2024
	.loc 1 34
	sra	$3,$3,24
	.loc 1 31
	move	$2,$4
	sw	$31,2020($sp)
	.loc 1 34
	sb	$3,16($sp)
	.loc 1 35
	bne	$4,$0,$L8
	nop
	.loc 1 36
	lw	$31,2020($sp)
	nop
	jr	$31
	addiu	$sp,$sp,2024
$L8:
	.loc 1 35
	jal	deep
	addiu	$4,$4,-1
	lbu	$4,16($sp)
	.loc 1 36
	lw	$31,2020($sp)
	.loc 1 35
	sll	$4,$4,24
	sra	$4,$4,24
	addu	$2,$4,$2
	.loc 1 36
	jr	$31
	addiu	$sp,$sp,2024
	.set	reorder
	.end	deep
	.section	.text.stack,"ax"
	.align	2
	.loc 1 39
	.ent	stack
stack:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 40
	jal	deep
	li	$4,20
	.loc 1 41
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	stack
	.section	.rodata.image.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"second\000"
	.section	.text.image,"ax"
	.align	2
	.loc 1 59
	.ent	image
image:
	.set	noreorder
	.loc 1 60
	lui	$4,%hi($LC0)
	.loc 1 59
	addiu	$sp,$sp,-24
	.loc 1 60
	move	$6,$0
	move	$5,$0
	.loc 1 59
	sw	$31,20($sp)
	.loc 1 60
	jal	execve
	addiu	$4,$4,%lo($LC0)
	.loc 1 61
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	image
	.section	.text.segments,"ax"
	.align	2
	.loc 1 45
	.ent	segments
segments:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 46
	li	$7,512
	li	$6,20480
	li	$5,1
	li	$4,3
	.loc 1 45
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 46
	jal	shmsys
	sw	$16,24($sp)
	.loc 1 48
	bltz	$2,$L13
	move	$7,$0
	.loc 1 49
	move	$6,$0
	move	$5,$2
	move	$4,$0
	jal	shmsys
	move	$16,$2
	move	$17,$2
	.loc 1 51
	li	$2,-1
	beq	$17,$2,$L26
	move	$7,$0
$L15:
	.loc 1 52
	li	$18,1
	sw	$18,0($17)
	.loc 1 53
	jal	fork
	nop
	.loc 1 54
	beq	$2,$0,$L27
	move	$16,$2
	.loc 1 55
	bgtz	$2,$L28
	nop
$L13:
	.loc 1 56
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L28:
	.loc 1 55
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L19
	nop
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L13
	li	$3,10
	beq	$2,$3,$L13
	nop
$L19:
	jal	fail
	li	$4,55
$L26:
	.loc 1 51
	move	$6,$0
	move	$5,$16
	jal	shmsys
	move	$4,$0
	b	$L15
	move	$17,$2
$L27:
	.loc 1 54
	lw	$2,0($17)
	nop
	beq	$2,$18,$L17
	nop
	li	$16,2
$L17:
	jal	exit
	move	$4,$16
	.set	reorder
	.end	segments
	.section	.text.memory,"ax"
	.align	2
	.loc 1 22
	.ent	memory
memory:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 25
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L29
	li	$2,268632064
	.loc 1 26
	li	$3,1
	sw	$0,0($2)
	sw	$3,4096($2)
	li	$3,2
	sw	$3,8192($2)
	li	$3,3
	sw	$3,12288($2)
	li	$3,4
	sw	$3,16384($2)
	li	$3,5
	sw	$3,20480($2)
	li	$3,6
	sw	$3,24576($2)
	li	$3,7
	.loc 1 27
	addiu	$4,$2,16384
	.loc 1 26
	sw	$3,28672($2)
	.loc 1 27
	jal	brk
	nop
$L29:
	.loc 1 28
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	memory
	.section	.text.grandchildren,"ax"
	.align	2
	.loc 1 64
	.ent	grandchildren
grandchildren:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 65
	jal	memory
	nop
	.loc 1 66
	jal	fork
	nop
	beq	$2,$0,$L35
	nop
	.loc 1 70
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L35:
	.loc 1 67
	jal	stack
	nop
	.loc 1 68
	jal	image
	nop
	.loc 1 70
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	grandchildren
	.section	.text.pipes,"ax"
	.align	2
	.loc 1 11
	.ent	pipes
pipes:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 14
	addiu	$4,$sp,16
	.loc 1 11
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 14
	jal	pipe
	sw	$16,24($sp)
	bne	$2,$0,$L36
	lui	$17,%hi(buffer)
	li	$16,3
	.loc 1 16
	addiu	$18,$17,%lo(buffer)
$L37:
	lw	$4,20($sp)
	move	$5,$18
	jal	write
	li	$6,4096
	li	$3,4096
	beq	$2,$3,$L45
	addiu	$16,$16,-1
$L38:
	.loc 1 15
	bne	$16,$0,$L37
	nop
	li	$16,100
	.loc 1 18
	addiu	$17,$17,%lo(buffer)
$L39:
	lw	$4,20($sp)
	addiu	$16,$16,-1
	li	$6,40
	jal	write
	move	$5,$17
	bne	$16,$0,$L39
	nop
$L36:
	.loc 1 19
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L45:
	.loc 1 17
	lw	$4,16($sp)
	li	$6,4096
	jal	read
	addiu	$5,$17,%lo(buffer)
	b	$L38
	nop
	.set	reorder
	.end	pipes
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 73
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	.loc 1 77
	move	$16,$0
	li	$17,6
$L49:
	.loc 1 78
	jal	fork
	nop
	beq	$2,$0,$L55
	lui	$3,%hi(all.0)
$L47:
	.loc 1 83
	jal	wait
	addiu	$4,$sp,16
	bgtz	$2,$L47
	nop
	.loc 1 77
	addiu	$16,$16,1
	bne	$16,$17,$L49
	move	$2,$0
	.loc 1 86
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L55:
	.loc 1 79
	sll	$2,$16,2
	addiu	$3,$3,%lo(all.0)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jalr	$2
	nop
$L48:
	.loc 1 80
	jal	wait
	addiu	$4,$sp,16
	bgtz	$2,$L48
	nop
	.loc 1 81
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.section	.rodata.all.0,"a"
	.align	2
all.0:
	.word	pipes
	.word	memory
	.word	stack
	.word	segments
	.word	image
	.word	grandchildren
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	4096
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/check.h"
