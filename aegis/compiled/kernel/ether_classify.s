# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/ether_classify.c
	.text
	.file 1 "aegis/kernel/ether_classify.c"
	.section	.text.prepare,"ax"
	.align	2
	.loc 1 42
	.ent	prepare
prepare:
	.set	noreorder
	.loc 1 43
	lui	$2,%hi(code)
	lw	$3,%lo(code)($2)
	sll	$5,$4,14
	lui	$2,%hi(engine)
	.loc 1 45
	sll	$4,$4,13
	.loc 1 43
	lw	$2,%lo(engine)($2)
	.loc 1 44
	addiu	$7,$5,16384
	.loc 1 46
	addiu	$6,$4,8192
	.loc 1 43
	addu	$5,$3,$5
	.loc 1 45
	srl	$4,$4,1
	.loc 1 44
	addu	$3,$3,$7
	.loc 1 46
	srl	$6,$6,1
	.loc 1 43
	sw	$5,12($2)
	.loc 1 44
	sw	$3,16($2)
	.loc 1 45
	sw	$4,36($2)
	.loc 1 47
	jr	$31
	sw	$6,40($2)
	.set	reorder
	.end	prepare
	.section	.text.code_changed,"ax"
	.align	2
	.loc 1 30
	.ent	code_changed
code_changed:
	.set	noreorder
	.loc 1 31
	li	$2,536805376
	.loc 1 30
	addiu	$sp,$sp,-32
	.loc 1 31
	ori	$2,$2,0xfe00
	.loc 1 30
	sw	$17,24($sp)
	.loc 1 32
	addiu	$17,$2,511
	and	$17,$4,$17
	addiu	$5,$5,511
	.loc 1 30
	sw	$16,20($sp)
	.loc 1 32
	addu	$17,$17,$5
	.loc 1 31
	and	$16,$4,$2
	.loc 1 32
	li	$2,-512
	and	$17,$17,$2
	.loc 1 34
	sltu	$2,$16,$17
	beq	$2,$0,$L3
	sw	$31,28($sp)
$L5:
	.loc 1 35
	jal	apart_pause
	li	$4,1500
	.loc 1 36
	move	$4,$16
	li	$5,512
	jal	icache_invalidate
	addiu	$16,$16,512
	.loc 1 34
	sltu	$2,$16,$17
	bne	$2,$0,$L5
	nop
$L3:
	.loc 1 38
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	code_changed
	.section	.text.drop_unbound,"ax"
	.align	2
	.loc 1 71
	.ent	drop_unbound
drop_unbound:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	lui	$17,%hi(bindings+10880)
	.loc 1 74
	lui	$16,%hi(bindings)
	.loc 1 78
	lui	$18,%hi(binding_of)
	.loc 1 71
	sw	$19,32($sp)
	sw	$31,36($sp)
	.loc 1 74
	addiu	$16,$16,%lo(bindings)
	addiu	$17,$17,%lo(bindings+10880)
	.loc 1 77
	lui	$19,%hi(engine)
	.loc 1 78
	b	$L10
	addiu	$18,$18,%lo(binding_of)
$L9:
	.loc 1 74
	addiu	$16,$16,340
	beq	$16,$17,$L16
	nop
$L10:
	.loc 1 75
	lw	$2,0($16)
	nop
	bne	$2,$0,$L9
	nop
	lw	$2,8($16)
	nop
	beq	$2,$0,$L9
	nop
	.loc 1 76
	jal	apart_pause
	li	$4,1500
	.loc 1 77
	lw	$5,8($16)
	lw	$4,%lo(engine)($19)
	jal	dpf_drop
	addiu	$16,$16,340
	.loc 1 78
	lw	$2,-332($16)
	.loc 1 79
	sw	$0,-332($16)
	.loc 1 78
	addu	$2,$2,$18
	.loc 1 74
	bne	$16,$17,$L10
	sb	$0,0($2)
$L16:
	.loc 1 81
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	drop_unbound
	.section	.text.insert,"ax"
	.align	2
	.loc 1 85
	.ent	insert
insert:
	.set	noreorder
	.loc 1 86
	lui	$2,%hi(bindings)
	addiu	$2,$2,%lo(bindings)
	subu	$6,$6,$2
	sra	$6,$6,2
	sll	$7,$6,1
	addu	$7,$7,$6
	sll	$2,$7,8
	addu	$7,$7,$2
	sll	$2,$7,16
	addu	$7,$7,$2
	lui	$3,%hi(engine)
	.loc 1 85
	move	$2,$4
	.loc 1 86
	subu	$7,$0,$7
	lw	$4,%lo(engine)($3)
	.loc 1 85
	addiu	$sp,$sp,-24
	.loc 1 86
	move	$6,$5
	addiu	$7,$7,1
	.loc 1 85
	sw	$31,20($sp)
	.loc 1 86
	jal	dpf_insert
	move	$5,$2
	.loc 1 87
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	insert
	.section	.text.classifier_start,"ax"
	.align	2
	.globl	classifier_start
	.loc 1 50
	.ent	classifier_start
