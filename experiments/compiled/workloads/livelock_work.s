# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/livelock_work.c
	.text
	.file 1 "experiments/workloads/livelock_work.c"
	.section	.text.taken,"ax"
	.align	2
	.globl	taken
	.loc 1 8
	.ent	taken
taken:
	.set	noreorder
	.loc 1 9
	jr	$31
	nop
	.set	reorder
	.end	taken
	.section	.text.worked,"ax"
	.align	2
	.globl	worked
	.loc 1 12
	.ent	worked
worked:
	.set	noreorder
	.loc 1 13
	jr	$31
	nop
	.set	reorder
	.end	worked
	.section	.text.work,"ax"
	.align	2
	.globl	work
	.loc 1 16
	.ent	work
work:
	.set	noreorder
	li	$5,1000
$L5:
	.loc 1 19
	lw	$2,0($4)
	lw	$3,0($4)
	sll	$2,$2,1
	srl	$3,$3,31
	or	$2,$2,$3
	addiu	$5,$5,-1
	sw	$2,0($4)
	bne	$5,$0,$L5
	nop
	.loc 1 20
	jr	$31
	nop
	.set	reorder
	.end	work
