# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/transfer.c
	.text
	.file 1 "aegis/kernel/transfer.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 63
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	.loc 1 65
	lw	$2,84($4)
	.loc 1 64
	sw	$5,4($4)
	.loc 1 65
	addiu	$2,$2,4
	.loc 1 66
	jr	$31
	sw	$2,84($4)
	.set	reorder
	.end	answer
	.section	.text.install,"ax"
	.align	2
	.loc 1 32
	.ent	install
install:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 33
	lw	$2,272($4)
	nop
	beq	$2,$0,$L6
	move	$16,$4
	.loc 1 35
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 36
	lw	$5,276($16)
	lw	$4,272($16)
	jal	identifier_install
	nop
	.loc 1 37
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 34
	lw	$5,344($4)
	jal	identifier_assign
	nop
	.loc 1 35
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 36
	lw	$5,276($16)
	lw	$4,272($16)
	jal	identifier_install
	nop
	.loc 1 37
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	install
	.section	.text.upcall,"ax"
	.align	2
	.globl	upcall
	.loc 1 9
	.ent	upcall
upcall:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 9
	move	$17,$4
	move	$19,$5
	move	$18,$6
	.loc 1 12
	li	$16,15
	.loc 1 15
	li	$3,1
$L23:
	.loc 1 13
	lw	$7,360($17)
	.loc 1 15
	sll	$3,$3,$16
	.loc 1 15
	nor	$3,$0,$3
	.loc 1 15
	and	$3,$3,$7
	.loc 1 13
	srl	$7,$7,$16
	.loc 1 13
	andi	$7,$7,0x1
	.loc 1 13
	beq	$7,$0,$L8
	move	$4,$17
	.loc 1 16
	jal	environment_gate
	sw	$3,360($17)
	sll	$4,$16,2
	addu	$2,$17,$4
	.loc 1 17
	lw	$3,0($2)
	nop
	beq	$3,$0,$L8
	li	$5,13
	.loc 1 20
	lw	$6,0($18)
	.loc 1 19
	lw	$3,64($2)
	nop
	.loc 1 20
	sw	$6,0($3)
	.loc 1 21
	lw	$6,4($18)
	nop
	sw	$6,4($3)
	.loc 1 22
	lw	$6,8($18)
	nop
	sw	$6,8($3)
	.loc 1 24
	beq	$16,$5,$L21
	sw	$19,0($18)
	.loc 1 24
	sw	$4,4($18)
	.loc 1 25
	lw	$3,372($17)
	nop
	.loc 1 25
	sw	$3,8($18)
$L22:
	.loc 1 29
	lw	$31,36($sp)
	.loc 1 26
	lw	$2,0($2)
	.loc 1 29
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L8:
	.loc 1 12
	addiu	$16,$16,-1
	.loc 1 12
	li	$2,12
	bne	$16,$2,$L23
	li	$3,1
	.loc 1 29
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 28
	move	$2,$19
	.loc 1 29
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L21:
	.loc 1 24
	lw	$3,364($17)
	nop
	ori	$3,$3,0x34
	.loc 1 24
	sw	$3,4($18)
	.loc 1 25
	lw	$3,384($17)
	nop
	lw	$3,44($3)
	b	$L22
	sw	$3,8($18)
	.set	reorder
	.end	upcall
	.section	.text.run,"ax"
	.align	2
	.globl	run
	.loc 1 41
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 42
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 44
	jal	install
	sw	$0,24($sp)
	.loc 1 45
	lw	$2,304($16)
	.loc 1 46
	lw	$5,300($16)
	addiu	$6,$sp,16
	move	$4,$16
	jal	upcall
	sw	$2,280($16)
	.loc 1 47
	move	$5,$2
	addiu	$6,$sp,16
	jal	enter
	move	$4,$16
	.set	reorder
	.end	run
	.section	.text.run_next,"ax"
	.align	2
	.globl	run_next
	.loc 1 52
	.ent	run_next
run_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 55
	jal	slice_handed_over
	nop
	.loc 1 56
	jal	slice_present
	nop
	.loc 1 57
	beq	$2,$0,$L29
	nop
	.loc 1 59
	jal	run
	move	$4,$2
$L29:
	.loc 1 58
	jal	halt
	li	$4,69
	.set	reorder
	.end	run_next
	.section	.text.transfer_slowly,"ax"
	.align	2
	.globl	transfer_slowly
	.loc 1 69
	.ent	transfer_slowly
