# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/predicted_capabilities.c
	.text
	.file 1 "aegis/adversarial/predicted_capabilities.c"
	.section	.text.attempt,"ax"
	.align	2
	.loc 1 16
	.ent	attempt
attempt:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 17
	lui	$3,%hi(tries)
	lw	$2,%lo(tries)($3)
	.loc 1 16
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 18
	lui	$4,%hi(entry)
	.loc 1 16
	sw	$17,24($sp)
	move	$17,$5
	.loc 1 18
	lw	$5,%lo(entry)($4)
	move	$7,$17
	move	$6,$16
	.loc 1 17
	addiu	$2,$2,2
	.loc 1 18
	li	$4,539033600
	.loc 1 16
	sw	$31,28($sp)
	.loc 1 18
	jal	aegis_tlb_write
	sw	$2,%lo(tries)($3)
	sltu	$4,$2,-16
	xori	$4,$4,0x1
	jal	check
	li	$5,18
	.loc 1 19
	li	$4,-2147418112
	move	$6,$17
	move	$5,$16
	jal	aegis_environment_destroy
	addiu	$4,$4,512
	sltu	$4,$2,-16
	li	$5,19
	jal	check
	xori	$4,$4,0x1
	.loc 1 20
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	attempt
	.section	.text.attempt_key,"ax"
	.align	2
	.loc 1 24
	.ent	attempt_key
attempt_key:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 32
	li	$20,-1640562688
	.loc 1 30
	li	$19,-957415424
	.loc 1 24
	sw	$21,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$17,20($sp)
	move	$18,$4
	.loc 1 27
	li	$21,4
	.loc 1 32
	addiu	$20,$20,31161
	.loc 1 30
	addiu	$19,$19,14112
	.loc 1 27
	li	$16,8
	.loc 1 24
	move	$17,$21
$L10:
	.loc 1 29
	move	$2,$0
	move	$22,$0
$L6:
	.loc 1 31
	andi	$3,$2,0x3
	sll	$3,$3,2
	addu	$3,$18,$3
	lw	$5,0($3)
	sll	$6,$22,4
	srl	$3,$22,5
	addu	$5,$2,$5
	xor	$6,$6,$3
	.loc 1 32
	addu	$2,$2,$20
	.loc 1 31
	addu	$6,$6,$22
	.loc 1 33
	srl	$3,$2,9
	.loc 1 31
	xor	$5,$5,$6
	.loc 1 33
	andi	$3,$3,0xc
	.loc 1 31
	addu	$17,$17,$5
	.loc 1 33
	addu	$3,$18,$3
	lw	$3,0($3)
	sll	$5,$17,4
	srl	$4,$17,5
	xor	$5,$5,$4
	addu	$3,$2,$3
	addu	$5,$5,$17
	xor	$3,$3,$5
	.loc 1 30
	bne	$2,$19,$L6
	addu	$22,$22,$3
	.loc 1 35
	move	$4,$22
	jal	attempt
	move	$5,$17
	.loc 1 27
	addiu	$21,$21,1
	.loc 1 36
	move	$5,$22
	jal	attempt
	ori	$4,$17,0x1
	.loc 1 27
	bne	$21,$16,$L10
	move	$17,$21
	.loc 1 38
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	attempt_key
	.section	.text.attempt_page,"ax"
	.align	2
	.loc 1 42
	.ent	attempt_page
attempt_page:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 46
	sll	$4,$4,12
	li	$7,1263403008
	li	$6,1464139776
	addiu	$7,$7,20311
	.loc 1 42
	sw	$19,28($sp)
	.loc 1 46
	addiu	$6,$6,19532
	.loc 1 42
	move	$19,$5
	.loc 1 46
	ori	$5,$4,0x200
	li	$4,538968064
	.loc 1 42
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 46
	jal	aegis_tlb_write
	sw	$16,16($sp)
	li	$3,-1
	beq	$2,$3,$L11
	li	$16,538968064
	move	$18,$0
	.loc 1 49
	b	$L14
	addiu	$20,$16,4084
$L13:
	beq	$16,$20,$L11
	addiu	$18,$18,1
$L14:
	.loc 1 50
	lw	$5,4($16)
	lw	$4,0($16)
	move	$17,$16
	jal	attempt
	addiu	$16,$16,4
	.loc 1 51
	lw	$5,0($17)
	lw	$4,0($16)
	jal	attempt
	nop
	.loc 1 52
	beq	$19,$0,$L13
	sltu	$2,$18,64
	beq	$2,$0,$L13
	nop
	.loc 1 53
	jal	attempt_key
	move	$4,$17
	.loc 1 49
	bne	$16,$20,$L14
	addiu	$18,$18,1
$L11:
	.loc 1 55
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	attempt_page
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 58
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 28
	lw	$17,4132($0)
	.loc 2 41
	li	$16,-2147418112
	.loc 2 28
	srl	$17,$17,12
	.loc 1 62
	b	$L21
	addiu	$16,$16,512
$L22:
	.loc 1 63
	jal	yield_to
	nop
$L21:
	.loc 2 41
	jal	env_info
	move	$4,$16
	lw	$2,40($2)
	nop
	.loc 1 62
	beq	$2,$0,$L22
	move	$4,$0
	.loc 2 41
	jal	env_info
	move	$4,$16
	lw	$2,40($2)
	.loc 1 65
	move	$4,$17
	.loc 1 64
	sll	$2,$2,12
	ori	$2,$2,0x600
	lui	$3,%hi(entry)
	.loc 1 65
	li	$5,1
	jal	attempt_page
	sw	$2,%lo(entry)($3)
	.loc 2 28
	lw	$16,4124($0)
	lw	$2,4136($0)
	srl	$16,$16,12
	srl	$2,$2,12
	.loc 1 67
	sltu	$2,$16,$2
	beq	$2,$0,$L24
	lui	$17,%hi(tries)
	li	$18,983040
	b	$L23
	addiu	$18,$18,16960
$L27:
	.loc 2 28
	lw	$5,4124($0)
	nop
	srl	$5,$5,12
	.loc 1 68
	xor	$5,$5,$16
	jal	attempt_page
	sltu	$5,$5,1
	.loc 2 28
	lw	$2,4136($0)
	.loc 1 67
	addiu	$16,$16,1
	.loc 2 28
	srl	$2,$2,12
	.loc 1 67
	sltu	$2,$16,$2
	beq	$2,$0,$L24
	nop
$L23:
	lw	$2,%lo(tries)($17)
	nop
	sltu	$2,$2,$18
	bne	$2,$0,$L27
	move	$4,$16
$L26:
	.loc 1 75
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L24:
	.loc 1 69
	lw	$2,%lo(tries)($17)
	li	$19,983040
	addiu	$19,$19,16960
	sltu	$2,$2,$19
	beq	$2,$0,$L26
	nop
$L25:
	.loc 1 70
	jal	aegis_random
	nop
	.loc 1 71
	lw	$5,%lo(tries)($17)
	move	$4,$2
	addu	$5,$3,$5
	.loc 1 70
	move	$18,$2
	.loc 1 71
	jal	attempt
	move	$16,$3
	.loc 1 72
	lw	$4,%lo(tries)($17)
	move	$5,$18
	jal	attempt
	addu	$4,$16,$4
	.loc 1 69
	lw	$2,%lo(tries)($17)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L25
	li	$2,10
	.loc 1 75
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.entry,"aw"
	.align	2
entry:
	.space	4
	.section	.bss.tries,"aw"
	.align	2
tries:
	.space	4
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
