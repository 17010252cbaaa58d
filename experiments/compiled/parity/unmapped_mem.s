# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/unmapped_mem.c
	.file 1 "unmapped_mem.c"
	.section	.text.take,"ax"
	.align	2
	.ent	take
take:
	.set	noreorder
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	sll	$2,$4,12
	addu	$2,$2,$3
	srl	$2,$2,11
	lui	$3,%hi(freeList)
	andi	$2,$2,0x1e
	addiu	$3,$3,%lo(freeList)
	addu	$3,$3,$2
	lhu	$2,0($3)
	li	$5,65535
	beq	$2,$5,$L5
	lui	$5,%hi(next)
	lw	$5,%lo(next)($5)
	sll	$7,$2,1
$L8:
	beq	$2,$4,$L3
	li	$6,65535
	addu	$3,$5,$7
	lhu	$2,0($3)
	nop
	bne	$2,$6,$L8
	sll	$7,$2,1
$L5:
	jr	$31
	move	$2,$0
$L3:
	lui	$6,%hi(freePages)
	sll	$2,$2,1
	lw	$4,%lo(freePages)($6)
	addu	$5,$5,$2
	lhu	$5,0($5)
	addiu	$2,$4,-1
	sw	$2,%lo(freePages)($6)
	sh	$5,0($3)
	jr	$31
	li	$2,1
	.set	reorder
	.end	take
	.section	.text.pageAlloc,"ax"
	.align	2
	.globl	pageAlloc
	.ent	pageAlloc
pageAlloc:
	.set	noreorder
	lui	$2,%hi(boot)
	addiu	$sp,$sp,-32
	lw	$2,%lo(boot)($2)
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	lw	$2,16($2)
	nop
	addu	$4,$4,$2
	jal	splimp
	addu	$16,$4,$5
	lui	$5,%hi(cnt)
	addiu	$5,$5,%lo(cnt)
	lui	$6,%hi(freeList)
	lw	$7,32($5)
	move	$4,$2
	addiu	$8,$16,16
	addiu	$6,$6,%lo(freeList)
	li	$2,65535
$L11:
	andi	$3,$16,0xf
	sll	$3,$3,1
	addu	$3,$6,$3
	lhu	$17,0($3)
	nop
	beq	$17,$2,$L17
	addiu	$7,$7,1
	lui	$2,%hi(next)
	lw	$5,%lo(next)($2)
	lui	$6,%hi(freePages)
	sll	$7,$17,1
	lw	$2,%lo(freePages)($6)
	addu	$5,$5,$7
	lhu	$5,0($5)
	addiu	$2,$2,-1
	sh	$5,0($3)
	jal	splx
	sw	$2,%lo(freePages)($6)
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	sll	$2,$17,12
	addu	$2,$2,$3
$L9:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
	addiu	$16,$16,1
	bne	$8,$16,$L11
	sw	$7,32($5)
	jal	splx
	nop
	b	$L9
	move	$2,$0
	.set	reorder
	.end	pageAlloc
	.section	.text.pageFree,"ax"
	.align	2
	.globl	pageFree
	.ent	pageFree
pageFree:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$2,%hi(base)
	sw	$17,24($sp)
	lw	$17,%lo(base)($2)
	sw	$31,28($sp)
	subu	$17,$4,$17
	srl	$4,$4,12
	sw	$16,20($sp)
	jal	splimp
	andi	$16,$4,0xf
	lui	$5,%hi(freeList)
	sll	$3,$16,1
	addiu	$5,$5,%lo(freeList)
	lui	$4,%hi(next)
	addu	$3,$3,$5
	lw	$6,%lo(next)($4)
	srl	$17,$17,12
	lui	$7,%hi(freePages)
	lhu	$4,0($3)
	lw	$5,%lo(freePages)($7)
	sll	$8,$17,1
	addu	$6,$6,$8
	sh	$4,0($6)
	addiu	$5,$5,1
	move	$4,$2
	sh	$17,0($3)
	jal	splx
	sw	$5,%lo(freePages)($7)
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
	.ent	memInit
memInit:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	subu	$16,$5,$4
	srl	$16,$16,12
	sll	$2,$16,1
	addiu	$2,$2,4095
	li	$3,-4096
	and	$3,$2,$3
	li	$5,-2147483648
	addu	$5,$4,$5
	addu	$3,$3,$4
	srl	$4,$2,12
	lui	$2,%hi(freeList)
	sw	$17,24($sp)
	addiu	$2,$2,%lo(freeList)
	lui	$17,%hi(base)
	lui	$6,%hi(next)
	sw	$5,%lo(next)($6)
	subu	$16,$16,$4
	sw	$31,28($sp)
	sw	$3,%lo(base)($17)
	addiu	$5,$2,32
	li	$4,-1
$L21:
	sh	$4,0($2)
	addiu	$2,$2,2
	bne	$2,$5,$L21
	nop
	bne	$16,$0,$L33
	addiu	$16,$16,-1
	b	$L20
	nop
$L32:
	lw	$3,%lo(base)($17)
$L33:
	sll	$4,$16,12
	jal	pageFree
	addu	$4,$4,$3
	bne	$16,$0,$L32
	addiu	$16,$16,-1
$L20:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	memInit
	.section	.text.pagePair,"ax"
	.align	2
	.globl	pagePair
	.ent	pagePair
pagePair:
	.set	noreorder
	lui	$2,%hi(boot)
	addiu	$sp,$sp,-48
	lw	$2,%lo(boot)($2)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$16,20($sp)
	lw	$2,16($2)
	lui	$18,%hi(freeList)
	addu	$4,$4,$2
	jal	splimp
	addu	$17,$4,$5
	move	$19,$2
	addiu	$21,$17,16
	addiu	$18,$18,%lo(freeList)
	li	$20,65535
	andi	$3,$17,0xf
$L43:
	sll	$3,$3,1
	addu	$3,$18,$3
	lhu	$16,0($3)
	nop
	beq	$16,$20,$L35
	nop
$L37:
	jal	take
	addiu	$4,$16,1
	sll	$4,$16,1
	bne	$2,$0,$L36
	li	$3,65535
	lui	$2,%hi(next)
	lw	$2,%lo(next)($2)
	nop
	addu	$2,$2,$4
	lhu	$16,0($2)
	nop
	bne	$16,$3,$L37
	nop
$L35:
	addiu	$17,$17,1
	bne	$21,$17,$L43
	andi	$3,$17,0xf
	jal	splx
	move	$4,$19
	b	$L34
	move	$2,$0
$L36:
	jal	take
	move	$4,$16
	jal	splx
	move	$4,$19
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	sll	$2,$16,12
	addu	$2,$2,$3
$L34:
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	pagePair
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
