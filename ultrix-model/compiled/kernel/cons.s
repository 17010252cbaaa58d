# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/cons.c
	.text
	.file 1 "ultrix-model/kernel/cons.c"
	.section	.text.sccWrite,"ax"
	.align	2
	.loc 1 28
	.ent	sccWrite
sccWrite:
	.set	noreorder
	.loc 1 29
	lui	$2,%hi(chip)
	lw	$2,%lo(chip)($2)
	sll	$4,$4,8
	.loc 1 30
	sll	$5,$5,8
	.loc 1 29
	andi	$4,$4,0xffff
	.loc 1 30
	andi	$5,$5,0xffff
	.loc 1 29
	sh	$4,8($2)
	.loc 1 30
	sh	$5,8($2)
	.loc 1 31
	jr	$31
	nop
	.set	reorder
	.end	sccWrite
	.section	.text.consClose,"ax"
	.align	2
	.loc 1 98
	.ent	consClose
consClose:
	.set	noreorder
	.loc 1 100
	jr	$31
	move	$2,$0
	.set	reorder
	.end	consClose
	.section	.text.preempt,"ax"
	.align	2
	.loc 1 67
	.ent	preempt
preempt:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 70
	li	$16,-16384
	.loc 1 67
	sw	$31,28($sp)
	.loc 1 68
	jal	splclock
	sw	$17,24($sp)
	.loc 1 70
	lw	$3,208($16)
	.loc 1 68
	move	$17,$2
	.loc 1 70
	lbu	$2,36($3)
	nop
	sb	$2,37($3)
	.loc 1 71
	lw	$4,208($16)
	jal	setrq
	nop
	.loc 1 72
	lw	$2,804($16)
	nop
	addiu	$2,$2,1
	.loc 1 73
	jal	swtch
	sw	$2,804($16)
	.loc 1 74
	jal	splx
	move	$4,$17
	.loc 1 75
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	preempt
	.section	.text.consInit,"ax"
	.align	2
	.globl	consInit
	.loc 1 34
	.ent	consInit
consInit:
	.set	noreorder
	.loc 1 35
	lui	$2,%hi(boot)
	lw	$2,%lo(boot)($2)
	lui	$6,%hi(chip)
	.loc 1 36
	lw	$4,60($2)
	.loc 1 35
	lw	$2,56($2)
	.loc 1 36
	xori	$3,$4,0x1
	sltu	$3,$3,1
	.loc 1 35
	sw	$2,%lo(chip)($6)
	.loc 1 37
	li	$5,1
	.loc 1 36
	lui	$6,%hi(isScc)
	.loc 1 37
	beq	$4,$5,$L13
	sw	$3,%lo(isScc)($6)
	.loc 1 45
	li	$3,3611
	sh	$3,8($2)
	.loc 1 46
	li	$3,8
	sh	$3,16($2)
	.loc 1 47
	li	$3,32
	sh	$3,0($2)
	jr	$31
	nop
$L13:
	.loc 1 34
	addiu	$sp,$sp,-24
	.loc 1 38
	li	$5,68
	.loc 1 34
	sw	$31,20($sp)
	.loc 1 38
	jal	sccWrite
	li	$4,4
	.loc 1 39
	li	$5,22
	jal	sccWrite
	li	$4,12
	.loc 1 40
	move	$5,$0
	jal	sccWrite
	li	$4,13
	.loc 1 41
	li	$5,3
	jal	sccWrite
	li	$4,14
	.loc 1 42
	li	$5,106
	jal	sccWrite
	li	$4,5
	.loc 1 48
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	consInit
	.section	.text.consPut,"ax"
	.align	2
	.globl	consPut
	.loc 1 52
	.ent	consPut
consPut:
	.set	noreorder
	.loc 1 53
	lui	$2,%hi(isScc)
	lw	$2,%lo(isScc)($2)
	.loc 1 54
	lui	$3,%hi(chip)
	lw	$3,%lo(chip)($3)
	.loc 1 53
	beq	$2,$0,$L18
	addiu	$5,$3,8
$L16:
	.loc 1 54
	lhu	$2,0($5)
	nop
	srl	$2,$2,8
	andi	$2,$2,0x4
	beq	$2,$0,$L16
	nop
	.loc 1 55
	sll	$4,$4,8
	andi	$4,$4,0xffff
	sh	$4,12($3)
	jr	$31
	nop
