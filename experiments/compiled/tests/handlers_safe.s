# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/handlers_safe.c
	.file 1 "handlers_safe.c"
	.text
	.align	2
	.ent	run
run:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	lui	$17,%hi(installed)
	sll	$5,$4,2
	sw	$16,28($sp)
	addiu	$4,$17,%lo(installed)
	lui	$16,%hi(memory+16384)
	sw	$31,36($sp)
	jal	instructions_changed
	addiu	$16,$16,%lo(memory+16384)
	lui	$7,%hi(memory+8192)
	lui	$5,%hi(memory+4096)
	li	$6,60
	addiu	$5,$5,%lo(memory+4096)
	addiu	$4,$17,%lo(installed)
	sw	$16,16($sp)
	jal	handler_run
	addiu	$7,$7,%lo(memory+8192)
	lui	$6,%hi(memory)
	addiu	$6,$6,%lo(memory)
	li	$4,1511456768
	addiu	$5,$6,4096
	move	$2,$6
	b	$L3
	ori	$4,$4,0xc0de
$L30:
	beq	$2,$5,$L29
	nop
$L3:
	lw	$3,0($2)
	nop
	beq	$3,$4,$L30
	addiu	$2,$2,4
	move	$2,$0
$L1:
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	li	$4,1511456768
	addiu	$5,$6,8192
	b	$L5
	ori	$4,$4,0xc0de
$L32:
	beq	$2,$5,$L31
	nop
$L5:
	lw	$3,0($2)
	nop
	beq	$3,$4,$L32
	addiu	$2,$2,4
	b	$L1
	move	$2,$0
$L31:
	lui	$2,%hi(memory+12288)
	li	$4,1511456768
	addiu	$2,$2,%lo(memory+12288)
	b	$L7
	ori	$4,$4,0xc0de
$L34:
	beq	$16,$2,$L33
	addiu	$5,$6,20480
$L7:
	lw	$3,0($2)
	nop
	beq	$3,$4,$L34
	addiu	$2,$2,4
	b	$L1
	move	$2,$0
$L33:
	lui	$2,%hi(memory+16512)
	li	$4,1511456768
	addiu	$2,$2,%lo(memory+16512)
	b	$L9
	ori	$4,$4,0xc0de
$L36:
	beq	$2,$5,$L35
	nop
$L9:
	lw	$3,0($2)
	nop
	beq	$3,$4,$L36
	addiu	$2,$2,4
	b	$L1
	move	$2,$0
$L35:
	li	$4,1511456768
	addiu	$6,$6,24576
	b	$L12
	ori	$4,$4,0xc0de
$L38:
	beq	$2,$6,$L37
	nop
$L12:
	lw	$3,0($2)
	nop
	beq	$3,$4,$L38
	addiu	$2,$2,4
	b	$L1
	move	$2,$0
$L37:
	b	$L1
	li	$2,1
	.set	reorder
	.end	run
	.section	.rodata.str1.4,"aMS",@progbits,1
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
	.text
	.align	2
	.ent	try_table
try_table:
	.set	noreorder
	lui	$2,%hi(handler_table)
	lw	$4,%lo(handler_table)($2)
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	beq	$4,$0,$L47
	sw	$16,28($sp)
	lui	$16,%hi(handler_table+4)
	lui	$19,%hi(installed)
	lui	$18,%hi(bounds)
	addiu	$16,$16,%lo(handler_table+4)
	move	$17,$0
	addiu	$19,$19,%lo(installed)
	b	$L46
	addiu	$18,$18,%lo(bounds)
$L44:
	lw	$4,-4($16)
	nop
	beq	$4,$0,$L40
	addiu	$17,$17,1
$L46:
	lw	$5,0($16)
	move	$7,$19
	jal	handler_install
	move	$6,$18
	blez	$2,$L42
	move	$3,$2
	li	$3,1
$L42:
	lw	$4,4($16)
	nop
	bne	$3,$4,$L50
	addiu	$16,$16,12
	blez	$2,$L44
	move	$4,$2
	jal	run
	nop
	bne	$2,$0,$L44
	lui	$4,%hi($LC2)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC2)
	b	$L39
	li	$2,1
$L47:
	move	$17,$0
$L40:
	lui	$4,%hi($LC3)
	move	$5,$17
	jal	report
	addiu	$4,$4,%lo($LC3)
	move	$2,$0
$L39:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L50:
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	move	$5,$17
	jal	report
	sw	$2,16($sp)
	lw	$2,16($sp)
	lui	$4,%hi($LC1)
	move	$5,$2
	jal	report
	addiu	$4,$4,%lo($LC1)
	b	$L39
	li	$2,1
	.set	reorder
	.end	try_table
	.align	2
	.ent	mutate
mutate:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,24($sp)
	move	$18,$4
	li	$4,3
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	jal	draw
	sw	$16,16($sp)
	move	$17,$2
	li	$2,-1
	beq	$17,$2,$L51
	lui	$2,%hi(handler_honest)
	lui	$19,%hi($L55)
	lui	$20,%hi(mutated)
	lui	$21,%hi(handler_table)
	lw	$22,%lo(handler_honest)($2)
	addiu	$19,$19,%lo($L55)
	addiu	$20,$20,%lo(mutated)
	addiu	$21,$21,%lo(handler_table)
$L60:
	jal	draw
	move	$4,$18
	li	$4,5
	jal	draw
	move	$16,$2
	sltu	$3,$2,5
	beq	$3,$0,$L53
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.align	2
	.align	2
$L55:
	.word	$L59
	.word	$L58
	.word	$L57
	.word	$L56
	.word	$L54
	.text
