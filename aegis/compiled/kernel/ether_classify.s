# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether_classify.c
	.text
	.file 1 "aegis/kernel/ether_classify.c"
	.section	.text.code_changed,"ax"
	.align	2
	.loc 1 22
	.ent	code_changed
code_changed:
	.set	noreorder
	.set	nomacro
	.loc 1 23
	li	$3,536805376
	ori	$3,$3,0xffc0
	.loc 1 23
	addiu	$2,$3,63
	and	$2,$4,$2
	.loc 1 23
	addiu	$5,$5,63
	addu	$5,$2,$5
	.loc 1 23
	li	$2,-64
	.loc 1 23
	and	$4,$4,$3
	.loc 1 23
	and	$5,$5,$2
	.loc 1 22
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 25
	jal	icache_invalidate
	subu	$5,$5,$4
	.loc 1 26
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	code_changed
	.section	.text.insert,"ax"
	.align	2
	.loc 1 49
	.ent	insert
insert:
	.set	noreorder
	.set	nomacro
	.loc 1 50
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
	.loc 1 50
	lui	$3,%hi(engine)
	.loc 1 49
	move	$2,$4
	.loc 1 50
	subu	$7,$0,$7
	.loc 1 50
	lw	$4,%lo(engine)($3)
	.loc 1 49
	addiu	$sp,$sp,-24
	.loc 1 50
	move	$6,$5
	addiu	$7,$7,1
	.loc 1 49
	sw	$31,20($sp)
	.loc 1 50
	jal	dpf_insert
	move	$5,$2
	.loc 1 51
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	insert
	.section	.text.classifier_start,"ax"
	.align	2
	.globl	classifier_start
	.loc 1 29
	.ent	classifier_start
classifier_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 32
	lui	$16,%hi(engine)
	.loc 1 32
	lw	$2,%lo(engine)($16)
	nop
	.loc 1 32
	beq	$2,$0,$L11
	sw	$31,20($sp)
	.loc 1 33
	move	$2,$0
$L6:
	.loc 1 45
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L11:
	.loc 1 34
	jal	pages_reserve
	li	$4,36
	.loc 1 35
	beq	$2,$0,$L9
	li	$5,-2147483648
	.loc 1 41
	addiu	$3,$2,32
	.loc 1 37
	sll	$4,$2,12
	.loc 1 37
	or	$4,$4,$5
	.loc 1 38
	li	$2,60
	.loc 1 41
	sll	$3,$3,12
	.loc 1 41
	or	$3,$3,$5
	.loc 1 38
	sw	$2,0($4)
	.loc 1 40
	lui	$2,%hi(code_changed)
	.loc 1 42
	addiu	$5,$3,16384
	.loc 1 40
	addiu	$2,$2,%lo(code_changed)
	.loc 1 39
	sw	$0,4($4)
	.loc 1 40
	sw	$2,8($4)
	.loc 1 41
	sw	$3,12($4)
	.loc 1 42
	sw	$5,16($4)
	.loc 1 43
	jal	dpf_start
	sw	$4,%lo(engine)($16)
	.loc 1 44
	b	$L6
	move	$2,$0
$L9:
	.loc 1 36
	b	$L6
	li	$2,-1
	.set	reorder
	.end	classifier_start
	.section	.text.classifier_insert,"ax"
	.align	2
	.globl	classifier_insert
	.loc 1 54
	.ent	classifier_insert
classifier_insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 54
	move	$16,$6
	.loc 1 60
	beq	$6,$0,$L34
	move	$17,$4
	sll	$7,$6,1
	lui	$18,%hi(filter.1)
	addu	$7,$7,$6
	addiu	$2,$18,%lo(filter.1)
	sll	$7,$7,2
	addu	$7,$7,$2
$L14:
	.loc 1 61
	sb	$0,0($2)
	.loc 1 62
	lhu	$3,2($5)
	.loc 1 60
	addiu	$5,$5,12
	.loc 1 62
	sb	$3,1($2)
	.loc 1 63
	lhu	$3,-12($5)
	.loc 1 60
	addiu	$2,$2,12
	.loc 1 63
	sh	$3,-10($2)
	.loc 1 64
	lw	$3,-8($5)
	nop
	.loc 1 64
	sw	$3,-8($2)
	.loc 1 65
	lw	$3,-4($5)
	.loc 1 60
	bne	$2,$7,$L14
	sw	$3,-4($2)
$L13:
	.loc 1 67
	lw	$2,8($17)
	nop
	.loc 1 67
	bne	$2,$0,$L35
	move	$5,$16
