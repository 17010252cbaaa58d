# mipsel-linux-gnu-gcc 12.2.0 from experiments/event_loop/echo.c
	.file 1 "echo.c"
	.section	.text.request,"ax"
	.align	2
	.ent	request
request:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	lw	$16,44($4)
	lw	$3,40($4)
	sltu	$2,$16,4
	bne	$2,$0,$L2
	nop
	lhu	$2,0($3)
	nop
	addiu	$2,$2,1
	andi	$2,$2,0xffff
	beq	$2,$0,$L3
	sh	$2,0($3)
	jal	datagram_answer
	move	$5,$16
	lui	$3,%hi(requests)
$L11:
	lw	$2,%lo(requests)($3)
	lui	$4,%hi(echo_requests)
	lw	$4,%lo(echo_requests)($4)
	addiu	$2,$2,1
	beq	$2,$4,$L10
	sw	$2,%lo(requests)($3)
$L1:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L3:
	lhu	$2,2($3)
	move	$5,$16
	addiu	$2,$2,1
	jal	datagram_answer
	sh	$2,2($3)
	lui	$3,%hi(requests)
	lw	$2,%lo(requests)($3)
	lui	$4,%hi(echo_requests)
	lw	$4,%lo(echo_requests)($4)
	addiu	$2,$2,1
	bne	$2,$4,$L1
	sw	$2,%lo(requests)($3)
$L10:
	jal	events_end
	move	$4,$0
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L2:
	jal	datagram_answer
	move	$5,$16
	bne	$16,$0,$L11
	lui	$3,%hi(requests)
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	request
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$4,167772160
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	station_open
	addiu	$4,$4,2
	beq	$2,$0,$L13
	lui	$6,%hi(request)
$L15:
	li	$2,1
$L12:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L13:
	lui	$4,%hi(channel)
	addiu	$6,$6,%lo(request)
	li	$5,2002
	jal	channel_open
	addiu	$4,$4,%lo(channel)
	bne	$2,$0,$L15
	nop
	jal	events_run
	nop
	b	$L12
	nop
	.set	reorder
	.end	main
	.section	.bss.requests,"aw"
	.align	2
requests:
	.space	4
	.section	.bss.channel,"aw"
	.align	12
channel:
	.space	24576
