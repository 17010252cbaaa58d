# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_syscalls.c
	.text
	.file 1 "ultrix-model/kernel/uipc_syscalls.c"
	.section	.text.interrupted,"ax"
	.align	2
	.loc 1 74
	.ent	interrupted
interrupted:
	.set	noreorder
	.loc 1 75
	lw	$2,16($4)
	nop
	bne	$2,$5,$L5
	nop
	.loc 1 76
	lw	$2,-16176($0)
	nop
	lb	$3,43($2)
	lw	$2,-15776($0)
	addiu	$3,$3,-1
	sra	$2,$2,$3
	andi	$2,$2,0x1
	beq	$2,$0,$L3
	li	$2,2
	li	$2,4
	jr	$31
	sb	$2,-16060($0)
$L3:
	.loc 1 77
	sb	$2,-16059($0)
$L5:
	.loc 1 78
	jr	$31
	nop
	.set	reorder
	.end	interrupted
	.section	.text.area,"ax"
	.align	2
	.loc 1 82
	.ent	area
area:
	.set	noreorder
	.loc 1 83
	lw	$2,-16120($0)
	nop
	lw	$2,4($2)
	nop
	sw	$2,0($5)
	.loc 1 84
	lw	$2,-16120($0)
	nop
	lw	$2,8($2)
	nop
	sw	$2,4($5)
	.loc 1 86
	li	$2,1
	.loc 1 85
	sw	$5,0($4)
	.loc 1 86
	sw	$2,4($4)
	.loc 1 87
	sw	$0,12($4)
	.loc 1 88
	sw	$0,8($4)
	.loc 1 89
	lw	$2,4($5)
	nop
	.loc 1 90
	bgez	$2,$L8
	sw	$2,16($4)
	.loc 1 91
	li	$2,22
	sb	$2,-16060($0)
	.loc 1 92
	jr	$31
	move	$2,$0
$L8:
	.loc 1 93
	jr	$31
	li	$2,1
	.set	reorder
	.end	area
	.section	.text.getsock,"ax"
	.align	2
	.loc 1 8
	.ent	getsock
getsock:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 9
	jal	getf
	nop
	.loc 1 11
	beq	$2,$0,$L10
	li	$3,2
	.loc 1 12
	lh	$4,4($2)
	nop
	bne	$4,$3,$L17
	nop
	.loc 1 17
	lw	$31,20($sp)
	.loc 1 16
	lw	$2,12($2)
	.loc 1 17
	jr	$31
	addiu	$sp,$sp,24
$L17:
	.loc 1 13
	li	$2,38
	sb	$2,-16060($0)
$L10:
	.loc 1 17
	lw	$31,20($sp)
	.loc 1 11
	move	$2,$0
	.loc 1 17
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	getsock
	.section	.text.sockargs,"ax"
	.align	2
	.loc 1 21
	.ent	sockargs
sockargs:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 25
	sltu	$2,$6,113
	.loc 1 21
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 25
	beq	$2,$0,$L21
	sw	$16,20($sp)
	move	$18,$5
	move	$19,$4
	move	$5,$7
	.loc 1 26
	li	$4,1
	jal	m_get
	move	$16,$6
	.loc 1 28
	lw	$5,4($2)
	.loc 1 27
	sh	$16,8($2)
	.loc 1 28
	move	$6,$16
	addu	$5,$2,$5
	move	$4,$18
	jal	copyin
	move	$17,$2
	.loc 1 29
	bne	$2,$0,$L23
	move	$16,$2
	.loc 1 30
	sw	$17,0($19)
	.loc 1 32
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 29
	jal	m_free
	move	$4,$17
	.loc 1 32
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L21:
	lw	$31,36($sp)
	.loc 1 25
	li	$16,22
	.loc 1 32
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	sockargs
	.section	.text.withName,"ax"
	.align	2
	.loc 1 46
	.ent	withName
withName:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$16,24($sp)
	.loc 1 47
	lw	$3,-16120($0)
	.loc 1 46
	move	$17,$4
	.loc 1 47
	lw	$4,0($3)
	jal	getsock
	nop
	.loc 1 50
	beq	$2,$0,$L24
	sw	$0,16($sp)
	move	$16,$2
	.loc 1 51
	lw	$2,-16120($0)
	li	$7,8
	lw	$6,8($2)
	lw	$5,4($2)
	jal	sockargs
	addiu	$4,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 52
	bne	$2,$0,$L24
	sb	$2,-16060($0)
	.loc 1 53
	lw	$18,16($sp)
	move	$4,$16
	jalr	$17
	move	$5,$18
	sb	$2,-16060($0)
	.loc 1 54
	jal	m_freem
	move	$4,$18
