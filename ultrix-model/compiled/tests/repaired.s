# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/repaired.c
	.text
	.file 1 "ultrix-model/tests/repaired.c"
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
	.section	.text.unaligned,"ax"
	.align	2
	.loc 1 8
	.ent	unaligned
unaligned:
	.set	noreorder
	.set	nomacro
	.loc 1 10
	lui	$2,%hi(words.0+1)
	.loc 1 8
	addiu	$sp,$sp,-8
	.loc 1 10
	addiu	$2,$2,%lo(words.0+1)
	.loc 1 10
	sw	$2,0($sp)
$L5:
	.loc 1 12
	lw	$3,0($sp)
	nop
	.loc 1 12
	lw	$2,0($3)
	nop
	.loc 1 12
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L5
	nop
	.set	reorder
	.end	unaligned
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
	b	$L12
	addiu	$17,$17,2304
$L10:
	.loc 2 31
	jal	since
	addiu	$4,$sp,16
	.loc 2 31
	slt	$2,$2,$17
	beq	$2,$0,$L16
	addiu	$16,$16,1
$L12:
	.loc 2 29
	sw	$0,24($sp)
	.loc 2 29
	lw	$2,24($sp)
	nop
	slt	$2,$2,300
	beq	$2,$0,$L10
	nop
$L11:
	.loc 2 29
	lw	$2,24($sp)
	nop
	addiu	$2,$2,1
	sw	$2,24($sp)
	.loc 2 29
	lw	$2,24($sp)
	nop
	slt	$2,$2,300
	bne	$2,$0,$L11
	nop
	.loc 2 31
	jal	since
	addiu	$4,$sp,16
	.loc 2 31
	slt	$2,$2,$17
	bne	$2,$0,$L12
	addiu	$16,$16,1
$L16:
	.loc 2 33
	lw	$31,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	victim
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
	bne	$2,$0,$L18
	move	$16,$2
	.loc 2 45
	jalr	$17
	nop
$L18:
	.loc 2 46
	jal	victim
	nop
	.loc 2 47
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L25
	nop
$L19:
	.loc 2 48
	jal	wait
	addiu	$4,$sp,16
	.loc 2 48
	bne	$2,$16,$L19
	move	$2,$17
	.loc 2 50
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L25:
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
	.loc 1 16
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	lui	$4,%hi(unaligned)
	.loc 1 16
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 17
	jal	shareBeside
	addiu	$4,$4,%lo(unaligned)
	.loc 1 18
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.words.0,"aw"
	.align	2
words.0:
	.space	8
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "ultrix-model/tests/check.h"
