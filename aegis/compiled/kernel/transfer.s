# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/transfer.c
	.text
	.file 1 "aegis/kernel/transfer.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 77
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	.loc 1 79
	lw	$2,84($4)
	.loc 1 78
	sw	$5,4($4)
	.loc 1 79
	addiu	$2,$2,4
	.loc 1 80
	jr	$31
	sw	$2,84($4)
	.set	reorder
	.end	answer
	.section	.text.install,"ax"
	.align	2
	.loc 1 44
	.ent	install
install:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 45
	jal	fpu_ready
	move	$16,$4
	.loc 1 45
	beq	$2,$0,$L6
	lui	$2,%hi(kernel+512)
	.loc 1 47
	sw	$16,%lo(kernel+512)($2)
	.loc 1 48
	lw	$5,276($16)
	lw	$4,272($16)
	jal	asid_install
	nop
	.loc 1 49
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 46
	jal	fpu_take
	move	$4,$16
	.loc 1 47
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 48
	lw	$5,276($16)
	lw	$4,272($16)
	jal	asid_install
	nop
	.loc 1 49
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	install
	.section	.text.prepare,"ax"
	.align	2
	.loc 1 39
	.ent	prepare
prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 40
	lw	$3,272($4)
	nop
	beq	$3,$0,$L14
	li	$2,1
	.loc 1 41
	jr	$31
	nop
$L14:
	.loc 1 40
	lw	$5,344($4)
	.loc 1 39
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 40
	jal	asid_assign
	nop
	.loc 1 41
	lw	$31,20($sp)
	.loc 1 40
	sltu	$2,$0,$2
	.loc 1 41
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	prepare
	.section	.text.upcall,"ax"
	.align	2
	.globl	upcall
	.loc 1 12
	.ent	upcall
upcall:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 15
	lw	$3,360($4)
	nop
	.loc 1 15
	beq	$3,$0,$L18
	move	$18,$5
	lui	$17,%hi(urgency)
	addiu	$17,$17,%lo(urgency)
	move	$16,$4
	move	$19,$6
	addiu	$21,$17,4
$L23:
	.loc 1 18
	lbu	$20,0($17)
	.loc 1 21
	li	$7,1
	sll	$7,$7,$20
	.loc 1 21
	nor	$7,$0,$7
	.loc 1 21
	and	$7,$7,$3
	.loc 1 19
	srl	$3,$3,$20
	.loc 1 19
	andi	$3,$3,0x1
	.loc 1 22
	move	$4,$16
	.loc 1 19
	beq	$3,$0,$L19
	addiu	$17,$17,1
	.loc 1 22
	jal	environment_set_entry_tags
	sw	$7,360($16)
	sll	$4,$20,2
	addu	$2,$16,$4
	.loc 1 23
	lw	$3,0($2)
	nop
	beq	$3,$0,$L19
	li	$5,13
	.loc 1 26
	lw	$6,0($19)
	.loc 1 25
	lw	$3,64($2)
	nop
	.loc 1 26
	sw	$6,0($3)
	.loc 1 27
	lw	$6,4($19)
	nop
	sw	$6,4($3)
	.loc 1 28
	lw	$6,8($19)
	nop
	sw	$6,8($3)
	.loc 1 30
	beq	$20,$5,$L37
	sw	$18,0($19)
	.loc 1 31
	bne	$20,$0,$L38
	sw	$4,4($19)
	.loc 1 31
	sw	$20,8($19)
$L39:
	.loc 1 32
	lw	$2,0($2)
$L17:
	.loc 1 35
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L19:
	.loc 1 17
	beq	$21,$17,$L17
	move	$2,$18
	.loc 1 19
	lw	$3,360($16)
	b	$L23
	nop
$L18:
	.loc 1 16
	b	$L17
	move	$2,$18
$L38:
	.loc 1 31
	lw	$20,372($16)
	b	$L39
	sw	$20,8($19)
