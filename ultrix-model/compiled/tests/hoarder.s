# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/hoarder.c
	.file 1 "hoarder.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	note
	.align	2
	.ent	hoard
hoard:
	.set	noreorder
	lui	$2,%hi(note)
	addiu	$sp,$sp,-88
	addiu	$2,$2,%lo(note)
	sw	$2,40($sp)
	li	$2,2
	sw	$2,48($sp)
	li	$2,196608
	addiu	$2,$2,3392
	sw	$17,64($sp)
	sw	$2,36($sp)
	move	$17,$4
	li	$2,65536
	move	$6,$0
	addiu	$5,$sp,40
	li	$4,14
	sw	$31,84($sp)
	sw	$21,80($sp)
	sw	$20,76($sp)
	sw	$19,72($sp)
	sw	$18,68($sp)
	sw	$16,60($sp)
	sw	$0,44($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	jal	sigvec
	sw	$2,52($sp)
	bne	$2,$0,$L5
	move	$6,$0
	addiu	$5,$sp,24
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L5
	move	$16,$2
	lui	$19,%hi(data)
	li	$20,393216
	lui	$21,%hi(errno)
	addiu	$19,$19,%lo(data)
	b	$L9
	addiu	$20,$20,16384
$L13:
	slt	$2,$16,$20
	beq	$2,$0,$L3
	nop
$L9:
	li	$18,4
	sw	$18,16($sp)
	addiu	$7,$sp,52
	li	$6,4097
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	li	$3,-1
	bne	$2,$3,$L6
	li	$2,56
	lw	$3,%lo(errno)($21)
	nop
	bne	$3,$2,$L6
	li	$6,4096
	move	$5,$19
	jal	write
	move	$4,$17
	bgtz	$2,$L13
	addu	$16,$16,$2
	subu	$16,$16,$2
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$18,$L14
	nop
$L3:
	lw	$31,84($sp)
	lw	$21,80($sp)
	lw	$20,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	move	$2,$16
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,88
$L6:
	jal	fail
	li	$4,27
$L5:
	jal	fail
	li	$4,25
$L14:
	jal	fail
	li	$4,31
	.set	reorder
	.end	hoard
	.align	2
	.ent	streams
streams:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$7,$sp,16
	move	$6,$0
	li	$5,1
	li	$4,1
	sw	$31,36($sp)
	sw	$17,32($sp)
	jal	socketpair
	sw	$16,28($sp)
	bne	$2,$0,$L23
	nop
	lw	$4,16($sp)
	jal	hoard
	nop
	move	$16,$2
	li	$2,4096
	bne	$16,$2,$L18
	lui	$5,%hi(data)
	lw	$4,20($sp)
	li	$6,4096
	jal	read
	addiu	$5,$5,%lo(data)
	bne	$2,$16,$L18
	move	$17,$2
	lw	$4,16($sp)
	jal	hoard
	nop
	bne	$2,$17,$L24
	nop
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L21
	nop
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L21
	nop
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L18:
	jal	fail
	li	$4,40
$L21:
	jal	fail
	li	$4,42
$L23:
	jal	fail
	li	$4,39
$L24:
	jal	fail
	li	$4,41
	.set	reorder
	.end	streams
	.align	2
	.ent	sizes
sizes:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$7,512
	li	$6,4096
	li	$5,5
	li	$4,3
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	shmsys
	sw	$16,16($sp)
	move	$17,$2
	move	$7,$0
	move	$6,$0
	move	$5,$2
	jal	shmsys
	move	$4,$0
	bltz	$17,$L26
	li	$16,-1
	beq	$2,$16,$L26
	move	$18,$2
	move	$7,$0
	li	$6,-1
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L28
	move	$19,$2
	lui	$16,%hi(errno)
	lw	$21,%lo(errno)($16)
	li	$2,22
	bne	$21,$2,$L28
	move	$7,$0
	li	$6,-4095
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$19,$L30
	move	$20,$2
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$21,$L30
	li	$6,1048576
	move	$7,$0
	addiu	$6,$6,1
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$20,$L32
	move	$19,$2
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$22,$L32
	move	$7,$0
	li	$6,4097
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$19,$L34
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L34
	move	$7,$0
	li	$6,4096
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L37
	move	$7,$0
	move	$6,$0
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L37
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L37
	li	$6,262144
	li	$7,512
	addiu	$6,$6,1
	li	$5,6
	jal	shmsys
	li	$4,3
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L38
	li	$2,22
	lw	$19,%lo(errno)($16)
	nop
	bne	$19,$2,$L38
	lui	$4,%hi(data)
	li	$6,1
	li	$5,-1
	jal	mprotect
	addiu	$4,$4,%lo(data)
	bne	$2,$17,$L40
	move	$18,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$19,$L40
	li	$6,1
	li	$5,-1
	jal	mprotect
	li	$4,268500992
	bne	$2,$18,$L42
	move	$17,$2
	lw	$3,%lo(errno)($16)
	li	$2,12
	bne	$3,$2,$L42
	li	$6,1
	li	$5,-4095
	jal	mprotect
	li	$4,268500992
	bne	$2,$17,$L44
	li	$2,12
	lw	$17,%lo(errno)($16)
	nop
	bne	$17,$2,$L44
	li	$6,1
	li	$5,-1
	jal	mprotect
	li	$4,536870912
	li	$3,-1
	bne	$2,$3,$L46
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L46
	nop
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L37:
	jal	fail
	li	$4,54
$L34:
	jal	fail
	li	$4,53
$L32:
	jal	fail
	li	$4,52
$L30:
	jal	fail
	li	$4,51
$L28:
	jal	fail
	li	$4,50
$L26:
	jal	fail
	li	$4,49
$L46:
	jal	fail
	li	$4,59
$L44:
	jal	fail
	li	$4,58
$L42:
	jal	fail
	li	$4,57
$L40:
	jal	fail
	li	$4,56
$L38:
	jal	fail
	li	$4,55
	.set	reorder
	.end	sizes
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"hoarder0\000"
	.text
	.align	2
	.ent	onStack
onStack:
	.set	noreorder
	lui	$4,%hi($LC0)
	addiu	$sp,$sp,-24
	addiu	$4,$4,%lo($LC0)
	move	$6,$0
	sw	$31,20($sp)
	jal	execve
	move	$5,$0
	jal	exit
	li	$4,3
	.set	reorder
	.end	onStack
	.align	2
	.ent	images
images:
	.set	noreorder
	lui	$2,%hi(onStack)
	addiu	$sp,$sp,-48
	addiu	$2,$2,%lo(onStack)
	sw	$2,16($sp)
	li	$2,1
	sw	$2,24($sp)
	li	$2,268632064
	sw	$31,44($sp)
	sw	$16,40($sp)
	sw	$0,20($sp)
	sw	$2,28($sp)
	jal	fork
	sw	$0,32($sp)
	bne	$2,$0,$L52
	addiu	$4,$sp,36
	jal	brk
	li	$4,268632064
	bne	$2,$0,$L54
	move	$5,$0
	jal	sigstack
	addiu	$4,$sp,28
	bne	$2,$0,$L54
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,15
	beq	$2,$0,$L55
	nop
	jal	fail
	li	$4,77
$L52:
	jal	wait
	move	$16,$2
	bne	$16,$2,$L59
	li	$2,10752
	lw	$3,36($sp)
	nop
	bne	$3,$2,$L60
	nop
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L55:
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,15
	jal	exit
	li	$4,2
$L54:
	jal	fail
	li	$4,76
$L59:
	jal	fail
	li	$4,37
$L60:
	jal	fail
	li	$4,81
	.set	reorder
	.end	images
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$4,$0
	sw	$31,28($sp)
	jal	sigstack
	addiu	$5,$sp,16
	lw	$3,16($sp)
	lw	$4,20($sp)
	nop
	or	$3,$3,$4
	or	$3,$3,$2
	bne	$3,$0,$L65
	nop
	jal	getpid
	nop
	li	$3,1
	bne	$2,$3,$L66
	nop
	jal	streams
	nop
	jal	sizes
	nop
	jal	images
	nop
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L65:
	jal	fail
	li	$4,88
$L66:
	jal	exit
	li	$4,42
	.set	reorder
	.end	main
	.section	.bss.data,"aw"
	.align	2
data:
	.space	4096
