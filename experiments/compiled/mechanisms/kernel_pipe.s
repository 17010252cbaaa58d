# mipsel-linux-gnu-gcc 12.2.0 from experiments/mechanisms/kernel_pipe.c
	.text
	.file 1 "experiments/mechanisms/kernel_pipe.c"
	.section	.text.call_pipe_write,"ax"
	.align	2
	.globl	call_pipe_write
	.loc 1 87
	.ent	call_pipe_write
call_pipe_write:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	.loc 1 32
	lui	$19,%hi(kernel)
	.loc 1 87
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 32
	addiu	$19,$19,%lo(kernel)
	.loc 1 29
	lui	$16,%hi(rings)
	lui	$3,%hi(rings+16512)
	.loc 1 32
	lw	$7,512($19)
	.loc 1 87
	move	$18,$5
	move	$17,$6
	.loc 1 29
	addiu	$16,$16,%lo(rings)
	b	$L5
	addiu	$3,$3,%lo(rings+16512)
$L45:
	.loc 1 31
	sw	$4,4($16)
	.loc 1 32
	lw	$2,420($7)
	nop
	sw	$2,0($16)
$L3:
	.loc 1 34
	lw	$8,420($7)
	nop
	beq	$2,$8,$L43
	nop
	.loc 1 29
	addiu	$16,$16,2064
$L49:
	beq	$16,$3,$L44
	nop
$L5:
	.loc 1 30
	lw	$2,4($16)
	nop
	beq	$2,$0,$L45
	nop
	.loc 1 34
	bne	$4,$2,$L49
	addiu	$16,$16,2064
	addiu	$16,$16,-2064
	lw	$2,0($16)
	b	$L3
	nop
$L44:
	.loc 1 65
	bltz	$18,$L14
	move	$16,$0
$L26:
	.loc 1 66
	lw	$2,312($7)
	li	$4,-4096
	and	$4,$18,$4
	or	$4,$4,$2
	.loc 1 44
	sll	$2,$2,2
	srl	$3,$4,9
	andi	$2,$2,0x3f00
	xor	$2,$2,$3
	.loc 1 47
	lui	$3,%hi(stlb)
	addiu	$3,$3,%lo(stlb)
	andi	$2,$2,0x7ff8
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	beq	$4,$3,$L46
	nop
	.loc 1 49
	jal	tlb_find
	nop
	.loc 1 51
	bgez	$2,$L47
	sw	$0,20($sp)
$L12:
	.loc 1 53
	lw	$2,512($19)
	nop
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	.loc 1 54
	lw	$2,20($sp)
	nop
	.loc 1 67
	andi	$3,$2,0x200
$L48:
	beq	$3,$0,$L13
	li	$3,2147418112
	.loc 1 69
	ori	$3,$3,0xf000
	and	$2,$2,$3
	andi	$18,$18,0xfff
	li	$3,-2147483648
	or	$2,$2,$18
	or	$8,$2,$3
	.loc 1 92
	beq	$16,$0,$L14
	move	$3,$8
	.loc 1 97
	lw	$5,12($16)
	.loc 1 83
	li	$2,4096
	.loc 1 96
	lw	$6,8($16)
	.loc 1 83
	subu	$2,$2,$18
	.loc 1 97
	addiu	$5,$5,2048
	.loc 1 21
	sltu	$7,$17,$2
	.loc 1 96
	andi	$4,$6,0x7ff
	.loc 1 21
	beq	$7,$0,$L17
	subu	$5,$5,$6
	move	$2,$17
$L17:
	sltu	$6,$2,$5
	beq	$6,$0,$L18
	nop
	move	$5,$2
$L18:
	.loc 1 98
	li	$2,2048
	subu	$2,$2,$4
	.loc 1 21
	sltu	$6,$2,$5
	beq	$6,$0,$L19
	nop
	move	$5,$2
