# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/ipc_turns.c
	.file 1 "ipc_turns.c"
	.text
	.align	2
	.ent	serve
serve:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$4,$0
	addiu	$6,$sp,16
	li	$5,-1
	sw	$16,32($sp)
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	ipc
	lui	$16,%hi(work)
	bne	$2,$0,$L8
	li	$3,20000
$L2:
	lw	$2,%lo(work)($16)
	addiu	$3,$3,-1
	addiu	$2,$2,1
	sw	$2,%lo(work)($16)
	bne	$3,$0,$L2
	addiu	$6,$sp,16
	lw	$2,16($sp)
	lw	$4,24($sp)
	addiu	$2,$2,1
	li	$5,-1
	jal	ipc
	sw	$2,20($sp)
	beq	$2,$0,$L2
	li	$3,20000
$L8:
	jal	leave
	li	$4,1
	.set	reorder
	.end	serve
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$3,2048
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	beq	$4,$3,$L25
	sw	$0,24($sp)
	li	$3,3072
	beq	$4,$3,$L26
	move	$2,$4
	li	$3,4096
	beq	$4,$3,$L27
	move	$16,$0
	li	$17,50
$L11:
	addiu	$6,$sp,16
$L32:
	li	$5,2048
	li	$4,2048
	jal	ipc
	sw	$16,16($sp)
	bne	$2,$0,$L28
	li	$2,2048
	lw	$3,24($sp)
	nop
	bne	$3,$2,$L16
	addiu	$16,$16,1
	lw	$2,20($sp)
	nop
	bne	$2,$16,$L16
	nop
	bne	$16,$17,$L32
	addiu	$6,$sp,16
	li	$5,3072
	move	$4,$0
	li	$16,2
	jal	ipc
	li	$17,1
	bne	$2,$0,$L29
	nop
$L18:
	lw	$3,24($sp)
	li	$4,3072
	bne	$3,$4,$L19
	nop
	lw	$4,16($sp)
	nop
	bne	$4,$3,$L19
	nop
	beq	$16,$17,$L30
	addiu	$6,$sp,16
	li	$5,3072
	move	$4,$0
	jal	ipc
	li	$16,1
	beq	$2,$0,$L18
	nop
$L29:
	jal	leave
	li	$4,5
$L30:
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L27:
	lui	$3,%hi(work)
$L14:
	lw	$2,%lo(work)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($3)
	b	$L14
	nop
$L25:
	jal	serve
	move	$16,$0
	b	$L11
	li	$17,50
$L16:
	jal	leave
	li	$4,4
$L28:
	jal	leave
	li	$4,3
$L26:
	addiu	$6,$sp,16
	move	$5,$0
	li	$4,1024
	jal	ipc
	sw	$2,16($sp)
	li	$4,1024
	addiu	$6,$sp,16
	jal	ipc
	li	$5,1024
	jal	leave
	li	$4,2
$L19:
	jal	leave
	li	$4,6
	.set	reorder
	.end	main
	.section	.bss.work,"aw"
	.align	2
work:
	.space	4
