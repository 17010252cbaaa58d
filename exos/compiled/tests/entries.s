# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/entries.c
	.file 1 "entries.c"
	.text
	.align	2
	.ent	flag
flag:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	page_find
	move	$16,$5
	lw	$2,0($2)
	lw	$31,20($sp)
	and	$2,$16,$2
	sltu	$2,$0,$2
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	flag
	.align	2
	.ent	cached
cached:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$4,%hi(page_cached)
	sw	$16,28($sp)
	lui	$16,%hi(area)
	addiu	$7,$sp,16
	li	$6,1
	addiu	$5,$16,%lo(area)
	addiu	$4,$4,%lo(page_cached)
	li	$2,3
	sw	$31,36($sp)
	sw	$17,32($sp)
	sw	$2,%lo(area)($16)
	jal	registers_kept
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,50
	lw	$4,16($sp)
	li	$5,51
	jal	check
	sltu	$4,$4,1
	li	$5,2048
	jal	flag
	addiu	$4,$16,%lo(area)
	beq	$2,$0,$L24
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,52
	li	$5,2048
	jal	flag
	addiu	$4,$16,%lo(area)
	beq	$2,$0,$L15
	nop
	lw	$4,%lo(area)($16)
	nop
	xori	$4,$4,0x3
	sltu	$4,$4,1
$L6:
	jal	check
	li	$5,53
	li	$5,1
	jal	page_cached
	addiu	$4,$16,%lo(area)
	beq	$2,$0,$L25
	nop
	move	$4,$0
$L7:
	jal	check
	li	$5,54
	li	$5,4
	jal	flag
	addiu	$4,$16,%lo(area)
	bne	$2,$0,$L26
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,55
	jal	page_clean
	addiu	$4,$16,%lo(area)
	beq	$2,$0,$L27
	nop
	move	$4,$0
$L9:
	jal	check
	li	$5,56
	move	$6,$0
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,57
	jal	page_clean
	addiu	$4,$16,%lo(area)
	beq	$2,$0,$L28
	nop
	move	$4,$0
$L10:
	jal	check
	li	$5,58
	li	$6,3
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,%lo(area)
	bne	$2,$0,$L20
	nop
	lw	$4,%lo(area)($16)
	nop
	xori	$4,$4,0x3
	sltu	$4,$4,1
$L11:
	addiu	$17,$16,%lo(area)
	jal	check
	li	$5,59
	li	$2,3
	move	$4,$17
	li	$6,1
	li	$5,8192
	sw	$2,4096($17)
	sw	$2,%lo(area)($16)
	jal	mprotect
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,62
	li	$5,1024
	jal	flag
	move	$4,$17
	beq	$2,$0,$L29
	nop
	move	$4,$0
$L12:
	jal	check
	li	$5,63
	li	$6,3
	li	$5,8192
	jal	mprotect
	addiu	$4,$16,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,64
	li	$5,1024
	jal	flag
	addiu	$4,$16,%lo(area)
	bne	$2,$0,$L30
	lui	$4,%hi(area+4096)
	move	$4,$0
$L13:
	jal	check
	li	$5,65
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L15:
	b	$L6
	move	$4,$0
$L20:
	b	$L11
	move	$4,$0
$L24:
	addiu	$4,$16,%lo(area)
	jal	page_cached
	move	$5,$0
	b	$L5
	sltu	$4,$2,1
$L30:
	addiu	$4,$4,%lo(area+4096)
	jal	flag
	li	$5,1024
	b	$L13
	sltu	$4,$0,$2
$L29:
	lui	$4,%hi(area+4096)
	addiu	$4,$4,%lo(area+4096)
	jal	flag
	li	$5,1024
	b	$L12
	sltu	$4,$2,1
$L28:
	addiu	$4,$16,%lo(area)
	jal	flag
	li	$5,512
	b	$L10
	sltu	$4,$2,1
$L27:
	addiu	$4,$16,%lo(area)
	jal	flag
	li	$5,1024
	b	$L9
	sltu	$4,$2,1
$L26:
	addiu	$4,$16,%lo(area)
	jal	flag
	li	$5,1024
	b	$L8
	sltu	$4,$0,$2
$L25:
	addiu	$4,$16,%lo(area)
	jal	flag
	li	$5,2048
	b	$L7
	sltu	$4,$2,1
	.set	reorder
	.end	cached
	.align	2
	.ent	aliases
