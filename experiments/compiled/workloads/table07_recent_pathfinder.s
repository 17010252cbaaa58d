# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_recent_pathfinder.c
	.text
	.file 1 "experiments/workloads/table07_recent_pathfinder.c"
	.section	.text.field,"ax"
	.align	2
	.loc 1 24
	.ent	field
field:
	.set	noreorder
	.loc 1 27
	addiu	$5,$5,-1
	.loc 1 25
	lbu	$2,0($4)
	.loc 1 27
	beq	$5,$0,$L9
	addu	$5,$4,$5
$L3:
	lbu	$3,1($4)
	sll	$2,$2,8
	addiu	$4,$4,1
	bne	$5,$4,$L3
	or	$2,$3,$2
$L9:
	.loc 1 29
	jr	$31
	nop
	.set	reorder
	.end	field
	.section	.text.recent_keep,"ax"
	.align	2
	.globl	recent_keep
	.loc 1 14
	.ent	recent_keep
recent_keep:
	.set	noreorder
	.loc 1 17
	sll	$3,$6,1
	addu	$3,$3,$6
	sll	$3,$3,5
	addu	$3,$3,$6
	lui	$2,%hi(patterns)
	sll	$3,$3,2
	addiu	$2,$2,%lo(patterns)
	addu	$6,$3,$2
	.loc 1 18
	blez	$5,$L11
	sw	$5,0($6)
	sll	$7,$5,1
	addu	$7,$7,$5
	addiu	$3,$3,4
	sll	$7,$7,2
	addu	$2,$2,$3
	addu	$7,$4,$7
$L12:
	.loc 1 19
	lw	$6,0($4)
	lw	$5,4($4)
	lw	$3,8($4)
	.loc 1 18
	addiu	$4,$4,12
	.loc 1 19
	sw	$6,0($2)
	sw	$5,4($2)
	sw	$3,8($2)
	.loc 1 18
	bne	$4,$7,$L12
	addiu	$2,$2,12
$L11:
	.loc 1 21
	jr	$31
	li	$2,1
	.set	reorder
	.end	recent_keep
	.section	.text.recent_fits,"ax"
	.align	2
	.globl	recent_fits
	.loc 1 32
	.ent	recent_fits
recent_fits:
	.set	noreorder
	.loc 1 33
	sll	$2,$4,1
	addu	$2,$2,$4
	.loc 1 32
	addiu	$sp,$sp,-48
	.loc 1 33
	sll	$2,$2,5
	addu	$2,$2,$4
	.loc 1 32
	sw	$16,16($sp)
	.loc 1 33
	lui	$16,%hi(patterns)
	sll	$2,$2,2
	addiu	$16,$16,%lo(patterns)
	addu	$3,$16,$2
	.loc 1 32
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 33
	lw	$3,0($3)
	addiu	$2,$2,4
	sll	$18,$3,1
	addu	$18,$18,$3
	addu	$16,$16,$2
	sll	$18,$18,2
	addu	$18,$16,$18
	.loc 1 37
	sltu	$2,$16,$18
	beq	$2,$0,$L15
	move	$20,$5
	move	$19,$6
	.loc 1 39
	li	$21,1
$L22:
	lbu	$22,0($16)
	.loc 1 38
	lw	$17,8($16)
	.loc 1 39
	beq	$22,$21,$L16
	nop
	.loc 1 40
	lhu	$2,2($16)
	lbu	$5,1($16)
	.loc 1 42
	addu	$4,$20,$2
	.loc 1 40
	addu	$2,$2,$5
	slt	$2,$19,$2
	bne	$2,$0,$L20
	nop
	.loc 1 42
	jal	field
	nop
	lw	$3,4($16)
	.loc 1 43
	bne	$22,$0,$L19
	and	$2,$2,$3
	.loc 1 44
	beq	$17,$2,$L25
	addiu	$16,$16,12
$L20:
	.loc 1 41
	move	$2,$0
$L14:
	.loc 1 54
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L19:
	.loc 1 48
	sll	$17,$2,$17
$L16:
	.loc 1 50
	addu	$20,$20,$17
	.loc 1 51
	subu	$19,$19,$17
	.loc 1 37
	addiu	$16,$16,12
$L25:
	sltu	$2,$16,$18
	bne	$2,$0,$L22
	nop
$L15:
	.loc 1 53
	b	$L14
	li	$2,1
	.set	reorder
	.end	recent_fits
	.section	.bss.patterns,"aw"
	.align	2
patterns:
	.space	99716
