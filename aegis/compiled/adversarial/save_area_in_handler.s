# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/save_area_in_handler.c
	.text
	.file 1 "aegis/adversarial/save_area_in_handler.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 10
	.ent	handler
handler:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	.loc 1 11
	lui	$17,%hi(times)
	lw	$3,%lo(times)($17)
	.loc 1 10
	sw	$18,32($sp)
	.loc 1 12
	lui	$18,%hi(page)
	.loc 1 11
	addiu	$3,$3,1
	.loc 1 12
	lw	$6,%lo(page)($18)
	andi	$2,$3,0x7f
	sll	$2,$2,4
	sll	$6,$6,12
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 46
	move	$7,$0
	addu	$6,$6,$2
	.loc 1 10
	sw	$16,24($sp)
	.loc 2 46
	li	$5,20
	.loc 1 10
	move	$16,$4
	.loc 2 46
	sw	$0,16($sp)
	.loc 1 11
	sw	$3,%lo(times)($17)
	.loc 1 10
	sw	$31,36($sp)
	.loc 2 46
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 12
	sltu	$4,$2,1
	jal	check
	li	$5,12
	.loc 2 46
	lui	$6,%hi(handler)
	move	$7,$0
	addiu	$6,$6,%lo(handler)
	li	$5,4
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 13
	sltu	$4,$2,1
	jal	check
	li	$5,13
	lw	$3,%lo(times)($17)
	li	$2,50
	bne	$2,$0,1f
	div	$0,$3,$2
	break	7
1:
	mfhi	$3
	.loc 1 14
	beq	$3,$0,$L5
	addiu	$2,$16,4
	.loc 1 19
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 1 15
	lw	$4,%lo(page)($18)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,15
	.loc 1 16
	jal	my_page
	nop
	.loc 1 19
	lw	$31,36($sp)
	lw	$17,28($sp)
	.loc 1 16
	sw	$2,%lo(page)($18)
	.loc 1 19
	lw	$18,32($sp)
	addiu	$2,$16,4
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 25
	jal	my_page
	li	$16,-2147418112
	lui	$3,%hi(page)
	sw	$2,%lo(page)($3)
	.loc 2 34
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L8:
	.loc 2 35
	jal	yield_to
	nop
$L7:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
	move	$4,$16
	.loc 1 27
	lui	$5,%hi(handler)
	addiu	$5,$5,%lo(handler)
	li	$4,12
	jal	catch_exception
	li	$17,2147418112
	li	$16,300
	.loc 1 29
	ori	$17,$17,0xffff
	.loc 1 28
	addiu	$16,$16,-1
$L12:
	.loc 1 29
	li	$5,1
	jal	do_overflow
	move	$4,$17
	.loc 1 28
	bne	$16,$0,$L12
	addiu	$16,$16,-1
	.loc 1 30
	lui	$2,%hi(times)
	lw	$4,%lo(times)($2)
	li	$5,30
	xori	$4,$4,0x12c
	jal	check
	sltu	$4,$4,1
	.loc 1 32
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.bss.times,"aw"
	.align	2
times:
	.space	4
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
