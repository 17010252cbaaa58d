# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/covert_tlb.c
	.text
	.file 1 "experiments/workloads/covert_tlb.c"
	.section	.text.prepare,"ax"
	.align	2
	.file 2 "./experiments/workloads/covert.c"
	.loc 2 30
	.ent	prepare
prepare:
	.set	noreorder
	lui	$2,%hi(own)
	addiu	$2,$2,%lo(own)
	li	$3,1507328
	addu	$3,$2,$3
	.loc 2 34
	li	$4,1
$L2:
	sb	$4,0($2)
	.loc 2 33
	addiu	$2,$2,4096
	bne	$2,$3,$L2
	nop
	.loc 2 35
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.send,"ax"
	.align	2
	.loc 2 38
	.ent	send
send:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 2 47
	li	$20,1103495168
	.loc 2 48
	lui	$19,%hi(own)
	.loc 2 38
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 2 41
	jal	prepare
	li	$16,1
	lui	$17,%hi(shared)
	.loc 2 47
	addiu	$20,$20,20077
	.loc 2 48
	addiu	$19,$19,%lo(own)
	.loc 2 45
	lui	$18,%hi(parent)
$L6:
	.loc 2 43
	lw	$3,%lo(shared)($17)
	nop
	lw	$2,0($3)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L13
	mult	$16,$20
$L8:
	.loc 2 44
	lw	$2,4($3)
	nop
	bne	$2,$0,$L10
	nop
	.loc 2 45
	lw	$4,%lo(parent)($18)
	jal	switch_to
	nop
	.loc 2 43
	lw	$3,%lo(shared)($17)
	nop
	lw	$2,0($3)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L8
	mult	$16,$20
$L13:
	.loc 2 48
	move	$5,$19
	.loc 2 47
	mflo	$16
	addiu	$16,$16,12345
	.loc 2 48
	srl	$4,$16,16
	jal	send_bit
	andi	$4,$4,0x1
	.loc 2 49
	lw	$3,%lo(shared)($17)
	nop
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	.loc 2 43
	b	$L6
	nop
$L10:
	.loc 2 51
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	send
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 2 20
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 2 21
	lui	$16,%hi(shared)
	lw	$3,%lo(shared)($16)
	.loc 2 20
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 2 21
	lw	$2,0($3)
	lui	$17,%hi(child)
	addiu	$2,$2,1
	sw	$2,0($3)
$L15:
	.loc 2 23
	lw	$4,%lo(child)($17)
	jal	switch_to
	nop
	.loc 2 24
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L15
	lui	$2,%hi(covert_bytes)
	.loc 2 25
	lw	$5,%lo(covert_bytes)($2)
	lui	$4,%hi(own)
	jal	look
	addiu	$4,$4,%lo(own)
	.loc 2 26
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	exchange
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 2 54
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L19:
	.loc 2 56
	jal	exchange
	addiu	$16,$16,-1
	.loc 2 57
	bne	$16,$0,$L19
	nop
	.loc 2 58
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 2 61
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 2 64
	li	$4,4096
	.loc 2 61
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 2 64
	jal	shared_memory
	lui	$16,%hi(shared)
	.loc 2 65
	beq	$2,$0,$L25
	sw	$2,%lo(shared)($16)
	.loc 2 66
	jal	getpid
	lui	$17,%hi(child)
	lui	$3,%hi(parent)
	.loc 2 67
	jal	ready_to_switch
	sw	$2,%lo(parent)($3)
	.loc 2 68
	jal	fork
	nop
	.loc 2 69
	beq	$2,$0,$L28
	sw	$2,%lo(child)($17)
	.loc 2 73
	jal	prepare
	nop
	.loc 2 74
	jal	measured_loop
	li	$4,4
	.loc 2 75
	jal	done
	nop
	.loc 2 76
	jal	measured_loop
	li	$4,256
	.loc 2 77
	jal	done
	nop
	.loc 2 78
	lw	$2,%lo(shared)($16)
	li	$3,520
	lw	$4,0($2)
	nop
	beq	$4,$3,$L29
	li	$3,1
	li	$2,2
$L22:
	.loc 2 83
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	.loc 2 80
	lw	$4,%lo(child)($17)
	.loc 2 79
	sw	$3,4($2)
	.loc 2 80
	jal	resume
	nop
	.loc 2 81
	jal	wait
	addiu	$4,$sp,16
	.loc 2 82
	b	$L22
	move	$2,$0
$L25:
	.loc 2 65
	b	$L22
	li	$2,1
$L28:
	.loc 2 70
	jal	send
	nop
	.loc 2 71
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.globl	first_page
	.section	.data.first_page,"aw"
	.align	2
first_page:
	.word	1
	.space	4092
	.section	.bss.own,"aw"
	.align	16
own:
	.space	1507328
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
	.section	.bss.parent,"aw"
	.align	2
parent:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.text
	.file 3 "./experiments/workloads/covert.h"
	.file 4 "./exos/library/unix.h"
	.file 5 "./experiments/workloads/workload.h"
