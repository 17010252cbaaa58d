# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/adversarial.c
	.file 1 "adversarial.c"
	.text
	.align	2
	.ent	returnToKernel
returnToKernel:
	.set	noreorder
	li	$2,-2147287040
	jr	$31
	sw	$2,8($6)
	.set	reorder
	.end	returnToKernel
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"word\000"
	.text
	.align	2
	.ent	badPointers
badPointers:
	.set	noreorder
	addiu	$sp,$sp,-56
	addiu	$4,$sp,16
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	pipe
	sw	$16,24($sp)
	bne	$2,$0,$L37
	lui	$19,%hi(bad.0)
	addiu	$19,$19,%lo(bad.0)
	li	$21,2147418112
	addiu	$22,$19,36
	li	$18,-1
	lui	$20,%hi(errno)
	li	$17,14
	ori	$21,$21,0xfffc
$L15:
	lw	$16,0($19)
	lw	$4,20($sp)
	li	$6,16
	jal	write
	move	$5,$16
	bne	$2,$18,$L5
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L5
	move	$5,$0
	jal	gettimeofday
	move	$4,$16
	bne	$2,$18,$L7
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L7
	nop
	beq	$16,$0,$L42
	move	$6,$0
	move	$5,$16
	jal	sigvec
	li	$4,30
	bne	$2,$18,$L10
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L10
	move	$6,$0
$L42:
	move	$5,$0
	jal	execve
	move	$4,$16
	bne	$2,$18,$L11
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L11
	li	$4,-4096
	li	$6,1
	li	$5,4096
	jal	mprotect
	and	$4,$16,$4
	beq	$2,$18,$L43
	move	$7,$0
	bne	$16,$21,$L38
	nop
$L43:
	move	$6,$0
	move	$5,$16
	jal	syscallAt
	li	$4,103
	bne	$2,$17,$L39
	addiu	$19,$19,4
	bne	$19,$22,$L15
	lui	$5,%hi($LC0)
	lw	$4,20($sp)
	li	$6,4
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,4
	bne	$2,$3,$L17
	li	$6,4
	lw	$4,16($sp)
	jal	read
	li	$5,4194304
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L17
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L17
	lui	$17,%hi(buffer)
	lw	$4,20($sp)
	li	$6,2147418112
	ori	$6,$6,0xffff
	jal	write
	addiu	$5,$17,%lo(buffer)
	bne	$2,$16,$L40
	move	$18,$2
	lw	$4,20($sp)
	addiu	$5,$17,%lo(buffer)
	jal	write
	li	$6,-2147483648
	bne	$2,$18,$L19
	move	$17,$2
	lw	$3,%lo(errno)($20)
	li	$2,22
	bne	$3,$2,$L19
	li	$6,1
	li	$5,-4096
	jal	mprotect
	li	$4,268435456
	bne	$2,$17,$L41
	move	$16,$2
	jal	brk
	li	$4,-2147483648
	bne	$2,$16,$L23
	nop
	jal	brk
	li	$4,4194304
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L23
	li	$4,2147418112
	li	$5,1
	jal	kill
	ori	$4,$4,0xffff
	bne	$2,$16,$L25
	move	$17,$2
	li	$5,99
	jal	kill
	li	$4,1
	bne	$2,$17,$L25
	move	$16,$2
	li	$5,-1
	jal	kill
	li	$4,1
	bne	$2,$16,$L25
	move	$17,$2
	li	$5,999
	jal	dup2
	move	$4,$0
	bne	$2,$17,$L27
	move	$16,$2
	li	$5,-1
	jal	dup2
	move	$4,$0
	bne	$2,$16,$L27
	move	$17,$2
	jal	close
	li	$4,-1
	bne	$2,$17,$L27
	move	$16,$2
	move	$7,$0
	move	$6,$0
	li	$5,99
	jal	shmsys
	move	$4,$0
	bne	$2,$16,$L29
	move	$17,$2
	move	$7,$0
	move	$6,$0
	li	$5,-1
	jal	shmsys
	move	$4,$0
	bne	$2,$17,$L29
	move	$16,$2
	move	$7,$0
	move	$6,$0
	li	$5,805306368
	jal	shmsys
	li	$4,2
	bne	$2,$16,$L29
	li	$6,2147418112
	li	$7,512
	ori	$6,$6,0xffff
	li	$5,1
	jal	shmsys
	li	$4,3
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L31
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	shmsys
	li	$4,77
	bne	$2,$16,$L31
	nop
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L5:
	jal	fail
	li	$4,31
$L11:
	jal	fail
	li	$4,34
$L7:
	jal	fail
	li	$4,32
$L10:
	jal	fail
	li	$4,33
$L39:
	jal	fail
	li	$4,36
$L38:
	jal	fail
	li	$4,35
$L19:
	jal	fail
	li	$4,41
$L17:
	jal	fail
	li	$4,38
$L31:
	jal	fail
	li	$4,48
$L29:
	jal	fail
	li	$4,46
$L27:
	jal	fail
	li	$4,45
$L25:
	jal	fail
	li	$4,44
$L23:
	jal	fail
	li	$4,43
$L41:
	jal	fail
	li	$4,42
