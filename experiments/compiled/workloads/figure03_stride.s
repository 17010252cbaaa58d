# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure03_stride.c
	.text
	.file 1 "experiments/workloads/figure03_stride.c"
	.section	.text.stride_add,"ax"
	.align	2
	.globl	stride_add
	.loc 1 9
	.ent	stride_add
stride_add:
	.set	noreorder
	.loc 1 10
	lw	$2,0($4)
	.loc 1 12
	li	$3,8
	beq	$2,$3,$L3
	li	$3,1048576
	.loc 1 15
	bne	$6,$0,1f
	divu	$0,$3,$6
	break	7
1:
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$3,$4,$3
	.loc 1 17
	addiu	$6,$2,1
	.loc 1 14
	sw	$5,4($3)
	.loc 1 18
	move	$2,$0
	.loc 1 15
	mflo	$7
	sw	$7,8($3)
	.loc 1 16
	sw	$7,12($3)
	.loc 1 18
	jr	$31
	sw	$6,0($4)
$L3:
	.loc 1 19
	jr	$31
	li	$2,-1
	.set	reorder
	.end	stride_add
	.section	.text.stride_quantum,"ax"
	.align	2
	.globl	stride_quantum
	.loc 1 22
	.ent	stride_quantum
stride_quantum:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 25
	lw	$9,0($4)
	.loc 1 28
	lw	$8,12($4)
	.loc 1 25
	slt	$2,$9,2
	bne	$2,$0,$L9
	addiu	$5,$4,24
	.loc 1 23
	move	$16,$0
	.loc 1 25
	li	$3,1
$L8:
	.loc 1 26
	lw	$6,0($5)
	nop
	subu	$7,$6,$8
	bgez	$7,$L7
	addiu	$5,$5,12
	move	$16,$3
	move	$8,$6
$L7:
	.loc 1 25
	addiu	$3,$3,1
	bne	$9,$3,$L8
	nop
$L6:
	sll	$2,$16,1
	addu	$2,$2,$16
	sll	$2,$2,2
	addu	$3,$4,$2
	.loc 1 28
	lw	$2,8($3)
	.loc 1 29
	lw	$4,4($3)
	.loc 1 28
	addu	$2,$2,$8
	.loc 1 29
	jal	switch_to
	sw	$2,12($3)
	.loc 1 31
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	.loc 1 23
	b	$L6
	move	$16,$0
	.set	reorder
	.end	stride_quantum
	.section	.text.slices_give_up,"ax"
	.align	2
	.globl	slices_give_up
	.loc 1 34
	.ent	slices_give_up
slices_give_up:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 35
	jal	getpid
	move	$16,$0
	li	$3,-2147483648
	or	$18,$2,$3
	.loc 1 39
	li	$17,-4
	.loc 1 37
	b	$L14
	li	$19,64
$L23:
	beq	$16,$19,$L22
	nop
$L14:
	.loc 1 38
	addiu	$2,$16,16
$L24:
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	beq	$2,$18,$L13
	nop
	.loc 1 37
	addiu	$16,$16,1
	bne	$16,$19,$L24
	addiu	$2,$16,16
$L22:
	.loc 1 41
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L16:
	.loc 1 40
	jal	yield_to
	nop
$L13:
	.loc 1 39
	jal	aegis_slice_free
	move	$4,$16
	beq	$2,$17,$L16
	move	$4,$0
	.loc 1 37
	b	$L23
	addiu	$16,$16,1
	.set	reorder
	.end	slices_give_up
	.section	.text.slices_take,"ax"
	.align	2
	.globl	slices_take
	.loc 1 44
	.ent	slices_take
slices_take:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 45
	jal	getpid
	nop
	li	$3,-2147483648
	or	$16,$2,$3
$L26:
	.loc 1 48
	jal	aegis_slice_allocate
	li	$4,-1
	bgez	$2,$L26
	move	$2,$0
	.loc 1 50
	move	$4,$0
	li	$5,64
$L27:
	.loc 1 51
	addiu	$3,$4,16
	sll	$3,$3,2
	lw	$3,28672($3)
	.loc 1 50
	addiu	$4,$4,1
	.loc 1 51
	xor	$3,$3,$16
	sltu	$3,$3,1
	.loc 1 50
	bne	$4,$5,$L27
	addu	$2,$2,$3
	.loc 1 53
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slices_take
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./exos/library/exos.h"
	.file 4 "./exos/library/unix.h"
