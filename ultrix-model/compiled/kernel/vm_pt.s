# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/vm_pt.c
	.text
	.file 1 "ultrix-model/kernel/vm_pt.c"
	.section	.text.sysPte,"ax"
	.align	2
	.globl	sysPte
	.loc 1 14
	.ent	sysPte
sysPte:
	.set	noreorder
	.set	nomacro
	.loc 1 15
	li	$2,1073741824
	addu	$4,$4,$2
	.loc 1 15
	srl	$4,$4,12
	.loc 1 17
	sltu	$2,$4,16384
	beq	$2,$0,$L3
	sll	$4,$4,2
	.loc 1 17
	lui	$2,%hi(sysmap)
	addiu	$2,$2,%lo(sysmap)
	jr	$31
	addu	$2,$2,$4
$L3:
	.loc 1 18
	jr	$31
	move	$2,$0
	.set	reorder
	.end	sysPte
	.section	.text.userPte,"ax"
	.align	2
	.globl	userPte
	.loc 1 22
	.ent	userPte
userPte:
	.set	noreorder
	.set	nomacro
	.loc 1 23
	lw	$2,24($4)
	.loc 1 23
	srl	$5,$5,12
	.loc 1 23
	sll	$5,$5,2
	.loc 1 24
	jr	$31
	addu	$2,$5,$2
	.set	reorder
	.end	userPte
	.section	.text.ptExpand,"ax"
	.align	2
	.globl	ptExpand
	.loc 1 28
	.ent	ptExpand
ptExpand:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	move	$17,$6
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$18,$5
	move	$16,$4
	sw	$31,36($sp)
	sw	$20,32($sp)
	.loc 1 29
	jal	userPte
	sw	$19,28($sp)
	.loc 1 30
	addiu	$5,$17,-1
	.loc 1 30
	sll	$5,$5,12
	.loc 1 30
	move	$4,$16
	addu	$5,$5,$18
	jal	userPte
	move	$16,$2
	.loc 1 33
	beq	$17,$0,$L7
	li	$3,-4096
	.loc 1 29
	and	$16,$16,$3
	.loc 1 30
	and	$19,$2,$3
	.loc 1 34
	sltu	$2,$19,$16
	bne	$2,$0,$L7
	li	$20,-2147483648
$L10:
	.loc 1 35
	jal	sysPte
	move	$4,$16
	move	$17,$2
	.loc 1 36
	lw	$2,0($2)
	.loc 1 37
	srl	$4,$16,12
	move	$5,$0
	.loc 1 36
	bne	$2,$0,$L8
	addiu	$16,$16,4096
	.loc 1 37
	jal	pageAlloc
	nop
	move	$18,$2
	.loc 1 39
	li	$5,4096
	.loc 1 38
	beq	$2,$0,$L11
	addu	$4,$2,$20
	.loc 1 39
	jal	bzero
	ori	$18,$18,0x700
	.loc 1 40
	sw	$18,0($17)
$L8:
	.loc 1 34
	sltu	$2,$19,$16
	beq	$2,$0,$L10
	nop
$L7:
	.loc 1 43
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 33
	li	$2,1
	.loc 1 43
	jr	$31
	addiu	$sp,$sp,40
$L11:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 38
	move	$2,$0
	.loc 1 43
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ptExpand
	.section	.text.ptRelease,"ax"
	.align	2
	.globl	ptRelease
	.loc 1 47
	.ent	ptRelease
ptRelease:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 1 47
	move	$20,$4
	.loc 1 48
	lw	$4,24($4)
	jal	sysPte
	move	$17,$0
	move	$16,$2
	.loc 1 53
	li	$19,-4096
	.loc 1 51
	li	$18,2097152
$L19:
	.loc 1 52
	lw	$2,0($16)
	nop
	.loc 1 52
	beq	$2,$0,$L18
	and	$4,$2,$19
	.loc 1 53
	jal	pageFree
	nop
	.loc 1 54
	sw	$0,0($16)
	.loc 1 55
	lw	$4,24($20)
	jal	tlbFlushAddress
	addu	$4,$17,$4
$L18:
	.loc 1 51
	addiu	$17,$17,4096
	bne	$17,$18,$L19
	addiu	$16,$16,4
	.loc 1 57
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
	.loc 1 63
	.ent	ptShare
ptShare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	move	$18,$5
	move	$17,$6
	sw	$19,32($sp)
	.loc 1 66
	move	$6,$7
	.loc 1 63
	move	$19,$4
	.loc 1 66
	move	$5,$17
	move	$4,$18
	.loc 1 63
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 66
	jal	ptExpand
	move	$16,$7
	.loc 1 66
	bne	$2,$0,$L35
	move	$5,$17
	.loc 1 71
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L35:
	.loc 1 67
	jal	userPte
	move	$4,$19
	.loc 1 68
	move	$5,$17
	move	$4,$18
	jal	userPte
	move	$17,$2
	.loc 1 69
	beq	$16,$0,$L28
	nop
