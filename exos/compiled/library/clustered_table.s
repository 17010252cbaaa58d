# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/clustered_table.c
	.text
	.file 1 "exos/library/clustered_table.c"
	.section	.text.find,"ax"
	.align	2
	.loc 1 30
	.ent	find
find:
	.set	noreorder
	.set	nomacro
	.loc 1 26
	lui	$2,%hi(slots)
	lw	$6,%lo(slots)($2)
	.loc 1 26
	srl	$3,$4,15
	.loc 1 26
	srl	$2,$4,24
	.loc 1 26
	xor	$3,$3,$2
	.loc 1 26
	addiu	$6,$6,-1
	.loc 1 26
	and	$3,$3,$6
	.loc 1 33
	sll	$2,$3,3
	addu	$2,$2,$3
	li	$5,65536
	sll	$2,$2,2
	addu	$2,$2,$5
	.loc 1 33
	lw	$5,0($2)
	nop
	.loc 1 33
	beq	$4,$5,$L9
	li	$8,1
	.loc 1 33
	b	$L3
	li	$7,65536
$L8:
	.loc 1 33
	lw	$5,0($2)
	nop
	.loc 1 33
	beq	$5,$4,$L9
	nop
$L3:
	.loc 1 33
	addiu	$3,$3,1
	.loc 1 33
	and	$3,$3,$6
	.loc 1 33
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	.loc 1 34
	bne	$5,$8,$L8
	addu	$2,$2,$7
	.loc 1 37
	jr	$31
	move	$2,$0
$L9:
	jr	$31
	nop
	.set	reorder
	.end	find
	.section	.text.put,"ax"
	.align	2
	.loc 1 47
	.ent	put
put:
	.set	noreorder
	.set	nomacro
	.loc 1 50
	lw	$2,0($4)
	.loc 1 26
	lui	$3,%hi(slots)
	lw	$6,%lo(slots)($3)
	.loc 1 26
	srl	$3,$2,15
	.loc 1 26
	srl	$2,$2,24
	.loc 1 26
	xor	$3,$3,$2
	.loc 1 26
	addiu	$6,$6,-1
	.loc 1 26
	and	$3,$3,$6
	.loc 1 50
	sll	$2,$3,3
	addu	$2,$2,$3
	li	$5,65536
	sll	$2,$2,2
	addu	$2,$2,$5
	.loc 1 50
	lw	$7,0($2)
	li	$5,1
	beq	$7,$5,$L11
	li	$8,65536
	li	$7,1
$L12:
	.loc 1 50
	addiu	$3,$3,1
	.loc 1 50
	and	$3,$3,$6
	.loc 1 50
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$2,$8
	.loc 1 50
	lw	$5,0($2)
	nop
	bne	$5,$7,$L12
	nop
$L11:
	.loc 1 52
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
	.loc 1 54
	jr	$31
	sw	$4,0($3)
	.set	reorder
	.end	put
	.section	.text.forget,"ax"
	.align	2
	.loc 1 99
	.ent	forget
forget:
	.set	noreorder
	.set	nomacro
	.loc 1 100
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
	.loc 1 103
	lui	$2,%hi(slots)
	lw	$6,%lo(slots)($2)
	.loc 1 100
	sll	$7,$7,3
	addu	$7,$7,$4
	.loc 1 103
	addiu	$6,$6,-1
	.loc 1 103
	addiu	$4,$7,1
	.loc 1 103
	and	$4,$4,$6
	.loc 1 103
	sll	$2,$4,3
	addu	$2,$2,$4
	.loc 1 102
	lui	$8,%hi(clusters)
	.loc 1 103
	li	$5,65536
	sll	$2,$2,2
	.loc 1 102
	lw	$3,%lo(clusters)($8)
	.loc 1 103
	addu	$2,$2,$5
	.loc 1 103
	lw	$5,0($2)
	.loc 1 102
	addiu	$3,$3,-1
	.loc 1 103
	li	$9,1
	beq	$5,$9,$L17
	sw	$3,%lo(clusters)($8)
	.loc 1 105
	li	$8,65536
	.loc 1 26
	srl	$3,$5,15
