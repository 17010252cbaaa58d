# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/tests/ticks_in_calls.c
	.text
	.file 1 "exos/tests/ticks_in_calls.c"
	.section	.text.call_once,"ax"
	.align	2
	.loc 1 188
	.ent	call_once
call_once:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 188
	move	$16,$4
	.loc 1 189
	b	$L2
	li	$17,-1
$L3:
	.loc 1 189
	jal	yield_to
	nop
$L2:
	.loc 1 189
	move	$4,$16
	jal	lrpc
	li	$5,1
	.loc 1 189
	beq	$2,$17,$L3
	move	$4,$0
	.loc 1 190
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_once
	.section	.text.touch,"ax"
	.align	2
	.loc 1 39
	.ent	touch
touch:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 42
	move	$16,$0
	addiu	$17,$17,%lo(area)
	.loc 1 42
	li	$18,8
	.loc 1 42
	sll	$2,$16,10
$L10:
	addu	$2,$2,$16
	sll	$2,$2,2
	addu	$2,$17,$2
	lw	$4,0($2)
	.loc 1 42
	addiu	$16,$16,1
	.loc 1 42
	li	$5,42
	jal	check
	sltu	$4,$4,1
	.loc 1 42
	bne	$16,$18,$L10
	sll	$2,$16,10
	.loc 1 43
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
	.loc 1 69
	.ent	end
end:
	.set	noreorder
	.set	nomacro
	.loc 1 70
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	.loc 1 69
	addiu	$sp,$sp,-24
	.loc 1 70
	li	$3,1
	.loc 1 69
	sw	$31,20($sp)
	.loc 1 70
	sw	$3,16($2)
	.loc 1 71
	jal	aegis_leave
	nop
	.set	reorder
	.end	end
	.section	.text.idle,"ax"
	.align	2
	.loc 1 183
	.ent	idle
idle:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L14:
	.loc 1 184
	jal	switch_to
	move	$4,$16
	b	$L14
	nop
	.set	reorder
	.end	idle
	.section	.text.hold,"ax"
	.align	2
	.loc 1 61
	.ent	hold
hold:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 62
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	.loc 1 61
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 62
	lw	$2,12($3)
	.loc 1 61
	move	$17,$4
	.loc 1 62
	addiu	$2,$2,1
	sw	$2,12($3)
	.loc 1 63
	li	$2,1
	sw	$2,4($3)
	.loc 1 64
	lw	$2,8($3)
	nop
	.loc 1 64
	beq	$2,$0,$L17
	nop
$L18:
	.loc 1 64
	lw	$4,20($3)
	.loc 1 64
	jal	switch_to
	nop
	.loc 1 64
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,8($3)
	nop
	.loc 1 64
	bne	$2,$0,$L18
	nop
$L17:
	.loc 1 66
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
	.loc 1 97
	.ent	call
call:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 97
	move	$18,$4
	move	$17,$5
	move	$16,$6
	.loc 1 102
	li	$19,-1
	.loc 1 101
	move	$5,$17
$L28:
	move	$4,$18
	addiu	$7,$sp,16
	jal	registers_kept
	move	$6,$16
	sltu	$4,$2,1
	jal	check
	li	$5,101
	.loc 1 102
	lw	$2,16($sp)
	nop
	beq	$2,$19,$L28
	move	$5,$17
	.loc 1 103
	addiu	$4,$16,1
	xor	$4,$4,$2
	li	$5,103
	jal	check
	sltu	$4,$4,1
	.loc 1 104
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
	.loc 1 107
	.ent	call_both
call_both:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 108
	lui	$17,%hi(lrpc)
	.loc 1 107
	sw	$16,20($sp)
	.loc 1 108
	move	$5,$4
	.loc 1 107
	move	$16,$4
	.loc 1 108
	li	$6,10
	.loc 1 107
	sw	$31,28($sp)
	.loc 1 108
	jal	call
	addiu	$4,$17,%lo(lrpc)
	.loc 1 109
	lui	$4,%hi(tlrpc)
	move	$5,$16
	li	$6,11
	jal	call
	addiu	$4,$4,%lo(tlrpc)
	.loc 1 110
	jal	switch_to
	move	$4,$16
	.loc 1 111
	move	$5,$16
	addiu	$4,$17,%lo(lrpc)
	jal	call
	li	$6,12
	.loc 1 112
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_both
	.section	.text.refuse,"ax"
	.align	2
	.loc 1 115
	.ent	refuse
