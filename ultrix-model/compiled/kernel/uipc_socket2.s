# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_socket2.c
	.text
	.file 1 "ultrix-model/kernel/uipc_socket2.c"
	.section	.text.sbreserve,"ax"
	.align	2
	.loc 1 55
	.ent	sbreserve
sbreserve:
	.set	noreorder
	.set	nomacro
	.loc 1 57
	sll	$2,$5,1
	.loc 1 56
	sw	$5,4($4)
	.loc 1 58
	jr	$31
	sw	$2,12($4)
	.set	reorder
	.end	sbreserve
	.section	.text.sbwakeup,"ax"
	.align	2
	.loc 1 40
	.ent	sbwakeup
sbwakeup:
	.set	noreorder
	.set	nomacro
	.loc 1 41
	lh	$3,20($4)
	nop
	.loc 1 41
	andi	$5,$3,0x4
	bne	$5,$0,$L12
	li	$5,-5
	jr	$31
	nop
$L12:
	.loc 1 42
	and	$3,$3,$5
	.loc 1 40
	addiu	$sp,$sp,-24
	.loc 1 42
	sh	$3,20($4)
	.loc 1 40
	sw	$31,20($sp)
	.loc 1 43
	jal	wakeup
	nop
	.loc 1 45
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbwakeup
	.section	.text.sbcompress,"ax"
	.align	2
	.loc 1 69
	.ent	sbcompress
sbcompress:
	.set	noreorder
	.set	nomacro
	.loc 1 70
	beq	$5,$0,$L46
	move	$2,$5
	.loc 1 69
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	move	$17,$6
$L16:
	.loc 1 71
	lh	$3,8($2)
	nop
	.loc 1 71
	beq	$3,$0,$L24
	nop
	.loc 1 75
	bne	$17,$0,$L25
	move	$6,$3
	.loc 1 83
	lw	$4,0($16)
	lw	$5,8($16)
	addu	$3,$4,$3
	addiu	$4,$5,128
	sw	$3,0($16)
	sw	$4,8($16)
	lw	$3,4($2)
	nop
	sltu	$3,$3,125
	bne	$3,$0,$L28
	addiu	$5,$5,4224
	sw	$5,8($16)
$L28:
	.loc 1 85
	sw	$2,16($16)
	move	$17,$2
	.loc 1 87
	lw	$2,0($2)
	nop
	.loc 1 70
	bne	$2,$0,$L22
	sw	$0,0($17)
$L15:
	.loc 1 90
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L27:
	.loc 1 84
	sw	$2,0($17)
	move	$17,$2
	.loc 1 87
	lw	$2,0($2)
	nop
	.loc 1 70
	beq	$2,$0,$L15
	sw	$0,0($17)
$L22:
	.loc 1 71
	lh	$6,8($2)
	nop
	.loc 1 71
	beq	$6,$0,$L24
	nop
$L25:
	.loc 1 75
	lw	$3,4($17)
	nop
	.loc 1 75
	sltu	$4,$3,125
	beq	$4,$0,$L21
	nop
	.loc 1 75
	lw	$4,4($2)
	nop
	.loc 1 75
	sltu	$5,$4,125
	beq	$5,$0,$L21
	nop
	.loc 1 75
	lh	$5,8($17)
	nop
	.loc 1 75
	addu	$7,$5,$6
	addu	$7,$7,$3
	.loc 1 75
	sltu	$7,$7,125
	beq	$7,$0,$L21
	nop
	.loc 1 75
	lh	$8,10($17)
	lh	$7,10($2)
	nop
	beq	$8,$7,$L45
	addu	$3,$17,$3
$L21:
	.loc 1 83
	lw	$3,0($16)
	lw	$4,8($16)
	addu	$3,$3,$6
	addiu	$5,$4,128
	sw	$3,0($16)
	sw	$5,8($16)
	lw	$3,4($2)
	nop
	sltu	$3,$3,125
	bne	$3,$0,$L27
	addiu	$4,$4,4224
	b	$L27
	sw	$4,8($16)
$L24:
	.loc 1 72
	jal	m_free
	move	$4,$2
	.loc 1 70
	bne	$2,$0,$L16
	nop
	.loc 1 90
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L46:
	jr	$31
	nop