$L23:
	.loc 1 26
	srl	$5,$5,24
	.loc 1 26
	xor	$3,$3,$5
	.loc 1 26
	and	$3,$3,$6
	.loc 1 104
	subu	$3,$4,$3
	.loc 1 104
	subu	$5,$4,$7
	.loc 1 104
	and	$3,$3,$6
	.loc 1 104
	and	$5,$5,$6
	.loc 1 104
	sltu	$3,$3,$5
	bne	$3,$0,$L18
	sll	$3,$7,3
	.loc 1 105
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
	.loc 1 103
	addiu	$4,$4,1
	.loc 1 103
	and	$4,$6,$4
	.loc 1 103
	sll	$2,$4,3
	addu	$2,$2,$4
	sll	$2,$2,2
	addu	$2,$2,$8
	.loc 1 103
	lw	$5,0($2)
	nop
	.loc 1 103
	bne	$5,$9,$L23
	srl	$3,$5,15
$L17:
	.loc 1 108
	sll	$2,$7,3
	addu	$2,$2,$7
	li	$3,65536
	sll	$2,$2,2
	addu	$2,$3,$2
	li	$3,1
	.loc 1 109
	jr	$31
	sw	$3,0($2)
	.set	reorder
	.end	forget
	.section	.text.grow,"ax"
	.align	2
	.loc 1 58
	.ent	grow
grow:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-80
	sw	$18,64($sp)
	.loc 1 59
	lui	$18,%hi(slots)
	.loc 1 58
	sw	$16,56($sp)
	.loc 1 59
	lw	$16,%lo(slots)($18)
	.loc 1 62
	li	$2,1024
	.loc 1 58
	sw	$31,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	.loc 1 62
	beq	$16,$2,$L48
	sw	$17,60($sp)
	.loc 1 64
	bne	$16,$0,$L49
	sll	$17,$16,3
	jal	table_grow
	li	$4,2304
	.loc 1 64
	bne	$2,$0,$L28
	li	$5,64
	.loc 1 66
	li	$2,64
	sw	$2,%lo(slots)($18)
	move	$17,$0
$L30:
	addu	$2,$17,$16
	li	$3,65536
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 68
	li	$6,1
	.loc 1 66
	move	$3,$16
$L33:
	.loc 1 67
	addiu	$3,$3,1
	.loc 1 67
	sltu	$4,$3,$5
	.loc 1 68
	sw	$6,0($2)
	.loc 1 67
	bne	$4,$0,$L33
	addiu	$2,$2,36
	.loc 1 69
	beq	$16,$0,$L32
	li	$2,65536
$L50:
	.loc 1 66
	move	$19,$0
	.loc 1 69
	b	$L35
	li	$4,1
$L37:
	.loc 1 69
	addiu	$19,$19,1
	.loc 1 69
	beq	$16,$19,$L51
	addiu	$18,$16,-1
$L35:
	.loc 1 69
	lw	$3,0($2)
	nop
	bne	$3,$4,$L37
	addiu	$2,$2,36
	.loc 1 72
	addiu	$18,$16,-1
$L51:
	.loc 1 72
	li	$17,65536
	addu	$16,$16,$19
	.loc 1 73
	li	$20,1
	.loc 1 72
	and	$2,$18,$19
$L52:
	.loc 1 72
	sll	$3,$2,3
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$3,$3,$17
	.loc 1 72
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
	.loc 1 73
	lw	$2,16($sp)
	nop
	beq	$2,$20,$L39
	nop
	.loc 1 75
	sw	$20,0($3)
	.loc 1 76
	jal	put
	addiu	$4,$sp,16
$L39:
	.loc 1 71
	addiu	$19,$19,1
	bne	$19,$16,$L52
	and	$2,$18,$19
$L32:
	.loc 1 78
	move	$2,$0
$L24:
	.loc 1 79
	lw	$31,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,80
$L49:
	.loc 1 64
	addu	$4,$17,$16
	jal	table_grow
	sll	$4,$4,3
	.loc 1 64
	bne	$2,$0,$L28
	sll	$5,$16,1
	.loc 1 67
	sltu	$2,$16,$5
	bne	$2,$0,$L30
	sw	$5,%lo(slots)($18)
	.loc 1 66
	b	$L50
	li	$2,65536
