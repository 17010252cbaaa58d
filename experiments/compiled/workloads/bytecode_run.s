# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/bytecode_run.c
	.text
	.file 1 "experiments/workloads/bytecode_run.c"
	.section	.text.bytecode_run,"ax"
	.align	2
	.globl	bytecode_run
	.loc 1 5
	.ent	bytecode_run
bytecode_run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 11
	lw	$2,56($sp)
	.loc 1 8
	sw	$5,4($sp)
	lui	$5,%hi($L4)
	.loc 1 9
	sw	$6,8($sp)
	.loc 1 10
	sw	$7,12($sp)
	.loc 1 11
	sw	$2,16($sp)
	addiu	$5,$5,%lo($L4)
$L25:
	.loc 1 13
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
	.loc 1 65
	lbu	$2,1($4)
	.loc 1 65
	lh	$3,6($4)
	.loc 1 65
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 65
	lw	$2,0($2)
	nop
	beq	$2,$3,$L24
	nop
$L28:
	.loc 1 71
	lh	$2,4($4)
	nop
	.loc 1 71
	sll	$2,$2,3
	addu	$4,$4,$2
$L24:
	.loc 1 13
	b	$L25
	addiu	$4,$4,8
$L8:
	.loc 1 59
	lbu	$3,1($4)
	.loc 1 59
	lbu	$2,2($4)
	.loc 1 59
	sll	$3,$3,2
	addu	$3,$sp,$3
	.loc 1 59
	sll	$2,$2,2
	.loc 1 59
	lh	$7,4($4)
	.loc 1 59
	addu	$2,$sp,$2
	.loc 1 59
	lw	$3,0($3)
	lw	$6,0($2)
	addu	$2,$3,$7
	sw	$6,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L9:
	.loc 1 56
	lbu	$3,1($4)
	.loc 1 56
	lbu	$2,2($4)
	.loc 1 56
	sll	$3,$3,2
	addu	$3,$sp,$3
	.loc 1 56
	sll	$2,$2,2
	.loc 1 56
	lh	$7,4($4)
	.loc 1 56
	addu	$2,$sp,$2
	.loc 1 56
	lw	$3,0($3)
	lw	$6,0($2)
	addu	$2,$3,$7
	sh	$6,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L10:
	.loc 1 53
	lbu	$3,1($4)
	.loc 1 53
	lbu	$2,2($4)
	.loc 1 53
	sll	$3,$3,2
	addu	$3,$sp,$3
	.loc 1 53
	sll	$2,$2,2
	.loc 1 53
	lh	$7,4($4)
	.loc 1 53
	addu	$2,$sp,$2
	.loc 1 53
	lw	$3,0($3)
	lw	$6,0($2)
	addu	$2,$3,$7
	sb	$6,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L11:
	.loc 1 50
	lbu	$2,2($4)
	.loc 1 50
	lh	$6,4($4)
	.loc 1 50
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 50
	lw	$3,0($2)
	.loc 1 50
	lbu	$2,1($4)
	.loc 1 50
	addu	$3,$3,$6
	.loc 1 50
	lw	$3,0($3)
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L12:
	.loc 1 47
	lbu	$2,2($4)
	.loc 1 47
	lh	$6,4($4)
	.loc 1 47
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 47
	lw	$3,0($2)
	.loc 1 47
	lbu	$2,1($4)
	.loc 1 47
	addu	$3,$3,$6
	lhu	$3,0($3)
	.loc 1 47
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 47
	sw	$3,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L13:
	.loc 1 44
	lbu	$2,2($4)
	.loc 1 44
	lh	$6,4($4)
	.loc 1 44
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 44
	lw	$3,0($2)
	.loc 1 44
	lbu	$2,1($4)
	.loc 1 44
	addu	$3,$3,$6
	lbu	$3,0($3)
	.loc 1 44
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 44
	sw	$3,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L14:
	.loc 1 41
	lbu	$2,1($4)
	.loc 1 41
	lh	$6,6($4)
	.loc 1 41
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 41
	srl	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L15:
	.loc 1 38
	lbu	$2,1($4)
	.loc 1 38
	lh	$6,6($4)
	.loc 1 38
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 38
	sll	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L16:
	.loc 1 35
	lbu	$2,1($4)
	.loc 1 35
	lbu	$3,2($4)
	.loc 1 35
	sll	$2,$2,2
	.loc 1 35
	sll	$3,$3,2
	.loc 1 35
	addu	$2,$sp,$2
	.loc 1 35
	addu	$3,$sp,$3
	.loc 1 35
	lw	$3,0($3)
	lw	$6,0($2)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 35
	or	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L17:
	.loc 1 32
	lbu	$2,1($4)
	.loc 1 32
	lbu	$3,2($4)
	.loc 1 32
	sll	$2,$2,2
	.loc 1 32
	sll	$3,$3,2
	.loc 1 32
	addu	$2,$sp,$2
	.loc 1 32
	addu	$3,$sp,$3
	.loc 1 32
	lw	$3,0($3)
	lw	$6,0($2)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 32
	and	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L18:
	.loc 1 29
	lbu	$2,1($4)
	.loc 1 29
	lbu	$3,2($4)
	.loc 1 29
	sll	$2,$2,2
	.loc 1 29
	sll	$3,$3,2
	.loc 1 29
	addu	$2,$sp,$2
	.loc 1 29
	addu	$3,$sp,$3
	.loc 1 29
	lw	$6,0($2)
	lw	$3,0($3)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 29
	subu	$3,$6,$3
	b	$L25
	sw	$3,0($2)
