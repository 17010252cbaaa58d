# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/calls.c
	.file 1 "calls.c"
	.text
	.align	2
	.ent	storeHalfword
storeHalfword:
	.set	noreorder
	li	$2,29042
	sh	$2,0($4)
	jr	$31
	nop
	.set	reorder
	.end	storeHalfword
	.align	2
	.ent	deep
deep:
	.set	noreorder
	sll	$3,$4,24
	addiu	$sp,$sp,-4120
	sra	$3,$3,24
	move	$2,$4
	sw	$31,4116($sp)
	sb	$3,16($sp)
	bne	$4,$0,$L9
	nop
	lw	$31,4116($sp)
	nop
	jr	$31
	addiu	$sp,$sp,4120
$L9:
	jal	deep
	addiu	$4,$4,-1
	lbu	$4,16($sp)
	lw	$31,4116($sp)
	sll	$4,$4,24
	sra	$4,$4,24
	addu	$2,$4,$2
	jr	$31
	addiu	$sp,$sp,4120
	.set	reorder
	.end	deep
	.align	2
	.ent	deeper
deeper:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	deep
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	deeper
	.align	2
	.ent	clear
clear:
	.set	noreorder
	blez	$5,$L23
	li	$2,-4
	addiu	$3,$5,-1
	and	$3,$3,$2
	addiu	$2,$4,4
	addu	$3,$3,$2
	move	$2,$4
$L15:
	lw	$5,0($2)
	nop
	bne	$5,$0,$L22
	addiu	$2,$2,4
	bne	$2,$3,$L15
	nop
	li	$2,99352576
	addiu	$2,$2,20085
$L16:
	sw	$2,0($4)
	addiu	$4,$4,4
	bne	$4,$3,$L16
	nop
$L23:
	jr	$31
	nop
$L22:
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	fail
	li	$4,60
	.set	reorder
	.end	clear
	.align	2
	.ent	load
load:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	peek
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	load
	.align	2
	.ent	store
store:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	poke
	li	$5,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	store
	.align	2
	.ent	halfword
halfword:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	lhu	$2,0($4)
	li	$3,33409
	andi	$2,$2,0xffff
	beq	$2,$3,$L32
	nop
	jal	exit
	li	$4,78
$L32:
	jal	exit
	li	$4,77
	.set	reorder
	.end	halfword
	.align	2
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L36
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L36:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a\000"
	.align	2
$LC1:
	.ascii	"b\000"
	.text
	.align	2
	.ent	descriptors
