# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/list_elsewhere.c
	.text
	.file 1 "aegis/adversarial/list_elsewhere.c"
	.section	.text.list_write_at,"ax"
	.align	2
	.file 2 "./aegis/adversarial/listed.h"
	.loc 2 32
	.ent	list_write_at
list_write_at:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 2 33
	lw	$3,12($6)
	lw	$2,8($6)
	lw	$7,4($6)
	lw	$6,0($6)
	sw	$3,20($sp)
	jal	aegis_tlb_write_list
	sw	$2,16($sp)
	.loc 2 35
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	list_write_at
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
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
	.loc 1 11
	jal	public_state
	li	$16,-2147418112
	lw	$18,16($2)
	.file 3 "./aegis/adversarial/adversarial.h"
	.loc 3 34
	addiu	$16,$16,512
	b	$L5
	li	$17,63
$L6:
	.loc 3 35
	jal	yield_to
	nop
$L5:
	.loc 3 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	move	$4,$16
	.loc 3 41
	jal	env_info
	nop
	lw	$16,40($2)
	nop
	.loc 1 14
	beq	$16,$0,$L7
	li	$20,572653568
	.loc 2 33
	li	$17,305397760
	li	$19,286326784
	addiu	$20,$20,8738
	ori	$17,$17,0xabcd
	addiu	$19,$19,4369
	.loc 1 16
	sll	$21,$16,12
$L24:
	.loc 2 33
	move	$7,$19
	move	$6,$17
	move	$4,$21
	move	$5,$0
	sw	$20,20($sp)
	jal	aegis_tlb_write_list
	sw	$17,16($sp)
	.loc 1 16
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 2 33
	move	$7,$19
	move	$6,$17
	move	$4,$21
	li	$5,1
	sw	$20,20($sp)
	jal	aegis_tlb_write_list
	sw	$17,16($sp)
	.loc 1 16
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 3 41
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	.loc 1 14
	bne	$16,$0,$L24
	sll	$21,$16,12
$L7:
	.loc 1 17
	lui	$19,%hi(mine)
	addiu	$6,$19,%lo(mine)
	li	$5,1
	jal	list_write_at
	move	$4,$0
	addiu	$4,$2,1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	lw	$4,4124($0)
	addiu	$6,$19,%lo(mine)
	jal	list_write_at
	li	$5,1
	addiu	$4,$2,1
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 19
	lw	$4,4128($0)
	addiu	$6,$19,%lo(mine)
	jal	list_write_at
	li	$5,1
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	sll	$4,$18,12
	addiu	$6,$19,%lo(mine)
	jal	list_write_at
	li	$5,1
	addiu	$4,$2,1
	lui	$16,%hi(places.0)
	li	$5,20
	sltu	$4,$4,1
	addiu	$16,$16,%lo(places.0)
	.loc 2 33
	li	$20,572653568
	li	$17,305397760
	.loc 1 20
	jal	check
	li	$18,286326784
	addiu	$21,$16,24
	.loc 2 33
	addiu	$20,$20,8738
	ori	$17,$17,0xabcd
	addiu	$18,$18,4369
$L9:
	lw	$4,0($16)
	li	$5,1
	sw	$20,20($sp)
	sw	$17,16($sp)
	move	$7,$18
	jal	aegis_tlb_write_list
	move	$6,$17
	.loc 1 22
	addiu	$4,$2,2
	.loc 1 21
	addiu	$16,$16,4
	.loc 1 22
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 1 21
	bne	$16,$21,$L9
	nop
	.loc 2 20
	jal	my_page
	lui	$17,%hi(list_page)
	.loc 2 22
	lw	$5,%lo(list_page)($17)
	nop
	beq	$5,$0,$L23
	move	$16,$2
$L10:
	.loc 2 24
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	.loc 2 27
	sll	$4,$16,12
	li	$2,539230208
	ori	$4,$4,0x200
	li	$3,539295744
	.loc 2 25
	addiu	$5,$2,4096
