# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_exit.c
	.text
	.file 1 "ultrix-model/kernel/kern_exit.c"
	.section	.text.shellStatus,"ax"
	.align	2
	.loc 1 20
	.ent	shellStatus
shellStatus:
	.set	noreorder
	.loc 1 21
	andi	$2,$4,0x7f
	beq	$2,$0,$L2
	sra	$4,$4,8
	jr	$31
	addiu	$2,$2,128
$L2:
	.loc 1 22
	jr	$31
	andi	$2,$4,0xff
	.set	reorder
	.end	shellStatus
	.section	.text.bury,"ax"
	.align	2
	.loc 1 85
	.ent	bury
bury:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 86
	lw	$5,8($4)
	li	$2,-4096
	and	$5,$5,$2
	li	$2,-2147483648
	addu	$5,$5,$2
	.loc 1 85
	move	$16,$4
	.loc 1 88
	addiu	$5,$5,736
	jal	ruadd
	li	$4,-15576
	.loc 1 89
	jal	uareaFree
	move	$4,$16
	.loc 1 90
	jal	ptRelease
	move	$4,$16
	.loc 1 91
	lw	$3,32($16)
	lw	$2,28($16)
	nop
	.loc 1 92
	beq	$2,$0,$L6
	sw	$2,0($3)
	lw	$3,32($16)
	nop
	sw	$3,32($2)
$L6:
	.loc 1 93
	lw	$2,132($16)
	nop
	beq	$2,$0,$L7
	nop
	lw	$3,128($16)
	nop
	sw	$3,128($2)
$L7:
	.loc 1 94
	lw	$2,128($16)
	nop
	beq	$2,$0,$L8
	nop
	lw	$3,132($16)
	nop
	sw	$3,132($2)
$L8:
	.loc 1 95
	lw	$2,120($16)
	nop
	lw	$3,124($2)
	nop
	beq	$3,$16,$L20
	nop
	.loc 1 98
	lui	$2,%hi(freeproc)
	lw	$3,%lo(freeproc)($2)
	.loc 1 96
	sb	$0,39($16)
	.loc 1 97
	sw	$0,68($16)
	.loc 1 98
	sw	$3,28($16)
	.loc 1 100
	lw	$31,20($sp)
	.loc 1 99
	sw	$16,%lo(freeproc)($2)
	.loc 1 100
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L20:
	.loc 1 95
	lw	$3,128($16)
	nop
	sw	$3,124($2)
	.loc 1 98
	lui	$2,%hi(freeproc)
	lw	$3,%lo(freeproc)($2)
	.loc 1 96
	sb	$0,39($16)
	.loc 1 97
	sw	$0,68($16)
	.loc 1 98
	sw	$3,28($16)
	.loc 1 100
	lw	$31,20($sp)
	.loc 1 99
	sw	$16,%lo(freeproc)($2)
	.loc 1 100
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bury
	.section	.rodata.exit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"exit\000"
	.section	.text.exit,"ax"
	.align	2
	.globl	exit
	.loc 1 26
	.ent	exit
exit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 27
	lw	$17,-16176($0)
	.loc 1 26
	move	$19,$4
	.loc 1 32
	lw	$2,60($17)
	.loc 1 35
	lui	$4,%hi(realitexpire)
	.loc 1 32
	ori	$2,$2,0x2000
	sw	$2,60($17)
	.loc 1 33
	li	$2,-1
	sw	$2,52($17)
	.loc 1 34
	sw	$0,44($17)
	.loc 1 35
	move	$5,$17
	jal	untimeout
	addiu	$4,$4,%lo(realitexpire)
	.loc 1 36
	lw	$2,-15652($0)
	nop
	bltz	$2,$L67
	move	$4,$17
	move	$16,$0
	sll	$2,$16,2
$L68:
	.loc 1 37
	lw	$4,-15752($2)
	nop
	.loc 1 39
	beq	$4,$0,$L23
	sw	$0,-15752($2)
	jal	closef
	nop
$L23:
	.loc 1 36
	lw	$2,-15652($0)
	addiu	$16,$16,1
	slt	$2,$2,$16
	beq	$2,$0,$L68
	sll	$2,$16,2
	.loc 1 41
	move	$4,$17
$L67:
	jal	vmRelease
	lui	$16,%hi(machineStatus)
	.loc 1 42
	lw	$2,%lo(machineStatus)($16)
	nop
	bne	$2,$0,$L69
	lui	$3,%hi(nuser)
	lw	$3,60($17)
	li	$2,134217728
	and	$2,$2,$3
	bne	$2,$0,$L63
	nop
$L25:
	.loc 1 43
	lui	$3,%hi(nuser)
$L69:
	lw	$2,%lo(nuser)($3)
	nop
	addiu	$2,$2,-1
	bne	$2,$0,$L26
	sw	$2,%lo(nuser)($3)
	lw	$4,%lo(machineStatus)($16)
	jal	halt
	nop
$L26:
	.loc 1 45
	jal	splclock
	nop
	.loc 1 46
	lw	$3,32($17)
	lw	$2,28($17)
	nop
	.loc 1 47
	beq	$2,$0,$L27
	sw	$2,0($3)
	lw	$3,32($17)
	nop
	sw	$3,32($2)
$L27:
	.loc 1 48
	lui	$4,%hi(zombproc)
	lw	$2,%lo(zombproc)($4)
	.loc 1 49
	addiu	$3,$4,%lo(zombproc)
	.loc 1 48
	sw	$2,28($17)
	.loc 1 50
	beq	$2,$0,$L28
	sw	$3,32($17)
	addiu	$3,$17,28
	sw	$3,32($2)
