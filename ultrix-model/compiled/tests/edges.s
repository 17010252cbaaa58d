# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/edges.c
	.text
	.file 1 "ultrix-model/tests/edges.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 19
	.ent	note
note:
	.set	noreorder
	.loc 1 20
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	.loc 1 21
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.busy,"ax"
	.align	2
	.loc 1 43
	.ent	busy
busy:
	.set	noreorder
	addiu	$sp,$sp,-8
	.loc 1 46
	sw	$0,0($sp)
	lw	$3,0($sp)
	li	$2,65536
	ori	$2,$2,0x86a0
	slt	$3,$3,$2
	bne	$3,$0,$L5
	nop
$L3:
	.loc 1 47
	jr	$31
	addiu	$sp,$sp,8
$L5:
	.loc 1 46
	lw	$3,0($sp)
	nop
	addiu	$3,$3,1
	sw	$3,0($sp)
	lw	$3,0($sp)
	nop
	slt	$3,$3,$2
	beq	$3,$0,$L3
	nop
	b	$L5
	nop
	.set	reorder
	.end	busy
	.section	.text.longTimers,"ax"
	.align	2
	.loc 1 107
	.ent	longTimers
longTimers:
	.set	noreorder
	addiu	$sp,$sp,-88
	.loc 1 108
	li	$2,1
	sw	$2,56($sp)
	li	$2,10000
	.loc 1 107
	sw	$18,76($sp)
	sw	$17,72($sp)
	sw	$31,84($sp)
	sw	$19,80($sp)
	sw	$16,68($sp)
	.loc 1 108
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$2,60($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 1 111
	move	$17,$0
	li	$18,3
	move	$6,$0
$L20:
	addiu	$5,$sp,48
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L17
	move	$16,$2
	addiu	$17,$17,1
	bne	$17,$18,$L20
	move	$6,$0
	.loc 1 115
	li	$18,-917504
	.loc 1 112
	jal	busy
	li	$17,65536
	.loc 1 115
	addiu	$18,$18,17503
	ori	$17,$17,0x869f
	.loc 1 113
	li	$19,3
	.loc 1 114
	addiu	$6,$sp,32
$L21:
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$16
	lw	$3,40($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L18
	nop
	.loc 1 115
	lw	$2,44($sp)
	nop
	addu	$2,$2,$18
	sltu	$2,$2,$17
	beq	$2,$0,$L19
	addiu	$16,$16,1
	.loc 1 113
	bne	$16,$19,$L21
	addiu	$6,$sp,32
	.loc 1 117
	lw	$31,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,88
$L18:
	.loc 1 114
	jal	fail
	li	$4,114
$L17:
	.loc 1 111
	jal	fail
	li	$4,111
$L19:
	.loc 1 115
	jal	fail
	li	$4,115
	.set	reorder
	.end	longTimers
	.section	.text.asleep,"ax"
	.align	2
	.loc 1 50
	.ent	asleep
asleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 51
	jal	fork
	nop
	.loc 1 53
	bltz	$2,$L27
	nop
	.loc 1 54
	bne	$2,$0,$L22
	nop
$L25:
	.loc 1 55
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L25
	nop
$L22:
	.loc 1 57
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L27:
	.loc 1 53
	jal	fail
	li	$4,53
	.set	reorder
	.end	asleep
	.section	.text.ended,"ax"
	.align	2
	.file 2 "ultrix-model/tests/check.h"
	.loc 2 34
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 2 37
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L31
	nop
	.loc 2 39
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L31:
	.loc 2 37
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.text.used,"ax"
	.align	2
	.loc 1 65
	.ent	used
used:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 66
	move	$5,$4
	.loc 1 65
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 66
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L35
	nop
	.loc 1 67
	lw	$7,0($16)
	lw	$5,8($16)
	sll	$4,$7,5
	subu	$4,$4,$7
	sll	$2,$5,5
	subu	$2,$2,$5
	sll	$3,$4,6
	subu	$3,$3,$4
	sll	$6,$2,6
	subu	$6,$6,$2
	sll	$3,$3,3
	lw	$4,4($16)
	addu	$3,$3,$7
	sll	$6,$6,3
	sll	$3,$3,6
	addu	$6,$6,$5
	lw	$2,12($16)
	.loc 1 68
	lw	$31,20($sp)
	.loc 1 67
	addu	$3,$3,$4
	sll	$6,$6,6
	addu	$3,$3,$6
	.loc 1 68
	lw	$16,16($sp)
	addu	$2,$3,$2
	jr	$31
	addiu	$sp,$sp,24
$L35:
	.loc 1 66
	jal	fail
	li	$4,66
	.set	reorder
	.end	used
	.section	.rodata.nothingOpen.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"n\000"
	.section	.text.nothingOpen,"ax"
	.align	2
	.loc 1 177
	.ent	nothingOpen
nothingOpen:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,36($sp)
	sw	$31,44($sp)
	.loc 1 178
	jal	fork
	sw	$17,40($sp)
	.loc 1 181
	bne	$2,$0,$L37
	move	$16,$2
	.loc 1 182
	li	$17,20
	move	$4,$16
$L58:
	jal	close
	addiu	$16,$16,1
	bne	$16,$17,$L58
	move	$4,$16
	.loc 1 183
	jal	fork
	nop
	.loc 1 184
	beq	$2,$0,$L49
	move	$4,$2
	.loc 1 185
	jal	ended
	nop
	bne	$2,$0,$L54
	nop
	.loc 1 186
	jal	pipe
	addiu	$4,$sp,16
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L41
	li	$2,1
	lw	$17,20($sp)
	nop
	bne	$17,$2,$L41
	nop
	.loc 1 187
	jal	fork
	nop
	.loc 1 188
	beq	$2,$0,$L55
	move	$16,$2
	.loc 1 192
	lui	$5,%hi($LC0)
	li	$6,1
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	bne	$2,$17,$L48
	nop
	jal	close
	li	$4,1
	bne	$2,$0,$L48
	nop
	jal	close
	move	$4,$0
	bne	$2,$0,$L48
	nop
	jal	ended
	move	$4,$16
	beq	$2,$0,$L49
	nop
$L48:
	jal	exit
	li	$4,5
$L49:
	.loc 1 184
	jal	exit
	move	$4,$0
$L37:
	.loc 1 195
	jal	ended
	move	$4,$2
	bne	$2,$0,$L56
	nop
	.loc 1 196
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L41:
	.loc 1 186
	jal	exit
	li	$4,3
$L55:
	.loc 1 189
	jal	close
	li	$4,1
	.loc 1 190
	li	$6,1
	addiu	$5,$sp,24
	jal	read
	move	$4,$0
	beq	$2,$17,$L57
	li	$2,110
$L44:
	.loc 1 192
	jal	exit
	li	$4,4
$L54:
	.loc 1 185
	jal	exit
	li	$4,2
$L56:
	.loc 1 195
	jal	fail
	li	$4,195
$L57:
	.loc 1 190
	lb	$3,24($sp)
	nop
	bne	$3,$2,$L44
	move	$4,$0
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$0,$L44
	move	$4,$2
	.loc 1 192
	jal	exit
	nop
	.set	reorder
	.end	nothingOpen
	.section	.text.groups,"ax"
	.align	2
	.loc 1 225
	.ent	groups
groups:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 226
	jal	asleep
	nop
	.loc 1 228
	li	$5,60
	move	$4,$0
	jal	setpgrp
	move	$16,$2
	bne	$2,$0,$L61
	li	$5,60
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L61
	move	$5,$0
	jal	killpg
	li	$4,60
	bne	$2,$0,$L61
	li	$5,15
	.loc 1 229
	jal	kill
	move	$4,$0
	bne	$2,$0,$L63
	nop
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L63
	li	$5,15
	.loc 1 230
	jal	killpg
	li	$4,60
	li	$3,-1
	bne	$2,$3,$L64
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,3
	bne	$3,$2,$L64
	move	$5,$0
	.loc 1 231
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L68
	nop
	.loc 1 232
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L61:
	.loc 1 228
	jal	fail
	li	$4,228
$L64:
	.loc 1 230
	jal	fail
	li	$4,230
$L63:
	.loc 1 229
	jal	fail
	li	$4,229
$L68:
	.loc 1 231
	jal	fail
	li	$4,231
	.set	reorder
	.end	groups
	.section	.text.catch,"ax"
	.align	2
	.loc 1 24
	.ent	catch
catch:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 25
	lui	$2,%hi(note)
	.loc 1 24
	move	$3,$5
	.loc 1 25
	addiu	$2,$2,%lo(note)
	.loc 1 27
	move	$6,$0
	addiu	$5,$sp,16
	.loc 1 24
	sw	$31,36($sp)
	.loc 1 25
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 27
	jal	sigvec
	sw	$3,24($sp)
	bne	$2,$0,$L72
	nop
	.loc 1 28
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L72:
	.loc 1 27
	jal	fail
	li	$4,27
	.set	reorder
	.end	catch
	.section	.text.console,"ax"
	.align	2
	.loc 1 236
	.ent	console
console:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 237
	li	$2,65536
	ori	$2,$2,0x86a0
	.loc 1 236
	sw	$16,36($sp)
	lui	$16,%hi(text)
	.loc 1 237
	sw	$2,28($sp)
	.loc 1 236
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	.loc 1 237
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	addiu	$4,$16,%lo(text)
	.loc 1 240
	move	$2,$0
	li	$5,50
	li	$8,49
	li	$6,26
	b	$L75
	li	$7,600
$L88:
	bne	$6,$0,1f
	div	$0,$2,$6
	break	7
1:
	addiu	$2,$2,1
	addiu	$4,$4,1
	mfhi	$3
	addiu	$3,$3,97
	sll	$3,$3,24
	sra	$3,$3,24
	beq	$2,$7,$L87
	sb	$3,-1($4)
$L75:
	bne	$5,$0,1f
	div	$0,$2,$5
	break	7
1:
	mfhi	$3
	bne	$3,$8,$L88
	li	$3,10
	addiu	$2,$2,1
	sb	$3,0($4)
	bne	$2,$7,$L75
	addiu	$4,$4,1
$L87:
	.loc 1 241
	move	$17,$0
	.loc 1 242
	sll	$5,$17,1
	jal	catch
	li	$4,14
	lui	$18,%hi(caught)
	.loc 1 244
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 245
	addiu	$19,$16,%lo(text)
	.loc 1 243
	sw	$0,%lo(caught)($18)
	.loc 1 244
	jal	setitimer
	nop
	bne	$2,$0,$L89
	li	$6,600
$L92:
	.loc 1 245
	move	$5,$19
	jal	write
	li	$4,1
	.loc 1 246
	addiu	$3,$2,-64
	sltu	$3,$3,536
	beq	$3,$0,$L77
	andi	$2,$2,0x3f
	bne	$2,$0,$L77
	nop
	lw	$3,%lo(caught)($18)
	li	$2,1
	bne	$3,$2,$L77
	nop
	.loc 1 241
	bne	$17,$0,$L90
	li	$17,1
	.loc 1 242
	sll	$5,$17,1
	jal	catch
	li	$4,14
	.loc 1 244
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 243
	sw	$0,%lo(caught)($18)
	.loc 1 244
	jal	setitimer
	nop
	beq	$2,$0,$L92
	li	$6,600
$L89:
	jal	fail
	li	$4,244
$L90:
	.loc 1 248
	li	$5,2147418112
	li	$6,99
	ori	$5,$5,0xfff0
	jal	write
	li	$4,1
	li	$3,-1
	bne	$2,$3,$L80
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,14
	bne	$3,$2,$L80
	li	$6,9
	.loc 1 249
	addiu	$5,$16,%lo(text)
	jal	read
	li	$4,1
	bne	$2,$0,$L91
	nop
	.loc 1 250
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L91:
	.loc 1 249
	jal	fail
	li	$4,249
$L80:
	.loc 1 248
	jal	fail
	li	$4,248
$L77:
	.loc 1 246
	jal	fail
	li	$4,246
	.set	reorder
	.end	console
	.section	.text.rest,"ax"
	.align	2
	.loc 1 32
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$4
	.loc 1 35
	move	$5,$0
	li	$4,14
	.loc 1 32
	sw	$31,36($sp)
	.loc 1 33
	sw	$2,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 35
	jal	catch
	sw	$0,24($sp)
	.loc 1 36
	jal	sigblock
	li	$4,8192
	.loc 1 37
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L95
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L95
	nop
	.loc 1 38
	jal	sigsetmask
	move	$4,$0
	.loc 1 39
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L95:
	.loc 1 37
	jal	fail
	li	$4,37
	.set	reorder
	.end	rest
	.section	.text.files,"ax"
	.align	2
	.loc 1 144
	.ent	files
files:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$20,48($sp)
	.loc 1 165
	lui	$20,%hi(children)
	.loc 1 144
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$17,36($sp)
	sw	$31,60($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$16,32($sp)
	li	$22,2
	.loc 1 150
	lui	$17,%hi(shared)
	.loc 1 165
	addiu	$20,$20,%lo(children)
	lui	$21,%hi(errno)
$L116:
	.loc 1 149
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L124
	move	$16,$2
	.loc 1 150
	lw	$2,%lo(shared)($17)
	.loc 1 151
	li	$19,4
	.loc 1 150
	sw	$0,4($2)
	sw	$0,0($2)
$L106:
	.loc 1 152
	jal	fork
	nop
	.loc 1 153
	beq	$2,$0,$L99
	move	$18,$2
	.loc 1 162
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$16,$L101
	nop
$L100:
	jal	rest
	li	$4,4000
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,4($3)
	nop
	beq	$3,$16,$L100
	nop
$L101:
	.loc 1 151
	addiu	$16,$16,1
	bne	$16,$19,$L106
	li	$2,61
	.loc 1 164
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L125
	nop
	.loc 1 165
	jal	pipe
	move	$4,$20
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L108
	li	$2,23
	lw	$18,%lo(errno)($21)
	nop
	bne	$18,$2,$L108
	move	$6,$0
	.loc 1 166
	li	$5,2
	jal	socket
	li	$4,2
	bne	$2,$16,$L110
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$18,$L110
	nop
	.loc 1 167
	jal	dup
	li	$4,1
	li	$3,5
	bne	$2,$3,$L126
	nop
	.loc 1 168
	lw	$4,20($sp)
	jal	close
	li	$16,4
$L115:
	.loc 1 169
	jal	wait
	addiu	$4,$sp,24
	blez	$2,$L113
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L113
	addiu	$16,$16,-1
	bne	$16,$0,$L115
	nop
	.loc 1 170
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 171
	jal	close
	li	$4,5
	li	$2,1
	.loc 1 148
	bne	$22,$2,$L116
	li	$22,1
	.loc 1 173
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,64
$L99:
	.loc 1 154
	lw	$4,20($sp)
	jal	close
	nop
$L102:
	.loc 1 155
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bgez	$2,$L103
	li	$2,16
	.loc 1 156
	beq	$18,$2,$L104
	li	$2,24
	li	$2,23
$L104:
	lui	$3,%hi(errno)
	lw	$3,%lo(errno)($3)
	nop
	beq	$3,$2,$L105
	li	$6,1
	jal	fail
	li	$4,156
$L103:
	.loc 1 155
	b	$L102
	addiu	$18,$18,1
$L105:
	.loc 1 157
	lw	$2,%lo(shared)($17)
	nop
	lw	$3,0($2)
	.loc 1 159
	addiu	$5,$sp,28
	.loc 1 157
	addu	$3,$3,$18
	sw	$3,0($2)
	.loc 1 158
	lw	$3,4($2)
	.loc 1 159
	lw	$4,16($sp)
	.loc 1 158
	addiu	$3,$3,1
	sw	$3,4($2)
	.loc 1 159
	jal	read
	nop
	.loc 1 160
	jal	exit
	move	$4,$0
$L113:
	.loc 1 169
	jal	fail
	li	$4,169
$L126:
	.loc 1 167
	jal	fail
	li	$4,167
$L110:
	.loc 1 166
	jal	fail
	li	$4,166
$L108:
	.loc 1 165
	jal	fail
	li	$4,165
$L125:
	.loc 1 164
	jal	fail
	li	$4,164
$L124:
	.loc 1 149
	jal	fail
	li	$4,149
	.set	reorder
	.end	files
	.section	.text.finish,"ax"
	.align	2
	.loc 1 60
	.ent	finish
finish:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 61
	li	$5,9
	.loc 1 60
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 61
	jal	kill
	move	$16,$4
	bne	$2,$0,$L131
	nop
	.loc 2 37
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L133
	li	$2,9
	.loc 2 38
	lw	$3,16($sp)
	nop
	.loc 1 61
	bne	$3,$2,$L131
	nop
	.loc 1 62
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L131:
	.loc 1 61
	jal	fail
	li	$4,61
$L133:
	.loc 2 37
	jal	fail
	li	$4,37
	.set	reorder
	.end	finish
	.section	.text.forks,"ax"
	.align	2
	.loc 1 72
	.ent	forks
forks:
	.set	noreorder
	addiu	$sp,$sp,-152
	.loc 1 73
	li	$2,3
	.loc 1 76
	move	$6,$0
	.loc 1 73
	sw	$2,104($sp)
	.loc 1 76
	addiu	$5,$sp,104
	.loc 1 73
	li	$2,5
	.loc 1 76
	move	$4,$0
	.loc 1 72
	sw	$31,148($sp)
	sw	$21,144($sp)
	sw	$20,140($sp)
	sw	$19,136($sp)
	sw	$18,132($sp)
	sw	$17,128($sp)
	sw	$16,124($sp)
	.loc 1 73
	sw	$0,108($sp)
	sw	$2,112($sp)
	.loc 1 76
	jal	setitimer
	sw	$0,116($sp)
	bne	$2,$0,$L136
	move	$6,$0
	addiu	$5,$sp,104
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L136
	move	$6,$0
	addiu	$5,$sp,104
	jal	setitimer
	li	$4,2
	bne	$2,$0,$L136
	nop
	.loc 1 78
	jal	busy
	nop
	.loc 1 79
	jal	fork
	nop
	.loc 1 80
	bne	$2,$0,$L137
	move	$16,$2
	addiu	$17,$sp,88
	.loc 1 81
	li	$18,3
	.loc 1 82
	move	$6,$17
$L167:
	move	$5,$0
	jal	setitimer
	move	$4,$16
	lw	$3,96($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L163
	nop
	.loc 1 83
	lw	$2,100($sp)
	lw	$3,88($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L164
	addiu	$16,$16,1
	.loc 1 81
	bne	$16,$18,$L167
	move	$6,$17
	.loc 1 85
	jal	used
	addiu	$4,$sp,16
	slt	$2,$2,16000
	bne	$2,$0,$L141
	nop
	jal	fail
	li	$4,85
$L141:
	.loc 1 86
	jal	exit
	move	$4,$0
$L137:
	.loc 1 88
	jal	ended
	move	$4,$2
	bne	$2,$0,$L165
	move	$18,$2
	.loc 1 89
	jal	used
	addiu	$4,$sp,16
	move	$20,$2
	.loc 1 90
	slt	$2,$2,20000
	bne	$2,$0,$L143
	lui	$19,%hi(children)
	addiu	$19,$19,%lo(children)
	move	$17,$19
	.loc 1 91
	b	$L144
	move	$16,$0
$L145:
	sw	$2,0($17)
	addiu	$16,$16,1
	addiu	$17,$17,4
$L144:
	jal	fork
	nop
	bgtz	$2,$L145
	nop
	.loc 1 92
	beq	$2,$0,$L147
	lui	$21,%hi(errno)
	.loc 1 94
	lw	$17,%lo(errno)($21)
	li	$2,11
	bne	$17,$2,$L149
	slt	$2,$16,21
	bne	$2,$0,$L149
	nop
	jal	used
	addiu	$4,$sp,16
	slt	$2,$2,$20
	bne	$2,$0,$L149
	nop
	.loc 1 95
	jal	fork
	nop
	li	$3,-1
	bne	$2,$3,$L150
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$17,$L150
	sll	$16,$16,2
	addiu	$16,$16,-4
	addu	$16,$19,$16
$L152:
	.loc 1 96
	lw	$4,0($16)
	jal	finish
	nop
	move	$2,$16
	bne	$19,$2,$L152
	addiu	$16,$16,-4
	addiu	$17,$sp,88
	.loc 1 98
	li	$16,3
	.loc 1 99
	li	$19,4
	.loc 1 98
	move	$6,$17
$L168:
	move	$5,$0
	jal	setitimer
	move	$4,$18
	bne	$2,$0,$L153
	nop
	lw	$2,88($sp)
	nop
	bne	$2,$16,$L153
	nop
	.loc 1 99
	lw	$2,96($sp)
	nop
	bne	$2,$19,$L155
	nop
	lw	$2,100($sp)
	nop
	blez	$2,$L155
	move	$6,$0
	.loc 1 101
	move	$5,$17
	move	$4,$18
	.loc 1 100
	sw	$0,100($sp)
	sw	$0,88($sp)
	.loc 1 101
	jal	setitimer
	sw	$0,96($sp)
	bne	$2,$0,$L166
	addiu	$18,$18,1
	.loc 1 97
	bne	$18,$16,$L168
	move	$6,$17
	.loc 1 103
	lw	$31,148($sp)
	lw	$21,144($sp)
	lw	$20,140($sp)
	lw	$19,136($sp)
	lw	$18,132($sp)
	lw	$17,128($sp)
	lw	$16,124($sp)
	jr	$31
	addiu	$sp,$sp,152
$L147:
	.loc 1 93
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L147
	nop
$L163:
	.loc 1 82
	jal	fail
	li	$4,82
$L136:
	.loc 1 76
	jal	fail
	li	$4,76
$L164:
	.loc 1 83
	jal	fail
	li	$4,83
$L166:
	.loc 1 101
	jal	fail
	li	$4,101
$L165:
	.loc 1 88
	jal	fail
	li	$4,88
$L143:
	.loc 1 90
	jal	fail
	li	$4,90
$L155:
	.loc 1 99
	jal	fail
	li	$4,99
$L153:
	.loc 1 98
	jal	fail
	li	$4,98
$L150:
	.loc 1 95
	jal	fail
	li	$4,95
$L149:
	.loc 1 94
	jal	fail
	li	$4,94
	.set	reorder
	.end	forks
	.section	.text.numbers,"ax"
	.align	2
	.loc 1 121
	.ent	numbers
numbers:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,32($sp)
	.loc 1 128
	li	$19,-2147483648
	.loc 1 121
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$31,52($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 124
	move	$20,$0
	.loc 1 128
	addiu	$19,$19,63
	li	$21,-64
	.loc 1 132
	li	$23,1
	.loc 1 133
	lui	$22,%hi(errno)
$L188:
	.loc 1 125
	jal	asleep
	nop
	.loc 1 128
	and	$18,$2,$19
	bgez	$18,$L174
	move	$17,$2
	addiu	$18,$18,-1
	or	$18,$18,$21
	addiu	$18,$18,1
$L174:
	.loc 1 127
	jal	asleep
	nop
	.loc 1 128
	and	$3,$2,$19
	bgez	$3,$L172
	move	$16,$2
	addiu	$3,$3,-1
	or	$3,$3,$21
	addiu	$3,$3,1
$L172:
	bne	$3,$18,$L171
	nop
	.loc 1 130
	beq	$17,$16,$L175
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L175
	move	$5,$0
	jal	kill
	move	$4,$16
	bne	$2,$0,$L175
	li	$5,70
	.loc 1 131
	jal	setpgrp
	move	$4,$17
	bne	$2,$0,$L177
	nop
	jal	getpgrp
	move	$4,$17
	move	$18,$2
	li	$2,70
	bne	$18,$2,$L177
	nop
	jal	getpgrp
	move	$4,$16
	beq	$2,$18,$L177
	nop
	.loc 1 132
	beq	$20,$23,$L194
	move	$18,$17
	.loc 1 127
	move	$18,$16
$L178:
$L194:
	.loc 1 132
	jal	finish
	move	$4,$18
	.loc 1 133
	move	$5,$0
	jal	kill
	move	$4,$18
	li	$3,-1
	bne	$2,$3,$L179
	li	$2,3
	lw	$3,%lo(errno)($22)
	nop
	bne	$3,$2,$L179
	nop
	.loc 1 134
	beq	$20,$23,$L193
	nop
$L181:
	.loc 1 135
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L183
	li	$5,71
	jal	setpgrp
	move	$4,$17
	bne	$2,$0,$L183
	nop
	jal	getpgrp
	move	$4,$17
	li	$3,71
	bne	$2,$3,$L183
	nop
	.loc 1 136
	jal	finish
	move	$4,$17
	.loc 1 137
	move	$5,$0
	jal	kill
	move	$4,$17
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L184
	li	$2,3
	lw	$18,%lo(errno)($22)
	nop
	bne	$18,$2,$L184
	nop
	.loc 1 138
	jal	getpgrp
	move	$4,$17
	bne	$2,$16,$L186
	nop
	lw	$2,%lo(errno)($22)
	nop
	bne	$2,$18,$L186
	addiu	$20,$20,1
	.loc 1 124
	bne	$20,$2,$L188
	nop
	.loc 1 140
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L171:
	.loc 1 128
	jal	finish
	move	$4,$16
	b	$L174
	nop
$L193:
	.loc 1 127
	b	$L181
	move	$17,$16
$L175:
	.loc 1 130
	jal	fail
	li	$4,130
$L186:
	.loc 1 138
	jal	fail
	li	$4,138
$L184:
	.loc 1 137
	jal	fail
	li	$4,137
$L183:
	.loc 1 135
	jal	fail
	li	$4,135
$L179:
	.loc 1 133
	jal	fail
	li	$4,133
$L177:
	.loc 1 131
	jal	fail
	li	$4,131
	.set	reorder
	.end	numbers
	.section	.text.orphans,"ax"
	.align	2
	.loc 1 200
	.ent	orphans
orphans:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	.loc 1 201
	jal	asleep
	sw	$16,24($sp)
	jal	fork
	move	$17,$2
	.loc 1 203
	bne	$2,$0,$L196
	addiu	$4,$sp,16
	.loc 1 205
	jal	fork
	nop
	beq	$2,$0,$L197
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L209
	nop
	jal	fork
	nop
	beq	$2,$0,$L220
	nop
	.loc 1 209
	jal	rest
	li	$4,20000
	.loc 1 210
	jal	exit
	li	$4,9
$L196:
	.loc 1 212
	jal	wait
	move	$16,$2
	beq	$2,$16,$L212
	li	$2,8192
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L221
	nop
$L212:
	li	$18,3
	move	$19,$0
	move	$20,$0
	.loc 1 216
	li	$16,2304
$L204:
	.loc 1 214
	jal	wait
	addiu	$4,$sp,16
	blez	$2,$L201
	nop
	beq	$17,$2,$L201
	nop
	.loc 1 215
	lw	$3,16($sp)
	nop
	xori	$2,$3,0x1
	sltu	$2,$2,1
	.loc 1 216
	beq	$3,$16,$L213
	addu	$20,$20,$2
	xori	$3,$3,0x2000
	sltu	$3,$3,1
$L203:
	.loc 1 213
	addiu	$18,$18,-1
	bne	$18,$0,$L204
	addu	$19,$19,$3
	.loc 1 218
	li	$2,2
	bne	$20,$2,$L205
	li	$2,1
	bne	$19,$2,$L205
	nop
	.loc 1 219
	jal	finish
	move	$4,$17
	.loc 1 220
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L207
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,10
	bne	$3,$2,$L207
	nop
	.loc 1 221
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L213:
	.loc 1 216
	b	$L203
	li	$3,1
$L201:
	.loc 1 214
	jal	fail
	li	$4,214
$L205:
	.loc 1 218
	jal	fail
	li	$4,218
$L207:
	.loc 1 220
	jal	fail
	li	$4,220
$L220:
	.loc 1 204
	li	$16,2
$L198:
	.loc 1 207
	jal	exit
	addiu	$4,$16,30
$L209:
	.loc 1 204
	li	$16,1
$L197:
	.loc 1 206
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,17
	b	$L198
	nop
$L221:
	.loc 1 212
	jal	fail
	li	$4,212
	.set	reorder
	.end	orphans
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 253
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 254
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	.loc 1 253
	sw	$31,20($sp)
	.loc 1 254
	jal	shmsys
	sw	$16,16($sp)
	.loc 1 256
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	.loc 1 257
	li	$3,-1
	beq	$2,$3,$L233
	sw	$2,%lo(shared)($4)
	.loc 1 258
	jal	forks
	nop
	.loc 1 259
	jal	longTimers
	nop
	.loc 1 260
	jal	numbers
	nop
	.loc 1 261
	jal	files
	nop
	.loc 1 262
	jal	nothingOpen
	nop
	.loc 1 263
	jal	orphans
	nop
	.loc 1 264
	jal	groups
	nop
	.loc 1 265
	jal	console
	nop
	.loc 1 267
	jal	fork
	nop
	beq	$2,$0,$L224
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L234
	li	$16,1
	.loc 1 275
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,15
	.loc 1 277
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,3
	jr	$31
	addiu	$sp,$sp,24
$L234:
$L224:
	.loc 1 268
	jal	fork
	nop
	bne	$2,$0,$L225
	li	$2,40000
	.loc 1 269
	jal	rest
	li	$4,30000
	.loc 1 270
	jal	exit
	li	$4,1
$L225:
	.loc 1 272
	mult	$16,$2
	mflo	$4
	jal	rest
	addiu	$4,$4,10000
	.loc 1 273
	jal	exit
	li	$4,2
$L233:
	.loc 1 257
	jal	fail
	li	$4,257
	.set	reorder
	.end	main
	.section	.bss.text,"aw"
	.align	2
text:
	.space	600
	.section	.bss.children,"aw"
	.align	2
children:
	.space	128
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
	.file 4 "./ultrix-model/user/unix.h"
