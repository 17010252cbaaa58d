# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/filters/pathfinder.c
	.text
	.file 1 "experiments/filters/pathfinder.c"
	.section	.text.find_node,"ax"
	.align	2
	.loc 1 56
	.ent	find_node
find_node:
	.set	noreorder
	.set	nomacro
	.loc 1 58
	lbu	$2,0($5)
	nop
	.loc 1 58
	beq	$2,$0,$L12
	li	$3,1
	.loc 1 58
	beq	$2,$3,$L2
	li	$6,1
	.loc 1 58
	li	$6,2
$L2:
	.loc 1 61
	lw	$3,0($4)
	nop
	.loc 1 61
	beq	$3,$0,$L30
	lui	$9,%hi(used_nodes)
	.loc 1 62
	li	$7,1
$L10:
	.loc 1 62
	lbu	$2,4($3)
	nop
	.loc 1 62
	beq	$2,$6,$L28
	move	$2,$3
$L4:
	.loc 1 61
	lw	$3,0($2)
	nop
	.loc 1 61
	bne	$3,$0,$L10
	nop
$L7:
	.loc 1 61
	move	$4,$2
	.loc 1 65
	lui	$9,%hi(used_nodes)
$L30:
	lw	$8,%lo(used_nodes)($9)
	.loc 1 65
	li	$2,1024
	beq	$8,$2,$L20
	sll	$7,$8,2
	addu	$7,$7,$8
	sll	$7,$7,2
	addu	$7,$7,$8
	.loc 1 67
	lui	$3,%hi(nodes)
	addiu	$3,$3,%lo(nodes)
	sll	$7,$7,2
	addu	$2,$3,$7
	.loc 1 67
	sw	$2,0($4)
	.loc 1 68
	sw	$0,0($2)
	.loc 1 69
	sb	$6,4($2)
	.loc 1 70
	lbu	$4,1($5)
	.loc 1 67
	addiu	$8,$8,1
	.loc 1 70
	sb	$4,5($2)
	.loc 1 71
	lhu	$6,2($5)
	addiu	$4,$3,64
	.loc 1 71
	sh	$6,6($2)
	.loc 1 72
	lw	$3,4($5)
	.loc 1 67
	sw	$8,%lo(used_nodes)($9)
	.loc 1 72
	sw	$3,8($2)
	.loc 1 73
	lw	$5,8($5)
	move	$3,$2
	.loc 1 73
	sw	$5,12($2)
	.loc 1 74
	sw	$0,16($2)
	addu	$4,$4,$7
$L11:
	.loc 1 76
	sw	$0,20($3)
	.loc 1 75
	addiu	$3,$3,4
	bne	$3,$4,$L11
	nop
$L32:
	jr	$31
	nop
$L28:
	.loc 1 62
	beq	$6,$7,$L15
	nop
	lw	$4,0($5)
	.loc 1 62
	lw	$2,4($3)
	nop
	xor	$2,$2,$4
	sltu	$2,$2,256
	beq	$2,$0,$L4
	move	$2,$3
	.loc 1 62
	lw	$8,8($3)
	lw	$2,4($5)
	nop
	beq	$8,$2,$L6
	nop
$L29:
	.loc 1 61
	lw	$2,0($3)
	nop
	.loc 1 61
	beq	$2,$0,$L17
	nop
	.loc 1 62
	lbu	$3,4($2)
	nop
	.loc 1 62
	bne	$6,$3,$L4
	move	$3,$2
	.loc 1 62
	lw	$2,4($3)
	nop
	xor	$2,$2,$4
	sltu	$2,$2,256
	beq	$2,$0,$L4
	move	$2,$3
	.loc 1 62
	lw	$8,8($3)
	lw	$2,4($5)
	nop
	bne	$8,$2,$L29
	nop
$L6:
	.loc 1 63
	beq	$6,$0,$L32
	move	$2,$3
$L15:
	.loc 1 63
	lw	$4,12($3)
	lw	$3,8($5)
	nop
	bne	$4,$3,$L4
	nop
	jr	$31
	nop
$L12:
	.loc 1 58
	b	$L2
	move	$6,$0
$L20:
	.loc 1 78
	jr	$31
	move	$2,$0
$L17:
	.loc 1 61
	b	$L7
	move	$2,$3
	.set	reorder
	.end	find_node
	.section	.text.find_edge,"ax"
	.align	2
	.loc 1 81
	.ent	find_edge
