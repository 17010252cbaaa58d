# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/system_mix.c
	.file 1 "system_mix.c"
	.section	.text.give_back,"ax"
	.align	2
	.ent	give_back
give_back:
	.set	noreorder
	li	$2,-4096
	addiu	$sp,$sp,-24
	li	$6,3
	li	$5,4096
	sw	$31,20($sp)
	jal	mprotect
	and	$4,$4,$2
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	give_back
	.section	.text.one_task,"ax"
	.align	2
	.globl	one_task
	.ent	one_task
one_task:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	lui	$16,%hi(data)
	sw	$18,24($sp)
	addiu	$4,$16,%lo(data)
	lui	$18,%hi(ends)
	sw	$31,28($sp)
	jal	own_work
	sw	$17,20($sp)
	addiu	$2,$18,%lo(ends)
	lui	$17,%hi(text)
	lw	$4,4($2)
	addiu	$5,$17,%lo(text)
	jal	write
	li	$6,512
	jal	own_work
	addiu	$4,$16,%lo(data)
	lw	$4,%lo(ends)($18)
	addiu	$5,$17,%lo(text)
	jal	read
	li	$6,512
	lui	$17,%hi(area)
	jal	own_work
	addiu	$4,$16,%lo(data)
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$17,%lo(area)
	jal	own_work
	addiu	$4,$16,%lo(data)
	lw	$2,%lo(area)($17)
	addiu	$4,$16,%lo(data)
	addiu	$2,$2,1
	jal	own_work
	sw	$2,%lo(area)($17)
	jal	getpid
	nop
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
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L7:
	jal	one_task
	addiu	$16,$16,-1
	bne	$16,$0,$L7
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$4,%hi(ends)
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	pipe
	addiu	$4,$4,%lo(ends)
	beq	$2,$0,$L14
	sw	$2,16($sp)
	li	$2,1
$L10:
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L14:
	lui	$4,%hi(give_back)
	jal	on_protection_fault
	addiu	$4,$4,%lo(give_back)
	jal	measured_loop
	li	$4,4
	jal	done
	nop
	jal	measured_loop
	li	$4,8
	jal	done
	nop
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
