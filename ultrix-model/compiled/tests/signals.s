# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/signals.c
	.text
	.file 1 "ultrix-model/tests/signals.c"
	.section	.text.unaligned,"ax"
	.align	2
	.loc 1 90
	.ent	unaligned
unaligned:
	.set	noreorder
	.set	nomacro
	.loc 1 91
	lui	$2,%hi(bytes)
	.loc 1 90
	addiu	$sp,$sp,-32
	.loc 1 91
	addiu	$2,$2,%lo(bytes)
	.loc 1 92
	lui	$4,%hi(caught)
	.loc 1 91
	sw	$2,16($sp)
	.loc 1 92
	lw	$6,%lo(caught)($4)
	.loc 1 94
	lw	$3,16($sp)
	.loc 1 90
	sw	$31,28($sp)
	.loc 1 94
	lw	$5,1($3)
	li	$3,67305472
	addiu	$3,$3,513
	bne	$5,$3,$L8
	nop
	.loc 1 95
	lw	$3,16($sp)
	li	$5,1027
	lhu	$3,3($3)
	nop
	sll	$3,$3,16
	sra	$3,$3,16
	bne	$3,$5,$L9
	nop
	.loc 1 96
	lw	$5,16($sp)
	.loc 1 96
	li	$3,287440896
	addiu	$3,$3,13124
	sw	$3,5($5)
	.loc 1 97
	lbu	$3,5($2)
	li	$5,68
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$5,$L4
	nop
	.loc 1 97
	lbu	$3,8($2)
	li	$5,17
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$5,$L4
	nop
	.loc 1 97
	lbu	$2,9($2)
	li	$3,9
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$3,$L4
	nop
	.loc 1 97
	lw	$2,%lo(caught)($4)
	nop
	bne	$2,$6,$L4
	nop
	.loc 1 98
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L4:
	.loc 1 97
	jal	fail
	li	$4,97
$L9:
	.loc 1 95
	jal	fail
	li	$4,95
$L8:
	.loc 1 94
	jal	fail
	li	$4,94
	.set	reorder
	.end	unaligned
	.section	.text.note,"ax"
	.align	2
	.loc 1 20
	.ent	note
note:
	.set	noreorder
	.set	nomacro
	.loc 1 21
	lui	$7,%hi(caught)
	lw	$3,%lo(caught)($7)
	.loc 1 20
	addiu	$sp,$sp,-24
	.loc 1 21
	addiu	$3,$3,1
	sw	$3,%lo(caught)($7)
	.loc 1 20
	sw	$31,20($sp)
	.loc 1 20
	move	$2,$4
	.loc 1 22
	lui	$3,%hi(lastSignal)
	sw	$2,%lo(lastSignal)($3)
	.loc 1 24
	lw	$8,8($6)
	.loc 1 23
	lui	$2,%hi(lastCode)
	sw	$5,%lo(lastCode)($2)
	.loc 1 25
	lw	$6,292($6)
	.loc 1 24
	lui	$2,%hi(lastPc)
	sw	$8,%lo(lastPc)($2)
	.loc 1 26
	move	$4,$0
	.loc 1 25
	lui	$2,%hi(lastAddress)
	sw	$6,%lo(lastAddress)($2)
	.loc 1 26
	jal	sigblock
	nop
	.loc 1 27
	lw	$31,20($sp)
	.loc 1 26
	lui	$3,%hi(maskInside)
	sw	$2,%lo(maskInside)($3)
	.loc 1 27
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	note
	.section	.text.skip,"ax"
	.align	2
	.loc 1 30
	.ent	skip
skip:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 30
	move	$17,$4
	move	$18,$5
	.loc 1 31
	jal	note
	move	$16,$6
	.loc 1 33
	li	$2,8
	beq	$17,$2,$L16
	nop
$L13:
	.loc 1 34
	lw	$2,8($16)
	nop
	addiu	$2,$2,4
	sw	$2,8($16)
	.loc 1 35
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 33
	bgez	$18,$L13
	nop
	.loc 1 33
	lw	$2,8($16)
	nop
	addiu	$2,$2,12
	sw	$2,8($16)
	.loc 1 35
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
	.loc 1 38
	.ent	unprotect
unprotect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 39
	jal	note
	move	$16,$6
	.loc 1 40
	lw	$4,292($16)
	.loc 1 40
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	.loc 1 41
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unprotect
	.section	.text.catch,"ax"
	.align	2
	.loc 1 44
	.ent	catch
catch:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	move	$2,$5
	.loc 1 47
	move	$6,$0
	addiu	$5,$sp,16
	.loc 1 44
	sw	$31,36($sp)
	.loc 1 45
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 47
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L22
	nop
	.loc 1 48
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 47
	jal	fail
	li	$4,47
	.set	reorder
	.end	catch
	.section	.text.protection,"ax"
	.align	2
	.loc 1 51
	.ent	protection
