# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/adversarial/boundary_arguments.c
	.text
	.file 1 "aegis/adversarial/boundary_arguments.c"
	.section	.text.ignore,"ax"
	.align	2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 47
	.ent	ignore
ignore:
	.set	noreorder
	.set	nomacro
	.loc 2 49
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-152
	sw	$31,148($sp)
	sw	$18,128($sp)
	sw	$17,124($sp)
	sw	$16,120($sp)
	sw	$22,144($sp)
	sw	$21,140($sp)
	sw	$20,136($sp)
	.loc 1 7
	jal	aegis_self
	sw	$19,132($sp)
	jal	env_info
	move	$4,$2
	.loc 2 31
	li	$16,-2147418112
	.loc 1 7
	lw	$17,8($2)
	.loc 2 31
	addiu	$16,$16,512
	.loc 2 31
	b	$L4
	li	$18,63
$L5:
	.loc 2 32
	jal	yield_to
	nop
$L4:
	.loc 2 31
	jal	env_info
	move	$4,$16
	.loc 2 31
	lw	$2,16($2)
	nop
	.loc 2 31
	beq	$2,$18,$L5
	move	$4,$16
	.loc 2 54
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	.loc 2 55
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	lui	$20,%hi(value.0)
	.loc 2 56
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 11
	move	$22,$0
	addiu	$20,$20,%lo(value.0)
$L25:
	.loc 1 12
	li	$2,32
	bne	$22,$2,$L41
	li	$2,100
	.loc 1 11
	li	$22,36
$L41:
	.loc 1 12
	beq	$22,$2,$L36
	li	$2,76
	.loc 1 12
	bne	$22,$2,$L42
	move	$19,$0
	.loc 1 11
	li	$22,80
$L42:
	.loc 1 16
	li	$18,3
	.loc 1 15
	li	$21,8
	.loc 1 17
	li	$16,80
	addiu	$6,$sp,84
$L44:
	.loc 1 15
	move	$3,$0
$L24:
	.loc 1 16
	bne	$18,$0,1f
	divu	$0,$3,$18
	break	7
1:
	.loc 1 16
	sltu	$5,$3,3
	.loc 1 16
	mfhi	$4
	.loc 1 16
	sll	$2,$4,1
	addu	$2,$2,$4
	.loc 1 16
	srl	$2,$19,$2
	.loc 1 16
	andi	$2,$2,0x7
	.loc 1 16
	xor	$4,$3,$2
	.loc 1 16
	sll	$4,$4,2
	.loc 1 16
	bne	$5,$0,$L39
	addu	$4,$20,$4
	.loc 1 16
	lw	$2,0($4)
	.loc 1 15
	addiu	$3,$3,1
	.loc 1 16
	sw	$2,0($6)
	.loc 1 15
	bne	$3,$21,$L24
	addiu	$6,$6,4
	.loc 1 17
	beq	$22,$16,$L40
	li	$2,88
	.loc 1 19
	beq	$22,$2,$L17
	li	$2,84
	.loc 1 21
	beq	$22,$2,$L17
	li	$2,60
	.loc 1 23
	bne	$22,$2,$L18
	addiu	$5,$sp,84
	.loc 1 23
	lw	$2,84($sp)
	nop
	bne	$2,$0,$L43
	nop
	.loc 1 23
	lw	$2,88($sp)
	li	$3,131072
	sltu	$2,$2,$3
	bne	$2,$0,$L22
	li	$2,3
	.loc 1 25
	addiu	$5,$sp,84
$L43:
	move	$4,$22
	jal	raw_call
	addiu	$6,$sp,16
	.loc 1 26
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,26
	jal	check
	srl	$4,$4,31
	.loc 1 27
	li	$5,27
$L45:
	jal	check
	li	$4,1
	.loc 1 14
	li	$2,44
	beq	$22,$2,$L22
	li	$2,7
	.loc 1 14
	li	$2,92
	beq	$22,$2,$L22
	li	$2,7
$L21:
	.loc 1 14
	li	$2,3
$L22:
	.loc 1 14
	addu	$19,$19,$2
	.loc 1 14
	sltu	$2,$19,512
	bne	$2,$0,$L44
	addiu	$6,$sp,84
	.loc 1 11
	b	$L25
	addiu	$22,$22,4
$L39:
	.loc 1 16
	sll	$2,$2,2
	addu	$2,$20,$2
	.loc 1 16
	lw	$2,0($2)
	.loc 1 15
	addiu	$3,$3,1
	.loc 1 16
	sw	$2,0($6)
	.loc 1 15
	b	$L24
	addiu	$6,$6,4
$L17:
	.loc 1 19
	lw	$2,84($sp)
	nop
	bne	$2,$0,$L43
	addiu	$5,$sp,84
	.loc 1 14
	b	$L22
	li	$2,3
$L40:
	.loc 1 17
	lw	$2,84($sp)
	nop
	beq	$2,$0,$L21
	addiu	$5,$sp,84
	.loc 1 25
	addiu	$6,$sp,16
	jal	raw_call
	li	$4,80
	.loc 1 26
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,26
	jal	check
	srl	$4,$4,31
	.loc 1 27
	li	$5,27
$L38:
	jal	check
	li	$4,1
	.loc 1 14
	b	$L22
	li	$2,3
$L18:
	.loc 1 25
	addiu	$6,$sp,16
	jal	raw_call
	move	$4,$22
	.loc 1 26
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,26
	jal	check
	srl	$4,$4,31
	.loc 1 27
	li	$2,28
	bne	$22,$2,$L45
	li	$5,27
	.loc 1 27
	jal	aegis_context_switch
	move	$4,$0
	bgez	$2,$L38
	li	$5,27
	.loc 1 27
	jal	check
	move	$4,$0
	.loc 1 14
	b	$L22
	li	$2,3
$L36:
	.loc 1 30
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,8($2)
	li	$5,30
	subu	$4,$4,$17
	jal	check
	sltu	$4,$4,1024
	.loc 1 32
	lw	$31,148($sp)
	lw	$22,144($sp)
	lw	$21,140($sp)
	lw	$20,136($sp)
	lw	$19,132($sp)
	lw	$18,128($sp)
	lw	$17,124($sp)
	lw	$16,120($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,152
	.set	reorder
	.end	main
	.section	.rodata.value.0,"a"
	.align	2
value.0:
	.word	6144
	.word	1
	.word	2147483647
	.word	-2147483648
	.word	-1
	.word	-3584
	.word	131056
	.word	0
	.text
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
