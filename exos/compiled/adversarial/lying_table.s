# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/lying_table.c
	.text
	.file 1 "exos/adversarial/lying_table.c"
	.section	.text.installed,"ax"
	.align	2
	.loc 1 15
	.ent	installed
installed:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,16($sp)
	lui	$16,%hi(capabilities)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,52($sp)
	move	$17,$4
	li	$fp,4096
	.loc 1 16
	move	$18,$0
	lui	$22,%hi(entry)
	addiu	$16,$16,%lo(capabilities)
	.file 2 "./exos/library/exos.h"
	.loc 2 131
	li	$21,-1537
	.loc 2 134
	li	$20,6
	.loc 1 22
	lui	$23,%hi(hidden_secret)
	.loc 1 18
	b	$L6
	li	$19,25165824
$L14:
	.loc 1 19
	sw	$5,0($4)
	.loc 2 163
	lw	$6,0($2)
$L4:
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	li	$4,1342177280
	.loc 1 20
	sltu	$2,$2,-16
	.loc 1 18
	addiu	$fp,$fp,4096
	.loc 1 20
	beq	$2,$0,$L5
	li	$5,22
	.loc 1 22
	li	$2,1342177280
	lw	$2,0($2)
	lw	$4,%lo(hidden_secret)($23)
	.loc 1 21
	addiu	$18,$18,1
	.loc 1 22
	nor	$4,$0,$4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$0,$4
$L5:
	.loc 1 18
	beq	$fp,$19,$L13
	move	$2,$18
$L6:
	.loc 1 19
	or	$5,$fp,$17
	.loc 2 132
	andi	$2,$5,0x3
	.loc 1 19
	lw	$4,%lo(entry)($22)
	.loc 2 132
	beq	$2,$0,$L2
	and	$5,$5,$21
	.loc 2 133
	ori	$5,$5,0x200
$L2:
	.loc 2 153
	srl	$2,$5,1
	andi	$2,$2,0x70
	.loc 2 134
	andi	$3,$5,0x6
	bne	$3,$20,$L14
	addu	$2,$16,$2
	.loc 2 135
	ori	$5,$5,0x400
	.loc 2 153
	srl	$2,$5,1
	andi	$2,$2,0x70
	addu	$2,$16,$2
	.loc 1 19
	sw	$5,0($4)
	.loc 2 163
	lw	$6,8($2)
	b	$L4
	addiu	$2,$2,8
$L13:
	.loc 1 25
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	installed
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 28
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 31
	move	$5,$0
	li	$4,1342177280
	.loc 1 28
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 31
	jal	page_insert
	sw	$16,20($sp)
	lui	$3,%hi(entry)
	sw	$2,%lo(entry)($3)
	.loc 1 32
	lw	$19,29256($0)
	.loc 1 33
	lw	$4,4096($0)
	lw	$2,29248($0)
	li	$5,33
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	.loc 1 34
	move	$16,$0
	.loc 1 35
	li	$17,1
	.loc 1 34
	li	$18,5
$L19:
	.loc 1 35
	sll	$4,$16,5
	jal	installed
	ori	$4,$4,0x7
	sltu	$4,$2,1
	beq	$16,$17,$L21
	li	$5,35
	jal	check
	addiu	$16,$16,1
	.loc 1 34
	bne	$16,$18,$L19
	nop
	.loc 1 37
	jal	installed
	li	$4,33
	xor	$4,$2,$19
	li	$5,37
	jal	check
	sltu	$4,$4,1
	.loc 1 38
	jal	installed
	li	$4,97
	sltu	$4,$0,$2
	jal	check
	li	$5,38
	.loc 1 39
	jal	page_remove
	li	$4,1342177280
	.loc 1 41
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L21:
	.loc 1 35
	xor	$2,$2,$19
	jal	check
	sltu	$4,$2,1
	.loc 1 34
	b	$L19
	li	$16,2
	.set	reorder
	.end	main
	.section	.bss.entry,"aw"
	.align	2
entry:
	.space	4
	.section	.data.hidden_secret,"aw"
	.align	2
hidden_secret:
	.word	-1589831595
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./exos/tests/check.h"
