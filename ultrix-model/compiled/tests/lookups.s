# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/lookups.c
	.text
	.file 1 "ultrix-model/tests/lookups.c"
	.section	.text.new,"ax"
	.align	2
	.loc 1 14
	.ent	new
new:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 15
	move	$6,$0
	li	$5,2
	.loc 1 14
	sw	$31,20($sp)
	.loc 1 15
	jal	socket
	li	$4,2
	.loc 1 17
	bltz	$2,$L5
	nop
	.loc 1 19
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L5:
	.loc 1 17
	jal	fail
	li	$4,17
	.set	reorder
	.end	new
	.section	.text.bound,"ax"
	.align	2
	.loc 1 22
	.ent	bound
bound:
	.set	noreorder
	.loc 1 23
	sll	$2,$5,8
	sra	$5,$5,8
	.loc 1 22
	addiu	$sp,$sp,-56
	.loc 1 23
	or	$2,$2,$5
	.file 2 "ultrix-model/tests/udp.h"
	.loc 2 20
	li	$3,2
	sh	$3,16($sp)
	sh	$2,18($sp)
	lw	$2,16($sp)
	.loc 1 22
	sw	$16,48($sp)
	sw	$31,52($sp)
	.loc 2 20
	sw	$4,36($sp)
	sw	$2,32($sp)
	sw	$0,40($sp)
	.loc 1 24
	jal	new
	sw	$0,44($sp)
	.loc 1 26
	move	$4,$2
	li	$6,16
	addiu	$5,$sp,32
	jal	bind
	move	$16,$2
	bne	$2,$0,$L9
	move	$2,$16
	.loc 1 28
	lw	$31,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L9:
	.loc 1 26
	jal	fail
	li	$4,26
	.set	reorder
	.end	bound
	.section	.text.nameGiven,"ax"
	.align	2
	.loc 1 31
	.ent	nameGiven
nameGiven:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$2,$5
	.loc 1 35
	addiu	$6,$sp,32
	.loc 1 31
	sw	$17,48($sp)
	sw	$16,44($sp)
	.loc 1 33
	li	$17,16
	.loc 1 31
	move	$16,$4
	.loc 1 35
	addiu	$5,$sp,16
	move	$4,$2
	.loc 1 31
	sw	$31,52($sp)
	.loc 1 35
	jal	getsockname
	sw	$17,32($sp)
	bne	$2,$0,$L11
	nop
	lw	$2,32($sp)
	nop
	bne	$2,$17,$L11
	li	$2,2
	.loc 1 36
	lh	$3,16($sp)
	nop
	bne	$3,$2,$L15
	nop
	.loc 1 37
	lw	$2,16($sp)
	nop
	sw	$2,0($16)
	lw	$2,20($sp)
	nop
	sw	$2,4($16)
	lw	$2,24($sp)
	nop
	sw	$2,8($16)
	lw	$2,28($sp)
	nop
	sw	$2,12($16)
	.loc 1 38
	lw	$31,52($sp)
	lw	$17,48($sp)
	move	$2,$16
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L11:
	.loc 1 35
	jal	fail
	li	$4,35
$L15:
	.loc 1 36
	jal	fail
	li	$4,36
	.set	reorder
	.end	nameGiven
	.section	.text.portOf,"ax"
	.align	2
	.loc 1 41
	.ent	portOf
portOf:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 42
	move	$5,$4
	.loc 1 41
	sw	$31,36($sp)
	.loc 1 42
	jal	nameGiven
	addiu	$4,$sp,16
	lhu	$2,18($sp)
	.loc 1 45
	lw	$31,36($sp)
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	andi	$2,$2,0xffff
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	portOf
	.section	.text.passes,"ax"
	.align	2
	.loc 1 48
	.ent	passes
passes:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 49
	sll	$2,$6,8
	.loc 2 20
	li	$3,2
	.loc 1 49
	sra	$6,$6,8
	or	$2,$2,$6
	.loc 2 20
	sh	$3,24($sp)
	.loc 1 51
	li	$3,16
	.loc 2 20
	sh	$2,26($sp)
	.loc 1 51
	sw	$3,20($sp)
	addiu	$3,$sp,40
	.loc 1 48
	sw	$16,56($sp)
	move	$2,$5
	move	$16,$7
	.loc 1 51
	sw	$3,16($sp)
	lui	$5,%hi(data)
	.loc 2 20
	lw	$3,24($sp)
	.loc 1 51
	move	$7,$0
	move	$6,$16
	addiu	$5,$5,%lo(data)
	.loc 1 48
	sw	$18,64($sp)
	sw	$31,68($sp)
	sw	$17,60($sp)
	lw	$18,88($sp)
	.loc 2 20
	sw	$3,40($sp)
	sw	$2,44($sp)
	sw	$0,48($sp)
	.loc 1 51
	jal	sendto
	sw	$0,52($sp)
	bne	$2,$16,$L22
	nop
	.loc 1 52
	bgez	$18,$L23
	lui	$5,%hi(back)
