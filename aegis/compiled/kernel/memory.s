# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/memory.c
	.text
	.file 1 "aegis/kernel/memory.c"
	.section	.text.deficit,"ax"
	.align	2
	.loc 1 9
	.ent	deficit
deficit:
	.set	noreorder
	.set	nomacro
	.loc 1 10
	lw	$2,12($4)
	.loc 1 10
	lw	$3,8($4)
	nop
	.loc 1 10
	sltu	$4,$3,$2
	beq	$4,$0,$L3
	nop
	jr	$31
	subu	$2,$2,$3
$L3:
	.loc 1 11
	jr	$31
	move	$2,$0
	.set	reorder
	.end	deficit
	.section	.text.push,"ax"
	.align	2
	.loc 1 14
	.ent	push
push:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	addiu	$2,$5,532
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$3,$2
	sh	$0,6($2)
	.loc 1 18
	lw	$6,0($4)
	nop
	sh	$6,4($2)
	.loc 1 19
	lw	$2,0($4)
	nop
	.loc 1 19
	beq	$2,$0,$L6
	addiu	$2,$2,532
	.loc 1 20
	sll	$2,$2,4
	addu	$3,$3,$2
	sh	$5,6($3)
$L6:
	.loc 1 22
	jr	$31
	sw	$5,0($4)
	.set	reorder
	.end	push
	.section	.text.unlink_page,"ax"
	.align	2
	.loc 1 25
	.ent	unlink_page
unlink_page:
	.set	noreorder
	.set	nomacro
	.loc 1 28
	addiu	$5,$5,532
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$6,$5,4
	addu	$6,$2,$6
	lhu	$3,6($6)
	.loc 1 29
	lhu	$6,4($6)
	.loc 1 28
	beq	$3,$0,$L11
	addiu	$3,$3,532
	.loc 1 29
	sll	$3,$3,4
	addu	$3,$2,$3
	sh	$6,4($3)
$L12:
	.loc 1 32
	sll	$5,$5,4
	addu	$5,$2,$5
	lhu	$3,4($5)
	nop
	.loc 1 32
	beq	$3,$0,$L17
	addiu	$3,$3,532
	.loc 1 33
	lhu	$4,6($5)
	.loc 1 33
	sll	$3,$3,4
	addu	$2,$2,$3
	sh	$4,6($2)
$L17:
	.loc 1 34
	jr	$31
	nop
$L11:
	.loc 1 31
	b	$L12
	sw	$6,0($4)
	.set	reorder
	.end	unlink_page
	.section	.text.charge,"ax"
	.align	2
	.loc 1 74
	.ent	charge
charge:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 75
	lui	$17,%hi(public_state)
	addiu	$17,$17,%lo(public_state)
	.loc 1 74
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 74
	move	$19,$5
	move	$16,$4
	.loc 1 75
	jal	deficit
	move	$18,$6
	.loc 1 75
	lw	$3,20($17)
	.loc 1 78
	move	$4,$16
	.loc 1 75
	subu	$3,$3,$2
	sw	$3,20($17)
	.loc 1 76
	lw	$3,8($16)
	.loc 1 77
	lw	$2,12($16)
	.loc 1 76
	addu	$5,$3,$19
	.loc 1 77
	addu	$6,$2,$18
	.loc 1 76
	sw	$5,8($16)
	.loc 1 78
	jal	deficit
	sw	$6,12($16)
	.loc 1 78
	lw	$3,20($17)
	nop
	addu	$3,$3,$2
	sw	$3,20($17)
	.loc 1 79
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
	.loc 1 158
	.ent	within
within:
	.set	noreorder
	.set	nomacro
	.loc 1 159
	sll	$4,$4,3
	srl	$4,$4,15
	.loc 1 159
	xor	$4,$4,$5
	.loc 1 160
	jr	$31
	sltu	$2,$4,1
	.set	reorder
	.end	within
	.section	.text.owns,"ax"
	.align	2
	.loc 1 218
	.ent	owns
