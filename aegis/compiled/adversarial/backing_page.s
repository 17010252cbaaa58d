# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/backing_page.c
	.file 1 "backing_page.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	jal	my_page
	li	$16,-2147418112
	sw	$2,24($sp)
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L5:
	jal	yield_to
	nop
$L4:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
	move	$4,$16
	jal	env_info
	nop
	lw	$5,24($sp)
	li	$6,1
	li	$4,538968064
	lw	$17,40($2)
	jal	map_mine
	li	$fp,538968064
	nor	$4,$0,$2
	li	$5,14
	jal	check
	srl	$4,$4,31
	li	$3,6144
	li	$2,538968064
	li	$20,1464139776
	sw	$3,4($2)
	move	$16,$0
	li	$3,538968064
	li	$21,538968064
	addiu	$19,$fp,32
	addiu	$20,$20,19532
$L6:
	andi	$2,$16,0x1
	sw	$2,8($3)
	li	$18,256
	move	$2,$0
	li	$23,1
$L9:
	sw	$2,12($3)
	beq	$17,$0,$L10
	addiu	$16,$16,1
$L28:
	jal	page_record
	move	$4,$17
	lhu	$2,4($2)
	nop
	andi	$2,$2,0xffff
	bne	$2,$0,$L25
	nop
$L12:
	beq	$16,$18,$L14
	addiu	$fp,$fp,16
$L29:
	beq	$16,$23,$L26
	li	$2,2
	beq	$16,$2,$L27
	move	$3,$19
	andi	$2,$16,0x1
	move	$3,$fp
	sw	$17,4($fp)
	sw	$2,8($3)
	move	$2,$0
	li	$18,256
	li	$23,1
	sw	$2,12($3)
	bne	$17,$0,$L28
	addiu	$16,$16,1
$L10:
	li	$22,-2147418112
	jal	env_info
	addiu	$4,$22,512
	lw	$17,40($2)
	nop
	beq	$17,$0,$L12
	nop
	jal	env_info
	ori	$4,$22,0x200
	lw	$17,40($2)
	bne	$16,$18,$L29
	addiu	$fp,$fp,16
$L14:
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	lw	$2,24($sp)
	move	$7,$0
	sll	$6,$2,12
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,24
	move	$7,$0
	move	$6,$0
	li	$5,5
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,25
	jal	my_page
	nop
	jal	my_page
	nop
	jal	my_page
	nop
	jal	my_page
	nop
	jal	my_page
	nop
$L17:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,44($2)
	nop
	bne	$2,$0,$L17
	li	$16,538968064
	addiu	$17,$16,80
$L19:
	lw	$2,0($16)
	nop
	beq	$2,$0,$L18
	move	$4,$0
	lw	$4,4($16)
	nop
	sltu	$4,$4,1
$L18:
	addiu	$16,$16,16
	jal	check
	li	$5,31
	bne	$16,$17,$L19
	li	$2,10
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
$L27:
	lw	$2,4124($0)
	nop
	srl	$2,$2,12
	sw	$2,4($19)
	li	$2,1263403008
	sw	$20,8($19)
	b	$L9
	addiu	$2,$2,20311
$L25:
	jal	page_record
	move	$4,$17
	lhu	$17,4($2)
	b	$L12
	andi	$17,$17,0xffff
$L26:
	addiu	$3,$21,16
	li	$2,-1
	b	$L6
	sw	$2,4($3)
	.set	reorder
	.end	main
