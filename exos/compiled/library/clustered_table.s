# mipsel-linux-gnu-gcc 12.2.0 from exos/library/clustered_table.c
	.text
	.file 1 "exos/library/clustered_table.c"
	.section	.text.find,"ax"
	.align	2
	.loc 1 31
	.ent	find
find:
	.set	noreorder
	.loc 1 27
	lui	$2,%hi(slots)
	lw	$6,%lo(slots)($2)
	srl	$3,$4,15
	srl	$2,$4,24
	xor	$3,$3,$2
	addiu	$6,$6,-1
	and	$3,$3,$6
	.loc 1 34
	sll	$2,$3,3
	addu	$2,$2,$3
	li	$5,65536
	sll	$2,$2,2
	addu	$2,$2,$5
	lw	$5,0($2)
	nop
	beq	$4,$5,$L9
	li	$8,1
	b	$L3
	li	$7,65536
$L8:
	lw	$5,0($2)
	nop
	beq	$5,$4,$L9
	nop
$L3:
	addiu	$3,$3,1
	and	$3,$3,$6
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	.loc 1 35
	bne	$5,$8,$L8
	addu	$2,$2,$7
	.loc 1 38
	jr	$31
	move	$2,$0
$L9:
	jr	$31
	nop
	.set	reorder
	.end	find
	.section	.text.put,"ax"
	.align	2
	.loc 1 48
	.ent	put
put:
	.set	noreorder
	.loc 1 51
	lw	$2,0($4)
	.loc 1 27
	lui	$3,%hi(slots)
	lw	$6,%lo(slots)($3)
	srl	$3,$2,15
	srl	$2,$2,24
	xor	$3,$3,$2
	addiu	$6,$6,-1
	and	$3,$3,$6
	.loc 1 51
	sll	$2,$3,3
	addu	$2,$2,$3
	li	$5,65536
	sll	$2,$2,2
	addu	$2,$2,$5
	lw	$7,0($2)
	li	$5,1
	beq	$7,$5,$L11
	li	$8,65536
	li	$7,1
$L12:
	addiu	$3,$3,1
	and	$3,$3,$6
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$2,$8
	lw	$5,0($2)
	nop
	bne	$5,$7,$L12
	nop
$L11:
	.loc 1 53
	move	$3,$2
	addiu	$9,$4,32
$L13:
	lw	$8,0($4)
	lw	$7,4($4)
	lw	$6,8($4)
	lw	$5,12($4)
	addiu	$4,$4,16
	sw	$8,0($3)
	sw	$7,4($3)
	sw	$6,8($3)
	sw	$5,12($3)
	bne	$4,$9,$L13
	addiu	$3,$3,16
	lw	$4,0($4)
	.loc 1 55
	jr	$31
	sw	$4,0($3)
	.set	reorder
	.end	put
	.section	.text.forget,"ax"
	.align	2
	.loc 1 100
	.ent	forget
forget:
	.set	noreorder
	.loc 1 101
	li	$2,-65536
	addu	$4,$4,$2
	sra	$4,$4,2
	sll	$2,$4,3
	subu	$2,$2,$4
	sll	$3,$2,6
	addu	$2,$2,$3
	sll	$2,$2,3
	addu	$2,$2,$4
	sll	$7,$2,15
	subu	$7,$7,$2
	.loc 1 104
	lui	$2,%hi(slots)
	lw	$6,%lo(slots)($2)
	.loc 1 101
	sll	$7,$7,3
	addu	$7,$7,$4
	.loc 1 104
	addiu	$6,$6,-1
	addiu	$4,$7,1
	and	$4,$4,$6
	sll	$2,$4,3
	addu	$2,$2,$4
	.loc 1 103
	lui	$8,%hi(clusters)
	.loc 1 104
	li	$5,65536
	sll	$2,$2,2
	.loc 1 103
	lw	$3,%lo(clusters)($8)
	.loc 1 104
	addu	$2,$2,$5
	lw	$5,0($2)
	.loc 1 103
	addiu	$3,$3,-1
	.loc 1 104
	li	$9,1
	beq	$5,$9,$L17
	sw	$3,%lo(clusters)($8)
	.loc 1 106
	li	$8,65536
	.loc 1 27
	srl	$3,$5,15
