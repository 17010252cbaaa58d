# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/sys_generic.c
	.text
	.file 1 "ultrix-model/kernel/sys_generic.c"
	.section	.text.rwuio,"ax"
	.align	2
	.loc 1 13
	.ent	rwuio
rwuio:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 14
	lw	$3,-16120($0)
	.loc 1 13
	move	$2,$4
	.loc 1 14
	lw	$4,0($3)
	.loc 1 13
	sw	$2,32($sp)
	.loc 1 14
	jal	getf
	sw	$5,36($sp)
	.loc 1 18
	beq	$2,$0,$L1
	sw	$2,20($sp)
	.loc 1 19
	lw	$3,36($sp)
	lw	$2,0($2)
	beq	$3,$0,$L13
	li	$3,1
	li	$3,2
	and	$2,$2,$3
	beq	$2,$0,$L21
	li	$2,9
$L4:
	.loc 1 25
	lw	$2,32($sp)
	.loc 1 23
	lw	$3,32($sp)
	.loc 1 25
	lw	$6,4($2)
	lw	$2,0($2)
	.loc 1 23
	sw	$0,16($3)
	.loc 1 25
	blez	$6,$L14
	sw	$0,12($3)
	b	$L8
	move	$3,$0
$L19:
	.loc 1 26
	lw	$5,32($sp)
	.loc 1 25
	addiu	$2,$2,8
	.loc 1 26
	lw	$5,16($5)
	nop
	addu	$4,$4,$5
	bltz	$4,$L6
	sw	$4,16($sp)
	.loc 1 30
	lw	$4,32($sp)
	lw	$5,16($sp)
	.loc 1 25
	beq	$3,$6,$L5
	sw	$5,16($4)
$L8:
	.loc 1 26
	lw	$4,4($2)
	nop
	bgez	$4,$L19
	addiu	$3,$3,1
$L6:
	.loc 1 27
	li	$2,22
	sb	$2,-16060($0)
$L1:
	.loc 1 47
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L13:
	.loc 1 19
	and	$2,$2,$3
	bne	$2,$0,$L4
	li	$2,9
$L21:
	.loc 1 20
	sb	$2,-16060($0)
	.loc 1 47
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L14:
	.loc 1 25
	sw	$0,16($sp)
$L5:
	.loc 1 33
	lw	$2,32($sp)
	.loc 1 34
	li	$4,-16116
	jal	setjmp
	sw	$0,8($2)
	beq	$2,$0,$L10
	nop
	.loc 1 39
	lw	$2,32($sp)
	lw	$3,16($sp)
	lw	$2,16($2)
	nop
	beq	$2,$3,$L20
	li	$3,-16384
$L11:
	.loc 1 46
	lw	$3,16($sp)
	nop
	subu	$2,$3,$2
	sw	$2,-16068($0)
	.loc 1 47
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L10:
	.loc 1 44
	lw	$4,20($sp)
	lw	$6,32($sp)
	lw	$2,8($4)
	lw	$5,36($sp)
	lw	$2,0($2)
	nop
	jalr	$2
	nop
	sb	$2,-16060($0)
	.loc 1 46
	lw	$2,32($sp)
	nop
	lw	$2,16($2)
	b	$L11
	nop
$L20:
	.loc 1 40
	lw	$4,208($3)
	lw	$2,608($3)
	lb	$4,43($4)
	nop
	addiu	$4,$4,-1
	sra	$2,$2,$4
	andi	$2,$2,0x1
	beq	$2,$0,$L12
	nop
	li	$2,4
	sb	$2,324($3)
	.loc 1 46
	lw	$2,32($sp)
	nop
	lw	$2,16($2)
	b	$L11
	nop
$L12:
	.loc 1 41
	li	$2,2
	sb	$2,325($3)
	.loc 1 46
	lw	$2,32($sp)
	nop
	lw	$2,16($2)
	b	$L11
	nop
	.set	reorder
	.end	rwuio
	.section	.text.one,"ax"
	.align	2
	.loc 1 50
	.ent	one
one:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	.loc 1 54
	lw	$2,-16120($0)
	.loc 1 58
	move	$5,$4
	.loc 1 54
	lw	$3,4($2)
	.loc 1 55
	lw	$2,8($2)
	.loc 1 58
	addiu	$4,$sp,16
	.loc 1 55
	sw	$2,40($sp)
	.loc 1 56
	addiu	$2,$sp,36
	sw	$2,16($sp)
	.loc 1 57
	li	$2,1
	.loc 1 54
	sw	$3,36($sp)
	.loc 1 58
	jal	rwuio
	sw	$2,20($sp)
	.loc 1 59
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	one
	.section	.text.several,"ax"
	.align	2
	.loc 1 62
	.ent	several
several:
	.set	noreorder
	.loc 1 66
	lw	$2,-16120($0)
	nop
	lw	$6,8($2)
	nop
	sltu	$3,$6,17
	bne	$3,$0,$L25
	nop
	.loc 1 67
	li	$2,22
	jr	$31
	sb	$2,-16060($0)
$L25:
	.loc 1 62
	addiu	$sp,$sp,-176
	sw	$16,168($sp)
	.loc 1 71
	sw	$6,148($sp)
	.loc 1 62
	sw	$31,172($sp)
	move	$16,$4
	.loc 1 72
	lw	$4,4($2)
	.loc 1 70
	addiu	$5,$sp,16
	.loc 1 72
	sll	$6,$6,3
	jal	copyin
	sw	$5,144($sp)
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 73
	beq	$2,$0,$L31
	sb	$2,-16060($0)
	.loc 1 74
	lw	$31,172($sp)
	lw	$16,168($sp)
	jr	$31
	addiu	$sp,$sp,176
$L31:
	.loc 1 73
	move	$5,$16
	jal	rwuio
	addiu	$4,$sp,144
	.loc 1 74
	lw	$31,172($sp)
	lw	$16,168($sp)
	jr	$31
	addiu	$sp,$sp,176
	.set	reorder
	.end	several
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.loc 1 77
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 78
	jal	one
	move	$4,$0
	.loc 1 79
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	read
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 1 82
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 83
	jal	one
	li	$4,1
	.loc 1 84
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	write
	.section	.text.readv,"ax"
	.align	2
	.globl	readv
	.loc 1 87
	.ent	readv
readv:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 88
	jal	several
	move	$4,$0
	.loc 1 89
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	readv
	.section	.text.writev,"ax"
	.align	2
	.globl	writev
	.loc 1 92
	.ent	writev
writev:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 93
	jal	several
	li	$4,1
	.loc 1 94
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	writev
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/file.h"
