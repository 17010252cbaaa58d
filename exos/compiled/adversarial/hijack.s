# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/hijack.c
	.file 1 "hijack.c"
	.text
	.align	2
	.ent	serve_faults
serve_faults:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	lui	$20,%hi(handled)
	sw	$19,32($sp)
	sw	$16,20($sp)
	lw	$19,%lo(handled)($20)
	lui	$16,%hi(clean)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	move	$18,$4
	move	$21,$0
	addiu	$16,$16,%lo(clean)
	li	$17,6
	sll	$2,$21,10
$L9:
	addu	$2,$2,$21
	sll	$2,$2,2
	addu	$2,$16,$2
	lw	$4,0($2)
	addiu	$21,$21,1
	li	$5,31
	jal	check
	sltu	$4,$4,1
	bne	$21,$17,$L9
	sll	$2,$21,10
	lui	$16,%hi(guarded)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	move	$6,$0
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,%lo(guarded)
	sw	$18,%lo(guarded)($16)
	lw	$2,%lo(guarded)($16)
	nop
	beq	$2,$18,$L8
	nop
	move	$4,$0
$L3:
	jal	check
	li	$5,35
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
	lw	$2,0($3)
	nop
	addiu	$4,$2,1
	sw	$4,0($3)
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L8:
	lw	$2,%lo(handled)($20)
	addiu	$4,$19,1
	xor	$4,$4,$2
	b	$L3
	sltu	$4,$4,1
	.set	reorder
	.end	serve_faults
	.align	2
	.ent	handle
handle:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,200
	beq	$2,$0,$L11
	sw	$31,28($sp)
$L12:
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,200
	bne	$2,$0,$L12
	nop
$L11:
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	lui	$3,%hi(handled)
	lw	$2,%lo(handled)($3)
	lw	$31,28($sp)
	addiu	$2,$2,1
	sw	$2,%lo(handled)($3)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	handle
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	li	$4,4096
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	jal	shared_memory
	sw	$16,32($sp)
	lui	$3,%hi(shared)
	jal	fork
	sw	$2,%lo(shared)($3)
	beq	$2,$0,$L38
	move	$16,$2
	b	$L16
	li	$17,-1
$L17:
	jal	switch_to
	move	$4,$16
$L16:
	li	$5,1
	jal	lrpc
	move	$4,$16
	beq	$2,$17,$L17
	sltu	$4,$2,1
	jal	check
	li	$5,52
	li	$2,-2147418112
	lw	$22,29312($0)
	addiu	$2,$2,512
	bne	$22,$2,$L28
	li	$2,-2147483648
	lui	$20,%hi(hijacked)
	or	$2,$16,$2
	li	$fp,2147352576
	addiu	$20,$20,%lo(hijacked)
	sw	$2,24($sp)
	li	$19,1
	move	$18,$0
	li	$21,4000
	move	$23,$22
	ori	$fp,$fp,0xfe00
$L24:
	jal	draw
	nop
	bne	$21,$0,1f
	divu	$0,$2,$21
	break	7
1:
	mfhi	$2
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L21
	nop
$L19:
	lw	$2,16($sp)
	nop
	addiu	$2,$2,-1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	bne	$2,$0,$L19
	nop
$L21:
	jal	draw
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L20
	li	$17,22528
	li	$17,20480
$L20:
	jal	draw
	nop
	li	$3,60
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	move	$6,$20
	move	$4,$22
	mfhi	$2
	sll	$2,$2,2
	subu	$17,$17,$2
	jal	strike
	move	$5,$17
	li	$3,-1
	beq	$2,$3,$L41
	li	$4,1
	lw	$4,29312($0)
	nop
	addu	$4,$4,$fp
	sltu	$4,$0,$4
$L22:
$L41:
	jal	check
	li	$5,57
	lw	$4,24($sp)
	move	$5,$17
	jal	strike
	move	$6,$20
	addiu	$4,$2,2
	move	$17,$2
	li	$5,59
	sltu	$4,$0,$4
	jal	check
	addiu	$18,$18,1
	sltu	$17,$17,1
	andi	$2,$18,0xf
	beq	$2,$0,$L39
	addu	$19,$19,$17
$L23:
	lw	$2,29312($0)
	nop
	beq	$2,$23,$L24
	nop
$L18:
	b	$L25
	li	$17,-1
$L26:
	jal	switch_to
	move	$4,$16
$L25:
	li	$5,1
	jal	lrpc
	move	$4,$16
	beq	$2,$17,$L26
	nop
	beq	$2,$19,$L40
	slt	$4,$19,101
	move	$4,$0
$L27:
	jal	check
	li	$5,65
	move	$4,$16
	jal	kill
	li	$5,9
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
	b	$L22
	li	$4,1
$L39:
	jal	switch_to
	move	$4,$16
	b	$L23
	nop
$L40:
	b	$L27
	xori	$4,$4,0x1
$L28:
	b	$L18
	li	$19,1
$L38:
	lui	$4,%hi(handle)
	jal	on_protection_fault
	addiu	$4,$4,%lo(handle)
	lui	$4,%hi(serve_faults)
	jal	serve
	addiu	$4,$4,%lo(serve_faults)
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.handled,"aw"
	.align	2
handled:
	.space	4
	.section	.bss.clean,"aw"
	.align	12
clean:
	.space	24576
	.section	.bss.guarded,"aw"
	.align	12
guarded:
	.space	4096