classifier_start:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 53
	lui	$17,%hi(engine)
	lw	$2,%lo(engine)($17)
	.loc 1 50
	sw	$31,28($sp)
	.loc 1 53
	beq	$2,$0,$L24
	sw	$16,20($sp)
	.loc 1 54
	move	$2,$0
$L19:
	.loc 1 67
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L24:
	.loc 1 55
	jal	pages_reserve
	li	$4,40
	.loc 1 56
	beq	$2,$0,$L22
	sll	$16,$2,12
	.loc 1 59
	addiu	$2,$2,32
	.loc 1 58
	li	$3,-2147483648
	.loc 1 59
	sll	$2,$2,12
	.loc 1 58
	or	$16,$16,$3
	.loc 1 59
	or	$2,$2,$3
	.loc 1 60
	li	$3,60
	sw	$3,0($16)
	.loc 1 62
	lui	$3,%hi(code_changed)
	addiu	$3,$3,%lo(code_changed)
	sw	$3,8($16)
	.loc 1 63
	lui	$3,%hi(apart_pause)
	addiu	$3,$3,%lo(apart_pause)
	sw	$3,20($16)
	.loc 1 61
	sw	$0,4($16)
	.loc 1 59
	lui	$3,%hi(code)
	.loc 1 64
	move	$4,$0
	.loc 1 58
	sw	$16,%lo(engine)($17)
	.loc 1 64
	jal	prepare
	sw	$2,%lo(code)($3)
	.loc 1 65
	jal	dpf_start
	move	$4,$16
	.loc 1 66
	b	$L19
	move	$2,$0
$L22:
	.loc 1 57
	b	$L19
	li	$2,-1
	.set	reorder
	.end	classifier_start
	.section	.text.classifier_insert,"ax"
	.align	2
	.globl	classifier_insert
	.loc 1 90
	.ent	classifier_insert
classifier_insert:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,32($sp)
	.loc 1 93
	lui	$20,%hi(engine)
	lw	$2,%lo(engine)($20)
	.loc 1 90
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	move	$17,$4
	move	$18,$6
	.loc 1 93
	lw	$21,28($2)
	.loc 1 96
	jal	drop_unbound
	move	$16,$5
	.loc 1 97
	lw	$19,8($17)
	.loc 1 98
	beq	$18,$0,$L44
	move	$5,$16
	sll	$4,$18,1
	lui	$23,%hi(filter.1)
	addu	$4,$4,$18
	addiu	$2,$23,%lo(filter.1)
	sll	$4,$4,2
	addu	$4,$4,$2
$L29:
	.loc 1 99
	sb	$0,0($2)
	.loc 1 100
	lhu	$3,2($5)
	.loc 1 98
	addiu	$5,$5,12
	.loc 1 100
	sb	$3,1($2)
	.loc 1 101
	lhu	$3,-12($5)
	.loc 1 98
	addiu	$2,$2,12
	.loc 1 101
	sh	$3,-10($2)
	.loc 1 102
	lw	$3,-8($5)
	nop
	sw	$3,-8($2)
	.loc 1 103
	lw	$3,-4($5)
	.loc 1 98
	bne	$2,$4,$L29
	sw	$3,-4($2)
$L30:
	.loc 1 105
	lui	$22,%hi(live)
	lw	$2,%lo(live)($22)
	li	$4,1
	jal	prepare
	subu	$4,$4,$2
	.loc 1 106
	bne	$19,$0,$L45
	move	$6,$17
	.loc 1 110
	move	$5,$18
	jal	insert
	addiu	$4,$23,%lo(filter.1)
	.loc 1 112
	blez	$2,$L31
	move	$16,$2
$L32:
	.loc 1 115
	sw	$16,8($17)
$L31:
	.loc 1 116
	lw	$2,%lo(engine)($20)
	.loc 1 117
	lw	$4,%lo(live)($22)
	.loc 1 116
	lw	$2,28($2)
	nop
	beq	$2,$21,$L34
	li	$2,1
$L49:
	.loc 1 117
	subu	$2,$2,$4
	sw	$2,%lo(live)($22)
	.loc 1 121
	lui	$4,%hi(bindings)
