# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/pathfinder.c
	.text
	.file 1 "experiments/filters/pathfinder.c"
	.section	.text.find_node,"ax"
	.align	2
	.loc 1 57
	.ent	find_node
find_node:
	.set	noreorder
	.loc 1 59
	lbu	$2,0($5)
	nop
	beq	$2,$0,$L12
	li	$3,1
	beq	$2,$3,$L2
	li	$6,1
	li	$6,2
$L2:
	.loc 1 63
	lw	$3,0($4)
	nop
	beq	$3,$0,$L30
	lui	$9,%hi(used_nodes)
	.loc 1 64
	li	$7,1
$L10:
	lbu	$2,4($3)
	nop
	beq	$2,$6,$L28
	move	$2,$3
$L4:
	.loc 1 63
	lw	$3,0($2)
	nop
	bne	$3,$0,$L10
	nop
$L7:
	move	$4,$2
	.loc 1 68
	lui	$9,%hi(used_nodes)
$L30:
	lw	$8,%lo(used_nodes)($9)
	li	$2,1024
	beq	$8,$2,$L20
	sll	$7,$8,2
	addu	$7,$7,$8
	sll	$7,$7,2
	addu	$7,$7,$8
	.loc 1 70
	lui	$3,%hi(nodes)
	addiu	$3,$3,%lo(nodes)
	sll	$7,$7,2
	addu	$2,$3,$7
	sw	$2,0($4)
	.loc 1 71
	sw	$0,0($2)
	.loc 1 72
	sb	$6,4($2)
	.loc 1 73
	lbu	$4,1($5)
	.loc 1 70
	addiu	$8,$8,1
	.loc 1 73
	sb	$4,5($2)
	.loc 1 74
	lhu	$6,2($5)
	addiu	$4,$3,64
	sh	$6,6($2)
	.loc 1 75
	lw	$3,4($5)
	.loc 1 70
	sw	$8,%lo(used_nodes)($9)
	.loc 1 75
	sw	$3,8($2)
	.loc 1 76
	lw	$5,8($5)
	move	$3,$2
	sw	$5,12($2)
	.loc 1 77
	sw	$0,16($2)
	addu	$4,$4,$7
$L11:
	.loc 1 79
	sw	$0,20($3)
	.loc 1 78
	addiu	$3,$3,4
	bne	$3,$4,$L11
	nop
$L32:
	jr	$31
	nop
$L28:
	.loc 1 64
	beq	$6,$7,$L15
	nop
	lw	$4,0($5)
	.loc 1 65
	lw	$2,4($3)
	nop
	xor	$2,$2,$4
	sltu	$2,$2,256
	beq	$2,$0,$L4
	move	$2,$3
	lw	$8,8($3)
	lw	$2,4($5)
	nop
	beq	$8,$2,$L6
	nop
$L29:
	.loc 1 63
	lw	$2,0($3)
	nop
	beq	$2,$0,$L17
	nop
	.loc 1 64
	lbu	$3,4($2)
	nop
	bne	$6,$3,$L4
	move	$3,$2
	.loc 1 65
	lw	$2,4($3)
	nop
	xor	$2,$2,$4
	sltu	$2,$2,256
	beq	$2,$0,$L4
	move	$2,$3
	lw	$8,8($3)
	lw	$2,4($5)
	nop
	bne	$8,$2,$L29
	nop
$L6:
	.loc 1 66
	beq	$6,$0,$L32
	move	$2,$3
$L15:
	lw	$4,12($3)
	lw	$3,8($5)
	nop
	bne	$4,$3,$L4
	nop
	jr	$31
	nop
$L12:
	.loc 1 59
	b	$L2
	move	$6,$0
$L20:
	.loc 1 81
	jr	$31
	move	$2,$0
$L17:
	.loc 1 63
	b	$L7
	move	$2,$3
	.set	reorder
	.end	find_node
	.section	.text.find_edge,"ax"
	.align	2
	.loc 1 84
	.ent	find_edge
find_edge:
	.set	noreorder
	.loc 1 43
	srl	$2,$5,16
	xor	$2,$2,$5
	.loc 1 44
	srl	$3,$2,8
	xor	$2,$2,$3
	.loc 1 45
	srl	$6,$2,4
	xor	$6,$6,$2
	andi	$6,$6,0xf
	sll	$6,$6,2
	addu	$6,$4,$6
	.loc 1 88
	lw	$2,20($6)
	nop
	bne	$2,$0,$L36
	lui	$7,%hi(used_edges)
	b	$L43
	nop
$L42:
	lw	$2,0($2)
	nop
	beq	$2,$0,$L34
	lui	$7,%hi(used_edges)
$L36:
	.loc 1 89
	lw	$3,4($2)
	nop
	bne	$3,$5,$L42
	nop
	.loc 1 101
	jr	$31
	nop
$L34:
$L43:
	.loc 1 91
	lw	$3,%lo(used_edges)($7)
	li	$2,1024
	beq	$3,$2,$L37
	sll	$8,$3,4
	.loc 1 93
	lui	$2,%hi(edges)
	addiu	$2,$2,%lo(edges)
	addu	$2,$2,$8
	.loc 1 94
	sw	$5,4($2)
	.loc 1 95
	sw	$0,8($2)
	.loc 1 96
	sw	$0,12($2)
	.loc 1 97
	lw	$5,20($6)
	.loc 1 93
	addiu	$3,$3,1
	.loc 1 97
	sw	$5,0($2)
	.loc 1 98
	sw	$2,20($6)
	.loc 1 99
	lw	$5,16($4)
	.loc 1 93
	sw	$3,%lo(used_edges)($7)
	.loc 1 99
	addiu	$3,$5,1
	.loc 1 100
	jr	$31
	sw	$3,16($4)
