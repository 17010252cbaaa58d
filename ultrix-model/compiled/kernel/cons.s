# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/cons.c
	.text
	.file 1 "ultrix-model/kernel/cons.c"
	.section	.text.sccWrite,"ax"
	.align	2
	.loc 1 27
	.ent	sccWrite
sccWrite:
	.set	noreorder
	.set	nomacro
	.loc 1 28
	sll	$4,$4,8
	.loc 1 29
	sll	$5,$5,8
	.loc 1 28
	li	$2,-1139277824
	.loc 1 28
	andi	$4,$4,0xffff
	.loc 1 29
	andi	$5,$5,0xffff
	.loc 1 28
	sh	$4,8($2)
	.loc 1 29
	sh	$5,8($2)
	.loc 1 30
	jr	$31
	nop
	.set	reorder
	.end	sccWrite
	.section	.text.consClose,"ax"
	.align	2
	.loc 1 83
	.ent	consClose
consClose:
	.set	noreorder
	.set	nomacro
	.loc 1 85
	jr	$31
	move	$2,$0
	.set	reorder
	.end	consClose
	.section	.text.consInit,"ax"
	.align	2
	.globl	consInit
	.loc 1 33
	.ent	consInit
consInit:
	.set	noreorder
	.set	nomacro
	.loc 1 34
	lui	$2,%hi(boot)
	lw	$2,%lo(boot)($2)
	.loc 1 34
	li	$3,2
	.loc 1 34
	lw	$2,4($2)
	nop
	.loc 1 34
	beq	$2,$3,$L7
	li	$6,3611
	li	$3,3
	bne	$2,$3,$L8
	li	$2,-1140850688
	.loc 1 33
	addiu	$sp,$sp,-24
	.loc 1 36
	lui	$2,%hi(dz)
	.loc 1 37
	li	$5,68
	.loc 1 36
	sw	$0,%lo(dz)($2)
	.loc 1 33
	sw	$31,20($sp)
	.loc 1 37
	jal	sccWrite
	li	$4,4
	.loc 1 38
	li	$5,22
	jal	sccWrite
	li	$4,12
	.loc 1 39
	move	$5,$0
	jal	sccWrite
	li	$4,13
	.loc 1 40
	li	$5,3
	jal	sccWrite
	li	$4,14
	.loc 1 41
	li	$5,106
	jal	sccWrite
	li	$4,5
	.loc 1 53
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L8:
	.loc 1 34
	addiu	$5,$2,8
	.loc 1 50
	li	$6,3611
	sh	$6,0($5)
	.loc 1 44
	lui	$5,%hi(dz)
	.loc 1 34
	addiu	$4,$2,16
	.loc 1 44
	sw	$2,%lo(dz)($5)
	.loc 1 51
	li	$2,8
	sh	$2,0($4)
	.loc 1 34
	li	$3,-1140850688
	.loc 1 52
	li	$2,32
	sh	$2,0($3)
	jr	$31
	nop
$L7:
	.loc 1 34
	li	$2,-1075838976
	addiu	$5,$2,8
	.loc 1 50
	sh	$6,0($5)
	.loc 1 44
	lui	$5,%hi(dz)
	.loc 1 34
	addiu	$4,$2,16
	.loc 1 44
	sw	$2,%lo(dz)($5)
	.loc 1 51
	li	$2,8
	sh	$2,0($4)
	.loc 1 34
	li	$3,-1075838976
	.loc 1 52
	li	$2,32
	sh	$2,0($3)
	jr	$31
	nop
	.set	reorder
	.end	consInit
	.section	.text.consPut,"ax"
	.align	2
	.globl	consPut
	.loc 1 57
	.ent	consPut
consPut:
	.set	noreorder
	.set	nomacro
	.loc 1 58
	lui	$2,%hi(dz)
	lw	$3,%lo(dz)($2)
	nop
	.loc 1 58
	bne	$3,$0,$L15
	nop
	.loc 1 62
	li	$3,-1139277824
$L14:
	lhu	$2,8($3)
	nop
	.loc 1 62
	srl	$2,$2,8
	.loc 1 62
	andi	$2,$2,0x4
	beq	$2,$0,$L14
	nop
	.loc 1 63
	sll	$4,$4,8
	.loc 1 63
	andi	$4,$4,0xffff
	sh	$4,12($3)
	.loc 1 65
	jr	$31
	nop
$L15:
	.loc 1 59
	lhu	$2,0($3)
	nop
	.loc 1 59
	sll	$2,$2,16
	sra	$2,$2,16
	bgez	$2,$L15
	nop
	.loc 1 60
	andi	$4,$4,0x00ff
	.loc 1 60
	sh	$4,24($3)
	jr	$31
	nop
	.set	reorder
	.end	consPut
	.section	.text.consRw,"ax"
	.align	2
	.loc 1 68
	.ent	consRw
consRw:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	sw	$19,96($sp)
	sw	$18,92($sp)
	sw	$17,88($sp)
	.loc 1 72
	beq	$5,$0,$L22
	sw	$16,84($sp)
	move	$19,$6
	.loc 1 73
	lw	$18,16($19)
	nop
	.loc 1 73
	blez	$18,$L22
	sltu	$2,$18,65
$L36:
	.loc 1 74
	bne	$2,$0,$L35
	move	$7,$19
	li	$18,64
$L35:
	.loc 1 75
	li	$6,1
	move	$5,$18
	jal	uiomove
	addiu	$4,$sp,16
	.loc 1 76
	bne	$2,$0,$L21
	move	$16,$2
	addiu	$17,$sp,16
$L25:
	.loc 1 77
	lb	$4,0($17)
	jal	consPut
	addiu	$16,$16,1
	.loc 1 77
	slt	$2,$16,$18
	bne	$2,$0,$L25
	addiu	$17,$17,1
	.loc 1 73
	lw	$18,16($19)
	nop
	.loc 1 73
	bgtz	$18,$L36
	sltu	$2,$18,65
$L22:
	.loc 1 72
	move	$16,$0
$L21:
	.loc 1 80
	lw	$31,100($sp)
	lw	$19,96($sp)
	lw	$18,92($sp)
	lw	$17,88($sp)
	move	$2,$16
	lw	$16,84($sp)
	jr	$31
	addiu	$sp,$sp,104
	.set	reorder
	.end	consRw
	.section	.text.consOpen,"ax"
	.align	2
	.globl	consOpen
	.loc 1 91
	.ent	consOpen
consOpen:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 92
	jal	falloc
	nop
	.loc 1 95
	li	$4,1
	sh	$4,4($2)
	.loc 1 96
	lui	$4,%hi(consOps)
	addiu	$4,$4,%lo(consOps)
	sw	$4,8($2)
	.loc 1 97
	li	$3,-16384
	.loc 1 94
	li	$5,3
	.loc 1 98
	li	$4,2
	.loc 1 94
	sw	$5,0($2)
	.loc 1 97
	sw	$2,640($3)
	.loc 1 97
	sw	$2,636($3)
	.loc 1 98
	sw	$4,732($3)
	.loc 1 99
	sh	$5,6($2)
	.loc 1 100
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
	.section	.bss.dz,"aw"
	.align	2
dz:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/uio.h"
	.file 3 "ultrix-model/kernel/file.h"
	.file 4 "ultrix-model/kernel/systm.h"
