# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/bpf_filters.c
	.text
	.file 1 "experiments/filters/bpf_filters.c"
	.section	.text.bpf_start,"ax"
	.align	2
	.globl	bpf_start
	.loc 1 11
	.ent	bpf_start
bpf_start:
	.set	noreorder
	.loc 1 12
	lui	$2,%hi(filters)
	.loc 1 13
	jr	$31
	sw	$0,%lo(filters)($2)
	.set	reorder
	.end	bpf_start
	.section	.text.bpf_insert,"ax"
	.align	2
	.globl	bpf_insert
	.loc 1 16
	.ent	bpf_insert
bpf_insert:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 19
	lui	$18,%hi(filters)
	lw	$2,%lo(filters)($18)
	li	$3,256
	.loc 1 16
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 19
	beq	$2,$3,$L6
	sw	$16,16($sp)
	.loc 1 21
	sll	$7,$2,1
	addu	$7,$7,$2
	sll	$7,$7,6
	addu	$7,$7,$2
	sll	$7,$7,2
	lui	$17,%hi(installed)
	addiu	$7,$7,4
	addiu	$17,$17,%lo(installed)
	move	$16,$6
	addu	$7,$17,$7
	jal	bpf_translate
	move	$6,$0
	.loc 1 22
	bltz	$2,$L6
	move	$5,$2
	lw	$2,%lo(filters)($18)
	nop
	sll	$4,$2,1
	addu	$4,$4,$2
	sll	$4,$4,6
	addu	$4,$4,$2
	sll	$4,$4,2
	addiu	$4,$4,4
	jal	bpf_validate
	addu	$4,$17,$4
	beq	$2,$0,$L3
	li	$2,-1
	.loc 1 24
	lw	$4,%lo(filters)($18)
	.loc 1 26
	move	$2,$16
	.loc 1 24
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$3,$3,6
	addu	$3,$3,$4
	sll	$3,$3,2
	addu	$3,$3,$17
	.loc 1 25
	addiu	$4,$4,1
	.loc 1 24
	sw	$16,0($3)
	.loc 1 25
	sw	$4,%lo(filters)($18)
$L3:
	.loc 1 27
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L6:
	.loc 1 20
	b	$L3
	li	$2,-1
	.set	reorder
	.end	bpf_insert
	.section	.text.bpf_classify,"ax"
	.align	2
	.globl	bpf_classify
	.loc 1 30
	.ent	bpf_classify
bpf_classify:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,40($sp)
	.loc 1 33
	lui	$20,%hi(filters)
	lw	$2,%lo(filters)($20)
	.loc 1 30
	sw	$31,44($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 33
	blez	$2,$L12
	sw	$16,24($sp)
	lui	$16,%hi(installed+4)
	move	$18,$4
	move	$19,$5
	addiu	$16,$16,%lo(installed+4)
	b	$L15
	move	$17,$0
$L13:
	lw	$2,%lo(filters)($20)
	addiu	$17,$17,1
	slt	$2,$17,$2
	beq	$2,$0,$L12
	addiu	$16,$16,772
$L15:
	.loc 1 34
	move	$4,$16
	sw	$0,16($sp)
	move	$7,$0
	move	$6,$19
	jal	bpf_run
	move	$5,$18
	beq	$2,$0,$L13
	sll	$2,$17,1
	.loc 1 35
	addu	$2,$2,$17
	sll	$2,$2,6
	addu	$2,$2,$17
	lui	$3,%hi(installed)
	.loc 1 37
	lw	$31,44($sp)
	.loc 1 35
	sll	$2,$2,2
	addiu	$3,$3,%lo(installed)
	addu	$2,$2,$3
	lw	$2,0($2)
	.loc 1 37
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L12:
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 36
	move	$2,$0
	.loc 1 37
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	bpf_classify
	.section	.bss.filters,"aw"
	.align	2
filters:
	.space	4
	.section	.bss.installed,"aw"
	.align	2
installed:
	.space	197632
	.text
	.file 2 "./experiments/filters/bpf.h"
