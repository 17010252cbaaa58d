# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/bytecode_safe.c
	.text
	.file 1 "experiments/tests/bytecode_safe.c"
	.section	.text.keep,"ax"
	.align	2
	.loc 1 100
	.ent	keep
keep:
	.set	noreorder
	lui	$2,%hi(memory+8192)
	lui	$3,%hi(kept)
	lui	$7,%hi(memory+12288)
	.loc 1 106
	li	$4,1511456768
	addiu	$2,$2,%lo(memory+8192)
	addiu	$3,$3,%lo(kept)
	addiu	$7,$7,%lo(memory+12288)
	ori	$4,$4,0xc0de
$L2:
	.loc 1 104
	lw	$6,0($2)
	.loc 1 105
	lw	$5,8192($2)
	.loc 1 106
	sw	$4,0($2)
	sw	$4,8192($2)
	.loc 1 103
	addiu	$2,$2,4
	.loc 1 104
	sw	$6,0($3)
	.loc 1 105
	sw	$5,4096($3)
	.loc 1 103
	bne	$2,$7,$L2
	addiu	$3,$3,4
	.loc 1 108
	jr	$31
	nop
	.set	reorder
	.end	keep
	.section	.text.as_kept,"ax"
	.align	2
	.loc 1 111
	.ent	as_kept
as_kept:
	.set	noreorder
	lui	$2,%hi(kept)
	addiu	$2,$2,%lo(kept)
	lui	$3,%hi(memory+8192)
	addiu	$3,$3,%lo(memory+8192)
	b	$L7
	addiu	$6,$2,4096
$L12:
	.loc 1 115
	lw	$5,4096($2)
	lw	$4,8192($3)
	nop
	bne	$5,$4,$L9
	addiu	$2,$2,4
	.loc 1 114
	beq	$2,$6,$L11
	addiu	$3,$3,4
$L7:
	.loc 1 115
	lw	$5,0($2)
	lw	$4,0($3)
	nop
	beq	$5,$4,$L12
	nop
$L9:
	.loc 1 118
	jr	$31
	move	$2,$0
$L11:
	jr	$31
	li	$2,1
	.set	reorder
	.end	as_kept
	.section	.text.receive,"ax"
	.align	2
	.loc 1 91
	.ent	receive
receive:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(memory)
	addiu	$18,$18,%lo(memory)
	.file 2 "./experiments/tests/confined.h"
	.loc 2 25
	li	$3,1511456768
	.loc 1 91
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	addiu	$4,$18,24576
	move	$2,$18
	.loc 2 25
	ori	$3,$3,0xc0de
$L14:
	sw	$3,0($2)
	.loc 2 24
	addiu	$2,$2,4
	bne	$2,$4,$L14
	lui	$17,%hi(memory+4096)
	addiu	$17,$17,%lo(memory+4096)
	addiu	$18,$18,4156
$L15:
	.loc 1 96
	jal	draw
	li	$4,65536
	move	$16,$2
	jal	draw
	li	$4,65536
	sll	$16,$16,16
	or	$16,$16,$2
	sw	$16,0($17)
	.loc 1 95
	addiu	$17,$17,4
	bne	$17,$18,$L15
	nop
	.loc 1 97
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	receive
	.section	.text.both,"ax"
	.align	2
	.loc 1 122
	.ent	both
both:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$17,52($sp)
	.loc 1 123
	lui	$17,%hi(code)
	addiu	$6,$17,%lo(code)
	.loc 1 122
	sw	$20,64($sp)
	sw	$31,84($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$16,48($sp)
	.loc 1 123
	jal	bytecode_compile
	move	$20,$4
	.loc 1 125
	bltz	$2,$L22
	move	$16,$2
	.loc 1 127
	jal	receive
	lui	$21,%hi(memory+16384)
	.loc 1 129
	addiu	$21,$21,%lo(memory+16384)
	.loc 1 128
	sll	$5,$16,2
	addiu	$4,$17,%lo(code)
	.loc 1 129
	lui	$18,%hi(memory+8192)
	.loc 1 128
	jal	instructions_changed
	lui	$19,%hi(memory+4096)
	lui	$16,%hi(memory)
	.loc 1 129
	addiu	$5,$19,%lo(memory+4096)
	move	$4,$20
	sw	$21,16($sp)
	addiu	$7,$18,%lo(memory+8192)
	jal	bytecode_run
	li	$6,60
	addiu	$16,$16,%lo(memory)
	.loc 2 31
	li	$5,1511456768
	.loc 1 129
	move	$9,$2
	addiu	$20,$16,4096
	move	$3,$16
	.loc 2 31
	b	$L23
	ori	$5,$5,0xc0de
$L56:
	.loc 2 30
	beq	$3,$20,$L55
	lui	$10,%hi(memory+4156)
$L23:
	.loc 2 31
	lw	$4,0($3)
	nop
	beq	$4,$5,$L56
	addiu	$3,$3,4
$L22:
	.loc 1 126
	move	$2,$0
$L19:
	.loc 1 138
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,88
$L55:
	addiu	$fp,$10,%lo(memory+4156)
	.loc 2 31
	li	$5,1511456768
	addiu	$23,$16,8192
	.loc 2 30
	move	$3,$fp
	.loc 2 31
	b	$L25
	ori	$5,$5,0xc0de
$L58:
	.loc 2 30
	beq	$3,$23,$L57
	lui	$11,%hi(memory+12288)
$L25:
	.loc 2 31
	lw	$4,0($3)
	nop
	beq	$4,$5,$L58
	addiu	$3,$3,4
	b	$L19
	move	$2,$0
$L57:
	addiu	$11,$11,%lo(memory+12288)
	li	$4,1511456768
	.loc 2 30
	move	$3,$11
	.loc 2 31
	b	$L27
	ori	$4,$4,0xc0de
$L60:
	.loc 2 30
	beq	$3,$21,$L59
	lui	$22,%hi(memory+16512)
$L27:
	.loc 2 31
	lw	$2,0($3)
	nop
	beq	$2,$4,$L60
	addiu	$3,$3,4
	b	$L19
	move	$2,$0
$L59:
	addiu	$2,$22,%lo(memory+16512)
	li	$4,1511456768
	sw	$2,36($sp)
	addiu	$22,$16,20480
	b	$L29
	ori	$4,$4,0xc0de
$L62:
	.loc 2 30
	beq	$2,$22,$L61
	nop
$L29:
	.loc 2 31
	lw	$3,0($2)
	nop
	beq	$3,$4,$L62
	addiu	$2,$2,4
	b	$L19
	move	$2,$0
$L61:
	addiu	$2,$16,24576
	li	$4,1511456768
	sw	$2,32($sp)
	sw	$22,40($sp)
	.loc 2 30
	move	$2,$22
	.loc 2 31
	b	$L31
	ori	$4,$4,0xc0de
$L64:
	.loc 2 30
	lw	$3,32($sp)
	nop
	beq	$2,$3,$L63
	nop
$L31:
	.loc 2 31
	lw	$3,0($2)
	nop
	beq	$3,$4,$L64
	addiu	$2,$2,4
	b	$L19
	move	$2,$0
$L63:
	sw	$11,28($sp)
	.loc 1 133
	jal	keep
	sw	$9,24($sp)
	.loc 1 134
	sw	$21,16($sp)
	addiu	$7,$18,%lo(memory+8192)
	li	$6,60
	addiu	$5,$19,%lo(memory+4096)
	jal	handler_run
	addiu	$4,$17,%lo(code)
	lw	$9,24($sp)
	lw	$11,28($sp)
	bne	$2,$9,$L19
	move	$2,$0
	.loc 2 31
	li	$3,1511456768
	b	$L33
	ori	$3,$3,0xc0de
$L66:
	.loc 2 30
	beq	$16,$20,$L65
	nop
$L33:
	.loc 2 31
	lw	$2,0($16)
	nop
	beq	$2,$3,$L66
	addiu	$16,$16,4
	b	$L19
	move	$2,$0
$L65:
	li	$3,1511456768
	b	$L34
	ori	$3,$3,0xc0de
$L68:
	.loc 2 30
	beq	$fp,$23,$L67
	nop
$L34:
	.loc 2 31
	lw	$2,0($fp)
	nop
	beq	$2,$3,$L68
	addiu	$fp,$fp,4
	b	$L19
	move	$2,$0
$L67:
	li	$3,1511456768
	b	$L35
	ori	$3,$3,0xc0de
$L70:
	.loc 2 30
	beq	$11,$21,$L69
	nop
$L35:
	.loc 2 31
	lw	$2,0($11)
	nop
	beq	$2,$3,$L70
	addiu	$11,$11,4
	b	$L19
	move	$2,$0
$L69:
	li	$3,1511456768
	b	$L36
	ori	$3,$3,0xc0de
$L72:
	.loc 2 30
	beq	$4,$22,$L71
	nop
$L36:
	.loc 2 31
	lw	$4,36($sp)
	nop
	lw	$2,0($4)
	.loc 2 30
	addiu	$4,$4,4
	.loc 2 31
	beq	$2,$3,$L72
	sw	$4,36($sp)
	b	$L19
	move	$2,$0
$L71:
	li	$3,1511456768
	b	$L37
	ori	$3,$3,0xc0de
$L74:
	.loc 2 30
	lw	$2,32($sp)
	nop
	beq	$4,$2,$L73
	nop
$L37:
	.loc 2 31
	lw	$4,40($sp)
	nop
	lw	$2,0($4)
	.loc 2 30
	addiu	$4,$4,4
	.loc 2 31
	beq	$2,$3,$L74
	sw	$4,40($sp)
	b	$L19
	move	$2,$0
$L73:
	.loc 1 137
	jal	as_kept
	nop
	b	$L19
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
	.ascii	"adversarial \000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 141
	.ent	main
main:
	.set	noreorder
	.loc 1 147
	lui	$2,%hi(bytecode_seed)
	.loc 1 141
	addiu	$sp,$sp,-72
	.loc 1 147
	lw	$3,%lo(bytecode_seed)($2)
	lui	$2,%hi(random_state)
	.loc 1 141
	sw	$20,48($sp)
	sw	$16,32($sp)
	lui	$20,%hi(bounds)
	lui	$16,%hi(adversarial)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	.loc 1 147
	sw	$3,%lo(random_state)($2)
	addiu	$16,$16,%lo(adversarial)
	.loc 1 148
	move	$17,$0
	.loc 1 149
	addiu	$18,$20,%lo(bounds)
	.loc 1 148
	b	$L78
	li	$19,39
$L76:
	addiu	$17,$17,1
	beq	$17,$19,$L121
	addiu	$16,$16,100
$L78:
	.loc 1 149
	lw	$5,96($16)
	move	$6,$18
	jal	bytecode_verify
	move	$4,$16
	beq	$2,$0,$L76
	move	$fp,$2
	.loc 1 150
	lui	$4,%hi($LC0)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC0)
	.loc 1 151
	li	$fp,1
