# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/unmapped_fork.c
	.text
	.file 1 "experiments/parity/unmapped_fork.c"
	.section	.text.asidAlloc,"ax"
	.align	2
	.globl	asidAlloc
	.file 2 "./ultrix-model/kernel/vm_machdep.c"
	.loc 2 12
	.ent	asidAlloc
asidAlloc:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 2 13
	lui	$17,%hi(nextAsid)
	lw	$2,%lo(nextAsid)($17)
	li	$3,64
	.loc 2 12
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 2 13
	beq	$2,$3,$L4
	lui	$18,%hi(asidGeneration)
$L2:
	.loc 2 19
	lw	$3,%lo(asidGeneration)($18)
	.loc 2 18
	sw	$2,16($16)
	.loc 2 19
	sw	$3,20($16)
	.loc 2 20
	lw	$31,28($sp)
	.loc 2 18
	addiu	$4,$2,1
	.loc 2 20
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 2 18
	sw	$4,%lo(nextAsid)($17)
	.loc 2 20
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L4:
	.loc 2 19
	lw	$2,%lo(asidGeneration)($18)
	.loc 2 14
	li	$3,1
	.loc 2 15
	addiu	$2,$2,1
	sw	$2,%lo(asidGeneration)($18)
	.loc 2 16
	jal	tlbFlush
	sw	$3,%lo(nextAsid)($17)
	.loc 2 18
	lw	$2,%lo(nextAsid)($17)
	b	$L2
	nop
	.set	reorder
	.end	asidAlloc
	.section	.text.uareaFree,"ax"
	.align	2
	.globl	uareaFree
	.loc 2 35
	.ent	uareaFree
uareaFree:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 2 39
	lw	$2,8($4)
	nop
	bne	$2,$0,$L17
	move	$16,$4
	lw	$2,12($16)
	nop
	bne	$2,$0,$L18
	sw	$0,8($16)
$L9:
	.loc 2 40
	sw	$0,12($16)
	.loc 2 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L17:
	.loc 2 39
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
	.loc 2 40
	sw	$0,12($16)
	.loc 2 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	uareaFree
	.section	.text.vmRelease,"ax"
	.align	2
	.globl	vmRelease
	.loc 2 46
	.ent	vmRelease
vmRelease:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 2 47
	jal	shmExit
	move	$16,$4
	.loc 2 48
	jal	xfree
	move	$4,$16
	.loc 2 49
	lw	$6,84($16)
	move	$4,$16
	jal	freeRange
	li	$5,268435456
	.loc 2 50
	lw	$6,88($16)
	li	$5,458752
	ori	$5,$5,0xffff
	subu	$5,$5,$6
	move	$4,$16
	jal	freeRange
	sll	$5,$5,12
	.loc 2 53
	move	$4,$16
	.loc 2 51
	sw	$0,88($16)
	sw	$0,84($16)
	.loc 2 53
	jal	asidAlloc
	sw	$0,92($16)
	.loc 2 54
	lw	$4,16($16)
	jal	setAsid
	nop
	.loc 2 55
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	vmRelease
	.section	.text.uareaAlloc,"ax"
	.align	2
	.globl	uareaAlloc
	.loc 1 20
	.ent	uareaAlloc
uareaAlloc:
	.set	noreorder
	.loc 1 22
	lui	$2,%hi(proc)
	.loc 1 20
	addiu	$sp,$sp,-24
	.loc 1 22
	addiu	$2,$2,%lo(proc)
	.loc 1 20
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 22
	beq	$4,$2,$L22
	move	$16,$4
	lh	$5,68($4)
	li	$4,983040
	jal	pagePair
	ori	$4,$4,0xfffc
	.loc 1 24
	beq	$2,$0,$L25
	addiu	$3,$2,4096
$L28:
	.loc 1 25
	sw	$2,8($16)
	sw	$3,12($16)
	.loc 1 27
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 26
	li	$2,1
	.loc 1 27
	jr	$31
	addiu	$sp,$sp,24
$L22:
	.loc 1 22
	lui	$2,%hi(uareaZero)
	li	$3,2147418112
	addiu	$2,$2,%lo(uareaZero)
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 24
	bne	$2,$0,$L28
	addiu	$3,$2,4096
$L25:
	.loc 1 27
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 24
	move	$2,$0
	.loc 1 27
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	uareaAlloc
	.section	.text.procdup,"ax"
	.align	2
	.globl	procdup
	.loc 1 31
	.ent	procdup
