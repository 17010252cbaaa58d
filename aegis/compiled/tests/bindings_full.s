# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/bindings_full.c
	.file 1 "bindings_full.c"
	.text
	.align	2
	.ent	count_told
count_told:
	.set	noreorder
	addiu	$sp,$sp,-24
	or	$6,$5,$6
	li	$5,56
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	jal	check
	sltu	$4,$6,1
	lui	$4,%hi(frames_told)
	lw	$3,%lo(frames_told)($4)
	lw	$31,20($sp)
	addiu	$3,$3,1
	move	$2,$16
	sw	$3,%lo(frames_told)($4)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count_told
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	lui	$5,%hi(count_told)
	addiu	$5,$5,%lo(count_told)
	sw	$19,36($sp)
	move	$4,$0
	lui	$19,%hi(rings)
	sw	$fp,56($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	li	$20,131072
	sw	$31,60($sp)
	jal	catch_exception
	sw	$23,52($sp)
	addiu	$2,$19,%lo(rings)
	addiu	$22,$20,12
	move	$17,$2
	sw	$2,16($sp)
	move	$16,$2
	move	$fp,$0
	lui	$18,%hi(frame_page)
	li	$19,65535
	li	$21,34997
	addiu	$20,$20,61
$L8:
	lw	$2,%lo(frame_page)($18)
	nop
	beq	$2,$0,$L17
	nop
$L5:
	lw	$2,0($17)
	nop
	beq	$2,$0,$L18
	nop
$L6:
	jal	aegis_tlb_delete
	li	$4,538968064
	lw	$5,0($17)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	li	$2,538968064
	li	$3,1
	sw	$3,100($2)
	lw	$4,%lo(frame_page)($18)
	addiu	$7,$2,4
	sw	$4,104($2)
	sw	$3,136($2)
	sw	$3,0($2)
	sw	$22,4($2)
	li	$6,15
	move	$4,$0
	li	$23,538968064
	li	$11,2
	li	$10,6
	sw	$19,4($7)
	sw	$21,8($7)
$L7:
	lw	$3,0($23)
	srl	$5,$fp,$4
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$7,$2
	addiu	$3,$3,1
	andi	$5,$5,0x3
	addiu	$9,$6,2
	addiu	$4,$4,1
	sw	$3,0($23)
	sh	$6,0($2)
	sh	$11,2($2)
	sw	$19,4($2)
	sw	$5,8($2)
	bne	$4,$10,$L7
	andi	$6,$9,0xffff
	lw	$2,0($23)
	addiu	$17,$17,4
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$7,$7,$3
	addiu	$2,$2,1
	sw	$2,0($23)
	sw	$fp,8($7)
	sw	$20,0($7)
	sw	$19,4($7)
	lw	$4,-4($17)
	jal	aegis_ether_bind
	nop
	xor	$4,$fp,$2
	li	$5,10
	jal	check
	sltu	$4,$4,1
	addiu	$fp,$fp,1
	li	$2,32
	bne	$fp,$2,$L8
	nop
	jal	my_page
	nop
	jal	aegis_ether_bind
	move	$4,$2
	addiu	$4,$2,2
	li	$5,11
	jal	check
	sltu	$4,$4,1
	lw	$17,16($sp)
	nop
	lw	$4,124($17)
	jal	aegis_ether_bind
	sw	$fp,96($23)
	xori	$4,$2,0x1f
	li	$5,13
	jal	check
	sltu	$4,$4,1
	lw	$4,124($17)
	sw	$0,96($23)
	sw	$0,84($23)
	sw	$0,72($23)
	sw	$0,60($23)
	sw	$0,48($23)
	sw	$0,36($23)
	jal	aegis_ether_bind
	sw	$0,24($23)
	addiu	$4,$2,4
	li	$5,17
	jal	check
	sltu	$4,$4,1
	addiu	$19,$17,128
$L9:
	jal	aegis_tlb_delete
	li	$4,538968064
	lw	$5,0($16)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	li	$3,538968064
	lw	$2,140($3)
	lw	$3,144($3)
	nop
	addu	$2,$2,$3
	beq	$2,$0,$L9
	nop
	addiu	$16,$16,4
	bne	$19,$16,$L9
	move	$2,$0
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
	jr	$31
	addiu	$sp,$sp,64
$L18:
	jal	my_page
	nop
	b	$L6
	sw	$2,0($17)
$L17:
	jal	my_page
	nop
	b	$L5
	sw	$2,%lo(frame_page)($18)
	.set	reorder
	.end	main
	.section	.bss.rings,"aw"
	.align	2
rings:
	.space	128
	.section	.bss.frames_told,"aw"
	.align	2
frames_told:
	.space	4
	.section	.bss.frame_page,"aw"
	.align	2
frame_page:
	.space	4
