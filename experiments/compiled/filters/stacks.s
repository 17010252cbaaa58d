# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/stacks.c
	.text
	.file 1 "experiments/filters/stacks.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 37
	.ent	put
put:
	.set	noreorder
	.loc 1 38
	srl	$2,$5,8
	sb	$2,0($4)
	.loc 1 40
	jr	$31
	sb	$5,1($4)
	.set	reorder
	.end	put
	.section	.text.session_filter,"ax"
	.align	2
	.globl	session_filter
	.loc 1 14
	.ent	session_filter
session_filter:
	.set	noreorder
	.loc 1 18
	bltz	$4,$L9
	addiu	$10,$4,1
	.loc 1 15
	move	$2,$6
	.loc 1 18
	move	$3,$0
	.loc 1 19
	li	$9,512
	.loc 1 27
	li	$13,257
	.loc 1 31
	li	$12,4
	li	$11,65535
	b	$L8
	li	$14,2
$L13:
	sh	$14,2($2)
	.loc 1 23
	sw	$8,8($2)
$L6:
	.loc 1 26
	addiu	$7,$2,12
	.loc 1 18
	addiu	$3,$3,1
	.loc 1 27
	sw	$13,12($2)
	.loc 1 30
	sw	$0,16($2)
	.loc 1 31
	sw	$12,20($2)
	.loc 1 18
	beq	$3,$10,$L12
	addiu	$2,$7,12
$L8:
	.loc 1 21
	slt	$7,$3,$4
	.loc 1 23
	addiu	$8,$3,2048
	.loc 1 19
	sh	$9,0($2)
	.loc 1 21
	bne	$7,$0,$L13
	sw	$11,4($2)
	sh	$0,2($2)
	.loc 1 24
	bne	$4,$3,$L6
	sw	$5,8($2)
	move	$7,$2
	.loc 1 18
	addiu	$3,$3,1
	bne	$3,$10,$L8
	addiu	$2,$7,12
$L12:
	.loc 1 33
	subu	$2,$2,$6
	sra	$2,$2,2
	sll	$3,$2,2
	addu	$2,$3,$2
	sll	$3,$2,4
	addu	$2,$2,$3
	sll	$3,$2,8
	addu	$2,$2,$3
	sll	$3,$2,16
	addu	$2,$2,$3
	jr	$31
	subu	$2,$0,$2
$L9:
	.loc 1 34
	jr	$31
	move	$2,$0
	.set	reorder
	.end	session_filter
	.section	.text.session_message,"ax"
	.align	2
	.globl	session_message
	.loc 1 43
	.ent	session_message
session_message:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 46
	move	$2,$0
	.loc 1 43
	sw	$21,40($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	move	$16,$4
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	move	$21,$5
	.loc 1 46
	li	$4,60
	.loc 1 47
	addu	$3,$16,$2
$L21:
	sb	$2,0($3)
	.loc 1 46
	addiu	$2,$2,1
	bne	$2,$4,$L21
	addu	$3,$16,$2
	.loc 1 48
	lui	$2,%hi(table07_fields)
	lw	$20,%lo(table07_fields)($2)
	nop
	blez	$20,$L16
	addiu	$18,$16,2
	addiu	$19,$20,2048
	li	$17,2048
$L17:
	.loc 1 49
	move	$5,$17
	move	$4,$18
	jal	put
	addiu	$17,$17,1
	.loc 1 48
	bne	$17,$19,$L17
	addiu	$18,$18,4
	.loc 1 50
	sll	$20,$20,2
	addu	$16,$16,$20
$L16:
	move	$5,$21
	jal	put
	move	$4,$16
	.loc 1 51
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	session_message
	.text
	.file 2 "./experiments/workloads/table07.h"
