# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/nested.c
	.file 1 "nested.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	lui	$8,%hi(level)
	lw	$5,%lo(level)($8)
	lui	$6,%hi(area)
	addiu	$6,$6,%lo(area)
	sll	$2,$5,10
	subu	$3,$4,$6
	addu	$2,$2,$5
	lui	$7,%hi(fresh)
	srl	$3,$3,12
	addiu	$7,$7,%lo(fresh)
	sll	$2,$2,2
	addiu	$sp,$sp,-24
	addu	$2,$2,$7
	addiu	$9,$5,1
	sltu	$7,$3,7
	sw	$9,%lo(level)($8)
	sw	$31,20($sp)
	beq	$7,$0,$L2
	sw	$3,0($2)
	addiu	$2,$3,1
	sll	$2,$2,12
	addu	$2,$2,$6
	sw	$3,0($2)
$L2:
	lui	$3,%hi(ended)
	lw	$6,%lo(ended)($3)
	li	$2,7
	subu	$2,$2,$6
	bne	$5,$2,$L6
	li	$6,3
	lw	$2,%lo(ended)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(ended)($3)
	li	$6,3
$L6:
	jal	mprotect
	li	$5,4096
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	lui	$16,%hi(area)
	sw	$18,28($sp)
	li	$2,1
	addiu	$18,$16,%lo(area)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$0,4($18)
	sw	$2,4100($18)
	li	$2,2
	sw	$2,8196($18)
	li	$2,3
	sw	$2,12292($18)
	li	$2,4
	sw	$2,16388($18)
	li	$2,5
	sw	$2,20484($18)
	li	$2,6
	move	$6,$0
	sw	$2,24580($18)
	move	$4,$18
	li	$5,32768
	li	$2,7
	sw	$2,28676($18)
	jal	mprotect
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,31
	lui	$4,%hi(handler)
	jal	on_protection_fault
	addiu	$4,$4,%lo(handler)
	li	$2,77
	sw	$2,%lo(area)($16)
	lui	$2,%hi(level)
	lw	$3,%lo(level)($2)
	li	$2,8
	beq	$3,$2,$L16
	nop
	move	$4,$0
$L8:
	li	$5,34
	jal	check
	lui	$17,%hi(fresh)
	addiu	$17,$17,%lo(fresh)
	li	$16,1
	b	$L10
	li	$19,8
$L12:
	li	$5,36
$L18:
	jal	check
	addiu	$16,$16,1
	beq	$16,$19,$L17
	addiu	$17,$17,4100
$L10:
	sll	$2,$16,12
	addu	$2,$18,$2
	lw	$4,0($2)
	addiu	$3,$16,-1
	bne	$4,$3,$L12
	move	$4,$0
	lw	$2,4($2)
	nop
	bne	$2,$16,$L18
	li	$5,36
	lw	$4,4100($17)
	nop
	xor	$4,$4,$16
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	bne	$16,$19,$L10
	addiu	$17,$17,4100
$L17:
	lui	$2,%hi(ended)
	lw	$4,%lo(ended)($2)
	li	$5,38
	xori	$4,$4,0x8
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L16:
	lw	$4,%lo(area)($16)
	nop
	xori	$4,$4,0x4d
	b	$L8
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.ended,"aw"
	.align	2
ended:
	.space	4
	.section	.bss.level,"aw"
	.align	2
level:
	.space	4
	.section	.bss.fresh,"aw"
	.align	12
fresh:
	.space	32768
	.section	.bss.area,"aw"
	.align	12
area:
	.space	65536
