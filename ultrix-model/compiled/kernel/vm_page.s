# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/vm_page.c
	.text
	.file 1 "ultrix-model/kernel/vm_page.c"
	.section	.text.userRange,"ax"
	.align	2
	.globl	userRange
	.loc 1 10
	.ent	userRange
userRange:
	.set	noreorder
	.loc 1 13
	lw	$7,84($4)
	.loc 1 11
	srl	$2,$5,12
	.loc 1 13
	li	$3,-65536
	addu	$3,$2,$3
	sltu	$3,$3,$7
	bne	$3,$0,$L5
	li	$3,458752
	.loc 1 14
	lw	$7,88($4)
	ori	$3,$3,0xfffe
	subu	$3,$3,$2
	sltu	$3,$3,$7
	bne	$3,$0,$L5
	nop
	.loc 1 15
	lw	$3,80($4)
	addiu	$2,$2,-1024
	sltu	$2,$2,$3
	bne	$2,$0,$L5
	nop
	.loc 1 16
	lw	$2,152($4)
	nop
	bne	$2,$0,$L12
	move	$2,$0
	.loc 1 17
	jr	$31
	nop
$L5:
	.loc 1 13
	jr	$31
	li	$2,1
$L12:
	.loc 1 10
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 16
	jal	shmRange
	nop
	.loc 1 17
	lw	$31,20($sp)
	.loc 1 16
	sltu	$2,$0,$2
	.loc 1 17
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	userRange
	.section	.text.pagein,"ax"
	.align	2
	.globl	pagein
	.loc 1 25
	.ent	pagein
pagein:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	.loc 1 30
	lui	$16,%hi(cnt)
	.loc 1 25
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 30
	addiu	$16,$16,%lo(cnt)
	lw	$2,20($16)
	.loc 1 26
	lw	$18,-16176($0)
	.loc 1 25
	move	$19,$4
	move	$20,$5
	.loc 1 30
	addiu	$2,$2,1
	.loc 1 31
	move	$5,$4
	move	$4,$18
	jal	userRange
	sw	$2,20($16)
	bne	$2,$0,$L14
	move	$5,$19
$L16:
	move	$2,$0
$L13:
	.loc 1 49
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L14:
	.loc 1 32
	jal	userPte
	move	$4,$18
	.loc 1 33
	lw	$5,0($2)
	nop
	andi	$3,$5,0x2
	beq	$3,$0,$L16
	move	$17,$2
	.loc 1 34
	andi	$3,$5,0x8
	bne	$3,$0,$L39
	andi	$3,$5,0x200
$L40:
	.loc 1 44
	beq	$3,$0,$L16
	nop
	.loc 1 45
	beq	$20,$0,$L19
	andi	$3,$5,0x1
	beq	$3,$0,$L16
	ori	$5,$5,0x404
	sw	$5,0($17)
$L19:
	.loc 1 47
	lw	$3,16($18)
	li	$4,-4096
	sll	$3,$3,6
	and	$4,$19,$4
	jal	tlbUpdate
	or	$4,$3,$4
	.loc 1 48
	b	$L13
	li	$2,1
$L39:
	.loc 1 35
	lh	$5,68($18)
	jal	pageAlloc
	srl	$4,$19,12
	.loc 1 36
	beq	$2,$0,$L16
	move	$21,$2
	.loc 1 37
	li	$4,-2147483648
	addu	$4,$2,$4
	jal	bzero
	li	$5,4096
	.loc 1 38
	lw	$2,0($17)
	nop
	andi	$2,$2,0x3
	or	$2,$2,$21
	ori	$2,$2,0x200
	sw	$2,0($17)
	.loc 1 39
	lw	$2,92($18)
	.loc 1 40
	lw	$3,96($18)
	.loc 1 39
	addiu	$2,$2,1
	.loc 1 40
	sltu	$3,$3,$2
	beq	$3,$0,$L18
	sw	$2,92($18)
	sw	$2,96($18)
$L18:
	.loc 1 41
	lw	$3,24($16)
	.loc 1 42
	lw	$2,-15616($0)
	.loc 1 41
	addiu	$3,$3,1
	.loc 1 42
	addiu	$2,$2,1
	.loc 1 41
	sw	$3,24($16)
	.loc 1 42
	sw	$2,-15616($0)
	.loc 1 44
	lw	$5,0($17)
	b	$L40
	andi	$3,$5,0x200
	.set	reorder
	.end	pagein
	.section	.text.modified,"ax"
	.align	2
	.globl	modified
	.loc 1 53
	.ent	modified
modified:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 57
	lui	$2,%hi(cnt)
	addiu	$2,$2,%lo(cnt)
	.loc 1 53
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 57
	lw	$3,20($2)
	.loc 1 54
	lw	$17,-16176($0)
	.loc 1 53
	move	$16,$4
	.loc 1 57
	addiu	$3,$3,1
	.loc 1 58
	move	$5,$4
	move	$4,$17
	jal	userRange
	sw	$3,20($2)
	bne	$2,$0,$L42
	move	$5,$16
