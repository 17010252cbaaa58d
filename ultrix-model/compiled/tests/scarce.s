# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/scarce.c
	.file 1 "scarce.c"
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
	li	$4,8
	lw	$31,20($sp)
	slt	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	stack
	.align	2
	.ent	pipes
pipes:
	.set	noreorder
	addiu	$sp,$sp,-48
	addiu	$4,$sp,16
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	jal	pipe
	sw	$16,28($sp)
	bne	$2,$0,$L16
	lui	$16,%hi(buffer)
	lw	$4,20($sp)
	li	$2,5
	li	$6,4096
	addiu	$5,$16,%lo(buffer)
	sb	$2,%lo(buffer)($16)
	jal	write
	li	$18,4096
	beq	$2,$18,$L20
	move	$17,$2
	addiu	$16,$16,%lo(buffer)
	lw	$4,20($sp)
	li	$2,6
	li	$6,4096
	move	$5,$16
	jal	write
	sb	$2,1($16)
	beq	$2,$18,$L21
	li	$6,4096
$L16:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L20:
	lw	$4,16($sp)
	li	$6,4096
	jal	read
	addiu	$5,$16,%lo(buffer)
	addiu	$19,$16,%lo(buffer)
	lw	$4,20($sp)
	move	$18,$2
	li	$6,4096
	li	$2,6
	move	$5,$19
	jal	write
	sb	$2,1($19)
	bne	$2,$17,$L16
	li	$6,4096
	lw	$4,16($sp)
	jal	read
	move	$5,$19
	xori	$3,$2,0x1000
	xori	$2,$18,0x1000
	sltu	$3,$3,1
	sltu	$2,$2,1
	addu	$2,$3,$2
	li	$3,2
	bne	$2,$3,$L16
	nop
	lb	$2,%lo(buffer)($16)
	lw	$31,44($sp)
	xori	$2,$2,0x5
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	sltu	$2,$2,1
	jr	$31
	addiu	$sp,$sp,48
$L21:
	lw	$4,16($sp)
	jal	read
	move	$5,$16
	b	$L16
	nop
	.set	reorder
	.end	pipes
	.align	2
	.ent	ask
ask:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$31,52($sp)
	sw	$16,28($sp)
	move	$21,$0
	lui	$17,%hi(shared)
	li	$20,10752
	lui	$19,%hi(errno)
	b	$L32
	li	$18,12
$L39:
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$18,$L36
	nop
	lw	$3,%lo(shared)($17)
	nop
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
$L27:
	addiu	$21,$21,1
$L42:
	li	$2,6
	beq	$21,$2,$L37
	nop
$L32:
	jal	fork
	nop
	beq	$2,$0,$L38
	move	$16,$2
	bltz	$2,$L39
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L40
	nop
	lw	$2,16($sp)
	lw	$3,%lo(shared)($17)
	beq	$2,$0,$L28
	nop
	beq	$2,$20,$L28
	nop
	lw	$5,4($3)
	andi	$4,$2,0x7f
	addiu	$5,$5,1
	sw	$5,4($3)
	beq	$4,$0,$L41
	andi	$3,$2,0xff
	addiu	$2,$2,-9
	sltu	$2,$2,3
	bne	$2,$0,$L27
	nop
	jal	fail
	li	$4,114
$L28:
	lw	$2,8($3)
	addiu	$21,$21,1
	addiu	$2,$2,1
	sw	$2,8($3)
	li	$2,6
	bne	$21,$2,$L32
	nop
$L37:
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L41:
	bne	$3,$0,$L27
	sra	$2,$2,8
	li	$3,42
	beq	$2,$3,$L27
	slt	$2,$2,2
	bne	$2,$0,$L42
	addiu	$21,$21,1
	addiu	$21,$21,-1
	jal	fail
	li	$4,116
$L38:
	lui	$3,%hi(all.0)
	addiu	$3,$3,%lo(all.0)
	sll	$2,$21,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jalr	$2
	nop
	jal	exit
	sltu	$4,$2,1
$L36:
	jal	fail
	li	$4,110
$L40:
	jal	fail
	li	$4,111
	.set	reorder
	.end	ask
	.align	2
	.ent	segment
