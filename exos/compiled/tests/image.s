# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/image.c
	.file 1 "image.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	lui	$19,%hi(other)
	addiu	$19,$19,%lo(other)
	sw	$18,36($sp)
	li	$5,15
	li	$4,1
	li	$18,36864
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	jal	check
	move	$17,$19
	addu	$18,$19,$18
	b	$L3
	move	$16,$19
$L18:
	lw	$4,4000($16)
	addiu	$16,$16,4096
	jal	check
	sltu	$4,$4,1
	beq	$16,$18,$L23
	move	$2,$0
$L3:
	lw	$2,0($16)
	nop
	beq	$2,$0,$L18
	li	$5,16
	addiu	$16,$16,4096
	move	$4,$0
	jal	check
	li	$5,16
	bne	$16,$18,$L3
	move	$2,$0
$L23:
	li	$3,9
$L4:
	sw	$2,0($17)
	addiu	$2,$2,1
	bne	$2,$3,$L4
	addiu	$17,$17,4100
	li	$6,4
	addiu	$5,$sp,20
	jal	read
	li	$4,3
	li	$3,4
	beq	$2,$3,$L19
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,18
	jal	fork
	nop
	beq	$2,$0,$L20
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$16,$L21
	nop
	move	$4,$0
$L7:
	jal	check
	li	$5,21
	lw	$2,20($sp)
	li	$6,4
	addiu	$2,$2,1
	addiu	$5,$sp,20
	li	$4,6
	jal	write
	sw	$2,20($sp)
	li	$3,4
	beq	$2,$3,$L22
	li	$6,4
	move	$4,$0
$L8:
	jal	check
	li	$5,23
	jal	close
	li	$4,6
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,42
	jr	$31
	addiu	$sp,$sp,48
$L21:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x800
	b	$L7
	sltu	$4,$4,1
$L19:
	jal	getpid
	nop
	lw	$4,20($sp)
	nop
	xor	$4,$4,$2
	b	$L5
	sltu	$4,$4,1
$L22:
	li	$4,3
	jal	read
	addiu	$5,$sp,20
	b	$L8
	sltu	$4,$2,1
$L20:
	li	$2,65536
	addu	$19,$19,$2
	lw	$4,-32736($19)
	jal	exit
	nop
	.set	reorder
	.end	main
	.section	.bss.other,"aw"
	.align	2
other:
	.space	36864
