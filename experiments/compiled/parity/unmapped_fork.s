# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/unmapped_fork.c
	.file 1 "unmapped_fork.c"
	.section	.text.asidAlloc,"ax"
	.align	2
	.globl	asidAlloc
	.ent	asidAlloc
asidAlloc:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(nextAsid)
	lw	$2,%lo(nextAsid)($17)
	li	$3,64
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	beq	$2,$3,$L4
	lui	$18,%hi(asidGeneration)
$L2:
	lw	$3,%lo(asidGeneration)($18)
	sw	$2,16($16)
	sw	$3,20($16)
	lw	$31,28($sp)
	addiu	$4,$2,1
	lw	$18,24($sp)
	lw	$16,16($sp)
	sw	$4,%lo(nextAsid)($17)
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L4:
	lw	$2,%lo(asidGeneration)($18)
	li	$3,1
	addiu	$2,$2,1
	sw	$2,%lo(asidGeneration)($18)
	jal	tlbFlush
	sw	$3,%lo(nextAsid)($17)
	lw	$2,%lo(nextAsid)($17)
	b	$L2
	nop
	.set	reorder
	.end	asidAlloc
	.section	.text.uareaFree,"ax"
	.align	2
	.globl	uareaFree
	.ent	uareaFree
uareaFree:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lw	$2,8($4)
	nop
	bne	$2,$0,$L17
	move	$16,$4
	lw	$2,12($16)
	nop
	bne	$2,$0,$L18
	sw	$0,8($16)
$L9:
	sw	$0,12($16)
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L17:
	li	$4,-4096
	jal	pageFree
	and	$4,$2,$4
	lw	$2,12($16)
	nop
	beq	$2,$0,$L9
	sw	$0,8($16)
$L18:
	li	$4,-4096
	jal	pageFree
	and	$4,$2,$4
	sw	$0,12($16)
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	uareaFree
	.section	.text.vmRelease,"ax"
	.align	2
	.globl	vmRelease
	.ent	vmRelease
vmRelease:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	shmExit
	move	$16,$4
	jal	xfree
	move	$4,$16
	lw	$6,84($16)
	move	$4,$16
	jal	freeRange
	li	$5,268435456
	lw	$6,88($16)
	li	$5,458752
	ori	$5,$5,0xffff
	subu	$5,$5,$6
	move	$4,$16
	jal	freeRange
	sll	$5,$5,12
	move	$4,$16
	sw	$0,88($16)
	sw	$0,84($16)
	jal	asidAlloc
	sw	$0,92($16)
	lw	$4,16($16)
	jal	setAsid
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	vmRelease
	.section	.text.uareaAlloc,"ax"
	.align	2
	.globl	uareaAlloc
	.ent	uareaAlloc
uareaAlloc:
	.set	noreorder
	lui	$2,%hi(proc)
	addiu	$sp,$sp,-24
	addiu	$2,$2,%lo(proc)
	sw	$16,16($sp)
	sw	$31,20($sp)
	beq	$4,$2,$L22
	move	$16,$4
	lh	$5,68($4)
	li	$4,983040
	jal	pagePair
	ori	$4,$4,0xfffc
	beq	$2,$0,$L25
	addiu	$3,$2,4096
$L28:
	sw	$2,8($16)
	sw	$3,12($16)
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,24
$L22:
	lui	$2,%hi(uareaZero)
	li	$3,2147418112
	addiu	$2,$2,%lo(uareaZero)
	ori	$3,$3,0xffff
	and	$2,$2,$3
	bne	$2,$0,$L28
	addiu	$3,$2,4096
$L25:
	lw	$31,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	uareaAlloc
	.section	.text.procdup,"ax"
	.align	2
	.globl	procdup
	.ent	procdup
