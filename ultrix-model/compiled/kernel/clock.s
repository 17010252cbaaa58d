# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/clock.c
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
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 26
	lui	$17,%hi(boot)
	lw	$3,%lo(boot)($17)
	.loc 1 25
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 26
	lw	$2,44($3)
	nop
	and	$2,$4,$2
	bne	$2,$0,$L27
	move	$16,$4
$L2:
	.loc 1 30
	lw	$2,72($3)
	nop
	and	$2,$16,$2
	bne	$2,$0,$L28
	nop
$L4:
	.loc 1 31
	lw	$2,104($3)
	nop
	and	$16,$16,$2
	bne	$16,$0,$L29
	nop
	.loc 1 33
	lw	$31,28($sp)
	lw	$2,44($3)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L27:
	.loc 1 26
	lw	$4,48($3)
	nop
	.loc 1 19
	beq	$4,$0,$L3
	nop
	.loc 1 20
	lw	$2,108($3)
	lw	$7,112($3)
	lw	$2,0($2)
	lw	$7,0($7)
	nop
	and	$2,$2,$7
	and	$2,$2,$4
	.loc 1 26
	beq	$2,$0,$L2
	nop
$L3:
	.loc 1 11
	lw	$2,40($3)
	.loc 1 28
	move	$4,$6
	.loc 1 11
	lbu	$2,0($2)
	.loc 1 28
	jal	hardclock
	nop
	.loc 1 30
	lw	$3,%lo(boot)($17)
	nop
	lw	$2,72($3)
	nop
	and	$2,$16,$2
	beq	$2,$0,$L4
	nop
$L28:
	lw	$4,76($3)
	nop
	.loc 1 19
	beq	$4,$0,$L5
	nop
	.loc 1 20
	lw	$2,108($3)
	lw	$5,112($3)
	lw	$2,0($2)
	lw	$5,0($5)
	nop
	and	$2,$2,$5
	and	$2,$2,$4
	.loc 1 30
	beq	$2,$0,$L4
	nop
$L5:
	jal	leintr
	nop
	.loc 1 31
	lw	$3,%lo(boot)($17)
	b	$L4
	nop
$L29:
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	boardInterrupt
	.section	.text.startrtclock,"ax"
	.align	2
	.globl	startrtclock
	.loc 1 37
	.ent	startrtclock
startrtclock:
	.set	noreorder
	.loc 1 38
	lui	$4,%hi(boot)
	lw	$2,%lo(boot)($4)
	nop
	.loc 1 40
	lw	$3,52($2)
	nop
	beq	$3,$0,$L31
	nop
	lw	$5,112($2)
	nop
	lw	$6,0($5)
	nop
	or	$3,$3,$6
	sw	$3,0($5)
$L31:
	.loc 1 41
	lw	$3,36($2)
	li	$5,40
	sb	$5,40($3)
	.loc 1 11
	lw	$3,%lo(boot)($4)
	.loc 1 43
	lw	$2,36($2)
	.loc 1 11
	lw	$3,40($3)
	nop
	lbu	$3,0($3)
	.loc 1 43
	li	$3,70
	sb	$3,44($2)
	.loc 1 44
	jr	$31
	nop
	.set	reorder
	.end	startrtclock
	.text
	.file 2 "ultrix-model/kernel/if.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