$L45:
	.loc 1 77
	addu	$4,$2,$4
	addu	$5,$3,$5
	jal	bcopy
	sw	$2,36($sp)
	.loc 1 78
	lw	$2,36($sp)
	lhu	$3,8($17)
	lhu	$5,8($2)
	.loc 1 80
	move	$4,$2
	.loc 1 78
	addu	$3,$3,$5
	sh	$3,8($17)
	.loc 1 79
	lh	$3,8($2)
	.loc 1 79
	lw	$2,0($16)
	nop
	addu	$2,$2,$3
	.loc 1 80
	jal	m_free
	sw	$2,0($16)
	.loc 1 70
	bne	$2,$0,$L22
	nop
	b	$L15
	nop
	.set	reorder
	.end	sbcompress
	.section	.text.sbwait,"ax"
	.align	2
	.globl	sbwait
	.loc 1 34
	.ent	sbwait
sbwait:
	.set	noreorder
	.set	nomacro
	.loc 1 35
	lhu	$3,20($4)
	.loc 1 34
	addiu	$sp,$sp,-24
	.loc 1 35
	ori	$3,$3,0x4
	sh	$3,20($4)
	.loc 1 34
	sw	$31,20($sp)
	.loc 1 36
	jal	sleep
	li	$5,26
	.loc 1 37
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbwait
	.section	.text.sowakeup,"ax"
	.align	2
	.globl	sowakeup
	.loc 1 49
	.ent	sowakeup
sowakeup:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 50
	jal	sbwakeup
	move	$4,$5
	.loc 1 51
	lhu	$2,4($16)
	nop
	andi	$2,$2,0x200
	bne	$2,$0,$L55
	nop
	.loc 1 52
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L55:
	.loc 1 51
	lh	$5,18($16)
	jal	killpg1
	li	$4,23
	.loc 1 52
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sowakeup
	.section	.text.soisconnected,"ax"
	.align	2
	.globl	soisconnected
	.loc 1 6
	.ent	soisconnected
soisconnected:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 7
	lhu	$2,4($4)
	.loc 1 6
	move	$16,$4
	.loc 1 7
	ori	$2,$2,0x2
	.loc 1 8
	addiu	$5,$4,24
	jal	sowakeup
	sh	$2,4($4)
	.loc 1 9
	addiu	$5,$16,48
	jal	sowakeup
	move	$4,$16
	.loc 1 10
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	soisconnected
	.section	.text.soisdisconnected,"ax"
	.align	2
	.globl	soisdisconnected
	.loc 1 13
	.ent	soisdisconnected
soisdisconnected:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 14
	lhu	$2,4($4)
	.loc 1 13
	move	$16,$4
	.loc 1 14
	andi	$2,$2,0xfffd
	.loc 1 15
	ori	$2,$2,0x30
	.loc 1 16
	addiu	$5,$4,48
	jal	sowakeup
	sh	$2,4($4)
	.loc 1 17
	addiu	$5,$16,24
	jal	sowakeup
	move	$4,$16
	.loc 1 18
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	soisdisconnected
	.section	.text.socantsendmore,"ax"
	.align	2
	.globl	socantsendmore
	.loc 1 21
	.ent	socantsendmore
socantsendmore:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	lhu	$3,4($4)
	.loc 1 21
	addiu	$sp,$sp,-24
	.loc 1 22
	ori	$3,$3,0x10
	sh	$3,4($4)
	.loc 1 21
	sw	$31,20($sp)
	.loc 1 23
	jal	sowakeup
	addiu	$5,$4,48
	.loc 1 24
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	socantsendmore
	.section	.text.socantrcvmore,"ax"
	.align	2
	.globl	socantrcvmore
	.loc 1 27
	.ent	socantrcvmore
socantrcvmore:
	.set	noreorder
	.set	nomacro
	.loc 1 28
	lhu	$3,4($4)
	.loc 1 27
	addiu	$sp,$sp,-24
	.loc 1 28
	ori	$3,$3,0x20
	sh	$3,4($4)
	.loc 1 27
	sw	$31,20($sp)
	.loc 1 29
	jal	sowakeup
	addiu	$5,$4,24
	.loc 1 30
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	socantrcvmore
	.section	.text.soreserve,"ax"
	.align	2
	.globl	soreserve
	.loc 1 61
	.ent	soreserve
