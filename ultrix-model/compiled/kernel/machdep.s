# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/machdep.c
	.text
	.file 1 "ultrix-model/kernel/machdep.c"
	.section	.rodata.mipsInit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no memory for process 0\000"
	.section	.text.mipsInit,"ax"
	.align	2
	.globl	mipsInit
	.loc 1 20
	.ent	mipsInit
mipsInit:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 25
	lw	$3,72($4)
	.loc 1 26
	lw	$2,64($4)
	.loc 1 24
	lui	$16,%hi(boot)
	.loc 1 25
	ori	$3,$3,0x300
	.loc 1 24
	sw	$4,%lo(boot)($16)
	.loc 1 25
	lui	$4,%hi(splimpMask)
	.loc 1 26
	ori	$2,$2,0x300
	.loc 1 25
	sw	$3,%lo(splimpMask)($4)
	.loc 1 26
	lui	$3,%hi(splttyMask)
	.loc 1 27
	jal	consInit
	sw	$2,%lo(splttyMask)($3)
	.loc 1 28
	lw	$2,%lo(boot)($16)
	.loc 1 29
	li	$3,2
	lw	$4,84($2)
	nop
	beq	$4,$3,$L2
	li	$3,-131072
	.loc 1 28
	li	$5,2147418112
	ori	$5,$5,0xffff
	and	$5,$2,$5
$L3:
	.loc 1 31
	lw	$4,12($2)
	jal	memInit
	move	$16,$0
	.loc 1 32
	li	$17,8
$L4:
	move	$4,$16
	move	$6,$0
	addiu	$16,$16,1
	jal	tlbWriteWired
	li	$5,-2147483648
	bne	$16,$17,$L4
	nop
	.loc 1 33
	jal	tlbFlush
	lui	$16,%hi(proc)
	.loc 1 34
	addiu	$16,$16,%lo(proc)
	li	$2,-1073741824
	.loc 1 36
	move	$4,$16
	.loc 1 34
	sw	$2,24($16)
	.loc 1 35
	li	$3,1
	lui	$2,%hi(asidGeneration)
	.loc 1 36
	jal	asidAlloc
	sw	$3,%lo(asidGeneration)($2)
	.loc 1 37
	jal	uareaAlloc
	move	$4,$16
	beq	$2,$0,$L5
	li	$5,-16384
	.loc 1 38
	lw	$6,8($16)
	jal	tlbWriteWired
	move	$4,$0
	lw	$6,12($16)
	li	$5,-12288
	jal	tlbWriteWired
	li	$4,1
	.loc 1 39
	lw	$4,24($16)
	jal	setContext
	nop
	.loc 1 40
	lw	$4,16($16)
	jal	setAsid
	nop
	.loc 1 41
	li	$5,1000
	jal	bzero
	li	$4,-16384
	.loc 1 42
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L2:
	.loc 1 30
	li	$5,2147352576
	and	$5,$2,$5
	addu	$5,$5,$3
	lui	$3,%hi(leMemory)
	b	$L3
	sw	$5,%lo(leMemory)($3)
$L5:
	.loc 1 37
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	mipsInit
	.section	.text.halt,"ax"
	.align	2
	.globl	halt
	.loc 1 46
	.ent	halt
halt:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 47
	jal	wbflush
	move	$16,$4
	.loc 1 48
	li	$2,-1078067200
	sw	$16,4($2)
$L11:
	b	$L11
	nop
	.set	reorder
	.end	halt
	.section	.text.setregs,"ax"
	.align	2
	.globl	setregs
	.loc 1 54
	.ent	setregs
setregs:
	.set	noreorder
	.loc 1 57
	move	$2,$0
	li	$6,36
$L14:
	sll	$3,$2,2
	addiu	$2,$2,1
	bne	$2,$6,$L14
	sw	$0,-16384($3)
	.loc 1 60
	li	$2,65292
	.loc 1 58
	sw	$4,-16244($0)
	.loc 1 59
	sw	$5,-16268($0)
	.loc 1 61
	jr	$31
	sw	$2,-16248($0)
	.set	reorder
	.end	setregs
	.section	.text.sendsig,"ax"
	.align	2
	.globl	sendsig
	.loc 1 69
	.ent	sendsig
sendsig:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$31,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	.loc 1 73
	lw	$22,-15760($0)
	.loc 1 70
	lw	$21,-16176($0)
	.loc 1 71
	lw	$20,-16172($0)
	.loc 1 69
	move	$19,$4
	.loc 1 78
	bne	$22,$0,$L17
	move	$18,$5
	lw	$2,-15780($0)
	addiu	$3,$5,-1
	sra	$2,$2,$3
	andi	$2,$2,0x1
	beq	$2,$0,$L18
	li	$2,458752
	.loc 1 79
	lw	$17,-15764($0)
	.loc 1 80
	li	$2,1
	.loc 1 79
	addiu	$17,$17,-300
	.loc 1 80
	sw	$2,-15760($0)
	.loc 1 84
	li	$2,-8
	b	$L19
	and	$17,$17,$2
$L17:
	.loc 1 82
	lw	$17,116($20)
	.loc 1 84
	li	$2,-8
	.loc 1 82
	addiu	$17,$17,-300
	.loc 1 84
	and	$17,$17,$2
