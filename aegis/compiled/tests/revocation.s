# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/revocation.c
	.file 1 "revocation.c"
	.text
	.align	2
	.ent	told
told:
	.set	noreorder
	addiu	$sp,$sp,-24
	srl	$2,$5,2
	li	$3,14
	sw	$16,16($sp)
	sw	$31,20($sp)
	beq	$2,$3,$L2
	move	$16,$4
	li	$3,15
	beq	$2,$3,$L3
	li	$3,13
	beq	$2,$3,$L12
	lui	$3,%hi(wanted)
$L4:
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L2:
	lui	$3,%hi(repossessed)
	lw	$2,%lo(repossessed)($3)
	lw	$31,20($sp)
	addiu	$2,$2,1
	sw	$2,%lo(repossessed)($3)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L12:
	andi	$5,$5,0x3
	li	$2,1
	sw	$6,%lo(wanted)($3)
	beq	$5,$2,$L13
	lui	$3,%hi(demanded)
	lw	$2,%lo(demanded)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(demanded)($3)
	lui	$2,%hi(generous)
$L14:
	lw	$3,%lo(generous)($2)
	nop
	beq	$3,$0,$L4
	nop
	lw	$3,%lo(generous)($2)
	lui	$5,%hi(held)
	addiu	$3,$3,-1
	sll	$4,$3,2
	addiu	$5,$5,%lo(held)
	addu	$4,$4,$5
	lw	$4,0($4)
	sw	$3,%lo(generous)($2)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,25
	b	$L4
	nop
$L3:
	lui	$3,%hi(emergencies)
	lw	$2,%lo(emergencies)($3)
	lw	$31,20($sp)
	addiu	$2,$2,1
	sw	$2,%lo(emergencies)($3)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L13:
	lui	$3,%hi(asked)
	lw	$2,%lo(asked)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(asked)($3)
	b	$L14
	lui	$2,%hi(generous)
	.set	reorder
	.end	told
	.align	2
	.ent	wait
wait:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	public_state
	nop
	lw	$16,0($2)
	b	$L16
	addiu	$16,$16,30
$L17:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$16
	bgez	$2,$L19
	li	$4,2000
	jal	spin
	nop
$L16:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,44($2)
	nop
	bne	$2,$0,$L17
	nop