$L18:
	.loc 1 53
	lw	$31,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,72
$L23:
	.loc 1 52
	move	$7,$0
	li	$6,4096
	addiu	$5,$5,%lo(back)
	move	$4,$18
	jal	recv
	move	$17,$2
	beq	$2,$17,$L18
	nop
	jal	fail
	li	$4,52
$L22:
	.loc 1 51
	jal	fail
	li	$4,51
	.set	reorder
	.end	passes
	.section	.text.peers,"ax"
	.align	2
	.loc 1 57
	.ent	peers
peers:
	.set	noreorder
	addiu	$sp,$sp,-144
	.loc 2 20
	li	$2,470548480
	.loc 1 57
	sw	$16,104($sp)
	.loc 1 59
	li	$16,16777216
	.loc 2 20
	addiu	$2,$2,2
	.loc 1 59
	addiu	$4,$16,10
	li	$5,3100
	.loc 1 57
	sw	$31,140($sp)
	sw	$20,120($sp)
	sw	$19,116($sp)
	sw	$18,112($sp)
	sw	$17,108($sp)
	sw	$fp,136($sp)
	sw	$23,132($sp)
	sw	$22,128($sp)
	sw	$21,124($sp)
	.loc 2 20
	sw	$2,24($sp)
	sw	$2,56($sp)
	sw	$0,28($sp)
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$0,60($sp)
	sw	$0,64($sp)
	.loc 1 59
	jal	bound
	sw	$0,68($sp)
	addiu	$4,$16,127
	li	$5,3100
	jal	bound
	move	$20,$2
	li	$5,3101
	move	$4,$0
	jal	bound
	move	$17,$2
	.loc 1 60
	jal	new
	move	$19,$2
	.loc 1 62
	ori	$5,$16,0xa
	move	$4,$19
	li	$7,5
	li	$6,3100
	sw	$20,16($sp)
	jal	passes
	move	$18,$2
	.loc 1 63
	ori	$5,$16,0x7f
	move	$4,$19
	li	$6,3100
	sw	$17,16($sp)
	jal	passes
	li	$7,6
	.loc 2 20
	li	$2,487325696
	addiu	$2,$2,2
	ori	$16,$16,0x7f
	.loc 1 65
	li	$6,16
	addiu	$5,$sp,72
	move	$4,$17
	.loc 2 20
	sw	$2,40($sp)
	sw	$16,44($sp)
	.loc 2 18
	sw	$0,48($sp)
	sw	$0,52($sp)
	.loc 2 20
	sw	$2,24($sp)
	sw	$16,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 1 64
	sw	$2,72($sp)
	sw	$16,76($sp)
	sw	$0,80($sp)
	.loc 1 65
	jal	connect
	sw	$0,84($sp)
	bne	$2,$0,$L26
	move	$5,$17
	jal	nameGiven
	addiu	$4,$sp,40
	lw	$21,44($sp)
	nop
	bne	$21,$16,$L26
	li	$23,-1
	.loc 1 66
	move	$5,$21
	move	$4,$18
	li	$7,7
	li	$6,3100
	jal	passes
	sw	$23,16($sp)
	.loc 1 68
	lui	$fp,%hi(data)
	.loc 1 67
	move	$5,$21
	move	$4,$19
	li	$7,8
	li	$6,3100
	jal	passes
	sw	$17,16($sp)
	.loc 1 68
	move	$7,$0
	li	$6,9
	addiu	$5,$fp,%lo(data)
	jal	send
	move	$4,$17
	move	$16,$2
	li	$2,9
	bne	$16,$2,$L28
	lui	$22,%hi(back)
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$19
	bne	$2,$16,$L28
	li	$6,16
	.loc 1 70
	addiu	$5,$sp,56
	jal	connect
	move	$4,$18
	bne	$2,$0,$L48
	move	$7,$0
	.loc 1 71
	li	$6,3
	addiu	$5,$fp,%lo(data)
	jal	send
	move	$4,$18
	li	$3,3
	bne	$2,$3,$L31
	li	$7,2
	move	$6,$0
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$17
	bne	$2,$0,$L31
	nop
	.loc 1 72
	jal	close
	move	$4,$17
	.loc 1 73
	move	$4,$21
	jal	bound
	li	$5,3100
	.loc 1 74
	move	$7,$0
	li	$6,4
	addiu	$5,$fp,%lo(data)
	move	$4,$18
	jal	send
	move	$17,$2
	move	$16,$2
	li	$2,4
	bne	$16,$2,$L33
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$17
	bne	$2,$16,$L33
	li	$6,15
	.loc 1 75
	addiu	$5,$sp,56
	jal	connect
	move	$4,$18
	bne	$2,$23,$L34
	lui	$21,%hi(errno)
	lw	$22,%lo(errno)($21)
	li	$2,22
	bne	$22,$2,$L34
	nop
	.loc 1 77
	jal	close
	move	$4,$18
	.loc 1 78
	jal	new
	nop
	.loc 1 79
	move	$4,$2
	jal	portOf
	move	$16,$2
	bne	$2,$0,$L49
	li	$18,16777216
	.loc 1 80
	move	$4,$16
	li	$7,11
	li	$6,3100
	addiu	$5,$18,127
	jal	passes
	sw	$17,16($sp)
	.loc 1 81
	addiu	$4,$sp,88
	jal	nameGiven
	move	$5,$16
	lw	$2,88($sp)
	lw	$3,92($sp)
	.loc 1 82
	srl	$4,$2,16
	.loc 1 81
	sw	$2,72($sp)
	lw	$2,96($sp)
	sw	$3,76($sp)
	sw	$2,80($sp)
	lw	$2,100($sp)
	.loc 1 82
	beq	$4,$0,$L37
	sw	$2,84($sp)
	bne	$3,$0,$L37
	move	$4,$16
	.loc 1 83
	li	$7,12
	li	$6,3100
	addiu	$5,$18,10
	jal	passes
	sw	$20,16($sp)
	.loc 1 84
	move	$5,$16
	jal	nameGiven
	addiu	$4,$sp,24
	lhu	$3,26($sp)
	lhu	$2,74($sp)
	nop
	bne	$3,$2,$L50
	li	$6,16
	.loc 1 85
	addiu	$5,$sp,56
	jal	bind
	move	$4,$16
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L40
	nop
	lw	$23,%lo(errno)($21)
	nop
	bne	$23,$22,$L40
	li	$6,16
	.loc 1 86
	addiu	$5,$sp,56
	jal	bind
	move	$4,$20
	bne	$2,$18,$L42
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$23,$L42
	nop
	.loc 1 87
	jal	close
	move	$4,$20
	.loc 1 88
	jal	close
	move	$4,$17
	.loc 1 89
	jal	close
	move	$4,$19
	.loc 1 90
	jal	close
	move	$4,$16
	.loc 1 91
	lw	$31,140($sp)
	lw	$fp,136($sp)
	lw	$23,132($sp)
	lw	$22,128($sp)
	lw	$21,124($sp)
	lw	$20,120($sp)
	lw	$19,116($sp)
	lw	$18,112($sp)
	lw	$17,108($sp)
	lw	$16,104($sp)
	jr	$31
	addiu	$sp,$sp,144