aliases:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$5,1610612736
	li	$4,1342177280
	sw	$31,20($sp)
	sw	$16,16($sp)
	lw	$16,28684($0)
	jal	page_alias
	nop
	li	$3,-1
	beq	$2,$3,$L39
	nop
	move	$4,$0
$L32:
	jal	check
	li	$5,72
	move	$5,$0
	jal	page_specific
	li	$4,1610612736
	li	$3,-1
	beq	$2,$3,$L40
	nop
	move	$4,$0
$L33:
	jal	check
	li	$5,73
	lw	$4,28684($0)
	li	$5,74
	xor	$4,$4,$16
	jal	check
	sltu	$4,$4,1
	lui	$16,%hi(area)
	lw	$5,28688($0)
	jal	page_specific
	addiu	$4,$16,%lo(area)
	li	$3,-1
	beq	$2,$3,$L41
	nop
	move	$4,$0
$L34:
	jal	check
	li	$5,75
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L41:
	lw	$4,%lo(area)($16)
	nop
	xori	$4,$4,0x3
	b	$L34
	sltu	$4,$4,1
$L40:
	jal	page_find
	li	$4,1610612736
	b	$L33
	sltu	$4,$2,1
$L39:
	jal	page_find
	li	$4,1610612736
	b	$L32
	sltu	$4,$2,1
	.set	reorder
	.end	aliases
	.align	2
	.ent	row_of_text
row_of_text:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	li	$16,1610612736
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	ori	$17,$16,0xc000
$L43:
	move	$5,$16
	jal	page_alias
	li	$4,4194304
	addiu	$16,$16,4096
	li	$5,84
	jal	check
	sltu	$4,$2,1
	bne	$16,$17,$L43
	li	$6,1
	li	$5,49152
	jal	mprotect
	li	$4,1610612736
	sltu	$4,$2,1
	li	$5,85
	jal	check
	li	$16,1610612736
	li	$18,4194304
	b	$L45
	ori	$17,$16,0xc000
$L53:
	lw	$2,0($16)
	lw	$4,0($18)
	addiu	$16,$16,4096
	xor	$4,$4,$2
	sltu	$4,$4,1
	jal	check
	li	$5,87
	beq	$16,$17,$L54
	li	$6,1
$L45:
	move	$4,$16
	jal	flag
	li	$5,1
	bne	$2,$0,$L53
	move	$4,$0
	addiu	$16,$16,4096
	jal	check
	li	$5,87
	bne	$16,$17,$L45
	li	$6,1
$L54:
	li	$5,53248
	jal	mprotect
	li	$4,1610612736
	addiu	$4,$2,1
	li	$5,88
	jal	check
	sltu	$4,$4,1
	jal	page_find
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,89
	li	$17,1610612736
$L46:
	jal	page_unmap
	move	$4,$17
	addiu	$17,$17,4096
	li	$5,91
	jal	check
	sltu	$4,$2,1
	bne	$17,$16,$L46
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	row_of_text
	.align	2
	.ent	rows
rows:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$4,4096
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	jal	shared_memory
	lui	$17,%hi(area)
	li	$19,1613037568
	move	$18,$2
	li	$16,1610612736
	addiu	$20,$17,%lo(area)
	ori	$19,$19,0x8000
	move	$5,$16
$L85:
	jal	page_alias
	move	$4,$20
	addiu	$16,$16,4096
	li	$5,101
	jal	check
	sltu	$4,$2,1
	bne	$16,$19,$L85
	move	$5,$16
	li	$5,2424832
	li	$6,1
	ori	$5,$5,0x8000
	jal	mprotect
	li	$4,1610612736
	sltu	$4,$2,1
	li	$5,102
	jal	check
	li	$19,1613037568
	li	$16,1610612736
	li	$20,3
	ori	$19,$19,0x8000
$L60:
	lw	$3,0($16)
	nop
	beq	$3,$20,$L57
	move	$4,$16
$L59:
	move	$4,$0
$L58:
	addiu	$16,$16,4096
	jal	check
	li	$5,104
	bne	$16,$19,$L60
	nop
	li	$20,131072
	li	$19,1613168640
	li	$16,1610612736
	addiu	$20,$20,20480
	addiu	$19,$19,20480
$L61:
	jal	store_faults
	move	$4,$16
	xori	$4,$2,0x1
	addu	$16,$16,$20
	li	$5,106
	jal	check
	sltu	$4,$4,1
	bne	$16,$19,$L61
	nop
	li	$19,1613037568
	li	$16,1610612736
	ori	$19,$19,0x8000
