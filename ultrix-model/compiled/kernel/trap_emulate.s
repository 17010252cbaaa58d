# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/trap_emulate.c
	.text
	.file 1 "ultrix-model/kernel/trap_emulate.c"
	.section	.text.emulateBranch,"ax"
	.align	2
	.globl	emulateBranch
	.loc 1 14
	.ent	emulateBranch
emulateBranch:
	.set	noreorder
	.loc 1 15
	srl	$2,$6,19
	andi	$3,$2,0x7c
	srl	$7,$6,14
	.loc 1 16
	sll	$2,$6,16
	.loc 1 15
	andi	$7,$7,0x7c
	.loc 1 16
	sra	$2,$2,16
	.loc 1 19
	srl	$8,$6,26
	.loc 1 15
	addu	$3,$4,$3
	addiu	$9,$5,4
	addu	$4,$4,$7
	.loc 1 16
	sll	$2,$2,2
	.loc 1 19
	sltu	$10,$8,7
	.loc 1 15
	lw	$7,0($3)
	lw	$4,0($4)
	.loc 1 19
	beq	$10,$0,$L2
	addu	$2,$2,$9
	lui	$3,%hi($L4)
	sll	$8,$8,2
	addiu	$3,$3,%lo($L4)
	addu	$3,$3,$8
	lw	$3,0($3)
	nop
	jr	$3
	nop
	.section	.rodata.emulateBranch,"a"
	.align	2
	.align	2
$L4:
	.word	$L9
	.word	$L8
	.word	$L7
	.word	$L7
	.word	$L6
	.word	$L5
	.word	$L3
	.section	.text.emulateBranch
$L7:
	.loc 1 27
	li	$2,268369920
	ori	$2,$2,0xfffc
	sll	$6,$6,2
	and	$6,$6,$2
	li	$2,-268435456
	and	$9,$9,$2
	jr	$31
	or	$2,$6,$9
$L6:
	.loc 1 29
	xor	$7,$7,$4
	sltu	$7,$7,1
$L13:
	.loc 1 41
	bne	$7,$0,$L23
	nop
$L14:
	jr	$31
	addiu	$2,$5,8
$L5:
	.loc 1 32
	xor	$7,$7,$4
	.loc 1 33
	b	$L13
	sltu	$7,$0,$7
$L9:
	.loc 1 21
	jr	$31
	move	$2,$7
$L8:
	.loc 1 23
	li	$3,65536
	and	$3,$6,$3
	beq	$3,$0,$L11
	nop
	nor	$7,$0,$7
	srl	$7,$7,31
$L12:
	.loc 1 41
	beq	$7,$0,$L14
	nop
	jr	$31
	nop
$L3:
	.loc 1 36
	b	$L13
	slt	$7,$7,1
$L23:
	.loc 1 42
	jr	$31
	nop
$L2:
	.loc 1 39
	b	$L12
	slt	$7,$0,$7
$L11:
	.loc 1 23
	b	$L12
	srl	$7,$7,31
	.set	reorder
	.end	emulateBranch
	.section	.rodata.fixUnaligned.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"Fixed up unaligned data access for pid %d (%s) at pc 0x%"
	.ascii	"x\012\000"
	.section	.text.fixUnaligned,"ax"
	.align	2
	.globl	fixUnaligned
	.loc 1 49
	.ent	fixUnaligned
fixUnaligned:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$16,24($sp)
	move	$17,$5
	move	$18,$4
	move	$19,$7
	.loc 1 50
	bltz	$6,$L45
	addiu	$20,$5,4
	.loc 1 51
	jal	fuword
	move	$4,$5
	move	$16,$2
	.loc 1 50
	move	$3,$17
$L27:
	.loc 1 57
	andi	$3,$3,0x3
	bne	$3,$0,$L29
	nop
	bltz	$19,$L29
	srl	$2,$16,26
	.loc 1 58
	addiu	$2,$2,-33
	.loc 1 53
	srl	$16,$16,14
	andi	$16,$16,0x7c
	.loc 1 58
	sltu	$3,$2,11
	beq	$3,$0,$L29
	addu	$16,$18,$16
	lui	$3,%hi($L33)
	sll	$2,$2,2
	addiu	$3,$3,%lo($L33)
	addu	$2,$3,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.fixUnaligned,"a"
	.align	2
	.align	2
$L33:
	.word	$L37
	.word	$L29
	.word	$L36
	.word	$L29
	.word	$L35
	.word	$L29
	.word	$L29
	.word	$L29
	.word	$L34
	.word	$L29
	.word	$L32
	.section	.text.fixUnaligned
$L34:
	.loc 1 71
	lw	$2,0($16)
	.loc 1 72
	li	$6,2
	move	$5,$19
	addiu	$4,$sp,20
	jal	copyout
	sh	$2,20($sp)
	beq	$2,$0,$L39
	nop
$L29:
	.loc 1 87
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 57
	move	$2,$0
	.loc 1 87
	jr	$31
	addiu	$sp,$sp,48
$L45:
	.loc 1 51
	jal	fuword
	move	$4,$20
	.loc 1 52
	move	$4,$17
	jal	fuword
	move	$16,$2
	move	$6,$2
	move	$5,$17
	jal	emulateBranch
	move	$4,$18
	.loc 1 50
	move	$3,$20
	b	$L27
	move	$20,$2
$L32:
	.loc 1 76
	li	$6,4
	move	$5,$19
	jal	copyout
	move	$4,$16
	bne	$2,$0,$L29
	nop
$L39:
	.loc 1 83
	sw	$20,140($18)
	.loc 1 84
	lw	$2,-16176($0)
	lui	$4,%hi($LC0)
	lh	$5,68($2)
	move	$7,$17
	li	$6,-16168
	jal	uprintf
	addiu	$4,$4,%lo($LC0)
	.loc 1 87
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 86
	li	$2,1
	.loc 1 87
	jr	$31
	addiu	$sp,$sp,48
$L35:
	.loc 1 64
	li	$6,2
	addiu	$5,$sp,20
	jal	copyin
	move	$4,$19
	bne	$2,$0,$L29
	nop
	.loc 1 65
	lhu	$2,20($sp)
	nop
	sw	$2,16($sp)
$L38:
	.loc 1 82
	beq	$16,$0,$L39
	nop
	beq	$18,$16,$L39
	nop
	lw	$2,16($sp)
	b	$L39
	sw	$2,0($16)
$L36:
	.loc 1 68
	li	$6,4
	addiu	$5,$sp,16
	jal	copyin
	move	$4,$19
	beq	$2,$0,$L38
	nop
	b	$L29
	nop
$L37:
	.loc 1 60
	li	$6,2
	addiu	$5,$sp,20
	jal	copyin
	move	$4,$19
	bne	$2,$0,$L29
	nop
	.loc 1 61
	lh	$2,20($sp)
	.loc 1 62
	b	$L38
	sw	$2,16($sp)
	.set	reorder
	.end	fixUnaligned
	.text
	.file 2 "ultrix-model/kernel/types.h"
