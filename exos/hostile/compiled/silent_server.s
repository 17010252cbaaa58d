# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/hostile/silent_server.c
	.text
	.file 1 "exos/hostile/silent_server.c"
	.section	.text.spin,"ax"
	.align	2
	.loc 1 11
	.ent	spin
spin:
	.set	noreorder
	.set	nomacro
	.loc 1 12
	lui	$2,%hi(shared)
	lw	$5,%lo(shared)($2)
	.loc 1 11
	move	$2,$4
	.loc 1 12
	lw	$3,0($5)
	nop
	.loc 1 12
	addiu	$3,$3,1
	sw	$3,0($5)
$L2:
	.loc 1 13
	lw	$3,0($5)
	nop
	.loc 1 13
	bne	$3,$0,$L2
	nop
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	spin
	.section	.text.ends_of,"ax"
	.align	2
	.loc 1 46
	.ent	ends_of
ends_of:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 50
	addiu	$4,$sp,16
	.loc 1 46
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 50
	jal	wait
	move	$16,$5
	.loc 1 50
	beq	$16,$2,$L10
	nop
	.loc 1 47
	li	$17,-1
$L6:
	.loc 1 50
	jal	wait
	addiu	$4,$sp,16
	.loc 1 50
	bne	$16,$2,$L5
	nop
	.loc 1 51
	lw	$17,16($sp)
$L5:
	.loc 1 53
	lw	$31,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L10:
	.loc 1 51
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
	.set	nomacro
	.loc 1 20
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	.loc 1 19
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 20
	lw	$2,0($3)
	nop
	.loc 1 20
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
	.set	nomacro
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
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 34
	move	$16,$4
	.loc 1 35
	jal	fork
	move	$17,$5
	.loc 1 37
	beq	$2,$0,$L22
	move	$5,$0
	.loc 1 42
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L22:
	.loc 1 38
	jalr	$16
	move	$4,$17
	.loc 1 39
	li	$3,-1
	beq	$2,$3,$L23
	nop
	jal	exit
	li	$4,4
$L23:
	jal	exit
	li	$4,3
	.set	reorder
	.end	client_of
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 56
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 60
	li	$4,4096
	.loc 1 56
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 60
	jal	shared_memory
	sw	$16,28($sp)
	.loc 1 61
	lui	$4,%hi(spin)
	.loc 1 60
	lui	$16,%hi(shared)
	.loc 1 61
	addiu	$4,$4,%lo(spin)
	.loc 1 60
	sw	$2,%lo(shared)($16)
	.loc 1 61
	jal	server_of
	lui	$19,%hi(lrpc)
	.loc 1 62
	move	$5,$2
	addiu	$4,$19,%lo(lrpc)
	jal	client_of
	move	$17,$2
	.loc 1 63
	lw	$3,%lo(shared)($16)
	.loc 1 62
	move	$18,$2
	.loc 1 63
	lw	$2,0($3)
	nop
	.loc 1 63
	bne	$2,$0,$L25
	nop
$L26:
	.loc 1 63
	jal	yield_to
	move	$4,$0
	.loc 1 63
	lw	$3,%lo(shared)($16)
	nop
	lw	$3,0($3)
	nop
	.loc 1 63
	beq	$3,$0,$L26
	nop
$L25:
	.loc 1 65
	lw	$6,28672($0)
	nop
	.loc 1 65
	addiu	$6,$6,12
$L27:
	.loc 1 66
	lw	$3,28672($0)
	nop
	.loc 1 66
	subu	$3,$3,$6
	.loc 1 66
	bltz	$3,$L27
	nop
	.loc 1 68
	move	$4,$17
	jal	lrpc
	li	$5,1
	addiu	$4,$2,1
	li	$5,68
	jal	check
	sltu	$4,$4,1
	.loc 1 69
	li	$5,9
	jal	kill
	move	$4,$18
	beq	$2,$0,$L28
	nop
$L30:
	move	$4,$0
$L29:
	.loc 1 69
	jal	check
	li	$5,69
	.loc 1 70
	li	$5,9
	jal	kill
	move	$4,$17
	beq	$2,$0,$L31
	nop
$L33:
	.loc 1 70
	move	$4,$0
$L32:
	.loc 1 70
	li	$5,70
	jal	check
	lui	$18,%hi(end)
	.loc 1 72
	jal	server_of
	addiu	$4,$18,%lo(end)
	.loc 1 73
	move	$5,$2
	addiu	$4,$19,%lo(lrpc)
	jal	client_of
	move	$17,$2
	.loc 1 74
	move	$5,$2
	jal	ends_of
	move	$4,$17
	li	$3,768
	beq	$2,$3,$L42
	nop
	.loc 1 74
	move	$4,$0
$L34:
	.loc 1 74
	jal	check
	li	$5,74
	.loc 1 75
	jal	server_of
	addiu	$4,$18,%lo(end)
	.loc 1 76
	lui	$4,%hi(tlrpc)
	move	$5,$2
	addiu	$4,$4,%lo(tlrpc)
	jal	client_of
	move	$17,$2
	.loc 1 77
	move	$5,$2
	jal	ends_of
	move	$4,$17
	li	$3,17920
	beq	$2,$3,$L43
	nop
	.loc 1 77
	move	$4,$0
$L35:
	.loc 1 77
	jal	check
	li	$5,77
	.loc 1 79
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L31:
	.loc 1 70
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$17,$L33
	nop
	.loc 1 70
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L32
	sltu	$4,$4,1
$L28:
	.loc 1 69
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L30
	nop
	.loc 1 69
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L29
	sltu	$4,$4,1
$L43:
	.loc 1 77
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,0($2)
	nop
	xori	$4,$4,0x3
	b	$L35
	sltu	$4,$4,1
$L42:
	.loc 1 74
	lw	$2,%lo(shared)($16)
	nop
	lw	$4,0($2)
	nop
	xori	$4,$4,0x2
	b	$L34
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.text
	.file 2 "./experiments/workload.h"
	.file 3 "./exos/exos.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./exos/unix.h"
	.file 6 "./exos/tests/check.h"
