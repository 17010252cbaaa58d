# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/isolation.c
	.text
	.file 1 "ultrix-model/tests/isolation.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 15
	.ent	note
note:
	.set	noreorder
	.loc 1 16
	lui	$2,%hi(caught)
	li	$3,1
	sw	$3,%lo(caught)($2)
	.loc 1 17
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.compute,"ax"
	.align	2
	.loc 1 66
	.ent	compute
compute:
	.set	noreorder
	.loc 1 67
	lui	$2,%hi(work)
	lw	$3,%lo(work)($2)
	nop
$L4:
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L4
	nop
	.set	reorder
	.end	compute
	.section	.text.console,"ax"
	.align	2
	.loc 1 47
	.ent	console
console:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 48
	jal	brk
	li	$4,270532608
	.loc 1 49
	li	$6,1048576
$L8:
	li	$5,268500992
	jal	write
	li	$4,1
	b	$L8
	li	$6,1048576
	.set	reorder
	.end	console
	.section	.text.timers,"ax"
	.align	2
	.loc 1 37
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 38
	li	$2,1
	.loc 1 40
	li	$4,-1
	.loc 1 37
	sw	$31,36($sp)
	.loc 1 38
	sw	$2,20($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	.loc 1 40
	jal	sigblock
	sw	$0,24($sp)
	.loc 1 41
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L10
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,2
	beq	$2,$0,$L13
	move	$6,$0
$L10:
	jal	fail
	li	$4,41
$L13:
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L10
	lui	$2,%hi(work)
	.loc 1 43
	lw	$3,%lo(work)($2)
	nop
$L11:
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L11
	nop
	.set	reorder
	.end	timers
	.section	.text.withoutRights,"ax"
	.align	2
	.loc 1 72
	.ent	withoutRights
withoutRights:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 76
	li	$4,271581184
	.loc 1 72
	sw	$17,40($sp)
	.loc 1 77
	li	$17,271515648
	.loc 1 72
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 73
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 76
	jal	brk
	sw	$0,24($sp)
	.loc 1 77
	move	$6,$0
	li	$5,4096
	jal	mprotect
	ori	$4,$17,0xe000
	bne	$2,$0,$L20
	nop
	.loc 1 78
	jal	fork
	nop
	.loc 1 79
	beq	$2,$0,$L21
	move	$16,$2
	.loc 1 83
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$16,$L17
	li	$3,10
	lw	$2,28($sp)
	nop
	andi	$2,$2,0x7f
	bne	$2,$3,$L17
	nop
	.loc 1 84
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L17:
	.loc 1 83
	jal	fail
	li	$4,83
$L21:
	.loc 1 80
	li	$4,10
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	ori	$17,$17,0xe000
	.loc 1 81
	lw	$4,0($17)
	jal	exit
	nop
$L20:
	.loc 1 77
	jal	fail
	li	$4,77
	.set	reorder
	.end	withoutRights
	.section	.text.farTimers,"ax"
	.align	2
	.loc 1 88
	.ent	farTimers
farTimers:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 89
	li	$2,2147418112
	ori	$2,$2,0xffff
	.loc 1 91
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 88
	sw	$31,52($sp)
	sw	$16,48($sp)
	.loc 1 89
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$2,24($sp)
	.loc 1 91
	jal	setitimer
	sw	$0,28($sp)
	li	$3,-1
	bne	$2,$3,$L23
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,22
	bne	$3,$2,$L23
	li	$2,99942400
	.loc 1 92
	ori	$2,$2,0xe100
	.loc 1 93
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	sw	$2,24($sp)
	bne	$2,$0,$L33
	li	$2,1
	.loc 1 95
	sw	$2,28($sp)
	.loc 1 96
	lui	$2,%hi(note)
	addiu	$2,$2,%lo(note)
	move	$6,$0
	addiu	$5,$sp,32
	li	$4,14
	.loc 1 94
	sw	$0,24($sp)
	.loc 1 96
	sw	$2,32($sp)
	sw	$0,36($sp)
	jal	sigvec
	sw	$0,40($sp)
	bne	$2,$0,$L27
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L27
	lui	$16,%hi(caught)
	.loc 1 98
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$0,$L22
	nop
$L29:
	jal	sigpause
	move	$4,$0
	lw	$2,%lo(caught)($16)
	nop
	beq	$2,$0,$L29
	nop
$L22:
	.loc 1 99
	lw	$31,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L23:
	.loc 1 91
	jal	fail
	li	$4,91
$L27:
	.loc 1 96
	jal	fail
	li	$4,96
$L33:
	.loc 1 93
	jal	fail
	li	$4,93
	.set	reorder
	.end	farTimers
	.section	.text.victim,"ax"
	.align	2
	.loc 1 21
	.ent	victim
victim:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 25
	move	$5,$0
	addiu	$4,$sp,24
	.loc 1 21
	sw	$16,36($sp)
	.loc 1 32
	li	$16,5963776
	.loc 1 21
	sw	$17,40($sp)
	sw	$31,44($sp)
	.loc 1 25
	jal	gettimeofday
	move	$17,$0
	.loc 1 32
	ori	$16,$16,0x8d80
$L35:
	.loc 1 30
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	.loc 1 31
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
	.loc 1 32
	slt	$2,$2,$16
	bne	$2,$0,$L35
	addiu	$17,$17,1000
	.loc 1 34
	lw	$31,44($sp)
	lw	$16,36($sp)
	move	$2,$17
	lw	$17,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	victim
	.section	.text.beside,"ax"
	.align	2
	.loc 1 54
	.ent	beside
beside:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	.loc 1 55
	jal	fork
	move	$17,$4
	.loc 1 58
	bne	$2,$0,$L39
	move	$16,$2
	jalr	$17
	nop
$L39:
	.loc 1 59
	jal	victim
	nop
	.loc 1 60
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L43
	nop
	.loc 1 61
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L44
	move	$2,$17
	.loc 1 63
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L43:
	.loc 1 60
	jal	fail
	li	$4,60
$L44:
	.loc 1 61
	jal	fail
	li	$4,61
	.set	reorder
	.end	beside
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 102
	.ent	main
main:
	.set	noreorder
	.loc 1 107
	lui	$2,%hi(words.0)
	.loc 1 102
	addiu	$sp,$sp,-40
	.loc 1 107
	lui	$3,%hi(work)
	addiu	$2,$2,%lo(words.0)
	sw	$2,%lo(work)($3)
	.loc 1 102
	sw	$31,36($sp)
	sw	$16,28($sp)
	.loc 1 108
	jal	withoutRights
	sw	$17,32($sp)
	.loc 1 109
	jal	farTimers
	nop
	.loc 1 110
	jal	fork
	nop
	.loc 1 111
	beq	$2,$0,$L52
	move	$16,$2
$L46:
	.loc 1 112
	jal	victim
	nop
	.loc 1 113
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L48
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L48
	lui	$4,%hi(timers)
	.loc 1 118
	jal	beside
	addiu	$4,$4,%lo(timers)
	li	$3,100
	bne	$3,$0,1f
	divu	$0,$17,$3
	break	7
1:
	mflo	$4
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$16,$3,4
	subu	$16,$16,$3
	sll	$16,$16,1
	sltu	$2,$2,$16
	bne	$2,$0,$L53
	lui	$4,%hi(console)
	.loc 1 119
	jal	beside
	addiu	$4,$4,%lo(console)
	sltu	$16,$2,$16
	bne	$16,$0,$L54
	move	$2,$0
	.loc 1 121
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L52:
	.loc 1 111
	jal	compute
	nop
	b	$L46
	nop
$L48:
	.loc 1 113
	jal	fail
	li	$4,113
$L54:
	.loc 1 119
	jal	fail
	li	$4,119
$L53:
	.loc 1 118
	jal	fail
	li	$4,118
	.set	reorder
	.end	main
	.section	.bss.words.0,"aw"
	.align	2
words.0:
	.space	8
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.section	.bss.work,"aw"
	.align	2
work:
	.space	4
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/check.h"
	.file 4 "./ultrix-model/user/unix.h"
