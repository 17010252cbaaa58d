# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/boot.c
	.text
	.file 1 "aegis/kernel/boot.c"
	.section	.text.tlb_start,"ax"
	.align	2
	.loc 1 14
	.ent	tlb_start
tlb_start:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 17
	move	$16,$0
	li	$17,64
	.loc 1 18
	move	$4,$16
$L8:
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 17
	bne	$16,$17,$L8
	move	$4,$16
	lui	$2,%hi(stlb)
	addiu	$2,$2,%lo(stlb)
	li	$3,32768
	addu	$3,$2,$3
	.loc 1 20
	li	$4,-2147483648
$L3:
	sw	$4,0($2)
	.loc 1 19
	addiu	$2,$2,8
	bne	$2,$3,$L3
	nop
	.loc 1 21
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	tlb_start
	.section	.text.starts,"ax"
	.align	2
	.loc 1 9
	.ent	starts
starts:
	.set	noreorder
	.loc 1 10
	lb	$3,8($4)
	li	$2,64
	bne	$3,$2,$L16
	move	$2,$0
	.loc 1 11
	jr	$31
	nop
$L16:
	.loc 1 9
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 10
	jal	program_valid
	nop
	.loc 1 11
	lw	$31,20($sp)
	.loc 1 10
	sltu	$2,$0,$2
	.loc 1 11
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	starts
	.section	.rodata.boot.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a boot needs 1 to 64 programs\000"
	.align	2
$LC1:
	.ascii	"no boot block\000"
	.align	2
$LC2:
	.ascii	"aegis: a boot file is no program, and is not started\012"
	.ascii	"\000"
	.align	2
$LC3:
	.ascii	"too many programs\000"
	.align	2
$LC4:
	.ascii	"too little memory for so many programs\000"
	.section	.text.boot,"ax"
	.align	2
	.globl	boot
	.loc 1 24
	.ent	boot
boot:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 27
	li	$2,1145372672
	lw	$3,0($4)
	addiu	$2,$2,17201
	bne	$3,$2,$L20
	nop
	.loc 1 29
	lw	$2,116($4)
	nop
	beq	$2,$0,$L26
	move	$18,$4
	addiu	$20,$4,120
	.loc 1 33
	lui	$22,%hi($LC2)
	.loc 1 29
	move	$16,$20
	.loc 1 25
	move	$19,$0
	.loc 1 29
	move	$17,$0
	.loc 1 32
	li	$21,64
	.loc 1 33
	b	$L25
	addiu	$22,$22,%lo($LC2)
$L45:
	.loc 1 31
	addiu	$19,$19,1
$L23:
	.loc 1 29
	lw	$2,116($18)
	addiu	$17,$17,1
	sltu	$2,$17,$2
	beq	$2,$0,$L44
	addiu	$16,$16,32
$L25:
	.loc 1 30
	jal	starts
	move	$4,$16
	bne	$2,$0,$L45
	nop
	.loc 1 32
	lb	$2,8($16)
	nop
	beq	$2,$21,$L23
	nop
	.loc 1 33
	jal	print
	move	$4,$22
	.loc 1 29
	lw	$2,116($18)
	addiu	$17,$17,1
	sltu	$2,$17,$2
	bne	$2,$0,$L25
	addiu	$16,$16,32
$L44:
	.loc 1 34
	addiu	$2,$19,-1
	sltu	$2,$2,64
	beq	$2,$0,$L47
	lui	$4,%hi($LC0)
	.loc 1 36
	jal	tlb_start
	nop
	.loc 1 37
	jal	random_start
	move	$4,$18
	.loc 1 38
	jal	memory_start
	move	$4,$18
	.loc 1 39
	jal	clock_start
	move	$4,$18
	.loc 1 40
	lw	$2,116($18)
	nop
	beq	$2,$0,$L48
	lui	$2,%hi(public_state)
	.loc 1 53
	lui	$22,%hi(public_state)
	.loc 1 54
	li	$fp,128
	.loc 1 25
	move	$23,$0
	.loc 1 40
	move	$21,$0
	.loc 1 53
	addiu	$22,$22,%lo(public_state)
	.loc 1 54
	b	$L32
	subu	$fp,$fp,$19
$L28:
	.loc 1 40
	lw	$2,116($18)
	addiu	$21,$21,1
	sltu	$2,$21,$2
	beq	$2,$0,$L27
	addiu	$20,$20,32
$L32:
	.loc 1 44
	jal	starts
	move	$4,$20
	beq	$2,$0,$L28
	nop
	.loc 1 46
	jal	call_random
	nop
	.loc 1 47
	ori	$3,$3,0x1
	.loc 1 49
	addiu	$4,$sp,16
	.loc 1 47
	sw	$3,16($sp)
	.loc 1 49
	jal	environment_make
	sw	$2,20($sp)
	.loc 1 50
	beq	$2,$0,$L46
	move	$17,$2
	.loc 1 54
	bne	$19,$0,1f
	divu	$0,$fp,$19
	break	7
1:
	.loc 1 52
	lw	$2,444($2)
	li	$3,64
	sw	$3,12($2)
	.loc 1 53
	lw	$2,20($22)
	.loc 1 54
	lw	$3,444($17)
	.loc 1 53
	addiu	$2,$2,64
	sw	$2,20($22)
	.loc 1 56
	move	$6,$20
	move	$5,$18
	move	$4,$17
	.loc 1 54
	mflo	$2
	sw	$2,16($3)
	.loc 1 55
	lw	$3,444($17)
	lw	$2,28($22)
	lw	$3,16($3)
	addiu	$2,$2,-1
	subu	$2,$2,$3
	.loc 1 56
	jal	program_load
	sw	$2,28($22)
	.loc 1 57
	sltu	$2,$23,64
	beq	$2,$0,$L30
	move	$4,$23
	move	$16,$23
$L49:
	.loc 1 58
	move	$5,$17
	jal	slice_set_owner
	addu	$16,$16,$19
	.loc 1 57
	sltu	$2,$16,64
	bne	$2,$0,$L49
	move	$4,$16
$L30:
	.loc 1 40
	lw	$2,116($18)
	addiu	$21,$21,1
	sltu	$2,$21,$2
	.loc 1 60
	addiu	$23,$23,1
	.loc 1 40
	bne	$2,$0,$L32
	addiu	$20,$20,32
$L27:
	.loc 1 62
	lui	$2,%hi(public_state)
$L48:
	addiu	$2,$2,%lo(public_state)
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L33
	nop
	.loc 1 63
	lui	$4,%hi($LC4)
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L26:
	.loc 1 35
	lui	$4,%hi($LC0)
$L47:
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L20:
	.loc 1 28
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L33:
	.loc 1 64
	jal	run_next
	nop
$L46:
	.loc 1 51
	lui	$4,%hi($LC3)
	jal	panic
	addiu	$4,$4,%lo($LC3)
	.set	reorder
	.end	boot
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/kernel/calls.h"