$L39:
	.loc 1 71
	move	$6,$17
	jal	insert
	addiu	$4,$18,%lo(filter.1)
	.loc 1 72
	bgtz	$2,$L36
	move	$16,$2
	.loc 1 77
	lw	$2,8($17)
	nop
	bne	$2,$0,$L37
	lui	$2,%hi(former.0+4)
$L19:
	.loc 1 79
	li	$2,-3
	beq	$16,$2,$L12
	li	$2,-4
	.loc 1 79
	li	$2,-1
	beq	$16,$2,$L38
	li	$2,-3
$L12:
	.loc 1 80
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L36:
	.loc 1 73
	sw	$2,8($17)
	.loc 1 80
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 74
	move	$2,$0
	.loc 1 80
	jr	$31
	addiu	$sp,$sp,32
$L35:
	.loc 1 68
	sll	$5,$2,1
	addu	$5,$5,$2
	.loc 1 68
	lui	$3,%hi(engine)
	.loc 1 68
	sll	$5,$5,3
	.loc 1 68
	lw	$4,%lo(engine)($3)
	.loc 1 68
	addu	$5,$5,$2
	sll	$5,$5,3
	addu	$5,$4,$5
	lui	$3,%hi(former.0)
	addiu	$2,$5,44
	addiu	$3,$3,%lo(former.0)
	addiu	$5,$5,236
$L16:
	lw	$9,0($2)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$6,12($2)
	addiu	$2,$2,16
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	sw	$6,12($3)
	bne	$2,$5,$L16
	addiu	$3,$3,16
	lw	$5,0($2)
	lw	$2,4($2)
	sw	$5,0($3)
	sw	$2,4($3)
	.loc 1 69
	lw	$5,8($17)
	jal	dpf_drop
	nop
	.loc 1 71
	b	$L39
	move	$5,$16
$L38:
	.loc 1 80
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 79
	li	$2,-2
	.loc 1 80
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 78
	lw	$5,%lo(former.0+4)($2)
	lui	$4,%hi(former.0+8)
	move	$6,$17
	jal	insert
	addiu	$4,$4,%lo(former.0+8)
	.loc 1 78
	b	$L19
	sw	$2,8($17)
$L34:
	b	$L13
	lui	$18,%hi(filter.1)
	.set	reorder
	.end	classifier_insert
	.section	.text.classifier_remove,"ax"
	.align	2
	.globl	classifier_remove
	.loc 1 83
	.ent	classifier_remove
classifier_remove:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 84
	lui	$2,%hi(engine)
	.loc 1 83
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 83
	move	$16,$4
	.loc 1 84
	lw	$5,8($4)
	lw	$4,%lo(engine)($2)
	jal	dpf_drop
	nop
	.loc 1 85
	sw	$0,8($16)
	.loc 1 86
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	classifier_remove
	.section	.text.classify,"ax"
	.align	2
	.globl	classify
	.loc 1 89
	.ent	classify
classify:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 90
	sltu	$2,$5,65
	.loc 1 89
	sw	$31,20($sp)
	.loc 1 90
	bne	$2,$0,$L43
	sw	$16,16($sp)
	li	$5,64
$L43:
	lui	$16,%hi(engine)
	lw	$2,%lo(engine)($16)
	nop
	lw	$2,12($2)
	nop
	jalr	$2
	nop
	.loc 1 91
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,3
	lw	$4,%lo(engine)($16)
	addu	$2,$3,$2
	sll	$2,$2,3
	addu	$2,$4,$2
	.loc 1 91
	lw	$2,44($2)
	nop
	.loc 1 93
	beq	$2,$0,$L45
	addiu	$3,$2,-1
	.loc 1 93
	sll	$2,$3,2
	addu	$2,$2,$3
	sll	$3,$2,4
	addu	$2,$2,$3
	.loc 1 94
	lw	$31,20($sp)
	.loc 1 93
	sll	$3,$2,2
	lui	$2,%hi(bindings)
	addiu	$2,$2,%lo(bindings)
	.loc 1 94
	lw	$16,16($sp)
	.loc 1 93
	addu	$2,$2,$3
	.loc 1 94
	jr	$31
	addiu	$sp,$sp,24
$L45:
	.loc 1 94
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 93
	move	$2,$0
	.loc 1 94
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	classify
	.section	.bss.former.0,"aw"
	.align	2
former.0:
	.space	200
	.section	.bss.filter.1,"aw"
	.align	2
filter.1:
	.space	96
	.section	.bss.engine,"aw"
	.align	2
engine:
	.space	4
	.text
	.file 2 "./aegis/filters/dpf.h"
	.file 3 "./aegis/kernel/kernel.h"
	.file 4 "./aegis/kernel/ether.h"
