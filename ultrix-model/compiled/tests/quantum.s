# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/quantum.c
	.file 1 "quantum.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	addiu	$4,$sp,24
	sw	$16,32($sp)
	sw	$31,36($sp)
	jal	gettimeofday
	lui	$16,%hi(sink)
	b	$L4
	nop
$L2:
	jal	gettimeofday
	addiu	$4,$sp,16
	lw	$2,16($sp)
	lw	$3,24($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,2
	beq	$2,$0,$L9
	nop
$L4:
	sw	$0,%lo(sink)($16)
	lw	$2,%lo(sink)($16)
	nop
	slt	$2,$2,200
	beq	$2,$0,$L2
	move	$5,$0
$L3:
	lw	$2,%lo(sink)($16)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(sink)($16)
	lw	$2,%lo(sink)($16)
	nop
	slt	$2,$2,200
	bne	$2,$0,$L3
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$sp,16
	lw	$2,16($sp)
	lw	$3,24($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,2
	bne	$2,$0,$L4
	nop
$L9:
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.globl	sink
	.section	.bss.sink,"aw"
	.align	2
sink:
	.space	4