$L26:
	.loc 1 65
	jal	fail
	li	$4,65
$L42:
	.loc 1 86
	jal	fail
	li	$4,86
$L40:
	.loc 1 85
	jal	fail
	li	$4,85
$L37:
	.loc 1 82
	jal	fail
	li	$4,82
$L34:
	.loc 1 75
	jal	fail
	li	$4,75
$L33:
	.loc 1 74
	jal	fail
	li	$4,74
$L31:
	.loc 1 71
	jal	fail
	li	$4,71
$L28:
	.loc 1 68
	jal	fail
	li	$4,68
$L48:
	.loc 1 70
	jal	fail
	li	$4,70
$L50:
	.loc 1 84
	jal	fail
	li	$4,84
$L49:
	.loc 1 79
	jal	fail
	li	$4,79
	.set	reorder
	.end	peers
	.section	.text.routes,"ax"
	.align	2
	.loc 1 153
	.ent	routes
routes:
	.set	noreorder
	addiu	$sp,$sp,-136
	.loc 2 20
	li	$2,2
	sw	$2,80($sp)
	li	$2,33554432
	addiu	$2,$2,127
	sw	$2,84($sp)
	.loc 1 155
	li	$2,3145728
	.loc 1 156
	move	$4,$0
	.loc 1 155
	addiu	$2,$2,28524
	.loc 1 156
	li	$5,3300
	.loc 1 153
	sw	$23,124($sp)
	sw	$22,120($sp)
	sw	$21,116($sp)
	sw	$20,112($sp)
	sw	$19,108($sp)
	sw	$18,104($sp)
	sw	$17,100($sp)
	sw	$31,132($sp)
	sw	$fp,128($sp)
	sw	$16,96($sp)
	.loc 2 18
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 2 20
	sw	$0,88($sp)
	sw	$0,92($sp)
	.loc 1 155
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$2,16($sp)
	.loc 1 156
	jal	bound
	sw	$0,20($sp)
	.loc 2 20
	li	$4,-468975616
	li	$3,16777216
	addiu	$4,$4,2
	addiu	$3,$3,127
	.loc 1 161
	lui	$19,%hi(data)
	.loc 1 162
	lui	$23,%hi(back)
	.loc 1 156
	move	$18,$2
	.loc 2 20
	sw	$4,48($sp)
	sw	$3,52($sp)
	.loc 2 18
	sw	$0,56($sp)
	sw	$0,60($sp)
	.loc 2 20
	sw	$4,64($sp)
	sw	$3,68($sp)
	sw	$0,72($sp)
	sw	$0,76($sp)
	addiu	$17,$sp,48
	addiu	$22,$sp,60
	.loc 1 161
	addiu	$21,$19,%lo(data)
	.loc 1 162
	addiu	$20,$23,%lo(back)
