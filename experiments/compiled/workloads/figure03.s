# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure03.c
	.text
	.file 1 "experiments/workloads/figure03.c"
	.section	.text.count,"ax"
	.align	2
	.loc 1 26
	.ent	count
count:
	.set	noreorder
$L2:
	.loc 1 27
	lw	$2,0($4)
	nop
	addiu	$2,$2,1
	sw	$2,0($4)
	b	$L2
	nop
	.set	reorder
	.end	count
	.section	.rodata.print.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.print,"ax"
	.align	2
	.loc 1 31
	.ent	print
print:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 35
	addiu	$4,$4,65
	.loc 1 36
	li	$2,32
	lui	$6,%hi($LC0)
	li	$3,28
	.loc 1 35
	sb	$4,16($sp)
	.loc 1 31
	sw	$31,36($sp)
	.loc 1 36
	sb	$2,17($sp)
	addiu	$4,$sp,16
	addiu	$6,$6,%lo($LC0)
	.loc 1 37
	li	$7,-4
$L5:
	srl	$2,$5,$3
	andi	$2,$2,0xf
	addu	$2,$6,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	sb	$2,2($4)
	bne	$3,$7,$L5
	addiu	$4,$4,1
	.loc 1 39
	addiu	$5,$sp,16
	.loc 1 38
	li	$2,10
	.loc 1 39
	li	$6,11
	li	$4,1
	jal	write
	sb	$2,26($sp)
	.loc 1 40
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print
	.section	.text.quantum,"ax"
	.align	2
	.globl	quantum
	.loc 1 47
	.ent	quantum
quantum:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 48
	lui	$4,%hi(scheduler)
	.loc 1 47
	sw	$31,20($sp)
	.loc 1 48
	jal	stride_quantum
	addiu	$4,$4,%lo(scheduler)
	.loc 1 51
	lui	$3,%hi(shared)
	lw	$3,%lo(shared)($3)
	sll	$4,$2,5
	addu	$3,$3,$4
	.loc 1 50
	lui	$5,%hi(whose)
	.loc 1 51
	lui	$4,%hi(counted)
	lw	$6,4($3)
	.loc 1 50
	addiu	$5,$5,%lo(whose)
	.loc 1 51
	sll	$3,$16,2
	addiu	$4,$4,%lo(counted)
	.loc 1 50
	addu	$16,$16,$5
	.loc 1 51
	addu	$3,$3,$4
	.loc 1 50
	sb	$2,0($16)
	.loc 1 51
	sw	$6,0($3)
	.loc 1 52
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	quantum
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 55
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 58
	li	$4,4096
	.loc 1 55
	sw	$18,32($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 58
	jal	shared_memory
	lui	$18,%hi(shared)
	.loc 1 59
	beq	$2,$0,$L24
	sw	$2,%lo(shared)($18)
	lui	$2,%hi(figure03_quanta)
	lw	$20,%lo(figure03_quanta)($2)
	nop
	slt	$2,$20,10001
	beq	$2,$0,$L24
	lui	$17,%hi(scheduler)
	li	$16,3
	.loc 1 69
	addiu	$17,$17,%lo(scheduler)
$L16:
	.loc 1 61
	jal	fork
	nop
	.loc 1 62
	beq	$2,$0,$L33
	move	$5,$2
	.loc 1 69
	bltz	$2,$L15
	move	$6,$16
$L35:
	jal	stride_add
	move	$4,$17
	bne	$2,$0,$L15
	addiu	$16,$16,-1
	.loc 1 60
	bne	$16,$0,$L16
	lui	$21,%hi(scheduler)
	addiu	$21,$21,%lo(scheduler)
	.loc 1 72
	li	$22,96
$L19:
	move	$17,$21
	move	$16,$0
	move	$19,$0
$L18:
	.loc 1 73
	lw	$2,%lo(shared)($18)
	nop
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	beq	$2,$0,$L34
	addiu	$16,$16,32
$L17:
	.loc 1 72
	bne	$16,$22,$L18
	addiu	$17,$17,12
	.loc 1 77
	bne	$19,$0,$L19
	nop
	.loc 1 78
	jal	slices_take
	nop
	beq	$2,$0,$L25
	li	$3,2
	.loc 1 79
	lw	$2,%lo(shared)($18)
	nop
	sw	$3,0($2)
	sw	$3,32($2)
	sw	$3,64($2)
	.loc 1 80
	blez	$20,$L20
	move	$16,$0
	move	$4,$16
$L36:
	jal	quantum
	addiu	$16,$16,1
	bne	$20,$16,$L36
	move	$4,$16
	lui	$16,%hi(whose)
	addiu	$16,$16,%lo(whose)
	lui	$17,%hi(counted)
	addiu	$17,$17,%lo(counted)
	addu	$20,$20,$16
$L22:
	.loc 1 81
	lw	$5,0($17)
	lbu	$4,0($16)
	jal	print
	addiu	$16,$16,1
	bne	$16,$20,$L22
	addiu	$17,$17,4
$L20:
	.loc 1 82
	lw	$4,4($21)
	jal	kill
	li	$5,9
	lw	$4,16($21)
	jal	kill
	li	$5,9
	lw	$4,28($21)
	jal	kill
	li	$5,9
$L10:
	.loc 1 84
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$19
	lw	$19,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L34:
	.loc 1 75
	lw	$4,4($17)
	jal	switch_to
	li	$19,1
	b	$L17
	nop
$L24:
	.loc 1 59
	b	$L10
	li	$19,1
$L33:
	.loc 1 63
	jal	slices_give_up
	sw	$2,16($sp)
	.loc 1 64
	subu	$2,$0,$16
	lw	$4,%lo(shared)($18)
	sll	$2,$2,5
	addiu	$2,$2,96
	addu	$4,$4,$2
	.loc 1 65
	lw	$5,16($sp)
	.loc 1 64
	li	$2,1
	sw	$2,0($4)
	.loc 1 65
	li	$3,2
$L13:
	lw	$2,0($4)
	nop
	bne	$2,$3,$L13
	nop
	.loc 1 67
	addiu	$4,$4,4
	jal	count
	sw	$5,16($sp)
	lw	$5,16($sp)
	.loc 1 69
	b	$L35
	move	$6,$16
$L25:
	.loc 1 78
	b	$L10
	li	$19,3
$L15:
	.loc 1 69
	b	$L10
	li	$19,2
	.set	reorder
	.end	main
	.section	.bss.scheduler,"aw"
	.align	2
scheduler:
	.space	100
	.section	.bss.counted,"aw"
	.align	2
counted:
	.space	40000
	.section	.bss.whose,"aw"
	.align	2
whose:
	.space	10000
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/workloads/figure03_stride.h"
