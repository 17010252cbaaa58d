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
	addiu	$2,$5,530
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
	addiu	$2,$2,530
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
	addiu	$5,$5,530
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$6,$5,4
	addu	$6,$2,$6
	lhu	$3,6($6)
	.loc 1 29
	lhu	$6,4($6)
	.loc 1 28
	beq	$3,$0,$L11
	addiu	$3,$3,530
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
	addiu	$3,$3,530
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
	.loc 1 135
	.ent	within
within:
	.set	noreorder
	.set	nomacro
	.loc 1 136
	sll	$4,$4,3
	srl	$4,$4,15
	.loc 1 136
	xor	$4,$4,$5
	.loc 1 137
	jr	$31
	sltu	$2,$4,1
	.set	reorder
	.end	within
	.section	.text.contexts_leave,"ax"
	.align	2
	.loc 1 152
	.ent	contexts_leave
contexts_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 157
	lui	$19,%hi(kernel+540)
	.loc 1 152
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 1 152
	move	$20,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
	.loc 1 157
	addiu	$19,$19,%lo(kernel+540)
$L23:
	.loc 1 156
	lw	$4,0($16)
	jal	within
	move	$5,$17
	.loc 1 156
	beq	$2,$0,$L22
	nop
	.loc 1 157
	sw	$19,0($16)
$L22:
	.loc 1 155
	addiu	$16,$16,4
	bne	$16,$18,$L23
	nop
	.loc 1 158
	lw	$4,316($20)
	jal	within
	move	$5,$17
	.loc 1 158
	beq	$2,$0,$L24
	lui	$2,%hi(kernel+540)
	.loc 1 159
	addiu	$2,$2,%lo(kernel+540)
	sw	$2,316($20)
$L24:
	.loc 1 160
	lw	$4,356($20)
	nop
	.loc 1 160
	bne	$4,$0,$L39
	nop
$L21:
	.loc 1 162
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L39:
	.loc 1 160
	jal	within
	move	$5,$17
	.loc 1 160
	beq	$2,$0,$L21
	nop
	.loc 1 161
	sw	$0,356($20)
	.loc 1 162
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
	.section	.text.owns,"ax"
	.align	2
	.loc 1 193
	.ent	owns
