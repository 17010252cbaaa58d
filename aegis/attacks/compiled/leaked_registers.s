# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/attacks/leaked_registers.c
	.text
	.file 1 "aegis/attacks/leaked_registers.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 6
	li	$2,65536
	.loc 1 5
	addiu	$sp,$sp,-224
	.loc 1 6
	ori	$2,$2,0xe000
	sw	$2,156($sp)
	li	$2,5
	sw	$2,164($sp)
	li	$2,6
	sw	$2,168($sp)
	li	$2,7
	sw	$2,172($sp)
	li	$2,8
	.loc 1 5
	sw	$19,200($sp)
	.loc 1 6
	sw	$2,176($sp)
	.file 2 "./aegis/attacks/attack.h"
	.loc 2 31
	li	$19,-2147418112
	.loc 1 6
	li	$2,9
	.loc 1 5
	sw	$16,188($sp)
	sw	$31,220($sp)
	sw	$23,216($sp)
	sw	$22,212($sp)
	sw	$21,208($sp)
	sw	$20,204($sp)
	sw	$18,196($sp)
	sw	$17,192($sp)
	.loc 1 6
	sw	$0,152($sp)
	sw	$0,160($sp)
	sw	$2,180($sp)
	.loc 2 31
	addiu	$19,$19,512
	.loc 2 31
	b	$L2
	li	$16,63
$L3:
	.loc 2 32
	jal	yield_to
	nop
$L2:
	.loc 2 31
	jal	account
	move	$4,$19
	.loc 2 31
	lw	$2,16($2)
	nop
	.loc 2 31
	beq	$2,$16,$L3
	move	$4,$19
	.loc 2 38
	jal	account
	nop
	.loc 2 38
	lw	$18,40($2)
	addiu	$21,$sp,84
	.loc 1 9
	beq	$18,$0,$L4
	addiu	$20,$sp,152
	.loc 1 10
	sll	$2,$18,12
$L20:
	.loc 1 11
	move	$5,$20
	.loc 1 10
	ori	$2,$2,0x200
	.loc 1 11
	move	$6,$21
	li	$4,52
	jal	raw_call
	sw	$2,160($sp)
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	move	$16,$21
	b	$L6
	addiu	$17,$sp,16
$L19:
	.loc 1 14
	lw	$2,0($17)
	lw	$4,0($16)
	nop
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	lw	$2,0($16)
	.loc 1 13
	addiu	$16,$16,4
	.loc 1 15
	sw	$2,0($17)
	.loc 1 13
	beq	$20,$16,$L18
	addiu	$17,$17,4
$L6:
	.loc 2 38
	jal	account
	move	$4,$19
	.loc 2 38
	lw	$2,40($2)
	nop
	.loc 1 14
	bne	$2,$18,$L19
	li	$5,14
	li	$4,1
	jal	check
	li	$5,14
	.loc 1 15
	lw	$2,0($16)
	.loc 1 13
	addiu	$16,$16,4
	.loc 1 15
	sw	$2,0($17)
	.loc 1 13
	bne	$20,$16,$L6
	addiu	$17,$17,4
$L18:
	.loc 2 38
	jal	page_record
	move	$4,$18
	.loc 2 38
	lhu	$18,4($2)
	nop
	andi	$18,$18,0xffff
	.loc 1 9
	bne	$18,$0,$L20
	sll	$2,$18,12
$L4:
	.loc 1 21
	li	$17,-2147418112
	.loc 1 18
	move	$16,$0
	.loc 1 20
	li	$22,2
	li	$19,3
	li	$18,4
	li	$23,5
	.loc 1 21
	addiu	$17,$17,512
$L8:
	.loc 1 22
	andi	$4,$16,0x1
	.loc 1 20
	li	$2,6
	sw	$2,172($sp)
	.loc 1 22
	addiu	$4,$4,18
	.loc 1 20
	li	$2,7
	.loc 1 22
	move	$5,$20
	sll	$4,$4,2
	.loc 1 20
	sw	$2,176($sp)
	.loc 1 22
	move	$6,$21
	.loc 1 20
	li	$2,8
	sw	$22,156($sp)
	sw	$19,160($sp)
	sw	$18,164($sp)
	sw	$23,168($sp)
	sw	$2,180($sp)
	.loc 1 22
	jal	raw_call
	sw	$17,152($sp)
	.loc 1 23
	lw	$4,88($sp)
	.loc 1 18
	addiu	$16,$16,1
	.loc 1 23
	addiu	$4,$4,1
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	bne	$16,$23,$L8
	li	$2,10
	.loc 1 26
	lw	$31,220($sp)
	lw	$23,216($sp)
	lw	$22,212($sp)
	lw	$21,208($sp)
	lw	$20,204($sp)
	lw	$19,200($sp)
	lw	$18,196($sp)
	lw	$17,192($sp)
	lw	$16,188($sp)
	jr	$31
	addiu	$sp,$sp,224
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
