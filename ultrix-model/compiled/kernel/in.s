# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/in.c
	.text
	.file 1 "ultrix-model/kernel/in.c"
	.section	.text.in_netmaskof,"ax"
	.align	2
	.globl	in_netmaskof
	.loc 1 14
	.ent	in_netmaskof
in_netmaskof:
	.set	noreorder
	.loc 1 15
	bgez	$4,$L3
	nop
	.loc 1 16
	li	$2,-1073741824
	and	$4,$4,$2
	li	$2,-2147483648
	beq	$4,$2,$L6
	nop
	.loc 1 17
	jr	$31
	li	$2,-256
$L3:
	.loc 1 15
	jr	$31
	li	$2,-16777216
$L6:
	.loc 1 16
	jr	$31
	li	$2,-65536
	.set	reorder
	.end	in_netmaskof
	.section	.text.in_ifinit,"ax"
	.align	2
	.loc 1 67
	.ent	in_ifinit
in_ifinit:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,52($sp)
	move	$17,$4
	.loc 1 68
	lw	$4,4($6)
	.loc 1 67
	move	$16,$5
	.loc 1 68
	jal	ntohl
	move	$19,$6
	.loc 1 72
	lw	$3,52($16)
	.loc 1 68
	move	$18,$2
	.loc 1 72
	andi	$2,$3,0x1
	bne	$2,$0,$L16
	move	$7,$0
	.loc 1 73
	li	$2,-2
$L18:
	and	$3,$3,$2
	sw	$3,52($16)
	.loc 1 74
	lw	$5,4($19)
	move	$6,$0
	jal	in_setaddr
	move	$4,$16
	.loc 1 75
	jal	in_netmaskof
	move	$4,$18
	.loc 1 77
	nor	$3,$0,$2
	.loc 1 76
	and	$4,$2,$18
	.loc 1 77
	or	$3,$3,$18
	.loc 1 75
	sw	$2,44($16)
	.loc 1 76
	sw	$4,40($16)
	.loc 1 77
	sw	$3,48($16)
	.loc 1 78
	lw	$2,36($17)
	lh	$4,4($17)
	jalr	$2
	nop
	.loc 1 79
	beq	$2,$0,$L17
	li	$5,16
$L7:
	.loc 1 89
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L17:
	.loc 1 80
	jal	bzero
	addiu	$4,$sp,16
	.loc 1 81
	lhu	$2,8($17)
	nop
	andi	$2,$2,0x8
	beq	$2,$0,$L10
	li	$7,4
	.loc 1 82
	move	$6,$17
	move	$5,$16
	jal	rtinit
	move	$4,$16
$L11:
	.loc 1 87
	bne	$2,$0,$L7
	nop
	lw	$3,52($16)
	nop
	ori	$3,$3,0x1
	sw	$3,52($16)
	.loc 1 89
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L16:
	.loc 1 72
	move	$6,$17
	move	$5,$16
	jal	rtinit
	move	$4,$0
	.loc 1 73
	lw	$3,52($16)
	b	$L18
	li	$2,-2
$L10:
	.loc 1 84
	lw	$4,40($16)
	jal	ntohl
	nop
	move	$5,$2
	addiu	$4,$sp,16
	jal	in_setaddr
	move	$6,$0
	.loc 1 85
	move	$7,$0
	move	$6,$17
	move	$5,$16
	jal	rtinit
	addiu	$4,$sp,16
	b	$L11
	nop
	.set	reorder
	.end	in_ifinit
	.section	.text.in_netof,"ax"
	.align	2
	.globl	in_netof
	.loc 1 21
	.ent	in_netof
in_netof:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 22
	jal	ntohl
	sw	$16,16($sp)
	.loc 1 24
	move	$4,$2
	jal	in_netmaskof
	move	$16,$2
	.loc 1 25
	lw	$31,20($sp)
	and	$2,$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	in_netof
	.section	.text.in_lnaof,"ax"
	.align	2
	.globl	in_lnaof
	.loc 1 29
	.ent	in_lnaof
in_lnaof:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 30
	jal	ntohl
	sw	$16,16($sp)
	.loc 1 32
	move	$4,$2
	jal	in_netmaskof
	move	$16,$2
	.loc 1 33
	lw	$31,20($sp)
	.loc 1 32
	nor	$2,$0,$2
	.loc 1 33
	and	$2,$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	in_lnaof
	.section	.text.in_broadcast,"ax"
	.align	2
	.globl	in_broadcast
	.loc 1 37
	.ent	in_broadcast
in_broadcast:
	.set	noreorder
	.loc 1 41
	addiu	$2,$4,-1
	sltu	$2,$2,-2
	bne	$2,$0,$L37
	li	$2,1
	.loc 1 50
	jr	$31
	nop
$L37:
	.loc 1 37
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 42
	jal	ntohl
	move	$16,$4
	.loc 1 43
	move	$4,$16
	jal	in_netof
	move	$16,$2
	.loc 1 44
	lui	$3,%hi(in_ifaddr)
	lw	$3,%lo(in_ifaddr)($3)
	nop
	bne	$3,$0,$L27
	nop
	.loc 1 49
	b	$L23
	move	$2,$0
$L26:
	.loc 1 44
	lw	$3,56($3)
	nop
	beq	$3,$0,$L28
	nop
