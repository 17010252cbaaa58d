# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/clock.c
	.text
	.file 1 "ultrix-model/kernel/clock.c"
	.section	.rodata.boardInterrupt.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"memory error\000"
	.section	.text.boardInterrupt,"ax"
	.align	2
	.globl	boardInterrupt
	.loc 1 25
	.ent	boardInterrupt
boardInterrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 26
	lui	$17,%hi(boot)
	lw	$2,%lo(boot)($17)
	.loc 1 25
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 26
	lw	$3,44($2)
	nop
	and	$3,$4,$3
	.loc 1 26
	bne	$3,$0,$L16
	move	$16,$4
$L2:
	.loc 1 30
	lw	$3,104($2)
	nop
	and	$16,$16,$3
	.loc 1 30
	bne	$16,$0,$L17
	nop
	.loc 1 32
	lw	$31,28($sp)
	lw	$2,44($2)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 19
	lw	$4,48($2)
	nop
	.loc 1 19
	beq	$4,$0,$L3
	nop
	.loc 1 20
	lw	$3,108($2)
	.loc 1 20
	lw	$7,112($2)
	.loc 1 20
	lw	$3,0($3)
	.loc 1 20
	lw	$7,0($7)
	nop
	.loc 1 20
	and	$3,$3,$7
	.loc 1 20
	and	$3,$3,$4
	.loc 1 26
	beq	$3,$0,$L2
	nop
$L3:
	.loc 1 11
	lw	$2,40($2)
	.loc 1 28
	move	$4,$6
	.loc 1 11
	lbu	$2,0($2)
	.loc 1 28
	jal	hardclock
	nop
	.loc 1 30
	lw	$2,%lo(boot)($17)
	b	$L2
	nop
$L17:
	.loc 1 30
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	boardInterrupt
	.section	.text.startrtclock,"ax"
	.align	2
	.globl	startrtclock
	.loc 1 36
	.ent	startrtclock
startrtclock:
	.set	noreorder
	.set	nomacro
	.loc 1 37
	lui	$4,%hi(boot)
	lw	$2,%lo(boot)($4)
	nop
	.loc 1 39
	lw	$3,52($2)
	nop
	.loc 1 39
	beq	$3,$0,$L19
	nop
	.loc 1 39
	lw	$5,112($2)
	nop
	.loc 1 39
	lw	$6,0($5)
	nop
	.loc 1 39
	or	$3,$3,$6
	sw	$3,0($5)
$L19:
	.loc 1 40
	lw	$3,36($2)
	.loc 1 40
	li	$5,40
	sb	$5,40($3)
	.loc 1 11
	lw	$3,%lo(boot)($4)
	.loc 1 42
	lw	$2,36($2)
	.loc 1 11
	lw	$3,40($3)
	nop
	.loc 1 11
	lbu	$3,0($3)
	.loc 1 42
	li	$3,70
	sb	$3,44($2)
	.loc 1 43
	jr	$31
	nop
	.set	reorder
	.end	startrtclock
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