$L24:
	.loc 1 55
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	withName
	.section	.text.sendit,"ax"
	.align	2
	.loc 1 96
	.ent	sendit
sendit:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$18,72($sp)
	sw	$17,68($sp)
	sw	$16,64($sp)
	sw	$31,76($sp)
	.loc 1 97
	li	$18,-16384
	lw	$3,264($18)
	.loc 1 96
	move	$16,$4
	.loc 1 97
	lw	$4,0($3)
	jal	getsock
	move	$17,$5
	sw	$2,56($sp)
	.loc 1 102
	beq	$2,$0,$L31
	sw	$0,52($sp)
	addiu	$5,$sp,44
	jal	area
	addiu	$4,$sp,24
	beq	$2,$0,$L31
	nop
	.loc 1 103
	beq	$16,$0,$L33
	li	$7,8
	.loc 1 104
	move	$6,$17
	move	$5,$16
	jal	sockargs
	addiu	$4,$sp,52
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 105
	bne	$2,$0,$L31
	sb	$2,324($18)
$L33:
	.loc 1 107
	jal	setjmp
	li	$4,-16116
	li	$17,-16384
	lw	$3,264($17)
	bne	$2,$0,$L38
	addiu	$6,$sp,24
	.loc 1 108
	lw	$16,52($sp)
	lw	$7,12($3)
	lw	$4,56($sp)
	sw	$0,16($sp)
	jal	sosend
	move	$5,$16
	sb	$2,324($17)
	.loc 1 109
	li	$3,-16384
$L39:
	lw	$2,264($3)
	lw	$4,40($sp)
	lw	$2,8($2)
	nop
	subu	$2,$2,$4
	.loc 1 110
	beq	$16,$0,$L31
	sw	$2,316($3)
	jal	m_freem
	move	$4,$16
$L31:
	.loc 1 111
	lw	$31,76($sp)
	lw	$18,72($sp)
	lw	$17,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,80
$L38:
	.loc 1 107
	lw	$5,8($3)
	jal	interrupted
	addiu	$4,$sp,24
	.loc 1 108
	lw	$16,52($sp)
	.loc 1 109
	b	$L39
	li	$3,-16384
	.set	reorder
	.end	sendit
	.section	.text.nameOut,"ax"
	.align	2
	.loc 1 127
	.ent	nameOut
nameOut:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	move	$17,$6
	sw	$18,32($sp)
	sw	$16,24($sp)
	move	$18,$5
	move	$16,$4
	.loc 1 130
	li	$6,4
	addiu	$5,$sp,16
	.loc 1 127
	sw	$31,36($sp)
	.loc 1 130
	jal	copyin
	move	$4,$17
	.loc 1 131
	bne	$2,$0,$L40
	nop
	.loc 1 132
	lw	$6,16($sp)
	nop
	bltz	$6,$L47
	li	$2,22
	.loc 1 133
	beq	$16,$0,$L49
	nop
	.loc 1 134
	lh	$2,8($16)
	nop
	slt	$3,$2,$6
	bne	$3,$0,$L50
	nop
$L44:
	.loc 1 135
	blez	$6,$L43
	move	$5,$18
	lw	$4,4($16)
	jal	copyout
	addu	$4,$16,$4
	.loc 1 136
	beq	$2,$0,$L51
	move	$5,$17
$L40:
	.loc 1 138
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L49:
	.loc 1 133
	sw	$0,16($sp)
$L43:
	.loc 1 137
	move	$5,$17
$L51:
	addiu	$4,$sp,16
	jal	copyout
	li	$6,4
	.loc 1 138
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L50:
	.loc 1 134
	sw	$2,16($sp)
	b	$L44
	move	$6,$2
$L47:
	.loc 1 138
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	nameOut
	.section	.text.recvit,"ax"
	.align	2
	.loc 1 141
	.ent	recvit
