# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/signals.c
	.text
	.file 1 "ultrix-model/tests/signals.c"
	.section	.text.unaligned,"ax"
	.align	2
	.loc 1 87
	.ent	unaligned
unaligned:
	.set	noreorder
	.set	nomacro
	.loc 1 88
	lui	$2,%hi(bytes)
	.loc 1 87
	addiu	$sp,$sp,-32
	.loc 1 88
	addiu	$2,$2,%lo(bytes)
	.loc 1 89
	lui	$4,%hi(caught)
	.loc 1 88
	sw	$2,16($sp)
	.loc 1 89
	lw	$6,%lo(caught)($4)
	.loc 1 91
	lw	$3,16($sp)
	.loc 1 87
	sw	$31,28($sp)
	.loc 1 91
	lw	$5,1($3)
	li	$3,67305472
	addiu	$3,$3,513
	bne	$5,$3,$L8
	nop
	.loc 1 92
	lw	$3,16($sp)
	li	$5,1027
	lhu	$3,3($3)
	nop
	sll	$3,$3,16
	sra	$3,$3,16
	bne	$3,$5,$L9
	nop
	.loc 1 93
	lw	$5,16($sp)
	.loc 1 93
	li	$3,287440896
	addiu	$3,$3,13124
	sw	$3,5($5)
	.loc 1 94
	lbu	$3,5($2)
	li	$5,68
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$5,$L4
	nop
	.loc 1 94
	lbu	$3,8($2)
	li	$5,17
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$5,$L4
	nop
	.loc 1 94
	lbu	$2,9($2)
	li	$3,9
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$3,$L4
	nop
	.loc 1 94
	lw	$2,%lo(caught)($4)
	nop
	bne	$2,$6,$L4
	nop
	.loc 1 95
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L4:
	.loc 1 94
	jal	fail
	li	$4,94
$L9:
	.loc 1 92
	jal	fail
	li	$4,92
$L8:
	.loc 1 91
	jal	fail
	li	$4,91
	.set	reorder
	.end	unaligned
	.section	.text.note,"ax"
	.align	2
	.loc 1 19
	.ent	note
note:
	.set	noreorder
	.set	nomacro
	.loc 1 20
	lui	$7,%hi(caught)
	lw	$3,%lo(caught)($7)
	.loc 1 19
	addiu	$sp,$sp,-24
	.loc 1 20
	addiu	$3,$3,1
	sw	$3,%lo(caught)($7)
	.loc 1 19
	sw	$31,20($sp)
	.loc 1 19
	move	$2,$4
	.loc 1 21
	lui	$3,%hi(lastSignal)
	sw	$2,%lo(lastSignal)($3)
	.loc 1 23
	lw	$8,8($6)
	.loc 1 22
	lui	$2,%hi(lastCode)
	sw	$5,%lo(lastCode)($2)
	.loc 1 24
	lw	$6,292($6)
	.loc 1 23
	lui	$2,%hi(lastPc)
	sw	$8,%lo(lastPc)($2)
	.loc 1 25
	move	$4,$0
	.loc 1 24
	lui	$2,%hi(lastAddress)
	sw	$6,%lo(lastAddress)($2)
	.loc 1 25
	jal	sigblock
	nop
	.loc 1 26
	lw	$31,20($sp)
	.loc 1 25
	lui	$3,%hi(maskInside)
	sw	$2,%lo(maskInside)($3)
	.loc 1 26
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	note
	.section	.text.skip,"ax"
	.align	2
	.loc 1 29
	.ent	skip
skip:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 29
	move	$17,$4
	move	$18,$5
	.loc 1 30
	jal	note
	move	$16,$6
	.loc 1 31
	li	$2,8
	beq	$17,$2,$L16
	nop
$L13:
	.loc 1 32
	lw	$2,8($16)
	nop
	addiu	$2,$2,4
	sw	$2,8($16)
	.loc 1 33
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 31
	bgez	$18,$L13
	nop
	.loc 1 31
	lw	$2,8($16)
	nop
	addiu	$2,$2,12
	sw	$2,8($16)
	.loc 1 33
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
	.loc 1 36
	.ent	unprotect
unprotect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 37
	jal	note
	move	$16,$6
	.loc 1 38
	lw	$4,292($16)
	.loc 1 38
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	.loc 1 39
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unprotect
	.section	.text.catch,"ax"
	.align	2
	.loc 1 42
	.ent	catch
catch:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	move	$2,$5
	.loc 1 45
	move	$6,$0
	addiu	$5,$sp,16
	.loc 1 42
	sw	$31,36($sp)
	.loc 1 43
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 45
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L22
	nop
	.loc 1 46
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 45
	jal	fail
	li	$4,45
	.set	reorder
	.end	catch
	.section	.text.protection,"ax"
	.align	2
	.loc 1 49
	.ent	protection
