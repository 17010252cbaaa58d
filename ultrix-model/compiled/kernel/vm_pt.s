# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/vm_pt.c
	.text
	.file 1 "ultrix-model/kernel/vm_pt.c"
	.section	.text.sysPte,"ax"
	.align	2
	.globl	sysPte
	.loc 1 20
	.ent	sysPte
sysPte:
	.set	noreorder
	.loc 1 21
	li	$2,1073741824
	addu	$4,$4,$2
	srl	$4,$4,12
	.loc 1 23
	sltu	$2,$4,16384
	beq	$2,$0,$L3
	sll	$4,$4,2
	lui	$2,%hi(sysmap)
	addiu	$2,$2,%lo(sysmap)
	jr	$31
	addu	$2,$2,$4
$L3:
	.loc 1 24
	jr	$31
	move	$2,$0
	.set	reorder
	.end	sysPte
	.section	.text.userPte,"ax"
	.align	2
	.globl	userPte
	.loc 1 31
	.ent	userPte
userPte:
	.set	noreorder
	.loc 1 32
	lw	$2,24($4)
	srl	$5,$5,12
	sll	$5,$5,2
	.loc 1 33
	jr	$31
	addu	$2,$5,$2
	.set	reorder
	.end	userPte
	.section	.text.ptExpand,"ax"
	.align	2
	.globl	ptExpand
	.loc 1 40
	.ent	ptExpand
ptExpand:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	move	$17,$6
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$18,$5
	move	$16,$4
	sw	$31,36($sp)
	sw	$20,32($sp)
	.loc 1 41
	jal	userPte
	sw	$19,28($sp)
	.loc 1 42
	addiu	$5,$17,-1
	sll	$5,$5,12
	move	$4,$16
	addu	$5,$5,$18
	jal	userPte
	move	$16,$2
	.loc 1 45
	beq	$17,$0,$L7
	li	$3,-4096
	.loc 1 41
	and	$16,$16,$3
	.loc 1 42
	and	$19,$2,$3
	.loc 1 46
	sltu	$2,$19,$16
	bne	$2,$0,$L7
	li	$20,-2147483648
$L10:
	.loc 1 47
	jal	sysPte
	move	$4,$16
	move	$17,$2
	.loc 1 48
	lw	$2,0($2)
	.loc 1 49
	srl	$4,$16,12
	move	$5,$0
	.loc 1 48
	bne	$2,$0,$L8
	addiu	$16,$16,4096
	.loc 1 49
	jal	pageAlloc
	nop
	move	$18,$2
	.loc 1 51
	li	$5,4096
	.loc 1 50
	beq	$2,$0,$L11
	addu	$4,$2,$20
	.loc 1 51
	jal	bzero
	ori	$18,$18,0x700
	.loc 1 52
	sw	$18,0($17)
$L8:
	.loc 1 46
	sltu	$2,$19,$16
	beq	$2,$0,$L10
	nop
$L7:
	.loc 1 55
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 45
	li	$2,1
	.loc 1 55
	jr	$31
	addiu	$sp,$sp,40
$L11:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 50
	move	$2,$0
	.loc 1 55
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ptExpand
	.section	.text.ptRelease,"ax"
	.align	2
	.globl	ptRelease
	.loc 1 59
	.ent	ptRelease
ptRelease:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$20,$4
	.loc 1 60
	lw	$4,24($4)
	jal	sysPte
	move	$17,$0
	move	$16,$2
	.loc 1 65
	li	$19,-4096
	.loc 1 63
	li	$18,2097152
$L19:
	.loc 1 64
	lw	$2,0($16)
	nop
	beq	$2,$0,$L18
	and	$4,$2,$19
	.loc 1 65
	jal	pageFree
	nop
	.loc 1 66
	sw	$0,0($16)
	.loc 1 67
	lw	$4,24($20)
	jal	tlbFlushAddress
	addu	$4,$17,$4
$L18:
	.loc 1 63
	addiu	$17,$17,4096
	bne	$17,$18,$L19
	addiu	$16,$16,4
	.loc 1 69
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ptRelease
	.section	.text.ptShare,"ax"
	.align	2
	.globl	ptShare
	.loc 1 76
	.ent	ptShare
ptShare:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	move	$18,$5
	move	$17,$6
	sw	$19,32($sp)
	.loc 1 79
	move	$6,$7
	.loc 1 76
	move	$19,$4
	.loc 1 79
	move	$5,$17
	move	$4,$18
	.loc 1 76
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 79
	jal	ptExpand
	move	$16,$7
	bne	$2,$0,$L35
	move	$5,$17
	.loc 1 84
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L35:
	.loc 1 80
	jal	userPte
	move	$4,$19
	.loc 1 81
	move	$5,$17
	move	$4,$18
	jal	userPte
	move	$17,$2
	.loc 1 82
	beq	$16,$0,$L28
	nop
$L27:
	lw	$3,0($17)
	addiu	$16,$16,-1
	addiu	$2,$2,4
	addiu	$17,$17,4
	bne	$16,$0,$L27
	sw	$3,-4($2)
