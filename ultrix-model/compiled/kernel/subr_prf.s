# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/subr_prf.c
	.text
	.file 1 "ultrix-model/kernel/subr_prf.c"
	.section	.rodata.number.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.number,"ax"
	.align	2
	.loc 1 6
	.ent	number
number:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$7,%hi($LC0)
	.loc 1 8
	move	$3,$0
	.loc 1 6
	sw	$17,40($sp)
	sw	$31,44($sp)
	sw	$16,36($sp)
	addiu	$17,$sp,16
	addiu	$7,$7,%lo($LC0)
$L2:
	bne	$5,$0,1f
	divu	$0,$4,$5
	break	7
1:
	.loc 1 10
	addiu	$3,$3,1
	addu	$16,$17,$3
	.loc 1 11
	sltu	$6,$4,$5
	mfhi	$2
	.loc 1 10
	addu	$2,$7,$2
	lbu	$2,0($2)
	.loc 1 11
	mflo	$4
	beq	$6,$0,$L2
	sb	$2,-1($16)
$L3:
	.loc 1 12
	lb	$4,-1($16)
	jal	consPut
	addiu	$16,$16,-1
	bne	$17,$16,$L3
	nop
	.loc 1 13
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	number
	.section	.text.format,"ax"
	.align	2
	.loc 1 16
	.ent	format
format:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$16,$4
	.loc 1 20
	lb	$4,0($4)
	nop
	beq	$4,$0,$L8
	move	$22,$5
	.loc 1 21
	li	$18,37
	.loc 1 25
	li	$21,115
	li	$20,120
	b	$L9
	li	$19,100
$L10:
	lb	$4,1($16)
	nop
	beq	$4,$21,$L12
	nop
	beq	$4,$20,$L13
	li	$5,16
	beq	$4,$19,$L27
	nop
	.loc 1 38
	jal	consPut
	nop
$L11:
	.loc 1 20
	lb	$4,1($17)
	nop
	beq	$4,$0,$L8
	addiu	$16,$17,1
$L9:
	.loc 1 21
	beq	$4,$18,$L10
	addiu	$17,$16,1
	.loc 1 22
	jal	consPut
	move	$17,$16
	.loc 1 20
	lb	$4,1($17)
	nop
	bne	$4,$0,$L9
	addiu	$16,$17,1
$L8:
	.loc 1 42
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
$L27:
	.loc 1 27
	lw	$16,0($22)
	nop
	.loc 1 28
	bltz	$16,$L28
	addiu	$22,$22,4
$L15:
	.loc 1 29
	bgez	$16,$L16
	move	$4,$16
	subu	$4,$0,$16
$L16:
	jal	number
	li	$5,10
	.loc 1 30
	b	$L11
	nop
$L13:
	.loc 1 32
	lw	$4,0($22)
	jal	number
	addiu	$22,$22,4
	.loc 1 33
	b	$L11
	nop
$L12:
	.loc 1 35
	lw	$16,0($22)
	nop
	lb	$4,0($16)
	nop
	beq	$4,$0,$L11
	addiu	$22,$22,4
$L18:
	jal	consPut
	addiu	$16,$16,1
	lb	$4,0($16)
	nop
	bne	$4,$0,$L18
	nop
	b	$L11
	nop
$L28:
	.loc 1 28
	jal	consPut
	li	$4,45
	b	$L15
	nop
	.set	reorder
	.end	format
	.section	.text.printf,"ax"
	.align	2
	.globl	printf
	.loc 1 46
	.ent	printf
printf:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 49
	addiu	$2,$sp,36
	.loc 1 46
	sw	$5,36($sp)
	.loc 1 50
	move	$5,$2
	.loc 1 46
	sw	$31,28($sp)
	sw	$6,40($sp)
	sw	$7,44($sp)
	.loc 1 50
	jal	format
	sw	$2,16($sp)
	.loc 1 52
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	printf
	.section	.text.uprintf,"ax"
	.align	2
	.globl	uprintf
	.loc 1 56
	.ent	uprintf
uprintf:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 59
	addiu	$2,$sp,36
	.loc 1 56
	sw	$5,36($sp)
	.loc 1 60
	move	$5,$2
	.loc 1 56
	sw	$31,28($sp)
	sw	$6,40($sp)
	sw	$7,44($sp)
	.loc 1 60
	jal	format
	sw	$2,16($sp)
	.loc 1 62
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	uprintf
	.section	.rodata.panic.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"panic: %s\012\000"
	.section	.text.panic,"ax"
	.align	2
	.globl	panic
	.loc 1 65
	.ent	panic
panic:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 66
	jal	splhigh
	move	$16,$4
	.loc 1 67
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	jal	printf
	move	$5,$16
	.loc 1 68
	jal	halt
	li	$4,255
	.set	reorder
	.end	panic
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
