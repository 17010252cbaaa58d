# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/limits.c
	.file 1 "limits.c"
	.text
	.align	2
	.ent	regions
regions:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$4,12288
	sw	$16,20($sp)
	sw	$31,28($sp)
	jal	sbrk
	sw	$17,24($sp)
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L9
	move	$4,$0
	jal	sbrk
	addiu	$17,$16,12288
	xor	$4,$17,$2
	sltu	$4,$4,1
$L2:
	jal	check
	li	$5,22
	li	$2,1
	li	$4,536870912
	sb	$2,8192($16)
	sb	$2,0($16)
	jal	brk
	addiu	$4,$4,1
	li	$3,-1
	beq	$2,$3,$L18
	nop
	move	$4,$0
$L3:
	jal	check
	li	$5,24
	jal	brk
	li	$4,268435456
	li	$3,-1
	beq	$2,$3,$L19
	nop
	move	$4,$0
$L4:
	jal	check
	li	$5,25
	jal	sbrk
	move	$4,$0
	beq	$17,$2,$L20
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,26
	move	$4,$16
	lw	$17,28684($0)
	jal	brk
	nop
	bne	$2,$0,$L13
	nop
	lw	$4,28684($0)
	addiu	$17,$17,1
	sltu	$4,$4,$17
	xori	$4,$4,0x1
$L6:
	jal	check
	li	$5,28
	jal	sbrk
	li	$4,12288
	beq	$16,$2,$L21
	nop
	move	$4,$0
$L7:
	jal	check
	li	$5,29
	li	$4,134217728
	jal	shared_memory
	addiu	$4,$4,1
	beq	$2,$0,$L22
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,30
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L13:
	b	$L6
	move	$4,$0
$L9:
	b	$L2
	li	$17,12287
$L21:
	lb	$4,8192($16)
	b	$L7
	sltu	$4,$4,1
$L20:
	lb	$4,0($16)
	nop
	xori	$4,$4,0x1
	b	$L5
	sltu	$4,$4,1
$L19:
	lui	$4,%hi(exos_end-1)
	jal	brk
	addiu	$4,$4,%lo(exos_end-1)
	addiu	$4,$2,1
	b	$L4
	sltu	$4,$4,1
$L18:
	jal	sbrk
	li	$4,268435456
	addiu	$4,$2,1
	b	$L3
	sltu	$4,$4,1
$L22:
	jal	shared_memory
	li	$4,-1
	b	$L8
	sltu	$4,$2,1
	.set	reorder
	.end	regions
	.align	2
	.ent	tables
tables:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$4,1342177280
	sw	$16,20($sp)
	sw	$31,28($sp)
	jal	page_clean
	sw	$17,24($sp)
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L24
	move	$5,$0
$L26:
	move	$4,$0
$L25:
	jal	check
	li	$5,35
	li	$5,1610612736
	jal	page_alias
	li	$4,1342177280
	li	$3,-1
	beq	$2,$3,$L40
	nop
	move	$4,$0
$L27:
	li	$5,36
	jal	check
	lui	$16,%hi(area)
	addiu	$17,$16,%lo(area)
	lui	$5,%hi(area+4096)
	li	$2,1
	addiu	$5,$5,%lo(area+4096)
	move	$4,$17
	sw	$2,4096($17)
	jal	page_alias
	sw	$2,%lo(area)($16)
	li	$3,-1
	beq	$2,$3,$L41
	nop
	move	$4,$0
$L28:
	jal	check
	li	$5,38
	move	$5,$0
	jal	page_specific
	li	$4,1610612736
	li	$3,-1
	beq	$2,$3,$L42
	nop
	move	$4,$0
$L29:
	jal	check
	li	$5,39
	jal	page_unmap
	li	$4,1342177280
	li	$3,-1
	beq	$2,$3,$L43
	nop
	move	$4,$0
$L30:
	jal	check
	li	$5,40
	move	$6,$0
	move	$5,$0
	jal	mprotect
	addiu	$4,$16,%lo(area)
	bne	$2,$0,$L37
	nop
	lw	$4,%lo(area)($16)
	nop
	xori	$4,$4,0x1
	sltu	$4,$4,1
