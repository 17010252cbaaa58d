# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/demand.c
	.file 1 "demand.c"
	.text
	.align	2
	.ent	deep
deep:
	.set	noreorder
	addiu	$sp,$sp,-1224
	move	$2,$4
	sw	$31,1220($sp)
	sw	$4,16($sp)
	bne	$4,$0,$L8
	nop
	lw	$31,1220($sp)
	nop
	jr	$31
	addiu	$sp,$sp,1224
$L8:
	jal	deep
	addiu	$4,$4,-1
	lw	$3,16($sp)
	lw	$31,1220($sp)
	addu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,1224
	.set	reorder
	.end	deep
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	lui	$19,%hi(loaded)
	lw	$4,%lo(loaded)($19)
	sw	$31,44($sp)
	xori	$4,$4,0x5
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	li	$5,24
	sltu	$4,$4,1
	lw	$17,28684($0)
	jal	check
	nop
	li	$2,6
	sw	$2,%lo(loaded)($19)
	lw	$4,28684($0)
	lui	$21,%hi(far)
	xor	$4,$4,$17
	addiu	$21,$21,%lo(far)
	li	$18,20447232
	li	$5,26
	sltu	$4,$4,1
	jal	check
	addu	$18,$21,$18
	lw	$2,32764($18)
	lw	$4,28672($18)
	li	$5,27
	or	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lw	$4,28684($0)
	addiu	$16,$17,-1
	xor	$4,$4,$16
	sltu	$4,$4,1
	li	$5,28
	jal	check
	lui	$20,%hi(far+20475904)
	jal	page_dirty
	addiu	$4,$20,%lo(far+20475904)
	beq	$2,$0,$L25
	nop
	move	$4,$0
$L10:
	jal	check
	li	$5,29
	lw	$2,28684($0)
	li	$3,9
	beq	$16,$2,$L26
	sw	$3,28700($18)
	move	$4,$0
$L11:
	jal	check
	li	$5,31
	move	$16,$21
	move	$3,$21
	move	$2,$0
	li	$4,64
$L12:
	sw	$2,0($3)
	addiu	$2,$2,1
	bne	$2,$4,$L12
	addiu	$3,$3,4100
	lw	$2,28684($0)
	addiu	$3,$17,-65
	sltu	$2,$3,$2
	bne	$2,$0,$L19
	nop
	lw	$4,28684($0)
	addiu	$17,$17,-68
	sltu	$4,$4,$17
	xori	$4,$4,0x1
$L13:
	jal	check
	li	$5,34
	li	$2,262144
	addiu	$2,$2,256
	addu	$21,$21,$2
	move	$17,$0
$L15:
	lw	$2,0($16)
	nop
	bne	$2,$17,$L14
	move	$4,$0
	lw	$4,4($16)
	nop
	sltu	$4,$4,1
$L14:
	li	$5,36
	jal	check
	addiu	$16,$16,4100
	bne	$16,$21,$L15
	addiu	$17,$17,1
	jal	deep
	li	$4,60
	xori	$4,$2,0x726
	li	$5,37
	jal	check
	sltu	$4,$4,1
	lw	$3,28700($18)
	li	$2,9
	beq	$3,$2,$L27
	nop
	move	$4,$0
$L16:
	jal	check
	li	$5,38
	jal	page_unmap
	addiu	$4,$20,%lo(far+20475904)
	lw	$3,28700($18)
	li	$5,40
	or	$4,$2,$3
	jal	check
	sltu	$4,$4,1
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L19:
	b	$L13
	move	$4,$0
$L27:
	lw	$4,%lo(loaded)($19)
	nop
	xori	$4,$4,0x6
	b	$L16
	sltu	$4,$4,1
$L25:
	jal	page_dirty
	addiu	$4,$19,%lo(loaded)
	xori	$4,$2,0x1
	b	$L10
	sltu	$4,$4,1
$L26:
	jal	page_dirty
	addiu	$4,$20,%lo(far+20475904)
	xori	$4,$2,0x1
	b	$L11
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.data.loaded,"aw"
	.align	2
loaded:
	.word	5
	.section	.bss.far,"aw"
	.align	12
far:
	.space	20480000
