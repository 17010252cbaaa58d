# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/spawn.c
	.file 1 "spawn.c"
	.text
	.align	2
	.ent	map_own
map_own:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$2,4096
	sw	$31,20($sp)
	lw	$7,8($2)
	lw	$6,4($2)
	li	$2,-4096
	and	$5,$4,$2
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	li	$4,805306368
	nor	$4,$0,$2
	li	$5,15
	jal	check
	srl	$4,$4,31
	lw	$31,20($sp)
	li	$2,805306368
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	map_own
	.align	2
	.ent	pin
pin:
	.set	noreorder
	addiu	$sp,$sp,-40
	andi	$2,$6,0x400
	bne	$2,$0,$L6
	sw	$31,36($sp)
	li	$3,4100
$L5:
	li	$2,572653568
	addiu	$2,$2,8738
	lw	$7,0($3)
	sw	$2,24($sp)
	li	$2,305397760
	ori	$2,$2,0xabcd
	sw	$2,20($sp)
	lw	$2,4($3)
	sll	$5,$5,12
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,43
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L6:
	b	$L5
	li	$3,4108
	.set	reorder
	.end	pin
	.align	2
	.ent	copy
copy:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	map_own
	sw	$16,24($sp)
	lw	$3,4112($0)
	lw	$7,4108($0)
	lw	$6,4104($0)
	lw	$5,4100($0)
	move	$4,$0
	sw	$3,16($sp)
	jal	aegis_page_allocate
	move	$17,$2
	move	$18,$2
	sltu	$4,$2,-16
	jal	check
	li	$5,27
	li	$16,805306368
	lw	$7,4112($0)
	lw	$6,4108($0)
	sll	$5,$18,12
	ori	$5,$5,0x600
	jal	aegis_tlb_write
	addiu	$4,$16,4096
	nor	$4,$0,$2
	li	$5,30
	jal	check
	srl	$4,$4,31
	addiu	$6,$16,4096
	move	$3,$17
	addiu	$7,$17,4096
	subu	$6,$6,$17
