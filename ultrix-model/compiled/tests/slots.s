# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/slots.c
	.file 1 "slots.c"
	.text
	.align	2
	.ent	skip
skip:
	.set	noreorder
	lui	$4,%hi(caught)
	lw	$3,%lo(caught)($4)
	lw	$2,8($6)
	addiu	$3,$3,1
	addiu	$2,$2,4
	sw	$3,%lo(caught)($4)
	jr	$31
	sw	$2,8($6)
	.set	reorder
	.end	skip
	.align	2
	.ent	sign
sign:
	.set	noreorder
	bltz	$4,$L5
	nop
	jr	$31
	slt	$2,$0,$4
$L5:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	sign
	.align	2
	.ent	branches
branches:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$18,32($sp)
	lui	$18,%hi(values.0)
	addiu	$18,$18,%lo(values.0)
	sw	$fp,56($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	lui	$fp,%hi(bytes+1)
	addiu	$2,$18,12
	li	$19,-67371008
	li	$20,67305472
	sw	$17,28($sp)
	sw	$31,60($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$16,24($sp)
	sw	$2,16($sp)
	addiu	$17,$fp,%lo(bytes+1)
	ori	$19,$19,0xfdfe
	addiu	$20,$20,513
$L7:
	lw	$2,16($sp)
	nop
	beq	$2,$18,$L39
	move	$6,$0
	lw	$16,0($18)
	jal	sign
	move	$4,$16
	move	$6,$0
	move	$5,$17
	move	$4,$16
	jal	slot_bltz
	move	$22,$2
	bltz	$22,$L40
	move	$21,$2
	bne	$2,$20,$L28
	move	$6,$0
	move	$5,$17
	jal	slot_bgez
	move	$4,$16
	move	$23,$19
$L27:
	bne	$23,$2,$L41
	move	$6,$0
	move	$5,$17
	jal	slot_bltzal
	move	$4,$16
	bne	$2,$21,$L42
	move	$6,$0
	move	$5,$17
	jal	slot_bgezal
	move	$4,$16
	bne	$2,$23,$L43
	move	$6,$0
	move	$5,$17
	jal	slot_blez
	move	$4,$16
	blez	$22,$L44
	nop
	bne	$2,$20,$L24
	move	$6,$0
	move	$5,$17
	jal	slot_bgtz
	move	$4,$16
	move	$3,$19
$L23:
	bne	$3,$2,$L45
	move	$6,$16
	move	$5,$17
	jal	slot_beq
	move	$4,$16
	bne	$2,$19,$L17
	move	$5,$17
	lw	$21,4($18)
	nop
	move	$6,$21
	jal	slot_beq
	move	$4,$16
	bne	$2,$20,$L17
	move	$6,$16
	move	$5,$17
	jal	slot_bne
	move	$4,$16
	bne	$2,$20,$L19
	move	$6,$21
	move	$5,$17
	jal	slot_bne
	move	$4,$16
	beq	$2,$19,$L7
	addiu	$18,$18,4
$L19:
	jal	fail
	li	$4,50
$L40:
	bne	$2,$19,$L28
	move	$6,$0
	move	$5,$17
	jal	slot_bgez
	move	$4,$16
	b	$L27
	move	$23,$20
$L44:
	bne	$2,$19,$L24
	move	$6,$0
	move	$5,$17
	jal	slot_bgtz
	move	$4,$16
	b	$L23
	move	$3,$20
$L39:
	addiu	$5,$fp,%lo(bytes+1)
	jal	slot_j
	move	$4,$0
	move	$16,$2
	li	$2,-67371008
	ori	$2,$2,0xfdfe
	bne	$16,$2,$L22
	move	$6,$0
	addiu	$5,$fp,%lo(bytes+1)
	jal	slot_jal
	move	$4,$0
	bne	$2,$16,$L22
	move	$17,$2
	move	$6,$0
	addiu	$5,$fp,%lo(bytes+1)
	jal	slot_jr
	move	$4,$0
	bne	$2,$17,$L22
	nop
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L17:
	jal	fail
	li	$4,49
$L45:
	jal	fail
	li	$4,48
$L24:
	jal	fail
	li	$4,47
$L43:
	jal	fail
	li	$4,46
$L42:
	jal	fail
	li	$4,45
$L41:
	jal	fail
	li	$4,44
$L28:
	jal	fail
	li	$4,43
$L22:
	jal	fail
	li	$4,52
	.set	reorder
	.end	branches
	.align	2
	.ent	widths
widths:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$2,%hi(skip)
	sw	$17,36($sp)
	lui	$17,%hi(bytes+1)
	addiu	$2,$2,%lo(skip)
	addiu	$4,$17,%lo(bytes+1)
	sw	$16,32($sp)
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	halfAt
	sw	$0,24($sp)
	move	$16,$2
	li	$2,513
	bne	$16,$2,$L48
	nop
	jal	unsignedAt
	addiu	$4,$17,%lo(bytes+1)
	bne	$2,$16,$L48
	lui	$16,%hi(bytes+7)
	jal	halfAt
	addiu	$4,$16,%lo(bytes+7)
	li	$3,-26489
	bne	$2,$3,$L50
	nop
	jal	unsignedAt
	addiu	$4,$16,%lo(bytes+7)
	li	$3,39047
	bne	$2,$3,$L50
	nop
	jal	zeroAt
	addiu	$4,$17,%lo(bytes+1)
	bne	$2,$0,$L58
	li	$5,305397760
	lui	$4,%hi(bytes+11)
	addiu	$5,$5,22136
	jal	storeHalfAt
	addiu	$4,$4,%lo(bytes+11)
	lui	$2,%hi(bytes)
	addiu	$2,$2,%lo(bytes)
	lb	$5,11($2)
	li	$4,120
	lb	$3,10($2)
	bne	$5,$4,$L52
	li	$4,86
	lb	$5,12($2)
	nop
	bne	$5,$4,$L52
	nop
	lbu	$2,13($2)
	nop
	or	$3,$3,$2
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$0,$L52
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,10
	bne	$2,$0,$L55
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,11
	bne	$2,$0,$L55
	li	$16,536870912
	lui	$18,%hi(caught)
	addiu	$4,$16,1
	lw	$17,%lo(caught)($18)
	jal	halfAt
	nop
	jal	unsignedAt
	ori	$4,$16,0x1
	jal	zeroAt
	ori	$4,$16,0x1
	move	$5,$0
	jal	storeHalfAt
	ori	$4,$16,0x1
	li	$4,4194304
	move	$5,$0
	jal	storeHalfAt
	addiu	$4,$4,1
	lw	$2,%lo(caught)($18)
	addiu	$17,$17,5
	bne	$17,$2,$L59
	nop
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L52:
	jal	fail
	li	$4,64
$L50:
	jal	fail
	li	$4,61
$L48:
	jal	fail
	li	$4,60
$L55:
	jal	fail
	li	$4,65
$L58:
	jal	fail
	li	$4,62
$L59:
	jal	fail
	li	$4,72
	.set	reorder
	.end	widths
	.align	2
	.ent	indirect
indirect:
	.set	noreorder
	lui	$2,%hi(skip)
	addiu	$sp,$sp,-40
	addiu	$2,$2,%lo(skip)
	move	$7,$0
	move	$6,$0
	li	$5,20
	move	$4,$0
	sw	$16,32($sp)
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	syscallAt
	sw	$0,24($sp)
	jal	getpid
	move	$16,$2
	bne	$16,$2,$L62
	nop
	jal	inSlot
	nop
	jal	getpid
	move	$16,$2
	bne	$16,$2,$L62
	move	$7,$0
	li	$6,1
	li	$5,41
	jal	syscallAt
	move	$4,$0
	li	$3,3
	bne	$2,$3,$L64
	nop
	jal	close
	li	$4,3
	bne	$2,$0,$L64
	li	$2,1
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,12
	jal	sigvec
	sw	$2,16($sp)
	bne	$2,$0,$L68
	move	$7,$0
	move	$6,$0
	li	$5,9999
	jal	syscallAt
	move	$4,$0
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	syscallAt
	li	$4,9999
	move	$7,$0
	move	$6,$0
	li	$5,5
	jal	syscallAt
	move	$4,$0
	move	$7,$0
	move	$6,$0
	li	$5,20
	jal	syscallAt
	move	$4,$0
	jal	getpid
	move	$16,$2
	bne	$16,$2,$L69
	nop
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L62:
	jal	fail
	li	$4,79
$L64:
	jal	fail
	li	$4,80
$L69:
	jal	fail
	li	$4,86
$L68:
	jal	fail
	li	$4,82
	.set	reorder
	.end	indirect
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	branches
	nop
	jal	widths
	nop
	jal	indirect
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.rodata.values.0,"a"
	.align	2
values.0:
	.word	-1
	.word	0
	.word	1
	.word	2
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.section	.data.bytes,"aw"
	.align	2
bytes:
	.ascii	"\000\001\002\003\004\005\006\207\230\011\000"
	.space	5