$L28:
	.loc 1 84
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 83
	li	$2,1
	.loc 1 84
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ptShare
	.section	.text.newptes,"ax"
	.align	2
	.globl	newptes
	.loc 1 118
	.ent	newptes
newptes:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 119
	sltu	$2,$6,8
	.loc 1 118
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 119
	beq	$2,$0,$L37
	move	$18,$4
	.loc 1 124
	beq	$6,$0,$L36
	sll	$6,$6,12
	move	$16,$5
	addu	$17,$6,$5
$L41:
	lw	$4,16($18)
	nop
	sll	$4,$4,6
	or	$4,$4,$16
	jal	tlbFlushAddress
	addiu	$16,$16,4096
	bne	$16,$17,$L41
	nop
$L36:
	.loc 1 125
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 120
	jal	asidAlloc
	nop
	.loc 1 121
	lw	$4,16($18)
	jal	setAsid
	nop
	.loc 1 125
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	newptes
	.section	.text.freeRange,"ax"
	.align	2
	.globl	freeRange
	.loc 1 129
	.ent	freeRange
freeRange:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	move	$17,$6
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 130
	jal	userPte
	move	$18,$4
	.loc 1 132
	beq	$17,$0,$L44
	move	$16,$2
	.loc 1 134
	b	$L47
	li	$19,-4096
$L46:
	.loc 1 137
	sw	$0,0($16)
	.loc 1 132
	beq	$17,$0,$L44
	addiu	$16,$16,4
$L47:
	.loc 1 133
	lw	$4,0($16)
	.loc 1 132
	addiu	$17,$17,-1
	.loc 1 133
	sltu	$2,$4,4096
	bne	$2,$0,$L46
	andi	$3,$4,0x10
	bne	$3,$0,$L46
	nop
	.loc 1 134
	jal	pageFree
	and	$4,$4,$19
	.loc 1 135
	lw	$2,92($18)
	.loc 1 132
	addiu	$16,$16,4
	.loc 1 135
	addiu	$2,$2,-1
	sw	$2,92($18)
	.loc 1 132
	bne	$17,$0,$L47
	sw	$0,-4($16)
$L44:
	.loc 1 139
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	freeRange
	.section	.text.copyRange,"ax"
	.align	2
	.globl	copyRange
	.loc 1 88
	.ent	copyRange
copyRange:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,36($sp)
	sw	$20,32($sp)
	move	$21,$6
	move	$20,$5
	sw	$16,16($sp)
	.loc 1 92
	move	$6,$7
	.loc 1 88
	move	$16,$4
	.loc 1 92
	move	$5,$21
	move	$4,$20
	.loc 1 88
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 92
	jal	ptExpand
	move	$17,$7
	beq	$2,$0,$L53
	move	$2,$0
	.loc 1 93
	move	$4,$16
	jal	userPte
	move	$5,$21
	.loc 1 94
	move	$5,$21
	move	$4,$20
	jal	userPte
	move	$16,$2
	move	$18,$2
	.loc 1 95
	beq	$17,$0,$L60
	move	$19,$21
	.loc 1 105
	li	$23,-2147483648
	b	$L55
	li	$fp,-4096
$L69:
	.loc 1 95
	addiu	$17,$17,-1
	.loc 1 97
	sw	$2,0($18)
	.loc 1 95
	addiu	$19,$19,4096
	addiu	$16,$16,4
	beq	$17,$0,$L60
	addiu	$18,$18,4
$L55:
	.loc 1 96
	lw	$2,0($16)
	nop
	sltu	$3,$2,4096
	bne	$3,$0,$L69
	srl	$4,$19,12
	.loc 1 100
	lh	$5,68($20)
	jal	pageAlloc
	nop
	move	$22,$2
	.loc 1 105
	li	$6,4096
	.loc 1 101
	beq	$2,$0,$L70
	addu	$5,$2,$23
	.loc 1 105
	lw	$4,0($16)
	.loc 1 95
	addiu	$17,$17,-1
	.loc 1 105
	and	$4,$4,$fp
	jal	bcopy
	addu	$4,$4,$23
	.loc 1 106
	lw	$2,0($16)
	.loc 1 95
	addiu	$19,$19,4096
	.loc 1 106
	andi	$2,$2,0xfff
	or	$2,$2,$22
	sw	$2,0($18)
	.loc 1 107
	lw	$2,92($20)
	.loc 1 95
	addiu	$16,$16,4
	.loc 1 107
	addiu	$2,$2,1
	sw	$2,92($20)
	.loc 1 95
	bne	$17,$0,$L55
	addiu	$18,$18,4
$L60:
	.loc 1 109
	li	$2,1
$L53:
	.loc 1 110
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L70:
	.loc 1 102
	subu	$19,$19,$21
	srl	$6,$19,12
	move	$5,$21
	jal	freeRange
	move	$4,$20
	.loc 1 92
	b	$L53
	move	$2,$0
	.set	reorder
	.end	copyRange
	.section	.bss.sysmap,"aw"
	.align	2
sysmap:
	.space	65536
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
