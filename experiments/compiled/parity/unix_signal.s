# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/unix_signal.c
	.file 1 "unix_signal.c"
	.section	.text.caught_fault,"ax"
	.align	2
	.ent	caught_fault
caught_fault:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$2,%hi(protection_handler)
	sw	$31,20($sp)
	lw	$2,%lo(protection_handler)($2)
	lw	$4,152($6)
	jalr	$2
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	caught_fault
	.section	.text.exit,"ax"
	.align	2
	.globl	exit
	.ent	exit
exit:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	descriptors_close
	move	$16,$4
	jal	process_exit
	move	$4,$16
	.set	reorder
	.end	exit
	.section	.text.library_on_protection_fault,"ax"
	.align	2
	.globl	library_on_protection_fault
	.ent	library_on_protection_fault
library_on_protection_fault:
	.set	noreorder
	lui	$2,%hi(protection_handler)
	jr	$31
	sw	$4,%lo(protection_handler)($2)
	.set	reorder
	.end	library_on_protection_fault
	.section	.text.brk,"ax"
	.align	2
	.globl	brk
	.ent	brk
brk:
	.set	noreorder
	lui	$2,%hi(exos_end)
	addiu	$2,$2,%lo(exos_end)
	addiu	$sp,$sp,-32
	lui	$3,%hi(heap_end)
	sltu	$2,$4,$2
	sw	$17,24($sp)
	sw	$31,28($sp)
	lw	$17,%lo(heap_end)($3)
	bne	$2,$0,$L12
	sw	$16,20($sp)
	li	$2,536870912
	addiu	$2,$2,1
	sltu	$2,$4,$2
	beq	$2,$0,$L12
	addiu	$16,$4,4095
	li	$2,-4096
	and	$16,$16,$2
	sltu	$2,$16,$17
	beq	$2,$0,$L10
	sw	$4,%lo(heap_end)($3)
	move	$4,$16
$L16:
	jal	page_unmap
	addiu	$16,$16,4096
	sltu	$2,$16,$17
	bne	$2,$0,$L16
	move	$4,$16
$L10:
	move	$2,$0
$L7:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	b	$L7
	li	$2,-1
	.set	reorder
	.end	brk
	.section	.text.sbrk,"ax"
	.align	2
	.globl	sbrk
	.ent	sbrk
sbrk:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$2,%hi(heap_end)
	sw	$16,16($sp)
	lw	$16,%lo(heap_end)($2)
	sw	$31,20($sp)
	jal	brk
	addu	$4,$16,$4
	beq	$2,$0,$L17
	nop
	li	$16,-1
$L17:
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbrk
	.section	.text.ready_to_switch,"ax"
	.align	2
	.globl	ready_to_switch
	.ent	ready_to_switch
ready_to_switch:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	ready_to_switch
	.section	.text.resume,"ax"
	.align	2
	.globl	resume
	.ent	resume
resume:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	resume
	.section	.text.signal_post,"ax"
	.align	2
	.globl	signal_post
	.ent	signal_post
signal_post:
	.set	noreorder
	sll	$2,$4,1
	addu	$2,$2,$4
	lui	$3,%hi(signals)
	sll	$2,$2,2
	addiu	$3,$3,%lo(signals)
	addu	$2,$2,$3
	lw	$5,8($2)
	li	$2,1
	beq	$5,$2,$L25
	nop
	lw	$5,4($3)
	addiu	$4,$4,-1
	sll	$2,$2,$4
	or	$2,$2,$5
	sw	$2,4($3)
$L25:
	jr	$31
	nop
	.set	reorder
	.end	signal_post
	.section	.text.signals_act,"ax"
	.align	2
	.globl	signals_act
	.ent	signals_act
signals_act:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	lui	$17,%hi(signals)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	addiu	$18,$17,%lo(signals)
	lw	$3,4($18)
	lw	$2,%lo(signals)($17)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	beq	$2,$0,$L26
	li	$16,1
	andi	$4,$2,0x1
$L43:
	bne	$4,$0,$L41
	move	$5,$4
	li	$4,1
$L29:
	sra	$2,$2,1
	andi	$3,$2,0x1
	move	$5,$4
	beq	$3,$0,$L29
	addiu	$4,$4,1
	sll	$5,$16,$5
	nor	$6,$0,$5
