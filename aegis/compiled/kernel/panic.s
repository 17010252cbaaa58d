# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/panic.c
	.text
	.file 1 "aegis/kernel/panic.c"
	.section	.text.print,"ax"
	.align	2
	.globl	print
	.loc 1 8
	.ent	print
print:
	.set	noreorder
	.loc 1 9
	lb	$2,0($4)
	nop
	beq	$2,$0,$L10
	li	$3,-1078067200
	.loc 1 10
	addiu	$4,$4,1
$L9:
	sw	$2,0($3)
	.loc 1 9
	lb	$2,0($4)
	nop
	bne	$2,$0,$L9
	addiu	$4,$4,1
$L10:
	.loc 1 11
	jr	$31
	nop
	.set	reorder
	.end	print
	.section	.text.halt,"ax"
	.align	2
	.globl	halt
	.loc 1 14
	.ent	halt
halt:
	.set	noreorder
	.loc 1 15
	li	$2,-1078067200
	sw	$4,4($2)
$L12:
	b	$L12
	nop
	.set	reorder
	.end	halt
	.section	.rodata.panic.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"aegis: \000"
	.align	2
$LC1:
	.ascii	"\012\000"
	.section	.text.panic,"ax"
	.align	2
	.globl	panic
	.loc 1 21
	.ent	panic
panic:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 22
	lui	$4,%hi($LC0)
	.loc 1 21
	sw	$31,20($sp)
	.loc 1 22
	jal	print
	addiu	$4,$4,%lo($LC0)
	.loc 1 23
	jal	print
	move	$4,$16
	.loc 1 24
	lui	$4,%hi($LC1)
	jal	print
	addiu	$4,$4,%lo($LC1)
	.loc 1 25
	jal	halt
	li	$4,70
	.set	reorder
	.end	panic
