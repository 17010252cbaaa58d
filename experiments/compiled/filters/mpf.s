# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/mpf.c
	.text
	.file 1 "experiments/filters/mpf.c"
	.section	.text.match,"ax"
	.align	2
	.loc 1 42
	.ent	match
match:
	.set	noreorder
	.loc 1 37
	beq	$6,$0,$L11
	move	$3,$0
	sll	$2,$6,2
	addu	$2,$5,$2
$L3:
	lw	$7,-4($2)
	addiu	$2,$2,-4
	bne	$5,$2,$L3
	addu	$3,$3,$7
	.loc 1 38
	andi	$2,$3,0xff
$L2:
	.loc 1 47
	addiu	$2,$2,194
	sll	$2,$2,2
	addu	$4,$4,$2
	lw	$9,0($4)
	nop
	beq	$9,$0,$L12
	nop
$L4:
	.loc 1 48
	blez	$6,$L13
	addiu	$2,$9,8
	move	$4,$5
	b	$L10
	move	$3,$0
$L7:
	addiu	$3,$3,1
	beq	$6,$3,$L6
	addiu	$4,$4,4
$L10:
	lw	$8,0($2)
	lw	$7,0($4)
	nop
	beq	$8,$7,$L7
	addiu	$2,$2,4
	.loc 1 50
	beq	$6,$3,$L6
	nop
$L8:
	.loc 1 47
	lw	$9,0($9)
	nop
	bne	$9,$0,$L4
	nop
$L12:
	.loc 1 54
	jr	$31
	move	$2,$0
$L13:
	.loc 1 48
	move	$3,$0
	.loc 1 50
	bne	$6,$3,$L8
	nop
$L6:
	.loc 1 51
	lw	$2,4($9)
	jr	$31
	nop
$L11:
	.loc 1 37
	b	$L2
	move	$2,$0
	.set	reorder
	.end	match
	.section	.text.same_suite,"ax"
	.align	2
	.loc 1 57
	.ent	same_suite
same_suite:
	.set	noreorder
	.loc 1 60
	lui	$2,%hi(used_suites)
	lw	$13,%lo(used_suites)($2)
	nop
	blez	$13,$L24
	lui	$14,%hi(suites)
	addiu	$14,$14,%lo(suites)
	move	$8,$14
	move	$9,$0
	.loc 1 65
	b	$L23
	subu	$12,$5,$6
$L19:
	.loc 1 60
	addiu	$9,$9,1
$L29:
	beq	$13,$9,$L24
	addiu	$8,$8,1800
$L23:
	.loc 1 63
	lw	$2,0($8)
	nop
	bne	$2,$5,$L19
	nop
	lw	$2,4($8)
	nop
	bne	$2,$6,$L19
	nop
	.loc 1 65
	blez	$12,$L25
	nop
	move	$3,$4
	move	$2,$8
	b	$L21
	move	$7,$0
$L28:
	.loc 1 66
	lbu	$11,10($2)
	lbu	$10,2($3)
	nop
	bne	$11,$10,$L20
	nop
	lbu	$11,11($2)
	lbu	$10,3($3)
	nop
	bne	$11,$10,$L20
	nop
	.loc 1 67
	lw	$11,12($2)
	lw	$10,4($3)
	nop
	bne	$11,$10,$L20
	addiu	$2,$2,8
	.loc 1 65
	addiu	$7,$7,1
	beq	$7,$12,$L22
	addiu	$3,$3,8
$L21:
	.loc 1 66
	lhu	$11,8($2)
	lhu	$10,0($3)
	nop
	beq	$11,$10,$L28
	nop
$L20:
	.loc 1 69
	bne	$12,$7,$L29
	addiu	$9,$9,1
	addiu	$9,$9,-1
$L22:
	.loc 1 61
	sll	$2,$9,3
	subu	$2,$2,$9
	sll	$2,$2,5
	addu	$2,$2,$9
	sll	$2,$2,3
	jr	$31
	addu	$2,$14,$2
$L24:
	.loc 1 73
	jr	$31
	move	$2,$0
$L25:
	.loc 1 65
	b	$L20
	move	$7,$0
	.set	reorder
	.end	same_suite
	.section	.text.new_suite,"ax"
	.align	2
	.loc 1 76
	.ent	new_suite
