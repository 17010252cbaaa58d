# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/list_capabilities.c
	.file 1 "list_capabilities.c"
	.text
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
	addiu	$sp,$sp,-56
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	addiu	$16,$16,512
	b	$L5
	li	$17,63
$L6:
	jal	yield_to
	nop
$L5:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	move	$4,$16
	jal	my_page
	lui	$19,%hi(list_page)
	lw	$5,%lo(list_page)($19)
	nop
	beq	$5,$0,$L18
	move	$16,$2
$L7:
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	li	$3,539295744
	sll	$2,$16,12
	addiu	$4,$3,4096
	li	$16,539230208
	ori	$2,$2,0x200
	sw	$3,0($16)
	sw	$2,4($16)
	sw	$4,8($16)
	sw	$2,12($16)
	lw	$4,%lo(list_page)($19)
	lui	$17,%hi(to_write.3)
	addiu	$6,$17,%lo(to_write.3)
	li	$5,1
	jal	list_write_at
	sll	$4,$4,12
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(list_page)($19)
	lui	$18,%hi(half.2)
	addiu	$6,$18,%lo(half.2)
	li	$5,1
	jal	list_write_at
	sll	$4,$4,12
	addiu	$4,$2,1
	li	$5,14
	jal	check
	sltu	$4,$4,1
	lw	$2,4($16)
	lui	$6,%hi(to_read.1)
	ori	$2,$2,0x400
	sw	$2,4($16)
	lw	$4,%lo(list_page)($19)
	addiu	$6,$6,%lo(to_read.1)
	li	$5,1
	jal	list_write_at
	sll	$4,$4,12
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(list_page)($19)
	addiu	$6,$18,%lo(half.2)
	li	$5,1
	jal	list_write_at
	sll	$4,$4,12
	addiu	$4,$2,1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	li	$4,539295744
	sltu	$4,$0,$2
	jal	check
	li	$5,18
	lw	$4,%lo(list_page)($19)
	addiu	$6,$17,%lo(to_write.3)
	li	$5,1
	jal	list_write_at
	sll	$4,$4,12
	beq	$2,$0,$L19
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,19
	jal	aegis_tlb_delete
	li	$4,539295744
	nor	$4,$0,$2
	li	$5,20
	jal	check
	srl	$4,$4,31
	jal	public_state
	nop
	lw	$17,16($2)
	move	$16,$0
	li	$18,539230208
	li	$20,24
	b	$L14
	li	$21,12
$L10:
	jal	page_record
	move	$4,$17
	lhu	$17,4($2)
	nop
	andi	$17,$17,0xffff
$L14:
	bne	$17,$0,$L20
	andi	$3,$16,0x1
	addiu	$16,$16,1
	bne	$16,$21,$L10
	nop
	move	$17,$16
$L21:
	andi	$3,$16,0x1
$L20:
	bne	$3,$0,$L16
	sll	$2,$17,12
	li	$3,512
$L12:
	or	$2,$2,$3
	sw	$2,4($18)
	lw	$4,%lo(list_page)($19)
	move	$7,$0
	move	$6,$0
	li	$5,1
	sll	$4,$4,12
	sw	$0,20($sp)
	jal	aegis_tlb_write_list
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,27
	jal	check
	sltu	$4,$4,1
	lw	$2,4($18)
	move	$7,$0
	xori	$2,$2,0x400
	sw	$2,4($18)
	lw	$4,%lo(list_page)($19)
	move	$6,$0
	li	$5,1
	sll	$4,$4,12
	sw	$0,20($sp)
	jal	aegis_tlb_write_list
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,29
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	li	$4,539295744
	sltu	$4,$0,$2
	li	$5,30
	jal	check
	addiu	$16,$16,1
	sltu	$2,$16,12
	bne	$2,$0,$L10
	nop
	bne	$16,$20,$L21
	move	$17,$16
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
$L16:
	b	$L12
	li	$3,1536
$L18:
	jal	my_page
	nop
	move	$5,$2
	b	$L7
	sw	$2,%lo(list_page)($19)
$L19:
	jal	faults_writing
	li	$4,539295744
	b	$L8
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.rodata.to_read.1,"a"
	.align	2
to_read.1:
	.word	305441741
	.word	286331153
	.word	305441741
	.word	286331153
	.section	.rodata.half.2,"a"
	.align	2
half.2:
	.word	0
	.word	286331153
	.word	0
	.word	572662306
	.section	.rodata.to_write.3,"a"
	.align	2
to_write.3:
	.word	305441741
	.word	572662306
	.word	305441741
	.word	572662306
	.section	.bss.list_page,"aw"
	.align	2
list_page:
	.space	4
