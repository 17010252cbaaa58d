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
	.loc 1 177
	.ent	deep
deep:
	.set	noreorder
	.set	nomacro
	.loc 1 180
	sll	$3,$4,24
	.loc 1 177
	addiu	$sp,$sp,-4120
	.loc 1 180
	sra	$3,$3,24
	.loc 1 177
	move	$2,$4
	sw	$31,4116($sp)
	.loc 1 180
	sb	$3,16($sp)
	.loc 1 181
	bne	$4,$0,$L9
	nop
	.loc 1 182
	lw	$31,4116($sp)
	nop
	jr	$31
	addiu	$sp,$sp,4120
$L9:
	.loc 1 181
	jal	deep
	addiu	$4,$4,-1
	.loc 1 181
	lbu	$4,16($sp)
	.loc 1 182
	lw	$31,4116($sp)
	.loc 1 181
	sll	$4,$4,24
	sra	$4,$4,24
	.loc 1 181
	addu	$2,$4,$2
	.loc 1 182
	jr	$31
	addiu	$sp,$sp,4120
	.set	reorder
	.end	deep
	.section	.text.deeper,"ax"
	.align	2
	.loc 1 185
	.ent	deeper
deeper:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 186
	jal	deep
	nop
	.loc 1 187
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
	.loc 1 190
	.ent	stack
stack:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	.loc 1 191
	lui	$16,%hi(deeper)
	li	$5,100
	addiu	$4,$16,%lo(deeper)
	.loc 1 190
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 191
	jal	dies
	sw	$17,20($sp)
	bne	$2,$0,$L61
	li	$5,140
	.loc 1 191
	jal	dies
	addiu	$4,$16,%lo(deeper)
	move	$17,$2
	li	$2,11
	bne	$17,$2,$L61
	lui	$16,%hi(load)
	.loc 1 192
	li	$5,2147352576
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L63
	li	$19,2146893824
	.loc 1 192
	ori	$5,$19,0xe000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L63
	move	$18,$2
	.loc 1 193
	lui	$20,%hi(store)
	ori	$5,$19,0xf000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L65
	li	$5,2147418112
	.loc 1 193
	ori	$5,$5,0xf000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L65
	move	$17,$2
	.loc 1 194
	move	$5,$0
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L67
	move	$18,$2
	.loc 1 194
	li	$5,4128768
	ori	$5,$5,0xfffc
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L67
	li	$5,4194304
	.loc 1 195
	jal	dies
	addiu	$4,$20,%lo(store)
	li	$3,10
	bne	$2,$3,$L69
	li	$5,4194304
	.loc 1 195
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L69
	nop
	.loc 1 196
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L61:
	.loc 1 191
	jal	fail
	li	$4,191
$L69:
	.loc 1 195
	jal	fail
	li	$4,195
$L67:
	.loc 1 194
	jal	fail
	li	$4,194
$L65:
	.loc 1 193
	jal	fail
	li	$4,193
$L63:
	.loc 1 192
	jal	fail
	li	$4,192
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
	li	$16,20
	.loc 1 102
	li	$18,-1
	li	$20,9
	.loc 1 102
	li	$19,600
$L81:
	.loc 1 102
	jal	dup
	move	$4,$16
	bne	$2,$18,$L82
	nop
	.loc 1 102
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L82
	addiu	$16,$16,1
	.loc 1 102
	bne	$16,$19,$L81
	nop
	.loc 1 103
	li	$16,-600
	.loc 1 103
	li	$18,-1
	li	$19,9
$L86:
	.loc 1 103
	jal	close
	move	$4,$16
	bne	$2,$18,$L84
	nop
	.loc 1 103
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L84
	addiu	$16,$16,1
	.loc 1 103
	bne	$16,$0,$L86
	nop
	.loc 1 104
	jal	getdtablesize
	nop
	li	$3,20
	bne	$2,$3,$L121
	nop
	.loc 1 105
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L89
	nop
	.loc 1 105
	lw	$5,20($sp)
	jal	dup2
	move	$4,$5
	lw	$3,20($sp)
	nop
	bne	$2,$3,$L89
	move	$4,$2
	.loc 1 105
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L89
	li	$6,1
	.loc 1 106
	lw	$4,20($sp)
	jal	read
	addiu	$5,$sp,24
	bne	$2,$18,$L90
	nop
	.loc 1 106
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L90
	li	$6,1
	.loc 1 107
	lw	$4,16($sp)
	jal	write
	addiu	$5,$sp,24
	bne	$2,$18,$L92
	move	$16,$2
	.loc 1 107
	lw	$3,%lo(errno)($17)
	li	$2,9
	bne	$3,$2,$L92
	nop
	.loc 1 109
	jal	fork
	nop
	.loc 1 110
	beq	$2,$0,$L122
	nop
	.loc 1 115
	jal	ended
	move	$4,$2
	bne	$2,$0,$L97
	nop
	.loc 1 115
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L97
	li	$6,1
	.loc 1 116
	lw	$4,16($sp)
	jal	read
	addiu	$5,$sp,24
	move	$19,$2
	li	$2,1
	bne	$19,$2,$L99
	lui	$5,%hi($LC1)
	.loc 1 116
	li	$6,1
	addiu	$5,$5,%lo($LC1)
	jal	write
	li	$4,12
	bne	$2,$19,$L99
	move	$18,$2
	.loc 1 116
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$18,$L99
	nop
	.loc 1 117
	lw	$4,16($sp)
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L101
	li	$6,1
	.loc 1 117
	addiu	$5,$sp,24
	jal	read
	li	$4,12
	bne	$2,$0,$L101
	nop
	.loc 1 118
	jal	close
	li	$4,12
	bne	$2,$0,$L103
	nop
	.loc 1 118
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L103
	nop
$L104:
	.loc 1 119
	jal	dup
	li	$4,1
	.loc 1 119
	bgez	$2,$L113
	nop
	.loc 1 120
	lw	$19,%lo(errno)($17)
	li	$2,24
	bne	$19,$2,$L105
	li	$2,19
	.loc 1 120
	bne	$16,$2,$L105
	nop
	.loc 1 121
	jal	pipe
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L107
	li	$16,3
	.loc 1 121
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L107
	li	$18,20