procdup:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	lw	$17,-16176($0)
	lw	$2,8($4)
	move	$16,$4
	sw	$2,20($sp)
	move	$4,$2
	li	$3,-2147483648
	lw	$2,104($17)
	addu	$3,$4,$3
	lw	$7,80($17)
	beq	$2,$0,$L30
	sw	$3,16($sp)
	li	$6,4194304
	move	$5,$16
	jal	ptShare
	move	$4,$17
	beq	$2,$0,$L29
	li	$2,-1
	lw	$2,104($17)
	nop
	sw	$2,104($16)
	lw	$3,4($2)
	nop
	sw	$3,108($16)
	sw	$16,4($2)
	lw	$3,104($16)
	nop
	lw	$2,12($3)
	nop
	addiu	$2,$2,1
	sw	$2,12($3)
$L30:
	lw	$2,80($17)
	li	$6,268435456
	sw	$2,80($16)
	lw	$7,84($17)
	move	$5,$16
	jal	copyRange
	move	$4,$17
	beq	$2,$0,$L33
	li	$6,458752
	lw	$2,84($17)
	nop
	sw	$2,84($16)
	lw	$7,88($17)
	ori	$6,$6,0xffff
	subu	$6,$6,$7
	sll	$6,$6,12
	move	$5,$16
	jal	copyRange
	move	$4,$17
	beq	$2,$0,$L33
	move	$5,$16
	lw	$2,88($17)
	nop
	sw	$2,88($16)
	jal	shmFork
	move	$4,$17
	beq	$2,$0,$L33
	li	$6,1000
	lw	$18,16($sp)
	nop
	move	$5,$18
	jal	bcopy
	li	$4,-16384
	sw	$16,208($18)
	sw	$18,212($18)
	lh	$2,68($17)
	addiu	$4,$18,144
	sw	$2,8($18)
	li	$2,1
	sw	$2,12($18)
	sw	$0,28($18)
	jal	setjmp
	sw	$18,16($sp)
	lw	$4,20($sp)
	li	$2,-2147483648
	lw	$3,16($sp)
	addiu	$2,$2,8168
	addu	$2,$4,$2
	sw	$2,180($3)
	lui	$2,%hi(childStart)
	addiu	$2,$2,%lo(childStart)
	sw	$2,184($3)
	move	$2,$0
$L29:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L33:
	b	$L29
	li	$2,-1
	.set	reorder
	.end	procdup
	.section	.rodata.childBegins.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"%s: error %d\012\000"
	.section	.text.childBegins,"ax"
	.align	2
	.globl	childBegins
	.ent	childBegins
childBegins:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	lw	$17,-16176($0)
	lui	$2,%hi(boot)
	lw	$18,%lo(boot)($2)
	lh	$16,68($17)
	jal	spl0
	nop
	lw	$2,60($17)
	nop
	andi	$3,$2,0x2
	beq	$3,$0,$L37
	li	$5,72
	li	$3,-134283264
	ori	$3,$3,0xfffd
	addiu	$16,$16,-1
	and	$2,$2,$3
	sll	$16,$16,5
	li	$3,134217728
	or	$2,$2,$3
	addiu	$4,$16,120
	sw	$2,60($17)
	jal	execFile
	addu	$4,$18,$4
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$0,$L43
	sb	$2,-16060($0)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	lui	$2,%hi(time)
	addiu	$4,$2,%lo(time)
	lw	$3,%lo(time)($2)
	lw	$2,4($4)
	sw	$3,-15456($0)
	sw	$2,-15452($0)
	jal	bzero
	li	$4,-15648
	li	$5,72
	jal	bzero
	li	$4,-15576
	li	$5,48
	jal	bzero
	li	$4,-15504
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	addiu	$5,$16,128
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	move	$6,$2
	jal	printf
	addu	$5,$18,$5
	jal	exit
	li	$4,32512
	.set	reorder
	.end	childBegins
	.section	.data.nextAsid,"aw"
	.align	2
nextAsid:
	.word	1
	.globl	asidGeneration
	.section	.bss.asidGeneration,"aw"
	.align	2
asidGeneration:
	.space	4
