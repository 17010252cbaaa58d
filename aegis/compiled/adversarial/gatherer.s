# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/gatherer.c
	.file 1 "gatherer.c"
	.text
	.align	2
	.ent	told
told:
	.set	noreorder
	addiu	$sp,$sp,-24
	srl	$5,$5,2
	li	$2,13
	sw	$16,16($sp)
	sw	$31,20($sp)
	beq	$5,$2,$L8
	move	$16,$4
	sltu	$5,$5,13
	beq	$5,$0,$L3
	lui	$2,%hi(held)
	li	$3,-603979776
	lw	$2,%lo(held)($2)
	addu	$6,$6,$3
	srl	$6,$6,12
	sltu	$2,$6,$2
	bne	$2,$0,$L9
	lui	$3,%hi(pages)
	move	$4,$0
$L4:
	jal	check
	li	$5,25
$L3:
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L8:
	lw	$31,20($sp)
	lui	$2,%hi(asked)
	li	$3,1
	sw	$3,%lo(asked)($2)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	sll	$2,$6,2
	addiu	$3,$3,%lo(pages)
	addu	$2,$2,$3
	li	$3,131072
	addiu	$3,$3,16384
	addu	$3,$6,$3
	lw	$5,0($2)
	sll	$4,$3,12
	jal	map_mine
	li	$6,1
	addiu	$4,$2,1
	b	$L4
	sltu	$4,$0,$4
	.set	reorder
	.end	told
	.align	2
	.ent	gather
gather:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	lui	$17,%hi(asked)
	lw	$2,%lo(asked)($17)
	sw	$16,28($sp)
	sw	$31,36($sp)
	beq	$2,$0,$L11
	move	$16,$4
	lui	$3,%hi(held)
	lw	$2,%lo(held)($3)
	nop
	bne	$2,$0,$L22
	addiu	$2,$2,-1
$L11:
	sw	$0,%lo(asked)($17)
	lw	$2,8($16)
	lw	$3,12($16)
	addiu	$2,$2,-24
	beq	$2,$3,$L10
	lui	$16,%hi(held)
	lw	$3,%lo(held)($16)
	li	$2,88
	beq	$3,$2,$L10
	li	$7,305397760
	li	$2,572653568
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	sw	$2,16($sp)
	addiu	$6,$6,4369
	move	$5,$7
	jal	aegis_page_allocate
	move	$4,$0
	sltu	$3,$2,-16
	beq	$3,$0,$L10
	lui	$5,%hi(pages)
	lw	$3,%lo(held)($16)
	nop
	sll	$4,$3,2
	addiu	$5,$5,%lo(pages)
	addiu	$3,$3,1
	addu	$4,$4,$5
	sw	$3,%lo(held)($16)
	sw	$2,0($4)
$L10:
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
	lui	$5,%hi(pages)
	addiu	$5,$5,%lo(pages)
	sll	$4,$2,2
	addu	$4,$4,$5
	lw	$4,0($4)
	jal	aegis_page_free
	sw	$2,%lo(held)($3)
	b	$L11
	nop
	.set	reorder
	.end	gather
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	jal	aegis_self
	sw	$18,24($sp)
	lui	$17,%hi(told)
	jal	env_info
	move	$4,$2
	addiu	$5,$17,%lo(told)
	li	$4,13
	jal	catch_exception
	move	$16,$2
	addiu	$5,$17,%lo(told)
	jal	catch_exception
	li	$4,14
	addiu	$5,$17,%lo(told)
	jal	catch_exception
	li	$4,15
	addiu	$5,$17,%lo(told)
	jal	catch_exception
	li	$4,3
	jal	aegis_random
	nop
	li	$4,305397760
	move	$5,$2
	ori	$4,$4,0xabcd
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	sltu	$4,$2,-16
	jal	check
	li	$5,51
$L25:
	lw	$2,8($16)
	lw	$3,12($16)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L26
	nop
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,20
	beq	$2,$0,$L38
	lui	$17,%hi(work)
$L26:
	lw	$2,8($16)
	lw	$3,12($16)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L25
	nop
	jal	gather
	move	$4,$16
	b	$L25
	nop
$L38:
	lui	$18,%hi(held)
$L29:
	jal	gather
	move	$4,$16
	lw	$4,%lo(held)($18)
	nop
	beq	$4,$0,$L27
	li	$3,603979776
	move	$2,$0
$L28:
	sw	$2,0($3)
	addiu	$2,$2,1
	bne	$2,$4,$L28
	addiu	$3,$3,4096
$L27:
	jal	spin
	li	$4,2000
	lw	$2,8($16)
	lw	$3,12($16)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L29
	nop
	lw	$2,8($16)
	lw	$3,12($16)
	lw	$4,%lo(work)($17)
	nop
	addu	$2,$2,$4
	subu	$2,$2,$3
	sw	$2,%lo(work)($17)
	b	$L29
	nop
	.set	reorder
	.end	main
	.section	.bss.asked,"aw"
	.align	2
asked:
	.space	4
	.section	.bss.held,"aw"
	.align	2
held:
	.space	4
	.section	.bss.pages,"aw"
	.align	2
pages:
	.space	352
	.globl	work
	.section	.data.pinned.work,"aw"
	.align	2
work:
	.space	4