segment:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$7,512
	li	$6,12288
	li	$5,1
	li	$4,3
	sw	$31,20($sp)
	jal	shmsys
	sw	$16,16($sp)
	bltz	$2,$L44
	move	$7,$0
	move	$6,$0
	move	$5,$2
	move	$4,$0
	jal	shmsys
	move	$16,$2
	li	$3,-1
	beq	$2,$3,$L49
	move	$7,$0
	lw	$3,8192($2)
	nop
	bne	$3,$0,$L50
	li	$3,1
	sw	$3,8192($2)
	li	$2,1
$L43:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L49:
	move	$6,$0
	move	$5,$16
	jal	shmsys
	move	$4,$0
$L44:
	b	$L43
	move	$2,$0
$L50:
	jal	exit
	li	$4,4
	.set	reorder
	.end	segment
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"second1\000"
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
	.ent	grows
grows:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L56
	li	$2,268632064
	lw	$3,0($2)
	nop
	bne	$3,$0,$L55
	nop
	sw	$0,0($2)
	lw	$3,4096($2)
	nop
	bne	$3,$0,$L55
	li	$3,1
	sw	$3,4096($2)
	lw	$3,8192($2)
	nop
	bne	$3,$0,$L55
	li	$3,2
	sw	$3,8192($2)
	lw	$31,20($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,24
$L56:
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L55:
	jal	exit
	li	$4,4
	.set	reorder
	.end	grows
	.align	2
	.ent	children
children:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	jal	fork
	nop
	beq	$2,$0,$L69
	move	$16,$2
	bgtz	$2,$L62
	nop
$L64:
	lw	$31,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L62:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L64
	nop
	lw	$2,16($sp)
	lw	$31,28($sp)
	lw	$16,24($sp)
	sltu	$2,$2,1
	jr	$31
	addiu	$sp,$sp,32
$L69:
	jal	grows
	nop
	bne	$2,$0,$L70
	nop
	li	$16,1
$L61:
$L71:
	jal	exit
	move	$4,$16
$L70:
	jal	stack
	nop
	bne	$2,$0,$L61
	nop
	b	$L71
	li	$16,1
	.set	reorder
	.end	children
	.align	2
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$17,36($sp)
	move	$17,$4
	li	$4,272629760
	sw	$18,40($sp)
	sw	$16,32($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	move	$18,$5
	jal	brk
	move	$16,$6
	bne	$2,$0,$L84
	li	$9,65536
	move	$19,$0
	slt	$23,$19,$16
	li	$22,268500992
	li	$21,1
	lui	$10,%hi(shared)
	addiu	$fp,$9,16
	beq	$23,$0,$L85
	li	$20,262144
$L77:
	lw	$5,%lo(shared)($10)
	andi	$2,$19,0x3f
	xori	$3,$19,0x5a5a
	slt	$4,$2,$19
	sw	$3,0($22)
	sw	$21,0($5)
	beq	$4,$0,$L76
	addu	$3,$2,$fp
$L90:
	b	$L75
	sll	$3,$3,12
$L74:
	slt	$7,$2,$19
	beq	$7,$0,$L86
	addu	$3,$3,$20
$L75:
	lw	$8,0($3)
	xori	$7,$2,0x5a5a
	beq	$8,$7,$L74
	addiu	$2,$2,64
	jal	exit
	li	$4,3
$L86:
	beq	$23,$0,$L87
	addiu	$2,$sp,16
$L76:
	addiu	$19,$19,1
$L89:
	slt	$23,$19,$16
	addiu	$21,$21,1
	bne	$23,$0,$L77
	addiu	$22,$22,4096
$L85:
	addiu	$2,$sp,16
	li	$6,1
	move	$5,$2
	move	$4,$17
	sw	$10,24($sp)
	jal	read
	sw	$2,28($sp)
	li	$3,1
	lw	$10,24($sp)
	bne	$2,$3,$L88
	lui	$2,%hi(shared)
	lw	$5,%lo(shared)($2)
	andi	$2,$19,0x3f
	xori	$3,$19,0x5a5a
	slt	$4,$2,$19
	sw	$3,0($22)
	sw	$21,0($5)
	bne	$4,$0,$L90
	addu	$3,$2,$fp
	b	$L80
	nop
$L84:
	jal	exit
	li	$4,2
$L87:
	sw	$2,28($sp)
$L80:
	lw	$5,28($sp)
	li	$6,1
	move	$4,$18
	jal	write
	sw	$10,24($sp)
	lw	$10,24($sp)
	b	$L89
	addiu	$19,$19,1
$L88:
	jal	exit
	move	$4,$0
	.set	reorder
	.end	take
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	sw	$31,60($sp)
	sw	$18,48($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	jal	shmsys
	sb	$0,36($sp)
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$18,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L93
	sw	$2,%lo(shared)($18)
	jal	pipe
	addiu	$4,$sp,24
	bne	$2,$0,$L93
	nop
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L93
	nop
	jal	ask
	nop
	lw	$2,%lo(shared)($18)
	nop
	lw	$17,4($2)
	nop
	bne	$17,$0,$L113
	nop
	jal	fork
	nop
	beq	$2,$0,$L114
	move	$16,$2
$L95:
	jal	wait
	addiu	$4,$sp,32
	bne	$2,$16,$L96
	li	$2,10
	lw	$3,32($sp)
	nop
	bne	$3,$2,$L96
	nop
	lw	$2,%lo(shared)($18)
	nop
	lw	$20,0($2)
	nop
	slt	$2,$20,61
	bne	$2,$0,$L115
	nop
	jal	fork
	nop
	beq	$2,$0,$L116
	move	$19,$2
$L99:
	lw	$4,20($sp)
	jal	close
	nop
	b	$L120
	andi	$3,$17,0x3
$L100:
	lw	$4,28($sp)
	li	$6,1
	jal	write
	addiu	$5,$sp,36
	li	$3,1
	bne	$2,$3,$L117
	move	$16,$2
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,36
	bne	$2,$16,$L102
	nop
	addiu	$17,$17,1
	andi	$3,$17,0x3
$L120:
	bne	$3,$0,$L100
	nop
	jal	ask
	nop
	b	$L100
	nop
$L102:
	slt	$17,$17,48
	bne	$17,$0,$L104
	nop
	lw	$3,%lo(shared)($18)
	nop
	lw	$2,4($3)
	nop
	slt	$2,$2,11
	bne	$2,$0,$L104
	nop
	lw	$2,8($3)
	nop
	slt	$2,$2,31
	bne	$2,$0,$L104
	nop
	jal	wait
	addiu	$4,$sp,32
	bne	$2,$19,$L106
	li	$2,10
	lw	$3,32($sp)
	nop
	bne	$3,$2,$L106
	nop
	lw	$2,%lo(shared)($18)
	nop
	sw	$0,4($2)
	jal	ask
	nop
	jal	ask
	nop
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$0,$L118
	nop
	jal	fork
	nop
	beq	$2,$0,$L119
	move	$16,$2
$L109:
	jal	wait
	addiu	$4,$sp,32
	bne	$2,$16,$L110
	li	$2,10
	lw	$3,32($sp)
	nop
	bne	$3,$2,$L110
	nop
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$20,$L110
	move	$2,$0
	lw	$31,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,64
$L114:
	lw	$5,20($sp)
	lw	$4,24($sp)
	li	$6,65536
	jal	take
	ori	$6,$6,0x86a0
	b	$L95
	nop
$L116:
	lw	$4,28($sp)
	jal	close
	nop
	lw	$5,20($sp)
	lw	$4,24($sp)
	jal	take
	addiu	$6,$20,-60
	b	$L99
	nop
$L119:
	lw	$5,20($sp)
	lw	$4,24($sp)
	li	$6,65536
	jal	take
	ori	$6,$6,0x86a0
	b	$L109
	nop
$L117:
	jal	fail
	li	$4,142
$L93:
	jal	fail
	li	$4,126
$L110:
	jal	fail
	li	$4,151
$L104:
	jal	fail
	li	$4,145
$L106:
	jal	fail
	li	$4,146
$L118:
	jal	fail
	li	$4,148
$L113:
	jal	fail
	li	$4,128
$L115:
	jal	fail
	li	$4,133
$L96:
	jal	fail
	li	$4,131
	.set	reorder
	.end	main
	.section	.rodata.all.0,"a"
	.align	2
all.0:
	.word	pipes
	.word	grows
	.word	stack
	.word	segment
	.word	image
	.word	children
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	4096
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
