# mipsel-linux-gnu-gcc 12.2.0 from experiments/mechanisms/kernel_pipe.c
	.file 1 "kernel_pipe.c"
	.section	.text.call_pipe_write,"ax"
	.align	2
	.globl	call_pipe_write
	.ent	call_pipe_write
call_pipe_write:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	lui	$19,%hi(kernel)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	addiu	$19,$19,%lo(kernel)
	lui	$16,%hi(rings)
	lui	$3,%hi(rings+16512)
	lw	$7,512($19)
	move	$18,$5
	move	$17,$6
	addiu	$16,$16,%lo(rings)
	b	$L5
	addiu	$3,$3,%lo(rings+16512)
$L45:
	sw	$4,4($16)
	lw	$2,420($7)
	nop
	sw	$2,0($16)
$L3:
	lw	$8,420($7)
	nop
	beq	$2,$8,$L43
	nop
	addiu	$16,$16,2064
$L49:
	beq	$16,$3,$L44
	nop
$L5:
	lw	$2,4($16)
	nop
	beq	$2,$0,$L45
	nop
	bne	$4,$2,$L49
	addiu	$16,$16,2064
	addiu	$16,$16,-2064
	lw	$2,0($16)
	b	$L3
	nop
$L44:
	bltz	$18,$L14
	move	$16,$0
$L26:
	lw	$2,312($7)
	li	$4,-4096
	and	$4,$18,$4
	or	$4,$4,$2
	sll	$2,$2,2
	srl	$3,$4,9
	andi	$2,$2,0x3f00
	xor	$2,$2,$3
	lui	$3,%hi(stlb)
	addiu	$3,$3,%lo(stlb)
	andi	$2,$2,0x7ff8
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	beq	$4,$3,$L46
	nop
	jal	tlb_find
	nop
	bgez	$2,$L47
	sw	$0,20($sp)
$L12:
	lw	$2,512($19)
	nop
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	lw	$2,20($sp)
	nop
	andi	$3,$2,0x200
$L48:
	beq	$3,$0,$L13
	li	$3,2147418112
	ori	$3,$3,0xf000
	and	$2,$2,$3
	andi	$18,$18,0xfff
	li	$3,-2147483648
	or	$2,$2,$18
	or	$8,$2,$3
	beq	$16,$0,$L14
	move	$3,$8
	lw	$5,12($16)
	li	$2,4096
	lw	$6,8($16)
	subu	$2,$2,$18
	addiu	$5,$5,2048
	sltu	$7,$17,$2
	andi	$4,$6,0x7ff
	beq	$7,$0,$L17
	subu	$5,$5,$6
	move	$2,$17
$L17:
	sltu	$6,$2,$5
	beq	$6,$0,$L18
	nop
	move	$5,$2
$L18:
	li	$2,2048
	subu	$2,$2,$4
	sltu	$6,$2,$5
	beq	$6,$0,$L19
	nop
	move	$5,$2
$L19:
	addiu	$2,$16,16
	addu	$2,$2,$4
	or	$4,$2,$8
	andi	$4,$4,0x3
	bne	$4,$0,$L50
	move	$7,$5
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
	addu	$6,$4,$7
	lw	$6,0($6)
	addiu	$4,$4,4
	bne	$4,$2,$L23
	sw	$6,-4($4)
	andi	$7,$5,0x3
	addu	$3,$8,$3
	move	$2,$4
$L20:
$L50:
	beq	$7,$0,$L25
	addu	$6,$2,$7
$L24:
	lb	$4,0($3)
	addiu	$2,$2,1
	addiu	$3,$3,1
	bne	$6,$2,$L24
	sb	$4,-1($2)
$L25:
	lw	$3,8($16)
	move	$2,$5
	addu	$3,$3,$5
	sw	$3,8($16)
$L1:
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
	lw	$2,4($2)
	b	$L48
	andi	$3,$2,0x200
$L47:
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	b	$L12
	nop
$L43:
	bgez	$18,$L26
	nop
$L16:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,-4
	jr	$31
	addiu	$sp,$sp,48
$L13:
	bne	$16,$0,$L16
	nop
