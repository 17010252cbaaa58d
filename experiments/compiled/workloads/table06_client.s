# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table06_client.c
	.text
	.file 1 "experiments/workloads/table06_client.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 18
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 19
	jal	aegis_self
	move	$17,$4
	jal	aegis_self
	move	$16,$2
	addiu	$5,$2,512
	move	$4,$16
	jal	transfers
	move	$6,$17
	lui	$4,%hi(counted)
	lw	$3,%lo(counted)($4)
	.loc 1 20
	lw	$31,28($sp)
	.loc 1 19
	addu	$3,$3,$2
	.loc 1 20
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 19
	sw	$3,%lo(counted)($4)
	.loc 1 20
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	li	$16,4
	lui	$18,%hi(yield)
$L5:
	.loc 1 30
	lw	$17,%lo(yield)($18)
	jal	aegis_self
	addiu	$16,$16,-1
	jalr	$17
	addiu	$4,$2,512
	.loc 1 29
	bne	$16,$0,$L5
	nop
	.loc 1 31
	jal	measured_loop
	li	$4,4
	.loc 1 32
	jal	done
	nop
	.loc 1 33
	jal	measured_loop
	li	$4,50000
	.loc 1 34
	jal	done
	nop
	.loc 1 35
	lui	$2,%hi(counted)
	lw	$3,%lo(counted)($2)
	li	$2,50004
	bne	$3,$2,$L9
	lui	$6,%hi(leave_now)
	.loc 1 37
	move	$7,$0
	addiu	$6,$6,%lo(leave_now)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 38
	jal	aegis_self
	nop
	jal	quit
	addiu	$4,$2,512
	.loc 1 40
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 36
	jal	aegis_leave
	li	$4,1
	.set	reorder
	.end	main
	.section	.data.yield,"aw"
	.align	2
yield:
	.word	yield_to
	.section	.bss.counted,"aw"
	.align	2
counted:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./aegis/user/aegis.h"