$L28:
	.loc 1 54
	lui	$18,%hi(proc)
	addiu	$18,$18,%lo(proc)
	subu	$3,$17,$18
	li	$2,-1762066432
	sra	$3,$3,2
	addiu	$2,$2,28567
	mult	$3,$2
	lhu	$2,68($17)
	lui	$3,%hi(pidhash)
	andi	$2,$2,0x3f
	.loc 1 52
	li	$6,5
	.loc 1 54
	addiu	$3,$3,%lo(pidhash)
	sll	$2,$2,1
	.loc 1 52
	sb	$6,39($17)
	.loc 1 54
	addu	$2,$2,$3
	lh	$3,0($2)
	.loc 1 51
	sw	$17,%lo(zombproc)($4)
	.loc 1 53
	li	$6,1
	lui	$4,%hi(noproc)
	.loc 1 54
	mflo	$5
	bne	$5,$3,$L64
	sw	$6,%lo(noproc)($4)
$L31:
	.loc 1 56
	lh	$3,74($17)
	nop
	sh	$3,0($2)
	.loc 1 60
	lw	$16,124($17)
	nop
	beq	$16,$0,$L32
	sh	$19,72($17)
	.loc 1 61
	lh	$3,68($17)
	li	$2,1
	bne	$3,$2,$L65
	nop
$L39:
	.loc 1 66
	b	$L37
	li	$19,6
$L36:
	.loc 1 62
	lw	$2,128($16)
	nop
	beq	$2,$0,$L66
	nop
	move	$16,$2
$L37:
	.loc 1 64
	sw	$18,120($16)
	.loc 1 65
	lh	$3,68($18)
	.loc 1 66
	lb	$2,39($16)
	nop
	bne	$2,$19,$L36
	sh	$3,70($16)
	.loc 1 67
	move	$4,$16
	jal	psignal
	li	$5,1
	.loc 1 68
	li	$5,19
	jal	psignal
	move	$4,$16
	b	$L36
	nop
$L66:
	.loc 1 71
	lw	$2,124($18)
	nop
	.loc 1 72
	beq	$2,$0,$L38
	sw	$2,128($16)
	sw	$16,132($2)
$L38:
	.loc 1 73
	lw	$2,124($17)
	.loc 1 75
	move	$4,$18
	.loc 1 73
	sw	$2,124($18)
	.loc 1 75
	jal	wakeup
	sw	$0,124($17)
$L32:
	.loc 1 77
	lw	$4,120($17)
	jal	psignal
	li	$5,20
	.loc 1 78
	lw	$4,120($17)
	jal	wakeup
	nop
	.loc 1 79
	jal	swtch
	nop
	.loc 1 80
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L64:
	.loc 1 54
	li	$4,156
$L30:
	mult	$3,$4
	mflo	$2
	addu	$2,$18,$2
	lh	$3,74($2)
	nop
	bne	$3,$5,$L30
	nop
	mflo	$2
	addiu	$2,$2,74
	b	$L31
	addu	$2,$18,$2
$L65:
	.loc 1 61
	jal	pfind
	li	$4,1
	beq	$2,$0,$L34
	nop
	jal	pfind
	li	$4,1
	move	$18,$2
$L34:
	.loc 1 62
	lw	$16,124($17)
	nop
	bne	$16,$0,$L39
	nop
	.loc 1 71
	lw	$2,124($18)
	nop
	sw	$2,128($0)
	break
$L63:
	.loc 1 42
	jal	shellStatus
	move	$4,$19
	b	$L25
	sw	$2,%lo(machineStatus)($16)
	.set	reorder
	.end	exit
	.section	.text.rexit,"ax"
	.align	2
	.globl	rexit
	.loc 1 14
	.ent	rexit
rexit:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 15
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	nop
	sll	$4,$4,8
	jal	exit
	andi	$4,$4,0xff00
	.set	reorder
	.end	rexit
	.section	.text.wait,"ax"
	.align	2
	.globl	wait
	.loc 1 104
	.ent	wait
wait:
	.set	noreorder
	.loc 1 110
	li	$2,-16384
	lw	$3,208($2)
	nop
	lw	$4,124($3)
	nop
	beq	$4,$0,$L87
	li	$3,10
	.loc 1 104
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
$L75:
	.loc 1 112
	lb	$2,39($4)
	li	$3,5
	beq	$2,$3,$L74
	nop
	.loc 1 110
	lw	$4,128($4)
	nop
	bne	$4,$0,$L75
	nop
	.loc 1 122
	jal	setjmp
	li	$4,-16116
	bne	$2,$0,$L88
	li	$2,2
	.loc 1 126
	lw	$4,-16176($0)
	jal	sleep
	li	$5,30
	.loc 1 110
	li	$2,-16384
	lw	$3,208($2)
	nop
	lw	$4,124($3)
	nop
	bne	$4,$0,$L75
	li	$3,10
	.loc 1 120
	b	$L72
	sb	$3,324($2)
$L74:
	.loc 1 113
	lh	$3,68($4)
	li	$2,-16384
	sw	$3,316($2)
	.loc 1 114
	lhu	$3,72($4)
	.loc 1 115
	jal	bury
	sw	$3,320($2)
$L72:
	.loc 1 128
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L88:
	.loc 1 124
	b	$L72
	sb	$2,-16059($0)
$L87:
	.loc 1 119
	jr	$31
	sb	$3,324($2)
	.set	reorder
	.end	wait
	.section	.bss.machineStatus,"aw"
	.align	2
machineStatus:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
	.file 5 "ultrix-model/kernel/file.h"
