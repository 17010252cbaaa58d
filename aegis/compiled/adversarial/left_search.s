# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/left_search.c
	.file 1 "left_search.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.align	2
	.ent	made
made:
	.set	noreorder
	li	$5,572653568
	li	$4,305397760
	addiu	$sp,$sp,-24
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	sw	$31,20($sp)
	jal	aegis_environment_create
	sw	$16,16($sp)
	sltu	$4,$2,-16
	li	$5,44
	jal	check
	move	$16,$2
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	made
	.align	2
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$7,305397760
	li	$2,572653568
	sw	$17,32($sp)
	lui	$17,%hi(page)
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	lw	$4,%lo(page)($17)
	li	$6,286326784
	move	$5,$7
	sw	$2,16($sp)
	addiu	$6,$6,4369
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	jal	aegis_page_allocate
	sw	$16,28($sp)
	lw	$5,%lo(page)($17)
	nop
	bne	$2,$5,$L5
	li	$16,538968064
	li	$19,1048576
	b	$L6
	li	$18,555745280
$L17:
	lw	$5,%lo(page)($17)
$L6:
	move	$4,$16
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	addu	$16,$16,$19
	li	$5,34
	jal	check
	srl	$4,$4,31
	bne	$16,$18,$L17
	nop
	lw	$4,%lo(page)($17)
	jal	aegis_page_free
	li	$16,538968064
	sltu	$4,$2,1
	jal	check
	li	$5,35
	li	$18,1048576
	b	$L9
	li	$17,555745280
$L8:
	addu	$16,$16,$18
	jal	check
	li	$5,37
	beq	$16,$17,$L5
	nop
$L9:
	jal	faults_reading
	move	$4,$16
	beq	$2,$0,$L8
	move	$4,$2
	jal	faults_writing
	move	$4,$16
	addu	$16,$16,$18
	sltu	$4,$0,$2
	jal	check
	li	$5,37
	bne	$16,$17,$L9
	nop
$L5:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	look
	.align	2
	.ent	set
set:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$6,$5
	move	$5,$4
	sw	$0,16($sp)
	move	$7,$0
	sw	$31,28($sp)
	jal	aegis_environment_set
	move	$4,$0
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	set
	.align	2
	.ent	begin
begin:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lui	$16,%hi(page)
$L21:
	jal	my_page
	nop
	move	$5,$2
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(page)($16)
	lw	$5,%lo(page)($16)
	li	$6,1
	jal	map_mine
	li	$4,540016640
	lw	$4,%lo(page)($16)
	jal	aegis_page_free
	nop
	b	$L21
	nop
	.set	reorder
	.end	begin
	.align	2
	.ent	cut
cut:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$6,%hi(upcall_end)
	li	$5,33
	move	$7,$0
	addiu	$6,$6,%lo(upcall_end)
	move	$4,$0
	sw	$0,16($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	aegis_environment_set
	sw	$16,24($sp)
	jal	yield_to
	move	$4,$0
	lui	$4,%hi(round)
	lw	$3,%lo(round)($4)
	li	$5,3
	addiu	$2,$3,1
	beq	$3,$5,$L30
	sw	$2,%lo(round)($4)
	andi	$2,$2,0x1
	bne	$2,$0,$L31
	lui	$16,%hi(page)
	lw	$4,%lo(page)($16)
	jal	page_record
	nop
	lw	$17,0($2)
	jal	aegis_self
	nop
	beq	$17,$2,$L32
	lui	$17,%hi(ignore)
$L26:
	jal	look
	nop
	lui	$6,%hi(cut)
	move	$7,$0
	addiu	$6,$6,%lo(cut)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	jal	begin
	nop
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L31:
	jal	made
	li	$17,572653568
	move	$16,$2
	lui	$2,%hi(page)
	li	$18,305397760
	lw	$4,%lo(page)($2)
	move	$5,$16
	addiu	$7,$17,8738
	jal	aegis_page_give
	ori	$6,$18,0xabcd
	ori	$5,$18,0xabcd
	move	$4,$16
	jal	aegis_environment_destroy
	ori	$6,$17,0x2222
	sltu	$4,$2,1
	jal	check
	li	$5,60
	b	$L26
	nop
$L32:
	addiu	$5,$17,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$17,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$17,%lo(ignore)
	jal	catch_exception
	li	$4,15
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,63
	b	$L27
	nop
$L28:
	jal	yield_to
	nop
$L27:
	lw	$4,%lo(page)($16)
	jal	page_record
	nop
	lw	$17,0($2)
	jal	aegis_self
	nop
	beq	$17,$2,$L28
	move	$4,$0
	jal	yield_to
	nop
	jal	yield_to
	move	$4,$0
	b	$L26
	nop
$L30:
	jal	aegis_leave
	li	$4,10
	.set	reorder
	.end	cut
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	bne	$2,$0,$L41
	sw	$16,20($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
$L43:
	b	$L35
	li	$17,63
$L36:
	jal	yield_to
	nop
$L35:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L36
	move	$4,$16
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$16,$2
	li	$5,83
	jal	check
	sltu	$4,$2,-16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	env_info
	move	$4,$16
	lw	$3,40($2)
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	move	$4,$16
	ori	$5,$5,0xabcd
	lui	$2,%hi(page)
	jal	aegis_environment_destroy
	sw	$3,%lo(page)($2)
	sltu	$4,$2,1
	jal	check
	li	$5,87
	jal	look
	nop
	lui	$5,%hi(cut)
	addiu	$5,$5,%lo(cut)
	jal	set
	li	$4,33
	jal	begin
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,32
$L41:
	jal	begin
	li	$16,-2147418112
	b	$L43
	addiu	$16,$16,512
	.set	reorder
	.end	main
	.section	.bss.round,"aw"
	.align	2
round:
	.space	4
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