$L37:
	.loc 1 30
	lw	$3,364($16)
	nop
	ori	$3,$3,0x34
	.loc 1 30
	sw	$3,4($19)
	.loc 1 31
	lw	$3,400($16)
	nop
	lw	$20,44($3)
	b	$L39
	sw	$20,8($19)
	.set	reorder
	.end	upcall
	.section	.text.run,"ax"
	.align	2
	.globl	run
	.loc 1 53
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 54
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 56
	jal	install
	sw	$0,24($sp)
	.loc 1 57
	lw	$2,304($16)
	.loc 1 58
	lw	$5,300($16)
	addiu	$6,$sp,16
	move	$4,$16
	jal	upcall
	sw	$2,280($16)
	.loc 1 59
	move	$5,$2
	addiu	$6,$sp,16
	jal	enter
	move	$4,$16
	.set	reorder
	.end	run
	.section	.text.run_next,"ax"
	.align	2
	.globl	run_next
	.loc 1 64
	.ent	run_next
run_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 64
	b	$L44
	sw	$16,16($sp)
$L43:
	.loc 1 72
	jal	prepare
	move	$16,$2
	.loc 1 72
	bne	$2,$0,$L48
	nop
$L44:
	.loc 1 68
	jal	slice_handed_over
	nop
	.loc 1 69
	jal	slice_present
	nop
	.loc 1 70
	bne	$2,$0,$L43
	move	$4,$2
	.loc 1 71
	jal	halt
	li	$4,69
$L48:
	.loc 1 73
	jal	run
	move	$4,$16
	.set	reorder
	.end	run_next
	.section	.text.long_call,"ax"
	.align	2
	.globl	long_call
	.loc 1 84
	.ent	long_call
long_call:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 85
	lw	$3,4($4)
	.loc 1 85
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfc
	addiu	$2,$2,%lo(kernel)
	.loc 1 86
	lw	$11,40($4)
	lw	$10,36($4)
	lw	$9,32($4)
	lw	$8,28($4)
	.loc 1 85
	addu	$2,$2,$3
	.loc 1 86
	lw	$5,16($4)
	lw	$7,24($4)
	lw	$6,20($4)
	lw	$2,256($2)
	.loc 1 84
	move	$16,$4
	.loc 1 86
	lw	$4,12($4)
	sw	$11,28($sp)
	sw	$10,24($sp)
	sw	$9,20($sp)
	jalr	$2
	sw	$8,16($sp)
	move	$5,$2
	.loc 1 88
	li	$2,-16
	beq	$5,$2,$L49
	nop
	.loc 1 89
	jal	answer
	move	$4,$16
$L49:
	.loc 1 90
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	long_call
	.section	.text.transfer_slowpath,"ax"
	.align	2
	.globl	transfer_slowpath
	.loc 1 93
	.ent	transfer_slowpath
transfer_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	.loc 1 93
	move	$17,$4
	.loc 1 94
	lw	$4,4($4)
	li	$2,-2
	and	$4,$4,$2
	.loc 1 94
	lui	$2,%hi(kernel+512)
	lw	$20,%lo(kernel+512)($2)
	.loc 1 94
	jal	environment_find
	nop
	.loc 1 95
	lw	$18,4($17)
	.loc 1 97
	beq	$2,$0,$L65
	andi	$18,$18,0x1
	.loc 1 101
	bne	$18,$0,$L66
	move	$16,$2
	.loc 1 101
	lw	$19,292($2)
	nop
	.loc 1 102
	beq	$19,$0,$L68
	move	$4,$17
$L57:
	.loc 1 106
	jal	prepare
	move	$4,$16
	.loc 1 106
	beq	$2,$0,$L52
	nop
	.loc 1 108
	bne	$18,$0,$L59
	nop
	.loc 1 109
	lw	$2,284($16)
	nop
	.loc 1 111
	beq	$20,$2,$L59
	sw	$0,284($16)
	.loc 1 112
	sw	$16,284($20)
