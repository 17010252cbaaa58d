# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/seconds.c
	.text
	.file 1 "ultrix-model/tests/seconds.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 14
	.ent	note
note:
	.set	noreorder
	.loc 1 15
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.profiled,"ax"
	.align	2
	.loc 1 149
	.ent	profiled
profiled:
	.set	noreorder
	lui	$7,%hi(counters)
	addiu	$6,$7,%lo(counters)
	lui	$3,%hi(counters+2)
	addiu	$3,$3,%lo(counters+2)
	addiu	$5,$6,130
	.loc 1 150
	move	$2,$0
$L4:
	.loc 1 152
	lh	$4,0($3)
	addiu	$3,$3,2
	bne	$3,$5,$L4
	addu	$2,$2,$4
	.loc 1 153
	lh	$3,%lo(counters)($7)
	li	$4,4369
	bne	$3,$4,$L5
	nop
	lh	$4,130($6)
	nop
	bne	$4,$3,$L5
	nop
	.loc 1 155
	jr	$31
	nop
$L5:
	.loc 1 149
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 153
	jal	fail
	li	$4,153
	.set	reorder
	.end	profiled
	.section	.text.since,"ax"
	.align	2
	.file 2 "ultrix-model/tests/check.h"
	.loc 2 25
	.ent	since
since:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 2 28
	move	$5,$0
	.loc 2 25
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 2 28
	jal	gettimeofday
	addiu	$4,$sp,16
	.loc 2 29
	lw	$2,0($16)
	lw	$3,16($sp)
	.loc 2 30
	lw	$31,28($sp)
	.loc 2 29
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	lw	$4,20($sp)
	addu	$2,$2,$3
	sll	$2,$2,6
	lw	$3,4($16)
	addu	$2,$2,$4
	.loc 2 30
	lw	$16,24($sp)
	subu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	since
	.section	.text.used,"ax"
	.align	2
	.loc 1 38
	.ent	used
used:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$17,96($sp)
	sw	$16,92($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 41
	move	$4,$0
	.loc 1 38
	sw	$31,100($sp)
	.loc 1 41
	jal	getrusage
	addiu	$5,$sp,16
	bne	$2,$0,$L17
	li	$2,983040
	.loc 1 42
	lw	$8,20($sp)
	addiu	$2,$2,16960
	sltu	$3,$8,$2
	beq	$3,$0,$L14
	nop
	lw	$9,28($sp)
	nop
	sltu	$2,$9,$2
	beq	$2,$0,$L14
	nop
	.loc 1 43
	lw	$7,16($sp)
	.loc 1 44
	lw	$6,24($sp)
	.loc 1 43
	sll	$5,$7,5
	.loc 1 44
	sll	$4,$6,5
	.loc 1 43
	subu	$5,$5,$7
	.loc 1 44
	subu	$4,$4,$6
	.loc 1 43
	sll	$3,$5,6
	.loc 1 44
	sll	$2,$4,6
	.loc 1 43
	subu	$3,$3,$5
	.loc 1 44
	subu	$2,$2,$4
	.loc 1 43
	sll	$3,$3,3
	.loc 1 44
	sll	$2,$2,3
	.loc 1 43
	addu	$3,$3,$7
	.loc 1 44
	addu	$2,$2,$6
	.loc 1 43
	sll	$3,$3,6
	.loc 1 44
	sll	$2,$2,6
	addu	$2,$2,$9
	.loc 1 43
	addu	$3,$3,$8
	sw	$3,0($17)
	.loc 1 44
	sw	$2,0($16)
	.loc 1 45
	lw	$3,0($17)
	.loc 1 46
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	addu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,104
$L14:
	.loc 1 42
	jal	fail
	li	$4,42
$L17:
	.loc 1 41
	jal	fail
	li	$4,41
	.set	reorder
	.end	used
	.section	.text.wait_for,"ax"
	.align	2
	.loc 1 19
	.ent	wait_for
wait_for:
	.set	noreorder
	.loc 1 20
	li	$2,983040
	addiu	$2,$2,16960
	bne	$2,$0,1f
	div	$0,$4,$2
	break	7
1:
	.loc 1 19
	addiu	$sp,$sp,-40
	.loc 1 22
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 19
	sw	$31,36($sp)
	.loc 1 20
	sw	$0,16($sp)
	sw	$0,20($sp)
	mfhi	$2
	sw	$2,28($sp)
	mflo	$3
	.loc 1 22
	jal	setitimer
	sw	$3,24($sp)
	bne	$2,$0,$L20
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L20
	nop
	.loc 1 23
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L20:
	.loc 1 22
	jal	fail
	li	$4,22
	.set	reorder
	.end	wait_for
	.section	.text.timers,"ax"
	.align	2
	.loc 1 95
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$18,52($sp)
	sw	$17,48($sp)
	.loc 1 96
	li	$18,393216
	li	$17,327680
	.loc 1 100
	move	$5,$0
	.loc 1 95
	sw	$16,44($sp)
	.loc 1 100
	addiu	$4,$sp,32
	.loc 1 96
	addiu	$2,$18,6784
	.loc 1 101
	li	$16,1048576
	.loc 1 96
	addiu	$17,$17,22320
	.loc 1 95
	sw	$31,60($sp)
	sw	$19,56($sp)
	.loc 1 96
	sw	$17,20($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	.loc 1 100
	jal	gettimeofday
	sw	$0,24($sp)
	.loc 1 101
	jal	wait_for
	ori	$4,$16,0xc8e0
	.loc 1 102
	jal	since
	addiu	$4,$sp,32
	ori	$3,$16,0xc8e0
	slt	$2,$2,$3
	bne	$2,$0,$L24
	nop
	jal	since
	addiu	$4,$sp,32
	ori	$16,$16,0xe764
	slt	$2,$2,$16
	bne	$2,$0,$L32
	nop
$L24:
	jal	fail
	li	$4,102
$L32:
	.loc 1 103
	addiu	$4,$sp,32
	jal	gettimeofday
	move	$5,$0
	.loc 1 104
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L33
	li	$16,1441792
	addiu	$18,$18,14595
	.loc 1 106
	li	$19,-1
	.loc 1 105
	addiu	$16,$16,16019
$L25:
	.loc 1 106
	jal	sigpause
	move	$4,$0
	bne	$2,$19,$L34
	nop
	.loc 1 107
	jal	since
	addiu	$4,$sp,32
	addiu	$3,$18,-7812
	slt	$2,$3,$2
	beq	$2,$0,$L35
	nop
	.loc 1 108
	jal	since
	addiu	$4,$sp,32
	slt	$2,$18,$2
	bne	$2,$0,$L36
	addu	$18,$18,$17
	.loc 1 105
	bne	$18,$16,$L25
	nop
	.loc 1 110
	jal	exit
	move	$4,$0
$L33:
	.loc 1 104
	jal	fail
	li	$4,104
$L34:
	.loc 1 106
	jal	fail
	li	$4,106
$L35:
	.loc 1 107
	jal	fail
	li	$4,107
$L36:
	.loc 1 108
	jal	fail
	li	$4,108
	.set	reorder
	.end	timers
	.section	.text.compute_for,"ax"
	.align	2
	.loc 1 26
	.ent	compute_for
compute_for:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 30
	move	$5,$0
	.loc 1 26
	sw	$16,40($sp)
	move	$16,$4
	sw	$31,44($sp)
	.loc 1 30
	jal	gettimeofday
	addiu	$4,$sp,24
	b	$L40
	nop
$L38:
$L45:
	.loc 2 28
	jal	gettimeofday
	move	$5,$0
	.loc 2 29
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
	.loc 1 33
	slt	$2,$2,$16
	beq	$2,$0,$L44
	nop
$L40:
	.loc 1 32
	sw	$0,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,2000
	beq	$2,$0,$L45
	addiu	$4,$sp,16
$L39:
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	sw	$2,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,2000
	beq	$2,$0,$L38
	addiu	$4,$sp,16
	b	$L39
	nop
$L44:
	.loc 1 34
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	compute_for
	.section	.text.share,"ax"
	.align	2
	.loc 1 50
	.ent	share
share:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 51
	addiu	$5,$sp,24
	.loc 1 50
	sw	$17,40($sp)
	move	$17,$4
	.loc 1 51
	addiu	$4,$sp,28
	.loc 1 50
	sw	$31,44($sp)
	.loc 1 51
	jal	used
	sw	$16,36($sp)
	.loc 1 54
	addiu	$4,$sp,16
	move	$5,$0
	jal	gettimeofday
	move	$16,$2
	.loc 1 55
	jal	compute_for
	move	$4,$17
	.loc 1 56
	addiu	$5,$sp,24
	jal	used
	addiu	$4,$sp,28
	addiu	$4,$sp,16
	jal	since
	subu	$16,$2,$16
	li	$3,100
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	.loc 1 57
	lw	$31,44($sp)
	lw	$17,40($sp)
	mflo	$2
	nop
	nop
	bne	$2,$0,1f
	div	$0,$16,$2
	break	7
1:
	lw	$16,36($sp)
	mflo	$2
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	share
	.section	.text.nicest,"ax"
	.align	2
	.loc 1 75
	.ent	nicest
nicest:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 78
	addiu	$5,$sp,16
	addiu	$4,$sp,20
	.loc 1 75
	sw	$31,44($sp)
	.loc 1 78
	jal	used
	sw	$16,40($sp)
	.loc 1 79
	li	$6,19
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L58
	li	$16,1048576
	.loc 1 80
	jal	compute_for
	ori	$4,$16,0xc8e0
	.loc 1 81
	addiu	$5,$sp,24
	jal	used
	addiu	$4,$sp,28
	.loc 1 82
	lw	$2,28($sp)
	li	$3,983040
	addiu	$3,$3,16961
	slt	$3,$2,$3
	bne	$3,$0,$L50
	addiu	$16,$16,31425
	lw	$3,20($sp)
	nop
	subu	$2,$2,$3
	lw	$3,24($sp)
	nop
	addu	$2,$2,$3
	lw	$3,16($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L50
	nop
	.loc 1 83
	jal	fork
	nop
	.loc 1 84
	beq	$2,$0,$L59
	move	$16,$2
	.loc 1 88
	li	$4,196608
	jal	compute_for
	ori	$4,$4,0xd090
	.loc 1 89
	jal	wait
	addiu	$4,$sp,32
	bne	$2,$16,$L54
	nop
	lw	$2,32($sp)
	nop
	slt	$2,$2,22016
	bne	$2,$0,$L54
	move	$6,$0
	.loc 1 90
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L60
	nop
	.loc 1 91
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L59:
	.loc 1 85
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	beq	$2,$0,$L53
	nop
	jal	fail
	li	$4,85
$L53:
	.loc 1 86
	li	$4,196608
	jal	share
	ori	$4,$4,0xd090
	jal	exit
	move	$4,$2
$L50:
	.loc 1 82
	jal	fail
	li	$4,82
$L58:
	.loc 1 79
	jal	fail
	li	$4,79
$L54:
	.loc 1 89
	jal	fail
	li	$4,89
$L60:
	.loc 1 90
	jal	fail
	li	$4,90
	.set	reorder
	.end	nicest
	.section	.text.sleepers,"ax"
	.align	2
	.loc 1 118
	.ent	sleepers
sleepers:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 121
	jal	fork
	sw	$16,24($sp)
	.loc 1 122
	bne	$2,$0,$L62
	nop
	.loc 1 123
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L63:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L63
	nop
$L62:
	.loc 1 124
	jal	fork
	move	$16,$2
	.loc 1 126
	li	$4,655360
	.loc 1 125
	beq	$2,$0,$L81
	ori	$4,$4,0xae60
	.loc 1 131
	jal	wait_for
	nop
	.loc 1 132
	li	$5,17
	jal	kill
	move	$4,$16
	bne	$2,$0,$L82
	nop
	.loc 1 133
	li	$4,65536
	ori	$4,$4,0x86a0
	jal	wait_for
	lui	$17,%hi(shared)
	.loc 1 134
	lw	$2,%lo(shared)($17)
	nop
	lw	$18,0($2)
	.loc 1 135
	jal	fork
	nop
	.loc 1 136
	beq	$2,$0,$L83
	nop
$L66:
	.loc 1 137
	lw	$2,%lo(shared)($17)
	nop
$L67:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L67
	nop
	.loc 1 138
	lw	$3,4($2)
	nop
	slt	$3,$3,86
	bne	$3,$0,$L68
	nop
	lw	$2,0($2)
	nop
	bne	$2,$18,$L68
	li	$5,19
	.loc 1 139
	jal	kill
	move	$4,$16
	bne	$2,$0,$L71
	nop
	li	$4,196608
	jal	share
	addiu	$4,$4,3392
	slt	$2,$2,65
	beq	$2,$0,$L71
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	slt	$2,$18,$2
	beq	$2,$0,$L71
	li	$5,9
	.loc 1 140
	jal	kill
	move	$4,$16
	bne	$2,$0,$L84
	li	$17,3
$L72:
	.loc 1 142
	jal	wait
	addiu	$4,$sp,16
	.loc 1 144
	beq	$16,$2,$L73
	li	$2,9
	move	$2,$0
$L73:
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L86
	addiu	$17,$17,-1
	.loc 1 141
	bne	$17,$0,$L72
	nop
	.loc 1 146
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L83:
	.loc 1 136
	jal	timers
	nop
	b	$L66
	nop
$L82:
	.loc 1 132
	jal	fail
	li	$4,132
$L68:
	.loc 1 138
	jal	fail
	li	$4,138
$L71:
	.loc 1 139
	jal	fail
	li	$4,139
$L84:
	.loc 1 140
	jal	fail
	li	$4,140
$L86:
	.loc 1 144
	jal	fail
	li	$4,144
$L81:
	.loc 1 126
	jal	compute_for
	nop
	.loc 1 127
	li	$4,2359296
	jal	wait_for
	ori	$4,$4,0x9f00
	.loc 1 128
	li	$4,196608
	jal	share
	addiu	$4,$4,3392
	lui	$3,%hi(shared)
	lw	$3,%lo(shared)($3)
	addiu	$2,$2,1
	sw	$2,4($3)
	.loc 1 129
	jal	exit
	move	$4,$0
	.set	reorder
	.end	sleepers
	.section	.text.profile,"ax"
	.align	2
	.loc 1 159
	.ent	profile
profile:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 163
	lui	$2,%hi(counters)
	.loc 1 159
	sw	$16,24($sp)
	.loc 1 165
	lui	$16,%hi(counters+2)
	.loc 1 163
	li	$3,4369
	addiu	$8,$2,%lo(counters)
	.loc 1 165
	li	$7,512
	li	$6,4194304
	li	$5,128
	addiu	$4,$16,%lo(counters+2)
	.loc 1 159
	sw	$31,28($sp)
	.loc 1 163
	sh	$3,130($8)
	.loc 1 165
	jal	profil
	sh	$3,%lo(counters)($2)
	.loc 1 166
	li	$4,65536
	jal	compute_for
	ori	$4,$4,0x86a0
	.loc 1 167
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 168
	jal	profiled
	nop
	slt	$2,$2,15
	bne	$2,$0,$L89
	nop
	jal	profiled
	nop
	slt	$2,$2,28
	beq	$2,$0,$L89
	li	$7,65536
	.loc 1 169
	li	$6,2147418112
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	.loc 1 170
	jal	compute_for
	li	$4,20000
	.loc 1 171
	li	$7,65536
	move	$6,$0
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	.loc 1 172
	jal	compute_for
	li	$4,20000
	.loc 1 173
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 174
	jal	profiled
	nop
	slt	$2,$2,28
	beq	$2,$0,$L99
	nop
	.loc 1 175
	jal	brk
	li	$4,268763136
	bne	$2,$0,$L100
	li	$2,268697600
	.loc 1 176
	sh	$0,2($2)
	sh	$0,0($2)
	.loc 1 177
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L101
	li	$6,4194304
	.loc 1 178
	li	$5,4096
	li	$7,2
	jal	profil
	li	$4,268697600
	.loc 1 179
	jal	compute_for
	li	$4,20000
	.loc 1 180
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L102
	nop
	.loc 1 181
	jal	compute_for
	li	$4,40000
	.loc 1 182
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 183
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,2048
	beq	$2,$0,$L87
	nop
	li	$3,268697600
$L96:
	lw	$2,16($sp)
	nop
	sll	$2,$2,1
	addu	$2,$3,$2
	lh	$2,0($2)
	nop
	bne	$2,$0,$L103
	nop
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,2048
	bne	$2,$0,$L96
	nop
$L87:
	.loc 1 184
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L103:
	.loc 1 183
	jal	fail
	li	$4,183
$L102:
	.loc 1 180
	jal	fail
	li	$4,180
$L101:
	.loc 1 177
	jal	fail
	li	$4,177
$L100:
	.loc 1 175
	jal	fail
	li	$4,175
$L99:
	.loc 1 174
	jal	fail
	li	$4,174
$L89:
	.loc 1 168
	jal	fail
	li	$4,168
	.set	reorder
	.end	profile
	.section	.text.kernelTime,"ax"
	.align	2
	.loc 1 61
	.ent	kernelTime
kernelTime:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 65
	move	$5,$0
	addiu	$4,$sp,24
	.loc 1 61
	sw	$17,48($sp)
	.loc 1 68
	li	$17,1245184
	.loc 1 61
	sw	$31,52($sp)
	sw	$16,44($sp)
	.loc 1 65
	jal	gettimeofday
	ori	$17,$17,0xd620
$L106:
	.loc 1 61
	li	$16,60
	.loc 1 67
	addiu	$16,$16,-1
$L114:
	jal	sigblock
	move	$4,$0
	bne	$16,$0,$L114
	addiu	$16,$16,-1
	addiu	$16,$16,1
	.loc 2 28
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	.loc 2 29
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
	.loc 1 68
	slt	$2,$2,$17
	bne	$2,$0,$L106
	addiu	$5,$sp,16
	.loc 1 69
	jal	used
	addiu	$4,$sp,32
	addiu	$17,$17,-19999
	slt	$2,$2,$17
	bne	$2,$0,$L113
	li	$3,983040
	.loc 1 70
	lw	$2,16($sp)
	addiu	$3,$3,16961
	slt	$2,$2,$3
	bne	$2,$0,$L108
	li	$3,196608
	lw	$2,32($sp)
	ori	$3,$3,0xd090
	slt	$2,$2,$3
	beq	$2,$0,$L108
	nop
	.loc 1 71
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L113:
	.loc 1 69
	jal	fail
	li	$4,69
$L108:
	.loc 1 70
	jal	fail
	li	$4,70
	.set	reorder
	.end	kernelTime
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 187
	.ent	main
main:
	.set	noreorder
	.loc 1 188
	lui	$2,%hi(note)
	.loc 1 187
	addiu	$sp,$sp,-40
	.loc 1 190
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	.loc 1 188
	addiu	$2,$2,%lo(note)
	.loc 1 187
	sw	$31,36($sp)
	.loc 1 188
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 190
	jal	shmsys
	sw	$0,24($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	.loc 1 191
	li	$3,-1
	beq	$2,$3,$L117
	sw	$2,%lo(shared)($4)
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L117
	nop
	.loc 1 192
	jal	sigblock
	li	$4,8192
	.loc 1 193
	jal	kernelTime
	nop
	.loc 1 194
	jal	nicest
	nop
	.loc 1 195
	jal	sleepers
	nop
	.loc 1 196
	jal	profile
	nop
	.loc 1 198
	lw	$31,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L117:
	.loc 1 191
	jal	fail
	li	$4,191
	.set	reorder
	.end	main
	.section	.bss.counters,"aw"
	.align	2
counters:
	.space	132
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