new_suite:
	.set	noreorder
	.loc 1 77
	lui	$10,%hi(used_suites)
	lw	$8,%lo(used_suites)($10)
	lui	$3,%hi(suites)
	sll	$9,$8,3
	subu	$9,$9,$8
	sll	$9,$9,5
	addu	$9,$9,$8
	sll	$9,$9,3
	addiu	$3,$3,%lo(suites)
	.loc 1 80
	li	$11,64
	.loc 1 76
	move	$7,$5
	.loc 1 80
	beq	$8,$11,$L35
	addu	$2,$3,$9
	.loc 1 82
	addiu	$8,$8,1
	sw	$8,%lo(used_suites)($10)
	.loc 1 83
	sw	$5,0($2)
	.loc 1 85
	blez	$5,$L32
	sw	$6,4($2)
	addiu	$5,$9,8
	sll	$6,$7,3
	addu	$5,$3,$5
	addu	$6,$4,$6
$L33:
	.loc 1 86
	lw	$8,0($4)
	lw	$7,4($4)
	.loc 1 85
	addiu	$4,$4,8
	.loc 1 86
	sw	$8,0($5)
	sw	$7,4($5)
	.loc 1 85
	bne	$4,$6,$L33
	addiu	$5,$5,8
$L32:
	addiu	$4,$3,1800
	addiu	$5,$9,776
	addu	$3,$3,$5
	addu	$4,$4,$9
$L34:
	.loc 1 88
	sw	$0,0($3)
	.loc 1 87
	addiu	$3,$3,4
	bne	$3,$4,$L34
	nop
	jr	$31
	nop
$L35:
	.loc 1 90
	jr	$31
	move	$2,$0
	.set	reorder
	.end	new_suite
	.section	.text.mpf_start,"ax"
	.align	2
	.globl	mpf_start
	.loc 1 29
	.ent	mpf_start
mpf_start:
	.set	noreorder
	.loc 1 30
	lui	$2,%hi(used_sessions)
	sw	$0,%lo(used_sessions)($2)
	lui	$2,%hi(used_suites)
	.loc 1 31
	jr	$31
	sw	$0,%lo(used_suites)($2)
	.set	reorder
	.end	mpf_start
	.section	.text.mpf_insert,"ax"
	.align	2
	.globl	mpf_insert
	.loc 1 93
	.ent	mpf_insert
