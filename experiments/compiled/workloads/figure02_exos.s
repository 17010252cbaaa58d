# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure02_exos.c
	.text
	.file 1 "experiments/workloads/figure02_exos.c"
	.section	.text.part_with,"ax"
	.align	2
	.loc 1 27
	.ent	part_with
part_with:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 30
	b	$L2
	li	$18,-4
$L9:
	jal	aegis_slice_give
	nop
	bne	$2,$18,$L8
	move	$4,$0
$L5:
	.loc 1 31
	jal	yield_to
	nop
$L2:
	.loc 1 30
	move	$4,$17
	bne	$16,$0,$L9
	move	$5,$16
	jal	aegis_slice_free
	nop
	beq	$2,$18,$L5
	move	$4,$0
$L8:
	.loc 1 33
	lw	$31,28($sp)
	.loc 1 32
	sltu	$2,$0,$2
	.loc 1 33
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	part_with
	.section	.text.share_prepare,"ax"
	.align	2
	.globl	share_prepare
	.loc 1 12
	.ent	share_prepare
share_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 13
	jal	shared_memory
	li	$4,4096
	lui	$3,%hi(joined)
	.loc 1 14
	beq	$2,$0,$L12
	sw	$2,%lo(joined)($3)
	slt	$2,$16,64
	addiu	$2,$2,-1
$L10:
	.loc 1 15
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 1 14
	b	$L10
	li	$2,-1
	.set	reorder
	.end	share_prepare
	.section	.text.share_join,"ax"
	.align	2
	.globl	share_join
	.loc 1 18
	.ent	share_join
share_join:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 20
	lui	$18,%hi(joined)
	.loc 1 18
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 19
	jal	slices_give_up
	sw	$17,20($sp)
	.loc 1 20
	lw	$2,%lo(joined)($18)
	sll	$16,$16,2
	addu	$2,$2,$16
	li	$3,1
	sw	$3,0($2)
	.loc 1 21
	lw	$2,0($2)
	nop
	bne	$2,$3,$L14
	li	$17,1
$L16:
	.loc 1 22
	jal	yield_to
	move	$4,$0
	.loc 1 21
	lw	$2,%lo(joined)($18)
	nop
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	beq	$2,$17,$L16
	nop
$L14:
	.loc 1 23
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	share_join
	.section	.text.share,"ax"
	.align	2
	.globl	share
	.loc 1 36
	.ent	share
share:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$16,16($sp)
	move	$19,$4
	.loc 1 37
	jal	getpid
	move	$18,$5
	li	$3,-2147483648
	.loc 1 40
	blez	$18,$L20
	or	$17,$2,$3
	move	$16,$19
	move	$22,$0
	lui	$21,%hi(joined)
$L21:
	.loc 1 41
	lw	$2,%lo(joined)($21)
	sll	$20,$22,2
	addu	$2,$2,$20
	lw	$2,0($2)
	nop
	bne	$2,$0,$L23
	nop
$L22:
	.loc 1 42
	lw	$4,0($16)
	jal	switch_to
	nop
	.loc 1 41
	lw	$2,%lo(joined)($21)
	nop
	addu	$2,$2,$20
	lw	$2,0($2)
	nop
	beq	$2,$0,$L22
	nop
$L23:
	.loc 1 40
	addiu	$22,$22,1
	bne	$18,$22,$L21
	addiu	$16,$16,4
$L20:
	.loc 1 43
	jal	slices_take
	addiu	$20,$18,1
	.loc 1 44
	bne	$20,$0,1f
	div	$0,$2,$20
	break	7
1:
	mfhi	$3
	.loc 1 45
	beq	$2,$3,$L29
	subu	$fp,$2,$3
	.loc 1 50
	li	$21,1073676288
	.loc 1 38
	move	$23,$0
	.loc 1 46
	move	$16,$0
	.loc 1 50
	ori	$21,$21,0xffff
	.loc 1 46
	li	$22,64
	.loc 1 47
	addiu	$2,$16,16
$L43:
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	bne	$2,$17,$L26
	slt	$3,$23,$fp
	.loc 1 49
	beq	$3,$0,$L27
	move	$5,$0
	.loc 1 48
	bne	$20,$0,1f
	div	$0,$23,$20
	break	7
1:
	mfhi	$2
	.loc 1 50
	bne	$2,$0,$L28
	move	$4,$16
	.loc 1 51
	addiu	$23,$23,1
$L26:
	.loc 1 46
	addiu	$16,$16,1
	bne	$16,$22,$L43
	addiu	$2,$16,16
	.loc 1 53
	blez	$18,$L33
	lui	$2,%hi(joined)
	lw	$2,%lo(joined)($2)
	sll	$3,$18,2
	addu	$3,$3,$2
	.loc 1 54
	li	$4,2
$L32:
	sw	$4,0($2)
	.loc 1 53
	addiu	$2,$2,4
	bne	$3,$2,$L32
	nop
$L33:
	.loc 1 55
	move	$2,$0
$L19:
	.loc 1 56
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L28:
	.loc 1 50
	addu	$2,$2,$21
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$5,0($2)
	li	$2,-2147483648
	jal	part_with
	or	$5,$5,$2
	beq	$2,$0,$L26
	addiu	$23,$23,1
$L29:
	.loc 1 45
	b	$L19
	li	$2,-1
$L27:
	.loc 1 49
	jal	part_with
	move	$4,$16
	beq	$2,$0,$L26
	addiu	$23,$23,1
	.loc 1 45
	b	$L19
	li	$2,-1
	.set	reorder
	.end	share
	.section	.text.give_way,"ax"
	.align	2
	.globl	give_way
	.loc 1 59
	.ent	give_way
give_way:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 60
	jal	yield_to
	move	$4,$0
	.loc 1 61
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	give_way
	.section	.text.pass_on,"ax"
	.align	2
	.globl	pass_on
	.loc 1 68
	.ent	pass_on
pass_on:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 70
	jal	getpid
	nop
	.loc 1 72
	lui	$8,%hi(next.0)
	lw	$4,%lo(next.0)($8)
	.loc 1 70
	li	$3,-2147483648
	.loc 1 72
	bne	$4,$0,$L47
	or	$2,$2,$3
	move	$3,$0
	b	$L50
	li	$7,64
$L59:
	addiu	$3,$3,1
$L49:
	beq	$3,$7,$L47
	nop
$L50:
	.loc 1 73
	addiu	$5,$3,16
	sll	$5,$5,2
	lw	$5,28672($5)
	nop
	bne	$5,$2,$L59
	nop
$L48:
	.loc 1 75
	addiu	$3,$3,1
	andi	$3,$3,0x3f
	sll	$5,$3,2
	.loc 1 76
	lw	$6,28736($5)
	nop
	beq	$6,$0,$L48
	addiu	$5,$5,28672
	.loc 1 77
	lw	$5,64($5)
	nop
	.loc 1 72
	beq	$5,$0,$L49
	addiu	$3,$3,1
	sw	$5,%lo(next.0)($8)
	.loc 1 77
	move	$4,$5
$L47:
	.loc 1 79
	jal	yield_to
	nop
	.loc 1 80
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pass_on
	.section	.bss.next.0,"aw"
	.align	2
next.0:
	.space	4
	.section	.bss.joined,"aw"
	.align	2
joined:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/figure03_stride.h"
	.file 4 "./exos/library/unix.h"
	.file 5 "./exos/library/exos.h"
