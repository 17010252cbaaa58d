# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/save_area.c
	.text
	.file 1 "aegis/adversarial/save_area.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 9
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$18,40($sp)
	sw	$16,32($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	.loc 1 10
	jal	my_page
	sw	$17,36($sp)
	sll	$2,$2,12
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$18,-2147418112
	.loc 1 10
	sw	$2,28($sp)
	.loc 2 34
	addiu	$18,$18,512
	b	$L2
	li	$16,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$18
	lw	$2,16($2)
	nop
	beq	$2,$16,$L3
	move	$4,$18
	.loc 1 20
	lw	$2,28($sp)
	.loc 1 23
	li	$20,-2147483648
	.loc 1 22
	addiu	$3,$2,4088
	lui	$19,%hi(physical.0)
	lui	$17,%hi(physical.0+28)
	.loc 1 20
	addiu	$fp,$2,1
	.loc 1 21
	addiu	$23,$2,2
	.loc 1 22
	sw	$3,24($sp)
	.loc 1 23
	or	$20,$2,$20
	li	$16,16
	addiu	$19,$19,%lo(physical.0)
	addiu	$17,$17,%lo(physical.0+28)
	.loc 1 15
	li	$21,32
$L4:
	move	$22,$19
$L5:
	.loc 2 46
	lw	$6,0($22)
	move	$5,$16
	move	$4,$0
	move	$7,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 17
	addiu	$4,$2,1
	.loc 1 16
	addiu	$22,$22,4
	.loc 1 17
	li	$5,17
	jal	check
	sltu	$4,$4,1
	.loc 1 16
	bne	$22,$17,$L5
	move	$7,$0
	.loc 2 46
	lw	$6,4124($0)
	move	$5,$16
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 18
	addiu	$4,$2,1
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 2 41
	jal	env_info
	move	$4,$18
	lw	$6,40($2)
	.loc 2 46
	move	$5,$16
	move	$7,$0
	sll	$6,$6,12
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 19
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	move	$5,$16
	move	$6,$fp
	move	$7,$0
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 20
	addiu	$4,$2,1
	li	$5,20
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	move	$5,$16
	move	$6,$23
	move	$7,$0
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 21
	addiu	$4,$2,1
	li	$5,21
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	lw	$6,24($sp)
	move	$5,$16
	move	$7,$0
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 22
	addiu	$4,$2,1
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	move	$5,$16
	move	$4,$0
	move	$7,$0
	move	$6,$20
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 23
	addiu	$4,$2,1
	.loc 1 15
	addiu	$16,$16,1
	.loc 1 23
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	bne	$16,$21,$L4
	nop
	.loc 2 41
	jal	env_info
	move	$4,$18
	lw	$16,40($2)
	nop
	.loc 1 25
	beq	$16,$0,$L15
	move	$7,$0
	.loc 2 46
	sll	$6,$16,12
$L16:
	move	$7,$0
	li	$5,34
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 26
	addiu	$4,$2,1
	li	$5,26
	jal	check
	sltu	$4,$4,1
	.loc 2 41
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	.loc 1 25
	bne	$16,$0,$L16
	sll	$6,$16,12
	.loc 2 46
	move	$7,$0
$L15:
	li	$6,2048
	sw	$0,16($sp)
	li	$5,34
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 27
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,27
	.loc 2 46
	lw	$2,28($sp)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$2,3
	li	$5,34
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 28
	addiu	$4,$2,1
	li	$5,28
	jal	check
	sltu	$4,$4,1
	.loc 1 30
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	main
	.section	.rodata.physical.0,"a"
	.align	2
physical.0:
	.word	0
	.word	2048
	.word	486539264
	.word	532545536
	.word	-2147481600
	.word	-4
	.word	25165824
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
