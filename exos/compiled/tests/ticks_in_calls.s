# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/ticks_in_calls.c
	.text
	.file 1 "exos/tests/ticks_in_calls.c"
	.section	.text.begin_own_slice,"ax"
	.align	2
	.loc 1 134
	.ent	begin_own_slice
begin_own_slice:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 135
	jal	getpid
	nop
	li	$3,-2147483648
	or	$4,$2,$3
	.loc 1 138
	lw	$3,28680($0)
	nop
	.loc 1 139
	addiu	$2,$3,16
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	beq	$2,$4,$L10
	addiu	$2,$3,1
$L4:
	.loc 1 141
	lw	$2,28680($0)
	nop
	beq	$2,$3,$L4
	nop
	.loc 1 138
	lw	$3,28680($0)
	nop
	.loc 1 139
	addiu	$2,$3,16
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	bne	$2,$4,$L4
	addiu	$2,$3,1
$L10:
	andi	$2,$2,0x3f
	addiu	$2,$2,16
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	beq	$2,$4,$L4
	nop
	.loc 1 144
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	begin_own_slice
	.section	.text.call_once,"ax"
	.align	2
	.loc 1 215
	.ent	call_once
call_once:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 216
	b	$L12
	li	$17,-1
$L13:
	jal	yield_to
	nop
$L12:
	move	$4,$16
	jal	lrpc
	li	$5,1
	beq	$2,$17,$L13
	move	$4,$0
	.loc 1 217
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_once
	.section	.text.touch,"ax"
	.align	2
	.loc 1 42
	.ent	touch
touch:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 45
	move	$16,$0
	addiu	$17,$17,%lo(area)
	li	$18,8
	sll	$2,$16,10
$L19:
	addu	$2,$2,$16
	sll	$2,$2,2
	addu	$2,$17,$2
	lw	$4,0($2)
	addiu	$16,$16,1
	li	$5,45
	jal	check
	sltu	$4,$4,1
	bne	$16,$18,$L19
	sll	$2,$16,10
	.loc 1 46
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	touch
	.section	.text.end,"ax"
	.align	2
	.loc 1 72
	.ent	end
end:
	.set	noreorder
	.loc 1 73
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	.loc 1 72
	addiu	$sp,$sp,-24
	.loc 1 73
	li	$3,1
	.loc 1 72
	sw	$31,20($sp)
	.loc 1 73
	sw	$3,16($2)
	.loc 1 74
	jal	aegis_leave
	nop
	.set	reorder
	.end	end
	.section	.text.idle,"ax"
	.align	2
	.loc 1 210
	.ent	idle
idle:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L23:
	.loc 1 211
	jal	switch_to
	move	$4,$16
	b	$L23
	nop
	.set	reorder
	.end	idle
	.section	.text.hold,"ax"
	.align	2
	.loc 1 64
	.ent	hold
hold:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 65
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	.loc 1 64
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 65
	lw	$2,12($3)
	.loc 1 64
	move	$17,$4
	.loc 1 65
	addiu	$2,$2,1
	sw	$2,12($3)
	.loc 1 66
	li	$2,1
	sw	$2,4($3)
	.loc 1 67
	lw	$2,8($3)
	nop
	beq	$2,$0,$L26
	nop
$L27:
	lw	$4,20($3)
	jal	switch_to
	nop
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,8($3)
	nop
	bne	$2,$0,$L27
	nop
$L26:
	.loc 1 69
	lw	$31,28($sp)
	lw	$16,20($sp)
	addiu	$2,$17,1
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	hold
	.section	.text.call,"ax"
	.align	2
	.loc 1 100
	.ent	call
call:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	move	$18,$4
	move	$16,$5
	move	$17,$6
	.loc 1 105
	b	$L35
	li	$19,-1
$L37:
	.loc 1 107
	jal	switch_to
	nop