$L31:
	jal	check
	li	$5,41
	lui	$4,%hi(area+8192)
	li	$6,1
	li	$5,-4096
	jal	mprotect
	addiu	$4,$4,%lo(area+8192)
	addiu	$4,$2,1
	li	$5,42
	jal	check
	sltu	$4,$4,1
	li	$6,5
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,%lo(area)
	addiu	$4,$2,1
	li	$5,43
	jal	check
	sltu	$4,$4,1
	li	$6,1
	li	$5,8192
	jal	mprotect
	li	$4,1342177280
	addiu	$4,$2,1
	li	$17,1342111744
	li	$5,44
	jal	check
	sltu	$4,$4,1
	ori	$5,$17,0xf000
	jal	page_alias
	addiu	$4,$16,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,46
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$17,0xf000
	addiu	$4,$2,1
	li	$5,47
	jal	check
	sltu	$4,$4,1
	jal	store_faults
	ori	$4,$17,0xf000
	xori	$4,$2,0x1
	sltu	$4,$4,1
	jal	check
	li	$5,48
	jal	page_unmap
	ori	$4,$17,0xf000
	bne	$2,$0,$L44
	move	$4,$0
	lw	$4,%lo(area)($16)
	nop
	xori	$4,$4,0x1
	sltu	$4,$4,1
$L32:
$L44:
	jal	check
	li	$5,49
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	b	$L31
	move	$4,$0
$L24:
	jal	page_cached
	li	$4,1342177280
	bne	$2,$16,$L26
	nop
	jal	page_dirty
	li	$4,1342177280
	b	$L25
	sltu	$4,$2,1
$L43:
	jal	page_physical
	li	$4,1342177280
	b	$L30
	sltu	$4,$2,1
$L42:
	li	$4,1610612736
	jal	page_specific
	li	$5,1
	addiu	$4,$2,1
	b	$L29
	sltu	$4,$4,1
$L41:
	move	$4,$17
	jal	page_specific
	li	$5,4
	addiu	$4,$2,1
	b	$L28
	sltu	$4,$4,1
$L40:
	jal	page_find
	li	$4,1610612736
	b	$L27
	sltu	$4,$2,1
	.set	reorder
	.end	tables
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"x\000"
	.text
	.align	2
	.ent	open_ends
open_ends:
	.set	noreorder
	addiu	$sp,$sp,-312
	li	$4,-1
	sw	$16,292($sp)
	sw	$31,308($sp)
	sw	$19,304($sp)
	sw	$18,300($sp)
	sw	$17,296($sp)
	jal	close
	sb	$0,280($sp)
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L46
	nop
$L48:
	move	$4,$0
$L47:
	jal	check
	li	$5,57
	li	$6,1
	addiu	$5,$sp,280
	jal	read
	move	$4,$0
	li	$3,-1
	beq	$2,$3,$L82
	li	$6,1
	move	$4,$0
$L49:
	jal	check
	li	$5,58
	li	$6,1
	addiu	$5,$sp,280
	jal	write
	li	$4,-1
	li	$3,-1
	beq	$2,$3,$L83
	li	$6,1
	move	$4,$0
$L50:
	jal	check
	li	$5,59
	li	$6,1
	addiu	$5,$sp,280
	jal	write
	li	$4,5
	li	$3,-1
	beq	$2,$3,$L84
	move	$6,$0
	move	$4,$0
$L51:
	li	$5,60
	jal	check
	addiu	$18,$sp,16
	move	$16,$18
	move	$17,$0
	b	$L52
	li	$19,32
$L54:
	beq	$17,$19,$L53
	addiu	$16,$16,8
$L52:
	jal	pipe
	move	$4,$16
	beq	$2,$0,$L54
	addiu	$17,$17,1
	addiu	$17,$17,-1
	li	$2,14
	bne	$17,$2,$L73
	li	$2,3
	lw	$3,16($sp)
	nop
	beq	$3,$2,$L85
	nop
$L73:
	move	$2,$0