owns:
	.set	noreorder
	.set	nomacro
	.loc 1 219
	addiu	$2,$4,-1
	.loc 1 219
	sltu	$2,$2,6143
	beq	$2,$0,$L23
	addiu	$4,$4,532
	.loc 1 219
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 219
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,4
	addu	$4,$4,$2
	.loc 1 219
	lw	$2,268($3)
	lw	$3,0($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L23:
	.loc 1 220
	jr	$31
	move	$2,$0
	.set	reorder
	.end	owns
	.section	.text.clean,"ax"
	.align	2
	.loc 1 120
	.ent	clean
clean:
	.set	noreorder
	.set	nomacro
	.loc 1 121
	sll	$4,$4,12
	.loc 1 121
	li	$2,-2147483648
	.loc 1 120
	addiu	$sp,$sp,-24
	.loc 1 121
	or	$2,$4,$2
	addiu	$3,$2,4096
	.loc 1 120
	sw	$31,20($sp)
$L25:
	.loc 1 124
	sw	$0,0($2)
	.loc 1 125
	sw	$0,4($2)
	.loc 1 126
	sw	$0,8($2)
	.loc 1 127
	sw	$0,12($2)
	.loc 1 123
	addiu	$2,$2,16
	.loc 1 123
	bne	$3,$2,$L25
	nop
	.loc 1 129
	jal	icache_invalidate_page
	nop
	.loc 1 130
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clean
	.section	.text.contexts_leave,"ax"
	.align	2
	.loc 1 175
	.ent	contexts_leave
contexts_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 180
	lui	$19,%hi(kernel+540)
	.loc 1 175
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 1 175
	move	$20,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
	.loc 1 180
	addiu	$19,$19,%lo(kernel+540)
$L30:
	.loc 1 179
	lw	$4,0($16)
	jal	within
	move	$5,$17
	.loc 1 179
	beq	$2,$0,$L29
	nop
	.loc 1 180
	sw	$19,0($16)
$L29:
	.loc 1 178
	addiu	$16,$16,4
	bne	$16,$18,$L30
	nop
	.loc 1 181
	lw	$4,316($20)
	jal	within
	move	$5,$17
	.loc 1 181
	beq	$2,$0,$L31
	lui	$2,%hi(kernel+540)
	.loc 1 182
	addiu	$2,$2,%lo(kernel+540)
	sw	$2,316($20)
$L31:
	.loc 1 183
	lw	$4,356($20)
	nop
	.loc 1 183
	bne	$4,$0,$L50
	lui	$2,%hi(ether_bound)
$L52:
	.loc 1 185
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L51
	nop
$L28:
	.loc 1 187
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L50:
	.loc 1 183
	jal	within
	move	$5,$17
	.loc 1 183
	beq	$2,$0,$L52
	lui	$2,%hi(ether_bound)
	.loc 1 185
	lw	$2,%lo(ether_bound)($2)
	nop
	beq	$2,$0,$L28
	sw	$0,356($20)
$L51:
	.loc 1 186
	jal	ether_page_leaves
	move	$4,$17
	.loc 1 187
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
	.loc 1 38
	.ent	page_publish
page_publish:
	.set	noreorder
	.set	nomacro
	.loc 1 41
	li	$2,-4096
	.loc 1 41
	addu	$5,$4,$5
	.loc 1 41
	and	$2,$4,$2
	.loc 1 41
	sltu	$2,$2,$5
	beq	$2,$0,$L57
	srl	$4,$4,12
	lui	$2,%hi(page_capabilities)
	sll	$3,$4,4
	addiu	$2,$2,%lo(page_capabilities)
	.loc 1 42
	li	$7,1464139776
	.loc 1 43
	li	$6,1263403008
	addu	$2,$2,$3
	.loc 1 42
	addiu	$7,$7,19532
	sll	$3,$4,12
	.loc 1 43
	addiu	$6,$6,20311
$L55:
	.loc 1 41
	addiu	$3,$3,4096
	sltu	$4,$3,$5
	.loc 1 42
	sw	$7,0($2)
	.loc 1 43
	sw	$6,4($2)
	.loc 1 41
	bne	$4,$0,$L55
	addiu	$2,$2,16
$L57:
	.loc 1 45
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
	.loc 1 48
	.ent	memory_start
memory_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 51
	lw	$3,8($4)
	li	$5,25165824
	.loc 1 48
	move	$17,$4
	.loc 1 49
	li	$2,65536
	.loc 1 51
	addiu	$5,$5,1
	.loc 1 49
	srl	$6,$17,12
	.loc 1 49
	ori	$2,$2,0xffff
	.loc 1 51
	sltu	$3,$3,$5
	.loc 1 49
	lw	$4,12($4)
	.loc 1 51
	beq	$3,$0,$L71
	and	$6,$6,$2
	lui	$16,%hi(public_state)
	addiu	$3,$2,-24255
	addiu	$16,$16,%lo(public_state)
	lui	$2,%hi(public_state+8512)
	srl	$4,$4,12
	addiu	$2,$2,%lo(public_state+8512)
	addu	$3,$16,$3
	.loc 1 54
	li	$5,1
$L60:
	.loc 1 54
	sw	$5,0($2)
	.loc 1 53
	addiu	$2,$2,16
	bne	$2,$3,$L60
	nop
	.loc 1 56
	beq	$6,$4,$L61
	subu	$7,$6,$4
	.loc 1 49
	move	$6,$0
	.loc 1 56
	b	$L64
	move	$5,$0
$L72:
	.loc 1 61
	addiu	$2,$3,532
	sll	$2,$2,4
	addu	$2,$16,$2
	.loc 1 56
	addiu	$5,$5,1
	.loc 1 56
	beq	$7,$5,$L61
	sh	$6,4($2)
$L64:
	.loc 1 57
	lw	$2,16($17)
	move	$3,$6
	andi	$2,$2,0x1f
	.loc 1 57
	addu	$2,$2,$5
	.loc 1 57
	bne	$7,$0,1f
	divu	$0,$2,$7
	break	7
1:
	mfhi	$2
	.loc 1 57
	addu	$6,$2,$4
	.loc 1 58
	addiu	$2,$6,532
	sll	$2,$2,4
	addu	$2,$16,$2
	sw	$0,0($2)
	.loc 1 60
	bne	$3,$0,$L72
	sh	$3,6($2)
	.loc 1 56
	addiu	$5,$5,1
	.loc 1 56
	bne	$7,$5,$L64
	sw	$6,16($16)
$L61:
	.loc 1 67
	li	$18,536805376
	ori	$18,$18,0xffff
	li	$5,65536
	and	$4,$16,$18
	ori	$5,$5,0xa140
	.loc 1 66
	sw	$7,24($16)
	.loc 1 67
	jal	page_publish
	sw	$7,12($16)
	.loc 1 68
	lui	$4,%hi(stlb)
	addiu	$4,$4,%lo(stlb)
	and	$4,$4,$18
	jal	page_publish
	li	$5,32768
	.loc 1 69
	lw	$5,8($17)
	and	$4,$17,$18
	jal	page_publish
	subu	$5,$5,$4
	.loc 1 70
	li	$2,128
	sw	$2,28($16)
	.loc 1 71
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L71:
	.loc 1 52
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	memory_start
	.section	.text.pages_reserve,"ax"
	.align	2
	.globl	pages_reserve
	.loc 1 83
	.ent	pages_reserve
pages_reserve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 86
	li	$2,6144
	.loc 1 83
	sw	$20,36($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 86
	beq	$2,$4,$L73
	subu	$20,$2,$4
	move	$16,$4
	li	$4,6676
	subu	$4,$4,$16
	lui	$19,%hi(public_state)
	subu	$2,$0,$16
	sll	$4,$4,4
	addiu	$19,$19,%lo(public_state)
	sll	$6,$2,4
	.loc 1 87
	beq	$16,$0,$L83
	addu	$4,$19,$4
$L79:
	.loc 1 83
	move	$3,$4
	.loc 1 87
	b	$L84
	move	$2,$0
$L77:
	.loc 1 87
	addiu	$2,$2,1
	.loc 1 87
	beq	$16,$2,$L76
	nop
$L84:
	.loc 1 87
	lw	$5,0($3)
	nop
	.loc 1 87
	beq	$5,$0,$L77
	addiu	$3,$3,16
	.loc 1 89
	sltu	$2,$2,$16
	beq	$2,$0,$L78
	nop
	.loc 1 86
	subu	$20,$20,$16
	.loc 1 86
	bne	$20,$0,$L79
	addu	$4,$4,$6
$L73:
	.loc 1 102
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
$L76:
	.loc 1 91
	lw	$2,20($19)
	.loc 1 91
	lw	$3,12($19)
	.loc 1 91
	addu	$2,$16,$2
	.loc 1 91
	sltu	$2,$3,$2
	bne	$2,$0,$L87
	addiu	$18,$20,532
$L91:
	sll	$18,$18,4
	.loc 1 94
	lui	$21,%hi(public_state+16)
	addu	$18,$19,$18
	addu	$23,$16,$20
	.loc 1 87
	move	$17,$20
	.loc 1 94
	addiu	$21,$21,%lo(public_state+16)
	.loc 1 95
	li	$22,1
$L82:
	.loc 1 94
	move	$5,$17
	move	$4,$21
	.loc 1 93
	addiu	$18,$18,16
	.loc 1 94
	jal	unlink_page
	addiu	$17,$17,1
	.loc 1 93
	bne	$17,$23,$L82
	sw	$22,-16($18)
	.loc 1 97
	lw	$2,12($19)
$L80:
	.loc 1 98
	lw	$3,24($19)
	.loc 1 97
	subu	$2,$2,$16
	.loc 1 98
	subu	$3,$3,$16
	.loc 1 97
	sw	$2,12($19)
	.loc 1 99
	b	$L73
	sw	$3,24($19)
$L78:
	.loc 1 91
	lw	$3,20($19)
	.loc 1 91
	lw	$2,12($19)
	.loc 1 91
	addu	$3,$16,$3
	.loc 1 91
	sltu	$2,$2,$3
	beq	$2,$0,$L91
	addiu	$18,$20,532
$L87:
	.loc 1 92
	b	$L73
	move	$20,$0
$L83:
	.loc 1 91
	lw	$2,12($19)
	.loc 1 91
	lw	$3,20($19)
	nop
	sltu	$3,$2,$3
	bne	$3,$0,$L87
	nop
	.loc 1 86
	b	$L80
	li	$20,6144
	.set	reorder
	.end	pages_reserve
	.section	.text.minimum_move,"ax"
	.align	2
	.globl	minimum_move
	.loc 1 106
	.ent	minimum_move
minimum_move:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	.loc 1 107
	subu	$19,$0,$6
	.loc 1 106
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$5
	move	$16,$6
	.loc 1 107
	move	$5,$0
	move	$6,$19
	.loc 1 106
	sw	$18,28($sp)
	sw	$31,36($sp)
	.loc 1 107
	jal	charge
	move	$18,$4
	.loc 1 108
	beq	$17,$0,$L99
	move	$6,$16
	.loc 1 109
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 110
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 110
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L100
	move	$6,$19
$L97:
	.loc 1 111
	move	$2,$0
$L92:
	.loc 1 116
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L99:
	.loc 1 110
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 110
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L97
	move	$5,$0
	b	$L102
	nop
$L100:
	.loc 1 113
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 114
	move	$6,$16
	move	$5,$0
$L102:
	jal	charge
	move	$4,$18
	.loc 1 115
	b	$L92
	li	$2,-3
	.set	reorder
	.end	minimum_move
	.section	.text.page_take,"ax"
	.align	2
	.globl	page_take
	.loc 1 133
	.ent	page_take
page_take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	.loc 1 133
	move	$18,$4
	.loc 1 136
	lw	$4,384($4)
	.loc 1 133
	move	$16,$5
	.loc 1 136
	lw	$3,8($4)
	lw	$2,12($4)
	nop
	sltu	$3,$3,$2
	bne	$3,$0,$L104
	move	$19,$6
	.loc 1 136
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 136
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L103
	li	$2,-3
$L104:
	.loc 1 138
	beq	$16,$0,$L116
	lui	$2,%hi(public_state+16)
$L106:
	.loc 1 142
	sltu	$2,$16,6144
	beq	$2,$0,$L111
	addiu	$20,$16,532
	.loc 1 142
	lui	$17,%hi(public_state)
	sll	$20,$20,4
	addiu	$17,$17,%lo(public_state)
	addu	$20,$20,$17
	.loc 1 142
	lw	$2,0($20)
	nop
	bne	$2,$0,$L111
	lui	$4,%hi(public_state+16)
	.loc 1 145
	move	$5,$16
	jal	unlink_page
	addiu	$4,$4,%lo(public_state+16)
	.loc 1 146
	lw	$2,12($17)
	.loc 1 147
	lw	$4,384($18)
	.loc 1 146
	addiu	$2,$2,-1
	.loc 1 147
	move	$6,$0
	li	$5,1
	jal	charge
	sw	$2,12($17)
	.loc 1 148
	lw	$4,384($18)
	move	$5,$16
	jal	push
	addiu	$4,$4,40
	.loc 1 149
	lw	$3,268($18)
	.loc 1 150
	sll	$2,$16,4
	.loc 1 149
	sw	$3,0($20)
	.loc 1 151
	addu	$17,$17,$2
	.loc 1 150
	lui	$3,%hi(page_capabilities)
	lw	$8,0($19)
	lw	$7,4($19)
	lw	$6,8($19)
	lw	$5,12($19)
	addiu	$3,$3,%lo(page_capabilities)
	.loc 1 151
	lw	$4,8524($17)
	.loc 1 150
	addu	$2,$2,$3
	sw	$8,0($2)
	sw	$7,4($2)
	sw	$6,8($2)
	.loc 1 151
	beq	$4,$0,$L107
	sw	$5,12($2)
	.loc 1 151
	lw	$2,268($18)
	nop
	beq	$4,$2,$L107
	nop
	.loc 1 152
	jal	clean
	move	$4,$16
$L107:
	.loc 1 153
	jal	clear_caller_saved
	nop
	.loc 1 154
	move	$2,$16
$L103:
	.loc 1 155
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L116:
	.loc 1 139
	lw	$16,%lo(public_state+16)($2)
	nop
	.loc 1 140
	bne	$16,$0,$L106
	li	$2,-3
	b	$L103
	nop
$L111:
	.loc 1 143
	b	$L103
	li	$2,-2
	.set	reorder
	.end	page_take
	.section	.text.page_holds_context,"ax"
	.align	2
	.globl	page_holds_context
	.loc 1 164
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
	.loc 1 164
	move	$19,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
$L120:
	.loc 1 168
	lw	$4,0($16)
	jal	within
	move	$5,$17
	.loc 1 168
	bne	$2,$0,$L121
	addiu	$16,$16,4
	.loc 1 167
	bne	$16,$18,$L120
	nop
	.loc 1 170
	lw	$4,316($19)
	jal	within
	move	$5,$17
	.loc 1 170
	beq	$2,$0,$L127
	nop
$L121:
	.loc 1 169
	li	$2,1
$L117:
	.loc 1 171
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L127:
	.loc 1 170
	lw	$4,356($19)
	nop
	.loc 1 170
	beq	$4,$0,$L117
	nop
	.loc 1 170
	jal	within
	move	$5,$17
	b	$L117
	sltu	$2,$0,$2
	.set	reorder
	.end	page_holds_context
	.section	.text.page_release,"ax"
	.align	2
	.globl	page_release
	.loc 1 190
	.ent	page_release
page_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 192
	lui	$18,%hi(public_state)
	addiu	$17,$4,532
	addiu	$18,$18,%lo(public_state)
	sll	$17,$17,4
	.loc 1 190
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	.loc 1 192
	addu	$17,$17,$18
	.loc 1 190
	move	$16,$4
	.loc 1 192
	lw	$4,0($17)
	jal	environment_find
	sll	$20,$16,4
	move	$19,$2
	.loc 1 195
	jal	unbind
	move	$4,$16
	.loc 1 196
	move	$5,$16
	jal	contexts_leave
	move	$4,$19
	.loc 1 197
	lui	$3,%hi(nobody.0)
	lw	$6,%lo(nobody.0)($3)
	addiu	$2,$3,%lo(nobody.0)
	lui	$3,%hi(page_capabilities)
	lw	$5,4($2)
	lw	$4,8($2)
	addiu	$3,$3,%lo(page_capabilities)
	lw	$2,12($2)
	addu	$3,$20,$3
	sw	$6,0($3)
	sw	$5,4($3)
	sw	$2,12($3)
	sw	$4,8($3)
	.loc 1 198
	lw	$4,384($19)
	move	$5,$16
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 199
	lw	$4,384($19)
	move	$6,$0
	jal	charge
	li	$5,-1
	.loc 1 200
	lw	$2,0($17)
	.loc 1 202
	lui	$4,%hi(public_state+16)
	.loc 1 200
	addu	$20,$18,$20
	.loc 1 202
	move	$5,$16
	addiu	$4,$4,%lo(public_state+16)
	.loc 1 200
	sw	$2,8524($20)
	.loc 1 202
	jal	push
	sw	$0,0($17)
	.loc 1 203
	lw	$2,12($18)
	nop
	addiu	$2,$2,1
	sw	$2,12($18)
	.loc 1 204
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	page_release
	.section	.text.pages_release,"ax"
	.align	2
	.globl	pages_release
	.loc 1 207
	.ent	pages_release
pages_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 207
	move	$16,$4
	.loc 1 210
	lw	$4,268($4)
	jal	unbind_owner
	nop
	.loc 1 211
	lw	$2,384($16)
	nop
	lw	$3,40($2)
	nop
	.loc 1 211
	beq	$3,$0,$L130
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
$L132:
	.loc 1 211
	addiu	$2,$3,532
	sll	$2,$2,4
	addu	$2,$6,$2
	.loc 1 212
	sll	$5,$3,4
	.loc 1 211
	lhu	$3,4($2)
	.loc 1 212
	addu	$2,$6,$5
	.loc 1 211
	bne	$3,$0,$L132
	sw	$0,8520($2)
	.loc 1 213
	lw	$2,384($16)
	nop
	lw	$4,40($2)
	nop
	.loc 1 213
	beq	$4,$0,$L130
	nop
$L133:
	.loc 1 214
	jal	page_release
	nop
	.loc 1 213
	lw	$2,384($16)
	nop
	lw	$4,40($2)
	nop
	.loc 1 213
	bne	$4,$0,$L133
	nop
$L130:
	.loc 1 215
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pages_release
	.section	.text.call_page_allocate,"ax"
	.align	2
	.globl	call_page_allocate
	.loc 1 223
	.ent	call_page_allocate
call_page_allocate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 224
	lw	$3,64($sp)
	.loc 1 223
	sw	$31,44($sp)
	sw	$16,40($sp)
	.loc 1 224
	sw	$5,16($sp)
	sw	$6,20($sp)
	sw	$7,24($sp)
	.loc 1 227
	beq	$5,$0,$L147
	sw	$3,28($sp)
	.loc 1 227
	beq	$7,$0,$L147
	lui	$16,%hi(kernel)
	.loc 1 229
	addiu	$16,$16,%lo(kernel)
	move	$5,$4
	lw	$4,512($16)
	jal	page_take
	addiu	$6,$sp,16
	.loc 1 230
	li	$3,-3
	beq	$2,$3,$L149
	nop
$L144:
	.loc 1 233
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L149:
	.loc 1 231
	lw	$3,512($16)
	sw	$2,32($sp)
	.loc 1 231
	lw	$4,384($3)
	jal	revoke_excess
	nop
	.loc 1 233
	lw	$31,44($sp)
	lw	$2,32($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L147:
	.loc 1 228
	b	$L144
	li	$2,-2
	.set	reorder
	.end	call_page_allocate
	.section	.text.call_page_free,"ax"
	.align	2
	.globl	call_page_free
	.loc 1 236
	.ent	call_page_free
call_page_free:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 237
	jal	owns
	move	$16,$4
	.loc 1 237
	beq	$2,$0,$L150
	li	$2,-1
	.loc 1 239
	jal	page_release
	move	$4,$16
	.loc 1 240
	lui	$2,%hi(kernel+512)
	lw	$4,%lo(kernel+512)($2)
	jal	revoke_returned
	nop
	.loc 1 241
	move	$2,$0
$L150:
	.loc 1 242
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_page_free
	.section	.text.call_page_set_capabilities,"ax"
	.align	2
	.globl	call_page_set_capabilities
	.loc 1 245
	.ent	call_page_set_capabilities
call_page_set_capabilities:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 245
	move	$18,$4
	move	$16,$5
	move	$19,$6
	.loc 1 248
	jal	owns
	move	$17,$7
	.loc 1 248
	beq	$2,$0,$L156
	nop
	.loc 1 250
	beq	$16,$0,$L158
	nop
	.loc 1 250
	beq	$17,$0,$L158
	lui	$3,%hi(page_capabilities)
	.loc 1 252
	addiu	$3,$3,%lo(page_capabilities)
	sll	$2,$18,4
	addu	$2,$2,$3
	lw	$3,56($sp)
	.loc 1 253
	move	$4,$18
	.loc 1 252
	sw	$16,0($2)
	sw	$19,4($2)
	sw	$17,8($2)
	.loc 1 253
	jal	unbind
	sw	$3,12($2)
	.loc 1 254
	move	$2,$0
$L154:
	.loc 1 255
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L158:
	.loc 1 251
	b	$L154
	li	$2,-2
$L156:
	.loc 1 249
	b	$L154
	li	$2,-1
	.set	reorder
	.end	call_page_set_capabilities
	.section	.text.call_page_give,"ax"
	.align	2
	.globl	call_page_give
	.loc 1 258
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
	.loc 1 259
	move	$4,$2
	.loc 1 258
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 259
	jal	environment_controlled
	sw	$17,24($sp)
	.loc 1 261
	beq	$2,$0,$L163
	move	$4,$16
	.loc 1 261
	jal	owns
	move	$17,$2
	.loc 1 261
	beq	$2,$0,$L163
	lui	$19,%hi(kernel)
	.loc 1 263
	addiu	$19,$19,%lo(kernel)
	lw	$2,512($19)
	move	$6,$0
	lw	$4,384($2)
	jal	charge
	li	$5,-1
	.loc 1 265
	lui	$18,%hi(public_state)
	.loc 1 264
	lw	$4,384($17)
	.loc 1 265
	addiu	$18,$18,%lo(public_state)
	.loc 1 264
	move	$6,$0
	jal	charge
	li	$5,1
	.loc 1 265
	lw	$2,12($18)
	lw	$3,20($18)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L169
	move	$6,$0
	.loc 1 270
	lw	$4,512($19)
	jal	contexts_leave
	move	$5,$16
	.loc 1 271
	lw	$2,512($19)
	.loc 1 271
	move	$5,$16
	lw	$4,384($2)
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 272
	lw	$4,384($17)
	move	$5,$16
	addiu	$4,$4,40
	jal	push
	addiu	$16,$16,532
	.loc 1 273
	sll	$16,$16,4
	.loc 1 273
	lw	$2,268($17)
	.loc 1 273
	addu	$16,$16,$18
	sw	$2,0($16)
	.loc 1 274
	move	$2,$0
$L160:
	.loc 1 275
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L163:
	.loc 1 262
	b	$L160
	li	$2,-1
$L169:
	.loc 1 266
	lw	$4,384($17)
	jal	charge
	li	$5,-1
	.loc 1 267
	lw	$2,512($19)
	move	$6,$0
	lw	$4,384($2)
	jal	charge
	li	$5,1
	.loc 1 268
	b	$L160
	li	$2,-3
	.set	reorder
	.end	call_page_give
	.section	.text.call_page_pin,"ax"
	.align	2
	.globl	call_page_pin
	.loc 1 279
	.ent	call_page_pin
call_page_pin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	move	$19,$6
	move	$17,$5
	.loc 1 280
	lw	$6,64($sp)
	lw	$5,60($sp)
	.loc 1 279
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$16,16($sp)
	.loc 1 280
	jal	environment_controlled
	move	$18,$7
	.loc 1 283
	beq	$2,$0,$L177
	move	$16,$2
	.loc 1 285
	li	$2,131072
	srl	$20,$17,12
	sltu	$17,$17,$2
	beq	$17,$0,$L170
	li	$2,-2
	.loc 1 287
	beq	$19,$0,$L192
	addiu	$2,$20,32
	.loc 1 281
	srl	$2,$19,12
	.loc 1 288
	sltu	$3,$2,6144
	beq	$3,$0,$L181
	li	$3,512
	.loc 1 288
	andi	$4,$19,0x3ff
	.loc 1 288
	bne	$4,$3,$L181
	andi	$3,$19,0x400
	.loc 1 290
	beq	$3,$0,$L175
	sll	$17,$2,4
	.loc 1 290
	lui	$4,%hi(page_capabilities)
	addiu	$2,$17,8
	addiu	$4,$4,%lo(page_capabilities)
	addu	$4,$4,$2
$L176:
	.loc 1 290
	lw	$6,56($sp)
	jal	capability_opens
	move	$5,$18
	.loc 1 290
	beq	$2,$0,$L177
	lui	$3,%hi(public_state)
	.loc 1 294
	addiu	$2,$20,32
	.loc 1 292
	addiu	$3,$3,%lo(public_state)
	addu	$3,$3,$17
	.loc 1 294
	sll	$4,$2,2
	.loc 1 292
	li	$5,1
	sw	$5,8520($3)
	.loc 1 294
	addu	$3,$16,$4
	.loc 1 294
	lw	$3,0($3)
	nop
	beq	$3,$0,$L178
	nop
	.loc 1 295
	lw	$4,384($16)
	nop
	.loc 1 295
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L178:
	.loc 1 297
	lw	$4,384($16)
	nop
	.loc 1 297
	lw	$3,32($4)
	nop
	addiu	$3,$3,1
	b	$L174
	sw	$3,32($4)
$L192:
	.loc 1 294
	sll	$3,$2,2
	addu	$3,$16,$3
	.loc 1 294
	lw	$3,0($3)
	nop
	beq	$3,$0,$L174
	nop
	.loc 1 295
	lw	$4,384($16)
	nop
	.loc 1 295
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L174:
	.loc 1 298
	sll	$2,$2,2
	addu	$2,$16,$2
	sw	$19,0($2)
	.loc 1 299
	move	$5,$20
	jal	unbind_pin
	move	$4,$16
	.loc 1 300
	move	$2,$0
$L170:
	.loc 1 301
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L175:
	.loc 1 290
	lui	$4,%hi(page_capabilities)
	addiu	$4,$4,%lo(page_capabilities)
	b	$L176
	addu	$4,$4,$17
$L181:
	.loc 1 286
	b	$L170
	li	$2,-2
$L177:
	.loc 1 284
	b	$L170
	li	$2,-1
	.set	reorder
	.end	call_page_pin
	.section	.text.call_instructions_changed,"ax"
	.align	2
	.globl	call_instructions_changed
	.loc 1 304
	.ent	call_instructions_changed
call_instructions_changed:
	.set	noreorder
	.set	nomacro
	.loc 1 305
	sltu	$2,$4,6144
	beq	$2,$0,$L195
	nop
	.loc 1 304
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 307
	jal	icache_invalidate_page
	sll	$4,$4,12
	.loc 1 309
	lw	$31,20($sp)
	.loc 1 308
	move	$2,$0
	.loc 1 309
	jr	$31
	addiu	$sp,$sp,24
$L195:
	jr	$31
	li	$2,-2
	.set	reorder
	.end	call_instructions_changed
	.section	.rodata.nobody.0,"a"
	.align	2
nobody.0:
	.space	16
	.text
	.file 2 "./aegis/kernel/kernel.h"