$L44:
	.loc 1 64
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 58
	move	$2,$0
	.loc 1 64
	jr	$31
	addiu	$sp,$sp,32
$L42:
	.loc 1 59
	jal	userPte
	move	$4,$17
	.loc 1 60
	lw	$5,0($2)
	li	$3,513
	andi	$4,$5,0x201
	bne	$4,$3,$L44
	ori	$5,$5,0x404
	.loc 1 61
	sw	$5,0($2)
	.loc 1 62
	lw	$4,16($17)
	li	$2,-4096
	and	$16,$16,$2
	sll	$4,$4,6
	jal	tlbUpdate
	or	$4,$4,$16
	.loc 1 64
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 63
	li	$2,1
	.loc 1 64
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	modified
	.section	.text.grow,"ax"
	.align	2
	.globl	grow
	.loc 1 68
	.ent	grow
grow:
	.set	noreorder
	.loc 1 72
	li	$2,-2146959360
	.loc 1 68
	addiu	$sp,$sp,-40
	.loc 1 72
	addiu	$2,$2,4096
	addu	$2,$4,$2
	.loc 1 68
	sw	$17,20($sp)
	.loc 1 72
	li	$17,524288
	.loc 1 68
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 72
	sltu	$2,$2,$17
	.loc 1 69
	lw	$18,-16176($0)
	.loc 1 72
	beq	$2,$0,$L47
	li	$16,2147418112
	.loc 1 73
	ori	$16,$16,0xefff
	subu	$16,$16,$4
	.loc 1 74
	lw	$19,88($18)
	.loc 1 73
	srl	$16,$16,12
	addiu	$16,$16,1
	.loc 1 74
	sltu	$2,$19,$16
	beq	$2,$0,$L47
	sll	$2,$16,12
	lw	$3,-15408($0)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L47
	addiu	$17,$17,-1
	.loc 1 77
	subu	$17,$17,$16
	.loc 1 76
	subu	$19,$16,$19
	.loc 1 77
	sll	$17,$17,12
	.loc 1 78
	move	$6,$19
	move	$5,$17
	jal	ptExpand
	move	$4,$18
	beq	$2,$0,$L47
	li	$20,11
	.loc 1 79
	sw	$16,-16040($0)
	sw	$16,88($18)
$L48:
	.loc 1 80
	move	$5,$17
	jal	userPte
	move	$4,$18
	addiu	$19,$19,-1
	sw	$20,0($2)
	bne	$19,$0,$L48
	addiu	$17,$17,4096
	.loc 1 82
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 81
	li	$2,1
	.loc 1 82
	jr	$31
	addiu	$sp,$sp,40
$L47:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 72
	move	$2,$0
	.loc 1 82
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	grow
	.section	.text.growData,"ax"
	.align	2
	.globl	growData
	.loc 1 86
	.ent	growData
growData:
	.set	noreorder
	.loc 1 89
	sltu	$2,$5,1025
	beq	$2,$0,$L73
	nop
	.loc 1 86
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$16,16($sp)
	.loc 1 90
	lw	$6,84($4)
	move	$18,$5
	sltu	$2,$6,$5
	move	$17,$4
	beq	$2,$0,$L58
	li	$19,65536
	.loc 1 91
	addu	$5,$6,$19
	sll	$5,$5,12
	jal	ptExpand
	subu	$6,$18,$6
	beq	$2,$0,$L59
	move	$2,$0
	.loc 1 92
	lw	$16,84($17)
	nop
	sltu	$2,$16,$18
	beq	$2,$0,$L61
	addu	$16,$16,$19
	addu	$19,$18,$19
	sll	$16,$16,12
	sll	$19,$19,12
	.loc 1 93
	li	$20,11
$L62:
	move	$5,$16
	jal	userPte
	move	$4,$17
	.loc 1 92
	addiu	$16,$16,4096
	bne	$19,$16,$L62
	sw	$20,0($2)
	.loc 1 99
	sw	$18,84($17)
	.loc 1 100
	lw	$2,-16176($0)
	nop
	beq	$2,$17,$L64
	nop
$L65:
	.loc 1 102
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 101
	li	$2,1
	.loc 1 102
	jr	$31
	addiu	$sp,$sp,40
$L58:
	.loc 1 96
	addu	$19,$5,$19
	.loc 1 95
	subu	$16,$6,$5
	.loc 1 96
	sll	$19,$19,12
	move	$6,$16
	jal	freeRange
	move	$5,$19
	.loc 1 97
	move	$6,$16
	move	$5,$19
	jal	newptes
	move	$4,$17
$L61:
	.loc 1 99
	sw	$18,84($17)
	.loc 1 100
	lw	$2,-16176($0)
	nop
	bne	$2,$17,$L65
	nop
$L64:
	b	$L65
	sw	$18,-16044($0)
$L59:
	.loc 1 102
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L73:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	growData
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