$L53:
	move	$4,$2
	jal	check
	li	$5,64
	jal	pipe
	addiu	$4,$sp,272
	li	$3,-1
	beq	$2,$3,$L86
	nop
	move	$4,$0
$L55:
	jal	check
	li	$5,65
	jal	close
	move	$4,$0
	beq	$2,$0,$L56
	nop
$L58:
	move	$4,$0
$L57:
	li	$5,66
	jal	check
	sll	$16,$17,3
	jal	pipe
	addu	$4,$18,$16
	addiu	$4,$2,1
	li	$5,67
	jal	check
	sltu	$4,$4,1
	lw	$4,276($sp)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	move	$19,$2
	li	$2,1
	beq	$19,$2,$L59
	li	$6,1
$L61:
	move	$4,$0
$L60:
	jal	check
	li	$5,68
	lw	$4,272($sp)
	jal	close
	nop
	beq	$2,$0,$L87
	nop
	move	$4,$0
$L62:
	jal	check
	li	$5,69
	beq	$17,$0,$L63
	addiu	$16,$16,-8
	b	$L65
	addu	$16,$18,$16
$L76:
	jal	check
	li	$5,71
	beq	$18,$16,$L63
	addiu	$2,$16,-8
$L77:
	move	$16,$2
$L65:
	lw	$4,0($16)
	jal	close
	nop
	bne	$2,$0,$L76
	move	$4,$0
	lw	$4,4($16)
	jal	close
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,71
	bne	$18,$16,$L77
	addiu	$2,$16,-8
$L63:
	jal	pipe
	addiu	$4,$sp,272
	lw	$3,272($sp)
	nop
	or	$2,$2,$3
	beq	$2,$0,$L66
	nop
$L68:
	move	$4,$0
$L67:
	jal	check
	li	$5,72
	lw	$31,308($sp)
	lw	$19,304($sp)
	lw	$18,300($sp)
	lw	$17,296($sp)
	lw	$16,292($sp)
	jr	$31
	addiu	$sp,$sp,312
$L56:
	jal	close
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L58
	nop
	jal	pipe
	addiu	$4,$sp,272
	lw	$3,272($sp)
	nop
	or	$4,$2,$3
	b	$L57
	sltu	$4,$4,1
$L46:
	jal	close
	li	$4,32
	bne	$2,$16,$L48
	nop
	jal	close
	li	$4,3
	addiu	$4,$2,1
	b	$L47
	sltu	$4,$4,1
$L59:
	addiu	$5,$sp,280
	jal	read
	move	$4,$0
	bne	$2,$19,$L61
	nop
	lb	$4,280($sp)
	nop
	xori	$4,$4,0x78
	b	$L60
	sltu	$4,$4,1
$L87:
	lw	$4,276($sp)
	jal	close
	nop
	b	$L62
	sltu	$4,$2,1
$L83:
	li	$4,32
	jal	write
	addiu	$5,$sp,280
	addiu	$4,$2,1
	b	$L50
	sltu	$4,$4,1
$L82:
	li	$4,32
	jal	read
	addiu	$5,$sp,280
	addiu	$4,$2,1
	b	$L49
	sltu	$4,$4,1
$L84:
	li	$4,1
	jal	write
	addiu	$5,$sp,280
	b	$L51
	sltu	$4,$2,1
$L86:
	jal	close
	li	$4,31
	addiu	$4,$2,1
	b	$L55
	sltu	$4,$4,1
$L66:
	jal	close
	move	$4,$0
	bne	$2,$0,$L68
	nop
	lw	$4,276($sp)
	jal	close
	nop
	b	$L67
	sltu	$4,$2,1
$L85:
	lw	$2,124($sp)
	nop
	xori	$2,$2,0x1e
	b	$L53
	sltu	$2,$2,1
	.set	reorder
	.end	open_ends
	.align	2
	.ent	processes
processes:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$2,5
	li	$5,9
	li	$4,1
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	kill
	sw	$2,16($sp)
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L89
	li	$5,9
$L112:
	addiu	$17,$sp,16