$L19:
	.loc 1 99
	addiu	$2,$16,16
	addu	$2,$2,$4
	.loc 1 74
	or	$4,$2,$8
	andi	$4,$4,0x3
	bne	$4,$0,$L50
	move	$7,$5
	.loc 1 75
	sltu	$4,$5,4
	bne	$4,$0,$L27
	move	$4,$2
	addiu	$3,$5,-4
	srl	$3,$3,2
	addiu	$3,$3,1
	sll	$3,$3,2
	addu	$2,$2,$3
	subu	$7,$8,$4
$L23:
	.loc 1 76
	addu	$6,$4,$7
	lw	$6,0($6)
	.loc 1 75
	addiu	$4,$4,4
	bne	$4,$2,$L23
	sw	$6,-4($4)
	andi	$7,$5,0x3
	addu	$3,$8,$3
	move	$2,$4
$L20:
$L50:
	.loc 1 77
	beq	$7,$0,$L25
	addu	$6,$2,$7
$L24:
	.loc 1 78
	lb	$4,0($3)
	addiu	$2,$2,1
	addiu	$3,$3,1
	.loc 1 77
	bne	$6,$2,$L24
	sb	$4,-1($2)
$L25:
	.loc 1 100
	lw	$3,8($16)
	.loc 1 101
	move	$2,$5
	.loc 1 100
	addu	$3,$3,$5
	sw	$3,8($16)
$L1:
	.loc 1 102
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L27:
	b	$L20
	move	$7,$5
$L46:
	.loc 1 48
	lw	$2,4($2)
	b	$L48
	andi	$3,$2,0x200
$L47:
	.loc 1 52
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	b	$L12
	nop
$L43:
	.loc 1 65
	bgez	$18,$L26
	nop
$L16:
	.loc 1 102
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 95
	li	$2,-4
	.loc 1 102
	jr	$31
	addiu	$sp,$sp,48
$L13:
	.loc 1 92
	bne	$16,$0,$L16
	nop
$L14:
	.loc 1 93
	b	$L1
	li	$2,-3
	.set	reorder
	.end	call_pipe_write
	.section	.text.call_pipe_read,"ax"
	.align	2
	.globl	call_pipe_read
	.loc 1 105
	.ent	call_pipe_read
call_pipe_read:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	.loc 1 32
	lui	$19,%hi(kernel)
	.loc 1 105
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 32
	addiu	$19,$19,%lo(kernel)
	.loc 1 29
	lui	$16,%hi(rings)
	lui	$3,%hi(rings+16512)
	.loc 1 32
	lw	$7,512($19)
	.loc 1 105
	move	$18,$5
	move	$17,$6
	.loc 1 29
	addiu	$16,$16,%lo(rings)
	b	$L55
	addiu	$3,$3,%lo(rings+16512)
$L94:
	.loc 1 31
	sw	$4,4($16)
	.loc 1 32
	lw	$2,420($7)
	nop
	sw	$2,0($16)
$L53:
	.loc 1 34
	lw	$8,420($7)
	nop
	beq	$8,$2,$L92
	nop
	.loc 1 29
	addiu	$16,$16,2064
$L98:
	beq	$16,$3,$L93
	nop
$L55:
	.loc 1 30
	lw	$2,4($16)
	nop
	beq	$2,$0,$L94
	nop
	.loc 1 34
	bne	$4,$2,$L98
	addiu	$16,$16,2064
	addiu	$16,$16,-2064
	lw	$2,0($16)
	b	$L53
	nop
$L93:
	.loc 1 65
	bltz	$18,$L64
	move	$16,$0
$L76:
	.loc 1 66
	lw	$2,312($7)
	li	$4,-4096
	and	$4,$18,$4
	or	$4,$4,$2
	.loc 1 44
	sll	$2,$2,2
	srl	$3,$4,9
	andi	$2,$2,0x3f00
	xor	$2,$2,$3
	.loc 1 47
	lui	$3,%hi(stlb)
	addiu	$3,$3,%lo(stlb)
	andi	$2,$2,0x7ff8
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	beq	$4,$3,$L95
	nop
	.loc 1 49
	jal	tlb_find
	nop
	.loc 1 51
	bgez	$2,$L96
	sw	$0,20($sp)
