# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/controlling_victim.c
	.text
	.file 1 "aegis/adversarial/controlling_victim.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 9
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,36($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$19,-2147418112
	.loc 1 9
	sw	$16,24($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 2 34
	addiu	$19,$19,512
	b	$L2
	li	$16,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$19
	lw	$2,16($2)
	nop
	beq	$2,$16,$L3
	move	$4,$19
	.loc 1 15
	lui	$22,%hi(words.0)
	move	$18,$0
	move	$17,$0
	.loc 1 14
	move	$21,$0
	.loc 1 15
	addiu	$22,$22,%lo(words.0)
	.loc 1 17
	move	$16,$0
$L10:
	li	$20,44
	.loc 1 18
	move	$5,$16
$L11:
	move	$4,$19
	sw	$18,16($sp)
	move	$7,$17
	jal	aegis_environment_set
	move	$6,$0
	addiu	$4,$2,1
	.loc 1 17
	addiu	$16,$16,1
	.loc 1 18
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	bne	$16,$20,$L11
	move	$5,$16
	.loc 1 19
	move	$7,$18
	move	$6,$17
	move	$4,$19
	jal	aegis_page_revoke
	li	$5,1
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	move	$6,$18
	move	$5,$17
	jal	aegis_environment_destroy
	move	$4,$19
	addiu	$4,$2,1
	li	$5,20
	jal	check
	sltu	$4,$4,1
	.loc 1 14
	addiu	$21,$21,1
	li	$2,36
	beq	$21,$2,$L5
	li	$2,6
	.loc 1 15
	bne	$2,$0,1f
	divu	$0,$21,$2
	break	7
1:
	mfhi	$2
	.loc 1 16
	sll	$2,$2,2
	addu	$2,$2,$22
	.loc 1 15
	mflo	$3
	sll	$3,$3,2
	addu	$3,$3,$22
	lw	$17,0($3)
	.loc 1 16
	lw	$18,0($2)
	.loc 1 17
	b	$L10
	move	$16,$0
$L5:
	.loc 1 22
	lw	$6,4120($0)
	lw	$5,4116($0)
	jal	aegis_environment_destroy
	move	$4,$19
	addiu	$4,$2,1
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 1 23
	lw	$2,4104($0)
	lw	$7,4100($0)
	move	$4,$19
	sw	$2,16($sp)
	move	$6,$0
	jal	aegis_environment_set
	li	$5,32
	addiu	$4,$2,1
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 1 25
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
	.section	.rodata.words.0,"a"
	.align	2
words.0:
	.word	0
	.word	1
	.word	1464159308
	.word	1263423319
	.word	305441741
	.word	-1
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
