# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/machdep.c
	.text
	.file 1 "ultrix-model/kernel/machdep.c"
	.section	.rodata.mipsInit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no memory for process 0\000"
	.section	.text.mipsInit,"ax"
	.align	2
	.globl	mipsInit
	.loc 1 11
	.ent	mipsInit
mipsInit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 16
	lw	$3,72($4)
	.loc 1 17
	lw	$2,64($4)
	.loc 1 15
	lui	$16,%hi(boot)
	sw	$4,%lo(boot)($16)
	.loc 1 16
	ori	$3,$3,0x300
	.loc 1 16
	lui	$4,%hi(splimpMask)
	.loc 1 17
	ori	$2,$2,0x300
	.loc 1 16
	sw	$3,%lo(splimpMask)($4)
	.loc 1 17
	lui	$3,%hi(splttyMask)
	.loc 1 18
	jal	consInit
	sw	$2,%lo(splttyMask)($3)
	.loc 1 19
	lw	$5,%lo(boot)($16)
	.loc 1 19
	li	$2,2147418112
	lw	$4,12($5)
	ori	$2,$2,0xffff
	jal	memInit
	and	$5,$5,$2
	.loc 1 20
	move	$16,$0
	.loc 1 20
	li	$17,8
$L2:
	.loc 1 20
	move	$4,$16
	move	$6,$0
	.loc 1 20
	addiu	$16,$16,1
	.loc 1 20
	jal	tlbWriteWired
	li	$5,-2147483648
	.loc 1 20
	bne	$16,$17,$L2
	nop
	.loc 1 21
	jal	tlbFlush
	lui	$16,%hi(proc)
	.loc 1 22
	addiu	$16,$16,%lo(proc)
	li	$2,-1073741824
	.loc 1 24
	move	$4,$16
	.loc 1 22
	sw	$2,24($16)
	.loc 1 23
	li	$3,1
	lui	$2,%hi(asidGeneration)
	.loc 1 24
	jal	asidAlloc
	sw	$3,%lo(asidGeneration)($2)
	.loc 1 25
	jal	uareaAlloc
	move	$4,$16
	.loc 1 25
	beq	$2,$0,$L3
	li	$5,-16384
	.loc 1 26
	lw	$6,8($16)
	jal	tlbWriteWired
	move	$4,$0
	lw	$6,12($16)
	li	$5,-12288
	jal	tlbWriteWired
	li	$4,1
	.loc 1 27
	lw	$4,24($16)
	jal	setContext
	nop
	.loc 1 28
	lw	$4,16($16)
	jal	setAsid
	nop
	.loc 1 29
	li	$5,1000
	jal	bzero
	li	$4,-16384
	.loc 1 30
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L3:
	.loc 1 25
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	mipsInit
	.section	.text.halt,"ax"
	.align	2
	.globl	halt
	.loc 1 34
	.ent	halt
halt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 35
	jal	wbflush
	move	$16,$4
	.loc 1 36
	li	$2,-1078067200
	sw	$16,4($2)
$L9:
	b	$L9
	nop
	.set	reorder
	.end	halt
	.section	.text.setregs,"ax"
	.align	2
	.globl	setregs
	.loc 1 42
	.ent	setregs
setregs:
	.set	noreorder
	.set	nomacro
	.loc 1 45
	move	$2,$0
	.loc 1 45
	li	$6,36
$L12:
	.loc 1 45
	sll	$3,$2,2
	.loc 1 45
	addiu	$2,$2,1
	.loc 1 45
	bne	$2,$6,$L12
	sw	$0,-16384($3)
	.loc 1 48
	li	$2,65292
	.loc 1 46
	sw	$4,-16244($0)
	.loc 1 47
	sw	$5,-16268($0)
	.loc 1 49
	jr	$31
	sw	$2,-16248($0)
	.set	reorder
	.end	setregs
	.section	.text.sendsig,"ax"
	.align	2
	.globl	sendsig
	.loc 1 56
	.ent	sendsig
sendsig:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$31,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	.loc 1 60
	lw	$22,-15760($0)
	.loc 1 57
	lw	$21,-16176($0)
	.loc 1 58
	lw	$20,-16172($0)
	.loc 1 56
	move	$19,$4
	.loc 1 65
	bne	$22,$0,$L15
	move	$18,$5
	.loc 1 65
	lw	$2,-15780($0)
	.loc 1 65
	addiu	$3,$5,-1
	.loc 1 65
	sra	$2,$2,$3
	andi	$2,$2,0x1
	beq	$2,$0,$L16
	li	$2,458752
	.loc 1 66
	lw	$17,-15764($0)
	.loc 1 67
	li	$2,1
	.loc 1 66
	addiu	$17,$17,-300
	.loc 1 67
	sw	$2,-15760($0)
	.loc 1 71
	li	$2,-8
	b	$L17
	and	$17,$17,$2
$L15:
	.loc 1 69
	lw	$17,116($20)
	.loc 1 71
	li	$2,-8
	.loc 1 69
	addiu	$17,$17,-300
	.loc 1 71
	and	$17,$17,$2