$L19:
	.loc 1 26
	lbu	$2,1($4)
	.loc 1 26
	lbu	$3,2($4)
	.loc 1 26
	sll	$2,$2,2
	.loc 1 26
	sll	$3,$3,2
	.loc 1 26
	addu	$2,$sp,$2
	.loc 1 26
	addu	$3,$sp,$3
	.loc 1 26
	lw	$3,0($3)
	lw	$6,0($2)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 26
	addu	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L20:
	.loc 1 23
	lbu	$2,1($4)
	.loc 1 23
	lh	$6,6($4)
	.loc 1 23
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$3,0($2)
	.loc 1 12
	addiu	$4,$4,8
	.loc 1 23
	addu	$3,$3,$6
	b	$L25
	sw	$3,0($2)
$L21:
	.loc 1 20
	lbu	$3,2($4)
	.loc 1 20
	lbu	$2,1($4)
	.loc 1 20
	sll	$3,$3,2
	addu	$3,$sp,$3
	lw	$3,0($3)
	.loc 1 20
	sll	$2,$2,2
	addu	$2,$sp,$2
	sw	$3,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L3:
	.loc 1 71
	lbu	$3,1($4)
	.loc 1 71
	lbu	$2,2($4)
	.loc 1 71
	sll	$3,$3,2
	.loc 1 71
	sll	$2,$2,2
	.loc 1 71
	addu	$3,$sp,$3
	.loc 1 71
	addu	$2,$sp,$2
	.loc 1 71
	lw	$3,0($3)
	lw	$2,0($2)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L24
	nop
	.loc 1 71
	lh	$2,4($4)
	nop
	.loc 1 71
	sll	$2,$2,3
	b	$L24
	addu	$4,$4,$2
$L22:
	.loc 1 17
	lbu	$2,1($4)
	.loc 1 17
	lh	$3,6($4)
	.loc 1 17
	sll	$2,$2,2
	addu	$2,$sp,$2
	.loc 1 17
	sw	$3,0($2)
	.loc 1 12
	b	$L25
	addiu	$4,$4,8
$L23:
	.loc 1 15
	lw	$2,0($sp)
	.loc 1 75
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 1 68
	lbu	$3,1($4)
	.loc 1 68
	lbu	$2,2($4)
	.loc 1 68
	sll	$3,$3,2
	.loc 1 68
	sll	$2,$2,2
	.loc 1 68
	addu	$3,$sp,$3
	.loc 1 68
	addu	$2,$sp,$2
	.loc 1 68
	lw	$3,0($3)
	lw	$2,0($2)
	nop
	beq	$3,$2,$L24
	nop
	.loc 1 71
	lh	$2,4($4)
	nop
	.loc 1 71
	sll	$2,$2,3
	b	$L24
	addu	$4,$4,$2
	.set	reorder
	.end	bytecode_run
