# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/recycled_asid.c
	.text
	.file 1 "aegis/adversarial/recycled_asid.c"
	.section	.text.look,"ax"
	.align	2
	.loc 1 11
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,603979776
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 14
	ori	$17,$16,0xf000
$L2:
	.loc 1 15
	jal	faults_reading
	move	$4,$16
	.loc 1 14
	addiu	$16,$16,20480
	.loc 1 15
	li	$5,15
	jal	check
	sltu	$4,$0,$2
	.loc 1 14
	bne	$16,$17,$L2
	nop
	.loc 1 16
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	look
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 19
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-120
	.loc 1 22
	lui	$2,%hi(role)
	.loc 1 19
	sw	$19,100($sp)
	.loc 1 22
	lw	$19,%lo(role)($2)
	.loc 1 19
	sw	$31,116($sp)
	sw	$22,112($sp)
	sw	$21,108($sp)
	sw	$20,104($sp)
	sw	$18,96($sp)
	sw	$17,92($sp)
	.loc 1 22
	beq	$19,$0,$L28
	sw	$16,88($sp)
	.loc 1 23
	move	$16,$0
	li	$17,4
$L8:
	.loc 1 24
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,24
	srl	$4,$4,31
	jal	check
	addiu	$16,$16,1
	.loc 1 25
	jal	look
	nop
	.loc 1 23
	bne	$16,$17,$L8
	nop
	lui	$16,%hi(parent)
$L9:
	.loc 1 27
	lw	$4,%lo(parent)($16)
	jal	yield_to
	nop
	beq	$2,$0,$L9
	move	$2,$0
$L6:
	.loc 1 49
	lw	$31,116($sp)
	lw	$22,112($sp)
	lw	$21,108($sp)
	lw	$20,104($sp)
	lw	$19,100($sp)
	lw	$18,96($sp)
	lw	$17,92($sp)
	lw	$16,88($sp)
	jr	$31
	addiu	$sp,$sp,120
$L28:
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L11:
	.loc 2 35
	jal	yield_to
	nop
$L7:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L11
	move	$4,$16
	addiu	$18,$sp,16
	move	$20,$18
	.loc 1 37
	li	$22,4
	.loc 1 32
	li	$21,17
$L14:
	.loc 1 33
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	.loc 1 34
	sltu	$4,$2,-16
	li	$5,34
	.loc 1 33
	sw	$2,0($20)
	move	$17,$2
	.loc 1 34
	jal	check
	li	$16,6
$L12:
	.loc 1 35
	addiu	$16,$16,-1
	.loc 1 36
	jal	yield_to
	move	$4,$17
	.loc 1 35
	bne	$16,$0,$L12
	nop
	.loc 1 37
	jal	env_info
	move	$4,$17
	lw	$2,36($2)
	nop
	beq	$2,$22,$L13
	li	$4,1
	sltu	$4,$19,14
	xori	$4,$4,0x1
$L13:
	li	$5,37
	jal	check
	addiu	$19,$19,1
	.loc 1 32
	bne	$19,$21,$L14
	addiu	$20,$20,4
	.loc 1 39
	li	$16,3
	li	$17,-1
$L15:
	.loc 1 40
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,40
	srl	$4,$4,31
	jal	check
	addiu	$16,$16,-1
	.loc 1 41
	jal	look
	nop
	.loc 1 39
	bne	$16,$17,$L15
	nop
	addiu	$17,$18,68
$L16:
	.loc 1 45
	lw	$16,0($18)
	.loc 1 44
	addiu	$18,$18,4
	.loc 1 45
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	li	$5,45
	xor	$4,$16,$2
	jal	check
	sltu	$4,$4,1
	.loc 1 44
	bne	$17,$18,$L16
	nop
	.loc 1 46
	jal	aegis_context_switch
	li	$4,4
	addiu	$4,$2,2
	li	$5,46
	jal	check
	sltu	$4,$4,1
	.loc 1 47
	jal	aegis_context_switch
	li	$4,-1
	addiu	$4,$2,2
	li	$5,47
	jal	check
	sltu	$4,$4,1
	.loc 1 48
	b	$L6
	li	$2,10
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