$L91:
	move	$4,$0
$L90:
	jal	check
	li	$5,79
	jal	fork
	nop
	beq	$2,$0,$L93
	move	$16,$2
	bgtz	$2,$L94
	li	$5,1
$L96:
	move	$4,$0
$L95:
	jal	check
	li	$5,84
	li	$5,9
	jal	kill
	move	$4,$16
	beq	$2,$0,$L113
	nop
	move	$4,$0
$L97:
	jal	check
	li	$5,85
	jal	wait
	move	$4,$17
	beq	$2,$16,$L114
	li	$2,9
$L106:
	move	$4,$0
$L98:
	jal	check
	li	$5,86
	jal	fork
	nop
	beq	$2,$0,$L115
	move	$16,$2
	jal	wait
	move	$4,$0
	xor	$4,$2,$16
	li	$5,89
	jal	check
	sltu	$4,$4,1
	jal	fork
	nop
	bne	$2,$0,$L100
	move	$16,$2
	li	$2,805306368
	li	$3,1
	sw	$3,0($2)
$L100:
	jal	wait
	move	$4,$17
	beq	$2,$16,$L116
	nop
	move	$4,$0
$L101:
	jal	check
	li	$5,93
	jal	fork
	nop
	beq	$2,$0,$L117
	move	$16,$2
	jal	wait
	move	$4,$17
	beq	$2,$16,$L118
	nop
	move	$4,$0
$L103:
	jal	check
	li	$5,96
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L93:
	b	$L93
	nop
$L94:
	jal	kill
	move	$4,$2
	li	$3,-1
	bne	$2,$3,$L96
	nop
	addiu	$4,$16,1
	jal	kill
	li	$5,9
	addiu	$4,$2,1
	b	$L95
	sltu	$4,$4,1
$L89:
	jal	kill
	move	$4,$0
	bne	$2,$16,$L112
	move	$18,$2
	addiu	$17,$sp,16
	jal	wait
	move	$4,$17
	bne	$2,$18,$L91
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x5
	b	$L90
	sltu	$4,$4,1
$L114:
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L106
	nop
	jal	wait
	move	$4,$17
	addiu	$4,$2,1
	b	$L98
	sltu	$4,$4,1
$L118:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x4600
	b	$L103
	sltu	$4,$4,1
$L116:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x4600
	b	$L101
	sltu	$4,$4,1
$L113:
	move	$4,$16
	jal	kill
	li	$5,9
	addiu	$4,$2,1
	b	$L97
	sltu	$4,$4,1
$L115:
	jal	exit
	li	$4,3
$L117:
	break
	.set	reorder
	.end	processes
	.section	.rodata.str1.4
	.align	2
$LC1:
	.ascii	"image\000"
	.text
	.align	2
	.ent	memory
