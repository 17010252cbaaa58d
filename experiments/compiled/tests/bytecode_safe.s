# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/bytecode_safe.c
	.text
	.file 1 "experiments/tests/bytecode_safe.c"
	.section	.text.whole,"ax"
	.align	2
	.loc 1 110
	.ent	whole
whole:
	.set	noreorder
	.set	nomacro
	.loc 1 111
	sltu	$2,$5,$6
	beq	$2,$0,$L4
	li	$3,1511456768
	sll	$2,$5,2
	addu	$4,$4,$2
	.loc 1 112
	b	$L3
	ori	$3,$3,0xc0de
$L8:
	.loc 1 111
	beq	$6,$5,$L4
	addiu	$4,$4,4
$L3:
	.loc 1 112
	lw	$2,0($4)
	nop
	beq	$2,$3,$L8
	addiu	$5,$5,1
	.loc 1 115
	jr	$31
	move	$2,$0
$L4:
	.loc 1 114
	jr	$31
	li	$2,1
	.set	reorder
	.end	whole
	.section	.text.confined,"ax"
	.align	2
	.loc 1 119
	.ent	confined
confined:
	.set	noreorder
	.set	nomacro
	.loc 1 120
	lui	$4,%hi(memory)
	.loc 1 119
	addiu	$sp,$sp,-24
	.loc 1 120
	li	$6,1024
	move	$5,$0
	.loc 1 119
	sw	$31,20($sp)
	.loc 1 120
	jal	whole
	addiu	$4,$4,%lo(memory)
	.loc 1 123
	bne	$2,$0,$L10
	li	$6,1024
$L12:
	move	$2,$0
$L9:
	.loc 1 124
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L10:
	.loc 1 121
	lui	$4,%hi(memory+4096)
	li	$5,15
	jal	whole
	addiu	$4,$4,%lo(memory+4096)
	.loc 1 120
	beq	$2,$0,$L9
	move	$2,$0
	.loc 1 122
	lui	$4,%hi(memory+12288)
	li	$6,1024
	move	$5,$0
	jal	whole
	addiu	$4,$4,%lo(memory+12288)
	.loc 1 121
	beq	$2,$0,$L9
	move	$2,$0
	.loc 1 123
	lui	$4,%hi(memory+16384)
	li	$6,1024
	li	$5,32
	jal	whole
	addiu	$4,$4,%lo(memory+16384)
	.loc 1 122
	beq	$2,$0,$L12
	li	$6,1024
	.loc 1 123
	lui	$4,%hi(memory+20480)
	move	$5,$0
	jal	whole
	addiu	$4,$4,%lo(memory+20480)
	.loc 1 123
	b	$L9
	sltu	$2,$0,$2
	.set	reorder
	.end	confined
	.section	.text.keep,"ax"
	.align	2
	.loc 1 127
	.ent	keep
keep:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(memory+8192)
	lui	$3,%hi(kept)
	lui	$7,%hi(memory+12288)
	.loc 1 133
	li	$4,1511456768
	addiu	$2,$2,%lo(memory+8192)
	addiu	$3,$3,%lo(kept)
	addiu	$7,$7,%lo(memory+12288)
	ori	$4,$4,0xc0de
$L24:
	.loc 1 131
	lw	$6,0($2)
	.loc 1 132
	lw	$5,8192($2)
	.loc 1 133
	sw	$4,0($2)
	.loc 1 133
	sw	$4,8192($2)
	.loc 1 130
	addiu	$2,$2,4
	.loc 1 131
	sw	$6,0($3)
	.loc 1 132
	sw	$5,4096($3)
	.loc 1 130
	bne	$2,$7,$L24
	addiu	$3,$3,4
	.loc 1 135
	jr	$31
	nop
	.set	reorder
	.end	keep
	.section	.text.as_kept,"ax"
	.align	2
	.loc 1 138
	.ent	as_kept
as_kept:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(kept)
	addiu	$2,$2,%lo(kept)
	lui	$3,%hi(memory+8192)
	addiu	$3,$3,%lo(memory+8192)
	b	$L28
	addiu	$6,$2,4096
$L33:
	.loc 1 142
	lw	$5,4096($2)
	lw	$4,8192($3)
	nop
	bne	$5,$4,$L30
	addiu	$2,$2,4
	.loc 1 141
	beq	$2,$6,$L32
	addiu	$3,$3,4