$L19:
	.loc 1 88
	lw	$2,140($20)
	.loc 1 87
	sw	$6,32($sp)
	.loc 1 86
	sw	$22,28($sp)
	.loc 1 88
	sw	$2,36($sp)
	.loc 1 89
	lw	$2,-16184($0)
	.loc 1 92
	move	$5,$17
	.loc 1 89
	sw	$2,16($sp)
	.loc 1 90
	lw	$2,-16180($0)
	.loc 1 92
	li	$6,12
	addiu	$4,$sp,28
	.loc 1 90
	sw	$2,20($sp)
	.loc 1 92
	jal	copyout
	sw	$0,24($sp)
	.loc 1 93
	li	$6,4
	addiu	$5,$17,20
	addiu	$4,$20,8
	jal	copyout
	move	$16,$2
	.loc 1 94
	li	$6,16
	addiu	$5,$17,28
	addiu	$4,$20,16
	jal	copyout
	or	$16,$16,$2
	.loc 1 95
	li	$6,4
	addiu	$5,$17,128
	addiu	$4,$20,116
	jal	copyout
	or	$16,$16,$2
	.loc 1 96
	move	$5,$0
	addiu	$4,$17,148
	jal	suword
	or	$16,$16,$2
	.loc 1 97
	li	$6,12
	addiu	$5,$17,288
	addiu	$4,$sp,16
	jal	copyout
	or	$16,$16,$2
	or	$16,$16,$2
	.loc 1 98
	bne	$16,$0,$L22
	nop
	lw	$2,-15756($0)
	nop
	beq	$2,$0,$L22
	nop
	.loc 1 107
	sw	$18,16($20)
	.loc 1 108
	lw	$2,-15768($0)
	.loc 1 109
	sw	$17,24($20)
	.loc 1 108
	sw	$2,20($20)
	.loc 1 110
	sw	$19,28($20)
	.loc 1 111
	sw	$17,116($20)
	.loc 1 112
	lw	$2,-15756($0)
	nop
	sw	$2,140($20)
$L16:
	.loc 1 113
	lw	$31,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,72
$L18:
	.loc 1 85
	lw	$3,88($21)
	.loc 1 82
	lw	$17,116($20)
	.loc 1 85
	ori	$2,$2,0xffff
	subu	$2,$2,$3
	.loc 1 82
	addiu	$17,$17,-300
	.loc 1 84
	li	$3,-8
	and	$17,$17,$3
	.loc 1 85
	sll	$2,$2,12
	sltu	$2,$17,$2
	beq	$2,$0,$L19
	move	$4,$17
	jal	grow
	sw	$6,80($sp)
	lw	$6,80($sp)
	b	$L19
	nop
$L22:
	.loc 1 100
	sw	$0,-16020($0)
	.loc 1 101
	lw	$4,52($21)
	.loc 1 102
	lw	$3,56($21)
	.loc 1 103
	lw	$2,48($21)
	.loc 1 101
	li	$5,-9
	and	$4,$4,$5
	.loc 1 102
	and	$3,$3,$5
	.loc 1 103
	and	$2,$2,$5
	.loc 1 101
	sw	$4,52($21)
	.loc 1 102
	sw	$3,56($21)
	.loc 1 103
	sw	$2,48($21)
	.loc 1 104
	li	$5,4
	jal	psignal
	move	$4,$21
	b	$L16
	nop
	.set	reorder
	.end	sendsig
	.section	.text.sigreturn,"ax"
	.align	2
	.globl	sigreturn
	.loc 1 117
	.ent	sigreturn
sigreturn:
	.set	noreorder
	addiu	$sp,$sp,-336
	sw	$31,332($sp)
	sw	$17,328($sp)
	sw	$16,324($sp)
	.loc 1 121
	lw	$2,-16120($0)
	li	$6,300
	lw	$4,0($2)
	.loc 1 119
	lw	$17,-16176($0)
	.loc 1 120
	lw	$16,-16172($0)
	.loc 1 121
	jal	copyin
	addiu	$5,$sp,16
	.loc 1 123
	beq	$2,$0,$L27
	li	$3,-393216
	.loc 1 124
	sb	$2,-16060($0)
	.loc 1 134
	lw	$31,332($sp)
	lw	$17,328($sp)
	lw	$16,324($sp)
	jr	$31
	addiu	$sp,$sp,336
$L27:
	.loc 1 127
	li	$2,1
	sb	$2,-16059($0)
	.loc 1 128
	lw	$2,16($sp)
	nop
	andi	$2,$2,0x1
	sw	$2,-15760($0)
	.loc 1 129
	lw	$2,20($sp)
	ori	$3,$3,0xfeff
	and	$2,$2,$3
	sw	$2,48($17)
	.loc 1 130
	addiu	$5,$16,4
	addiu	$4,$sp,32
	jal	bcopy
	li	$6,124
	.loc 1 131
	lw	$2,156($sp)
	.loc 1 133
	lw	$3,24($sp)
	.loc 1 131
	sw	$2,128($16)
	.loc 1 132
	lw	$2,160($sp)
	.loc 1 133
	sw	$3,140($16)
	.loc 1 132
	sw	$2,132($16)
	.loc 1 134
	lw	$31,332($sp)
	lw	$17,328($sp)
	lw	$16,324($sp)
	jr	$31
	addiu	$sp,$sp,336
	.set	reorder
	.end	sigreturn
	.globl	leMemory
	.section	.bss.leMemory,"aw"
	.align	2
leMemory:
	.space	4
	.globl	splttyMask
	.section	.bss.splttyMask,"aw"
	.align	2
splttyMask:
	.space	4
	.globl	splimpMask
	.section	.bss.splimpMask,"aw"
	.align	2
splimpMask:
	.space	4
	.globl	boot
	.section	.bss.boot,"aw"
	.align	2
boot:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
