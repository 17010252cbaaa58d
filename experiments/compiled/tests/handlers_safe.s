# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/handlers_safe.c
	.text
	.file 1 "experiments/tests/handlers_safe.c"
	.section	.text.fill,"ax"
	.align	2
	.loc 1 39
	.ent	fill
fill:
	.set	noreorder
	.set	nomacro
	.loc 1 42
	srl	$5,$5,2
	.loc 1 42
	beq	$5,$0,$L9
	sll	$5,$5,2
	.loc 1 42
	li	$3,1511456768
	addu	$2,$4,$5
	ori	$3,$3,0xc0de
$L3:
	.loc 1 42
	sw	$3,0($4)
	.loc 1 42
	addiu	$4,$4,4
	bne	$4,$2,$L3
	nop
$L9:
	.loc 1 43
	jr	$31
	nop
	.set	reorder
	.end	fill
	.section	.text.whole,"ax"
	.align	2
	.loc 1 46
	.ent	whole
whole:
	.set	noreorder
	.set	nomacro
	.loc 1 49
	srl	$5,$5,2
	.loc 1 49
	beq	$5,$0,$L13
	sll	$5,$5,2
	addu	$3,$4,$5
	.loc 1 50
	li	$5,1511456768
	b	$L12
	ori	$5,$5,0xc0de
$L16:
	.loc 1 49
	beq	$4,$3,$L13
	nop
$L12:
	.loc 1 50
	lw	$2,0($4)
	nop
	beq	$2,$5,$L16
	addiu	$4,$4,4
	.loc 1 53
	jr	$31
	move	$2,$0
$L13:
	.loc 1 52
	jr	$31
	li	$2,1
	.set	reorder
	.end	whole
	.section	.text.run,"ax"
	.align	2
	.loc 1 57
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 1 58
	lui	$16,%hi(installed)
	sll	$5,$4,2
	addiu	$4,$16,%lo(installed)
	.loc 1 57
	sw	$31,36($sp)
	.loc 1 58
	jal	instructions_changed
	sw	$17,32($sp)
	.loc 1 59
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
	.loc 1 60
	lui	$4,%hi(memory)
	li	$5,4096
	jal	whole
	addiu	$4,$4,%lo(memory)
	.loc 1 60
	bne	$2,$0,$L18
	li	$5,4096
$L20:
	move	$2,$0
$L17:
	.loc 1 62
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L18:
	.loc 1 60
	lui	$4,%hi(memory+8192)
	jal	whole
	addiu	$4,$4,%lo(memory+8192)
	.loc 1 60
	beq	$2,$0,$L17
	move	$2,$0
	.loc 1 60
	li	$5,4096
	jal	whole
	addiu	$4,$17,%lo(memory+12288)
	.loc 1 60
	beq	$2,$0,$L20
	li	$5,3968
	.loc 1 61
	lui	$4,%hi(memory+16512)
	jal	whole
	addiu	$4,$4,%lo(memory+16512)
	.loc 1 60
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
	.loc 1 65
	.ent	try_table
try_table:
	.set	noreorder
	.set	nomacro
	.loc 1 68
	lui	$2,%hi(handler_table)
	lw	$4,%lo(handler_table)($2)
	.loc 1 65
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 68
	beq	$4,$0,$L36
	sw	$16,28($sp)
	lui	$16,%hi(handler_table+4)
	.loc 1 69
	lui	$19,%hi(installed)
	lui	$18,%hi(bounds)
	addiu	$16,$16,%lo(handler_table+4)
	.loc 1 68
	move	$17,$0
	.loc 1 69
	addiu	$19,$19,%lo(installed)
	b	$L35
	addiu	$18,$18,%lo(bounds)
$L33:
	.loc 1 68
	lw	$4,-4($16)
	nop
	.loc 1 68
	beq	$4,$0,$L29
	addiu	$17,$17,1
$L35:
	.loc 1 69
	lw	$5,0($16)
	move	$7,$19
	jal	handler_install
	move	$6,$18
	.loc 1 70
	blez	$2,$L31
	move	$3,$2
	li	$3,1
$L31:
	.loc 1 70
	lw	$4,4($16)
	nop
	bne	$3,$4,$L39
	addiu	$16,$16,12
	.loc 1 75
	blez	$2,$L33
	move	$4,$2
	.loc 1 75
	jal	run
	nop
	.loc 1 75
	bne	$2,$0,$L33
	lui	$4,%hi($LC2)
	.loc 1 76
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 73
	b	$L28
	li	$2,1