$L28:
	.loc 1 142
	lw	$5,0($2)
	lw	$4,0($3)
	nop
	beq	$5,$4,$L33
	nop
$L30:
	.loc 1 145
	jr	$31
	move	$2,$0
$L32:
	jr	$31
	li	$2,1
	.set	reorder
	.end	as_kept
	.section	.text.fill,"ax"
	.align	2
	.loc 1 100
	.ent	fill
fill:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(memory)
	addiu	$18,$18,%lo(memory)
	.loc 1 104
	li	$3,1511456768
	.loc 1 100
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	addiu	$4,$18,24576
	.loc 1 100
	move	$2,$18
	.loc 1 104
	ori	$3,$3,0xc0de
$L35:
	.loc 1 104
	sw	$3,0($2)
	.loc 1 103
	addiu	$2,$2,4
	bne	$2,$4,$L35
	lui	$17,%hi(memory+4096)
	addiu	$17,$17,%lo(memory+4096)
	addiu	$18,$18,4156
$L36:
	.loc 1 106
	jal	draw
	li	$4,65536
	move	$16,$2
	.loc 1 106
	jal	draw
	li	$4,65536
	.loc 1 106
	sll	$16,$16,16
	.loc 1 106
	or	$16,$16,$2
	.loc 1 106
	sw	$16,0($17)
	.loc 1 105
	addiu	$17,$17,4
	bne	$17,$18,$L36
	nop
	.loc 1 107
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	fill
	.section	.text.both,"ax"
	.align	2
	.loc 1 149
	.ent	both
both:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	.loc 1 150
	lui	$18,%hi(code)
	addiu	$6,$18,%lo(code)
	.loc 1 149
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$16,24($sp)
	.loc 1 150
	jal	bytecode_compile
	move	$17,$4
	.loc 1 152
	bltz	$2,$L43
	nop
	.loc 1 154
	jal	fill
	move	$16,$2
	.loc 1 155
	sll	$5,$16,2
	.loc 1 156
	lui	$16,%hi(memory+16384)
	.loc 1 155
	addiu	$4,$18,%lo(code)
	.loc 1 156
	lui	$20,%hi(memory+8192)
	lui	$19,%hi(memory+4096)
	.loc 1 155
	jal	instructions_changed
	addiu	$16,$16,%lo(memory+16384)
	.loc 1 156
	move	$4,$17
	sw	$16,16($sp)
	addiu	$7,$20,%lo(memory+8192)
	li	$6,60
	jal	bytecode_run
	addiu	$5,$19,%lo(memory+4096)
	.loc 1 158
	jal	confined
	move	$17,$2
	.loc 1 158
	bne	$2,$0,$L51
	nop
$L43:
	.loc 1 153
	move	$2,$0
$L40:
	.loc 1 165
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L51:
	.loc 1 160
	jal	keep
	nop
	.loc 1 161
	sw	$16,16($sp)
	addiu	$7,$20,%lo(memory+8192)
	li	$6,60
	addiu	$5,$19,%lo(memory+4096)
	jal	handler_run
	addiu	$4,$18,%lo(code)
	.loc 1 161
	bne	$2,$17,$L40
	move	$2,$0
	.loc 1 164
	jal	confined
	nop
	.loc 1 164
	beq	$2,$0,$L43
	nop
	.loc 1 164
	jal	as_kept
	nop
	b	$L40
	sltu	$2,$0,$2
	.set	reorder
	.end	both
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"accepted \000"
	.align	2
$LC1:
	.ascii	"refused \000"
	.align	2
$LC2:
	.ascii	"wrong \000"
	.align	2
$LC3:
	.ascii	"hostile \000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 168
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 174
	lui	$2,%hi(bytecode_seed)
	.loc 1 168
	addiu	$sp,$sp,-72
	.loc 1 174
	lw	$3,%lo(bytecode_seed)($2)
	lui	$2,%hi(random_state)
	.loc 1 168
	sw	$20,48($sp)
	sw	$16,32($sp)
	lui	$20,%hi(bounds)
	lui	$16,%hi(hostile)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	.loc 1 174
	sw	$3,%lo(random_state)($2)
	addiu	$16,$16,%lo(hostile)
	.loc 1 175
	move	$17,$0
	.loc 1 176
	addiu	$18,$20,%lo(bounds)
	.loc 1 175
	b	$L55
	li	$19,39
