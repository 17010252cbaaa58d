# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/bombarded.c
	.file 1 "bombarded.c"
	.text
	.align	2
	.ent	compute
compute:
	.set	noreorder
	lui	$8,%hi(own)
	addiu	$8,$8,%lo(own)
	li	$5,-1640562688
	li	$4,2006646784
	move	$3,$8
	move	$2,$0
	addiu	$5,$5,31153
	addiu	$4,$4,4096
$L2:
	sw	$2,0($3)
	addu	$2,$2,$5
	bne	$2,$4,$L2
	addiu	$3,$3,4
	lui	$2,%hi(shared)
	lw	$9,%lo(shared)($2)
	nop
	lw	$2,0($9)
	nop
	bne	$2,$0,$L4
	lui	$5,%hi(own+16384)
	addiu	$5,$5,%lo(own+16384)
$L3:
	move	$2,$8
$L5:
	lw	$3,0($2)
	addiu	$2,$2,4
	sll	$4,$3,1
	srl	$3,$3,31
	or	$3,$4,$3
	bne	$2,$5,$L5
	sw	$3,-4($2)
	lw	$3,4($9)
	nop
	addiu	$3,$3,1
	andi	$2,$3,0x1f
	sw	$3,4($9)
	beq	$2,$0,$L18
	li	$7,-1640562688
$L6:
	lw	$2,0($9)
	nop
	beq	$2,$0,$L3
	nop
$L4:
	lw	$6,4($9)
	li	$7,2006646784
	andi	$6,$6,0x1f
	subu	$10,$0,$6
	li	$9,-1640562688
	move	$2,$0
	andi	$10,$10,0x1f
	addiu	$9,$9,31153
	b	$L11
	addiu	$7,$7,4096
$L20:
	beq	$2,$7,$L19
	addiu	$8,$8,4
$L11:
	sll	$3,$2,$6
	srl	$5,$2,$10
	lw	$4,0($8)
	or	$3,$3,$5
	beq	$4,$3,$L20
	addu	$2,$2,$9
	jr	$31
	li	$2,4
$L18:
	li	$6,2006646784
	move	$3,$8
	addiu	$7,$7,31153
	b	$L9
	addiu	$6,$6,4096
$L7:
	addu	$2,$2,$7
	beq	$2,$6,$L6
	nop
$L9:
	lw	$4,0($3)
	nop
	beq	$4,$2,$L7
	addiu	$3,$3,4
	jr	$31
	li	$2,4
$L19:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	compute
	.align	2
	.ent	check
check:
	.set	noreorder
	lui	$3,%hi(message)
	addiu	$7,$3,%lo(message)
	slt	$5,$4,8
	lw	$2,4($7)
	bne	$5,$0,$L27
	nop
	lw	$5,%lo(message)($3)
	li	$3,1611464704
	ori	$3,$3,0xf00d
	bne	$5,$3,$L27
	li	$3,8
	beq	$4,$3,$L31
	sll	$5,$2,5
	subu	$5,$5,$2
	addiu	$5,$5,56
	lui	$3,%hi(message+8)
	addiu	$3,$3,%lo(message+8)
	andi	$5,$5,0x00ff
	b	$L24
	addu	$7,$7,$4
$L30:
	beq	$3,$7,$L31
	andi	$5,$6,0x00ff
$L24:
	lbu	$4,0($3)
	addiu	$6,$5,7
	beq	$4,$5,$L30
	addiu	$3,$3,1
$L27:
	jr	$31
	li	$2,-1
$L31:
	jr	$31
	nop
	.set	reorder
	.end	check
	.align	2
	.ent	serve
serve:
	.set	noreorder
	lui	$2,%hi(bombarded_count)
	lw	$2,%lo(bombarded_count)($2)
	nop
	beq	$2,$0,$L45
	nop
	addiu	$sp,$sp,-64
	sw	$20,44($sp)
	lui	$20,%hi(message)
	sw	$23,56($sp)
	sw	$22,52($sp)
	sw	$21,48($sp)
	sw	$19,40($sp)
	sw	$16,28($sp)
	sw	$31,60($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	move	$23,$4
	addiu	$21,$2,-1
	li	$16,-1
	addiu	$20,$20,%lo(message)
	lui	$19,%hi(taken)
	b	$L36
	li	$22,16
$L37:
	beq	$16,$21,$L48
	move	$2,$0
$L36:
	lw	$3,8($23)
	lw	$2,4($23)
	lw	$4,0($23)
	move	$5,$20
	sw	$3,20($sp)
	move	$7,$0
	li	$6,1472
	jal	recvfrom
	sw	$2,16($sp)
	move	$4,$2
	move	$18,$16
	jal	check
	move	$17,$2
	slt	$18,$18,$2
	move	$16,$2
	beq	$18,$0,$L38
	andi	$3,$2,0x7
	lw	$2,%lo(taken)($19)
	nop
	addiu	$2,$2,1
	bne	$3,$0,$L37
	sw	$2,%lo(taken)($19)
	lw	$2,4($23)
	lw	$4,0($23)
	move	$7,$0
	sw	$22,20($sp)
	sw	$2,16($sp)
	move	$6,$17
	jal	sendto
	move	$5,$20
	beq	$2,$17,$L37
	li	$2,2
$L48:
$L32:
	lw	$31,60($sp)
	lw	$23,56($sp)
	lw	$22,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,64
$L38:
	b	$L32
	li	$2,3
$L45:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	serve
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"taken \000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$4,4096
	sw	$17,48($sp)
	sw	$31,52($sp)
	sw	$16,44($sp)
	jal	shared_memory
	lui	$17,%hi(shared)
	beq	$2,$0,$L53
	sw	$2,%lo(shared)($17)
	sw	$0,0($2)
	jal	fork
	nop
	beq	$2,$0,$L55
	li	$2,53767
	li	$7,33554432
	li	$5,16777216
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53511
	addiu	$5,$5,10
	jal	open_peer
	addiu	$4,$sp,24
	beq	$2,$0,$L56
	nop
$L53:
	li	$16,1
$L49:
	lw	$31,52($sp)
	lw	$17,48($sp)
	move	$2,$16
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L56:
	jal	null_procedure
	nop
	jal	serve
	addiu	$4,$sp,24
	lui	$3,%hi(taken)
	lw	$5,%lo(taken)($3)
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	jal	report
	move	$16,$2
	lw	$4,24($sp)
	jal	report_library
	nop
	lw	$2,%lo(shared)($17)
	li	$3,1
	sw	$3,0($2)
	jal	wait
	addiu	$4,$sp,36
	bne	$16,$0,$L49
	nop
	lw	$16,36($sp)
	nop
	sra	$16,$16,8
	bne	$16,$0,$L49
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$16,4($2)
	b	$L49
	sltu	$16,$16,1
$L55:
	jal	compute
	nop
	jal	exit
	move	$4,$2
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.taken,"aw"
	.align	2
taken:
	.space	4
	.section	.bss.own,"aw"
	.align	2
own:
	.space	16384
	.section	.bss.message,"aw"
	.align	2
message:
	.space	1472
