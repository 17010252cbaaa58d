# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/signals.c
	.text
	.file 1 "ultrix-model/tests/signals.c"
	.section	.text.unaligned,"ax"
	.align	2
	.loc 1 92
	.ent	unaligned
unaligned:
	.set	noreorder
	.loc 1 93
	lui	$2,%hi(bytes)
	.loc 1 92
	addiu	$sp,$sp,-32
	.loc 1 93
	addiu	$2,$2,%lo(bytes)
	.loc 1 94
	lui	$4,%hi(caught)
	.loc 1 93
	sw	$2,16($sp)
	.loc 1 94
	lw	$6,%lo(caught)($4)
	.loc 1 96
	lw	$3,16($sp)
	.loc 1 92
	sw	$31,28($sp)
	.loc 1 96
	lw	$5,1($3)
	li	$3,67305472
	addiu	$3,$3,513
	bne	$5,$3,$L8
	nop
	.loc 1 97
	lw	$3,16($sp)
	li	$5,1027
	lhu	$3,3($3)
	nop
	sll	$3,$3,16
	sra	$3,$3,16
	bne	$3,$5,$L9
	nop
	.loc 1 98
	lw	$5,16($sp)
	li	$3,287440896
	addiu	$3,$3,13124
	sw	$3,5($5)
	.loc 1 99
	lbu	$3,5($2)
	li	$5,68
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$5,$L4
	nop
	lbu	$3,8($2)
	li	$5,17
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$5,$L4
	nop
	lbu	$2,9($2)
	li	$3,9
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$3,$L4
	nop
	lw	$2,%lo(caught)($4)
	nop
	bne	$2,$6,$L4
	nop
	.loc 1 100
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L4:
	.loc 1 99
	jal	fail
	li	$4,99
$L9:
	.loc 1 97
	jal	fail
	li	$4,97
$L8:
	.loc 1 96
	jal	fail
	li	$4,96
	.set	reorder
	.end	unaligned
	.section	.text.note,"ax"
	.align	2
	.loc 1 21
	.ent	note
note:
	.set	noreorder
	.loc 1 22
	lui	$7,%hi(caught)
	lw	$3,%lo(caught)($7)
	.loc 1 21
	addiu	$sp,$sp,-24
	.loc 1 22
	addiu	$3,$3,1
	sw	$3,%lo(caught)($7)
	.loc 1 21
	sw	$31,20($sp)
	move	$2,$4
	.loc 1 23
	lui	$3,%hi(lastSignal)
	sw	$2,%lo(lastSignal)($3)
	.loc 1 25
	lw	$8,8($6)
	.loc 1 24
	lui	$2,%hi(lastCode)
	sw	$5,%lo(lastCode)($2)
	.loc 1 26
	lw	$6,292($6)
	.loc 1 25
	lui	$2,%hi(lastPc)
	sw	$8,%lo(lastPc)($2)
	.loc 1 27
	move	$4,$0
	.loc 1 26
	lui	$2,%hi(lastAddress)
	sw	$6,%lo(lastAddress)($2)
	.loc 1 27
	jal	sigblock
	nop
	.loc 1 28
	lw	$31,20($sp)
	.loc 1 27
	lui	$3,%hi(maskInside)
	sw	$2,%lo(maskInside)($3)
	.loc 1 28
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	note
	.section	.text.skip,"ax"
	.align	2
	.loc 1 31
	.ent	skip
skip:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	move	$18,$5
	.loc 1 32
	jal	note
	move	$16,$6
	.loc 1 34
	li	$2,8
	beq	$17,$2,$L16
	nop
$L13:
	.loc 1 35
	lw	$2,8($16)
	nop
	addiu	$2,$2,4
	sw	$2,8($16)
	.loc 1 36
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 34
	bgez	$18,$L13
	nop
	lw	$2,8($16)
	nop
	addiu	$2,$2,12
	sw	$2,8($16)
	.loc 1 36
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	skip
	.section	.text.unprotect,"ax"
	.align	2
	.loc 1 39
	.ent	unprotect
