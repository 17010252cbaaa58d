# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/kernel_registers.c
	.file 1 "kernel_registers.c"
	.text
	.align	2
	.ent	harmless
harmless:
	.set	noreorder
	li	$2,-196608
	ori	$2,$2,0x8000
	li	$3,2147287040
	addu	$2,$4,$2
	ori	$3,$3,0x8000
	sltu	$2,$2,$3
	jr	$31
	xori	$2,$2,0x1
	.set	reorder
	.end	harmless
	.align	2
	.ent	set
set:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$6,$5
	move	$5,$4
	sw	$0,16($sp)
	move	$7,$0
	sw	$31,28($sp)
	jal	aegis_environment_set
	move	$4,$0
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	set
	.align	2
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	lui	$16,%hi(kernel_registers)
	sw	$18,32($sp)
	lui	$6,%hi(kernel_registers_start)
	addiu	$18,$16,%lo(kernel_registers)
	sw	$31,36($sp)
	sw	$17,28($sp)
	move	$7,$0
	addiu	$6,$6,%lo(kernel_registers_start)
	li	$5,32
	move	$17,$4
	sw	$0,16($sp)
	move	$4,$0
	sw	$0,4($18)
	jal	aegis_environment_set
	sw	$0,%lo(kernel_registers)($16)
	jal	yield_to
	move	$4,$17
	lui	$6,%hi(upcall_start)
	move	$4,$0
	move	$7,$0
	addiu	$6,$6,%lo(upcall_start)
	li	$5,32
	jal	aegis_environment_set
	sw	$0,16($sp)
	lw	$4,%lo(kernel_registers)($16)
	jal	harmless
	nop
	bne	$2,$0,$L12
	move	$4,$2
	jal	check
	li	$5,23
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L12:
	lw	$4,4($18)
	jal	harmless
	nop
	sltu	$4,$0,$2
	jal	check
	li	$5,23
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	look
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	bne	$2,$0,$L20
	sw	$16,16($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L14
	li	$17,63
$L15:
	jal	yield_to
	move	$4,$16
$L14:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L15
	lui	$5,%hi(kernel_registers_end)
	addiu	$5,$5,%lo(kernel_registers_end)
	jal	set
	li	$4,33
	li	$18,3
$L16:
	jal	look
	move	$4,$16
	jal	look
	move	$4,$0
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$17,$2
	sltu	$4,$2,-16
	jal	check
	li	$5,38
	addiu	$18,$18,-1
	jal	look
	move	$4,$17
	bne	$18,$0,$L16
	li	$2,10
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L20:
	jal	aegis_leave
	move	$4,$0
	.set	reorder
	.end	main
