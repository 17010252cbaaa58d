# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/clock.c
	.text
	.file 1 "ultrix-model/kernel/clock.c"
	.section	.text.kn02baInterrupt,"ax"
	.align	2
	.loc 1 39
	.ent	kn02baInterrupt
kn02baInterrupt:
	.set	noreorder
	.set	nomacro
	.loc 1 40
	andi	$2,$4,0x2000
	.loc 1 40
	beq	$2,$0,$L10
	li	$3,-1140588544
	.loc 1 41
	lw	$2,272($3)
	.loc 1 41
	lw	$3,288($3)
	nop
	.loc 1 41
	and	$2,$2,$3
	.loc 1 42
	andi	$2,$2,0x20
	.loc 1 42
	bne	$2,$0,$L14
	move	$4,$6
$L10:
	.loc 1 48
	jr	$31
	li	$2,8192
$L14:
	.loc 1 39
	addiu	$sp,$sp,-24
	.loc 1 14
	li	$2,-1138753536
	.loc 1 39
	sw	$31,20($sp)
	.loc 1 14
	lbu	$2,48($2)
	.loc 1 44
	jal	hardclock
	nop
	.loc 1 48
	lw	$31,20($sp)
	li	$2,8192
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	kn02baInterrupt
	.section	.rodata.kn01Interrupt.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"memory error\000"
	.section	.text.kn01Interrupt,"ax"
	.align	2
	.loc 1 19
	.ent	kn01Interrupt
kn01Interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 20
	andi	$2,$4,0x2000
	.loc 1 19
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 20
	bne	$2,$0,$L22
	move	$16,$4
	.loc 1 24
	andi	$16,$16,0x4000
$L24:
	.loc 1 24
	bne	$16,$0,$L23
	li	$2,8192
	.loc 1 26
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L22:
	.loc 1 22
	move	$4,$6
	.loc 1 14
	li	$2,-1124073472
	lbu	$2,48($2)
	.loc 1 22
	jal	hardclock
	andi	$16,$16,0x4000
	b	$L24
	nop
$L23:
	.loc 1 24
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	kn01Interrupt
	.section	.text.kn02Interrupt,"ax"
	.align	2
	.loc 1 29
	.ent	kn02Interrupt
kn02Interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 30
	andi	$2,$4,0x800
	.loc 1 29
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 30
	bne	$2,$0,$L32
	move	$16,$4
	.loc 1 34
	andi	$16,$16,0x2000
$L34:
	.loc 1 34
	bne	$16,$0,$L33
	li	$2,2048
	.loc 1 36
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L32:
	.loc 1 32
	move	$4,$6
	.loc 1 14
	li	$2,-1075314688
	lbu	$2,48($2)
	.loc 1 32
	jal	hardclock
	andi	$16,$16,0x2000
	b	$L34
	nop
$L33:
	.loc 1 34
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	kn02Interrupt
	.section	.text.startrtclock,"ax"
	.align	2
	.globl	startrtclock
	.loc 1 52
	.ent	startrtclock
startrtclock:
	.set	noreorder
	.set	nomacro
	.loc 1 53
	lui	$2,%hi(boot)
	lw	$2,%lo(boot)($2)
	.loc 1 53
	li	$3,2
	.loc 1 53
	lw	$2,4($2)
	nop
	.loc 1 53
	beq	$2,$3,$L36
	li	$3,3
	beq	$2,$3,$L37
	lui	$3,%hi(clockBase)
	.loc 1 64
	li	$2,-1124073472
	sw	$2,%lo(clockBase)($3)
	.loc 1 65
	lui	$3,%hi(kn01Interrupt)
	lui	$4,%hi(boardInterrupt)
	addiu	$3,$3,%lo(kn01Interrupt)
	sw	$3,%lo(boardInterrupt)($4)
	.loc 1 66
	addiu	$5,$2,44
	addiu	$3,$2,48
	.loc 1 68
	li	$4,40
	sb	$4,40($2)
	.loc 1 66
	addiu	$2,$2,40
	.loc 1 14
	lbu	$2,0($3)
	.loc 1 70
	li	$2,70
	sb	$2,0($5)
	.loc 1 71
	jr	$31
	nop
$L36:
	.loc 1 55
	li	$2,-1075314688
	lui	$3,%hi(clockBase)
	sw	$2,%lo(clockBase)($3)
	.loc 1 56
	lui	$3,%hi(kn02Interrupt)
	lui	$4,%hi(boardInterrupt)
	addiu	$3,$3,%lo(kn02Interrupt)
	sw	$3,%lo(boardInterrupt)($4)
	.loc 1 57
	addiu	$5,$2,44
	addiu	$3,$2,48
	.loc 1 68
	li	$4,40
	sb	$4,40($2)
	.loc 1 57
	addiu	$2,$2,40
	.loc 1 14
	lbu	$2,0($3)
	.loc 1 70
	li	$2,70
	sb	$2,0($5)
	.loc 1 71
	jr	$31
	nop
$L37:
	.loc 1 59
	li	$2,-1138753536
	sw	$2,%lo(clockBase)($3)
	.loc 1 60
	lui	$2,%hi(kn02baInterrupt)
	lui	$4,%hi(boardInterrupt)
	addiu	$2,$2,%lo(kn02baInterrupt)
	sw	$2,%lo(boardInterrupt)($4)
	.loc 1 61
	li	$4,-1140588544
	lw	$2,288($4)
	nop
	.loc 1 61
	ori	$2,$2,0x20
	sw	$2,288($4)
	.loc 1 68
	lw	$3,%lo(clockBase)($3)
	.loc 1 68
	li	$4,40
	.loc 1 68
	addiu	$2,$3,40
	.loc 1 70
	addiu	$5,$3,44
	.loc 1 68
	sb	$4,0($2)
	.loc 1 14
	lbu	$2,48($3)
	.loc 1 70
	li	$2,70
	.loc 1 14
	addiu	$3,$3,48
	.loc 1 70
	sb	$2,0($5)
	.loc 1 71
	jr	$31
	nop
	.set	reorder
	.end	startrtclock
	.globl	boardInterrupt
	.section	.bss.boardInterrupt,"aw"
	.align	2
boardInterrupt:
	.space	4
	.section	.bss.clockBase,"aw"
	.align	2
clockBase:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
