# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/random.c
	.text
	.file 1 "aegis/kernel/random.c"
	.section	.text.encipher,"ax"
	.align	2
	.loc 1 11
	.ent	encipher
encipher:
	.set	noreorder
	lui	$8,%hi(key)
	.loc 1 16
	li	$10,-1640562688
	.loc 1 14
	li	$9,-957415424
	.loc 1 11
	move	$2,$5
	.loc 1 12
	move	$6,$0
	addiu	$8,$8,%lo(key)
	.loc 1 16
	addiu	$10,$10,31161
	.loc 1 14
	addiu	$9,$9,14112
$L2:
	.loc 1 15
	andi	$3,$6,0x3
	sll	$3,$3,2
	addu	$3,$8,$3
	lw	$5,0($3)
	srl	$7,$2,5
	sll	$3,$2,4
	addu	$5,$6,$5
	xor	$3,$3,$7
	.loc 1 16
	addu	$6,$6,$10
	.loc 1 15
	addu	$3,$3,$2
	.loc 1 17
	srl	$7,$6,9
	.loc 1 15
	xor	$3,$3,$5
	.loc 1 17
	andi	$7,$7,0xc
	.loc 1 15
	addu	$4,$4,$3
	.loc 1 17
	addu	$3,$8,$7
	lw	$5,0($3)
	srl	$7,$4,5
	sll	$3,$4,4
	xor	$3,$3,$7
	addu	$3,$3,$4
	addu	$5,$6,$5
	xor	$3,$3,$5
	.loc 1 14
	bne	$6,$9,$L2
	addu	$2,$2,$3
	.loc 1 20
	jr	$31
	move	$3,$4
	.set	reorder
	.end	encipher
	.section	.text.random_start,"ax"
	.align	2
	.globl	random_start
	.loc 1 24
	.ent	random_start
random_start:
	.set	noreorder
	lui	$3,%hi(key)
	addiu	$2,$4,20
	addiu	$3,$3,%lo(key)
	addiu	$4,$4,36
$L6:
	.loc 1 28
	lw	$5,0($2)
	.loc 1 27
	addiu	$2,$2,4
	.loc 1 28
	sw	$5,0($3)
	.loc 1 29
	sw	$0,-4($2)
	.loc 1 27
	bne	$2,$4,$L6
	addiu	$3,$3,4
	.loc 1 31
	jr	$31
	nop
	.set	reorder
	.end	random_start
	.section	.text.call_random,"ax"
	.align	2
	.globl	call_random
	.loc 1 35
	.ent	call_random
call_random:
	.set	noreorder
	.loc 1 38
	lui	$2,%hi(counter)
	lw	$4,%lo(counter)($2)
	.loc 1 35
	addiu	$sp,$sp,-32
	.loc 1 39
	addiu	$3,$2,%lo(counter)
	.loc 1 38
	addiu	$4,$4,1
	.loc 1 35
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 39
	lw	$5,4($3)
	.loc 1 38
	bne	$4,$0,$L9
	sw	$4,%lo(counter)($2)
	.loc 1 39
	addiu	$5,$5,1
	sw	$5,4($3)
$L9:
	.loc 1 40
	jal	encipher
	nop
	move	$17,$3
	.loc 1 41
	bne	$2,$0,$L10
	move	$16,$2
	.loc 1 42
	li	$16,1
$L10:
	.loc 1 43
	jal	clear_caller_saved
	nop
	.loc 1 45
	lw	$31,28($sp)
	move	$2,$16
	move	$3,$17
	lw	$16,20($sp)
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_random
	.section	.bss.counter,"aw"
	.align	2
counter:
	.space	8
	.section	.bss.key,"aw"
	.align	2
key:
	.space	16
	.text
	.file 2 "./aegis/kernel/kernel.h"
