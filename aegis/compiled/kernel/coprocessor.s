# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/coprocessor.c
	.text
	.file 1 "aegis/kernel/coprocessor.c"
	.section	.text.words_of,"ax"
	.align	2
	.loc 1 12
	.ent	words_of
words_of:
	.set	noreorder
	.loc 1 13
	lui	$2,%hi(kernel+4652)
	addiu	$2,$2,%lo(kernel+4652)
	subu	$4,$4,$2
	sra	$4,$4,9
	sll	$3,$4,5
	addu	$3,$3,$4
	lui	$2,%hi(kept)
	sll	$3,$3,2
	addiu	$2,$2,%lo(kept)
	.loc 1 14
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	words_of
	.section	.text.fpu_ready,"ax"
	.align	2
	.globl	fpu_ready
	.loc 1 21
	.ent	fpu_ready
fpu_ready:
	.set	noreorder
	.loc 1 22
	lui	$2,%hi(kernel+520)
	lw	$2,%lo(kernel+520)($2)
	nop
	beq	$2,$4,$L5
	nop
	.loc 1 23
	lw	$2,320($4)
	lw	$5,344($4)
	lw	$3,352($4)
	or	$2,$2,$5
	or	$2,$2,$3
	.loc 1 22
	srl	$2,$2,29
	xori	$2,$2,0x1
	jr	$31
	andi	$2,$2,0x1
$L5:
	.loc 1 24
	jr	$31
	li	$2,1
	.set	reorder
	.end	fpu_ready
	.section	.text.fpu_take,"ax"
	.align	2
	.globl	fpu_take
	.loc 1 27
	.ent	fpu_take
fpu_take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 28
	lui	$17,%hi(kernel)
	.loc 1 27
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 28
	addiu	$17,$17,%lo(kernel)
	lw	$18,520($17)
	nop
	.loc 1 30
	beq	$18,$4,$L6
	nop
	.loc 1 32
	beq	$18,$0,$L11
	move	$16,$4
	.loc 1 33
	jal	words_of
	move	$4,$18
	jal	fpu_save
	move	$4,$2
	.loc 1 34
	jal	words_of
	move	$4,$16
	jal	fpu_restore
	move	$4,$2
	.loc 1 37
	move	$4,$18
	jal	environment_set_entry_tags
	sw	$16,520($17)
$L9:
	.loc 1 38
	jal	environment_set_entry_tags
	move	$4,$16
$L6:
	.loc 1 39
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L11:
	.loc 1 34
	jal	words_of
	nop
	jal	fpu_restore
	move	$4,$2
	.loc 1 35
	b	$L9
	sw	$16,520($17)
	.set	reorder
	.end	fpu_take
	.section	.text.fpu_clear,"ax"
	.align	2
	.globl	fpu_clear
	.loc 1 43
	.ent	fpu_clear
fpu_clear:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	move	$16,$0
	.loc 1 46
	li	$18,132
$L13:
	.loc 1 47
	jal	words_of
	move	$4,$17
	addu	$2,$2,$16
	.loc 1 46
	addiu	$16,$16,4
	bne	$16,$18,$L13
	sw	$0,0($2)
	.loc 1 48
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	fpu_clear
	.section	.text.fpu_slowpath,"ax"
	.align	2
	.globl	fpu_slowpath
	.loc 1 52
	.ent	fpu_slowpath
fpu_slowpath:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 53
	lui	$16,%hi(kernel)
	.loc 1 52
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 53
	addiu	$16,$16,%lo(kernel)
	lw	$3,512($16)
	.loc 1 52
	move	$17,$4
	.loc 1 53
	lw	$2,320($3)
	li	$4,536870912
	or	$2,$2,$4
	sw	$2,320($3)
	.loc 1 54
	lw	$4,512($16)
	jal	fpu_take
	nop
	.loc 1 55
	lw	$2,512($16)
	nop
	lw	$4,320($2)
	jal	status_install
	nop
	.loc 1 56
	lw	$2,84($17)
	nop
	addiu	$2,$2,4
	sw	$2,84($17)
	.loc 1 57
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	fpu_slowpath
	.section	.bss.kept,"aw"
	.align	2
kept:
	.space	16896
	.text
	.file 2 "./aegis/kernel/kernel.h"