$L75:
	.loc 1 189
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
$L121:
	lui	$16,%hi(honest)
	addiu	$16,$16,%lo(honest)
	.loc 1 153
	move	$17,$0
	.loc 1 154
	addiu	$19,$20,%lo(bounds)
	.loc 1 153
	li	$21,6
$L82:
	.loc 1 154
	lw	$18,96($16)
	move	$6,$19
	move	$5,$18
	jal	bytecode_verify
	move	$4,$16
	beq	$2,$0,$L81
	move	$5,$18
	.loc 1 155
	jal	both
	move	$4,$16
	.loc 1 154
	beq	$2,$0,$L81
	nop
	.loc 1 153
	addiu	$17,$17,1
	bne	$17,$21,$L82
	addiu	$16,$16,100
	lui	$2,%hi(bytecode_mutations)
	.loc 1 159
	lw	$2,%lo(bytecode_mutations)($2)
	move	$22,$0
	addiu	$2,$2,3
	sw	$2,16($sp)
	.loc 1 161
	lui	$2,%hi(safety_handlers)
	addiu	$2,$2,%lo(safety_handlers)
	sw	$2,20($sp)
	lui	$2,%hi(mutated.0)
	.loc 1 144
	sw	$0,28($sp)
	sw	$2,24($sp)
$L83:
	.loc 1 159
	lw	$2,16($sp)
	nop
	sltu	$2,$22,$2
	beq	$2,$0,$L122
	li	$2,3
	.loc 1 160
	bne	$2,$0,1f
	divu	$0,$22,$2
	break	7
1:
	.loc 1 161
	lw	$3,20($sp)
	.loc 1 160
	mfhi	$2
	.loc 1 161
	sll	$2,$2,4
	addu	$2,$3,$2
	lw	$18,12($2)
	nop
	blez	$18,$L123
	sll	$7,$18,3
	lw	$3,24($sp)
	lw	$2,8($2)
	move	$23,$3
	addiu	$4,$3,%lo(mutated.0)
	addu	$7,$7,$2
$L87:
	.loc 1 162
	lwl	$6,3($2)
	lwl	$5,7($2)
	lwr	$6,0($2)
	lwr	$5,4($2)
	.loc 1 161
	addiu	$2,$2,8
	.loc 1 162
	sw	$6,0($4)
	sw	$5,4($4)
	.loc 1 161
	bne	$2,$7,$L87
	addiu	$4,$4,8
