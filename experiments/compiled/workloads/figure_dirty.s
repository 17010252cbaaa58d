# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure_dirty.c
	.text
	.file 1 "experiments/workloads/figure_dirty.c"
	.section	.text.entries,"ax"
	.align	2
	.loc 1 32
	.ent	entries
entries:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	.loc 1 35
	jal	page_slots
	move	$16,$0
	sltu	$2,$16,$2
	.loc 1 33
	move	$17,$0
	.loc 1 36
	move	$4,$16
	.loc 1 35
	beq	$2,$0,$L10
	addiu	$5,$sp,16
$L4:
	.loc 1 36
	jal	page_slot
	nop
	beq	$2,$0,$L3
	nop
	addiu	$17,$17,1
$L3:
	.loc 1 35
	jal	page_slots
	addiu	$16,$16,1
	sltu	$2,$16,$2
	.loc 1 36
	move	$4,$16
	.loc 1 35
	bne	$2,$0,$L4
	addiu	$5,$sp,16
$L10:
	.loc 1 38
	lw	$31,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	entries
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 24
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 26
	lui	$20,%hi(next)
	.loc 1 24
	sw	$17,24($sp)
	sw	$16,20($sp)
	lui	$17,%hi(order)
	.loc 1 27
	li	$16,-2147483648
	.loc 1 26
	lw	$3,%lo(next)($20)
	.loc 1 24
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$31,44($sp)
	move	$19,$4
	addiu	$17,$17,%lo(order)
	lui	$21,%hi(dirty)
	.loc 1 27
	addiu	$16,$16,511
	li	$18,-512
$L13:
	.loc 1 26
	sll	$3,$3,2
	addu	$3,$17,$3
	lw	$4,0($3)
	jal	page_dirty
	addiu	$19,$19,-1
	.loc 1 27
	lw	$3,%lo(next)($20)
	.loc 1 26
	lw	$5,%lo(dirty)($21)
	.loc 1 27
	addiu	$3,$3,1
	.loc 1 26
	addu	$5,$5,$2
	.loc 1 27
	and	$3,$3,$16
	bgez	$3,$L12
	sw	$5,%lo(dirty)($21)
	addiu	$3,$3,-1
	or	$3,$3,$18
	addiu	$3,$3,1
$L12:
	.loc 1 28
	bne	$19,$0,$L13
	sw	$3,%lo(next)($20)
	.loc 1 29
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 41
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 44
	li	$2,1
	.loc 1 41
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 44
	lui	$18,%hi(first)
	.loc 1 45
	lui	$16,%hi(order)
	.loc 1 41
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	.loc 1 44
	sw	$2,%lo(first)($18)
	.loc 1 46
	jal	entries
	sw	$0,%lo(order)($16)
	.loc 1 47
	lui	$3,%hi(figure_dirty_pages)
	lw	$21,%lo(figure_dirty_pages)($3)
	.loc 1 46
	move	$19,$2
	.loc 1 47
	li	$22,671088640
	.loc 1 42
	move	$17,$0
	.loc 1 47
	b	$L17
	addiu	$20,$18,%lo(first)
$L19:
	.loc 1 48
	jal	page_alias
	addiu	$17,$17,1
	bltz	$2,$L23
	addiu	$22,$22,4096
$L17:
	.loc 1 47
	addu	$3,$17,$19
	sltu	$3,$3,$21
	.loc 1 48
	move	$5,$22
	.loc 1 47
	bne	$3,$0,$L19
	move	$4,$20
	addiu	$3,$16,%lo(order)
	.loc 1 50
	li	$8,1103495168
	li	$7,2147418112
	.loc 1 51
	li	$10,131072
	addiu	$9,$3,2048
	.loc 1 42
	li	$2,1
	.loc 1 50
	addiu	$8,$8,20077
	ori	$7,$7,0xffff
	.loc 1 51
	addiu	$6,$18,%lo(first)
	ori	$10,$10,0x8000
	.loc 1 50
	mult	$2,$8
$L26:
	.loc 1 51
	move	$5,$6
	.loc 1 50
	mflo	$2
	addiu	$2,$2,12345
	and	$2,$2,$7
	.loc 1 51
	beq	$17,$0,$L21
	srl	$4,$2,8
	bne	$17,$0,1f
	divu	$0,$4,$17
	break	7
1:
	mfhi	$4
	addu	$4,$4,$10
	sll	$5,$4,12
$L21:
	sw	$5,0($3)
	.loc 1 49
	addiu	$3,$3,4
	bne	$3,$9,$L26
	mult	$2,$8
	.loc 1 53
	lui	$2,%hi(next)
	.loc 1 54
	li	$4,4
	.loc 1 53
	lui	$16,%hi(dirty)
	sw	$0,%lo(next)($2)
	.loc 1 54
	jal	measured_loop
	sw	$0,%lo(dirty)($16)
	.loc 1 55
	jal	done
	nop
	.loc 1 56
	jal	measured_loop
	li	$4,2000
	.loc 1 57
	jal	done
	nop
	.loc 1 58
	lw	$2,%lo(dirty)($16)
	nop
	xori	$2,$2,0x7d4
	sltu	$2,$0,$2
	sll	$2,$2,1
$L16:
	.loc 1 59
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L23:
	.loc 1 48
	b	$L16
	li	$2,1
	.set	reorder
	.end	main
	.section	.bss.next,"aw"
	.align	2
next:
	.space	4
	.section	.bss.dirty,"aw"
	.align	2
dirty:
	.space	4
	.section	.bss.order,"aw"
	.align	2
order:
	.space	2048
	.section	.bss.first,"aw"
	.align	12
first:
	.space	4096
	.text
	.file 2 "./experiments/workloads/workload.h"