$L55:
	.loc 1 160
	jal	new
	nop
	.loc 1 161
	move	$4,$2
	li	$6,16
	addiu	$5,$sp,64
	.loc 1 160
	sw	$2,0($17)
	.loc 1 161
	jal	connect
	move	$16,$2
	bne	$2,$0,$L53
	move	$4,$16
	move	$7,$0
	li	$6,6
	jal	send
	move	$5,$21
	move	$16,$2
	li	$2,6
	bne	$16,$2,$L53
	move	$7,$0
	.loc 1 162
	li	$6,99
	move	$5,$20
	jal	recv
	move	$4,$18
	bne	$2,$16,$L66
	move	$fp,$2
	.loc 1 159
	addiu	$17,$17,4
	bne	$22,$17,$L55
	nop
	.loc 1 164
	lw	$4,52($sp)
	jal	close
	li	$17,-2145386496
	.loc 1 165
	lw	$2,80($sp)
	.loc 1 166
	addiu	$6,$sp,16
	.loc 1 165
	sw	$2,32($sp)
	lw	$2,84($sp)
	.loc 1 166
	addiu	$5,$17,26892
	.loc 1 165
	sw	$2,36($sp)
	lw	$2,88($sp)
	.loc 1 166
	move	$4,$18
	.loc 1 165
	sw	$2,40($sp)
	lw	$2,92($sp)
	.loc 1 166
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L67
	move	$7,$0
	.loc 1 167
	lw	$16,48($sp)
	li	$6,6
	addiu	$5,$19,%lo(data)
	jal	send
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L57
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,51
	bne	$3,$2,$L57
	lui	$3,%hi(loop)
	.loc 1 168
	addiu	$2,$3,%lo(loop)
	lw	$8,%lo(loop)($3)
	lw	$7,4($2)
	lw	$3,8($2)
	lw	$2,12($2)
	.loc 1 169
	addiu	$6,$sp,16
	ori	$5,$17,0x690c
	move	$4,$18
	.loc 1 168
	sw	$8,32($sp)
	sw	$7,36($sp)
	sw	$3,40($sp)
	.loc 1 169
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L68
	move	$7,$0
	.loc 1 170
	li	$6,6
	addiu	$5,$19,%lo(data)
	jal	send
	move	$4,$16
	bne	$2,$fp,$L61
	move	$7,$0
	lw	$17,56($sp)
	li	$6,7
	addiu	$5,$19,%lo(data)
	jal	send
	move	$4,$17
	li	$3,7
	bne	$2,$3,$L61
	move	$7,$0
	.loc 1 171
	li	$6,99
	addiu	$5,$23,%lo(back)
	jal	recv
	move	$4,$18
	li	$3,6
	bne	$2,$3,$L63
	move	$7,$0
	li	$6,99
	addiu	$5,$23,%lo(back)
	jal	recv
	move	$4,$18
	li	$3,7
	bne	$2,$3,$L63
	nop
	.loc 1 172
	jal	close
	move	$4,$16
	.loc 1 173
	jal	close
	move	$4,$17
	.loc 1 174
	jal	close
	move	$4,$18
	.loc 1 175
	lw	$31,132($sp)
	lw	$fp,128($sp)
	lw	$23,124($sp)
	lw	$22,120($sp)
	lw	$21,116($sp)
	lw	$20,112($sp)
	lw	$19,108($sp)
	lw	$18,104($sp)
	lw	$17,100($sp)
	lw	$16,96($sp)
	jr	$31
	addiu	$sp,$sp,136
$L53:
	.loc 1 161
	jal	fail
	li	$4,161
