# mipsel-linux-gnu-gcc 12.2.0 from experiments/ipc_kernel/boot.c
	.text
	.file 1 "experiments/ipc_kernel/boot.c"
	.section	.rodata.view.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a program lies beyond its address space\000"
	.align	2
$LC1:
	.ascii	"a program has more pages than a space\000"
	.section	.text.view,"ax"
	.align	2
	.loc 1 32
	.ent	view
view:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 33
	lw	$3,0($4)
	.loc 1 32
	move	$18,$4
	.loc 1 33
	sll	$3,$3,21
	li	$4,-2147483648
	srl	$2,$5,12
	addu	$3,$3,$4
	sll	$2,$2,2
	.loc 1 36
	srl	$4,$5,23
	.loc 1 32
	move	$17,$5
	move	$19,$6
	.loc 1 36
	bne	$4,$0,$L16
	addu	$16,$3,$2
$L2:
	.loc 1 38
	lw	$3,0($16)
	nop
	bne	$3,$0,$L3
	nop
	.loc 1 39
	lw	$2,4($18)
	li	$3,510
	beq	$2,$3,$L17
	lui	$4,%hi($LC1)
$L4:
	.loc 1 41
	lw	$3,8($18)
	li	$4,510
	addu	$3,$3,$2
	bne	$4,$0,1f
	divu	$0,$3,$4
	break	7
1:
	.loc 1 42
	lw	$5,0($18)
	.loc 1 41
	addiu	$2,$2,1
	.loc 1 42
	sll	$5,$5,21
	.loc 1 41
	sw	$2,4($18)
	.loc 1 43
	li	$2,-2147483648
	.loc 1 41
	mfhi	$3
	addiu	$3,$3,2
	.loc 1 42
	sll	$4,$3,12
	.loc 1 43
	li	$3,2147418112
	.loc 1 42
	addu	$4,$4,$5
	.loc 1 43
	ori	$3,$3,0xf000
	and	$3,$4,$3
	or	$3,$3,$2
	.loc 1 42
	ori	$4,$4,0x200
	sw	$4,0($16)
	addiu	$4,$3,4096
$L5:
	.loc 1 44
	sw	$0,0($3)
	.loc 1 43
	addiu	$3,$3,4
	bne	$3,$4,$L5
	nop
	.loc 1 47
	lw	$3,0($16)
$L3:
	.loc 1 46
	beq	$19,$0,$L18
	li	$2,2147418112
	.loc 1 47
	ori	$3,$3,0x400
	sw	$3,0($16)
$L18:
	.loc 1 48
	ori	$2,$2,0xf000
	.loc 1 49
	lw	$31,36($sp)
	.loc 1 48
	and	$3,$3,$2
	li	$2,-2147483648
	or	$3,$3,$2
	andi	$2,$17,0xfff
	.loc 1 49
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	addu	$2,$3,$2
	jr	$31
	addiu	$sp,$sp,40
$L16:
	.loc 1 37
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	b	$L2
	nop
$L17:
	.loc 1 40
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.loc 1 41
	lw	$2,4($18)
	b	$L4
	nop
	.set	reorder
	.end	view
	.section	.text.load,"ax"
	.align	2
	.loc 1 52
	.ent	load
load:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 53
	lw	$20,8($6)
	lw	$16,20($6)
	nop
	addu	$16,$20,$16
	.loc 1 55
	sltu	$2,$20,$16
	beq	$2,$0,$L19
	move	$19,$6
	move	$17,$4
	move	$21,$5
	.loc 1 58
	li	$18,-4096
$L22:
	.loc 1 56
	lw	$6,24($19)
	move	$5,$20
	move	$4,$17
	jal	view
	andi	$6,$6,0x2
	.loc 1 58
	and	$3,$20,$18
	move	$10,$20
	addiu	$20,$3,4096
	.loc 1 59
	sltu	$4,$10,$20
	bne	$4,$0,$L21
	move	$3,$10
	.loc 1 55
	b	$L29
	sltu	$2,$20,$16
$L24:
	.loc 1 60
	lw	$7,4($19)
	nop
	subu	$7,$7,$6
	addu	$4,$4,$7
	lb	$4,0($4)
	.loc 1 59
	beq	$9,$0,$L23
	sb	$4,0($8)
$L21:
	lw	$6,8($19)
	lw	$7,16($19)
	.loc 1 60
	subu	$8,$3,$10
	.loc 1 59
	addu	$7,$6,$7
	.loc 1 60
	addu	$4,$21,$3
	.loc 1 59
	sltu	$7,$3,$7
	addiu	$3,$3,1
	.loc 1 60
	addu	$8,$2,$8
	.loc 1 59
	bne	$7,$0,$L24
	sltu	$9,$3,$20
$L23:
	.loc 1 55
	sltu	$2,$20,$16
$L29:
	bne	$2,$0,$L22
	nop