$L17:
	.loc 1 75
	lw	$2,140($20)
	.loc 1 74
	sw	$6,32($sp)
	.loc 1 73
	sw	$22,28($sp)
	.loc 1 75
	sw	$2,36($sp)
	.loc 1 76
	lw	$2,-16184($0)
	.loc 1 79
	move	$5,$17
	.loc 1 76
	sw	$2,16($sp)
	.loc 1 77
	lw	$2,-16180($0)
	.loc 1 79
	li	$6,12
	addiu	$4,$sp,28
	.loc 1 77
	sw	$2,20($sp)
	.loc 1 79
	jal	copyout
	sw	$0,24($sp)
	.loc 1 80
	li	$6,4
	addiu	$5,$17,20
	addiu	$4,$20,8
	jal	copyout
	move	$16,$2
	.loc 1 81
	li	$6,16
	addiu	$5,$17,28
	addiu	$4,$20,16
	jal	copyout
	or	$16,$16,$2
	.loc 1 82
	li	$6,4
	addiu	$5,$17,128
	addiu	$4,$20,116
	jal	copyout
	or	$16,$16,$2
	.loc 1 83
	move	$5,$0
	addiu	$4,$17,148
	jal	suword
	or	$16,$16,$2
	.loc 1 84
	li	$6,12
	addiu	$5,$17,288
	addiu	$4,$sp,16
	jal	copyout
	or	$16,$16,$2
	.loc 1 84
	or	$16,$16,$2
	.loc 1 85
	bne	$16,$0,$L20
	nop
	.loc 1 85
	lw	$2,-15756($0)
	nop
	beq	$2,$0,$L20
	nop
	.loc 1 94
	sw	$18,16($20)
	.loc 1 95
	lw	$2,-15768($0)
	.loc 1 96
	sw	$17,24($20)
	.loc 1 95
	sw	$2,20($20)
	.loc 1 97
	sw	$19,28($20)
	.loc 1 98
	sw	$17,116($20)
	.loc 1 99
	lw	$2,-15756($0)
	nop
	sw	$2,140($20)
$L14:
	.loc 1 100
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
$L16:
	.loc 1 72
	lw	$3,88($21)
	.loc 1 69
	lw	$17,116($20)
	.loc 1 72
	ori	$2,$2,0xffff
	subu	$2,$2,$3
	.loc 1 69
	addiu	$17,$17,-300
	.loc 1 71
	li	$3,-8
	and	$17,$17,$3
	.loc 1 72
	sll	$2,$2,12
	.loc 1 72
	sltu	$2,$17,$2
	beq	$2,$0,$L17
	move	$4,$17
	.loc 1 72
	jal	grow
	sw	$6,80($sp)
	lw	$6,80($sp)
	b	$L17
	nop
$L20:
	.loc 1 87
	sw	$0,-16020($0)
	.loc 1 88
	lw	$4,52($21)
	.loc 1 89
	lw	$3,56($21)
	.loc 1 90
	lw	$2,48($21)
	.loc 1 88
	li	$5,-9
	and	$4,$4,$5
	.loc 1 89
	and	$3,$3,$5
	.loc 1 90
	and	$2,$2,$5
	.loc 1 88
	sw	$4,52($21)
	.loc 1 89
	sw	$3,56($21)
	.loc 1 90
	sw	$2,48($21)
	.loc 1 91
	li	$5,4
	jal	psignal
	move	$4,$21
	b	$L14
	nop
	.set	reorder
	.end	sendsig
	.section	.text.sigreturn,"ax"
	.align	2
	.globl	sigreturn
	.loc 1 104
	.ent	sigreturn
sigreturn:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-336
	sw	$31,332($sp)
	sw	$17,328($sp)
	sw	$16,324($sp)
	.loc 1 108
	lw	$2,-16120($0)
	li	$6,300
	lw	$4,0($2)
	.loc 1 106
	lw	$17,-16176($0)
	.loc 1 107
	lw	$16,-16172($0)
	.loc 1 108
	jal	copyin
	addiu	$5,$sp,16
	.loc 1 110
	beq	$2,$0,$L25
	li	$3,-393216
	.loc 1 111
	sb	$2,-16060($0)
	.loc 1 121
	lw	$31,332($sp)
	lw	$17,328($sp)
	lw	$16,324($sp)
	jr	$31
	addiu	$sp,$sp,336
$L25:
	.loc 1 114
	li	$2,1
	sb	$2,-16059($0)
	.loc 1 115
	lw	$2,16($sp)
	nop
	andi	$2,$2,0x1
	.loc 1 115
	sw	$2,-15760($0)
	.loc 1 116
	lw	$2,20($sp)
	ori	$3,$3,0xfeff
	and	$2,$2,$3
	.loc 1 116
	sw	$2,48($17)
	.loc 1 117
	addiu	$5,$16,4
	addiu	$4,$sp,32
	jal	bcopy
	li	$6,124
	.loc 1 118
	lw	$2,156($sp)
	.loc 1 120
	lw	$3,24($sp)
	.loc 1 118
	sw	$2,128($16)
	.loc 1 119
	lw	$2,160($sp)
	.loc 1 120
	sw	$3,140($16)
	.loc 1 119
	sw	$2,132($16)
	.loc 1 121
	lw	$31,332($sp)
	lw	$17,328($sp)
	lw	$16,324($sp)
	jr	$31
	addiu	$sp,$sp,336
	.set	reorder
	.end	sigreturn
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
