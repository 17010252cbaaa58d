# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/apart.c
	.text
	.file 1 "aegis/kernel/apart.c"
	.section	.text.apart_main,"ax"
	.align	2
	.globl	apart_main
	.loc 1 23
	.ent	apart_main
apart_main:
	.set	noreorder
	.loc 1 25
	lui	$2,%hi(work)
	.loc 1 23
	addiu	$sp,$sp,-24
	.loc 1 25
	lw	$2,%lo(work)($2)
	.loc 1 23
	sw	$31,20($sp)
	.loc 1 25
	jalr	$2
	sw	$16,16($sp)
	.loc 1 27
	lui	$3,%hi(owner)
	lw	$4,%lo(owner)($3)
	jal	environment_find
	move	$16,$2
	.loc 1 28
	beq	$2,$0,$L2
	lui	$3,%hi(purpose)
	.loc 1 29
	lw	$4,%lo(purpose)($3)
	.loc 1 30
	sw	$16,464($2)
	.loc 1 29
	sw	$4,460($2)
$L2:
	.loc 1 33
	lui	$2,%hi(outside)
	lw	$5,%lo(outside)($2)
	lui	$4,%hi(inside)
	addiu	$4,$4,%lo(inside)
	jal	apart_switch
	sw	$0,%lo(purpose)($3)
	.loc 1 34
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apart_main
	.section	.text.apart_pause,"ax"
	.align	2
	.globl	apart_pause
	.loc 1 38
	.ent	apart_pause
apart_pause:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 39
	jal	work_left_off
	nop
	bne	$2,$0,$L14
	lui	$4,%hi(inside)
	.loc 1 41
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L14:
	.loc 1 40
	lui	$2,%hi(outside)
	lw	$5,%lo(outside)($2)
	jal	apart_switch
	addiu	$4,$4,%lo(inside)
	.loc 1 41
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apart_pause
	.section	.text.apart_result,"ax"
	.align	2
	.globl	apart_result
	.loc 1 48
	.ent	apart_result
apart_result:
	.set	noreorder
	.loc 1 49
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	nop
	lw	$6,460($3)
	nop
	bne	$6,$4,$L17
	nop
	.loc 1 51
	sw	$0,460($3)
	.loc 1 52
	lw	$3,512($2)
	.loc 1 53
	li	$2,1
	.loc 1 52
	lw	$3,464($3)
	.loc 1 53
	jr	$31
	sw	$3,0($5)
$L17:
	.loc 1 54
	jr	$31
	move	$2,$0
	.set	reorder
	.end	apart_result
	.section	.text.apart_continue,"ax"
	.align	2
	.globl	apart_continue
	.loc 1 58
	.ent	apart_continue
apart_continue:
	.set	noreorder
	.loc 1 59
	lui	$2,%hi(purpose)
	lw	$2,%lo(purpose)($2)
	nop
	bne	$2,$0,$L25
	move	$2,$0
	.loc 1 63
	jr	$31
	nop
$L25:
	.loc 1 61
	lui	$2,%hi(inside)
	lw	$5,%lo(inside)($2)
	lui	$4,%hi(outside)
	.loc 1 58
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 61
	jal	apart_switch
	addiu	$4,$4,%lo(outside)
	.loc 1 63
	lw	$31,20($sp)
	.loc 1 62
	li	$2,1
	.loc 1 63
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apart_continue
	.section	.text.apart_begin,"ax"
	.align	2
	.globl	apart_begin
	.loc 1 67
	.ent	apart_begin
apart_begin:
	.set	noreorder
	.loc 1 68
	lui	$2,%hi(kernel+512)
	.loc 1 67
	addiu	$sp,$sp,-24
	.loc 1 68
	lw	$2,%lo(kernel+512)($2)
	.loc 1 67
	sw	$31,20($sp)
	.loc 1 68
	lw	$6,308($2)
	lui	$2,%hi(owner)
	.loc 1 67
	move	$3,$4
	.loc 1 68
	sw	$6,%lo(owner)($2)
	.loc 1 71
	lui	$4,%hi(apart_stack+4096)
	.loc 1 69
	lui	$2,%hi(purpose)
	sw	$3,%lo(purpose)($2)
	.loc 1 71
	addiu	$4,$4,%lo(apart_stack+4096)
	.loc 1 70
	lui	$2,%hi(work)
	.loc 1 71
	jal	apart_prepare
	sw	$5,%lo(work)($2)
	.loc 1 72
	lui	$4,%hi(outside)
	.loc 1 71
	move	$5,$2
	.loc 1 72
	addiu	$4,$4,%lo(outside)
	.loc 1 71
	lui	$2,%hi(inside)
	.loc 1 72
	jal	apart_switch
	sw	$5,%lo(inside)($2)
	.loc 1 73
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apart_begin
	.section	.bss.work,"aw"
	.align	2
work:
	.space	4
	.section	.bss.outside,"aw"
	.align	2
outside:
	.space	4
	.section	.bss.inside,"aw"
	.align	2
inside:
	.space	4
	.section	.bss.purpose,"aw"
	.align	2
purpose:
	.space	4
	.section	.bss.owner,"aw"
	.align	2
owner:
	.space	4
	.section	.bss.apart_stack,"aw"
	.align	3
apart_stack:
	.space	4096
	.text
	.file 2 "./aegis/kernel/kernel.h"