$L19:
	.loc 1 62
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	load
	.section	.text.thread_make,"ax"
	.align	2
	.loc 1 65
	.ent	thread_make
thread_make:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 68
	sll	$2,$4,1
	.loc 1 65
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 68
	andi	$6,$6,0x1f
	addu	$2,$2,$4
	.loc 1 69
	lui	$18,%hi(kernel)
	.loc 1 72
	lhu	$3,44($5)
	.loc 1 68
	addu	$6,$6,$2
	.loc 1 69
	sll	$19,$4,10
	addiu	$18,$18,%lo(kernel)
	.loc 1 67
	lw	$16,28($5)
	.loc 1 65
	move	$22,$4
	move	$23,$5
	.loc 1 68
	sw	$4,16($sp)
	sw	$0,20($sp)
	sw	$6,24($sp)
	.loc 1 69
	addu	$20,$18,$19
	.loc 1 72
	beq	$3,$0,$L31
	addiu	$21,$sp,16
	addu	$16,$5,$16
	move	$17,$0
	addiu	$21,$sp,16
	.loc 1 73
	b	$L33
	li	$fp,1
$L32:
	.loc 1 72
	sltu	$2,$17,$3
	beq	$2,$0,$L31
	addiu	$16,$16,32
$L33:
	.loc 1 73
	lw	$2,0($16)
	nop
	bne	$2,$fp,$L32
	addiu	$17,$17,1
	.loc 1 74
	move	$6,$16
	move	$5,$23
	jal	load
	move	$4,$21
	lhu	$3,44($23)
	nop
	.loc 1 72
	sltu	$2,$17,$3
	bne	$2,$0,$L33
	addiu	$16,$16,32
$L31:
	.loc 1 75
	li	$16,8323072
	move	$4,$21
	ori	$5,$16,0xf000
	jal	view
	li	$6,1
	.loc 1 78
	sll	$2,$22,21
	li	$3,-2147483648
	.loc 1 76
	addu	$18,$18,$19
	.loc 1 78
	addu	$2,$2,$3
	.loc 1 77
	sll	$22,$22,6
	.loc 1 76
	sw	$19,0($18)
	.loc 1 77
	sw	$22,16($18)
	.loc 1 78
	sw	$2,20($18)
	.loc 1 79
	lw	$2,24($23)
	.loc 1 80
	ori	$16,$16,0xffe0
	.loc 1 82
	move	$4,$20
	.loc 1 80
	sw	$16,1000($18)
	.loc 1 81
	sw	$19,908($18)
	.loc 1 82
	jal	enqueue
	sw	$2,1020($18)
	.loc 1 83
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	thread_make
	.section	.rodata.boot.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"a boot needs 1 to 4 programs\000"
	.align	2
$LC3:
	.ascii	"too little memory for so many programs\000"
	.section	.text.boot,"ax"
	.align	2
	.globl	boot
	.loc 1 86
	.ent	boot
boot:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 89
	li	$2,1145372672
	lw	$3,0($4)
	addiu	$2,$2,17201
	bne	$3,$2,$L40
	move	$18,$4
	lw	$2,116($4)
	nop
	addiu	$3,$2,-1
	sltu	$3,$3,4
	bne	$3,$0,$L53
	addiu	$2,$2,1
$L40:
	.loc 1 90
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.loc 1 91
	lw	$2,116($18)
	nop
	addiu	$2,$2,1
$L53:
	sll	$2,$2,21
	li	$3,-2147483648
	addu	$2,$2,$3
	sltu	$2,$18,$2
	bne	$2,$0,$L51
	lui	$4,%hi($LC3)
	.loc 1 86
	move	$16,$0
$L52:
	.loc 1 93
	li	$17,64
	.loc 1 94
	move	$4,$16
$L54:
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 93
	bne	$16,$17,$L54
	move	$4,$16
	.loc 1 95
	lw	$2,116($18)
	nop
	beq	$2,$0,$L46
	addiu	$17,$18,120
	move	$16,$0
	.loc 1 96
	li	$19,-2147483648
$L45:
	lw	$5,0($17)
	addiu	$16,$16,1
	lw	$6,16($18)
	or	$5,$5,$19
	jal	thread_make
	move	$4,$16
	.loc 1 95
	lw	$2,116($18)
	nop
	sltu	$2,$16,$2
	bne	$2,$0,$L45
	addiu	$17,$17,32
$L46:
	.loc 1 97
	jal	clock_start
	move	$4,$18
	.loc 1 98
	jal	schedule
	nop
	.loc 1 99
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L51:
	.loc 1 92
	jal	panic
	addiu	$4,$4,%lo($LC3)
	.loc 1 86
	b	$L52
	move	$16,$0
	.set	reorder
	.end	boot
	.text
	.file 2 "./experiments/ipc_kernel/ipc.h"