$L37:
	.loc 1 101
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find_edge
	.section	.text.walk,"ax"
	.align	2
	.loc 1 129
	.ent	walk
walk:
	.set	noreorder
	.loc 1 134
	beq	$4,$0,$L75
	nop
	.loc 1 129
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
	.loc 1 137
	li	$19,1
	.loc 1 141
	b	$L45
	li	$21,2
$L54:
	.loc 1 134
	lw	$17,0($17)
	nop
	beq	$17,$0,$L44
	move	$2,$0
$L45:
	.loc 1 137
	lbu	$6,4($17)
	.loc 1 136
	lw	$5,12($17)
	.loc 1 137
	beq	$6,$19,$L59
	move	$3,$0
	.loc 1 138
	lhu	$3,6($17)
	lbu	$4,5($17)
	nop
	addu	$2,$3,$4
	slt	$2,$18,$2
	bne	$2,$0,$L54
	addu	$3,$20,$3
	.loc 1 52
	addiu	$4,$4,-1
	.loc 1 50
	lbu	$2,0($3)
	.loc 1 52
	beq	$4,$0,$L50
	nop
	addu	$4,$3,$4
$L51:
	lbu	$7,1($3)
	sll	$2,$2,8
	addiu	$3,$3,1
	bne	$3,$4,$L51
	or	$2,$7,$2
$L50:
	.loc 1 140
	lw	$3,8($17)
	.loc 1 141
	beq	$6,$21,$L52
	and	$2,$2,$3
	.loc 1 43
	srl	$3,$2,16
	xor	$3,$3,$2
	.loc 1 44
	srl	$4,$3,8
	xor	$4,$4,$3
	.loc 1 45
	srl	$3,$4,4
	xor	$3,$3,$4
	andi	$3,$3,0xf
	.loc 1 145
	move	$5,$0
$L47:
	.loc 1 147
	addiu	$3,$3,4
	sll	$3,$3,2
	addu	$3,$17,$3
	lw	$16,4($3)
	nop
	bne	$16,$0,$L53
	nop
	b	$L54
	nop
$L55:
	lw	$16,0($16)
	nop
	beq	$16,$0,$L54
	nop
$L53:
	lw	$3,4($16)
	nop
	bne	$3,$2,$L55
	nop
	.loc 1 151
	lw	$4,12($16)
	nop
	beq	$4,$0,$L57
	subu	$6,$18,$5
	jal	walk
	addu	$5,$20,$5
	.loc 1 152
	bne	$2,$0,$L44
	nop
$L57:
	.loc 1 153
	lw	$2,8($16)
	nop
	.loc 1 154
	beq	$2,$0,$L54
	nop
$L44:
	.loc 1 158
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
	.loc 1 135
	b	$L47
	move	$2,$0
$L52:
	.loc 1 142
	sll	$5,$2,$5
	move	$3,$0
	b	$L47
	move	$2,$0
$L75:
	.loc 1 158
	jr	$31
	move	$2,$0
	.set	reorder
	.end	walk
	.section	.text.pathfinder_start,"ax"
	.align	2
	.globl	pathfinder_start
	.loc 1 36
	.ent	pathfinder_start
pathfinder_start:
	.set	noreorder
	.loc 1 37
	lui	$2,%hi(used_edges)
	sw	$0,%lo(used_edges)($2)
	lui	$2,%hi(used_nodes)
	sw	$0,%lo(used_nodes)($2)
	.loc 1 38
	lui	$2,%hi(root)
	.loc 1 39
	jr	$31
	sw	$0,%lo(root)($2)
	.set	reorder
	.end	pathfinder_start
	.section	.text.pathfinder_insert,"ax"
	.align	2
	.globl	pathfinder_insert
	.loc 1 104
	.ent	pathfinder_insert
pathfinder_insert:
	.set	noreorder
	.loc 1 109
	blez	$5,$L96
	nop
	.loc 1 104
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 105
	lui	$4,%hi(root)
	.loc 1 104
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	move	$18,$5
	move	$19,$6
	.loc 1 109
	move	$17,$0
	.loc 1 105
	b	$L83
	addiu	$4,$4,%lo(root)
$L100:
	.loc 1 113
	lbu	$2,4($2)
	nop
	bne	$2,$0,$L82
	move	$5,$0
	lw	$5,8($16)
$L82:
	jal	find_edge
	addiu	$17,$17,1
	.loc 1 114
	beq	$2,$0,$L81
	nop
	.loc 1 116
	addiu	$4,$2,12
	.loc 1 109
	beq	$18,$17,$L99
	addiu	$16,$16,12
$L83:
	.loc 1 110
	jal	find_node
	move	$5,$16
	.loc 1 111
	bne	$2,$0,$L100
	move	$4,$2
$L81:
	.loc 1 122
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 112
	li	$2,-1
	.loc 1 122
	jr	$31
	addiu	$sp,$sp,40
$L99:
	.loc 1 118
	lw	$3,8($2)
	nop
	bne	$3,$0,$L81
	nop
	.loc 1 120
	sw	$19,8($2)
	.loc 1 122
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 121
	move	$2,$19
	.loc 1 122
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
	.loc 1 161
	.ent	pathfinder_classify
pathfinder_classify:
	.set	noreorder
	.loc 1 162
	lui	$3,%hi(root)
	.loc 1 161
	move	$2,$4
	.loc 1 162
	lw	$4,%lo(root)($3)
	.loc 1 161
	addiu	$sp,$sp,-24
	.loc 1 162
	move	$6,$5
	.loc 1 161
	sw	$31,20($sp)
	.loc 1 162
	jal	walk
	move	$5,$2
	.loc 1 163
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
