# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_area.c
	.text
	.file 1 "experiments/workloads/table10_area.c"
	.section	.text.give_back,"ax"
	.align	2
	.loc 1 32
	.ent	give_back
give_back:
	.set	noreorder
	.loc 1 33
	lui	$3,%hi(refused)
	lw	$2,%lo(refused)($3)
	.loc 1 34
	li	$7,-4096
	.loc 1 32
	addiu	$sp,$sp,-24
	.loc 1 33
	addiu	$2,$2,1
	.loc 1 34
	li	$6,3
	li	$5,4096
	and	$4,$4,$7
	.loc 1 33
	sw	$2,%lo(refused)($3)
	.loc 1 32
	sw	$31,20($sp)
	.loc 1 34
	jal	mprotect
	nop
	.loc 1 35
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	give_back
	.section	.text.prepare_area,"ax"
	.align	2
	.globl	prepare_area
	.loc 1 9
	.ent	prepare_area
prepare_area:
	.set	noreorder
	lui	$6,%hi(order)
	addiu	$6,$6,%lo(order)
	lui	$3,%hi(area)
	addiu	$3,$3,%lo(area)
	move	$4,$6
	.loc 1 12
	move	$2,$0
	.loc 1 13
	li	$7,1
	.loc 1 12
	li	$5,100
$L5:
	.loc 1 14
	sb	$2,0($4)
	.loc 1 12
	addiu	$2,$2,1
	.loc 1 13
	sw	$7,0($3)
	.loc 1 12
	addiu	$4,$4,1
	bne	$2,$5,$L5
	addiu	$3,$3,4096
	.loc 1 10
	li	$3,1
	lui	$4,%hi(order+99)
	.loc 1 19
	li	$9,1103495168
	li	$8,2147418112
	addiu	$4,$4,%lo(order+99)
	addiu	$9,$9,20077
	ori	$8,$8,0xffff
	.loc 1 20
	subu	$10,$3,$6
$L6:
	.loc 1 19
	mult	$3,$9
	.loc 1 20
	addu	$5,$10,$4
	.loc 1 17
	lbu	$7,0($4)
	.loc 1 16
	addiu	$4,$4,-1
	.loc 1 19
	mflo	$3
	addiu	$3,$3,12345
	and	$3,$3,$8
	.loc 1 20
	srl	$2,$3,8
	bne	$5,$0,1f
	divu	$0,$2,$5
	break	7
1:
	mfhi	$2
	.loc 1 21
	addu	$2,$6,$2
	lbu	$5,0($2)
	nop
	sb	$5,1($4)
	.loc 1 16
	bne	$6,$4,$L6
	sb	$7,0($2)
	.loc 1 24
	jr	$31
	nop
	.set	reorder
	.end	prepare_area
	.section	.text.protect_area,"ax"
	.align	2
	.globl	protect_area
	.loc 1 27
	.ent	protect_area
protect_area:
	.set	noreorder
	.loc 1 28
	move	$6,$4
	li	$5,393216
	lui	$4,%hi(area)
	.loc 1 27
	addiu	$sp,$sp,-24
	.loc 1 28
	addiu	$5,$5,16384
	.loc 1 27
	sw	$31,20($sp)
	.loc 1 28
	jal	mprotect
	addiu	$4,$4,%lo(area)
	.loc 1 29
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protect_area
	.section	.text.count_protected,"ax"
	.align	2
	.globl	count_protected
	.loc 1 38
	.ent	count_protected
count_protected:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 42
	lui	$4,%hi(give_back)
	.loc 1 38
	sw	$17,20($sp)
	sw	$16,16($sp)
	li	$17,393216
	lui	$16,%hi(area)
	sw	$18,24($sp)
	.loc 1 42
	addiu	$4,$4,%lo(give_back)
	.loc 1 41
	lui	$18,%hi(refused)
	addiu	$16,$16,%lo(area)
	addiu	$17,$17,16384
	.loc 1 38
	sw	$31,28($sp)
	.loc 1 41
	sw	$0,%lo(refused)($18)
	.loc 1 42
	jal	on_protection_fault
	addu	$17,$16,$17
	.loc 1 43
	move	$4,$16
$L15:
	jal	touch_page
	addiu	$16,$16,4096
	bne	$16,$17,$L15
	move	$4,$16
	.loc 1 44
	jal	on_protection_fault
	move	$4,$0
	.loc 1 46
	lw	$31,28($sp)
	.loc 1 45
	lw	$2,%lo(refused)($18)
	.loc 1 46
	lw	$17,20($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	count_protected
	.section	.bss.refused,"aw"
	.align	2
refused:
	.space	4
	.globl	order
	.section	.bss.order,"aw"
	.align	2
order:
	.space	100
	.globl	area
	.section	.bss.area,"aw"
	.align	12
area:
	.space	409600
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./exos/library/unix.h"