protection:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	.loc 1 52
	lui	$16,%hi(pages+4095)
	.loc 1 52
	li	$2,-4096
	.loc 1 52
	addiu	$16,$16,%lo(pages+4095)
	.loc 1 51
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 52
	and	$16,$16,$2
	.loc 1 53
	lui	$18,%hi(caught)
	.loc 1 55
	li	$17,5
	.loc 1 56
	lui	$5,%hi(unprotect)
	.loc 1 51
	sw	$19,32($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 53
	lw	$19,%lo(caught)($18)
	.loc 1 56
	addiu	$5,$5,%lo(unprotect)
	li	$4,10
	.loc 1 55
	sw	$17,4($16)
	.loc 1 56
	jal	catch
	nop
	.loc 1 57
	li	$6,1
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L38
	nop
	.loc 1 58
	lw	$2,4($16)
	nop
	bne	$2,$17,$L25
	nop
	.loc 1 58
	lw	$17,%lo(caught)($18)
	nop
	bne	$17,$19,$L25
	li	$2,6
	.loc 1 59
	sw	$2,4($16)
	.loc 1 60
	lw	$3,%lo(caught)($18)
	addiu	$4,$17,1
	bne	$4,$3,$L27
	lui	$3,%hi(lastSignal)
	.loc 1 60
	lw	$4,%lo(lastSignal)($3)
	li	$3,10
	bne	$4,$3,$L27
	lui	$20,%hi(lastAddress)
	.loc 1 60
	lw	$3,%lo(lastAddress)($20)
	addiu	$19,$16,4
	bne	$19,$3,$L27
	nop
	.loc 1 60
	lw	$21,4($16)
	nop
	bne	$21,$2,$L27
	move	$6,$0
	.loc 1 62
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L39
	nop
	.loc 1 63
	lw	$2,4($16)
	nop
	bne	$2,$21,$L30
	nop
	.loc 1 63
	lw	$2,%lo(caught)($18)
	addiu	$17,$17,2
	bne	$17,$2,$L30
	nop
	.loc 1 63
	lw	$2,%lo(lastAddress)($20)
	nop
	bne	$19,$2,$L30
	li	$2,7
	.loc 1 64
	sw	$2,4($16)
	.loc 1 65
	lw	$3,4($16)
	nop
	bne	$3,$2,$L32
	nop
	.loc 1 65
	lw	$2,%lo(caught)($18)
	nop
	bne	$17,$2,$L32
	li	$4,268435456
	.loc 1 66
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,1
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L40
	li	$6,1
	.loc 1 67
	li	$5,4096
	jal	mprotect
	li	$4,536870912
	bne	$2,$17,$L41
	move	$16,$2
	.loc 1 68
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$16,$L42
	nop
	.loc 1 69
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
	.loc 1 60
	jal	fail
	li	$4,60
$L30:
	.loc 1 63
	jal	fail
	li	$4,63
$L32:
	.loc 1 65
	jal	fail
	li	$4,65
$L25:
	.loc 1 58
	jal	fail
	li	$4,58
$L38:
	.loc 1 57
	jal	fail
	li	$4,57
$L39:
	.loc 1 62
	jal	fail
	li	$4,62
$L40:
	.loc 1 66
	jal	fail
	li	$4,66
$L42:
	.loc 1 68
	jal	fail
	li	$4,68
$L41:
	.loc 1 67
	jal	fail
	li	$4,67
	.set	reorder
	.end	protection
	.section	.text.masks,"ax"
	.align	2
	.loc 1 72
	.ent	masks
masks:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 75
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	.loc 1 72
	sw	$16,16($sp)
	.loc 1 75
	li	$4,30
	.loc 1 73
	lui	$16,%hi(caught)
	.loc 1 72
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$18,24($sp)
	.loc 1 73
	lw	$17,%lo(caught)($16)
	.loc 1 75
	jal	catch
	nop
	.loc 1 76
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L44
	nop
	.loc 1 76
	lw	$2,%lo(caught)($16)
	addiu	$18,$17,1
	bne	$18,$2,$L44
	lui	$2,%hi(lastSignal)
	.loc 1 76
	lw	$3,%lo(lastSignal)($2)
	li	$2,30
	bne	$3,$2,$L44
	lui	$2,%hi(maskInside)
	.loc 1 77
	lw	$3,%lo(maskInside)($2)
	li	$2,536870912
	bne	$3,$2,$L47
	nop
	.loc 1 77
	jal	sigblock
	move	$4,$0
	bne	$2,$0,$L47
	nop
	.loc 1 78
	jal	sigblock
	li	$4,536870912
	bne	$2,$0,$L60
	nop
	.loc 1 79
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L49
	nop
	.loc 1 79
	lw	$2,%lo(caught)($16)
	nop
	bne	$18,$2,$L49
	nop
	.loc 1 80
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L51
	lui	$18,%hi(errno)
	.loc 1 80
	lw	$3,%lo(errno)($18)
	li	$2,4
	bne	$3,$2,$L51
	nop
	.loc 1 80
	lw	$2,%lo(caught)($16)
	addiu	$17,$17,2
	bne	$17,$2,$L51
	nop
	.loc 1 81
	jal	sigsetmask
	move	$4,$0
	li	$3,536870912
	bne	$2,$3,$L61
	li	$5,1
	.loc 1 82
	jal	catch
	li	$4,30
	.loc 1 83
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L54
	nop
	.loc 1 83
	lw	$2,%lo(caught)($16)
	nop
	bne	$17,$2,$L54
	li	$5,30
	.loc 1 84
	jal	kill
	li	$4,77
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L56
	li	$2,3
	.loc 1 84
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L56
	move	$6,$0
	.loc 1 85
	move	$5,$0
	jal	sigvec
	li	$4,9
	bne	$2,$16,$L62
	nop
	.loc 1 86
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	.loc 1 76
	jal	fail
	li	$4,76
$L51:
	.loc 1 80
	jal	fail
	li	$4,80
$L49:
	.loc 1 79
	jal	fail
	li	$4,79
$L47:
	.loc 1 77
	jal	fail
	li	$4,77
$L56:
	.loc 1 84
	jal	fail
	li	$4,84
$L54:
	.loc 1 83
	jal	fail
	li	$4,83
$L61:
	.loc 1 81
	jal	fail
	li	$4,81
$L60:
	.loc 1 78
	jal	fail
	li	$4,78
$L62:
	.loc 1 85
	jal	fail
	li	$4,85
	.set	reorder
	.end	masks
	.section	.text.alarms,"ax"
	.align	2
	.loc 1 101
	.ent	alarms
alarms:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 105
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	.loc 1 101
	sw	$17,40($sp)
	.loc 1 102
	li	$2,50000
	.loc 1 105
	li	$4,14
	.loc 1 103
	lui	$17,%hi(caught)
	.loc 1 101
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 102
	sw	$2,28($sp)
	.loc 1 103
	lw	$16,%lo(caught)($17)
	.loc 1 102
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 105
	jal	catch
	sw	$0,24($sp)
	.loc 1 106
	jal	sigblock
	li	$4,8192
	.loc 1 107
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L68
	nop
	.loc 1 108
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L65
	nop
	.loc 1 108
	lw	$2,%lo(caught)($17)
	addiu	$16,$16,1
	bne	$16,$2,$L65
	lui	$2,%hi(lastSignal)
	.loc 1 108
	lw	$3,%lo(lastSignal)($2)
	li	$2,14
	bne	$3,$2,$L65
	nop
	.loc 1 109
	jal	sigsetmask
	move	$4,$0
	.loc 1 110
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L65:
	.loc 1 108
	jal	fail
	li	$4,108
$L68:
	.loc 1 107
	jal	fail
	li	$4,107
	.set	reorder
	.end	alarms
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 113
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 114
	lui	$20,%hi(skip)
	addiu	$5,$20,%lo(skip)
	li	$4,8
	.loc 1 113
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 114
	jal	catch
	sw	$16,16($sp)
	.loc 1 115
	jal	overflow
	nop
	move	$17,$2
	li	$2,17
	bne	$17,$2,$L70
	lui	$16,%hi(caught)
	.loc 1 115
	lw	$18,%lo(caught)($16)
	li	$2,1
	bne	$18,$2,$L70
	lui	$19,%hi(lastSignal)
	.loc 1 115
	lw	$3,%lo(lastSignal)($19)
	li	$2,8
	bne	$3,$2,$L70
	lui	$2,%hi(lastPc)
	.loc 1 115
	lw	$3,%lo(lastPc)($2)
	lui	$2,%hi(overflowHere)
	addiu	$2,$2,%lo(overflowHere)
	bne	$3,$2,$L70
	nop
	.loc 1 116
	jal	overflowInSlot
	nop
	bne	$2,$17,$L72
	nop
	.loc 1 116
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L72
	nop
	.loc 1 117
	jal	keepsRegisters
	nop
	bne	$2,$0,$L74
	nop
	.loc 1 117
	lw	$3,%lo(caught)($16)
	li	$2,3
	bne	$3,$2,$L74
	nop
	.loc 1 118
	jal	protection
	nop
	.loc 1 119
	addiu	$5,$20,%lo(skip)
	jal	catch
	li	$4,11
	.loc 1 121
	li	$2,536870912
	.loc 1 120
	sw	$0,%lo(caught)($16)
	.loc 1 121
	sw	$18,0($2)
	.loc 1 122
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$18,$L76
	nop
	.loc 1 122
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L76
	lui	$2,%hi(lastAddress)
	.loc 1 122
	lw	$3,%lo(lastAddress)($2)
	li	$2,536870912
	bne	$3,$2,$L76
	li	$2,-2147287040
	.loc 1 123
	li	$3,1
	sw	$3,0($2)
	.loc 1 124
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L78
	nop
	.loc 1 124
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L78
	nop
	.loc 1 125
	jal	masks
	nop
	.loc 1 126
	jal	unaligned
	nop
	.loc 1 127
	jal	alarms
	nop
	.loc 1 129
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L70:
	.loc 1 115
	jal	fail
	li	$4,115
$L76:
	.loc 1 122
	jal	fail
	li	$4,122
$L78:
	.loc 1 124
	jal	fail
	li	$4,124
$L74:
	.loc 1 117
	jal	fail
	li	$4,117
$L72:
	.loc 1 116
	jal	fail
	li	$4,116
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
