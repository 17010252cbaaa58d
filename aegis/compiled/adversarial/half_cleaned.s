# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/half_cleaned.c
	.file 1 "half_cleaned.c"
	.text
	.align	2
	.ent	slice_end
slice_end:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	public_state
	nop
	lw	$16,0($2)
$L2:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L2
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_end
	.align	2
	.ent	wait_in_slice
wait_in_slice:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	public_state
	move	$17,$4
	lw	$18,0($2)
	bne	$17,$0,$L7
	move	$16,$0
	b	$L6
	nop
$L9:
	beq	$17,$16,$L6
	nop
$L7:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	beq	$2,$18,$L9
	addiu	$16,$16,1
$L6:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	wait_in_slice
	.align	2
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	li	$19,572653568
	li	$17,305397760
	li	$18,286326784
	li	$20,99352576
	sw	$16,24($sp)
	sw	$31,44($sp)
	lui	$16,%hi(page)
	addiu	$19,$19,8738
	ori	$17,$17,0xabcd
	addiu	$18,$18,4369
	addiu	$20,$20,4839
$L16:
	lw	$4,%lo(page)($16)
	move	$6,$18
	move	$5,$17
	sw	$19,16($sp)
	jal	aegis_page_allocate
	move	$7,$17
	lw	$3,%lo(page)($16)
	li	$6,1
	li	$4,538968064
	bne	$2,$3,$L15
	move	$5,$2
	jal	map_mine
	nop
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	li	$2,538968064
	sw	$20,0($2)
	lw	$4,%lo(page)($16)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,26
$L15:
	jal	slice_end
	nop
	b	$L16
	nop
	.set	reorder
	.end	put
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$3,%lo(role)($2)
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	bne	$3,$0,$L36
	sw	$16,24($sp)
	lui	$18,%hi(page)
	li	$16,-2147418112
$L41:
	addiu	$16,$16,512
	b	$L20
	li	$17,63
$L21:
	jal	yield_to
	nop
$L20:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L21
	move	$4,$16
	jal	my_page
	move	$19,$0
	move	$4,$2
	move	$7,$0
	move	$6,$0
	li	$5,4
	jal	spawn
	sw	$2,%lo(page)($18)
	move	$20,$2
	move	$16,$0
	b	$L24
	li	$17,64
$L22:
	addiu	$16,$16,1
	beq	$16,$17,$L38
	nop
$L24:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$21,0($2)
	jal	aegis_self
	nop
	bne	$21,$2,$L22
	andi	$2,$19,0x1
	bne	$2,$0,$L39
	move	$4,$16
	addiu	$19,$19,1
$L40:
	addiu	$16,$16,1
	bne	$16,$17,$L24
	nop
$L38:
	lw	$4,%lo(page)($18)
	jal	aegis_page_free
	lui	$19,%hi(turns)
	sltu	$4,$2,1
	jal	check
	li	$5,55
	jal	slice_end
	nop
	jal	public_state
	nop
	lw	$16,0($2)
	b	$L25
	nop
$L26:
	lw	$2,%lo(turns)($19)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(turns)($19)
$L25:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L26
	li	$21,572653568
	li	$17,305397760
	li	$20,286326784
	move	$16,$0
	addiu	$21,$21,8738
	ori	$17,$17,0xabcd
	addiu	$20,$20,4369
	li	$22,16
$L28:
	jal	slice_end
	nop
	lw	$2,%lo(turns)($19)
	nop
	srl	$3,$2,8
	mult	$3,$16
	addiu	$16,$16,1
	mflo	$4
	jal	wait_in_slice
	subu	$4,$2,$4
	lw	$4,%lo(page)($18)
	move	$6,$20
	move	$5,$17
	sw	$21,16($sp)
	jal	aegis_page_allocate
	move	$7,$17
	lw	$3,%lo(page)($18)
	nop
	bne	$2,$3,$L27
	move	$6,$0
	move	$5,$2
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,64
	jal	check
	srl	$4,$4,31
	li	$2,538968064
	lw	$4,0($2)
	li	$5,65
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(page)($18)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,66
$L27:
	bne	$16,$22,$L28
	li	$2,10
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L39:
	jal	aegis_slice_give
	move	$5,$20
	sltu	$4,$2,1
	jal	check
	li	$5,54
	b	$L40
	addiu	$19,$19,1
$L36:
	lw	$2,%lo(role)($2)
	lui	$18,%hi(page)
	jal	put
	sw	$2,%lo(page)($18)
	b	$L41
	li	$16,-2147418112
	.set	reorder
	.end	main
	.section	.bss.turns,"aw"
	.align	2
turns:
	.space	4
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