$L48:
	.loc 1 63
	lui	$2,%hi(clusters)
	.loc 1 63
	lw	$2,%lo(clusters)($2)
	.loc 1 79
	lw	$31,76($sp)
	.loc 1 63
	xori	$2,$2,0x3ff
	sltu	$2,$2,1
	.loc 1 79
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	.loc 1 63
	subu	$2,$0,$2
	.loc 1 79
	jr	$31
	addiu	$sp,$sp,80
$L28:
	.loc 1 65
	b	$L24
	li	$2,-1
	.set	reorder
	.end	grow
	.section	.text.page_find,"ax"
	.align	2
	.globl	page_find
	.loc 1 40
	.ent	page_find
page_find:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 41
	li	$4,-32768
	.loc 1 40
	sw	$31,20($sp)
	.loc 1 41
	jal	find
	and	$4,$16,$4
	.loc 1 43
	beq	$2,$0,$L53
	srl	$16,$16,12
	.loc 1 43
	andi	$16,$16,0x7
	.loc 1 43
	sll	$3,$16,2
	addu	$3,$2,$3
	.loc 1 43
	lw	$3,4($3)
	nop
	beq	$3,$0,$L55
	addiu	$16,$16,1
	.loc 1 43
	sll	$16,$16,2
	addu	$2,$2,$16
$L53:
	.loc 1 44
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L55:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 43
	move	$2,$0
	.loc 1 44
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_find
	.section	.text.page_insert,"ax"
	.align	2
	.globl	page_insert
	.loc 1 82
	.ent	page_insert
page_insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-80
	sw	$19,72($sp)
	.loc 1 84
	lui	$19,%hi(clusters)
	.loc 1 82
	sw	$18,68($sp)
	.loc 1 84
	lw	$18,%lo(clusters)($19)
	.loc 1 82
	sw	$17,64($sp)
	sw	$16,60($sp)
	sw	$31,76($sp)
	.loc 1 82
	move	$16,$4
	.loc 1 84
	bne	$18,$0,$L61
	move	$17,$5
	.loc 1 87
	lui	$2,%hi(slots)
$L74:
	.loc 1 87
	lw	$3,%lo(slots)($2)
	.loc 1 87
	sll	$2,$18,1
	.loc 1 87
	sltu	$2,$2,$3
	bne	$2,$0,$L75
	lui	$2,%hi(nothing.0)
	.loc 1 87
	jal	grow
	nop
	.loc 1 87
	bne	$2,$0,$L60
	move	$2,$0
	.loc 1 89
	lw	$18,%lo(clusters)($19)
	.loc 1 90
	lui	$2,%hi(nothing.0)
$L75:
	.loc 1 89
	addiu	$18,$18,1
	.loc 1 90
	addiu	$2,$2,%lo(nothing.0)
	.loc 1 89
	sw	$18,%lo(clusters)($19)
	.loc 1 90
	addiu	$3,$sp,16
	addiu	$8,$2,32
$L67:
	lw	$7,0($2)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$4,12($2)
	addiu	$2,$2,16
	sw	$7,0($3)
	sw	$6,4($3)
	sw	$5,8($3)
	sw	$4,12($3)
	bne	$2,$8,$L67
	addiu	$3,$3,16
	lw	$5,0($2)
	.loc 1 91
	li	$2,-32768
	and	$2,$16,$2
	.loc 1 90
	sw	$5,0($3)
	.loc 1 92
	addiu	$4,$sp,16
	jal	put
	sw	$2,16($sp)
$L65:
	.loc 1 94
	srl	$16,$16,12
	andi	$16,$16,0x7
	.loc 1 94
	sll	$3,$16,2
	.loc 1 95
	addiu	$16,$16,1
	.loc 1 94
	addu	$3,$2,$3
	.loc 1 95
	sll	$16,$16,2
	.loc 1 94
	sw	$17,4($3)
	.loc 1 95
	addu	$2,$2,$16
$L60:
	.loc 1 96
	lw	$31,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,80
$L61:
	.loc 1 84
	li	$4,-32768
	jal	find
	and	$4,$16,$4
	.loc 1 86
	bne	$2,$0,$L65
	nop
	.loc 1 87
	b	$L74
	lui	$2,%hi(slots)
	.set	reorder
	.end	page_insert
	.section	.text.page_remove,"ax"
	.align	2
	.globl	page_remove
	.loc 1 112
	.ent	page_remove
