# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/silent_server.c
	.text
	.file 1 "exos/adversarial/silent_server.c"
	.section	.text.spin,"ax"
	.align	2
	.loc 1 11
	.ent	spin
spin:
	.set	noreorder
	.loc 1 12
	lui	$2,%hi(shared)
	lw	$5,%lo(shared)($2)
	.loc 1 11
	move	$2,$4
	.loc 1 12
	lw	$3,0($5)
	nop
	addiu	$3,$3,1
	sw	$3,0($5)
$L2:
	.loc 1 13
	lw	$3,0($5)
	nop
	bne	$3,$0,$L2
	nop
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	spin
	.section	.text.ends_of,"ax"
	.align	2
	.loc 1 48
	.ent	ends_of
ends_of:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 52
	addiu	$4,$sp,16
	.loc 1 48
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 52
	jal	wait
	move	$16,$5
	beq	$16,$2,$L10
	nop
	.loc 1 49
	li	$17,-1
$L6:
	.loc 1 52
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L5
	nop
	.loc 1 53
	lw	$17,16($sp)
$L5:
	.loc 1 55
	lw	$31,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L10:
	.loc 1 53
	lw	$17,16($sp)
	b	$L6
	nop
	.set	reorder
	.end	ends_of
	.section	.text.end,"ax"
	.align	2
	.loc 1 19
	.ent	end
end:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	.loc 1 19
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 20
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	.loc 1 21
	jal	aegis_leave
	nop
	.set	reorder
	.end	end
	.section	.text.server_of,"ax"
	.align	2
	.loc 1 25
	.ent	server_of
server_of:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 26
	jal	fork
	move	$17,$4
	.loc 1 28
	beq	$2,$0,$L16
	li	$4,-2147483648
	.loc 1 29
	or	$4,$2,$4
	jal	yield_to
	move	$16,$2
	.loc 1 31
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 28
	jal	serve
	move	$4,$17
	.set	reorder
	.end	server_of
	.section	.text.client_of,"ax"
	.align	2
	.loc 1 34
	.ent	client_of
client_of:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	.loc 1 35
	lui	$16,%hi(shared)
	.loc 1 34
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	move	$18,$4
	.loc 1 35
	jal	fork
	move	$17,$5
	lw	$3,%lo(shared)($16)
	nop
	lw	$19,0($3)
	.loc 1 37
	beq	$2,$0,$L20
	li	$20,-1
	.loc 1 44
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	.loc 1 40
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$19,$L25
	nop
$L20:
	.loc 1 39
	move	$5,$0
	jalr	$18
	move	$4,$17
	.loc 1 40
	beq	$2,$20,$L26
	nop
	.loc 1 41
	jal	exit
	li	$4,4
$L25:
	jal	exit
	li	$4,3
	.set	reorder
	.end	client_of
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 58
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 62
	li	$4,4096
	.loc 1 58
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 62
	jal	shared_memory
	sw	$16,28($sp)
	.loc 1 63
	lui	$4,%hi(spin)
	.loc 1 62
	lui	$16,%hi(shared)
	.loc 1 63
	addiu	$4,$4,%lo(spin)
	.loc 1 62
	sw	$2,%lo(shared)($16)
	.loc 1 63
	jal	server_of
	lui	$19,%hi(lrpc)
	.loc 1 64
	move	$5,$2
	addiu	$4,$19,%lo(lrpc)
	jal	client_of
	move	$17,$2
	.loc 1 65
	lw	$3,%lo(shared)($16)
	.loc 1 64
	move	$18,$2
	.loc 1 65
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
	.loc 1 67
	lw	$6,28672($0)
	nop
	addiu	$6,$6,12
$L30:
	.loc 1 68
	lw	$3,28672($0)
	nop
	subu	$3,$3,$6
	bltz	$3,$L30
	nop
	.loc 1 70
	move	$4,$17
	jal	lrpc
	li	$5,1
	addiu	$4,$2,1
	li	$5,70
	jal	check
	sltu	$4,$4,1
	.loc 1 71
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
	.loc 1 72
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
	.loc 1 74
	jal	server_of
	addiu	$4,$18,%lo(end)
	.loc 1 75
	move	$5,$2
	addiu	$4,$19,%lo(lrpc)
	jal	client_of
	move	$17,$2
	.loc 1 76
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
	.loc 1 77
	jal	server_of
	addiu	$4,$18,%lo(end)
	.loc 1 78
	lui	$4,%hi(tlrpc)
	move	$5,$2
	addiu	$4,$4,%lo(tlrpc)
	jal	client_of
	move	$17,$2
	.loc 1 79
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
	.loc 1 81
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L34:
	.loc 1 72
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
	.loc 1 71
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
	.loc 1 79
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,0($2)
	nop
	xori	$4,$4,0x3
	b	$L38
	sltu	$4,$4,1
$L45:
	.loc 1 76
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
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/library/exos.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./exos/tests/check.h"