$L19:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,44($2)
	li	$5,44
	jal	check
	sltu	$4,$4,1
	li	$4,65536
	jal	spin
	ori	$4,$4,0x86a0
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wait
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$31,84($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	jal	aegis_self
	sw	$21,68($sp)
	lui	$17,%hi(told)
	jal	env_info
	move	$4,$2
	addiu	$5,$17,%lo(told)
	li	$4,13
	move	$16,$2
	sw	$17,40($sp)
	jal	catch_exception
	lui	$18,%hi(held)
	addiu	$5,$17,%lo(told)
	jal	catch_exception
	li	$4,14
	addiu	$20,$18,%lo(held)
	addiu	$5,$17,%lo(told)
	jal	catch_exception
	li	$4,15
	addiu	$19,$20,16
	move	$17,$20
$L23:
	jal	my_page
	nop
	sw	$2,0($17)
	addiu	$17,$17,4
	bne	$17,$19,$L23
	move	$7,$0
	move	$6,$0
	move	$5,$0
	move	$4,$0
	lw	$22,8($16)
	jal	aegis_page_revoke
	lui	$19,%hi(generous)
	addiu	$4,$2,2
	li	$5,61
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	move	$6,$0
	li	$5,17
	jal	aegis_page_revoke
	move	$4,$0
	addiu	$4,$2,2
	li	$5,62
	jal	check
	sltu	$4,$4,1
	li	$7,286326784
	li	$6,305397760
	li	$4,-2147418112
	addiu	$7,$7,4369
	ori	$6,$6,0xabcd
	li	$5,1
	jal	aegis_page_revoke
	addiu	$4,$4,512
	addiu	$4,$2,1
	li	$5,63
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	move	$6,$0
	li	$5,1
	move	$4,$0
	li	$17,1
	sw	$17,%lo(generous)($19)
	jal	aegis_page_revoke
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,67
	lw	$2,44($16)
	nop
	beq	$2,$17,$L66
	move	$4,$0
$L24:
	li	$5,68
	jal	check
	lui	$17,%hi(asked)
	jal	wait
	nop
	lw	$2,%lo(asked)($17)
	li	$3,1
	beq	$2,$3,$L67
	lui	$3,%hi(demanded)
$L45:
	lui	$2,%hi(emergencies)
$L76:
	move	$4,$0
	sw	$2,32($sp)
$L25:
	jal	check
	li	$5,70
	jal	my_page
	li	$23,1
	move	$7,$0
	move	$6,$0
	li	$5,1
	move	$4,$0
	jal	aegis_page_revoke
	sw	$2,%lo(held)($18)
	sltu	$4,$2,1
	jal	check
	li	$5,75
$L26:
	lw	$2,%lo(asked)($17)
	nop
	beq	$2,$23,$L26
	nop
	sw	$23,%lo(generous)($19)
	jal	wait
	nop
	lw	$3,%lo(asked)($17)
	li	$2,2
	beq	$3,$2,$L68
	lui	$2,%hi(demanded)
	move	$4,$0
$L27:
$L75:
	jal	check
	li	$5,80
	jal	my_page
	lui	$19,%hi(backing)
	jal	my_page
	sw	$2,%lo(held)($18)
	lui	$18,%hi(vector)
	sw	$18,28($sp)
	jal	my_page
	sw	$2,%lo(vector)($18)
	jal	my_page
	sw	$2,%lo(backing)($19)
	lw	$5,%lo(vector)($18)
	li	$4,538968064
	li	$6,1
	ori	$4,$4,0x8000
	addiu	$23,$19,%lo(backing)
	jal	map_mine
	sw	$2,4($23)
	nor	$4,$0,$2
	li	$5,90
	srl	$4,$4,31
	jal	check
	li	$21,538968064
	move	$fp,$20
	addiu	$18,$21,16384
$L28:
	lw	$5,0($fp)
	move	$4,$21
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,92
	lw	$2,0($fp)
	addiu	$21,$21,4096
	addiu	$4,$2,100
	sw	$4,-4096($21)
	addiu	$fp,$fp,4
	sw	$2,-4($21)
	bne	$21,$18,$L28
	li	$2,305397760
	ori	$2,$2,0xabcd
	lw	$5,4($23)
	lw	$6,%lo(backing)($19)
	li	$4,572653568
	sw	$2,16392($21)
	sw	$2,16408($21)
	li	$2,286326784
	addiu	$4,$4,8738
	addiu	$2,$2,4369
	sw	$4,16396($21)
	sw	$5,16404($21)
	sw	$6,16388($21)
	sw	$2,16412($21)
	lw	$2,28($sp)
	move	$7,$0
	lw	$6,%lo(vector)($2)
	li	$5,41
	sll	$6,$6,12
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,101
	lw	$18,8($16)
	lw	$2,12($16)
	jal	public_state
	sw	$2,36($sp)
	move	$7,$0
	move	$6,$0
	li	$5,2
	move	$4,$0
	lw	$21,0($2)
	jal	aegis_page_revoke
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,105
	jal	wait
	nop
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,107
	subu	$4,$4,$21
	sltu	$4,$4,8
	jal	check
	xori	$4,$4,0x1
	lw	$3,%lo(asked)($17)
	li	$2,3
	beq	$3,$2,$L69
	lui	$2,%hi(demanded)
	move	$4,$0
$L29:
	li	$17,538968064
	li	$5,108
	jal	check
	ori	$17,$17,0x8000
	move	$18,$0
	addiu	$21,$17,-16384
$L33:
	lw	$22,0($17)
	nop
	beq	$22,$0,$L73
	move	$4,$0
	lw	$2,28($sp)
	nop
	lw	$2,%lo(vector)($2)
	nop
	beq	$2,$22,$L73
	nop
	lw	$2,%lo(backing)($19)
	nop
	beq	$2,$22,$L54
	nop
	lw	$4,4($23)
	nop
	xor	$4,$4,$22
	sltu	$4,$0,$4
$L54:
$L73:
	jal	check
	li	$5,112
	jal	page_record
	move	$4,$22
	lw	$4,0($2)
	li	$5,114
	jal	check
	sltu	$4,$4,1
	li	$fp,538968064
	move	$6,$20
$L32:
	lw	$2,0($6)
	nop
	beq	$2,$22,$L70
	addiu	$6,$6,4
$L31:
	addiu	$fp,$fp,4096
	bne	$fp,$21,$L32
	addiu	$2,$fp,16400
	beq	$17,$2,$L71
	li	$5,121
	b	$L33
	move	$17,$2
$L70:
	move	$4,$fp
	jal	faults_reading
	sw	$6,24($sp)
	sltu	$4,$0,$2
	jal	check
	li	$5,117
	lw	$6,24($sp)
	b	$L31
	addiu	$18,$18,1
$L71:
	xori	$4,$18,0x2
	jal	check
	sltu	$4,$4,1
	lw	$4,16416($fp)
	li	$5,122
	jal	check
	sltu	$4,$4,1
	lw	$3,-12($17)
	lw	$2,%lo(backing)($19)
	nop
	beq	$3,$2,$L72
	nop
	move	$4,$0
$L34:
	jal	check
	li	$5,127
	li	$17,538968064
	lw	$5,%lo(backing)($19)
	move	$6,$0
	jal	map_mine
	ori	$4,$17,0x9000
	nor	$4,$0,$2
	ori	$18,$17,0x8000
	li	$5,128
	srl	$4,$4,31
	jal	check
	ori	$17,$17,0x9000
	lw	$2,0($17)
	lw	$4,0($18)
	li	$5,129
	addiu	$4,$4,100
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lw	$4,8188($18)
	lw	$2,0($18)
	li	$5,130
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lw	$5,4($23)
	move	$6,$0
	jal	map_mine
	move	$4,$17
	bltz	$2,$L57
	nop
	lw	$4,0($17)
	nop
	sltu	$4,$4,1
$L35:
	jal	check
	li	$5,131
	lw	$17,32($sp)
	lw	$3,36($sp)
	lw	$4,12($16)
	lw	$2,%lo(emergencies)($17)
	sltu	$4,$4,$3
	xor	$4,$4,$2
	li	$5,137
	jal	check
	sltu	$4,$4,1
	lw	$2,40($sp)
	li	$4,15
	jal	catch_exception
	addiu	$5,$2,%lo(told)
	sw	$0,%lo(emergencies)($17)
	lw	$17,12($16)
	lw	$3,8($16)
	lw	$2,12($16)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L74
	move	$7,$0
$L36:
	jal	my_page
	nop
	lw	$2,8($16)
	lw	$3,12($16)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L36
	move	$7,$0
$L74:
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,143
	jal	wait
	nop
	lw	$2,32($sp)
	nop
	lw	$3,%lo(emergencies)($2)
	li	$2,1
	beq	$3,$2,$L37
	nop
$L58:
	move	$4,$0
$L38:
	jal	check
	li	$5,145
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,88
$L69:
	lw	$3,%lo(demanded)($2)
	li	$2,2
	bne	$3,$2,$L29
	move	$4,$0
	lui	$2,%hi(repossessed)
	lw	$3,%lo(repossessed)($2)
	li	$2,1
	bne	$3,$2,$L29
	nop
	lw	$2,8($16)
	addiu	$4,$18,-2
	xor	$4,$4,$2
	b	$L29
	sltu	$4,$4,1
$L68:
	lw	$2,%lo(demanded)($2)
	nop
	bne	$2,$23,$L75
	move	$4,$0
	lw	$2,8($16)
	addiu	$22,$22,-1
	bne	$2,$22,$L75
	lui	$2,%hi(repossessed)
	lw	$4,%lo(repossessed)($2)
	b	$L27
	sltu	$4,$4,1
$L37:
	lw	$2,12($16)
	addiu	$17,$17,-1
	bne	$2,$17,$L58
	nop
	lw	$3,8($16)
	nop
	xor	$2,$2,$3
	b	$L38
	sltu	$4,$2,1
$L57:
	b	$L35
	move	$4,$0
$L72:
	lw	$4,4($17)
	b	$L34
	sltu	$4,$4,1
$L67:
	lw	$3,%lo(demanded)($3)
	nop
	bne	$3,$0,$L45
	lui	$3,%hi(wanted)
	lw	$3,%lo(wanted)($3)
	nop
	bne	$3,$2,$L76
	lui	$2,%hi(emergencies)
	lw	$3,8($16)
	addiu	$2,$22,-1
	bne	$3,$2,$L76
	lui	$2,%hi(emergencies)
	lui	$2,%hi(repossessed)
	lw	$2,%lo(repossessed)($2)
	nop
	bne	$2,$0,$L76
	lui	$2,%hi(emergencies)
	lw	$4,%lo(emergencies)($2)
	sw	$2,32($sp)
	b	$L25
	sltu	$4,$4,1
$L66:
	move	$7,$0
	move	$6,$0
	jal	aegis_page_revoke
	li	$5,1
	addiu	$4,$2,4
	b	$L24
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.backing,"aw"
	.align	2
backing:
	.space	8
	.section	.bss.vector,"aw"
	.align	2
vector:
	.space	4
	.section	.bss.held,"aw"
	.align	2
held:
	.space	16
	.section	.bss.generous,"aw"
	.align	2
generous:
	.space	4
	.section	.bss.wanted,"aw"
	.align	2
wanted:
	.space	4
	.section	.bss.emergencies,"aw"
	.align	2
emergencies:
	.space	4
	.section	.bss.repossessed,"aw"
	.align	2
repossessed:
	.space	4
	.section	.bss.demanded,"aw"
	.align	2
demanded:
	.space	4
	.section	.bss.asked,"aw"
	.align	2
asked:
	.space	4
