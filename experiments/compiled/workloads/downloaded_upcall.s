# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_upcall.c
	.text
	.file 1 "experiments/workloads/downloaded_upcall.c"
	.section	.text.nothing,"ax"
	.align	2
	.loc 1 34
	.ent	nothing
nothing:
	.set	noreorder
	.loc 1 38
	jr	$31
	move	$2,$4
	.set	reorder
	.end	nothing
	.section	.text.set_handler,"ax"
	.align	2
	.loc 1 11
	.ent	set_handler
set_handler:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 12
	move	$6,$4
	move	$7,$0
	sw	$0,16($sp)
	move	$5,$0
	.loc 1 11
	sw	$31,28($sp)
	.loc 1 12
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 13
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	set_handler
	.section	.text.compute,"ax"
	.align	2
	.globl	compute
	.loc 1 17
	.ent	compute
compute:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 18
	li	$2,1
	.loc 1 17
	sw	$16,24($sp)
	.loc 1 27
	lui	$16,%hi(upcall_question)
	.loc 1 17
	sw	$31,28($sp)
	.loc 1 18
	sw	$2,16($sp)
	.loc 1 27
	addiu	$16,$16,%lo(upcall_question)
$L8:
	.loc 1 22
	jal	set_handler
	move	$4,$0
	.loc 1 23
	b	$L6
	nop
$L7:
	.loc 1 24
	jal	answer
	nop
	.loc 1 25
	jal	question_done
	nop
$L6:
	.loc 1 23
	jal	question_look
	nop
	bne	$2,$0,$L7
	move	$4,$2
	.loc 1 27
	jal	set_handler
	move	$4,$16
	.loc 1 28
	jal	question_look
	nop
	bne	$2,$0,$L8
	nop
$L9:
	.loc 1 30
	lw	$2,16($sp)
	lw	$3,16($sp)
	sll	$2,$2,1
	srl	$3,$3,31
	or	$2,$2,$3
	sw	$2,16($sp)
	lw	$2,16($sp)
	lw	$3,16($sp)
	sll	$2,$2,1
	srl	$3,$3,31
	or	$2,$2,$3
	sw	$2,16($sp)
	b	$L9
	nop
	.set	reorder
	.end	compute
	.section	.rodata.serve.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"ready\000"
	.section	.text.serve,"ax"
	.align	2
	.globl	serve
	.loc 1 41
	.ent	serve
serve:
	.set	noreorder
	.loc 1 42
	lui	$5,%hi(nothing)
	.loc 1 41
	addiu	$sp,$sp,-24
	.loc 1 42
	addiu	$5,$5,%lo(nothing)
	.loc 1 41
	sw	$31,20($sp)
	.loc 1 42
	jal	catch_exception
	move	$4,$0
	.loc 1 43
	lui	$4,%hi(ring)
	addiu	$4,$4,%lo(ring)
	li	$2,1
	.loc 1 44
	jal	page_number
	sw	$2,136($4)
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 45
	lui	$4,%hi($LC0)
	.loc 1 44
	lui	$3,%hi(binding)
	.loc 1 45
	addiu	$4,$4,%lo($LC0)
	jal	print
	sw	$2,%lo(binding)($3)
	.loc 1 46
	jal	compute
	nop
	.loc 1 47
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	serve
	.text
	.file 2 "./experiments/workloads/downloaded.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