$L48:
	addiu	$4,$4,%lo(bindings)
	subu	$4,$17,$4
	sra	$4,$4,2
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$2,$3,8
	addu	$3,$3,$2
	sll	$5,$3,16
	.loc 1 120
	lui	$4,%hi(binding_of)
	.loc 1 121
	addu	$3,$3,$5
	lw	$2,8($17)
	.loc 1 120
	addiu	$5,$4,%lo(binding_of)
	.loc 1 121
	subu	$3,$0,$3
	.loc 1 120
	addu	$19,$19,$5
	.loc 1 121
	addu	$2,$2,$5
	addiu	$3,$3,1
	.loc 1 120
	sb	$0,0($19)
	.loc 1 121
	sb	$3,0($2)
	.loc 1 123
	bgtz	$16,$L37
	sb	$0,%lo(binding_of)($4)
	.loc 1 125
	li	$2,-3
	beq	$16,$2,$L25
	li	$2,-4
	li	$2,-1
	beq	$16,$2,$L25
	li	$2,-2
	li	$2,-3
$L25:
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
$L37:
	.loc 1 124
	b	$L25
	move	$2,$0
$L45:
	.loc 1 107
	sll	$5,$19,1
	addu	$5,$5,$19
	sll	$5,$5,3
	lw	$4,%lo(engine)($20)
	addu	$5,$5,$19
	sll	$5,$5,3
	lui	$fp,%hi(previous.0)
	addu	$5,$4,$5
	addiu	$fp,$fp,%lo(previous.0)
	addiu	$2,$5,56
	move	$3,$fp
	addiu	$5,$5,248
$L33:
	lw	$9,0($2)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$6,12($2)
	addiu	$2,$2,16
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	sw	$6,12($3)
	bne	$2,$5,$L33
	addiu	$3,$3,16
	lw	$6,0($2)
	lw	$2,4($2)
	.loc 1 108
	move	$5,$19
	.loc 1 107
	sw	$6,0($3)
	.loc 1 108
	jal	dpf_drop
	sw	$2,4($3)
	.loc 1 110
	move	$6,$17
	move	$5,$18
	jal	insert
	addiu	$4,$23,%lo(filter.1)
	.loc 1 112
	bgtz	$2,$L32
	move	$16,$2
	.loc 1 113
	lw	$5,4($fp)
	lui	$4,%hi(previous.0+8)
	addiu	$4,$4,%lo(previous.0+8)
	jal	insert
	move	$6,$17
	sw	$2,8($17)
	.loc 1 116
	lw	$2,%lo(engine)($20)
	.loc 1 117
	lw	$4,%lo(live)($22)
	.loc 1 116
	lw	$2,28($2)
	nop
	bne	$2,$21,$L49
	li	$2,1
$L34:
	.loc 1 119
	jal	prepare
	nop
	.loc 1 121
	b	$L48
	lui	$4,%hi(bindings)
$L44:
	b	$L30
	lui	$23,%hi(filter.1)
	.set	reorder
	.end	classifier_insert
	.section	.text.classify,"ax"
	.align	2
	.globl	classify
	.loc 1 129
	.ent	classify
classify:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 130
	sltu	$2,$5,65
	.loc 1 129
	sw	$31,20($sp)
	.loc 1 130
	bne	$2,$0,$L51
	sw	$16,16($sp)
	li	$5,64
$L51:
	lui	$2,%hi(live)
	lw	$3,%lo(live)($2)
	lui	$2,%hi(code)
	lw	$2,%lo(code)($2)
	sll	$3,$3,14
	addu	$2,$2,$3
	jalr	$2
	nop
	lui	$3,%hi(binding_of)
	addiu	$3,$3,%lo(binding_of)
	addu	$3,$3,$2
	lbu	$2,0($3)
	nop
	sll	$16,$2,2
	addu	$16,$16,$2
	sll	$2,$16,4
	addu	$16,$16,$2
	lui	$2,%hi(bindings)
	addiu	$2,$2,%lo(bindings)
	sll	$16,$16,2
	addu	$16,$2,$16
	.loc 1 133
	sltu	$2,$2,$16
	beq	$2,$0,$L54
	nop
	lw	$4,-340($16)
	jal	environment_find
	nop
	beq	$2,$0,$L54
	addiu	$2,$16,-340
	.loc 1 134
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L54:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 133
	move	$2,$0
	.loc 1 134
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	classify
	.section	.bss.previous.0,"aw"
	.align	2
previous.0:
	.space	200
	.section	.bss.filter.1,"aw"
	.align	2
filter.1:
	.space	96
	.section	.bss.binding_of,"aw"
	.align	2
binding_of:
	.space	257
	.section	.bss.live,"aw"
	.align	2
live:
	.space	4
	.section	.bss.code,"aw"
	.align	2
code:
	.space	4
	.section	.bss.engine,"aw"
	.align	2
engine:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/filters/dpf.h"
	.file 4 "./aegis/kernel/ether.h"
