# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/downloaded_upcall.c
	.text
	.file 1 "experiments/workloads/downloaded_upcall.c"
	.section	.text.nothing,"ax"
	.align	2
	.loc 1 32
	.ent	nothing
nothing:
	.set	noreorder
	.set	nomacro
	.loc 1 36
	jr	$31
	move	$2,$4
	.set	reorder
	.end	nothing
	.section	.text.questions_answer,"ax"
	.align	2
	.globl	questions_answer
	.loc 1 8
	.ent	questions_answer
questions_answer:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 11
	b	$L4
	sw	$31,20($sp)
$L5:
	.loc 1 12
	jal	answer
	nop
	.loc 1 13
	jal	question_done
	nop
$L4:
	.loc 1 11
	jal	question_look
	nop
	.loc 1 11
	bne	$2,$0,$L5
	move	$4,$2
	.loc 1 15
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	questions_answer
	.section	.text.compute,"ax"
	.align	2
	.globl	compute
	.loc 1 19
	.ent	compute
compute:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 20
	li	$2,1
	.loc 1 19
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	.loc 1 20
	sw	$2,16($sp)
	lui	$16,%hi(question_inside)
	.loc 1 22
	b	$L8
	li	$17,1
$L9:
	.loc 1 23
	sw	$17,%lo(question_inside)($16)
	.loc 1 24
	jal	questions_answer
	nop
	.loc 1 25
	sw	$0,%lo(question_inside)($16)
$L8:
	.loc 1 22
	jal	question_look
	nop
	bne	$2,$0,$L9
	nop
$L10:
	.loc 1 28
	lw	$2,16($sp)
	.loc 1 28
	lw	$3,16($sp)
	.loc 1 28
	sll	$2,$2,1
	.loc 1 28
	srl	$3,$3,31
	.loc 1 28
	or	$2,$2,$3
	.loc 1 28
	sw	$2,16($sp)
	.loc 1 28
	lw	$2,16($sp)
	.loc 1 28
	lw	$3,16($sp)
	.loc 1 28
	sll	$2,$2,1
	.loc 1 28
	srl	$3,$3,31
	.loc 1 28
	or	$2,$2,$3
	.loc 1 28
	sw	$2,16($sp)
	b	$L10
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
	.loc 1 39
	.ent	serve
serve:
	.set	noreorder
	.set	nomacro
	.loc 1 40
	lui	$5,%hi(nothing)
	.loc 1 39
	addiu	$sp,$sp,-32
	.loc 1 40
	addiu	$5,$5,%lo(nothing)
	.loc 1 39
	sw	$31,28($sp)
	.loc 1 40
	jal	catch_exception
	move	$4,$0
	.loc 1 41
	lui	$6,%hi(upcall_question)
	move	$7,$0
	addiu	$6,$6,%lo(upcall_question)
	move	$5,$0
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 42
	lui	$4,%hi(ring)
	addiu	$4,$4,%lo(ring)
	li	$2,1
	.loc 1 43
	jal	page_number
	sw	$2,136($4)
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 44
	lui	$4,%hi($LC0)
	.loc 1 43
	lui	$3,%hi(binding)
	.loc 1 44
	addiu	$4,$4,%lo($LC0)
	jal	print
	sw	$2,%lo(binding)($3)
	.loc 1 45
	jal	compute
	nop
	.loc 1 46
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	serve
	.text
	.file 2 "./experiments/workloads/downloaded.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
