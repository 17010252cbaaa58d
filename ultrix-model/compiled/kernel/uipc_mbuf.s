# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_mbuf.c
	.text
	.file 1 "ultrix-model/kernel/uipc_mbuf.c"
	.section	.text.m_clalloc,"ax"
	.align	2
	.loc 1 11
	.ent	m_clalloc
m_clalloc:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 12
	lui	$16,%hi(mbstat)
	.loc 1 12
	lw	$4,%lo(mbstat)($16)
	move	$5,$0
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 12
	jal	pageAlloc
	srl	$4,$4,5
	.loc 1 16
	beq	$2,$0,$L4
	li	$3,-2147483648
	addiu	$4,$3,4096
	.loc 1 21
	lui	$9,%hi(mfree)
	lw	$7,%lo(mfree)($9)
	.loc 1 13
	addu	$3,$2,$3
	addu	$8,$2,$4
	b	$L3
	addiu	$6,$16,%lo(mbstat)
$L5:
	.loc 1 17
	move	$3,$5
$L3:
	.loc 1 21
	sw	$7,0($3)
	.loc 1 18
	sw	$0,4($3)
	.loc 1 19
	sh	$0,10($3)
	.loc 1 23
	lhu	$4,12($6)
	.loc 1 24
	lw	$2,%lo(mbstat)($16)
	.loc 1 23
	addiu	$4,$4,1
	.loc 1 24
	addiu	$2,$2,1
	.loc 1 17
	addiu	$5,$3,128
	.loc 1 20
	sw	$0,124($3)
	move	$7,$3
	.loc 1 23
	sh	$4,12($6)
	.loc 1 17
	bne	$8,$5,$L5
	sw	$2,%lo(mbstat)($16)
	.loc 1 27
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 26
	li	$2,1
	sw	$3,%lo(mfree)($9)
	.loc 1 27
	jr	$31
	addiu	$sp,$sp,24
$L4:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 16
	move	$2,$0
	.loc 1 27
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	m_clalloc
	.section	.rodata.mbinit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mbinit\000"
	.section	.text.mbinit,"ax"
	.align	2
	.globl	mbinit
	.loc 1 30
	.ent	mbinit
mbinit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 31
	jal	m_clalloc
	nop
	.loc 1 31
	beq	$2,$0,$L15
	lui	$4,%hi($LC0)
	.loc 1 31
	jal	m_clalloc
	nop
	.loc 1 31
	beq	$2,$0,$L10
	lui	$4,%hi($LC0)
	.loc 1 32
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L10:
$L15:
	.loc 1 31
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	mbinit
	.section	.rodata.m_more.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"mget\000"
	.section	.text.m_more,"ax"
	.align	2
	.globl	m_more
	.loc 1 36
	.ent	m_more
