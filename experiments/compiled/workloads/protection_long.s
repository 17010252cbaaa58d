# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_long.c
	.text
	.file 1 "experiments/workloads/protection_long.c"
	.section	.text.take,"ax"
	.align	2
	.loc 1 19
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 22
	lw	$2,4112($0)
	lw	$6,4104($0)
	lw	$5,4100($0)
	lw	$7,4108($0)
	move	$4,$0
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 23
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.beget,"ax"
	.align	2
	.loc 1 27
	.ent	beget
beget:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 29
	lw	$5,4112($0)
	lw	$4,4108($0)
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	.loc 1 30
	jal	take
	move	$16,$2
	.loc 1 32
	sltu	$3,$16,-16
	beq	$3,$0,$L4
	move	$5,$16
	.loc 1 34
	lw	$6,4108($0)
	lw	$7,4112($0)
	jal	aegis_page_give
	move	$4,$2
	.loc 1 35
	lw	$6,4112($0)
	lw	$5,4108($0)
	jal	aegis_environment_destroy
	move	$4,$16
$L4:
	.loc 1 36
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	beget
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 39
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,44($sp)
	lui	$21,%hi(list)
	sw	$20,40($sp)
	sw	$16,24($sp)
	lui	$20,%hi(page)
	addiu	$16,$21,%lo(list)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	addiu	$19,$16,4096
	li	$17,536870912
	.loc 1 45
	addiu	$18,$20,%lo(page)
$L8:
	.loc 1 44
	sw	$17,0($16)
	.loc 1 45
	jal	page_number
	move	$4,$18
	sll	$2,$2,12
	ori	$2,$2,0x600
	sw	$2,4($16)
	.loc 1 43
	addiu	$16,$16,8
	bne	$16,$19,$L8
	addiu	$17,$17,4096
	lui	$22,%hi(taken)
	lui	$18,%hi(taken+256)
	li	$19,60
	addiu	$22,$22,%lo(taken)
	addiu	$18,$18,%lo(taken+256)
	.loc 1 49
	addiu	$21,$21,%lo(list)
	.loc 1 51
	addiu	$20,$20,%lo(page)
$L11:
	.loc 1 49
	jal	page_number
	move	$4,$21
	.loc 1 48
	lw	$3,4112($0)
	lw	$7,4104($0)
	lw	$6,4100($0)
	sw	$3,20($sp)
	lw	$3,4108($0)
	li	$5,512
	sw	$3,16($sp)
	jal	aegis_tlb_write_list
	sll	$4,$2,12
	.loc 1 50
	li	$5,1024
	jal	aegis_tlb_delete_range
	li	$4,536870912
	.loc 1 51
	jal	page_number
	move	$4,$20
	lw	$3,4112($0)
	lw	$6,4104($0)
	lw	$5,4100($0)
	lw	$7,4108($0)
	move	$4,$2
	jal	aegis_page_set_capabilities
	sw	$3,16($sp)
	move	$16,$22
	move	$17,$22
$L9:
	.loc 1 53
	jal	take
	nop
	sw	$2,0($17)
	.loc 1 52
	addiu	$17,$17,4
	bne	$18,$17,$L9
	nop
	.loc 1 54
	jal	beget
	nop
$L10:
	.loc 1 56
	lw	$4,0($16)
	jal	aegis_page_free
	addiu	$16,$16,4
	.loc 1 55
	bne	$18,$16,$L10
	nop
	.loc 1 47
	addiu	$19,$19,-1
	bne	$19,$0,$L11
	li	$16,1000
$L12:
	.loc 1 59
	jal	take
	addiu	$16,$16,-1
	.loc 1 58
	bne	$16,$0,$L12
	move	$2,$0
	.loc 1 61
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
	.section	.bss.taken,"aw"
	.align	2
taken:
	.space	256
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
