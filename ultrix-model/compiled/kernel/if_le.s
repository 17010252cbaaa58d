# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/if_le.c
	.text
	.file 1 "ultrix-model/kernel/if_le.c"
	.section	.text.readAddress,"ax"
	.align	2
	.loc 1 73
	.ent	readAddress
readAddress:
	.set	noreorder
	.loc 1 77
	lui	$2,%hi(boot)
	lw	$3,%lo(boot)($2)
	lui	$2,%hi(le)
	addiu	$2,$2,%lo(le)
	lw	$3,92($3)
	addiu	$5,$2,6
$L2:
	lbu	$4,0($3)
	.loc 1 76
	addiu	$2,$2,1
	addiu	$3,$3,4
	bne	$2,$5,$L2
	sb	$4,75($2)
	.loc 1 78
	jr	$31
	nop
	.set	reorder
	.end	readAddress
	.section	.text.writeRegister,"ax"
	.align	2
	.loc 1 64
	.ent	writeRegister
writeRegister:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 65
	lui	$17,%hi(le)
	.loc 1 64
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 65
	addiu	$17,$17,%lo(le)
	lw	$2,92($17)
	andi	$4,$4,0xffff
	sh	$4,0($2)
	.loc 1 66
	jal	wbflush
	move	$16,$5
	.loc 1 67
	lw	$2,88($17)
	andi	$16,$16,0xffff
	sh	$16,0($2)
	.loc 1 68
	jal	wbflush
	nop
	.loc 1 69
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	writeRegister
	.section	.text.lerint,"ax"
	.align	2
	.loc 1 181
	.ent	lerint