$L23:
	srl	$5,$5,24
	xor	$3,$3,$5
	and	$3,$3,$6
	.loc 1 105
	subu	$3,$4,$3
	subu	$5,$4,$7
	and	$3,$3,$6
	and	$5,$5,$6
	sltu	$3,$3,$5
	bne	$3,$0,$L18
	sll	$3,$7,3
	.loc 1 106
	addu	$3,$3,$7
	sll	$3,$3,2
	addu	$3,$8,$3
	addiu	$12,$2,32
$L19:
	lw	$11,0($2)
	lw	$10,4($2)
	lw	$7,8($2)
	lw	$5,12($2)
	addiu	$2,$2,16
	sw	$11,0($3)
	sw	$10,4($3)
	sw	$7,8($3)
	sw	$5,12($3)
	bne	$2,$12,$L19
	addiu	$3,$3,16
	lw	$2,0($2)
	move	$7,$4
	sw	$2,0($3)
$L18:
	.loc 1 104
	addiu	$4,$4,1
	and	$4,$6,$4
	sll	$2,$4,3
	addu	$2,$2,$4
	sll	$2,$2,2
	addu	$2,$2,$8
	lw	$5,0($2)
	nop
	bne	$5,$9,$L23
	srl	$3,$5,15
$L17:
	.loc 1 109
	sll	$2,$7,3
	addu	$2,$2,$7
	li	$3,65536
	sll	$2,$2,2
	addu	$2,$3,$2
	li	$3,1
	.loc 1 110
	jr	$31
	sw	$3,0($2)
	.set	reorder
	.end	forget
	.section	.text.grow,"ax"
	.align	2
	.loc 1 59
	.ent	grow
grow:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$18,64($sp)
	.loc 1 60
	lui	$18,%hi(slots)
	.loc 1 59
	sw	$16,56($sp)
	.loc 1 60
	lw	$16,%lo(slots)($18)
	.loc 1 63
	li	$2,1024
	.loc 1 59
	sw	$31,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	.loc 1 63
	beq	$16,$2,$L48
	sw	$17,60($sp)
	.loc 1 65
	bne	$16,$0,$L49
	sll	$17,$16,3
	jal	table_grow
	li	$4,2304
	bne	$2,$0,$L28
	li	$5,64
	.loc 1 67
	li	$2,64
	sw	$2,%lo(slots)($18)
	move	$17,$0
$L30:
	addu	$2,$17,$16
	li	$3,65536
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 69
	li	$6,1
	.loc 1 67
	move	$3,$16
$L33:
	.loc 1 68
	addiu	$3,$3,1
	sltu	$4,$3,$5
	.loc 1 69
	sw	$6,0($2)
	.loc 1 68
	bne	$4,$0,$L33
	addiu	$2,$2,36
	.loc 1 70
	beq	$16,$0,$L32
	li	$2,65536
$L50:
	.loc 1 67
	move	$19,$0
	.loc 1 70
	b	$L35
	li	$4,1
$L37:
	addiu	$19,$19,1
	beq	$16,$19,$L51
	addiu	$18,$16,-1
$L35:
	lw	$3,0($2)
	nop
	bne	$3,$4,$L37
	addiu	$2,$2,36
	.loc 1 73
	addiu	$18,$16,-1
$L51:
	li	$17,65536
	addu	$16,$16,$19
	.loc 1 74
	li	$20,1
	.loc 1 73
	and	$2,$18,$19
$L52:
	sll	$3,$2,3
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$3,$3,$17
	move	$2,$3
	addiu	$4,$sp,16
	addiu	$9,$3,32
