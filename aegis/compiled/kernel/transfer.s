# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/transfer.c
	.text
	.file 1 "aegis/kernel/transfer.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 65
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	.loc 1 67
	lw	$2,84($4)
	.loc 1 66
	sw	$5,4($4)
	.loc 1 67
	addiu	$2,$2,4
	.loc 1 68
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
	beq	$2,$0,$L7
	move	$16,$4
	.loc 1 35
	jal	fpu_ready
	move	$4,$16
	.loc 1 35
	beq	$2,$0,$L8
	lui	$2,%hi(kernel+512)
$L9:
	.loc 1 37
	sw	$16,%lo(kernel+512)($2)
	.loc 1 38
	lw	$5,276($16)
	lw	$4,272($16)
	jal	asid_install
	nop
	.loc 1 39
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L7:
	.loc 1 34
	lw	$5,344($4)
	jal	asid_assign
	nop
	.loc 1 35
	jal	fpu_ready
	move	$4,$16
	.loc 1 35
	bne	$2,$0,$L9
	lui	$2,%hi(kernel+512)
$L8:
	.loc 1 36
	jal	fpu_take
	move	$4,$16
	.loc 1 37
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 38
	lw	$5,276($16)
	lw	$4,272($16)
	jal	asid_install
	nop
	.loc 1 39
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
$L26:
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
	beq	$7,$0,$L11
	move	$4,$17
	.loc 1 16
	jal	environment_set_entry_tags
	sw	$3,360($17)
	sll	$4,$16,2
	addu	$2,$17,$4
	.loc 1 17
	lw	$3,0($2)
	nop
	beq	$3,$0,$L11
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
	beq	$16,$5,$L24
	sw	$19,0($18)
	.loc 1 24
	sw	$4,4($18)
	.loc 1 25
	lw	$3,372($17)
	nop
	.loc 1 25
	sw	$3,8($18)
$L25:
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
$L11:
	.loc 1 12
	addiu	$16,$16,-1
	.loc 1 12
	li	$2,12
	bne	$16,$2,$L26
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
$L24:
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
	b	$L25
	sw	$3,8($18)
	.set	reorder
	.end	upcall
	.section	.text.run,"ax"
	.align	2
	.globl	run
	.loc 1 43
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 44
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 46
	jal	install
	sw	$0,24($sp)
	.loc 1 47
	lw	$2,304($16)
	.loc 1 48
	lw	$5,300($16)
	addiu	$6,$sp,16
	move	$4,$16
	jal	upcall
	sw	$2,280($16)
	.loc 1 49
	move	$5,$2
	addiu	$6,$sp,16
	jal	enter
	move	$4,$16
	.set	reorder
	.end	run
	.section	.text.run_next,"ax"
	.align	2
	.globl	run_next
	.loc 1 54
	.ent	run_next
run_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 57
	jal	slice_handed_over
	nop
	.loc 1 58
	jal	slice_present
	nop
	.loc 1 59
	beq	$2,$0,$L32
	nop
	.loc 1 61
	jal	run
	move	$4,$2
$L32:
	.loc 1 60
	jal	halt
	li	$4,69
	.set	reorder
	.end	run_next
	.section	.text.transfer_slowpath,"ax"
	.align	2
	.globl	transfer_slowpath
	.loc 1 71
	.ent	transfer_slowpath
transfer_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 71
	move	$17,$4
	.loc 1 72
	lw	$4,4($4)
	li	$2,-2
	and	$4,$4,$2
	.loc 1 72
	lui	$2,%hi(kernel+512)
	lw	$19,%lo(kernel+512)($2)
	.loc 1 72
	jal	environment_find
	nop
	.loc 1 73
	lw	$3,4($17)
	.loc 1 75
	beq	$2,$0,$L46
	andi	$3,$3,0x1
	.loc 1 79
	bne	$3,$0,$L47
	move	$16,$2
	.loc 1 79
	lw	$18,292($2)
	nop
	.loc 1 80
	beq	$18,$0,$L48
	move	$4,$17
	.loc 1 85
	lw	$2,284($2)
	nop
	.loc 1 87
	beq	$19,$2,$L38
	sw	$0,284($16)
	.loc 1 88
	sw	$16,284($19)
$L38:
	.loc 1 91
	move	$4,$16
$L49:
	jal	install
	sw	$19,288($16)
	.loc 1 92
	lw	$4,280($16)
	jal	status_install
	nop
	.loc 1 93
	addiu	$6,$17,12
	move	$5,$18
	jal	upcall
	move	$4,$16
	.loc 1 93
	sw	$2,84($17)
$L33:
	.loc 1 94
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L47:
	.loc 1 79
	lw	$18,296($2)
	nop
	.loc 1 80
	bne	$18,$0,$L49
	move	$4,$16
	.loc 1 81
	move	$4,$17
$L48:
	jal	answer
	li	$5,-1
	.loc 1 94
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L46:
	.loc 1 76
	li	$5,-2
	jal	answer
	move	$4,$17
	.loc 1 77
	b	$L33
	nop
	.set	reorder
	.end	transfer_slowpath
	.section	.text.yield_slowpath,"ax"
	.align	2
	.globl	yield_slowpath
	.loc 1 97
	.ent	yield_slowpath
yield_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 100
	lui	$17,%hi(kernel)
	.loc 1 97
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 100
	addiu	$17,$17,%lo(kernel)
	.loc 1 100
	lw	$2,516($17)
	nop
	bne	$2,$0,$L62
	move	$16,$4
	.loc 1 102
	lw	$4,12($4)
	nop
	.loc 1 102
	beq	$4,$0,$L63
	nop
	.loc 1 102
	jal	environment_find
	nop
	move	$4,$2
$L53:
	.loc 1 103
	beq	$4,$0,$L64
	li	$5,-2
	.loc 1 107
	lw	$2,12($16)
	nop
	beq	$2,$0,$L56
	nop
	.loc 1 107
	lw	$2,300($4)
	nop
	beq	$2,$0,$L65
	nop
$L56:
	.loc 1 111
	jal	follow_donation
	nop
	.loc 1 112
	lw	$3,512($17)
	nop
	bne	$3,$2,$L57
	move	$5,$0
	.loc 1 113
	jal	answer
	move	$4,$16
$L50:
	.loc 1 117
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L63:
	.loc 1 102
	jal	slice_following
	nop
	b	$L53
	move	$4,$2
$L65:
	.loc 1 108
	move	$4,$16
	jal	answer
	li	$5,-4
	.loc 1 117
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L64:
	.loc 1 104
	jal	answer
	move	$4,$16
	.loc 1 105
	b	$L50
	nop
$L62:
	.loc 1 101
	jal	run_next
	nop
$L57:
	.loc 1 116
	jal	run
	move	$4,$2
	.set	reorder
	.end	yield_slowpath
	.section	.text.context_slowpath,"ax"
	.align	2
	.globl	context_slowpath
	.loc 1 121
	.ent	context_slowpath
context_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 122
	lui	$16,%hi(kernel)
	.loc 1 121
	sw	$31,20($sp)
	.loc 1 122
	addiu	$16,$16,%lo(kernel)
	lw	$5,12($4)
	lw	$4,512($16)
	jal	asid_assign
	nop
	.loc 1 123
	lw	$2,512($16)
	nop
	.loc 1 123
	lw	$5,276($2)
	lw	$4,272($2)
	jal	asid_install
	nop
	.loc 1 124
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	context_slowpath
	.text
	.file 2 "./aegis/kernel/kernel.h"