$L36:
	.loc 1 68
	move	$17,$0
$L29:
	.loc 1 80
	lui	$4,%hi($LC3)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC3)
	.loc 1 81
	move	$2,$0
$L28:
	.loc 1 82
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L39:
	.loc 1 71
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	move	$5,$17
	jal	report
	sw	$2,16($sp)
	.loc 1 72
	lw	$2,16($sp)
	lui	$4,%hi($LC1)
	move	$5,$2
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 73
	b	$L28
	li	$2,1
	.set	reorder
	.end	try_table
	.section	.text.mutate,"ax"
	.align	2
	.loc 1 85
	.ent	mutate
mutate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 86
	li	$4,3
	.loc 1 85
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 86
	jal	draw
	sw	$16,16($sp)
	move	$17,$2
	.loc 1 88
	li	$2,-1
	beq	$17,$2,$L40
	lui	$2,%hi(handler_honest)
	.loc 1 90
	lui	$19,%hi($L44)
	.loc 1 104
	lui	$20,%hi(mutated)
	.loc 1 101
	lui	$21,%hi(handler_table)
	.loc 1 101
	lw	$22,%lo(handler_honest)($2)
	.loc 1 90
	addiu	$19,$19,%lo($L44)
	.loc 1 104
	addiu	$20,$20,%lo(mutated)
	.loc 1 101
	addiu	$21,$21,%lo(handler_table)
$L49:
	.loc 1 89
	jal	draw
	move	$4,$18
	.loc 1 90
	li	$4,5
	jal	draw
	move	$16,$2
	.loc 1 90
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
	.loc 1 101
	jal	draw
	move	$4,$22
	.loc 1 101
	sll	$3,$2,1
	addu	$2,$3,$2
	sll	$2,$2,2
	addu	$2,$2,$21
	lw	$23,0($2)
	.loc 1 101
	jal	draw
	li	$4,8
	.loc 1 101
	sll	$2,$2,2
	addu	$23,$23,$2
	lw	$2,0($23)
	.loc 1 101
	sll	$16,$16,2
	addu	$16,$16,$20
	sw	$2,0($16)
$L42:
	.loc 1 88
	addiu	$17,$17,-1
	.loc 1 88
	li	$2,-1
	bne	$17,$2,$L49
	nop
$L40:
	.loc 1 108
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
	.loc 1 92
	sll	$16,$16,2
	.loc 1 92
	li	$4,32
	jal	draw
	addu	$16,$16,$20
	.loc 1 92
	lw	$3,0($16)
	.loc 1 92
	li	$4,1
	sll	$4,$4,$2
	.loc 1 92
	xor	$3,$3,$4
	.loc 1 93
	b	$L42
	sw	$3,0($16)
$L43:
	.loc 1 104
	sll	$16,$16,2
	addu	$16,$16,$20
	.loc 1 104
	lw	$23,0($16)
	li	$2,67043328
	ori	$2,$2,0xffff
	.loc 1 104
	li	$4,64
	jal	draw
	and	$23,$23,$2
	.loc 1 104
	sll	$2,$2,26
	.loc 1 104
	or	$2,$2,$23
	.loc 1 105
	b	$L42
	sw	$2,0($16)
$L46:
	.loc 1 98
	sll	$16,$16,2
	addu	$16,$16,$20
	.loc 1 98
	lw	$23,0($16)
	li	$2,-65536
	.loc 1 98
	li	$4,65536
	jal	draw
	and	$23,$23,$2
	.loc 1 98
	or	$23,$23,$2
	.loc 1 99
	b	$L42
	sw	$23,0($16)
$L47:
	.loc 1 95
	sll	$16,$16,2
	addu	$16,$16,$20
	lw	$23,0($16)
	.loc 1 95
	jal	draw
	li	$4,3
	.loc 1 95
	sll	$3,$2,2
	addu	$3,$3,$2
	.loc 1 95
	addiu	$3,$3,11
	.loc 1 95
	li	$fp,31
	sll	$fp,$fp,$3
	.loc 1 95
	jal	draw
	li	$4,32
	.loc 1 95
	nor	$fp,$0,$fp
	.loc 1 95
	li	$4,3
	.loc 1 95
	and	$fp,$fp,$23
	.loc 1 95
	jal	draw
	move	$23,$2
	.loc 1 95
	sll	$3,$2,2
	addu	$3,$3,$2
	.loc 1 95
	addiu	$3,$3,11
	.loc 1 95
	sll	$23,$23,$3
	.loc 1 95
	or	$23,$23,$fp
	.loc 1 96
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
	.loc 1 111
	.ent	try_mutation
