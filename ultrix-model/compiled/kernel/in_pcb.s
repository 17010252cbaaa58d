# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/in_pcb.c
	.text
	.file 1 "ultrix-model/kernel/in_pcb.c"
	.section	.text.isOurs,"ax"
	.align	2
	.loc 1 28
	.ent	isOurs
isOurs:
	.set	noreorder
	.loc 1 31
	lui	$2,%hi(in_ifaddr)
	lw	$2,%lo(in_ifaddr)($2)
	nop
	bne	$2,$0,$L3
	nop
	.loc 1 34
	jr	$31
	move	$2,$0
$L9:
	.loc 1 31
	lw	$2,56($2)
	nop
	beq	$2,$0,$L10
	nop
$L3:
	.loc 1 32
	lw	$3,4($2)
	nop
	bne	$3,$4,$L9
	nop
	.loc 1 35
	jr	$31
	li	$2,1
$L10:
	jr	$31
	nop
	.set	reorder
	.end	isOurs
	.section	.text.in_selectsrc,"ax"
	.align	2
	.loc 1 82
	.ent	in_selectsrc
in_selectsrc:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 86
	lw	$4,32($4)
	.loc 1 82
	move	$18,$5
	.loc 1 86
	beq	$4,$0,$L12
	move	$17,$6
	lw	$3,40($16)
	lw	$2,4($5)
	nop
	beq	$3,$2,$L37
	nop
$L13:
	.loc 1 88
	lh	$2,38($4)
	li	$3,1
	beq	$2,$3,$L38
	addiu	$2,$2,-1
	sh	$2,38($4)
$L16:
	.loc 1 91
	lw	$2,28($16)
	.loc 1 89
	sw	$0,32($16)
	.loc 1 91
	lhu	$2,2($2)
	nop
	andi	$2,$2,0x10
	beq	$2,$0,$L41
	li	$2,2
$L17:
	.loc 1 102
	lw	$4,4($18)
	jal	in_netof
	nop
	jal	in_iaonnetof
	move	$4,$2
	.loc 1 103
	beq	$2,$0,$L39
	nop
$L22:
	.loc 1 105
	lw	$3,4($2)
	.loc 1 106
	move	$2,$0
	.loc 1 105
	sw	$3,0($17)
$L11:
	.loc 1 107
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 87
	lw	$2,28($16)
	nop
	.loc 1 86
	lhu	$2,2($2)
	nop
	andi	$2,$2,0x10
	bne	$2,$0,$L13
	nop
	.loc 1 92
	lw	$4,44($4)
	nop
	beq	$4,$0,$L41
	li	$2,2
$L20:
	.loc 1 97
	lhu	$2,8($4)
	nop
	andi	$2,$2,0x8
	bne	$2,$0,$L17
	lui	$2,%hi(in_ifaddr)
	.loc 1 98
	lw	$2,%lo(in_ifaddr)($2)
	nop
	bne	$2,$0,$L23
	nop
	b	$L17
	nop
$L40:
	lw	$2,56($2)
	nop
	beq	$2,$0,$L17
	nop
$L23:
	.loc 1 99
	lw	$3,32($2)
	nop
	bne	$3,$4,$L40
	nop
	b	$L22
	nop
$L12:
	.loc 1 91
	lw	$2,28($16)
	nop
	lhu	$2,2($2)
	nop
	andi	$2,$2,0x10
	bne	$2,$0,$L17
	li	$2,2
$L41:
	.loc 1 93
	sh	$2,36($16)
	.loc 1 94
	lw	$2,4($18)
	.loc 1 95
	addiu	$4,$16,32
	jal	rtalloc
	sw	$2,40($16)
	.loc 1 97
	lw	$2,32($16)
	nop
	beq	$2,$0,$L17
	nop
	lw	$4,44($2)
	b	$L20
	nop
$L39:
	.loc 1 103
	lui	$2,%hi(in_ifaddr)
	lw	$2,%lo(in_ifaddr)($2)
	nop
	.loc 1 104
	bne	$2,$0,$L22
	nop
	b	$L11
	li	$2,49
$L38:
	.loc 1 88
	jal	rtfree
	nop
	b	$L16
	nop
	.set	reorder
	.end	in_selectsrc
	.section	.text.in_pcballoc,"ax"
	.align	2
	.globl	in_pcballoc
	.loc 1 9
	.ent	in_pcballoc
