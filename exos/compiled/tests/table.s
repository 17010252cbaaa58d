# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/table.c
	.file 1 "table.c"
	.text
	.align	2
	.ent	value
value:
	.set	noreorder
	beq	$4,$0,$L3
	nop
	lw	$2,0($4)
	jr	$31
	nop
$L3:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	value
	.align	2
	.ent	perform
perform:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lw	$2,0($4)
	li	$3,2
	move	$16,$4
	lw	$4,4($4)
	beq	$2,$3,$L6
	sltu	$3,$2,3
	beq	$3,$0,$L7
	li	$3,3
	beq	$2,$0,$L16
	nop
	lw	$5,8($16)
	jal	page_insert
	nop
	jal	value
	move	$4,$2
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L7:
	bne	$2,$3,$L17
	nop
	jal	page_find
	nop
	lw	$3,8($16)
	nop
	sw	$3,0($2)
	lw	$4,4($16)
	jal	page_find
	nop
	jal	value
	move	$4,$2
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	jal	page_remove
	nop
	lw	$4,4($16)
$L16:
	jal	page_find
	nop
	jal	value
	move	$4,$2
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L17:
	jal	page_dirty
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	perform
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$17,28($sp)
	lui	$17,%hi(script)
	lw	$3,%lo(script)($17)
	li	$2,5
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	beq	$3,$2,$L25
	sw	$16,24($sp)
	addiu	$17,$17,%lo(script)
	move	$16,$17
	li	$18,5
$L20:
	jal	perform
	move	$4,$16
	lw	$4,12($16)
	subu	$5,$16,$17
	xor	$4,$4,$2
	sra	$5,$5,4
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,16
	lw	$2,0($16)
	nop
	bne	$2,$18,$L20
	nop
$L19:
	jal	page_slots
	move	$17,$0
	sltu	$2,$17,$2
	move	$21,$0
	move	$20,$0
	li	$19,-1073741824
	li	$18,805306368
	move	$4,$17
	beq	$2,$0,$L32
	addiu	$5,$sp,16
$L23:
	jal	page_slot
	nop
	beq	$2,$0,$L22
	move	$22,$2
	lw	$4,16($sp)
	nop
	addu	$3,$4,$19
	sltu	$3,$3,$18
	beq	$3,$0,$L22
	nop
	jal	page_find
	addiu	$20,$20,1
	xor	$4,$22,$2
	li	$5,54
	jal	check
	sltu	$4,$4,1
	lw	$2,0($22)
	lw	$3,16($sp)
	nop
	xor	$2,$2,$3
	addu	$21,$21,$2
$L22:
	jal	page_slots
	addiu	$17,$17,1
	sltu	$2,$17,$2
	move	$4,$17
	bne	$2,$0,$L23
	addiu	$5,$sp,16
$L32:
	lw	$2,4($16)
	nop
	beq	$2,$20,$L33
	nop
	move	$4,$0
$L24:
	jal	check
	li	$5,58
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L33:
	lw	$4,8($16)
	nop
	xor	$4,$4,$21
	b	$L24
	sltu	$4,$4,1
$L25:
	b	$L19
	addiu	$16,$17,%lo(script)
	.set	reorder
	.end	main