$L62:
	jal	page_unmap
	move	$4,$16
	addiu	$16,$16,4096
	li	$5,108
	jal	check
	sltu	$4,$2,1
	bne	$16,$19,$L62
	nop
	lw	$4,%lo(area)($17)
	li	$5,109
	xori	$4,$4,0x3
	jal	check
	sltu	$4,$4,1
	li	$2,4
	li	$5,1610612736
	addiu	$4,$17,%lo(area)
	sw	$2,0($18)
	jal	page_alias
	li	$16,1610612736
	sltu	$4,$2,1
	jal	check
	li	$5,112
	move	$4,$18
	jal	page_alias
	addiu	$5,$16,4096
	sltu	$4,$2,1
	jal	check
	li	$5,113
	addiu	$5,$16,8192
	jal	page_alias
	li	$4,4194304
	sltu	$4,$2,1
	jal	check
	li	$5,114
	addiu	$5,$16,12288
	jal	page_alias
	addiu	$4,$17,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,115
	li	$6,1
	li	$5,16384
	jal	mprotect
	li	$4,1610612736
	sltu	$4,$2,1
	jal	check
	li	$5,116
	li	$20,1610612736
	addiu	$19,$16,16384
$L64:
	move	$4,$16
	jal	flag
	li	$5,1
	bne	$2,$0,$L82
	move	$4,$16
	move	$4,$0
$L63:
	addiu	$16,$16,4096
	jal	check
	li	$5,118
	bne	$16,$19,$L64
	li	$6,3
	li	$5,16384
	jal	mprotect
	li	$4,1610612736
	addiu	$4,$2,1
	li	$5,119
	jal	check
	sltu	$4,$4,1
	li	$5,2
	jal	flag
	addiu	$4,$20,4096
	bne	$2,$0,$L65
	li	$5,2
$L67:
	move	$4,$0
$L66:
	jal	check
	li	$5,120
	li	$3,1610612736
	li	$2,5
	sw	$2,4100($3)
	addiu	$4,$17,%lo(area)
	sw	$2,4($3)
	lw	$4,4($4)
	nop
	beq	$4,$2,$L83
	nop
$L73:
	move	$4,$0
$L68:
	li	$5,122
	jal	check
	li	$16,1610612736
	addiu	$19,$16,16384
$L69:
	jal	page_unmap
	move	$4,$16
	addiu	$16,$16,4096
	li	$5,124
	jal	check
	sltu	$4,$2,1
	bne	$16,$19,$L69
	nop
	lw	$3,0($18)
	li	$2,4
	beq	$3,$2,$L84
	nop
	move	$4,$0
$L70:
	jal	check
	li	$5,125
	jal	row_of_text
	li	$16,65535
	li	$6,1
	li	$5,8192
	jal	mprotect
	li	$4,4194304
	sltu	$4,$2,1
	jal	check
	li	$5,127
	sll	$5,$16,15
	jal	page_alias
	addiu	$4,$17,%lo(area)
	sltu	$4,$2,1
	li	$18,2147418112
	jal	check
	li	$5,129
	ori	$5,$18,0x9000
	jal	page_alias
	addiu	$4,$17,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,130
	jal	page_unmap
	ori	$4,$18,0x9000
	sltu	$4,$2,1
	jal	check
	li	$5,131
	li	$6,1
	sll	$4,$16,15
	jal	mprotect
	li	$5,8192
	addiu	$4,$2,1
	li	$5,132
	jal	check
	sltu	$4,$4,1
	jal	page_unmap
	sll	$4,$16,15
	sltu	$4,$2,1
	jal	check
	li	$5,133
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L57:
	jal	flag
	li	$5,2
	bne	$2,$0,$L59
	move	$4,$16
	jal	flag
	li	$5,1024
	b	$L58
	sltu	$4,$2,1
$L82:
	jal	flag
	li	$5,2
	b	$L63
	sltu	$4,$2,1
$L83:
	lw	$2,4($18)
	nop
	bne	$2,$4,$L73
	nop
	lw	$2,8192($3)
	li	$3,4194304
	lw	$4,0($3)
	nop
	xor	$4,$4,$2
	b	$L68
	sltu	$4,$4,1
$L65:
	jal	flag
	addiu	$4,$20,8192
	bne	$2,$0,$L67
	addiu	$4,$20,12288
	jal	flag
	li	$5,2
	b	$L66
	sltu	$4,$2,1