$L88:
	.loc 1 163
	sltu	$2,$22,3
	beq	$2,$0,$L124
	addiu	$6,$20,%lo(bounds)
	.loc 1 176
	move	$5,$18
	jal	bytecode_verify
	addiu	$4,$23,%lo(mutated.0)
	bne	$2,$0,$L125
	move	$5,$18
	.loc 1 177
	b	$L75
	li	$fp,2
$L124:
	.loc 1 163
	jal	draw
	li	$4,3
	addiu	$17,$2,1
	beq	$17,$0,$L126
	addiu	$6,$20,%lo(bounds)
	.loc 1 166
	lui	$19,%hi($L94)
	addiu	$19,$19,%lo($L94)
	.loc 1 172
	addiu	$21,$23,%lo(mutated.0)
$L103:
	.loc 1 164
	jal	draw
	move	$4,$18
	.loc 1 166
	li	$4,5
	jal	draw
	move	$16,$2
	sltu	$4,$2,5
	beq	$4,$0,$L92
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.main,"a"
	.align	2
	.align	2
$L94:
	.word	$L98
	.word	$L97
	.word	$L96
	.word	$L95
	.word	$L93
	.section	.text.startup.main
$L95:
	.loc 1 170
	jal	draw
	li	$4,8
	beq	$2,$0,$L99
	nop
	jal	draw
	li	$4,64
	addiu	$2,$2,-4
	sll	$2,$2,16
	sra	$2,$2,16
$L100:
	sll	$16,$16,3
	addu	$16,$21,$16
	sh	$2,4($16)
$L92:
	.loc 1 163
	addiu	$17,$17,-1
	bne	$17,$0,$L103
	addiu	$6,$20,%lo(bounds)
$L126:
	.loc 1 176
	move	$5,$18
	jal	bytecode_verify
	addiu	$4,$23,%lo(mutated.0)
	bne	$2,$0,$L104
	move	$5,$18
$L90:
	.loc 1 159
	b	$L83
	addiu	$22,$22,1
$L96:
	.loc 1 169
	li	$4,11
	jal	draw
	sll	$16,$16,3
	addu	$16,$21,$16
	b	$L92
	sb	$2,2($16)
$L97:
	.loc 1 168
	li	$4,11
	jal	draw
	sll	$16,$16,3
	addu	$16,$21,$16
	b	$L92
	sb	$2,1($16)
$L98:
	.loc 1 167
	li	$4,21
	jal	draw
	sll	$16,$16,3
	addu	$16,$16,$21
	b	$L92
	sb	$2,0($16)
$L93:
	.loc 1 172
	jal	draw
	li	$4,2
	beq	$2,$0,$L101
	nop
	jal	draw
	li	$4,40
	addiu	$2,$2,-4
	sll	$2,$2,16
	sra	$2,$2,16
$L102:
	sll	$16,$16,3
	addu	$16,$21,$16
	.loc 1 173
	b	$L92
	sh	$2,6($16)
$L104:
$L125:
	.loc 1 181
	jal	both
	addiu	$4,$23,%lo(mutated.0)
	.loc 1 180
	lw	$3,28($sp)
	nop
	addiu	$3,$3,1
	.loc 1 181
	bne	$2,$0,$L90
	sw	$3,28($sp)
	.loc 1 182
	lui	$4,%hi($LC2)
	move	$5,$22
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 183
	b	$L75
	li	$fp,3
$L99:
	.loc 1 170
	jal	draw
	li	$4,65536
	addiu	$2,$2,-32768
	sll	$2,$2,16
	b	$L100
	sra	$2,$2,16
$L101:
	.loc 1 172
	jal	draw
	li	$4,65536
	addiu	$2,$2,-32768
	sll	$2,$2,16
	b	$L102
	sra	$2,$2,16
$L81:
	.loc 1 156
	lui	$4,%hi($LC1)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 157
	b	$L75
	li	$fp,1
$L123:
	b	$L88
	lui	$23,%hi(mutated.0)
$L122:
	.loc 1 186
	lui	$4,%hi($LC3)
	addiu	$4,$4,%lo($LC3)
	jal	report
	li	$5,39
	.loc 1 187
	lw	$5,28($sp)
	lui	$4,%hi($LC0)
	jal	report
	addiu	$4,$4,%lo($LC0)
	.loc 1 188
	b	$L75
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
	.section	.rodata.adversarial,"a"
	.align	2
adversarial:
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
	.file 3 "./experiments/tests/random.h"
	.file 4 "./experiments/workloads/safety.h"
	.file 5 "./aegis/handlers/handler.h"
	.file 6 "./experiments/workloads/bytecode.h"
	.file 7 "./experiments/filters/generated.h"
