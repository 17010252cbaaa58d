# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/memory.c
	.text
	.file 1 "aegis/kernel/memory.c"
	.section	.text.environment_of,"ax"
	.align	2
	.loc 1 16
	.ent	environment_of
environment_of:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	addiu	$4,$4,532
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,4
	addu	$4,$4,$2
	.loc 1 17
	lw	$3,0($4)
	.loc 1 17
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfe00
	addiu	$3,$3,4652
	addiu	$2,$2,%lo(kernel)
	.loc 1 18
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	environment_of
	.section	.text.deficit,"ax"
	.align	2
	.loc 1 21
	.ent	deficit
deficit:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	lw	$2,12($4)
	.loc 1 22
	lw	$3,8($4)
	nop
	.loc 1 22
	sltu	$4,$3,$2
	beq	$4,$0,$L5
	nop
	jr	$31
	subu	$2,$2,$3
$L5:
	.loc 1 23
	jr	$31
	move	$2,$0
	.set	reorder
	.end	deficit
	.section	.text.push,"ax"
	.align	2
	.loc 1 26
	.ent	push
push:
	.set	noreorder
	.set	nomacro
	.loc 1 29
	addiu	$2,$5,532
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$3,$2
	sh	$0,6($2)
	.loc 1 30
	lw	$6,0($4)
	nop
	sh	$6,4($2)
	.loc 1 31
	lw	$2,0($4)
	nop
	.loc 1 31
	beq	$2,$0,$L7
	addiu	$2,$2,532
	.loc 1 32
	sll	$2,$2,4
	addu	$3,$3,$2
	sh	$5,6($3)
$L7:
	.loc 1 34
	jr	$31
	sw	$5,0($4)
	.set	reorder
	.end	push
	.section	.text.unlink_page,"ax"
	.align	2
	.loc 1 37
	.ent	unlink_page
unlink_page:
	.set	noreorder
	.set	nomacro
	.loc 1 40
	addiu	$5,$5,532
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$6,$5,4
	addu	$6,$2,$6
	lhu	$3,6($6)
	.loc 1 41
	lhu	$6,4($6)
	.loc 1 40
	beq	$3,$0,$L12
	addiu	$3,$3,532
	.loc 1 41
	sll	$3,$3,4
	addu	$3,$2,$3
	sh	$6,4($3)
$L13:
	.loc 1 44
	sll	$5,$5,4
	addu	$5,$2,$5
	lhu	$3,4($5)
	nop
	.loc 1 44
	beq	$3,$0,$L18
	addiu	$3,$3,532
	.loc 1 45
	lhu	$4,6($5)
	.loc 1 45
	sll	$3,$3,4
	addu	$2,$2,$3
	sh	$4,6($2)
$L18:
	.loc 1 46
	jr	$31
	nop
$L12:
	.loc 1 43
	b	$L13
	sw	$6,0($4)
	.set	reorder
	.end	unlink_page
	.section	.text.charge,"ax"
	.align	2
	.loc 1 86
	.ent	charge
charge:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 87
	lui	$17,%hi(public_state)
	addiu	$17,$17,%lo(public_state)
	.loc 1 86
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 86
	move	$19,$5
	move	$16,$4
	.loc 1 87
	jal	deficit
	move	$18,$6
	.loc 1 87
	lw	$3,20($17)
	.loc 1 90
	move	$4,$16
	.loc 1 87
	subu	$3,$3,$2
	sw	$3,20($17)
	.loc 1 88
	lw	$3,8($16)
	.loc 1 89
	lw	$2,12($16)
	.loc 1 88
	addu	$5,$3,$19
	.loc 1 89
	addu	$6,$2,$18
	.loc 1 88
	sw	$5,8($16)
	.loc 1 90
	jal	deficit
	sw	$6,12($16)
	.loc 1 90
	lw	$3,20($17)
	nop
	addu	$3,$3,$2
	sw	$3,20($17)
	.loc 1 91
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	charge
	.section	.text.within,"ax"
	.align	2
	.loc 1 185
	.ent	within
within:
	.set	noreorder
	.set	nomacro
	.loc 1 186
	sll	$4,$4,3
	srl	$4,$4,15
	.loc 1 186
	xor	$4,$4,$5
	.loc 1 187
	jr	$31
	sltu	$2,$4,1
	.set	reorder
	.end	within
	.section	.text.owns,"ax"
	.align	2
	.loc 1 246
	.ent	owns
