# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/calls_at_the_end.c
	.text
	.file 1 "aegis/adversarial/calls_at_the_end.c"
	.section	.text.slow,"ax"
	.align	2
	.loc 1 11
	.ent	slow
slow:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 15
	li	$21,572653568
	li	$18,305397760
	li	$20,286326784
	.loc 1 17
	li	$19,538968064
	.loc 1 11
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,52($sp)
	li	$17,3
	lui	$16,%hi(page)
	.loc 1 15
	addiu	$21,$21,8738
	ori	$18,$18,0xabcd
	addiu	$20,$20,4369
	.loc 1 17
	addiu	$19,$19,4096
$L2:
	.loc 1 15
	lw	$4,%lo(page)($16)
	move	$6,$20
	move	$5,$18
	move	$7,$18
	jal	aegis_page_set_capabilities
	sw	$21,16($sp)
	.loc 1 16
	lw	$5,%lo(page)($16)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	.loc 1 17
	lw	$5,%lo(page)($16)
	.loc 1 14
	addiu	$17,$17,-1
	.loc 1 17
	li	$6,1
	jal	map_mine
	move	$4,$19
	.loc 1 14
	bne	$17,$0,$L2
	lui	$6,%hi(__start)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 46
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	jal	aegis_environment_set
	move	$4,$0
$L3:
	.loc 1 21
	jal	aegis_yield
	move	$4,$0
	b	$L3
	nop
	.set	reorder
	.end	slow
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 25
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 2 34
	li	$16,-2147418112
	.loc 1 25
	sw	$17,32($sp)
	sw	$31,36($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L8
	li	$17,63
$L9:
	.loc 2 35
	jal	yield_to
	nop
$L8:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L9
	move	$4,$16
	.loc 1 27
	jal	my_page
	lui	$16,%hi(page)
	move	$5,$2
	.loc 1 28
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(page)($16)
	.loc 1 29
	lw	$5,%lo(page)($16)
	li	$4,538968064
	li	$6,1
	jal	map_mine
	addiu	$4,$4,4096
	.loc 2 46
	lui	$6,%hi(slow)
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(slow)
	.loc 1 30
	sltu	$4,$2,1
	jal	check
	li	$5,30
$L10:
	.loc 1 32
	lw	$4,%lo(page)($16)
	jal	aegis_instructions_changed
	nop
	b	$L10
	nop
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
