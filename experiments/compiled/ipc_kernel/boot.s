# mipsel-linux-gnu-gcc 12.2.0 from experiments/ipc_kernel/boot.c
	.file 1 "boot.c"
	.section	.rodata.view.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a program lies beyond its address space\000"
	.align	2
$LC1:
	.ascii	"a program has more pages than a space\000"
	.section	.text.view,"ax"
	.align	2
	.ent	view
view:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	lw	$3,0($4)
	move	$18,$4
	sll	$3,$3,21
	li	$4,-2147483648
	srl	$2,$5,12
	addu	$3,$3,$4
	sll	$2,$2,2
	srl	$4,$5,23
	move	$17,$5
	move	$19,$6
	bne	$4,$0,$L16
	addu	$16,$3,$2
$L2:
	lw	$3,0($16)
	nop
	bne	$3,$0,$L3
	nop
	lw	$2,4($18)
	li	$3,510
	beq	$2,$3,$L17
	lui	$4,%hi($LC1)
$L4:
	lw	$3,8($18)
	li	$4,510
	addu	$3,$3,$2
	bne	$4,$0,1f
	divu	$0,$3,$4
	break	7
1:
	lw	$5,0($18)
	addiu	$2,$2,1
	sll	$5,$5,21
	sw	$2,4($18)
	li	$2,-2147483648
	mfhi	$3
	addiu	$3,$3,2
	sll	$4,$3,12
	li	$3,2147418112
	addu	$4,$4,$5
	ori	$3,$3,0xf000
	and	$3,$4,$3
	or	$3,$3,$2
	ori	$4,$4,0x200
	sw	$4,0($16)
	addiu	$4,$3,4096
$L5:
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$4,$L5
	nop
	lw	$3,0($16)
$L3:
	beq	$19,$0,$L18
	li	$2,2147418112
	ori	$3,$3,0x400
	sw	$3,0($16)
$L18:
	ori	$2,$2,0xf000
	lw	$31,36($sp)
	and	$3,$3,$2
	li	$2,-2147483648
	or	$3,$3,$2
	andi	$2,$17,0xfff
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	addu	$2,$3,$2
	jr	$31
	addiu	$sp,$sp,40
$L16:
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	b	$L2
	nop
$L17:
	jal	panic
	addiu	$4,$4,%lo($LC1)
	lw	$2,4($18)
	b	$L4
	nop
	.set	reorder
	.end	view
	.section	.text.load,"ax"
	.align	2
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
	lw	$20,8($6)
	lw	$16,20($6)
	nop
	addu	$16,$20,$16
	sltu	$2,$20,$16
	beq	$2,$0,$L19
	move	$19,$6
	move	$17,$4
	move	$21,$5
	li	$18,-4096
$L22:
	lw	$6,24($19)
	move	$5,$20
	move	$4,$17
	jal	view
	andi	$6,$6,0x2
	and	$3,$20,$18
	move	$10,$20
	addiu	$20,$3,4096
	sltu	$4,$10,$20
	bne	$4,$0,$L21
	move	$3,$10
	b	$L29
	sltu	$2,$20,$16
$L24:
	lw	$7,4($19)
	nop
	subu	$7,$7,$6
	addu	$4,$4,$7
	lb	$4,0($4)
	beq	$9,$0,$L23
	sb	$4,0($8)
$L21:
	lw	$6,8($19)
	lw	$7,16($19)
	subu	$8,$3,$10
	addu	$7,$6,$7
	addu	$4,$21,$3
	sltu	$7,$3,$7
	addiu	$3,$3,1
	addu	$8,$2,$8
	bne	$7,$0,$L24
	sltu	$9,$3,$20
$L23:
	sltu	$2,$20,$16
$L29:
	bne	$2,$0,$L22
	nop
$L19:
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
	.ent	thread_make
thread_make:
	.set	noreorder
	addiu	$sp,$sp,-72
	sll	$2,$4,1
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
	andi	$6,$6,0x1f
	addu	$2,$2,$4
	lui	$18,%hi(kernel)
	lhu	$3,44($5)
	addu	$6,$6,$2
	sll	$19,$4,10
	addiu	$18,$18,%lo(kernel)
	lw	$16,28($5)
	move	$22,$4
	move	$23,$5
	sw	$4,16($sp)
	sw	$0,20($sp)
	sw	$6,24($sp)
	addu	$20,$18,$19
	beq	$3,$0,$L31
	addiu	$21,$sp,16
	addu	$16,$5,$16
	move	$17,$0
	addiu	$21,$sp,16
	b	$L33
	li	$fp,1
$L32:
	sltu	$2,$17,$3
	beq	$2,$0,$L31
	addiu	$16,$16,32
$L33:
	lw	$2,0($16)
	nop
	bne	$2,$fp,$L32
	addiu	$17,$17,1
	move	$6,$16
	move	$5,$23
	jal	load
	move	$4,$21
	lhu	$3,44($23)
	nop
	sltu	$2,$17,$3
	bne	$2,$0,$L33
	addiu	$16,$16,32
$L31:
	li	$16,8323072
	move	$4,$21
	ori	$5,$16,0xf000
	jal	view
	li	$6,1
	sll	$2,$22,21
	li	$3,-2147483648
	addu	$18,$18,$19
	addu	$2,$2,$3
	sll	$22,$22,6
	sw	$19,0($18)
	sw	$22,16($18)
	sw	$2,20($18)
	lw	$2,24($23)
	ori	$16,$16,0xffe0
	move	$4,$20
	sw	$16,1000($18)
	sw	$19,908($18)
	jal	enqueue
	sw	$2,1020($18)
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
	.ent	boot
boot:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
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
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
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
	move	$16,$0
$L52:
	li	$17,64
	move	$4,$16
$L54:
	jal	tlb_clear
	addiu	$16,$16,1
	bne	$16,$17,$L54
	move	$4,$16
	lw	$2,116($18)
	nop
	beq	$2,$0,$L46
	addiu	$17,$18,120
	move	$16,$0
	li	$19,-2147483648
$L45:
	lw	$5,0($17)
	addiu	$16,$16,1
	lw	$6,16($18)
	or	$5,$5,$19
	jal	thread_make
	move	$4,$16
	lw	$2,116($18)
	nop
	sltu	$2,$16,$2
	bne	$2,$0,$L45
	addiu	$17,$17,32
$L46:
	jal	clock_start
	move	$4,$18
	jal	schedule
	nop
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L51:
	jal	panic
	addiu	$4,$4,%lo($LC3)
	b	$L52
	move	$16,$0
	.set	reorder
	.end	boot
