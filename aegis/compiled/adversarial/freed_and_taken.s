# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/freed_and_taken.c
	.text
	.file 1 "aegis/adversarial/freed_and_taken.c"
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
	.section	.text.obey,"ax"
	.align	2
	.loc 1 26
	.ent	obey
obey:
	.set	noreorder
	.loc 1 27
	lui	$5,%hi(asked)
	lw	$3,%lo(asked)($5)
	.loc 1 26
	move	$2,$4
	.loc 1 27
	addiu	$3,$3,1
	sw	$3,%lo(asked)($5)
	.loc 1 29
	jr	$31
	nop
	.set	reorder
	.end	obey
	.section	.text.take,"ax"
	.align	2
	.loc 1 11
	.ent	take
take:
	.set	noreorder
	.loc 1 12
	li	$7,305397760
	li	$2,572653568
	.loc 1 11
	addiu	$sp,$sp,-32
	.loc 1 12
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	addiu	$6,$6,4369
	sw	$2,16($sp)
	move	$5,$7
	.loc 1 11
	sw	$31,28($sp)
	.loc 1 12
	jal	aegis_page_allocate
	move	$4,$0
	.loc 1 13
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.spare,"ax"
	.align	2
	.loc 1 17
	.ent	spare
spare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 18
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	lw	$16,40($2)
	nop
	.loc 1 20
	bne	$16,$0,$L7
	nop
	b	$L9
	nop
$L10:
	.loc 1 21
	jal	page_record
	nop
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	.loc 1 20
	beq	$16,$0,$L9
	nop
$L7:
	jal	page_record
	move	$4,$16
	lw	$2,8($2)
	nop
	bne	$2,$0,$L10
	move	$4,$16
	.loc 1 23
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	lw	$31,20($sp)
	.loc 1 17
	move	$16,$0
	.loc 1 23
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	spare
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 32
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,24($sp)
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	.loc 1 32
	sw	$31,52($sp)
	sw	$17,28($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	.loc 2 60
	jal	catch_exception
	sw	$18,32($sp)
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 37
	lui	$2,%hi(role)
	lw	$17,%lo(role)($2)
	nop
	beq	$17,$0,$L30
	li	$16,-2147418112
$L18:
	.loc 1 39
	jal	take
	nop
	jal	take
	nop
	b	$L18
	nop
$L30:
	.loc 2 34
	addiu	$16,$16,512
	b	$L17
	li	$18,63
$L19:
	.loc 2 35
	jal	yield_to
	nop
$L17:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L19
	move	$4,$16
	.loc 1 41
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	.loc 1 42
	sltu	$4,$2,-16
	li	$5,42
	.loc 1 41
	move	$20,$2
	.loc 1 42
	jal	check
	lui	$16,%hi(mine)
	.loc 1 43
	b	$L20
	nop
$L21:
	.loc 1 44
	sw	$2,%lo(mine)($16)
$L20:
	.loc 1 43
	jal	take
	nop
	sltu	$3,$2,-16
	bne	$3,$0,$L21
	lui	$5,%hi(obey)
	.loc 1 45
	addiu	$5,$5,%lo(obey)
	li	$4,13
	.loc 1 54
	li	$22,572653568
	li	$19,305397760
	.loc 1 45
	jal	catch_exception
	li	$21,286326784
	lui	$18,%hi(asked)
	.loc 1 54
	addiu	$22,$22,8738
	ori	$19,$19,0xabcd
	addiu	$21,$21,4369
$L23:
	.loc 1 47
	jal	take
	nop
	.loc 1 48
	sltu	$4,$2,-16
	.loc 1 50
	lw	$3,%lo(asked)($18)
	.loc 1 48
	beq	$4,$0,$L22
	nop
	.loc 1 49
	sw	$2,%lo(mine)($16)
$L22:
	.loc 1 50
	beq	$17,$3,$L23
	nop
	.loc 1 53
	lw	$4,%lo(mine)($16)
	.loc 1 52
	lw	$17,%lo(asked)($18)
	.loc 1 53
	jal	aegis_page_free
	nop
	.loc 1 54
	lw	$4,%lo(mine)($16)
	sw	$22,16($sp)
	move	$7,$19
	move	$6,$21
	jal	aegis_page_allocate
	move	$5,$19
	.loc 1 55
	sltu	$3,$2,-16
	beq	$3,$0,$L31
	nop
$L25:
	.loc 1 58
	move	$4,$20
$L33:
	jal	aegis_yield
	sw	$2,%lo(mine)($16)
	.loc 1 47
	jal	take
	nop
	.loc 1 48
	sltu	$4,$2,-16
	.loc 1 50
	lw	$3,%lo(asked)($18)
	.loc 1 48
	beq	$4,$0,$L22
	nop
	.loc 1 49
	b	$L22
	sw	$2,%lo(mine)($16)
$L31:
	.loc 1 56
	jal	take
	nop
	.loc 1 57
	sltu	$3,$2,-16
	bne	$3,$0,$L25
	nop
	jal	spare
	nop
	b	$L33
	move	$4,$20
	.set	reorder
	.end	main
	.section	.bss.asked,"aw"
	.align	2
asked:
	.space	4
	.section	.bss.mine,"aw"
	.align	2
mine:
	.space	4
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/user/aegis.h"