owns:
	.set	noreorder
	.set	nomacro
	.loc 1 194
	addiu	$2,$4,-1
	.loc 1 194
	sltu	$2,$2,6143
	beq	$2,$0,$L42
	addiu	$4,$4,530
	.loc 1 194
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 194
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,4
	addu	$4,$4,$2
	.loc 1 194
	lw	$2,268($3)
	lw	$3,0($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L42:
	.loc 1 195
	jr	$31
	move	$2,$0
	.set	reorder
	.end	owns
	.section	.text.clean,"ax"
	.align	2
	.loc 1 97
	.ent	clean
clean:
	.set	noreorder
	.set	nomacro
	.loc 1 98
	sll	$4,$4,12
	.loc 1 98
	li	$2,-2147483648
	.loc 1 97
	addiu	$sp,$sp,-24
	.loc 1 98
	or	$2,$4,$2
	addiu	$3,$2,4096
	.loc 1 97
	sw	$31,20($sp)
$L44:
	.loc 1 101
	sw	$0,0($2)
	.loc 1 102
	sw	$0,4($2)
	.loc 1 103
	sw	$0,8($2)
	.loc 1 104
	sw	$0,12($2)
	.loc 1 100
	addiu	$2,$2,16
	.loc 1 100
	bne	$3,$2,$L44
	nop
	.loc 1 106
	jal	icache_invalidate_page
	nop
	.loc 1 107
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clean
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
	beq	$2,$0,$L51
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
$L49:
	.loc 1 41
	addiu	$3,$3,4096
	sltu	$4,$3,$5
	.loc 1 42
	sw	$7,0($2)
	.loc 1 43
	sw	$6,4($2)
	.loc 1 41
	bne	$4,$0,$L49
	addiu	$2,$2,16
$L51:
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
	beq	$3,$0,$L65
	and	$6,$6,$2
	lui	$16,%hi(public_state)
	addiu	$3,$2,-24287
	addiu	$16,$16,%lo(public_state)
	lui	$2,%hi(public_state+8480)
	srl	$4,$4,12
	addiu	$2,$2,%lo(public_state+8480)
	addu	$3,$16,$3
	.loc 1 54
	li	$5,1
$L54:
	.loc 1 54
	sw	$5,0($2)
	.loc 1 53
	addiu	$2,$2,16
	bne	$2,$3,$L54
	nop
	.loc 1 56
	beq	$6,$4,$L55
	subu	$7,$6,$4
	.loc 1 49
	move	$6,$0
	.loc 1 56
	b	$L58
	move	$5,$0
$L66:
	.loc 1 61
	addiu	$2,$3,530
	sll	$2,$2,4
	addu	$2,$16,$2
	.loc 1 56
	addiu	$5,$5,1
	.loc 1 56
	beq	$7,$5,$L55
	sh	$6,4($2)
$L58:
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
	addiu	$2,$6,530
	sll	$2,$2,4
	addu	$2,$16,$2
	sw	$0,0($2)
	.loc 1 60
	bne	$3,$0,$L66
	sh	$3,6($2)
	.loc 1 56
	addiu	$5,$5,1
	.loc 1 56
	bne	$7,$5,$L58
	sw	$6,16($16)
$L55:
	.loc 1 67
	li	$18,536805376
	ori	$18,$18,0xffff
	li	$5,65536
	and	$4,$16,$18
	ori	$5,$5,0xa120
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
$L65:
	.loc 1 52
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	memory_start
	.section	.text.minimum_move,"ax"
	.align	2
	.globl	minimum_move
	.loc 1 83
	.ent	minimum_move
minimum_move:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	.loc 1 84
	subu	$19,$0,$6
	.loc 1 83
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$5
	move	$16,$6
	.loc 1 84
	move	$5,$0
	move	$6,$19
	.loc 1 83
	sw	$18,28($sp)
	sw	$31,36($sp)
	.loc 1 84
	jal	charge
	move	$18,$4
	.loc 1 85
	beq	$17,$0,$L74
	move	$6,$16
	.loc 1 86
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 87
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 87
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L75
	move	$6,$19
$L72:
	.loc 1 88
	move	$2,$0
$L67:
	.loc 1 93
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L74:
	.loc 1 87
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 87
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L72
	move	$5,$0
	b	$L77
	nop
$L75:
	.loc 1 90
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 91
	move	$6,$16
	move	$5,$0
$L77:
	jal	charge
	move	$4,$18
	.loc 1 92
	b	$L67
	li	$2,-3
	.set	reorder
	.end	minimum_move
	.section	.text.page_take,"ax"
	.align	2
	.globl	page_take
	.loc 1 110
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
	.loc 1 110
	move	$18,$4
	.loc 1 113
	lw	$4,384($4)
	.loc 1 110
	move	$16,$5
	.loc 1 113
	lw	$3,8($4)
	lw	$2,12($4)
	nop
	sltu	$3,$3,$2
	bne	$3,$0,$L79
	move	$19,$6
	.loc 1 113
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 113
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L78
	li	$2,-3
$L79:
	.loc 1 115
	beq	$16,$0,$L91
	lui	$2,%hi(public_state+16)
$L81:
	.loc 1 119
	sltu	$2,$16,6144
	beq	$2,$0,$L86
	addiu	$20,$16,530
	.loc 1 119
	lui	$17,%hi(public_state)
	sll	$20,$20,4
	addiu	$17,$17,%lo(public_state)
	addu	$20,$20,$17
	.loc 1 119
	lw	$2,0($20)
	nop
	bne	$2,$0,$L86
	lui	$4,%hi(public_state+16)
	.loc 1 122
	move	$5,$16
	jal	unlink_page
	addiu	$4,$4,%lo(public_state+16)
	.loc 1 123
	lw	$2,12($17)
	.loc 1 124
	lw	$4,384($18)
	.loc 1 123
	addiu	$2,$2,-1
	.loc 1 124
	move	$6,$0
	li	$5,1
	jal	charge
	sw	$2,12($17)
	.loc 1 125
	lw	$4,384($18)
	move	$5,$16
	jal	push
	addiu	$4,$4,40
	.loc 1 126
	lw	$3,268($18)
	.loc 1 127
	sll	$2,$16,4
	.loc 1 126
	sw	$3,0($20)
	.loc 1 128
	addu	$17,$17,$2
	.loc 1 127
	lui	$3,%hi(page_capabilities)
	lw	$8,0($19)
	lw	$7,4($19)
	lw	$6,8($19)
	lw	$5,12($19)
	addiu	$3,$3,%lo(page_capabilities)
	.loc 1 128
	lw	$4,8492($17)
	.loc 1 127
	addu	$2,$2,$3
	sw	$8,0($2)
	sw	$7,4($2)
	sw	$6,8($2)
	.loc 1 128
	beq	$4,$0,$L82
	sw	$5,12($2)
	.loc 1 128
	lw	$2,268($18)
	nop
	beq	$4,$2,$L82
	nop
	.loc 1 129
	jal	clean
	move	$4,$16
$L82:
	.loc 1 130
	jal	clear_caller_saved
	nop
	.loc 1 131
	move	$2,$16
$L78:
	.loc 1 132
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L91:
	.loc 1 116
	lw	$16,%lo(public_state+16)($2)
	nop
	.loc 1 117
	bne	$16,$0,$L81
	li	$2,-3
	b	$L78
	nop
$L86:
	.loc 1 120
	b	$L78
	li	$2,-2
	.set	reorder
	.end	page_take
	.section	.text.page_holds_context,"ax"
	.align	2
	.globl	page_holds_context
	.loc 1 141
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
	.loc 1 141
	move	$19,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
$L95:
	.loc 1 145
	lw	$4,0($16)
	jal	within
	move	$5,$17
	.loc 1 145
	bne	$2,$0,$L96
	addiu	$16,$16,4
	.loc 1 144
	bne	$16,$18,$L95
	nop
	.loc 1 147
	lw	$4,316($19)
	jal	within
	move	$5,$17
	.loc 1 147
	beq	$2,$0,$L102
	nop
$L96:
	.loc 1 146
	li	$2,1
$L92:
	.loc 1 148
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L102:
	.loc 1 147
	lw	$4,356($19)
	nop
	.loc 1 147
	beq	$4,$0,$L92
	nop
	.loc 1 147
	jal	within
	move	$5,$17
	b	$L92
	sltu	$2,$0,$2
	.set	reorder
	.end	page_holds_context
	.section	.text.page_release,"ax"
	.align	2
	.globl	page_release
	.loc 1 165
	.ent	page_release
page_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 167
	lui	$18,%hi(public_state)
	addiu	$17,$4,530
	addiu	$18,$18,%lo(public_state)
	sll	$17,$17,4
	.loc 1 165
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	.loc 1 167
	addu	$17,$17,$18
	.loc 1 165
	move	$16,$4
	.loc 1 167
	lw	$4,0($17)
	jal	environment_find
	sll	$20,$16,4
	move	$19,$2
	.loc 1 170
	jal	unbind
	move	$4,$16
	.loc 1 171
	move	$5,$16
	jal	contexts_leave
	move	$4,$19
	.loc 1 172
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
	.loc 1 173
	lw	$4,384($19)
	move	$5,$16
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 174
	lw	$4,384($19)
	move	$6,$0
	jal	charge
	li	$5,-1
	.loc 1 175
	lw	$2,0($17)
	.loc 1 177
	lui	$4,%hi(public_state+16)
	.loc 1 175
	addu	$20,$18,$20
	.loc 1 177
	move	$5,$16
	addiu	$4,$4,%lo(public_state+16)
	.loc 1 175
	sw	$2,8492($20)
	.loc 1 177
	jal	push
	sw	$0,0($17)
	.loc 1 178
	lw	$2,12($18)
	nop
	addiu	$2,$2,1
	sw	$2,12($18)
	.loc 1 179
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
	.loc 1 182
	.ent	pages_release
pages_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 182
	move	$16,$4
	.loc 1 185
	lw	$4,268($4)
	jal	unbind_owner
	nop
	.loc 1 186
	lw	$2,384($16)
	nop
	lw	$3,40($2)
	nop
	.loc 1 186
	beq	$3,$0,$L105
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
$L107:
	.loc 1 186
	addiu	$2,$3,530
	sll	$2,$2,4
	addu	$2,$6,$2
	.loc 1 187
	sll	$5,$3,4
	.loc 1 186
	lhu	$3,4($2)
	.loc 1 187
	addu	$2,$6,$5
	.loc 1 186
	bne	$3,$0,$L107
	sw	$0,8488($2)
	.loc 1 188
	lw	$2,384($16)
	nop
	lw	$4,40($2)
	nop
	.loc 1 188
	beq	$4,$0,$L105
	nop
$L108:
	.loc 1 189
	jal	page_release
	nop
	.loc 1 188
	lw	$2,384($16)
	nop
	lw	$4,40($2)
	nop
	.loc 1 188
	bne	$4,$0,$L108
	nop
$L105:
	.loc 1 190
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pages_release
	.section	.text.call_page_allocate,"ax"
	.align	2
	.globl	call_page_allocate
	.loc 1 198
	.ent	call_page_allocate
call_page_allocate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 199
	lw	$3,64($sp)
	.loc 1 198
	sw	$31,44($sp)
	sw	$16,40($sp)
	.loc 1 199
	sw	$5,16($sp)
	sw	$6,20($sp)
	sw	$7,24($sp)
	.loc 1 202
	beq	$5,$0,$L122
	sw	$3,28($sp)
	.loc 1 202
	beq	$7,$0,$L122
	lui	$16,%hi(kernel)
	.loc 1 204
	addiu	$16,$16,%lo(kernel)
	move	$5,$4
	lw	$4,512($16)
	jal	page_take
	addiu	$6,$sp,16
	.loc 1 205
	li	$3,-3
	beq	$2,$3,$L124
	nop
$L119:
	.loc 1 208
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L124:
	.loc 1 206
	lw	$3,512($16)
	sw	$2,32($sp)
	.loc 1 206
	lw	$4,384($3)
	jal	revoke_excess
	nop
	.loc 1 208
	lw	$31,44($sp)
	lw	$2,32($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L122:
	.loc 1 203
	b	$L119
	li	$2,-2
	.set	reorder
	.end	call_page_allocate
	.section	.text.call_page_free,"ax"
	.align	2
	.globl	call_page_free
	.loc 1 211
	.ent	call_page_free
call_page_free:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 212
	jal	owns
	move	$16,$4
	.loc 1 212
	beq	$2,$0,$L125
	li	$2,-1
	.loc 1 214
	jal	page_release
	move	$4,$16
	.loc 1 215
	lui	$2,%hi(kernel+512)
	lw	$4,%lo(kernel+512)($2)
	jal	revoke_returned
	nop
	.loc 1 216
	move	$2,$0
$L125:
	.loc 1 217
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_page_free
	.section	.text.call_page_set_capabilities,"ax"
	.align	2
	.globl	call_page_set_capabilities
	.loc 1 220
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
	.loc 1 220
	move	$18,$4
	move	$16,$5
	move	$19,$6
	.loc 1 223
	jal	owns
	move	$17,$7
	.loc 1 223
	beq	$2,$0,$L131
	nop
	.loc 1 225
	beq	$16,$0,$L133
	nop
	.loc 1 225
	beq	$17,$0,$L133
	lui	$3,%hi(page_capabilities)
	.loc 1 227
	addiu	$3,$3,%lo(page_capabilities)
	sll	$2,$18,4
	addu	$2,$2,$3
	lw	$3,56($sp)
	.loc 1 228
	move	$4,$18
	.loc 1 227
	sw	$16,0($2)
	sw	$19,4($2)
	sw	$17,8($2)
	.loc 1 228
	jal	unbind
	sw	$3,12($2)
	.loc 1 229
	move	$2,$0
$L129:
	.loc 1 230
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L133:
	.loc 1 226
	b	$L129
	li	$2,-2
$L131:
	.loc 1 224
	b	$L129
	li	$2,-1
	.set	reorder
	.end	call_page_set_capabilities
	.section	.text.call_page_give,"ax"
	.align	2
	.globl	call_page_give
	.loc 1 233
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
	.loc 1 234
	move	$4,$2
	.loc 1 233
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 234
	jal	environment_controlled
	sw	$17,24($sp)
	.loc 1 236
	beq	$2,$0,$L138
	move	$4,$16
	.loc 1 236
	jal	owns
	move	$17,$2
	.loc 1 236
	beq	$2,$0,$L138
	lui	$19,%hi(kernel)
	.loc 1 238
	addiu	$19,$19,%lo(kernel)
	lw	$2,512($19)
	move	$6,$0
	lw	$4,384($2)
	jal	charge
	li	$5,-1
	.loc 1 240
	lui	$18,%hi(public_state)
	.loc 1 239
	lw	$4,384($17)
	.loc 1 240
	addiu	$18,$18,%lo(public_state)
	.loc 1 239
	move	$6,$0
	jal	charge
	li	$5,1
	.loc 1 240
	lw	$2,12($18)
	lw	$3,20($18)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L144
	move	$6,$0
	.loc 1 245
	lw	$4,512($19)
	jal	contexts_leave
	move	$5,$16
	.loc 1 246
	lw	$2,512($19)
	.loc 1 246
	move	$5,$16
	lw	$4,384($2)
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 247
	lw	$4,384($17)
	move	$5,$16
	addiu	$4,$4,40
	jal	push
	addiu	$16,$16,530
	.loc 1 248
	sll	$16,$16,4
	.loc 1 248
	lw	$2,268($17)
	.loc 1 248
	addu	$16,$16,$18
	sw	$2,0($16)
	.loc 1 249
	move	$2,$0
$L135:
	.loc 1 250
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L138:
	.loc 1 237
	b	$L135
	li	$2,-1
$L144:
	.loc 1 241
	lw	$4,384($17)
	jal	charge
	li	$5,-1
	.loc 1 242
	lw	$2,512($19)
	move	$6,$0
	lw	$4,384($2)
	jal	charge
	li	$5,1
	.loc 1 243
	b	$L135
	li	$2,-3
	.set	reorder
	.end	call_page_give
	.section	.text.call_page_pin,"ax"
	.align	2
	.globl	call_page_pin
	.loc 1 254
	.ent	call_page_pin
call_page_pin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	move	$19,$6
	move	$17,$5
	.loc 1 255
	lw	$6,64($sp)
	lw	$5,60($sp)
	.loc 1 254
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$16,16($sp)
	.loc 1 255
	jal	environment_controlled
	move	$18,$7
	.loc 1 258
	beq	$2,$0,$L152
	move	$16,$2
	.loc 1 260
	li	$2,131072
	srl	$20,$17,12
	sltu	$17,$17,$2
	beq	$17,$0,$L145
	li	$2,-2
	.loc 1 262
	beq	$19,$0,$L167
	addiu	$2,$20,32
	.loc 1 256
	srl	$2,$19,12
	.loc 1 263
	sltu	$3,$2,6144
	beq	$3,$0,$L156
	li	$3,512
	.loc 1 263
	andi	$4,$19,0x3ff
	.loc 1 263
	bne	$4,$3,$L156
	andi	$3,$19,0x400
	.loc 1 265
	beq	$3,$0,$L150
	sll	$17,$2,4
	.loc 1 265
	lui	$4,%hi(page_capabilities)
	addiu	$2,$17,8
	addiu	$4,$4,%lo(page_capabilities)
	addu	$4,$4,$2
$L151:
	.loc 1 265
	lw	$6,56($sp)
	jal	capability_opens
	move	$5,$18
	.loc 1 265
	beq	$2,$0,$L152
	lui	$3,%hi(public_state)
	.loc 1 269
	addiu	$2,$20,32
	.loc 1 267
	addiu	$3,$3,%lo(public_state)
	addu	$3,$3,$17
	.loc 1 269
	sll	$4,$2,2
	.loc 1 267
	li	$5,1
	sw	$5,8488($3)
	.loc 1 269
	addu	$3,$16,$4
	.loc 1 269
	lw	$3,0($3)
	nop
	beq	$3,$0,$L153
	nop
	.loc 1 270
	lw	$4,384($16)
	nop
	.loc 1 270
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L153:
	.loc 1 272
	lw	$4,384($16)
	nop
	.loc 1 272
	lw	$3,32($4)
	nop
	addiu	$3,$3,1
	b	$L149
	sw	$3,32($4)
$L167:
	.loc 1 269
	sll	$3,$2,2
	addu	$3,$16,$3
	.loc 1 269
	lw	$3,0($3)
	nop
	beq	$3,$0,$L149
	nop
	.loc 1 270
	lw	$4,384($16)
	nop
	.loc 1 270
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L149:
	.loc 1 273
	sll	$2,$2,2
	addu	$2,$16,$2
	sw	$19,0($2)
	.loc 1 274
	move	$5,$20
	jal	unbind_pin
	move	$4,$16
	.loc 1 275
	move	$2,$0
$L145:
	.loc 1 276
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L150:
	.loc 1 265
	lui	$4,%hi(page_capabilities)
	addiu	$4,$4,%lo(page_capabilities)
	b	$L151
	addu	$4,$4,$17
$L156:
	.loc 1 261
	b	$L145
	li	$2,-2
$L152:
	.loc 1 259
	b	$L145
	li	$2,-1
	.set	reorder
	.end	call_page_pin
	.section	.text.call_instructions_changed,"ax"
	.align	2
	.globl	call_instructions_changed
	.loc 1 279
	.ent	call_instructions_changed
call_instructions_changed:
	.set	noreorder
	.set	nomacro
	.loc 1 280
	sltu	$2,$4,6144
	beq	$2,$0,$L170
	nop
	.loc 1 279
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 282
	jal	icache_invalidate_page
	sll	$4,$4,12
	.loc 1 284
	lw	$31,20($sp)
	.loc 1 283
	move	$2,$0
	.loc 1 284
	jr	$31
	addiu	$sp,$sp,24
$L170:
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
