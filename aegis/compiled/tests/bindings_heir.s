# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/bindings_heir.c
	.file 1 "bindings_heir.c"
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
	lui	$5,%hi(count_told)
	addiu	$sp,$sp,-56
	addiu	$5,$5,%lo(count_told)
	move	$4,$0
	sw	$16,16($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	jal	catch_exception
	li	$16,16
	addiu	$16,$16,-1
$L33:
	jal	yield_to
	move	$4,$0
	bne	$16,$0,$L33
	addiu	$16,$16,-1
	addiu	$16,$16,1
	lui	$18,%hi(frame_page)
	lw	$2,%lo(frame_page)($18)
	li	$17,131072
	lui	$19,%hi(rings)
	addiu	$21,$17,12
	addiu	$19,$19,%lo(rings)
	li	$22,65535
	li	$20,34997
	beq	$2,$0,$L29
	addiu	$17,$17,61
$L7:
	lw	$2,4($19)
	nop
	beq	$2,$0,$L30
	nop
$L8:
	jal	aegis_tlb_delete
	li	$4,538968064
	lw	$5,4($19)
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
	sw	$21,4($2)
	move	$4,$0
	li	$5,15
	li	$6,538968064
	li	$12,2
	li	$10,1
	li	$11,6
	sw	$22,4($7)
	sw	$20,8($7)
$L9:
	lw	$3,0($6)
	srl	$9,$10,$4
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$7,$2
	addiu	$3,$3,1
	addiu	$8,$5,2
	addiu	$4,$4,1
	sw	$3,0($6)
	sh	$5,0($2)
	sh	$12,2($2)
	sw	$22,4($2)
	sw	$9,8($2)
	bne	$4,$11,$L9
	andi	$5,$8,0xffff
	lw	$2,0($6)
	nop
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$7,$7,$3
	addiu	$2,$2,1
	sw	$2,0($6)
	sw	$17,0($7)
	sw	$22,4($7)
	lw	$4,4($19)
	jal	aegis_ether_bind
	sw	$10,8($7)
	addiu	$3,$2,4
	sltu	$3,$3,2
	bne	$3,$0,$L10
	nop
	beq	$16,$0,$L34
	move	$4,$16
	sltu	$16,$2,-16
	move	$4,$16
$L34:
	li	$20,131072
	li	$5,16
	jal	check
	addiu	$22,$20,12
	move	$16,$19
	move	$17,$19
	move	$23,$0
	li	$fp,65535
	li	$21,34997
	addiu	$20,$20,61
$L15:
	lw	$2,%lo(frame_page)($18)
	nop
	beq	$2,$0,$L31
	nop
$L12:
	lw	$2,0($17)
	nop
	beq	$2,$0,$L32
	nop
$L13:
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
	addiu	$8,$2,4
	sw	$4,104($2)
	sw	$3,136($2)
	sw	$3,0($2)
	sw	$22,4($2)
	move	$4,$0
	li	$6,15
	li	$7,538968064
	li	$11,2
	li	$10,6
	sw	$fp,4($8)
	sw	$21,8($8)
$L14:
	lw	$3,0($7)
	srl	$5,$23,$4
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$8,$2
	addiu	$3,$3,1
	andi	$5,$5,0x3
	addiu	$9,$6,2
	addiu	$4,$4,1
	sw	$3,0($7)
	sh	$6,0($2)
	sh	$11,2($2)
	sw	$fp,4($2)
	sw	$5,8($2)
	bne	$4,$10,$L14
	andi	$6,$9,0xffff
	lw	$2,0($7)
	addiu	$17,$17,4
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$8,$8,$3
	addiu	$2,$2,1
	sw	$2,0($7)
	sw	$23,8($8)
	sw	$20,0($8)
	sw	$fp,4($8)
	lw	$4,-4($17)
	jal	aegis_ether_bind
	addiu	$23,$23,1
	sltu	$4,$2,-16
	jal	check
	li	$5,18
	li	$2,32
	bne	$23,$2,$L15
	nop
	addiu	$19,$19,128
$L16:
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
	beq	$2,$0,$L16
	nop
	addiu	$16,$16,4
	bne	$19,$16,$L16
	move	$2,$0
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L32:
	jal	my_page
	nop
	b	$L13
	sw	$2,0($17)
$L31:
	jal	my_page
	nop
	b	$L12
	sw	$2,%lo(frame_page)($18)
$L10:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(frame_page)($18)
	nop
	bne	$2,$0,$L7
	addiu	$16,$16,1
$L29:
	jal	my_page
	nop
	sw	$2,%lo(frame_page)($18)
	lw	$2,4($19)
	nop
	bne	$2,$0,$L8
	nop
$L30:
	jal	my_page
	nop
	b	$L8
	sw	$2,4($19)
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
