# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/allocations.c
	.file 1 "allocations.c"
	.text
	.align	2
	.ent	deep
deep:
	.set	noreorder
	sll	$3,$4,24
	addiu	$sp,$sp,-2024
	sra	$3,$3,24
	move	$2,$4
	sw	$31,2020($sp)
	sb	$3,16($sp)
	bne	$4,$0,$L8
	nop
	lw	$31,2020($sp)
	nop
	jr	$31
	addiu	$sp,$sp,2024
$L8:
	jal	deep
	addiu	$4,$4,-1
	lbu	$4,16($sp)
	lw	$31,2020($sp)
	sll	$4,$4,24
	sra	$4,$4,24
	addu	$2,$4,$2
	jr	$31
	addiu	$sp,$sp,2024
	.set	reorder
	.end	deep
	.align	2
	.ent	stack
stack:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	deep
	li	$4,20
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	stack
	.align	2
	.ent	born
born:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	fork
	sw	$16,24($sp)
	beq	$2,$0,$L19
	nop
	bgtz	$2,$L20
	move	$16,$2
$L11:
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L20:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L14
	nop
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L11
	nop
$L14:
	jal	fail
	li	$4,64
$L19:
	jal	exit
	move	$4,$0
	.set	reorder
	.end	born
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"second\000"
	.text
	.align	2
	.ent	image
image:
	.set	noreorder
	lui	$4,%hi($LC0)
	addiu	$sp,$sp,-24
	move	$6,$0
	move	$5,$0
	sw	$31,20($sp)
	jal	execve
	addiu	$4,$4,%lo($LC0)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	image
	.align	2
	.ent	segments
segments:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$7,512
	li	$6,20480
	li	$5,1
	li	$4,3
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	shmsys
	sw	$16,24($sp)
	bltz	$2,$L23
	move	$7,$0
	move	$6,$0
	move	$5,$2
	move	$4,$0
	jal	shmsys
	move	$16,$2
	move	$17,$2
	li	$2,-1
	beq	$17,$2,$L36
	move	$7,$0
$L25:
	li	$18,1
	sw	$18,0($17)
	jal	fork
	nop
	beq	$2,$0,$L37
	move	$16,$2
	bgtz	$2,$L38
	nop
$L23:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L38:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L29
	nop
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L23
	li	$3,10
	beq	$2,$3,$L23
	nop
$L29:
	jal	fail
	li	$4,55
$L36:
	move	$6,$0
	move	$5,$16
	jal	shmsys
	move	$4,$0
	b	$L25
	move	$17,$2
$L37:
	lw	$2,0($17)
	nop
	beq	$2,$18,$L27
	nop
	li	$16,2
$L27:
	jal	exit
	move	$4,$16
	.set	reorder
	.end	segments
	.align	2
	.ent	memory
memory:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L39
	li	$2,268632064
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
	addiu	$4,$2,16384
	sw	$3,28672($2)
	jal	brk
	nop
$L39:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	memory
	.align	2
	.ent	grandchildren
grandchildren:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	memory
	nop
	jal	fork
	nop
	beq	$2,$0,$L45
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L45:
	jal	stack
	nop
	jal	image
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	grandchildren
	.align	2
	.ent	pipes
pipes:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$4,$sp,16
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	pipe
	sw	$16,24($sp)
	bne	$2,$0,$L46
	lui	$17,%hi(buffer)
	li	$16,3
	addiu	$18,$17,%lo(buffer)
$L47:
	lw	$4,20($sp)
	move	$5,$18
	jal	write
	li	$6,4096
	li	$3,4096
	beq	$2,$3,$L55
	addiu	$16,$16,-1
$L48:
	bne	$16,$0,$L47
	nop
	li	$16,100
	addiu	$17,$17,%lo(buffer)
$L49:
	lw	$4,20($sp)
	addiu	$16,$16,-1
	li	$6,40
	jal	write
	move	$5,$17
	bne	$16,$0,$L49
	nop
$L46:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L55:
	lw	$4,16($sp)
	li	$6,4096
	jal	read
	addiu	$5,$17,%lo(buffer)
	b	$L48
	nop
	.set	reorder
	.end	pipes
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	move	$16,$0
	li	$17,7
$L59:
	jal	fork
	nop
	beq	$2,$0,$L65
	lui	$3,%hi(all.0)
$L57:
	jal	wait
	addiu	$4,$sp,16
	bgtz	$2,$L57
	nop
	addiu	$16,$16,1
	bne	$16,$17,$L59
	move	$2,$0
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L65:
	sll	$2,$16,2
	addiu	$3,$3,%lo(all.0)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jalr	$2
	nop
$L58:
	jal	wait
	addiu	$4,$sp,16
	bgtz	$2,$L58
	nop
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
	.word	born
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	4096
