# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_revoke.c
	.text
	.file 1 "experiments/workloads/protection_revoke.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 15
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 20
	li	$19,1103495168
	.loc 1 21
	li	$18,262144
	.loc 1 15
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$17,$4
	lui	$16,%hi(apart)
	lui	$20,%hi(own)
	.loc 1 20
	addiu	$19,$19,20077
	.loc 1 21
	ori	$18,$18,0x93e0
$L4:
	.loc 1 19
	jal	protection_take
	nop
	.loc 1 20
	lw	$2,%lo(apart)($16)
	nop
	mult	$2,$19
	mflo	$2
	addiu	$2,$2,12345
	sw	$2,%lo(apart)($16)
	.loc 1 21
	lw	$2,%lo(apart)($16)
	nop
	srl	$2,$2,16
	addu	$2,$2,$18
	addiu	$2,$2,-1
$L10:
	.loc 1 22
	lw	$3,%lo(apart)($16)
	.loc 1 21
	bne	$2,$0,$L10
	addiu	$2,$2,-1
	.loc 1 23
	jal	protection_ask
	nop
	.loc 1 24
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	.loc 1 25
	lw	$3,%lo(own)($20)
	nop
$L3:
	lw	$2,44($3)
	nop
	bne	$2,$0,$L3
	nop
	.loc 1 27
	jal	protection_gone
	addiu	$17,$17,-1
	.loc 1 28
	bne	$17,$0,$L4
	nop
	.loc 1 29
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 32
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$17,48($sp)
	.loc 1 33
	jal	aegis_self
	sw	$16,44($sp)
	srl	$16,$2,3
	.loc 1 34
	lw	$2,4124($0)
	.loc 1 35
	andi	$16,$16,0x1fc0
	.loc 1 34
	addiu	$2,$2,576
	addu	$16,$16,$2
	.loc 1 37
	li	$6,-4096
	li	$2,1263403008
	addiu	$2,$2,20311
	and	$6,$16,$6
	li	$17,65536
	li	$7,1464139776
	sw	$0,24($sp)
	sw	$0,20($sp)
	sw	$2,16($sp)
	addiu	$7,$7,19532
	ori	$6,$6,0x200
	ori	$5,$17,0xd000
	jal	aegis_page_pin
	move	$4,$0
	beq	$2,$0,$L15
	sw	$2,32($sp)
	.loc 1 39
	li	$2,1
$L11:
	.loc 1 47
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L15:
	.loc 1 40
	andi	$16,$16,0xfff
	ori	$17,$17,0xd000
	lui	$3,%hi(own)
	addu	$16,$16,$17
	.loc 1 41
	jal	protection_prepare
	sw	$16,%lo(own)($3)
	.loc 1 42
	jal	measured_loop
	li	$4,4
	.loc 1 43
	jal	done
	nop
	.loc 1 44
	jal	measured_loop
	li	$4,24
	.loc 1 45
	jal	done
	nop
	.loc 1 46
	lw	$2,32($sp)
	b	$L11
	nop
	.set	reorder
	.end	main
	.section	.data.apart,"aw"
	.align	2
apart:
	.word	1
	.section	.bss.own,"aw"
	.align	2
own:
	.space	4
	.text
	.file 2 "./experiments/workloads/protection.h"
	.file 3 "./aegis/kernel/calls.h"