refuse:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 118
	move	$5,$4
	.loc 1 115
	sw	$16,24($sp)
	move	$16,$4
	.loc 1 118
	lui	$4,%hi(lrpc)
	addiu	$7,$sp,16
	li	$6,1
	.loc 1 115
	sw	$31,28($sp)
	.loc 1 118
	jal	registers_kept
	addiu	$4,$4,%lo(lrpc)
	bne	$2,$0,$L34
	nop
	.loc 1 118
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	sltu	$4,$4,1
$L32:
	.loc 1 118
	jal	check
	li	$5,118
	.loc 1 119
	lui	$4,%hi(tlrpc)
	addiu	$7,$sp,16
	li	$6,2
	move	$5,$16
	jal	registers_kept
	addiu	$4,$4,%lo(tlrpc)
	bne	$2,$0,$L37
	move	$4,$0
	.loc 1 119
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	sltu	$4,$4,1
$L33:
$L37:
	.loc 1 119
	jal	check
	li	$5,119
	.loc 1 120
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L34:
	.loc 1 118
	b	$L32
	move	$4,$0
	.set	reorder
	.end	refuse
	.section	.text.ask,"ax"
	.align	2
	.loc 1 46
	.ent	ask
ask:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 47
	li	$5,2
	move	$4,$0
	move	$7,$0
	.loc 1 46
	sw	$31,20($sp)
	.loc 1 47
	jal	aegis_page_revoke
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,47
	.loc 1 48
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ask
	.section	.text.next,"ax"
	.align	2
	.loc 1 51
	.ent	next
next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 52
	bltz	$4,$L43
	move	$16,$4
	.loc 1 57
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L43:
	.loc 1 53
	jal	touch
	nop
	.loc 1 54
	jal	ask
	nop
	.loc 1 57
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	next
	.section	.text.spawn,"ax"
	.align	2
	.loc 1 174
	.ent	spawn
spawn:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 174
	move	$16,$4
	.loc 1 175
	jal	fork
	move	$17,$5
	.loc 1 177
	beq	$2,$0,$L48
	nop
	.loc 1 180
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	.loc 1 178
	jalr	$16
	move	$4,$17
	.loc 1 179
	jal	exit
	move	$4,$0
	.set	reorder
	.end	spawn
	.section	.text.stop,"ax"
	.align	2
	.loc 1 90
	.ent	stop
stop:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 93
	li	$5,9
	.loc 1 90
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 93
	jal	kill
	move	$16,$4
	beq	$2,$0,$L50
	nop
$L52:
	move	$4,$0
$L51:
	.loc 1 93
	jal	check
	li	$5,93
	.loc 1 94
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L50:
	.loc 1 93
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L52
	nop
	.loc 1 93
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L51
	sltu	$4,$4,1
	.set	reorder
	.end	stop
	.section	.text.server_of,"ax"
	.align	2
	.loc 1 75
	.ent	server_of
server_of:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 76
	jal	fork
	move	$16,$4
	.loc 1 78
	beq	$2,$0,$L55
	move	$17,$2
	.loc 1 83
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	.loc 1 83
	bne	$2,$0,$L64
	move	$4,$17
$L56:
	.loc 1 83
	jal	yield_to
	move	$4,$0
	.loc 1 83
	lw	$3,%lo(shared)($16)
	nop
	lw	$5,0($3)
	nop
	.loc 1 83
	beq	$5,$0,$L56
	move	$4,$17
$L64:
	.loc 1 84
	sw	$0,0($3)
	.loc 1 85
	jal	switch_to
	nop
	.loc 1 87
	lw	$31,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L55:
	.loc 1 79
	jal	touch
	nop
	.loc 1 80
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	.loc 1 80
	li	$3,1
	sw	$3,0($2)
	.loc 1 81
	jal	serve
	move	$4,$16
	.set	reorder
	.end	server_of
	.section	.text.answered_begin,"ax"
	.align	2
	.globl	answered_begin
	.loc 1 25
	.ent	answered_begin
answered_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 25
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
	.loc 1 26
	.ent	answered_end
answered_end:
	.set	noreorder
	.set	nomacro
	.loc 1 26
	lui	$2,%hi(phase)
	li	$3,2
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	answered_end
	.section	.text.asked_begin,"ax"
	.align	2
	.globl	asked_begin
	.loc 1 27
	.ent	asked_begin
asked_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 27
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
	.loc 1 28
	.ent	asked_end
asked_end:
	.set	noreorder
	.set	nomacro
	.loc 1 28
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
	.loc 1 29
	.ent	refused_begin
refused_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 29
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
	.loc 1 30
	.ent	refused_end