try_mutation:
	.set	noreorder
	.set	nomacro
	.loc 1 112
	lui	$2,%hi(handler_honest)
	lw	$4,%lo(handler_honest)($2)
	.loc 1 111
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 112
	jal	draw
	sw	$16,20($sp)
	.loc 1 113
	sll	$3,$2,1
	addu	$3,$3,$2
	lui	$2,%hi(handler_table)
	sll	$3,$3,2
	addiu	$2,$2,%lo(handler_table)
	addu	$2,$2,$3
	lw	$17,4($2)
	nop
	.loc 1 115
	beq	$17,$0,$L66
	sll	$5,$17,2
	lw	$2,0($2)
	lui	$16,%hi(mutated)
	addiu	$3,$16,%lo(mutated)
	addu	$5,$5,$2
$L54:
	.loc 1 115
	lw	$4,0($2)
	.loc 1 115
	addiu	$2,$2,4
	.loc 1 115
	sw	$4,0($3)
	.loc 1 115
	bne	$2,$5,$L54
	addiu	$3,$3,4
$L53:
	.loc 1 116
	jal	mutate
	move	$4,$17
	.loc 1 117
	lui	$7,%hi(installed)
	lui	$6,%hi(bounds)
	addiu	$4,$16,%lo(mutated)
	addiu	$7,$7,%lo(installed)
	addiu	$6,$6,%lo(bounds)
	jal	handler_install
	move	$5,$17
	.loc 1 118
	blez	$2,$L55
	move	$4,$2
	.loc 1 120
	lui	$3,%hi(accepted)
	lw	$2,%lo(accepted)($3)
	nop
	addiu	$2,$2,1
	.loc 1 121
	jal	run
	sw	$2,%lo(accepted)($3)
	.loc 1 121
	bne	$2,$0,$L55
	nop
	.loc 1 123
	beq	$17,$0,$L59
	lui	$19,%hi($LC4)
	addiu	$16,$16,%lo(mutated)
	.loc 1 123
	move	$18,$0
	.loc 1 123
	addiu	$19,$19,%lo($LC4)
$L58:
	.loc 1 123
	lw	$5,0($16)
	move	$4,$19
	jal	report
	addiu	$18,$18,1
	.loc 1 123
	bne	$17,$18,$L58
	addiu	$16,$16,4
$L59:
	.loc 1 125
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 124
	li	$2,1
	.loc 1 125
	jr	$31
	addiu	$sp,$sp,40
$L55:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 119
	move	$2,$0
	.loc 1 125
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
	.loc 1 128
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 131
	lui	$4,%hi(memory)
	.loc 1 128
	addiu	$sp,$sp,-32
	.loc 1 131
	li	$5,20480
	addiu	$4,$4,%lo(memory)
	.loc 1 128
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 131
	jal	fill
	sw	$16,16($sp)
	.loc 1 132
	lui	$2,%hi(safe_seed)
	lw	$3,%lo(safe_seed)($2)
	lui	$2,%hi(random_state)
	.loc 1 133
	jal	try_table
	sw	$3,%lo(random_state)($2)
	.loc 1 133
	bne	$2,$0,$L67
	li	$18,1
	move	$18,$2
	.loc 1 135
	lui	$2,%hi(safe_mutations)
	lw	$17,%lo(safe_mutations)($2)
	nop
	blez	$17,$L69
	move	$16,$0
	b	$L70
	nop
$L75:
	.loc 1 135
	beq	$16,$17,$L76
	lui	$2,%hi(accepted)
$L70:
	.loc 1 136
	jal	try_mutation
	addiu	$16,$16,1
	.loc 1 136
	beq	$2,$0,$L75
	nop
	.loc 1 137
	li	$18,2
$L67:
	.loc 1 140
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L69:
	.loc 1 138
	lui	$2,%hi(accepted)
$L76:
	lw	$5,%lo(accepted)($2)
	lui	$4,%hi($LC5)
	jal	report
	addiu	$4,$4,%lo($LC5)
	.loc 1 139
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
