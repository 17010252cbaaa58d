# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/listed_devices.c
	.file 1 "listed_devices.c"
	.text
	.align	2
	.ent	list_begin
list_begin:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(list_page)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	my_page
	move	$17,$4
	lw	$5,%lo(list_page)($18)
	nop
	beq	$5,$0,$L9
	move	$16,$2
$L2:
	li	$4,539230208
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	beq	$17,$0,$L1
	nop
	li	$3,67371008
	ori	$3,$3,0x8000
	sll	$2,$16,12
	addu	$4,$17,$3
	ori	$5,$2,0x200
	sll	$4,$4,3
	li	$2,539230208
	li	$3,539295744
$L4:
	sw	$3,0($2)
	sw	$5,4($2)
	addiu	$2,$2,8
	bne	$2,$4,$L4
	addiu	$3,$3,4096
$L1:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L9:
	jal	my_page
	nop
	move	$5,$2
	b	$L2
	sw	$2,%lo(list_page)($18)
	.set	reorder
	.end	list_begin
	.align	2
	.ent	list_write_at
list_write_at:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	lw	$3,12($6)
	lw	$2,8($6)
	lw	$7,4($6)
	lw	$6,0($6)
	sw	$3,20($sp)
	jal	aegis_tlb_write_list
	sw	$2,16($sp)
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	list_write_at
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$16,24($sp)
	li	$16,-2147418112
	sw	$17,28($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	addiu	$16,$16,512
	b	$L13
	li	$17,63
$L14:
	jal	yield_to
	nop
$L13:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L14
	move	$4,$16
	lui	$18,%hi(physical.2)
	addiu	$18,$18,%lo(physical.2)
	li	$21,1263403008
	li	$20,1464139776
	li	$23,572653568
	li	$19,305397760
	li	$22,286326784
	addiu	$fp,$18,24
	lui	$17,%hi(list_page)
	addiu	$21,$21,20311
	addiu	$20,$20,19532
	addiu	$23,$23,8738
	ori	$19,$19,0xabcd
	b	$L16
	addiu	$22,$22,4369
$L15:
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	li	$5,24
	srl	$4,$4,31
	jal	check
	sll	$16,$16,12
	ori	$16,$16,0x200
	li	$2,539230208
	li	$3,539295744
	sw	$16,4($2)
	sw	$3,0($2)
	lw	$3,0($18)
	move	$7,$21
	ori	$3,$3,0xe00
	sw	$3,4($2)
	lw	$4,%lo(list_page)($17)
	move	$6,$20
	li	$5,1
	sll	$4,$4,12
	sw	$21,20($sp)
	jal	aegis_tlb_write_list
	sw	$20,16($sp)
	addiu	$4,$2,2
	li	$5,20
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(list_page)($17)
	li	$5,1
	sll	$4,$4,12
	sw	$23,20($sp)
	sw	$19,16($sp)
	move	$7,$22
	jal	aegis_tlb_write_list
	move	$6,$19
	addiu	$4,$2,2
	addiu	$18,$18,4
	li	$5,21
	jal	check
	sltu	$4,$4,1
	beq	$18,$fp,$L22
	nop
$L16:
	jal	my_page
	nop
	lw	$5,%lo(list_page)($17)
	nop
	bne	$5,$0,$L15
	move	$16,$2
	jal	my_page
	nop
	move	$5,$2
	b	$L15
	sw	$2,%lo(list_page)($17)
$L22:
	lui	$18,%hi(address.0)
	addiu	$18,$18,%lo(address.0)
	li	$20,572653568
	addiu	$23,$18,20
	li	$21,539295744
	b	$L18
	addiu	$20,$20,8738
$L17:
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	sll	$16,$16,12
	li	$fp,539230208
	li	$5,24
	srl	$4,$4,31
	jal	check
	ori	$16,$16,0x200
	sw	$21,0($fp)
	sw	$16,4($fp)
	lw	$16,0($18)
	move	$7,$22
	sw	$16,0($fp)
	lw	$4,%lo(list_page)($17)
	move	$6,$19
	li	$5,1
	sll	$4,$4,12
	sw	$20,20($sp)
	jal	aegis_tlb_write_list
	sw	$19,16($sp)
	addiu	$4,$2,2
	li	$5,26
	jal	check
	sltu	$4,$4,1
	move	$4,$16
	jal	aegis_tlb_delete_range
	li	$5,1
	addiu	$4,$2,2
	addiu	$18,$18,4
	li	$5,27
	jal	check
	sltu	$4,$4,1
	beq	$18,$23,$L23
	nop
$L18:
	jal	my_page
	nop
	lw	$5,%lo(list_page)($17)
	nop
	bne	$5,$0,$L17
	move	$16,$2
	jal	my_page
	nop
	move	$5,$2
	b	$L17
	sw	$2,%lo(list_page)($17)
$L23:
	jal	list_begin
	li	$4,1
	lw	$2,4($fp)
	lui	$6,%hi(mine)
	ori	$2,$2,0x100
	sw	$2,4($fp)
	lw	$4,%lo(list_page)($17)
	addiu	$6,$6,%lo(mine)
	li	$5,1
	jal	list_write_at
	sll	$4,$4,12
	addiu	$4,$2,2
	li	$5,31
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	li	$4,539295744
	sltu	$4,$0,$2
	jal	check
	li	$5,32
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.section	.rodata.address.0,"a"
	.align	2
address.0:
	.word	-2147483648
	.word	-2147418112
	.word	-1610612736
	.word	-1073741824
	.word	-4096
	.section	.rodata.physical.2,"a"
	.align	2
physical.2:
	.word	532545536
	.word	1069416448
	.word	1606287360
	.word	25165824
	.word	-1078067200
	.word	-4325376
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