procdup:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 32
	lw	$17,-16176($0)
	.loc 1 33
	lw	$2,8($4)
	.loc 1 31
	move	$16,$4
	.loc 1 33
	sw	$2,20($sp)
	move	$4,$2
	li	$3,-2147483648
	.loc 1 35
	lw	$2,104($17)
	.loc 1 33
	addu	$3,$4,$3
	.loc 1 36
	lw	$7,80($17)
	.loc 1 35
	beq	$2,$0,$L30
	sw	$3,16($sp)
	.loc 1 36
	li	$6,4194304
	move	$5,$16
	jal	ptShare
	move	$4,$17
	beq	$2,$0,$L29
	li	$2,-1
	.loc 1 37
	lw	$2,104($17)
	nop
	sw	$2,104($16)
	.loc 1 38
	lw	$3,4($2)
	nop
	sw	$3,108($16)
	.loc 1 39
	sw	$16,4($2)
	.loc 1 40
	lw	$3,104($16)
	nop
	lw	$2,12($3)
	nop
	addiu	$2,$2,1
	sw	$2,12($3)
$L30:
	.loc 1 42
	lw	$2,80($17)
	.loc 1 43
	li	$6,268435456
	.loc 1 42
	sw	$2,80($16)
	.loc 1 43
	lw	$7,84($17)
	move	$5,$16
	jal	copyRange
	move	$4,$17
	beq	$2,$0,$L33
	li	$6,458752
	.loc 1 44
	lw	$2,84($17)
	nop
	sw	$2,84($16)
	.loc 1 45
	lw	$7,88($17)
	ori	$6,$6,0xffff
	subu	$6,$6,$7
	sll	$6,$6,12
	move	$5,$16
	jal	copyRange
	move	$4,$17
	beq	$2,$0,$L33
	move	$5,$16
	.loc 1 47
	lw	$2,88($17)
	nop
	sw	$2,88($16)
	.loc 1 48
	jal	shmFork
	move	$4,$17
	beq	$2,$0,$L33
	li	$6,1000
	.loc 1 49
	lw	$18,16($sp)
	nop
	move	$5,$18
	jal	bcopy
	li	$4,-16384
	.loc 1 50
	sw	$16,208($18)
	.loc 1 51
	sw	$18,212($18)
	.loc 1 52
	lh	$2,68($17)
	.loc 1 55
	addiu	$4,$18,144
	.loc 1 52
	sw	$2,8($18)
	.loc 1 53
	li	$2,1
	sw	$2,12($18)
	.loc 1 54
	sw	$0,28($18)
	.loc 1 55
	jal	setjmp
	sw	$18,16($sp)
	.loc 1 56
	lw	$4,20($sp)
	li	$2,-2147483648
	lw	$3,16($sp)
	addiu	$2,$2,8168
	addu	$2,$4,$2
	sw	$2,180($3)
	.loc 1 57
	lui	$2,%hi(childStart)
	addiu	$2,$2,%lo(childStart)
	sw	$2,184($3)
	.loc 1 58
	move	$2,$0
$L29:
	.loc 1 59
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L33:
	.loc 1 36
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
	.loc 1 66
	.ent	childBegins
childBegins:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 67
	lw	$17,-16176($0)
	.loc 1 68
	lui	$2,%hi(boot)
	lw	$18,%lo(boot)($2)
	lh	$16,68($17)
	.loc 1 70
	jal	spl0
	nop
	.loc 1 71
	lw	$2,60($17)
	nop
	andi	$3,$2,0x2
	beq	$3,$0,$L37
	li	$5,72
	.loc 1 72
	li	$3,-134283264
	ori	$3,$3,0xfffd
	.loc 1 68
	addiu	$16,$16,-1
	.loc 1 72
	and	$2,$2,$3
	sll	$16,$16,5
	li	$3,134217728
	or	$2,$2,$3
	.loc 1 68
	addiu	$4,$16,120
	.loc 1 72
	sw	$2,60($17)
	.loc 1 73
	jal	execFile
	addu	$4,$18,$4
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 74
	bne	$2,$0,$L43
	sb	$2,-16060($0)
	.loc 1 84
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 80
	lui	$2,%hi(time)
	addiu	$4,$2,%lo(time)
	lw	$3,%lo(time)($2)
	lw	$2,4($4)
	sw	$3,-15456($0)
	sw	$2,-15452($0)
	.loc 1 81
	jal	bzero
	li	$4,-15648
	.loc 1 82
	li	$5,72
	jal	bzero
	li	$4,-15576
	.loc 1 83
	li	$5,48
	jal	bzero
	li	$4,-15504
	.loc 1 84
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 75
	addiu	$5,$16,128
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	move	$6,$2
	jal	printf
	addu	$5,$18,$5
	.loc 1 76
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
	.text
	.file 3 "./ultrix-model/kernel/proc.h"
	.file 4 "./ultrix-model/kernel/systm.h"
	.file 5 "./experiments/parity/unmapped.h"
	.file 6 "./ultrix-model/kernel/types.h"