$L40:
	jal	fail
	li	$4,40
$L37:
	jal	fail
	li	$4,29
	.set	reorder
	.end	badPointers
	.align	2
	.ent	smashStack
smashStack:
	.set	noreorder
	li	$5,-2147483648
	addiu	$sp,$sp,-24
	addiu	$5,$5,4096
	sw	$31,20($sp)
	jal	jumpTo
	li	$4,4194304
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	smashStack
	.align	2
	.ent	attack
attack:
	.set	noreorder
	lui	$2,%hi(returnToKernel)
	addiu	$sp,$sp,-40
	addiu	$2,$2,%lo(returnToKernel)
	sltu	$3,$4,12
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	beq	$3,$0,$L46
	sw	$0,24($sp)
	lui	$2,%hi($L49)
	sll	$4,$4,2
	addiu	$2,$2,%lo($L49)
	addu	$2,$2,$4
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.align	2
	.align	2
$L49:
	.word	$L60
	.word	$L59
	.word	$L58
	.word	$L57
	.word	$L56
	.word	$L55
	.word	$L54
	.word	$L53
	.word	$L52
	.word	$L51
	.word	$L50
	.word	$L48
	.text
$L48:
	lui	$4,%hi(overflow)
	li	$5,268435456
	jal	jumpTo
	addiu	$4,$4,%lo(overflow)
	li	$2,1879048192
	li	$3,1
	sw	$3,0($2)
$L46:
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L50:
	li	$2,4194304
	sw	$0,0($2)
	b	$L46
	nop
$L60:
	li	$5,2147418112
	ori	$5,$5,0xe000
	jal	jumpTo
	li	$4,-2147287040
	b	$L46
	nop
$L59:
	li	$5,2147418112
	li	$4,4194304
	ori	$5,$5,0xe000
	jal	jumpTo
	addiu	$4,$4,2
	b	$L46
	nop
$L58:
	li	$5,2147418112
	ori	$5,$5,0xe000
	jal	jumpTo
	li	$4,536870912
	b	$L46
	nop
$L57:
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,8
	li	$5,-2147483648
	lui	$4,%hi(overflow)
	addiu	$5,$5,4096
	jal	jumpTo
	addiu	$4,$4,%lo(overflow)
	b	$L46
	nop
$L56:
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,8
	jal	overflow
	nop
	b	$L46
	nop
$L55:
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	syscallAt
	li	$4,149
	b	$L46
	nop
$L54:
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	syscallAt
	li	$4,-1
	b	$L46
	nop
$L53:
	li	$2,1
	sw	$2,-16384($0)
	b	$L46
	nop
$L52:
	li	$2,-1078067200
	li	$3,1
	sw	$3,4($2)
	b	$L46
	nop
$L51:
	lui	$2,%hi(smashStack)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,8
	addiu	$2,$2,%lo(smashStack)
	jal	sigvec
	sw	$2,16($sp)
	jal	overflow
	nop
	b	$L46
	nop
	.set	reorder
	.end	attack
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	jal	badPointers
	move	$17,$0
	li	$18,12
$L67:
	jal	fork
	nop
	bltz	$2,$L79
	move	$16,$2
	beq	$2,$0,$L80
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L81
	nop
	lw	$2,16($sp)
	nop
	addiu	$2,$2,-1
	sltu	$2,$2,255
	beq	$2,$0,$L66
	addiu	$17,$17,1
	bne	$17,$18,$L67
	nop
	lui	$17,%hi(buffer)
	addiu	$17,$17,%lo(buffer)
	move	$18,$17
	b	$L68
	move	$16,$0
$L69:
	sw	$2,0($18)
	addiu	$16,$16,1
	addiu	$18,$18,4
$L68:
	jal	fork
	nop
	bgtz	$2,$L69
	nop
	beq	$2,$0,$L82
	nop
	slt	$2,$16,11
$L83:
	bne	$2,$0,$L71
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,11
	bne	$3,$2,$L71
	sll	$16,$16,2
	addiu	$16,$16,-4
	addu	$16,$17,$16
	b	$L74
	addiu	$17,$17,-4
$L75:
	lw	$4,0($16)
	jal	kill
	li	$5,9
	bne	$2,$0,$L73
	nop
	jal	wait
	addiu	$4,$sp,16
	blez	$2,$L73
	li	$2,9
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L73
	addiu	$16,$16,-4
$L74:
	bne	$16,$17,$L75
	move	$2,$0
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L82:
	jal	sigpause
	move	$4,$0
	b	$L83
	slt	$2,$16,11
$L73:
	jal	fail
	li	$4,125
$L66:
	jal	fail
	li	$4,118
$L81:
	jal	fail
	li	$4,117
$L80:
	jal	attack
	move	$4,$17
	jal	exit
	move	$4,$0
$L79:
	jal	fail
	li	$4,112
$L71:
	jal	fail
	li	$4,123
	.set	reorder
	.end	main
	.section	.rodata.bad.0,"a"
	.align	2
bad.0:
	.word	0
	.word	4096
	.word	536870912
	.word	2147483644
	.word	-2147483648
	.word	-1610612736
	.word	-1073741824
	.word	-16384
	.word	-4
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	256
