# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/worker.c
	.file 1 "worker.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	sw	$31,20($sp)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	jal	aegis_random
	nop
	li	$4,305397760
	move	$7,$0
	move	$6,$0
	move	$5,$2
	jal	aegis_environment_create
	ori	$4,$4,0xabcd
	sltu	$4,$2,-16
	jal	check
	li	$5,19
	lui	$6,%hi(words)
	lui	$5,%hi(work)
	addiu	$6,$6,%lo(words)
	li	$7,16
	move	$3,$0
$L4:
	lw	$4,%lo(work)($5)
	sll	$2,$3,10
	andi	$4,$4,0x3ff
	addu	$2,$2,$4
	sll	$2,$2,2
	addu	$2,$6,$2
	lw	$4,0($2)
	nop
	addu	$4,$4,$3
	addiu	$3,$3,1
	bne	$3,$7,$L4
	sw	$4,0($2)
	lw	$2,%lo(work)($5)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($5)
	b	$L4
	move	$3,$0
	.set	reorder
	.end	main
	.section	.bss.words,"aw"
	.align	2
words:
	.space	65536
	.globl	work
	.section	.data.pinned.work,"aw"
	.align	2
work:
	.space	4
