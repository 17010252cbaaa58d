# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_descrip.c
	.text
	.file 1 "ultrix-model/kernel/kern_descrip.c"
	.section	.text.dupit,"ax"
	.align	2
	.loc 1 83
	.ent	dupit
dupit:
	.set	noreorder
	.loc 1 84
	sll	$2,$4,2
	sw	$5,-15752($2)
	.loc 1 85
	sb	$0,-15672($4)
	.loc 1 86
	lhu	$2,6($5)
	nop
	addiu	$2,$2,1
	sh	$2,6($5)
	.loc 1 87
	lw	$2,-15652($0)
	nop
	slt	$2,$2,$4
	beq	$2,$0,$L4
	nop
	sw	$4,-15652($0)
$L4:
	.loc 1 88
	jr	$31
	nop
	.set	reorder
	.end	dupit
	.section	.text.getf,"ax"
	.align	2
	.globl	getf
	.loc 1 11
	.ent	getf
getf:
	.set	noreorder
	.loc 1 14
	sltu	$2,$4,20
	beq	$2,$0,$L6
	sll	$4,$4,2
	lw	$2,-15752($4)
	nop
	beq	$2,$0,$L6
	nop
	.loc 1 19
	jr	$31
	nop
$L6:
	.loc 1 15
	li	$2,9
	sb	$2,-16060($0)
	.loc 1 19
	jr	$31
	move	$2,$0
	.set	reorder
	.end	getf
	.section	.text.ufalloc,"ax"
	.align	2
	.globl	ufalloc
	.loc 1 23
	.ent	ufalloc
ufalloc:
	.set	noreorder
	.loc 1 24
	slt	$2,$4,20
	beq	$2,$0,$L16
	li	$2,24
	li	$3,20
$L11:
	.loc 1 25
	sll	$2,$4,2
	lw	$2,-15752($2)
	nop
	beq	$2,$0,$L10
	nop
	.loc 1 24
	addiu	$4,$4,1
	bne	$4,$3,$L11
	li	$2,24
$L16:
	.loc 1 31
	sb	$2,-16060($0)
	.loc 1 33
	jr	$31
	li	$2,-1
$L10:
	.loc 1 26
	sw	$4,-16068($0)
	.loc 1 27
	sb	$0,-15672($4)
	.loc 1 28
	lw	$2,-15652($0)
	nop
	slt	$2,$2,$4
	beq	$2,$0,$L14
	nop
	sw	$4,-15652($0)
$L14:
	.loc 1 23
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ufalloc
	.section	.text.falloc,"ax"
	.align	2
	.globl	falloc
	.loc 1 37
	.ent	falloc
falloc:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 38
	jal	ufalloc
	move	$4,$0
	.loc 1 41
	bltz	$2,$L18
	lui	$9,%hi(lastf)
	.loc 1 42
	lw	$7,%lo(lastf)($9)
	lui	$6,%hi(file+1024)
	addiu	$6,$6,%lo(file+1024)
	move	$8,$2
	sltu	$2,$7,$6
	beq	$2,$0,$L19
	move	$3,$7
	b	$L21
	nop
$L34:
	beq	$5,$0,$L19
	nop
$L21:
	.loc 1 43
	lh	$4,6($3)
	move	$2,$3
	.loc 1 42
	addiu	$3,$3,16
	.loc 1 43
	bne	$4,$0,$L34
	sltu	$5,$3,$6
$L20 = .
	.loc 1 51
	sll	$8,$8,2
$L37:
	.loc 1 52
	li	$4,1
	.loc 1 51
	sw	$2,-15752($8)
	.loc 1 52
	sh	$4,6($2)
	.loc 1 53
	sw	$0,12($2)
	.loc 1 56
	lw	$31,20($sp)
	.loc 1 54
	addiu	$3,$2,16
	sw	$3,%lo(lastf)($9)
	.loc 1 56
	jr	$31
	addiu	$sp,$sp,24
$L19:
	.loc 1 45
	lui	$3,%hi(file)
	addiu	$3,$3,%lo(file)
	sltu	$2,$3,$7
	bne	$2,$0,$L23
	li	$2,23
	.loc 1 48
	b	$L18
	sb	$2,-16060($0)
$L35:
	.loc 1 45
	beq	$5,$0,$L22
	li	$2,23
