# mipsel-linux-gnu-gcc 12.2.0 from experiments/event_loop/echo.c
	.text
	.file 1 "experiments/event_loop/echo.c"
	.section	.text.request,"ax"
	.align	2
	.loc 1 14
	.ent	request
request:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 16
	lw	$16,44($4)
	.loc 1 15
	lw	$3,40($4)
	.loc 1 18
	sltu	$2,$16,4
	bne	$2,$0,$L2
	nop
	lhu	$2,0($3)
	nop
	addiu	$2,$2,1
	andi	$2,$2,0xffff
	beq	$2,$0,$L3
	sh	$2,0($3)
	.loc 1 20
	jal	datagram_answer
	move	$5,$16
	.loc 1 21
	lui	$3,%hi(requests)
$L11:
	lw	$2,%lo(requests)($3)
	lui	$4,%hi(echo_requests)
	lw	$4,%lo(echo_requests)($4)
	addiu	$2,$2,1
	beq	$2,$4,$L10
	sw	$2,%lo(requests)($3)
$L1:
	.loc 1 23
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L3:
	.loc 1 19
	lhu	$2,2($3)
	.loc 1 20
	move	$5,$16
	.loc 1 19
	addiu	$2,$2,1
	.loc 1 20
	jal	datagram_answer
	sh	$2,2($3)
	.loc 1 21
	lui	$3,%hi(requests)
	lw	$2,%lo(requests)($3)
	lui	$4,%hi(echo_requests)
	lw	$4,%lo(echo_requests)($4)
	addiu	$2,$2,1
	bne	$2,$4,$L1
	sw	$2,%lo(requests)($3)
$L10:
	.loc 1 22
	jal	events_end
	move	$4,$0
	.loc 1 23
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L2:
	.loc 1 20
	jal	datagram_answer
	move	$5,$16
	.loc 1 21
	bne	$16,$0,$L11
	lui	$3,%hi(requests)
	.loc 1 23
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	request
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
	.ent	main
main:
	.set	noreorder
	.loc 1 27
	li	$4,167772160
	.loc 1 26
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 27
	jal	station_open
	addiu	$4,$4,2
	beq	$2,$0,$L13
	lui	$6,%hi(request)
$L15:
	.loc 1 28
	li	$2,1
$L12:
	.loc 1 30
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L13:
	.loc 1 27
	lui	$4,%hi(channel)
	addiu	$6,$6,%lo(request)
	li	$5,2002
	jal	channel_open
	addiu	$4,$4,%lo(channel)
	bne	$2,$0,$L15
	nop
	.loc 1 29
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
	.text
	.file 2 "./experiments/event_loop/events.h"
	.file 3 "./experiments/event_loop/datagram.h"