in_pcballoc:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$18,$4
	move	$17,$5
	.loc 1 10
	move	$4,$0
	li	$5,4
	.loc 1 9
	sw	$31,28($sp)
	.loc 1 10
	jal	m_get
	sw	$16,16($sp)
	.loc 1 13
	beq	$2,$0,$L44
	li	$5,56
	.loc 1 14
	lw	$3,4($2)
	nop
	addu	$16,$2,$3
	.loc 1 15
	jal	bzero
	move	$4,$16
	.loc 1 16
	sw	$17,8($16)
	.loc 1 17
	sw	$18,28($16)
	.loc 1 18
	lw	$2,0($17)
	.loc 1 19
	sw	$17,4($16)
	.loc 1 18
	sw	$2,0($16)
	.loc 1 20
	lw	$3,0($17)
	.loc 1 23
	move	$2,$0
	.loc 1 20
	sw	$16,4($3)
	.loc 1 21
	sw	$16,0($17)
	.loc 1 22
	sw	$16,8($18)
	.loc 1 24
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 13
	li	$2,55
	.loc 1 24
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	in_pcballoc
	.section	.text.in_pcbdetach,"ax"
	.align	2
	.globl	in_pcbdetach
	.loc 1 147
	.ent	in_pcbdetach
in_pcbdetach:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
	.loc 1 148
	lw	$4,28($4)
	.loc 1 151
	jal	sofree
	sw	$0,8($4)
	.loc 1 152
	lw	$4,52($16)
	nop
	beq	$4,$0,$L47
	nop
	jal	m_free
	nop
$L47:
	.loc 1 153
	lw	$4,32($16)
	nop
	beq	$4,$0,$L48
	li	$3,1
	lh	$2,38($4)
	nop
	beq	$2,$3,$L57
	addiu	$2,$2,-1
	sh	$2,38($4)
$L48:
	.loc 1 154
	lw	$3,0($16)
	lw	$2,4($16)
	.loc 1 156
	li	$4,-128
	.loc 1 154
	sw	$2,4($3)
	.loc 1 155
	lw	$3,0($16)
	.loc 1 156
	and	$4,$16,$4
	jal	m_free
	sw	$3,0($2)
	.loc 1 157
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L57:
	.loc 1 153
	jal	rtfree
	nop
	b	$L48
	nop
	.set	reorder
	.end	in_pcbdetach
	.section	.text.in_pcbdisconnect,"ax"
	.align	2
	.globl	in_pcbdisconnect
	.loc 1 140
	.ent	in_pcbdisconnect
in_pcbdisconnect:
	.set	noreorder
	.loc 1 143
	lw	$3,28($4)
	.loc 1 141
	sw	$0,12($4)
	.loc 1 142
	sh	$0,16($4)
	.loc 1 143
	lhu	$2,4($3)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L67
	nop
	jr	$31
	nop
$L67:
	.loc 1 140
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 143
	jal	in_pcbdetach
	nop
	.loc 1 144
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	in_pcbdisconnect
	.section	.text.in_setaddr,"ax"
	.align	2
	.globl	in_setaddr
	.loc 1 160
	.ent	in_setaddr
in_setaddr:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	move	$17,$5
	.loc 1 161
	li	$5,16
	.loc 1 160
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 161
	jal	bzero
	move	$18,$6
	.loc 1 162
	li	$2,2
	sh	$2,0($16)
	.loc 1 163
	sh	$18,2($16)
	.loc 1 164
	sw	$17,4($16)
	.loc 1 165
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	in_setaddr
	.section	.text.in_pcblookup,"ax"
	.align	2
	.globl	in_pcblookup
	.loc 1 173
	.ent	in_pcblookup
in_pcblookup:
	.set	noreorder
	.loc 1 177
	lw	$2,0($4)
	.loc 1 173
	lhu	$8,16($sp)
	.loc 1 177
	beq	$4,$2,$L81
	li	$11,3
	.loc 1 192
	lw	$10,20($sp)
	.loc 1 174
	move	$12,$0
	.loc 1 192
	andi	$10,$10,0x1