$L35:
	.loc 1 104
	move	$5,$16
	move	$4,$18
	addiu	$7,$sp,16
	jal	registers_kept
	move	$6,$17
	sltu	$4,$2,1
	jal	check
	li	$5,104
	.loc 1 105
	lw	$2,16($sp)
	nop
	beq	$2,$19,$L37
	move	$4,$16
	.loc 1 109
	addiu	$4,$17,1
	xor	$4,$4,$2
	li	$5,109
	jal	check
	sltu	$4,$4,1
	.loc 1 110
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	call
	.section	.text.call_both,"ax"
	.align	2
	.loc 1 113
	.ent	call_both
call_both:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 114
	lui	$17,%hi(lrpc)
	.loc 1 113
	sw	$16,20($sp)
	.loc 1 114
	move	$5,$4
	.loc 1 113
	move	$16,$4
	.loc 1 114
	li	$6,10
	.loc 1 113
	sw	$31,28($sp)
	.loc 1 114
	jal	call
	addiu	$4,$17,%lo(lrpc)
	.loc 1 115
	lui	$4,%hi(tlrpc)
	move	$5,$16
	li	$6,11
	jal	call
	addiu	$4,$4,%lo(tlrpc)
	.loc 1 116
	jal	switch_to
	move	$4,$16
	.loc 1 117
	move	$5,$16
	addiu	$4,$17,%lo(lrpc)
	jal	call
	li	$6,12
	.loc 1 118
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_both
	.section	.text.refuse,"ax"
	.align	2
	.loc 1 121
	.ent	refuse
refuse:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 124
	move	$5,$4
	.loc 1 121
	sw	$16,24($sp)
	move	$16,$4
	.loc 1 124
	lui	$4,%hi(lrpc)
	addiu	$7,$sp,16
	li	$6,1
	.loc 1 121
	sw	$31,28($sp)
	.loc 1 124
	jal	registers_kept
	addiu	$4,$4,%lo(lrpc)
	bne	$2,$0,$L43
	nop
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	sltu	$4,$4,1
$L41:
	jal	check
	li	$5,124
	.loc 1 125
	lui	$4,%hi(tlrpc)
	addiu	$7,$sp,16
	li	$6,2
	move	$5,$16
	jal	registers_kept
	addiu	$4,$4,%lo(tlrpc)
	bne	$2,$0,$L46
	move	$4,$0
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	sltu	$4,$4,1
$L42:
$L46:
	jal	check
	li	$5,125
	.loc 1 126
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 124
	b	$L41
	move	$4,$0
	.set	reorder
	.end	refuse
	.section	.text.ask,"ax"
	.align	2
	.loc 1 49
	.ent	ask
ask:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 50
	li	$5,2
	move	$4,$0
	move	$7,$0
	.loc 1 49
	sw	$31,20($sp)
	.loc 1 50
	jal	aegis_page_revoke
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,50
	.loc 1 51
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ask
	.section	.text.next,"ax"
	.align	2
	.loc 1 54
	.ent	next
next:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 55
	bltz	$4,$L52
	move	$16,$4
	.loc 1 60
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L52:
	.loc 1 56
	jal	touch
	nop
	.loc 1 57
	jal	ask
	nop
	.loc 1 60
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	next
	.section	.text.spawn,"ax"
	.align	2
	.loc 1 201
	.ent	spawn
spawn:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 202
	jal	fork
	move	$17,$5
	.loc 1 204
	beq	$2,$0,$L57
	nop
	.loc 1 207
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L57:
	.loc 1 205
	jalr	$16
	move	$4,$17
	.loc 1 206
	jal	exit
	move	$4,$0
	.set	reorder
	.end	spawn
	.section	.text.stop,"ax"
	.align	2
	.loc 1 93
	.ent	stop
stop:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 96
	li	$5,9
	.loc 1 93
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 96
	jal	kill
	move	$16,$4
	beq	$2,$0,$L59
	nop
$L61:
	move	$4,$0
