# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_displace_text.c
	.text
	.file 1 "experiments/workloads/table07_displace_text.c"
	.section	.text.displace_prepare,"ax"
	.align	2
	.globl	displace_prepare
	.loc 1 17
	.ent	displace_prepare
displace_prepare:
	.set	noreorder
	lui	$4,%hi(displacing)
	addiu	$sp,$sp,-24
	addiu	$4,$4,%lo(displacing)
	li	$3,262144
	.loc 1 21
	li	$5,268435456
	move	$2,$4
	.loc 1 17
	sw	$31,20($sp)
	addu	$3,$4,$3
	.loc 1 21
	addiu	$5,$5,3
$L2:
	sw	$5,0($2)
	.loc 1 20
	addiu	$2,$2,16
	bne	$3,$2,$L2
	nop
	.loc 1 22
	li	$2,65011712
	addiu	$2,$2,8
	sw	$2,-16($3)
	.loc 1 24
	li	$5,262144
	.loc 1 23
	lui	$2,%hi(displace)
	sw	$4,%lo(displace)($2)
	.loc 1 24
	jal	instructions_changed
	nop
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	displace_prepare
	.section	.text.displace_caches,"ax"
	.align	2
	.globl	displace_caches
	.loc 1 28
	.ent	displace_caches
displace_caches:
	.set	noreorder
	.loc 1 29
	lui	$2,%hi(displace)
	.loc 1 28
	addiu	$sp,$sp,-24
	.loc 1 29
	lw	$2,%lo(displace)($2)
	.loc 1 28
	sw	$31,20($sp)
	.loc 1 29
	jalr	$2
	nop
	.loc 1 30
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	displace_caches
	.section	.bss.displace,"aw"
	.align	2
displace:
	.space	4
	.section	.bss.displacing,"aw"
	.align	12
displacing:
	.space	262144
	.text
	.file 2 "./experiments/filters/generated.h"