$L80:
	.loc 1 178
	lhu	$3,24($2)
	nop
	bne	$3,$8,$L72
	nop
	.loc 1 180
	lw	$3,20($2)
	nop
	beq	$3,$0,$L73
	nop
	.loc 1 181
	beq	$7,$0,$L74
	nop
	.loc 1 182
	bne	$3,$7,$L72
	nop
	.loc 1 186
	lw	$3,12($2)
	nop
	beq	$3,$0,$L99
	nop
$L84:
	.loc 1 187
	bne	$5,$0,$L78
	move	$9,$0
$L101:
	addiu	$9,$9,1
$L77:
	.loc 1 192
	beq	$10,$0,$L72
	slt	$3,$9,$11
	.loc 1 193
	beq	$3,$0,$L72
	nop
	move	$11,$9
	move	$12,$2
$L72:
	.loc 1 177
	lw	$2,0($2)
	nop
	bne	$4,$2,$L80
	nop
	jr	$31
	move	$2,$12
$L74:
	.loc 1 186
	lw	$3,12($2)
	nop
	bne	$3,$0,$L86
	nop
	.loc 1 189
	beq	$5,$0,$L85
	nop
	b	$L77
	li	$9,2
$L73:
	.loc 1 183
	bne	$7,$0,$L74
	nop
	.loc 1 186
	lw	$3,12($2)
	nop
	bne	$3,$0,$L84
	nop
	.loc 1 189
	beq	$5,$0,$L102
	nop
$L85:
	b	$L77
	li	$9,1
$L86:
	.loc 1 187
	beq	$5,$0,$L101
	li	$9,1
$L78:
	.loc 1 188
	bne	$5,$3,$L72
	nop
	lhu	$3,16($2)
	nop
	bne	$3,$6,$L72
	nop
	.loc 1 192
	bne	$9,$0,$L77
	nop
	.loc 1 200
	jr	$31
	nop
$L99:
	.loc 1 189
	bne	$5,$0,$L77
	li	$9,1
	jr	$31
	nop
$L102:
	jr	$31
	nop
$L81:
	.loc 1 200
	jr	$31
	move	$2,$0
	.set	reorder
	.end	in_pcblookup
	.section	.text.in_pcbbind,"ax"
	.align	2
	.globl	in_pcbbind
	.loc 1 41
	.ent	in_pcbbind
in_pcbbind:
	.set	noreorder
	.loc 1 47
	lui	$2,%hi(in_ifaddr)
	.loc 1 41
	addiu	$sp,$sp,-48
	.loc 1 47
	lw	$2,%lo(in_ifaddr)($2)
	.loc 1 41
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 42
	lw	$17,8($4)
	.loc 1 47
	beq	$2,$0,$L111
	nop
	.loc 1 48
	lhu	$2,24($4)
	nop
	bne	$2,$0,$L122
	move	$18,$4
	lw	$2,20($4)
	nop
	bne	$2,$0,$L104
	li	$2,22
	.loc 1 49
	beq	$5,$0,$L107
	li	$2,16
	.loc 1 51
	lh	$3,8($5)
	nop
	bne	$3,$2,$L104
	li	$2,22
	.loc 1 50
	lw	$2,4($5)
	nop
	addu	$19,$5,$2
	.loc 1 52
	lw	$4,4($19)
	nop
	bne	$4,$0,$L108
	nop
$L112:
	.loc 1 53
	lhu	$16,2($19)
	nop
	.loc 1 54
	bne	$16,$0,$L139
	nop
	.loc 1 61
	lw	$2,4($19)
	nop
	sw	$2,20($18)
$L107:
	.loc 1 41
	b	$L119
	li	$19,3976
$L140:
	.loc 1 65
	beq	$5,$0,$L125
	li	$3,1024
	move	$3,$4
$L117:
	.loc 1 68
	jal	ntohs
	sh	$3,24($17)
	.loc 1 69
	lw	$7,20($18)
	move	$6,$0
	sw	$0,20($sp)
	sw	$2,16($sp)
	move	$5,$0
	move	$4,$17
	jal	in_pcblookup
	move	$16,$2
	beq	$2,$0,$L116
	addiu	$19,$19,-1
	.loc 1 64
	beq	$19,$0,$L104
	li	$2,48
$L119:
	.loc 1 65
	lhu	$2,24($17)
	li	$3,1024
	addiu	$4,$2,1
	andi	$4,$4,0xffff
	sltu	$2,$2,1024
	beq	$2,$0,$L140
	sltu	$5,$4,5001
	b	$L117
	li	$4,1024
