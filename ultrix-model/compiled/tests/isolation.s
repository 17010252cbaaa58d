# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/isolation.c
	.text
	.file 1 "ultrix-model/tests/isolation.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 15
	.ent	note
note:
	.set	noreorder
	.set	nomacro
	.loc 1 16
	lui	$2,%hi(caught)
	li	$3,1
	sw	$3,%lo(caught)($2)
	.loc 1 17
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.unaligned,"ax"
	.align	2
	.loc 1 54
	.ent	unaligned
unaligned:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(words.0)
	addiu	$2,$2,%lo(words.0)
$L4:
	.loc 1 57
	lwl	$3,4($2)
	nop
	lwr	$3,1($2)
	nop
	.loc 1 57
	addiu	$3,$3,1
	swl	$3,4($2)
	swr	$3,1($2)
	b	$L4
	nop
	.set	reorder
	.end	unaligned
	.section	.text.compute,"ax"
	.align	2
	.loc 1 92
	.ent	compute
compute:
	.set	noreorder
	.set	nomacro
	.loc 1 93
	lui	$2,%hi(work)
	lw	$3,%lo(work)($2)
	nop
$L6:
	.loc 1 93
	lw	$2,4($3)
	nop
	.loc 1 93
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L6
	nop
	.set	reorder
	.end	compute
	.section	.text.victim,"ax"
	.align	2
	.loc 1 21
	.ent	victim
victim:
	.set	noreorder
	.set	nomacro
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
$L8:
	.loc 1 30
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	.loc 1 31
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	.loc 1 31
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	.loc 1 31
	lw	$3,20($sp)
	.loc 1 31
	sll	$2,$2,6
	.loc 1 31
	addu	$2,$2,$3
	.loc 1 31
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	.loc 1 32
	slt	$2,$2,$16
	bne	$2,$0,$L8
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
	.loc 1 80
	.ent	beside
beside:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	.loc 1 81
	jal	fork
	move	$17,$4
	.loc 1 84
	bne	$2,$0,$L12
	move	$16,$2
	.loc 1 84
	jalr	$17
	nop
$L12:
	.loc 1 85
	jal	victim
	nop
	.loc 1 86
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L19
	nop
$L13:
	.loc 1 87
	jal	wait
	addiu	$4,$sp,16
	.loc 1 87
	bne	$2,$16,$L13
	move	$2,$17
	.loc 1 89
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L19:
	.loc 1 86
	jal	fail
	li	$4,86
	.set	reorder
	.end	beside
	.section	.text.children,"ax"
	.align	2
	.loc 1 62
	.ent	children
children:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$16,40($sp)
$L22:
	.loc 1 67
	jal	fork
	nop
	.loc 1 67
	bne	$2,$0,$L26
	move	$5,$0
	.loc 1 71
	jal	gettimeofday
	addiu	$4,$sp,24
	.loc 1 73
	li	$16,50000
	.loc 1 72
	addiu	$4,$sp,16
$L27:
	jal	gettimeofday
	move	$5,$0
	.loc 1 73
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	.loc 1 73
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	.loc 1 73
	lw	$3,20($sp)
	.loc 1 73
	sll	$2,$2,6
	.loc 1 73
	addu	$2,$2,$3
	.loc 1 73
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	.loc 1 73
	slt	$2,$2,$16
	bne	$2,$0,$L27
	addiu	$4,$sp,16
	.loc 1 74
	jal	exit
	move	$4,$0
$L26:
	.loc 1 68
	jal	wait
	addiu	$4,$sp,32
	.loc 1 67
	b	$L22
	nop
	.set	reorder
	.end	children
	.section	.text.console,"ax"
	.align	2
	.loc 1 47
	.ent	console
console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 48
	jal	brk
	li	$4,270532608
	.loc 1 49
	li	$6,1048576
$L31:
	li	$5,268500992
	jal	write
	li	$4,1
	b	$L31
	li	$6,1048576
	.set	reorder
	.end	console
	.section	.text.timers,"ax"
	.align	2
	.loc 1 37
	.ent	timers
timers:
	.set	noreorder
	.set	nomacro
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
	bne	$2,$0,$L33
	move	$6,$0
	.loc 1 41
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,2
	beq	$2,$0,$L36
	move	$6,$0
$L33:
	.loc 1 41
	jal	fail
	li	$4,41
$L36:
	.loc 1 41
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L33
	lui	$2,%hi(work)
	.loc 1 43
	lw	$3,%lo(work)($2)
	nop
$L34:
	.loc 1 43
	lw	$2,4($3)
	nop
	.loc 1 43
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L34
	nop
	.set	reorder
	.end	timers
	.section	.text.withoutRights,"ax"
	.align	2
	.loc 1 98
	.ent	withoutRights
withoutRights:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 102
	li	$4,271581184
	.loc 1 98
	sw	$17,40($sp)
	.loc 1 103
	li	$17,271515648
	.loc 1 98
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 99
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 102
	jal	brk
	sw	$0,24($sp)
	.loc 1 103
	move	$6,$0
	li	$5,4096
	jal	mprotect
	ori	$4,$17,0xe000
	bne	$2,$0,$L43
	nop
	.loc 1 104
	jal	fork
	nop
	.loc 1 105
	beq	$2,$0,$L44
	move	$16,$2
	.loc 1 109
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$16,$L40
	li	$3,10
	.loc 1 109
	lw	$2,28($sp)
	nop
	andi	$2,$2,0x7f
	bne	$2,$3,$L40
	nop
	.loc 1 110
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L40:
	.loc 1 109
	jal	fail
	li	$4,109