$L14:
	b	$L1
	li	$2,-3
	.set	reorder
	.end	call_pipe_write
	.section	.text.call_pipe_read,"ax"
	.align	2
	.globl	call_pipe_read
	.ent	call_pipe_read
call_pipe_read:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	lui	$19,%hi(kernel)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	addiu	$19,$19,%lo(kernel)
	lui	$16,%hi(rings)
	lui	$3,%hi(rings+16512)
	lw	$7,512($19)
	move	$18,$5
	move	$17,$6
	addiu	$16,$16,%lo(rings)
	b	$L55
	addiu	$3,$3,%lo(rings+16512)
$L94:
	sw	$4,4($16)
	lw	$2,420($7)
	nop
	sw	$2,0($16)
$L53:
	lw	$8,420($7)
	nop
	beq	$8,$2,$L92
	nop
	addiu	$16,$16,2064
$L98:
	beq	$16,$3,$L93
	nop
$L55:
	lw	$2,4($16)
	nop
	beq	$2,$0,$L94
	nop
	bne	$4,$2,$L98
	addiu	$16,$16,2064
	addiu	$16,$16,-2064
	lw	$2,0($16)
	b	$L53
	nop
$L93:
	bltz	$18,$L64
	move	$16,$0
$L76:
	lw	$2,312($7)
	li	$4,-4096
	and	$4,$18,$4
	or	$4,$4,$2
	sll	$2,$2,2
	srl	$3,$4,9
	andi	$2,$2,0x3f00
	xor	$2,$2,$3
	lui	$3,%hi(stlb)
	addiu	$3,$3,%lo(stlb)
	andi	$2,$2,0x7ff8
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	beq	$4,$3,$L95
	nop
	jal	tlb_find
	nop
	bgez	$2,$L96
	sw	$0,20($sp)
$L62:
	lw	$2,512($19)
	nop
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	lw	$2,20($sp)
	nop
	andi	$3,$2,0x600
$L97:
	li	$4,1536
	bne	$3,$4,$L63
	li	$3,2147418112
	ori	$3,$3,0xf000
	and	$2,$2,$3
	andi	$18,$18,0xfff
	or	$2,$2,$18
	li	$3,-2147483648
	or	$10,$2,$3
	beq	$16,$0,$L64
	move	$2,$10
	li	$3,4096
	lw	$6,12($16)
	lw	$5,8($16)
	subu	$3,$3,$18
	sltu	$7,$17,$3
	andi	$4,$6,0x7ff
	beq	$7,$0,$L67
	subu	$5,$5,$6
	move	$3,$17
$L67:
	sltu	$6,$3,$5
	beq	$6,$0,$L68
	nop
	move	$5,$3
$L68:
	li	$3,2048
	subu	$3,$3,$4
	sltu	$6,$3,$5
	beq	$6,$0,$L69
	nop
	move	$5,$3
$L69:
	addiu	$3,$16,16
	addu	$3,$3,$4
	or	$4,$3,$10
	andi	$4,$4,0x3
	bne	$4,$0,$L99
	move	$7,$5
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
	lw	$7,0($4)
	addu	$6,$4,$8
	addiu	$4,$4,4
	bne	$4,$3,$L73
	sw	$7,0($6)
	andi	$7,$5,0x3
	addu	$2,$10,$9
	move	$3,$4
$L70:
$L99:
	beq	$7,$0,$L75
	addu	$6,$2,$7
$L74:
	lb	$4,0($3)
	addiu	$2,$2,1
	addiu	$3,$3,1
	bne	$6,$2,$L74
	sb	$4,-1($2)
$L75:
	lw	$3,12($16)
	move	$2,$5
	addu	$3,$3,$5
	sw	$3,12($16)
$L51:
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
	lw	$2,4($2)
	b	$L97
	andi	$3,$2,0x600
$L96:
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	b	$L62
	nop
$L92:
	bgez	$18,$L76
	nop
$L66:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,-4
	jr	$31
	addiu	$sp,$sp,48
$L63:
	bne	$16,$0,$L66
	nop
$L64:
	b	$L51
	li	$2,-3
	.set	reorder
	.end	call_pipe_read
	.section	.bss.rings,"aw"
	.align	2
rings:
	.space	16512
