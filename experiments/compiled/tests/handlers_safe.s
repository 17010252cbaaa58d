# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/handlers_safe.c
	.text
	.file 1 "experiments/tests/handlers_safe.c"
	.section	.text.draw,"ax"
	.align	2
	.loc 1 38
	.ent	draw
draw:
	.set	noreorder
	.set	nomacro
	.loc 1 39
	lui	$6,%hi(state)
	lw	$2,%lo(state)($6)
	nop
	sll	$3,$2,13
	.loc 1 39
	xor	$3,$3,$2
	.loc 1 40
	srl	$5,$3,17
	.loc 1 40
	xor	$5,$5,$3
	.loc 1 41
	sll	$3,$5,5
	.loc 1 41
	xor	$3,$3,$5
	.loc 1 42
	srl	$2,$3,8
	.loc 1 43
	bne	$4,$0,1f
	divu	$0,$2,$4
	break	7
1:
	mfhi	$2
	jr	$31
	sw	$3,%lo(state)($6)
	.set	reorder
	.end	draw
	.section	.text.fill,"ax"
	.align	2
	.loc 1 46
	.ent	fill
fill:
	.set	noreorder
	.set	nomacro
	.loc 1 49
	srl	$5,$5,2
	.loc 1 49
	beq	$5,$0,$L10
	sll	$5,$5,2
	.loc 1 49
	li	$3,1511456768
	addu	$2,$4,$5
	ori	$3,$3,0xc0de
$L5:
	.loc 1 49
	sw	$3,0($4)
	.loc 1 49
	addiu	$4,$4,4
	bne	$4,$2,$L5
	nop
$L10:
	.loc 1 50
	jr	$31
	nop
	.set	reorder
	.end	fill
	.section	.text.whole,"ax"
	.align	2
	.loc 1 53
	.ent	whole
whole:
	.set	noreorder
	.set	nomacro
	.loc 1 56
	srl	$5,$5,2
	.loc 1 56
	beq	$5,$0,$L14
	sll	$5,$5,2
	addu	$3,$4,$5
	.loc 1 57
	li	$5,1511456768
	b	$L13
	ori	$5,$5,0xc0de
$L17:
	.loc 1 56
	beq	$4,$3,$L14
	nop
$L13:
	.loc 1 57
	lw	$2,0($4)
	nop
	beq	$2,$5,$L17
	addiu	$4,$4,4
	.loc 1 60
	jr	$31
	move	$2,$0
$L14:
	.loc 1 59
	jr	$31
	li	$2,1
	.set	reorder
	.end	whole
	.section	.text.mutate,"ax"
	.align	2
	.loc 1 103
	.ent	mutate
mutate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 104
	li	$4,3
	.loc 1 103
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 104
	jal	draw
	sw	$16,16($sp)
	move	$17,$2
	.loc 1 106
	li	$2,-1
	beq	$17,$2,$L18
	lui	$2,%hi(handler_honest)
	.loc 1 108
	lui	$19,%hi($L22)
	.loc 1 122
	lui	$20,%hi(mutated)
	.loc 1 119
	lui	$21,%hi(handler_table)
	.loc 1 119
	lw	$22,%lo(handler_honest)($2)
	.loc 1 108
	addiu	$19,$19,%lo($L22)
	.loc 1 122
	addiu	$20,$20,%lo(mutated)
	.loc 1 119
	addiu	$21,$21,%lo(handler_table)
$L27:
	.loc 1 107
	jal	draw
	move	$4,$18
	.loc 1 108
	li	$4,5
	jal	draw
	move	$16,$2
	.loc 1 108
	sltu	$3,$2,5
	beq	$3,$0,$L20
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.mutate,"a"
	.align	2
	.align	2
$L22:
	.word	$L26
	.word	$L25
	.word	$L24
	.word	$L23
	.word	$L21
	.section	.text.mutate
$L23:
	.loc 1 119
	jal	draw
	move	$4,$22
	.loc 1 119
	sll	$3,$2,1
	addu	$2,$3,$2
	sll	$2,$2,2
	addu	$2,$2,$21
	lw	$23,0($2)
	.loc 1 119
	jal	draw
	li	$4,8
	.loc 1 119
	sll	$2,$2,2
	addu	$23,$23,$2
	lw	$2,0($23)
	.loc 1 119
	sll	$16,$16,2
	addu	$16,$16,$20
	sw	$2,0($16)
