# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/faulter.c
	.text
	.file 1 "aegis/tests/faulter.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 8
	.ent	handler
handler:
	.set	noreorder
	.loc 1 9
	srl	$5,$5,2
	.loc 1 8
	addiu	$sp,$sp,-24
	.loc 1 9
	andi	$5,$5,0x1f
	li	$2,12
	.loc 1 8
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 9
	beq	$5,$2,$L6
	move	$16,$4
	.loc 1 13
	li	$3,-538968064
	addu	$3,$6,$3
	srl	$3,$3,12
	lui	$2,%hi(pages)
	addiu	$2,$2,%lo(pages)
	sll	$3,$3,2
	addu	$3,$3,$2
	lw	$5,0($3)
	move	$4,$6
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	li	$5,13
	jal	check
	srl	$4,$4,31
	.loc 1 15
	lw	$31,20($sp)
	.loc 1 14
	move	$2,$16
	.loc 1 15
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 10
	lui	$4,%hi(caught)
	lw	$3,%lo(caught)($4)
	.loc 1 15
	lw	$31,20($sp)
	.loc 1 10
	addiu	$3,$3,1
	.loc 1 11
	addiu	$2,$16,4
	.loc 1 10
	sw	$3,%lo(caught)($4)
	.loc 1 15
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 18
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,20($sp)
	.loc 1 22
	lui	$16,%hi(handler)
	addiu	$5,$16,%lo(handler)
	li	$4,12
	.loc 1 18
	sw	$31,52($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 22
	jal	catch_exception
	lui	$18,%hi(pages)
	.loc 1 23
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,2
	addiu	$18,$18,%lo(pages)
	li	$17,538968064
	.loc 1 24
	move	$16,$0
	li	$19,70
$L8:
	.loc 1 25
	jal	my_page
	nop
	move	$5,$2
	.loc 1 26
	move	$4,$17
	li	$6,1
	jal	map_mine
	sw	$2,0($18)
	nor	$4,$0,$2
	li	$5,26
	jal	check
	srl	$4,$4,31
	.loc 1 27
	sw	$16,0($17)
	.loc 1 24
	addiu	$16,$16,1
	addiu	$18,$18,4
	bne	$16,$19,$L8
	addiu	$17,$17,4096
	.loc 1 32
	li	$19,2147418112
	.loc 1 20
	move	$18,$0
	.loc 1 29
	move	$21,$0
	.loc 1 32
	ori	$19,$19,0xffff
	.loc 1 30
	li	$20,70
	.loc 1 34
	li	$23,7
	.loc 1 29
	li	$22,40
	.loc 1 24
	li	$17,538968064
$L18:
	.loc 1 30
	move	$16,$0
$L10:
	.loc 1 31
	lw	$2,0($17)
	.loc 1 32
	addiu	$16,$16,1
	move	$5,$16
	move	$4,$19
	.loc 1 31
	addu	$18,$18,$2
	.loc 1 32
	jal	do_overflow
	addiu	$17,$17,4096
	.loc 1 30
	bne	$16,$20,$L10
	andi	$2,$21,0x7
	.loc 1 34
	beq	$2,$23,$L16
	nop
	.loc 1 29
	addiu	$21,$21,1
$L17:
	bne	$21,$22,$L18
	li	$17,538968064
	.loc 1 37
	lui	$2,%hi(caught)
	lw	$4,%lo(caught)($2)
	li	$5,37
	xori	$4,$4,0xaf0
	jal	check
	sltu	$4,$4,1
	.loc 1 38
	li	$2,-131072
	ori	$2,$2,0x86a8
	addu	$4,$18,$2
	li	$5,38
	jal	check
	sltu	$4,$4,1
	.loc 1 40
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L16:
	.loc 1 35
	jal	yield_to
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,35
	.loc 1 29
	b	$L17
	addiu	$21,$21,1
	.set	reorder
	.end	main
	.section	.bss.pages,"aw"
	.align	2
pages:
	.space	280
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.text
	.file 2 "./aegis/user/aegis.h"
	.file 3 "./aegis/tests/check.h"
