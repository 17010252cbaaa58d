# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/ticks.c
	.file 1 "ticks.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$5,$0
	addiu	$4,$sp,24
	sw	$18,40($sp)
	li	$18,262144
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$31,44($sp)
	jal	gettimeofday
	lui	$16,%hi(sink)
	li	$17,1000
	ori	$18,$18,0x93e0
$L3:
	move	$2,$0
$L2:
	lw	$3,%lo(sink)($16)
	nop
	addu	$3,$3,$2
	addiu	$2,$2,1
	sw	$3,%lo(sink)($16)
	bne	$2,$17,$L2
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$18
	bne	$2,$0,$L3
	nop
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.globl	sink
	.section	.bss.sink,"aw"
	.align	2
sink:
	.space	4