$L108:
	.loc 1 122
	jal	close
	move	$4,$16
	bne	$2,$0,$L123
	addiu	$16,$16,1
	.loc 1 122
	bne	$16,$18,$L108
	nop
	.loc 1 123
	jal	close
	li	$4,3
	li	$3,-1
	bne	$2,$3,$L110
	li	$2,9
	.loc 1 123
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L110
	nop
	.loc 1 124
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L122:
	.loc 1 111
	jal	close
	li	$4,12
	.loc 1 112
	lw	$4,20($sp)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L95
	nop
	.loc 1 112
	jal	fail
	li	$4,112
$L113:
	b	$L104
	move	$16,$2
$L95:
	.loc 1 113
	jal	exit
	move	$4,$0
$L82:
	.loc 1 102
	jal	fail
	li	$4,102
$L84:
	.loc 1 103
	jal	fail
	li	$4,103
$L121:
	.loc 1 104
	jal	fail
	li	$4,104
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
$L97:
	.loc 1 115
	jal	fail
	li	$4,115
$L99:
	.loc 1 116
	jal	fail
	li	$4,116
$L101:
	.loc 1 117
	jal	fail
	li	$4,117
$L103:
	.loc 1 118
	jal	fail
	li	$4,118
$L90:
	.loc 1 106
	jal	fail
	li	$4,106
$L89:
	.loc 1 105
	jal	fail
	li	$4,105
$L92:
	.loc 1 107
	jal	fail
	li	$4,107
$L80:
	.loc 1 101
	jal	fail
	li	$4,101
$L110:
	.loc 1 123
	jal	fail
	li	$4,123
$L123:
	.loc 1 122
	jal	fail
	li	$4,122
$L105:
	.loc 1 120
	jal	fail
	li	$4,120
$L107:
	.loc 1 121
	jal	fail
	li	$4,121
	.set	reorder
	.end	descriptors
	.section	.text.memory,"ax"
	.align	2
	.loc 1 127
	.ent	memory
