# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/identifiers.c
	.text
	.file 1 "aegis/tests/identifiers.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-208
	sw	$22,200($sp)
	sw	$21,196($sp)
	sw	$20,192($sp)
	sw	$19,188($sp)
	sw	$18,184($sp)
	sw	$31,204($sp)
	sw	$17,180($sp)
	.loc 1 7
	jal	my_page
	sw	$16,176($sp)
	move	$19,$2
	.loc 1 9
	move	$18,$0
	li	$20,536870912
	.loc 1 10
	li	$21,4
	.loc 1 9
	li	$22,3
$L2:
	.loc 1 10
	move	$16,$0
$L7:
	.loc 1 11
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,11
	srl	$4,$4,31
	jal	check
	sll	$17,$16,12
	.loc 1 12
	beq	$18,$0,$L16
	addu	$17,$17,$20
	.loc 1 14
	move	$5,$19
$L18:
	move	$4,$17
	jal	map_mine
	move	$6,$0
	nor	$4,$0,$2
	.loc 1 10
	addiu	$16,$16,1
	.loc 1 14
	li	$5,14
	jal	check
	srl	$4,$4,31
	.loc 1 10
	bne	$16,$21,$L7
	nop
	.loc 1 9
	addiu	$18,$18,1
	.loc 1 9
	bne	$18,$22,$L2
	nop
	.loc 1 16
	jal	aegis_context_switch
	move	$4,$0
	nor	$4,$0,$2
	li	$5,16
	jal	check
	srl	$4,$4,31
	.loc 1 17
	jal	faults_reading
	li	$4,536870912
	sltu	$4,$2,1
	jal	check
	li	$5,17
	.loc 1 18
	li	$4,536870912
	jal	faults_reading
	addiu	$4,$4,4096
	sltu	$4,$0,$2
	jal	check
	li	$5,18
	.loc 1 19
	jal	aegis_self
	nop
	jal	account
	move	$4,$2
	lw	$4,36($2)
	li	$5,19
	xori	$4,$4,0x4
	sltu	$4,$4,1
	addiu	$17,$sp,16
	jal	check
	li	$19,305397760
	move	$18,$17
	.loc 1 20
	move	$16,$0
	.loc 1 21
	ori	$19,$19,0xabcd
	.loc 1 20
	li	$20,40
$L8:
	.loc 1 21
	move	$5,$16
	move	$4,$19
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	.loc 1 21
	sw	$2,0($18)
	.loc 1 22
	li	$5,22
	sltu	$4,$2,-16
	jal	check
	addiu	$16,$16,1
	.loc 1 20
	bne	$16,$20,$L8
	addiu	$18,$18,4
	.loc 1 24
	move	$16,$0
	.loc 1 24
	li	$18,40
$L9:
	.loc 1 25
	lw	$4,0($17)
	move	$6,$16
	jal	aegis_environment_destroy
	move	$5,$19
	sltu	$4,$2,1
	li	$5,25
	jal	check
	addiu	$16,$16,1
	.loc 1 24
	bne	$16,$18,$L9
	addiu	$17,$17,4
	.loc 1 26
	lw	$4,16($sp)
	move	$5,$19
	jal	aegis_environment_destroy
	move	$6,$0
	addiu	$4,$2,1
	li	$5,26
	jal	check
	sltu	$4,$4,1
	.loc 1 28
	lw	$31,204($sp)
	lw	$22,200($sp)
	lw	$21,196($sp)
	lw	$20,192($sp)
	lw	$19,188($sp)
	lw	$18,184($sp)
	lw	$17,180($sp)
	lw	$16,176($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,208
$L16:
	.loc 1 14
	move	$5,$19
	move	$4,$17
	.loc 1 12
	bne	$16,$0,$L17
	move	$6,$0
	.loc 1 14
	jal	map_mine
	li	$16,1
	nor	$4,$0,$2
	li	$5,14
	jal	check
	srl	$4,$4,31
	b	$L7
	nop
$L17:
	.loc 1 13
	jal	faults_reading
	nop
	sltu	$4,$0,$2
	jal	check
	li	$5,13
	.loc 1 14
	b	$L18
	move	$5,$19
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/user/aegis.h"
	.file 3 "./aegis/tests/check.h"
