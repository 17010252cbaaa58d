# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/ring_indices.c
	.text
	.file 1 "exos/adversarial/ring_indices.c"
	.section	.text.wild,"ax"
	.align	2
	.loc 1 17
	.ent	wild
wild:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 21
	jal	draw
	sw	$16,16($sp)
	andi	$2,$2,0x1
	beq	$2,$0,$L2
	nop
	jal	draw
	nop
	andi	$2,$2,0x7
	lui	$3,%hi(odd.0)
	.loc 1 22
	lw	$31,20($sp)
	.loc 1 21
	sll	$2,$2,2
	addiu	$3,$3,%lo(odd.0)
	addu	$2,$2,$3
	.loc 1 22
	lw	$16,16($sp)
	.loc 1 21
	lw	$2,0($2)
	.loc 1 22
	jr	$31
	addiu	$sp,$sp,24
$L2:
	.loc 1 21
	jal	draw
	nop
	jal	draw
	move	$16,$2
	.loc 1 22
	lw	$31,20($sp)
	.loc 1 21
	sll	$16,$16,8
	xor	$2,$16,$2
	.loc 1 22
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wild
	.section	.text.scribble,"ax"
	.align	2
	.loc 1 25
	.ent	scribble
scribble:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 27
	lui	$16,%hi(turn)
	lw	$3,%lo(turn)($16)
	.loc 1 25
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$17,$4
	.loc 1 32
	li	$18,1
$L12:
	.loc 1 27
	lw	$2,0($3)
	nop
	bne	$2,$0,$L10
	nop
$L7:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(turn)($16)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L7
	nop
$L10:
	.loc 1 28
	jal	wild
	nop
	sw	$2,0($17)
	.loc 1 29
	jal	draw
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L20
	nop
	jal	wild
	nop
$L11:
	sw	$2,4($17)
	.loc 1 30
	jal	wild
	nop
	sw	$2,8($17)
	.loc 1 31
	jal	wild
	nop
	.loc 1 33
	lw	$3,%lo(turn)($16)
	.loc 1 31
	sw	$2,12($17)
	.loc 1 32
	sw	$18,20($17)
	.loc 1 33
	sw	$0,0($3)
	.loc 1 27
	b	$L12
	nop
$L20:
	.loc 1 29
	lw	$19,0($17)
	jal	draw
	nop
	andi	$2,$2,0x7ff
	b	$L11
	subu	$2,$19,$2
	.set	reorder
	.end	scribble
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 38
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	.loc 1 43
	li	$4,4096
	.loc 1 38
	sw	$31,84($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	sw	$20,64($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	.loc 1 43
	jal	shared_memory
	lui	$18,%hi(turn)
	.loc 1 44
	addiu	$4,$sp,16
	jal	pipe
	sw	$2,%lo(turn)($18)
	sltu	$4,$2,1
	jal	check
	li	$5,44
	.loc 1 45
	lw	$4,16($sp)
	jal	pipe_of
	move	$5,$0
	.loc 1 46
	jal	fork
	sw	$2,28($sp)
	.loc 1 47
	beq	$2,$0,$L54
	move	$19,$2
	lui	$2,%hi(buffer)
$L56:
	sw	$2,40($sp)
	.loc 1 48
	li	$3,-1515913216
	addiu	$2,$2,%lo(buffer)
	sw	$2,32($sp)
	addiu	$4,$2,3128
	ori	$3,$3,0xa5a5
$L23:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$2,$4,$L23
	lui	$16,%hi(buffer+64)
	lui	$2,%hi(buffer+3127)
	addiu	$2,$2,%lo(buffer+3127)
	li	$20,400
	.loc 1 39
	move	$22,$0
	sw	$0,24($sp)
	sw	$2,36($sp)
	addiu	$16,$16,%lo(buffer+64)
	.loc 1 50
	li	$21,1
$L33:
	lw	$2,%lo(turn)($18)
	nop
	sw	$21,0($2)
	.loc 1 51
	lw	$2,0($2)
	nop
	beq	$2,$0,$L24
	nop
$L25:
	jal	switch_to
	move	$4,$19
	lw	$2,%lo(turn)($18)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L25
	nop
$L24:
	.loc 1 52
	jal	draw
	nop
	li	$3,3000
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 53
	lw	$4,16($sp)
	move	$5,$16
	.loc 1 52
	mfhi	$2
	addiu	$17,$2,1
	.loc 1 53
	jal	read
	move	$6,$17
	move	$23,$2
	.loc 1 54
	li	$2,-1
	beq	$23,$2,$L35
	sltu	$3,$23,2049
	beq	$3,$0,$L57
	move	$4,$0
	slt	$4,$17,$23
	xori	$4,$4,0x1
$L26:
$L57:
	jal	check
	li	$5,54
	.loc 1 57
	lw	$4,%lo(turn)($18)
	.loc 1 55
	lw	$5,24($sp)
	addiu	$3,$23,1
	.loc 1 57
	sw	$21,0($4)
	.loc 1 55
	sltu	$3,$3,1
	.loc 1 58
	lw	$4,0($4)
	.loc 1 56
	slt	$2,$0,$23
	.loc 1 55
	addu	$3,$5,$3
	sw	$3,24($sp)
	.loc 1 58
	beq	$4,$0,$L27
	addu	$22,$22,$2
$L28:
	jal	switch_to
	move	$4,$19
	lw	$2,%lo(turn)($18)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L28
	nop
$L27:
	.loc 1 59
	lw	$3,28($sp)
	nop
	lw	$2,0($3)
	lw	$3,4($3)
	addiu	$2,$2,-2048
	beq	$2,$3,$L29
	li	$6,1
	.loc 1 60
	lw	$2,40($sp)
	lw	$4,20($sp)
	jal	write
	addiu	$5,$2,%lo(buffer)
	.loc 1 61
	beq	$2,$21,$L30
	move	$4,$2
	addiu	$4,$2,1
	sltu	$4,$4,1
$L30:
	jal	check
	li	$5,61
$L29:
	lw	$fp,36($sp)
	.loc 1 54
	lw	$23,32($sp)
	.loc 1 64
	li	$17,165
$L32:
	lbu	$5,0($23)
	nop
	bne	$5,$17,$L31
	move	$4,$0
	lbu	$4,0($fp)
	nop
	xori	$4,$4,0xa5
	sltu	$4,$4,1
$L31:
	li	$5,64
	jal	check
	addiu	$23,$23,1
	.loc 1 63
	bne	$16,$23,$L32
	addiu	$fp,$fp,-1
	.loc 1 49
	addiu	$20,$20,-1
	bne	$20,$0,$L33
	nop
	.loc 1 66
	lw	$2,24($sp)
	nop
	beq	$2,$0,$L38
	nop
	bne	$22,$0,$L55
	li	$5,9
$L34:
	move	$4,$22
	jal	check
	li	$5,66
	.loc 1 68
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,88
$L35:
	.loc 1 54
	b	$L26
	li	$4,1
$L54:
	.loc 1 47
	lw	$4,28($sp)
	jal	scribble
	nop
	b	$L56
	lui	$2,%hi(buffer)
$L38:
	.loc 1 66
	b	$L34
	move	$22,$0
$L55:
	jal	kill
	move	$4,$19
	b	$L34
	sltu	$22,$2,1
	.set	reorder
	.end	main
	.section	.rodata.odd.0,"a"
	.align	2
odd.0:
	.word	0
	.word	1
	.word	2048
	.word	2049
	.word	2147483647
	.word	-2147483648
	.word	-1
	.word	-2048
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	3128
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/tests/check.h"
	.file 5 "./exos/library/pipe_inline.h"
