# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_proc.c
	.text
	.file 1 "ultrix-model/kernel/kern_proc.c"
	.section	.text.pqinit,"ax"
	.align	2
	.globl	pqinit
	.loc 1 13
	.ent	pqinit
pqinit:
	.set	noreorder
	lui	$8,%hi(freeproc)
	lui	$2,%hi(proc+4836)
	lui	$6,%hi(proc)
	lw	$4,%lo(freeproc)($8)
	addiu	$2,$2,%lo(proc+4836)
	addiu	$6,$6,%lo(proc)
	li	$3,-1008730112
	.loc 1 16
	li	$7,-2097152
$L2:
	move	$5,$4
	.loc 1 17
	sw	$3,24($2)
	move	$4,$2
	.loc 1 18
	sw	$5,28($2)
	.loc 1 16
	addiu	$2,$2,-156
	bne	$6,$2,$L2
	addu	$3,$3,$7
	.loc 1 21
	lui	$3,%hi(allproc)
	lui	$2,%hi(proc+156)
	.loc 1 22
	addiu	$4,$3,%lo(allproc)
	addiu	$2,$2,%lo(proc+156)
	sw	$2,%lo(freeproc)($8)
	.loc 1 21
	sw	$6,%lo(allproc)($3)
	.loc 1 23
	jr	$31
	sw	$4,32($6)
	.set	reorder
	.end	pqinit
	.section	.text.pfind,"ax"
	.align	2
	.globl	pfind
	.loc 1 27
	.ent	pfind
pfind:
	.set	noreorder
	.loc 1 30
	andi	$2,$4,0x3f
	lui	$3,%hi(pidhash)
	addiu	$3,$3,%lo(pidhash)
	sll	$2,$2,1
	addu	$2,$2,$3
	lh	$3,0($2)
	lui	$5,%hi(proc)
	sll	$2,$3,2
	addu	$2,$2,$3
	sll	$2,$2,3
	subu	$2,$2,$3
	sll	$2,$2,2
	addiu	$5,$5,%lo(proc)
	addu	$2,$5,$2
	bne	$2,$5,$L7
	nop
	.loc 1 33
	jr	$31
	move	$2,$0
$L10:
	lh	$3,74($2)
	nop
	sll	$2,$3,2
	addu	$2,$2,$3
	sll	$2,$2,3
	subu	$2,$2,$3
	sll	$2,$2,2
	.loc 1 30
	addu	$2,$5,$2
	beq	$2,$5,$L8
	nop
$L7:
	.loc 1 31
	lh	$3,68($2)
	nop
	bne	$3,$4,$L10
	nop
	.loc 1 34
	jr	$31
	nop
$L8:
	.loc 1 33
	move	$2,$0
	.loc 1 34
	jr	$31
	nop
	.set	reorder
	.end	pfind
	.section	.text.inferior,"ax"
	.align	2
	.globl	inferior
	.loc 1 38
	.ent	inferior
inferior:
	.set	noreorder
	.loc 1 39
	lw	$3,-16176($0)
	nop
	bne	$4,$3,$L15
	li	$2,1
	b	$L20
	nop
$L19:
	lw	$4,120($4)
	nop
	beq	$4,$3,$L21
	li	$2,1
$L15:
	.loc 1 40
	lh	$2,70($4)
	nop
	bne	$2,$0,$L19
	move	$2,$0
$L21:
	.loc 1 43
	jr	$31
	nop
$L20:
	jr	$31
	nop
	.set	reorder
	.end	inferior
	.globl	pidhash
	.section	.bss.pidhash,"aw"
	.align	2
pidhash:
	.space	128
	.globl	zombproc
	.section	.bss.zombproc,"aw"
	.align	2
zombproc:
	.space	4
	.globl	freeproc
	.section	.bss.freeproc,"aw"
	.align	2
freeproc:
	.space	4
	.globl	allproc
	.section	.bss.allproc,"aw"
	.align	2
allproc:
	.space	4
	.globl	proc
	.section	.bss.proc,"aw"
	.align	2
proc:
	.space	4992
	.text
	.file 2 "ultrix-model/kernel/proc.h"