$L11:
	.loc 2 26
	sw	$3,0($2)
	.loc 2 27
	sw	$4,4($2)
	.loc 2 25
	addiu	$2,$2,8
	bne	$2,$5,$L11
	addiu	$3,$3,4096
	.loc 2 39
	lw	$4,%lo(list_page)($17)
	addiu	$6,$19,%lo(mine)
	li	$5,512
	jal	list_write_at
	sll	$4,$4,12
	.loc 1 25
	sltu	$4,$2,1
	jal	check
	li	$5,25
	.loc 2 39
	lw	$4,%lo(list_page)($17)
	addiu	$6,$19,%lo(mine)
	li	$5,513
	jal	list_write_at
	sll	$4,$4,12
	.loc 1 26
	addiu	$4,$2,2
	li	$5,26
	jal	check
	sltu	$4,$4,1
	.loc 2 39
	lw	$4,%lo(list_page)($17)
	addiu	$6,$19,%lo(mine)
	li	$5,536870912
	jal	list_write_at
	sll	$4,$4,12
	.loc 1 27
	addiu	$4,$2,2
	li	$5,27
	jal	check
	sltu	$4,$4,1
	.loc 2 39
	lw	$4,%lo(list_page)($17)
	li	$5,-2147483648
	addiu	$6,$19,%lo(mine)
	addiu	$5,$5,1
	jal	list_write_at
	sll	$4,$4,12
	.loc 1 28
	addiu	$4,$2,2
	li	$5,28
	jal	check
	sltu	$4,$4,1
	.loc 2 39
	lw	$4,%lo(list_page)($17)
	addiu	$6,$19,%lo(mine)
	li	$5,-1
	jal	list_write_at
	sll	$4,$4,12
	.loc 1 29
	addiu	$4,$2,2
	li	$5,29
	sltu	$4,$4,1
	.loc 2 33
	li	$19,572653568
	li	$21,305397760
	.loc 1 29
	jal	check
	li	$18,286326784
	li	$22,9
	.loc 1 30
	li	$16,1
	.loc 1 31
	li	$20,513
	.loc 2 33
	addiu	$19,$19,8738
	ori	$21,$21,0xabcd
	addiu	$18,$18,4369
$L12:
	.loc 1 31
	lw	$2,%lo(list_page)($17)
	sll	$4,$16,3
	sll	$2,$2,12
	.loc 2 33
	subu	$5,$20,$16
	move	$7,$18
	move	$6,$21
	addu	$4,$2,$4
	sw	$19,20($sp)
	jal	aegis_tlb_write_list
	sw	$21,16($sp)
	.loc 1 31
	addiu	$4,$2,2
	li	$5,31
	sltu	$4,$4,1
	.loc 1 30
	sll	$16,$16,1
	.loc 1 31
	jal	check
	addiu	$22,$22,-1
	.loc 1 30
	bne	$22,$0,$L12
	addiu	$16,$16,1
	.loc 2 33
	li	$19,572653568
	.loc 1 32
	li	$16,1
	.loc 2 33
	addiu	$19,$19,8738
	.loc 1 32
	li	$20,8
$L13:
	.loc 1 33
	lw	$4,%lo(list_page)($17)
	.loc 2 33
	li	$5,1
	.loc 1 33
	sll	$4,$4,12
	.loc 2 33
	addu	$4,$4,$16
	sw	$19,20($sp)
	sw	$21,16($sp)
	move	$7,$18
	jal	aegis_tlb_write_list
	move	$6,$21
	.loc 1 33
	addiu	$4,$2,2
	.loc 1 32
	addiu	$16,$16,1
	.loc 1 33
	li	$5,33
	jal	check
	sltu	$4,$4,1
	.loc 1 32
	bne	$16,$20,$L13
	li	$2,10
	.loc 1 35
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
$L23:
	.loc 2 23
	jal	my_page
	nop
	move	$5,$2
	b	$L10
	sw	$2,%lo(list_page)($17)
	.set	reorder
	.end	main
	.section	.rodata.places.0,"a"
	.align	2
places.0:
	.word	532545536
	.word	1073737728
	.word	-2147483648
	.word	-1610612736
	.word	-4096
	.word	-8
	.section	.rodata.mine,"a"
	.align	2
mine:
	.word	305441741
	.word	286331153
	.word	305441741
	.word	572662306
	.section	.bss.list_page,"aw"
	.align	2
list_page:
	.space	4
	.text
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
	.file 6 "./aegis/user/aegis.h"
