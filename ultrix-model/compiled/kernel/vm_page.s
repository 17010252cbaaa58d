# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/vm_page.c
	.text
	.file 1 "ultrix-model/kernel/vm_page.c"
	.section	.text.userRange,"ax"
	.align	2
	.globl	userRange
	.loc 1 9
	.ent	userRange
userRange:
	.set	noreorder
	.set	nomacro
	.loc 1 12
	lw	$7,84($4)
	.loc 1 10
	srl	$2,$5,12
	.loc 1 12
	li	$3,-65536
	addu	$3,$2,$3
	.loc 1 12
	sltu	$3,$3,$7
	bne	$3,$0,$L5
	li	$3,458752
	.loc 1 13
	lw	$7,88($4)
	.loc 1 13
	ori	$3,$3,0xfffe
	subu	$3,$3,$2
	.loc 1 13
	sltu	$3,$3,$7
	bne	$3,$0,$L5
	nop
	.loc 1 14
	lw	$3,80($4)
	.loc 1 14
	addiu	$2,$2,-1024
	.loc 1 14
	sltu	$2,$2,$3
	bne	$2,$0,$L5
	nop
	.loc 1 15
	lw	$2,152($4)
	nop
	bne	$2,$0,$L12
	move	$2,$0
	.loc 1 16
	jr	$31
	nop
$L5:
	.loc 1 12
	jr	$31
	li	$2,1
$L12:
	.loc 1 9
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 15
	jal	shmRange
	nop
	.loc 1 16
	lw	$31,20($sp)
	.loc 1 15
	sltu	$2,$0,$2
	.loc 1 16
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	userRange
	.section	.text.pagein,"ax"
	.align	2
	.globl	pagein
	.loc 1 23
	.ent	pagein