owns:
	.set	noreorder
	.set	nomacro
	.loc 1 247
	addiu	$2,$4,-1
	.loc 1 247
	sltu	$2,$2,6143
	beq	$2,$0,$L24
	addiu	$4,$4,532
	.loc 1 247
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 247
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,4
	addu	$4,$4,$2
	.loc 1 247
	lw	$2,276($3)
	lw	$3,0($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L24:
	.loc 1 248
	jr	$31
	move	$2,$0
	.set	reorder
	.end	owns
	.section	.text.clean,"ax"
	.align	2
	.loc 1 132
	.ent	clean
clean:
	.set	noreorder
	.set	nomacro
	.loc 1 135
	lui	$2,%hi(cleaning)
	.loc 1 135
	lw	$3,%lo(cleaning)($2)
	.loc 1 132
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 132
	move	$17,$4
	.loc 1 135
	beq	$3,$4,$L38
	addiu	$16,$2,%lo(cleaning)
	.loc 1 136
	sw	$4,%lo(cleaning)($2)
	.loc 1 137
	sw	$0,4($16)
	move	$2,$0
	.loc 1 142
	sll	$17,$17,12
$L39:
	.loc 1 142
	li	$18,-2147483648
$L33:
	.loc 1 140
	bne	$2,$0,$L30
	nop
$L32:
	.loc 1 142
	lw	$4,4($16)
	nop
	or	$4,$17,$4
	or	$2,$4,$18
	addiu	$3,$2,1024
$L31:
	.loc 1 145
	sw	$0,0($2)
	.loc 1 146
	sw	$0,4($2)
	.loc 1 147
	sw	$0,8($2)
	.loc 1 148
	sw	$0,12($2)
	.loc 1 144
	addiu	$2,$2,16
	.loc 1 144
	bne	$2,$3,$L31
	nop
	.loc 1 150
	jal	icache_invalidate
	li	$5,1024
	.loc 1 139
	lw	$2,4($16)
	nop
	addiu	$2,$2,1024
	.loc 1 139
	sltu	$3,$2,4096
	bne	$3,$0,$L33
	sw	$2,4($16)
$L28:
	.loc 1 153
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 152
	li	$2,1
	.loc 1 153
	jr	$31
	addiu	$sp,$sp,32
$L30:
	.loc 1 140
	jal	clock_waits
	nop
	.loc 1 140
	beq	$2,$0,$L32
	move	$2,$0
	.loc 1 153
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L38:
	.loc 1 139
	lw	$2,4($16)
	nop
	.loc 1 139
	sltu	$3,$2,4096
	bne	$3,$0,$L39
	sll	$17,$17,12
	b	$L28
	nop
	.set	reorder
	.end	clean
	.section	.text.contexts_leave,"ax"
	.align	2
	.loc 1 202
	.ent	contexts_leave
contexts_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 207
	lui	$19,%hi(kernel+540)
	.loc 1 202
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 1 202
	move	$20,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
	.loc 1 207
	addiu	$19,$19,%lo(kernel+540)
$L42:
	.loc 1 206
	lw	$4,0($16)
	jal	within
	move	$5,$17
	.loc 1 206
	beq	$2,$0,$L41
	nop
	.loc 1 207
	sw	$19,0($16)
$L41:
	.loc 1 205
	addiu	$16,$16,4
	bne	$16,$18,$L42
	nop
	.loc 1 208
	lw	$4,324($20)
	jal	within
	move	$5,$17
	.loc 1 208
	beq	$2,$0,$L43
	lui	$2,%hi(kernel+540)
	.loc 1 209
	addiu	$2,$2,%lo(kernel+540)
	sw	$2,324($20)
$L43:
	.loc 1 210
	lw	$4,364($20)
	nop
	.loc 1 210
	bne	$4,$0,$L62
	lui	$2,%hi(ether_bound)
$L64:
	.loc 1 212
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L63
	nop
$L40:
	.loc 1 214
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L62:
	.loc 1 210
	jal	within
	move	$5,$17
	.loc 1 210
	beq	$2,$0,$L64
	lui	$2,%hi(ether_bound)
	.loc 1 212
	lw	$2,%lo(ether_bound)($2)
	nop
	beq	$2,$0,$L40
	sw	$0,364($20)
$L63:
	.loc 1 213
	jal	ether_page_leaves
	move	$4,$17
	.loc 1 214
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	contexts_leave
	.section	.text.page_publish,"ax"
	.align	2
	.globl	page_publish
	.loc 1 50
	.ent	page_publish
page_publish:
	.set	noreorder
	.set	nomacro
	.loc 1 53
	li	$2,-4096
	.loc 1 53
	addu	$5,$4,$5
	.loc 1 53
	and	$2,$4,$2
	.loc 1 53
	sltu	$2,$2,$5
	beq	$2,$0,$L69
	srl	$4,$4,12
	lui	$2,%hi(page_capabilities)
	sll	$3,$4,4
	addiu	$2,$2,%lo(page_capabilities)
	.loc 1 54
	li	$7,1464139776
	.loc 1 55
	li	$6,1263403008
	addu	$2,$2,$3
	.loc 1 54
	addiu	$7,$7,19532
	sll	$3,$4,12
	.loc 1 55
	addiu	$6,$6,20311
$L67:
	.loc 1 53
	addiu	$3,$3,4096
	sltu	$4,$3,$5
	.loc 1 54
	sw	$7,0($2)
	.loc 1 55
	sw	$6,4($2)
	.loc 1 53
	bne	$4,$0,$L67
	addiu	$2,$2,16
$L69:
	.loc 1 57
	jr	$31
	nop
	.set	reorder
	.end	page_publish
	.section	.rodata.memory_start.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"more memory than there are tables for: set memory.mb to "
	.ascii	"24 or less\000"
	.section	.text.memory_start,"ax"
	.align	2
	.globl	memory_start
	.loc 1 60
	.ent	memory_start
memory_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 63
	lw	$3,8($4)
	li	$5,25165824
	.loc 1 60
	move	$17,$4
	.loc 1 61
	li	$2,65536
	.loc 1 63
	addiu	$5,$5,1
	.loc 1 61
	srl	$6,$17,12
	.loc 1 61
	ori	$2,$2,0xffff
	.loc 1 63
	sltu	$3,$3,$5
	.loc 1 61
	lw	$4,12($4)
	.loc 1 63
	beq	$3,$0,$L83
	and	$6,$6,$2
	lui	$16,%hi(public_state)
	addiu	$3,$2,-24255
	addiu	$16,$16,%lo(public_state)
	lui	$2,%hi(public_state+8512)
	srl	$4,$4,12
	addiu	$2,$2,%lo(public_state+8512)
	addu	$3,$16,$3
	.loc 1 66
	li	$5,1
$L72:
	.loc 1 66
	sw	$5,0($2)
	.loc 1 65
	addiu	$2,$2,16
	bne	$2,$3,$L72
	nop
	.loc 1 68
	beq	$6,$4,$L73
	subu	$7,$6,$4
	.loc 1 61
	move	$6,$0
	.loc 1 68
	b	$L76
	move	$5,$0
$L84:
	.loc 1 73
	addiu	$2,$3,532
	sll	$2,$2,4
	addu	$2,$16,$2
	.loc 1 68
	addiu	$5,$5,1
	.loc 1 68
	beq	$7,$5,$L73
	sh	$6,4($2)
$L76:
	.loc 1 69
	lw	$2,16($17)
	move	$3,$6
	andi	$2,$2,0x1f
	.loc 1 69
	addu	$2,$2,$5
	.loc 1 69
	bne	$7,$0,1f
	divu	$0,$2,$7
	break	7
1:
	mfhi	$2
	.loc 1 69
	addu	$6,$2,$4
	.loc 1 70
	addiu	$2,$6,532
	sll	$2,$2,4
	addu	$2,$16,$2
	sw	$0,0($2)
	.loc 1 72
	bne	$3,$0,$L84
	sh	$3,6($2)
	.loc 1 68
	addiu	$5,$5,1
	.loc 1 68
	bne	$7,$5,$L76
	sw	$6,16($16)
$L73:
	.loc 1 79
	li	$18,536805376
	ori	$18,$18,0xffff
	li	$5,65536
	and	$4,$16,$18
	ori	$5,$5,0xa140
	.loc 1 78
	sw	$7,24($16)
	.loc 1 79
	jal	page_publish
	sw	$7,12($16)
	.loc 1 80
	lui	$4,%hi(stlb)
	addiu	$4,$4,%lo(stlb)
	and	$4,$4,$18
	jal	page_publish
	li	$5,32768
	.loc 1 81
	lw	$5,8($17)
	and	$4,$17,$18
	jal	page_publish
	subu	$5,$5,$4
	.loc 1 82
	li	$2,128
	sw	$2,28($16)
	.loc 1 83
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L83:
	.loc 1 64
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	memory_start
	.section	.text.pages_reserve,"ax"
	.align	2
	.globl	pages_reserve
	.loc 1 95
	.ent	pages_reserve
pages_reserve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 98
	li	$2,6144
	.loc 1 95
	sw	$20,36($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 98
	beq	$2,$4,$L85
	subu	$20,$2,$4
	move	$16,$4
	li	$4,6676
	subu	$4,$4,$16
	lui	$19,%hi(public_state)
	subu	$2,$0,$16
	sll	$4,$4,4
	addiu	$19,$19,%lo(public_state)
	sll	$6,$2,4
	.loc 1 99
	beq	$16,$0,$L95
	addu	$4,$19,$4
$L91:
	.loc 1 95
	move	$3,$4
	.loc 1 99
	b	$L96
	move	$2,$0
$L89:
	.loc 1 99
	addiu	$2,$2,1
	.loc 1 99
	beq	$16,$2,$L88
	nop
$L96:
	.loc 1 99
	lw	$5,0($3)
	nop
	.loc 1 99
	beq	$5,$0,$L89
	addiu	$3,$3,16
	.loc 1 101
	sltu	$2,$2,$16
	beq	$2,$0,$L90
	nop
	.loc 1 98
	subu	$20,$20,$16
	.loc 1 98
	bne	$20,$0,$L91
	addu	$4,$4,$6
$L85:
	.loc 1 114
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$20
	lw	$20,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L88:
	.loc 1 103
	lw	$2,20($19)
	.loc 1 103
	lw	$3,12($19)
	.loc 1 103
	addu	$2,$16,$2
	.loc 1 103
	sltu	$2,$3,$2
	bne	$2,$0,$L99
	addiu	$18,$20,532
$L103:
	sll	$18,$18,4
	.loc 1 106
	lui	$21,%hi(public_state+16)
	addu	$18,$19,$18
	addu	$23,$16,$20
	.loc 1 99
	move	$17,$20
	.loc 1 106
	addiu	$21,$21,%lo(public_state+16)
	.loc 1 107
	li	$22,1
$L94:
	.loc 1 106
	move	$5,$17
	move	$4,$21
	.loc 1 105
	addiu	$18,$18,16
	.loc 1 106
	jal	unlink_page
	addiu	$17,$17,1
	.loc 1 105
	bne	$17,$23,$L94
	sw	$22,-16($18)
	.loc 1 109
	lw	$2,12($19)
$L92:
	.loc 1 110
	lw	$3,24($19)
	.loc 1 109
	subu	$2,$2,$16
	.loc 1 110
	subu	$3,$3,$16
	.loc 1 109
	sw	$2,12($19)
	.loc 1 111
	b	$L85
	sw	$3,24($19)
$L90:
	.loc 1 103
	lw	$3,20($19)
	.loc 1 103
	lw	$2,12($19)
	.loc 1 103
	addu	$3,$16,$3
	.loc 1 103
	sltu	$2,$2,$3
	beq	$2,$0,$L103
	addiu	$18,$20,532
$L99:
	.loc 1 104
	b	$L85
	move	$20,$0
$L95:
	.loc 1 103
	lw	$2,12($19)
	.loc 1 103
	lw	$3,20($19)
	nop
	sltu	$3,$2,$3
	bne	$3,$0,$L99
	nop
	.loc 1 98
	b	$L92
	li	$20,6144
	.set	reorder
	.end	pages_reserve
	.section	.text.minimum_move,"ax"
	.align	2
	.globl	minimum_move
	.loc 1 118
	.ent	minimum_move
minimum_move:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	.loc 1 119
	subu	$19,$0,$6
	.loc 1 118
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$5
	move	$16,$6
	.loc 1 119
	move	$5,$0
	move	$6,$19
	.loc 1 118
	sw	$18,28($sp)
	sw	$31,36($sp)
	.loc 1 119
	jal	charge
	move	$18,$4
	.loc 1 120
	beq	$17,$0,$L111
	move	$6,$16
	.loc 1 121
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 122
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 122
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L112
	move	$6,$19
$L109:
	.loc 1 123
	move	$2,$0
$L104:
	.loc 1 128
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L111:
	.loc 1 122
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 122
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L109
	move	$5,$0
	b	$L114
	nop
$L112:
	.loc 1 125
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 126
	move	$6,$16
	move	$5,$0
$L114:
	jal	charge
	move	$4,$18
	.loc 1 127
	b	$L104
	li	$2,-3
	.set	reorder
	.end	minimum_move
	.section	.text.page_take,"ax"
	.align	2
	.globl	page_take
	.loc 1 156
	.ent	page_take
page_take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	.loc 1 156
	move	$18,$4
	.loc 1 159
	lw	$4,408($4)
	.loc 1 156
	move	$16,$5
	.loc 1 159
	lw	$3,8($4)
	lw	$2,12($4)
	nop
	sltu	$3,$3,$2
	bne	$3,$0,$L116
	move	$19,$6
	.loc 1 159
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 159
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L115
	li	$2,-3
$L116:
	.loc 1 161
	beq	$16,$0,$L129
	lui	$2,%hi(public_state+16)
$L118:
	.loc 1 165
	sltu	$2,$16,6144
	beq	$2,$0,$L123
	addiu	$20,$16,532
	.loc 1 165
	lui	$17,%hi(public_state)
	sll	$2,$20,4
	addiu	$17,$17,%lo(public_state)
	addu	$2,$17,$2
	.loc 1 165
	lw	$2,0($2)
	nop
	bne	$2,$0,$L123
	sll	$21,$16,4
	.loc 1 168
	addu	$22,$17,$21
	lw	$2,8524($22)
	nop
	.loc 1 168
	beq	$2,$0,$L131
	lui	$4,%hi(public_state+16)
	.loc 1 168
	lw	$3,276($18)
	nop
	bne	$2,$3,$L130
	nop
$L119:
	.loc 1 174
	lui	$4,%hi(public_state+16)
$L131:
	.loc 1 173
	lui	$2,%hi(cleaning)
	.loc 1 174
	move	$5,$16
	addiu	$4,$4,%lo(public_state+16)
	jal	unlink_page
	sw	$0,%lo(cleaning)($2)
	.loc 1 175
	lw	$2,12($17)
	.loc 1 176
	lw	$4,408($18)
	.loc 1 175
	addiu	$2,$2,-1
	.loc 1 176
	move	$6,$0
	li	$5,1
	jal	charge
	sw	$2,12($17)
	.loc 1 177
	lw	$4,408($18)
	move	$5,$16
	jal	push
	addiu	$4,$4,40
	.loc 1 178
	sll	$20,$20,4
	.loc 1 178
	lw	$2,276($18)
	.loc 1 178
	addu	$17,$17,$20
	sw	$2,0($17)
	.loc 1 179
	lui	$2,%hi(page_capabilities)
	lw	$6,0($19)
	lw	$5,4($19)
	lw	$4,8($19)
	lw	$3,12($19)
	addiu	$2,$2,%lo(page_capabilities)
	addu	$2,$2,$21
	sw	$6,0($2)
	sw	$5,4($2)
	sw	$4,8($2)
	.loc 1 180
	jal	clear_caller_saved
	sw	$3,12($2)
	.loc 1 181
	move	$2,$16
$L115:
	.loc 1 182
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L129:
	.loc 1 162
	lw	$16,%lo(public_state+16)($2)
	nop
	.loc 1 163
	bne	$16,$0,$L118
	li	$2,-3
	b	$L115
	nop
$L130:
	.loc 1 169
	jal	clean
	move	$4,$16
	.loc 1 169
	beq	$2,$0,$L115
	li	$2,-16
	.loc 1 171
	b	$L119
	sw	$0,8524($22)
$L123:
	.loc 1 166
	b	$L115
	li	$2,-2
	.set	reorder
	.end	page_take
	.section	.text.page_holds_context,"ax"
	.align	2
	.globl	page_holds_context
	.loc 1 191
	.ent	page_holds_context
page_holds_context:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 191
	move	$19,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
$L135:
	.loc 1 195
	lw	$4,0($16)
	jal	within
	move	$5,$17
	.loc 1 195
	bne	$2,$0,$L136
	addiu	$16,$16,4
	.loc 1 194
	bne	$16,$18,$L135
	nop
	.loc 1 197
	lw	$4,324($19)
	jal	within
	move	$5,$17
	.loc 1 197
	beq	$2,$0,$L142
	nop
$L136:
	.loc 1 196
	li	$2,1
$L132:
	.loc 1 198
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L142:
	.loc 1 197
	lw	$4,364($19)
	nop
	.loc 1 197
	beq	$4,$0,$L132
	nop
	.loc 1 197
	jal	within
	move	$5,$17
	b	$L132
	sltu	$2,$0,$2
	.set	reorder
	.end	page_holds_context
	.section	.text.page_close,"ax"
	.align	2
	.globl	page_close
	.loc 1 218
	.ent	page_close
page_close:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 219
	jal	environment_of
	move	$16,$4
	.loc 1 221
	lui	$5,%hi(nobody)
	addiu	$3,$5,%lo(nobody)
	lw	$9,%lo(nobody)($5)
	lui	$5,%hi(page_capabilities)
	lw	$8,4($3)
	lw	$7,8($3)
	lw	$6,12($3)
	addiu	$5,$5,%lo(page_capabilities)
	sll	$3,$16,4
	addu	$3,$3,$5
	.loc 1 222
	move	$4,$2
	move	$5,$16
	.loc 1 221
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	.loc 1 222
	jal	contexts_leave
	sw	$6,12($3)
	.loc 1 223
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_close
	.section	.text.page_release,"ax"
	.align	2
	.globl	page_release
	.loc 1 227
	.ent	page_release
page_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 1 229
	jal	environment_of
	sw	$17,24($sp)
	.loc 1 231
	move	$4,$16
	jal	page_close
	move	$17,$2
	.loc 1 232
	li	$6,2147418112
	lui	$5,%hi(freeing)
	ori	$6,$6,0xffff
	addiu	$5,$5,%lo(freeing)
	jal	unbind
	move	$4,$16
	.loc 1 232
	beq	$2,$0,$L145
	nop
	.loc 1 234
	lui	$2,%hi(page_taking)
	.loc 1 234
	lw	$3,%lo(page_taking)($2)
	nop
	beq	$3,$16,$L152
	nop
$L147:
	.loc 1 236
	lw	$4,408($17)
	move	$5,$16
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 237
	lw	$4,408($17)
	move	$6,$0
	jal	charge
	li	$5,-1
	.loc 1 238
	lui	$17,%hi(public_state)
	.loc 1 238
	addiu	$2,$16,532
	.loc 1 238
	addiu	$17,$17,%lo(public_state)
	.loc 1 238
	sll	$2,$2,4
	addu	$2,$2,$17
	.loc 1 238
	lw	$6,0($2)
	sll	$3,$16,4
	.loc 1 240
	lui	$4,%hi(public_state+16)
	.loc 1 238
	addu	$3,$17,$3
	.loc 1 240
	move	$5,$16
	addiu	$4,$4,%lo(public_state+16)
	.loc 1 238
	sw	$6,8524($3)
	.loc 1 240
	jal	push
	sw	$0,0($2)
	.loc 1 241
	lw	$3,12($17)
	.loc 1 242
	li	$2,1
	.loc 1 241
	addiu	$3,$3,1
	sw	$3,12($17)
$L145:
	.loc 1 243
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L152:
	.loc 1 235
	b	$L147
	sw	$0,%lo(page_taking)($2)
	.set	reorder
	.end	page_release
	.section	.text.call_page_allocate,"ax"
	.align	2
	.globl	call_page_allocate
	.loc 1 251
	.ent	call_page_allocate
call_page_allocate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 252
	lw	$3,64($sp)
	.loc 1 251
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 252
	sw	$5,16($sp)
	sw	$6,20($sp)
	sw	$7,24($sp)
	.loc 1 255
	beq	$5,$0,$L156
	sw	$3,28($sp)
	.loc 1 255
	beq	$7,$0,$L156
	lui	$17,%hi(kernel)
	.loc 1 257
	addiu	$17,$17,%lo(kernel)
	move	$5,$4
	lw	$4,512($17)
	jal	page_take
	addiu	$6,$sp,16
	move	$16,$2
	.loc 1 258
	li	$2,-3
	beq	$16,$2,$L159
	nop
$L153:
	.loc 1 263
	lw	$31,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L159:
	.loc 1 258
	jal	environments_reap_part
	nop
	.loc 1 258
	bne	$2,$0,$L157
	nop
	.loc 1 261
	lw	$2,512($17)
	nop
	.loc 1 261
	lw	$4,408($2)
	jal	revoke_excess
	nop
	.loc 1 263
	lw	$31,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L156:
	.loc 1 256
	b	$L153
	li	$16,-2
$L157:
	.loc 1 259
	b	$L153
	li	$16,-16
	.set	reorder
	.end	call_page_allocate
	.section	.text.call_page_free,"ax"
	.align	2
	.globl	call_page_free
	.loc 1 266
	.ent	call_page_free
call_page_free:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 267
	jal	owns
	move	$16,$4
	.loc 1 267
	beq	$2,$0,$L160
	li	$2,-1
	.loc 1 269
	lui	$2,%hi(page_taking)
	.loc 1 269
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$16,$L160
	li	$2,-4
	.loc 1 271
	jal	page_release
	move	$4,$16
	.loc 1 271
	beq	$2,$0,$L160
	li	$2,-16
	.loc 1 273
	lui	$2,%hi(kernel+512)
	lw	$4,%lo(kernel+512)($2)
	jal	revoke_returned
	nop
	.loc 1 274
	move	$2,$0
$L160:
	.loc 1 275
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_page_free
	.section	.text.call_page_set_capabilities,"ax"
	.align	2
	.globl	call_page_set_capabilities
	.loc 1 278
	.ent	call_page_set_capabilities
call_page_set_capabilities:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	.loc 1 278
	move	$17,$4
	move	$18,$5
	move	$20,$6
	.loc 1 281
	jal	owns
	move	$19,$7
	.loc 1 281
	beq	$2,$0,$L168
	nop
	.loc 1 283
	beq	$18,$0,$L166
	li	$2,-2
	.loc 1 283
	beq	$19,$0,$L166
	nop
	.loc 1 285
	lui	$2,%hi(page_taking)
	.loc 1 285
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$17,$L171
	lui	$3,%hi(nobody)
	.loc 1 287
	addiu	$2,$3,%lo(nobody)
	lw	$9,%lo(nobody)($3)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$3,12($2)
	lui	$2,%hi(page_capabilities)
	sll	$16,$17,4
	addiu	$2,$2,%lo(page_capabilities)
	.loc 1 288
	li	$6,2147418112
	lui	$5,%hi(freeing)
	.loc 1 287
	addu	$16,$16,$2
	.loc 1 288
	ori	$6,$6,0xffff
	addiu	$5,$5,%lo(freeing)
	move	$4,$17
	.loc 1 287
	sw	$9,0($16)
	sw	$8,4($16)
	sw	$7,8($16)
	.loc 1 288
	jal	unbind
	sw	$3,12($16)
	.loc 1 288
	beq	$2,$0,$L166
	li	$2,-16
	.loc 1 290
	lw	$2,56($sp)
	sw	$18,0($16)
	sw	$2,12($16)
	sw	$20,4($16)
	sw	$19,8($16)
	.loc 1 291
	move	$2,$0
$L166:
	.loc 1 292
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L171:
	.loc 1 286
	b	$L166
	li	$2,-4
$L168:
	.loc 1 282
	b	$L166
	li	$2,-1
	.set	reorder
	.end	call_page_set_capabilities
	.section	.text.call_page_give,"ax"
	.align	2
	.globl	call_page_give
	.loc 1 295
	.ent	call_page_give
call_page_give:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	move	$2,$5
	move	$5,$6
	sw	$16,20($sp)
	move	$6,$7
	move	$16,$4
	.loc 1 296
	move	$4,$2
	.loc 1 295
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 296
	jal	environment_controlled
	sw	$17,24($sp)
	.loc 1 298
	beq	$2,$0,$L177
	move	$4,$16
	.loc 1 298
	jal	owns
	move	$17,$2
	.loc 1 298
	beq	$2,$0,$L174
	li	$2,-1
	.loc 1 300
	lui	$2,%hi(page_taking)
	.loc 1 300
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$16,$L179
	lui	$19,%hi(kernel)
	.loc 1 302
	addiu	$19,$19,%lo(kernel)
	lw	$2,512($19)
	move	$6,$0
	lw	$4,408($2)
	jal	charge
	li	$5,-1
	.loc 1 304
	lui	$18,%hi(public_state)
	.loc 1 303
	lw	$4,408($17)
	.loc 1 304
	addiu	$18,$18,%lo(public_state)
	.loc 1 303
	move	$6,$0
	jal	charge
	li	$5,1
	.loc 1 304
	lw	$2,12($18)
	lw	$3,20($18)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L184
	move	$6,$0
	.loc 1 309
	lw	$4,512($19)
	jal	contexts_leave
	move	$5,$16
	.loc 1 310
	lw	$2,512($19)
	.loc 1 310
	move	$5,$16
	lw	$4,408($2)
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 311
	lw	$4,408($17)
	move	$5,$16
	addiu	$4,$4,40
	jal	push
	addiu	$16,$16,532
	.loc 1 312
	sll	$16,$16,4
	.loc 1 312
	lw	$2,276($17)
	.loc 1 312
	addu	$16,$16,$18
	sw	$2,0($16)
	.loc 1 313
	move	$2,$0
$L174:
	.loc 1 314
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L177:
	.loc 1 299
	b	$L174
	li	$2,-1
$L179:
	.loc 1 301
	b	$L174
	li	$2,-4
$L184:
	.loc 1 305
	lw	$4,408($17)
	jal	charge
	li	$5,-1
	.loc 1 306
	lw	$2,512($19)
	move	$6,$0
	lw	$4,408($2)
	jal	charge
	li	$5,1
	.loc 1 307
	b	$L174
	li	$2,-3
	.set	reorder
	.end	call_page_give
	.section	.text.call_page_pin,"ax"
	.align	2
	.globl	call_page_pin
	.loc 1 318
	.ent	call_page_pin
call_page_pin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	move	$19,$6
	move	$17,$5
	.loc 1 319
	lw	$6,64($sp)
	lw	$5,60($sp)
	.loc 1 318
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$16,16($sp)
	.loc 1 319
	jal	environment_controlled
	move	$18,$7
	.loc 1 322
	beq	$2,$0,$L192
	move	$16,$2
	.loc 1 324
	li	$2,131072
	srl	$20,$17,12
	sltu	$17,$17,$2
	beq	$17,$0,$L185
	li	$2,-2
	.loc 1 326
	beq	$19,$0,$L207
	addiu	$2,$20,32
	.loc 1 320
	srl	$2,$19,12
	.loc 1 327
	sltu	$3,$2,6144
	beq	$3,$0,$L196
	li	$3,512
	.loc 1 327
	andi	$4,$19,0x3ff
	.loc 1 327
	bne	$4,$3,$L196
	andi	$3,$19,0x400
	.loc 1 329
	beq	$3,$0,$L190
	sll	$17,$2,4
	.loc 1 329
	lui	$4,%hi(page_capabilities)
	addiu	$2,$17,8
	addiu	$4,$4,%lo(page_capabilities)
	addu	$4,$4,$2
$L191:
	.loc 1 329
	lw	$6,56($sp)
	jal	capability_opens
	move	$5,$18
	.loc 1 329
	beq	$2,$0,$L192
	lui	$3,%hi(public_state)
	.loc 1 333
	addiu	$2,$20,32
	.loc 1 331
	addiu	$3,$3,%lo(public_state)
	addu	$3,$3,$17
	.loc 1 333
	sll	$4,$2,2
	.loc 1 331
	li	$5,1
	sw	$5,8520($3)
	.loc 1 333
	addu	$3,$16,$4
	.loc 1 333
	lw	$3,0($3)
	nop
	beq	$3,$0,$L193
	nop
	.loc 1 334
	lw	$4,408($16)
	nop
	.loc 1 334
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L193:
	.loc 1 336
	lw	$4,408($16)
	nop
	.loc 1 336
	lw	$3,32($4)
	nop
	addiu	$3,$3,1
	b	$L189
	sw	$3,32($4)
$L207:
	.loc 1 333
	sll	$3,$2,2
	addu	$3,$16,$3
	.loc 1 333
	lw	$3,0($3)
	nop
	beq	$3,$0,$L189
	nop
	.loc 1 334
	lw	$4,408($16)
	nop
	.loc 1 334
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L189:
	.loc 1 337
	sll	$2,$2,2
	addu	$2,$16,$2
	sw	$19,0($2)
	.loc 1 338
	move	$5,$20
	jal	unbind_pin
	move	$4,$16
	.loc 1 339
	move	$2,$0
$L185:
	.loc 1 340
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L190:
	.loc 1 329
	lui	$4,%hi(page_capabilities)
	addiu	$4,$4,%lo(page_capabilities)
	b	$L191
	addu	$4,$4,$17
$L196:
	.loc 1 325
	b	$L185
	li	$2,-2
$L192:
	.loc 1 323
	b	$L185
	li	$2,-1
	.set	reorder
	.end	call_page_pin
	.section	.text.call_instructions_changed,"ax"
	.align	2
	.globl	call_instructions_changed
	.loc 1 343
	.ent	call_instructions_changed
call_instructions_changed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 346
	sltu	$2,$4,6144
	.loc 1 343
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 346
	beq	$2,$0,$L212
	sw	$16,20($sp)
	.loc 1 348
	lui	$2,%hi(kernel+516)
	.loc 1 348
	lw	$2,%lo(kernel+516)($2)
	nop
	bne	$2,$0,$L213
	sll	$18,$4,12
	.loc 1 353
	li	$5,1024
	jal	icache_invalidate
	move	$4,$18
	.loc 1 350
	li	$17,1024
	.loc 1 350
	li	$19,4096
$L210:
	.loc 1 351
	jal	clock_waits
	nop
	move	$16,$2
	.loc 1 353
	or	$4,$18,$17
	li	$5,1024
	.loc 1 351
	bne	$2,$0,$L215
	addiu	$17,$17,1024
	.loc 1 353
	jal	icache_invalidate
	nop
	.loc 1 350
	bne	$17,$19,$L210
	nop
$L208:
	.loc 1 356
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L215:
	lw	$31,36($sp)
	.loc 1 352
	li	$16,-16
	.loc 1 356
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L213:
	.loc 1 349
	b	$L208
	li	$16,-4
$L212:
	.loc 1 347
	b	$L208
	li	$16,-2
	.set	reorder
	.end	call_instructions_changed
	.section	.rodata.nobody,"a"
	.align	2
nobody:
	.space	16
	.section	.bss.cleaning,"aw"
	.align	2
cleaning:
	.space	8
	.section	.bss.freeing,"aw"
	.align	2
freeing:
	.space	8
	.text
	.file 2 "./aegis/kernel/kernel.h"
