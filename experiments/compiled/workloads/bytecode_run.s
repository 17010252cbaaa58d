# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bytecode_run.c
	.text
	.file 1 "experiments/workloads/bytecode_run.c"
	.section	.text.bytecode_run,"ax"
	.align	2
	.globl	bytecode_run
	.loc 1 6
	.ent	bytecode_run
bytecode_run:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 12
	lw	$2,56($sp)
	.loc 1 9
	sw	$5,4($sp)
	lui	$5,%hi($L4)
	.loc 1 10
	sw	$6,8($sp)
	.loc 1 11
	sw	$7,12($sp)
	.loc 1 12
	sw	$2,16($sp)
	addiu	$5,$5,%lo($L4)
$L25:
	.loc 1 14
	lbu	$2,0($4)
	nop
	sltu	$3,$2,20
	beq	$3,$0,$L24
	sll	$2,$2,2
	addu	$2,$5,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.bytecode_run,"a"
	.align	2
	.align	2
$L4:
	.word	$L23
	.word	$L22
	.word	$L21
	.word	$L20
	.word	$L19
	.word	$L18
	.word	$L17
	.word	$L16
	.word	$L15
	.word	$L14
	.word	$L13
	.word	$L12
	.word	$L11
	.word	$L10
	.word	$L9
	.word	$L8
	.word	$L28
	.word	$L6
	.word	$L5
	.word	$L3
	.section	.text.bytecode_run
$L6:
	.loc 1 66
	lbu	$2,1($4)
	lh	$3,6($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$2,0($2)
	nop
	beq	$2,$3,$L24
	nop
$L28:
	.loc 1 72
	lh	$2,4($4)
	nop
	sll	$2,$2,3
	addu	$4,$4,$2
$L24:
	.loc 1 14
	b	$L25
	addiu	$4,$4,8
$L8:
	.loc 1 60
	lbu	$3,1($4)
	lbu	$2,2($4)
	sll	$3,$3,2
	addu	$3,$sp,$3
	sll	$2,$2,2
	lh	$7,4($4)
	addu	$2,$sp,$2
	lw	$3,0($3)
	lw	$6,0($2)
	addu	$2,$3,$7
	sw	$6,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L9:
	.loc 1 57
	lbu	$3,1($4)
	lbu	$2,2($4)
	sll	$3,$3,2
	addu	$3,$sp,$3
	sll	$2,$2,2
	lh	$7,4($4)
	addu	$2,$sp,$2
	lw	$3,0($3)
	lw	$6,0($2)
	addu	$2,$3,$7
	sh	$6,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L10:
	.loc 1 54
	lbu	$3,1($4)
	lbu	$2,2($4)
	sll	$3,$3,2
	addu	$3,$sp,$3
	sll	$2,$2,2
	lh	$7,4($4)
	addu	$2,$sp,$2
	lw	$3,0($3)
	lw	$6,0($2)
	addu	$2,$3,$7
	sb	$6,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L11:
	.loc 1 51
	lbu	$2,2($4)
	lh	$6,4($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	lbu	$2,1($4)
	addu	$3,$3,$6
	lw	$3,0($3)
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L12:
	.loc 1 48
	lbu	$2,2($4)
	lh	$6,4($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	lbu	$2,1($4)
	addu	$3,$3,$6
	lhu	$3,0($3)
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L13:
	.loc 1 45
	lbu	$2,2($4)
	lh	$6,4($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	lbu	$2,1($4)
	addu	$3,$3,$6
	lbu	$3,0($3)
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L14:
	.loc 1 42
	lbu	$2,1($4)
	lh	$6,6($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 42
	srl	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L15:
	.loc 1 39
	lbu	$2,1($4)
	lh	$6,6($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 39
	sll	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L16:
	.loc 1 36
	lbu	$2,1($4)
	lbu	$3,2($4)
	sll	$2,$2,2
	sll	$3,$3,2
	addu	$2,$sp,$2
	addu	$3,$sp,$3
	lw	$3,0($3)
	lw	$6,0($2)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 36
	or	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L17:
	.loc 1 33
	lbu	$2,1($4)
	lbu	$3,2($4)
	sll	$2,$2,2
	sll	$3,$3,2
	addu	$2,$sp,$2
	addu	$3,$sp,$3
	lw	$3,0($3)
	lw	$6,0($2)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 33
	and	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L18:
	.loc 1 30
	lbu	$2,1($4)
	lbu	$3,2($4)
	sll	$2,$2,2
	sll	$3,$3,2
	addu	$2,$sp,$2
	addu	$3,$sp,$3
	lw	$6,0($2)
	lw	$3,0($3)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 30
	subu	$3,$6,$3
	b	$L25
	sw	$3,0($2)
$L19:
	.loc 1 27
	lbu	$2,1($4)
	lbu	$3,2($4)
	sll	$2,$2,2
	sll	$3,$3,2
	addu	$2,$sp,$2
	addu	$3,$sp,$3
	lw	$3,0($3)
	lw	$6,0($2)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 27
	addu	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L20:
	.loc 1 24
	lbu	$2,1($4)
	lh	$6,6($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	.loc 1 13
	addiu	$4,$4,8
	.loc 1 24
	addu	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L21:
	.loc 1 21
	lbu	$3,2($4)
	lbu	$2,1($4)
	sll	$3,$3,2
	addu	$3,$sp,$3
	lw	$3,0($3)
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L3:
	.loc 1 72
	lbu	$3,1($4)
	lbu	$2,2($4)
	sll	$3,$3,2
	sll	$2,$2,2
	addu	$3,$sp,$3
	addu	$2,$sp,$2
	lw	$3,0($3)
	lw	$2,0($2)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L24
	nop
	lh	$2,4($4)
	nop
	sll	$2,$2,3
	b	$L24
	addu	$4,$4,$2
$L22:
	.loc 1 18
	lbu	$2,1($4)
	lh	$3,6($4)
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L23:
	.loc 1 16
	lw	$2,0($sp)
	.loc 1 76
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 1 69
	lbu	$3,1($4)
	lbu	$2,2($4)
	sll	$3,$3,2
	sll	$2,$2,2
	addu	$3,$sp,$3
	addu	$2,$sp,$2
	lw	$3,0($3)
	lw	$2,0($2)
	nop
	beq	$3,$2,$L24
	nop
	.loc 1 72
	lh	$2,4($4)
	nop
	sll	$2,$2,3
	b	$L24
	addu	$4,$4,$2
	.set	reorder
	.end	bytecode_run
