# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/if_ethersubr.c
	.text
	.file 1 "ultrix-model/kernel/if_ethersubr.c"
	.section	.rodata.ether_send.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.ether_send,"ax"
	.align	2
	.globl	ether_send
	.loc 1 13
	.ent	ether_send
ether_send:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	.loc 1 18
	lw	$18,4($5)
	.loc 1 13
	move	$16,$5
	.loc 1 18
	addiu	$2,$18,-26
	sltu	$2,$2,99
	.loc 1 13
	move	$17,$4
	move	$20,$6
	.loc 1 18
	beq	$2,$0,$L15
	move	$19,$7
	.loc 1 29
	lhu	$2,8($5)
	.loc 1 28
	addiu	$18,$18,-14
	.loc 1 29
	addiu	$2,$2,14
	.loc 1 28
	sw	$18,4($5)
	.loc 1 29
	sh	$2,8($5)
$L7:
	.loc 1 31
	addu	$18,$16,$18
	.loc 1 33
	move	$5,$18
	move	$4,$20
	.loc 1 32
	sh	$19,12($18)
	.loc 1 33
	jal	bcopy
	li	$6,6
	.loc 1 34
	addiu	$5,$18,6
	addiu	$4,$17,76
	jal	bcopy
	li	$6,6
	.loc 1 35
	jal	splimp
	nop
	.loc 1 36
	lw	$3,24($17)
	lw	$4,28($17)
	nop
	slt	$3,$3,$4
	beq	$3,$0,$L16
	move	$18,$2
	.loc 1 42
	sw	$0,124($16)
	lw	$2,20($17)
	nop
	beq	$2,$0,$L17
	nop
	sw	$16,124($2)
$L11:
	lw	$2,24($17)
	sw	$16,20($17)
	addiu	$2,$2,1
	.loc 1 43
	jal	lestart
	sw	$2,24($17)
	.loc 1 44
	jal	splx
	move	$4,$18
	.loc 1 45
	move	$2,$0
$L1:
	.loc 1 46
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L15:
	.loc 1 19
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$18,%lo(mfree)($5)
	nop
	beq	$18,$0,$L3
	move	$21,$2
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
	move	$4,$21
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($18)
	jal	splx
	sw	$0,0($18)
$L5:
	.loc 1 25
	li	$2,110
	sw	$2,4($18)
	.loc 1 26
	li	$2,14
	.loc 1 24
	sw	$16,0($18)
	.loc 1 26
	sh	$2,8($18)
	move	$16,$18
	b	$L7
	li	$18,110
$L17:
	b	$L11
	sw	$16,16($17)
$L16:
	.loc 1 37
	lw	$2,32($17)
	.loc 1 38
	move	$4,$18
	.loc 1 37
	addiu	$2,$2,1
	.loc 1 38
	jal	splx
	sw	$2,32($17)
$L13:
	.loc 1 39
	jal	m_freem
	move	$4,$16
	.loc 1 22
	b	$L1
	li	$2,55
$L3:
	.loc 1 19
	move	$4,$0
	jal	m_more
	li	$5,2
	move	$18,$2
	jal	splx
	move	$4,$21
	.loc 1 20
	bne	$18,$0,$L5
	nop
	b	$L13
	nop
$L18:
	.loc 1 19
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	ether_send
	.section	.text.ether_output,"ax"
	.align	2
	.globl	ether_output
	.loc 1 50
	.ent	ether_output
ether_output:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,40($sp)
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 54
	lhu	$2,8($4)
	li	$3,65
	andi	$2,$2,0x41
	bne	$2,$3,$L27
	move	$17,$5
	.loc 1 58
	lh	$3,0($6)
	li	$2,2
	bne	$3,$2,$L28
	addiu	$7,$sp,16
	.loc 1 62
	lw	$2,4($6)
	.loc 1 63
	addiu	$6,$sp,24
	move	$16,$4
	jal	arpresolve
	sw	$2,24($sp)
	bne	$2,$0,$L29
	nop
	.loc 1 65
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L29:
	.loc 1 64
	jal	ntohs
	li	$4,2048
	move	$7,$2
	addiu	$6,$sp,16
	move	$5,$17
	jal	ether_send
	move	$4,$16
	.loc 1 65
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L28:
	.loc 1 59
	jal	m_freem
	move	$4,$5
	.loc 1 65
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	.loc 1 60
	li	$2,47
	.loc 1 65
	jr	$31
	addiu	$sp,$sp,48
$L27:
	.loc 1 55
	jal	m_freem
	move	$4,$5
	.loc 1 65
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	.loc 1 56
	li	$2,50
	.loc 1 65
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	ether_output
	.section	.text.ether_input,"ax"
	.align	2
	.globl	ether_input
	.loc 1 69
	.ent	ether_input
ether_input:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	.loc 1 70
	lhu	$4,12($5)
	jal	ntohs
	move	$16,$6
	li	$3,2048
	beq	$2,$3,$L31
	li	$3,2054
	beq	$2,$3,$L32
	move	$4,$16
	.loc 1 85
	lw	$2,68($17)
	nop
	addiu	$2,$2,1
	.loc 1 86
	jal	m_freem
	sw	$2,68($17)
$L30:
	.loc 1 88
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L31:
	.loc 1 72
	lui	$5,%hi(ipintrq)
	addiu	$2,$5,%lo(ipintrq)
	lw	$3,8($2)
	lw	$4,12($2)
	nop
	slt	$4,$3,$4
	beq	$4,$0,$L44
	move	$4,$16
	.loc 1 77
	lw	$4,4($2)
	nop
	beq	$4,$0,$L45
	sw	$0,124($16)
	sw	$16,124($4)
$L37:
	.loc 1 78
	lui	$5,%hi(netisr)
	lw	$4,%lo(netisr)($5)
	.loc 1 77
	addiu	$3,$3,1
	.loc 1 78
	ori	$4,$4,0x4
	.loc 1 77
	sw	$16,4($2)
	sw	$3,8($2)
	.loc 1 78
	jal	setsoftnet
	sw	$4,%lo(netisr)($5)
	.loc 1 88
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L32:
	.loc 1 81
	lhu	$2,8($16)
	lw	$3,4($16)
	addiu	$2,$2,-4
	sll	$2,$2,16
	addiu	$3,$3,4
	sra	$2,$2,16
	sw	$3,4($16)
	bne	$2,$0,$L38
	sh	$2,8($16)
	jal	m_free
	move	$4,$16
	.loc 1 82
	beq	$2,$0,$L30
	move	$16,$2
$L38:
	move	$5,$16
	jal	arpinput
	move	$4,$17
	.loc 1 88
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L45:
	b	$L37
	sw	$16,%lo(ipintrq)($5)
$L44:
	.loc 1 73
	lw	$3,16($2)
	nop
	addiu	$3,$3,1
	.loc 1 74
	jal	m_freem
	sw	$3,16($2)
	.loc 1 75
	b	$L30
	nop
	.set	reorder
	.end	ether_input
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/if.h"
	.file 5 "ultrix-model/kernel/if_ether.h"
	.file 6 "ultrix-model/kernel/types.h"
	.file 7 "ultrix-model/kernel/in.h"
