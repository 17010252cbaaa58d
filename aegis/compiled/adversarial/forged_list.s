# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/forged_list.c
	.file 1 "forged_list.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-168
	sw	$16,128($sp)
	li	$16,-2147418112
	sw	$17,132($sp)
	sw	$31,164($sp)
	sw	$fp,160($sp)
	sw	$23,156($sp)
	sw	$22,152($sp)
	sw	$21,148($sp)
	sw	$20,144($sp)
	sw	$19,140($sp)
	sw	$18,136($sp)
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L3
	move	$4,$16
	jal	env_info
	nop
	lw	$17,40($2)
	nop
	beq	$17,$0,$L17
	li	$21,572653568
	li	$18,305397760
	li	$20,286326784
	li	$22,539295744
	move	$16,$0
	lui	$19,%hi(list_page)
	addiu	$21,$21,8738
	ori	$18,$18,0xabcd
	b	$L4
	addiu	$20,$20,4369
$L24:
	li	$5,512
$L7:
	sll	$23,$16,3
	li	$2,539230208
	or	$4,$4,$5
	addu	$2,$2,$23
	sw	$4,4($2)
	li	$5,3
	jal	aegis_tlb_delete_range
	li	$4,539295744
	sltu	$4,$2,1
	jal	check
	li	$5,18
	lw	$4,%lo(list_page)($19)
	move	$7,$20
	move	$6,$18
	li	$5,3
	sll	$4,$4,12
	sw	$21,20($sp)
	jal	aegis_tlb_write_list
	sw	$18,16($sp)
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	move	$4,$fp
	sltu	$4,$0,$2
	jal	check
	li	$5,20
	lw	$2,%lo(list_page)($19)
	addiu	$5,$sp,92
	sll	$2,$2,12
	addiu	$6,$sp,24
	li	$4,24
	li	$fp,3
	sw	$2,92($sp)
	sw	$fp,96($sp)
	sw	$18,108($sp)
	sw	$18,100($sp)
	sw	$20,104($sp)
	jal	raw_call
	sw	$21,112($sp)
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,27
	lw	$4,92($sp)
	lw	$2,36($sp)
	addu	$3,$23,$4
	beq	$2,$3,$L20
	move	$4,$0
	jal	check
	li	$5,28
	bne	$16,$0,$L21
	li	$5,29
$L25:
	jal	check
	li	$4,1
	jal	faults_reading
	addiu	$4,$22,8192
	sltu	$4,$0,$2
	jal	check
	li	$5,30
	li	$2,539230208
	addiu	$2,$2,8
$L11:
	lw	$4,4($2)
	addiu	$16,$16,1
	jal	aegis_page_free
	srl	$4,$4,12
	sltu	$4,$2,1
	jal	check
	li	$5,31
	jal	page_record
	move	$4,$17
	lhu	$17,4($2)
	li	$2,3
	bne	$2,$0,1f
	divu	$0,$16,$2
	break	7
1:
	andi	$17,$17,0xffff
	mfhi	$16
	beq	$17,$0,$L17
	nop
$L4:
	jal	my_page
	nop
	lw	$5,%lo(list_page)($19)
	nop
	beq	$5,$0,$L22
	move	$fp,$2
$L5:
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	sll	$2,$fp,12
	li	$5,539295744
	li	$3,539230208
	ori	$2,$2,0x200
	addiu	$4,$22,8192
	ori	$5,$5,0x1000
	sw	$5,8($3)
	sw	$22,0($3)
	sw	$2,4($3)
	sw	$2,12($3)
	sw	$4,16($3)
	sw	$2,20($3)
	lw	$4,%lo(list_page)($19)
	li	$fp,131072
	sw	$21,20($sp)
	sw	$18,16($sp)
	move	$7,$20
	move	$6,$18
	li	$5,3
	sll	$4,$4,12
	addiu	$fp,$fp,592
	jal	aegis_tlb_write_list
	addu	$fp,$16,$fp
	beq	$2,$0,$L23
	sll	$fp,$fp,12
	move	$4,$0
$L6:
	jal	check
	li	$5,16
	andi	$2,$17,0x1
	beq	$2,$0,$L24
	sll	$4,$17,12
	b	$L7
	li	$5,1536
$L20:
	lw	$4,40($sp)
	subu	$fp,$fp,$16
	xor	$4,$4,$fp
	sltu	$4,$4,1
	jal	check
	li	$5,28
	beq	$16,$0,$L25
	li	$5,29
$L21:
	jal	faults_reading
	li	$4,539295744
	sltu	$4,$2,1
	jal	check
	li	$5,29
	jal	faults_reading
	addiu	$4,$22,8192
	sltu	$4,$0,$2
	jal	check
	li	$5,30
	b	$L11
	li	$2,539230208
$L23:
	jal	faults_reading
	move	$4,$fp
	b	$L6
	sltu	$4,$2,1
$L22:
	jal	my_page
	nop
	move	$5,$2
	b	$L5
	sw	$2,%lo(list_page)($19)
$L17:
	lw	$31,164($sp)
	lw	$fp,160($sp)
	lw	$23,156($sp)
	lw	$22,152($sp)
	lw	$21,148($sp)
	lw	$20,144($sp)
	lw	$19,140($sp)
	lw	$18,136($sp)
	lw	$17,132($sp)
	lw	$16,128($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,168
	.set	reorder
	.end	main
	.section	.bss.list_page,"aw"
	.align	2
list_page:
	.space	4
