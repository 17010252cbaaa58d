# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/lean_generic.c
	.file 1 "lean_generic.c"
	.section	.text.rwuio,"ax"
	.align	2
	.ent	rwuio
rwuio:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	lw	$2,-16120($0)
	move	$17,$4
	lw	$4,0($2)
	jal	getf
	move	$18,$5
	beq	$2,$0,$L1
	nop
	lw	$3,0($2)
	beq	$18,$0,$L9
	li	$4,1
	li	$4,2
	and	$3,$3,$4
	beq	$3,$0,$L17
	nop
$L4:
	lw	$9,4($17)
	lw	$6,0($17)
	sw	$0,16($17)
	blez	$9,$L10
	sw	$0,12($17)
	b	$L8
	move	$7,$0
$L18:
	lw	$8,16($17)
	nop
	addu	$16,$3,$8
	bltz	$16,$L6
	addiu	$6,$6,8
	beq	$7,$9,$L5
	sw	$16,16($17)
$L8:
	lw	$3,4($6)
	nop
	bgez	$3,$L18
	addiu	$7,$7,1
$L6:
	li	$2,22
	sb	$2,-16060($0)
$L1:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L9:
	and	$3,$3,$4
	bne	$3,$0,$L4
	nop
$L17:
	li	$2,9
	sb	$2,-16060($0)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	move	$16,$0
$L5:
	sw	$0,8($17)
	sw	$17,-16116($0)
	sw	$16,-16112($0)
	lw	$3,8($2)
	move	$6,$17
	lw	$3,0($3)
	move	$5,$18
	jalr	$3
	move	$4,$2
	sb	$2,-16060($0)
	lw	$2,16($17)
	nop
	subu	$3,$16,$2
	sw	$3,-16068($0)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	rwuio
	.section	.text.one,"ax"
	.align	2
	.ent	one
one:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	lw	$2,-16120($0)
	move	$5,$4
	lw	$3,4($2)
	lw	$2,8($2)
	addiu	$4,$sp,16
	sw	$2,40($sp)
	addiu	$2,$sp,36
	sw	$2,16($sp)
	li	$2,1
	sw	$3,36($sp)
	jal	rwuio
	sw	$2,20($sp)
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	one
	.section	.text.several,"ax"
	.align	2
	.ent	several
several:
	.set	noreorder
	lw	$2,-16120($0)
	nop
	lw	$6,8($2)
	nop
	sltu	$3,$6,17
	bne	$3,$0,$L22
	nop
	li	$2,22
	jr	$31
	sb	$2,-16060($0)
$L22:
	addiu	$sp,$sp,-176
	sw	$16,168($sp)
	sw	$6,148($sp)
	sw	$31,172($sp)
	move	$16,$4
	lw	$4,4($2)
	addiu	$5,$sp,16
	sll	$6,$6,3
	jal	copyin
	sw	$5,144($sp)
	sll	$2,$2,24
	sra	$2,$2,24
	beq	$2,$0,$L28
	sb	$2,-16060($0)
	lw	$31,172($sp)
	lw	$16,168($sp)
	jr	$31
	addiu	$sp,$sp,176
$L28:
	move	$5,$16
	jal	rwuio
	addiu	$4,$sp,144
	lw	$31,172($sp)
	lw	$16,168($sp)
	jr	$31
	addiu	$sp,$sp,176
	.set	reorder
	.end	several
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	one
	move	$4,$0
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	read
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	one
	li	$4,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	write
	.section	.text.readv,"ax"
	.align	2
	.globl	readv
	.ent	readv
readv:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	several
	move	$4,$0
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	readv
	.section	.text.writev,"ax"
	.align	2
	.globl	writev
	.ent	writev
writev:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	several
	li	$4,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	writev
