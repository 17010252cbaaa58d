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
	beq	$5,$0,$L45
	nop
	.loc 1 69
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$5
	move	$18,$4
	move	$17,$6
$L16:
	.loc 1 71
	lh	$2,8($16)
	nop
	.loc 1 71
	beq	$2,$0,$L26
	nop
	.loc 1 75
	bne	$17,$0,$L27
	move	$6,$2
	.loc 1 82
	lw	$4,0($18)
	lw	$3,8($18)
	addu	$4,$4,$2
	addiu	$2,$3,128
	sw	$4,0($18)
	sw	$2,8($18)
	.loc 1 84
	sw	$16,16($18)
	move	$17,$16
	.loc 1 86
	lw	$16,0($16)
	nop
	.loc 1 70
	beq	$16,$0,$L15
	sw	$0,0($17)
$L23:
	.loc 1 71
	lh	$6,8($16)
	nop
	.loc 1 71
	beq	$6,$0,$L26
	nop
$L27:
	.loc 1 75
	lh	$5,8($17)
	.loc 1 75
	lw	$3,4($17)
	.loc 1 75
	addu	$2,$5,$6
	addu	$2,$2,$3
	.loc 1 75
	sltu	$2,$2,125
	beq	$2,$0,$L21
	nop
	.loc 1 75
	lh	$4,10($17)
	lh	$2,10($16)
	nop
	beq	$4,$2,$L44
	addu	$3,$17,$3
$L21:
	.loc 1 82
	lw	$3,0($18)
	lw	$2,8($18)
	addu	$3,$3,$6
	addiu	$2,$2,128
	sw	$3,0($18)
	sw	$2,8($18)
	.loc 1 83
	sw	$16,0($17)
	move	$17,$16
	.loc 1 86
	lw	$16,0($16)
	nop
	.loc 1 70
	bne	$16,$0,$L23
	sw	$0,0($17)
$L15:
	.loc 1 89
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L26:
	.loc 1 72
	jal	m_free
	move	$4,$16
	.loc 1 70
	bne	$2,$0,$L16
	move	$16,$2
	.loc 1 89
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	.loc 1 76
	lw	$4,4($16)
	nop
	.loc 1 76
	addu	$4,$16,$4
	jal	bcopy
	addu	$5,$3,$5
	.loc 1 77
	lhu	$3,8($16)
	lhu	$2,8($17)
	.loc 1 79
	move	$4,$16
	.loc 1 77
	addu	$2,$2,$3
	sh	$2,8($17)
	.loc 1 78
	lh	$3,8($16)
	.loc 1 78
	lw	$2,0($18)
	nop
	addu	$2,$2,$3
	.loc 1 79
	jal	m_free
	sw	$2,0($18)
	.loc 1 70
	bne	$2,$0,$L23
	move	$16,$2
	b	$L15
	nop
$L45:
	jr	$31
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
	lhu	$2,2($16)
	nop
	andi	$2,$2,0x200
	bne	$2,$0,$L54
	nop
	.loc 1 52
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L54:
	.loc 1 51
	lh	$5,14($16)
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
	lhu	$2,2($4)
	.loc 1 6
	move	$16,$4
	.loc 1 7
	ori	$2,$2,0x2
	.loc 1 8
	addiu	$5,$4,16
	jal	sowakeup
	sh	$2,2($4)
	.loc 1 9
	addiu	$5,$16,40
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
	lhu	$2,2($4)
	.loc 1 13
	move	$16,$4
	.loc 1 14
	andi	$2,$2,0xfffd
	.loc 1 15
	ori	$2,$2,0x30
	.loc 1 16
	addiu	$5,$4,40
	jal	sowakeup
	sh	$2,2($4)
	.loc 1 17
	addiu	$5,$16,16
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
	lhu	$3,2($4)
	.loc 1 21
	addiu	$sp,$sp,-24
	.loc 1 22
	ori	$3,$3,0x10
	sh	$3,2($4)
	.loc 1 21
	sw	$31,20($sp)
	.loc 1 23
	jal	sowakeup
	addiu	$5,$4,40
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
	lhu	$3,2($4)
	.loc 1 27
	addiu	$sp,$sp,-24
	.loc 1 28
	ori	$3,$3,0x20
	sh	$3,2($4)
	.loc 1 27
	sw	$31,20($sp)
	.loc 1 29
	jal	sowakeup
	addiu	$5,$4,16
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
	addiu	$4,$4,40
	.loc 1 63
	move	$5,$17
	jal	sbreserve
	addiu	$4,$16,16
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
	.loc 1 93
	.ent	sbappend
sbappend:
	.set	noreorder
	.set	nomacro
	.loc 1 96
	beq	$5,$0,$L82
	nop
	.loc 1 94
	lw	$6,16($4)
	.loc 1 93
	addiu	$sp,$sp,-24
	.loc 1 97
	beq	$6,$0,$L67
	sw	$31,20($sp)
$L68:
	move	$2,$6
	.loc 1 98
	lw	$6,124($6)
	nop
	.loc 1 98
	bne	$6,$0,$L68
	nop
$L69:
	move	$6,$2
	.loc 1 99
	lw	$2,0($2)
	nop
	.loc 1 99
	bne	$2,$0,$L69
	nop
$L67:
	.loc 1 101
	jal	sbcompress
	nop
	.loc 1 102
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L82:
	jr	$31
	nop
	.set	reorder
	.end	sbappend
	.section	.text.sbflush,"ax"
	.align	2
	.globl	sbflush
	.loc 1 106
	.ent	sbflush
sbflush:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 109
	lw	$16,16($4)
	nop
	.loc 1 109
	beq	$16,$0,$L84
	move	$17,$4
	move	$4,$16
$L91:
	.loc 1 110
	lw	$16,124($16)
	.loc 1 111
	jal	m_freem
	nop
	.loc 1 109
	bne	$16,$0,$L91
	move	$4,$16
$L84:
	.loc 1 113
	sw	$0,16($17)
	.loc 1 114
	sw	$0,8($17)
	.loc 1 114
	sw	$0,0($17)
	.loc 1 115
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
