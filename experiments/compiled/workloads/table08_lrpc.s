# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table08_lrpc.c
	.text
	.file 1 "experiments/workloads/table08_lrpc.c"
	.section	.text.increment,"ax"
	.align	2
	.file 2 "./experiments/workloads/table08_call.h"
	.loc 2 13
	.ent	increment
increment:
	.set	noreorder
	.loc 2 14
	lui	$3,%hi(count)
	lw	$2,%lo(count)($3)
	nop
	addiu	$2,$2,1
	.loc 2 15
	jr	$31
	sw	$2,%lo(count)($3)
	.set	reorder
	.end	increment
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 2 18
	.ent	exchange
exchange:
	.set	noreorder
	.loc 2 19
	lui	$2,%hi(server)
	lw	$4,%lo(server)($2)
	.loc 2 18
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 2 19
	jal	lrpc
	move	$5,$0
	.loc 2 20
	lw	$31,20($sp)
	.loc 2 19
	lui	$3,%hi(count)
	sw	$2,%lo(count)($3)
	.loc 2 20
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 2 23
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 2 26
	li	$4,4096
	.loc 2 23
	sw	$17,32($sp)
	sw	$31,36($sp)
	sw	$16,28($sp)
	.loc 2 26
	jal	shared_memory
	lui	$17,%hi(ready)
	.loc 2 27
	beq	$2,$0,$L12
	sw	$2,%lo(ready)($17)
	.loc 2 28
	jal	fork
	lui	$16,%hi(server)
	.loc 2 29
	bne	$2,$0,$L22
	sw	$2,%lo(server)($16)
	b	$L7
	li	$3,1
$L8:
	.loc 2 33
	lw	$4,%lo(server)($16)
	jal	switch_to
	nop
$L22:
	lw	$2,%lo(ready)($17)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L8
	nop
	.loc 2 34
	b	$L10
	li	$17,-1
$L11:
	lw	$4,%lo(server)($16)
	jal	switch_to
	nop
$L10:
	lw	$4,%lo(server)($16)
	jal	lrpc
	move	$5,$0
	beq	$2,$17,$L11
	li	$3,1
	.loc 2 35
	beq	$2,$3,$L23
	li	$2,2
$L5:
	.loc 2 43
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 2 36
	jal	measured_loop
	li	$4,4
	.loc 2 37
	jal	done
	nop
	.loc 2 38
	jal	measured_loop
	li	$4,1000
	.loc 2 39
	jal	done
	nop
	.loc 2 40
	lui	$2,%hi(count)
	lw	$3,%lo(count)($2)
	li	$2,1005
	beq	$3,$2,$L24
	li	$2,3
	b	$L5
	nop
$L12:
	.loc 2 27
	b	$L5
	li	$2,1
$L24:
	.loc 2 41
	lw	$4,%lo(server)($16)
	jal	kill
	li	$5,9
	bne	$2,$0,$L15
	nop
	jal	wait
	addiu	$4,$sp,16
	lw	$3,%lo(server)($16)
	nop
	xor	$2,$3,$2
	sltu	$2,$0,$2
	b	$L5
	sll	$2,$2,2
$L15:
	b	$L5
	li	$2,4
$L7:
	.loc 2 30
	lw	$2,%lo(ready)($17)
	.loc 2 31
	lui	$4,%hi(increment)
	.loc 2 30
	sw	$3,0($2)
	.loc 2 31
	jal	serve
	addiu	$4,$4,%lo(increment)
	.set	reorder
	.end	main
	.section	.bss.count,"aw"
	.align	2
count:
	.space	4
	.section	.bss.server,"aw"
	.align	2
server:
	.space	4
	.section	.bss.ready,"aw"
	.align	2
ready:
	.space	4
	.text
	.file 3 "./exos/library/unix.h"
	.file 4 "./experiments/workloads/workload.h"
	.file 5 "./exos/library/exos.h"
