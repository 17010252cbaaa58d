# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/vm_machdep.c
	.text
	.file 1 "ultrix-model/kernel/vm_machdep.c"
	.section	.text.asidAlloc,"ax"
	.align	2
	.globl	asidAlloc
	.loc 1 12
	.ent	asidAlloc
asidAlloc:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 13
	lui	$17,%hi(nextAsid)
	lw	$2,%lo(nextAsid)($17)
	li	$3,64
	.loc 1 12
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 13
	beq	$2,$3,$L4
	lui	$18,%hi(asidGeneration)
$L2:
	.loc 1 19
	lw	$3,%lo(asidGeneration)($18)
	.loc 1 18
	sw	$2,16($16)
	.loc 1 19
	sw	$3,20($16)
	.loc 1 20
	lw	$31,28($sp)
	.loc 1 18
	addiu	$4,$2,1
	.loc 1 20
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 18
	sw	$4,%lo(nextAsid)($17)
	.loc 1 20
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L4:
	.loc 1 19
	lw	$2,%lo(asidGeneration)($18)
	.loc 1 14
	li	$3,1
	.loc 1 15
	addiu	$2,$2,1
	sw	$2,%lo(asidGeneration)($18)
	.loc 1 16
	jal	tlbFlush
	sw	$3,%lo(nextAsid)($17)
	.loc 1 18
	lw	$2,%lo(nextAsid)($17)
	b	$L2
	nop
	.set	reorder
	.end	asidAlloc
	.section	.text.uareaAlloc,"ax"
	.align	2
	.globl	uareaAlloc
	.loc 1 23
	.ent	uareaAlloc
uareaAlloc:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 27
	lh	$5,68($4)
	li	$17,983040
	.loc 1 23
	move	$16,$4
	.loc 1 27
	jal	pageAlloc
	ori	$4,$17,0xfffc
	.loc 1 28
	beq	$2,$0,$L10
	ori	$2,$2,0x700
	.loc 1 27
	lh	$5,68($16)
	.loc 1 29
	sw	$2,8($16)
	.loc 1 27
	jal	pageAlloc
	ori	$4,$17,0xfffd
	.loc 1 28
	beq	$2,$0,$L10
	ori	$2,$2,0x700
	.loc 1 29
	sw	$2,12($16)
	.loc 1 32
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 31
	li	$2,1
	.loc 1 32
	jr	$31
	addiu	$sp,$sp,32
$L10:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 28
	move	$2,$0
	.loc 1 32
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	uareaAlloc
	.section	.text.uareaFree,"ax"
	.align	2
	.globl	uareaFree
	.loc 1 35
	.ent	uareaFree
uareaFree:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 39
	lw	$2,8($4)
	nop
	bne	$2,$0,$L25
	move	$16,$4
	lw	$2,12($16)
	nop
	bne	$2,$0,$L26
	sw	$0,8($16)
$L17:
	.loc 1 40
	sw	$0,12($16)
	.loc 1 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L25:
	.loc 1 39
	li	$4,-4096
	jal	pageFree
	and	$4,$2,$4
	lw	$2,12($16)
	nop
	beq	$2,$0,$L17
	sw	$0,8($16)
$L26:
	li	$4,-4096
	jal	pageFree
	and	$4,$2,$4
	.loc 1 40
	sw	$0,12($16)
	.loc 1 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	uareaFree
	.section	.text.vmRelease,"ax"
	.align	2
	.globl	vmRelease
	.loc 1 46
	.ent	vmRelease
vmRelease:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 47
	jal	shmExit
	move	$16,$4
	.loc 1 48
	jal	xfree
	move	$4,$16
	.loc 1 49
	lw	$6,84($16)
	move	$4,$16
	jal	freeRange
	li	$5,268435456
	.loc 1 50
	lw	$6,88($16)
	li	$5,458752
	ori	$5,$5,0xffff
	subu	$5,$5,$6
	move	$4,$16
	jal	freeRange
	sll	$5,$5,12
	.loc 1 53
	move	$4,$16
	.loc 1 51
	sw	$0,88($16)
	sw	$0,84($16)
	.loc 1 53
	jal	asidAlloc
	sw	$0,92($16)
	.loc 1 54
	lw	$4,16($16)
	jal	setAsid
	nop
	.loc 1 55
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	vmRelease
	.section	.text.procdup,"ax"
	.align	2
	.globl	procdup
	.loc 1 63
	.ent	procdup
procdup:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 64
	lw	$16,-16176($0)
	.loc 1 63
	sw	$4,40($sp)
	.loc 1 67
	lw	$2,104($16)
	.loc 1 68
	lw	$7,80($16)
	.loc 1 67
	beq	$2,$0,$L30
	move	$5,$4
	.loc 1 68
	li	$6,4194304
	jal	ptShare
	move	$4,$16
	beq	$2,$0,$L29
	li	$2,-1
	.loc 1 69
	lw	$2,104($16)
	lw	$3,40($sp)
	.loc 1 70
	lw	$4,40($sp)
	.loc 1 69
	sw	$2,104($3)
	.loc 1 70
	lw	$3,4($2)
	nop
	sw	$3,108($4)
	.loc 1 71
	sw	$4,4($2)
	.loc 1 72
	lw	$3,104($4)
	nop
	lw	$2,12($3)
	nop
	addiu	$2,$2,1
	sw	$2,12($3)
$L30:
	.loc 1 74
	lw	$3,40($sp)
	lw	$2,80($16)
	.loc 1 75
	li	$6,268435456
	.loc 1 74
	sw	$2,80($3)
	.loc 1 75
	lw	$7,84($16)
	move	$5,$3
	jal	copyRange
	move	$4,$16
	bne	$2,$0,$L37
	li	$6,458752
$L33:
	.loc 1 68
	li	$2,-1
$L29:
	.loc 1 88
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L37:
	.loc 1 76
	lw	$3,40($sp)
	lw	$2,84($16)
	nop
	sw	$2,84($3)
	.loc 1 77
	lw	$7,88($16)
	ori	$6,$6,0xffff
	subu	$6,$6,$7
	sll	$6,$6,12
	move	$5,$3
	jal	copyRange
	move	$4,$16
	beq	$2,$0,$L29
	li	$2,-1
	.loc 1 79
	lw	$2,88($16)
	.loc 1 80
	lw	$5,40($sp)
	move	$4,$16
	jal	shmFork
	sw	$2,88($5)
	beq	$2,$0,$L33
	nop
	.loc 1 81
	jal	setjmp
	li	$4,-16240
	bne	$2,$0,$L35
	sw	$2,16($sp)
	.loc 1 83
	lw	$2,40($sp)
	li	$17,-4096
	lw	$5,8($2)
	li	$16,-2147483648
	and	$5,$5,$17
	addu	$5,$5,$16
	li	$6,4096
	jal	bcopy
	li	$4,-16384
	lw	$2,40($sp)
	li	$6,4096
	lw	$5,12($2)
	li	$4,-12288
	and	$5,$5,$17
	jal	bcopy
	addu	$5,$5,$16
	.loc 1 86
	lw	$2,40($sp)
	nop
	lw	$3,8($2)
	nop
	and	$3,$3,$17
	addu	$16,$16,$3
	sw	$2,208($16)
	.loc 1 87
	lw	$2,16($sp)
	b	$L29
	nop
$L35:
	.loc 1 81
	b	$L29
	li	$2,1
	.set	reorder
	.end	procdup
	.section	.data.nextAsid,"aw"
	.align	2
nextAsid:
	.word	1
	.globl	asidGeneration
	.section	.bss.asidGeneration,"aw"
	.align	2
asidGeneration:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