$L44:
	.loc 1 106
	li	$4,10
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	ori	$17,$17,0xe000
	.loc 1 107
	lw	$4,0($17)
	jal	exit
	nop
$L43:
	.loc 1 103
	jal	fail
	li	$4,103
	.set	reorder
	.end	withoutRights
	.section	.text.farTimers,"ax"
	.align	2
	.loc 1 114
	.ent	farTimers
farTimers:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 115
	li	$2,2147418112
	ori	$2,$2,0xffff
	.loc 1 117
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 114
	sw	$31,52($sp)
	sw	$16,48($sp)
	.loc 1 115
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$2,24($sp)
	.loc 1 117
	jal	setitimer
	sw	$0,28($sp)
	li	$3,-1
	bne	$2,$3,$L46
	lui	$2,%hi(errno)
	.loc 1 117
	lw	$3,%lo(errno)($2)
	li	$2,22
	bne	$3,$2,$L46
	li	$2,99942400
	.loc 1 118
	ori	$2,$2,0xe100
	.loc 1 119
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	sw	$2,24($sp)
	bne	$2,$0,$L56
	li	$2,1
	.loc 1 121
	sw	$2,28($sp)
	.loc 1 122
	lui	$2,%hi(note)
	addiu	$2,$2,%lo(note)
	move	$6,$0
	addiu	$5,$sp,32
	li	$4,14
	.loc 1 120
	sw	$0,24($sp)
	.loc 1 122
	sw	$2,32($sp)
	sw	$0,36($sp)
	jal	sigvec
	sw	$0,40($sp)
	bne	$2,$0,$L50
	move	$6,$0
	.loc 1 122
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L50
	lui	$16,%hi(caught)
	.loc 1 124
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$0,$L45
	nop
$L52:
	.loc 1 124
	jal	sigpause
	move	$4,$0
	.loc 1 124
	lw	$2,%lo(caught)($16)
	nop
	beq	$2,$0,$L52
	nop
$L45:
	.loc 1 125
	lw	$31,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L46:
	.loc 1 117
	jal	fail
	li	$4,117
$L50:
	.loc 1 122
	jal	fail
	li	$4,122
$L56:
	.loc 1 119
	jal	fail
	li	$4,119
	.set	reorder
	.end	farTimers
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 128
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 133
	lui	$2,%hi(words.1)
	.loc 1 128
	addiu	$sp,$sp,-40
	.loc 1 133
	lui	$3,%hi(work)
	addiu	$2,$2,%lo(words.1)
	sw	$2,%lo(work)($3)
	.loc 1 128
	sw	$31,36($sp)
	sw	$16,24($sp)
	sw	$18,32($sp)
	.loc 1 134
	jal	withoutRights
	sw	$17,28($sp)
	.loc 1 135
	jal	farTimers
	nop
	.loc 1 136
	jal	fork
	nop
	.loc 1 137
	beq	$2,$0,$L66
	move	$16,$2
$L58:
	.loc 1 138
	jal	victim
	nop
	.loc 1 139
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L60
	nop
	.loc 1 139
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L60
	lui	$4,%hi(timers)
	.loc 1 144
	jal	beside
	addiu	$4,$4,%lo(timers)
	li	$3,100
	bne	$3,$0,1f
	divu	$0,$17,$3
	break	7
1:
	mflo	$18
	sll	$3,$18,1
	addu	$3,$3,$18
	sll	$16,$3,4
	subu	$16,$16,$3
	sll	$16,$16,1
	sltu	$2,$2,$16
	bne	$2,$0,$L67
	lui	$4,%hi(console)
	.loc 1 145
	jal	beside
	addiu	$4,$4,%lo(console)
	sltu	$16,$2,$16
	bne	$16,$0,$L68
	lui	$4,%hi(unaligned)
	.loc 1 146
	jal	beside
	addiu	$4,$4,%lo(unaligned)
	sll	$3,$18,2
	addu	$3,$3,$18
	sll	$4,$3,4
	addu	$3,$3,$4
	sltu	$2,$2,$3
	bne	$2,$0,$L69
	lui	$4,%hi(children)
	.loc 1 147
	jal	beside
	addiu	$4,$4,%lo(children)
	srl	$17,$17,2
	sltu	$2,$2,$17
	beq	$2,$0,$L70
	move	$2,$0
	.loc 1 149
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L66:
	.loc 1 137
	jal	compute
	nop
	b	$L58
	nop
$L60:
	.loc 1 139
	jal	fail
	li	$4,139
$L70:
	.loc 1 147
	jal	fail
	li	$4,147
$L67:
	.loc 1 144
	jal	fail
	li	$4,144
$L69:
	.loc 1 146
	jal	fail
	li	$4,146
$L68:
	.loc 1 145
	jal	fail
	li	$4,145
	.set	reorder
	.end	main
	.section	.bss.words.0,"aw"
	.align	2
words.0:
	.space	8
	.section	.bss.words.1,"aw"
	.align	2
words.1:
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
