# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_entries.c
	.text
	.file 1 "experiments/workloads/protection_entries.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 22
	.ent	measured_loop
measured_loop:
	.set	noreorder
	.loc 1 23
	lui	$2,%hi(loop)
	.loc 1 22
	addiu	$sp,$sp,-24
	.loc 1 23
	lw	$2,%lo(loop)($2)
	.loc 1 22
	sw	$31,20($sp)
	.loc 1 23
	jalr	$2
	nop
	.loc 1 24
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 27
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	li	$16,64
	lui	$17,%hi(yield)
$L5:
	.loc 1 31
	lw	$2,%lo(yield)($17)
	.loc 1 30
	addiu	$16,$16,-1
	.loc 1 31
	jalr	$2
	move	$4,$0
	.loc 1 30
	bne	$16,$0,$L5
	nop
	.loc 1 32
	jal	aegis_self
	lui	$16,%hi(entries_back)
	.loc 1 33
	addiu	$16,$16,%lo(entries_back)
	.loc 1 32
	lui	$3,%hi(entries_other)
	.loc 1 33
	move	$6,$16
	.loc 1 32
	addiu	$2,$2,512
	.loc 1 33
	move	$7,$0
	li	$5,40
	move	$4,$0
	sw	$0,16($sp)
	jal	aegis_environment_set
	sw	$2,%lo(entries_other)($3)
	.loc 1 34
	move	$6,$16
	move	$7,$0
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 35
	jal	measured_loop
	li	$4,4
	.loc 1 36
	jal	done
	nop
	.loc 1 37
	jal	measured_loop
	li	$4,1000
	.loc 1 38
	jal	done
	nop
	.loc 1 39
	lui	$6,%hi(entries_gone)
	move	$7,$0
	addiu	$6,$6,%lo(entries_gone)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 40
	lui	$2,%hi(end)
	lw	$2,%lo(end)($2)
	nop
	jalr	$2
	nop
	.loc 1 42
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.data.end,"aw"
	.align	2
end:
	.word	entries_end
	.section	.data.loop,"aw"
	.align	2
loop:
	.word	entries_loop
	.section	.data.yield,"aw"
	.align	2
yield:
	.word	yield_to
	.text
	.file 2 "./experiments/workloads/protection.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
