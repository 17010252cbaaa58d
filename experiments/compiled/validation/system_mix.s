# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/system_mix.c
	.text
	.file 1 "experiments/validation/system_mix.c"
	.section	.text.give_back,"ax"
	.align	2
	.loc 1 17
	.ent	give_back
give_back:
	.set	noreorder
	.loc 1 18
	li	$2,-4096
	.loc 1 17
	addiu	$sp,$sp,-24
	.loc 1 18
	li	$6,3
	li	$5,4096
	.loc 1 17
	sw	$31,20($sp)
	.loc 1 18
	jal	mprotect
	and	$4,$4,$2
	.loc 1 19
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	give_back
	.section	.text.one_task,"ax"
	.align	2
	.globl	one_task
	.loc 1 22
	.ent	one_task
one_task:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 23
	lui	$16,%hi(data)
	.loc 1 22
	sw	$18,24($sp)
	.loc 1 23
	addiu	$4,$16,%lo(data)
	.loc 1 24
	lui	$18,%hi(ends)
	.loc 1 22
	sw	$31,28($sp)
	.loc 1 23
	jal	own_work
	sw	$17,20($sp)
	.loc 1 24
	addiu	$2,$18,%lo(ends)
	lui	$17,%hi(text)
	lw	$4,4($2)
	addiu	$5,$17,%lo(text)
	jal	write
	li	$6,512
	.loc 1 25
	jal	own_work
	addiu	$4,$16,%lo(data)
	.loc 1 26
	lw	$4,%lo(ends)($18)
	addiu	$5,$17,%lo(text)
	jal	read
	li	$6,512
	.loc 1 28
	lui	$17,%hi(area)
	.loc 1 27
	jal	own_work
	addiu	$4,$16,%lo(data)
	.loc 1 28
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$17,%lo(area)
	.loc 1 29
	jal	own_work
	addiu	$4,$16,%lo(data)
	.loc 1 30
	lw	$2,%lo(area)($17)
	.loc 1 31
	addiu	$4,$16,%lo(data)
	.loc 1 30
	addiu	$2,$2,1
	.loc 1 31
	jal	own_work
	sw	$2,%lo(area)($17)
	.loc 1 32
	jal	getpid
	nop
	.loc 1 33
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	one_task
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 36
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L7:
	.loc 1 38
	jal	one_task
	addiu	$16,$16,-1
	.loc 1 39
	bne	$16,$0,$L7
	nop
	.loc 1 40
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 43
	.ent	main
main:
	.set	noreorder
	.loc 1 44
	lui	$4,%hi(ends)
	.loc 1 43
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 44
	jal	pipe
	addiu	$4,$4,%lo(ends)
	beq	$2,$0,$L14
	sw	$2,16($sp)
	li	$2,1
$L10:
	.loc 1 51
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L14:
	.loc 1 45
	lui	$4,%hi(give_back)
	jal	on_protection_fault
	addiu	$4,$4,%lo(give_back)
	.loc 1 46
	jal	measured_loop
	li	$4,4
	.loc 1 47
	jal	done
	nop
	.loc 1 48
	jal	measured_loop
	li	$4,8
	.loc 1 49
	jal	done
	nop
	.loc 1 50
	lw	$2,16($sp)
	b	$L10
	nop
	.set	reorder
	.end	main
	.section	.bss.text,"aw"
	.align	2
text:
	.space	512
	.section	.bss.ends,"aw"
	.align	2
ends:
	.space	8
	.section	.bss.area,"aw"
	.align	12
area:
	.space	4096
	.section	.bss.data,"aw"
	.align	2
data:
	.space	65536
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./exos/library/unix.h"