pagein:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$17,24($sp)
	.loc 1 28
	lui	$17,%hi(cnt)
	.loc 1 23
	sw	$20,36($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 28
	addiu	$17,$17,%lo(cnt)
	lw	$2,20($17)
	.loc 1 24
	lw	$19,-16176($0)
	.loc 1 23
	move	$16,$4
	move	$20,$5
	.loc 1 28
	addiu	$2,$2,1
	.loc 1 29
	move	$5,$4
	move	$4,$19
	jal	userRange
	sw	$2,20($17)
	.loc 1 29
	bne	$2,$0,$L14
	move	$5,$16
$L17:
	.loc 1 29
	move	$2,$0
$L13:
	.loc 1 46
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
	.loc 1 30
	jal	userPte
	move	$4,$19
	.loc 1 31
	lw	$5,0($2)
	.loc 1 30
	move	$18,$2
	.loc 1 31
	andi	$2,$5,0x8
	.loc 1 31
	bne	$2,$0,$L36
	andi	$2,$5,0x200
$L37:
	.loc 1 41
	beq	$2,$0,$L17
	nop
	.loc 1 42
	beq	$20,$0,$L19
	nop
	.loc 1 42
	andi	$2,$5,0x1
	.loc 1 42
	beq	$2,$0,$L17
	ori	$5,$5,0x404
	.loc 1 42
	sw	$5,0($18)
$L19:
	.loc 1 44
	lw	$4,16($19)
	.loc 1 44
	li	$2,-4096
	and	$16,$16,$2
	.loc 1 44
	sll	$4,$4,6
	.loc 1 44
	jal	tlbUpdate
	or	$4,$4,$16
	.loc 1 45
	b	$L13
	li	$2,1
$L36:
	.loc 1 32
	lh	$5,68($19)
	jal	pageAlloc
	srl	$4,$16,12
	.loc 1 33
	beq	$2,$0,$L17
	move	$21,$2
	.loc 1 34
	li	$4,-2147483648
	addu	$4,$2,$4
	jal	bzero
	li	$5,4096
	.loc 1 35
	lw	$2,0($18)
	nop
	andi	$2,$2,0x3
	.loc 1 35
	or	$2,$2,$21
	.loc 1 35
	ori	$2,$2,0x200
	.loc 1 35
	sw	$2,0($18)
	.loc 1 36
	lw	$2,92($19)
	.loc 1 37
	lw	$3,96($19)
	.loc 1 36
	addiu	$2,$2,1
	.loc 1 37
	sltu	$3,$3,$2
	beq	$3,$0,$L18
	sw	$2,92($19)
	.loc 1 37
	sw	$2,96($19)
$L18:
	.loc 1 38
	lw	$3,24($17)
	.loc 1 39
	lw	$2,-15616($0)
	.loc 1 38
	addiu	$3,$3,1
	.loc 1 39
	addiu	$2,$2,1
	.loc 1 38
	sw	$3,24($17)
	.loc 1 39
	sw	$2,-15616($0)
	.loc 1 41
	lw	$5,0($18)
	.loc 1 41
	b	$L37
	andi	$2,$5,0x200
	.set	reorder
	.end	pagein
	.section	.text.modified,"ax"
	.align	2
	.globl	modified
	.loc 1 50
	.ent	modified
modified:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 54
	lui	$2,%hi(cnt)
	addiu	$2,$2,%lo(cnt)
	.loc 1 50
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 54
	lw	$3,20($2)
	.loc 1 51
	lw	$17,-16176($0)
	.loc 1 50
	move	$16,$4
	.loc 1 54
	addiu	$3,$3,1
	.loc 1 55
	move	$5,$4
	move	$4,$17
	jal	userRange
	sw	$3,20($2)
	.loc 1 55
	bne	$2,$0,$L39
	move	$5,$16
$L41:
	.loc 1 61
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 55
	move	$2,$0
	.loc 1 61
	jr	$31
	addiu	$sp,$sp,32
$L39:
	.loc 1 56
	jal	userPte
	move	$4,$17
	.loc 1 57
	lw	$5,0($2)
	.loc 1 57
	li	$3,513
	.loc 1 57
	andi	$4,$5,0x201
	.loc 1 57
	bne	$4,$3,$L41
	ori	$5,$5,0x404
	.loc 1 58
	sw	$5,0($2)
	.loc 1 59
	lw	$4,16($17)
	.loc 1 59
	li	$2,-4096
	and	$16,$16,$2
	.loc 1 59
	sll	$4,$4,6
	.loc 1 59
	jal	tlbUpdate
	or	$4,$4,$16
	.loc 1 61
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 60
	li	$2,1
	.loc 1 61
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	modified
	.section	.text.grow,"ax"
	.align	2
	.globl	grow
	.loc 1 65
	.ent	grow
grow:
	.set	noreorder
	.set	nomacro
	.loc 1 69
	li	$2,-2146959360
	.loc 1 65
	addiu	$sp,$sp,-40
	.loc 1 69
	addiu	$2,$2,4096
	addu	$2,$4,$2
	.loc 1 65
	sw	$17,20($sp)
	.loc 1 69
	li	$17,524288
	.loc 1 65
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 69
	sltu	$2,$2,$17
	.loc 1 66
	lw	$18,-16176($0)
	.loc 1 69
	beq	$2,$0,$L44
	li	$16,2147418112
	.loc 1 70
	ori	$16,$16,0xefff
	subu	$16,$16,$4
	.loc 1 71
	lw	$19,88($18)
	.loc 1 70
	srl	$16,$16,12
	.loc 1 70
	addiu	$16,$16,1
	.loc 1 71
	sltu	$2,$19,$16
	beq	$2,$0,$L44
	sll	$2,$16,12
	.loc 1 71
	lw	$3,-15408($0)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L44
	addiu	$17,$17,-1
	.loc 1 73
	subu	$17,$17,$16
	.loc 1 72
	subu	$19,$16,$19
	.loc 1 73
	sll	$17,$17,12
	.loc 1 74
	move	$6,$19
	move	$5,$17
	jal	ptExpand
	move	$4,$18
	.loc 1 74
	beq	$2,$0,$L44
	li	$20,11
	.loc 1 75
	sw	$16,-16040($0)
	.loc 1 75
	sw	$16,88($18)
$L45:
	.loc 1 76
	move	$5,$17
	jal	userPte
	move	$4,$18
	.loc 1 76
	addiu	$19,$19,-1
	.loc 1 76
	sw	$20,0($2)
	.loc 1 76
	bne	$19,$0,$L45
	addiu	$17,$17,4096
	.loc 1 78
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 77
	li	$2,1
	.loc 1 78
	jr	$31
	addiu	$sp,$sp,40
$L44:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 69
	move	$2,$0
	.loc 1 78
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	grow
	.section	.text.growData,"ax"
	.align	2
	.globl	growData
	.loc 1 82
	.ent	growData
growData:
	.set	noreorder
	.set	nomacro
	.loc 1 85
	sltu	$2,$5,1025
	beq	$2,$0,$L70
	nop
	.loc 1 82
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 86
	lw	$6,84($4)
	move	$18,$5
	.loc 1 86
	sltu	$2,$6,$5
	bne	$2,$0,$L71
	move	$16,$4
	.loc 1 90
	li	$17,65536
	addu	$17,$5,$17
	.loc 1 90
	sll	$17,$17,12
	subu	$6,$6,$5
	jal	freeRange
	move	$5,$17
	.loc 1 91
	lw	$2,84($16)
	nop
	sltu	$2,$18,$2
	beq	$2,$0,$L57
	move	$19,$18
$L59:
	.loc 1 91
	lw	$4,16($16)
	.loc 1 91
	addiu	$19,$19,1
	.loc 1 91
	sll	$4,$4,6
	.loc 1 91
	jal	tlbFlushAddress
	or	$4,$4,$17
	.loc 1 91
	lw	$2,84($16)
	nop
	sltu	$2,$19,$2
	bne	$2,$0,$L59
	addiu	$17,$17,4096
$L57:
	.loc 1 93
	sw	$18,84($16)
	.loc 1 94
	lw	$2,-16176($0)
	nop
	beq	$2,$16,$L60
	nop
$L61:
	.loc 1 96
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 95
	li	$2,1
	.loc 1 96
	jr	$31
	addiu	$sp,$sp,40
$L71:
	.loc 1 87
	li	$19,65536
	addu	$5,$6,$19
	.loc 1 87
	sll	$5,$5,12
	jal	ptExpand
	subu	$6,$18,$6
	.loc 1 87
	beq	$2,$0,$L56
	move	$2,$0
	.loc 1 88
	lw	$17,84($16)
	nop
	.loc 1 88
	sltu	$2,$17,$18
	beq	$2,$0,$L57
	addu	$17,$17,$19
	addu	$19,$18,$19
	sll	$17,$17,12
	sll	$19,$19,12
	.loc 1 88
	li	$20,11
$L58:
	.loc 1 88
	move	$5,$17
	jal	userPte
	move	$4,$16
	.loc 1 88
	addiu	$17,$17,4096
	bne	$19,$17,$L58
	sw	$20,0($2)
	.loc 1 93
	sw	$18,84($16)
	.loc 1 94
	lw	$2,-16176($0)
	nop
	bne	$2,$16,$L61
	nop
	.loc 1 94
	b	$L61
	sw	$18,-16044($0)
$L56:
	.loc 1 96
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L60:
	.loc 1 94
	b	$L61
	sw	$18,-16044($0)
$L70:
	.loc 1 96
	jr	$31
	move	$2,$0
	.set	reorder
	.end	growData
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
