# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/page_calls.c
	.file 1 "page_calls.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	lui	$21,%hi(area)
	sw	$19,40($sp)
	addiu	$19,$21,%lo(area)
	li	$2,1
	move	$4,$19
	sw	$31,52($sp)
	sw	$20,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$2,20($19)
	jal	page_dirty
	nop
	bne	$2,$0,$L2
	nop
$L4:
	move	$4,$0
$L3:
	jal	check
	li	$5,19
	lw	$3,20($19)
	li	$2,1
	beq	$3,$2,$L40
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,21
	lui	$4,%hi(area+3600)
	addiu	$4,$4,%lo(area+3600)
	li	$2,2
	sw	$2,24($19)
	jal	page_dirty
	nop
	bne	$2,$0,$L41
	move	$4,$2
$L6:
	jal	check
	li	$5,23
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$21,%lo(area)
	beq	$2,$0,$L42
	nop
	move	$4,$0
$L7:
	jal	check
	li	$5,24
	li	$6,3
	li	$5,4096
	jal	mprotect
	addiu	$4,$21,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,25
	li	$5,1610612736
	jal	page_alias
	addiu	$4,$21,%lo(area)
	beq	$2,$0,$L43
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,28
	li	$18,1610612736
	move	$16,$0
	li	$20,100
$L9:
	sll	$17,$16,2
	addu	$17,$19,$17
	sw	$16,0($17)
	lw	$4,0($18)
	li	$5,32
	xor	$4,$16,$4
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	sw	$16,0($18)
	lw	$4,0($17)
	li	$5,34
	xor	$4,$16,$4
	jal	check
	sltu	$4,$4,1
	bne	$16,$20,$L9
	addiu	$18,$18,4
	jal	page_physical
	move	$4,$19
	li	$4,1610612736
	jal	page_physical
	move	$16,$2
	xor	$4,$16,$2
	li	$5,36
	jal	check
	sltu	$4,$4,1
	jal	fork
	nop
	beq	$2,$0,$L44
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	beq	$2,$3,$L26
	li	$2,768
	lw	$3,16($sp)
	nop
	beq	$3,$2,$L45
	li	$2,1610612736
$L26:
	move	$4,$0
$L13:
	jal	check
	li	$5,42
	jal	page_unmap
	addiu	$4,$21,%lo(area)
	beq	$2,$0,$L46
	move	$4,$2
	move	$4,$0
$L14:
	jal	check
	li	$5,43
	li	$4,1610612736
	lw	$16,28684($0)
	jal	page_unmap
	nop
	bne	$2,$0,$L28
	move	$4,$2
	lw	$2,28684($0)
	addiu	$16,$16,1
	beq	$2,$16,$L47
	nop
$L15:
	jal	check
	li	$5,45
	lw	$16,28688($0)
	li	$4,1627389952
	jal	page_specific
	move	$5,$16
	beq	$2,$0,$L48
	nop
	move	$4,$0
$L16:
	jal	check
	li	$5,50
	move	$5,$16
	li	$16,1627389952
	jal	page_specific
	addiu	$4,$16,4096
	li	$3,-1
	beq	$2,$3,$L49
	nop
	move	$4,$0
$L17:
	jal	check
	li	$5,51
	li	$16,1627389952
	li	$2,4
	sw	$2,0($16)
	lw	$4,0($16)
	li	$5,54
	xori	$4,$4,0x4
	jal	check
	sltu	$4,$4,1
	move	$5,$0
	jal	page_cached
	li	$4,1627389952
	bne	$2,$0,$L53
	move	$4,$0
	lw	$4,0($16)
	nop
	xori	$4,$4,0x4
	sltu	$4,$4,1
$L18:
$L53:
	jal	check
	li	$5,57
	li	$2,1627389952
	li	$4,6
	li	$3,5
	sw	$3,0($2)
	sw	$4,4($2)
	lw	$4,0($2)
	nop
	beq	$4,$3,$L50
	nop
	move	$4,$0
$L19:
	jal	check
	li	$5,60
	li	$5,1
	jal	page_cached
	li	$4,1627389952
	beq	$2,$0,$L51
	li	$4,1342177280
	move	$4,$0
$L20:
	jal	check
	li	$5,61
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L46:
	li	$2,1610612736
	lw	$3,28($2)
	li	$2,8
	bne	$3,$2,$L14
	nop
	lw	$4,28($19)
	b	$L14
	sltu	$4,$4,1
$L2:
	jal	page_clean
	move	$4,$19
	bne	$2,$0,$L4
	nop
	jal	page_dirty
	move	$4,$19
	b	$L3
	sltu	$4,$2,1
$L45:
	lw	$4,28($2)
	nop
	xori	$4,$4,0x8
	b	$L13
	sltu	$4,$4,1
$L28:
	b	$L15
	move	$4,$0
$L50:
	lw	$4,4($2)
	nop
	xori	$4,$4,0x6
	b	$L19
	sltu	$4,$4,1
$L48:
	jal	page_physical
	li	$4,1627389952
	xor	$4,$2,$16
	b	$L16
	sltu	$4,$4,1
$L51:
	jal	page_cached
	li	$5,1
	addiu	$4,$2,1
	b	$L20
	sltu	$4,$4,1
$L43:
	lui	$4,%hi(area+4096)
	addiu	$4,$4,%lo(area+4096)
	jal	page_alias
	li	$5,1610612736
	addiu	$4,$2,1
	b	$L8
	sltu	$4,$4,1
$L42:
	jal	page_dirty
	addiu	$4,$21,%lo(area)
	b	$L7
	sltu	$4,$0,$2
$L41:
	jal	page_dirty
	li	$4,1342177280
	b	$L6
	sltu	$4,$2,1
$L40:
	jal	page_dirty
	move	$4,$19
	b	$L5
	sltu	$4,$2,1
$L49:
	ori	$4,$16,0x1000
	jal	page_specific
	li	$5,6144
	addiu	$4,$2,1
	b	$L17
	sltu	$4,$4,1
$L47:
	jal	page_unmap
	li	$4,1610612736
	addiu	$4,$2,1
	b	$L15
	sltu	$4,$4,1
$L44:
	li	$2,99
	sw	$2,28($19)
	li	$3,1610612736
	lw	$3,28($3)
	nop
	beq	$3,$2,$L52
	nop
$L12:
	move	$4,$16
	jal	check
	li	$5,39
	jal	exit
	li	$4,3
$L52:
	jal	page_physical
	move	$4,$19
	li	$4,1610612736
	jal	page_physical
	move	$17,$2
	bne	$17,$2,$L12
	nop
	b	$L12
	li	$16,1
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	12288
