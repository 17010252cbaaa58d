# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section63.c
	.text
	.file 1 "experiments/workloads/section63.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 9
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	lui	$17,%hi(last)
$L2:
	.loc 1 11
	jal	process
	addiu	$16,$16,-1
	.loc 1 12
	bne	$16,$0,$L2
	sw	$2,%lo(last)($17)
	.loc 1 13
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 18
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	lui	$16,%hi(from)
	addiu	$16,$16,%lo(from)
	.loc 1 21
	li	$7,-1640562688
	li	$6,1874788352
	.loc 1 18
	sw	$31,28($sp)
	move	$4,$16
	li	$2,12345
	.loc 1 19
	move	$3,$0
	.loc 1 21
	addiu	$7,$7,31161
	addiu	$6,$6,10793
$L7:
	.loc 1 23
	addu	$3,$3,$2
	.loc 1 22
	sw	$2,0($4)
	.loc 1 24
	sltu	$5,$3,$2
	.loc 1 21
	addu	$2,$2,$7
	.loc 1 24
	addu	$3,$5,$3
	.loc 1 21
	bne	$2,$6,$L7
	addiu	$4,$4,4
	.loc 1 26
	jal	process_prepare
	sw	$3,16($sp)
	.loc 1 27
	jal	measured_loop
	li	$4,4
	.loc 1 28
	jal	done
	nop
	.loc 1 29
	jal	measured_loop
	li	$4,500
	.loc 1 30
	jal	done
	nop
	.loc 1 31
	lui	$2,%hi(section63_sums)
	lw	$2,%lo(section63_sums)($2)
	nop
	beq	$2,$0,$L24
	lui	$2,%hi(section63_copies)
	lui	$2,%hi(last)
	lw	$2,%lo(last)($2)
	lw	$3,16($sp)
	nop
	bne	$2,$3,$L6
	li	$2,1
	.loc 1 33
	lui	$2,%hi(section63_copies)
$L24:
	lw	$2,%lo(section63_copies)($2)
	nop
	beq	$2,$0,$L6
	nop
	lui	$2,%hi(to)
	addiu	$2,$2,%lo(to)
	b	$L10
	addiu	$5,$2,1472
$L23:
	beq	$2,$5,$L22
	addiu	$16,$16,4
$L10:
	.loc 1 34
	lw	$4,0($2)
	lw	$3,0($16)
	nop
	beq	$4,$3,$L23
	addiu	$2,$2,4
	.loc 1 35
	li	$2,2
$L6:
	.loc 1 37
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L22:
	b	$L6
	move	$2,$0
	.set	reorder
	.end	main
	.section	.bss.last,"aw"
	.align	2
last:
	.space	4
	.globl	to
	.section	.bss.to,"aw"
	.align	12
to:
	.space	1472
	.globl	from
	.section	.bss.from,"aw"
	.align	12
from:
	.space	1472
	.text
	.file 2 "./experiments/workloads/section63.h"
	.file 3 "./experiments/workloads/workload.h"
