# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/asked_late.c
	.file 1 "asked_late.c"
	.text
	.align	2
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	lui	$19,%hi(spare)
	lui	$17,%hi(used)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$0
	addiu	$17,$17,%lo(used)
	addiu	$19,$19,%lo(spare)
	b	$L3
	li	$18,8
$L4:
	addiu	$16,$16,1
	jal	check
	li	$5,39
	beq	$16,$18,$L8
	nop
$L3:
	sll	$2,$16,12
$L9:
	addu	$3,$17,$2
	lw	$4,0($3)
	addiu	$3,$16,40
	bne	$4,$3,$L4
	move	$4,$0
	addu	$2,$2,$19
	lw	$4,0($2)
	addiu	$16,$16,1
	sltu	$4,$4,1
	jal	check
	li	$5,39
	bne	$16,$18,$L9
	sll	$2,$16,12
$L8:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	look
	.align	2
	.ent	pass
pass:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	move	$16,$5
	b	$L12
	move	$18,$6
$L13:
	bne	$18,$0,$L17
	lui	$5,%hi(from)
$L12:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$17
	sltu	$2,$2,$16
	bne	$2,$0,$L13
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
	lui	$4,%hi(to)
	li	$6,16384
	addiu	$5,$5,%lo(from)
	jal	copy_words
	addiu	$4,$4,%lo(to)
	b	$L12
	nop
	.set	reorder
	.end	pass
	.align	2
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	getpid
	nop
	srl	$2,$2,3
	lw	$31,20($sp)
	andi	$2,$2,0x1fc0
	lw	$2,29256($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pages
	.align	2
	.ent	wanted
wanted:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	getpid
	nop
	srl	$2,$2,3
	lw	$31,20($sp)
	andi	$2,$2,0x1fc0
	lw	$2,29292($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wanted
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	lui	$18,%hi(spare)
	lui	$17,%hi(used)
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$0
	addiu	$17,$17,%lo(used)
	addiu	$18,$18,%lo(spare)
	li	$19,8
	sll	$2,$16,12
$L40:
	addiu	$4,$16,40
	addu	$3,$17,$2
	sw	$4,0($3)
	addu	$2,$18,$2
	lw	$4,0($2)
	addiu	$16,$16,1
	li	$5,49
	jal	check
	sltu	$4,$4,1
	bne	$16,$19,$L40
	sll	$2,$16,12
	lui	$6,%hi(from)
	lui	$5,%hi(to)
	addiu	$3,$5,%lo(to)
	li	$2,1
	addiu	$4,$6,%lo(from)
	sw	$2,4096($3)
	sw	$2,8192($3)
	sw	$2,12288($3)
	sw	$2,%lo(from)($6)
	sw	$2,%lo(to)($5)
	sw	$2,4096($4)
	sw	$2,8192($4)
	jal	pages
	sw	$2,12288($4)
	move	$7,$0
	move	$6,$0
	li	$5,4
	move	$4,$0
	lw	$18,28672($0)
	jal	aegis_page_revoke
	move	$16,$2
	sltu	$4,$2,1
	jal	check
	li	$5,55
	li	$6,1
	move	$4,$18
	jal	pass
	li	$5,3
	jal	pages
	nop
	xor	$4,$2,$16
	li	$5,57
	jal	check
	sltu	$4,$4,1
	jal	wanted
	nop
	xori	$4,$2,0x4
	li	$5,58
	jal	check
	sltu	$4,$4,1
	move	$6,$0
	li	$5,6
	jal	pass
	move	$4,$18
	jal	pages
	nop
	addiu	$3,$16,-4
	beq	$2,$3,$L36
	nop
	move	$4,$0
$L24:
	jal	check
	li	$5,60
	jal	look
	nop
	jal	pages
	nop
	xor	$4,$2,$16
	li	$5,63
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	move	$6,$0
	li	$5,9
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,64
	lw	$4,28672($0)
	move	$6,$0
	jal	pass
	li	$5,3
	jal	pages
	addiu	$16,$16,-8
	beq	$2,$16,$L37
	nop
	move	$4,$0
$L25:
	jal	check
	li	$5,66
	lui	$4,%hi(used+28672)
	jal	page_unmap
	addiu	$4,$4,%lo(used+28672)
	beq	$2,$0,$L38
	nop
	move	$4,$0
$L26:
	jal	check
	li	$5,67
	li	$2,47
	sw	$2,28672($17)
	jal	look
	nop
	jal	sbrk
	li	$4,16384
	move	$16,$2
	li	$2,7
	sw	$2,4092($16)
	move	$4,$16
	sw	$2,0($16)
	jal	brk
	nop
	beq	$2,$0,$L39
	nop
	move	$4,$0
$L27:
	jal	check
	li	$5,72
	addiu	$17,$16,16384
$L28:
	lw	$4,0($16)
	li	$5,74
	addiu	$16,$16,4
	jal	check
	sltu	$4,$4,1
	bne	$17,$16,$L28
	move	$2,$0
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L38:
	jal	wanted
	nop
	b	$L26
	sltu	$4,$2,1
$L39:
	jal	sbrk
	li	$4,16384
	xor	$4,$16,$2
	b	$L27
	sltu	$4,$4,1
$L37:
	jal	wanted
	nop
	xori	$4,$2,0x1
	b	$L25
	sltu	$4,$4,1
$L36:
	jal	wanted
	nop
	b	$L24
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.bss.to,"aw"
	.align	12
to:
	.space	16384
	.section	.bss.from,"aw"
	.align	12
from:
	.space	16384
	.section	.bss.spare,"aw"
	.align	12
spare:
	.space	32768
	.section	.bss.used,"aw"
	.align	12
used:
	.space	32768
