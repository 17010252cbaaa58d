# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/ranges_at_the_end.c
	.file 1 "ranges_at_the_end.c"
	.text
	.align	2
	.ent	slow
slow:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$5,1024
	sw	$31,28($sp)
	jal	aegis_tlb_delete_range
	li	$4,538968064
	lui	$6,%hi(__start)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	jal	aegis_environment_set
	move	$4,$0
$L2:
	jal	aegis_yield
	move	$4,$0
	b	$L2
	nop
	.set	reorder
	.end	slow
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,36($sp)
	addiu	$16,$16,512
	b	$L6
	li	$17,63
$L7:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L7
	move	$4,$16
	li	$5,1025
	jal	aegis_tlb_delete_range
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,18
	jal	check
	sltu	$4,$4,1
	li	$5,-1
	jal	aegis_tlb_delete_range
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,19
	jal	check
	sltu	$4,$4,1
	lui	$6,%hi(slow)
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(slow)
	sltu	$4,$2,1
	jal	check
	li	$5,20
$L8:
	b	$L8
	nop
	.set	reorder
	.end	main