refused_end:
	.set	noreorder
	.set	nomacro
	.loc 1 30
	lui	$2,%hi(phase)
	li	$3,6
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	refused_end
	.section	.text.refused,"ax"
	.align	2
	.loc 1 124
	.ent	refused
refused:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$4
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 125
	jal	refused_begin
	move	$16,$5
	.loc 1 126
	jal	refuse
	move	$4,$17
	.loc 1 127
	jal	refuse
	move	$4,$16
	.loc 1 128
	jal	getpid
	nop
	jal	refuse
	move	$4,$2
	.loc 1 129
	jal	refuse
	li	$4,12345
	.loc 1 130
	jal	refused_end
	nop
	.loc 1 131
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	li	$5,131
	lw	$4,12($2)
	nop
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	.loc 1 132
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
	.loc 1 31
	.ent	late_begin
late_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 31
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
	.loc 1 32
	.ent	late_end
late_end:
	.set	noreorder
	.set	nomacro
	.loc 1 32
	lui	$2,%hi(phase)
	li	$3,8
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	late_end
	.section	.text.late,"ax"
	.align	2
	.loc 1 136
	.ent	late
late:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 138
	lui	$17,%hi(shared)
	.loc 1 136
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 137
	jal	late_begin
	move	$16,$4
	.loc 1 138
	lw	$2,%lo(shared)($17)
	.loc 1 139
	move	$4,$16
	.loc 1 138
	sw	$0,8($2)
	.loc 1 139
	jal	switch_to
	nop
	.loc 1 140
	lui	$4,%hi(lrpc)
	move	$5,$16
	li	$6,20
	jal	call
	addiu	$4,$4,%lo(lrpc)
	.loc 1 141
	lui	$4,%hi(tlrpc)
	move	$5,$16
	addiu	$4,$4,%lo(tlrpc)
	jal	call
	li	$6,30
	.loc 1 142
	jal	late_end
	nop
	.loc 1 143
	lw	$2,%lo(shared)($17)
	li	$5,143
	lw	$4,12($2)
	nop
	xori	$4,$4,0x3
	jal	check
	sltu	$4,$4,1
	.loc 1 144
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
	.loc 1 33
	.ent	dying_begin
dying_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 33
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
	.loc 1 34
	.ent	dying_end
dying_end:
	.set	noreorder
	.set	nomacro
	.loc 1 34
	lui	$2,%hi(phase)
	li	$3,10
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	dying_end
	.section	.text.dying,"ax"
	.align	2
	.loc 1 147
	.ent	dying
dying:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	.loc 1 152
	lui	$17,%hi(lrpc)
	.loc 1 147
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	.loc 1 147
	move	$16,$4
	.loc 1 150
	jal	dying_begin
	lui	$18,%hi(shared)
	.loc 1 152
	b	$L81
	addiu	$17,$17,%lo(lrpc)
$L87:
	.loc 1 152
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	jal	check
	sltu	$4,$4,1
	.loc 1 153
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,16($2)
	nop
	.loc 1 153
	bne	$2,$0,$L86
	nop
$L81:
	.loc 1 152
	move	$5,$16
$L88:
	move	$4,$17
	addiu	$7,$sp,16
	jal	registers_kept
	li	$6,1
	beq	$2,$0,$L87
	li	$5,152
	move	$4,$0
	jal	check
	li	$5,152
	.loc 1 153
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,16($2)
	nop
	.loc 1 153
	beq	$2,$0,$L88
	move	$5,$16
$L86:
	.loc 1 154
	jal	refuse
	move	$4,$16
	.loc 1 155
	jal	dying_end
	nop
	.loc 1 156
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
	.loc 1 35
	.ent	alone_begin
alone_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 35
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
	.loc 1 36
	.ent	alone_end
alone_end:
	.set	noreorder
	.set	nomacro
	.loc 1 36
	lui	$2,%hi(phase)
	li	$3,12
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	alone_end
	.section	.text.alone,"ax"
	.align	2
	.loc 1 159
	.ent	alone
alone:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 162
	jal	touch
	nop
	.loc 1 163
	jal	ask
	nop
	.loc 1 164
	jal	alone_begin
	nop
	.loc 1 165
	jal	yield_to
	move	$4,$0
	.loc 1 166
	lui	$4,%hi(lrpc)
	addiu	$7,$sp,16
	li	$6,1
	li	$5,12345
	jal	registers_kept
	addiu	$4,$4,%lo(lrpc)
	bne	$2,$0,$L94
	nop
	.loc 1 166
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	sltu	$4,$4,1
$L92:
	.loc 1 166
	jal	check
	li	$5,166
	.loc 1 167
	lui	$4,%hi(area)
	jal	store_faults
	addiu	$4,$4,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,167
	.loc 1 168
	lui	$4,%hi(area+4096)
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,%lo(area+4096)
	beq	$2,$0,$L97
	lui	$4,%hi(area+4100)
	.loc 1 168
	move	$4,$0