m_more:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	.loc 1 39
	lui	$17,%hi(mfree)
	.loc 1 36
	sw	$16,16($sp)
	.loc 1 39
	lw	$16,%lo(mfree)($17)
	.loc 1 36
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$31,44($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 36
	move	$22,$4
	.loc 1 39
	bne	$16,$0,$L22
	move	$21,$5
	.loc 1 39
	jal	m_clalloc
	nop
	.loc 1 39
	bne	$2,$0,$L22
	nop
	.loc 1 40
	beq	$22,$0,$L30
	lui	$20,%hi(m_want)
	lui	$16,%hi(mbstat)
	addiu	$16,$16,%lo(mbstat)
	.loc 1 45
	li	$19,1
	.loc 1 46
	b	$L20
	addiu	$18,$17,%lo(mfree)
$L32:
	.loc 1 39
	jal	m_clalloc
	nop
	.loc 1 39
	bne	$2,$0,$L22
	nop
$L20:
	.loc 1 44
	lw	$2,8($16)
	.loc 1 46
	li	$5,24
	.loc 1 44
	addiu	$2,$2,1
	.loc 1 46
	move	$4,$18
	.loc 1 44
	sw	$2,8($16)
	.loc 1 46
	jal	sleep
	sw	$19,%lo(m_want)($20)
	.loc 1 39
	lw	$2,%lo(mfree)($17)
	nop
	beq	$2,$0,$L32
	nop
$L22:
	.loc 1 48
	jal	splimp
	nop
	lw	$16,%lo(mfree)($17)
	nop
	beq	$16,$0,$L33
	move	$18,$2
	.loc 1 48
	lh	$2,10($16)
	nop
	bne	$2,$0,$L34
	lui	$3,%hi(mbstat)
	.loc 1 48
	sh	$21,10($16)
	addiu	$3,$3,%lo(mbstat)
	lhu	$2,12($3)
	addiu	$21,$21,4
	addiu	$2,$2,-1
	sll	$21,$21,1
	sh	$2,12($3)
	addu	$3,$3,$21
	lhu	$2,4($3)
	nop
	addiu	$2,$2,1
	sh	$2,4($3)
	lw	$2,0($16)
	li	$3,12
	sw	$2,%lo(mfree)($17)
	sw	$3,4($16)
	sw	$0,0($16)
$L25:
	.loc 1 48
	jal	splx
	move	$4,$18
$L16:
	.loc 1 50
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L30:
	.loc 1 41
	lui	$2,%hi(mbstat)
	addiu	$2,$2,%lo(mbstat)
	lw	$3,4($2)
	nop
	addiu	$3,$3,1
	.loc 1 42
	b	$L16
	sw	$3,4($2)
$L33:
	.loc 1 48
	move	$5,$21
	jal	m_more
	move	$4,$22
	b	$L25
	move	$16,$2
$L34:
	.loc 1 48
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	m_more
	.section	.text.m_get,"ax"
	.align	2
	.globl	m_get
	.loc 1 53
	.ent	m_get
m_get:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$19,$4
	sw	$31,36($sp)
	.loc 1 56
	jal	splimp
	move	$16,$5
	lui	$4,%hi(mfree)
	lw	$17,%lo(mfree)($4)
	nop
	beq	$17,$0,$L36
	move	$18,$2
	.loc 1 56
	lh	$2,10($17)
	nop
	bne	$2,$0,$L40
	lui	$3,%hi(mbstat)
	.loc 1 56
	sh	$16,10($17)
	addiu	$3,$3,%lo(mbstat)
	lhu	$2,12($3)
	addiu	$16,$16,4
	addiu	$2,$2,-1
	sll	$16,$16,1
	sh	$2,12($3)
	addu	$3,$3,$16
	lhu	$2,4($3)
	nop
	addiu	$2,$2,1
	sh	$2,4($3)
	lw	$2,0($17)
	li	$3,12
	sw	$2,%lo(mfree)($4)
	sw	$3,4($17)
	sw	$0,0($17)
$L38:
	.loc 1 56
	jal	splx
	move	$4,$18
	.loc 1 58
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L36:
	.loc 1 56
	move	$5,$16
	jal	m_more
	move	$4,$19
	b	$L38
	move	$17,$2
$L40:
	.loc 1 56
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	m_get
	.section	.rodata.m_free.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"mfree\000"
	.section	.text.m_free,"ax"
	.align	2
	.globl	m_free
	.loc 1 61
	.ent	m_free
m_free:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 64
	jal	splimp
	sw	$17,20($sp)
	lh	$3,10($16)
	nop
	beq	$3,$0,$L48
	addiu	$3,$3,4
	.loc 1 64
	lui	$5,%hi(mbstat)
	addiu	$5,$5,%lo(mbstat)
	sll	$3,$3,1
	addu	$3,$5,$3
	move	$4,$2
	lhu	$2,4($3)
	lui	$17,%hi(mfree)
	addiu	$2,$2,-1
	sh	$2,4($3)
	lhu	$2,12($5)
	lw	$3,%lo(mfree)($17)
	addiu	$2,$2,1
	sh	$2,12($5)
	lw	$18,0($16)
	sh	$0,10($16)
	sw	$3,0($16)
	sw	$0,4($16)
	sw	$0,124($16)
	jal	splx
	sw	$16,%lo(mfree)($17)
	lui	$2,%hi(m_want)
	lw	$3,%lo(m_want)($2)
	nop
	bne	$3,$0,$L49
	addiu	$4,$17,%lo(mfree)
	.loc 1 66
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L49:
	.loc 1 64
	jal	wakeup
	sw	$0,%lo(m_want)($2)
	.loc 1 66
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	.loc 1 64
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	m_free
	.section	.text.m_freem,"ax"
	.align	2
	.globl	m_freem
	.loc 1 70
	.ent	m_freem
m_freem:
	.set	noreorder
	.set	nomacro
	.loc 1 73
	beq	$4,$0,$L68
	nop
	.loc 1 70
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 73
	lui	$18,%hi(mfree)
	lui	$17,%hi(mbstat)
	.loc 1 70
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	move	$16,$4
	.loc 1 73
	addiu	$17,$17,%lo(mbstat)
	lui	$19,%hi(m_want)
	b	$L54
	addiu	$20,$18,%lo(mfree)
$L53:
	.loc 1 73
	beq	$21,$0,$L66
	move	$16,$21
$L54:
	.loc 1 73
	jal	splimp
	nop
	lh	$3,10($16)
	nop
	beq	$3,$0,$L67
	move	$4,$2
	.loc 1 73
	addiu	$3,$3,4
	sll	$3,$3,1
	addu	$3,$17,$3
	lhu	$2,4($3)
	lw	$5,%lo(mfree)($18)
	addiu	$2,$2,-1
	sh	$2,4($3)
	lhu	$2,12($17)
	sw	$0,124($16)
	addiu	$2,$2,1
	sh	$2,12($17)
	lw	$21,0($16)
	sh	$0,10($16)
	sw	$5,0($16)
	sw	$0,4($16)
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	beq	$2,$0,$L53
	move	$4,$20
	.loc 1 73
	jal	wakeup
	sw	$0,%lo(m_want)($19)
	.loc 1 73
	bne	$21,$0,$L54
	move	$16,$21
$L66:
	.loc 1 74
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L68:
	jr	$31
	nop
$L67:
	.loc 1 73
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	m_freem
	.globl	m_want
	.section	.bss.m_want,"aw"
	.align	2
m_want:
	.space	4
	.globl	mbstat
	.section	.bss.mbstat,"aw"
	.align	2
mbstat:
	.space	24
	.globl	mfree
	.section	.bss.mfree,"aw"
	.align	2
mfree:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/proc.h"
	.file 4 "ultrix-model/kernel/types.h"
	.file 5 "ultrix-model/kernel/systm.h"
