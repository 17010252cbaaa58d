# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/calls.c
	.text
	.file 1 "ultrix-model/tests/calls.c"
	.section	.text.deep,"ax"
	.align	2
	.loc 1 144
	.ent	deep
deep:
	.set	noreorder
	.set	nomacro
	.loc 1 147
	sll	$3,$4,24
	.loc 1 144
	addiu	$sp,$sp,-4120
	.loc 1 147
	sra	$3,$3,24
	.loc 1 144
	move	$2,$4
	sw	$31,4116($sp)
	.loc 1 147
	sb	$3,16($sp)
	.loc 1 148
	bne	$4,$0,$L8
	nop
	.loc 1 149
	lw	$31,4116($sp)
	nop
	jr	$31
	addiu	$sp,$sp,4120
$L8:
	.loc 1 148
	jal	deep
	addiu	$4,$4,-1
	.loc 1 148
	lbu	$4,16($sp)
	.loc 1 149
	lw	$31,4116($sp)
	.loc 1 148
	sll	$4,$4,24
	sra	$4,$4,24
	.loc 1 148
	addu	$2,$4,$2
	.loc 1 149
	jr	$31
	addiu	$sp,$sp,4120
	.set	reorder
	.end	deep
	.section	.text.deeper,"ax"
	.align	2
	.loc 1 152
	.ent	deeper
deeper:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 153
	jal	deep
	nop
	.loc 1 154
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	deeper
	.section	.text.clear,"ax"
	.align	2
	.loc 1 58
	.ent	clear
clear:
	.set	noreorder
	.set	nomacro
	.loc 1 61
	blez	$5,$L22
	li	$2,-4
	addiu	$3,$5,-1
	and	$3,$3,$2
	addiu	$2,$4,4
	addu	$3,$3,$2
	move	$2,$4
$L14:
	.loc 1 61
	lw	$5,0($2)
	nop
	bne	$5,$0,$L21
	addiu	$2,$2,4
	.loc 1 61
	bne	$2,$3,$L14
	nop
	.loc 1 62
	li	$2,99352576
	addiu	$2,$2,20085
$L15:
	.loc 1 62
	sw	$2,0($4)
	.loc 1 62
	addiu	$4,$4,4
	bne	$4,$3,$L15
	nop
$L22:
	jr	$31
	nop
$L21:
	.loc 1 58
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 61
	jal	fail
	li	$4,61
	.set	reorder
	.end	clear
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
	bne	$2,$16,$L26
	nop
	.loc 1 32
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L26:
	.loc 1 30
	jal	fail
	li	$4,30
	.set	reorder
	.end	ended
	.section	.rodata.descriptors.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a\000"
	.align	2
$LC1:
	.ascii	"b\000"
	.section	.text.descriptors,"ax"
	.align	2
	.loc 1 66
	.ent	descriptors
