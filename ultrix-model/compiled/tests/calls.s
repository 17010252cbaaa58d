# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/calls.c
	.text
	.file 1 "ultrix-model/tests/calls.c"
	.section	.text.storeHalfword,"ax"
	.align	2
	.loc 1 63
	.ent	storeHalfword
storeHalfword:
	.set	noreorder
	.set	nomacro
	.loc 1 64
	li	$2,29042
	sh	$2,0($4)
	.loc 1 65
	jr	$31
	nop
	.set	reorder
	.end	storeHalfword
	.section	.text.deep,"ax"
	.align	2
	.loc 1 171
	.ent	deep
deep:
	.set	noreorder
	.set	nomacro
	.loc 1 174
	sll	$3,$4,24
	.loc 1 171
	addiu	$sp,$sp,-4120
	.loc 1 174
	sra	$3,$3,24
	.loc 1 171
	move	$2,$4
	sw	$31,4116($sp)
	.loc 1 174
	sb	$3,16($sp)
	.loc 1 175
	bne	$4,$0,$L9
	nop
	.loc 1 176
	lw	$31,4116($sp)
	nop
	jr	$31
	addiu	$sp,$sp,4120
$L9:
	.loc 1 175
	jal	deep
	addiu	$4,$4,-1
	.loc 1 175
	lbu	$4,16($sp)
	.loc 1 176
	lw	$31,4116($sp)
	.loc 1 175
	sll	$4,$4,24
	sra	$4,$4,24
	.loc 1 175
	addu	$2,$4,$2
	.loc 1 176
	jr	$31
	addiu	$sp,$sp,4120
	.set	reorder
	.end	deep
	.section	.text.deeper,"ax"
	.align	2
	.loc 1 179
	.ent	deeper
deeper:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 180
	jal	deep
	nop
	.loc 1 181
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	deeper
	.section	.text.clear,"ax"
	.align	2
	.loc 1 68
	.ent	clear
clear:
	.set	noreorder
	.set	nomacro
	.loc 1 71
	blez	$5,$L23
	li	$2,-4
	addiu	$3,$5,-1
	and	$3,$3,$2
	addiu	$2,$4,4
	addu	$3,$3,$2
	move	$2,$4
$L15:
	.loc 1 71
	lw	$5,0($2)
	nop
	bne	$5,$0,$L22
	addiu	$2,$2,4
	.loc 1 71
	bne	$2,$3,$L15
	nop
	.loc 1 72
	li	$2,99352576
	addiu	$2,$2,20085
$L16:
	.loc 1 72
	sw	$2,0($4)
	.loc 1 72
	addiu	$4,$4,4
	bne	$4,$3,$L16
	nop
$L23:
	jr	$31
	nop
$L22:
	.loc 1 68
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 71
	jal	fail
	li	$4,71
	.set	reorder
	.end	clear
	.section	.text.load,"ax"
	.align	2
	.loc 1 48
	.ent	load
load:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 49
	jal	peek
	nop
	.loc 1 50
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	load
	.section	.text.store,"ax"
	.align	2
	.loc 1 53
	.ent	store
store:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 54
	jal	poke
	li	$5,1
	.loc 1 55
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	store
	.section	.text.halfword,"ax"
	.align	2
	.loc 1 58
	.ent	halfword
halfword:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 59
	lhu	$2,0($4)
	.loc 1 59
	li	$3,33409
	.loc 1 59
	andi	$2,$2,0xffff
	.loc 1 59
	beq	$2,$3,$L32
	nop
	jal	exit
	li	$4,78
$L32:
	jal	exit
	li	$4,77
	.set	reorder
	.end	halfword
	.section	.text.ended,"ax"
	.align	2
	.loc 1 27
	.ent	ended
ended:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 1 30
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L36
	nop
	.loc 1 32
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L36:
	.loc 1 30
	jal	fail
	li	$4,30
	.set	reorder
	.end	ended
	.section	.text.dies,"ax"
	.align	2
	.loc 1 36
	.ent	dies
dies:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 36
	move	$16,$4
	.loc 1 37
	jal	fork
	move	$17,$5
	.loc 1 39
	bltz	$2,$L41
	nop
	.loc 1 40
	beq	$2,$0,$L42
	move	$4,$2
	.loc 1 44
	jal	ended
	nop
	.loc 1 45
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L41:
	.loc 1 39
	jal	fail
	li	$4,39
$L42:
	.loc 1 41
	jalr	$16
	move	$4,$17
	.loc 1 42
	jal	exit
	move	$4,$0
	.set	reorder
	.end	dies
	.section	.text.unaligned,"ax"
	.align	2
	.loc 1 77
	.ent	unaligned
unaligned:
	.set	noreorder
	.set	nomacro
	.loc 1 79
	li	$2,536870912
	.loc 1 77
	addiu	$sp,$sp,-80
	.loc 1 79
	addiu	$2,$2,1
	.loc 1 77
	sw	$16,40($sp)
	.loc 1 79
	sw	$2,16($sp)
	.loc 1 79
	lui	$16,%hi(bytes.1)
	.loc 1 79
	li	$2,2147418112
	ori	$2,$2,0xfffd
	.loc 1 79
	addiu	$16,$16,%lo(bytes.1)
	.loc 1 77
	sw	$20,56($sp)
	sw	$17,44($sp)
	.loc 1 79
	sw	$2,20($sp)
	.loc 1 81
	lui	$20,%hi(halfword)
	addiu	$17,$16,1
	.loc 1 79
	li	$2,268369920
	ori	$2,$2,0xffff
	.loc 1 81
	move	$5,$17
	addiu	$4,$20,%lo(halfword)
	.loc 1 77
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	.loc 1 81
	jal	dies
	sw	$2,24($sp)
	li	$3,19712
	bne	$2,$3,$L45
	lui	$19,%hi(store)
	.loc 1 81
	move	$5,$17
	jal	dies
	addiu	$4,$19,%lo(store)
	bne	$2,$0,$L45
	nop
	.loc 1 82
	jal	storeHalfword
	addiu	$4,$16,3
	.loc 1 83
	lbu	$3,3($16)
	li	$2,114
	bne	$3,$2,$L46
	li	$2,113
	.loc 1 83
	lbu	$3,4($16)
	nop
	bne	$3,$2,$L46
	li	$2,130
	.loc 1 83
	lbu	$3,2($16)
	nop
	bne	$3,$2,$L46
	addiu	$2,$19,%lo(store)
	.loc 1 86
	lui	$fp,%hi(storeHalfword)
	lui	$23,%hi(load)
	.loc 1 85
	sw	$2,32($sp)
	.loc 1 86
	addiu	$2,$fp,%lo(storeHalfword)
	addiu	$18,$sp,16
	addiu	$22,$sp,28
	.loc 1 85
	addiu	$21,$23,%lo(load)
	li	$17,10
	.loc 1 86
	sw	$2,36($sp)
