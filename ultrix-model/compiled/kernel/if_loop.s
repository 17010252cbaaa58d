# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/if_loop.c
	.text
	.file 1 "ultrix-model/kernel/if_loop.c"
	.section	.text.loinit,"ax"
	.align	2
	.loc 1 45
	.ent	loinit
loinit:
	.set	noreorder
	.loc 1 47
	jr	$31
	move	$2,$0
	.set	reorder
	.end	loinit
	.section	.rodata.looutput.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.looutput,"ax"
	.align	2
	.globl	looutput
	.loc 1 10
	.ent	looutput
looutput:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 14
	lw	$2,52($4)
	.loc 1 10
	move	$17,$4
	.loc 1 14
	addiu	$2,$2,1
	sw	$2,52($4)
	.loc 1 16
	lw	$2,4($5)
	nop
	addiu	$3,$2,-16
	sltu	$3,$3,109
	beq	$3,$0,$L4
	move	$16,$5
	.loc 1 19
	lhu	$3,8($5)
	.loc 1 18
	addiu	$2,$2,-4
	sw	$2,4($5)
	.loc 1 19
	addiu	$3,$3,4
	.loc 1 29
	addu	$2,$16,$2
	.loc 1 19
	sh	$3,8($5)
	.loc 1 30
	jal	splimp
	sw	$17,0($2)
	.loc 1 31
	lui	$6,%hi(ipintrq)
	addiu	$3,$6,%lo(ipintrq)
	lw	$5,8($3)
	lw	$4,12($3)
	nop
	slt	$4,$5,$4
	beq	$4,$0,$L16
	move	$18,$2
$L10:
	.loc 1 37
	lw	$2,4($3)
	nop
	beq	$2,$0,$L17
	sw	$0,124($16)
	sw	$16,124($2)
$L13:
	.loc 1 38
	lui	$4,%hi(netisr)
	lw	$2,%lo(netisr)($4)
	.loc 1 37
	addiu	$5,$5,1
	.loc 1 38
	ori	$2,$2,0x4
	.loc 1 37
	sw	$16,4($3)
	.loc 1 38
	sw	$2,%lo(netisr)($4)
	jal	setsoftnet
	sw	$5,8($3)
	.loc 1 39
	jal	splx
	move	$4,$18
	.loc 1 40
	lw	$3,44($17)
	.loc 1 41
	move	$2,$0
	.loc 1 40
	addiu	$3,$3,1
	sw	$3,44($17)
	.loc 1 42
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L4:
	.loc 1 21
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$18,%lo(mfree)($5)
	nop
	beq	$18,$0,$L6
	move	$19,$2
	lh	$2,10($18)
	nop
	bne	$2,$0,$L18
	li	$2,2
	lui	$3,%hi(mbstat)
	sh	$2,10($18)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,24($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,24($3)
	lw	$2,0($18)
	move	$4,$19
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($18)
	jal	splx
	sw	$0,0($18)
$L8:
	.loc 1 29
	lw	$2,4($18)
	.loc 1 27
	sw	$16,0($18)
	.loc 1 29
	move	$16,$18
	.loc 1 26
	li	$3,4
	.loc 1 29
	addu	$2,$16,$2
	.loc 1 26
	sh	$3,8($18)
	.loc 1 30
	jal	splimp
	sw	$17,0($2)
	.loc 1 31
	lui	$6,%hi(ipintrq)
	addiu	$3,$6,%lo(ipintrq)
	lw	$5,8($3)
	lw	$4,12($3)
	nop
	slt	$4,$5,$4
	bne	$4,$0,$L10
	move	$18,$2
$L16:
	.loc 1 32
	lw	$2,16($3)
	.loc 1 33
	move	$4,$18
	.loc 1 32
	addiu	$2,$2,1
	.loc 1 33
	jal	splx
	sw	$2,16($3)
$L15:
	.loc 1 34
	jal	m_freem
	move	$4,$16
	.loc 1 42
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 24
	li	$2,55
	.loc 1 42
	jr	$31
	addiu	$sp,$sp,40
$L17:
	b	$L13
	sw	$16,%lo(ipintrq)($6)
$L6:
	.loc 1 21
	move	$4,$0
	jal	m_more
	li	$5,2
	move	$18,$2
	jal	splx
	move	$4,$19
	.loc 1 22
	bne	$18,$0,$L8
	nop
	b	$L15
	nop
$L18:
	.loc 1 21
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	looutput
	.section	.rodata.loattach.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"lo\000"
	.section	.text.loattach,"ax"
	.align	2
	.globl	loattach
	.loc 1 50
	.ent	loattach
loattach:
	.set	noreorder
	.loc 1 51
	lui	$2,%hi($LC1)
	lui	$3,%hi(loif)
	addiu	$2,$2,%lo($LC1)
	.loc 1 50
	addiu	$sp,$sp,-24
	.loc 1 52
	addiu	$4,$3,%lo(loif)
	.loc 1 51
	sw	$2,%lo(loif)($3)
	.loc 1 52
	li	$2,1536
	.loc 1 50
	sw	$31,20($sp)
	.loc 1 52
	sh	$2,6($4)
	.loc 1 53
	li	$2,9
	sh	$2,8($4)
	.loc 1 54
	lui	$2,%hi(loinit)
	addiu	$2,$2,%lo(loinit)
	sw	$2,36($4)
	.loc 1 55
	lui	$2,%hi(looutput)
	addiu	$2,$2,%lo(looutput)
	.loc 1 56
	jal	if_attach
	sw	$2,40($4)
	.loc 1 57
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	loattach
	.globl	loif
	.section	.bss.loif,"aw"
	.align	2
loif:
	.space	76
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/if.h"
	.file 5 "ultrix-model/kernel/types.h"
