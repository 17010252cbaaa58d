# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/executes.c
	.file 1 "executes.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"nothing\000"
	.align	2
$LC1:
	.ascii	"image\000"
	.align	2
$LC2:
	.ascii	"last\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$4,%hi($LC0)
	addiu	$sp,$sp,-72
	addiu	$4,$4,%lo($LC0)
	sw	$31,68($sp)
	sw	$21,64($sp)
	sw	$20,60($sp)
	sw	$19,56($sp)
	sw	$18,52($sp)
	sw	$17,48($sp)
	jal	exec
	sw	$16,44($sp)
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	lui	$2,%hi(area)
	li	$3,1000
	addiu	$18,$2,%lo(area)
	sw	$3,%lo(area)($2)
	li	$2,1001
	sw	$2,4096($18)
	li	$2,1002
	sw	$2,8192($18)
	li	$2,1003
	sw	$2,12288($18)
	li	$2,1004
	sw	$2,16384($18)
	li	$2,1005
	sw	$2,20480($18)
	move	$20,$0
	move	$19,$0
	li	$21,-2147483648
$L10:
$L24:
	jal	pipe
	addiu	$4,$sp,24
	beq	$2,$0,$L19
	nop
$L12:
	move	$4,$0
$L2:
	jal	check
	li	$5,18
	jal	fork
	nop
	beq	$2,$0,$L20
	move	$16,$2
	lw	$4,24($sp)
	jal	close
	nop
	lw	$4,20($sp)
	jal	close
	nop
	lw	$4,28($sp)
	li	$6,4
	addiu	$5,$sp,32
	jal	write
	sw	$16,32($sp)
	li	$3,4
	beq	$2,$3,$L21
	li	$6,4
	move	$4,$0
$L4:
	jal	check
	li	$5,29
	lw	$2,32($sp)
	addiu	$4,$16,1
	xor	$4,$4,$2
	li	$5,30
	jal	check
	sltu	$4,$4,1
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,16($sp)
	addiu	$5,$sp,32
	jal	read
	li	$6,4
	sltu	$4,$2,1
	jal	check
	li	$5,32
	jal	wait
	addiu	$4,$sp,36
	beq	$2,$16,$L22
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,33
	lw	$4,16($sp)
	jal	close
	or	$16,$16,$21
	li	$17,-2
$L6:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L6
	slt	$2,$19,2
	beq	$2,$0,$L7
	nop
	li	$4,1
	jal	check
	li	$5,37
	addiu	$4,$sp,24
	lw	$20,28684($0)
	jal	pipe
	addiu	$19,$19,1
	bne	$2,$0,$L12
	nop
$L19:
	jal	pipe
	addiu	$4,$sp,16
	b	$L2
	sltu	$4,$2,1
$L7:
	lw	$4,28684($0)
	li	$5,37
	xor	$4,$20,$4
	jal	check
	sltu	$4,$4,1
	li	$2,3
	lw	$20,28684($0)
	bne	$19,$2,$L24
	li	$19,3
	move	$16,$18
	li	$17,1000
	li	$18,1006
$L11:
	lw	$4,0($16)
	li	$5,40
	xor	$4,$4,$17
	sltu	$4,$4,1
	jal	check
	addiu	$17,$17,1
	bne	$17,$18,$L11
	addiu	$16,$16,4096
	lui	$4,%hi($LC2)
	jal	exec
	addiu	$4,$4,%lo($LC2)
	lw	$31,68($sp)
	lw	$21,64($sp)
	lw	$20,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	li	$2,7
	jr	$31
	addiu	$sp,$sp,72
$L22:
	lw	$4,36($sp)
	nop
	xori	$4,$4,0x2a00
	b	$L5
	sltu	$4,$4,1
$L21:
	lw	$4,16($sp)
	jal	read
	addiu	$5,$sp,32
	xori	$4,$2,0x4
	b	$L4
	sltu	$4,$4,1
$L20:
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lui	$4,%hi($LC1)
	jal	exec
	addiu	$4,$4,%lo($LC1)
	jal	exit
	li	$4,99
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	2
area:
	.space	24576