find_edge:
	.set	noreorder
	.set	nomacro
	.loc 1 42
	srl	$2,$5,16
	.loc 1 42
	xor	$2,$2,$5
	.loc 1 43
	srl	$3,$2,8
	.loc 1 43
	xor	$2,$2,$3
	.loc 1 44
	srl	$6,$2,4
	.loc 1 44
	xor	$6,$6,$2
	.loc 1 44
	andi	$6,$6,0xf
	sll	$6,$6,2
	addu	$6,$4,$6
	.loc 1 85
	lw	$2,20($6)
	nop
	.loc 1 85
	bne	$2,$0,$L36
	lui	$7,%hi(used_edges)
	b	$L43
	nop
$L42:
	.loc 1 85
	lw	$2,0($2)
	nop
	.loc 1 85
	beq	$2,$0,$L34
	lui	$7,%hi(used_edges)
$L36:
	.loc 1 86
	lw	$3,4($2)
	nop
	bne	$3,$5,$L42
	nop
	.loc 1 98
	jr	$31
	nop
$L34:
$L43:
	.loc 1 88
	lw	$3,%lo(used_edges)($7)
	.loc 1 88
	li	$2,1024
	beq	$3,$2,$L37
	sll	$8,$3,4
	.loc 1 90
	lui	$2,%hi(edges)
	addiu	$2,$2,%lo(edges)
	addu	$2,$2,$8
	.loc 1 91
	sw	$5,4($2)
	.loc 1 92
	sw	$0,8($2)
	.loc 1 93
	sw	$0,12($2)
	.loc 1 94
	lw	$5,20($6)
	.loc 1 90
	addiu	$3,$3,1
	.loc 1 94
	sw	$5,0($2)
	.loc 1 95
	sw	$2,20($6)
	.loc 1 96
	lw	$5,16($4)
	.loc 1 90
	sw	$3,%lo(used_edges)($7)
	.loc 1 96
	addiu	$3,$5,1
	.loc 1 97
	jr	$31
	sw	$3,16($4)
$L37:
	.loc 1 98
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find_edge
	.section	.text.walk,"ax"
	.align	2
	.loc 1 123
	.ent	walk
walk:
	.set	noreorder
	.set	nomacro
	.loc 1 128
	beq	$4,$0,$L75
	nop
	.loc 1 123
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$16,20($sp)
	move	$17,$4
	move	$20,$5
	move	$18,$6
	.loc 1 131
	li	$19,1
	.loc 1 135
	b	$L45
	li	$21,2
$L54:
	.loc 1 128
	lw	$17,0($17)
	nop
	.loc 1 128
	beq	$17,$0,$L44
	move	$2,$0
$L45:
	.loc 1 131
	lbu	$6,4($17)
	.loc 1 130
	lw	$5,12($17)
	.loc 1 131
	beq	$6,$19,$L59
	move	$3,$0
	.loc 1 132
	lhu	$3,6($17)
	.loc 1 132
	lbu	$4,5($17)
	nop
	.loc 1 132
	addu	$2,$3,$4
	.loc 1 132
	slt	$2,$18,$2
	bne	$2,$0,$L54
	addu	$3,$20,$3
	.loc 1 51
	addiu	$4,$4,-1
	.loc 1 49
	lbu	$2,0($3)
	.loc 1 51
	beq	$4,$0,$L50
	nop
	addu	$4,$3,$4
$L51:
	.loc 1 51
	lbu	$7,1($3)
	.loc 1 51
	sll	$2,$2,8
	.loc 1 51
	addiu	$3,$3,1
	.loc 1 51
	bne	$3,$4,$L51
	or	$2,$7,$2
$L50:
	.loc 1 134
	lw	$3,8($17)
	.loc 1 135
	beq	$6,$21,$L52
	and	$2,$2,$3
	.loc 1 42
	srl	$3,$2,16
	.loc 1 42
	xor	$3,$3,$2
	.loc 1 43
	srl	$4,$3,8
	.loc 1 43
	xor	$4,$4,$3
	.loc 1 44
	srl	$3,$4,4
	.loc 1 44
	xor	$3,$3,$4
	.loc 1 44
	andi	$3,$3,0xf
	.loc 1 139
	move	$5,$0
$L47:
	.loc 1 141
	addiu	$3,$3,4
	sll	$3,$3,2
	addu	$3,$17,$3
	lw	$16,4($3)
	nop
	.loc 1 141
	bne	$16,$0,$L53
	nop
	b	$L54
	nop