$L52:
	.loc 1 85
	lw	$16,0($18)
	move	$4,$21
	jal	dies
	move	$5,$16
	bne	$2,$17,$L49
	nop
	.loc 1 85
	lw	$4,32($sp)
	jal	dies
	move	$5,$16
	bne	$2,$17,$L49
	move	$5,$16
	.loc 1 86
	jal	dies
	addiu	$4,$20,%lo(halfword)
	bne	$2,$17,$L51
	nop
	.loc 1 86
	lw	$4,36($sp)
	jal	dies
	move	$5,$16
	bne	$2,$17,$L51
	addiu	$18,$18,4
	.loc 1 84
	bne	$18,$22,$L52
	li	$5,-2147287040
	.loc 1 88
	addiu	$5,$5,1
	jal	dies
	addiu	$4,$23,%lo(load)
	move	$16,$2
	li	$2,11
	bne	$16,$2,$L54
	li	$5,-1073741824
	.loc 1 88
	addiu	$5,$5,2
	jal	dies
	addiu	$4,$19,%lo(store)
	bne	$2,$16,$L54
	li	$16,4194304
	.loc 1 89
	addiu	$5,$16,1
	jal	dies
	addiu	$4,$fp,%lo(storeHalfword)
	bne	$2,$17,$L56
	addiu	$5,$16,2
	.loc 1 89
	jal	dies
	addiu	$4,$19,%lo(store)
	bne	$2,$17,$L56
	nop
	.loc 1 90
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L49:
	.loc 1 85
	jal	fail
	li	$4,85
$L51:
	.loc 1 86
	jal	fail
	li	$4,86
$L46:
	.loc 1 83
	jal	fail
	li	$4,83
$L54:
	.loc 1 88
	jal	fail
	li	$4,88
$L45:
	.loc 1 81
	jal	fail
	li	$4,81
$L56:
	.loc 1 89
	jal	fail
	li	$4,89
	.set	reorder
	.end	unaligned
	.section	.text.stack,"ax"
	.align	2
	.loc 1 184
	.ent	stack
stack:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	.loc 1 185
	lui	$16,%hi(deeper)
	li	$5,100
	addiu	$4,$16,%lo(deeper)
	.loc 1 184
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 185
	jal	dies
	sw	$17,20($sp)
	bne	$2,$0,$L61
	li	$5,140
	.loc 1 185
	jal	dies
	addiu	$4,$16,%lo(deeper)
	move	$17,$2
	li	$2,11
	bne	$17,$2,$L61
	lui	$16,%hi(load)
	.loc 1 186
	li	$5,2147352576
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L63
	li	$19,2146893824
	.loc 1 186
	ori	$5,$19,0xe000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L63
	move	$18,$2
	.loc 1 187
	lui	$20,%hi(store)
	ori	$5,$19,0xf000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L65
	li	$5,2147418112
	.loc 1 187
	ori	$5,$5,0xf000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L65
	move	$17,$2
	.loc 1 188
	move	$5,$0
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L67
	move	$18,$2
	.loc 1 188
	li	$5,4128768
	ori	$5,$5,0xfffc
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L67
	li	$5,4194304
	.loc 1 189
	jal	dies
	addiu	$4,$20,%lo(store)
	li	$3,10
	bne	$2,$3,$L69
	li	$5,4194304
	.loc 1 189
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L69
	nop
	.loc 1 190
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L61:
	.loc 1 185
	jal	fail
	li	$4,185
$L69:
	.loc 1 189
	jal	fail
	li	$4,189
$L67:
	.loc 1 188
	jal	fail
	li	$4,188
$L65:
	.loc 1 187
	jal	fail
	li	$4,187
$L63:
	.loc 1 186
	jal	fail
	li	$4,186
	.set	reorder
	.end	stack
	.section	.rodata.descriptors.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a\000"
	.align	2
$LC1:
	.ascii	"b\000"
	.section	.text.descriptors,"ax"
	.align	2
	.loc 1 93
	.ent	descriptors