memory:
	.set	noreorder
	.set	nomacro
	.loc 1 130
	li	$4,272629760
	.loc 1 127
	addiu	$sp,$sp,-48
	.loc 1 130
	addiu	$4,$4,1
	.loc 1 127
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 130
	jal	brk
	sw	$16,16($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L125
	lui	$17,%hi(errno)
	.loc 1 130
	lw	$19,%lo(errno)($17)
	li	$2,12
	bne	$19,$2,$L125
	li	$4,268369920
	.loc 1 131
	jal	brk
	ori	$4,$4,0xffff
	bne	$2,$18,$L127
	move	$16,$2
	.loc 1 131
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L127
	nop
	.loc 1 132
	jal	brk
	li	$4,-1
	bne	$2,$16,$L129
	nop
	.loc 1 132
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L129
	nop
	.loc 1 133
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L132
	nop
	.loc 1 133
	jal	brk
	li	$4,268632064
	bne	$2,$0,$L132
	li	$4,268566528
	.loc 1 134
	li	$5,16384
	jal	clear
	li	$16,268566528
	.loc 1 135
	jal	brk
	addiu	$4,$16,4096
	bne	$2,$0,$L196
	lui	$19,%hi(load)
	.loc 1 136
	ori	$5,$16,0x1000
	jal	dies
	addiu	$4,$19,%lo(load)
	li	$3,11
	bne	$2,$3,$L135
	li	$16,268566528
	.loc 1 136
	lui	$20,%hi(store)
	addiu	$5,$16,4096
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$18,$2
	li	$2,11
	bne	$18,$2,$L135
	addiu	$5,$16,4092
	.loc 1 137
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$0,$L197
	nop
	.loc 1 138
	jal	brk
	addiu	$4,$16,4097
	bne	$2,$0,$L198
	ori	$4,$16,0x1000
	.loc 1 139
	jal	clear
	li	$5,4096
	.loc 1 140
	addiu	$5,$16,8192
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$18,$L194
	li	$16,268632064
	.loc 1 141
	li	$21,268566528
	addiu	$18,$21,8192
$L138:
	.loc 1 141
	jal	brk
	move	$4,$16
	bne	$2,$0,$L199
	addiu	$16,$16,-4096
	.loc 1 141
	bne	$16,$18,$L138
	nop
	.loc 1 142
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L200
	move	$4,$16
	.loc 1 143
	jal	clear
	li	$5,49152
	.loc 1 145
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L142
	nop
	.loc 1 145
	jal	peek
	li	$4,268632064
	bne	$2,$0,$L142
	li	$5,268632064
	.loc 1 146
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$22,$2
	li	$2,10
	bne	$22,$2,$L201
	move	$6,$0
	.loc 1 147
	li	$5,49152
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L202
	move	$5,$16
	.loc 1 148
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$22,$L146
	move	$18,$2
	.loc 1 148
	ori	$5,$21,0xd000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$18,$L146
	li	$6,2
	.loc 1 149
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L203
	li	$16,268566528
	.loc 1 150
	jal	peek
	addiu	$4,$16,8192
	li	$3,99352576
	addiu	$3,$3,20085
	bne	$2,$3,$L149
	ori	$5,$16,0x2000
	.loc 1 150
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L149
	li	$6,1
	.loc 1 151
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,8193
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L150
	li	$2,22
	.loc 1 151
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L150
	li	$6,1
	.loc 1 152
	li	$5,16777216
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L152
	move	$19,$2
	.loc 1 152
	lw	$20,%lo(errno)($17)
	li	$2,12
	bne	$20,$2,$L152
	li	$4,268632064
	.loc 1 153
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$19,$L154
	move	$18,$2
	.loc 1 153
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L154
	li	$6,1
	.loc 1 154
	li	$5,-2147483648
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L156
	nop
	.loc 1 154
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L156
	li	$4,268566528
	.loc 1 155
	li	$6,1
	li	$5,-268435456
	jal	mprotect
	addiu	$4,$4,8192
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L158
	li	$2,12
	.loc 1 155
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$2,$L158
	li	$6,1
	.loc 1 156
	li	$5,-8192
	jal	mprotect
	li	$4,268632064
	bne	$2,$18,$L160
	move	$16,$2
	.loc 1 156
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$19,$L160
	li	$4,2147418112
	.loc 1 157
	li	$6,1
	li	$5,-4096
	jal	mprotect
	ori	$4,$4,0xe000
	bne	$2,$16,$L162
	move	$18,$2
	.loc 1 157
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L162
	li	$5,264241152
	.loc 1 158
	li	$6,1
	addiu	$5,$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$18,$L164
	move	$16,$2
	.loc 1 158
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L164
	li	$5,1878982656
	.loc 1 159
	li	$6,1
	ori	$5,$5,0xf000
	jal	mprotect
	li	$4,268435456
	bne	$2,$16,$L166
	nop
	.loc 1 159
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L166
	li	$4,268369920
	.loc 1 160
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L168
	li	$2,12
	.loc 1 160
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$2,$L168
	li	$6,2
	.loc 1 161
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$16,$L170
	move	$18,$2
	.loc 1 161
	lw	$3,%lo(errno)($17)
	li	$2,13
	bne	$3,$2,$L170
	li	$4,268566528
	.loc 1 162
	move	$6,$0
	move	$5,$0
	jal	mprotect
	addiu	$4,$4,8192
	bne	$2,$0,$L204
	li	$16,2147418112
	.loc 1 163
	li	$6,3
	li	$5,4096
	jal	mprotect
	ori	$4,$16,0xe000
	bne	$2,$0,$L205
	ori	$4,$16,0xe000
	.loc 1 164
	li	$6,1
	jal	mprotect
	li	$5,8192
	bne	$2,$18,$L174
	move	$16,$2
	.loc 1 164
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L174
	li	$6,1
	.loc 1 166
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L206
	move	$5,$0
	.loc 1 167
	jal	gettimeofday
	li	$4,268632064
	bne	$2,$16,$L177
	li	$2,14
	.loc 1 167
	lw	$16,%lo(errno)($17)
	nop
	bne	$16,$2,$L177
	li	$19,268566528
	.loc 1 168
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$19,12288
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L179
	nop
	.loc 1 168
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$16,$L179
	move	$5,$0
	.loc 1 169
	jal	gettimeofday
	ori	$4,$19,0xfffc
	bne	$2,$18,$L181
	move	$16,$2
	.loc 1 169
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$20,$L181
	lui	$4,%hi(room)
	.loc 1 170
	li	$5,-2147287040
	jal	gettimeofday
	addiu	$4,$4,%lo(room)
	bne	$2,$16,$L183
	move	$18,$2
	.loc 1 170
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L183
	li	$4,2147418112
	.loc 1 171
	move	$5,$0
	jal	gettimeofday
	ori	$4,$4,0xfffc
	bne	$2,$18,$L185
	move	$16,$2
	.loc 1 171
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L185
	move	$5,$0
	.loc 1 172
	jal	sigstack
	ori	$4,$19,0x3000
	bne	$2,$16,$L187
	li	$2,14
	.loc 1 172
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L187
	nop
	.loc 1 173
	jal	brk
	li	$4,270532608
	bne	$2,$0,$L190
	li	$6,3
	.loc 1 173
	li	$5,1835008
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L190
	nop
	.loc 1 174
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
$L199:
	.loc 1 141
	jal	fail
	li	$4,141
$L135:
	.loc 1 136
	jal	fail
	li	$4,136
$L132:
	.loc 1 133
	jal	fail
	li	$4,133
$L129:
	.loc 1 132
	jal	fail
	li	$4,132
$L127:
	.loc 1 131
	jal	fail
	li	$4,131
$L125:
	.loc 1 130
	jal	fail
	li	$4,130
$L190:
	.loc 1 173
	jal	fail
	li	$4,173
$L187:
	.loc 1 172
	jal	fail
	li	$4,172
$L185:
	.loc 1 171
	jal	fail
	li	$4,171
$L183:
	.loc 1 170
	jal	fail
	li	$4,170
$L181:
	.loc 1 169
	jal	fail
	li	$4,169
$L179:
	.loc 1 168
	jal	fail
	li	$4,168
$L177:
	.loc 1 167
	jal	fail
	li	$4,167
$L174:
	.loc 1 164
	jal	fail
	li	$4,164
$L170:
	.loc 1 161
	jal	fail
	li	$4,161
$L168:
	.loc 1 160
	jal	fail
	li	$4,160
$L166:
	.loc 1 159
	jal	fail
	li	$4,159
$L164:
	.loc 1 158
	jal	fail
	li	$4,158
$L162:
	.loc 1 157
	jal	fail
	li	$4,157
$L160:
	.loc 1 156
	jal	fail
	li	$4,156
$L158:
	.loc 1 155
	jal	fail
	li	$4,155
$L156:
	.loc 1 154
	jal	fail
	li	$4,154
$L154:
	.loc 1 153
	jal	fail
	li	$4,153
$L152:
	.loc 1 152
	jal	fail
	li	$4,152
$L150:
	.loc 1 151
	jal	fail
	li	$4,151
$L149:
	.loc 1 150
	jal	fail
	li	$4,150
$L146:
	.loc 1 148
	jal	fail
	li	$4,148
$L142:
	.loc 1 145
	jal	fail
	li	$4,145
$L200:
	.loc 1 142
	jal	fail
	li	$4,142
$L202:
	.loc 1 147
	jal	fail
	li	$4,147
$L201:
	.loc 1 146
	jal	fail
	li	$4,146
$L197:
	.loc 1 137
	jal	fail
	li	$4,137
$L196:
	.loc 1 135
	jal	fail
	li	$4,135
$L194:
	.loc 1 140
	jal	fail
	li	$4,140
$L198:
	.loc 1 138
	jal	fail
	li	$4,138
$L206:
	.loc 1 166
	jal	fail
	li	$4,166
$L203:
	.loc 1 149
	jal	fail
	li	$4,149
$L205:
	.loc 1 163
	jal	fail
	li	$4,163
$L204:
	.loc 1 162
	jal	fail
	li	$4,162
	.set	reorder
	.end	memory
	.section	.text.segments,"ax"
	.align	2
	.loc 1 199
	.ent	segments
segments:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	.loc 1 202
	li	$7,512
	move	$6,$0
	li	$5,1
	li	$4,3
	.loc 1 199
	sw	$17,60($sp)
	sw	$31,92($sp)
	sw	$fp,88($sp)
	sw	$23,84($sp)
	sw	$22,80($sp)
	sw	$21,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$18,64($sp)
	.loc 1 202
	jal	shmsys
	sw	$16,56($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L208
	lui	$16,%hi(errno)
	.loc 1 202
	lw	$20,%lo(errno)($16)
	li	$2,22
	bne	$20,$2,$L208
	li	$6,2147418112
	.loc 1 203
	li	$7,512
	ori	$6,$6,0xffff
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L210
	move	$18,$2
	.loc 1 203
	lw	$19,%lo(errno)($16)
	nop
	bne	$19,$20,$L210
	li	$7,512
	.loc 1 204
	li	$6,-1
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L212
	move	$17,$2
	.loc 1 204
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$19,$L212
	move	$7,$0
	.loc 1 205
	li	$6,4096
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L214
	li	$2,2
	.loc 1 205
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L214
	addiu	$23,$sp,16
	.loc 1 205
	move	$20,$23
	.loc 1 206
	move	$17,$0
	.loc 1 206
	li	$18,3
	.loc 1 206
	li	$19,8
$L217:
	.loc 1 206
	bne	$18,$0,1f
	div	$0,$17,$18
	break	7
1:
	li	$7,512
	move	$5,$17
	li	$4,3
	mfhi	$6
	addiu	$6,$6,1
	jal	shmsys
	sll	$6,$6,12
	bltz	$2,$L267
	sw	$2,0($20)
	.loc 1 206
	addiu	$17,$17,1
	.loc 1 206
	bne	$17,$19,$L217
	addiu	$20,$20,4
	.loc 1 207
	li	$7,512
	li	$6,4096
	li	$5,99
	jal	shmsys
	li	$4,3
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L218
	li	$2,12
	.loc 1 207
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$2,$L218
	li	$7,512
	.loc 1 208
	li	$6,4096
	move	$5,$0
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L220
	move	$19,$2
	.loc 1 208
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L220
	move	$7,$0
	.loc 1 209
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	lw	$3,32($sp)
	nop
	bne	$2,$3,$L268
	move	$7,$0
	.loc 1 210
	li	$6,40960
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$19,$L223
	move	$18,$2
	.loc 1 210
	lw	$3,%lo(errno)($16)
	li	$2,22
	bne	$3,$2,$L223
	li	$7,1536
	.loc 1 211
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$18,$L225
	li	$2,17
	.loc 1 211
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L225
	li	$18,-1
	.loc 1 212
	li	$20,22
	.loc 1 212
	li	$19,1500
	.loc 1 212
	move	$7,$0
$L275:
	move	$6,$0
	move	$5,$17
	jal	shmsys
	move	$4,$0
	bne	$2,$18,$L227
	nop
	.loc 1 212
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L227
	addiu	$17,$17,1
	.loc 1 212
	bne	$17,$19,$L275
	move	$7,$0
	.loc 1 213
	li	$fp,-300
	.loc 1 213
	li	$18,-1
	li	$17,22
$L276:
	.loc 1 213
	move	$6,$0
	move	$5,$fp
	jal	shmsys
	move	$4,$0
	bne	$2,$18,$L229
	nop
	.loc 1 213
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L229
	addiu	$fp,$fp,1
	.loc 1 213
	bne	$fp,$0,$L276
	move	$7,$0
	.loc 1 214
	move	$6,$0
	move	$5,$0
	jal	shmsys
	li	$4,1
	bne	$2,$18,$L232
	nop
	.loc 1 214
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L232
	lui	$2,%hi(load)
	.loc 1 219
	addiu	$2,$2,%lo(load)
	sw	$2,48($sp)
	.loc 1 230
	lui	$2,%hi(store)
	addiu	$2,$2,%lo(store)
	.loc 1 217
	li	$20,-1
	.loc 1 230
	sw	$2,52($sp)
$L233:
	.loc 1 216
	lw	$22,0($23)
	move	$7,$0
	move	$6,$0
	move	$5,$22
	jal	shmsys
	move	$4,$0
	.loc 1 217
	beq	$2,$20,$L235
	move	$19,$2
	.loc 1 217
	move	$7,$0
	move	$6,$0
	move	$5,$22
	jal	shmsys
	move	$4,$0
	bne	$2,$19,$L235
	move	$17,$2
	.loc 1 218
	li	$2,3
	bne	$2,$0,1f
	div	$0,$fp,$2
	break	7
1:
	.loc 1 218
	move	$4,$17
	.loc 1 218
	mfhi	$2
	.loc 1 218
	addiu	$2,$2,1
	.loc 1 218
	sll	$18,$2,12
	jal	clear
	move	$5,$18
	.loc 1 219
	lw	$4,48($sp)
	jal	dies
	addu	$5,$18,$17
	move	$21,$2
	li	$2,11
	bne	$21,$2,$L269
	li	$6,1
	.loc 1 220
	addiu	$5,$18,4096
	jal	mprotect
	move	$4,$17
	bne	$2,$20,$L237
	li	$2,12
	.loc 1 220
	lw	$18,%lo(errno)($16)
	nop
	bne	$18,$2,$L237
	li	$5,2147418112
	.loc 1 221
	ori	$5,$5,0xf000
	li	$6,1
	subu	$5,$5,$17
	jal	mprotect
	move	$4,$17
	bne	$2,$20,$L239
	nop
	.loc 1 221
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L239
	nop
	.loc 1 222
	jal	fork
	nop
	.loc 1 223
	beq	$2,$0,$L270
	move	$4,$2
	.loc 1 229
	jal	ended
	nop
	bne	$2,$21,$L246
	nop
	.loc 1 229
	jal	peek
	move	$4,$17
	bne	$2,$fp,$L246
	li	$6,1
	.loc 1 230
	li	$5,4096
	jal	mprotect
	move	$4,$17
	bne	$2,$0,$L248
	nop
	.loc 1 230
	lw	$4,52($sp)
	jal	dies
	move	$5,$19
	li	$4,10
	bne	$2,$4,$L248
	move	$7,$0
	.loc 1 231
	move	$6,$0
	move	$5,$19
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L271
	move	$7,$0
	.loc 1 232
	move	$6,$0
	move	$5,$19
	jal	shmsys
	li	$4,2
	bne	$2,$20,$L250
	li	$2,22
	.loc 1 232
	lw	$17,%lo(errno)($16)
	nop
	bne	$17,$2,$L250
	move	$7,$0
	.loc 1 233
	move	$6,$0
	move	$5,$22
	jal	shmsys
	move	$4,$0
	bne	$2,$20,$L252
	nop
	.loc 1 233
	lw	$18,%lo(errno)($16)
	nop
	bne	$18,$17,$L252
	addiu	$fp,$fp,1
	.loc 1 215
	li	$2,8
	bne	$fp,$2,$L233
	addiu	$23,$23,4
	.loc 1 235
	move	$7,$0
	move	$6,$0
	li	$5,813694976
	jal	shmsys
	li	$4,2
	bne	$2,$20,$L254
	nop
	.loc 1 235
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L254
	move	$7,$0
	.loc 1 236
	move	$6,$0
	li	$5,804257792
	jal	shmsys
	li	$4,2
	li	$3,-1
	bne	$2,$3,$L256
	li	$2,22
	.loc 1 236
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L256
	li	$5,5
	.loc 1 237
	li	$7,1536
	li	$6,12288
	jal	shmsys
	li	$4,3
	bltz	$2,$L272
	move	$5,$2
	.loc 1 238
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	move	$16,$2
	.loc 1 239
	move	$4,$2
	jal	clear
	li	$5,12288
	.loc 1 240
	move	$7,$0
	move	$6,$0
	move	$5,$16
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L273
	nop
	.loc 1 241
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
$L270:
	.loc 1 224
	move	$5,$fp
	jal	poke
	move	$4,$17
	.loc 1 225
	move	$7,$0
	move	$6,$0
	move	$5,$17
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L274
	move	$7,$0
	.loc 1 226
	move	$6,$0
	move	$5,$17
	jal	shmsys
	li	$4,2
	bne	$2,$20,$L243
	li	$2,22
	.loc 1 226
	lw	$3,%lo(errno)($16)
	nop
	beq	$3,$2,$L244
	nop
$L243:
	.loc 1 226
	jal	fail
	li	$4,226
$L227:
	.loc 1 212
	jal	fail
	li	$4,212
$L229:
	.loc 1 213
	jal	fail
	li	$4,213
$L244:
	.loc 1 227
	jal	peek
	move	$4,$17
	jal	exit
	move	$4,$2
$L274:
	.loc 1 225
	jal	fail
	li	$4,225
$L223:
	.loc 1 210
	jal	fail
	li	$4,210
$L268:
	.loc 1 209
	jal	fail
	li	$4,209
$L220:
	.loc 1 208
	jal	fail
	li	$4,208
$L218:
	.loc 1 207
	jal	fail
	li	$4,207
$L267:
	.loc 1 206
	jal	fail
	li	$4,206
$L214:
	.loc 1 205
	jal	fail
	li	$4,205
$L212:
	.loc 1 204
	jal	fail
	li	$4,204
$L210:
	.loc 1 203
	jal	fail
	li	$4,203
$L269:
	.loc 1 219
	jal	fail
	li	$4,219
$L235:
	.loc 1 217
	jal	fail
	li	$4,217
$L239:
	.loc 1 221
	jal	fail
	li	$4,221
$L237:
	.loc 1 220
	jal	fail
	li	$4,220
$L225:
	.loc 1 211
	jal	fail
	li	$4,211
$L232:
	.loc 1 214
	jal	fail
	li	$4,214
$L248:
	.loc 1 230
	jal	fail
	li	$4,230
$L246:
	.loc 1 229
	jal	fail
	li	$4,229
$L208:
	.loc 1 202
	jal	fail
	li	$4,202
$L273:
	.loc 1 240
	jal	fail
	li	$4,240
$L272:
	.loc 1 237
	jal	fail
	li	$4,237
$L256:
	.loc 1 236
	jal	fail
	li	$4,236
$L254:
	.loc 1 235
	jal	fail
	li	$4,235
$L252:
	.loc 1 233
	jal	fail
	li	$4,233
$L250:
	.loc 1 232
	jal	fail
	li	$4,232
$L271:
	.loc 1 231
	jal	fail
	li	$4,231
	.set	reorder
	.end	segments
	.section	.text.priorities,"ax"
	.align	2
	.loc 1 244
	.ent	priorities
priorities:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 245
	move	$5,$0
	li	$4,3
	.loc 1 244
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 245
	jal	getpriority
	sw	$16,16($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L278
	lui	$16,%hi(errno)
	.loc 1 245
	lw	$19,%lo(errno)($16)
	li	$2,22
	bne	$19,$2,$L278
	move	$5,$0
	.loc 1 246
	jal	getpriority
	li	$4,-1
	bne	$2,$17,$L280
	move	$18,$2
	.loc 1 246
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$19,$L280
	move	$6,$0
	.loc 1 247
	move	$5,$0
	jal	setpriority
	li	$4,3
	bne	$2,$18,$L282
	move	$17,$2
	.loc 1 247
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L282
	li	$5,4711
	.loc 1 248
	jal	getpriority
	move	$4,$0
	bne	$2,$17,$L284
	move	$18,$2
	.loc 1 248
	lw	$17,%lo(errno)($16)
	li	$2,3
	bne	$17,$2,$L284
	move	$6,$0
	.loc 1 249
	li	$5,4711
	jal	setpriority
	move	$4,$0
	bne	$2,$18,$L286
	nop
	.loc 1 249
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L286
	li	$6,100
	.loc 1 250
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L289
	nop
	.loc 1 250
	jal	getpid
	nop
	move	$5,$2
	jal	getpriority
	move	$4,$0
	li	$3,19
	bne	$2,$3,$L289
	nop
	.loc 1 251
	jal	getpid
	nop
	move	$5,$2
	li	$6,-100
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L300
	move	$5,$0
	.loc 1 252
	jal	getpriority
	li	$4,1
	move	$16,$2
	li	$2,-20
	bne	$16,$2,$L292
	nop
	.loc 1 252
	jal	getpgrp
	move	$4,$0
	move	$5,$2
	jal	getpriority
	li	$4,1
	bne	$2,$16,$L292
	li	$6,3
	.loc 1 253
	move	$5,$0
	jal	setpriority
	li	$4,1
	bne	$2,$0,$L294
	move	$5,$0
	.loc 1 253
	jal	getpriority
	li	$4,2
	slt	$2,$2,4
	beq	$2,$0,$L294
	li	$6,5
	.loc 1 254
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L301
	lui	$4,%hi(deeper)
	.loc 1 255
	li	$5,2
	jal	dies
	addiu	$4,$4,%lo(deeper)
	bne	$2,$0,$L297
	move	$6,$0
	.loc 1 255
	move	$5,$0
	jal	setpriority
	li	$4,2
	bne	$2,$0,$L297
	move	$5,$0
	.loc 1 256
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L302
	nop
	.loc 1 257
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L278:
	.loc 1 245
	jal	fail
	li	$4,245
$L297:
	.loc 1 255
	jal	fail
	li	$4,255
$L294:
	.loc 1 253
	jal	fail
	li	$4,253
$L292:
	.loc 1 252
	jal	fail
	li	$4,252
$L289:
	.loc 1 250
	jal	fail
	li	$4,250
$L286:
	.loc 1 249
	jal	fail
	li	$4,249
$L284:
	.loc 1 248
	jal	fail
	li	$4,248
$L282:
	.loc 1 247
	jal	fail
	li	$4,247
$L280:
	.loc 1 246
	jal	fail
	li	$4,246
$L300:
	.loc 1 251
	jal	fail
	li	$4,251
$L302:
	.loc 1 256
	jal	fail
	li	$4,256
$L301:
	.loc 1 254
	jal	fail
	li	$4,254
	.set	reorder
	.end	priorities
	.section	.rodata.areas.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"12345678abcd\000"
	.section	.text.areas,"ax"
	.align	2
	.loc 1 260
	.ent	areas
areas:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-192
	.loc 1 261
	addiu	$4,$sp,28
	li	$6,124
	move	$5,$0
	.loc 1 260
	sw	$20,176($sp)
	sw	$16,160($sp)
	sw	$31,188($sp)
	sw	$22,184($sp)
	sw	$21,180($sp)
	sw	$19,172($sp)
	sw	$18,168($sp)
	.loc 1 261
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
	.loc 1 264
	addiu	$4,$sp,152
	.loc 1 261
	li	$2,4
	sw	$16,16($sp)
	.loc 1 264
	jal	pipe
	sw	$2,44($sp)
	bne	$2,$0,$L305
	lui	$5,%hi($LC2)
	.loc 1 264
	lw	$4,156($sp)
	li	$6,12
	addiu	$5,$5,%lo($LC2)
	jal	write
	move	$17,$2
	li	$3,12
	bne	$2,$3,$L305
	li	$6,17
	.loc 1 265
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L306
	lui	$19,%hi(errno)
	.loc 1 265
	lw	$22,%lo(errno)($19)
	li	$2,22
	bne	$22,$2,$L306
	li	$6,-1
	.loc 1 266
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L308
	move	$21,$2
	.loc 1 266
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$22,$L308
	li	$6,2
	.loc 1 267
	lw	$4,152($sp)
	jal	readv
	li	$5,536870912
	bne	$2,$21,$L310
	move	$18,$2
	.loc 1 267
	lw	$3,%lo(errno)($19)
	li	$2,14
	bne	$3,$2,$L310
	li	$6,1
	.loc 1 268
	lw	$4,156($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L312
	li	$2,9
	.loc 1 268
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L312
	li	$6,3
	.loc 1 269
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	li	$3,8
	bne	$2,$3,$L314
	li	$2,51
	.loc 1 269
	lb	$3,2($16)
	nop
	bne	$3,$2,$L314
	nop
	.loc 1 269
	lbu	$2,3($16)
	lbu	$3,10($16)
	nop
	or	$2,$2,$3
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$0,$L314
	li	$2,52
	.loc 1 270
	lb	$3,20($16)
	nop
	bne	$3,$2,$L316
	li	$2,56
	.loc 1 270
	lb	$3,24($16)
	nop
	bne	$3,$2,$L316
	nop
	.loc 1 270
	lb	$2,25($16)
	nop
	bne	$2,$0,$L316
	li	$21,-1
	.loc 1 272
	lw	$4,152($sp)
	li	$6,3
	addiu	$5,$sp,16
	jal	readv
	sw	$21,28($sp)
	bne	$2,$21,$L318
	move	$18,$2
	.loc 1 272
	lw	$21,%lo(errno)($19)
	li	$2,22
	bne	$21,$2,$L318
	li	$2,2147418112
	.loc 1 274
	lw	$4,152($sp)
	.loc 1 273
	ori	$2,$2,0xffff
	.loc 1 274
	li	$6,2
	addiu	$5,$sp,16
	jal	readv
	sw	$2,28($sp)
	bne	$2,$18,$L320
	nop
	.loc 1 274
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$21,$L320
	lui	$2,%hi(room+2048)
	.loc 1 275
	addiu	$2,$2,%lo(room+2048)
	.loc 1 276
	lw	$4,156($sp)
	.loc 1 275
	sw	$2,24($sp)
	.loc 1 276
	li	$6,1
	.loc 1 275
	li	$2,2048
	.loc 1 276
	addiu	$5,$sp,40
	jal	writev
	sw	$2,28($sp)
	li	$3,-1
	bne	$2,$3,$L322
	li	$2,14
	.loc 1 276
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L322
	li	$6,1
	.loc 1 277
	lw	$4,156($sp)
	jal	writev
	addiu	$5,$sp,16
	li	$3,3
	bne	$2,$3,$L325
	lui	$21,%hi(other)
	.loc 1 277
	lw	$4,152($sp)
	li	$6,9
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,7
	bne	$2,$3,$L325
	addiu	$18,$21,%lo(other)
	.loc 1 277
	lb	$3,6($18)
	li	$2,51
	bne	$3,$2,$L325
	move	$2,$16
	.loc 1 278
	li	$3,4096
	.loc 1 278
	move	$16,$0
$L326:
	.loc 1 278
	sb	$16,0($2)
	.loc 1 278
	addiu	$16,$16,1
	.loc 1 278
	bne	$16,$3,$L326
	addiu	$2,$2,1
	.loc 1 279
	lw	$4,156($sp)
	li	$6,4096
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$16,$L328
	li	$6,100
	.loc 1 279
	lw	$4,152($sp)
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,100
	bne	$2,$3,$L328
	lui	$5,%hi(other+100)
	.loc 1 280
	lw	$4,152($sp)
	addiu	$5,$5,%lo(other+100)
	jal	read
	li	$6,12288
	li	$4,3996
	move	$3,$18
	bne	$2,$4,$L340
	li	$5,4096
$L331:
	.loc 1 281
	sll	$2,$17,24
	lb	$4,0($3)
	sra	$2,$2,24
	bne	$4,$2,$L341
	addiu	$17,$17,1
	.loc 1 281
	bne	$17,$5,$L331
	addiu	$3,$3,1
	.loc 1 282
	lw	$4,152($sp)
	move	$6,$0
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$0,$L333
	move	$6,$0
	.loc 1 282
	lw	$4,156($sp)
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$0,$L333
	li	$6,-1
	.loc 1 283
	lw	$4,152($sp)
	jal	read
	addiu	$5,$20,%lo(room)
	li	$3,-1
	bne	$2,$3,$L334
	li	$2,22
	.loc 1 283
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L334
	nop
	.loc 1 284
	lw	$4,152($sp)
	jal	close
	nop
	.loc 1 285
	lw	$4,156($sp)
	jal	close
	nop
	.loc 1 286
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
$L341:
	.loc 1 281
	jal	fail
	li	$4,281
$L340:
	.loc 1 280
	jal	fail
	li	$4,280
$L328:
	.loc 1 279
	jal	fail
	li	$4,279
$L325:
	.loc 1 277
	jal	fail
	li	$4,277
$L322:
	.loc 1 276
	jal	fail
	li	$4,276
$L320:
	.loc 1 274
	jal	fail
	li	$4,274
$L318:
	.loc 1 272
	jal	fail
	li	$4,272
$L316:
	.loc 1 270
	jal	fail
	li	$4,270
$L314:
	.loc 1 269
	jal	fail
	li	$4,269
$L312:
	.loc 1 268
	jal	fail
	li	$4,268
$L310:
	.loc 1 267
	jal	fail
	li	$4,267
$L308:
	.loc 1 266
	jal	fail
	li	$4,266
$L306:
	.loc 1 265
	jal	fail
	li	$4,265
$L305:
	.loc 1 264
	jal	fail
	li	$4,264
$L334:
	.loc 1 283
	jal	fail
	li	$4,283
$L333:
	.loc 1 282
	jal	fail
	li	$4,282
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
	.loc 1 289
	.ent	programs
programs:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 293
	lui	$4,%hi($LC3)
	.loc 1 289
	sw	$17,32($sp)
	.loc 1 293
	lui	$17,%hi(none.0)
	.loc 1 289
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 293
	sw	$0,16($sp)
	addiu	$4,$4,%lo($LC3)
	.loc 1 293
	li	$19,-1
	lui	$16,%hi(errno)
	li	$18,2
	b	$L346
	addiu	$17,$17,%lo(none.0)
$L363:
	sll	$2,$2,2
	addu	$2,$2,$17
	lw	$4,0($2)
$L346:
	.loc 1 293
	move	$6,$0
	jal	execve
	move	$5,$0
	bne	$2,$19,$L343
	nop
	.loc 1 293
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L343
	nop
	.loc 1 293
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	.loc 1 293
	slt	$3,$2,6
	bne	$3,$0,$L363
	sw	$2,16($sp)
	lui	$4,%hi(room)
	addiu	$2,$4,%lo(room)
	.loc 1 294
	li	$3,1936916480
	addiu	$5,$2,4096
	addiu	$3,$3,29555
$L347:
	.loc 1 294
	sw	$3,0($2)
	addiu	$2,$2,4
	.loc 1 295
	bne	$5,$2,$L347
	move	$6,$0
	li	$2,4096
	.loc 1 295
	move	$5,$0
	addiu	$4,$4,%lo(room)
	jal	execve
	sw	$2,16($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L348
	li	$2,14
	.loc 1 295
	lw	$19,%lo(errno)($16)
	nop
	bne	$19,$2,$L348
	move	$6,$0
	.loc 1 296
	move	$5,$0
	jal	execve
	li	$4,-2147287040
	bne	$2,$18,$L350
	move	$17,$2
	.loc 1 296
	lw	$18,%lo(errno)($16)
	nop
	bne	$18,$19,$L350
	move	$6,$0
	.loc 1 297
	move	$5,$0
	jal	execve
	li	$4,536870912
	bne	$2,$17,$L352
	nop
	.loc 1 297
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L352
	li	$17,10752
	.loc 1 298
	sw	$0,16($sp)
$L357:
	.loc 1 299
	jal	fork
	nop
	.loc 1 300
	beq	$2,$0,$L364
	move	$4,$2
	.loc 1 305
	jal	ended
	nop
	bne	$2,$17,$L365
	nop
	.loc 1 298
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	.loc 1 298
	slt	$3,$2,3
	bne	$3,$0,$L357
	sw	$2,16($sp)
	.loc 1 307
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L358
	li	$2,10
	.loc 1 307
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L358
	nop
	.loc 1 308
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L343:
	.loc 1 293
	jal	fail
	li	$4,293
$L365:
	.loc 1 305
	jal	fail
	li	$4,305
$L364:
	.loc 1 301
	lw	$3,16($sp)
	li	$2,2
	beq	$3,$2,$L366
	li	$6,3
	.loc 1 302
	lui	$4,%hi($LC4)
$L367:
	addiu	$4,$4,%lo($LC4)
	move	$6,$0
	jal	execve
	move	$5,$0
	.loc 1 303
	jal	exit
	li	$4,1
$L366:
	.loc 1 301
	li	$4,268566528
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,8192
	.loc 1 302
	b	$L367
	lui	$4,%hi($LC4)
$L358:
	.loc 1 307
	jal	fail
	li	$4,307
$L352:
	.loc 1 297
	jal	fail
	li	$4,297
$L350:
	.loc 1 296
	jal	fail
	li	$4,296
$L348:
	.loc 1 295
	jal	fail
	li	$4,295
	.set	reorder
	.end	programs
	.section	.text.profile,"ax"
	.align	2
	.loc 1 312
	.ent	profile
profile:
	.set	noreorder
	.set	nomacro
	.loc 1 316
	lui	$4,%hi(counters)
	.loc 1 312
	addiu	$sp,$sp,-32
	.loc 1 316
	li	$7,256
	li	$6,4194304
	li	$5,256
	.loc 1 312
	sw	$31,28($sp)
	.loc 1 316
	jal	profil
	addiu	$4,$4,%lo(counters)
	.loc 1 317
	sw	$0,16($sp)
	.loc 1 317
	lw	$2,16($sp)
	li	$3,60000
	slt	$2,$2,$3
	bne	$2,$0,$L370
	move	$7,$0
$L384:
	.loc 1 318
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 319
	sw	$0,16($sp)
	.loc 1 319
	lw	$2,16($sp)
	nop
	slt	$2,$2,64
	beq	$2,$0,$L371
	lui	$6,%hi(counters)
	.loc 1 314
	move	$4,$0
	addiu	$6,$6,%lo(counters)
$L372:
	.loc 1 319
	lw	$2,16($sp)
	.loc 1 319
	lw	$3,16($sp)
	.loc 1 319
	sll	$2,$2,2
	.loc 1 319
	addiu	$3,$3,1
	sw	$3,16($sp)
	.loc 1 319
	addu	$2,$6,$2
	.loc 1 319
	lw	$3,16($sp)
	.loc 1 319
	lw	$5,0($2)
	.loc 1 319
	slt	$2,$3,64
	bne	$2,$0,$L372
	addu	$4,$4,$5
	.loc 1 320
	blez	$4,$L371
	li	$7,65536
	.loc 1 321
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,-2147287040
	.loc 1 322
	sw	$0,16($sp)
	.loc 1 322
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L375
	li	$7,65536
$L386:
	.loc 1 323
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,4194304
	.loc 1 324
	sw	$0,16($sp)
	.loc 1 324
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L377
	move	$7,$0
$L385:
	.loc 1 325
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 326
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L370:
	.loc 1 317
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 317
	lw	$2,16($sp)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L384
	move	$7,$0
	b	$L370
	nop
$L377:
	.loc 1 324
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 324
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L385
	move	$7,$0
	b	$L377
	nop
$L375:
	.loc 1 322
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 322
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L386
	li	$7,65536
	b	$L375
	nop
$L371:
	.loc 1 320
	jal	fail
	li	$4,320
	.set	reorder
	.end	profile
	.section	.text.usage,"ax"
	.align	2
	.loc 1 329
	.ent	usage
usage:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	.loc 1 332
	addiu	$5,$sp,16
	li	$4,1
	.loc 1 329
	sw	$16,92($sp)
	sw	$31,100($sp)
	.loc 1 332
	jal	getrusage
	sw	$17,96($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L388
	lui	$17,%hi(errno)
	.loc 1 332
	lw	$3,%lo(errno)($17)
	li	$2,22
	bne	$3,$2,$L388
	li	$5,-2147287040
	.loc 1 333
	jal	getrusage
	move	$4,$0
	bne	$2,$16,$L390
	li	$2,14
	.loc 1 333
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L390
	addiu	$5,$sp,16
	.loc 1 334
	jal	getrusage
	move	$4,$0
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L392
	nop
	.loc 1 334
	lw	$2,20($sp)
	nop
	blez	$2,$L392
	nop
	.loc 1 334
	lw	$2,28($sp)
	nop
	blez	$2,$L392
	addiu	$5,$sp,16
	.loc 1 335
	jal	getrusage
	li	$4,-1
	bne	$2,$0,$L398
	nop
	.loc 1 336
	jal	getpagesize
	nop
	li	$3,4096
	bne	$2,$3,$L396
	nop
	.loc 1 336
	jal	getuid
	nop
	bne	$2,$0,$L396
	nop
	.loc 1 336
	jal	getgid
	nop
	bne	$2,$0,$L396
	nop
	.loc 1 337
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	jr	$31
	addiu	$sp,$sp,104
$L392:
	.loc 1 334
	jal	fail
	li	$4,334
$L396:
	.loc 1 336
	jal	fail
	li	$4,336
$L390:
	.loc 1 333
	jal	fail
	li	$4,333
$L388:
	.loc 1 332
	jal	fail
	li	$4,332
$L398:
	.loc 1 335
	jal	fail
	li	$4,335
	.set	reorder
	.end	usage
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 340
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 341
	jal	unaligned
	nop
	.loc 1 342
	jal	descriptors
	nop
	.loc 1 343
	jal	memory
	nop
	.loc 1 344
	jal	stack
	nop
	.loc 1 345
	jal	segments
	nop
	.loc 1 346
	jal	priorities
	nop
	.loc 1 347
	jal	areas
	nop
	.loc 1 348
	jal	programs
	nop
	.loc 1 349
	jal	profile
	nop
	.loc 1 350
	jal	usage
	nop
	.loc 1 352
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
