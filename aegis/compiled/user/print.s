# mipsel-linux-gnu-gcc 12.2.0 from aegis/user/print.c
	.text
	.file 1 "aegis/user/print.c"
	.section	.text.print,"ax"
	.align	2
	.globl	print
	.loc 1 5
	.ent	print
print:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
	.loc 1 6
	lb	$4,0($4)
	nop
	beq	$4,$0,$L1
	nop
$L3:
	.loc 1 7
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 6
	lb	$4,0($16)
	nop
	bne	$4,$0,$L3
	nop
$L1:
	.loc 1 8
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	print
	.section	.rodata.print_hex.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.print_hex,"ax"
	.align	2
	.globl	print_hex
	.loc 1 11
	.ent	print_hex
print_hex:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	lui	$17,%hi($LC0)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$18,$4
	.loc 1 14
	li	$16,28
	addiu	$17,$17,%lo($LC0)
	li	$19,-4
	.loc 1 15
	srl	$2,$18,$16
$L14:
	andi	$2,$2,0xf
	addu	$2,$17,$2
	lb	$4,0($2)
	jal	aegis_console
	addiu	$16,$16,-4
	.loc 1 14
	bne	$16,$19,$L14
	srl	$2,$18,$16
	.loc 1 16
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print_hex
	.section	.rodata.unhandled.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"exception \000"
	.align	2
$LC2:
	.ascii	" at \000"
	.align	2
$LC3:
	.ascii	", address \000"
	.align	2
$LC4:
	.ascii	"\012\000"
	.section	.text.unhandled,"ax"
	.align	2
	.globl	unhandled
	.loc 1 19
	.ent	unhandled
unhandled:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$18,$4
	move	$16,$5
	.loc 1 20
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	.loc 1 21
	srl	$16,$16,2
	.loc 1 19
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 20
	jal	print
	move	$17,$6
	.loc 1 21
	jal	print_hex
	andi	$4,$16,0x1f
	.loc 1 22
	lui	$4,%hi($LC2)
	jal	print
	addiu	$4,$4,%lo($LC2)
	.loc 1 23
	jal	print_hex
	move	$4,$18
	.loc 1 24
	lui	$4,%hi($LC3)
	jal	print
	addiu	$4,$4,%lo($LC3)
	.loc 1 25
	jal	print_hex
	move	$4,$17
	.loc 1 26
	lui	$4,%hi($LC4)
	jal	print
	addiu	$4,$4,%lo($LC4)
	.loc 1 27
	jal	aegis_leave
	li	$4,70
	.set	reorder
	.end	unhandled
	.text
	.file 2 "./aegis/kernel/calls.h"