descriptors:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 70
	li	$4,-1
	.loc 1 66
	sw	$18,40($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	.loc 1 70
	jal	dup
	sw	$16,32($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L28
	lui	$17,%hi(errno)
	.loc 1 70
	lw	$19,%lo(errno)($17)
	li	$2,9
	bne	$19,$2,$L28
	nop
	.loc 1 71
	jal	dup
	li	$4,20
	bne	$2,$18,$L30
	move	$16,$2
	.loc 1 71
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$19,$L30
	nop
	.loc 1 72
	jal	dup
	li	$4,19
	bne	$2,$16,$L32
	move	$18,$2
	.loc 1 72
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L32
	li	$5,20
	.loc 1 73
	jal	dup2
	move	$4,$0
	bne	$2,$18,$L34
	move	$16,$2
	.loc 1 73
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L34
	li	$5,8
	.loc 1 74
	jal	dup2
	li	$4,7
	bne	$2,$16,$L36
	nop
	.loc 1 74
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L36
	nop
	.loc 1 75
	jal	close
	li	$4,20
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L38
	li	$2,9
	.loc 1 75
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$2,$L38
	nop
	.loc 1 76
	jal	getdtablesize
	nop
	li	$3,20
	bne	$2,$3,$L70
	nop
	.loc 1 77
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L42
	nop
	.loc 1 77
	lw	$5,20($sp)
	jal	dup2
	move	$4,$5
	lw	$3,20($sp)
	nop
	bne	$2,$3,$L42
	move	$4,$2
	.loc 1 77
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L42
	li	$6,1
	.loc 1 78
	lw	$4,20($sp)
	jal	read
	addiu	$5,$sp,24
	bne	$2,$16,$L43
	move	$18,$2
	.loc 1 78
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L43
	li	$6,1
	.loc 1 79
	lw	$4,16($sp)
	jal	write
	addiu	$5,$sp,24
	bne	$2,$18,$L45
	move	$16,$2
	.loc 1 79
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L45
	nop
	.loc 1 81
	jal	fork
	nop
	.loc 1 82
	beq	$2,$0,$L71
	move	$4,$2
	.loc 1 87
	jal	ended
	nop
	bne	$2,$0,$L50
	nop
	.loc 1 87
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L50
	li	$6,1
	.loc 1 88
	lw	$4,16($sp)
	jal	read
	addiu	$5,$sp,24
	move	$19,$2
	li	$2,1
	bne	$19,$2,$L52
	lui	$5,%hi($LC1)
	.loc 1 88
	li	$6,1
	addiu	$5,$5,%lo($LC1)
	jal	write
	li	$4,12
	bne	$2,$19,$L52
	move	$18,$2
	.loc 1 88
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$18,$L52
	nop
	.loc 1 89
	lw	$4,16($sp)
	jal	dup2
	li	$5,12
	li	$3,12
	bne	$2,$3,$L54
	li	$6,1
	.loc 1 89
	addiu	$5,$sp,24
	jal	read
	li	$4,12
	bne	$2,$0,$L54
	nop
	.loc 1 90
	jal	close
	li	$4,12
	bne	$2,$0,$L56
	nop
	.loc 1 90
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L56
	nop
$L57:
	.loc 1 91
	jal	dup
	li	$4,1
	.loc 1 91
	bgez	$2,$L65
	nop
	.loc 1 92
	lw	$19,%lo(errno)($17)
	li	$2,24
	bne	$19,$2,$L58
	li	$2,19
	.loc 1 92
	bne	$16,$2,$L58
	nop
	.loc 1 93
	jal	pipe
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L60
	li	$16,3
	.loc 1 93
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L60
	li	$18,20
$L61:
	.loc 1 94
	jal	close
	move	$4,$16
	bne	$2,$0,$L72
	addiu	$16,$16,1
	.loc 1 94
	bne	$16,$18,$L61
	nop
	.loc 1 95
	jal	close
	li	$4,3
	li	$3,-1
	bne	$2,$3,$L63
	li	$2,9
	.loc 1 95
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L63
	nop
	.loc 1 96
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L71:
	.loc 1 83
	jal	close
	li	$4,12
	.loc 1 84
	lw	$4,20($sp)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L48
	nop
	.loc 1 84
	jal	fail
	li	$4,84
$L65:
	b	$L57
	move	$16,$2
$L48:
	.loc 1 85
	jal	exit
	move	$4,$0
$L72:
	.loc 1 94
	jal	fail
	li	$4,94
$L45:
	.loc 1 79
	jal	fail
	li	$4,79
$L43:
	.loc 1 78
	jal	fail
	li	$4,78
$L42:
	.loc 1 77
	jal	fail
	li	$4,77
$L38:
	.loc 1 75
	jal	fail
	li	$4,75
$L36:
	.loc 1 74
	jal	fail
	li	$4,74
$L34:
	.loc 1 73
	jal	fail
	li	$4,73
$L32:
	.loc 1 72
	jal	fail
	li	$4,72
$L30:
	.loc 1 71
	jal	fail
	li	$4,71
$L28:
	.loc 1 70
	jal	fail
	li	$4,70
$L52:
	.loc 1 88
	jal	fail
	li	$4,88
$L56:
	.loc 1 90
	jal	fail
	li	$4,90
$L50:
	.loc 1 87
	jal	fail
	li	$4,87
$L63:
	.loc 1 95
	jal	fail
	li	$4,95
$L58:
	.loc 1 92
	jal	fail
	li	$4,92
$L54:
	.loc 1 89
	jal	fail
	li	$4,89
$L60:
	.loc 1 93
	jal	fail
	li	$4,93
$L70:
	.loc 1 76
	jal	fail
	li	$4,76
	.set	reorder
	.end	descriptors
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
	bltz	$2,$L77
	nop
	.loc 1 40
	beq	$2,$0,$L78
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
$L77:
	.loc 1 39
	jal	fail
	li	$4,39
$L78:
	.loc 1 41
	jalr	$16
	move	$4,$17
	.loc 1 42
	jal	exit
	move	$4,$0
	.set	reorder
	.end	dies
	.section	.text.stack,"ax"
	.align	2
	.loc 1 157
	.ent	stack
stack:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	.loc 1 158
	lui	$16,%hi(deeper)
	li	$5,100
	addiu	$4,$16,%lo(deeper)
	.loc 1 157
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 158
	jal	dies
	sw	$17,20($sp)
	bne	$2,$0,$L81
	li	$5,140
	.loc 1 158
	jal	dies
	addiu	$4,$16,%lo(deeper)
	move	$17,$2
	li	$2,11
	bne	$17,$2,$L81
	lui	$16,%hi(load)
	.loc 1 159
	li	$5,2147352576
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L83
	li	$19,2146893824
	.loc 1 159
	ori	$5,$19,0xe000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L83
	move	$18,$2
	.loc 1 160
	lui	$20,%hi(store)
	ori	$5,$19,0xf000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L85
	li	$5,2147418112
	.loc 1 160
	ori	$5,$5,0xf000
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L85
	move	$17,$2
	.loc 1 161
	move	$5,$0
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$17,$L87
	move	$18,$2
	.loc 1 161
	li	$5,4128768
	ori	$5,$5,0xfffc
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$18,$L87
	li	$5,4194304
	.loc 1 162
	jal	dies
	addiu	$4,$20,%lo(store)
	li	$3,10
	bne	$2,$3,$L89
	li	$5,4194304
	.loc 1 162
	jal	dies
	addiu	$4,$16,%lo(load)
	bne	$2,$0,$L89
	nop
	.loc 1 163
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L81:
	.loc 1 158
	jal	fail
	li	$4,158
$L89:
	.loc 1 162
	jal	fail
	li	$4,162
$L87:
	.loc 1 161
	jal	fail
	li	$4,161
$L85:
	.loc 1 160
	jal	fail
	li	$4,160
$L83:
	.loc 1 159
	jal	fail
	li	$4,159
	.set	reorder
	.end	stack
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
	.section	.text.memory,"ax"
	.align	2
	.loc 1 99
	.ent	memory
memory:
	.set	noreorder
	.set	nomacro
	.loc 1 102
	li	$4,272629760
	.loc 1 99
	addiu	$sp,$sp,-48
	.loc 1 102
	addiu	$4,$4,1
	.loc 1 99
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 102
	jal	brk
	sw	$16,16($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L94
	lui	$17,%hi(errno)
	.loc 1 102
	lw	$19,%lo(errno)($17)
	li	$2,12
	bne	$19,$2,$L94
	li	$4,268369920
	.loc 1 103
	jal	brk
	ori	$4,$4,0xffff
	bne	$2,$18,$L96
	move	$16,$2
	.loc 1 103
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$19,$L96
	nop
	.loc 1 104
	jal	brk
	li	$4,-1
	bne	$2,$16,$L98
	nop
	.loc 1 104
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$18,$L98
	nop
	.loc 1 105
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L101
	nop
	.loc 1 105
	jal	brk
	li	$4,268632064
	bne	$2,$0,$L101
	li	$4,268566528
	.loc 1 106
	li	$5,16384
	jal	clear
	li	$16,268566528
	.loc 1 107
	jal	brk
	addiu	$4,$16,4096
	bne	$2,$0,$L155
	lui	$19,%hi(load)
	.loc 1 108
	ori	$5,$16,0x1000
	jal	dies
	addiu	$4,$19,%lo(load)
	li	$3,11
	bne	$2,$3,$L104
	li	$16,268566528
	.loc 1 108
	lui	$20,%hi(store)
	addiu	$5,$16,4096
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$18,$2
	li	$2,11
	bne	$18,$2,$L104
	addiu	$5,$16,4092
	.loc 1 109
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$0,$L156
	nop
	.loc 1 110
	jal	brk
	addiu	$4,$16,4097
	bne	$2,$0,$L157
	ori	$4,$16,0x1000
	.loc 1 111
	jal	clear
	li	$5,4096
	.loc 1 112
	addiu	$5,$16,8192
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$18,$L153
	li	$16,268632064
	.loc 1 113
	li	$21,268566528
	addiu	$18,$21,8192
$L107:
	.loc 1 113
	jal	brk
	move	$4,$16
	bne	$2,$0,$L158
	addiu	$16,$16,-4096
	.loc 1 113
	bne	$16,$18,$L107
	nop
	.loc 1 114
	jal	brk
	li	$4,268697600
	bne	$2,$0,$L159
	move	$4,$16
	.loc 1 115
	jal	clear
	li	$5,49152
	.loc 1 117
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L111
	nop
	.loc 1 117
	jal	peek
	li	$4,268632064
	bne	$2,$0,$L111
	li	$5,268632064
	.loc 1 118
	jal	dies
	addiu	$4,$20,%lo(store)
	move	$22,$2
	li	$2,10
	bne	$22,$2,$L160
	move	$6,$0
	.loc 1 119
	li	$5,49152
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L161
	move	$5,$16
	.loc 1 120
	jal	dies
	addiu	$4,$19,%lo(load)
	bne	$2,$22,$L115
	move	$18,$2
	.loc 1 120
	ori	$5,$21,0xd000
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$18,$L115
	li	$6,2
	.loc 1 121
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L162
	li	$16,268566528
	.loc 1 122
	jal	peek
	addiu	$4,$16,8192
	li	$3,99352576
	addiu	$3,$3,20085
	bne	$2,$3,$L118
	ori	$5,$16,0x2000
	.loc 1 122
	jal	dies
	addiu	$4,$20,%lo(store)
	bne	$2,$0,$L118
	li	$6,1
	.loc 1 123
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,8193
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L119
	li	$2,22
	.loc 1 123
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L119
	li	$6,1
	.loc 1 124
	li	$5,16777216
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L121
	move	$19,$2
	.loc 1 124
	lw	$20,%lo(errno)($17)
	li	$2,12
	bne	$20,$2,$L121
	li	$4,268632064
	.loc 1 125
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$19,$L123
	move	$18,$2
	.loc 1 125
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L123
	li	$6,1
	.loc 1 126
	li	$5,-2147483648
	jal	mprotect
	ori	$4,$16,0x2000
	bne	$2,$18,$L125
	nop
	.loc 1 126
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L125
	li	$20,268566528
	.loc 1 127
	li	$6,1
	li	$5,-268435456
	jal	mprotect
	addiu	$4,$20,8192
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L127
	li	$2,12
	.loc 1 127
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$2,$L127
	li	$4,268369920
	.loc 1 128
	li	$6,1
	li	$5,8192
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$16,$L129
	move	$18,$2
	.loc 1 128
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$21,$L129
	li	$6,2
	.loc 1 129
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$18,$L131
	move	$16,$2
	.loc 1 129
	lw	$3,%lo(errno)($17)
	li	$2,13
	bne	$3,$2,$L131
	move	$6,$0
	.loc 1 130
	move	$5,$0
	jal	mprotect
	ori	$4,$20,0x2000
	bne	$2,$0,$L163
	li	$18,2147418112
	.loc 1 131
	li	$6,3
	li	$5,4096
	jal	mprotect
	ori	$4,$18,0xe000
	bne	$2,$0,$L164
	li	$6,1
	.loc 1 132
	li	$5,8192
	jal	mprotect
	ori	$4,$18,0xe000
	bne	$2,$16,$L135
	nop
	.loc 1 132
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L135
	li	$6,1
	.loc 1 134
	li	$5,4096
	jal	mprotect
	li	$4,268632064
	bne	$2,$0,$L165
	move	$5,$0
	.loc 1 135
	jal	gettimeofday
	li	$4,268632064
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L138
	li	$2,14
	.loc 1 135
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$2,$L138
	li	$19,268566528
	.loc 1 136
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$19,12288
	bne	$2,$18,$L140
	move	$16,$2
	.loc 1 136
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$21,$L140
	move	$5,$0
	.loc 1 137
	jal	gettimeofday
	ori	$4,$19,0xfffc
	bne	$2,$16,$L142
	move	$18,$2
	.loc 1 137
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$20,$L142
	lui	$4,%hi(room)
	.loc 1 138
	li	$5,-2147287040
	jal	gettimeofday
	addiu	$4,$4,%lo(room)
	bne	$2,$18,$L144
	move	$16,$2
	.loc 1 138
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L144
	li	$4,2147418112
	.loc 1 139
	move	$5,$0
	jal	gettimeofday
	ori	$4,$4,0xfffc
	bne	$2,$16,$L146
	li	$2,14
	.loc 1 139
	lw	$16,%lo(errno)($17)
	nop
	bne	$16,$2,$L146
	li	$4,268566528
	.loc 1 140
	move	$5,$0
	jal	sigstack
	addiu	$4,$4,12288
	li	$3,-1
	bne	$2,$3,$L148
	nop
	.loc 1 140
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$16,$L148
	nop
	.loc 1 141
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
$L158:
	.loc 1 113
	jal	fail
	li	$4,113
$L104:
	.loc 1 108
	jal	fail
	li	$4,108
$L101:
	.loc 1 105
	jal	fail
	li	$4,105
$L98:
	.loc 1 104
	jal	fail
	li	$4,104
$L96:
	.loc 1 103
	jal	fail
	li	$4,103
$L94:
	.loc 1 102
	jal	fail
	li	$4,102
$L148:
	.loc 1 140
	jal	fail
	li	$4,140
$L146:
	.loc 1 139
	jal	fail
	li	$4,139
$L144:
	.loc 1 138
	jal	fail
	li	$4,138
$L142:
	.loc 1 137
	jal	fail
	li	$4,137
$L140:
	.loc 1 136
	jal	fail
	li	$4,136
$L138:
	.loc 1 135
	jal	fail
	li	$4,135
$L135:
	.loc 1 132
	jal	fail
	li	$4,132
$L131:
	.loc 1 129
	jal	fail
	li	$4,129
$L129:
	.loc 1 128
	jal	fail
	li	$4,128
$L127:
	.loc 1 127
	jal	fail
	li	$4,127
$L125:
	.loc 1 126
	jal	fail
	li	$4,126
$L123:
	.loc 1 125
	jal	fail
	li	$4,125
$L121:
	.loc 1 124
	jal	fail
	li	$4,124
$L119:
	.loc 1 123
	jal	fail
	li	$4,123
$L118:
	.loc 1 122
	jal	fail
	li	$4,122
$L115:
	.loc 1 120
	jal	fail
	li	$4,120
$L111:
	.loc 1 117
	jal	fail
	li	$4,117
$L160:
	.loc 1 118
	jal	fail
	li	$4,118
$L161:
	.loc 1 119
	jal	fail
	li	$4,119
$L163:
	.loc 1 130
	jal	fail
	li	$4,130
$L153:
	.loc 1 112
	jal	fail
	li	$4,112
$L155:
	.loc 1 107
	jal	fail
	li	$4,107
$L157:
	.loc 1 110
	jal	fail
	li	$4,110
$L156:
	.loc 1 109
	jal	fail
	li	$4,109
$L165:
	.loc 1 134
	jal	fail
	li	$4,134
$L162:
	.loc 1 121
	jal	fail
	li	$4,121
$L164:
	.loc 1 131
	jal	fail
	li	$4,131
$L159:
	.loc 1 114
	jal	fail
	li	$4,114
	.set	reorder
	.end	memory
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
	.section	.text.segments,"ax"
	.align	2
	.loc 1 166
	.ent	segments
segments:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	.loc 1 169
	li	$7,512
	move	$6,$0
	li	$5,1
	li	$4,3
	.loc 1 166
	sw	$16,56($sp)
	sw	$31,92($sp)
	sw	$fp,88($sp)
	sw	$23,84($sp)
	sw	$22,80($sp)
	sw	$21,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$18,64($sp)
	.loc 1 169
	jal	shmsys
	sw	$17,60($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L169
	lui	$20,%hi(errno)
	.loc 1 169
	lw	$19,%lo(errno)($20)
	li	$2,22
	bne	$19,$2,$L169
	li	$6,2147418112
	.loc 1 170
	li	$7,512
	ori	$6,$6,0xffff
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L171
	move	$17,$2
	.loc 1 170
	lw	$18,%lo(errno)($20)
	nop
	bne	$18,$19,$L171
	li	$7,512
	.loc 1 171
	li	$6,-1
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L173
	move	$16,$2
	.loc 1 171
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$18,$L173
	move	$7,$0
	.loc 1 172
	li	$6,4096
	li	$5,1
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L175
	li	$2,2
	.loc 1 172
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L175
	addiu	$fp,$sp,16
	.loc 1 172
	move	$19,$fp
	.loc 1 173
	move	$16,$0
	.loc 1 173
	li	$17,3
	.loc 1 173
	li	$18,8
$L178:
	.loc 1 173
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
	bltz	$2,$L223
	sw	$2,0($19)
	.loc 1 173
	addiu	$16,$16,1
	.loc 1 173
	bne	$16,$18,$L178
	addiu	$19,$19,4
	.loc 1 174
	li	$7,512
	li	$6,4096
	li	$5,99
	jal	shmsys
	li	$4,3
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L179
	li	$2,12
	.loc 1 174
	lw	$18,%lo(errno)($20)
	nop
	bne	$18,$2,$L179
	li	$7,512
	.loc 1 175
	li	$6,4096
	move	$5,$0
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L181
	move	$17,$2
	.loc 1 175
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$18,$L181
	move	$7,$0
	.loc 1 176
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	lw	$3,32($sp)
	nop
	bne	$2,$3,$L224
	move	$7,$0
	.loc 1 177
	li	$6,40960
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$17,$L184
	move	$16,$2
	.loc 1 177
	lw	$3,%lo(errno)($20)
	li	$2,22
	bne	$3,$2,$L184
	li	$7,1536
	.loc 1 178
	li	$6,1
	li	$5,4
	jal	shmsys
	li	$4,3
	bne	$2,$16,$L186
	li	$2,17
	.loc 1 178
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L186
	move	$7,$0
	.loc 1 179
	move	$6,$0
	li	$5,8
	jal	shmsys
	move	$4,$0
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L188
	li	$2,22
	.loc 1 179
	lw	$18,%lo(errno)($20)
	nop
	bne	$18,$2,$L188
	move	$7,$0
	.loc 1 180
	move	$6,$0
	li	$5,-1
	jal	shmsys
	move	$4,$0
	bne	$2,$17,$L190
	move	$16,$2
	.loc 1 180
	lw	$17,%lo(errno)($20)
	nop
	bne	$17,$18,$L190
	move	$7,$0
	.loc 1 181
	move	$6,$0
	move	$5,$0
	jal	shmsys
	li	$4,1
	bne	$2,$16,$L192
	nop
	.loc 1 181
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$17,$L192
	move	$19,$0
	.loc 1 186
	lui	$2,%hi(load)
	addiu	$2,$2,%lo(load)
	sw	$2,48($sp)
	.loc 1 196
	lui	$2,%hi(store)
	addiu	$2,$2,%lo(store)
	.loc 1 184
	li	$22,-1
	.loc 1 196
	sw	$2,52($sp)
$L193:
	.loc 1 183
	lw	$23,0($fp)
	move	$7,$0
	move	$6,$0
	move	$5,$23
	jal	shmsys
	move	$4,$0
	.loc 1 184
	beq	$2,$22,$L195
	move	$17,$2
	.loc 1 184
	move	$7,$0
	move	$6,$0
	move	$5,$23
	jal	shmsys
	move	$4,$0
	bne	$2,$17,$L195
	move	$18,$2
	.loc 1 185
	li	$16,3
	bne	$16,$0,1f
	div	$0,$19,$16
	break	7
1:
	.loc 1 185
	move	$4,$2
	.loc 1 185
	mfhi	$16
	.loc 1 185
	addiu	$16,$16,1
	.loc 1 185
	sll	$16,$16,12
	jal	clear
	move	$5,$16
	.loc 1 186
	lw	$4,48($sp)
	jal	dies
	addu	$5,$16,$18
	move	$21,$2
	li	$2,11
	bne	$21,$2,$L225
	li	$6,1
	.loc 1 187
	addiu	$5,$16,4096
	jal	mprotect
	move	$4,$18
	bne	$2,$22,$L197
	li	$2,12
	.loc 1 187
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L197
	nop
	.loc 1 188
	jal	fork
	nop
	.loc 1 189
	beq	$2,$0,$L226
	move	$4,$2
	.loc 1 195
	jal	ended
	nop
	bne	$2,$21,$L204
	nop
	.loc 1 195
	jal	peek
	move	$4,$17
	bne	$2,$19,$L204
	li	$6,1
	.loc 1 196
	li	$5,4096
	jal	mprotect
	move	$4,$17
	bne	$2,$0,$L206
	nop
	.loc 1 196
	lw	$4,52($sp)
	jal	dies
	move	$5,$17
	li	$3,10
	bne	$2,$3,$L206
	move	$7,$0
	.loc 1 197
	move	$6,$0
	move	$5,$17
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L227
	move	$7,$0
	.loc 1 198
	move	$6,$0
	move	$5,$17
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L208
	li	$2,22
	.loc 1 198
	lw	$16,%lo(errno)($20)
	nop
	bne	$16,$2,$L208
	move	$7,$0
	.loc 1 199
	move	$6,$0
	move	$5,$23
	jal	shmsys
	move	$4,$0
	bne	$2,$22,$L210
	nop
	.loc 1 199
	lw	$17,%lo(errno)($20)
	nop
	bne	$17,$16,$L210
	addiu	$19,$19,1
	.loc 1 182
	li	$2,8
	bne	$19,$2,$L193
	addiu	$fp,$fp,4
	.loc 1 201
	move	$7,$0
	move	$6,$0
	li	$5,813694976
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L212
	nop
	.loc 1 201
	lw	$16,%lo(errno)($20)
	nop
	bne	$16,$17,$L212
	move	$7,$0
	.loc 1 202
	move	$6,$0
	li	$5,804257792
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L214
	nop
	.loc 1 202
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$16,$L214
	li	$5,5
	.loc 1 203
	li	$7,1536
	li	$6,12288
	jal	shmsys
	li	$4,3
	bltz	$2,$L228
	move	$5,$2
	.loc 1 204
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	move	$16,$2
	.loc 1 205
	move	$4,$2
	jal	clear
	li	$5,12288
	.loc 1 206
	move	$7,$0
	move	$6,$0
	move	$5,$16
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L229
	nop
	.loc 1 207
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
$L226:
	.loc 1 190
	move	$5,$19
	jal	poke
	move	$4,$18
	.loc 1 191
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$0,$L230
	move	$7,$0
	.loc 1 192
	move	$6,$0
	move	$5,$18
	jal	shmsys
	li	$4,2
	bne	$2,$22,$L201
	li	$2,22
	.loc 1 192
	lw	$3,%lo(errno)($20)
	nop
	beq	$3,$2,$L202
	nop
$L201:
	.loc 1 192
	jal	fail
	li	$4,192
$L202:
	.loc 1 193
	jal	peek
	move	$4,$18
	jal	exit
	move	$4,$2
$L197:
	.loc 1 187
	jal	fail
	li	$4,187
$L195:
	.loc 1 184
	jal	fail
	li	$4,184
$L210:
	.loc 1 199
	jal	fail
	li	$4,199
$L208:
	.loc 1 198
	jal	fail
	li	$4,198
$L206:
	.loc 1 196
	jal	fail
	li	$4,196
$L204:
	.loc 1 195
	jal	fail
	li	$4,195
$L223:
	.loc 1 173
	jal	fail
	li	$4,173
$L227:
	.loc 1 197
	jal	fail
	li	$4,197
$L225:
	.loc 1 186
	jal	fail
	li	$4,186
$L175:
	.loc 1 172
	jal	fail
	li	$4,172
$L212:
	.loc 1 201
	jal	fail
	li	$4,201
$L214:
	.loc 1 202
	jal	fail
	li	$4,202
$L188:
	.loc 1 179
	jal	fail
	li	$4,179
$L186:
	.loc 1 178
	jal	fail
	li	$4,178
$L184:
	.loc 1 177
	jal	fail
	li	$4,177
$L192:
	.loc 1 181
	jal	fail
	li	$4,181
$L190:
	.loc 1 180
	jal	fail
	li	$4,180
$L181:
	.loc 1 175
	jal	fail
	li	$4,175
$L179:
	.loc 1 174
	jal	fail
	li	$4,174
$L173:
	.loc 1 171
	jal	fail
	li	$4,171
$L171:
	.loc 1 170
	jal	fail
	li	$4,170
$L169:
	.loc 1 169
	jal	fail
	li	$4,169
$L230:
	.loc 1 191
	jal	fail
	li	$4,191
$L229:
	.loc 1 206
	jal	fail
	li	$4,206
$L228:
	.loc 1 203
	jal	fail
	li	$4,203
$L224:
	.loc 1 176
	jal	fail
	li	$4,176
	.set	reorder
	.end	segments
	.section	.text.priorities,"ax"
	.align	2
	.loc 1 210
	.ent	priorities
priorities:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 211
	move	$5,$0
	li	$4,3
	.loc 1 210
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 211
	jal	getpriority
	sw	$16,16($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L232
	lui	$16,%hi(errno)
	.loc 1 211
	lw	$19,%lo(errno)($16)
	li	$2,22
	bne	$19,$2,$L232
	move	$5,$0
	.loc 1 212
	jal	getpriority
	li	$4,-1
	bne	$2,$17,$L234
	move	$18,$2
	.loc 1 212
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$19,$L234
	move	$6,$0
	.loc 1 213
	move	$5,$0
	jal	setpriority
	li	$4,3
	bne	$2,$18,$L236
	move	$17,$2
	.loc 1 213
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L236
	li	$5,4711
	.loc 1 214
	jal	getpriority
	move	$4,$0
	bne	$2,$17,$L238
	move	$18,$2
	.loc 1 214
	lw	$17,%lo(errno)($16)
	li	$2,3
	bne	$17,$2,$L238
	move	$6,$0
	.loc 1 215
	li	$5,4711
	jal	setpriority
	move	$4,$0
	bne	$2,$18,$L240
	nop
	.loc 1 215
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$17,$L240
	li	$6,100
	.loc 1 216
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L243
	nop
	.loc 1 216
	jal	getpid
	nop
	move	$5,$2
	jal	getpriority
	move	$4,$0
	li	$3,19
	bne	$2,$3,$L243
	nop
	.loc 1 217
	jal	getpid
	nop
	move	$5,$2
	li	$6,-100
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L254
	move	$5,$0
	.loc 1 218
	jal	getpriority
	li	$4,1
	move	$16,$2
	li	$2,-20
	bne	$16,$2,$L246
	nop
	.loc 1 218
	jal	getpgrp
	move	$4,$0
	move	$5,$2
	jal	getpriority
	li	$4,1
	bne	$2,$16,$L246
	li	$6,3
	.loc 1 219
	move	$5,$0
	jal	setpriority
	li	$4,1
	bne	$2,$0,$L248
	move	$5,$0
	.loc 1 219
	jal	getpriority
	li	$4,2
	slt	$2,$2,4
	beq	$2,$0,$L248
	li	$6,5
	.loc 1 220
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L255
	lui	$4,%hi(deeper)
	.loc 1 221
	li	$5,2
	jal	dies
	addiu	$4,$4,%lo(deeper)
	bne	$2,$0,$L251
	move	$6,$0
	.loc 1 221
	move	$5,$0
	jal	setpriority
	li	$4,2
	bne	$2,$0,$L251
	move	$5,$0
	.loc 1 222
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L256
	nop
	.loc 1 223
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L232:
	.loc 1 211
	jal	fail
	li	$4,211
$L251:
	.loc 1 221
	jal	fail
	li	$4,221
$L248:
	.loc 1 219
	jal	fail
	li	$4,219
$L246:
	.loc 1 218
	jal	fail
	li	$4,218
$L243:
	.loc 1 216
	jal	fail
	li	$4,216
$L240:
	.loc 1 215
	jal	fail
	li	$4,215
$L238:
	.loc 1 214
	jal	fail
	li	$4,214
$L236:
	.loc 1 213
	jal	fail
	li	$4,213
$L234:
	.loc 1 212
	jal	fail
	li	$4,212
$L254:
	.loc 1 217
	jal	fail
	li	$4,217
$L256:
	.loc 1 222
	jal	fail
	li	$4,222
$L255:
	.loc 1 220
	jal	fail
	li	$4,220
	.set	reorder
	.end	priorities
	.section	.rodata.areas.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"12345678abcd\000"
	.section	.text.areas,"ax"
	.align	2
	.loc 1 226
	.ent	areas
areas:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-192
	.loc 1 227
	addiu	$4,$sp,28
	li	$6,124
	move	$5,$0
	.loc 1 226
	sw	$20,176($sp)
	sw	$16,160($sp)
	sw	$31,188($sp)
	sw	$22,184($sp)
	sw	$21,180($sp)
	sw	$19,172($sp)
	sw	$18,168($sp)
	.loc 1 227
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
	.loc 1 230
	addiu	$4,$sp,152
	.loc 1 227
	li	$2,4
	sw	$16,16($sp)
	.loc 1 230
	jal	pipe
	sw	$2,44($sp)
	bne	$2,$0,$L259
	lui	$5,%hi($LC2)
	.loc 1 230
	lw	$4,156($sp)
	li	$6,12
	addiu	$5,$5,%lo($LC2)
	jal	write
	move	$17,$2
	li	$3,12
	bne	$2,$3,$L259
	li	$6,17
	.loc 1 231
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L260
	lui	$19,%hi(errno)
	.loc 1 231
	lw	$22,%lo(errno)($19)
	li	$2,22
	bne	$22,$2,$L260
	li	$6,-1
	.loc 1 232
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L262
	move	$21,$2
	.loc 1 232
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$22,$L262
	li	$6,2
	.loc 1 233
	lw	$4,152($sp)
	jal	readv
	li	$5,536870912
	bne	$2,$21,$L264
	move	$18,$2
	.loc 1 233
	lw	$3,%lo(errno)($19)
	li	$2,14
	bne	$3,$2,$L264
	li	$6,1
	.loc 1 234
	lw	$4,156($sp)
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$18,$L266
	li	$2,9
	.loc 1 234
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L266
	li	$6,3
	.loc 1 235
	lw	$4,152($sp)
	jal	readv
	addiu	$5,$sp,16
	li	$3,8
	bne	$2,$3,$L268
	li	$2,51
	.loc 1 235
	lb	$3,2($16)
	nop
	bne	$3,$2,$L268
	nop
	.loc 1 235
	lbu	$2,3($16)
	lbu	$3,10($16)
	nop
	or	$2,$2,$3
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$0,$L268
	li	$2,52
	.loc 1 236
	lb	$3,20($16)
	nop
	bne	$3,$2,$L270
	li	$2,56
	.loc 1 236
	lb	$3,24($16)
	nop
	bne	$3,$2,$L270
	nop
	.loc 1 236
	lb	$2,25($16)
	nop
	bne	$2,$0,$L270
	li	$21,-1
	.loc 1 238
	lw	$4,152($sp)
	li	$6,3
	addiu	$5,$sp,16
	jal	readv
	sw	$21,28($sp)
	bne	$2,$21,$L272
	move	$18,$2
	.loc 1 238
	lw	$21,%lo(errno)($19)
	li	$2,22
	bne	$21,$2,$L272
	li	$2,2147418112
	.loc 1 240
	lw	$4,152($sp)
	.loc 1 239
	ori	$2,$2,0xffff
	.loc 1 240
	li	$6,2
	addiu	$5,$sp,16
	jal	readv
	sw	$2,28($sp)
	bne	$2,$18,$L274
	nop
	.loc 1 240
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$21,$L274
	lui	$2,%hi(room+2048)
	.loc 1 241
	addiu	$2,$2,%lo(room+2048)
	.loc 1 242
	lw	$4,156($sp)
	.loc 1 241
	sw	$2,24($sp)
	.loc 1 242
	li	$6,1
	.loc 1 241
	li	$2,2048
	.loc 1 242
	addiu	$5,$sp,40
	jal	writev
	sw	$2,28($sp)
	li	$3,-1
	bne	$2,$3,$L276
	li	$2,14
	.loc 1 242
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L276
	li	$6,1
	.loc 1 243
	lw	$4,156($sp)
	jal	writev
	addiu	$5,$sp,16
	li	$3,3
	bne	$2,$3,$L279
	lui	$21,%hi(other)
	.loc 1 243
	lw	$4,152($sp)
	li	$6,9
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,7
	bne	$2,$3,$L279
	addiu	$18,$21,%lo(other)
	.loc 1 243
	lb	$3,6($18)
	li	$2,51
	bne	$3,$2,$L279
	move	$2,$16
	.loc 1 244
	li	$3,4096
	.loc 1 244
	move	$16,$0
$L280:
	.loc 1 244
	sb	$16,0($2)
	.loc 1 244
	addiu	$16,$16,1
	.loc 1 244
	bne	$16,$3,$L280
	addiu	$2,$2,1
	.loc 1 245
	lw	$4,156($sp)
	li	$6,4096
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$16,$L282
	li	$6,100
	.loc 1 245
	lw	$4,152($sp)
	jal	read
	addiu	$5,$21,%lo(other)
	li	$3,100
	bne	$2,$3,$L282
	lui	$5,%hi(other+100)
	.loc 1 246
	lw	$4,152($sp)
	addiu	$5,$5,%lo(other+100)
	jal	read
	li	$6,12288
	li	$4,3996
	move	$3,$18
	bne	$2,$4,$L294
	li	$5,4096
$L285:
	.loc 1 247
	sll	$2,$17,24
	lb	$4,0($3)
	sra	$2,$2,24
	bne	$4,$2,$L295
	addiu	$17,$17,1
	.loc 1 247
	bne	$17,$5,$L285
	addiu	$3,$3,1
	.loc 1 248
	lw	$4,152($sp)
	move	$6,$0
	jal	readv
	addiu	$5,$sp,16
	bne	$2,$0,$L287
	move	$6,$0
	.loc 1 248
	lw	$4,156($sp)
	jal	write
	addiu	$5,$20,%lo(room)
	bne	$2,$0,$L287
	li	$6,-1
	.loc 1 249
	lw	$4,152($sp)
	jal	read
	addiu	$5,$20,%lo(room)
	li	$3,-1
	bne	$2,$3,$L288
	li	$2,22
	.loc 1 249
	lw	$3,%lo(errno)($19)
	nop
	bne	$3,$2,$L288
	nop
	.loc 1 250
	lw	$4,152($sp)
	jal	close
	nop
	.loc 1 251
	lw	$4,156($sp)
	jal	close
	nop
	.loc 1 252
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
$L295:
	.loc 1 247
	jal	fail
	li	$4,247
$L294:
	.loc 1 246
	jal	fail
	li	$4,246
$L282:
	.loc 1 245
	jal	fail
	li	$4,245
$L279:
	.loc 1 243
	jal	fail
	li	$4,243
$L276:
	.loc 1 242
	jal	fail
	li	$4,242
$L274:
	.loc 1 240
	jal	fail
	li	$4,240
$L272:
	.loc 1 238
	jal	fail
	li	$4,238
$L270:
	.loc 1 236
	jal	fail
	li	$4,236
$L268:
	.loc 1 235
	jal	fail
	li	$4,235
$L266:
	.loc 1 234
	jal	fail
	li	$4,234
$L264:
	.loc 1 233
	jal	fail
	li	$4,233
$L262:
	.loc 1 232
	jal	fail
	li	$4,232
$L260:
	.loc 1 231
	jal	fail
	li	$4,231
$L259:
	.loc 1 230
	jal	fail
	li	$4,230
$L288:
	.loc 1 249
	jal	fail
	li	$4,249
$L287:
	.loc 1 248
	jal	fail
	li	$4,248
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
	.loc 1 255
	.ent	programs
programs:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 259
	lui	$4,%hi($LC3)
	.loc 1 255
	sw	$17,32($sp)
	.loc 1 259
	lui	$17,%hi(none.0)
	.loc 1 255
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 259
	sw	$0,16($sp)
	addiu	$4,$4,%lo($LC3)
	.loc 1 259
	li	$19,-1
	lui	$16,%hi(errno)
	li	$18,2
	b	$L300
	addiu	$17,$17,%lo(none.0)
$L317:
	sll	$2,$2,2
	addu	$2,$2,$17
	lw	$4,0($2)
$L300:
	.loc 1 259
	move	$6,$0
	jal	execve
	move	$5,$0
	bne	$2,$19,$L297
	nop
	.loc 1 259
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L297
	nop
	.loc 1 259
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	.loc 1 259
	slt	$3,$2,6
	bne	$3,$0,$L317
	sw	$2,16($sp)
	lui	$4,%hi(room)
	addiu	$2,$4,%lo(room)
	.loc 1 260
	li	$3,1936916480
	addiu	$5,$2,4096
	addiu	$3,$3,29555
$L301:
	.loc 1 260
	sw	$3,0($2)
	addiu	$2,$2,4
	.loc 1 261
	bne	$5,$2,$L301
	move	$6,$0
	li	$2,4096
	.loc 1 261
	move	$5,$0
	addiu	$4,$4,%lo(room)
	jal	execve
	sw	$2,16($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L302
	li	$2,14
	.loc 1 261
	lw	$19,%lo(errno)($16)
	nop
	bne	$19,$2,$L302
	move	$6,$0
	.loc 1 262
	move	$5,$0
	jal	execve
	li	$4,-2147287040
	bne	$2,$18,$L304
	move	$17,$2
	.loc 1 262
	lw	$18,%lo(errno)($16)
	nop
	bne	$18,$19,$L304
	move	$6,$0
	.loc 1 263
	move	$5,$0
	jal	execve
	li	$4,536870912
	bne	$2,$17,$L306
	nop
	.loc 1 263
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L306
	li	$17,10752
	.loc 1 264
	sw	$0,16($sp)
$L311:
	.loc 1 265
	jal	fork
	nop
	.loc 1 266
	beq	$2,$0,$L318
	move	$4,$2
	.loc 1 271
	jal	ended
	nop
	bne	$2,$17,$L319
	nop
	.loc 1 264
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	.loc 1 264
	slt	$3,$2,3
	bne	$3,$0,$L311
	sw	$2,16($sp)
	.loc 1 273
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L312
	li	$2,10
	.loc 1 273
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L312
	nop
	.loc 1 274
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L297:
	.loc 1 259
	jal	fail
	li	$4,259
$L319:
	.loc 1 271
	jal	fail
	li	$4,271
$L318:
	.loc 1 267
	lw	$3,16($sp)
	li	$2,2
	beq	$3,$2,$L320
	li	$6,3
	.loc 1 268
	lui	$4,%hi($LC4)
$L321:
	addiu	$4,$4,%lo($LC4)
	move	$6,$0
	jal	execve
	move	$5,$0
	.loc 1 269
	jal	exit
	li	$4,1
$L320:
	.loc 1 267
	li	$4,268566528
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,8192
	.loc 1 268
	b	$L321
	lui	$4,%hi($LC4)
$L312:
	.loc 1 273
	jal	fail
	li	$4,273
$L306:
	.loc 1 263
	jal	fail
	li	$4,263
$L304:
	.loc 1 262
	jal	fail
	li	$4,262
$L302:
	.loc 1 261
	jal	fail
	li	$4,261
	.set	reorder
	.end	programs
	.section	.text.profile,"ax"
	.align	2
	.loc 1 278
	.ent	profile
profile:
	.set	noreorder
	.set	nomacro
	.loc 1 282
	lui	$4,%hi(counters)
	.loc 1 278
	addiu	$sp,$sp,-32
	.loc 1 282
	li	$7,256
	li	$6,4194304
	li	$5,256
	.loc 1 278
	sw	$31,28($sp)
	.loc 1 282
	jal	profil
	addiu	$4,$4,%lo(counters)
	.loc 1 283
	sw	$0,16($sp)
	.loc 1 283
	lw	$2,16($sp)
	li	$3,60000
	slt	$2,$2,$3
	bne	$2,$0,$L324
	move	$7,$0
$L338:
	.loc 1 284
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 285
	sw	$0,16($sp)
	.loc 1 285
	lw	$2,16($sp)
	nop
	slt	$2,$2,64
	beq	$2,$0,$L325
	lui	$6,%hi(counters)
	.loc 1 280
	move	$4,$0
	addiu	$6,$6,%lo(counters)
$L326:
	.loc 1 285
	lw	$2,16($sp)
	.loc 1 285
	lw	$3,16($sp)
	.loc 1 285
	sll	$2,$2,2
	.loc 1 285
	addiu	$3,$3,1
	sw	$3,16($sp)
	.loc 1 285
	addu	$2,$6,$2
	.loc 1 285
	lw	$3,16($sp)
	.loc 1 285
	lw	$5,0($2)
	.loc 1 285
	slt	$2,$3,64
	bne	$2,$0,$L326
	addu	$4,$4,$5
	.loc 1 286
	blez	$4,$L325
	li	$7,65536
	.loc 1 287
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,-2147287040
	.loc 1 288
	sw	$0,16($sp)
	.loc 1 288
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L329
	li	$7,65536
$L340:
	.loc 1 289
	li	$6,4194304
	li	$5,65536
	jal	profil
	li	$4,4194304
	.loc 1 290
	sw	$0,16($sp)
	.loc 1 290
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	bne	$2,$0,$L331
	move	$7,$0
$L339:
	.loc 1 291
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	.loc 1 292
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L324:
	.loc 1 283
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 283
	lw	$2,16($sp)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L338
	move	$7,$0
	b	$L324
	nop
$L331:
	.loc 1 290
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 290
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L339
	move	$7,$0
	b	$L331
	nop
$L329:
	.loc 1 288
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 288
	lw	$2,16($sp)
	nop
	slt	$2,$2,30000
	beq	$2,$0,$L340
	li	$7,65536
	b	$L329
	nop
$L325:
	.loc 1 286
	jal	fail
	li	$4,286
	.set	reorder
	.end	profile
	.section	.text.usage,"ax"
	.align	2
	.loc 1 295
	.ent	usage
usage:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	.loc 1 298
	addiu	$5,$sp,16
	li	$4,1
	.loc 1 295
	sw	$16,92($sp)
	sw	$31,100($sp)
	.loc 1 298
	jal	getrusage
	sw	$17,96($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L342
	lui	$17,%hi(errno)
	.loc 1 298
	lw	$3,%lo(errno)($17)
	li	$2,22
	bne	$3,$2,$L342
	li	$5,-2147287040
	.loc 1 299
	jal	getrusage
	move	$4,$0
	bne	$2,$16,$L344
	li	$2,14
	.loc 1 299
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L344
	addiu	$5,$sp,16
	.loc 1 300
	jal	getrusage
	move	$4,$0
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L346
	nop
	.loc 1 300
	lw	$2,20($sp)
	nop
	blez	$2,$L346
	nop
	.loc 1 300
	lw	$2,28($sp)
	nop
	blez	$2,$L346
	addiu	$5,$sp,16
	.loc 1 301
	jal	getrusage
	li	$4,-1
	bne	$2,$0,$L352
	nop
	.loc 1 302
	jal	getpagesize
	nop
	li	$3,4096
	bne	$2,$3,$L350
	nop
	.loc 1 302
	jal	getuid
	nop
	bne	$2,$0,$L350
	nop
	.loc 1 302
	jal	getgid
	nop
	bne	$2,$0,$L350
	nop
	.loc 1 303
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	jr	$31
	addiu	$sp,$sp,104
$L346:
	.loc 1 300
	jal	fail
	li	$4,300
$L350:
	.loc 1 302
	jal	fail
	li	$4,302
$L344:
	.loc 1 299
	jal	fail
	li	$4,299
$L342:
	.loc 1 298
	jal	fail
	li	$4,298
$L352:
	.loc 1 301
	jal	fail
	li	$4,301
	.set	reorder
	.end	usage
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 306
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 307
	jal	descriptors
	nop
	.loc 1 308
	jal	memory
	nop
	.loc 1 309
	jal	stack
	nop
	.loc 1 310
	jal	segments
	nop
	.loc 1 311
	jal	priorities
	nop
	.loc 1 312
	jal	areas
	nop
	.loc 1 313
	jal	programs
	nop
	.loc 1 314
	jal	profile
	nop
	.loc 1 315
	jal	usage
	nop
	.loc 1 317
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