$L31:
	sll	$2,$4,1
	addu	$2,$2,$4
	sll	$2,$2,2
	lw	$3,4($18)
	addu	$2,$18,$2
	lw	$7,8($2)
	and	$3,$3,$6
	sw	$3,4($18)
	beq	$7,$0,$L42
	nop
	lw	$19,%lo(signals)($17)
	lw	$3,%lo(signals)($17)
	lw	$6,12($2)
	or	$2,$3,$5
	or	$2,$2,$6
	sw	$2,%lo(signals)($17)
	move	$6,$0
	jalr	$7
	move	$5,$0
	sw	$19,%lo(signals)($17)
	lw	$3,4($18)
	lw	$2,%lo(signals)($17)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L43
	andi	$4,$2,0x1
$L26:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L41:
	b	$L31
	li	$6,-2
$L42:
	jal	process_exit
	addiu	$4,$4,128
	.set	reorder
	.end	signals_act
	.section	.text.sigsetmask,"ax"
	.align	2
	.globl	sigsetmask
	.ent	sigsetmask
sigsetmask:
	.set	noreorder
	lui	$3,%hi(signals)
	lw	$2,%lo(signals)($3)
	addiu	$5,$3,%lo(signals)
	sw	$4,%lo(signals)($3)
	lw	$4,4($5)
	lw	$3,%lo(signals)($3)
	nop
	nor	$3,$0,$3
	and	$3,$3,$4
	bne	$3,$0,$L53
	nop
	jr	$31
	nop
$L53:
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	signals_act
	sw	$2,16($sp)
	lw	$31,28($sp)
	lw	$2,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	sigsetmask
	.section	.text.sigvec,"ax"
	.align	2
	.globl	sigvec
	.ent	sigvec
sigvec:
	.set	noreorder
	addiu	$8,$4,-1
	addiu	$sp,$sp,-24
	sltu	$2,$8,31
	beq	$2,$0,$L73
	sw	$31,20($sp)
	beq	$6,$0,$L74
	sll	$2,$4,1
	lui	$7,%hi(signals)
	addu	$2,$2,$4
	sll	$2,$2,2
	addiu	$3,$7,%lo(signals)
	addu	$2,$3,$2
	lw	$10,8($2)
	lw	$9,12($2)
	lw	$2,16($2)
	sw	$10,0($6)
	sw	$9,4($6)
	sw	$2,8($6)
$L58:
	beq	$5,$0,$L60
	sll	$2,$4,1
	addu	$2,$2,$4
	lw	$9,0($5)
	lw	$4,8($5)
	lw	$6,4($5)
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$4,16($2)
	sw	$9,8($2)
	sw	$6,12($2)
	lw	$2,0($5)
	li	$4,1
	beq	$2,$4,$L75
	nop
$L60:
	lw	$3,4($3)
	lw	$2,%lo(signals)($7)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L76
	nop
$L62:
	move	$2,$0
$L54:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L76:
	jal	signals_act
	nop
	b	$L54
	move	$2,$0
$L75:
	lw	$4,4($3)
	sll	$2,$2,$8
	nor	$2,$0,$2
	and	$2,$2,$4
	sw	$2,4($3)
	lw	$3,4($3)
	lw	$2,%lo(signals)($7)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	beq	$2,$0,$L62
	nop
	b	$L76
	nop
$L74:
	lui	$7,%hi(signals)
	b	$L58
	addiu	$3,$7,%lo(signals)
$L73:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,22
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L77
	sw	$4,%lo(errno)($3)
	b	$L54
	li	$2,-1
$L77:
	jal	signals_act
	nop
	b	$L54
	li	$2,-1
	.set	reorder
	.end	sigvec
	.section	.text.on_protection_fault,"ax"
	.align	2
	.globl	on_protection_fault
	.ent	on_protection_fault
on_protection_fault:
	.set	noreorder
	addiu	$sp,$sp,-40
	beq	$4,$0,$L82
	sw	$31,36($sp)
	lui	$2,%hi(caught_fault)
	addiu	$2,$2,%lo(caught_fault)
$L79:
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	library_on_protection_fault
	sw	$0,24($sp)
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,10
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,11
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L82:
	b	$L79
	move	$2,$0
	.set	reorder
	.end	on_protection_fault
	.globl	errno
	.section	.bss.errno,"aw"
	.align	2
errno:
	.space	4
	.globl	signals
	.section	.bss.signals,"aw"
	.align	2
signals:
	.space	400
