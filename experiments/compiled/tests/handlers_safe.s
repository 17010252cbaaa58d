# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/handlers_safe.c
	.text
	.file 1 "experiments/tests/handlers_safe.c"
	.section	.text.fill,"ax"
	.align	2
	.loc 1 40
	.ent	fill
fill:
	.set	noreorder
	.set	nomacro
	.loc 1 43
	srl	$5,$5,2
	.loc 1 43
	beq	$5,$0,$L9
	sll	$5,$5,2
	.loc 1 43
	li	$3,1511456768
	addu	$2,$4,$5
	ori	$3,$3,0xc0de
$L3:
	.loc 1 43
	sw	$3,0($4)
	.loc 1 43
	addiu	$4,$4,4
	bne	$4,$2,$L3
	nop
$L9:
	.loc 1 44
	jr	$31
	nop
	.set	reorder
	.end	fill
	.section	.text.whole,"ax"
	.align	2
	.loc 1 47
	.ent	whole
whole:
	.set	noreorder
	.set	nomacro
	.loc 1 50
	srl	$5,$5,2
	.loc 1 50
	beq	$5,$0,$L13
	sll	$5,$5,2
	addu	$3,$4,$5
	.loc 1 51
	li	$5,1511456768
	b	$L12
	ori	$5,$5,0xc0de
$L16:
	.loc 1 50
	beq	$4,$3,$L13
	nop
$L12:
	.loc 1 51
	lw	$2,0($4)
	nop
	beq	$2,$5,$L16
	addiu	$4,$4,4
	.loc 1 54
	jr	$31
	move	$2,$0
$L13:
	.loc 1 53
	jr	$31
	li	$2,1
	.set	reorder
	.end	whole
	.section	.text.run,"ax"
	.align	2
	.loc 1 58
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 1 59
	lui	$16,%hi(installed)
	sll	$5,$4,2
	addiu	$4,$16,%lo(installed)
	.loc 1 58
	sw	$31,36($sp)
	.loc 1 59
	jal	instructions_changed
	sw	$17,32($sp)
	.loc 1 60
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
	.loc 1 62
	lui	$4,%hi(memory)
	li	$5,4096
	jal	whole
	addiu	$4,$4,%lo(memory)
	.loc 1 62
	bne	$2,$0,$L18
	li	$5,4096
$L20:
	move	$2,$0
$L17:
	.loc 1 64
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L18:
	.loc 1 62
	lui	$4,%hi(memory+8192)
	jal	whole
	addiu	$4,$4,%lo(memory+8192)
	.loc 1 62
	beq	$2,$0,$L17
	move	$2,$0
	.loc 1 62
	li	$5,4096
	jal	whole
	addiu	$4,$17,%lo(memory+12288)
	.loc 1 62
	beq	$2,$0,$L20
	li	$5,3968
	.loc 1 63
	lui	$4,%hi(memory+16512)
	jal	whole
	addiu	$4,$4,%lo(memory+16512)
	.loc 1 62
	b	$L17
	sltu	$2,$0,$2
	.set	reorder
	.end	run
	.section	.rodata.try_table.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"handler \000"
	.align	2
$LC1:
	.ascii	"became \000"
	.align	2
$LC2:
	.ascii	"escaped: handler \000"
	.align	2
$LC3:
	.ascii	"handlers \000"
	.section	.text.try_table,"ax"
	.align	2
	.loc 1 67
	.ent	try_table
try_table:
	.set	noreorder
	.set	nomacro
	.loc 1 70
	lui	$2,%hi(handler_table)
	lw	$4,%lo(handler_table)($2)
	.loc 1 67
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 70
	beq	$4,$0,$L36
	sw	$16,28($sp)
	lui	$16,%hi(handler_table+4)
	.loc 1 71
	lui	$19,%hi(installed)
	lui	$18,%hi(bounds)
	addiu	$16,$16,%lo(handler_table+4)
	.loc 1 70
	move	$17,$0
	.loc 1 71
	addiu	$19,$19,%lo(installed)
	b	$L35
	addiu	$18,$18,%lo(bounds)
$L33:
	.loc 1 70
	lw	$4,-4($16)
	nop
	.loc 1 70
	beq	$4,$0,$L29
	addiu	$17,$17,1
$L35:
	.loc 1 71
	lw	$5,0($16)
	move	$7,$19
	jal	handler_install
	move	$6,$18
	.loc 1 72
	blez	$2,$L31
	move	$3,$2
	li	$3,1
$L31:
	.loc 1 72
	lw	$4,4($16)
	nop
	bne	$3,$4,$L39
	addiu	$16,$16,12
	.loc 1 77
	blez	$2,$L33
	move	$4,$2
	.loc 1 77
	jal	run
	nop
	.loc 1 77
	bne	$2,$0,$L33
	lui	$4,%hi($LC2)
	.loc 1 78
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 75
	b	$L28
	li	$2,1
