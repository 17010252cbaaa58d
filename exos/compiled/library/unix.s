# mipsel-linux-gnu-gcc 12.2.0 from exos/library/unix.c
	.text
	.file 1 "exos/library/unix.c"
	.section	.text.exit,"ax"
	.align	2
	.globl	exit
	.loc 1 7
	.ent	exit
exit:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 8
	jal	descriptors_close
	move	$16,$4
	.loc 1 9
	jal	process_exit
	move	$4,$16
	.set	reorder
	.end	exit
	.section	.text.on_protection_fault,"ax"
	.align	2
	.globl	on_protection_fault
	.loc 1 13
	.ent	on_protection_fault
on_protection_fault:
	.set	noreorder
	.loc 1 14
	lui	$2,%hi(protection_handler)
	.loc 1 15
	jr	$31
	sw	$4,%lo(protection_handler)($2)
	.set	reorder
	.end	on_protection_fault
	.section	.text.brk,"ax"
	.align	2
	.globl	brk
	.loc 1 19
	.ent	brk
brk:
	.set	noreorder
	.loc 1 22
	lui	$2,%hi(exos_end)
	addiu	$2,$2,%lo(exos_end)
	.loc 1 19
	addiu	$sp,$sp,-32
	.loc 1 20
	lui	$3,%hi(heap_end)
	.loc 1 22
	sltu	$2,$4,$2
	.loc 1 19
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 20
	lw	$17,%lo(heap_end)($3)
	.loc 1 22
	bne	$2,$0,$L10
	sw	$16,20($sp)
	li	$2,536870912
	addiu	$2,$2,1
	sltu	$2,$4,$2
	beq	$2,$0,$L10
	addiu	$16,$4,4095
	.loc 1 25
	li	$2,-4096
	and	$16,$16,$2
	sltu	$2,$16,$17
	beq	$2,$0,$L8
	sw	$4,%lo(heap_end)($3)
	.loc 1 26
	move	$4,$16
$L14:
	jal	page_unmap
	addiu	$16,$16,4096
	.loc 1 25
	sltu	$2,$16,$17
	bne	$2,$0,$L14
	move	$4,$16
$L8:
	.loc 1 27
	move	$2,$0
$L5:
	.loc 1 28
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	.loc 1 23
	b	$L5
	li	$2,-1
	.set	reorder
	.end	brk
	.section	.text.sbrk,"ax"
	.align	2
	.globl	sbrk
	.loc 1 31
	.ent	sbrk
sbrk:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 32
	lui	$2,%hi(heap_end)
	.loc 1 31
	sw	$16,16($sp)
	.loc 1 32
	lw	$16,%lo(heap_end)($2)
	.loc 1 31
	sw	$31,20($sp)
	.loc 1 34
	jal	brk
	addu	$4,$16,$4
	beq	$2,$0,$L15
	nop
	li	$16,-1
$L15:
	.loc 1 35
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbrk
	.section	.text.ready_to_switch,"ax"
	.align	2
	.globl	ready_to_switch
	.loc 1 42
	.ent	ready_to_switch
ready_to_switch:
	.set	noreorder
	.loc 1 43
	jr	$31
	nop
	.set	reorder
	.end	ready_to_switch
	.section	.text.resume,"ax"
	.align	2
	.globl	resume
	.loc 1 46
	.ent	resume
resume:
	.set	noreorder
	.loc 1 47
	jr	$31
	nop
	.set	reorder
	.end	resume
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/library/process.h"
