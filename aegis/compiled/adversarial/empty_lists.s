# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/empty_lists.c
	.text
	.file 1 "aegis/adversarial/empty_lists.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	.loc 1 12
	jal	my_page
	li	$16,-2147418112
	move	$18,$2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$3,16($2)
	nop
	beq	$3,$17,$L3
	move	$4,$16
	.file 3 "./aegis/adversarial/listed.h"
	.loc 3 20
	jal	my_page
	lui	$19,%hi(list_page)
	.loc 3 22
	lw	$5,%lo(list_page)($19)
	nop
	beq	$5,$0,$L7
	move	$16,$2
$L4:
	.loc 3 24
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	li	$5,24
	srl	$4,$4,31
	jal	check
	sll	$16,$16,12
	.loc 3 26
	li	$20,539295744
	li	$2,539230208
	.loc 3 27
	ori	$16,$16,0x200
	.loc 3 26
	sw	$20,0($2)
	.loc 3 27
	sw	$16,4($2)
	.loc 3 39
	lw	$4,%lo(list_page)($19)
	.loc 3 33
	li	$16,305397760
	li	$17,572653568
	ori	$16,$16,0xabcd
	li	$22,286326784
	addiu	$17,$17,8738
	addiu	$7,$22,4369
	move	$6,$16
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$5,$0
	jal	aegis_tlb_write_list
	sll	$4,$4,12
	.loc 1 16
	sltu	$4,$2,1
	jal	check
	li	$5,16
	.loc 1 17
	jal	faults_reading
	li	$4,539295744
	.loc 1 18
	li	$21,538968064
	.loc 1 17
	sltu	$4,$0,$2
	jal	check
	li	$5,17
	.loc 1 18
	li	$6,1
	move	$5,$18
	jal	map_mine
	ori	$4,$21,0x8000
	nor	$4,$0,$2
	li	$5,18
	jal	check
	srl	$4,$4,31
	.loc 1 19
	ori	$4,$21,0x8000
	jal	aegis_tlb_delete_range
	move	$5,$0
	sltu	$4,$2,1
	jal	check
	li	$5,19
	.loc 1 20
	jal	faults_reading
	ori	$4,$21,0x8000
	sltu	$4,$2,1
	jal	check
	li	$5,20
	.loc 1 21
	move	$5,$18
	li	$6,1
	jal	map_mine
	li	$4,539295744
	nor	$4,$0,$2
	li	$5,21
	jal	check
	srl	$4,$4,31
	.loc 1 22
	li	$2,77
	sw	$2,0($20)
	.loc 3 39
	lw	$4,%lo(list_page)($19)
	.loc 3 33
	ori	$7,$22,0x1111
	move	$6,$16
	sw	$17,20($sp)
	sw	$16,16($sp)
	li	$5,1
	jal	aegis_tlb_write_list
	sll	$4,$4,12
	.loc 1 23
	sltu	$4,$2,1
	jal	check
	li	$5,23
	.loc 1 24
	lw	$4,0($20)
	li	$5,24
	xori	$4,$4,0x4d
	jal	check
	sltu	$4,$0,$4
	.loc 1 26
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
$L7:
	.loc 3 23
	jal	my_page
	nop
	move	$5,$2
	b	$L4
	sw	$2,%lo(list_page)($19)
	.set	reorder
	.end	main
	.section	.bss.list_page,"aw"
	.align	2
list_page:
	.space	4
	.text
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
	.file 6 "./aegis/user/aegis.h"
