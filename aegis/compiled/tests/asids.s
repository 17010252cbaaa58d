# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/asids.c
	.file 1 "asids.c"
	.text
	.align	2
	.ent	child
child:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	addiu	$17,$sp,32
	addiu	$16,$sp,16
$L2:
	jal	my_page
	nop
	sw	$2,0($16)
	addiu	$16,$16,4
	bne	$16,$17,$L2
	move	$19,$0
	lui	$21,%hi(read_value)
	addiu	$18,$sp,16
$L13:
	move	$16,$0
	li	$20,4
$L5:
	jal	aegis_self
	nop
	move	$4,$16
	jal	aegis_context_switch
	addu	$17,$2,$16
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,20
	jal	faults_reading
	li	$4,538968064
	bne	$2,$0,$L7
	nop
	beq	$19,$0,$L8
	nop
	lw	$4,%lo(read_value)($21)
	nop
	xor	$4,$4,$17
	sltu	$4,$4,1
$L4:
	jal	check
	li	$5,21
	lw	$5,0($18)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,22
	jal	check
	srl	$4,$4,31
	li	$2,538968064
	move	$4,$0
	sw	$17,0($2)
	jal	yield_to
	addiu	$16,$16,1
	sltu	$4,$2,1
	jal	check
	li	$5,24
	bne	$16,$20,$L5
	addiu	$18,$18,4
	addiu	$19,$19,1
	li	$2,3
	bne	$19,$2,$L13
	addiu	$18,$sp,16
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,64
$L7:
	b	$L4
	li	$4,1
$L8:
	b	$L4
	move	$4,$0
	.set	reorder
	.end	child
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-216
	lui	$2,%hi(role)
	sw	$16,180($sp)
	lw	$16,%lo(role)($2)
	sw	$31,212($sp)
	sw	$23,208($sp)
	sw	$22,204($sp)
	sw	$21,200($sp)
	sw	$20,196($sp)
	sw	$19,192($sp)
	sw	$18,188($sp)
	bne	$16,$0,$L36
	sw	$17,184($sp)
	jal	my_page
	move	$19,$0
	move	$20,$2
	li	$21,538968064
	li	$22,4
	li	$23,3
	move	$17,$0
$L22:
$L41:
	jal	aegis_context_switch
	move	$4,$17
	nor	$4,$0,$2
	li	$5,39
	srl	$4,$4,31
	jal	check
	sll	$18,$17,12
	beq	$19,$0,$L37
	addu	$18,$18,$21
	move	$5,$20
$L40:
	move	$4,$18
	jal	map_mine
	move	$6,$0
	nor	$4,$0,$2
	addiu	$17,$17,1
	li	$5,42
	jal	check
	srl	$4,$4,31
	bne	$17,$22,$L22
	nop
	addiu	$19,$19,1
	bne	$19,$23,$L41
	move	$17,$0
	jal	aegis_context_switch
	move	$4,$0
	nor	$4,$0,$2
	li	$5,44
	jal	check
	srl	$4,$4,31
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$2,1
	jal	check
	li	$5,45
	li	$4,538968064
	jal	faults_reading
	addiu	$4,$4,4096
	sltu	$4,$0,$2
	jal	check
	li	$5,46
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,36($2)
	li	$5,47
	xori	$4,$4,0x4
	sltu	$4,$4,1
	addiu	$17,$sp,16
	jal	check
	li	$20,305397760
	move	$19,$17
	move	$18,$0
	ori	$20,$20,0xabcd
	li	$21,40
$L23:
	move	$5,$18
	move	$4,$20
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	sw	$2,0($19)
	li	$5,50
	sltu	$4,$2,-16
	jal	check
	addiu	$18,$18,1
	bne	$18,$21,$L23
	addiu	$19,$19,4
	move	$18,$17
	li	$19,40
$L24:
	lw	$4,0($18)
	move	$6,$16
	jal	aegis_environment_destroy
	move	$5,$20
	sltu	$4,$2,1
	li	$5,53
	jal	check
	addiu	$16,$16,1
	bne	$16,$19,$L24
	addiu	$18,$18,4
	lw	$4,16($sp)
	move	$5,$20
	jal	aegis_environment_destroy
	move	$6,$0
	addiu	$4,$2,1
	li	$5,54
	jal	check
	sltu	$4,$4,1
	addiu	$18,$17,68
	move	$16,$17
	move	$5,$0
$L42:
	li	$4,1
	li	$7,1
	jal	spawn
	move	$6,$0
	sw	$2,0($16)
	li	$5,57
	addiu	$16,$16,4
	jal	check
	sltu	$4,$2,-16
	bne	$16,$18,$L42
	move	$5,$0
$L26:
	lw	$16,0($17)
	b	$L29
	nop
$L30:
	li	$4,1
$L27:
	jal	check
	li	$5,61
$L29:
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	nop
	bne	$2,$16,$L38
	move	$4,$16
	jal	yield_to
	nop
	beq	$2,$0,$L30
	nop
	jal	env_info
	move	$4,$16
	lw	$4,0($2)
	nop
	xor	$4,$4,$16
	b	$L27
	sltu	$4,$0,$4
$L38:
	addiu	$17,$17,4
	bne	$17,$18,$L26
	move	$2,$0
$L14:
	lw	$31,212($sp)
	lw	$23,208($sp)
	lw	$22,204($sp)
	lw	$21,200($sp)
	lw	$20,196($sp)
	lw	$19,192($sp)
	lw	$18,188($sp)
	lw	$17,184($sp)
	lw	$16,180($sp)
	jr	$31
	addiu	$sp,$sp,216
$L37:
	move	$5,$20
	move	$4,$18
	bne	$17,$0,$L39
	move	$6,$0
	jal	map_mine
	li	$17,1
	nor	$4,$0,$2
	li	$5,42
	jal	check
	srl	$4,$4,31
	b	$L22
	nop
$L39:
	jal	faults_reading
	nop
	sltu	$4,$0,$2
	jal	check
	li	$5,41
	b	$L40
	move	$5,$20
$L36:
	jal	child
	nop
	b	$L14
	nop
	.set	reorder
	.end	main