$L38:
	lw	$8,0($2)
	lw	$7,4($2)
	lw	$6,8($2)
	lw	$5,12($2)
	addiu	$2,$2,16
	sw	$8,0($4)
	sw	$7,4($4)
	sw	$6,8($4)
	sw	$5,12($4)
	bne	$2,$9,$L38
	addiu	$4,$4,16
	lw	$2,0($2)
	nop
	sw	$2,0($4)
	.loc 1 74
	lw	$2,16($sp)
	nop
	beq	$2,$20,$L39
	nop
	.loc 1 76
	sw	$20,0($3)
	.loc 1 77
	jal	put
	addiu	$4,$sp,16
$L39:
	.loc 1 72
	addiu	$19,$19,1
	bne	$19,$16,$L52
	and	$2,$18,$19
$L32:
	.loc 1 79
	move	$2,$0
$L24:
	.loc 1 80
	lw	$31,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,80
$L49:
	.loc 1 65
	addu	$4,$17,$16
	jal	table_grow
	sll	$4,$4,3
	bne	$2,$0,$L28
	sll	$5,$16,1
	.loc 1 68
	sltu	$2,$16,$5
	bne	$2,$0,$L30
	sw	$5,%lo(slots)($18)
	.loc 1 67
	b	$L50
	li	$2,65536
$L48:
	.loc 1 64
	lui	$2,%hi(clusters)
	lw	$2,%lo(clusters)($2)
	.loc 1 80
	lw	$31,76($sp)
	.loc 1 64
	xori	$2,$2,0x3ff
	sltu	$2,$2,1
	.loc 1 80
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	.loc 1 64
	subu	$2,$0,$2
	.loc 1 80
	jr	$31
	addiu	$sp,$sp,80
$L28:
	.loc 1 66
	b	$L24
	li	$2,-1
	.set	reorder
	.end	grow
	.section	.text.page_find,"ax"
	.align	2
	.globl	page_find
	.loc 1 41
	.ent	page_find
page_find:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 42
	li	$4,-32768
	.loc 1 41
	sw	$31,20($sp)
	.loc 1 42
	jal	find
	and	$4,$16,$4
	.loc 1 44
	beq	$2,$0,$L53
	srl	$16,$16,12
	andi	$16,$16,0x7
	sll	$3,$16,2
	addu	$3,$2,$3
	lw	$3,4($3)
	nop
	beq	$3,$0,$L55
	addiu	$16,$16,1
	sll	$16,$16,2
	addu	$2,$2,$16
$L53:
	.loc 1 45
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L55:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 44
	move	$2,$0
	.loc 1 45
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_find
	.section	.text.after,"ax"
	.align	2
	.loc 1 128
	.ent	after
after:
	.set	noreorder
	.loc 1 129
	srl	$2,$5,12
	andi	$2,$2,0x7
	beq	$2,$0,$L68
	nop
	lw	$2,4($4)
	nop
	beq	$2,$0,$L63
	nop
	jr	$31
	addiu	$2,$4,4
$L68:
	.loc 1 128
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 129
	jal	page_find
	move	$4,$5
	.loc 1 130
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L63:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	after
	.section	.text.page_insert,"ax"
	.align	2
	.globl	page_insert
	.loc 1 83
	.ent	page_insert
page_insert:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$19,72($sp)
	.loc 1 85
	lui	$19,%hi(clusters)
	.loc 1 83
	sw	$18,68($sp)
	.loc 1 85
	lw	$18,%lo(clusters)($19)
	.loc 1 83
	sw	$17,64($sp)
	sw	$16,60($sp)
	sw	$31,76($sp)
	move	$16,$4
	.loc 1 85
	bne	$18,$0,$L70
	move	$17,$5
	.loc 1 88
	lui	$2,%hi(slots)
$L83:
	lw	$3,%lo(slots)($2)
	sll	$2,$18,1
	sltu	$2,$2,$3
	bne	$2,$0,$L84
	lui	$2,%hi(nothing.1)
	jal	grow
	nop
	bne	$2,$0,$L69
	move	$2,$0
	.loc 1 90
	lw	$18,%lo(clusters)($19)
	.loc 1 91
	lui	$2,%hi(nothing.1)