$L84:
	jal	page_find
	move	$4,$18
	b	$L70
	sltu	$4,$0,$2
	.set	reorder
	.end	rows
	.align	2
	.ent	caught
caught:
	.set	noreorder
	li	$2,805306368
	addiu	$sp,$sp,-24
	addiu	$2,$2,4096
	beq	$4,$2,$L90
	sw	$31,20($sp)
	jal	exit
	li	$4,56
$L90:
	jal	exit
	li	$4,55
	.set	reorder
	.end	caught
	.align	2
	.ent	touched
touched:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	move	$17,$4
	jal	fork
	move	$18,$5
	beq	$2,$0,$L96
	addiu	$4,$sp,16
	jal	wait
	move	$16,$2
	xor	$4,$2,$16
	li	$5,41
	jal	check
	sltu	$4,$4,1
	lw	$2,16($sp)
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	sra	$2,$2,8
	jr	$31
	addiu	$sp,$sp,40
$L96:
	beq	$18,$0,$L93
	li	$2,1
	sw	$2,0($17)
$L94:
	jal	exit
	li	$4,77
$L93:
	lw	$2,0($17)
	b	$L94
	nop
	.set	reorder
	.end	touched
	.align	2
	.ent	lose
lose:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	page_physical
	nop
	jal	page_drop
	move	$4,$2
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lose
	.align	2
	.ent	gone
gone:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	lui	$16,%hi(area)
	sw	$18,32($sp)
	addiu	$16,$16,%lo(area)
	li	$18,1
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$18,16384($16)
	sw	$18,8192($16)
	sw	$18,4096($16)
	lw	$4,12288($16)
	li	$5,147
	jal	check
	sltu	$4,$4,1
	jal	fork
	nop
	beq	$2,$0,$L112
	lui	$4,%hi(area+4096)
	addiu	$4,$sp,16
	jal	wait
	move	$17,$2
	beq	$2,$17,$L113
	nop
	move	$4,$0
$L102:
	jal	check
	li	$5,153
	lui	$4,%hi(area+12288)
	jal	lose
	addiu	$4,$4,%lo(area+12288)
	lw	$4,12288($16)
	li	$5,155
	jal	check
	sltu	$4,$4,1
	li	$2,2
	sw	$2,12288($16)
	lw	$4,12288($16)
	li	$5,157
	xori	$4,$4,0x2
	lui	$17,%hi(area+4096)
	jal	check
	sltu	$4,$4,1
	lui	$18,%hi(area+8192)
	jal	lose
	addiu	$4,$17,%lo(area+4096)
	jal	lose
	addiu	$4,$18,%lo(area+8192)
	li	$6,1
	li	$5,8192
	jal	mprotect
	addiu	$4,$17,%lo(area+4096)
	addiu	$4,$2,1
	li	$5,161
	jal	check
	sltu	$4,$4,1
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$17,%lo(area+4096)
	addiu	$4,$2,1
	li	$5,162
	jal	check
	sltu	$4,$4,1
	jal	page_clean
	addiu	$4,$17,%lo(area+4096)
	li	$3,-1
	beq	$2,$3,$L114
	nop
	move	$4,$0
$L103:
	jal	check
	li	$5,163
	jal	page_remove
	addiu	$4,$17,%lo(area+4096)
	jal	page_remove
	addiu	$4,$18,%lo(area+8192)
	lw	$2,4096($16)
	nop
	beq	$2,$0,$L115
	nop
	move	$4,$0
$L104:
	li	$5,166
	jal	check
	lui	$17,%hi(area+20480)
	li	$6,1
	li	$5,12288
	jal	mprotect
	addiu	$4,$17,%lo(area+20480)
	bne	$2,$0,$L110
	nop
	lw	$4,24576($16)
	nop
	sltu	$4,$4,1
$L105:
	li	$5,167
	jal	check
	lui	$16,%hi(area+24576)
	jal	lose
	addiu	$4,$16,%lo(area+24576)
	li	$6,3
	addiu	$4,$17,%lo(area+20480)
	jal	mprotect
	li	$5,12288
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,169
	jal	page_remove
	addiu	$4,$16,%lo(area+24576)
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L115:
	lw	$4,8192($16)
	b	$L104
	sltu	$4,$4,1
$L110:
	b	$L105
	move	$4,$0
$L113:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x4600
	b	$L102
	sltu	$4,$4,1
