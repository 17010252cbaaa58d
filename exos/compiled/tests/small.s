# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/small.c
	.text
	.file 1 "exos/tests/small.c"
	.section	.text.pages,"ax"
	.align	2
	.loc 1 20
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 21
	jal	getpid
	nop
	srl	$2,$2,3
	.loc 1 22
	lw	$31,20($sp)
	.loc 1 21
	andi	$2,$2,0x1fc0
	lw	$2,29256($2)
	.loc 1 22
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pages
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 25
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-80
	.loc 1 30
	li	$6,32
	addiu	$5,$sp,16
	li	$4,3
	.loc 1 25
	sw	$31,76($sp)
	sw	$19,72($sp)
	sw	$18,68($sp)
	sw	$17,64($sp)
	.loc 1 30
	jal	read
	sw	$16,60($sp)
	li	$3,32
	beq	$2,$3,$L17
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,30
	.loc 1 31
	jal	pages
	lui	$17,%hi(filling)
	lw	$4,20($sp)
	li	$5,31
	jal	check
	sltu	$4,$2,$4
	addiu	$17,$17,%lo(filling)
	.loc 1 32
	move	$16,$0
	li	$18,3
$L6:
	.loc 1 33
	lw	$4,0($17)
	addiu	$16,$16,1
	xor	$4,$16,$4
	li	$5,33
	jal	check
	sltu	$4,$4,1
	.loc 1 32
	bne	$16,$18,$L6
	addiu	$17,$17,4
	.loc 1 34
	li	$4,65536
	jal	sbrk
	ori	$4,$4,0x8000
	.loc 1 35
	addiu	$4,$2,1
	.loc 1 34
	move	$19,$2
	.loc 1 35
	li	$5,35
	jal	check
	sltu	$4,$0,$4
	move	$17,$19
	.loc 1 36
	move	$16,$0
	li	$18,24600
$L7:
	.loc 1 37
	lw	$4,0($17)
	li	$5,37
	jal	check
	sltu	$4,$4,1
	.loc 1 38
	sw	$16,0($17)
	.loc 1 36
	addiu	$16,$16,300
	bne	$16,$18,$L7
	addiu	$17,$17,1200
	.loc 1 40
	jal	fork
	nop
	.loc 1 41
	beq	$2,$0,$L18
	move	$16,$2
	.loc 1 43
	jal	wait
	addiu	$4,$sp,48
	beq	$2,$16,$L19
	nop
	move	$4,$0
$L10:
	jal	check
	li	$5,43
	.loc 1 45
	lw	$31,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,80
$L17:
	.loc 1 30
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x6
	b	$L5
	sltu	$4,$4,1
$L19:
	.loc 1 43
	lw	$4,48($sp)
	nop
	xori	$4,$4,0x800
	b	$L10
	sltu	$4,$4,1
$L18:
	.loc 1 42
	lw	$3,1200($19)
	li	$2,300
	beq	$3,$2,$L20
	nop
	jal	exit
	li	$4,9
$L20:
	jal	exit
	li	$4,8
	.set	reorder
	.end	main
	.section	.rodata.filling,"a"
	.align	2
filling:
	.word	1
	.word	2
	.word	3
	.space	12276
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/tests/check.h"
