# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/registers.c
	.file 1 "registers.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	lui	$2,%hi(faults)
	lw	$3,%lo(faults)($2)
	addiu	$sp,$sp,-24
	addiu	$3,$3,1
	sw	$3,%lo(faults)($2)
	lw	$2,%lo(faults)($2)
	li	$3,7
	addiu	$2,$2,3
	mult	$2,$4
	li	$6,3
	li	$5,4096
	sw	$31,20($sp)
	mflo	$2
	nop
	nop
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	lui	$2,%hi(product)
	mflo	$3
	sw	$3,%lo(product)($2)
	jal	mprotect
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.align	2
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-160
	addiu	$6,$sp,16
	sw	$18,140($sp)
	sw	$16,132($sp)
	li	$18,-65536
	li	$16,65536
	sw	$21,152($sp)
	sw	$20,148($sp)
	sw	$19,144($sp)
	sw	$17,136($sp)
	sw	$31,156($sp)
	move	$21,$4
	move	$20,$5
	jal	registers_across
	addiu	$17,$sp,16
	addiu	$18,$18,1000
	addiu	$19,$16,28
$L5:
	lw	$4,0($17)
	addu	$5,$16,$18
	xor	$4,$4,$16
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	bne	$16,$19,$L5
	addiu	$17,$17,4
	lw	$2,0($21)
	li	$5,30
	xor	$4,$20,$2
	jal	check
	sltu	$4,$4,1
	lw	$31,156($sp)
	lw	$21,152($sp)
	lw	$20,148($sp)
	lw	$19,144($sp)
	lw	$18,140($sp)
	lw	$17,136($sp)
	lw	$16,132($sp)
	jr	$31
	addiu	$sp,$sp,160
	.set	reorder
	.end	look
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$4,%hi(handler)
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$16,16($sp)
	addiu	$4,$4,%lo(handler)
	addiu	$16,$17,%lo(area)
	sw	$18,24($sp)
	sw	$31,28($sp)
	jal	on_protection_fault
	addiu	$18,$16,16384
$L9:
	move	$4,$16
	li	$5,5
	jal	look
	addiu	$16,$16,4096
	bne	$16,$18,$L9
	nop
	lui	$18,%hi(faults)
	lw	$4,%lo(faults)($18)
	li	$5,39
	jal	check
	sltu	$4,$4,1
	li	$6,1
	li	$5,16384
	jal	mprotect
	addiu	$4,$17,%lo(area)
	li	$5,6
	jal	look
	addiu	$4,$17,%lo(area)
	lui	$4,%hi(area+4096)
	li	$5,60000
	jal	look
	addiu	$4,$4,%lo(area+4096)
	move	$6,$0
	li	$5,16384
	jal	mprotect
	addiu	$4,$17,%lo(area)
	lui	$4,%hi(area+8192)
	li	$5,7
	jal	look
	addiu	$4,$4,%lo(area+8192)
	lui	$16,%hi(area+12288)
	li	$5,196608
	addiu	$5,$5,3392
	jal	look
	addiu	$4,$16,%lo(area+12288)
	lw	$4,%lo(faults)($18)
	li	$5,46
	xori	$4,$4,0x4
	jal	check
	sltu	$4,$4,1
	lui	$2,%hi(spare)
	lw	$2,%lo(spare)($2)
	nop
	beq	$2,$0,$L16
	move	$4,$0
$L10:
	jal	check
	li	$5,48
	li	$5,3997696
	addiu	$4,$16,%lo(area+12288)
	jal	look
	addiu	$5,$5,2304
	addiu	$17,$17,%lo(area)
	li	$16,300
	li	$18,600
	move	$4,$17
$L17:
	li	$5,4096
	jal	mprotect
	move	$6,$0
	move	$5,$16
	move	$4,$17
	jal	look
	addiu	$16,$16,1
	bne	$16,$18,$L17
	move	$4,$17
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L16:
	move	$7,$0
	move	$6,$0
	jal	aegis_page_revoke
	li	$5,1
	b	$L10
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.bss.product,"aw"
	.align	2
product:
	.space	4
	.section	.bss.faults,"aw"
	.align	2
faults:
	.space	4
	.section	.bss.spare,"aw"
	.align	12
spare:
	.space	4096
	.section	.bss.area,"aw"
	.align	12
area:
	.space	16384