recvit:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$31,76($sp)
	sw	$16,72($sp)
	.loc 1 142
	lw	$3,-16120($0)
	.loc 1 141
	move	$2,$4
	.loc 1 142
	lw	$4,0($3)
	.loc 1 141
	sw	$2,80($sp)
	.loc 1 142
	jal	getsock
	sw	$5,84($sp)
	.loc 1 147
	beq	$2,$0,$L52
	sw	$2,64($sp)
	addiu	$5,$sp,44
	jal	area
	addiu	$4,$sp,24
	beq	$2,$0,$L52
	nop
	.loc 1 148
	jal	setjmp
	li	$4,-16116
	.loc 1 149
	li	$16,-16384
	lw	$3,264($16)
	.loc 1 148
	beq	$2,$0,$L55
	addiu	$2,$sp,52
	.loc 1 149
	lw	$5,8($3)
	jal	interrupted
	addiu	$4,$sp,24
$L52:
	.loc 1 157
	lw	$31,76($sp)
	lw	$16,72($sp)
	jr	$31
	addiu	$sp,$sp,80
$L55:
	.loc 1 152
	lw	$7,12($3)
	lw	$4,64($sp)
	sw	$2,16($sp)
	addiu	$6,$sp,24
	jal	soreceive
	addiu	$5,$sp,56
	sll	$2,$2,24
	.loc 1 153
	lw	$3,264($16)
	.loc 1 152
	sra	$2,$2,24
	sb	$2,324($16)
	.loc 1 153
	lw	$3,8($3)
	lw	$4,40($sp)
	nop
	subu	$3,$3,$4
	sw	$3,316($16)
	.loc 1 154
	lw	$3,80($sp)
	nop
	beq	$3,$0,$L56
	nop
	bne	$2,$0,$L56
	nop
	lw	$4,56($sp)
	lw	$6,84($sp)
	jal	nameOut
	move	$5,$3
	sb	$2,324($16)
$L56:
	.loc 1 155
	lw	$4,52($sp)
	nop
	beq	$4,$0,$L59
	nop
	jal	m_freem
	nop
$L59:
	.loc 1 156
	lw	$4,56($sp)
	nop
	beq	$4,$0,$L52
	nop
	jal	m_freem
	nop
	.loc 1 157
	lw	$31,76($sp)
	lw	$16,72($sp)
	jr	$31
	addiu	$sp,$sp,80
	.set	reorder
	.end	recvit
	.section	.text.socket,"ax"
	.align	2
	.globl	socket
	.loc 1 36
	.ent	socket
socket:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 39
	lw	$2,-16120($0)
	nop
	lw	$7,8($2)
	lw	$6,4($2)
	lw	$4,0($2)
	jal	socreate
	addiu	$5,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 40
	beq	$2,$0,$L65
	sb	$2,-16060($0)
$L61:
	.loc 1 42
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L65:
	.loc 1 41
	lw	$4,16($sp)
	jal	socketFile
	li	$5,3
	bne	$2,$0,$L61
	nop
	lw	$4,16($sp)
	jal	soclose
	nop
	b	$L61
	nop
	.set	reorder
	.end	socket
	.section	.text.bind,"ax"
	.align	2
	.globl	bind
	.loc 1 59
	.ent	bind
bind:
	.set	noreorder
	.loc 1 60
	lui	$4,%hi(sobind)
	.loc 1 59
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 60
	jal	withName
	addiu	$4,$4,%lo(sobind)
	.loc 1 61
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bind
	.section	.text.connect,"ax"
	.align	2
	.globl	connect
	.loc 1 65
	.ent	connect
connect:
	.set	noreorder
	.loc 1 66
	lui	$4,%hi(soconnect)
	.loc 1 65
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 66
	jal	withName
	addiu	$4,$4,%lo(soconnect)
	.loc 1 67
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	connect
	.section	.text.sendto,"ax"
	.align	2
	.globl	sendto
	.loc 1 115
	.ent	sendto
sendto:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 116
	lw	$2,-16120($0)
	nop
	lw	$5,20($2)
	lw	$4,16($2)
	jal	sendit
	nop
	.loc 1 117
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sendto
	.section	.text.send,"ax"
	.align	2
	.globl	send
	.loc 1 121
	.ent	send
send:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 122
	move	$5,$0
	.loc 1 121
	sw	$31,20($sp)
	.loc 1 122
	jal	sendit
	move	$4,$0
	.loc 1 123
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	send
	.section	.text.recvfrom,"ax"
	.align	2
	.globl	recvfrom
	.loc 1 161
	.ent	recvfrom
