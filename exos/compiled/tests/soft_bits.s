# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/soft_bits.c
	.file 1 "soft_bits.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	lui	$5,%hi(told)
	lw	$2,%lo(told)($5)
	lui	$3,%hi(left)
	addiu	$2,$2,1
	sw	$2,%lo(told)($5)
	lw	$2,%lo(left)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(left)($3)
	beq	$2,$0,$L8
	li	$2,-4096
	jr	$31
	nop
$L8:
	addiu	$sp,$sp,-24
	li	$6,3
	li	$5,4096
	sw	$31,20($sp)
	jal	mprotect
	and	$4,$4,$2
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count
	.align	2
	.ent	traps
traps:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(area)
	sw	$17,24($sp)
	move	$6,$4
	move	$17,$5
	addiu	$4,$16,%lo(area)
	sw	$31,28($sp)
	jal	mprotect
	li	$5,4096
	sltu	$4,$2,1
	jal	check
	li	$5,33
	addiu	$16,$16,%lo(area)
	lui	$2,%hi(told)
	lui	$3,%hi(left)
	sw	$17,%lo(left)($3)
	sw	$0,%lo(told)($2)
	sw	$17,4($16)
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	lw	$2,%lo(told)($2)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	traps
	.align	2
	.ent	under_a_childs