transfer_slowly:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 69
	move	$17,$4
	.loc 1 70
	lw	$4,4($4)
	li	$2,-2
	and	$4,$4,$2
	.loc 1 70
	lui	$2,%hi(kernel+512)
	lw	$19,%lo(kernel+512)($2)
	.loc 1 70
	jal	environment_named
	nop
	.loc 1 71
	lw	$3,4($17)
	.loc 1 73
	beq	$2,$0,$L43
	andi	$3,$3,0x1
	.loc 1 77
	bne	$3,$0,$L44
	move	$16,$2
	.loc 1 77
	lw	$18,292($2)
	nop
	.loc 1 78
	beq	$18,$0,$L45
	move	$4,$17
	.loc 1 83
	lw	$2,284($2)
	nop
	.loc 1 85
	beq	$19,$2,$L35
	sw	$0,284($16)
	.loc 1 86
	sw	$16,284($19)
$L35:
	.loc 1 89
	move	$4,$16
$L46:
	jal	install
	sw	$19,288($16)
	.loc 1 90
	lw	$4,280($16)
	jal	status_install
	nop
	.loc 1 91
	addiu	$6,$17,12
	move	$5,$18
	jal	upcall
	move	$4,$16
	.loc 1 91
	sw	$2,84($17)
$L30:
	.loc 1 92
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L44:
	.loc 1 77
	lw	$18,296($2)
	nop
	.loc 1 78
	bne	$18,$0,$L46
	move	$4,$16
	.loc 1 79
	move	$4,$17
$L45:
	jal	answer
	li	$5,-1
	.loc 1 92
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L43:
	.loc 1 74
	li	$5,-2
	jal	answer
	move	$4,$17
	.loc 1 75
	b	$L30
	nop
	.set	reorder
	.end	transfer_slowly
	.section	.text.yield_slowly,"ax"
	.align	2
	.globl	yield_slowly
	.loc 1 95
	.ent	yield_slowly
yield_slowly:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 98
	lui	$17,%hi(kernel)
	.loc 1 95
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 98
	addiu	$17,$17,%lo(kernel)
	.loc 1 98
	lw	$2,516($17)
	nop
	bne	$2,$0,$L59
	move	$16,$4
	.loc 1 100
	lw	$4,12($4)
	nop
	.loc 1 100
	beq	$4,$0,$L60
	nop
	.loc 1 100
	jal	environment_named
	nop
	move	$4,$2
$L50:
	.loc 1 101
	beq	$4,$0,$L61
	li	$5,-2
	.loc 1 105
	lw	$2,12($16)
	nop
	beq	$2,$0,$L53
	nop
	.loc 1 105
	lw	$2,300($4)
	nop
	beq	$2,$0,$L62
	nop
$L53:
	.loc 1 109
	jal	slice_runner
	nop
	.loc 1 110
	lw	$3,512($17)
	nop
	bne	$3,$2,$L54
	move	$5,$0
	.loc 1 111
	jal	answer
	move	$4,$16
$L47:
	.loc 1 115
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L60:
	.loc 1 100
	jal	slice_following
	nop
	b	$L50
	move	$4,$2
$L62:
	.loc 1 106
	move	$4,$16
	jal	answer
	li	$5,-4
	.loc 1 115
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L61:
	.loc 1 102
	jal	answer
	move	$4,$16
	.loc 1 103
	b	$L47
	nop
$L59:
	.loc 1 99
	jal	run_next
	nop
$L54:
	.loc 1 114
	jal	run
	move	$4,$2
	.set	reorder
	.end	yield_slowly
	.section	.text.context_slowly,"ax"
	.align	2
	.globl	context_slowly
	.loc 1 119
	.ent	context_slowly
context_slowly:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 120
	lui	$16,%hi(kernel)
	.loc 1 119
	sw	$31,20($sp)
	.loc 1 120
	addiu	$16,$16,%lo(kernel)
	lw	$5,12($4)
	lw	$4,512($16)
	jal	identifier_assign
	nop
	.loc 1 121
	lw	$2,512($16)
	nop
	.loc 1 121
	lw	$5,276($2)
	lw	$4,272($2)
	jal	identifier_install
	nop
	.loc 1 122
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	context_slowly
	.text
	.file 2 "./aegis/kernel/kernel.h"