soreserve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$6
	move	$16,$4
	sw	$31,28($sp)
	.loc 1 62
	jal	sbreserve
	addiu	$4,$4,48
	.loc 1 63
	move	$5,$17
	jal	sbreserve
	addiu	$4,$16,24
	.loc 1 65
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	soreserve
	.section	.text.sbappend,"ax"
	.align	2
	.globl	sbappend
	.loc 1 94
	.ent	sbappend
sbappend:
	.set	noreorder
	.set	nomacro
	.loc 1 97
	beq	$5,$0,$L83
	nop
	.loc 1 95
	lw	$6,16($4)
	.loc 1 94
	addiu	$sp,$sp,-24
	.loc 1 98
	beq	$6,$0,$L68
	sw	$31,20($sp)
$L69:
	move	$2,$6
	.loc 1 99
	lw	$6,124($6)
	nop
	.loc 1 99
	bne	$6,$0,$L69
	nop
$L70:
	move	$6,$2
	.loc 1 100
	lw	$2,0($2)
	nop
	.loc 1 100
	bne	$2,$0,$L70
	nop
$L68:
	.loc 1 102
	jal	sbcompress
	nop
	.loc 1 103
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L83:
	jr	$31
	nop
	.set	reorder
	.end	sbappend
	.section	.rodata.sbdroprecord.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mfree\000"
	.section	.text.sbdroprecord,"ax"
	.align	2
	.globl	sbdroprecord
	.loc 1 107
	.ent	sbdroprecord
sbdroprecord:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 108
	lw	$16,16($4)
	nop
	.loc 1 110
	beq	$16,$0,$L84
	lui	$18,%hi(mfree)
	.loc 1 111
	lw	$2,124($16)
	.loc 1 114
	lui	$17,%hi(mbstat)
	move	$21,$4
	.loc 1 111
	sw	$2,16($4)
	.loc 1 114
	addiu	$17,$17,%lo(mbstat)
	lui	$19,%hi(m_want)
	b	$L90
	addiu	$20,$18,%lo(mfree)
$L88:
	.loc 1 114
	lw	$2,%lo(mfree)($18)
	lw	$23,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$22
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	bne	$2,$0,$L101
	move	$4,$20
$L89:
	.loc 1 112
	beq	$23,$0,$L84
	move	$16,$23
$L90:
	.loc 1 113
	lh	$4,8($16)
	lw	$2,0($21)
	lw	$3,8($21)
	subu	$2,$2,$4
	addiu	$4,$3,-128
	sw	$2,0($21)
	sw	$4,8($21)
	lw	$2,4($16)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L86
	addiu	$3,$3,-4224
	.loc 1 113
	sw	$3,8($21)
$L86:
	.loc 1 114
	jal	splimp
	nop
	lh	$3,10($16)
	nop
	beq	$3,$0,$L100
	move	$22,$2
	.loc 1 114
	addiu	$3,$3,8
	sll	$3,$3,1
	addu	$3,$17,$3
	lhu	$2,4($3)
	nop
	addiu	$2,$2,-1
	sh	$2,4($3)
	lhu	$2,20($17)
	nop
	addiu	$2,$2,1
	sh	$2,20($17)
	lw	$2,4($16)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L88
	sh	$0,10($16)
	.loc 1 114
	jal	mclput
	move	$4,$16
	lw	$2,%lo(mfree)($18)
	lw	$23,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$22
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	beq	$2,$0,$L89
	move	$4,$20
$L101:
	.loc 1 114
	jal	wakeup
	sw	$0,%lo(m_want)($19)
	.loc 1 112
	bne	$23,$0,$L90
	move	$16,$23
$L84:
	.loc 1 116
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
$L100:
	.loc 1 114
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	sbdroprecord
	.section	.text.sbflush,"ax"
	.align	2
	.globl	sbflush
	.loc 1 120
	.ent	sbflush
sbflush:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 123
	lw	$16,16($4)
	nop
	.loc 1 123
	beq	$16,$0,$L103
	move	$17,$4
	move	$4,$16
$L110:
	.loc 1 124
	lw	$16,124($16)
	.loc 1 125
	jal	m_freem
	nop
	.loc 1 123
	bne	$16,$0,$L110
	move	$4,$16
$L103:
	.loc 1 127
	sw	$0,16($17)
	.loc 1 128
	sw	$0,8($17)
	.loc 1 128
	sw	$0,0($17)
	.loc 1 129
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	sbflush
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/proc.h"