$L36:
	.loc 1 70
	move	$17,$0
$L29:
	.loc 1 82
	lui	$4,%hi($LC3)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC3)
	.loc 1 83
	move	$2,$0
$L28:
	.loc 1 84
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L39:
	.loc 1 73
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	move	$5,$17
	jal	report
	sw	$2,16($sp)
	.loc 1 74
	lw	$2,16($sp)
	lui	$4,%hi($LC1)
	move	$5,$2
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 75
	b	$L28
	li	$2,1
	.set	reorder
	.end	try_table
	.section	.text.mutate,"ax"
	.align	2
	.loc 1 87
	.ent	mutate
mutate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 88
	li	$4,3
	.loc 1 87
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 88
	jal	draw
	sw	$16,16($sp)
	move	$17,$2
	.loc 1 90
	li	$2,-1
	beq	$17,$2,$L40
	lui	$2,%hi(handler_honest)
	.loc 1 92
	lui	$19,%hi($L44)
	.loc 1 107
	lui	$20,%hi(mutated)
	.loc 1 104
	lui	$21,%hi(handler_table)
	.loc 1 104
	lw	$22,%lo(handler_honest)($2)
	.loc 1 92
	addiu	$19,$19,%lo($L44)
	.loc 1 107
	addiu	$20,$20,%lo(mutated)
	.loc 1 104
	addiu	$21,$21,%lo(handler_table)
$L49:
	.loc 1 91
	jal	draw
	move	$4,$18
	.loc 1 92
	li	$4,5
	jal	draw
	move	$16,$2
	.loc 1 92
	sltu	$3,$2,5
	beq	$3,$0,$L42
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.mutate,"a"
	.align	2
	.align	2
$L44:
	.word	$L48
	.word	$L47
	.word	$L46
	.word	$L45
	.word	$L43
	.section	.text.mutate
$L45:
	.loc 1 104
	jal	draw
	move	$4,$22
	.loc 1 104
	sll	$3,$2,1
	addu	$2,$3,$2
	sll	$2,$2,2
	addu	$2,$2,$21
	lw	$23,0($2)
	.loc 1 104
	jal	draw
	li	$4,8
	.loc 1 104
	sll	$2,$2,2
	addu	$23,$23,$2
	lw	$2,0($23)
	.loc 1 104
	sll	$16,$16,2
	addu	$16,$16,$20
	sw	$2,0($16)
$L42:
	.loc 1 90
	addiu	$17,$17,-1
	.loc 1 90
	li	$2,-1
	bne	$17,$2,$L49
	nop
$L40:
	.loc 1 111
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
$L48:
	.loc 1 94
	sll	$16,$16,2
	.loc 1 94
	li	$4,32
	jal	draw
	addu	$16,$16,$20
	.loc 1 94
	lw	$3,0($16)
	.loc 1 94
	li	$4,1
	sll	$4,$4,$2
	.loc 1 94
	xor	$3,$3,$4
	.loc 1 95
	b	$L42
	sw	$3,0($16)
$L43:
	.loc 1 107
	sll	$16,$16,2
	addu	$16,$16,$20
	.loc 1 107
	lw	$23,0($16)
	li	$2,67043328
	ori	$2,$2,0xffff
	.loc 1 107
	li	$4,64
	jal	draw
	and	$23,$23,$2
	.loc 1 107
	sll	$2,$2,26
	.loc 1 107
	or	$2,$2,$23
	.loc 1 108
	b	$L42
	sw	$2,0($16)
$L46:
	.loc 1 101
	sll	$16,$16,2
	addu	$16,$16,$20
	.loc 1 101
	lw	$23,0($16)
	li	$2,-65536
	.loc 1 101
	li	$4,65536
	jal	draw
	and	$23,$23,$2
	.loc 1 101
	or	$23,$23,$2
	.loc 1 102
	b	$L42
	sw	$23,0($16)
$L47:
	.loc 1 98
	sll	$16,$16,2
	addu	$16,$16,$20
	lw	$23,0($16)
	.loc 1 98
	jal	draw
	li	$4,3
	.loc 1 98
	sll	$3,$2,2
	addu	$3,$3,$2
	.loc 1 98
	addiu	$3,$3,11
	.loc 1 98
	li	$fp,31
	sll	$fp,$fp,$3
	.loc 1 98
	jal	draw
	li	$4,32
	.loc 1 98
	nor	$fp,$0,$fp
	.loc 1 98
	li	$4,3
	.loc 1 98
	and	$fp,$fp,$23
	.loc 1 98
	jal	draw
	move	$23,$2
	.loc 1 98
	sll	$3,$2,2
	addu	$3,$3,$2
	.loc 1 98
	addiu	$3,$3,11
	.loc 1 98
	sll	$23,$23,$3
	.loc 1 98
	or	$23,$23,$fp
	.loc 1 99
	b	$L42
	sw	$23,0($16)
	.set	reorder
	.end	mutate
	.section	.rodata.try_mutation.str1.4,"aMS",@progbits,1
	.align	2
