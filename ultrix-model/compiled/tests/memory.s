# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/memory.c
	.file 1 "memory.c"
	.text
	.align	2
	.ent	depth
depth:
	.set	noreorder
	li	$3,3000
	bne	$3,$0,1f
	div	$0,$4,$3
	break	7
1:
	addiu	$sp,$sp,-3032
	move	$2,$4
	sw	$17,3024($sp)
	sll	$17,$4,24
	addiu	$4,$sp,16
	sw	$16,3020($sp)
	sra	$17,$17,24
	sw	$31,3028($sp)
	mfhi	$3
	addu	$16,$4,$3
	sb	$17,0($16)
	bne	$2,$0,$L8
	nop
	lw	$31,3028($sp)
	lw	$17,3024($sp)
	lw	$16,3020($sp)
	jr	$31
	addiu	$sp,$sp,3032
$L8:
	jal	depth
	addiu	$4,$2,-1
	lbu	$3,0($16)
	lw	$31,3028($sp)
	sll	$3,$3,24
	sra	$3,$3,24
	xor	$17,$17,$3
	sltu	$17,$17,1
	lw	$16,3020($sp)
	addu	$2,$17,$2
	lw	$17,3024($sp)
	jr	$31
	addiu	$sp,$sp,3032
	.set	reorder
	.end	depth
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$2,%hi(initialized)
	addiu	$2,$2,%lo(initialized)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	lw	$3,12($2)
	li	$2,4
	bne	$3,$2,$L41
	lui	$18,%hi(area)
	move	$3,$0
	addiu	$18,$18,%lo(area)
	li	$4,100
	sll	$2,$3,10
$L48:
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$2,0($2)
	nop
	bne	$2,$0,$L42
	addiu	$3,$3,1
	bne	$3,$4,$L48
	sll	$2,$3,10
	li	$8,99
	li	$5,1
	li	$6,100
	li	$7,-1
	li	$9,5
$L12:
	move	$3,$0
	move	$4,$0
$L13:
	sll	$2,$3,10
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	addiu	$3,$3,1
	sw	$4,0($2)
	bne	$3,$6,$L13
	addu	$4,$4,$5
	move	$4,$8
	li	$3,99
$L15:
	sll	$2,$3,10
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$2,0($2)
	nop
	bne	$2,$4,$L43
	addiu	$3,$3,-1
	bne	$3,$7,$L15
	subu	$4,$4,$5
	addiu	$5,$5,1
	bne	$5,$9,$L12
	addiu	$8,$8,99
	jal	depth
	li	$4,60
	li	$3,60
	bne	$2,$3,$L44
	li	$7,512
	li	$6,12288
	li	$5,5
	jal	shmsys
	li	$4,3
	bne	$2,$0,$L45
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	shmsys
	move	$4,$0
	li	$3,805306368
	bne	$2,$3,$L19
	nop
	lw	$3,0($2)
	nop
	bne	$3,$0,$L19
	nop
	lw	$2,10000($2)
	nop
	bne	$2,$0,$L19
	li	$20,20
	li	$21,805306368
	li	$16,983040
	li	$19,100
	addiu	$17,$21,8
	addiu	$16,$16,16960
	move	$3,$0
$L51:
	sll	$2,$3,10
$L49:
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	sw	$3,0($2)
	addiu	$3,$3,1
	bne	$3,$19,$L49
	sll	$2,$3,10
	li	$2,-1
	sw	$2,12($21)
	move	$3,$0
	sll	$2,$3,10
$L50:
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	sw	$3,0($2)
	addiu	$3,$3,1
	bne	$3,$19,$L50
	sll	$2,$3,10
	move	$5,$0
	jal	gettimeofday
	move	$4,$17
	bne	$2,$0,$L23
	nop
	lw	$2,12($21)
	nop
	sltu	$2,$2,$16
	beq	$2,$0,$L23
	addiu	$20,$20,-1
	bne	$20,$0,$L51
	move	$3,$0
	li	$16,7
	sw	$16,0($21)
	jal	brk
	li	$4,270532608
	bne	$2,$0,$L46
	li	$2,270467072
	ori	$2,$2,0xfffc
	lw	$3,0($2)
	nop
	bne	$3,$0,$L47
	li	$3,9
	sw	$3,0($2)
	lw	$2,0($2)
	nop
	bne	$2,$3,$L28
	nop
	lw	$2,0($21)
	nop
	bne	$2,$16,$L28
	nop
	jal	brk
	li	$4,536870912
	li	$3,-1
	bne	$2,$3,$L30
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,12
	bne	$3,$2,$L30
	move	$2,$0
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L43:
	jal	fail
	li	$4,30
$L44:
	jal	fail
	li	$4,32
$L42:
	jal	fail
	li	$4,27
$L41:
	jal	fail
	li	$4,26
$L30:
	jal	fail
	li	$4,49
$L28:
	jal	fail
	li	$4,48
$L47:
	jal	fail
	li	$4,46
$L46:
	jal	fail
	li	$4,45
$L23:
	jal	fail
	li	$4,41
$L19:
	jal	fail
	li	$4,36
$L45:
	jal	fail
	li	$4,34
	.set	reorder
	.end	main
	.section	.data.initialized,"aw"
	.align	2
initialized:
	.word	1
	.word	2
	.word	3
	.word	4
	.section	.bss.area,"aw"
	.align	2
area:
	.space	409600
