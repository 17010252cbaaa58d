# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_resource.c
	.text
	.file 1 "ultrix-model/kernel/kern_resource.c"
	.section	.text.meant,"ax"
	.align	2
	.loc 1 35
	.ent	meant
meant:
	.set	noreorder
	.loc 1 36
	lw	$3,-16120($0)
	nop
	.loc 1 38
	lw	$2,0($3)
	.loc 1 36
	lw	$3,4($3)
	.loc 1 38
	beq	$2,$0,$L2
	li	$5,1
	beq	$2,$5,$L3
	nop
	.loc 1 44
	lh	$2,64($4)
	bne	$3,$0,$L8
	nop
	lh	$3,-16058($0)
	nop
$L8:
	xor	$2,$2,$3
	.loc 1 46
	jr	$31
	sltu	$2,$2,1
$L2:
	.loc 1 40
	beq	$3,$0,$L5
	nop
	lh	$2,68($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L3:
	.loc 1 42
	lh	$2,66($4)
	bne	$3,$0,$L8
	nop
	lw	$3,-16176($0)
	nop
	lh	$3,66($3)
	nop
	.loc 1 44
	xor	$2,$2,$3
	.loc 1 46
	jr	$31
	sltu	$2,$2,1
$L5:
	.loc 1 40
	lw	$2,-16176($0)
	nop
	xor	$4,$4,$2
	jr	$31
	sltu	$2,$4,1
	.set	reorder
	.end	meant
	.section	.text.donice,"ax"
	.align	2
	.loc 1 67
	.ent	donice
donice:
	.set	noreorder
	.loc 1 68
	lh	$2,-16058($0)
	nop
	bne	$2,$0,$L24
	slt	$3,$5,20
$L12:
	.loc 1 67
	addiu	$sp,$sp,-24
	.loc 1 73
	beq	$3,$0,$L28
	sw	$31,20($sp)
	.loc 1 78
	slt	$2,$5,-20
	bne	$2,$0,$L29
	addiu	$5,$5,20
	.loc 1 79
	jal	setpri
	sb	$5,41($4)
	.loc 1 80
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L29:
	.loc 1 78
	li	$5,-20
	addiu	$5,$5,20
	.loc 1 79
	jal	setpri
	sb	$5,41($4)
	.loc 1 80
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L28:
	.loc 1 73
	li	$5,19
	.loc 1 78
	addiu	$5,$5,20
	.loc 1 79
	jal	setpri
	sb	$5,41($4)
	.loc 1 80
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L24:
	.loc 1 68
	lh	$3,-16054($0)
	nop
	beq	$3,$0,$L13
	nop
	lh	$6,64($4)
	nop
	beq	$2,$6,$L13
	nop
	beq	$3,$6,$L13
	nop
	.loc 1 69
	li	$2,1
	.loc 1 70
	jr	$31
	sb	$2,-16060($0)
$L13:
	.loc 1 73
	slt	$3,$5,20
	bne	$3,$0,$L17
	move	$2,$5
	li	$2,19
$L18:
	.loc 1 74
	lb	$6,41($4)
	addiu	$2,$2,20
	slt	$2,$2,$6
	beq	$2,$0,$L12
	li	$2,13
	.loc 1 75
	jr	$31
	sb	$2,-16060($0)
$L17:
	.loc 1 74
	slt	$6,$5,-20
	beq	$6,$0,$L18
	nop
	b	$L18
	li	$2,-20
	.set	reorder
	.end	donice
	.section	.text.ruadd,"ax"
	.align	2
	.globl	ruadd
	.loc 1 7
	.ent	ruadd
ruadd:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,28($sp)
	.loc 1 11
	jal	timevaladd
	move	$16,$5
	.loc 1 12
	addiu	$5,$16,8
	jal	timevaladd
	addiu	$4,$17,8
	.loc 1 13
	lw	$4,16($16)
	lw	$3,16($17)
	.loc 1 8
	addiu	$2,$17,20
	.loc 1 13
	slt	$3,$3,$4
	beq	$3,$0,$L31
	addiu	$5,$16,20
	sw	$4,16($17)
$L31:
	addiu	$4,$17,72
$L32:
	.loc 1 14
	lw	$3,0($2)
	lw	$6,0($5)
	addiu	$2,$2,4
	addu	$3,$3,$6
	addiu	$5,$5,4
	bne	$2,$4,$L32
	sw	$3,-4($2)
	.loc 1 15
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ruadd
	.section	.text.getrusage,"ax"
	.align	2
	.globl	getrusage
	.loc 1 19
	.ent	getrusage
getrusage:
	.set	noreorder
	.loc 1 20
	lw	$3,-16120($0)
	nop
	lw	$4,0($3)
	nop
	addiu	$2,$4,1
	sltu	$2,$2,2
	bne	$2,$0,$L44
	li	$2,22
	jr	$31
	sb	$2,-16060($0)
$L44:
	.loc 1 19
	addiu	$sp,$sp,-24
	.loc 1 21
	beq	$4,$0,$L39
	sw	$31,20($sp)
	lw	$5,4($3)
	li	$4,-15576
	jal	copyout
	li	$6,72
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 20
	sb	$2,-16060($0)
	.loc 1 22
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L39:
	.loc 1 21
	lw	$5,4($3)
	li	$4,-15648
	jal	copyout
	li	$6,72
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 20
	sb	$2,-16060($0)
	.loc 1 22
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	getrusage
	.section	.text.profil,"ax"
	.align	2
	.globl	profil
	.loc 1 26
	.ent	profil
profil:
	.set	noreorder
	.loc 1 27
	li	$2,-16384
	lw	$3,264($2)
	nop
	lw	$4,0($3)
	nop
	sw	$4,936($2)
	.loc 1 28
	lw	$4,4($3)
	nop
	sw	$4,940($2)
	.loc 1 29
	lw	$4,8($3)
	nop
	sw	$4,944($2)
	.loc 1 30
	lw	$3,12($3)
	.loc 1 31
	jr	$31
	sw	$3,948($2)
	.set	reorder
	.end	profil
	.section	.text.getpriority,"ax"
	.align	2
	.globl	getpriority
	.loc 1 50
	.ent	getpriority
getpriority:
	.set	noreorder
	.loc 1 54
	lw	$2,-16120($0)
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,3
	beq	$2,$0,$L65
	li	$2,22
	.loc 1 50
	addiu	$sp,$sp,-32
	.loc 1 58
	lui	$2,%hi(allproc)
	.loc 1 50
	sw	$16,20($sp)
	.loc 1 58
	lw	$16,%lo(allproc)($2)
	.loc 1 50
	sw	$31,28($sp)
	.loc 1 58
	beq	$16,$0,$L49
	sw	$17,24($sp)
	.loc 1 51
	li	$17,40
$L52:
	.loc 1 59
	jal	meant
	move	$4,$16
	beq	$2,$0,$L50
	nop
	lb	$2,41($16)
	nop
	slt	$3,$2,$17
	beq	$3,$0,$L50
	nop
	move	$17,$2
$L50:
	.loc 1 58
	lw	$16,28($16)
	nop
	bne	$16,$0,$L52
	li	$2,40
	.loc 1 61
	beq	$17,$2,$L49
	addiu	$17,$17,-20
	.loc 1 62
	sw	$17,-16068($0)
	.loc 1 63
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L49:
	.loc 1 61
	li	$2,3
	sb	$2,-16060($0)
	.loc 1 63
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L65:
	.loc 1 55
	jr	$31
	sb	$2,-16060($0)
	.set	reorder
	.end	getpriority
	.section	.text.setpriority,"ax"
	.align	2
	.globl	setpriority
	.loc 1 84
	.ent	setpriority
setpriority:
	.set	noreorder
	.loc 1 88
	lw	$2,-16120($0)
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,3
	beq	$2,$0,$L87
	li	$2,22
	.loc 1 84
	addiu	$sp,$sp,-32
	.loc 1 92
	lui	$2,%hi(allproc)
	.loc 1 84
	sw	$16,20($sp)
	.loc 1 92
	lw	$16,%lo(allproc)($2)
	.loc 1 84
	sw	$31,28($sp)
	.loc 1 92
	beq	$16,$0,$L69
	sw	$17,24($sp)
	.loc 1 85
	move	$17,$0
$L71:
	.loc 1 93
	jal	meant
	move	$4,$16
	beq	$2,$0,$L70
	move	$4,$16
	.loc 1 94
	lw	$2,-16120($0)
	nop
	lw	$5,8($2)
	jal	donice
	li	$17,1
$L70:
	.loc 1 92
	lw	$16,28($16)
	nop
	bne	$16,$0,$L71
	nop
	.loc 1 97
	beq	$17,$0,$L88
	li	$2,3
	.loc 1 98
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L69:
	.loc 1 97
	li	$2,3
$L88:
	sb	$2,-16060($0)
	.loc 1 98
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L87:
	.loc 1 89
	jr	$31
	sb	$2,-16060($0)
	.set	reorder
	.end	setpriority
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/systm.h"