unprotect:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 40
	jal	note
	move	$16,$6
	.loc 1 41
	lw	$4,292($16)
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	.loc 1 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unprotect
	.section	.text.catch,"ax"
	.align	2
	.loc 1 45
	.ent	catch
catch:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$5
	.loc 1 48
	move	$6,$0
	addiu	$5,$sp,16
	.loc 1 45
	sw	$31,36($sp)
	.loc 1 46
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 48
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L22
	nop
	.loc 1 49
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 48
	jal	fail
	li	$4,48
	.set	reorder
	.end	catch
	.section	.text.protection,"ax"
	.align	2
	.loc 1 52
	.ent	protection
protection:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	.loc 1 53
	lui	$16,%hi(pages+4095)
	li	$2,-4096
	addiu	$16,$16,%lo(pages+4095)
	.loc 1 52
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 53
	and	$16,$16,$2
	.loc 1 54
	lui	$18,%hi(caught)
	.loc 1 56
	li	$17,5
	.loc 1 57
	lui	$5,%hi(unprotect)
	.loc 1 52
	sw	$19,32($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 54
	lw	$19,%lo(caught)($18)
	.loc 1 57
	addiu	$5,$5,%lo(unprotect)
	li	$4,10
	.loc 1 56
	sw	$17,4($16)
	.loc 1 57
	jal	catch
	nop
	.loc 1 58
	li	$6,1
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L38
	nop
	.loc 1 59
	lw	$2,4($16)
	nop
	bne	$2,$17,$L25
	nop
	lw	$17,%lo(caught)($18)
	nop
	bne	$17,$19,$L25
	li	$2,6
	.loc 1 60
	sw	$2,4($16)
	.loc 1 61
	lw	$3,%lo(caught)($18)
	addiu	$4,$17,1
	bne	$4,$3,$L27
	lui	$3,%hi(lastSignal)
	lw	$4,%lo(lastSignal)($3)
	li	$3,10
	bne	$4,$3,$L27
	lui	$20,%hi(lastAddress)
	lw	$3,%lo(lastAddress)($20)
	addiu	$19,$16,4
	bne	$19,$3,$L27
	nop
	lw	$21,4($16)
	nop
	bne	$21,$2,$L27
	move	$6,$0
	.loc 1 63
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L39
	nop
	.loc 1 64
	lw	$2,4($16)
	nop
	bne	$2,$21,$L30
	nop
	lw	$2,%lo(caught)($18)
	addiu	$17,$17,2
	bne	$17,$2,$L30
	nop
	lw	$2,%lo(lastAddress)($20)
	nop
	bne	$19,$2,$L30
	li	$2,7
	.loc 1 65
	sw	$2,4($16)
	.loc 1 66
	lw	$3,4($16)
	nop
	bne	$3,$2,$L32
	nop
	lw	$2,%lo(caught)($18)
	nop
	bne	$17,$2,$L32
	li	$4,268435456
	.loc 1 67
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,1
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L40
	li	$6,1
	.loc 1 68
	li	$5,4096
	jal	mprotect
	li	$4,536870912
	bne	$2,$17,$L41
	move	$16,$2
	.loc 1 69
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$16,$L42
	nop
	.loc 1 70
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L27:
	.loc 1 61
	jal	fail
	li	$4,61
$L30:
	.loc 1 64
	jal	fail
	li	$4,64
$L32:
	.loc 1 66
	jal	fail
	li	$4,66
$L25:
	.loc 1 59
	jal	fail
	li	$4,59
$L38:
	.loc 1 58
	jal	fail
	li	$4,58
$L39:
	.loc 1 63
	jal	fail
	li	$4,63
$L40:
	.loc 1 67
	jal	fail
	li	$4,67
$L42:
	.loc 1 69
	jal	fail
	li	$4,69
$L41:
	.loc 1 68
	jal	fail
	li	$4,68
	.set	reorder
	.end	protection
	.section	.text.masks,"ax"
	.align	2
	.loc 1 73
	.ent	masks
masks:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 76
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	.loc 1 73
	sw	$16,16($sp)
	.loc 1 76
	li	$4,30
	.loc 1 74
	lui	$16,%hi(caught)
	.loc 1 73
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$18,24($sp)
	.loc 1 74
	lw	$17,%lo(caught)($16)
	.loc 1 76
	jal	catch
	nop
	.loc 1 77
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L44
	nop
	lw	$2,%lo(caught)($16)
	addiu	$18,$17,1
	bne	$18,$2,$L44
	lui	$2,%hi(lastSignal)
	lw	$3,%lo(lastSignal)($2)
	li	$2,30
	bne	$3,$2,$L44
	lui	$2,%hi(maskInside)
	.loc 1 78
	lw	$3,%lo(maskInside)($2)
	li	$2,536870912
	bne	$3,$2,$L47
	nop
	jal	sigblock
	move	$4,$0
	bne	$2,$0,$L47
	nop
	.loc 1 79
	jal	sigblock
	li	$4,536870912
	bne	$2,$0,$L62
	nop
	.loc 1 80
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L49
	nop
	lw	$2,%lo(caught)($16)
	nop
	bne	$18,$2,$L49
	nop
	.loc 1 81
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L51
	lui	$18,%hi(errno)
	lw	$3,%lo(errno)($18)
	li	$2,4
	bne	$3,$2,$L51
	nop
	lw	$2,%lo(caught)($16)
	addiu	$3,$17,2
	bne	$3,$2,$L51
	nop
	.loc 1 82
	jal	sigsetmask
	move	$4,$0
	li	$3,536870912
	bne	$2,$3,$L63
	nop
	.loc 1 83
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L55
	nop
	jal	withoutStack
	nop
	li	$3,14
	bne	$2,$3,$L55
	nop
	lw	$2,%lo(caught)($16)
	addiu	$17,$17,3
	bne	$17,$2,$L55
	li	$5,1
	.loc 1 84
	jal	catch
	li	$4,30
	.loc 1 85
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L56
	nop
	lw	$2,%lo(caught)($16)
	nop
	bne	$17,$2,$L56
	li	$5,30
	.loc 1 86
	jal	kill
	li	$4,77
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L58
	li	$2,3
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L58
	move	$6,$0
	.loc 1 87
	move	$5,$0
	jal	sigvec
	li	$4,9
	bne	$2,$16,$L64
	nop
	.loc 1 88
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	.loc 1 77
	jal	fail
	li	$4,77
$L55:
	.loc 1 83
	jal	fail
	li	$4,83
$L51:
	.loc 1 81
	jal	fail
	li	$4,81
$L49:
	.loc 1 80
	jal	fail
	li	$4,80
$L47:
	.loc 1 78
	jal	fail
	li	$4,78
$L58:
	.loc 1 86
	jal	fail
	li	$4,86
$L56:
	.loc 1 85
	jal	fail
	li	$4,85
$L62:
	.loc 1 79
	jal	fail
	li	$4,79
$L64:
	.loc 1 87
	jal	fail
	li	$4,87
$L63:
	.loc 1 82
	jal	fail
	li	$4,82
	.set	reorder
	.end	masks
	.section	.text.alarms,"ax"
	.align	2
	.loc 1 103
	.ent	alarms
alarms:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 107
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	.loc 1 103
	sw	$17,40($sp)
	.loc 1 104
	li	$2,50000
	.loc 1 107
	li	$4,14
	.loc 1 105
	lui	$17,%hi(caught)
	.loc 1 103
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 104
	sw	$2,28($sp)
	.loc 1 105
	lw	$16,%lo(caught)($17)
	.loc 1 104
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 107
	jal	catch
	sw	$0,24($sp)
	.loc 1 108
	jal	sigblock
	li	$4,8192
	.loc 1 109
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L70
	nop
	.loc 1 110
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L67
	nop
	lw	$2,%lo(caught)($17)
	addiu	$16,$16,1
	bne	$16,$2,$L67
	lui	$2,%hi(lastSignal)
	lw	$3,%lo(lastSignal)($2)
	li	$2,14
	bne	$3,$2,$L67
	nop
	.loc 1 111
	jal	sigsetmask
	move	$4,$0
	.loc 1 112
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L67:
	.loc 1 110
	jal	fail
	li	$4,110
$L70:
	.loc 1 109
	jal	fail
	li	$4,109
	.set	reorder
	.end	alarms
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 115
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 116
	lui	$20,%hi(skip)
	addiu	$5,$20,%lo(skip)
	li	$4,8
	.loc 1 115
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 116
	jal	catch
	sw	$16,16($sp)
	.loc 1 117
	jal	overflow
	nop
	move	$17,$2
	li	$2,17
	bne	$17,$2,$L72
	lui	$16,%hi(caught)
	lw	$18,%lo(caught)($16)
	li	$2,1
	bne	$18,$2,$L72
	lui	$19,%hi(lastSignal)
	lw	$3,%lo(lastSignal)($19)
	li	$2,8
	bne	$3,$2,$L72
	lui	$2,%hi(lastPc)
	lw	$3,%lo(lastPc)($2)
	lui	$2,%hi(overflowHere)
	addiu	$2,$2,%lo(overflowHere)
	bne	$3,$2,$L72
	nop
	.loc 1 118
	jal	overflowInSlot
	nop
	bne	$2,$17,$L74
	nop
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L74
	nop
	.loc 1 119
	jal	keepsRegisters
	nop
	bne	$2,$0,$L76
	nop
	lw	$3,%lo(caught)($16)
	li	$2,3
	bne	$3,$2,$L76
	nop
	.loc 1 120
	jal	protection
	nop
	.loc 1 121
	addiu	$5,$20,%lo(skip)
	jal	catch
	li	$4,11
	.loc 1 123
	li	$2,536870912
	.loc 1 122
	sw	$0,%lo(caught)($16)
	.loc 1 123
	sw	$18,0($2)
	.loc 1 124
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$18,$L78
	nop
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L78
	lui	$2,%hi(lastAddress)
	lw	$3,%lo(lastAddress)($2)
	li	$2,536870912
	bne	$3,$2,$L78
	li	$2,-2147287040
	.loc 1 125
	li	$3,1
	sw	$3,0($2)
	.loc 1 126
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L80
	nop
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L80
	nop
	.loc 1 127
	jal	masks
	nop
	.loc 1 128
	jal	unaligned
	nop
	.loc 1 129
	jal	alarms
	nop
	.loc 1 131
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L72:
	.loc 1 117
	jal	fail
	li	$4,117
$L78:
	.loc 1 124
	jal	fail
	li	$4,124
$L80:
	.loc 1 126
	jal	fail
	li	$4,126
$L76:
	.loc 1 119
	jal	fail
	li	$4,119
$L74:
	.loc 1 118
	jal	fail
	li	$4,118
	.set	reorder
	.end	main
	.section	.data.bytes,"aw"
	.align	2
bytes:
	.ascii	"\000\001\002\003\004\005\006\007\010\011\012\013\014\015"
	.ascii	"\016\017"
	.section	.data.pages,"aw"
	.align	2
pages:
	.word	1
	.space	12284
	.section	.bss.maskInside,"aw"
	.align	2
maskInside:
	.space	4
	.section	.bss.lastAddress,"aw"
	.align	2
lastAddress:
	.space	4
	.section	.bss.lastPc,"aw"
	.align	2
lastPc:
	.space	4
	.section	.bss.lastCode,"aw"
	.align	2
lastCode:
	.space	4
	.section	.bss.lastSignal,"aw"
	.align	2
lastSignal:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.text
	.file 2 "./ultrix-model/user/unix.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "ultrix-model/tests/check.h"