$L53:
	.loc 1 175
	addiu	$17,$17,1
	.loc 1 175
	beq	$17,$19,$L98
	addiu	$16,$16,100
$L55:
	.loc 1 176
	lw	$5,96($16)
	move	$6,$18
	jal	bytecode_verify
	move	$4,$16
	.loc 1 176
	beq	$2,$0,$L53
	move	$fp,$2
	.loc 1 177
	lui	$4,%hi($LC0)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC0)
	.loc 1 178
	li	$fp,1
$L52:
	.loc 1 216
	lw	$31,68($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$fp
	lw	$fp,64($sp)
	jr	$31
	addiu	$sp,$sp,72
$L98:
	lui	$16,%hi(honest)
	addiu	$16,$16,%lo(honest)
	.loc 1 180
	move	$17,$0
	.loc 1 181
	addiu	$19,$20,%lo(bounds)
	.loc 1 180
	li	$21,6
$L59:
	.loc 1 181
	lw	$18,96($16)
	.loc 1 181
	move	$6,$19
	move	$5,$18
	jal	bytecode_verify
	move	$4,$16
	.loc 1 181
	beq	$2,$0,$L58
	move	$5,$18
	.loc 1 182
	jal	both
	move	$4,$16
	.loc 1 181
	beq	$2,$0,$L58
	nop
	.loc 1 180
	addiu	$17,$17,1
	.loc 1 180
	bne	$17,$21,$L59
	addiu	$16,$16,100
	lui	$2,%hi(bytecode_mutations)
	.loc 1 186
	lw	$2,%lo(bytecode_mutations)($2)
	.loc 1 186
	move	$22,$0
	.loc 1 186
	addiu	$2,$2,3
	sw	$2,16($sp)
	.loc 1 188
	lui	$2,%hi(safety_handlers)
	addiu	$2,$2,%lo(safety_handlers)
	sw	$2,20($sp)
	lui	$2,%hi(mutated.0)
	.loc 1 171
	sw	$0,28($sp)
	sw	$2,24($sp)
$L60:
	.loc 1 186
	lw	$2,16($sp)
	nop
	sltu	$2,$22,$2
	beq	$2,$0,$L99
	li	$2,3
	.loc 1 187
	bne	$2,$0,1f
	divu	$0,$22,$2
	break	7
1:
	.loc 1 188
	lw	$3,20($sp)
	.loc 1 187
	mfhi	$2
	.loc 1 188
	sll	$2,$2,4
	addu	$2,$3,$2
	lw	$18,12($2)
	nop
	.loc 1 188
	blez	$18,$L100
	sll	$7,$18,3
	lw	$3,24($sp)
	lw	$2,8($2)
	move	$23,$3
	addiu	$4,$3,%lo(mutated.0)
	addu	$7,$7,$2
$L64:
	.loc 1 189
	lwl	$6,3($2)
	lwl	$5,7($2)
	lwr	$6,0($2)
	lwr	$5,4($2)
	.loc 1 188
	addiu	$2,$2,8
	.loc 1 189
	sw	$6,0($4)
	sw	$5,4($4)
	.loc 1 188
	bne	$2,$7,$L64
	addiu	$4,$4,8
$L65:
	.loc 1 190
	sltu	$2,$22,3
	beq	$2,$0,$L101
	addiu	$6,$20,%lo(bounds)
	.loc 1 203
	move	$5,$18
	jal	bytecode_verify
	addiu	$4,$23,%lo(mutated.0)
	.loc 1 203
	bne	$2,$0,$L102
	move	$5,$18
	.loc 1 204
	b	$L52
	li	$fp,2
$L101:
	.loc 1 190
	jal	draw
	li	$4,3
	.loc 1 190
	addiu	$17,$2,1
	.loc 1 190
	beq	$17,$0,$L103
	addiu	$6,$20,%lo(bounds)
	.loc 1 193
	lui	$19,%hi($L71)
	addiu	$19,$19,%lo($L71)
	.loc 1 199
	addiu	$21,$23,%lo(mutated.0)
$L80:
	.loc 1 191
	jal	draw
	move	$4,$18
	.loc 1 193
	li	$4,5
	jal	draw
	move	$16,$2
	.loc 1 193
	sltu	$4,$2,5
	beq	$4,$0,$L69
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.main,"a"
	.align	2
	.align	2
$L71:
	.word	$L75
	.word	$L74
	.word	$L73
	.word	$L72
	.word	$L70
	.section	.text.startup.main
$L72:
	.loc 1 197
	jal	draw
	li	$4,8
	.loc 1 197
	beq	$2,$0,$L76
	nop
	.loc 1 197
	jal	draw
	li	$4,64
	.loc 1 197
	addiu	$2,$2,-4
	.loc 1 197
	sll	$2,$2,16
	sra	$2,$2,16
$L77:
	.loc 1 197
	sll	$16,$16,3
	addu	$16,$21,$16
	sh	$2,4($16)
$L69:
	.loc 1 190
	addiu	$17,$17,-1
	.loc 1 190
	bne	$17,$0,$L80
	addiu	$6,$20,%lo(bounds)
$L103:
	.loc 1 203
	move	$5,$18
	jal	bytecode_verify
	addiu	$4,$23,%lo(mutated.0)
	.loc 1 203
	bne	$2,$0,$L81
	move	$5,$18
$L67:
	.loc 1 186
	b	$L60
	addiu	$22,$22,1
$L73:
	.loc 1 196
	li	$4,11
	jal	draw
	sll	$16,$16,3
	.loc 1 196
	addu	$16,$21,$16
	.loc 1 196
	b	$L69
	sb	$2,2($16)
$L74:
	.loc 1 195
	li	$4,11
	jal	draw
	sll	$16,$16,3
	.loc 1 195
	addu	$16,$21,$16
	.loc 1 195
	b	$L69
	sb	$2,1($16)
$L75:
	.loc 1 194
	li	$4,21
	jal	draw
	sll	$16,$16,3
	.loc 1 194
	addu	$16,$16,$21
	.loc 1 194
	b	$L69
	sb	$2,0($16)
$L70:
	.loc 1 199
	jal	draw
	li	$4,2
	.loc 1 199
	beq	$2,$0,$L78
	nop
	.loc 1 199
	jal	draw
	li	$4,40
	.loc 1 199
	addiu	$2,$2,-4
	.loc 1 199
	sll	$2,$2,16
	sra	$2,$2,16
$L79:
	.loc 1 199
	sll	$16,$16,3
	addu	$16,$21,$16
	.loc 1 200
	b	$L69
	sh	$2,6($16)
$L81:
$L102:
	.loc 1 208
	jal	both
	addiu	$4,$23,%lo(mutated.0)
	.loc 1 207
	lw	$3,28($sp)
	nop
	addiu	$3,$3,1
	.loc 1 208
	bne	$2,$0,$L67
	sw	$3,28($sp)
	.loc 1 209
	lui	$4,%hi($LC2)
	move	$5,$22
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 210
	b	$L52
	li	$fp,3
$L76:
	.loc 1 197
	jal	draw
	li	$4,65536
	.loc 1 197
	addiu	$2,$2,-32768
	.loc 1 197
	sll	$2,$2,16
	b	$L77
	sra	$2,$2,16
$L78:
	.loc 1 199
	jal	draw
	li	$4,65536
	.loc 1 199
	addiu	$2,$2,-32768
	.loc 1 199
	sll	$2,$2,16
	b	$L79
	sra	$2,$2,16
$L58:
	.loc 1 183
	lui	$4,%hi($LC1)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 184
	b	$L52
	li	$fp,1
$L100:
	b	$L65
	lui	$23,%hi(mutated.0)
$L99:
	.loc 1 213
	lui	$4,%hi($LC3)
	addiu	$4,$4,%lo($LC3)
	jal	report
	li	$5,39
	.loc 1 214
	lw	$5,28($sp)
	lui	$4,%hi($LC0)
	jal	report
	addiu	$4,$4,%lo($LC0)
	.loc 1 215
	b	$L52
	nop
	.set	reorder
	.end	main
	.section	.bss.mutated.0,"aw"
	.align	2
mutated.0:
	.space	2048
	.section	.rodata.honest,"a"
	.align	2
honest:
	.byte	16
	.byte	5
	.byte	6
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	17
	.byte	2
	.byte	3
	.byte	0
	.half	0
	.half	60
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	8
	.byte	2
	.byte	0
	.byte	0
	.half	0
	.half	31
	.byte	9
	.byte	2
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.byte	10
	.byte	5
	.byte	1
	.byte	0
	.half	59
	.half	0
	.byte	13
	.byte	4
	.byte	5
	.byte	0
	.half	127
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.byte	2
	.byte	5
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	3
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	4
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	1
	.half	60
	.byte	15
	.byte	5
	.byte	2
	.byte	0
	.half	-4
	.half	0
	.byte	15
	.byte	5
	.byte	2
	.byte	0
	.half	4088
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	40
	.word	7
	.byte	2
	.byte	9
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	1
	.half	60
	.byte	1
	.byte	9
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	1
	.half	60
	.byte	2
	.byte	9
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	2
	.byte	0
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	32
	.word	8
	.section	.rodata.hostile,"a"
	.align	2
hostile:
	.byte	12
	.byte	5
	.byte	1
	.byte	0
	.half	60
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	12
	.byte	5
	.byte	1
	.byte	0
	.half	-4
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	12
	.byte	5
	.byte	1
	.byte	0
	.half	2
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	11
	.byte	5
	.byte	1
	.byte	0
	.half	59
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	15
	.byte	1
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	15
	.byte	3
	.byte	2
	.byte	0
	.half	4096
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	13
	.byte	4
	.byte	2
	.byte	0
	.half	128
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	15
	.byte	3
	.byte	1
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	15
	.byte	2
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	12
	.byte	5
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	12
	.byte	5
	.byte	6
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	2
	.byte	5
	.byte	6
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	3
	.byte	6
	.byte	0
	.byte	0
	.half	0
	.half	1
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	4
	.byte	3
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	15
	.byte	3
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.byte	6
	.byte	3
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	3
	.byte	3
	.byte	0
	.byte	0
	.half	0
	.half	32767
	.byte	10
	.byte	5
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.byte	3
	.byte	3
	.byte	0
	.byte	0
	.half	0
	.half	-4
	.byte	15
	.byte	3
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.byte	8
	.byte	2
	.byte	0
	.byte	0
	.half	0
	.half	32
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	16
	.byte	0
	.byte	0
	.byte	0
	.half	-1
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	16
	.byte	0
	.byte	0
	.byte	0
	.half	2
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	100
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	17
	.byte	3
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	18
	.byte	2
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	9
	.byte	2
	.byte	0
	.byte	0
	.half	0
	.half	-1
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	9
	.byte	3
	.byte	0
	.byte	0
	.half	0
	.half	1
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	-1
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	16
	.byte	0
	.byte	0
	.byte	0
	.half	1
	.half	0
	.byte	1
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.byte	20
	.byte	2
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	1
	.byte	5
	.byte	10
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	2
	.byte	10
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	2
	.byte	5
	.byte	10
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	72
	.word	3
	.byte	2
	.byte	5
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	1
	.half	60
	.byte	1
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	15
	.byte	5
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	48
	.word	6
	.byte	2
	.byte	5
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	1
	.half	60
	.byte	3
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	4
	.byte	15
	.byte	5
	.byte	2
	.byte	0
	.half	4092
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	48
	.word	6
	.byte	1
	.byte	5
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	17
	.byte	2
	.byte	0
	.byte	0
	.half	1
	.half	60
	.byte	2
	.byte	5
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	15
	.byte	5
	.byte	2
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	48
	.word	6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	88
	.word	1
	.byte	2
	.byte	0
	.byte	3
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	80
	.word	2
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	88
	.word	1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	88
	.word	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.half	0
	.half	0
	.space	64
	.word	4
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	4096
	.word	128
	.section	.bss.code,"aw"
	.align	12
code:
	.space	8192
	.section	.bss.kept,"aw"
	.align	2
kept:
	.space	8192
	.section	.bss.memory,"aw"
	.align	12
memory:
	.space	24576
	.text
	.file 2 "./experiments/tests/random.h"
	.file 3 "./experiments/workloads/safety.h"
	.file 4 "./aegis/handlers/handler.h"
	.file 5 "./experiments/workloads/bytecode.h"
	.file 6 "./experiments/filters/generated.h"
