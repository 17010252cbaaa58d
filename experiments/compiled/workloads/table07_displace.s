# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_displace.c
	.text
	.file 1 "experiments/workloads/table07_displace.c"
	.section	.text.displace_prepare,"ax"
	.align	2
	.globl	displace_prepare
	.loc 1 19
	.ent	displace_prepare
displace_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$4,%hi(displacing)
	.loc 1 23
	li	$5,268435456
	.loc 1 22
	move	$2,$0
	.loc 1 19
	sw	$31,20($sp)
	addiu	$4,$4,%lo(displacing)
	.loc 1 23
	addiu	$5,$5,3
	.loc 1 22
	li	$6,65536
	.loc 1 23
	sll	$3,$2,2
$L6:
	addu	$3,$4,$3
	.loc 1 22
	addiu	$2,$2,4
	.loc 1 23
	sw	$5,0($3)
	.loc 1 22
	bne	$2,$6,$L6
	sll	$3,$2,2
	.loc 1 24
	li	$2,262144
	li	$3,65011712
	addu	$2,$4,$2
	addiu	$3,$3,8
	sw	$3,-16($2)
	.loc 1 26
	li	$5,262144
	.loc 1 25
	lui	$2,%hi(displace)
	sw	$4,%lo(displace)($2)
	.loc 1 26
	jal	instructions_changed
	nop
	.loc 1 27
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	displace_prepare
	.section	.text.displace_caches,"ax"
	.align	2
	.globl	displace_caches
	.loc 1 30
	.ent	displace_caches
displace_caches:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$4,%hi(displacing)
	.loc 1 33
	move	$2,$0
	.loc 1 30
	sw	$31,20($sp)
	addiu	$4,$4,%lo(displacing)
	.loc 1 33
	li	$5,65536
	.loc 1 34
	sll	$3,$2,2
$L11:
	addu	$3,$4,$3
	.loc 1 33
	addiu	$2,$2,1
	.loc 1 34
	lw	$3,0($3)
	.loc 1 33
	bne	$2,$5,$L11
	sll	$3,$2,2
	.loc 1 35
	lui	$2,%hi(displace)
	lw	$2,%lo(displace)($2)
	nop
	jalr	$2
	nop
	.loc 1 36
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
