# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_calls.c
	.text
	.file 1 "experiments/workloads/protection_calls.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	lui	$18,%hi(list)
	sw	$19,36($sp)
	sw	$16,24($sp)
	.loc 1 17
	lui	$19,%hi(page)
	addiu	$16,$18,%lo(list)
	.loc 1 11
	sw	$20,40($sp)
	sw	$17,28($sp)
	sw	$31,44($sp)
	addiu	$20,$16,4096
	li	$17,536870912
	.loc 1 17
	addiu	$19,$19,%lo(page)
$L2:
	move	$4,$19
	jal	page_number
	sw	$17,0($16)
	sll	$2,$2,12
	ori	$2,$2,0x600
	sw	$2,4($16)
	.loc 1 15
	addiu	$16,$16,8
	bne	$16,$20,$L2
	addiu	$17,$17,4096
	.loc 1 21
	addiu	$18,$18,%lo(list)
$L3:
	jal	page_number
	move	$4,$18
	.loc 1 20
	lw	$3,4112($0)
	lw	$7,4104($0)
	lw	$6,4100($0)
	sw	$3,20($sp)
	sll	$4,$2,12
	lw	$2,4108($0)
	li	$5,512
	jal	aegis_tlb_write_list
	sw	$2,16($sp)
	.loc 1 22
	li	$5,1024
	jal	aegis_tlb_delete_range
	li	$4,536870912
	b	$L3
	nop
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	12
page:
	.space	4096
	.section	.bss.list,"aw"
	.align	12
list:
	.space	4096
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/protection.h"