$L84:
	.loc 1 90
	addiu	$18,$18,1
	.loc 1 91
	addiu	$2,$2,%lo(nothing.1)
	.loc 1 90
	sw	$18,%lo(clusters)($19)
	.loc 1 91
	addiu	$3,$sp,16
	addiu	$8,$2,32
$L76:
	lw	$7,0($2)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$4,12($2)
	addiu	$2,$2,16
	sw	$7,0($3)
	sw	$6,4($3)
	sw	$5,8($3)
	sw	$4,12($3)
	bne	$2,$8,$L76
	addiu	$3,$3,16
	lw	$5,0($2)
	.loc 1 92
	li	$2,-32768
	and	$2,$16,$2
	.loc 1 91
	sw	$5,0($3)
	.loc 1 93
	addiu	$4,$sp,16
	jal	put
	sw	$2,16($sp)
$L74:
	.loc 1 95
	srl	$16,$16,12
	andi	$16,$16,0x7
	sll	$3,$16,2
	.loc 1 96
	addiu	$16,$16,1
	.loc 1 95
	addu	$3,$2,$3
	.loc 1 96
	sll	$16,$16,2
	.loc 1 95
	sw	$17,4($3)
	.loc 1 96
	addu	$2,$2,$16
$L69:
	.loc 1 97
	lw	$31,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,80
$L70:
	.loc 1 85
	li	$4,-32768
	jal	find
	and	$4,$16,$4
	.loc 1 87
	bne	$2,$0,$L74
	nop
	.loc 1 88
	b	$L83
	lui	$2,%hi(slots)
	.set	reorder
	.end	page_insert
	.section	.text.page_remove,"ax"
	.align	2
	.globl	page_remove
	.loc 1 113
	.ent	page_remove
page_remove:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 114
	li	$4,-32768
	.loc 1 113
	sw	$31,20($sp)
	.loc 1 114
	jal	find
	and	$4,$16,$4
	.loc 1 117
	beq	$2,$0,$L85
	srl	$16,$16,10
	.loc 1 119
	andi	$16,$16,0x1c
	addu	$16,$2,$16
	move	$4,$2
	addiu	$3,$2,4
	sw	$0,4($16)
	addiu	$2,$2,36
$L89:
	.loc 1 121
	lw	$5,0($3)
	nop
	bne	$5,$0,$L85
	addiu	$3,$3,4
	.loc 1 120
	bne	$3,$2,$L89
	nop
	.loc 1 123
	jal	forget
	nop
$L85:
	.loc 1 124
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_remove
	.section	.text.page_protect,"ax"
	.align	2
	.globl	page_protect
	.loc 1 133
	.ent	page_protect
page_protect:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$4,64($sp)
	move	$17,$5
	.loc 1 135
	jal	page_find
	move	$16,$6
	beq	$2,$0,$L96
	nop
	lw	$3,0($2)
	.file 2 "./exos/library/exos.h"
	.loc 2 148
	andi	$4,$16,0x2
	bne	$4,$0,$L118
	andi	$18,$3,0xe0
$L95:
	lui	$4,%hi(list.0)
	addiu	$22,$4,%lo(list.0)
	sw	$4,20($sp)
	addiu	$4,$22,504
	.loc 1 133
	lw	$fp,64($sp)
	sw	$4,16($sp)
	move	$23,$0
	.loc 2 142
	li	$21,-4
	.loc 2 131
	li	$20,-1537
	.loc 2 134
	b	$L101
	li	$19,6
$L119:
	.loc 1 145
	lw	$2,16($sp)
	nop
	beq	$2,$22,$L102
	nop
	jal	after
	nop
	beq	$2,$0,$L100
	nop
	lw	$3,0($2)
	nop
	andi	$4,$3,0xe0
	bne	$4,$18,$L100
	addiu	$22,$22,8
