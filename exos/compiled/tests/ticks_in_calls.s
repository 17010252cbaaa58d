# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/ticks_in_calls.c
	.file 1 "ticks_in_calls.c"
	.text
	.align	2
	.ent	begin_own_slice
begin_own_slice:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	getpid
	nop
	li	$3,-2147483648
	or	$4,$2,$3
	lw	$3,28680($0)
	nop
	addiu	$2,$3,16
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	beq	$2,$4,$L10
	addiu	$2,$3,1
$L4:
	lw	$2,28680($0)
	nop
	beq	$2,$3,$L4
	nop
	lw	$3,28680($0)
	nop
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
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	begin_own_slice
	.align	2
	.ent	call_once
call_once:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
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
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_once
	.align	2
	.ent	touch
touch:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
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
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	touch
	.align	2
	.ent	end
end:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	addiu	$sp,$sp,-24
	li	$3,1
	sw	$31,20($sp)
	sw	$3,16($2)
	jal	aegis_leave
	nop
	.set	reorder
	.end	end
	.align	2
	.ent	idle
idle:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L23:
	jal	switch_to
	move	$4,$16
	b	$L23
	nop
	.set	reorder
	.end	idle
	.align	2
	.ent	hold
hold:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	sw	$17,24($sp)
	sw	$31,28($sp)
	lw	$2,12($3)
	move	$17,$4
	addiu	$2,$2,1
	sw	$2,12($3)
	li	$2,1
	sw	$2,4($3)
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
	lw	$31,28($sp)
	lw	$16,20($sp)
	addiu	$2,$17,1
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	hold
	.align	2
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
	b	$L35
	li	$19,-1
$L37:
	jal	switch_to
	nop
$L35:
	move	$5,$16
	move	$4,$18
	addiu	$7,$sp,16
	jal	registers_kept
	move	$6,$17
	sltu	$4,$2,1
	jal	check
	li	$5,104
	lw	$2,16($sp)
	nop
	beq	$2,$19,$L37
	move	$4,$16
	addiu	$4,$17,1
	xor	$4,$4,$2
	li	$5,109
	jal	check
	sltu	$4,$4,1
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	call
	.align	2
	.ent	call_both
call_both:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(lrpc)
	sw	$16,20($sp)
	move	$5,$4
	move	$16,$4
	li	$6,10
	sw	$31,28($sp)
	jal	call
	addiu	$4,$17,%lo(lrpc)
	lui	$4,%hi(tlrpc)
	move	$5,$16
	li	$6,11
	jal	call
	addiu	$4,$4,%lo(tlrpc)
	jal	switch_to
	move	$4,$16
	move	$5,$16
	addiu	$4,$17,%lo(lrpc)
	jal	call
	li	$6,12
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_both
	.align	2
	.ent	refuse
refuse:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$5,$4
	sw	$16,24($sp)
	move	$16,$4
	lui	$4,%hi(lrpc)
	addiu	$7,$sp,16
	li	$6,1
	sw	$31,28($sp)
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
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	b	$L41
	move	$4,$0
	.set	reorder
	.end	refuse
	.align	2
	.ent	ask
ask:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$5,2
	move	$4,$0
	move	$7,$0
	sw	$31,20($sp)
	jal	aegis_page_revoke
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,50
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ask
	.align	2
	.ent	next
next:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	bltz	$4,$L52
	move	$16,$4
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L52:
	jal	touch
	nop
	jal	ask
	nop
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	next
	.align	2
	.ent	spawn
spawn:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	jal	fork
	move	$17,$5
	beq	$2,$0,$L57
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L57:
	jalr	$16
	move	$4,$17
	jal	exit
	move	$4,$0
	.set	reorder
	.end	spawn
	.align	2
	.ent	stop
stop:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$5,9
	sw	$16,24($sp)
	sw	$31,28($sp)
	jal	kill
	move	$16,$4
	beq	$2,$0,$L59
	nop
$L61:
	move	$4,$0
$L60:
	jal	check
	li	$5,96
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L59:
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
	.align	2
	.ent	server_of
server_of:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	jal	fork
	move	$16,$4
	beq	$2,$0,$L64
	move	$17,$2
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
	sw	$0,0($3)
	jal	switch_to
	nop
	lw	$31,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L64:
	jal	touch
	nop
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	li	$3,1
	sw	$3,0($2)
	jal	serve
	move	$4,$16
	.set	reorder
	.end	server_of
	.align	2
	.globl	answered_begin
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
	.align	2
	.globl	answered_end
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
	.align	2
	.globl	own_begin
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
	.align	2
	.globl	own_end
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
	.align	2
	.globl	asked_begin
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
	.align	2
	.globl	asked_end
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
	.align	2
	.globl	refused_begin
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
	.align	2
	.globl	refused_end
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
	.align	2
	.ent	refused