page_remove:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 113
	li	$4,-32768
	.loc 1 112
	sw	$31,20($sp)
	.loc 1 113
	jal	find
	and	$4,$16,$4
	.loc 1 116
	beq	$2,$0,$L76
	srl	$16,$16,10
	.loc 1 118
	andi	$16,$16,0x1c
	addu	$16,$2,$16
	move	$4,$2
	addiu	$3,$2,4
	sw	$0,4($16)
	addiu	$2,$2,36
$L80:
	.loc 1 120
	lw	$5,0($3)
	nop
	bne	$5,$0,$L76
	addiu	$3,$3,4
	.loc 1 119
	bne	$3,$2,$L80
	nop
	.loc 1 122
	jal	forget
	nop
$L76:
	.loc 1 123
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_remove
	.section	.text.page_after,"ax"
	.align	2
	.globl	page_after
	.loc 1 126
	.ent	page_after
page_after:
	.set	noreorder
	.set	nomacro
	.loc 1 127
	srl	$2,$5,12
	andi	$2,$2,0x7
	.loc 1 127
	beq	$2,$0,$L91
	nop
	.loc 1 127
	lw	$2,4($4)
	nop
	beq	$2,$0,$L86
	nop
	jr	$31
	addiu	$2,$4,4
$L91:
	.loc 1 126
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 127
	jal	page_find
	move	$4,$5
	.loc 1 128
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L86:
	.loc 1 128
	jr	$31
	move	$2,$0
	.set	reorder
	.end	page_after
	.section	.text.page_slots,"ax"
	.align	2
	.globl	page_slots
	.loc 1 131
	.ent	page_slots
page_slots:
	.set	noreorder
	.set	nomacro
	.loc 1 132
	lui	$2,%hi(slots)
	lw	$2,%lo(slots)($2)
	.loc 1 133
	jr	$31
	sll	$2,$2,3
	.set	reorder
	.end	page_slots
	.section	.text.page_slot,"ax"
	.align	2
	.globl	page_slot
	.loc 1 136
	.ent	page_slot
page_slot:
	.set	noreorder
	.set	nomacro
	.loc 1 137
	srl	$3,$4,3
	.loc 1 137
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	.loc 1 137
	li	$3,65536
	addu	$2,$2,$3
	.loc 1 139
	lw	$6,0($2)
	.loc 1 139
	li	$3,1
	beq	$6,$3,$L96
	andi	$4,$4,0x7
	.loc 1 139
	sll	$3,$4,2
	addu	$3,$2,$3
	.loc 1 139
	lw	$3,4($3)
	nop
	beq	$3,$0,$L96
	sll	$3,$4,12
	.loc 1 142
	addiu	$4,$4,1
	.loc 1 141
	addu	$3,$3,$6
	.loc 1 142
	sll	$4,$4,2
	.loc 1 141
	sw	$3,0($5)
	.loc 1 142
	jr	$31
	addu	$2,$2,$4
$L96:
	.loc 1 143
	jr	$31
	move	$2,$0
	.set	reorder
	.end	page_slot
	.section	.text.page_dirty,"ax"
	.align	2
	.globl	page_dirty
	.loc 1 146
	.ent	page_dirty
page_dirty:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 147
	jal	page_find
	nop
	.loc 1 149
	beq	$2,$0,$L99
	nop
	.loc 1 149
	lw	$2,0($2)
	.loc 1 150
	lw	$31,20($sp)
	.loc 1 149
	srl	$2,$2,2
	andi	$2,$2,0x1
	.loc 1 150
	jr	$31
	addiu	$sp,$sp,24
$L99:
	.loc 1 150
	lw	$31,20($sp)
	.loc 1 149
	move	$2,$0
	.loc 1 150
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_dirty
	.section	.rodata.nothing.0,"a"
	.align	2
nothing.0:
	.space	36
	.section	.bss.clusters,"aw"
	.align	2
clusters:
	.space	4
	.section	.bss.slots,"aw"
	.align	2
slots:
	.space	4
	.text
	.file 2 "./exos/library/exos.h"