$L20:
	.loc 1 106
	addiu	$17,$17,-1
	.loc 1 106
	li	$2,-1
	bne	$17,$2,$L27
	nop
$L18:
	.loc 1 126
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L26:
	.loc 1 110
	sll	$16,$16,2
	.loc 1 110
	li	$4,32
	jal	draw
	addu	$16,$16,$20
	.loc 1 110
	lw	$3,0($16)
	.loc 1 110
	li	$4,1
	sll	$4,$4,$2
	.loc 1 110
	xor	$3,$3,$4
	.loc 1 111
	b	$L20
	sw	$3,0($16)
$L21:
	.loc 1 122
	sll	$16,$16,2
	addu	$16,$16,$20
	.loc 1 122
	lw	$23,0($16)
	li	$2,67043328
	ori	$2,$2,0xffff
	.loc 1 122
	li	$4,64
	jal	draw
	and	$23,$23,$2
	.loc 1 122
	sll	$2,$2,26
	.loc 1 122
	or	$2,$2,$23
	.loc 1 123
	b	$L20
	sw	$2,0($16)
$L24:
	.loc 1 116
	sll	$16,$16,2
	addu	$16,$16,$20
	.loc 1 116
	lw	$23,0($16)
	li	$2,-65536
	.loc 1 116
	li	$4,65536
	jal	draw
	and	$23,$23,$2
	.loc 1 116
	or	$23,$23,$2
	.loc 1 117
	b	$L20
	sw	$23,0($16)
$L25:
	.loc 1 113
	sll	$16,$16,2
	addu	$16,$16,$20
	lw	$23,0($16)
	.loc 1 113
	jal	draw
	li	$4,3
	.loc 1 113
	sll	$3,$2,2
	addu	$3,$3,$2
	.loc 1 113
	addiu	$3,$3,11
	.loc 1 113
	li	$fp,31
	sll	$fp,$fp,$3
	.loc 1 113
	jal	draw
	li	$4,32
	.loc 1 113
	nor	$fp,$0,$fp
	.loc 1 113
	li	$4,3
	.loc 1 113
	and	$fp,$fp,$23
	.loc 1 113
	jal	draw
	move	$23,$2
	.loc 1 113
	sll	$3,$2,2
	addu	$3,$3,$2
	.loc 1 113
	addiu	$3,$3,11
	.loc 1 113
	sll	$23,$23,$3
	.loc 1 113
	or	$23,$23,$fp
	.loc 1 114
	b	$L20
	sw	$23,0($16)
	.set	reorder
	.end	mutate
	.section	.text.run,"ax"
	.align	2
	.loc 1 64
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 1 65
	lui	$16,%hi(installed)
	sll	$5,$4,2
	addiu	$4,$16,%lo(installed)
	.loc 1 64
	sw	$31,36($sp)
	.loc 1 65
	jal	instructions_changed
	sw	$17,32($sp)
	.loc 1 66
	lui	$2,%hi(memory+16384)
	addiu	$2,$2,%lo(memory+16384)
	lui	$17,%hi(memory+12288)
	lui	$7,%hi(memory+4096)
	addiu	$5,$17,%lo(memory+12288)
	addiu	$4,$16,%lo(installed)
	sw	$2,16($sp)
	addiu	$7,$7,%lo(memory+4096)
	jal	handler_run
	li	$6,60
	.loc 1 67
	lui	$4,%hi(memory)
	li	$5,4096
	jal	whole
	addiu	$4,$4,%lo(memory)
	.loc 1 67
	bne	$2,$0,$L31
	li	$5,4096
$L33:
	move	$2,$0
$L30:
	.loc 1 69
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L31:
	.loc 1 67
	lui	$4,%hi(memory+8192)
	jal	whole
	addiu	$4,$4,%lo(memory+8192)
	.loc 1 67
	beq	$2,$0,$L30
	move	$2,$0
	.loc 1 67
	li	$5,4096
	jal	whole
	addiu	$4,$17,%lo(memory+12288)
	.loc 1 67
	beq	$2,$0,$L33
	li	$5,3968
	.loc 1 68
	lui	$4,%hi(memory+16512)
	jal	whole
	addiu	$4,$4,%lo(memory+16512)
	.loc 1 67
	b	$L30
	sltu	$2,$0,$2
	.set	reorder
	.end	run
	.section	.rodata.report.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.report,"ax"
	.align	2
	.loc 1 72
	.ent	report
report:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	.loc 1 76
	lb	$2,0($4)
	.loc 1 72
	move	$8,$5
	.loc 1 74
	move	$6,$0
	.loc 1 76
	beq	$2,$0,$L42
	addiu	$5,$sp,16