refused:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$4
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	begin_own_slice
	move	$16,$5
	jal	refused_begin
	nop
	jal	refuse
	move	$4,$17
	jal	refuse
	move	$4,$16
	jal	getpid
	nop
	jal	refuse
	move	$4,$2
	jal	refuse
	li	$4,12345
	jal	refused_end
	nop
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	li	$5,156
	lw	$4,12($2)
	nop
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	refused
	.align	2
	.globl	late_begin
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
	.align	2
	.globl	late_end
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
	.align	2
	.ent	late
late:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(shared)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	late_begin
	move	$16,$4
	lw	$2,%lo(shared)($17)
	move	$4,$16
	sw	$0,8($2)
	jal	switch_to
	nop
	lui	$4,%hi(lrpc)
	move	$5,$16
	li	$6,20
	jal	call
	addiu	$4,$4,%lo(lrpc)
	lui	$4,%hi(tlrpc)
	move	$5,$16
	addiu	$4,$4,%lo(tlrpc)
	jal	call
	li	$6,30
	jal	late_end
	nop
	lw	$2,%lo(shared)($17)
	li	$5,170
	lw	$4,12($2)
	nop
	xori	$4,$4,0x3
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	late
	.align	2
	.globl	dying_begin
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
	.align	2
	.globl	dying_end
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
	.align	2
	.ent	dying
dying:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	lui	$17,%hi(lrpc)
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	move	$16,$4
	jal	dying_begin
	lui	$18,%hi(shared)
	b	$L92
	addiu	$17,$17,%lo(lrpc)
$L98:
	lw	$4,16($sp)
	nop
	addiu	$4,$4,1
	jal	check
	sltu	$4,$4,1
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,16($2)
	nop
	bne	$2,$0,$L97
	nop
$L92:
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
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,16($2)
	nop
	beq	$2,$0,$L99
	move	$5,$16
$L97:
	jal	refuse
	move	$4,$16
	jal	dying_end
	nop
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	dying
	.align	2
	.globl	alone_begin
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
	.align	2
	.globl	alone_end
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
	.align	2
	.ent	alone
alone:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	touch
	nop
	jal	ask
	nop
	jal	alone_begin
	nop
	jal	yield_to
	move	$4,$0
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
	lui	$4,%hi(area)
	jal	store_faults
	addiu	$4,$4,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,194
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
	jal	alone_end
	nop
	jal	touch
	nop
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L105:
	b	$L103
	move	$4,$0
$L108:
	jal	store_faults
	addiu	$4,$4,%lo(area+4100)
	xori	$4,$2,0x1
	b	$L104
	sltu	$4,$4,1
	.set	reorder
	.end	alone
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$4,4096
	sw	$31,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$19,40($sp)
	jal	shared_memory
	lui	$18,%hi(shared)
	move	$16,$2
	jal	getpid
	sw	$2,%lo(shared)($18)
	lui	$4,%hi(next)
	sw	$2,20($16)
	jal	server_of
	addiu	$4,$4,%lo(next)
	move	$17,$2
	li	$16,10
	addiu	$16,$16,-1
$L117:
	jal	call_both
	move	$4,$17
	bne	$16,$0,$L117
	addiu	$16,$16,-1
	jal	answered_begin
	addiu	$16,$16,1
	jal	call_both
	move	$4,$17
	jal	answered_end
	nop
	jal	begin_own_slice
	nop
	jal	own_begin
	nop
	jal	call_both
	move	$4,$17
	jal	own_end
	nop
	jal	touch
	nop
	lui	$4,%hi(lrpc)
	move	$5,$17
	li	$6,-5
	jal	call
	addiu	$4,$4,%lo(lrpc)
	jal	ask
	nop
	jal	asked_begin
	nop
	jal	call_both
	move	$4,$17
	jal	asked_end
	nop
	jal	stop
	move	$4,$17
	lw	$2,%lo(shared)($18)
	li	$3,1
	lui	$4,%hi(hold)
	sw	$3,8($2)
	jal	server_of
	addiu	$4,$4,%lo(hold)
	lui	$4,%hi(call_once)
	move	$5,$2
	addiu	$4,$4,%lo(call_once)
	jal	spawn
	move	$16,$2
	lw	$3,%lo(shared)($18)
	lui	$4,%hi(idle)
	lw	$5,20($3)
	addiu	$4,$4,%lo(idle)
	jal	spawn
	move	$19,$2
	lw	$3,%lo(shared)($18)
	move	$17,$2
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
	jal	refused
	move	$4,$16
	jal	stop
	move	$4,$17
	jal	stop
	move	$4,$19
	jal	late
	move	$4,$16
	jal	stop
	move	$4,$16
	lui	$4,%hi(end)
	jal	server_of
	addiu	$4,$4,%lo(end)
	jal	dying
	move	$4,$2
	jal	wait
	addiu	$4,$sp,16
	addiu	$4,$2,1
	li	$5,254
	jal	check
	sltu	$4,$0,$4
	jal	alone
	nop
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
