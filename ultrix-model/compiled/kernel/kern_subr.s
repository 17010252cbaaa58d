# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_subr.c
	.text
	.file 1 "ultrix-model/kernel/kern_subr.c"
	.section	.text.uiomove,"ax"
	.align	2
	.globl	uiomove
	.loc 1 10
	.ent	uiomove
uiomove:
	.set	noreorder
	.loc 1 14
	blez	$5,$L16
	nop
	.loc 1 10
	addiu	$sp,$sp,-48
	lw	$2,16($7)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$19,$5
	move	$22,$4
	move	$20,$6
	move	$18,$7
	.loc 1 23
	li	$21,1
$L2:
	.loc 1 14
	beq	$2,$0,$L12
	nop
	.loc 1 15
	lw	$17,0($18)
	nop
	.loc 1 16
	lw	$16,4($17)
	nop
	.loc 1 17
	beq	$16,$0,$L20
	nop
	slt	$2,$19,$16
	beq	$2,$0,$L6
	nop
	move	$16,$19
$L6:
	.loc 1 23
	lw	$2,12($18)
	.loc 1 24
	lw	$4,0($17)
	.loc 1 23
	beq	$2,$21,$L21
	move	$6,$16
	.loc 1 27
	bne	$20,$0,$L10
	move	$5,$4
	jal	copyout
	move	$4,$22
$L11:
	.loc 1 29
	bne	$2,$0,$L1
	nop
$L9:
	.loc 1 31
	lw	$3,0($17)
	.loc 1 32
	lw	$2,4($17)
	.loc 1 31
	addu	$3,$3,$16
	.loc 1 32
	subu	$2,$2,$16
	.loc 1 31
	sw	$3,0($17)
	.loc 1 32
	sw	$2,4($17)
	.loc 1 33
	lw	$2,16($18)
	.loc 1 34
	lw	$3,8($18)
	.loc 1 33
	subu	$2,$2,$16
	.loc 1 34
	addu	$3,$3,$16
	.loc 1 36
	subu	$19,$19,$16
	.loc 1 33
	sw	$2,16($18)
	.loc 1 34
	sw	$3,8($18)
	.loc 1 14
	bgtz	$19,$L2
	addu	$22,$22,$16
$L12:
	.loc 1 38
	move	$2,$0
$L1:
	.loc 1 39
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
$L20:
	.loc 1 19
	lw	$3,4($18)
	.loc 1 18
	addiu	$17,$17,8
	.loc 1 19
	addiu	$3,$3,-1
	.loc 1 18
	sw	$17,0($18)
	.loc 1 19
	b	$L2
	sw	$3,4($18)
$L21:
	.loc 1 24
	bne	$20,$0,$L8
	move	$5,$4
	jal	bcopy
	move	$4,$22
	b	$L9
	nop
$L10:
	.loc 1 28
	jal	copyin
	move	$5,$22
	b	$L11
	nop
$L8:
	.loc 1 25
	jal	bcopy
	move	$5,$22
	b	$L9
	nop
$L16:
	.loc 1 39
	jr	$31
	move	$2,$0
	.set	reorder
	.end	uiomove
	.text
	.file 2 "ultrix-model/kernel/types.h"
