# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/signals.c
	.file 1 "signals.c"
	.text
	.align	2
	.ent	unaligned
unaligned:
	.set	noreorder
	lui	$2,%hi(bytes)
	addiu	$sp,$sp,-32
	addiu	$2,$2,%lo(bytes)
	lui	$4,%hi(caught)
	sw	$2,16($sp)
	lw	$6,%lo(caught)($4)
	lw	$3,16($sp)
	sw	$31,28($sp)
	lw	$5,1($3)
	li	$3,67305472
	addiu	$3,$3,513
	bne	$5,$3,$L8
	nop
	lw	$3,16($sp)
	li	$5,1027
	lhu	$3,3($3)
	nop
	sll	$3,$3,16
	sra	$3,$3,16
	bne	$3,$5,$L9
	nop
	lw	$5,16($sp)
	li	$3,287440896
	addiu	$3,$3,13124
	sw	$3,5($5)
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
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L4:
	jal	fail
	li	$4,99
$L9:
	jal	fail
	li	$4,97
$L8:
	jal	fail
	li	$4,96
	.set	reorder
	.end	unaligned
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$7,%hi(caught)
	lw	$3,%lo(caught)($7)
	addiu	$sp,$sp,-24
	addiu	$3,$3,1
	sw	$3,%lo(caught)($7)
	sw	$31,20($sp)
	move	$2,$4
	lui	$3,%hi(lastSignal)
	sw	$2,%lo(lastSignal)($3)
	lw	$8,8($6)
	lui	$2,%hi(lastCode)
	sw	$5,%lo(lastCode)($2)
	lw	$6,292($6)
	lui	$2,%hi(lastPc)
	sw	$8,%lo(lastPc)($2)
	move	$4,$0
	lui	$2,%hi(lastAddress)
	sw	$6,%lo(lastAddress)($2)
	jal	sigblock
	nop
	lw	$31,20($sp)
	lui	$3,%hi(maskInside)
	sw	$2,%lo(maskInside)($3)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	note
	.align	2
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
	jal	note
	move	$16,$6
	li	$2,8
	beq	$17,$2,$L16
	nop
$L13:
	lw	$2,8($16)
	nop
	addiu	$2,$2,4
	sw	$2,8($16)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	bgez	$18,$L13
	nop
	lw	$2,8($16)
	nop
	addiu	$2,$2,12
	sw	$2,8($16)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	skip
	.align	2
	.ent	unprotect
unprotect:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	note
	move	$16,$6
	lw	$4,292($16)
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unprotect
	.align	2
	.ent	catch
catch:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$5
	move	$6,$0
	addiu	$5,$sp,16
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L22
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L22:
	jal	fail
	li	$4,48
	.set	reorder
	.end	catch
	.align	2
	.ent	protection
protection:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	lui	$16,%hi(pages+4095)
	li	$2,-4096
	addiu	$16,$16,%lo(pages+4095)
	sw	$18,28($sp)
	sw	$17,24($sp)
	and	$16,$16,$2
	lui	$18,%hi(caught)
	li	$17,5
	lui	$5,%hi(unprotect)
	sw	$19,32($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	lw	$19,%lo(caught)($18)
	addiu	$5,$5,%lo(unprotect)
	li	$4,10
	sw	$17,4($16)
	jal	catch
	nop
	li	$6,1
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L38
	nop
	lw	$2,4($16)
	nop
	bne	$2,$17,$L25
	nop
	lw	$17,%lo(caught)($18)
	nop
	bne	$17,$19,$L25
	li	$2,6
	sw	$2,4($16)
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
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L39
	nop
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
	sw	$2,4($16)
	lw	$3,4($16)
	nop
	bne	$3,$2,$L32
	nop
	lw	$2,%lo(caught)($18)
	nop
	bne	$17,$2,$L32
	li	$4,268435456
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,1
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L40
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,536870912
	bne	$2,$17,$L41
	move	$16,$2
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$16,$L42
	nop
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
	jal	fail
	li	$4,61
$L30:
	jal	fail
	li	$4,64
$L32:
	jal	fail
	li	$4,66
$L25:
	jal	fail
	li	$4,59
$L38:
	jal	fail
	li	$4,58
$L39:
	jal	fail
	li	$4,63
$L40:
	jal	fail
	li	$4,67
$L42:
	jal	fail
	li	$4,69
$L41:
	jal	fail
	li	$4,68
	.set	reorder
	.end	protection
	.align	2
	.ent	masks
masks:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	sw	$16,16($sp)
	li	$4,30
	lui	$16,%hi(caught)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$18,24($sp)
	lw	$17,%lo(caught)($16)
	jal	catch
	nop
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
	lw	$3,%lo(maskInside)($2)
	li	$2,536870912
	bne	$3,$2,$L47
	nop
	jal	sigblock
	move	$4,$0
	bne	$2,$0,$L47
	nop
	jal	sigblock
	li	$4,536870912
	bne	$2,$0,$L62
	nop
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
	jal	sigsetmask
	move	$4,$0
	li	$3,536870912
	bne	$2,$3,$L63
	nop
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
	jal	catch
	li	$4,30
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
	move	$5,$0
	jal	sigvec
	li	$4,9
	bne	$2,$16,$L64
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	jal	fail
	li	$4,77
$L55:
	jal	fail
	li	$4,83
$L51:
	jal	fail
	li	$4,81
$L49:
	jal	fail
	li	$4,80
$L47:
	jal	fail
	li	$4,78
$L58:
	jal	fail
	li	$4,86
$L56:
	jal	fail
	li	$4,85
$L62:
	jal	fail
	li	$4,79
$L64:
	jal	fail
	li	$4,87
$L63:
	jal	fail
	li	$4,82
	.set	reorder
	.end	masks
	.align	2
	.ent	alarms
alarms:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	sw	$17,40($sp)
	li	$2,50000
	li	$4,14
	lui	$17,%hi(caught)
	sw	$31,44($sp)
	sw	$16,36($sp)
	sw	$2,28($sp)
	lw	$16,%lo(caught)($17)
	sw	$0,16($sp)
	sw	$0,20($sp)
	jal	catch
	sw	$0,24($sp)
	jal	sigblock
	li	$4,8192
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L70
	nop
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
	jal	sigsetmask
	move	$4,$0
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L67:
	jal	fail
	li	$4,110
$L70:
	jal	fail
	li	$4,109
	.set	reorder
	.end	alarms
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	lui	$20,%hi(skip)
	addiu	$5,$20,%lo(skip)
	li	$4,8
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	catch
	sw	$16,16($sp)
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
	jal	overflowInSlot
	nop
	bne	$2,$17,$L74
	nop
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L74
	nop
	jal	keepsRegisters
	nop
	bne	$2,$0,$L76
	nop
	lw	$3,%lo(caught)($16)
	li	$2,3
	bne	$3,$2,$L76
	nop
	jal	protection
	nop
	addiu	$5,$20,%lo(skip)
	jal	catch
	li	$4,11
	li	$2,536870912
	sw	$0,%lo(caught)($16)
	sw	$18,0($2)
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
	li	$3,1
	sw	$3,0($2)
	lw	$3,%lo(caught)($16)
	li	$2,2
	bne	$3,$2,$L80
	nop
	lw	$3,%lo(lastSignal)($19)
	li	$2,11
	bne	$3,$2,$L80
	nop
	jal	masks
	nop
	jal	unaligned
	nop
	jal	alarms
	nop
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
	jal	fail
	li	$4,117
$L78:
	jal	fail
	li	$4,124
$L80:
	jal	fail
	li	$4,126
$L76:
	jal	fail
	li	$4,119
$L74:
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
