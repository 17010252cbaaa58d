# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/boot.c
	.text
	.file 1 "aegis/kernel/boot.c"
	.section	.text.starts,"ax"
	.align	2
	.loc 1 8
	.ent	starts
starts:
	.set	noreorder
	.set	nomacro
	.loc 1 9
	lb	$2,8($4)
	nop
	xori	$2,$2,0x40
	.loc 1 10
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	starts
	.section	.text.tlb_start,"ax"
	.align	2
	.loc 1 13
	.ent	tlb_start
tlb_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 16
	move	$16,$0
	.loc 1 16
	li	$17,64
	.loc 1 17
	move	$4,$16
$L9:
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 16
	bne	$16,$17,$L9
	move	$4,$16
	lui	$2,%hi(stlb)
	addiu	$2,$2,%lo(stlb)
	li	$3,32768
	addu	$3,$2,$3
	.loc 1 19
	li	$4,-2147483648
$L5:
	.loc 1 19
	sw	$4,0($2)
	.loc 1 18
	addiu	$2,$2,8
	bne	$2,$3,$L5
	nop
	.loc 1 20
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	tlb_start
	.section	.rodata.boot.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a boot needs 1 to 64 programs\000"
	.align	2
$LC1:
	.ascii	"no boot block\000"
	.align	2
$LC2:
	.ascii	"too many programs\000"
	.align	2
$LC3:
	.ascii	"too little memory for so many programs\000"
	.section	.text.boot,"ax"
	.align	2
	.globl	boot
	.loc 1 23
	.ent	boot
boot:
	.set	noreorder
	.set	nomacro
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
	.loc 1 26
	li	$2,1145372672
	lw	$3,0($4)
	addiu	$2,$2,17201
	bne	$3,$2,$L11
	nop
	.loc 1 28
	lw	$21,116($4)
	nop
	.loc 1 28
	beq	$21,$0,$L14
	move	$19,$4
	addiu	$17,$4,120
	move	$20,$17
	.loc 1 24
	move	$16,$0
	.loc 1 28
	move	$18,$0
$L13:
	.loc 1 29
	jal	starts
	move	$4,$20
	.loc 1 28
	addiu	$18,$18,1
	.loc 1 29
	addu	$16,$16,$2
	.loc 1 28
	bne	$18,$21,$L13
	addiu	$20,$20,32
	.loc 1 30
	addiu	$2,$16,-1
	.loc 1 30
	sltu	$2,$2,64
	beq	$2,$0,$L33
	lui	$4,%hi($LC0)
	.loc 1 32
	jal	tlb_start
	nop
	.loc 1 33
	jal	random_start
	move	$4,$19
	.loc 1 34
	jal	memory_start
	move	$4,$19
	.loc 1 35
	jal	clock_start
	move	$4,$19
	.loc 1 36
	lw	$2,116($19)
	nop
	beq	$2,$0,$L34
	lui	$2,%hi(public_state)
	.loc 1 49
	lui	$21,%hi(public_state)
	.loc 1 50
	li	$23,128
	sll	$20,$16,2
	.loc 1 24
	move	$22,$0
	.loc 1 36
	move	$18,$0
	.loc 1 49
	addiu	$21,$21,%lo(public_state)
	.loc 1 50
	b	$L20
	subu	$23,$23,$16
$L16:
	.loc 1 36
	lw	$2,116($19)
	.loc 1 36
	addiu	$18,$18,1
	.loc 1 36
	sltu	$2,$18,$2
	beq	$2,$0,$L15
	addiu	$17,$17,32
$L20:
	.loc 1 40
	jal	starts
	move	$4,$17
	.loc 1 40
	beq	$2,$0,$L16
	nop
	.loc 1 42
	jal	call_random
	nop
	.loc 1 43
	ori	$3,$3,0x1
	.loc 1 45
	addiu	$4,$sp,16
	.loc 1 43
	sw	$3,16($sp)
	.loc 1 45
	jal	environment_make
	sw	$2,20($sp)
	.loc 1 46
	beq	$2,$0,$L32
	move	$fp,$2
	.loc 1 50
	bne	$16,$0,1f
	divu	$0,$23,$16
	break	7
1:
	.loc 1 48
	lw	$2,400($2)
	.loc 1 48
	li	$3,64
	sw	$3,12($2)
	.loc 1 49
	lw	$2,20($21)
	.loc 1 50
	lw	$3,400($fp)
	.loc 1 49
	addiu	$2,$2,64
	sw	$2,20($21)
	.loc 1 52
	move	$6,$17
	move	$5,$19
	move	$4,$fp
	.loc 1 50
	mflo	$2
	sw	$2,16($3)
	.loc 1 51
	lw	$3,400($fp)
	.loc 1 51
	lw	$2,28($21)
	lw	$3,16($3)
	addiu	$2,$2,-1
	subu	$2,$2,$3
	.loc 1 52
	jal	program_load
	sw	$2,28($21)
	.loc 1 53
	sltu	$2,$22,64
	beq	$2,$0,$L18
	nop
	addiu	$5,$22,16
	sll	$5,$5,2
	addu	$5,$21,$5
	move	$6,$22
$L19:
	.loc 1 54
	lw	$2,268($fp)
	.loc 1 53
	addu	$6,$6,$16
	.loc 1 54
	sw	$2,0($5)
	.loc 1 55
	lw	$2,400($fp)
	.loc 1 53
	sltu	$4,$6,64
	.loc 1 55
	lw	$3,20($2)
	.loc 1 53
	addu	$5,$5,$20
	.loc 1 55
	addiu	$3,$3,1
	.loc 1 53
	bne	$4,$0,$L19
	sw	$3,20($2)
$L18:
	.loc 1 36
	lw	$2,116($19)
	.loc 1 36
	addiu	$18,$18,1
	.loc 1 36
	sltu	$2,$18,$2
	.loc 1 57
	addiu	$22,$22,1
	.loc 1 36
	bne	$2,$0,$L20
	addiu	$17,$17,32
$L15:
	.loc 1 59
	lui	$2,%hi(public_state)
$L34:
	addiu	$2,$2,%lo(public_state)
	.loc 1 59
	lw	$3,12($2)
	lw	$2,20($2)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L21
	nop
	.loc 1 60
	lui	$4,%hi($LC3)
	jal	panic
	addiu	$4,$4,%lo($LC3)
$L14:
	.loc 1 31
	lui	$4,%hi($LC0)
$L33:
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L11:
	.loc 1 27
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L21:
	.loc 1 61
	jal	run_next
	nop
$L32:
	.loc 1 47
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	boot
	.text
	.file 2 "./aegis/kernel/kernel.h"
