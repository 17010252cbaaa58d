# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/ended_lender.c
	.text
	.file 1 "aegis/adversarial/ended_lender.c"
	.section	.text.ignore,"ax"
	.align	2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 50
	.ent	ignore
ignore:
	.set	noreorder
	.loc 2 52
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.make,"ax"
	.align	2
	.loc 1 17
	.ent	make
make:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 18
	lui	$16,%hi(raw_calls_parent)
	addiu	$16,$16,%lo(raw_calls_parent)
	.loc 1 17
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 19
	li	$18,305397760
	li	$17,572653568
	.loc 1 18
	srl	$2,$16,12
	.loc 1 17
	sw	$20,48($sp)
	sw	$31,52($sp)
	sw	$19,44($sp)
	.loc 1 18
	sll	$2,$2,2
	.loc 1 19
	move	$7,$0
	move	$6,$0
	addiu	$5,$17,8738
	.loc 1 18
	lw	$19,7988($2)
	.loc 1 19
	jal	aegis_environment_create
	ori	$4,$18,0xabcd
	move	$20,$2
	.loc 1 21
	sltu	$2,$2,-16
	bne	$2,$0,$L13
	ori	$18,$18,0xabcd
	.loc 1 22
	move	$20,$0
$L3:
	.loc 1 37
	lw	$31,52($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$20
	lw	$20,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L13:
	.loc 1 23
	ori	$17,$17,0x2222
	lw	$7,4100($0)
	sw	$18,20($sp)
	sw	$17,24($sp)
	lw	$2,4104($0)
	li	$6,-1025
	and	$6,$19,$6
	move	$5,$16
	move	$4,$20
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,23
	.loc 1 25
	move	$7,$18
	move	$6,$16
	move	$4,$20
	li	$5,32
	jal	aegis_environment_set
	sw	$17,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,25
	.loc 1 26
	lui	$6,%hi(raw_calls_parent_end)
	move	$7,$18
	move	$4,$20
	addiu	$6,$6,%lo(raw_calls_parent_end)
	li	$5,33
	jal	aegis_environment_set
	sw	$17,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,26
	.loc 1 28
	move	$16,$0
	.loc 1 29
	li	$19,2
	.loc 1 28
	b	$L9
	li	$18,64
$L6:
	addiu	$16,$16,1
$L15:
	beq	$16,$18,$L3
	nop
$L9:
	.loc 1 29
	andi	$3,$16,0x7
	bne	$3,$19,$L6
	nop
	.loc 1 31
	jal	public_state
	addiu	$17,$16,16
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L14
	nop
$L7:
	.loc 1 33
	jal	public_state
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L6
	move	$4,$16
	.loc 1 34
	jal	aegis_slice_give
	move	$5,$20
	.loc 1 28
	b	$L15
	addiu	$16,$16,1
$L14:
	.loc 1 32
	jal	aegis_slice_allocate
	move	$4,$16
	b	$L7
	nop
	.set	reorder
	.end	make
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 40
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 2 34
	li	$16,-2147418112
	.loc 1 40
	sw	$17,32($sp)
	sw	$31,36($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L17
	li	$17,63
$L18:
	.loc 2 35
	jal	yield_to
	nop
$L17:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L18
	move	$4,$16
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 2 46
	lui	$6,%hi(upcall_start)
	.loc 1 45
	li	$2,65536
	lui	$3,%hi(steal_turns)
	.loc 2 46
	move	$7,$0
	addiu	$6,$6,%lo(upcall_start)
	li	$5,40
	move	$4,$0
	.loc 1 45
	addiu	$2,$2,21438
	.loc 2 46
	sw	$0,16($sp)
	jal	aegis_environment_set
	sw	$2,%lo(steal_turns)($3)
	.loc 1 46
	sltu	$4,$2,1
	jal	check
	li	$5,46
	.loc 2 46
	lui	$6,%hi(steal_end)
	move	$7,$0
	addiu	$6,$6,%lo(steal_end)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 47
	sltu	$4,$2,1
	jal	check
	li	$5,47
	.loc 1 41
	move	$16,$0
$L19:
	.loc 1 49
	beq	$16,$0,$L22
	move	$4,$16
	jal	env_info
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L19
	nop
$L22:
	.loc 1 50
	jal	make
	nop
	b	$L19
	move	$16,$2
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
