# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/nested.c
	.text
	.file 1 "exos/tests/nested.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 14
	.ent	handler
handler:
	.set	noreorder
	.loc 1 15
	lui	$8,%hi(level)
	lw	$5,%lo(level)($8)
	lui	$6,%hi(area)
	addiu	$6,$6,%lo(area)
	.loc 1 17
	sll	$2,$5,10
	.loc 1 15
	subu	$3,$4,$6
	.loc 1 17
	addu	$2,$2,$5
	lui	$7,%hi(fresh)
	.loc 1 15
	srl	$3,$3,12
	.loc 1 17
	addiu	$7,$7,%lo(fresh)
	sll	$2,$2,2
	.loc 1 14
	addiu	$sp,$sp,-24
	.loc 1 17
	addu	$2,$2,$7
	.loc 1 15
	addiu	$9,$5,1
	.loc 1 18
	sltu	$7,$3,7
	.loc 1 15
	sw	$9,%lo(level)($8)
	.loc 1 14
	sw	$31,20($sp)
	.loc 1 18
	beq	$7,$0,$L2
	sw	$3,0($2)
	.loc 1 19
	addiu	$2,$3,1
	sll	$2,$2,12
	addu	$2,$2,$6
	sw	$3,0($2)
$L2:
	.loc 1 20
	lui	$3,%hi(ended)
	lw	$6,%lo(ended)($3)
	li	$2,7
	subu	$2,$2,$6
	bne	$5,$2,$L6
	li	$6,3
	.loc 1 21
	lw	$2,%lo(ended)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(ended)($3)
	.loc 1 22
	li	$6,3
$L6:
	jal	mprotect
	li	$5,4096
	.loc 1 23
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 30
	lui	$16,%hi(area)
	.loc 1 26
	sw	$18,28($sp)
	.loc 1 30
	li	$2,1
	addiu	$18,$16,%lo(area)
	.loc 1 26
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 30
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
	.loc 1 31
	move	$6,$0
	.loc 1 30
	sw	$2,24580($18)
	.loc 1 31
	move	$4,$18
	li	$5,32768
	.loc 1 30
	li	$2,7
	sw	$2,28676($18)
	.loc 1 31
	jal	mprotect
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,31
	.loc 1 32
	lui	$4,%hi(handler)
	jal	on_protection_fault
	addiu	$4,$4,%lo(handler)
	.loc 1 33
	li	$2,77
	sw	$2,%lo(area)($16)
	.loc 1 34
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
	.loc 1 35
	li	$16,1
	b	$L10
	li	$19,8
$L12:
	.loc 1 36
	li	$5,36
$L18:
	jal	check
	addiu	$16,$16,1
	.loc 1 35
	beq	$16,$19,$L17
	addiu	$17,$17,4100
$L10:
	.loc 1 36
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
	.loc 1 35
	bne	$16,$19,$L10
	addiu	$17,$17,4100
$L17:
	.loc 1 38
	lui	$2,%hi(ended)
	lw	$4,%lo(ended)($2)
	li	$5,38
	xori	$4,$4,0x8
	jal	check
	sltu	$4,$4,1
	.loc 1 40
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L16:
	.loc 1 34
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
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/tests/check.h"
