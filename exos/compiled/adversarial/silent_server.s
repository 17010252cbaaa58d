# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/silent_server.c
	.file 1 "silent_server.c"
	.text
	.align	2
	.ent	spin
spin:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$5,%lo(shared)($2)
	move	$2,$4
	lw	$3,0($5)
	nop
	addiu	$3,$3,1
	sw	$3,0($5)
$L2:
	lw	$3,0($5)
	nop
	bne	$3,$0,$L2
	nop
	jr	$31
	nop
	.set	reorder
	.end	spin
	.align	2
	.ent	ends_of
ends_of:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$4,$sp,16
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	jal	wait
	move	$16,$5
	beq	$16,$2,$L10
	nop
	li	$17,-1
$L6:
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L5
	nop
	lw	$17,16($sp)
$L5:
	lw	$31,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L10:
	lw	$17,16($sp)
	b	$L6
	nop
	.set	reorder
	.end	ends_of
	.align	2
	.ent	end
end:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	jal	aegis_leave
	nop
	.set	reorder
	.end	end
	.align	2
	.ent	server_of
server_of:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	fork
	move	$17,$4
	beq	$2,$0,$L16
	li	$4,-2147483648
	or	$4,$2,$4
	jal	yield_to
	move	$16,$2
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	jal	serve
	move	$4,$17
	.set	reorder
	.end	server_of
	.align	2
	.ent	client_of
client_of:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	lui	$16,%hi(shared)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	move	$18,$4
	jal	fork
	move	$17,$5
	lw	$3,%lo(shared)($16)
	nop
	lw	$19,0($3)
	beq	$2,$0,$L20
	li	$20,-1
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$19,$L25
	nop
$L20:
	move	$5,$0
	jalr	$18
	move	$4,$17
	beq	$2,$20,$L26
	nop
	jal	exit
	li	$4,4
$L25:
	jal	exit
	li	$4,3
	.set	reorder
	.end	client_of
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$4,4096
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	jal	shared_memory
	sw	$16,28($sp)
	lui	$4,%hi(spin)
	lui	$16,%hi(shared)
	addiu	$4,$4,%lo(spin)
	sw	$2,%lo(shared)($16)
	jal	server_of
	lui	$19,%hi(lrpc)
	move	$5,$2
	addiu	$4,$19,%lo(lrpc)
	jal	client_of
	move	$17,$2
	lw	$3,%lo(shared)($16)
	move	$18,$2
	lw	$2,0($3)
	nop
	bne	$2,$0,$L28
	nop
$L29:
	jal	yield_to
	move	$4,$0
	lw	$3,%lo(shared)($16)
	nop
	lw	$3,0($3)
	nop
	beq	$3,$0,$L29
	nop
$L28:
	lw	$6,28672($0)
	nop
	addiu	$6,$6,12
$L30:
	lw	$3,28672($0)
	nop
	subu	$3,$3,$6
	bltz	$3,$L30
	nop
	move	$4,$17
	jal	lrpc
	li	$5,1
	addiu	$4,$2,1
	li	$5,70
	jal	check
	sltu	$4,$4,1
	li	$5,9
	jal	kill
	move	$4,$18
	beq	$2,$0,$L31
	nop
$L33:
	move	$4,$0
$L32:
	jal	check
	li	$5,71
	li	$5,9
	jal	kill
	move	$4,$17
	beq	$2,$0,$L34
	nop
$L36:
	move	$4,$0
$L35:
	li	$5,72
	jal	check
	lui	$18,%hi(end)
	jal	server_of
	addiu	$4,$18,%lo(end)
	move	$5,$2
	addiu	$4,$19,%lo(lrpc)
	jal	client_of
	move	$17,$2
	move	$5,$2
	jal	ends_of
	move	$4,$17
	li	$3,768
	beq	$2,$3,$L45
	nop
	move	$4,$0
$L37:
	jal	check
	li	$5,76
	jal	server_of
	addiu	$4,$18,%lo(end)
	lui	$4,%hi(tlrpc)
	move	$5,$2
	addiu	$4,$4,%lo(tlrpc)
	jal	client_of
	move	$17,$2
	move	$5,$2
	jal	ends_of
	move	$4,$17
	li	$3,17920
	beq	$2,$3,$L46
	nop
	move	$4,$0
$L38:
	jal	check
	li	$5,79
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L34:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$17,$L36
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L35
	sltu	$4,$4,1
$L31:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L33
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L32
	sltu	$4,$4,1
$L46:
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,0($2)
	nop
	xori	$4,$4,0x3
	b	$L38
	sltu	$4,$4,1
$L45:
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,0($2)
	nop
	xori	$4,$4,0x2
	b	$L37
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
