# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/given_page.c
	.file 1 "given_page.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	bne	$2,$0,$L16
	sw	$16,36($sp)
	lui	$17,%hi(page)
	li	$16,-2147418112
	addiu	$16,$16,512
$L25:
	b	$L6
	li	$18,63
$L7:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L7
	move	$4,$16
	jal	my_page
	nop
	move	$7,$0
	move	$6,$0
	li	$5,4
	li	$4,1
	sw	$2,%lo(page)($17)
	jal	spawn
	nop
	sltu	$4,$2,-16
	li	$5,23
	jal	check
	move	$18,$2
	lw	$5,%lo(page)($17)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	lw	$6,%lo(page)($17)
	li	$16,572653568
	addiu	$16,$16,8738
	li	$19,305397760
	sll	$6,$6,12
	li	$5,65536
	ori	$7,$19,0xabcd
	ori	$6,$6,0x600
	sw	$16,16($sp)
	ori	$5,$5,0xe000
	move	$4,$0
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,25
	lw	$6,%lo(page)($17)
	move	$7,$0
	sll	$6,$6,12
	li	$5,28
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,27
	lw	$4,%lo(page)($17)
	move	$7,$16
	ori	$6,$19,0xabcd
	jal	aegis_page_give
	move	$5,$18
	sltu	$4,$2,1
	jal	check
	li	$5,28
	lw	$4,%lo(page)($17)
	jal	aegis_page_free
	nop
	addiu	$4,$2,1
	li	$5,29
	jal	check
	sltu	$4,$4,1
	ori	$7,$19,0xabcd
	lw	$4,%lo(page)($17)
	li	$6,286326784
	move	$5,$7
	addiu	$6,$6,4369
	jal	aegis_page_set_capabilities
	sw	$16,16($sp)
	addiu	$4,$2,1
	li	$5,30
	jal	check
	sltu	$4,$4,1
	lw	$16,%lo(page)($17)
	jal	aegis_self
	nop
	move	$5,$2
	move	$4,$16
	move	$7,$0
	jal	aegis_page_give
	move	$6,$0
	addiu	$4,$2,1
	li	$5,31
	jal	check
	sltu	$4,$4,1
	lw	$6,%lo(page)($17)
	move	$7,$0
	sll	$6,$6,12
	li	$5,28
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,32
	jal	check
	sltu	$4,$4,1
	b	$L8
	li	$16,100
$L11:
	jal	yield_to
	nop
	beq	$16,$0,$L12
	nop
$L8:
	lw	$4,%lo(page)($17)
	jal	page_record
	addiu	$16,$16,-1
	lw	$3,8($2)
	nop
	bne	$3,$0,$L11
	move	$4,$18
$L12:
	lw	$4,%lo(page)($17)
	jal	page_record
	nop
	lw	$4,8($2)
	li	$5,35
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	li	$4,538968064
	bne	$2,$0,$L23
	nop
$L10:
	move	$4,$0
$L13:
	jal	check
	li	$5,36
	lw	$5,%lo(page)($17)
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,37
	jal	check
	sltu	$4,$4,1
	lw	$6,%lo(page)($17)
	li	$2,286326784
	addiu	$2,$2,4369
	sll	$6,$6,12
	li	$7,305397760
	li	$5,65536
	sw	$2,16($sp)
	ori	$7,$7,0xabcd
	ori	$6,$6,0x200
	ori	$5,$5,0xe000
	move	$4,$0
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	li	$5,38
	jal	check
	sltu	$4,$4,1
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
$L16:
	lui	$18,%hi(parent)
	b	$L2
	lui	$17,%hi(page)
$L4:
	lw	$4,%lo(parent)($18)
	jal	yield_to
	nop
$L2:
	lw	$4,%lo(page)($17)
	jal	page_record
	nop
	lw	$16,0($2)
	jal	aegis_self
	nop
	bne	$16,$2,$L4
	nop
	lw	$4,%lo(page)($17)
	li	$2,4
	li	$5,1
	sw	$2,16($sp)
	li	$7,3
	jal	aegis_page_set_capabilities
	li	$6,2
	sltu	$4,$2,1
	jal	check
	li	$5,16
$L5:
	lw	$4,%lo(parent)($18)
	jal	yield_to
	nop
	beq	$2,$0,$L5
	li	$16,-2147418112
	b	$L25
	addiu	$16,$16,512
$L23:
	jal	faults_writing
	li	$4,538968064
	beq	$2,$0,$L10
	nop
	li	$4,65536
	jal	faults_reading
	ori	$4,$4,0xe000
	b	$L13
	sltu	$4,$0,$2
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