mpf_insert:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$22,48($sp)
	.loc 1 97
	lui	$22,%hi(used_sessions)
	.loc 1 93
	sw	$23,52($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$17,28($sp)
	move	$19,$4
	sw	$5,68($sp)
	.loc 1 95
	jal	bpf_comparisons
	sw	$6,72($sp)
	.loc 1 97
	lw	$18,%lo(used_sessions)($22)
	lui	$20,%hi(sessions)
	sll	$23,$18,1
	addu	$16,$23,$18
	sll	$16,$16,3
	addiu	$20,$20,%lo(sessions)
	.loc 1 95
	move	$21,$2
	.loc 1 97
	addu	$3,$20,$16
	.loc 1 100
	slt	$2,$2,4
	bne	$2,$0,$L61
	sw	$3,16($sp)
	li	$fp,3
$L40:
	.loc 1 102
	lw	$5,68($sp)
	lui	$17,%hi(program.0)
	move	$4,$19
	addiu	$7,$17,%lo(program.0)
	jal	bpf_translate
	move	$6,$fp
	.loc 1 103
	bltz	$2,$L43
	move	$19,$2
	move	$5,$2
	jal	bpf_validate
	addiu	$4,$17,%lo(program.0)
	beq	$2,$0,$L39
	li	$2,-1
	lw	$7,%lo(used_sessions)($22)
	li	$2,256
	beq	$7,$2,$L43
	sw	$7,20($sp)
	.loc 1 105
	move	$6,$fp
	move	$5,$19
	jal	same_suite
	addiu	$4,$17,%lo(program.0)
	.loc 1 106
	lw	$7,20($sp)
	beq	$2,$0,$L63
	move	$6,$fp
	.loc 1 111
	addu	$3,$23,$18
$L66:
	lw	$4,72($sp)
	sll	$3,$3,3
	.loc 1 110
	addiu	$7,$7,1
	.loc 1 111
	addu	$3,$20,$3
	.loc 1 110
	sw	$7,%lo(used_sessions)($22)
	.loc 1 112
	blez	$21,$L64
	sw	$4,4($3)
	.loc 1 113
	subu	$5,$19,$fp
	sll	$5,$5,3
	addiu	$17,$17,%lo(program.0)
	addu	$17,$17,$5
	addu	$4,$20,$16
	.loc 1 112
	move	$3,$0
$L48:
	.loc 1 113
	lw	$7,4($17)
	.loc 1 112
	addiu	$3,$3,1
	slt	$5,$3,$fp
	.loc 1 113
	sw	$7,8($4)
	.loc 1 112
	addiu	$17,$17,8
	bne	$5,$0,$L48
	addiu	$4,$4,4
	.loc 1 114
	addiu	$16,$16,8
$L65:
	addu	$16,$20,$16
	sll	$3,$fp,2
	addu	$3,$16,$3
	.loc 1 35
	move	$4,$0
$L50:
	.loc 1 37
	lw	$5,-4($3)
	addiu	$3,$3,-4
	bne	$16,$3,$L50
	addu	$4,$4,$5
	.loc 1 38
	andi	$4,$4,0xff
$L47:
	sll	$4,$4,2
	addu	$4,$2,$4
	.loc 1 115
	addu	$18,$23,$18
	lw	$2,776($4)
	sll	$18,$18,3
	.loc 1 116
	lw	$3,16($sp)
	.loc 1 115
	addu	$18,$20,$18
	sw	$2,0($18)
	.loc 1 117
	lw	$2,72($sp)
	.loc 1 116
	sw	$3,776($4)
$L39:
	.loc 1 118
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L61:
	b	$L40
	move	$fp,$21
$L64:
	.loc 1 37
	bne	$21,$0,$L65
	addiu	$16,$16,8
	b	$L47
	move	$4,$0
$L63:
	.loc 1 107
	move	$5,$19
	jal	new_suite
	addiu	$4,$17,%lo(program.0)
	.loc 1 108
	lw	$7,20($sp)
	bne	$2,$0,$L66
	addu	$3,$23,$18
$L43:
	.loc 1 104
	b	$L39
	li	$2,-1
	.set	reorder
	.end	mpf_insert
	.section	.text.mpf_classify,"ax"
	.align	2
	.globl	mpf_classify
	.loc 1 121
	.ent	mpf_classify
mpf_classify:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,40($sp)
	.loc 1 125
	lui	$19,%hi(used_suites)
	lw	$2,%lo(used_suites)($19)
	.loc 1 121
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 125
	blez	$2,$L72
	sw	$16,28($sp)
	lui	$16,%hi(suites+8)
	.loc 1 126
	lui	$20,%hi(match)
	move	$17,$4
	move	$18,$5
	addiu	$16,$16,%lo(suites+8)
	.loc 1 125
	move	$21,$0
	.loc 1 126
	b	$L71
	addiu	$20,$20,%lo(match)
$L75:
	.loc 1 125
	lw	$2,%lo(used_suites)($19)
	nop
	slt	$2,$21,$2
	beq	$2,$0,$L72
	addiu	$16,$16,1800
$L71:
	.loc 1 126
	addiu	$2,$16,-8
	move	$4,$16
	sw	$2,16($sp)
	move	$7,$20
	move	$6,$18
	jal	bpf_run
	move	$5,$17
	.loc 1 127
	beq	$2,$0,$L75
	addiu	$21,$21,1
$L67:
	.loc 1 131
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L72:
	.loc 1 130
	b	$L67
	move	$2,$0
	.set	reorder
	.end	mpf_classify
	.section	.bss.program.0,"aw"
	.align	2
program.0:
	.space	768
	.section	.bss.used_sessions,"aw"
	.align	2
used_sessions:
	.space	4
	.section	.bss.used_suites,"aw"
	.align	2
used_suites:
	.space	4
	.section	.bss.sessions,"aw"
	.align	2
sessions:
	.space	6144
	.section	.bss.suites,"aw"
	.align	2
suites:
	.space	115200
	.text
	.file 2 "./experiments/filters/bpf.h"
