# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/memory.c
	.text
	.file 1 "aegis/memory.c"
	.section	.text.memory_start,"ax"
	.align	2
	.globl	memory_start
	.loc 1 11
	.ent	memory_start
memory_start:
	.set	noreorder
	.set	nomacro
	.loc 1 12
	sll	$5,$4,3
	.loc 1 12
	lw	$2,16($4)
	.loc 1 12
	srl	$5,$5,15
	.loc 1 14
	sltu	$3,$5,6145
	bne	$3,$0,$L2
	srl	$2,$2,12
	li	$5,6144
$L2:
	.loc 1 16
	lw	$4,20($4)
	nop
	andi	$4,$4,0x1f
	.loc 1 16
	addu	$4,$4,$2
	.loc 1 17
	sltu	$2,$4,$5
	beq	$2,$0,$L3
	addiu	$2,$4,1
	.loc 1 18
	sltu	$3,$2,$5
	beq	$3,$0,$L11
	lui	$6,%hi(pages)
	sll	$3,$4,2
	addiu	$3,$3,2
	addiu	$6,$6,%lo(pages)
	addu	$3,$6,$3
$L5:
	.loc 1 18
	sh	$2,0($3)
	addiu	$2,$2,1
	bne	$5,$2,$L5
	addiu	$3,$3,4
$L4:
	.loc 1 18
	addiu	$5,$5,-1
	sll	$5,$5,2
	addu	$6,$6,$5
	sh	$0,2($6)
$L3:
	.loc 1 19
	lui	$2,%hi(first_free)
	.loc 1 20
	jr	$31
	sw	$4,%lo(first_free)($2)
$L11:
	b	$L4
	addiu	$6,$6,%lo(pages)
	.set	reorder
	.end	memory_start
	.section	.text.page_allocate,"ax"
	.align	2
	.globl	page_allocate
	.loc 1 23
	.ent	page_allocate
page_allocate:
	.set	noreorder
	.set	nomacro
	.loc 1 24
	lui	$6,%hi(first_free)
	lw	$2,%lo(first_free)($6)
	nop
	.loc 1 26
	beq	$2,$0,$L14
	lui	$3,%hi(pages)
	.loc 1 29
	lw	$5,0($4)
	.loc 1 28
	sll	$7,$2,2
	addiu	$3,$3,%lo(pages)
	addu	$3,$3,$7
	.loc 1 29
	addiu	$5,$5,1
	.loc 1 29
	sh	$5,0($3)
	.loc 1 30
	lw	$5,320($4)
	.loc 1 28
	lhu	$7,2($3)
	.loc 1 30
	addiu	$3,$5,1
	.loc 1 28
	sw	$7,%lo(first_free)($6)
	.loc 1 31
	jr	$31
	sw	$3,320($4)
$L14:
	.loc 1 32
	jr	$31
	li	$2,-3
	.set	reorder
	.end	page_allocate
	.section	.bss.first_free,"aw"
	.align	2
first_free:
	.space	4
	.globl	pages
	.section	.bss.pages,"aw"
	.align	2
pages:
	.space	24576
	.text
	.file 2 "aegis/kernel.h"