$L62:
	.loc 1 53
	lw	$2,512($19)
	nop
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	.loc 1 54
	lw	$2,20($sp)
	nop
	.loc 1 67
	andi	$3,$2,0x600
$L97:
	li	$4,1536
	bne	$3,$4,$L63
	li	$3,2147418112
	.loc 1 69
	ori	$3,$3,0xf000
	and	$2,$2,$3
	andi	$18,$18,0xfff
	or	$2,$2,$18
	li	$3,-2147483648
	or	$10,$2,$3
	.loc 1 110
	beq	$16,$0,$L64
	move	$2,$10
	.loc 1 83
	li	$3,4096
	.loc 1 114
	lw	$6,12($16)
	.loc 1 115
	lw	$5,8($16)
	.loc 1 83
	subu	$3,$3,$18
	.loc 1 21
	sltu	$7,$17,$3
	.loc 1 114
	andi	$4,$6,0x7ff
	.loc 1 21
	beq	$7,$0,$L67
	subu	$5,$5,$6
	move	$3,$17
$L67:
	sltu	$6,$3,$5
	beq	$6,$0,$L68
	nop
	move	$5,$3
$L68:
	.loc 1 116
	li	$3,2048
	subu	$3,$3,$4
	.loc 1 21
	sltu	$6,$3,$5
	beq	$6,$0,$L69
	nop
	move	$5,$3
$L69:
	.loc 1 117
	addiu	$3,$16,16
	addu	$3,$3,$4
	.loc 1 74
	or	$4,$3,$10
	andi	$4,$4,0x3
	bne	$4,$0,$L99
	move	$7,$5
	.loc 1 75
	sltu	$4,$5,4
	bne	$4,$0,$L77
	addiu	$9,$5,-4
	srl	$9,$9,2
	addiu	$9,$9,1
	move	$4,$3
	sll	$9,$9,2
	addu	$3,$3,$9
	subu	$8,$10,$4
$L73:
	.loc 1 76
	lw	$7,0($4)
	addu	$6,$4,$8
	.loc 1 75
	addiu	$4,$4,4
	bne	$4,$3,$L73
	sw	$7,0($6)
	andi	$7,$5,0x3
	addu	$2,$10,$9
	move	$3,$4
$L70:
$L99:
	.loc 1 77
	beq	$7,$0,$L75
	addu	$6,$2,$7
$L74:
	.loc 1 78
	lb	$4,0($3)
	addiu	$2,$2,1
	addiu	$3,$3,1
	.loc 1 77
	bne	$6,$2,$L74
	sb	$4,-1($2)
$L75:
	.loc 1 118
	lw	$3,12($16)
	.loc 1 119
	move	$2,$5
	.loc 1 118
	addu	$3,$3,$5
	sw	$3,12($16)
$L51:
	.loc 1 120
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L77:
	b	$L70
	move	$7,$5
$L95:
	.loc 1 48
	lw	$2,4($2)
	b	$L97
	andi	$3,$2,0x600
$L96:
	.loc 1 52
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	b	$L62
	nop
$L92:
	.loc 1 65
	bgez	$18,$L76
	nop
$L66:
	.loc 1 120
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 113
	li	$2,-4
	.loc 1 120
	jr	$31
	addiu	$sp,$sp,48
$L63:
	.loc 1 110
	bne	$16,$0,$L66
	nop
$L64:
	.loc 1 111
	b	$L51
	li	$2,-3
	.set	reorder
	.end	call_pipe_read
	.section	.bss.rings,"aw"
	.align	2
rings:
	.space	16512
	.text
	.file 2 "./aegis/kernel/kernel.h"
