# mipsel-linux-gnu-gcc 12.2.0 from exos/library/install.c
	.text
	.file 1 "exos/library/install.c"
	.section	.text.mappings_install,"ax"
	.align	2
	.globl	mappings_install
	.loc 1 8
	.ent	mappings_install
mappings_install:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 9
	lw	$8,4($4)
	.file 2 "./exos/library/exos.h"
	.loc 2 153
	lui	$2,%hi(capabilities)
	srl	$3,$8,1
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	.loc 1 12
	li	$6,1
	beq	$5,$6,$L8
	addu	$2,$2,$3
	.loc 1 14
	srl	$3,$4,12
	sll	$3,$3,2
	lw	$3,7988($3)
	lw	$9,12($2)
	lw	$8,8($2)
	li	$6,-4096
	lw	$7,4($2)
	and	$3,$3,$6
	andi	$4,$4,0xfff
	lw	$6,0($2)
	or	$4,$3,$4
	sw	$9,20($sp)
	jal	aegis_tlb_write_list
	sw	$8,16($sp)
	.loc 1 17
	lw	$31,28($sp)
	.loc 1 14
	sltu	$2,$2,-16
	xori	$2,$2,0x1
	.loc 1 17
	jr	$31
	addiu	$sp,$sp,32
$L8:
	.loc 2 163
	andi	$3,$8,0x400
	.loc 1 13
	lw	$4,0($4)
	.loc 2 163
	bne	$3,$0,$L9
	nop
	lw	$6,0($2)
$L4:
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$5,$8
	.loc 1 17
	lw	$31,28($sp)
	.loc 1 13
	sltu	$2,$2,-16
	xori	$2,$2,0x1
	.loc 1 17
	jr	$31
	addiu	$sp,$sp,32
$L9:
	.loc 2 163
	lw	$6,8($2)
	b	$L4
	addiu	$2,$2,8
	.set	reorder
	.end	mappings_install
	.text
	.file 3 "./aegis/kernel/calls.h"
