# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/children.c
	.text
	.file 1 "ultrix-model/tests/children.c"
	.section	.text.compute,"ax"
	.align	2
	.file 2 "ultrix-model/tests/share.h"
	.loc 2 36
	.ent	compute
compute:
	.set	noreorder
	.set	nomacro
$L2:
	b	$L2
	nop
	.set	reorder
	.end	compute
	.section	.text.since,"ax"
	.align	2
	.loc 2 14
	.ent	since
since:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 2 17
	move	$5,$0
	.loc 2 14
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 2 17
	jal	gettimeofday
	addiu	$4,$sp,16
	.loc 2 18
	lw	$2,0($16)
	lw	$3,16($sp)
	.loc 2 19
	lw	$31,28($sp)
	.loc 2 18
	subu	$3,$3,$2
	.loc 2 18
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	.loc 2 18
	lw	$4,20($sp)
	.loc 2 18
	addu	$2,$2,$3
	sll	$2,$2,6
	.loc 2 18
	lw	$3,4($16)
	.loc 2 18
	addu	$2,$2,$4
	.loc 2 19
	lw	$16,24($sp)
	subu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	since
	.section	.text.victim,"ax"
	.align	2
	.loc 2 22
	.ent	victim
victim:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 2 27
	move	$5,$0
	addiu	$4,$sp,16
	.loc 2 22
	sw	$17,40($sp)
	.loc 2 31
	li	$17,3997696
	.loc 2 22
	sw	$16,36($sp)
	sw	$31,44($sp)
	.loc 2 27
	jal	gettimeofday
	move	$16,$0
	.loc 2 31
	b	$L9
	addiu	$17,$17,2304
$L7:
	.loc 2 31
	jal	since
	addiu	$4,$sp,16
	.loc 2 31
	slt	$2,$2,$17
	beq	$2,$0,$L13
	addiu	$16,$16,1
$L9:
	.loc 2 29
	sw	$0,24($sp)
	.loc 2 29
	lw	$2,24($sp)
	nop
	slt	$2,$2,300
	beq	$2,$0,$L7
	nop
$L8:
	.loc 2 29
	lw	$2,24($sp)
	nop
	addiu	$2,$2,1
	sw	$2,24($sp)
	.loc 2 29
	lw	$2,24($sp)
	nop
	slt	$2,$2,300
	bne	$2,$0,$L8
	nop
	.loc 2 31
	jal	since
	addiu	$4,$sp,16
	.loc 2 31
	slt	$2,$2,$17
	bne	$2,$0,$L9
	addiu	$16,$16,1
$L13:
	.loc 2 33
	lw	$31,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	victim
	.section	.text.children,"ax"
	.align	2
	.loc 1 7
	.ent	children
children:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$16,32($sp)
$L16:
	.loc 1 12
	jal	fork
	nop
	.loc 1 12
	bne	$2,$0,$L20
	move	$5,$0
	.loc 1 16
	jal	gettimeofday
	addiu	$4,$sp,16
	.loc 1 17
	li	$16,50000
$L17:
	.loc 1 17
	jal	since
	addiu	$4,$sp,16
	.loc 1 17
	slt	$2,$2,$16
	bne	$2,$0,$L17
	nop
	.loc 1 18
	jal	exit
	move	$4,$0
$L20:
	.loc 1 13
	jal	wait
	addiu	$4,$sp,24
	.loc 1 12
	b	$L16
	nop
	.set	reorder
	.end	children
	.section	.text.beside,"ax"
	.align	2
	.loc 2 41
	.ent	beside
beside:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	.loc 2 42
	jal	fork
	move	$17,$4
	.loc 2 45
	bne	$2,$0,$L22
	move	$16,$2
	.loc 2 45
	jalr	$17
	nop
$L22:
	.loc 2 46
	jal	victim
	nop
	.loc 2 47
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L29
	nop
$L23:
	.loc 2 48
	jal	wait
	addiu	$4,$sp,16
	.loc 2 48
	bne	$2,$16,$L23
	move	$2,$17
	.loc 2 50
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	.loc 2 47
	jal	fail
	li	$4,47
	.set	reorder
	.end	beside
	.section	.text.shareBeside,"ax"
	.align	2
	.loc 2 53
	.ent	shareBeside
shareBeside:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 2 54
	lui	$4,%hi(compute)
	.loc 2 53
	sw	$31,20($sp)
	.loc 2 54
	jal	beside
	addiu	$4,$4,%lo(compute)
	.loc 2 56
	move	$4,$16
	jal	beside
	move	$16,$2
	.loc 2 56
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,3
	addu	$3,$3,$2
	sll	$3,$3,2
	.loc 2 57
	bne	$16,$0,1f
	divu	$0,$3,$16
	break	7
1:
	lw	$31,20($sp)
	lw	$16,16($sp)
	mflo	$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	shareBeside
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 23
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 24
	lui	$4,%hi(children)
	.loc 1 23
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 24
	jal	shareBeside
	addiu	$4,$4,%lo(children)
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 3 "ultrix-model/tests/check.h"
	.file 4 "./ultrix-model/kernel/syscalls.h"