descriptors:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$4,-1
	sw	$18,40($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	jal	dup
	sw	$16,32($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L38
	lui	$17,%hi(errno)
	lw	$19,%lo(errno)($17)
	li	$2,9
	bne	$19,$2,$L38
	nop
	jal	dup
	li	$4,20
	bne	$2,$18,$L40
	move	$16,$2
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$19,$L40
	nop
	jal	dup
	li	$4,19
	bne	$2,$16,$L42
	move	$18,$2
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L42
	li	$5,20
	jal	dup2
	move	$4,$0
	bne	$2,$18,$L44
	move	$16,$2
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L44
	li	$5,8
	jal	dup2
	li	$4,7
	bne	$2,$16,$L46
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L46
	li	$16,20
	li	$18,-1
	li	$20,9
	li	$19,600
$L47:
	jal	dup
	move	$4,$16
	bne	$2,$18,$L48
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L48
	addiu	$16,$16,1
	bne	$16,$19,$L47
	nop
	li	$16,-600
	li	$18,-1
	li	$19,9
$L52:
	jal	close
	move	$4,$16
	bne	$2,$18,$L50
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L50
	addiu	$16,$16,1
	bne	$16,$0,$L52
	nop
	jal	getdtablesize
	nop
	li	$3,20
	bne	$2,$3,$L87
	nop
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L55
	nop
	lw	$5,20($sp)
	jal	dup2
	move	$4,$5
	lw	$3,20($sp)
	nop
	bne	$2,$3,$L55
	move	$4,$2
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L55
	li	$6,1
	lw	$4,20($sp)
	jal	read
	addiu	$5,$sp,24
	bne	$2,$18,$L56
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L56
	li	$6,1
	lw	$4,16($sp)
	jal	write
	addiu	$5,$sp,24
	bne	$2,$18,$L58
	move	$16,$2
	lw	$3,%lo(errno)($17)
	li	$2,9
	bne	$3,$2,$L58
	nop
	jal	fork
	nop
	beq	$2,$0,$L88
	nop
	jal	ended
	move	$4,$2
	bne	$2,$0,$L63
	nop
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L63
	li	$6,1
	lw	$4,16($sp)
	jal	read
	addiu	$5,$sp,24
	move	$19,$2
	li	$2,1
	bne	$19,$2,$L65
	lui	$5,%hi($LC1)
	li	$6,1
	addiu	$5,$5,%lo($LC1)
	jal	write
	li	$4,12
	bne	$2,$19,$L65
	move	$18,$2
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$18,$L65
	nop
	lw	$4,16($sp)
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L67
	li	$6,1
	addiu	$5,$sp,24
	jal	read
	li	$4,12
	bne	$2,$0,$L67
	nop
	jal	close
	li	$4,12
	bne	$2,$0,$L69
	nop
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L69
	nop
$L70:
	jal	dup
	li	$4,1
	bgez	$2,$L79
	nop
	lw	$19,%lo(errno)($17)
	li	$2,24
	bne	$19,$2,$L71
	li	$2,19
	bne	$16,$2,$L71
	nop
	jal	pipe
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L73
	li	$16,3
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L73
	li	$18,20
$L74:
	jal	close
	move	$4,$16
	bne	$2,$0,$L89
	addiu	$16,$16,1
	bne	$16,$18,$L74
	nop
	jal	close
	li	$4,3
	li	$3,-1
	bne	$2,$3,$L76
	li	$2,9
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L76
	nop
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L88:
	jal	close
	li	$4,12
	lw	$4,20($sp)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L61
	nop
	jal	fail
	li	$4,101
$L79:
	b	$L70
	move	$16,$2
$L61:
	jal	exit
	move	$4,$0
$L48:
	jal	fail
	li	$4,91
$L50:
	jal	fail
	li	$4,92
$L87:
	jal	fail
	li	$4,93
$L44:
	jal	fail
	li	$4,89
$L42:
	jal	fail
	li	$4,88
$L40:
	jal	fail
	li	$4,87
$L38:
	jal	fail
	li	$4,86
$L63:
	jal	fail
	li	$4,104
$L65:
	jal	fail
	li	$4,105
$L67:
	jal	fail
	li	$4,106
$L69:
	jal	fail
	li	$4,107
$L56:
	jal	fail
	li	$4,95
$L55:
	jal	fail
	li	$4,94
$L58:
	jal	fail
	li	$4,96
$L46:
	jal	fail
	li	$4,90
$L76:
	jal	fail
	li	$4,112
$L89:
	jal	fail
	li	$4,111
$L71:
	jal	fail
	li	$4,109
$L73:
	jal	fail
	li	$4,110
	.set	reorder
	.end	descriptors
	.align	2
	.ent	selected
selected:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$4,$0
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	getpgrp
	sw	$16,16($sp)
	jal	fork
	move	$17,$2
	bltz	$2,$L116
	nop
	bne	$2,$0,$L92
	move	$16,$2
$L93:
	jal	sigpause
	move	$4,$0
	b	$L93
	nop
$L92:
	li	$5,70
	jal	setpgrp
	move	$4,$2
	bne	$2,$0,$L95
	li	$6,9
	li	$5,70
	jal	setpriority
	li	$4,1
	bne	$2,$0,$L95
	move	$5,$16
	jal	getpriority
	move	$4,$0
	move	$18,$2
	li	$2,9
	bne	$18,$2,$L97
	move	$5,$0
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L97
	li	$5,70
	jal	getpriority
	li	$4,1
	bne	$2,$18,$L99
	move	$5,$0
	jal	getpriority
	li	$4,1
	bne	$2,$0,$L99
	li	$5,71
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L101
	li	$6,2
	move	$5,$0
	jal	setpriority
	li	$4,1
	bne	$2,$0,$L101
	move	$5,$0
	jal	getpriority
	move	$4,$0
	move	$18,$2
	li	$2,2
	bne	$18,$2,$L103
	move	$5,$0
	jal	getpriority
	li	$4,1
	bne	$2,$18,$L103
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L105
	move	$5,$17
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L105
	move	$5,$0
	jal	getpriority
	li	$4,2
	bne	$2,$0,$L117
	li	$5,4711
	jal	getpriority
	li	$4,1
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L107
	lui	$19,%hi(errno)
	lw	$20,%lo(errno)($19)
	li	$2,3
	bne	$20,$2,$L107
	li	$5,4711
	jal	getpriority
	li	$4,2
	bne	$2,$18,$L109
	move	$17,$2
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$20,$L109
	li	$5,70
	jal	getpriority
	li	$4,2
	bne	$2,$17,$L111
	li	$2,3
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L111
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L114
	nop
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L114
	nop
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L95:
	jal	fail
	li	$4,265
$L97:
	jal	fail
	li	$4,266
$L99:
	jal	fail
	li	$4,267
$L101:
	jal	fail
	li	$4,268
$L103:
	jal	fail
	li	$4,269
$L105:
	jal	fail
	li	$4,270
$L117:
	jal	fail
	li	$4,271
$L107:
	jal	fail
	li	$4,272
$L109:
	jal	fail
	li	$4,273
$L111:
	jal	fail
	li	$4,274
$L114:
	jal	fail
	li	$4,275
$L116:
	jal	fail
	li	$4,262
	.set	reorder
	.end	selected
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"12345678abcd\000"
	.text
	.align	2
	.ent	areas
areas:
	.set	noreorder
	addiu	$sp,$sp,-192
	addiu	$4,$sp,28
	li	$6,124
	move	$5,$0
	sw	$20,176($sp)
	sw	$16,160($sp)
	sw	$31,188($sp)
	sw	$22,184($sp)
	sw	$21,180($sp)
	sw	$19,172($sp)
	sw	$18,168($sp)
	jal	memset
	sw	$17,164($sp)
	li	$2,3
	sw	$2,20($sp)
	lui	$2,%hi(room+10)
	addiu	$2,$2,%lo(room+10)
	sw	$2,24($sp)
	lui	$2,%hi(room+20)
	addiu	$2,$2,%lo(room+20)
	sw	$2,32($sp)
	li	$2,5
	lui	$20,%hi(room)
	sw	$2,36($sp)
	li	$2,-2147287040
	addiu	$16,$20,%lo(room)
	sw	$2,40($sp)
	addiu	$4,$sp,152
	li	$2,4
	sw	$16,16($sp)
	jal	pipe
	sw	$2,44($sp)
	bne	$2,$0,$L120
	lui	$5,%hi($LC2)
	lw	$4,156($sp)
	li	$6,12
	addiu	$5,$5,%lo($LC2)
	jal	write
	move	$17,$2
	li	$3,12
	bne	$2,$3,$L120
	li	$6,17
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L121
	lui	$19,%hi(errno)
	lw	$22,%lo(errno)($19)
	li	$2,22
	bne	$22,$2,$L121
	li	$6,-1
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L123
	move	$21,$2
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$22,$L123
	li	$6,2
	lw	$4,152($sp)
	jal	readv
	li	$5,536870912
	bne	$2,$21,$L125
	move	$18,$2
	lw	$3,%lo(errno)($19)
	li	$2,14
	bne	$3,$2,$L125
	li	$6,1
	lw	$4,156($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L127
	li	$2,9
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L127
	li	$6,3
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	li	$3,8
	bne	$2,$3,$L129
	li	$2,51
	lb	$3,2($16)
	nop
	bne	$3,$2,$L129
	nop
	lbu	$2,3($16)
	lbu	$3,10($16)
	nop
	or	$2,$2,$3
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$0,$L129
	li	$2,52
	lb	$3,20($16)
	nop
	bne	$3,$2,$L131
	li	$2,56
	lb	$3,24($16)
	nop
	bne	$3,$2,$L131
	nop
	lb	$2,25($16)
	nop
	bne	$2,$0,$L131
	li	$21,-1
	lw	$4,152($sp)
	li	$6,3
	addiu	$5,$sp,16
	jal	readv
	sw	$21,28($sp)
	bne	$2,$21,$L133
	move	$18,$2
	lw	$21,%lo(errno)($19)
	li	$2,22
	bne	$21,$2,$L133
	li	$2,2147418112
	lw	$4,152($sp)
	ori	$2,$2,0xffff
	li	$6,2
	addiu	$5,$sp,16
	jal	readv
	sw	$2,28($sp)
	bne	$2,$18,$L135
	nop
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$21,$L135
	lui	$2,%hi(room+2048)
	addiu	$2,$2,%lo(room+2048)
	lw	$4,156($sp)
	sw	$2,24($sp)
	li	$6,1
	li	$2,2048
	addiu	$5,$sp,40
	jal	writev
	sw	$2,28($sp)
	li	$3,-1
	bne	$2,$3,$L137
	li	$2,14
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L137
	li	$6,1
	lw	$4,156($sp)
	jal	writev
	addiu	$5,$sp,16
	li	$3,3
	bne	$2,$3,$L140
	lui	$21,%hi(other)
	lw	$4,152($sp)
	li	$6,9
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,7
	bne	$2,$3,$L140
	addiu	$18,$21,%lo(other)
	lb	$3,6($18)
	li	$2,51
	bne	$3,$2,$L140
	move	$2,$16
	li	$3,4096
	move	$16,$0
$L141:
	sb	$16,0($2)
	addiu	$16,$16,1
	bne	$16,$3,$L141
	addiu	$2,$2,1
	lw	$4,156($sp)
	li	$6,4096
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$16,$L143
	li	$6,100
	lw	$4,152($sp)
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,100
	bne	$2,$3,$L143
	lui	$5,%hi(other+100)
	lw	$4,152($sp)
	addiu	$5,$5,%lo(other+100)
	jal	read
	li	$6,12288
	li	$4,3996
	move	$3,$18
	bne	$2,$4,$L155
	li	$5,4096
$L146:
	sll	$2,$17,24
	lb	$4,0($3)
	sra	$2,$2,24
	bne	$4,$2,$L156
	addiu	$17,$17,1
	bne	$17,$5,$L146
	addiu	$3,$3,1
	lw	$4,152($sp)
	move	$6,$0
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$0,$L148
	move	$6,$0
	lw	$4,156($sp)
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$0,$L148
	li	$6,-1
	lw	$4,152($sp)
	jal	read
	addiu	$5,$20,%lo(room)
	li	$3,-1
	bne	$2,$3,$L149
	li	$2,22
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L149
	nop
	lw	$4,152($sp)
	jal	close
	nop
	lw	$4,156($sp)
	jal	close
	nop
	lw	$31,188($sp)
	lw	$22,184($sp)
	lw	$21,180($sp)
	lw	$20,176($sp)
	lw	$19,172($sp)
	lw	$18,168($sp)
	lw	$17,164($sp)
	lw	$16,160($sp)
	jr	$31
	addiu	$sp,$sp,192
$L156:
	jal	fail
	li	$4,316
$L155:
	jal	fail
	li	$4,315
$L143:
	jal	fail
	li	$4,314
$L140:
	jal	fail
	li	$4,312
$L137:
	jal	fail
	li	$4,311
$L135:
	jal	fail
	li	$4,309
$L133:
	jal	fail
	li	$4,307
$L131:
	jal	fail
	li	$4,305
$L129:
	jal	fail
	li	$4,304
$L127:
	jal	fail
	li	$4,303
$L125:
	jal	fail
	li	$4,302
$L123:
	jal	fail
	li	$4,301
$L121:
	jal	fail
	li	$4,300
$L120:
	jal	fail
	li	$4,299
$L149:
	jal	fail
	li	$4,318
$L148:
	jal	fail
	li	$4,317
	.set	reorder
	.end	areas
	.align	2
	.ent	profile
profile:
	.set	noreorder
	lui	$4,%hi(counters)
	addiu	$sp,$sp,-32
	li	$7,256
	li	$6,4194304
	li	$5,256
	sw	$31,28($sp)
	jal	profil
	addiu	$4,$4,%lo(counters)
	sw	$0,16($sp)
	lw	$2,16($sp)
	li	$3,60000
	slt	$2,$2,$3
	bne	$2,$0,$L159
	move	$7,$0
$L173:
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,64
	beq	$2,$0,$L160
	lui	$6,%hi(counters)
	move	$4,$0
	addiu	$6,$6,%lo(counters)
$L161:
	lw	$2,16($sp)
	lw	$3,16($sp)
	sll	$2,$2,2
	addiu	$3,$3,1
	sw	$3,16($sp)
	addu	$2,$6,$2
	lw	$3,16($sp)
	lw	$5,0($2)
	slt	$2,$3,64
	bne	$2,$0,$L161
	addu	$4,$4,$5
	blez	$4,$L160
	li	$7,65536
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,-2147287040
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L164
	li	$7,65536
$L175:
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,4194304
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L166
	move	$7,$0
$L174:
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L159:
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L173
	move	$7,$0
	b	$L159
	nop
$L166:
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L174
	move	$7,$0
	b	$L166
	nop
$L164:
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L175
	li	$7,65536
	b	$L164
	nop
$L160:
	jal	fail
	li	$4,355
	.set	reorder
	.end	profile
	.align	2
	.ent	usage
usage:
	.set	noreorder
	addiu	$sp,$sp,-104
	addiu	$5,$sp,16
	li	$4,1
	sw	$16,92($sp)
	sw	$31,100($sp)
	jal	getrusage
	sw	$17,96($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L177
	lui	$17,%hi(errno)
	lw	$3,%lo(errno)($17)
	li	$2,22
	bne	$3,$2,$L177
	li	$5,-2147287040
	jal	getrusage
	move	$4,$0
	bne	$2,$16,$L179
	li	$2,14
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L179
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L181
	nop
	lw	$2,20($sp)
	nop
	blez	$2,$L181
	nop
	lw	$2,28($sp)
	nop
	blez	$2,$L181
	addiu	$5,$sp,16
	jal	getrusage
	li	$4,-1
	bne	$2,$0,$L187
	nop
	jal	getpagesize
	nop
	li	$3,4096
	bne	$2,$3,$L185
	nop
	jal	getuid
	nop
	bne	$2,$0,$L185
	nop
	jal	getgid
	nop
	bne	$2,$0,$L185
	nop
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	jr	$31
	addiu	$sp,$sp,104
$L181:
	jal	fail
	li	$4,369
$L185:
	jal	fail
	li	$4,371
$L179:
	jal	fail
	li	$4,368
$L177:
	jal	fail
	li	$4,367
$L187:
	jal	fail
	li	$4,370
	.set	reorder
	.end	usage
	.section	.rodata.str1.4
	.align	2
$LC3:
	.ascii	"\000"
	.align	2
$LC4:
	.ascii	"second1\000"
	.text
	.align	2
	.ent	programs
programs:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$4,%hi($LC3)
	sw	$16,28($sp)
	lui	$16,%hi(none.0)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$31,44($sp)
	sw	$0,20($sp)
	addiu	$4,$4,%lo($LC3)
	li	$19,-1
	lui	$17,%hi(errno)
	li	$18,2
	b	$L192
	addiu	$16,$16,%lo(none.0)
$L210:
	sll	$2,$2,2
	addu	$2,$2,$16
	lw	$4,0($2)
$L192:
	move	$6,$0
	jal	execve
	move	$5,$0
	bne	$2,$19,$L189
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L189
	nop
	lw	$2,20($sp)
	nop
	addiu	$2,$2,1
	slt	$3,$2,6
	bne	$3,$0,$L210
	sw	$2,20($sp)
	lui	$4,%hi(room)
	addiu	$2,$4,%lo(room)
	li	$3,1936916480
	addiu	$5,$2,4096
	addiu	$3,$3,29555
$L193:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$5,$2,$L193
	move	$6,$0
	li	$2,4096
	move	$5,$0
	addiu	$4,$4,%lo(room)
	jal	execve
	sw	$2,20($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L194
	li	$2,14
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$2,$L194
	move	$6,$0
	move	$5,$0
	jal	execve
	li	$4,-2147287040
	bne	$2,$18,$L196
	move	$16,$2
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L196
	move	$6,$0
	move	$5,$0
	jal	execve
	li	$4,536870912
	bne	$2,$16,$L198
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L198
	li	$18,10752
	sw	$0,20($sp)
$L204:
	jal	fork
	nop
	beq	$2,$0,$L211
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L212
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$18,$L213
	nop
	lw	$2,20($sp)
	nop
	addiu	$2,$2,1
	slt	$3,$2,3
	bne	$3,$0,$L204
	sw	$2,20($sp)
	jal	wait
	addiu	$4,$sp,20
	li	$3,-1
	bne	$2,$3,$L205
	li	$2,10
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L205
	nop
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L189:
	jal	fail
	li	$4,328
$L213:
	jal	fail
	li	$4,340
$L212:
	jal	fail
	li	$4,37
$L211:
	lw	$3,20($sp)
	li	$2,2
	beq	$3,$2,$L214
	li	$6,3
	lui	$4,%hi($LC4)
$L215:
	addiu	$4,$4,%lo($LC4)
	move	$6,$0
	jal	execve
	move	$5,$0
	jal	exit
	li	$4,1
$L214:
	li	$4,268566528
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,8192
	b	$L215
	lui	$4,%hi($LC4)
$L194:
	jal	fail
	li	$4,330
$L198:
	jal	fail
	li	$4,332
$L205:
	jal	fail
	li	$4,342
$L196:
	jal	fail
	li	$4,331
	.set	reorder
	.end	programs
	.align	2
	.ent	dies
dies:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	move	$17,$4
	jal	fork
	move	$18,$5
	bltz	$2,$L221
	nop
	beq	$2,$0,$L222
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L223
	nop
	lw	$31,36($sp)
	lw	$2,16($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L221:
	jal	fail
	li	$4,28
$L223:
	jal	fail
	li	$4,37
$L222:
	jalr	$17
	move	$4,$18
	jal	exit
	move	$4,$0
	.set	reorder
	.end	dies
	.align	2
	.ent	unaligned
unaligned:
	.set	noreorder
	li	$2,536870912
	addiu	$sp,$sp,-80
	addiu	$2,$2,1
	sw	$16,40($sp)
	sw	$2,16($sp)
	lui	$16,%hi(bytes.1)
	li	$2,2147418112
	ori	$2,$2,0xfffd
	addiu	$16,$16,%lo(bytes.1)
	sw	$20,56($sp)
	sw	$17,44($sp)
	sw	$2,20($sp)
	lui	$20,%hi(halfword)
	addiu	$17,$16,1
	li	$2,268369920
	ori	$2,$2,0xffff
	move	$5,$17
	addiu	$4,$20,%lo(halfword)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	jal	dies
	sw	$2,24($sp)
	li	$3,19712
	bne	$2,$3,$L226
	lui	$19,%hi(store)
	move	$5,$17
	jal	dies
	addiu	$4,$19,%lo(store)
	bne	$2,$0,$L226
	nop
	jal	storeHalfword
	addiu	$4,$16,3
	lbu	$3,3($16)
	li	$2,114
	bne	$3,$2,$L227
	li	$2,113
	lbu	$3,4($16)
	nop
	bne	$3,$2,$L227
	li	$2,130
	lbu	$3,2($16)
	nop
	bne	$3,$2,$L227
	addiu	$2,$19,%lo(store)
	lui	$fp,%hi(storeHalfword)
	lui	$23,%hi(load)
	sw	$2,32($sp)
	addiu	$2,$fp,%lo(storeHalfword)
	addiu	$18,$sp,16
	addiu	$22,$sp,28
	addiu	$21,$23,%lo(load)
	li	$17,10
	sw	$2,36($sp)
$L233:
	lw	$16,0($18)
	move	$4,$21
	jal	dies
	move	$5,$16
	bne	$2,$17,$L230
	nop
	lw	$4,32($sp)
	jal	dies
	move	$5,$16
	bne	$2,$17,$L230
	move	$5,$16
	jal	dies
	addiu	$4,$20,%lo(halfword)
	bne	$2,$17,$L232
	nop
	lw	$4,36($sp)
	jal	dies
	move	$5,$16
	bne	$2,$17,$L232
	addiu	$18,$18,4
	bne	$18,$22,$L233
	li	$5,-2147287040
	addiu	$5,$5,1
	jal	dies
	addiu	$4,$23,%lo(load)
	move	$16,$2
	li	$2,11
	bne	$16,$2,$L235
	li	$5,-1073741824
	addiu	$5,$5,2
	jal	dies
	addiu	$4,$19,%lo(store)
	bne	$2,$16,$L235
	li	$16,4194304
	addiu	$5,$16,1
	jal	dies
	addiu	$4,$fp,%lo(storeHalfword)
	bne	$2,$17,$L237
	addiu	$5,$16,2
	jal	dies
	addiu	$4,$19,%lo(store)
	bne	$2,$17,$L237
	nop
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L230:
	jal	fail
	li	$4,74
$L232:
	jal	fail
	li	$4,75
$L227:
	jal	fail
	li	$4,72
$L235:
	jal	fail
	li	$4,77
$L226:
	jal	fail
	li	$4,70
$L237:
	jal	fail
	li	$4,78
	.set	reorder
	.end	unaligned
	.align	2
	.ent	stack
stack:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	lui	$16,%hi(deeper)
	li	$5,100
	addiu	$4,$16,%lo(deeper)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	dies
	sw	$17,20($sp)
	bne	$2,$0,$L242
	li	$5,140
	jal	dies
	addiu	$4,$16,%lo(deeper)
	move	$17,$2
	li	$2,11
	bne	$17,$2,$L242
	lui	$16,%hi(load)
	li	$5,2147352576
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L244
	li	$19,2146893824
	ori	$5,$19,0xe000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L244
	move	$18,$2
	lui	$20,%hi(store)
	ori	$5,$19,0xf000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L246
	li	$5,2147418112
	ori	$5,$5,0xf000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L246
	move	$17,$2
	move	$5,$0
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L248
	move	$18,$2
	li	$5,4128768
	ori	$5,$5,0xfffc
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L248
	li	$5,4194304
	jal	dies
	addiu	$4,$20,%lo(store)
	li	$3,10
	bne	$2,$3,$L250
	li	$5,4194304
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L250
	nop
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L242:
	jal	fail
	li	$4,192
$L250:
	jal	fail
	li	$4,196
$L248:
	jal	fail
	li	$4,195
$L246:
	jal	fail
	li	$4,194
$L244:
	jal	fail
	li	$4,193
	.set	reorder
	.end	stack
	.align	2
	.ent	memory
memory:
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
	bne	$2,$0,$L340
	li	$4,272629760
	jal	brk
	addiu	$4,$4,1
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L254
	lui	$17,%hi(errno)
	lw	$19,%lo(errno)($17)
	li	$2,12
	bne	$19,$2,$L254
	li	$4,268369920
	jal	brk
	ori	$4,$4,0xffff
	bne	$2,$18,$L256
	move	$16,$2
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L256
	nop
	jal	brk
	li	$4,-1
	bne	$2,$16,$L258
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L258
	nop
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L261
	nop
	jal	brk
	li	$4,268632064
	bne	$2,$0,$L261
	li	$4,268566528
	jal	clear
	li	$5,16384
	li	$4,268566528
	jal	brk
	addiu	$4,$4,4096
	bne	$2,$0,$L341
	li	$16,268566528
	lui	$19,%hi(load)
	addiu	$5,$16,4096
	jal	dies
	addiu	$4,$19,%lo(load)
	move	$21,$2
	li	$2,11
	bne	$21,$2,$L264
	lui	$20,%hi(store)
	ori	$5,$16,0x1000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$21,$L264
	move	$18,$2
	addiu	$5,$16,4092
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$0,$L342
	nop
	jal	brk
	addiu	$4,$16,4097
	bne	$2,$0,$L343
	ori	$4,$16,0x1000
	jal	clear
	li	$5,4096
	addiu	$5,$16,8192
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$18,$L338
	li	$16,268632064
	li	$21,268566528
	addiu	$18,$21,8192
$L267:
	jal	brk
	move	$4,$16
	bne	$2,$0,$L344
	addiu	$16,$16,-4096
	bne	$16,$18,$L267
	nop
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L345
	move	$4,$16
	jal	clear
	li	$5,49152
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L271
	nop
	jal	peek
	li	$4,268632064
	bne	$2,$0,$L271
	li	$5,268632064
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$22,$2
	li	$2,10
	bne	$22,$2,$L346
	move	$6,$0
	li	$5,49152
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L347
	move	$5,$16
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$22,$L275
	move	$18,$2
	ori	$5,$21,0xd000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$18,$L275
	li	$6,2
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L348
	li	$16,268566528
	jal	peek
	addiu	$4,$16,8192
	li	$3,99352576
	addiu	$3,$3,20085
	bne	$2,$3,$L278
	ori	$5,$16,0x2000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L278
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,8193
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L279
	li	$2,22
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L279
	li	$6,1
	li	$5,16777216
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L281
	move	$20,$2
	lw	$21,%lo(errno)($17)
	li	$2,12
	bne	$21,$2,$L281
	li	$4,268632064
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$20,$L283
	move	$18,$2
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L283
	li	$6,1
	li	$5,-2147483648
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L285
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L285
	li	$4,268566528
	li	$6,1
	li	$5,-268435456
	jal	mprotect
	addiu	$4,$4,8192
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L287
	li	$2,12
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$2,$L287
	li	$6,1
	li	$5,-8192
	jal	mprotect
	li	$4,268632064
	bne	$2,$18,$L289
	move	$16,$2
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$20,$L289
	li	$4,2147418112
	li	$6,1
	li	$5,-4096
	jal	mprotect
	ori	$4,$4,0xe000
	bne	$2,$16,$L291
	move	$18,$2
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L291
	li	$4,4128768
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$18,$L293
	move	$16,$2
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$20,$L293
	li	$5,264241152
	li	$6,1
	addiu	$5,$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$16,$L295
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L295
	li	$5,1878982656
	li	$6,1
	ori	$5,$5,0xf000
	jal	mprotect
	li	$4,268435456
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L297
	li	$2,12
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$2,$L297
	li	$4,268369920
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$16,$L299
	move	$18,$2
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L299
	li	$6,2
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$18,$L301
	move	$16,$2
	lw	$3,%lo(errno)($17)
	li	$2,13
	bne	$3,$2,$L301
	li	$4,268566528
	move	$6,$0
	move	$5,$0
	jal	mprotect
	addiu	$4,$4,8192
	bne	$2,$0,$L349
	li	$18,2147418112
	li	$6,3
	li	$5,4096
	jal	mprotect
	ori	$4,$18,0xe000
	bne	$2,$0,$L350
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$18,0xe000
	bne	$2,$16,$L305
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L305
	li	$16,268566528
	li	$6,1
	li	$5,12288
	jal	mprotect
	addiu	$4,$16,8192
	bne	$2,$0,$L307
	nop
	jal	peek
	ori	$4,$16,0x2000
	move	$20,$2
	li	$2,99352576
	addiu	$2,$2,20085
	bne	$20,$2,$L308
	nop
	jal	peek
	addiu	$4,$16,12288
	bne	$2,$20,$L308
	move	$18,$2
	jal	peek
	addiu	$4,$16,16384
	bne	$2,$18,$L308
	move	$6,$0
	li	$5,12288
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$0,$L309
	li	$21,268566528
	ori	$16,$16,0x2000
	li	$20,-1
	li	$18,14
	addiu	$22,$21,20480
$L310:
	lw	$4,20($sp)
	li	$6,1
	jal	write
	move	$5,$16
	bne	$2,$20,$L311
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L311
	addiu	$16,$16,4096
	bne	$16,$22,$L310
	move	$6,$0
	li	$16,268632064
	li	$5,4096
	jal	mprotect
	ori	$4,$16,0xe000
	bne	$2,$0,$L351
	ori	$5,$16,0xe000
	jal	dies
	addiu	$4,$19,%lo(load)
	li	$3,10
	bne	$2,$3,$L352
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L353
	move	$5,$0
	jal	gettimeofday
	li	$4,268632064
	bne	$2,$20,$L316
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L316
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$21,12288
	bne	$2,$20,$L318
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L318
	li	$19,268566528
	move	$5,$0
	jal	gettimeofday
	ori	$4,$19,0xfffc
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L320
	li	$2,14
	lw	$22,%lo(errno)($17)
	nop
	bne	$22,$2,$L320
	lui	$20,%hi(room)
	li	$5,-2147287040
	jal	gettimeofday
	addiu	$4,$20,%lo(room)
	bne	$2,$18,$L322
	move	$16,$2
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$22,$L322
	addiu	$5,$20,%lo(room)
	jal	gettimeofday
	li	$4,-2147287040
	bne	$2,$16,$L324
	move	$18,$2
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L324
	li	$4,2147418112
	move	$5,$0
	jal	gettimeofday
	ori	$4,$4,0xfffc
	bne	$2,$18,$L326
	move	$16,$2
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$20,$L326
	move	$5,$0
	jal	sigstack
	addiu	$4,$19,12288
	bne	$2,$16,$L328
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L328
	nop
	jal	brk
	li	$4,270532608
	bne	$2,$0,$L331
	li	$6,3
	li	$5,1835008
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L331
	nop
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L333
	nop
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L333
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
$L344:
	jal	fail
	li	$4,132
$L311:
	jal	fail
	li	$4,161
$L320:
	jal	fail
	li	$4,168
$L318:
	jal	fail
	li	$4,167
$L316:
	jal	fail
	li	$4,166
$L308:
	jal	fail
	li	$4,159
$L305:
	jal	fail
	li	$4,156
$L301:
	jal	fail
	li	$4,153
$L299:
	jal	fail
	li	$4,152
$L297:
	jal	fail
	li	$4,151
$L264:
	jal	fail
	li	$4,127
$L261:
	jal	fail
	li	$4,124
$L258:
	jal	fail
	li	$4,123
$L256:
	jal	fail
	li	$4,122
$L254:
	jal	fail
	li	$4,121
$L333:
	jal	fail
	li	$4,174
$L331:
	jal	fail
	li	$4,173
$L328:
	jal	fail
	li	$4,172
$L326:
	jal	fail
	li	$4,171
$L324:
	jal	fail
	li	$4,170
$L322:
	jal	fail
	li	$4,169
$L295:
	jal	fail
	li	$4,150
$L293:
	jal	fail
	li	$4,149
$L291:
	jal	fail
	li	$4,148
$L289:
	jal	fail
	li	$4,147
$L287:
	jal	fail
	li	$4,146
$L285:
	jal	fail
	li	$4,145
$L283:
	jal	fail
	li	$4,144
$L281:
	jal	fail
	li	$4,143
$L279:
	jal	fail
	li	$4,142
$L278:
	jal	fail
	li	$4,141
$L275:
	jal	fail
	li	$4,139
$L271:
	jal	fail
	li	$4,136
$L348:
	jal	fail
	li	$4,140
$L345:
	jal	fail
	li	$4,133
$L347:
	jal	fail
	li	$4,138
$L346:
	jal	fail
	li	$4,137
$L307:
	jal	fail
	li	$4,158
$L350:
	jal	fail
	li	$4,155
$L341:
	jal	fail
	li	$4,126
$L340:
	jal	fail
	li	$4,119
$L309:
	jal	fail
	li	$4,160
$L353:
	jal	fail
	li	$4,165
$L352:
	jal	fail
	li	$4,163
$L351:
	jal	fail
	li	$4,162
$L349:
	jal	fail
	li	$4,154
$L342:
	jal	fail
	li	$4,128
$L338:
	jal	fail
	li	$4,131
$L343:
	jal	fail
	li	$4,129
	.set	reorder
	.end	memory
	.align	2
	.ent	priorities
priorities:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	li	$4,3
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	getpriority
	sw	$16,16($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L355
	lui	$16,%hi(errno)
	lw	$19,%lo(errno)($16)
	li	$2,22
	bne	$19,$2,$L355
	move	$5,$0
	jal	getpriority
	li	$4,-1
	bne	$2,$17,$L357
	move	$18,$2
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$19,$L357
	move	$6,$0
	move	$5,$0
	jal	setpriority
	li	$4,3
	bne	$2,$18,$L359
	move	$17,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L359
	li	$5,4711
	jal	getpriority
	move	$4,$0
	bne	$2,$17,$L361
	move	$18,$2
	lw	$17,%lo(errno)($16)
	li	$2,3
	bne	$17,$2,$L361
	move	$6,$0
	li	$5,4711
	jal	setpriority
	move	$4,$0
	bne	$2,$18,$L363
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L363
	li	$6,100
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L366
	nop
	jal	getpid
	nop
	move	$5,$2
	jal	getpriority
	move	$4,$0
	li	$3,19
	bne	$2,$3,$L366
	nop
	jal	getpid
	nop
	move	$5,$2
	li	$6,-100
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L377
	move	$5,$0
	jal	getpriority
	li	$4,1
	move	$16,$2
	li	$2,-20
	bne	$16,$2,$L369
	nop
	jal	getpgrp
	move	$4,$0
	move	$5,$2
	jal	getpriority
	li	$4,1
	bne	$2,$16,$L369
	li	$6,3
	move	$5,$0
	jal	setpriority
	li	$4,1
	bne	$2,$0,$L371
	move	$5,$0
	jal	getpriority
	li	$4,2
	slt	$2,$2,4
	beq	$2,$0,$L371
	li	$6,5
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L378
	lui	$4,%hi(deeper)
	li	$5,2
	jal	dies
	addiu	$4,$4,%lo(deeper)
	bne	$2,$0,$L374
	move	$6,$0
	move	$5,$0
	jal	setpriority
	li	$4,2
	bne	$2,$0,$L374
	move	$5,$0
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L379
	nop
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L355:
	jal	fail
	li	$4,280
$L374:
	jal	fail
	li	$4,290
$L371:
	jal	fail
	li	$4,288
$L369:
	jal	fail
	li	$4,287
$L366:
	jal	fail
	li	$4,285
$L363:
	jal	fail
	li	$4,284
$L361:
	jal	fail
	li	$4,283
$L359:
	jal	fail
	li	$4,282
$L357:
	jal	fail
	li	$4,281
$L377:
	jal	fail
	li	$4,286
$L379:
	jal	fail
	li	$4,291
$L378:
	jal	fail
	li	$4,289
	.set	reorder
	.end	priorities
	.align	2
	.ent	segments
segments:
	.set	noreorder
	addiu	$sp,$sp,-104
	li	$7,512
	move	$6,$0
	li	$5,1
	li	$4,3
	sw	$16,64($sp)
	sw	$31,100($sp)
	sw	$fp,96($sp)
	sw	$23,92($sp)
	sw	$22,88($sp)
	sw	$21,84($sp)
	sw	$20,80($sp)
	sw	$19,76($sp)
	sw	$18,72($sp)
	jal	shmsys
	sw	$17,68($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L381
	lui	$17,%hi(errno)
	lw	$20,%lo(errno)($17)
	li	$2,22
	bne	$20,$2,$L381
	li	$6,2147418112
	li	$7,512
	ori	$6,$6,0xffff
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L383
	move	$18,$2
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L383
	li	$7,512
	li	$6,-1
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L385
	move	$16,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L385
	move	$7,$0
	li	$6,4096
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L387
	li	$2,2
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L387
	addiu	$23,$sp,16
	move	$20,$23
	move	$16,$0
	li	$18,3
	li	$19,8
$L390:
	bne	$18,$0,1f
	div	$0,$16,$18
	break	7
1:
	li	$7,512
	move	$5,$16
	li	$4,3
	mfhi	$6
	addiu	$6,$6,1
	jal	shmsys
	sll	$6,$6,12
	bltz	$2,$L455
	sw	$2,0($20)
	addiu	$16,$16,1
	bne	$16,$19,$L390
	addiu	$20,$20,4
	li	$7,512
	li	$6,4096
	li	$5,99
	jal	shmsys
	li	$4,3
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L391
	li	$2,12
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$2,$L391
	li	$7,512
	li	$6,4096
	move	$5,$0
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L393
	move	$19,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L393
	move	$7,$0
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	lw	$3,32($sp)
	nop
	bne	$2,$3,$L456
	move	$7,$0
	li	$6,40960
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$19,$L396
	move	$18,$2
	lw	$3,%lo(errno)($17)
	li	$2,22
	bne	$3,$2,$L396
	li	$7,1536
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L398
	li	$2,17
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L398
	li	$18,-1
	li	$20,22
	li	$19,1500
	move	$7,$0
$L467:
	move	$6,$0
	move	$5,$16
	jal	shmsys
	move	$4,$0
	bne	$2,$18,$L400
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L400
	addiu	$16,$16,1
	bne	$16,$19,$L467
	move	$7,$0
	li	$16,-300
	li	$19,-1
	li	$18,22
$L468:
	move	$6,$0
	move	$5,$16
	jal	shmsys
	move	$4,$0
	bne	$2,$19,$L402
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L402
	addiu	$16,$16,1
	bne	$16,$0,$L468
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	shmsys
	li	$4,1
	bne	$2,$19,$L405
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L405
	lui	$fp,%hi(load)
	lw	$21,0($23)
	addiu	$2,$fp,%lo(load)
	sw	$2,56($sp)
	lui	$2,%hi(store)
	addiu	$2,$2,%lo(store)
	move	$7,$0
	move	$6,$0
	move	$5,$21
	move	$4,$0
	sw	$2,60($sp)
	jal	shmsys
	li	$22,-1
	beq	$2,$22,$L408
	move	$18,$2
$L407:
	move	$7,$0
	move	$6,$0
	move	$5,$21
	jal	shmsys
	move	$4,$0
	bne	$2,$18,$L408
	move	$20,$2
	li	$3,3
	bne	$3,$0,1f
	div	$0,$16,$3
	break	7
1:
	move	$4,$2
	mfhi	$3
	addiu	$3,$3,1
	sll	$19,$3,12
	jal	clear
	move	$5,$19
	lw	$4,56($sp)
	jal	dies
	addu	$5,$19,$20
	move	$20,$2
	li	$2,11
	bne	$20,$2,$L457
	addiu	$5,$19,4096
	li	$6,1
	jal	mprotect
	move	$4,$18
	bne	$2,$22,$L410
	move	$19,$2
	lw	$fp,%lo(errno)($17)
	li	$2,12
	bne	$fp,$2,$L410
	li	$5,2147418112
	ori	$5,$5,0xf000
	li	$6,1
	subu	$5,$5,$18
	jal	mprotect
	move	$4,$18
	bne	$2,$19,$L412
	move	$22,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$fp,$L412
	li	$19,33554432
	addu	$19,$18,$19
	move	$7,$0
	move	$6,$0
	move	$5,$19
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L414
	li	$2,22
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L414
	nop
	lw	$4,56($sp)
	jal	dies
	move	$5,$19
	bne	$2,$20,$L458
	nop
	jal	fork
	nop
	beq	$2,$0,$L459
	move	$19,$2
	jal	wait
	addiu	$4,$sp,48
	bne	$19,$2,$L460
	li	$2,11
	lw	$3,48($sp)
	nop
	bne	$3,$2,$L423
	nop
	jal	peek
	move	$4,$18
	bne	$2,$16,$L423
	li	$6,1
	li	$5,4096
	jal	mprotect
	move	$4,$18
	bne	$2,$0,$L425
	nop
	lw	$4,60($sp)
	jal	dies
	move	$5,$18
	li	$3,10
	bne	$2,$3,$L425
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L461
	move	$5,$18
	move	$7,$0
	move	$6,$0
	jal	shmsys
	li	$4,2
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L427
	li	$2,22
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L427
	move	$7,$0
	move	$6,$0
	move	$5,$21
	jal	shmsys
	move	$4,$0
	bne	$2,$18,$L429
	li	$2,22
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$2,$L429
	li	$2,7
	beq	$16,$2,$L431
	li	$7,512
	li	$6,1
	li	$5,7
	jal	shmsys
	li	$4,3
	lw	$3,44($sp)
	nop
	bne	$2,$3,$L462
	move	$7,$0
	lw	$21,4($23)
	move	$6,$0
	move	$5,$21
	jal	shmsys
	move	$4,$0
	li	$22,-1
	addiu	$23,$23,4
	addiu	$16,$16,1
	bne	$2,$22,$L407
	move	$18,$2
$L408:
	jal	fail
	li	$4,218
$L431:
	move	$7,$0
	move	$6,$0
	li	$5,813694976
	jal	shmsys
	li	$4,2
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L433
	nop
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$18,$L433
	move	$7,$0
	move	$6,$0
	li	$5,804257792
	jal	shmsys
	li	$4,2
	bne	$2,$16,$L436
	move	$18,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L436
	nop
	jal	fork
	nop
	bne	$2,$0,$L438
	li	$16,5
	li	$18,-1
	li	$17,8
	move	$5,$16
$L469:
	li	$7,1536
	li	$6,4096
	jal	shmsys
	li	$4,3
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	beq	$2,$18,$L463
	addiu	$16,$16,1
	bne	$16,$17,$L469
	move	$5,$16
	jal	exit
	move	$4,$0
$L438:
	jal	ended
	move	$4,$2
	bne	$2,$0,$L464
	li	$7,1536
	li	$6,12288
	li	$5,5
	jal	shmsys
	li	$4,3
	bltz	$2,$L442
	move	$16,$2
	move	$7,$0
	li	$6,4096
	li	$5,6
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L443
	li	$2,2
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$2,$L443
	move	$7,$0
	li	$6,4096
	li	$5,7
	jal	shmsys
	li	$4,3
	li	$3,-1
	bne	$2,$3,$L443
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L443
	move	$5,$16
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	move	$16,$2
	move	$4,$2
	jal	clear
	li	$5,12288
	move	$7,$0
	move	$6,$0
	move	$5,$16
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L465
	nop
	lw	$31,100($sp)
	lw	$fp,96($sp)
	lw	$23,92($sp)
	lw	$22,88($sp)
	lw	$21,84($sp)
	lw	$20,80($sp)
	lw	$19,76($sp)
	lw	$18,72($sp)
	lw	$17,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,104
$L459:
	move	$5,$16
	jal	poke
	move	$4,$18
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L466
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	li	$3,-1
	bne	$2,$3,$L419
	li	$2,22
	lw	$3,%lo(errno)($17)
	nop
	beq	$3,$2,$L420
	nop
$L419:
	jal	fail
	li	$4,230
$L400:
	jal	fail
	li	$4,213
$L402:
	jal	fail
	li	$4,214
$L420:
	jal	peek
	move	$4,$18
	jal	exit
	move	$4,$2
$L466:
	jal	fail
	li	$4,229
$L462:
	jal	fail
	li	$4,238
$L429:
	jal	fail
	li	$4,237
$L427:
	jal	fail
	li	$4,236
$L461:
	jal	fail
	li	$4,235
$L436:
	jal	fail
	li	$4,241
$L433:
	jal	fail
	li	$4,240
$L385:
	jal	fail
	li	$4,205
$L383:
	jal	fail
	li	$4,204
$L393:
	jal	fail
	li	$4,209
$L391:
	jal	fail
	li	$4,208
$L455:
	jal	fail
	li	$4,207
$L387:
	jal	fail
	li	$4,206
$L463:
	jal	fail
	li	$4,246
$L464:
	jal	fail
	li	$4,249
$L442:
	jal	fail
	li	$4,250
$L443:
	jal	fail
	li	$4,251
$L458:
	jal	fail
	li	$4,225
$L414:
	jal	fail
	li	$4,224
$L412:
	jal	fail
	li	$4,222
$L410:
	jal	fail
	li	$4,221
$L398:
	jal	fail
	li	$4,212
$L405:
	jal	fail
	li	$4,215
$L457:
	jal	fail
	li	$4,220
$L381:
	jal	fail
	li	$4,203
$L460:
	jal	fail
	li	$4,37
$L425:
	jal	fail
	li	$4,234
$L423:
	jal	fail
	li	$4,233
$L396:
	jal	fail
	li	$4,211
$L456:
	jal	fail
	li	$4,210
$L465:
	jal	fail
	li	$4,254
	.set	reorder
	.end	segments
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	unaligned
	nop
	jal	descriptors
	nop
	jal	memory
	nop
	jal	stack
	nop
	jal	segments
	nop
	jal	selected
	nop
	jal	priorities
	nop
	jal	areas
	nop
	jal	programs
	nop
	jal	profile
	nop
	jal	usage
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.rodata.str1.4
	.align	2
$LC5:
	.ascii	"second\000"
	.align	2
$LC6:
	.ascii	"second2\000"
	.align	2
$LC7:
	.ascii	"second11\000"
	.align	2
$LC8:
	.ascii	"s\000"
	.align	2
$LC9:
	.ascii	"nothing\000"
	.section	.rodata.none.0,"a"
	.align	2
none.0:
	.word	$LC3
	.word	$LC5
	.word	$LC6
	.word	$LC7
	.word	$LC8
	.word	$LC9
	.section	.data.bytes.1,"aw"
	.align	2
bytes.1:
	.ascii	"\200\201\202\203\000"
	.space	3
	.section	.bss.counters,"aw"
	.align	2
counters:
	.space	256
	.section	.bss.other,"aw"
	.align	2
other:
	.space	4096
	.section	.bss.room,"aw"
	.align	2
room:
	.space	4096