protection:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	.loc 1 50
	lui	$16,%hi(pages+4095)
	.loc 1 50
	li	$2,-4096
	.loc 1 50
	addiu	$16,$16,%lo(pages+4095)
	.loc 1 49
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 50
	and	$16,$16,$2
	.loc 1 51
	lui	$18,%hi(caught)
	.loc 1 53
	li	$17,5
	.loc 1 54
	lui	$5,%hi(unprotect)
	.loc 1 49
	sw	$19,32($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 51
	lw	$19,%lo(caught)($18)
	.loc 1 54
	addiu	$5,$5,%lo(unprotect)
	li	$4,10
	.loc 1 53
	sw	$17,4($16)
	.loc 1 54
	jal	catch
	nop
	.loc 1 55
	li	$6,1
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L38
	nop
	.loc 1 56
	lw	$2,4($16)
	nop
	bne	$2,$17,$L25
	nop
	.loc 1 56
	lw	$17,%lo(caught)($18)
	nop
	bne	$17,$19,$L25
	li	$2,6
	.loc 1 57
	sw	$2,4($16)
	.loc 1 58
	lw	$3,%lo(caught)($18)
	addiu	$4,$17,1
	bne	$4,$3,$L27
	lui	$3,%hi(lastSignal)
	.loc 1 58
	lw	$4,%lo(lastSignal)($3)
	li	$3,10
	bne	$4,$3,$L27
	lui	$20,%hi(lastAddress)
	.loc 1 58
	lw	$3,%lo(lastAddress)($20)
	addiu	$19,$16,4
	bne	$19,$3,$L27
	nop
	.loc 1 58
	lw	$21,4($16)
	nop
	bne	$21,$2,$L27
	move	$6,$0
	.loc 1 59
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L39
	nop
	.loc 1 60
	lw	$2,4($16)
	nop
	bne	$2,$21,$L30
	nop
	.loc 1 60
	lw	$2,%lo(caught)($18)
	addiu	$17,$17,2
	bne	$17,$2,$L30
	nop
	.loc 1 60
	lw	$2,%lo(lastAddress)($20)
	nop
	bne	$19,$2,$L30
	li	$2,7
	.loc 1 61
	sw	$2,4($16)
	.loc 1 62
	lw	$3,4($16)
	nop
	bne	$3,$2,$L32
	nop
	.loc 1 62
	lw	$2,%lo(caught)($18)
	nop
	bne	$17,$2,$L32
	li	$4,268435456
	.loc 1 63
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,1
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L40
	li	$6,1
	.loc 1 64
	li	$5,4096
	jal	mprotect
	li	$4,536870912
	bne	$2,$17,$L41
	move	$16,$2
	.loc 1 65
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$16,$L42
	nop
	.loc 1 66
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
	.loc 1 58
	jal	fail
	li	$4,58
$L30:
	.loc 1 60
	jal	fail
	li	$4,60
$L32:
	.loc 1 62
	jal	fail
	li	$4,62
$L25:
	.loc 1 56
	jal	fail
	li	$4,56
$L38:
	.loc 1 55
	jal	fail
	li	$4,55
$L39:
	.loc 1 59
	jal	fail
	li	$4,59
$L40:
	.loc 1 63
	jal	fail
	li	$4,63
$L42:
	.loc 1 65
	jal	fail
	li	$4,65
$L41:
	.loc 1 64
	jal	fail
	li	$4,64
	.set	reorder
	.end	protection
	.section	.text.masks,"ax"
	.align	2
	.loc 1 69
	.ent	masks
masks:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 72
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	.loc 1 69
	sw	$16,16($sp)
	.loc 1 72
	li	$4,30
	.loc 1 70
	lui	$16,%hi(caught)
	.loc 1 69
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$18,24($sp)
	.loc 1 70
	lw	$17,%lo(caught)($16)
	.loc 1 72
	jal	catch
	nop
	.loc 1 73
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L44
	nop
	.loc 1 73
	lw	$2,%lo(caught)($16)
	addiu	$18,$17,1
	bne	$18,$2,$L44
	lui	$2,%hi(lastSignal)
	.loc 1 73
	lw	$3,%lo(lastSignal)($2)
	li	$2,30
	bne	$3,$2,$L44
	lui	$2,%hi(maskInside)
	.loc 1 74
	lw	$3,%lo(maskInside)($2)
	li	$2,536870912
	bne	$3,$2,$L47
	nop
	.loc 1 74
	jal	sigblock
	move	$4,$0
	bne	$2,$0,$L47
	nop
	.loc 1 75
	jal	sigblock
	li	$4,536870912
	bne	$2,$0,$L60
	nop
	.loc 1 76
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L49
	nop
	.loc 1 76
	lw	$2,%lo(caught)($16)
	nop
	bne	$18,$2,$L49
	nop
	.loc 1 77
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L51
	lui	$18,%hi(errno)
	.loc 1 77
	lw	$3,%lo(errno)($18)
	li	$2,4
	bne	$3,$2,$L51
	nop
	.loc 1 77
	lw	$2,%lo(caught)($16)
	addiu	$17,$17,2
	bne	$17,$2,$L51
	nop
	.loc 1 78
	jal	sigsetmask
	move	$4,$0
	li	$3,536870912
	bne	$2,$3,$L61
	li	$5,1
	.loc 1 79
	jal	catch
	li	$4,30
	.loc 1 80
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	bne	$2,$0,$L54
	nop
	.loc 1 80
	lw	$2,%lo(caught)($16)
	nop
	bne	$17,$2,$L54
	li	$5,30
	.loc 1 81
	jal	kill
	li	$4,77
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L56
	li	$2,3
	.loc 1 81
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L56
	move	$6,$0
	.loc 1 82
	move	$5,$0
	jal	sigvec
	li	$4,9
	bne	$2,$16,$L62
	nop
	.loc 1 83
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	.loc 1 73
	jal	fail
	li	$4,73
$L51:
	.loc 1 77
	jal	fail
	li	$4,77
$L49:
	.loc 1 76
	jal	fail
	li	$4,76
$L47:
	.loc 1 74
	jal	fail
	li	$4,74
$L56:
	.loc 1 81
	jal	fail
	li	$4,81
$L54:
	.loc 1 80
	jal	fail
	li	$4,80
$L61:
	.loc 1 78
	jal	fail
	li	$4,78
$L60:
	.loc 1 75
	jal	fail
	li	$4,75
$L62:
	.loc 1 82
	jal	fail
	li	$4,82
	.set	reorder
	.end	masks
	.section	.text.alarms,"ax"
	.align	2
	.loc 1 98
	.ent	alarms
alarms:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 102
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	.loc 1 98
	sw	$17,40($sp)
	.loc 1 99
	li	$2,50000
	.loc 1 102
	li	$4,14
	.loc 1 100
	lui	$17,%hi(caught)
	.loc 1 98
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 99
	sw	$2,28($sp)
	.loc 1 100
	lw	$16,%lo(caught)($17)
	.loc 1 99
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 102
	jal	catch
	sw	$0,24($sp)
	.loc 1 103
	jal	sigblock
	li	$4,8192
	.loc 1 104
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L68
	nop
	.loc 1 105
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L65
	nop
	.loc 1 105
	lw	$2,%lo(caught)($17)
	addiu	$16,$16,1
	bne	$16,$2,$L65
	lui	$2,%hi(lastSignal)
	.loc 1 105
	lw	$3,%lo(lastSignal)($2)
	li	$2,14
	bne	$3,$2,$L65
	nop
	.loc 1 106
	jal	sigsetmask
	move	$4,$0
	.loc 1 107
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L65:
	.loc 1 105
	jal	fail
	li	$4,105
$L68:
	.loc 1 104
	jal	fail
	li	$4,104
	.set	reorder
	.end	alarms
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 110
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 111
	lui	$20,%hi(skip)
	addiu	$5,$20,%lo(skip)
	li	$4,8
	.loc 1 110
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 111
	jal	catch
	sw	$16,16($sp)
	.loc 1 112
	jal	overflow
	nop
	move	$17,$2
	li	$2,17
	bne	$17,$2,$L70
	lui	$16,%hi(caught)
	.loc 1 112
	lw	$18,%lo(caught)($16)
	li	$2,1
	bne	$18,$2,$L70
	lui	$19,%hi(lastSignal)
	.loc 1 112
	lw	$3,%lo(lastSignal)($19)
	li	$2,8
	bne	$3,$2,$L70
	lui	$2,%hi(lastPc)
	.loc 1 112
	lw	$3,%lo(lastPc)($2)
	lui	$2,%hi(overflowHere)
	addiu	$2,$2,%lo(overflowHere)
	bne	$3,$2,$L70
	nop
	.loc 1 113
	jal	overflowInSlot
	nop
	bne	$2,$17,$L72
	nop
	.loc 1 113
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L72
	nop
	.loc 1 114
	jal	keepsRegisters
	nop
	bne	$2,$0,$L74
	nop
	.loc 1 114
	lw	$3,%lo(caught)($16)
	li	$2,3
	bne	$3,$2,$L74
	nop
	.loc 1 115
	jal	protection
	nop
	.loc 1 116
	addiu	$5,$20,%lo(skip)
	jal	catch
	li	$4,11
	.loc 1 118
	li	$2,536870912
	.loc 1 117
	sw	$0,%lo(caught)($16)
	.loc 1 118
	sw	$18,0($2)
	.loc 1 119
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$18,$L76
	nop
	.loc 1 119
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L76
	lui	$2,%hi(lastAddress)
	.loc 1 119
	lw	$3,%lo(lastAddress)($2)
	li	$2,536870912
	bne	$3,$2,$L76
	li	$2,-2147287040
	.loc 1 120
	li	$3,1
	sw	$3,0($2)
	.loc 1 121
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L78
	nop
	.loc 1 121
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L78
	nop
	.loc 1 122
	jal	masks
	nop
	.loc 1 123
	jal	unaligned
	nop
	.loc 1 124
	jal	alarms
	nop
	.loc 1 126
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
	.loc 1 112
	jal	fail
	li	$4,112
$L76:
	.loc 1 119
	jal	fail
	li	$4,119
$L78:
	.loc 1 121
	jal	fail
	li	$4,121
$L74:
	.loc 1 114
	jal	fail
	li	$4,114
$L72:
	.loc 1 113
	jal	fail
	li	$4,113
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