$L59:
	.loc 1 115
	move	$4,$16
	jal	install
	sw	$20,288($16)
	.loc 1 116
	lw	$4,280($16)
	jal	status_install
	nop
	.loc 1 117
	addiu	$6,$17,12
	move	$5,$19
	jal	upcall
	move	$4,$16
	.loc 1 117
	sw	$2,84($17)
$L52:
	.loc 1 118
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L66:
	.loc 1 101
	lw	$19,296($2)
	nop
	.loc 1 102
	bne	$19,$0,$L57
	move	$4,$17
$L68:
	.loc 1 103
	jal	answer
	li	$5,-1
	.loc 1 118
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L65:
	.loc 1 98
	li	$5,-2
	jal	answer
	move	$4,$17
	.loc 1 99
	b	$L52
	nop
	.set	reorder
	.end	transfer_slowpath
	.section	.text.yield_slowpath,"ax"
	.align	2
	.globl	yield_slowpath
	.loc 1 121
	.ent	yield_slowpath
yield_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 124
	lui	$17,%hi(kernel)
	.loc 1 121
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 124
	addiu	$17,$17,%lo(kernel)
	.loc 1 124
	lw	$2,516($17)
	nop
	bne	$2,$0,$L88
	move	$16,$4
	.loc 1 126
	lw	$4,12($4)
	nop
	.loc 1 126
	beq	$4,$0,$L89
	nop
	.loc 1 126
	jal	environment_find
	nop
	move	$4,$2
	.loc 1 128
	lw	$2,12($16)
	.loc 1 127
	beq	$4,$0,$L90
	nop
$L73:
	.loc 1 133
	beq	$2,$0,$L76
	nop
	.loc 1 133
	lw	$2,300($4)
	nop
	beq	$2,$0,$L91
	nop
$L76:
	.loc 1 137
	jal	follow_donation
	nop
	.loc 1 138
	lw	$3,512($17)
	nop
	beq	$3,$2,$L92
	move	$17,$2
	.loc 1 142
	jal	prepare
	move	$4,$2
	.loc 1 142
	bne	$2,$0,$L93
	nop
$L69:
	.loc 1 144
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L89:
	.loc 1 126
	jal	slice_following
	nop
	move	$4,$2
	.loc 1 128
	lw	$2,12($16)
	.loc 1 127
	bne	$4,$0,$L73
	nop
$L90:
	.loc 1 128
	jal	environment_reaped
	move	$4,$2
	.loc 1 128
	beq	$2,$0,$L69
	li	$5,-2
	.loc 1 130
	jal	answer
	move	$4,$16
	.loc 1 131
	b	$L69
	nop
$L92:
	.loc 1 139
	move	$4,$16
	jal	answer
	move	$5,$0
	.loc 1 144
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L91:
	.loc 1 134
	move	$4,$16
	jal	answer
	li	$5,-4
	.loc 1 144
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L88:
	.loc 1 125
	jal	run_next
	nop
$L93:
	.loc 1 143
	jal	run
	move	$4,$17
	.set	reorder
	.end	yield_slowpath
	.section	.text.context_slowpath,"ax"
	.align	2
	.globl	context_slowpath
	.loc 1 148
	.ent	context_slowpath
context_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 149
	lui	$16,%hi(kernel)
	.loc 1 148
	sw	$31,20($sp)
	.loc 1 149
	addiu	$16,$16,%lo(kernel)
	lw	$5,12($4)
	lw	$4,512($16)
	jal	asid_assign
	nop
	.loc 1 149
	bne	$2,$0,$L100
	nop
	.loc 1 151
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L100:
	.loc 1 150
	lw	$2,512($16)
	nop
	.loc 1 150
	lw	$5,276($2)
	lw	$4,272($2)
	jal	asid_install
	nop
	.loc 1 151
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	context_slowpath
	.section	.rodata.urgency,"a"
	.align	2
urgency:
	.ascii	"\017\016\015\000"
	.text
	.file 2 "./aegis/kernel/kernel.h"