$L18:
	.loc 1 57
	lhu	$2,0($3)
	nop
	sll	$2,$2,16
	sra	$2,$2,16
	bgez	$2,$L18
	nop
	.loc 1 58
	andi	$4,$4,0x00ff
	sh	$4,24($3)
	.loc 1 60
	jr	$31
	nop
	.set	reorder
	.end	consPut
	.section	.text.consRw,"ax"
	.align	2
	.loc 1 78
	.ent	consRw
consRw:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	sw	$20,96($sp)
	sw	$19,92($sp)
	sw	$18,88($sp)
	sw	$17,84($sp)
	.loc 1 82
	beq	$5,$0,$L24
	sw	$16,80($sp)
	.loc 1 83
	lw	$18,16($6)
	nop
	blez	$18,$L24
	move	$20,$6
	.loc 1 84
	sltu	$2,$18,65
	beq	$2,$0,$L47
	nop
$L25:
	lui	$19,%hi(runrun)
	.loc 1 86
	move	$7,$20
$L49:
	li	$6,1
$L50:
	move	$5,$18
	jal	uiomove
	addiu	$4,$sp,16
	.loc 1 87
	bne	$2,$0,$L23
	move	$16,$2
	b	$L32
	addiu	$17,$sp,16
$L31:
	.loc 1 90
	lb	$4,0($17)
	jal	consPut
	addiu	$17,$17,1
	.loc 1 88
	slt	$2,$16,$18
	beq	$2,$0,$L48
	nop
$L32:
	.loc 1 89
	lw	$2,%lo(runrun)($19)
	nop
	beq	$2,$0,$L31
	addiu	$16,$16,1
	jal	preempt
	nop
	.loc 1 90
	lb	$4,0($17)
	jal	consPut
	addiu	$17,$17,1
	.loc 1 88
	slt	$2,$16,$18
	bne	$2,$0,$L32
	nop
$L48:
	.loc 1 83
	lw	$18,16($20)
	nop
	blez	$18,$L24
	sltu	$2,$18,65
	.loc 1 84
	bne	$2,$0,$L33
	nop
	li	$18,64
$L33:
	.loc 1 85
	lw	$2,-16176($0)
	nop
	lw	$3,44($2)
	nop
	beq	$3,$0,$L49
	move	$7,$20
	lw	$4,60($2)
	nop
	andi	$4,$4,0x10
	bne	$4,$0,$L29
	nop
	lw	$4,52($2)
	lw	$2,48($2)
	nop
	nor	$2,$4,$2
	and	$2,$2,$3
	beq	$2,$0,$L50
	li	$6,1
$L29:
	jal	issig
	nop
	beq	$2,$0,$L49
	move	$7,$20
$L24:
	.loc 1 82
	move	$16,$0
$L23:
	.loc 1 95
	lw	$31,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	move	$2,$16
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,104
$L47:
	.loc 1 84
	b	$L25
	li	$18,64
	.set	reorder
	.end	consRw
	.section	.text.consOpen,"ax"
	.align	2
	.globl	consOpen
	.loc 1 106
	.ent	consOpen
consOpen:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 107
	jal	falloc
	nop
	.loc 1 110
	li	$4,1
	sh	$4,4($2)
	.loc 1 111
	lui	$4,%hi(consOps)
	addiu	$4,$4,%lo(consOps)
	sw	$4,8($2)
	.loc 1 112
	li	$3,-16384
	.loc 1 109
	li	$5,3
	.loc 1 113
	li	$4,2
	.loc 1 109
	sw	$5,0($2)
	.loc 1 112
	sw	$2,640($3)
	sw	$2,636($3)
	.loc 1 113
	sw	$4,732($3)
	.loc 1 114
	sh	$5,6($2)
	.loc 1 115
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	consOpen
	.section	.rodata.consOps,"a"
	.align	2
consOps:
	.word	consRw
	.word	consClose
	.section	.bss.isScc,"aw"
	.align	2
isScc:
	.space	4
	.section	.bss.chip,"aw"
	.align	2
chip:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/proc.h"
	.file 5 "ultrix-model/kernel/uio.h"
	.file 6 "ultrix-model/kernel/file.h"