$L66:
	.loc 1 162
	jal	fail
	li	$4,162
$L63:
	.loc 1 171
	jal	fail
	li	$4,171
$L61:
	.loc 1 170
	jal	fail
	li	$4,170
$L57:
	.loc 1 167
	jal	fail
	li	$4,167
$L67:
	.loc 1 166
	jal	fail
	li	$4,166
$L68:
	.loc 1 169
	jal	fail
	li	$4,169
	.set	reorder
	.end	routes
	.section	.text.ways,"ax"
	.align	2
	.loc 1 95
	.ent	ways
ways:
	.set	noreorder
	.loc 2 20
	li	$3,16842752
	.loc 1 95
	addiu	$sp,$sp,-152
	.loc 2 20
	addiu	$3,$3,448
	li	$2,17301504
	sw	$3,92($sp)
	li	$3,-246
	addiu	$2,$2,2
	.loc 1 95
	sw	$19,124($sp)
	.loc 2 20
	sw	$3,76($sp)
	li	$19,-1
	li	$3,10
	.loc 1 95
	sw	$31,148($sp)
	sw	$22,136($sp)
	sw	$18,120($sp)
	sw	$16,112($sp)
	sw	$fp,144($sp)
	sw	$23,140($sp)
	sw	$21,132($sp)
	sw	$20,128($sp)
	sw	$17,116($sp)
	.loc 2 20
	sw	$3,60($sp)
	sw	$2,24($sp)
	sw	$2,88($sp)
	sw	$2,72($sp)
	sw	$2,56($sp)
	sw	$19,28($sp)
	sw	$2,40($sp)
	sw	$19,44($sp)
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$0,96($sp)
	sw	$0,100($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,48($sp)
	.loc 1 100
	jal	new
	sw	$0,52($sp)
	li	$5,2049
	move	$4,$0
	move	$16,$2
	jal	bound
	li	$22,4
	move	$18,$2
	.loc 1 102
	sw	$22,16($sp)
	.loc 1 100
	li	$2,1
	.loc 1 102
	addiu	$7,$sp,104
	li	$6,16
	li	$5,65535
	move	$4,$16
	.loc 1 100
	sw	$2,104($sp)
	.loc 1 102
	jal	setsockopt
	sw	$0,24($sp)
	bne	$2,$0,$L96
	li	$21,16777216
	.loc 1 103
	move	$4,$16
	li	$7,20
	li	$6,2049
	addiu	$5,$21,10
	jal	passes
	sw	$18,16($sp)
	.loc 1 104
	move	$4,$16
	li	$7,21
	li	$6,2049
	addiu	$5,$21,127
	jal	passes
	sw	$18,16($sp)
	.loc 1 105
	li	$23,16
	addiu	$2,$sp,88
	lui	$17,%hi(data)
	sw	$23,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$19,$L71
	move	$20,$2
	lui	$19,%hi(errno)
	lw	$fp,%lo(errno)($19)
	li	$2,51
	bne	$fp,$2,$L71
	addiu	$7,$sp,24
	.loc 1 106
	sw	$22,16($sp)
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L97
	move	$4,$16
	.loc 1 107
	li	$7,22
	li	$6,2049
	ori	$5,$21,0x7f
	jal	passes
	sw	$18,16($sp)
	.loc 1 108
	lui	$2,%hi(own)
	addiu	$2,$2,%lo(own)
	sw	$23,20($sp)
	sw	$2,16($sp)
	li	$7,4
	li	$6,23
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	move	$22,$2
	li	$2,23
	bne	$22,$2,$L98
	lui	$5,%hi(back)
	.loc 1 109
	move	$7,$0
	li	$6,99
	addiu	$5,$5,%lo(back)
	jal	recv
	move	$4,$18
	bne	$2,$22,$L99
	addiu	$2,$sp,88
	.loc 1 110
	sw	$23,20($sp)
	sw	$2,16($sp)
	li	$7,4
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$20,$L76
	move	$22,$2
	lw	$20,%lo(errno)($19)
	nop
	bne	$20,$fp,$L76
	move	$4,$16
	.loc 1 111
	li	$7,24
	li	$6,2049
	ori	$5,$21,0xa
	jal	passes
	sw	$18,16($sp)
	.loc 1 112
	addiu	$2,$sp,88
	sw	$23,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$22,$L78
	nop
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$20,$L78
	addiu	$2,$sp,72
	.loc 1 113
	li	$20,16
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	move	$21,$2
	li	$2,-1
	bne	$21,$2,$L80
	li	$2,13
	lw	$23,%lo(errno)($19)
	nop
	bne	$23,$2,$L80
	addiu	$2,$sp,56
	.loc 1 114
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$21,$L82
	move	$22,$2
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$23,$L82
	li	$2,4
	.loc 1 115
	sw	$2,16($sp)
	addiu	$7,$sp,104
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L100
	addiu	$2,$sp,72
	.loc 1 116
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	move	$21,$2
	li	$2,5
	bne	$21,$2,$L101
	addiu	$2,$sp,56
	.loc 1 117
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$21,$L102
	addiu	$2,$sp,72
	.loc 1 118
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1473
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$22,$L87
	li	$2,40
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L87
	addiu	$2,$sp,72
	.loc 1 119
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1472
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	li	$3,1472
	bne	$2,$3,$L103
	addiu	$2,$sp,40
	.loc 1 120
	li	$21,16
	sw	$21,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	move	$20,$2
	li	$2,-1
	bne	$20,$2,$L90
	li	$2,49
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L90
	li	$2,4
	.loc 1 121
	sw	$2,16($sp)
	addiu	$7,$sp,24
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L104
	addiu	$2,$sp,72
	.loc 1 122
	sw	$21,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$20,$L93
	li	$2,13
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L93
	nop
	.loc 1 123
	jal	close
	move	$4,$16
	.loc 1 124
	jal	close
	move	$4,$18
	.loc 1 125
	lw	$31,148($sp)
	lw	$fp,144($sp)
	lw	$23,140($sp)
	lw	$22,136($sp)
	lw	$21,132($sp)
	lw	$20,128($sp)
	lw	$19,124($sp)
	lw	$18,120($sp)
	lw	$17,116($sp)
	lw	$16,112($sp)
	jr	$31
	addiu	$sp,$sp,152
$L71:
	.loc 1 105
	jal	fail
	li	$4,105
$L93:
	.loc 1 122
	jal	fail
	li	$4,122
$L90:
	.loc 1 120
	jal	fail
	li	$4,120
$L87:
	.loc 1 118
	jal	fail
	li	$4,118
$L82:
	.loc 1 114
	jal	fail
	li	$4,114
$L80:
	.loc 1 113
	jal	fail
	li	$4,113
$L78:
	.loc 1 112
	jal	fail
	li	$4,112
$L76:
	.loc 1 110
	jal	fail
	li	$4,110
$L99:
	.loc 1 109
	jal	fail
	li	$4,109
$L103:
	.loc 1 119
	jal	fail
	li	$4,119
$L100:
	.loc 1 115
	jal	fail
	li	$4,115
$L98:
	.loc 1 108
	jal	fail
	li	$4,108
$L97:
	.loc 1 106
	jal	fail
	li	$4,106
$L96:
	.loc 1 102
	jal	fail
	li	$4,102
$L104:
	.loc 1 121
	jal	fail
	li	$4,121
$L102:
	.loc 1 117
	jal	fail
	li	$4,117
$L101:
	.loc 1 116
	jal	fail
	li	$4,116
	.set	reorder
	.end	ways
	.section	.text.beginnings,"ax"
	.align	2
	.loc 1 129
	.ent	beginnings
beginnings:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$31,76($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	.loc 1 131
	jal	new
	sw	$16,40($sp)
	li	$5,3200
	move	$4,$0
	jal	bound
	move	$18,$2
	move	$17,$2
	.loc 1 133
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,24
	.loc 1 131
	li	$2,16000
	.loc 1 133
	li	$6,4098
	li	$5,65535
	move	$4,$17
	jal	setsockopt
	sw	$2,24($sp)
	bne	$2,$0,$L106
	move	$19,$2
	lui	$2,%hi(data)
	sw	$2,36($sp)
	lui	$21,%hi(sizes.0)
	.loc 1 139
	addiu	$2,$2,%lo(data)
	.loc 1 136
	li	$23,16777216
	addiu	$21,$21,%lo(sizes.0)
	lui	$20,%hi(back)
	li	$22,-1
	.loc 1 139
	sw	$2,32($sp)
$L107:
	.loc 1 135
	lw	$16,0($21)
	nop
	blez	$16,$L127
	li	$fp,16777216
	lw	$2,36($sp)
	nop
	addiu	$3,$2,%lo(data)
	addu	$4,$16,$3
	andi	$2,$19,0x00ff
$L108:
	sb	$2,0($3)
	addiu	$2,$2,5
	addiu	$3,$3,1
	bne	$3,$4,$L108
	andi	$2,$2,0x00ff
	.loc 1 137
	li	$fp,16777216
$L127:
	.loc 1 136
	move	$7,$16
	move	$4,$18
	li	$6,3200
	addiu	$5,$23,127
	jal	passes
	sw	$22,16($sp)
	.loc 1 137
	ori	$5,$fp,0x7f
	move	$4,$18
	li	$7,2
	li	$6,3200
	jal	passes
	sw	$22,16($sp)
	.loc 1 138
	ori	$5,$fp,0x7f
	move	$7,$16
	move	$4,$18
	li	$6,3200
	jal	passes
	sw	$22,16($sp)
	.loc 1 139
	li	$7,2
	li	$6,3
	addiu	$5,$20,%lo(back)
	jal	recv
	move	$4,$17
	move	$fp,$2
	li	$2,3
	bne	$fp,$2,$L110
	move	$7,$0
	li	$6,3
	addiu	$5,$20,%lo(back)
	jal	recv
	move	$4,$17
	bne	$2,$fp,$L110
	addiu	$fp,$20,%lo(back)
	lw	$2,32($sp)
	lb	$3,2($fp)
	lb	$2,2($2)
	nop
	bne	$3,$2,$L110
	move	$7,$0
	.loc 1 140
	li	$6,99
	move	$5,$fp
	jal	recv
	move	$4,$17
	li	$3,2
	bne	$2,$3,$L124
	li	$7,2
	.loc 1 141
	li	$6,4096
	move	$5,$fp
	jal	recv
	move	$4,$17
	bne	$2,$16,$L112
	nop
	.loc 1 142
	blez	$16,$L114
	move	$5,$fp
	lw	$2,32($sp)
	addu	$16,$fp,$16
$L116:
	lb	$4,0($5)
	lb	$3,0($2)
	nop
	bne	$4,$3,$L125
	addiu	$5,$5,1
	bne	$16,$5,$L116
	addiu	$2,$2,1
$L114:
	.loc 1 143
	move	$7,$0
	move	$6,$0
	addiu	$5,$20,%lo(back)
	jal	recv
	move	$4,$17
	bne	$2,$0,$L126
	move	$7,$0
	.loc 1 144
	sw	$17,16($sp)
	li	$6,3200
	addiu	$5,$23,127
	jal	passes
	move	$4,$18
	.loc 1 134
	addiu	$19,$19,1
	li	$2,7
	bne	$19,$2,$L107
	addiu	$21,$21,4
	.loc 1 146
	li	$2,-1
	ori	$5,$23,0x7f
	sw	$2,16($sp)
	li	$7,3000
	li	$6,3200
	jal	passes
	move	$4,$18
	.loc 1 147
	jal	close
	move	$4,$17
	.loc 1 148
	jal	close
	move	$4,$18
	.loc 1 149
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
$L125:
	.loc 1 142
	jal	fail
	li	$4,142
$L110:
	.loc 1 139
	jal	fail
	li	$4,139
$L124:
	.loc 1 140
	jal	fail
	li	$4,140
$L126:
	.loc 1 143
	jal	fail
	li	$4,143
$L106:
	.loc 1 133
	jal	fail
	li	$4,133
$L112:
	.loc 1 141
	jal	fail
	li	$4,141
	.set	reorder
	.end	beginnings
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 178
	.ent	main
main:
	.set	noreorder
	.loc 1 179
	li	$2,3145728
	.loc 1 178
	addiu	$sp,$sp,-160
	.loc 1 179
	addiu	$2,$2,28524
	.loc 1 178
	sw	$17,124($sp)
	.loc 1 179
	sw	$2,24($sp)
	.loc 2 20
	li	$17,16777216
	li	$2,1208811520
	.loc 1 178
	sw	$20,136($sp)
	sw	$18,128($sp)
	.loc 2 20
	addiu	$20,$17,10
	li	$18,2
	addiu	$2,$2,2
	.loc 1 178
	sw	$31,156($sp)
	sw	$21,140($sp)
	sw	$19,132($sp)
	sw	$16,120($sp)
	.loc 2 20
	sw	$18,56($sp)
	sw	$18,88($sp)
	.loc 1 184
	lui	$21,%hi(loop)
	.loc 1 178
	sw	$fp,152($sp)
	sw	$23,148($sp)
	sw	$22,144($sp)
	.loc 2 20
	sw	$2,104($sp)
	sw	$20,60($sp)
	sw	$20,92($sp)
	.loc 1 179
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 18
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 2 20
	sw	$0,108($sp)
	sw	$0,112($sp)
	sw	$0,116($sp)
	sw	$0,96($sp)
	.loc 1 181
	jal	new
	sw	$0,100($sp)
	.loc 1 183
	lui	$8,%hi(own)
	.loc 1 185
	li	$3,16
	sw	$3,20($sp)
	.loc 1 183
	addiu	$19,$8,%lo(own)
	.loc 1 181
	move	$16,$2
	.loc 1 185
	lui	$5,%hi(data)
	.loc 2 20
	addiu	$2,$17,127
	.loc 1 183
	li	$3,17301504
	.loc 1 184
	addiu	$17,$21,%lo(loop)
	.loc 1 185
	sw	$19,16($sp)
	.loc 1 183
	addiu	$3,$3,2
	.loc 1 185
	move	$7,$0
	li	$6,1
	addiu	$5,$5,%lo(data)
	move	$4,$16
	.loc 1 183
	sw	$20,4($19)
	sw	$0,8($19)
	sw	$0,12($19)
	.loc 1 184
	sw	$2,4($17)
	sw	$0,8($17)
	sw	$0,12($17)
	.loc 2 20
	sw	$18,72($sp)
	sw	$18,56($sp)
	.loc 1 184
	sw	$18,%lo(loop)($21)
	.loc 2 18
	sw	$0,80($sp)
	sw	$0,84($sp)
	.loc 2 20
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 1 183
	sw	$3,%lo(own)($8)
	.loc 2 20
	sw	$2,76($sp)
	.loc 1 185
	jal	sendto
	sw	$2,60($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L129
	lui	$22,%hi(errno)
	lw	$23,%lo(errno)($22)
	li	$2,49
	bne	$23,$2,$L129
	move	$5,$19
	.loc 1 186
	li	$6,16
	jal	connect
	move	$4,$16
	bne	$2,$18,$L131
	move	$19,$2
	lw	$fp,%lo(errno)($22)
	nop
	bne	$fp,$23,$L131
	li	$6,16
	.loc 1 187
	addiu	$5,$sp,104
	jal	connect
	move	$4,$16
	bne	$2,$19,$L133
	move	$18,$2
	lw	$19,%lo(errno)($22)
	nop
	bne	$19,$fp,$L133
	li	$6,16
	.loc 1 188
	addiu	$5,$sp,104
	jal	bind
	move	$4,$16
	bne	$2,$18,$L135
	nop
	lw	$2,%lo(errno)($22)
	nop
	bne	$2,$19,$L135
	li	$5,-2145386496
	.loc 1 189
	lw	$8,%lo(loop)($21)
	lw	$7,4($17)
	lw	$3,8($17)
	lw	$2,12($17)
	.loc 1 190
	addiu	$6,$sp,24
	addiu	$5,$5,26892
	move	$4,$16
	.loc 1 189
	sw	$8,40($sp)
	sw	$7,44($sp)
	sw	$3,48($sp)
	.loc 1 190
	jal	ioctl
	sw	$2,52($sp)
	bne	$2,$0,$L138
	nop
	jal	set_address
	move	$4,$20
	bne	$2,$0,$L138
	li	$6,16
	.loc 1 191
	addiu	$5,$sp,88
	jal	bind
	move	$4,$16
	bne	$2,$0,$L140
	nop
	jal	portOf
	move	$4,$16
	slt	$2,$2,1024
	bne	$2,$0,$L140
	nop
	.loc 1 192
	jal	close
	move	$4,$16
	.loc 1 193
	jal	peers
	nop
	.loc 1 194
	jal	ways
	nop
	.loc 1 195
	jal	beginnings
	nop
	.loc 1 196
	jal	routes
	nop
	.loc 1 198
	lw	$31,156($sp)
	lw	$fp,152($sp)
	lw	$23,148($sp)
	lw	$22,144($sp)
	lw	$21,140($sp)
	lw	$20,136($sp)
	lw	$19,132($sp)
	lw	$18,128($sp)
	lw	$17,124($sp)
	lw	$16,120($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,160
$L129:
	.loc 1 185
	jal	fail
	li	$4,185
$L140:
	.loc 1 191
	jal	fail
	li	$4,191
$L138:
	.loc 1 190
	jal	fail
	li	$4,190
$L135:
	.loc 1 188
	jal	fail
	li	$4,188
$L133:
	.loc 1 187
	jal	fail
	li	$4,187
$L131:
	.loc 1 186
	jal	fail
	li	$4,186
	.set	reorder
	.end	main
	.section	.rodata.sizes.0,"a"
	.align	2
sizes.0:
	.word	4
	.word	100
	.word	400
	.word	1000
	.word	2047
	.word	2048
	.word	3000
	.section	.bss.back,"aw"
	.align	2
back:
	.space	4096
	.section	.bss.data,"aw"
	.align	2
data:
	.space	4096
	.section	.bss.loop,"aw"
	.align	2
loop:
	.space	16
	.section	.bss.own,"aw"
	.align	2
own:
	.space	16
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "./ultrix-model/user/unix.h"
	.file 5 "ultrix-model/tests/check.h"
