# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/vm_mem.c
	.text
	.file 1 "ultrix-model/kernel/vm_mem.c"
	.section	.text.pageAlloc,"ax"
	.align	2
	.globl	pageAlloc
	.loc 1 36
	.ent	pageAlloc
pageAlloc:
	.set	noreorder
	.set	nomacro
	.loc 1 37
	lui	$2,%hi(boot)
	.loc 1 36
	addiu	$sp,$sp,-32
	.loc 1 37
	lw	$2,%lo(boot)($2)
	.loc 1 36
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 37
	lw	$2,16($2)
	nop
	addu	$4,$4,$2
	.loc 1 41
	jal	splimp
	addu	$16,$4,$5
	lui	$5,%hi(cnt)
	addiu	$5,$5,%lo(cnt)
	lui	$6,%hi(freeList)
	lw	$7,32($5)
	move	$4,$2
	addiu	$8,$16,16
	addiu	$6,$6,%lo(freeList)
	.loc 1 44
	li	$2,65535
$L3:
	.loc 1 43
	andi	$3,$16,0xf
	.loc 1 44
	sll	$3,$3,1
	addu	$3,$6,$3
	lhu	$17,0($3)
	nop
	.loc 1 44
	beq	$17,$2,$L10
	addiu	$7,$7,1
	.loc 1 49
	lui	$2,%hi(next)
	lw	$5,%lo(next)($2)
	.loc 1 50
	lui	$6,%hi(freePages)
	.loc 1 49
	sll	$7,$17,1
	.loc 1 50
	lw	$2,%lo(freePages)($6)
	.loc 1 49
	addu	$5,$5,$7
	.loc 1 49
	lhu	$5,0($5)
	.loc 1 50
	addiu	$2,$2,-1
	.loc 1 49
	sh	$5,0($3)
	.loc 1 51
	jal	splx
	sw	$2,%lo(freePages)($6)
	.loc 1 52
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	.loc 1 52
	sll	$2,$17,12
	.loc 1 52
	addu	$2,$2,$3
$L1:
	.loc 1 56
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	.loc 1 42
	addiu	$16,$16,1
	bne	$8,$16,$L3
	sw	$7,32($5)
	.loc 1 54
	jal	splx
	nop
	.loc 1 55
	b	$L1
	move	$2,$0
	.set	reorder
	.end	pageAlloc
	.section	.text.pageFree,"ax"
	.align	2
	.globl	pageFree
	.loc 1 59
	.ent	pageFree
pageFree:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 60
	lui	$2,%hi(base)
	.loc 1 59
	sw	$17,24($sp)
	.loc 1 60
	lw	$17,%lo(base)($2)
	.loc 1 59
	sw	$31,28($sp)
	.loc 1 60
	subu	$17,$4,$17
	.loc 1 61
	srl	$4,$4,12
	.loc 1 59
	sw	$16,20($sp)
	.loc 1 62
	jal	splimp
	andi	$16,$4,0xf
	.loc 1 64
	lui	$5,%hi(freeList)
	sll	$3,$16,1
	addiu	$5,$5,%lo(freeList)
	.loc 1 64
	lui	$4,%hi(next)
	.loc 1 64
	addu	$3,$3,$5
	.loc 1 64
	lw	$6,%lo(next)($4)
	.loc 1 60
	srl	$17,$17,12
	.loc 1 66
	lui	$7,%hi(freePages)
	.loc 1 64
	lhu	$4,0($3)
	.loc 1 66
	lw	$5,%lo(freePages)($7)
	.loc 1 64
	sll	$8,$17,1
	addu	$6,$6,$8
	.loc 1 66
	addiu	$5,$5,1
	.loc 1 64
	sh	$4,0($6)
	.loc 1 67
	move	$4,$2
	.loc 1 65
	sh	$17,0($3)
	.loc 1 67
	jal	splx
	sw	$5,%lo(freePages)($7)
	.loc 1 68
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pageFree
	.section	.text.memInit,"ax"
	.align	2
	.globl	memInit
	.loc 1 22
	.ent	memInit
memInit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 23
	subu	$16,$5,$4
	.loc 1 23
	srl	$16,$16,12
	.loc 1 24
	sll	$2,$16,1
	.loc 1 24
	addiu	$2,$2,4095
	.loc 1 28
	li	$3,-4096
	and	$3,$2,$3
	.loc 1 27
	li	$5,-2147483648
	addu	$5,$4,$5
	.loc 1 28
	addu	$3,$3,$4
	.loc 1 24
	srl	$4,$2,12
	lui	$2,%hi(freeList)
	.loc 1 22
	sw	$17,24($sp)
	addiu	$2,$2,%lo(freeList)
	.loc 1 28
	lui	$17,%hi(base)
	.loc 1 27
	lui	$6,%hi(next)
	sw	$5,%lo(next)($6)
	.loc 1 29
	subu	$16,$16,$4
	.loc 1 22
	sw	$31,28($sp)
	.loc 1 28
	sw	$3,%lo(base)($17)
	addiu	$5,$2,32
	.loc 1 30
	li	$4,-1
$L14:
	.loc 1 30
	sh	$4,0($2)
	.loc 1 30
	addiu	$2,$2,2
	bne	$2,$5,$L14
	nop
	.loc 1 31
	bne	$16,$0,$L26
	addiu	$16,$16,-1
	b	$L13
	nop
$L25:
	.loc 1 31
	lw	$3,%lo(base)($17)
$L26:
	.loc 1 31
	sll	$4,$16,12
	jal	pageFree
	addu	$4,$4,$3
	.loc 1 31
	bne	$16,$0,$L25
	addiu	$16,$16,-1
$L13:
	.loc 1 32
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	memInit
	.section	.bss.freePages,"aw"
	.align	2
freePages:
	.space	4
	.section	.bss.freeList,"aw"
	.align	2
freeList:
	.space	32
	.section	.bss.base,"aw"
	.align	2
base:
	.space	4
	.section	.bss.next,"aw"
	.align	2
next:
	.space	4
	.globl	cnt
	.section	.bss.cnt,"aw"
	.align	2
cnt:
	.space	36
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
