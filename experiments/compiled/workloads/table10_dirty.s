# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_dirty.c
	.text
	.file 1 "experiments/workloads/table10_dirty.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 13
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 15
	lui	$19,%hi(next)
	lui	$17,%hi(order)
	lui	$16,%hi(area)
	.loc 1 13
	sw	$20,32($sp)
	sw	$18,24($sp)
	.loc 1 15
	lw	$2,%lo(next)($19)
	.loc 1 13
	sw	$31,36($sp)
	move	$18,$4
	addiu	$17,$17,%lo(order)
	addiu	$16,$16,%lo(area)
	b	$L3
	lui	$20,%hi(dirty)
$L9:
	.loc 1 16
	addiu	$2,$3,1
	.loc 1 17
	addiu	$18,$18,-1
	beq	$18,$0,$L8
	sw	$2,%lo(next)($19)
$L3:
	.loc 1 15
	addu	$2,$17,$2
	lbu	$4,0($2)
	nop
	sll	$4,$4,12
	jal	page_dirty
	addu	$4,$16,$4
	lw	$5,%lo(dirty)($20)
	.loc 1 16
	lw	$3,%lo(next)($19)
	.loc 1 15
	addu	$5,$5,$2
	.loc 1 16
	slt	$4,$3,99
	bne	$4,$0,$L9
	sw	$5,%lo(dirty)($20)
	move	$2,$0
	.loc 1 17
	addiu	$18,$18,-1
	bne	$18,$0,$L3
	sw	$2,%lo(next)($19)
$L8:
	.loc 1 18
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 21
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 22
	jal	prepare_area
	nop
	.loc 1 23
	jal	measured_loop
	li	$4,4
	.loc 1 24
	jal	done
	nop
	.loc 1 25
	jal	measured_loop
	li	$4,3000
	.loc 1 26
	jal	done
	nop
	.loc 1 27
	lui	$2,%hi(dirty)
	lw	$2,%lo(dirty)($2)
	.loc 1 28
	lw	$31,20($sp)
	.loc 1 27
	xori	$2,$2,0xbbc
	.loc 1 28
	sltu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,24
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
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./experiments/workloads/workload.h"