$L27:
	.loc 1 45
	lw	$4,40($3)
	nop
	bne	$4,$2,$L26
	nop
	lw	$4,32($3)
	nop
	lhu	$4,8($4)
	nop
	andi	$4,$4,0x2
	beq	$4,$0,$L26
	nop
	.loc 1 46
	lw	$3,48($3)
	nop
	beq	$3,$16,$L24
	xor	$2,$16,$2
	b	$L23
	sltu	$2,$2,1
$L28:
	.loc 1 49
	move	$2,$0
$L23:
	.loc 1 50
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L24:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 41
	li	$2,1
	.loc 1 50
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	in_broadcast
	.section	.text.in_iaonnetof,"ax"
	.align	2
	.globl	in_iaonnetof
	.loc 1 53
	.ent	in_iaonnetof
in_iaonnetof:
	.set	noreorder
	.loc 1 56
	lui	$2,%hi(in_ifaddr)
	lw	$2,%lo(in_ifaddr)($2)
	nop
	bne	$2,$0,$L42
	nop
	b	$L48
	nop
$L47:
	lw	$2,56($2)
	nop
	beq	$2,$0,$L48
	nop
$L42:
	.loc 1 57
	lw	$3,40($2)
	nop
	bne	$3,$4,$L47
	nop
$L48:
	.loc 1 60
	jr	$31
	nop
	.set	reorder
	.end	in_iaonnetof
	.section	.rodata.in_control.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.in_control,"ax"
	.align	2
	.globl	in_control
	.loc 1 92
	.ent	in_control
in_control:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 96
	lui	$19,%hi(in_ifaddr)
	.loc 1 92
	sw	$16,16($sp)
	.loc 1 96
	lw	$16,%lo(in_ifaddr)($19)
	.loc 1 92
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	move	$18,$5
	.loc 1 96
	bne	$16,$0,$L52
	move	$17,$6
	.loc 1 99
	b	$L81
	li	$2,-2145386496
$L78:
	.loc 1 96
	lw	$16,56($16)
	nop
	beq	$16,$0,$L82
	addiu	$2,$2,26892
$L52:
	.loc 1 97
	lw	$2,32($16)
	nop
	bne	$2,$17,$L78
	li	$2,-2145386496
	.loc 1 99
	addiu	$2,$2,26892
	beq	$4,$2,$L62
	li	$2,-1071644672
	addiu	$2,$2,26893
	beq	$4,$2,$L79
	nop
$L75:
	.loc 1 120
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 99
	li	$2,45
	.loc 1 120
	jr	$31
	addiu	$sp,$sp,40
$L81:
	.loc 1 99
	addiu	$2,$2,26892
$L82:
	beq	$4,$2,$L60
	li	$2,-1071644672
	addiu	$2,$2,26893
	bne	$4,$2,$L75
	li	$2,49
$L49:
	.loc 1 120
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L79:
	.loc 1 102
	lw	$5,0($16)
	lw	$2,12($16)
	lw	$4,4($16)
	lw	$3,8($16)
	swl	$5,19($18)
	swr	$5,16($18)
	swl	$4,23($18)
	swr	$4,20($18)
	swl	$3,27($18)
	swr	$3,24($18)
	swl	$2,31($18)
	swr	$2,28($18)
	.loc 1 120
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 103
	move	$2,$0
	.loc 1 120
	jr	$31
	addiu	$sp,$sp,40
$L60:
	.loc 1 106
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$20,%lo(mfree)($5)
	nop
	beq	$20,$0,$L55
	move	$16,$2
	lh	$2,10($20)
	nop
	bne	$2,$0,$L80
	li	$2,13
	lui	$3,%hi(mbstat)
	sh	$2,10($20)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,46($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,46($3)
	lw	$2,0($20)
	move	$4,$16
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($20)
	jal	splx
	sw	$0,0($20)
$L57:
	.loc 1 109
	lw	$16,4($20)
	.loc 1 108
	li	$2,60
	.loc 1 109
	addu	$16,$20,$16
	.loc 1 108
	sh	$2,8($20)
	.loc 1 110
	li	$5,60
	jal	bzero
	move	$4,$16
	.loc 1 111
	lw	$2,%lo(in_ifaddr)($19)
	nop
	beq	$2,$0,$L58
	addiu	$19,$19,%lo(in_ifaddr)
$L59:
	move	$19,$2
	lw	$2,56($2)
	nop
	bne	$2,$0,$L59
	addiu	$19,$19,56
$L58:
	.loc 1 112
	sw	$16,0($19)
	.loc 1 113
	sw	$17,32($16)
	.loc 1 114
	sw	$16,12($17)
$L62:
	.loc 1 116
	addiu	$6,$18,16
	move	$5,$16
	jal	in_ifinit
	move	$4,$17
	.loc 1 120
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L55:
	.loc 1 106
	move	$4,$0
	jal	m_more
	li	$5,13
	move	$20,$2
	jal	splx
	move	$4,$16
	.loc 1 107
	bne	$20,$0,$L57
	li	$2,55
	b	$L49
	nop
$L80:
	.loc 1 106
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	in_control
	.globl	in_ifaddr
	.section	.bss.in_ifaddr,"aw"
	.align	2
in_ifaddr:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/in.h"
	.file 4 "ultrix-model/kernel/types.h"