under_a_childs:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,36($sp)
	lui	$19,%hi(own_asid)
	sw	$20,40($sp)
	sw	$31,44($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	lw	$20,%lo(own_asid)($19)
	jal	fork
	nop
	beq	$2,$0,$L24
	li	$17,-2147483648
	or	$17,$2,$17
	move	$4,$17
	jal	yield_to
	move	$18,$2
	jal	yield_to
	move	$4,$17
	jal	yield_to
	move	$4,$17
	jal	yield_to
	move	$4,$17
	li	$16,1
	b	$L17
	li	$2,63
$L25:
	beq	$16,$2,$L28
	li	$5,56
$L17:
	addiu	$3,$16,80
	sll	$3,$3,2
	lw	$3,28672($3)
	nop
	bne	$3,$17,$L25
	addiu	$16,$16,1
	addiu	$16,$16,-1
	li	$5,56
$L28:
	jal	check
	sltu	$4,$16,63
	lui	$4,%hi(area+4096)
	lui	$17,%hi(told)
	addiu	$4,$4,%lo(area+4096)
	sll	$16,$16,6
	sw	$16,%lo(own_asid)($19)
	sw	$0,%lo(told)($17)
	jal	page_clean
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,59
	lui	$2,%hi(area)
	li	$3,3
	addiu	$2,$2,%lo(area)
	sw	$3,4100($2)
	lw	$3,%lo(told)($17)
	nop
	beq	$3,$0,$L26
	nop
	move	$4,$0
$L18:
	jal	check
	li	$5,61
	li	$5,9
	move	$4,$18
	jal	kill
	sw	$20,%lo(own_asid)($19)
	beq	$2,$0,$L27
	nop
	move	$4,$0
$L19:
	jal	check
	li	$5,63
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L26:
	lw	$4,4100($2)
	nop
	xori	$4,$4,0x3
	b	$L18
	sltu	$4,$4,1
$L24:
	lui	$4,%hi(area+4096)
	li	$5,4096
	addiu	$4,$4,%lo(area+4096)
	jal	mprotect
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,47
$L15:
	jal	yield_to
	move	$4,$0
	b	$L15
	nop
$L27:
	jal	wait
	addiu	$4,$sp,16
	xor	$4,$2,$18
	b	$L19
	sltu	$4,$4,1
	.set	reorder
	.end	under_a_childs
	.align	2
	.ent	written_only
written_only:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(area+4096)
	li	$6,2
	li	$5,4096
	addiu	$4,$16,%lo(area+4096)
	sw	$31,28($sp)
	jal	mprotect
	sw	$17,24($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,69
	lui	$17,%hi(told)
	li	$3,5
	lui	$2,%hi(left)
	addiu	$4,$16,%lo(area+4096)
	sw	$3,%lo(left)($2)
	sw	$0,%lo(told)($17)
	jal	aegis_tlb_delete
	nop
	lui	$2,%hi(area)
	addiu	$2,$2,%lo(area)
	lw	$3,4100($2)
	li	$2,3
	beq	$3,$2,$L33
	nop
	move	$4,$0
$L30:
	jal	check
	li	$5,73
	addiu	$4,$16,%lo(area+4096)
	li	$5,4096
	jal	mprotect
	li	$6,3
	sltu	$4,$2,1
	jal	check
	li	$5,74
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L33:
	lw	$4,%lo(told)($17)
	nop
	xori	$4,$4,0x1
	b	$L30
	sltu	$4,$4,1
	.set	reorder
	.end	written_only
	.align	2
	.globl	traps_begin
	.ent	traps_begin
traps_begin:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,1
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	traps_begin
	.align	2
	.globl	traps_end
	.ent	traps_end
traps_end:
	.set	noreorder
	lui	$2,%hi(phase)
	li	$3,2
	sw	$3,%lo(phase)($2)
	jr	$31
	nop
	.set	reorder
	.end	traps_end
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	lui	$4,%hi(count)
	sw	$23,48($sp)
	lui	$23,%hi(area)
	sw	$19,32($sp)
	li	$2,1
	addiu	$19,$23,%lo(area)
	addiu	$4,$4,%lo(count)
	sw	$31,52($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$2,4100($19)
	sw	$2,4($19)
	jal	on_protection_fault
	nop
	li	$5,2
	jal	traps
	move	$4,$0
	li	$3,2
	beq	$2,$3,$L54
	nop
	move	$4,$0
$L37:
	li	$5,83
	jal	check
	lui	$18,%hi(own_asid)
	lw	$22,%lo(own_asid)($18)
	li	$5,85
	jal	check
	sltu	$4,$0,$22
	move	$16,$0
	lui	$20,%hi(told)
	b	$L39
	li	$21,64
$L46:
	move	$4,$0
	jal	check
	li	$5,88
	sw	$16,4100($19)
	lw	$4,%lo(told)($20)
	addiu	$16,$16,1
	xori	$4,$4,0x1
	li	$5,91
	sltu	$4,$4,1
	jal	check
	sw	$17,%lo(own_asid)($18)
	beq	$16,$21,$L57
	move	$6,$0
$L39:
	sll	$17,$16,6
	li	$5,1
	move	$4,$0
	jal	traps
	sw	$17,%lo(own_asid)($18)
	li	$3,1
	bne	$2,$3,$L46
	li	$5,88
	lw	$4,%lo(own_asid)($18)
	nop
	xor	$4,$4,$22
	jal	check
	sltu	$4,$4,1
	sw	$16,4100($19)
	lw	$4,%lo(told)($20)
	addiu	$16,$16,1
	xori	$4,$4,0x1
	li	$5,91
	sltu	$4,$4,1
	jal	check
	sw	$17,%lo(own_asid)($18)
	bne	$16,$21,$L39
	move	$6,$0
$L57:
	move	$4,$19
	jal	mprotect
	li	$5,4096
	sltu	$4,$2,1
	jal	check
	li	$5,94
	lui	$16,%hi(left)
	li	$2,40
	sw	$2,%lo(left)($16)
	jal	traps_begin
	nop
	li	$2,7
	sw	$2,4($19)
	jal	traps_end
	nop
	lw	$2,%lo(left)($16)
	nop
	bne	$2,$0,$L58
	move	$4,$0
	lw	$4,4($19)
	nop
	xori	$4,$4,0x7
	sltu	$4,$4,1
$L40:
$L58:
	jal	check
	li	$5,99
	addiu	$4,$23,%lo(area)
	sw	$0,%lo(told)($20)
	jal	page_clean
	nop
	beq	$2,$0,$L56
	nop
	move	$4,$0
$L41:
	jal	check
	li	$5,102
	li	$2,8
	sw	$2,4($19)
	lw	$2,%lo(told)($20)
	nop
	beq	$2,$0,$L42
	nop
$L44:
	move	$4,$0
$L43:
	jal	check
	li	$5,104
	jal	under_a_childs
	nop
	jal	written_only
	nop
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L42:
	jal	page_dirty
	move	$4,$19
	beq	$2,$0,$L44
	nop
	lw	$4,4($19)
	nop
	xori	$4,$4,0x8
	b	$L43
	sltu	$4,$4,1
$L56:
	jal	page_dirty
	addiu	$4,$23,%lo(area)
	b	$L41
	sltu	$4,$2,1
$L54:
	li	$4,1
	jal	traps
	li	$5,2
	xori	$4,$2,0x2
	b	$L37
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.phase,"aw"
	.align	2
phase:
	.space	4
	.section	.bss.told,"aw"
	.align	2
told:
	.space	4
	.section	.bss.left,"aw"
	.align	2
left:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	8192