descriptors:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 97
	li	$4,-1
	.loc 1 93
	sw	$18,40($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	.loc 1 97
	jal	dup
	sw	$16,32($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L72
	lui	$17,%hi(errno)
	.loc 1 97
	lw	$19,%lo(errno)($17)
	li	$2,9
	bne	$19,$2,$L72
	nop
	.loc 1 98
	jal	dup
	li	$4,20
	bne	$2,$18,$L74
	move	$16,$2
	.loc 1 98
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$19,$L74
	nop
	.loc 1 99
	jal	dup
	li	$4,19
	bne	$2,$16,$L76
	move	$18,$2
	.loc 1 99
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L76
	li	$5,20
	.loc 1 100
	jal	dup2
	move	$4,$0
	bne	$2,$18,$L78
	move	$16,$2
	.loc 1 100
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L78
	li	$5,8
	.loc 1 101
	jal	dup2
	li	$4,7
	bne	$2,$16,$L80
	nop
	.loc 1 101
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L80
	nop
	.loc 1 102
	jal	close
	li	$4,20
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L82
	li	$2,9
	.loc 1 102
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$2,$L82
	nop
	.loc 1 103
	jal	getdtablesize
	nop
	li	$3,20
	bne	$2,$3,$L114
	nop
	.loc 1 104
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L86
	nop
	.loc 1 104
	lw	$5,20($sp)
	jal	dup2
	move	$4,$5
	lw	$3,20($sp)
	nop
	bne	$2,$3,$L86
	move	$4,$2
	.loc 1 104
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L86
	li	$6,1
	.loc 1 105
	lw	$4,20($sp)
	jal	read
	addiu	$5,$sp,24
	bne	$2,$16,$L87
	move	$18,$2
	.loc 1 105
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L87
	li	$6,1
	.loc 1 106
	lw	$4,16($sp)
	jal	write
	addiu	$5,$sp,24
	bne	$2,$18,$L89
	move	$16,$2
	.loc 1 106
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L89
	nop
	.loc 1 108
	jal	fork
	nop
	.loc 1 109
	beq	$2,$0,$L115
	move	$4,$2
	.loc 1 114
	jal	ended
	nop
	bne	$2,$0,$L94
	nop
	.loc 1 114
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L94
	li	$6,1
	.loc 1 115
	lw	$4,16($sp)
	jal	read
	addiu	$5,$sp,24
	move	$19,$2
	li	$2,1
	bne	$19,$2,$L96
	lui	$5,%hi($LC1)
	.loc 1 115
	li	$6,1
	addiu	$5,$5,%lo($LC1)
	jal	write
	li	$4,12
	bne	$2,$19,$L96
	move	$18,$2
	.loc 1 115
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$18,$L96
	nop
	.loc 1 116
	lw	$4,16($sp)
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L98
	li	$6,1
	.loc 1 116
	addiu	$5,$sp,24
	jal	read
	li	$4,12
	bne	$2,$0,$L98
	nop
	.loc 1 117
	jal	close
	li	$4,12
	bne	$2,$0,$L100
	nop
	.loc 1 117
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L100
	nop
$L101:
	.loc 1 118
	jal	dup
	li	$4,1
	.loc 1 118
	bgez	$2,$L109
	nop
	.loc 1 119
	lw	$19,%lo(errno)($17)
	li	$2,24
	bne	$19,$2,$L102
	li	$2,19
	.loc 1 119
	bne	$16,$2,$L102
	nop
	.loc 1 120
	jal	pipe
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L104
	li	$16,3
	.loc 1 120
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L104
	li	$18,20
$L105:
	.loc 1 121
	jal	close
	move	$4,$16
	bne	$2,$0,$L116
	addiu	$16,$16,1
	.loc 1 121
	bne	$16,$18,$L105
	nop
	.loc 1 122
	jal	close
	li	$4,3
	li	$3,-1
	bne	$2,$3,$L107
	li	$2,9
	.loc 1 122
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L107
	nop
	.loc 1 123
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L115:
	.loc 1 110
	jal	close
	li	$4,12
	.loc 1 111
	lw	$4,20($sp)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L92
	nop
	.loc 1 111
	jal	fail
	li	$4,111
$L109:
	b	$L101
	move	$16,$2
$L92:
	.loc 1 112
	jal	exit
	move	$4,$0
$L116:
	.loc 1 121
	jal	fail
	li	$4,121
$L89:
	.loc 1 106
	jal	fail
	li	$4,106
$L87:
	.loc 1 105
	jal	fail
	li	$4,105
$L86:
	.loc 1 104
	jal	fail
	li	$4,104
$L82:
	.loc 1 102
	jal	fail
	li	$4,102
$L80:
	.loc 1 101
	jal	fail
	li	$4,101
$L78:
	.loc 1 100
	jal	fail
	li	$4,100
$L76:
	.loc 1 99
	jal	fail
	li	$4,99
$L74:
	.loc 1 98
	jal	fail
	li	$4,98
$L72:
	.loc 1 97
	jal	fail
	li	$4,97
$L96:
	.loc 1 115
	jal	fail
	li	$4,115
$L100:
	.loc 1 117
	jal	fail
	li	$4,117
$L94:
	.loc 1 114
	jal	fail
	li	$4,114
$L107:
	.loc 1 122
	jal	fail
	li	$4,122
$L102:
	.loc 1 119
	jal	fail
	li	$4,119
$L98:
	.loc 1 116
	jal	fail
	li	$4,116
$L104:
	.loc 1 120
	jal	fail
	li	$4,120
$L114:
	.loc 1 103
	jal	fail
	li	$4,103
	.set	reorder
	.end	descriptors
	.section	.text.memory,"ax"
	.align	2
	.loc 1 126
	.ent	memory
memory:
	.set	noreorder
	.set	nomacro
	.loc 1 129
	li	$4,272629760
	.loc 1 126
	addiu	$sp,$sp,-48
	.loc 1 129
	addiu	$4,$4,1
	.loc 1 126
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 129
	jal	brk
	sw	$16,16($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L118
	lui	$17,%hi(errno)
	.loc 1 129
	lw	$19,%lo(errno)($17)
	li	$2,12
	bne	$19,$2,$L118
	li	$4,268369920
	.loc 1 130
	jal	brk
	ori	$4,$4,0xffff
	bne	$2,$18,$L120
	move	$16,$2
	.loc 1 130
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L120
	nop
	.loc 1 131
	jal	brk
	li	$4,-1
	bne	$2,$16,$L122
	nop
	.loc 1 131
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L122
	nop
	.loc 1 132
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L125
	nop
	.loc 1 132
	jal	brk
	li	$4,268632064
	bne	$2,$0,$L125
	li	$4,268566528
	.loc 1 133
	li	$5,16384
	jal	clear
	li	$16,268566528
	.loc 1 134
	jal	brk
	addiu	$4,$16,4096
	bne	$2,$0,$L179
	lui	$19,%hi(load)
	.loc 1 135
	ori	$5,$16,0x1000
	jal	dies
	addiu	$4,$19,%lo(load)
	li	$3,11
	bne	$2,$3,$L128
	li	$16,268566528
	.loc 1 135
	lui	$20,%hi(store)
	addiu	$5,$16,4096
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$18,$2
	li	$2,11
	bne	$18,$2,$L128
	addiu	$5,$16,4092
	.loc 1 136
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$0,$L180
	nop
	.loc 1 137
	jal	brk
	addiu	$4,$16,4097
	bne	$2,$0,$L181
	ori	$4,$16,0x1000
	.loc 1 138
	jal	clear
	li	$5,4096
	.loc 1 139
	addiu	$5,$16,8192
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$18,$L177
	li	$16,268632064
	.loc 1 140
	li	$21,268566528
	addiu	$18,$21,8192
$L131:
	.loc 1 140
	jal	brk
	move	$4,$16
	bne	$2,$0,$L182
	addiu	$16,$16,-4096
	.loc 1 140
	bne	$16,$18,$L131
	nop
	.loc 1 141
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L183
	move	$4,$16
	.loc 1 142
	jal	clear
	li	$5,49152
	.loc 1 144
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L135
	nop
	.loc 1 144
	jal	peek
	li	$4,268632064
	bne	$2,$0,$L135
	li	$5,268632064
	.loc 1 145
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$22,$2
	li	$2,10
	bne	$22,$2,$L184
	move	$6,$0
	.loc 1 146
	li	$5,49152
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L185
	move	$5,$16
	.loc 1 147
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$22,$L139
	move	$18,$2
	.loc 1 147
	ori	$5,$21,0xd000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$18,$L139
	li	$6,2
	.loc 1 148
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L186
	li	$16,268566528
	.loc 1 149
	jal	peek
	addiu	$4,$16,8192
	li	$3,99352576
	addiu	$3,$3,20085
	bne	$2,$3,$L142
	ori	$5,$16,0x2000
	.loc 1 149
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L142
	li	$6,1
	.loc 1 150
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,8193
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L143
	li	$2,22
	.loc 1 150
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L143
	li	$6,1
	.loc 1 151
	li	$5,16777216
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L145
	move	$19,$2
	.loc 1 151
	lw	$20,%lo(errno)($17)
	li	$2,12
	bne	$20,$2,$L145
	li	$4,268632064
	.loc 1 152
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$19,$L147
	move	$18,$2
	.loc 1 152
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L147
	li	$6,1
	.loc 1 153
	li	$5,-2147483648
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L149
	nop
	.loc 1 153
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L149
	li	$20,268566528
	.loc 1 154
	li	$6,1
	li	$5,-268435456
	jal	mprotect
	addiu	$4,$20,8192
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L151
	li	$2,12
	.loc 1 154
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$2,$L151
	li	$4,268369920
	.loc 1 155
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$16,$L153
	move	$18,$2
	.loc 1 155
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$21,$L153
	li	$6,2
	.loc 1 156
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$18,$L155
	move	$16,$2
	.loc 1 156
	lw	$3,%lo(errno)($17)
	li	$2,13
	bne	$3,$2,$L155
	move	$6,$0
	.loc 1 157
	move	$5,$0
	jal	mprotect
	ori	$4,$20,0x2000
	bne	$2,$0,$L187
	li	$18,2147418112
	.loc 1 158
	li	$6,3
	li	$5,4096
	jal	mprotect
	ori	$4,$18,0xe000
	bne	$2,$0,$L188
	li	$6,1
	.loc 1 159
	li	$5,8192
	jal	mprotect
	ori	$4,$18,0xe000
	bne	$2,$16,$L159
	nop
	.loc 1 159
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L159
	li	$6,1
	.loc 1 161
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L189
	move	$5,$0
	.loc 1 162
	jal	gettimeofday
	li	$4,268632064
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L162
	li	$2,14
	.loc 1 162
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$2,$L162
	li	$19,268566528
	.loc 1 163
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$19,12288
	bne	$2,$18,$L164
	move	$16,$2
	.loc 1 163
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L164
	move	$5,$0
	.loc 1 164
	jal	gettimeofday
	ori	$4,$19,0xfffc
	bne	$2,$16,$L166
	move	$18,$2
	.loc 1 164
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L166
	lui	$4,%hi(room)
	.loc 1 165
	li	$5,-2147287040
	jal	gettimeofday
	addiu	$4,$4,%lo(room)
	bne	$2,$18,$L168
	move	$16,$2
	.loc 1 165
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L168
	li	$4,2147418112
	.loc 1 166
	move	$5,$0
	jal	gettimeofday
	ori	$4,$4,0xfffc
	bne	$2,$16,$L170
	li	$2,14
	.loc 1 166
	lw	$16,%lo(errno)($17)
	nop
	bne	$16,$2,$L170
	li	$4,268566528
	.loc 1 167
	move	$5,$0
	jal	sigstack
	addiu	$4,$4,12288
	li	$3,-1
	bne	$2,$3,$L172
	nop
	.loc 1 167
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$16,$L172
	nop
	.loc 1 168
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L182:
	.loc 1 140
	jal	fail
	li	$4,140
$L128:
	.loc 1 135
	jal	fail
	li	$4,135
$L125:
	.loc 1 132
	jal	fail
	li	$4,132
$L122:
	.loc 1 131
	jal	fail
	li	$4,131
$L120:
	.loc 1 130
	jal	fail
	li	$4,130
$L118:
	.loc 1 129
	jal	fail
	li	$4,129
$L172:
	.loc 1 167
	jal	fail
	li	$4,167
$L170:
	.loc 1 166
	jal	fail
	li	$4,166
$L168:
	.loc 1 165
	jal	fail
	li	$4,165
$L166:
	.loc 1 164
	jal	fail
	li	$4,164
$L164:
	.loc 1 163
	jal	fail
	li	$4,163
$L162:
	.loc 1 162
	jal	fail
	li	$4,162
$L159:
	.loc 1 159
	jal	fail
	li	$4,159
$L155:
	.loc 1 156
	jal	fail
	li	$4,156
$L153:
	.loc 1 155
	jal	fail
	li	$4,155
$L151:
	.loc 1 154
	jal	fail
	li	$4,154
$L149:
	.loc 1 153
	jal	fail
	li	$4,153
$L147:
	.loc 1 152
	jal	fail
	li	$4,152
$L145:
	.loc 1 151
	jal	fail
	li	$4,151
$L143:
	.loc 1 150
	jal	fail
	li	$4,150
$L142:
	.loc 1 149
	jal	fail
	li	$4,149
$L139:
	.loc 1 147
	jal	fail
	li	$4,147
$L135:
	.loc 1 144
	jal	fail
	li	$4,144
$L184:
	.loc 1 145
	jal	fail
	li	$4,145
$L185:
	.loc 1 146
	jal	fail
	li	$4,146
$L187:
	.loc 1 157
	jal	fail
	li	$4,157
$L177:
	.loc 1 139
	jal	fail
	li	$4,139
$L179:
	.loc 1 134
	jal	fail
	li	$4,134
$L181:
	.loc 1 137
	jal	fail
	li	$4,137
$L180:
	.loc 1 136
	jal	fail
	li	$4,136
$L189:
	.loc 1 161
	jal	fail
	li	$4,161
$L186:
	.loc 1 148
	jal	fail
	li	$4,148
$L188:
	.loc 1 158
	jal	fail
	li	$4,158
$L183:
	.loc 1 141
	jal	fail
	li	$4,141
	.set	reorder
	.end	memory
	.section	.text.segments,"ax"
	.align	2
	.loc 1 193
	.ent	segments
segments:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	.loc 1 196
	li	$7,512
	move	$6,$0
	li	$5,1
	li	$4,3
	.loc 1 193
	sw	$16,56($sp)
	sw	$31,92($sp)
	sw	$fp,88($sp)
	sw	$23,84($sp)
	sw	$22,80($sp)
	sw	$21,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$18,64($sp)
	.loc 1 196
	jal	shmsys
	sw	$17,60($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L191
	lui	$20,%hi(errno)
	.loc 1 196
	lw	$19,%lo(errno)($20)
	li	$2,22
	bne	$19,$2,$L191
	li	$6,2147418112
	.loc 1 197
	li	$7,512
	ori	$6,$6,0xffff
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L193
	move	$17,$2
	.loc 1 197
	lw	$18,%lo(errno)($20)
	nop
	bne	$18,$19,$L193
	li	$7,512
	.loc 1 198
	li	$6,-1
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L195
	move	$16,$2
	.loc 1 198
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$18,$L195
	move	$7,$0
	.loc 1 199
	li	$6,4096
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L197
	li	$2,2
	.loc 1 199
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L197
	addiu	$fp,$sp,16
	.loc 1 199
	move	$19,$fp
	.loc 1 200
	move	$16,$0
	.loc 1 200
	li	$17,3
	.loc 1 200
	li	$18,8
$L200:
	.loc 1 200
	bne	$17,$0,1f
	div	$0,$16,$17
	break	7
1:
	li	$7,512
	move	$5,$16
	li	$4,3
	mfhi	$6
	addiu	$6,$6,1
	jal	shmsys
	sll	$6,$6,12
	bltz	$2,$L245
	sw	$2,0($19)
	.loc 1 200
	addiu	$16,$16,1
	.loc 1 200
	bne	$16,$18,$L200
	addiu	$19,$19,4
	.loc 1 201
	li	$7,512
	li	$6,4096
	li	$5,99
	jal	shmsys
	li	$4,3
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L201
	li	$2,12
	.loc 1 201
	lw	$18,%lo(errno)($20)
	nop
	bne	$18,$2,$L201
	li	$7,512
	.loc 1 202
	li	$6,4096
	move	$5,$0
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L203
	move	$17,$2
	.loc 1 202
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$18,$L203
	move	$7,$0
	.loc 1 203
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	lw	$3,32($sp)
	nop
	bne	$2,$3,$L246
	move	$7,$0
	.loc 1 204
	li	$6,40960
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L206
	move	$16,$2
	.loc 1 204
	lw	$3,%lo(errno)($20)
	li	$2,22
	bne	$3,$2,$L206
	li	$7,1536
	.loc 1 205
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L208
	li	$2,17
	.loc 1 205
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L208
	move	$7,$0
	.loc 1 206
	move	$6,$0
	li	$5,8
	jal	shmsys
	move	$4,$0
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L210
	li	$2,22
	.loc 1 206
	lw	$18,%lo(errno)($20)
	nop
	bne	$18,$2,$L210
	move	$7,$0
	.loc 1 207
	move	$6,$0
	li	$5,-1
	jal	shmsys
	move	$4,$0
	bne	$2,$17,$L212
	move	$16,$2
	.loc 1 207
	lw	$17,%lo(errno)($20)
	nop
	bne	$17,$18,$L212
	move	$7,$0
	.loc 1 208
	move	$6,$0
	move	$5,$0
	jal	shmsys
	li	$4,1
	bne	$2,$16,$L214
	nop
	.loc 1 208
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L214
	move	$19,$0
	.loc 1 213
	lui	$2,%hi(load)
	addiu	$2,$2,%lo(load)
	sw	$2,48($sp)
	.loc 1 223
	lui	$2,%hi(store)
	addiu	$2,$2,%lo(store)
	.loc 1 211
	li	$22,-1
	.loc 1 223
	sw	$2,52($sp)
$L215:
	.loc 1 210
	lw	$23,0($fp)
	move	$7,$0
	move	$6,$0
	move	$5,$23
	jal	shmsys
	move	$4,$0
	.loc 1 211
	beq	$2,$22,$L217
	move	$17,$2
	.loc 1 211
	move	$7,$0
	move	$6,$0
	move	$5,$23
	jal	shmsys
	move	$4,$0
	bne	$2,$17,$L217
	move	$18,$2
	.loc 1 212
	li	$16,3
	bne	$16,$0,1f
	div	$0,$19,$16
	break	7
1:
	.loc 1 212
	move	$4,$2
	.loc 1 212
	mfhi	$16
	.loc 1 212
	addiu	$16,$16,1
	.loc 1 212
	sll	$16,$16,12
	jal	clear
	move	$5,$16
	.loc 1 213
	lw	$4,48($sp)
	jal	dies
	addu	$5,$16,$18
	move	$21,$2
	li	$2,11
	bne	$21,$2,$L247
	li	$6,1
	.loc 1 214
	addiu	$5,$16,4096
	jal	mprotect
	move	$4,$18
	bne	$2,$22,$L219
	li	$2,12
	.loc 1 214
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L219
	nop
	.loc 1 215
	jal	fork
	nop
	.loc 1 216
	beq	$2,$0,$L248
	move	$4,$2
	.loc 1 222
	jal	ended
	nop
	bne	$2,$21,$L226
	nop
	.loc 1 222
	jal	peek
	move	$4,$17
	bne	$2,$19,$L226
	li	$6,1
	.loc 1 223
	li	$5,4096
	jal	mprotect
	move	$4,$17
	bne	$2,$0,$L228
	nop
	.loc 1 223
	lw	$4,52($sp)
	jal	dies
	move	$5,$17
	li	$3,10
	bne	$2,$3,$L228
	move	$7,$0
	.loc 1 224
	move	$6,$0
	move	$5,$17
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L249
	move	$7,$0
	.loc 1 225
	move	$6,$0
	move	$5,$17
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L230
	li	$2,22
	.loc 1 225
	lw	$16,%lo(errno)($20)
	nop
	bne	$16,$2,$L230
	move	$7,$0
	.loc 1 226
	move	$6,$0
	move	$5,$23
	jal	shmsys
	move	$4,$0
	bne	$2,$22,$L232
	nop
	.loc 1 226
	lw	$17,%lo(errno)($20)
	nop
	bne	$17,$16,$L232
	addiu	$19,$19,1
	.loc 1 209
	li	$2,8
	bne	$19,$2,$L215
	addiu	$fp,$fp,4
	.loc 1 228
	move	$7,$0
	move	$6,$0
	li	$5,813694976
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L234
	nop
	.loc 1 228
	lw	$16,%lo(errno)($20)
	nop
	bne	$16,$17,$L234
	move	$7,$0
	.loc 1 229
	move	$6,$0
	li	$5,804257792
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L236
	nop
	.loc 1 229
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$16,$L236
	li	$5,5
	.loc 1 230
	li	$7,1536
	li	$6,12288
	jal	shmsys
	li	$4,3
	bltz	$2,$L250
	move	$5,$2
	.loc 1 231
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	move	$16,$2
	.loc 1 232
	move	$4,$2
	jal	clear
	li	$5,12288
	.loc 1 233
	move	$7,$0
	move	$6,$0
	move	$5,$16
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L251
	nop
	.loc 1 234
	lw	$31,92($sp)
	lw	$fp,88($sp)
	lw	$23,84($sp)
	lw	$22,80($sp)
	lw	$21,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,96
$L248:
	.loc 1 217
	move	$5,$19
	jal	poke
	move	$4,$18
	.loc 1 218
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L252
	move	$7,$0
	.loc 1 219
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L223
	li	$2,22
	.loc 1 219
	lw	$3,%lo(errno)($20)
	nop
	beq	$3,$2,$L224
	nop
$L223:
	.loc 1 219
	jal	fail
	li	$4,219
$L224:
	.loc 1 220
	jal	peek
	move	$4,$18
	jal	exit
	move	$4,$2
$L219:
	.loc 1 214
	jal	fail
	li	$4,214
$L217:
	.loc 1 211
	jal	fail
	li	$4,211
$L232:
	.loc 1 226
	jal	fail
	li	$4,226
$L230:
	.loc 1 225
	jal	fail
	li	$4,225
$L228:
	.loc 1 223
	jal	fail
	li	$4,223
$L226:
	.loc 1 222
	jal	fail
	li	$4,222
$L245:
	.loc 1 200
	jal	fail
	li	$4,200
$L249:
	.loc 1 224
	jal	fail
	li	$4,224
$L247:
	.loc 1 213
	jal	fail
	li	$4,213
$L197:
	.loc 1 199
	jal	fail
	li	$4,199
$L234:
	.loc 1 228
	jal	fail
	li	$4,228
$L236:
	.loc 1 229
	jal	fail
	li	$4,229
$L210:
	.loc 1 206
	jal	fail
	li	$4,206
$L208:
	.loc 1 205
	jal	fail
	li	$4,205
$L206:
	.loc 1 204
	jal	fail
	li	$4,204
$L214:
	.loc 1 208
	jal	fail
	li	$4,208
$L212:
	.loc 1 207
	jal	fail
	li	$4,207
$L203:
	.loc 1 202
	jal	fail
	li	$4,202
$L201:
	.loc 1 201
	jal	fail
	li	$4,201
$L195:
	.loc 1 198
	jal	fail
	li	$4,198
$L193:
	.loc 1 197
	jal	fail
	li	$4,197
$L191:
	.loc 1 196
	jal	fail
	li	$4,196
$L252:
	.loc 1 218
	jal	fail
	li	$4,218
$L251:
	.loc 1 233
	jal	fail
	li	$4,233
$L250:
	.loc 1 230
	jal	fail
	li	$4,230
$L246:
	.loc 1 203
	jal	fail
	li	$4,203
	.set	reorder
	.end	segments
	.section	.text.priorities,"ax"
	.align	2
	.loc 1 237
	.ent	priorities
priorities:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 238
	move	$5,$0
	li	$4,3
	.loc 1 237
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 238
	jal	getpriority
	sw	$16,16($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L254
	lui	$16,%hi(errno)
	.loc 1 238
	lw	$19,%lo(errno)($16)
	li	$2,22
	bne	$19,$2,$L254
	move	$5,$0
	.loc 1 239
	jal	getpriority
	li	$4,-1
	bne	$2,$17,$L256
	move	$18,$2
	.loc 1 239
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$19,$L256
	move	$6,$0
	.loc 1 240
	move	$5,$0
	jal	setpriority
	li	$4,3
	bne	$2,$18,$L258
	move	$17,$2
	.loc 1 240
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L258
	li	$5,4711
	.loc 1 241
	jal	getpriority
	move	$4,$0
	bne	$2,$17,$L260
	move	$18,$2
	.loc 1 241
	lw	$17,%lo(errno)($16)
	li	$2,3
	bne	$17,$2,$L260
	move	$6,$0
	.loc 1 242
	li	$5,4711
	jal	setpriority
	move	$4,$0
	bne	$2,$18,$L262
	nop
	.loc 1 242
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L262
	li	$6,100
	.loc 1 243
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L265
	nop
	.loc 1 243
	jal	getpid
	nop
	move	$5,$2
	jal	getpriority
	move	$4,$0
	li	$3,19
	bne	$2,$3,$L265
	nop
	.loc 1 244
	jal	getpid
	nop
	move	$5,$2
	li	$6,-100
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L276
	move	$5,$0
	.loc 1 245
	jal	getpriority
	li	$4,1
	move	$16,$2
	li	$2,-20
	bne	$16,$2,$L268
	nop
	.loc 1 245
	jal	getpgrp
	move	$4,$0
	move	$5,$2
	jal	getpriority
	li	$4,1
	bne	$2,$16,$L268
	li	$6,3
	.loc 1 246
	move	$5,$0
	jal	setpriority
	li	$4,1
	bne	$2,$0,$L270
	move	$5,$0
	.loc 1 246
	jal	getpriority
	li	$4,2
	slt	$2,$2,4
	beq	$2,$0,$L270
	li	$6,5
	.loc 1 247
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L277
	lui	$4,%hi(deeper)
	.loc 1 248
	li	$5,2
	jal	dies
	addiu	$4,$4,%lo(deeper)
	bne	$2,$0,$L273
	move	$6,$0
	.loc 1 248
	move	$5,$0
	jal	setpriority
	li	$4,2
	bne	$2,$0,$L273
	move	$5,$0
	.loc 1 249
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L278
	nop
	.loc 1 250
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L254:
	.loc 1 238
	jal	fail
	li	$4,238
$L273:
	.loc 1 248
	jal	fail
	li	$4,248
$L270:
	.loc 1 246
	jal	fail
	li	$4,246
$L268:
	.loc 1 245
	jal	fail
	li	$4,245
$L265:
	.loc 1 243
	jal	fail
	li	$4,243
$L262:
	.loc 1 242
	jal	fail
	li	$4,242
$L260:
	.loc 1 241
	jal	fail
	li	$4,241
$L258:
	.loc 1 240
	jal	fail
	li	$4,240
$L256:
	.loc 1 239
	jal	fail
	li	$4,239
$L276:
	.loc 1 244
	jal	fail
	li	$4,244
$L278:
	.loc 1 249
	jal	fail
	li	$4,249
$L277:
	.loc 1 247
	jal	fail
	li	$4,247
	.set	reorder
	.end	priorities
	.section	.rodata.areas.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"12345678abcd\000"
	.section	.text.areas,"ax"
	.align	2
	.loc 1 253
	.ent	areas
areas:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-192
	.loc 1 254
	addiu	$4,$sp,28
	li	$6,124
	move	$5,$0
	.loc 1 253
	sw	$20,176($sp)
	sw	$16,160($sp)
	sw	$31,188($sp)
	sw	$22,184($sp)
	sw	$21,180($sp)
	sw	$19,172($sp)
	sw	$18,168($sp)
	.loc 1 254
	jal	memset
	sw	$17,164($sp)
	li	$2,3
	sw	$2,20($sp)
	lui	$2,%hi(room+10)
	addiu	$2,$2,%lo(room+10)
	sw	$2,24($sp)
	lui	$2,%hi(room+20)
	addiu	$2,$2,%lo(room+20)
	sw	$2,32($sp)
	li	$2,5
	lui	$20,%hi(room)
	sw	$2,36($sp)
	li	$2,-2147287040
	addiu	$16,$20,%lo(room)
	sw	$2,40($sp)
	.loc 1 257
	addiu	$4,$sp,152
	.loc 1 254
	li	$2,4
	sw	$16,16($sp)
	.loc 1 257
	jal	pipe
	sw	$2,44($sp)
	bne	$2,$0,$L281
	lui	$5,%hi($LC2)
	.loc 1 257
	lw	$4,156($sp)
	li	$6,12
	addiu	$5,$5,%lo($LC2)
	jal	write
	move	$17,$2
	li	$3,12
	bne	$2,$3,$L281
	li	$6,17
	.loc 1 258
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L282
	lui	$19,%hi(errno)
	.loc 1 258
	lw	$22,%lo(errno)($19)
	li	$2,22
	bne	$22,$2,$L282
	li	$6,-1
	.loc 1 259
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L284
	move	$21,$2
	.loc 1 259
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$22,$L284
	li	$6,2
	.loc 1 260
	lw	$4,152($sp)
	jal	readv
	li	$5,536870912
	bne	$2,$21,$L286
	move	$18,$2
	.loc 1 260
	lw	$3,%lo(errno)($19)
	li	$2,14
	bne	$3,$2,$L286
	li	$6,1
	.loc 1 261
	lw	$4,156($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L288
	li	$2,9
	.loc 1 261
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L288
	li	$6,3
	.loc 1 262
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	li	$3,8
	bne	$2,$3,$L290
	li	$2,51
	.loc 1 262
	lb	$3,2($16)
	nop
	bne	$3,$2,$L290
	nop
	.loc 1 262
	lbu	$2,3($16)
	lbu	$3,10($16)
	nop
	or	$2,$2,$3
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$0,$L290
	li	$2,52
	.loc 1 263
	lb	$3,20($16)
	nop
	bne	$3,$2,$L292
	li	$2,56
	.loc 1 263
	lb	$3,24($16)
	nop
	bne	$3,$2,$L292
	nop
	.loc 1 263
	lb	$2,25($16)
	nop
	bne	$2,$0,$L292
	li	$21,-1
	.loc 1 265
	lw	$4,152($sp)
	li	$6,3
	addiu	$5,$sp,16
	jal	readv
	sw	$21,28($sp)
	bne	$2,$21,$L294
	move	$18,$2
	.loc 1 265
	lw	$21,%lo(errno)($19)
	li	$2,22
	bne	$21,$2,$L294
	li	$2,2147418112
	.loc 1 267
	lw	$4,152($sp)
	.loc 1 266
	ori	$2,$2,0xffff
	.loc 1 267
	li	$6,2
	addiu	$5,$sp,16
	jal	readv
	sw	$2,28($sp)
	bne	$2,$18,$L296
	nop
	.loc 1 267
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$21,$L296
	lui	$2,%hi(room+2048)
	.loc 1 268
	addiu	$2,$2,%lo(room+2048)
	.loc 1 269
	lw	$4,156($sp)
	.loc 1 268
	sw	$2,24($sp)
	.loc 1 269
	li	$6,1
	.loc 1 268
	li	$2,2048
	.loc 1 269
	addiu	$5,$sp,40
	jal	writev
	sw	$2,28($sp)
	li	$3,-1
	bne	$2,$3,$L298
	li	$2,14
	.loc 1 269
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L298
	li	$6,1
	.loc 1 270
	lw	$4,156($sp)
	jal	writev
	addiu	$5,$sp,16
	li	$3,3
	bne	$2,$3,$L301
	lui	$21,%hi(other)
	.loc 1 270
	lw	$4,152($sp)
	li	$6,9
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,7
	bne	$2,$3,$L301
	addiu	$18,$21,%lo(other)
	.loc 1 270
	lb	$3,6($18)
	li	$2,51
	bne	$3,$2,$L301
	move	$2,$16
	.loc 1 271
	li	$3,4096
	.loc 1 271
	move	$16,$0
$L302:
	.loc 1 271
	sb	$16,0($2)
	.loc 1 271
	addiu	$16,$16,1
	.loc 1 271
	bne	$16,$3,$L302
	addiu	$2,$2,1
	.loc 1 272
	lw	$4,156($sp)
	li	$6,4096
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$16,$L304
	li	$6,100
	.loc 1 272
	lw	$4,152($sp)
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,100
	bne	$2,$3,$L304
	lui	$5,%hi(other+100)
	.loc 1 273
	lw	$4,152($sp)
	addiu	$5,$5,%lo(other+100)
	jal	read
	li	$6,12288
	li	$4,3996
	move	$3,$18
	bne	$2,$4,$L316
	li	$5,4096
$L307:
	.loc 1 274
	sll	$2,$17,24
	lb	$4,0($3)
	sra	$2,$2,24
	bne	$4,$2,$L317
	addiu	$17,$17,1
	.loc 1 274
	bne	$17,$5,$L307
	addiu	$3,$3,1
	.loc 1 275
	lw	$4,152($sp)
	move	$6,$0
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$0,$L309
	move	$6,$0
	.loc 1 275
	lw	$4,156($sp)
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$0,$L309
	li	$6,-1
	.loc 1 276
	lw	$4,152($sp)
	jal	read
	addiu	$5,$20,%lo(room)
	li	$3,-1
	bne	$2,$3,$L310
	li	$2,22
	.loc 1 276
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L310
	nop
	.loc 1 277
	lw	$4,152($sp)
	jal	close
	nop
	.loc 1 278
	lw	$4,156($sp)
	jal	close
	nop
	.loc 1 279
	lw	$31,188($sp)
	lw	$22,184($sp)
	lw	$21,180($sp)
	lw	$20,176($sp)
	lw	$19,172($sp)
	lw	$18,168($sp)
	lw	$17,164($sp)
	lw	$16,160($sp)
	jr	$31
	addiu	$sp,$sp,192
$L317:
	.loc 1 274
	jal	fail
	li	$4,274
$L316:
	.loc 1 273
	jal	fail
	li	$4,273
$L304:
	.loc 1 272
	jal	fail
	li	$4,272
$L301:
	.loc 1 270
	jal	fail
	li	$4,270
$L298:
	.loc 1 269
	jal	fail
	li	$4,269
$L296:
	.loc 1 267
	jal	fail
	li	$4,267
$L294:
	.loc 1 265
	jal	fail
	li	$4,265
$L292:
	.loc 1 263
	jal	fail
	li	$4,263
$L290:
	.loc 1 262
	jal	fail
	li	$4,262
$L288:
	.loc 1 261
	jal	fail
	li	$4,261
$L286:
	.loc 1 260
	jal	fail
	li	$4,260
$L284:
	.loc 1 259
	jal	fail
	li	$4,259
$L282:
	.loc 1 258
	jal	fail
	li	$4,258
$L281:
	.loc 1 257
	jal	fail
	li	$4,257
$L310:
	.loc 1 276
	jal	fail
	li	$4,276
$L309:
	.loc 1 275
	jal	fail
	li	$4,275
	.set	reorder
	.end	areas
	.section	.rodata.programs.str1.4,"aMS",@progbits,1
	.align	2
$LC3:
	.ascii	"\000"
	.align	2
$LC4:
	.ascii	"second1\000"
	.section	.text.programs,"ax"
	.align	2
	.loc 1 282
	.ent	programs
programs:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 286
	lui	$4,%hi($LC3)
	.loc 1 282
	sw	$17,32($sp)
	.loc 1 286
	lui	$17,%hi(none.0)
	.loc 1 282
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 286
	sw	$0,16($sp)
	addiu	$4,$4,%lo($LC3)
	.loc 1 286
	li	$19,-1
	lui	$16,%hi(errno)
	li	$18,2
	b	$L322
	addiu	$17,$17,%lo(none.0)
$L339:
	sll	$2,$2,2
	addu	$2,$2,$17
	lw	$4,0($2)
$L322:
	.loc 1 286
	move	$6,$0
	jal	execve
	move	$5,$0
	bne	$2,$19,$L319
	nop
	.loc 1 286
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L319
	nop
	.loc 1 286
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	.loc 1 286
	slt	$3,$2,6
	bne	$3,$0,$L339
	sw	$2,16($sp)
	lui	$4,%hi(room)
	addiu	$2,$4,%lo(room)
	.loc 1 287
	li	$3,1936916480
	addiu	$5,$2,4096
	addiu	$3,$3,29555
$L323:
	.loc 1 287
	sw	$3,0($2)
	addiu	$2,$2,4
	.loc 1 288
	bne	$5,$2,$L323
	move	$6,$0
	li	$2,4096
	.loc 1 288
	move	$5,$0
	addiu	$4,$4,%lo(room)
	jal	execve
	sw	$2,16($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L324
	li	$2,14
	.loc 1 288
	lw	$19,%lo(errno)($16)
	nop
	bne	$19,$2,$L324
	move	$6,$0
	.loc 1 289
	move	$5,$0
	jal	execve
	li	$4,-2147287040
	bne	$2,$18,$L326
	move	$17,$2
	.loc 1 289
	lw	$18,%lo(errno)($16)
	nop
	bne	$18,$19,$L326
	move	$6,$0
	.loc 1 290
	move	$5,$0
	jal	execve
	li	$4,536870912
	bne	$2,$17,$L328
	nop
	.loc 1 290
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L328
	li	$17,10752
	.loc 1 291
	sw	$0,16($sp)
$L333:
	.loc 1 292
	jal	fork
	nop
	.loc 1 293
	beq	$2,$0,$L340
	move	$4,$2
	.loc 1 298
	jal	ended
	nop
	bne	$2,$17,$L341
	nop
	.loc 1 291
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	.loc 1 291
	slt	$3,$2,3
	bne	$3,$0,$L333
	sw	$2,16($sp)
	.loc 1 300
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L334
	li	$2,10
	.loc 1 300
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L334
	nop
	.loc 1 301
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L319:
	.loc 1 286
	jal	fail
	li	$4,286
$L341:
	.loc 1 298
	jal	fail
	li	$4,298
$L340:
	.loc 1 294
	lw	$3,16($sp)
	li	$2,2
	beq	$3,$2,$L342
	li	$6,3
	.loc 1 295
	lui	$4,%hi($LC4)
$L343:
	addiu	$4,$4,%lo($LC4)
	move	$6,$0
	jal	execve
	move	$5,$0
	.loc 1 296
	jal	exit
	li	$4,1
$L342:
	.loc 1 294
	li	$4,268566528
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,8192
	.loc 1 295
	b	$L343
	lui	$4,%hi($LC4)
$L334:
	.loc 1 300
	jal	fail
	li	$4,300
$L328:
	.loc 1 290
	jal	fail
	li	$4,290
$L326:
	.loc 1 289
	jal	fail
	li	$4,289
$L324:
	.loc 1 288
	jal	fail
	li	$4,288
	.set	reorder
	.end	programs
	.section	.text.profile,"ax"
	.align	2
	.loc 1 305
	.ent	profile
profile:
	.set	noreorder
	.set	nomacro
	.loc 1 309
	lui	$4,%hi(counters)
	.loc 1 305
	addiu	$sp,$sp,-32
	.loc 1 309
	li	$7,256
	li	$6,4194304
	li	$5,256
	.loc 1 305
	sw	$31,28($sp)
	.loc 1 309
	jal	profil
	addiu	$4,$4,%lo(counters)
	.loc 1 310
	sw	$0,16($sp)
	.loc 1 310
	lw	$2,16($sp)
	li	$3,60000
	slt	$2,$2,$3
	bne	$2,$0,$L346
	move	$7,$0
$L360:
	.loc 1 311
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 312
	sw	$0,16($sp)
	.loc 1 312
	lw	$2,16($sp)
	nop
	slt	$2,$2,64
	beq	$2,$0,$L347
	lui	$6,%hi(counters)
	.loc 1 307
	move	$4,$0
	addiu	$6,$6,%lo(counters)
$L348:
	.loc 1 312
	lw	$2,16($sp)
	.loc 1 312
	lw	$3,16($sp)
	.loc 1 312
	sll	$2,$2,2
	.loc 1 312
	addiu	$3,$3,1
	sw	$3,16($sp)
	.loc 1 312
	addu	$2,$6,$2
	.loc 1 312
	lw	$3,16($sp)
	.loc 1 312
	lw	$5,0($2)
	.loc 1 312
	slt	$2,$3,64
	bne	$2,$0,$L348
	addu	$4,$4,$5
	.loc 1 313
	blez	$4,$L347
	li	$7,65536
	.loc 1 314
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,-2147287040
	.loc 1 315
	sw	$0,16($sp)
	.loc 1 315
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L351
	li	$7,65536
$L362:
	.loc 1 316
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,4194304
	.loc 1 317
	sw	$0,16($sp)
	.loc 1 317
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L353
	move	$7,$0
$L361:
	.loc 1 318
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 319
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L346:
	.loc 1 310
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 310
	lw	$2,16($sp)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L360
	move	$7,$0
	b	$L346
	nop
$L353:
	.loc 1 317
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 317
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L361
	move	$7,$0
	b	$L353
	nop
$L351:
	.loc 1 315
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 315
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L362
	li	$7,65536
	b	$L351
	nop
$L347:
	.loc 1 313
	jal	fail
	li	$4,313
	.set	reorder
	.end	profile
	.section	.text.usage,"ax"
	.align	2
	.loc 1 322
	.ent	usage
usage:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	.loc 1 325
	addiu	$5,$sp,16
	li	$4,1
	.loc 1 322
	sw	$16,92($sp)
	sw	$31,100($sp)
	.loc 1 325
	jal	getrusage
	sw	$17,96($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L364
	lui	$17,%hi(errno)
	.loc 1 325
	lw	$3,%lo(errno)($17)
	li	$2,22
	bne	$3,$2,$L364
	li	$5,-2147287040
	.loc 1 326
	jal	getrusage
	move	$4,$0
	bne	$2,$16,$L366
	li	$2,14
	.loc 1 326
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L366
	addiu	$5,$sp,16
	.loc 1 327
	jal	getrusage
	move	$4,$0
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L368
	nop
	.loc 1 327
	lw	$2,20($sp)
	nop
	blez	$2,$L368
	nop
	.loc 1 327
	lw	$2,28($sp)
	nop
	blez	$2,$L368
	addiu	$5,$sp,16
	.loc 1 328
	jal	getrusage
	li	$4,-1
	bne	$2,$0,$L374
	nop
	.loc 1 329
	jal	getpagesize
	nop
	li	$3,4096
	bne	$2,$3,$L372
	nop
	.loc 1 329
	jal	getuid
	nop
	bne	$2,$0,$L372
	nop
	.loc 1 329
	jal	getgid
	nop
	bne	$2,$0,$L372
	nop
	.loc 1 330
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	jr	$31
	addiu	$sp,$sp,104
$L368:
	.loc 1 327
	jal	fail
	li	$4,327
$L372:
	.loc 1 329
	jal	fail
	li	$4,329
$L366:
	.loc 1 326
	jal	fail
	li	$4,326
$L364:
	.loc 1 325
	jal	fail
	li	$4,325
$L374:
	.loc 1 328
	jal	fail
	li	$4,328
	.set	reorder
	.end	usage
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 333
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 334
	jal	unaligned
	nop
	.loc 1 335
	jal	descriptors
	nop
	.loc 1 336
	jal	memory
	nop
	.loc 1 337
	jal	stack
	nop
	.loc 1 338
	jal	segments
	nop
	.loc 1 339
	jal	priorities
	nop
	.loc 1 340
	jal	areas
	nop
	.loc 1 341
	jal	programs
	nop
	.loc 1 342
	jal	profile
	nop
	.loc 1 343
	jal	usage
	nop
	.loc 1 345
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC5:
	.ascii	"second\000"
	.align	2
$LC6:
	.ascii	"second2\000"
	.align	2
$LC7:
	.ascii	"second11\000"
	.align	2
$LC8:
	.ascii	"s\000"
	.align	2
$LC9:
	.ascii	"nothing\000"
	.section	.rodata.none.0,"a"
	.align	2
none.0:
	.word	$LC3
	.word	$LC5
	.word	$LC6
	.word	$LC7
	.word	$LC8
	.word	$LC9
	.section	.data.bytes.1,"aw"
	.align	2
bytes.1:
	.ascii	"\200\201\202\203\000"
	.space	3
	.section	.bss.counters,"aw"
	.align	2
counters:
	.space	256
	.section	.bss.other,"aw"
	.align	2
other:
	.space	4096
	.section	.bss.room,"aw"
	.align	2
room:
	.space	4096
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/check.h"
	.file 4 "./ultrix-model/user/unix.h"