$L60:
	jal	check
	li	$5,96
	.loc 1 97
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L59:
	.loc 1 96
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L61
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L60
	sltu	$4,$4,1
	.set	reorder
	.end	stop
	.section	.text.server_of,"ax"
	.align	2
	.loc 1 78
	.ent	server_of
server_of:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 79
	jal	fork
	move	$16,$4
	.loc 1 81
	beq	$2,$0,$L64
	move	$17,$2
	.loc 1 86
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	bne	$2,$0,$L73
	move	$4,$17
$L65:
	jal	yield_to
	move	$4,$0
	lw	$3,%lo(shared)($16)
	nop
	lw	$5,0($3)
	nop
	beq	$5,$0,$L65
	move	$4,$17
$L73:
	.loc 1 87
	sw	$0,0($3)
	.loc 1 88
	jal	switch_to
	nop
	.loc 1 90
	lw	$31,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L64:
	.loc 1 82
	jal	touch
	nop
	.loc 1 83
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	li	$3,1
	sw	$3,0($2)
	.loc 1 84
	jal	serve
	move	$4,$16
	.set	reorder
	.end	server_of
	.section	.text.answered_begin,"ax"
	.align	2
	.globl	answered_begin
	.loc 1 26
	.ent	answered_begin
answered_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,1
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	answered_begin
	.section	.text.answered_end,"ax"
	.align	2
	.globl	answered_end
	.loc 1 27
	.ent	answered_end
answered_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,2
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	answered_end
	.section	.text.own_begin,"ax"
	.align	2
	.globl	own_begin
	.loc 1 28
	.ent	own_begin
own_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,13
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	own_begin
	.section	.text.own_end,"ax"
	.align	2
	.globl	own_end
	.loc 1 29
	.ent	own_end
own_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,14
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	own_end
	.section	.text.asked_begin,"ax"
	.align	2
	.globl	asked_begin
	.loc 1 30
	.ent	asked_begin
asked_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,3
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	asked_begin
	.section	.text.asked_end,"ax"
	.align	2
	.globl	asked_end
	.loc 1 31
	.ent	asked_end
asked_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,4
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	asked_end
	.section	.text.refused_begin,"ax"
	.align	2
	.globl	refused_begin
	.loc 1 32
	.ent	refused_begin
refused_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,5
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	refused_begin
	.section	.text.refused_end,"ax"
	.align	2
	.globl	refused_end
	.loc 1 33
	.ent	refused_end
refused_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,6
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	refused_end
	.section	.text.refused,"ax"
	.align	2
	.loc 1 148
	.ent	refused
refused:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$4
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 149
	jal	begin_own_slice
	move	$16,$5
	.loc 1 150
	jal	refused_begin
	nop
	.loc 1 151
	jal	refuse
	move	$4,$17
	.loc 1 152
	jal	refuse
	move	$4,$16
	.loc 1 153
	jal	getpid
	nop
	jal	refuse
	move	$4,$2
	.loc 1 154
	jal	refuse
	li	$4,12345
	.loc 1 155
	jal	refused_end
	nop
	.loc 1 156
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	li	$5,156
	lw	$4,12($2)
	nop
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	.loc 1 157
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	refused
	.section	.text.late_begin,"ax"
	.align	2
	.globl	late_begin
	.loc 1 34
	.ent	late_begin
late_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,7
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	late_begin
	.section	.text.late_end,"ax"
	.align	2
	.globl	late_end
	.loc 1 35
	.ent	late_end
late_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,8
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	late_end
	.section	.text.late,"ax"
	.align	2
	.loc 1 163
	.ent	late
late:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 165
	lui	$17,%hi(shared)
	.loc 1 163
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 164
	jal	late_begin
	move	$16,$4
	.loc 1 165
	lw	$2,%lo(shared)($17)
	.loc 1 166
	move	$4,$16
	.loc 1 165
	sw	$0,8($2)
	.loc 1 166
	jal	switch_to
	nop
	.loc 1 167
	lui	$4,%hi(lrpc)
	move	$5,$16
	li	$6,20
	jal	call
	addiu	$4,$4,%lo(lrpc)
	.loc 1 168
	lui	$4,%hi(tlrpc)
	move	$5,$16
	addiu	$4,$4,%lo(tlrpc)
	jal	call
	li	$6,30
	.loc 1 169
	jal	late_end
	nop
	.loc 1 170
	lw	$2,%lo(shared)($17)
	li	$5,170
	lw	$4,12($2)
	nop
	xori	$4,$4,0x3
	jal	check
	sltu	$4,$4,1
	.loc 1 171
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	late
	.section	.text.dying_begin,"ax"
	.align	2
	.globl	dying_begin
	.loc 1 36
	.ent	dying_begin
dying_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,9
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	dying_begin
	.section	.text.dying_end,"ax"
	.align	2
	.globl	dying_end
	.loc 1 37
	.ent	dying_end
dying_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,10
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	dying_end
	.section	.text.dying,"ax"
	.align	2
	.loc 1 174
	.ent	dying
dying:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	.loc 1 179
	lui	$17,%hi(lrpc)
	.loc 1 174
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	move	$16,$4
	.loc 1 177
	jal	dying_begin
	lui	$18,%hi(shared)
	.loc 1 179
	b	$L92
	addiu	$17,$17,%lo(lrpc)
$L98:
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	jal	check
	sltu	$4,$4,1
	.loc 1 180
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,16($2)
	nop
	bne	$2,$0,$L97
	nop
$L92:
	.loc 1 179
	move	$5,$16
$L99:
	move	$4,$17
	addiu	$7,$sp,16
	jal	registers_kept
	li	$6,1
	beq	$2,$0,$L98
	li	$5,179
	move	$4,$0
	jal	check
	li	$5,179
	.loc 1 180
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,16($2)
	nop
	beq	$2,$0,$L99
	move	$5,$16
$L97:
	.loc 1 181
	jal	refuse
	move	$4,$16
	.loc 1 182
	jal	dying_end
	nop
	.loc 1 183
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	dying
	.section	.text.alone_begin,"ax"
	.align	2
	.globl	alone_begin
	.loc 1 38
	.ent	alone_begin
alone_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,11
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	alone_begin
	.section	.text.alone_end,"ax"
	.align	2
	.globl	alone_end
	.loc 1 39
	.ent	alone_end
alone_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,12
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	alone_end
	.section	.text.alone,"ax"
	.align	2
	.loc 1 186
	.ent	alone
alone:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 189
	jal	touch
	nop
	.loc 1 190
	jal	ask
	nop
	.loc 1 191
	jal	alone_begin
	nop
	.loc 1 192
	jal	yield_to
	move	$4,$0
	.loc 1 193
	lui	$4,%hi(lrpc)
	addiu	$7,$sp,16
	li	$6,1
	li	$5,12345
	jal	registers_kept
	addiu	$4,$4,%lo(lrpc)
	bne	$2,$0,$L105
	nop
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	sltu	$4,$4,1
$L103:
	jal	check
	li	$5,193
	.loc 1 194
	lui	$4,%hi(area)
	jal	store_faults
	addiu	$4,$4,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,194
	.loc 1 195
	lui	$4,%hi(area+4096)
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,%lo(area+4096)
	beq	$2,$0,$L108
	lui	$4,%hi(area+4100)
	move	$4,$0
$L104:
	jal	check
	li	$5,195
	.loc 1 196
	jal	alone_end
	nop
	.loc 1 197
	jal	touch
	nop
	.loc 1 198
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L105:
	.loc 1 193
	b	$L103
	move	$4,$0