$L43:
	.loc 1 76
	addiu	$6,$6,1
	.loc 1 76
	addu	$7,$5,$6
	.loc 1 76
	addu	$3,$4,$6
	.loc 1 76
	sb	$2,-1($7)
	.loc 1 76
	lb	$2,0($3)
	nop
	bne	$2,$0,$L43
	nop
$L42:
	lui	$7,%hi($LC0)
	addu	$4,$5,$6
	.loc 1 74
	li	$3,28
	addiu	$7,$7,%lo($LC0)
	.loc 1 77
	li	$9,-4
$L44:
	.loc 1 77
	srl	$2,$8,$3
	.loc 1 77
	andi	$2,$2,0xf
	.loc 1 77
	addu	$2,$7,$2
	.loc 1 77
	lbu	$2,0($2)
	.loc 1 77
	addiu	$3,$3,-4
	.loc 1 77
	sb	$2,0($4)
	.loc 1 77
	bne	$3,$9,$L44
	addiu	$4,$4,1
	.loc 1 78
	addu	$2,$5,$6
	li	$3,10
	.loc 1 79
	addiu	$6,$6,9
	li	$4,1
	jal	write
	sb	$3,8($2)
	.loc 1 80
	lw	$31,100($sp)
	nop
	jr	$31
	addiu	$sp,$sp,104
	.set	reorder
	.end	report
	.section	.rodata.try_table.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"handler \000"
	.align	2
$LC2:
	.ascii	"became \000"
	.align	2
$LC3:
	.ascii	"escaped: handler \000"
	.align	2
$LC4:
	.ascii	"handlers \000"
	.section	.text.try_table,"ax"
	.align	2
	.loc 1 83
	.ent	try_table
try_table:
	.set	noreorder
	.set	nomacro
	.loc 1 86
	lui	$2,%hi(handler_table)
	lw	$4,%lo(handler_table)($2)
	.loc 1 83
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 86
	beq	$4,$0,$L57
	sw	$16,28($sp)
	lui	$16,%hi(handler_table+4)
	.loc 1 87
	lui	$19,%hi(installed)
	lui	$18,%hi(bounds)
	addiu	$16,$16,%lo(handler_table+4)
	.loc 1 86
	move	$17,$0
	.loc 1 87
	addiu	$19,$19,%lo(installed)
	b	$L56
	addiu	$18,$18,%lo(bounds)
$L54:
	.loc 1 86
	lw	$4,-4($16)
	nop
	.loc 1 86
	beq	$4,$0,$L50
	addiu	$17,$17,1
$L56:
	.loc 1 87
	lw	$5,0($16)
	move	$7,$19
	jal	handler_install
	move	$6,$18
	.loc 1 88
	blez	$2,$L52
	move	$3,$2
	li	$3,1
$L52:
	.loc 1 88
	lw	$4,4($16)
	nop
	bne	$3,$4,$L60
	addiu	$16,$16,12
	.loc 1 93
	blez	$2,$L54
	move	$4,$2
	.loc 1 93
	jal	run
	nop
	.loc 1 93
	bne	$2,$0,$L54
	lui	$4,%hi($LC3)
	.loc 1 94
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC3)
	.loc 1 91
	b	$L49
	li	$2,1
$L57:
	.loc 1 86
	move	$17,$0
$L50:
	.loc 1 98
	lui	$4,%hi($LC4)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC4)
	.loc 1 99
	move	$2,$0
$L49:
	.loc 1 100
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L60:
	.loc 1 89
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	move	$5,$17
	jal	report
	sw	$2,16($sp)
	.loc 1 90
	lw	$2,16($sp)
	lui	$4,%hi($LC2)
	move	$5,$2
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 91
	b	$L49
	li	$2,1
	.set	reorder
	.end	try_table
	.section	.rodata.try_mutation.str1.4,"aMS",@progbits,1
	.align	2
$LC5:
	.ascii	"escaped: \000"
	.section	.text.try_mutation,"ax"
	.align	2
	.loc 1 129
	.ent	try_mutation