$L9:
	lw	$5,0($3)
	addu	$4,$6,$3
	addiu	$3,$3,4
	bne	$3,$7,$L9
	sw	$5,0($4)
	lw	$31,36($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$18
	lw	$18,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	copy
	.align	2
	.ent	give_slices
give_slices:
	.set	noreorder
	beq	$5,$0,$L27
	nop
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	move	$18,$5
	move	$19,$4
	li	$16,63
	li	$17,-1
$L16:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$20,0($2)
	jal	aegis_self
	nop
	beq	$20,$2,$L14
	move	$4,$16
	addiu	$16,$16,-1
	bne	$16,$17,$L16
	nop
$L12:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L14:
	jal	aegis_slice_give
	move	$5,$19
	sltu	$4,$2,1
	li	$5,53
	jal	check
	addiu	$16,$16,-1
	beq	$16,$17,$L12
	addiu	$18,$18,-1
	bne	$18,$0,$L16
	nop
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L27:
	jr	$31
	nop
	.set	reorder
	.end	give_slices
	.align	2
	.globl	spawn
	.ent	spawn
spawn:
	.set	noreorder
	addiu	$sp,$sp,-72
	move	$3,$6
	sw	$20,48($sp)
	sw	$19,44($sp)
	li	$20,305397760
	li	$19,572653568
	sw	$23,60($sp)
	sw	$16,32($sp)
	move	$23,$7
	move	$6,$5
	move	$16,$4
	move	$7,$3
	addiu	$5,$19,8738
	ori	$4,$20,0xabcd
	sw	$17,36($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$18,40($sp)
	jal	aegis_environment_create
	sw	$23,84($sp)
	move	$17,$2
	sltu	$2,$2,-16
	bne	$2,$0,$L51
	lui	$2,%hi(role)
$L28:
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$16,32($sp)
	move	$2,$17
	lw	$17,36($sp)
	jr	$31
	addiu	$sp,$sp,72
$L51:
	sw	$16,%lo(role)($2)
	jal	aegis_self
	sw	$2,28($sp)
	lui	$3,%hi(parent)
	sw	$2,%lo(parent)($3)
	lw	$4,7992($0)
	jal	copy
	li	$16,805306368
	sll	$22,$2,12
	lw	$7,4112($0)
	lw	$6,4108($0)
	ori	$5,$22,0x600
	addiu	$4,$16,8192
	jal	aegis_tlb_write
	move	$21,$2
	nor	$4,$0,$2
	li	$5,71
	jal	check
	srl	$4,$4,31
	ori	$20,$20,0xabcd
	ori	$2,$16,0x2000
	ori	$3,$19,0x2222
	sw	$3,24($sp)
	move	$fp,$0
	sw	$17,0($2)
	sw	$20,20($2)
	sw	$3,24($2)
	b	$L35
	li	$18,1
$L31:
	addiu	$fp,$fp,1
	li	$2,40
	beq	$fp,$2,$L52
	nop
$L35:
	sll	$19,$fp,2
$L53:
	lw	$23,7988($19)
	nop
	beq	$23,$0,$L31
	andi	$2,$23,0x400
	beq	$fp,$18,$L39
	nop
	bne	$2,$0,$L33
	nop
	li	$2,-4096
	and	$2,$23,$2
	srl	$16,$23,12
$L32:
	andi	$4,$23,0x600
	or	$23,$4,$2
	li	$2,805306368
	addu	$2,$2,$19
	move	$6,$23
	move	$5,$fp
	move	$4,$17
	jal	pin
	sw	$23,12084($2)
	andi	$6,$23,0x400
	beq	$6,$0,$L31
	move	$5,$17
	lw	$7,24($sp)
	move	$4,$16
	jal	aegis_page_give
	move	$6,$20
	sltu	$4,$2,1
	jal	check
	li	$5,88
	addiu	$fp,$fp,1
	li	$2,40
	bne	$fp,$2,$L53
	sll	$19,$fp,2
$L52:
	lw	$3,4144($0)
	nop
	beq	$3,$0,$L38
	move	$16,$0
	li	$19,572653568
	li	$18,305397760
	li	$20,805306368
	addiu	$19,$19,8738
	ori	$18,$18,0xabcd
	sll	$21,$16,3
$L54:
	lw	$4,4152($21)
	nop
	andi	$2,$4,0x400
	beq	$2,$0,$L37
	addiu	$16,$16,1
	jal	copy
	addu	$21,$20,$21
	move	$4,$2
	sll	$2,$2,12
	ori	$2,$2,0x600
	move	$5,$17
	move	$7,$19
	move	$6,$18
	jal	aegis_page_give
	sw	$2,8248($21)
	sltu	$4,$2,1
	jal	check
	li	$5,96
	lw	$3,4144($0)
	nop
$L37:
	sltu	$2,$16,$3
	bne	$2,$0,$L54
	sll	$21,$16,3
$L38:
	li	$2,572653568
	addiu	$2,$2,8738
	sw	$2,16($sp)
	li	$7,305397760
	lw	$2,28($sp)
	lui	$6,%hi(__start)
	move	$4,$17
	ori	$7,$7,0xabcd
	addiu	$6,$6,%lo(__start)
	li	$5,32
	sw	$0,%lo(role)($2)
	jal	aegis_environment_set
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,100
	lw	$5,84($sp)
	jal	give_slices
	move	$4,$17
	b	$L28
	nop
$L33:
	jal	copy
	move	$4,$23
	move	$16,$2
	b	$L32
	sll	$2,$2,12
$L39:
	move	$2,$22
	b	$L32
	move	$16,$21
	.set	reorder
	.end	spawn
	.globl	parent
	.section	.bss.parent,"aw"
	.align	2
parent:
	.space	4
	.globl	role
	.section	.bss.role,"aw"
	.align	2
role:
	.space	4