$L114:
	addiu	$4,$17,%lo(area+4096)
	jal	page_cached
	move	$5,$0
	addiu	$4,$2,1
	b	$L103
	sltu	$4,$4,1
$L112:
	jal	lose
	addiu	$4,$4,%lo(area+4096)
	lw	$2,4096($16)
	nop
	beq	$2,$18,$L116
	nop
	jal	exit
	li	$4,78
$L116:
	jal	exit
	li	$4,77
	.set	reorder
	.end	gone
	.align	2
	.ent	never_ours
never_ours:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$5,$0
	sw	$31,20($sp)
	jal	touched
	li	$4,134217728
	xori	$4,$2,0x46
	li	$5,181
	jal	check
	sltu	$4,$4,1
	li	$4,4128768
	move	$5,$0
	jal	touched
	ori	$4,$4,0xf000
	xori	$4,$2,0x46
	li	$5,182
	jal	check
	sltu	$4,$4,1
	li	$5,1
	jal	touched
	li	$4,2147418112
	xori	$4,$2,0x46
	li	$5,183
	jal	check
	sltu	$4,$4,1
	li	$4,2145320960
	li	$5,1
	jal	touched
	ori	$4,$4,0xf000
	xori	$4,$2,0x46
	li	$5,184
	jal	check
	sltu	$4,$4,1
	lui	$4,%hi(caught)
	jal	on_protection_fault
	addiu	$4,$4,%lo(caught)
	li	$4,805306368
	move	$5,$0
	jal	touched
	addiu	$4,$4,4096
	xori	$4,$2,0x37
	li	$5,186
	jal	check
	sltu	$4,$4,1
	li	$5,1
	jal	touched
	li	$4,134217728
	xori	$4,$2,0x38
	li	$5,187
	jal	check
	sltu	$4,$4,1
	jal	on_protection_fault
	move	$4,$0
	move	$5,$0
	jal	touched
	li	$4,8192
	xori	$4,$2,0x46
	li	$5,189
	jal	check
	sltu	$4,$4,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	never_ours
	.align	2
	.ent	drawn
drawn:
	.set	noreorder
	addiu	$sp,$sp,-56
	addiu	$4,$sp,32
	sw	$31,52($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	capability_draw
	sw	$0,28($sp)
	jal	capability_draw
	addiu	$4,$sp,16
	lw	$3,32($sp)
	lw	$2,40($sp)
	nop
	beq	$3,$2,$L131
	move	$4,$0
	lw	$4,36($sp)
	lw	$2,44($sp)
	nop
	xor	$4,$4,$2
	sltu	$4,$0,$4
$L120:
$L131:
	jal	check
	li	$5,198
	lw	$3,32($sp)
	lw	$2,16($sp)
	nop
	beq	$3,$2,$L132
	move	$4,$0
	lw	$3,36($sp)
	lw	$2,20($sp)
	nop
	beq	$3,$2,$L125
	nop
	lw	$4,44($sp)
	lw	$2,28($sp)
	nop
	xor	$4,$4,$2
	sltu	$4,$0,$4
$L125:
$L132:
	jal	check
	li	$5,199
	lw	$2,36($sp)
	nop
	beq	$2,$0,$L133
	move	$4,$0
	lw	$2,44($sp)
	nop
	bne	$2,$0,$L130
	nop
$L128:
	move	$4,$0
$L122:
$L133:
	jal	check
	li	$5,200
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
$L130:
	lw	$2,20($sp)
	nop
	beq	$2,$0,$L128
	nop
	lw	$4,28($sp)
	b	$L122
	sltu	$4,$0,$4
	.set	reorder
	.end	drawn
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$2,%hi(filled)
	addiu	$2,$2,%lo(filled)
	sw	$31,20($sp)
	lw	$4,4($2)
	li	$3,2
	beq	$4,$3,$L139
	nop
	move	$4,$0
$L135:
	jal	check
	li	$5,205
	jal	cached
	nop
	jal	aliases
	nop
	jal	rows
	nop
	jal	gone
	nop
	jal	never_ours
	nop
	jal	drawn
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L139:
	lw	$3,4096($2)
	li	$2,3
	bne	$3,$2,$L135
	move	$4,$0
	jal	page_find
	nop
	b	$L135
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	36864
	.section	.data.filled,"aw"
	.align	2
filled:
	.word	1
	.word	2
	.space	4088
	.word	3
	.space	4092