try_mutation:
	.set	noreorder
	.set	nomacro
	.loc 1 130
	lui	$2,%hi(handler_honest)
	lw	$4,%lo(handler_honest)($2)
	.loc 1 129
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 130
	jal	draw
	sw	$16,20($sp)
	.loc 1 131
	sll	$3,$2,1
	addu	$3,$3,$2
	lui	$2,%hi(handler_table)
	sll	$3,$3,2
	addiu	$2,$2,%lo(handler_table)
	addu	$2,$2,$3
	lw	$17,4($2)
	nop
	.loc 1 133
	beq	$17,$0,$L75
	sll	$5,$17,2
	lw	$2,0($2)
	lui	$16,%hi(mutated)
	addiu	$3,$16,%lo(mutated)
	addu	$5,$5,$2
$L63:
	.loc 1 133
	lw	$4,0($2)
	.loc 1 133
	addiu	$2,$2,4
	.loc 1 133
	sw	$4,0($3)
	.loc 1 133
	bne	$2,$5,$L63
	addiu	$3,$3,4
$L62:
	.loc 1 134
	jal	mutate
	move	$4,$17
	.loc 1 135
	lui	$7,%hi(installed)
	lui	$6,%hi(bounds)
	addiu	$4,$16,%lo(mutated)
	addiu	$7,$7,%lo(installed)
	addiu	$6,$6,%lo(bounds)
	jal	handler_install
	move	$5,$17
	.loc 1 136
	blez	$2,$L64
	move	$4,$2
	.loc 1 138
	lui	$3,%hi(accepted)
	lw	$2,%lo(accepted)($3)
	nop
	addiu	$2,$2,1
	.loc 1 139
	jal	run
	sw	$2,%lo(accepted)($3)
	.loc 1 139
	bne	$2,$0,$L64
	nop
	.loc 1 141
	beq	$17,$0,$L68
	lui	$19,%hi($LC5)
	addiu	$16,$16,%lo(mutated)
	.loc 1 141
	move	$18,$0
	.loc 1 141
	addiu	$19,$19,%lo($LC5)
$L67:
	.loc 1 141
	lw	$5,0($16)
	move	$4,$19
	jal	report
	addiu	$18,$18,1
	.loc 1 141
	bne	$17,$18,$L67
	addiu	$16,$16,4
$L68:
	.loc 1 143
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 142
	li	$2,1
	.loc 1 143
	jr	$31
	addiu	$sp,$sp,40
$L64:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 137
	move	$2,$0
	.loc 1 143
	jr	$31
	addiu	$sp,$sp,40
$L75:
	b	$L62
	lui	$16,%hi(mutated)
	.set	reorder
	.end	try_mutation
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC6:
	.ascii	"accepted \000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 146
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 149
	lui	$4,%hi(memory)
	.loc 1 146
	addiu	$sp,$sp,-32
	.loc 1 149
	li	$5,20480
	addiu	$4,$4,%lo(memory)
	.loc 1 146
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 149
	jal	fill
	sw	$16,16($sp)
	.loc 1 150
	lui	$2,%hi(safe_seed)
	lw	$3,%lo(safe_seed)($2)
	lui	$2,%hi(state)
	.loc 1 151
	jal	try_table
	sw	$3,%lo(state)($2)
	.loc 1 151
	bne	$2,$0,$L76
	li	$18,1
	move	$18,$2
	.loc 1 153
	lui	$2,%hi(safe_mutations)
	lw	$17,%lo(safe_mutations)($2)
	nop
	blez	$17,$L78
	move	$16,$0
	b	$L79
	nop
$L84:
	.loc 1 153
	beq	$16,$17,$L85
	lui	$2,%hi(accepted)
$L79:
	.loc 1 154
	jal	try_mutation
	addiu	$16,$16,1
	.loc 1 154
	beq	$2,$0,$L84
	nop
	.loc 1 155
	li	$18,2
$L76:
	.loc 1 158
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L78:
	.loc 1 156
	lui	$2,%hi(accepted)
$L85:
	lw	$5,%lo(accepted)($2)
	lui	$4,%hi($LC6)
	jal	report
	addiu	$4,$4,%lo($LC6)
	.loc 1 157
	b	$L76
	nop
	.set	reorder
	.end	main
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	128
	.word	handler_service
	.space	12
	.section	.bss.accepted,"aw"
	.align	2
accepted:
	.space	4
	.section	.bss.state,"aw"
	.align	2
state:
	.space	4
	.section	.bss.mutated,"aw"
	.align	2
mutated:
	.space	1024
	.section	.bss.installed,"aw"
	.align	12
installed:
	.space	8192
	.section	.bss.memory,"aw"
	.align	12
memory:
	.space	20480
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./aegis/handlers/handler.h"
	.file 4 "./experiments/filters/generated.h"