$L27:
	.loc 1 69
	lw	$3,0($17)
	.loc 1 69
	addiu	$16,$16,-1
	.loc 1 69
	addiu	$2,$2,4
	.loc 1 69
	addiu	$17,$17,4
	.loc 1 69
	bne	$16,$0,$L27
	sw	$3,-4($2)
$L28:
	.loc 1 71
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 70
	li	$2,1
	.loc 1 71
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ptShare
	.section	.text.copyRange,"ax"
	.align	2
	.globl	copyRange
	.loc 1 75
	.ent	copyRange
copyRange:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$21,40($sp)
	sw	$17,24($sp)
	move	$21,$5
	move	$17,$6
	sw	$16,20($sp)
	.loc 1 79
	move	$6,$7
	.loc 1 75
	move	$16,$4
	.loc 1 79
	move	$5,$17
	move	$4,$21
	.loc 1 75
	sw	$18,28($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 79
	jal	ptExpand
	move	$18,$7
	.loc 1 79
	bne	$2,$0,$L52
	move	$4,$16
$L37:
	.loc 1 79
	move	$2,$0
$L36:
	.loc 1 94
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L52:
	.loc 1 80
	jal	userPte
	move	$5,$17
	.loc 1 81
	move	$5,$17
	move	$4,$21
	jal	userPte
	move	$16,$2
	.loc 1 82
	beq	$18,$0,$L42
	move	$19,$2
	.loc 1 89
	li	$22,-2147483648
	.loc 1 89
	b	$L38
	li	$23,-4096
$L53:
	.loc 1 82
	addiu	$18,$18,-1
	.loc 1 84
	sw	$2,0($19)
	.loc 1 82
	addiu	$17,$17,4096
	.loc 1 82
	addiu	$16,$16,4
	.loc 1 82
	beq	$18,$0,$L42
	addiu	$19,$19,4
$L38:
	.loc 1 83
	lw	$2,0($16)
	nop
	.loc 1 83
	sltu	$3,$2,4096
	bne	$3,$0,$L53
	srl	$4,$17,12
	.loc 1 87
	lh	$5,68($21)
	jal	pageAlloc
	nop
	move	$20,$2
	.loc 1 89
	li	$6,4096
	.loc 1 88
	beq	$2,$0,$L37
	addu	$5,$2,$22
	.loc 1 89
	lw	$4,0($16)
	.loc 1 82
	addiu	$18,$18,-1
	.loc 1 89
	and	$4,$4,$23
	.loc 1 89
	jal	bcopy
	addu	$4,$4,$22
	.loc 1 90
	lw	$2,0($16)
	.loc 1 82
	addiu	$17,$17,4096
	.loc 1 90
	andi	$2,$2,0xfff
	.loc 1 90
	or	$2,$2,$20
	.loc 1 90
	sw	$2,0($19)
	.loc 1 91
	lw	$2,92($21)
	.loc 1 82
	addiu	$16,$16,4
	.loc 1 91
	addiu	$2,$2,1
	sw	$2,92($21)
	.loc 1 82
	bne	$18,$0,$L38
	addiu	$19,$19,4
$L42:
	.loc 1 93
	b	$L36
	li	$2,1
	.set	reorder
	.end	copyRange
	.section	.text.freeRange,"ax"
	.align	2
	.globl	freeRange
	.loc 1 98
	.ent	freeRange
freeRange:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	move	$17,$6
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 99
	jal	userPte
	move	$18,$4
	.loc 1 101
	beq	$17,$0,$L54
	move	$16,$2
	.loc 1 103
	b	$L57
	li	$19,-4096
$L56:
	.loc 1 106
	sw	$0,0($16)
	.loc 1 101
	beq	$17,$0,$L54
	addiu	$16,$16,4
$L57:
	.loc 1 102
	lw	$4,0($16)
	.loc 1 101
	addiu	$17,$17,-1
	.loc 1 102
	sltu	$2,$4,4096
	bne	$2,$0,$L56
	andi	$3,$4,0x10
	.loc 1 102
	bne	$3,$0,$L56
	nop
	.loc 1 103
	jal	pageFree
	and	$4,$4,$19
	.loc 1 104
	lw	$2,92($18)
	.loc 1 101
	addiu	$16,$16,4
	.loc 1 104
	addiu	$2,$2,-1
	sw	$2,92($18)
	.loc 1 101
	bne	$17,$0,$L57
	sw	$0,-4($16)
$L54:
	.loc 1 108
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	freeRange
	.section	.bss.sysmap,"aw"
	.align	2
sysmap:
	.space	65536
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
