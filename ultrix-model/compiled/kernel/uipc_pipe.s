# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_pipe.c
	.text
	.file 1 "ultrix-model/kernel/uipc_pipe.c"
	.section	.text.undo,"ax"
	.align	2
	.loc 1 21
	.ent	undo
undo:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	sll	$5,$5,2
	sw	$0,-15752($5)
	.loc 1 24
	jr	$31
	sh	$0,6($4)
	.set	reorder
	.end	undo
	.section	.text.socketFile,"ax"
	.align	2
	.globl	socketFile
	.loc 1 8
	.ent	socketFile
socketFile:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 8
	move	$16,$4
	.loc 1 9
	jal	falloc
	move	$17,$5
	.loc 1 11
	beq	$2,$0,$L3
	li	$3,2
	.loc 1 13
	sh	$3,4($2)
	.loc 1 14
	lui	$3,%hi(socketops)
	addiu	$3,$3,%lo(socketops)
	.loc 1 12
	sw	$17,0($2)
	.loc 1 14
	sw	$3,8($2)
	.loc 1 15
	sw	$16,12($2)
$L3:
	.loc 1 17
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	socketFile
	.section	.text.pair,"ax"
	.align	2
	.loc 1 28
	.ent	pair
pair:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 33
	move	$7,$0
	li	$6,1
	.loc 1 28
	sw	$17,28($sp)
	sw	$16,24($sp)
	move	$17,$5
	move	$16,$4
	.loc 1 33
	addiu	$5,$sp,20
	li	$4,1
	.loc 1 28
	sw	$31,36($sp)
	.loc 1 33
	jal	socreate
	sw	$18,32($sp)
	.loc 1 33
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 34
	beq	$2,$0,$L22
	sb	$2,-16060($0)
$L9:
	.loc 1 55
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 35
	move	$7,$0
	li	$6,1
	addiu	$5,$sp,16
	jal	socreate
	li	$4,1
	.loc 1 35
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 36
	bne	$2,$0,$L11
	sb	$2,-16060($0)
	.loc 1 37
	lw	$4,20($sp)
	jal	socketFile
	move	$5,$16
	.loc 1 38
	beq	$2,$0,$L12
	move	$16,$2
	.loc 1 40
	lw	$4,16($sp)
	.loc 1 39
	lw	$18,-16068($0)
	.loc 1 40
	jal	socketFile
	move	$5,$17
	.loc 1 41
	beq	$2,$0,$L23
	move	$17,$2
	.loc 1 45
	lw	$2,-16068($0)
	.loc 1 46
	sw	$18,-16068($0)
	.loc 1 45
	sw	$2,-16064($0)
	.loc 1 47
	lw	$5,20($sp)
	lw	$4,16($sp)
	jal	unp_connect2
	nop
	.loc 1 47
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 48
	beq	$2,$0,$L9
	sb	$2,-16060($0)
	.loc 1 49
	lw	$5,-16068($0)
	jal	undo
	move	$4,$16
	.loc 1 50
	lw	$5,-16064($0)
	jal	undo
	move	$4,$17
$L12:
	.loc 1 52
	lw	$4,16($sp)
	jal	soclose
	nop
$L11:
	.loc 1 54
	lw	$4,20($sp)
	jal	soclose
	nop
	.loc 1 55
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 42
	move	$5,$18
	jal	undo
	move	$4,$16
	.loc 1 43
	b	$L12
	nop
	.set	reorder
	.end	pair
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.loc 1 58
	.ent	pipe
pipe:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 59
	li	$5,2
	.loc 1 58
	sw	$31,20($sp)
	.loc 1 59
	jal	pair
	li	$4,1
	.loc 1 60
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pipe
	.section	.text.socketpair,"ax"
	.align	2
	.globl	socketpair
	.loc 1 64
	.ent	socketpair
socketpair:
	.set	noreorder
	.set	nomacro
	.loc 1 67
	lw	$3,-16120($0)
	.loc 1 67
	li	$4,1
	lw	$2,0($3)
	nop
	bne	$2,$4,$L27
	nop
	.loc 1 67
	lw	$3,4($3)
	nop
	beq	$3,$2,$L28
	li	$5,3
$L27:
	.loc 1 68
	li	$2,43
	jr	$31
	sb	$2,-16060($0)
$L28:
	.loc 1 64
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 71
	jal	pair
	li	$4,3
	.loc 1 72
	lb	$2,-16060($0)
	nop
	bne	$2,$0,$L26
	li	$6,8
	.loc 1 73
	lw	$2,-16068($0)
	nop
	sw	$2,16($sp)
	.loc 1 74
	lw	$2,-16064($0)
	nop
	sw	$2,20($sp)
	.loc 1 76
	lw	$2,-16120($0)
	.loc 1 75
	sw	$0,-16068($0)
	.loc 1 76
	lw	$5,12($2)
	jal	copyout
	addiu	$4,$sp,16
	.loc 1 76
	sb	$2,-16060($0)
$L26:
	.loc 1 77
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