recvfrom:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 162
	lw	$2,-16120($0)
	nop
	lw	$5,20($2)
	lw	$4,16($2)
	jal	recvit
	nop
	.loc 1 163
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	recvfrom
	.section	.text.recv,"ax"
	.align	2
	.globl	recv
	.loc 1 167
	.ent	recv
recv:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 168
	move	$5,$0
	.loc 1 167
	sw	$31,20($sp)
	.loc 1 168
	jal	recvit
	move	$4,$0
	.loc 1 169
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	recv
	.section	.text.getsockname,"ax"
	.align	2
	.globl	getsockname
	.loc 1 173
	.ent	getsockname
getsockname:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 174
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	jal	getsock
	nop
	.loc 1 177
	beq	$2,$0,$L78
	move	$16,$2
	.loc 1 178
	li	$5,8
	jal	m_get
	li	$4,1
	.loc 1 179
	lw	$3,12($16)
	sw	$0,16($sp)
	.loc 1 178
	move	$17,$2
	.loc 1 179
	lw	$2,8($3)
	move	$7,$17
	move	$6,$0
	li	$5,15
	jalr	$2
	move	$4,$16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 180
	beq	$2,$0,$L85
	sb	$2,-16060($0)
$L80:
	.loc 1 181
	jal	m_free
	move	$4,$17
$L78:
	.loc 1 182
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L85:
	.loc 1 180
	lw	$2,-16120($0)
	nop
	lw	$6,8($2)
	lw	$5,4($2)
	jal	nameOut
	move	$4,$17
	b	$L80
	sb	$2,-16060($0)
	.set	reorder
	.end	getsockname
	.section	.text.setsockopt,"ax"
	.align	2
	.globl	setsockopt
	.loc 1 186
	.ent	setsockopt
setsockopt:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,24($sp)
	.loc 1 187
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	jal	getsock
	nop
	.loc 1 190
	beq	$2,$0,$L86
	move	$16,$2
	.loc 1 191
	lw	$2,-16120($0)
	li	$3,65535
	lw	$4,4($2)
	nop
	beq	$4,$3,$L95
	li	$3,4
$L88:
	.loc 1 192
	li	$2,22
	sb	$2,-16060($0)
$L86:
	.loc 1 197
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L95:
	.loc 1 191
	lw	$4,16($2)
	nop
	bne	$4,$3,$L88
	li	$6,4
	.loc 1 195
	lw	$4,12($2)
	jal	copyin
	addiu	$5,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 196
	bne	$2,$0,$L86
	sb	$2,-16060($0)
	lw	$2,-16120($0)
	lw	$6,16($sp)
	lw	$5,8($2)
	jal	sosetopt
	move	$4,$16
	b	$L86
	sb	$2,-16060($0)
	.set	reorder
	.end	setsockopt
	.section	.text.ioctl,"ax"
	.align	2
	.globl	ioctl
	.loc 1 201
	.ent	ioctl
ioctl:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$16,48($sp)
	.loc 1 202
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	jal	getsock
	nop
	.loc 1 205
	beq	$2,$0,$L96
	move	$16,$2
	.loc 1 206
	lw	$4,-16120($0)
	nop
	lw	$3,4($4)
	li	$2,-2145386496
	addiu	$2,$2,26892
	beq	$3,$2,$L98
	li	$2,-1071644672
	addiu	$2,$2,26893
	beq	$3,$2,$L98
	li	$2,22
	.loc 1 207
	sb	$2,-16060($0)
$L96:
	.loc 1 213
	lw	$31,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L98:
	.loc 1 210
	lw	$4,8($4)
	li	$6,32
	jal	copyin
	addiu	$5,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 211
	bne	$2,$0,$L96
	sb	$2,-16060($0)
	lw	$2,-16120($0)
	addiu	$6,$sp,16
	lw	$5,4($2)
	jal	ifioctl
	move	$4,$16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 212
	bne	$2,$0,$L96
	sb	$2,-16060($0)
	lw	$2,-16120($0)
	addiu	$4,$sp,16
	lw	$5,8($2)
	jal	copyout
	li	$6,32
	sb	$2,-16060($0)
	.loc 1 213
	lw	$31,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	ioctl
	.text
	.file 2 "ultrix-model/kernel/if.h"
	.file 3 "ultrix-model/kernel/socketvar.h"
	.file 4 "ultrix-model/kernel/types.h"
	.file 5 "ultrix-model/kernel/mbuf.h"
	.file 6 "ultrix-model/kernel/file.h"