lerint:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$21,60($sp)
	.loc 1 188
	lui	$21,%hi(le)
	.loc 1 181
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$19,52($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$20,56($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	.loc 1 188
	addiu	$21,$21,%lo(le)
	.loc 1 206
	li	$22,-2147483648
	.loc 1 188
	lw	$16,100($21)
	li	$19,32
	.loc 1 192
	li	$23,768
	.loc 1 206
	b	$L14
	addiu	$22,$22,31
$L9:
$L22:
	.loc 1 194
	beq	$3,$0,$L11
	nop
	lw	$2,48($21)
	nop
	addiu	$2,$2,1
	sw	$2,48($21)
$L11:
	.loc 1 203
	li	$5,-1518
$L21:
	jal	le_write
	addiu	$4,$17,4
	.loc 1 206
	addiu	$16,$16,1
	.loc 1 204
	move	$4,$20
	jal	le_write
	move	$5,$0
	.loc 1 206
	and	$16,$16,$22
	.loc 1 205
	li	$5,32768
	jal	le_write
	move	$4,$18
	.loc 1 206
	bgez	$16,$L13
	li	$2,-32
	addiu	$16,$16,-1
	or	$16,$16,$2
	addiu	$16,$16,1
$L13:
	.loc 1 187
	addiu	$19,$19,-1
	beq	$19,$0,$L7
	sw	$16,100($21)
$L14:
	.loc 1 189
	addiu	$17,$16,8
	sll	$17,$17,3
	addiu	$18,$17,2
	jal	le_read
	move	$4,$18
	move	$fp,$2
	.loc 1 190
	andi	$2,$2,0x8000
	bne	$2,$0,$L7
	addiu	$20,$17,6
	.loc 1 191
	jal	le_read
	move	$4,$20
	.loc 1 192
	andi	$4,$fp,0x4300
	bne	$4,$23,$L22
	andi	$3,$fp,0x200
	.loc 1 191
	andi	$2,$2,0xfff
	.loc 1 192
	addiu	$4,$2,-64
	sltu	$4,$4,1455
	beq	$4,$0,$L9
	addiu	$5,$sp,16
	.loc 1 198
	lw	$4,96($21)
	sll	$3,$16,1
	.loc 1 197
	lw	$7,44($21)
	.loc 1 198
	addu	$3,$3,$16
	sll	$3,$3,9
	addiu	$4,$4,512
	.loc 1 197
	addiu	$7,$7,1
	.loc 1 198
	addu	$4,$4,$3
	li	$6,14
	sw	$2,36($sp)
	sw	$3,32($sp)
	jal	le_copyfrom
	sw	$7,44($21)
	.loc 1 199
	lw	$4,96($21)
	lw	$2,36($sp)
	lw	$3,32($sp)
	addiu	$4,$4,526
	move	$6,$21
	addiu	$5,$2,-18
	jal	le_get
	addu	$4,$4,$3
	.loc 1 200
	beq	$2,$0,$L12
	move	$6,$2
	addiu	$5,$sp,16
	jal	ether_input
	move	$4,$21
	b	$L21
	li	$5,-1518
$L7:
	.loc 1 208
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L12:
	.loc 1 201
	lw	$2,64($21)
	nop
	addiu	$2,$2,1
	b	$L11
	sw	$2,64($21)
	.set	reorder
	.end	lerint
	.section	.text.lestart,"ax"
	.align	2
	.globl	lestart
	.loc 1 133
	.ent	lestart
lestart:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	.loc 1 138
	lui	$17,%hi(le)
	.loc 1 133
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 138
	addiu	$17,$17,%lo(le)
	lhu	$2,8($17)
	nop
	andi	$2,$2,0x40
	beq	$2,$0,$L23
	nop
	.loc 1 139
	lw	$16,108($17)
	nop
	slt	$2,$16,8
	beq	$2,$0,$L23
	li	$18,-2147483648
	.loc 1 142
	addiu	$18,$18,7
	li	$20,-8
	.loc 1 149
	b	$L27
	li	$19,72
$L25:
	.loc 1 142
	lw	$4,104($17)
	.loc 1 140
	lw	$3,24($17)
	.loc 1 142
	addu	$16,$16,$4
	.loc 1 140
	addiu	$3,$3,-1
	.loc 1 142
	and	$16,$16,$18
	.loc 1 140
	sw	$3,24($17)
	.loc 1 142
	bgez	$16,$L26
	sw	$0,124($2)
	addiu	$16,$16,-1
	or	$16,$16,$20
	addiu	$16,$16,1
$L26:
	.loc 1 143
	addiu	$3,$16,32
	sll	$2,$3,1
	lw	$4,96($17)
	addu	$2,$2,$3
	sll	$2,$2,9
	addiu	$4,$4,512
	addu	$4,$2,$4
	jal	le_put
	addiu	$16,$16,40
	.loc 1 144
	sll	$16,$16,3
	subu	$5,$0,$2
	jal	le_write
	addiu	$4,$16,4
	.loc 1 145
	addiu	$4,$16,6
	jal	le_write
	move	$5,$0
	.loc 1 146
	addiu	$4,$16,2
	jal	le_write
	li	$5,33536
	.loc 1 147
	lw	$2,108($17)
	nop
	addiu	$2,$2,1
	.loc 1 148
	jal	wbflush
	sw	$2,108($17)
	.loc 1 149
	lw	$2,88($17)
	nop
	sh	$19,0($2)
	.loc 1 139
	lw	$16,108($17)
	nop
	slt	$2,$16,8
	beq	$2,$0,$L23
	nop
$L27:
	.loc 1 140
	lw	$2,16($17)
	nop
	beq	$2,$0,$L23
	move	$5,$2
	lw	$3,124($2)
	nop
	bne	$3,$0,$L25
	sw	$3,16($17)
	b	$L25
	sw	$0,20($17)
$L23:
	.loc 1 151
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	lestart
	.section	.rodata.leinit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"le0: no answer\012\000"
	.section	.text.leinit,"ax"
	.align	2
	.loc 1 82
	.ent	leinit
leinit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	.loc 1 86
	lui	$18,%hi(le)
	.loc 1 82
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 86
	addiu	$18,$18,%lo(le)
	lw	$2,12($18)
	nop
	beq	$2,$0,$L37
	nop
	.loc 1 87
	lw	$2,4($2)
	nop
	sw	$2,84($18)
$L37:
	.loc 1 88
	jal	splimp
	li	$16,64
	.loc 1 89
	li	$5,4
	move	$4,$0
	jal	writeRegister
	move	$20,$2
	.loc 1 90
	move	$5,$0
	jal	le_write
	move	$4,$0
	.loc 1 92
	lbu	$2,77($18)
	lbu	$5,76($18)
	sll	$2,$2,8
	or	$5,$2,$5
	jal	le_write
	li	$4,2
	lbu	$2,79($18)
	lbu	$5,78($18)
	sll	$2,$2,8
	or	$5,$2,$5
	jal	le_write
	li	$4,4
	lbu	$2,81($18)
	lbu	$5,80($18)
	sll	$2,$2,8
	or	$5,$2,$5
	jal	le_write
	li	$4,6
	.loc 1 93
	move	$5,$0
	jal	le_write
	li	$4,8
	move	$5,$0
	jal	le_write
	li	$4,10
	move	$5,$0
	jal	le_write
	li	$4,12
	move	$5,$0
	jal	le_write
	li	$4,14
	.loc 1 94
	li	$5,64
	jal	le_write
	li	$4,16
	.loc 1 95
	li	$5,40960
	jal	le_write
	li	$4,18
	.loc 1 96
	li	$5,320
	jal	le_write
	li	$4,20
	.loc 1 97
	li	$5,24576
	jal	le_write
	li	$4,22
	move	$17,$0
	.loc 1 98
	li	$19,320
$L38:
	.loc 1 99
	lw	$5,96($18)
	move	$4,$16
	addiu	$5,$5,512
	jal	le_write
	addu	$5,$5,$17
	.loc 1 100
	addiu	$4,$16,4
	jal	le_write
	li	$5,-1518
	.loc 1 101
	addiu	$4,$16,6
	jal	le_write
	move	$5,$0
	.loc 1 102
	addiu	$4,$16,2
	li	$5,32768
	jal	le_write
	addiu	$16,$16,8
	.loc 1 98
	bne	$16,$19,$L38
	addiu	$17,$17,1536
	li	$17,49152
	.loc 1 104
	li	$19,384
$L39:
	.loc 1 105
	lw	$5,96($18)
	move	$4,$16
	addiu	$5,$5,512
	jal	le_write
	addu	$5,$5,$17
	.loc 1 106
	addiu	$4,$16,2
	jal	le_write
	move	$5,$0
	.loc 1 107
	addiu	$4,$16,6
	move	$5,$0
	jal	le_write
	addiu	$16,$16,8
	.loc 1 104
	bne	$16,$19,$L39
	addiu	$17,$17,1536
	.loc 1 110
	move	$5,$0
	li	$4,1
	.loc 1 109
	sw	$0,108($18)
	sw	$0,104($18)
	.loc 1 110
	jal	writeRegister
	sw	$0,100($18)
	.loc 1 111
	move	$5,$0
	jal	writeRegister
	li	$4,2
	.loc 1 112
	move	$5,$0
	jal	writeRegister
	li	$4,3
	.loc 1 113
	move	$4,$0
	jal	writeRegister
	li	$5,1
	.loc 1 118
	li	$3,65536
	lw	$4,88($18)
	ori	$3,$3,0x86a0
$L40:
	lhu	$2,0($4)
	nop
	andi	$2,$2,0x100
	beq	$2,$0,$L42
	li	$5,322
	.loc 1 124
	jal	writeRegister
	move	$4,$0
	.loc 1 125
	lhu	$2,8($18)
	nop
	ori	$2,$2,0x41
	.loc 1 126
	jal	lestart
	sh	$2,8($18)
	.loc 1 127
	jal	splx
	move	$4,$20
	.loc 1 129
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 128
	move	$2,$0
	.loc 1 129
	jr	$31
	addiu	$sp,$sp,40
$L42:
	.loc 1 118
	addiu	$3,$3,-1
	bne	$3,$0,$L40
	nop
	.loc 1 120
	jal	splx
	move	$4,$20
	.loc 1 121
	lui	$4,%hi($LC0)
	jal	printf
	addiu	$4,$4,%lo($LC0)
	.loc 1 129
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 122
	li	$2,5
	.loc 1 129
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	leinit
	.section	.text.letint,"ax"
	.align	2
	.loc 1 155
	.ent	letint
letint:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 159
	lui	$16,%hi(le)
	.loc 1 155
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 159
	addiu	$16,$16,%lo(le)
	lw	$2,108($16)
	nop
	blez	$2,$L52
	li	$17,-2147483648
	.loc 1 160
	lw	$4,104($16)
	.loc 1 170
	addiu	$17,$17,7
	b	$L59
	li	$18,-8
$L67:
	.loc 1 167
	lw	$2,60($16)
	nop
	addiu	$2,$2,1
	sw	$2,60($16)
$L55:
	.loc 1 170
	lw	$4,104($16)
	nop
	addiu	$4,$4,1
	and	$4,$4,$17
	bgez	$4,$L58
	nop
	addiu	$4,$4,-1
	or	$4,$4,$18
	addiu	$4,$4,1
$L58:
	.loc 1 171
	lw	$2,108($16)
	.loc 1 170
	sw	$4,104($16)
	.loc 1 171
	addiu	$2,$2,-1
	.loc 1 159
	blez	$2,$L52
	sw	$2,108($16)
$L59:
	.loc 1 160
	sll	$4,$4,3
	jal	le_read
	addiu	$4,$4,322
	.loc 1 161
	andi	$3,$2,0x8000
	bne	$3,$0,$L52
	andi	$3,$2,0x4000
	.loc 1 170
	lw	$4,104($16)
	.loc 1 162
	bne	$3,$0,$L66
	andi	$3,$2,0x800
	.loc 1 166
	lw	$4,52($16)
	nop
	addiu	$4,$4,1
	.loc 1 167
	bne	$3,$0,$L67
	sw	$4,52($16)
	.loc 1 168
	andi	$2,$2,0x1000
	beq	$2,$0,$L55
	nop
	lw	$2,60($16)
	nop
	addiu	$2,$2,2
	b	$L55
	sw	$2,60($16)
$L66:
	.loc 1 163
	lw	$2,56($16)
	.loc 1 164
	sll	$4,$4,3
	.loc 1 163
	addiu	$2,$2,1
	.loc 1 164
	addiu	$4,$4,326
	jal	le_read
	sw	$2,56($16)
	andi	$2,$2,0x400
	beq	$2,$0,$L55
	nop
	lw	$2,60($16)
	nop
	addiu	$2,$2,16
	b	$L55
	sw	$2,60($16)
$L52:
	.loc 1 173
	jal	lestart
	nop
	.loc 1 174
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	letint
	.section	.text.leintr,"ax"
	.align	2
	.globl	leintr
	.loc 1 212
	.ent	leintr
leintr:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 213
	lui	$17,%hi(le)
	.loc 1 212
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 213
	addiu	$17,$17,%lo(le)
	lw	$3,88($17)
	nop
	lhu	$16,0($3)
	nop
	andi	$2,$16,0x7f00
	ori	$2,$2,0x40
	.loc 1 215
	sh	$2,0($3)
	.loc 1 216
	jal	wbflush
	andi	$16,$16,0xffff
	.loc 1 217
	andi	$2,$16,0x1000
	beq	$2,$0,$L86
	andi	$2,$16,0x830
	lw	$2,112($17)
	nop
	addiu	$2,$2,1
	sw	$2,112($17)
	.loc 1 218
	andi	$2,$16,0x830
$L86:
	li	$3,48
	bne	$2,$3,$L83
	andi	$2,$16,0x400
	.loc 1 224
	bne	$2,$0,$L84
	nop
	.loc 1 225
	andi	$16,$16,0x200
	bne	$16,$0,$L85
	nop
$L68:
	.loc 1 226
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L85:
	.loc 1 225
	jal	letint
	nop
	.loc 1 226
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L84:
	.loc 1 224
	jal	lerint
	andi	$16,$16,0x200
	.loc 1 225
	beq	$16,$0,$L68
	nop
	b	$L85
	nop
$L83:
	.loc 1 219
	lw	$3,116($17)
	.loc 1 220
	lw	$2,48($17)
	.loc 1 219
	addiu	$3,$3,1
	.loc 1 220
	addiu	$2,$2,1
	.loc 1 221
	move	$4,$0
	.loc 1 219
	sw	$3,116($17)
	.loc 1 221
	jal	leinit
	sw	$2,48($17)
	.loc 1 226
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	leintr
	.section	.rodata.leattach.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"le\000"
	.section	.text.leattach,"ax"
	.align	2
	.globl	leattach
	.loc 1 229
	.ent	leattach
leattach:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 230
	lui	$2,%hi(boot)
	.loc 1 229
	sw	$17,20($sp)
	.loc 1 230
	lw	$17,%lo(boot)($2)
	.loc 1 229
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 233
	lw	$2,68($17)
	lui	$18,%hi(le)
	addiu	$16,$18,%lo(le)
	sw	$2,88($16)
	.loc 1 234
	lw	$2,68($17)
	nop
	addiu	$2,$2,4
	.loc 1 235
	jal	le_layout
	sw	$2,92($16)
	.loc 1 236
	jal	readAddress
	sw	$2,96($16)
	.loc 1 237
	lw	$2,80($17)
	nop
	beq	$2,$0,$L88
	nop
	lw	$3,112($17)
	nop
	lw	$4,0($3)
	nop
	or	$2,$2,$4
	sw	$2,0($3)
$L88:
	.loc 1 238
	lui	$2,%hi($LC1)
	addiu	$2,$2,%lo($LC1)
	sw	$2,%lo(le)($18)
	.loc 1 239
	li	$2,1500
	sh	$2,6($16)
	.loc 1 240
	li	$2,2
	sh	$2,8($16)
	.loc 1 241
	lui	$2,%hi(leinit)
	addiu	$2,$2,%lo(leinit)
	sw	$2,36($16)
	.loc 1 242
	lui	$2,%hi(ether_output)
	.loc 1 243
	move	$4,$16
	.loc 1 242
	addiu	$2,$2,%lo(ether_output)
	.loc 1 243
	jal	if_attach
	sw	$2,40($16)
	.loc 1 244
	lui	$2,%hi(hz)
	lw	$6,%lo(hz)($2)
	lui	$4,%hi(arptimer)
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(arptimer)
	.loc 1 245
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	leattach
	.section	.bss.le,"aw"
	.align	2
le:
	.space	120
	.text
	.file 2 "ultrix-model/kernel/if_ether.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/if.h"
	.file 5 "ultrix-model/kernel/if_le.h"
	.file 6 "ultrix-model/kernel/types.h"