$L56:
	jal	draw
	move	$4,$22
	sll	$3,$2,1
	addu	$2,$3,$2
	sll	$2,$2,2
	addu	$2,$2,$21
	lw	$23,0($2)
	jal	draw
	li	$4,8
	sll	$2,$2,2
	addu	$23,$23,$2
	lw	$2,0($23)
	sll	$16,$16,2
	addu	$16,$16,$20
	sw	$2,0($16)
$L53:
	addiu	$17,$17,-1
	li	$2,-1
	bne	$17,$2,$L60
	nop
$L51:
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
$L59:
	sll	$16,$16,2
	li	$4,32
	jal	draw
	addu	$16,$16,$20
	lw	$3,0($16)
	li	$4,1
	sll	$4,$4,$2
	xor	$3,$3,$4
	b	$L53
	sw	$3,0($16)
$L54:
	sll	$16,$16,2
	addu	$16,$16,$20
	lw	$23,0($16)
	li	$2,67043328
	ori	$2,$2,0xffff
	li	$4,64
	jal	draw
	and	$23,$23,$2
	sll	$2,$2,26
	or	$2,$2,$23
	b	$L53
	sw	$2,0($16)
$L57:
	sll	$16,$16,2
	addu	$16,$16,$20
	lw	$23,0($16)
	li	$2,-65536
	li	$4,65536
	jal	draw
	and	$23,$23,$2
	or	$23,$23,$2
	b	$L53
	sw	$23,0($16)
$L58:
	sll	$16,$16,2
	addu	$16,$16,$20
	lw	$23,0($16)
	jal	draw
	li	$4,3
	sll	$3,$2,2
	addu	$3,$3,$2
	addiu	$3,$3,11
	li	$fp,31
	sll	$fp,$fp,$3
	jal	draw
	li	$4,32
	nor	$fp,$0,$fp
	li	$4,3
	and	$fp,$fp,$23
	jal	draw
	move	$23,$2
	sll	$3,$2,2
	addu	$3,$3,$2
	addiu	$3,$3,11
	sll	$23,$23,$3
	or	$23,$23,$fp
	b	$L53
	sw	$23,0($16)
	.set	reorder
	.end	mutate
	.section	.rodata.str1.4
	.align	2
$LC4:
	.ascii	"escaped: \000"
	.text
	.align	2
	.ent	try_mutation
try_mutation:
	.set	noreorder
	lui	$2,%hi(handler_honest)
	lw	$4,%lo(handler_honest)($2)
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	jal	draw
	sw	$16,20($sp)
	sll	$3,$2,1
	addu	$3,$3,$2
	lui	$2,%hi(handler_table)
	sll	$3,$3,2
	addiu	$2,$2,%lo(handler_table)
	addu	$2,$2,$3
	lw	$17,4($2)
	nop
	beq	$17,$0,$L77
	sll	$5,$17,2
	lw	$2,0($2)
	lui	$16,%hi(mutated)
	addiu	$3,$16,%lo(mutated)
	addu	$5,$5,$2
$L65:
	lw	$4,0($2)
	addiu	$2,$2,4
	sw	$4,0($3)
	bne	$2,$5,$L65
	addiu	$3,$3,4
$L64:
	jal	mutate
	move	$4,$17
	lui	$7,%hi(installed)
	lui	$6,%hi(bounds)
	addiu	$4,$16,%lo(mutated)
	addiu	$7,$7,%lo(installed)
	addiu	$6,$6,%lo(bounds)
	jal	handler_install
	move	$5,$17
	blez	$2,$L66
	move	$4,$2
	lui	$3,%hi(accepted)
	lw	$2,%lo(accepted)($3)
	nop
	addiu	$2,$2,1
	jal	run
	sw	$2,%lo(accepted)($3)
	bne	$2,$0,$L66
	nop
	beq	$17,$0,$L70
	lui	$19,%hi($LC4)
	addiu	$16,$16,%lo(mutated)
	move	$18,$0
	addiu	$19,$19,%lo($LC4)
$L69:
	lw	$5,0($16)
	move	$4,$19
	jal	report
	addiu	$18,$18,1
	bne	$17,$18,$L69
	addiu	$16,$16,4
$L70:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L66:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L77:
	b	$L64
	lui	$16,%hi(mutated)
	.set	reorder
	.end	try_mutation
	.section	.rodata.str1.4
	.align	2
$LC5:
	.ascii	"accepted \000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(memory)
	addiu	$sp,$sp,-32
	addiu	$2,$2,%lo(memory)
	li	$3,1511456768
	addiu	$4,$2,24576
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	ori	$3,$3,0xc0de
$L79:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$2,$4,$L79
	nop
	lui	$2,%hi(safe_seed)
	lw	$3,%lo(safe_seed)($2)
	lui	$2,%hi(random_state)
	jal	try_table
	sw	$3,%lo(random_state)($2)
	bne	$2,$0,$L83
	move	$18,$2
	lui	$2,%hi(safe_mutations)
	lw	$17,%lo(safe_mutations)($2)
	nop
	blez	$17,$L81
	move	$16,$0
	b	$L82
	nop
$L88:
	beq	$16,$17,$L89
	lui	$2,%hi(accepted)
$L82:
	jal	try_mutation
	addiu	$16,$16,1
	beq	$2,$0,$L88
	nop
	li	$18,2
$L78:
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L81:
	lui	$2,%hi(accepted)
$L89:
	lw	$5,%lo(accepted)($2)
	lui	$4,%hi($LC5)
	jal	report
	addiu	$4,$4,%lo($LC5)
	b	$L78
	nop
$L83:
	b	$L78
	li	$18,1
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
	.space	24576