$L93:
	.loc 1 168
	jal	check
	li	$5,168
	.loc 1 169
	jal	alone_end
	nop
	.loc 1 170
	jal	touch
	nop
	.loc 1 171
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L94:
	.loc 1 166
	b	$L92
	move	$4,$0
$L97:
	.loc 1 168
	jal	store_faults
	addiu	$4,$4,%lo(area+4100)
	xori	$4,$2,0x1
	b	$L93
	sltu	$4,$4,1
	.set	reorder
	.end	alone
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 193
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 196
	li	$4,4096
	.loc 1 193
	sw	$31,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$19,40($sp)
	.loc 1 196
	jal	shared_memory
	lui	$18,%hi(shared)
	move	$16,$2
	.loc 1 197
	jal	getpid
	sw	$2,%lo(shared)($18)
	.loc 1 198
	lui	$4,%hi(next)
	.loc 1 197
	sw	$2,20($16)
	.loc 1 198
	jal	server_of
	addiu	$4,$4,%lo(next)
	move	$17,$2
	li	$16,10
	.loc 1 199
	addiu	$16,$16,-1
$L106:
	.loc 1 199
	jal	call_both
	move	$4,$17
	.loc 1 199
	bne	$16,$0,$L106
	addiu	$16,$16,-1
	.loc 1 200
	jal	answered_begin
	addiu	$16,$16,1
	.loc 1 201
	jal	call_both
	move	$4,$17
	.loc 1 202
	jal	answered_end
	nop
	.loc 1 203
	jal	touch
	nop
	.loc 1 204
	lui	$4,%hi(lrpc)
	move	$5,$17
	li	$6,-5
	jal	call
	addiu	$4,$4,%lo(lrpc)
	.loc 1 205
	jal	ask
	nop
	.loc 1 206
	jal	asked_begin
	nop
	.loc 1 207
	jal	call_both
	move	$4,$17
	.loc 1 208
	jal	asked_end
	nop
	.loc 1 209
	jal	stop
	move	$4,$17
	.loc 1 211
	lw	$2,%lo(shared)($18)
	.loc 1 211
	li	$3,1
	.loc 1 212
	lui	$4,%hi(hold)
	.loc 1 211
	sw	$3,8($2)
	.loc 1 212
	jal	server_of
	addiu	$4,$4,%lo(hold)
	.loc 1 213
	lui	$4,%hi(call_once)
	move	$5,$2
	addiu	$4,$4,%lo(call_once)
	jal	spawn
	move	$16,$2
	.loc 1 214
	lw	$3,%lo(shared)($18)
	.loc 1 214
	lui	$4,%hi(idle)
	.loc 1 214
	lw	$5,20($3)
	.loc 1 214
	addiu	$4,$4,%lo(idle)
	jal	spawn
	move	$19,$2
	.loc 1 215
	lw	$3,%lo(shared)($18)
	.loc 1 214
	move	$17,$2
	.loc 1 215
	lw	$2,4($3)
	nop
	.loc 1 215
	bne	$2,$0,$L107
	move	$5,$17
$L101:
	.loc 1 215
	jal	yield_to
	move	$4,$0
	.loc 1 215
	lw	$3,%lo(shared)($18)
	nop
	lw	$3,4($3)
	nop
	.loc 1 215
	beq	$3,$0,$L101
	move	$5,$17
$L107:
	.loc 1 216
	jal	refused
	move	$4,$16
	.loc 1 217
	jal	stop
	move	$4,$17
	.loc 1 218
	jal	stop
	move	$4,$19
	.loc 1 219
	jal	late
	move	$4,$16
	.loc 1 220
	jal	stop
	move	$4,$16
	.loc 1 222
	lui	$4,%hi(end)
	jal	server_of
	addiu	$4,$4,%lo(end)
	jal	dying
	move	$4,$2
	.loc 1 223
	jal	wait
	addiu	$4,$sp,16
	addiu	$4,$2,1
	li	$5,223
	jal	check
	sltu	$4,$0,$4
	.loc 1 224
	jal	alone
	nop
	.loc 1 226
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