$L125:
	b	$L117
	li	$4,1024
$L122:
	.loc 1 48
	li	$2,22
$L104:
	.loc 1 75
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L139:
	.loc 1 55
	jal	ntohs
	move	$4,$16
	sltu	$2,$2,1024
	beq	$2,$0,$L113
	nop
	lh	$2,-16058($0)
	nop
	bne	$2,$0,$L104
	li	$2,13
$L113:
	.loc 1 56
	lw	$7,4($19)
	li	$2,1
	sw	$2,20($sp)
	sw	$16,16($sp)
	move	$6,$0
	move	$5,$0
	jal	in_pcblookup
	move	$4,$17
	bne	$2,$0,$L104
	li	$2,48
	.loc 1 61
	lw	$2,4($19)
	nop
	sw	$2,20($18)
$L116:
	.loc 1 73
	sh	$16,24($18)
	.loc 1 75
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 74
	move	$2,$0
	.loc 1 75
	jr	$31
	addiu	$sp,$sp,48
$L108:
	.loc 1 52
	jal	isOurs
	nop
	bne	$2,$0,$L112
	nop
$L111:
	.loc 1 75
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 47
	li	$2,49
	.loc 1 75
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	in_pcbbind
	.section	.text.in_pcbconnect,"ax"
	.align	2
	.globl	in_pcbconnect
	.loc 1 110
	.ent	in_pcbconnect
in_pcbconnect:
	.set	noreorder
	.loc 1 115
	lh	$3,8($5)
	li	$2,16
	bne	$3,$2,$L148
	nop
	.loc 1 110
	addiu	$sp,$sp,-48
	sw	$16,32($sp)
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 111
	lw	$3,4($5)
	.loc 1 116
	li	$2,2
	.loc 1 111
	addu	$16,$5,$3
	.loc 1 116
	lh	$3,0($16)
	nop
	bne	$3,$2,$L149
	li	$2,47
	.loc 1 117
	lhu	$6,2($16)
	nop
	beq	$6,$0,$L141
	li	$2,49
	.loc 1 118
	lui	$2,%hi(in_ifaddr)
	lw	$2,%lo(in_ifaddr)($2)
	nop
	beq	$2,$0,$L143
	move	$17,$4
	lw	$3,4($16)
	nop
	bne	$3,$0,$L143
	nop
	.loc 1 119
	lw	$2,4($2)
	nop
	sw	$2,4($16)
$L143:
	.loc 1 120
	lw	$2,20($17)
	nop
	.loc 1 121
	bne	$2,$0,$L144
	sw	$2,24($sp)
	.loc 1 122
	addiu	$6,$sp,24
	move	$5,$16
	jal	in_selectsrc
	move	$4,$17
	.loc 1 123
	bne	$2,$0,$L141
	nop
	.loc 1 125
	lhu	$6,2($16)
$L144:
	lhu	$18,24($17)
	lw	$5,4($16)
	lw	$4,8($17)
	lw	$7,24($sp)
	sw	$0,20($sp)
	jal	in_pcblookup
	sw	$18,16($sp)
	bne	$2,$0,$L151
	li	$2,48
	.loc 1 127
	lw	$2,20($17)
	nop
	bne	$2,$0,$L145
	nop
	.loc 1 128
	beq	$18,$0,$L146
	move	$5,$0
$L147:
	.loc 1 132
	lw	$2,24($sp)
	nop
	sw	$2,20($17)
$L145:
	.loc 1 134
	lw	$3,4($16)
	.loc 1 136
	move	$2,$0
	.loc 1 134
	sw	$3,12($17)
	.loc 1 135
	lhu	$3,2($16)
	nop
	sh	$3,16($17)
	.loc 1 137
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L149:
$L141:
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L148:
	jr	$31
	li	$2,22
$L151:
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L146:
	.loc 1 129
	jal	in_pcbbind
	move	$4,$17
	.loc 1 130
	beq	$2,$0,$L147
	nop
	b	$L141
	nop
	.set	reorder
	.end	in_pcbconnect
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/socketvar.h"
	.file 4 "ultrix-model/kernel/in.h"
	.file 5 "ultrix-model/kernel/types.h"
