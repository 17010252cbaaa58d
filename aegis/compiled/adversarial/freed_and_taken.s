# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/adversarial/freed_and_taken.c
	.text
	.file 1 "aegis/adversarial/freed_and_taken.c"
	.section	.text.ignore,"ax"
	.align	2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 51
	.ent	ignore
ignore:
	.set	noreorder
	.set	nomacro
	.loc 2 53
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.obey,"ax"
	.align	2
	.loc 1 27
	.ent	obey
obey:
	.set	noreorder
	.set	nomacro
	.loc 1 28
	lui	$5,%hi(asked)
	lw	$3,%lo(asked)($5)
	.loc 1 27
	move	$2,$4
	.loc 1 28
	addiu	$3,$3,1
	sw	$3,%lo(asked)($5)
	.loc 1 30
	jr	$31
	nop
	.set	reorder
	.end	obey
	.section	.text.take,"ax"
	.align	2
	.loc 1 12
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	.loc 1 13
	li	$7,305397760
	li	$2,572653568
	.loc 1 12
	addiu	$sp,$sp,-32
	.loc 1 13
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	addiu	$6,$6,4369
	sw	$2,16($sp)
	move	$5,$7
	.loc 1 12
	sw	$31,28($sp)
	.loc 1 13
	jal	aegis_page_allocate
	move	$4,$0
	.loc 1 14
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.spare,"ax"
	.align	2
	.loc 1 18
	.ent	spare
spare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 19
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	.loc 1 19
	lw	$16,40($2)
	nop
	.loc 1 21
	bne	$16,$0,$L7
	nop
	b	$L9
	nop
$L10:
	.loc 1 22
	jal	page_record
	nop
	.loc 1 22
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	.loc 1 21
	beq	$16,$0,$L9
	nop
$L7:
	.loc 1 21
	jal	page_record
	move	$4,$16
	.loc 1 21
	lw	$2,8($2)
	nop
	.loc 1 21
	bne	$2,$0,$L10
	move	$4,$16
	.loc 1 24
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	lw	$31,20($sp)
	.loc 1 18
	move	$16,$0
	.loc 1 24
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	spare
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 33
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$16,24($sp)
	.loc 2 61
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	.loc 1 33
	sw	$31,52($sp)
	sw	$17,28($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	.loc 2 61
	jal	catch_exception
	sw	$18,32($sp)
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 63
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 38
	lui	$2,%hi(role)
	lw	$17,%lo(role)($2)
	nop
	.loc 1 38
	beq	$17,$0,$L30
	li	$16,-2147418112
$L18:
	.loc 1 40
	jal	take
	nop
	jal	take
	nop
	b	$L18
	nop
$L30:
	.loc 2 35
	addiu	$16,$16,512
	.loc 2 35
	b	$L17
	li	$18,63
$L19:
	.loc 2 36
	jal	yield_to
	nop
$L17:
	.loc 2 35
	jal	env_info
	move	$4,$16
	.loc 2 35
	lw	$2,16($2)
	nop
	.loc 2 35
	beq	$2,$18,$L19
	move	$4,$16
	.loc 1 42
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	.loc 1 43
	sltu	$4,$2,-16
	li	$5,43
	.loc 1 42
	move	$20,$2
	.loc 1 43
	jal	check
	lui	$16,%hi(mine)
	.loc 1 44
	b	$L20
	nop
$L21:
	.loc 1 45
	sw	$2,%lo(mine)($16)
$L20:
	.loc 1 44
	jal	take
	nop
	.loc 1 44
	sltu	$3,$2,-16
	bne	$3,$0,$L21
	lui	$5,%hi(obey)
	.loc 1 46
	addiu	$5,$5,%lo(obey)
	li	$4,13
	.loc 1 55
	li	$22,572653568
	li	$19,305397760
	.loc 1 46
	jal	catch_exception
	li	$21,286326784
	lui	$18,%hi(asked)
	.loc 1 55
	addiu	$22,$22,8738
	ori	$19,$19,0xabcd
	addiu	$21,$21,4369
$L23:
	.loc 1 48
	jal	take
	nop
	.loc 1 49
	sltu	$4,$2,-16
	.loc 1 51
	lw	$3,%lo(asked)($18)
	.loc 1 49
	beq	$4,$0,$L22
	nop
	.loc 1 50
	sw	$2,%lo(mine)($16)
$L22:
	.loc 1 51
	beq	$17,$3,$L23
	nop
	.loc 1 54
	lw	$4,%lo(mine)($16)
	.loc 1 53
	lw	$17,%lo(asked)($18)
	.loc 1 54
	jal	aegis_page_free
	nop
	.loc 1 55
	lw	$4,%lo(mine)($16)
	sw	$22,16($sp)
	move	$7,$19
	move	$6,$21
	jal	aegis_page_allocate
	move	$5,$19
	.loc 1 56
	sltu	$3,$2,-16
	beq	$3,$0,$L31
	nop
$L25:
	.loc 1 59
	move	$4,$20
$L33:
	jal	aegis_yield
	sw	$2,%lo(mine)($16)
	.loc 1 48
	jal	take
	nop
	.loc 1 49
	sltu	$4,$2,-16
	.loc 1 51
	lw	$3,%lo(asked)($18)
	.loc 1 49
	beq	$4,$0,$L22
	nop
	.loc 1 50
	b	$L22
	sw	$2,%lo(mine)($16)
$L31:
	.loc 1 57
	jal	take
	nop
	.loc 1 58
	sltu	$3,$2,-16
	bne	$3,$0,$L25
	nop
	.loc 1 58
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