$L23:
	.loc 1 46
	lh	$4,6($3)
	move	$2,$3
	.loc 1 45
	addiu	$3,$3,16
	.loc 1 46
	bne	$4,$0,$L35
	sltu	$5,$3,$7
	b	$L37
	sll	$8,$8,2
$L22:
	.loc 1 48
	sb	$2,-16060($0)
$L18:
	.loc 1 56
	lw	$31,20($sp)
	.loc 1 41
	move	$2,$0
	.loc 1 56
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	falloc
	.section	.text.closef,"ax"
	.align	2
	.globl	closef
	.loc 1 60
	.ent	closef
closef:
	.set	noreorder
	.loc 1 61
	lh	$2,6($4)
	.loc 1 60
	addiu	$sp,$sp,-24
	.loc 1 61
	slt	$3,$2,2
	.loc 1 60
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 61
	beq	$3,$0,$L46
	move	$16,$4
	.loc 1 65
	lw	$2,8($4)
	nop
	beq	$2,$0,$L41
	nop
	lw	$2,4($2)
	nop
	jalr	$2
	nop
$L41:
	.loc 1 60
	move	$2,$0
	.loc 1 62
	sh	$2,6($16)
	.loc 1 67
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L46:
	.loc 1 62
	addiu	$2,$2,-1
	sll	$2,$2,16
	sra	$2,$2,16
	sh	$2,6($16)
	.loc 1 67
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	closef
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.loc 1 71
	.ent	close
close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 72
	lw	$2,-16120($0)
	nop
	lw	$16,0($2)
	.loc 1 73
	jal	getf
	move	$4,$16
	.loc 1 75
	beq	$2,$0,$L47
	move	$4,$2
	.loc 1 76
	sll	$2,$16,2
	sw	$0,-15752($2)
	.loc 1 77
	lw	$3,-15652($0)
	nop
	bgez	$3,$L49
	li	$6,-1
	b	$L50
	nop
$L51:
	beq	$3,$6,$L50
	sw	$3,-15652($0)
$L49:
	sll	$5,$3,2
	lw	$5,-15752($5)
	nop
	beq	$5,$0,$L51
	addiu	$3,$3,-1
$L50:
	.loc 1 79
	jal	closef
	sb	$0,-15672($16)
$L47:
	.loc 1 80
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	close
	.section	.text.dup,"ax"
	.align	2
	.globl	dup
	.loc 1 92
	.ent	dup
dup:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 93
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	jal	getf
	nop
	.loc 1 96
	beq	$2,$0,$L57
	move	$4,$0
	.loc 1 97
	jal	ufalloc
	move	$16,$2
	.loc 1 98
	bgez	$2,$L62
	move	$5,$16
$L57:
	.loc 1 99
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L62:
	.loc 1 98
	jal	dupit
	move	$4,$2
	.loc 1 99
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	dup
	.section	.text.dup2,"ax"
	.align	2
	.globl	dup2
	.loc 1 103
	.ent	dup2
dup2:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 104
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	jal	getf
	nop
	.loc 1 105
	lw	$3,-16120($0)
	nop
	lw	$17,4($3)
	.loc 1 108
	beq	$2,$0,$L63
	move	$16,$2
	.loc 1 109
	sltu	$2,$17,20
	beq	$2,$0,$L73
	li	$2,9
	.loc 1 113
	sw	$17,-16068($0)
	.loc 1 114
	lw	$2,0($3)
	nop
	beq	$17,$2,$L63
	sll	$2,$17,2
	.loc 1 115
	lw	$4,-15752($2)
	nop
	.loc 1 117
	beq	$4,$0,$L68
	sw	$0,-15752($2)
	jal	closef
	nop
$L68:
	.loc 1 118
	move	$5,$16
	jal	dupit
	move	$4,$17
$L63:
	.loc 1 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L73:
	.loc 1 110
	sb	$2,-16060($0)
	.loc 1 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	dup2
	.section	.text.getdtablesize,"ax"
	.align	2
	.globl	getdtablesize
	.loc 1 123
	.ent	getdtablesize
getdtablesize:
	.set	noreorder
	.loc 1 124
	li	$2,20
	.loc 1 125
	jr	$31
	sw	$2,-16068($0)
	.set	reorder
	.end	getdtablesize
	.section	.data.lastf,"aw"
	.align	2
lastf:
	.word	file
	.globl	file
	.section	.bss.file,"aw"
	.align	2
file:
	.space	1024
	.text
	.file 2 "ultrix-model/kernel/file.h"
