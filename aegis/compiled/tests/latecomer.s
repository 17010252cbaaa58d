# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/latecomer.c
	.text
	.file 1 "aegis/tests/latecomer.c"
	.section	.text.late,"ax"
	.align	2
	.loc 1 8
	.ent	late
late:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
$L2:
	.loc 1 9
	jal	aegis_self
	nop
	jal	account
	move	$4,$2
	.loc 1 9
	lw	$2,28($2)
	nop
	.loc 1 9
	sltu	$2,$2,3
	bne	$2,$0,$L2
	nop
	.loc 1 11
	jal	books
	nop
	.loc 1 11
	lw	$3,0($2)
	.loc 1 11
	lui	$2,%hi(handedOver)
	sw	$3,%lo(handedOver)($2)
	.loc 1 12
	jal	aegis_self
	nop
	jal	account
	move	$4,$2
	.loc 1 12
	lw	$3,24($2)
	.loc 1 13
	lui	$6,%hi(__start)
	.loc 1 12
	lui	$2,%hi(ran)
	.loc 1 13
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	move	$4,$0
	.loc 1 12
	sw	$3,%lo(ran)($2)
	.loc 1 13
	jal	aegis_environment_set
	nop
$L3:
	.loc 1 15
	jal	aegis_yield
	move	$4,$0
	b	$L3
	nop
	.set	reorder
	.end	late
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 19
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 20
	jal	aegis_self
	sw	$16,24($sp)
	jal	account
	move	$4,$2
	.loc 1 22
	lui	$3,%hi(phase)
	lw	$4,%lo(phase)($3)
	nop
	.loc 1 22
	beq	$4,$0,$L15
	nop
	.loc 1 30
	lw	$3,28($2)
	nop
	beq	$3,$0,$L16
	nop
	move	$4,$0
$L10:
	.loc 1 30
	jal	check
	li	$5,30
	.loc 1 31
	jal	books
	lui	$16,%hi(handedOver)
	lw	$2,0($2)
	lw	$3,%lo(handedOver)($16)
	nop
	subu	$2,$2,$3
	sltu	$2,$2,4
	beq	$2,$0,$L17
	nop
	.loc 1 31
	move	$4,$0
$L11:
	.loc 1 31
	jal	check
	li	$5,31
	.loc 1 33
	lw	$31,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 30
	lw	$4,24($2)
	lui	$2,%hi(ran)
	lw	$2,%lo(ran)($2)
	nop
	xor	$4,$4,$2
	b	$L10
	sltu	$4,$4,1
$L15:
	.loc 1 23
	li	$4,1
	sw	$4,%lo(phase)($3)
	.loc 1 24
	lw	$4,28($2)
	li	$5,24
	jal	check
	sltu	$4,$4,1
	.loc 1 25
	lui	$6,%hi(late)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(late)
	li	$5,33
	jal	aegis_environment_set
	move	$4,$0
$L9:
	b	$L9
	nop
$L17:
	.loc 1 31
	jal	books
	nop
	lw	$4,0($2)
	lw	$2,%lo(handedOver)($16)
	nop
	subu	$4,$4,$2
	b	$L11
	sltu	$4,$4,10
	.set	reorder
	.end	main
	.section	.bss.ran,"aw"
	.align	2
ran:
	.space	4
	.section	.bss.handedOver,"aw"
	.align	2
handedOver:
	.space	4
	.section	.bss.phase,"aw"
	.align	2
phase:
	.space	4
	.text
	.file 2 "./aegis/user/aegis.h"
	.file 3 "./aegis/tests/check.h"