$LC4:
	.ascii	"escaped: \000"
	.section	.text.try_mutation,"ax"
	.align	2
	.loc 1 114
	.ent	try_mutation
try_mutation:
	.set	noreorder
	.set	nomacro
	.loc 1 115
	lui	$2,%hi(handler_honest)
	lw	$4,%lo(handler_honest)($2)
	.loc 1 114
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 115
	jal	draw
	sw	$16,20($sp)
	.loc 1 116
	sll	$3,$2,1
	addu	$3,$3,$2
	lui	$2,%hi(handler_table)
	sll	$3,$3,2
	addiu	$2,$2,%lo(handler_table)
	addu	$2,$2,$3
	lw	$17,4($2)
	nop
	.loc 1 118
	beq	$17,$0,$L66
	sll	$5,$17,2
	lw	$2,0($2)
	lui	$16,%hi(mutated)
	addiu	$3,$16,%lo(mutated)
	addu	$5,$5,$2
$L54:
	.loc 1 118
	lw	$4,0($2)
	.loc 1 118
	addiu	$2,$2,4
	.loc 1 118
	sw	$4,0($3)
	.loc 1 118
	bne	$2,$5,$L54
	addiu	$3,$3,4
$L53:
	.loc 1 119
	jal	mutate
	move	$4,$17
	.loc 1 120
	lui	$7,%hi(installed)
	lui	$6,%hi(bounds)
	addiu	$4,$16,%lo(mutated)
	addiu	$7,$7,%lo(installed)
	addiu	$6,$6,%lo(bounds)
	jal	handler_install
	move	$5,$17
	.loc 1 121
	blez	$2,$L55
	move	$4,$2
	.loc 1 123
	lui	$3,%hi(accepted)
	lw	$2,%lo(accepted)($3)
	nop
	addiu	$2,$2,1
	.loc 1 124
	jal	run
	sw	$2,%lo(accepted)($3)
	.loc 1 124
	bne	$2,$0,$L55
	nop
	.loc 1 126
	beq	$17,$0,$L59
	lui	$19,%hi($LC4)
	addiu	$16,$16,%lo(mutated)
	.loc 1 126
	move	$18,$0
	.loc 1 126
	addiu	$19,$19,%lo($LC4)
$L58:
	.loc 1 126
	lw	$5,0($16)
	move	$4,$19
	jal	report
	addiu	$18,$18,1
	.loc 1 126
	bne	$17,$18,$L58
	addiu	$16,$16,4
$L59:
	.loc 1 128
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 127
	li	$2,1
	.loc 1 128
	jr	$31
	addiu	$sp,$sp,40
$L55:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 122
	move	$2,$0
	.loc 1 128
	jr	$31
	addiu	$sp,$sp,40
$L66:
	b	$L53
	lui	$16,%hi(mutated)
	.set	reorder
	.end	try_mutation
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC5:
	.ascii	"accepted \000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 131
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 134
	lui	$4,%hi(memory)
	.loc 1 131
	addiu	$sp,$sp,-32
	.loc 1 134
	li	$5,20480
	addiu	$4,$4,%lo(memory)
	.loc 1 131
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 134
	jal	fill
	sw	$16,16($sp)
	.loc 1 135
	lui	$2,%hi(safe_seed)
	lw	$3,%lo(safe_seed)($2)
	lui	$2,%hi(random_state)
	.loc 1 136
	jal	try_table
	sw	$3,%lo(random_state)($2)
	.loc 1 136
	bne	$2,$0,$L67
	li	$18,1
	move	$18,$2
	.loc 1 138
	lui	$2,%hi(safe_mutations)
	lw	$17,%lo(safe_mutations)($2)
	nop
	blez	$17,$L69
	move	$16,$0
	b	$L70
	nop
$L75:
	.loc 1 138
	beq	$16,$17,$L76
	lui	$2,%hi(accepted)
$L70:
	.loc 1 139
	jal	try_mutation
	addiu	$16,$16,1
	.loc 1 139
	beq	$2,$0,$L75
	nop
	.loc 1 140
	li	$18,2
$L67:
	.loc 1 143
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L69:
	.loc 1 141
	lui	$2,%hi(accepted)
$L76:
	lw	$5,%lo(accepted)($2)
	lui	$4,%hi($LC5)
	jal	report
	addiu	$4,$4,%lo($LC5)
	.loc 1 142
	b	$L67
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
	.space	4
	.section	.bss.accepted,"aw"
	.align	2
accepted:
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
	.file 2 "./experiments/tests/random.h"
	.file 3 "./aegis/handlers/handler.h"
	.file 4 "./experiments/filters/generated.h"