$L101:
	.loc 2 142
	and	$3,$3,$21
	or	$3,$3,$16
	.loc 2 132
	andi	$5,$3,0x3
	.loc 1 145
	move	$4,$2
	.loc 2 132
	beq	$5,$0,$L97
	and	$3,$3,$20
	.loc 2 133
	ori	$3,$3,0x200
$L97:
	.loc 2 134
	andi	$5,$3,0x6
	bne	$5,$19,$L98
	nop
	.loc 2 135
	ori	$3,$3,0x400
$L98:
	.loc 1 140
	sw	$3,0($2)
	.loc 1 141
	sw	$fp,0($22)
	.loc 1 142
	lw	$3,0($2)
	.loc 1 143
	addiu	$fp,$fp,4096
	.loc 1 145
	sltu	$2,$fp,$17
	move	$5,$fp
	.loc 1 142
	sw	$3,4($22)
	.loc 1 145
	bne	$2,$0,$L119
	addiu	$23,$23,1
$L100:
	.loc 1 146
	lw	$2,20($sp)
	move	$5,$23
	jal	mappings_install
	addiu	$4,$2,%lo(list.0)
	beq	$2,$0,$L92
	nop
$L96:
	.loc 1 138
	lw	$fp,64($sp)
$L92:
	.loc 1 147
	lw	$31,60($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$fp
	lw	$fp,56($sp)
	jr	$31
	addiu	$sp,$sp,64
$L118:
	.loc 2 148
	bne	$18,$0,$L95
	nop
	.loc 1 138
	lw	$fp,64($sp)
	b	$L92
	nop
$L102:
	.loc 1 142
	b	$L100
	li	$23,64
	.set	reorder
	.end	page_protect
	.section	.text.page_slots,"ax"
	.align	2
	.globl	page_slots
	.loc 1 150
	.ent	page_slots
page_slots:
	.set	noreorder
	.loc 1 151
	lui	$2,%hi(slots)
	lw	$2,%lo(slots)($2)
	.loc 1 152
	jr	$31
	sll	$2,$2,3
	.set	reorder
	.end	page_slots
	.section	.text.page_slot,"ax"
	.align	2
	.globl	page_slot
	.loc 1 155
	.ent	page_slot
page_slot:
	.set	noreorder
	.loc 1 156
	srl	$3,$4,3
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	li	$3,65536
	addu	$2,$2,$3
	.loc 1 158
	lw	$6,0($2)
	li	$3,1
	beq	$6,$3,$L124
	andi	$4,$4,0x7
	sll	$3,$4,2
	addu	$3,$2,$3
	lw	$3,4($3)
	nop
	beq	$3,$0,$L124
	sll	$3,$4,12
	.loc 1 161
	addiu	$4,$4,1
	.loc 1 160
	addu	$3,$3,$6
	.loc 1 161
	sll	$4,$4,2
	.loc 1 160
	sw	$3,0($5)
	.loc 1 161
	jr	$31
	addu	$2,$2,$4
$L124:
	.loc 1 162
	jr	$31
	move	$2,$0
	.set	reorder
	.end	page_slot
	.section	.text.page_dirty,"ax"
	.align	2
	.globl	page_dirty
	.loc 1 165
	.ent	page_dirty
page_dirty:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 166
	jal	page_find
	nop
	.loc 1 168
	beq	$2,$0,$L127
	nop
	lw	$2,0($2)
	.loc 1 169
	lw	$31,20($sp)
	.loc 1 168
	srl	$2,$2,2
	andi	$2,$2,0x1
	.loc 1 169
	jr	$31
	addiu	$sp,$sp,24
$L127:
	lw	$31,20($sp)
	.loc 1 168
	move	$2,$0
	.loc 1 169
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_dirty
	.section	.bss.list.0,"aw"
	.align	9
list.0:
	.space	512
	.section	.rodata.nothing.1,"a"
	.align	2
nothing.1:
	.space	36
	.section	.bss.clusters,"aw"
	.align	2
clusters:
	.space	4
	.section	.bss.slots,"aw"
	.align	2
slots:
	.space	4
