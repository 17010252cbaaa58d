# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/exceptions.c
	.file 1 "exceptions.c"
	.text
	.align	2
	.ent	told
told:
	.set	noreorder
	srl	$5,$5,2
	andi	$5,$5,0x1f
	lui	$2,%hi(code)
	lui	$3,%hi(where)
	sw	$5,%lo(code)($2)
	sw	$4,%lo(where)($3)
	lui	$3,%hi(of)
	addiu	$2,$4,4
	sw	$6,%lo(of)($3)
	jr	$31
	nop
	.set	reorder
	.end	told
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(told)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	li	$16,1
	addiu	$17,$17,%lo(told)
	li	$18,13
$L4:
	move	$4,$16
	move	$5,$17
	jal	catch_exception
	addiu	$16,$16,1
	bne	$16,$18,$L4
	nop
	jal	my_page
	lui	$16,%hi(code)
	move	$5,$2
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,23
	jal	check
	srl	$4,$4,31
	jal	do_prot
	li	$4,538968064
	lw	$3,%lo(code)($16)
	li	$2,1
	beq	$3,$2,$L35
	lui	$2,%hi(where)
$L17:
	move	$4,$0
$L5:
	jal	check
	li	$5,25
	li	$4,538968064
	jal	do_read
	addiu	$4,$4,4096
	lw	$3,%lo(code)($16)
	li	$2,2
	beq	$3,$2,$L36
	lui	$2,%hi(where)
$L19:
	move	$4,$0
$L6:
	jal	check
	li	$5,27
	li	$4,538968064
	jal	do_prot
	addiu	$4,$4,4096
	lw	$3,%lo(code)($16)
	li	$2,3
	beq	$3,$2,$L37
	lui	$2,%hi(where)
$L21:
	move	$4,$0
$L7:
	jal	check
	li	$5,29
	jal	do_unalign
	li	$4,538968064
	lw	$3,%lo(code)($16)
	li	$2,4
	beq	$3,$2,$L38
	lui	$2,%hi(where)
$L23:
	move	$4,$0
$L8:
	jal	check
	li	$5,31
	jal	do_read
	li	$4,-2147483648
	lw	$3,%lo(code)($16)
	li	$2,4
	beq	$3,$2,$L39
	lui	$2,%hi(where)
$L25:
	move	$4,$0
$L9:
	jal	check
	li	$5,33
	jal	do_unalign_store
	li	$4,538968064
	lw	$3,%lo(code)($16)
	li	$2,5
	beq	$3,$2,$L40
	lui	$2,%hi(of)
	move	$4,$0
$L10:
	jal	check
	li	$5,35
	jal	do_prot
	li	$4,-1610612736
	lw	$3,%lo(code)($16)
	li	$2,5
	beq	$3,$2,$L41
	lui	$2,%hi(where)
$L28:
	move	$4,$0
$L11:
	jal	check
	li	$5,37
	jal	do_break
	nop
	lw	$3,%lo(code)($16)
	li	$2,9
	beq	$3,$2,$L42
	lui	$2,%hi(where)
	move	$4,$0
$L12:
	jal	check
	li	$5,39
	jal	do_reserved
	nop
	lw	$3,%lo(code)($16)
	li	$2,10
	beq	$3,$2,$L43
	lui	$2,%hi(where)
	move	$4,$0
$L13:
	jal	check
	li	$5,41
	jal	do_coproc
	nop
	lw	$3,%lo(code)($16)
	li	$2,11
	beq	$3,$2,$L44
	lui	$2,%hi(where)
	move	$4,$0
$L14:
	jal	check
	li	$5,43
	li	$4,2147418112
	li	$5,1
	jal	do_overflow
	ori	$4,$4,0xffff
	lw	$3,%lo(code)($16)
	li	$2,12
	beq	$3,$2,$L45
	lui	$2,%hi(where)
	move	$4,$0
$L15:
	jal	check
	li	$5,45
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L41:
	lw	$3,%lo(where)($2)
	lui	$2,%hi(fault_prot)
	addiu	$2,$2,%lo(fault_prot)
	bne	$3,$2,$L28
	lui	$2,%hi(of)
	lw	$4,%lo(of)($2)
	li	$2,1610612736
	addu	$4,$4,$2
	b	$L11
	sltu	$4,$4,1
$L39:
	lw	$3,%lo(where)($2)
	lui	$2,%hi(fault_read)
	addiu	$2,$2,%lo(fault_read)
	bne	$3,$2,$L25
	lui	$2,%hi(of)
	lw	$4,%lo(of)($2)
	li	$2,-2147483648
	addu	$4,$4,$2
	b	$L9
	sltu	$4,$4,1
$L38:
	lw	$3,%lo(where)($2)
	lui	$2,%hi(fault_unalign)
	addiu	$2,$2,%lo(fault_unalign)
	bne	$3,$2,$L23
	lui	$2,%hi(of)
	lw	$4,%lo(of)($2)
	li	$2,-539033600
	ori	$2,$2,0xffff
	addu	$4,$4,$2
	b	$L8
	sltu	$4,$4,1
$L37:
	lw	$3,%lo(where)($2)
	lui	$2,%hi(fault_prot)
	addiu	$2,$2,%lo(fault_prot)
	bne	$3,$2,$L21
	lui	$2,%hi(of)
	lw	$4,%lo(of)($2)
	li	$2,-539033600
	ori	$2,$2,0xf000
	addu	$4,$4,$2
	b	$L7
	sltu	$4,$4,1
$L36:
	lw	$3,%lo(where)($2)
	lui	$2,%hi(fault_read)
	addiu	$2,$2,%lo(fault_read)
	bne	$3,$2,$L19
	lui	$2,%hi(of)
	lw	$4,%lo(of)($2)
	li	$2,-539033600
	ori	$2,$2,0xf000
	addu	$4,$4,$2
	b	$L6
	sltu	$4,$4,1
$L35:
	lw	$3,%lo(where)($2)
	lui	$2,%hi(fault_prot)
	addiu	$2,$2,%lo(fault_prot)
	bne	$3,$2,$L17
	lui	$2,%hi(of)
	lw	$4,%lo(of)($2)
	li	$2,-538968064
	addu	$4,$4,$2
	b	$L5
	sltu	$4,$4,1
$L40:
	lw	$4,%lo(of)($2)
	li	$2,-539033600
	ori	$2,$2,0xfffe
	addu	$4,$4,$2
	b	$L10
	sltu	$4,$4,1
$L45:
	lw	$4,%lo(where)($2)
	lui	$2,%hi(fault_overflow)
	addiu	$2,$2,%lo(fault_overflow)
	subu	$4,$4,$2
	b	$L15
	sltu	$4,$4,1
$L44:
	lw	$4,%lo(where)($2)
	lui	$2,%hi(fault_coproc)
	addiu	$2,$2,%lo(fault_coproc)
	subu	$4,$4,$2
	b	$L14
	sltu	$4,$4,1
$L43:
	lw	$4,%lo(where)($2)
	lui	$2,%hi(do_reserved)
	addiu	$2,$2,%lo(do_reserved)
	subu	$4,$4,$2
	b	$L13
	sltu	$4,$4,1
$L42:
	lw	$4,%lo(where)($2)
	lui	$2,%hi(do_break)
	addiu	$2,$2,%lo(do_break)
	subu	$4,$4,$2
	b	$L12
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.of,"aw"
	.align	2
of:
	.space	4
	.section	.bss.where,"aw"
	.align	2
where:
	.space	4
	.section	.bss.code,"aw"
	.align	2
code:
	.space	4
