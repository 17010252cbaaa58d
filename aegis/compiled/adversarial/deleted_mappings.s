# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/deleted_mappings.c
	.file 1 "deleted_mappings.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,28($sp)
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L3
	move	$4,$16
	li	$17,131072
	move	$16,$0
	ori	$17,$17,0x8000
$L4:
	jal	aegis_tlb_delete
	move	$4,$16
	nor	$4,$0,$2
	addiu	$16,$16,4096
	li	$5,10
	jal	check
	srl	$4,$4,31
	bne	$16,$17,$L4
	nop
	li	$16,603979776
	li	$17,605028352
$L5:
	jal	aegis_tlb_delete
	move	$4,$16
	nor	$4,$0,$2
	addiu	$16,$16,4096
	li	$5,12
	jal	check
	srl	$4,$4,31
	bne	$16,$17,$L5
	nop
	li	$16,4194304
	li	$17,5242880
$L6:
	jal	aegis_tlb_delete
	move	$4,$16
	nor	$4,$0,$2
	addiu	$16,$16,4096
	li	$5,14
	jal	check
	srl	$4,$4,31
	bne	$16,$17,$L6
	nop
	jal	aegis_tlb_delete
	li	$4,-2147483648
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	jal	aegis_tlb_delete
	li	$4,-1
	addiu	$4,$2,2
	li	$5,16
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
