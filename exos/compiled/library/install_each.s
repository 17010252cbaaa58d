# mipsel-linux-gnu-gcc 12.2.0 from exos/library/install_each.c
	.text
	.file 1 "exos/library/install_each.c"
	.section	.text.mappings_install,"ax"
	.align	2
	.globl	mappings_install
	.loc 1 8
	.ent	mappings_install
mappings_install:
	.set	noreorder
	.loc 1 9
	beq	$5,$0,$L13
	nop
	.loc 1 8
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(capabilities)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$18,$5
	move	$16,$4
	b	$L6
	addiu	$17,$17,%lo(capabilities)
$L18:
	.file 2 "./exos/library/exos.h"
	.loc 2 163
	lw	$6,8($2)
	addiu	$2,$2,8
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	addiu	$18,$18,-1
	.loc 1 10
	sltu	$2,$2,-16
	beq	$2,$0,$L7
	nop
$L19:
	.loc 1 9
	beq	$18,$0,$L17
	addiu	$16,$16,8
$L6:
	.loc 1 10
	lw	$5,4($16)
	lw	$4,0($16)
	.loc 2 153
	srl	$2,$5,1
	andi	$2,$2,0x70
	.loc 2 163
	andi	$3,$5,0x400
	bne	$3,$0,$L18
	addu	$2,$17,$2
	lw	$6,0($2)
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	addiu	$18,$18,-1
	.loc 1 10
	sltu	$2,$2,-16
	bne	$2,$0,$L19
	nop
$L7:
	.loc 1 13
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 11
	li	$2,1
	.loc 1 13
	jr	$31
	addiu	$sp,$sp,32
$L17:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 12
	move	$2,$0
	.loc 1 13
	jr	$31
	addiu	$sp,$sp,32
$L13:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	mappings_install
	.text
	.file 3 "./aegis/kernel/calls.h"
