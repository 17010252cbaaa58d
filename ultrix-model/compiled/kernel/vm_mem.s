# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/vm_mem.c
	.text
	.file 1 "ultrix-model/kernel/vm_mem.c"
	.section	.text.pageAlloc,"ax"
	.align	2
	.globl	pageAlloc
	.loc 1 40
	.ent	pageAlloc
pageAlloc:
	.set	noreorder
	.loc 1 41
	lui	$2,%hi(boot)
	.loc 1 40
	addiu	$sp,$sp,-32
	.loc 1 41
	lw	$2,%lo(boot)($2)
	.loc 1 40
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 41
	lw	$2,16($2)
	nop
	addu	$4,$4,$2
	.loc 1 45
	jal	splimp
	addu	$16,$4,$5
	lui	$5,%hi(cnt)
	addiu	$5,$5,%lo(cnt)
	lui	$6,%hi(freeList)
	lw	$7,32($5)
	move	$4,$2
	addiu	$8,$16,16
	addiu	$6,$6,%lo(freeList)
	.loc 1 48
	li	$2,65535
$L3:
	.loc 1 47
	andi	$3,$16,0xf
	.loc 1 48
	sll	$3,$3,1
	addu	$3,$6,$3
	lhu	$17,0($3)
	nop
	beq	$17,$2,$L10
	addiu	$7,$7,1
	.loc 1 53
	lui	$2,%hi(next)
	lw	$5,%lo(next)($2)
	.loc 1 54
	lui	$6,%hi(freePages)
	.loc 1 53
	sll	$7,$17,1
	.loc 1 54
	lw	$2,%lo(freePages)($6)
	.loc 1 53
	addu	$5,$5,$7
	lhu	$5,0($5)
	.loc 1 54
	addiu	$2,$2,-1
	.loc 1 53
	sh	$5,0($3)
	.loc 1 55
	jal	splx
	sw	$2,%lo(freePages)($6)
	.loc 1 56
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	sll	$2,$17,12
	addu	$2,$2,$3
$L1:
	.loc 1 60
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	.loc 1 46
	addiu	$16,$16,1
	bne	$8,$16,$L3
	sw	$7,32($5)
	.loc 1 58
	jal	splx
	nop
	.loc 1 59
	b	$L1
	move	$2,$0
	.set	reorder
	.end	pageAlloc
	.section	.text.pageFree,"ax"
	.align	2
	.globl	pageFree
	.loc 1 63
	.ent	pageFree
pageFree:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 64
	lui	$2,%hi(base)
	.loc 1 63
	sw	$17,24($sp)
	.loc 1 64
	lw	$17,%lo(base)($2)
	.loc 1 63
	sw	$31,28($sp)
	.loc 1 64
	subu	$17,$4,$17
	.loc 1 65
	srl	$4,$4,12
	.loc 1 63
	sw	$16,20($sp)
	.loc 1 66
	jal	splimp
	andi	$16,$4,0xf
	.loc 1 68
	lui	$5,%hi(freeList)
	sll	$3,$16,1
	addiu	$5,$5,%lo(freeList)
	lui	$4,%hi(next)
	addu	$3,$3,$5
	lw	$6,%lo(next)($4)
	.loc 1 64
	srl	$17,$17,12
	.loc 1 70
	lui	$7,%hi(freePages)
	.loc 1 68
	lhu	$4,0($3)
	.loc 1 70
	lw	$5,%lo(freePages)($7)
	.loc 1 68
	sll	$8,$17,1
	addu	$6,$6,$8
	.loc 1 70
	addiu	$5,$5,1
	.loc 1 68
	sh	$4,0($6)
	.loc 1 71
	move	$4,$2
	.loc 1 69
	sh	$17,0($3)
	.loc 1 71
	jal	splx
	sw	$5,%lo(freePages)($7)
	.loc 1 72
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
	.loc 1 23
	.ent	memInit
memInit:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 24
	subu	$16,$5,$4
	srl	$16,$16,12
	.loc 1 25
	sll	$2,$16,1
	addiu	$2,$2,4095
	.loc 1 29
	li	$3,-4096
	and	$3,$2,$3
	.loc 1 28
	li	$5,-2147483648
	addu	$5,$4,$5
	.loc 1 29
	addu	$3,$3,$4
	.loc 1 25
	srl	$4,$2,12
	lui	$2,%hi(freeList)
	.loc 1 23
	sw	$17,24($sp)
	addiu	$2,$2,%lo(freeList)
	.loc 1 29
	lui	$17,%hi(base)
	.loc 1 28
	lui	$6,%hi(next)
	sw	$5,%lo(next)($6)
	.loc 1 30
	subu	$16,$16,$4
	.loc 1 23
	sw	$31,28($sp)
	.loc 1 29
	sw	$3,%lo(base)($17)
	addiu	$5,$2,32
	.loc 1 31
	li	$4,-1
$L14:
	sh	$4,0($2)
	addiu	$2,$2,2
	bne	$2,$5,$L14
	nop
	.loc 1 32
	bne	$16,$0,$L26
	addiu	$16,$16,-1
	b	$L13
	nop
$L25:
	lw	$3,%lo(base)($17)
$L26:
	sll	$4,$16,12
	jal	pageFree
	addu	$4,$4,$3
	bne	$16,$0,$L25
	addiu	$16,$16,-1
$L13:
	.loc 1 33
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