$L108:
	.loc 1 195
	jal	store_faults
	addiu	$4,$4,%lo(area+4100)
	xori	$4,$2,0x1
	b	$L104
	sltu	$4,$4,1
	.set	reorder
	.end	alone
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 220
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 223
	li	$4,4096
	.loc 1 220
	sw	$31,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$19,40($sp)
	.loc 1 223
	jal	shared_memory
	lui	$18,%hi(shared)
	move	$16,$2
	.loc 1 224
	jal	getpid
	sw	$2,%lo(shared)($18)
	.loc 1 225
	lui	$4,%hi(next)
	.loc 1 224
	sw	$2,20($16)
	.loc 1 225
	jal	server_of
	addiu	$4,$4,%lo(next)
	move	$17,$2
	li	$16,10
	.loc 1 226
	addiu	$16,$16,-1
$L117:
	jal	call_both
	move	$4,$17
	bne	$16,$0,$L117
	addiu	$16,$16,-1
	.loc 1 227
	jal	answered_begin
	addiu	$16,$16,1
	.loc 1 228
	jal	call_both
	move	$4,$17
	.loc 1 229
	jal	answered_end
	nop
	.loc 1 230
	jal	begin_own_slice
	nop
	.loc 1 231
	jal	own_begin
	nop
	.loc 1 232
	jal	call_both
	move	$4,$17
	.loc 1 233
	jal	own_end
	nop
	.loc 1 234
	jal	touch
	nop
	.loc 1 235
	lui	$4,%hi(lrpc)
	move	$5,$17
	li	$6,-5
	jal	call
	addiu	$4,$4,%lo(lrpc)
	.loc 1 236
	jal	ask
	nop
	.loc 1 237
	jal	asked_begin
	nop
	.loc 1 238
	jal	call_both
	move	$4,$17
	.loc 1 239
	jal	asked_end
	nop
	.loc 1 240
	jal	stop
	move	$4,$17
	.loc 1 242
	lw	$2,%lo(shared)($18)
	li	$3,1
	.loc 1 243
	lui	$4,%hi(hold)
	.loc 1 242
	sw	$3,8($2)
	.loc 1 243
	jal	server_of
	addiu	$4,$4,%lo(hold)
	.loc 1 244
	lui	$4,%hi(call_once)
	move	$5,$2
	addiu	$4,$4,%lo(call_once)
	jal	spawn
	move	$16,$2
	.loc 1 245
	lw	$3,%lo(shared)($18)
	lui	$4,%hi(idle)
	lw	$5,20($3)
	addiu	$4,$4,%lo(idle)
	jal	spawn
	move	$19,$2
	.loc 1 246
	lw	$3,%lo(shared)($18)
	.loc 1 245
	move	$17,$2
	.loc 1 246
	lw	$2,4($3)
	nop
	bne	$2,$0,$L118
	move	$5,$17
$L112:
	jal	yield_to
	move	$4,$0
	lw	$3,%lo(shared)($18)
	nop
	lw	$3,4($3)
	nop
	beq	$3,$0,$L112
	move	$5,$17
$L118:
	.loc 1 247
	jal	refused
	move	$4,$16
	.loc 1 248
	jal	stop
	move	$4,$17
	.loc 1 249
	jal	stop
	move	$4,$19
	.loc 1 250
	jal	late
	move	$4,$16
	.loc 1 251
	jal	stop
	move	$4,$16
	.loc 1 253
	lui	$4,%hi(end)
	jal	server_of
	addiu	$4,$4,%lo(end)
	jal	dying
	move	$4,$2
	.loc 1 254
	jal	wait
	addiu	$4,$sp,16
	addiu	$4,$2,1
	li	$5,254
	jal	check
	sltu	$4,$0,$4
	.loc 1 255
	jal	alone
	nop
	.loc 1 257
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.section	.bss.phase,"aw"
	.align	2
phase:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	32768
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/tests/check.h"
	.file 4 "./exos/library/exos.h"
	.file 5 "./aegis/kernel/calls.h"
	.file 6 "./exos/tests/server.h"
