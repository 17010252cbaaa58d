# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_pipe.c
	.text
	.file 1 "ultrix-model/kernel/uipc_pipe.c"
	.section	.text.undo,"ax"
	.align	2
	.loc 1 24
	.ent	undo
undo:
	.set	noreorder
	.loc 1 25
	sll	$5,$5,2
	sw	$0,-15752($5)
	.loc 1 27
	jr	$31
	sh	$0,6($4)
	.set	reorder
	.end	undo
	.section	.text.socketFile,"ax"
	.align	2
	.globl	socketFile
	.loc 1 11
	.ent	socketFile
socketFile:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 12
	jal	falloc
	move	$17,$5
	.loc 1 14
	beq	$2,$0,$L3
	li	$3,2
	.loc 1 16
	sh	$3,4($2)
	.loc 1 17
	lui	$3,%hi(socketops)
	addiu	$3,$3,%lo(socketops)
	.loc 1 15
	sw	$17,0($2)
	.loc 1 17
	sw	$3,8($2)
	.loc 1 18
	sw	$16,12($2)
$L3:
	.loc 1 20
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	socketFile
	.section	.text.pair,"ax"
	.align	2
	.loc 1 31
	.ent	pair
pair:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 36
	move	$7,$0
	li	$6,1
	.loc 1 31
	sw	$17,28($sp)
	sw	$16,24($sp)
	move	$17,$5
	move	$16,$4
	.loc 1 36
	addiu	$5,$sp,20
	li	$4,1
	.loc 1 31
	sw	$31,36($sp)
	.loc 1 36
	jal	socreate
	sw	$18,32($sp)
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 37
	beq	$2,$0,$L22
	sb	$2,-16060($0)
$L9:
	.loc 1 58
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 38
	move	$7,$0
	li	$6,1
	addiu	$5,$sp,16
	jal	socreate
	li	$4,1
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 39
	bne	$2,$0,$L11
	sb	$2,-16060($0)
	.loc 1 40
	lw	$4,20($sp)
	jal	socketFile
	move	$5,$16
	.loc 1 41
	beq	$2,$0,$L12
	move	$16,$2
	.loc 1 43
	lw	$4,16($sp)
	.loc 1 42
	lw	$18,-16068($0)
	.loc 1 43
	jal	socketFile
	move	$5,$17
	.loc 1 44
	beq	$2,$0,$L23
	move	$17,$2
	.loc 1 48
	lw	$2,-16068($0)
	.loc 1 49
	sw	$18,-16068($0)
	.loc 1 48
	sw	$2,-16064($0)
	.loc 1 50
	lw	$5,20($sp)
	lw	$4,16($sp)
	jal	unp_connect2
	nop
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 51
	beq	$2,$0,$L9
	sb	$2,-16060($0)
	.loc 1 52
	lw	$5,-16068($0)
	jal	undo
	move	$4,$16
	.loc 1 53
	lw	$5,-16064($0)
	jal	undo
	move	$4,$17
$L12:
	.loc 1 55
	lw	$4,16($sp)
	jal	soclose
	nop
$L11:
	.loc 1 57
	lw	$4,20($sp)
	jal	soclose
	nop
	.loc 1 58
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 45
	move	$5,$18
	jal	undo
	move	$4,$16
	.loc 1 46
	b	$L12
	nop
	.set	reorder
	.end	pair
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.loc 1 61
	.ent	pipe
pipe:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 62
	li	$5,2
	.loc 1 61
	sw	$31,20($sp)
	.loc 1 62
	jal	pair
	li	$4,1
	.loc 1 63
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pipe
	.section	.text.socketpair,"ax"
	.align	2
	.globl	socketpair
	.loc 1 67
	.ent	socketpair
socketpair:
	.set	noreorder
	.loc 1 70
	lw	$3,-16120($0)
	li	$4,1
	lw	$2,0($3)
	nop
	bne	$2,$4,$L27
	nop
	lw	$3,4($3)
	nop
	beq	$3,$2,$L28
	li	$5,3
$L27:
	.loc 1 71
	li	$2,43
	jr	$31
	sb	$2,-16060($0)
$L28:
	.loc 1 67
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 74
	jal	pair
	li	$4,3
	.loc 1 75
	lb	$2,-16060($0)
	nop
	bne	$2,$0,$L26
	li	$6,8
	.loc 1 76
	lw	$2,-16068($0)
	nop
	sw	$2,16($sp)
	.loc 1 77
	lw	$2,-16064($0)
	nop
	sw	$2,20($sp)
	.loc 1 79
	lw	$2,-16120($0)
	.loc 1 78
	sw	$0,-16068($0)
	.loc 1 79
	lw	$5,12($2)
	jal	copyout
	addiu	$4,$sp,16
	sb	$2,-16060($0)
$L26:
	.loc 1 80
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	socketpair
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/socketvar.h"
	.file 4 "ultrix-model/kernel/file.h"
