# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/previous_code.c
	.text
	.file 1 "aegis/adversarial/previous_code.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 16
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$5
	.loc 1 17
	jal	my_page
	move	$16,$4
	.loc 1 19
	move	$5,$2
	li	$6,1
	move	$4,$16
	jal	map_mine
	move	$18,$2
	nor	$4,$0,$2
	li	$5,19
	jal	check
	srl	$4,$4,31
	.loc 1 21
	li	$2,604110848
	.loc 1 20
	li	$3,65011712
	addiu	$3,$3,8
	.loc 1 21
	or	$2,$17,$2
	.loc 1 20
	sw	$3,0($16)
	.loc 1 22
	move	$4,$18
	.loc 1 21
	sw	$2,4($16)
	.loc 1 22
	jal	aegis_instructions_changed
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,22
	.loc 1 23
	jalr	$16
	nop
	xor	$4,$2,$17
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 1 24
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	put
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 27
	.ent	main
main:
	.set	noreorder
	.loc 1 30
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	.loc 1 27
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 30
	beq	$2,$0,$L5
	sw	$16,20($sp)
	li	$16,8
	.loc 1 31
	addiu	$16,$16,-1
$L18:
	.loc 1 32
	li	$5,24257
	jal	put
	li	$4,538968064
	.loc 1 31
	bne	$16,$0,$L18
	addiu	$16,$16,-1
	.loc 1 33
	move	$2,$0
$L4:
	.loc 1 47
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L5:
	.loc 1 35
	li	$4,538968064
	move	$5,$0
	jal	put
	addiu	$4,$4,4096
	.loc 1 36
	move	$7,$0
	move	$6,$0
	li	$5,20
	jal	spawn
	li	$4,1
	move	$16,$2
	b	$L8
	li	$17,100
$L10:
	.loc 1 38
	jal	yield_to
	nop
	.loc 1 37
	beq	$17,$0,$L11
	nop
$L8:
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	.loc 1 38
	move	$4,$16
	.loc 1 37
	beq	$2,$16,$L10
	addiu	$17,$17,-1
$L11:
	.loc 1 39
	jal	env_info
	move	$4,$16
	lw	$4,0($2)
	li	$5,39
	jal	check
	sltu	$4,$4,1
	.loc 1 40
	li	$17,-2
$L9:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L9
	nop
	li	$16,40
$L12:
	.loc 1 43
	jal	my_page
	addiu	$16,$16,-1
	move	$5,$2
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,43
	jal	check
	srl	$4,$4,31
	.loc 1 44
	li	$2,538968064
	jalr	$2
	nop
	li	$5,44
	jal	check
	sltu	$4,$2,1
	.loc 1 42
	bne	$16,$0,$L12
	li	$2,10
	b	$L4
	nop
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