memory:
	.set	noreorder
	addiu	$sp,$sp,-64
	lui	$2,%hi(pages.0)
	sw	$19,44($sp)
	addiu	$19,$2,%lo(pages.0)
	sw	$20,48($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$0,%lo(pages.0)($2)
	sw	$0,8188($19)
	move	$16,$19
	move	$18,$0
	li	$17,1
	b	$L120
	li	$20,2048
$L122:
	addiu	$18,$18,1
	beq	$18,$20,$L121
	addiu	$16,$16,4
$L120:
	sw	$17,16($sp)
	li	$7,1
	li	$6,1
	li	$5,1
	jal	aegis_page_allocate
	move	$4,$0
	bgtz	$2,$L122
	sw	$2,0($16)
$L121:
	addiu	$4,$18,-101
	li	$5,109
	jal	check
	sltu	$4,$4,1947
	lw	$20,28684($0)
	jal	fork
	nop
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L123
	nop
$L125:
	move	$4,$0
$L124:
	jal	check
	li	$5,111
	lw	$4,28684($0)
	li	$5,112
	xor	$4,$4,$20
	jal	check
	sltu	$4,$4,1
	beq	$18,$0,$L143
	sll	$17,$18,2
	addiu	$17,$17,-4
	addu	$17,$19,$17
	b	$L131
	li	$21,-1
$L157:
	sltu	$4,$0,$4
	jal	check
	li	$5,119
	beq	$18,$0,$L163
	li	$2,-1
$L158:
	bne	$16,$21,$L132
	addiu	$17,$17,-4
$L131:
	lw	$4,0($17)
	jal	aegis_page_free
	addiu	$18,$18,-1
	sltu	$4,$2,1
	jal	check
	li	$5,114
	lw	$20,28684($0)
	jal	fork
	nop
	beq	$2,$0,$L156
	move	$16,$2
	lw	$2,28684($0)
	nop
	bne	$2,$20,$L157
	addiu	$4,$16,1
	li	$4,1
	jal	check
	li	$5,119
	bne	$18,$0,$L158
	li	$2,-1
$L163:
	bne	$16,$2,$L132
	nop
$L153:
	move	$4,$0
$L126:
	jal	check
	li	$5,121
	li	$2,-2147483648
	or	$16,$16,$2
	li	$17,-2
$L134:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L134
	nop
	lw	$4,28684($0)
	li	$5,124
	xor	$4,$4,$20
	sll	$20,$18,2
	sltu	$4,$4,1
	jal	check
	addiu	$20,$20,-4
	addu	$20,$19,$20
	li	$22,-2147483648
	li	$17,-2
	li	$21,1536
$L139:
	jal	fork
	nop
	beq	$2,$0,$L159
	move	$16,$2
	jal	wait
	addiu	$4,$sp,24
	beq	$2,$16,$L160
	nop
	move	$4,$0
$L137:
	jal	check
	li	$5,133
	or	$16,$16,$22
$L138:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L138
	nop
	lw	$4,0($20)
	jal	aegis_page_free
	addiu	$16,$18,-1
	sltu	$4,$2,1
	jal	check
	li	$5,136
	lw	$2,24($sp)
	nop
	bne	$2,$21,$L161
	addiu	$20,$20,-4
	b	$L139
	move	$18,$16
$L160:
	b	$L137
	sltu	$4,$0,$18
$L161:
	xori	$2,$2,0x100
	li	$5,138
	jal	check
	sltu	$4,$2,1
	beq	$16,$0,$L119
	sll	$2,$18,2
	addiu	$2,$2,-8
	addu	$19,$19,$2
$L141:
	lw	$4,0($19)
	jal	aegis_page_free
	addiu	$16,$16,-1
	sltu	$4,$2,1
	jal	check
	li	$5,140
	bne	$16,$0,$L141
	addiu	$19,$19,-4
$L119:
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,64
$L123:
	lui	$4,%hi($LC1)
	jal	exec
	addiu	$4,$4,%lo($LC1)
	bne	$2,$16,$L125
	nop
	jal	shared_memory
	li	$4,4096
	b	$L124
	sltu	$4,$2,1
$L132:
	jal	wait
	addiu	$4,$sp,24
	bne	$2,$16,$L153
	nop
	lw	$4,24($sp)
	nop
	xori	$4,$4,0x600
	b	$L126
	sltu	$4,$4,1
$L143:
	b	$L153
	li	$16,-1
$L159:
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	lw	$17,28684($0)
	jal	exec
	nop
	li	$3,-1
	beq	$2,$3,$L162
	nop
$L136:
	move	$4,$16
	jal	check
	li	$5,130
$L155:
	jal	exit
	li	$4,6
$L162:
	lw	$2,28684($0)
	nop
	bne	$2,$17,$L136
	nop
	b	$L136
	li	$16,1
$L156:
	lui	$4,%hi($LC1)
	jal	exec
	addiu	$4,$4,%lo($LC1)
	li	$3,-1
	beq	$2,$3,$L155
	nop
	jal	exit
	li	$4,7
	.set	reorder
	.end	memory
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	regions
	nop
	jal	tables
	nop
	jal	open_ends
	nop
	jal	processes
	nop
	jal	memory
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.pages.0,"aw"
	.align	2
pages.0:
	.space	8192
	.section	.bss.area,"aw"
	.align	12
area:
	.space	12288