$L55:
	.loc 1 141
	lw	$16,0($16)
	nop
	.loc 1 141
	beq	$16,$0,$L54
	nop
$L53:
	.loc 1 141
	lw	$3,4($16)
	nop
	bne	$3,$2,$L55
	nop
	.loc 1 145
	lw	$4,12($16)
	nop
	.loc 1 145
	beq	$4,$0,$L57
	subu	$6,$18,$5
	.loc 1 145
	jal	walk
	addu	$5,$20,$5
	.loc 1 146
	bne	$2,$0,$L44
	nop
$L57:
	.loc 1 147
	lw	$2,8($16)
	nop
	.loc 1 148
	beq	$2,$0,$L54
	nop
$L44:
	.loc 1 152
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L59:
	.loc 1 129
	b	$L47
	move	$2,$0
$L52:
	.loc 1 136
	sll	$5,$2,$5
	move	$3,$0
	b	$L47
	move	$2,$0
$L75:
	.loc 1 152
	jr	$31
	move	$2,$0
	.set	reorder
	.end	walk
	.section	.text.pathfinder_start,"ax"
	.align	2
	.globl	pathfinder_start
	.loc 1 35
	.ent	pathfinder_start
pathfinder_start:
	.set	noreorder
	.set	nomacro
	.loc 1 36
	lui	$2,%hi(used_edges)
	sw	$0,%lo(used_edges)($2)
	.loc 1 36
	lui	$2,%hi(used_nodes)
	sw	$0,%lo(used_nodes)($2)
	.loc 1 37
	lui	$2,%hi(root)
	.loc 1 38
	jr	$31
	sw	$0,%lo(root)($2)
	.set	reorder
	.end	pathfinder_start
	.section	.text.pathfinder_insert,"ax"
	.align	2
	.globl	pathfinder_insert
	.loc 1 101
	.ent	pathfinder_insert
pathfinder_insert:
	.set	noreorder
	.set	nomacro
	.loc 1 106
	blez	$5,$L96
	nop
	.loc 1 101
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 102
	lui	$4,%hi(root)
	.loc 1 101
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	move	$18,$5
	move	$19,$6
	.loc 1 106
	move	$17,$0
	.loc 1 102
	b	$L83
	addiu	$4,$4,%lo(root)
$L100:
	.loc 1 110
	lbu	$2,4($2)
	nop
	bne	$2,$0,$L82
	move	$5,$0
	.loc 1 110
	lw	$5,8($16)
$L82:
	.loc 1 110
	jal	find_edge
	addiu	$17,$17,1
	.loc 1 111
	beq	$2,$0,$L81
	nop
	.loc 1 113
	addiu	$4,$2,12
	.loc 1 106
	beq	$18,$17,$L99
	addiu	$16,$16,12
$L83:
	.loc 1 107
	jal	find_node
	move	$5,$16
	.loc 1 108
	bne	$2,$0,$L100
	move	$4,$2
$L81:
	.loc 1 119
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 109
	li	$2,-1
	.loc 1 119
	jr	$31
	addiu	$sp,$sp,40
$L99:
	.loc 1 115
	lw	$3,8($2)
	nop
	bne	$3,$0,$L81
	nop
	.loc 1 117
	sw	$19,8($2)
	.loc 1 119
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 118
	move	$2,$19
	.loc 1 119
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L96:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	pathfinder_insert
	.section	.text.pathfinder_classify,"ax"
	.align	2
	.globl	pathfinder_classify
	.loc 1 155
	.ent	pathfinder_classify
pathfinder_classify:
	.set	noreorder
	.set	nomacro
	.loc 1 156
	lui	$3,%hi(root)
	.loc 1 155
	move	$2,$4
	.loc 1 156
	lw	$4,%lo(root)($3)
	.loc 1 155
	addiu	$sp,$sp,-24
	.loc 1 156
	move	$6,$5
	.loc 1 155
	sw	$31,20($sp)
	.loc 1 156
	jal	walk
	move	$5,$2
	.loc 1 157
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pathfinder_classify
	.section	.bss.used_edges,"aw"
	.align	2
used_edges:
	.space	4
	.section	.bss.used_nodes,"aw"
	.align	2
used_nodes:
	.space	4
	.section	.bss.edges,"aw"
	.align	2
edges:
	.space	16384
	.section	.bss.root,"aw"
	.align	2
root:
	.space	4
	.section	.bss.nodes,"aw"
	.align	2
nodes:
	.space	86016
