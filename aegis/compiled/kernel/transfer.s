# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/transfer.c
	.text
	.file 1 "aegis/kernel/transfer.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 71
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	.loc 1 73
	lw	$2,84($4)
	.loc 1 72
	sw	$5,4($4)
	.loc 1 73
	addiu	$2,$2,4
	.loc 1 74
	jr	$31
	sw	$2,84($4)
	.set	reorder
	.end	answer
	.section	.text.install,"ax"
	.align	2
	.loc 1 38
	.ent	install
install:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 39
	lw	$2,272($4)
	nop
	beq	$2,$0,$L7
	move	$16,$4
	.loc 1 41
	jal	fpu_ready
	move	$4,$16
	.loc 1 41
	beq	$2,$0,$L8
	lui	$2,%hi(kernel+512)
$L9:
	.loc 1 43
	sw	$16,%lo(kernel+512)($2)
	.loc 1 44
	lw	$5,276($16)
	lw	$4,272($16)
	jal	asid_install
	nop
	.loc 1 45
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L7:
	.loc 1 40
	lw	$5,344($4)
	jal	asid_assign
	nop
	.loc 1 41
	jal	fpu_ready
	move	$4,$16
	.loc 1 41
	bne	$2,$0,$L9
	lui	$2,%hi(kernel+512)
$L8:
	.loc 1 42
	jal	fpu_take
	move	$4,$16
	.loc 1 43
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 44
	lw	$5,276($16)
	lw	$4,272($16)
	jal	asid_install
	nop
	.loc 1 45
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	install
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
	beq	$3,$0,$L11
	move	$18,$5
	lui	$17,%hi(urgency)
	addiu	$17,$17,%lo(urgency)
	move	$16,$4
	move	$19,$6
	addiu	$21,$17,4
$L16:
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
	beq	$3,$0,$L12
	addiu	$17,$17,1
	.loc 1 22
	jal	environment_set_entry_tags
	sw	$7,360($16)
	sll	$4,$20,2
	addu	$2,$16,$4
	.loc 1 23
	lw	$3,0($2)
	nop
	beq	$3,$0,$L12
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
	beq	$20,$5,$L30
	sw	$18,0($19)
	.loc 1 31
	bne	$20,$0,$L31
	sw	$4,4($19)
	.loc 1 31
	sw	$20,8($19)
$L32:
	.loc 1 32
	lw	$2,0($2)
$L10:
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
$L12:
	.loc 1 17
	beq	$21,$17,$L10
	move	$2,$18
	.loc 1 19
	lw	$3,360($16)
	b	$L16
	nop
$L11:
	.loc 1 16
	b	$L10
	move	$2,$18
$L31:
	.loc 1 31
	lw	$20,372($16)
	b	$L32
	sw	$20,8($19)
$L30:
	.loc 1 30
	lw	$3,364($16)
	nop
	ori	$3,$3,0x34
	.loc 1 30
	sw	$3,4($19)
	.loc 1 31
	lw	$3,384($16)
	nop
	lw	$20,44($3)
	b	$L32
	sw	$20,8($19)
	.set	reorder
	.end	upcall
	.section	.text.run,"ax"
	.align	2
	.globl	run
	.loc 1 49
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 50
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 52
	jal	install
	sw	$0,24($sp)
	.loc 1 53
	lw	$2,304($16)
	.loc 1 54
	lw	$5,300($16)
	addiu	$6,$sp,16
	move	$4,$16
	jal	upcall
	sw	$2,280($16)
	.loc 1 55
	move	$5,$2
	addiu	$6,$sp,16
	jal	enter
	move	$4,$16
	.set	reorder
	.end	run
	.section	.text.run_next,"ax"
	.align	2
	.globl	run_next
	.loc 1 60
	.ent	run_next
run_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 63
	jal	slice_handed_over
	nop
	.loc 1 64
	jal	slice_present
	nop
	.loc 1 65
	beq	$2,$0,$L38
	nop
	.loc 1 67
	jal	run
	move	$4,$2
$L38:
	.loc 1 66
	jal	halt
	li	$4,69
	.set	reorder
	.end	run_next
	.section	.text.transfer_slowpath,"ax"
	.align	2
	.globl	transfer_slowpath
	.loc 1 77
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
	.loc 1 77
	move	$17,$4
	.loc 1 78
	lw	$4,4($4)
	li	$2,-2
	and	$4,$4,$2
	.loc 1 78
	lui	$2,%hi(kernel+512)
	lw	$19,%lo(kernel+512)($2)
	.loc 1 78
	jal	environment_find
	nop
	.loc 1 79
	lw	$3,4($17)
	.loc 1 81
	beq	$2,$0,$L52
	andi	$3,$3,0x1
	.loc 1 85
	bne	$3,$0,$L53
	move	$16,$2
	.loc 1 85
	lw	$18,292($2)
	nop
	.loc 1 86
	beq	$18,$0,$L54
	move	$4,$17
	.loc 1 91
	lw	$2,284($2)
	nop
	.loc 1 93
	beq	$19,$2,$L44
	sw	$0,284($16)
	.loc 1 94
	sw	$16,284($19)
$L44:
	.loc 1 97
	move	$4,$16
$L55:
	jal	install
	sw	$19,288($16)
	.loc 1 98
	lw	$4,280($16)
	jal	status_install
	nop
	.loc 1 99
	addiu	$6,$17,12
	move	$5,$18
	jal	upcall
	move	$4,$16
	.loc 1 99
	sw	$2,84($17)
$L39:
	.loc 1 100
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L53:
	.loc 1 85
	lw	$18,296($2)
	nop
	.loc 1 86
	bne	$18,$0,$L55
	move	$4,$16
	.loc 1 87
	move	$4,$17
$L54:
	jal	answer
	li	$5,-1
	.loc 1 100
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L52:
	.loc 1 82
	li	$5,-2
	jal	answer
	move	$4,$17
	.loc 1 83
	b	$L39
	nop
	.set	reorder
	.end	transfer_slowpath
	.section	.text.yield_slowpath,"ax"
	.align	2
	.globl	yield_slowpath
	.loc 1 103
	.ent	yield_slowpath
yield_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 106
	lui	$17,%hi(kernel)
	.loc 1 103
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 106
	addiu	$17,$17,%lo(kernel)
	.loc 1 106
	lw	$2,516($17)
	nop
	bne	$2,$0,$L68
	move	$16,$4
	.loc 1 108
	lw	$4,12($4)
	nop
	.loc 1 108
	beq	$4,$0,$L69
	nop
	.loc 1 108
	jal	environment_find
	nop
	move	$4,$2
$L59:
	.loc 1 109
	beq	$4,$0,$L70
	li	$5,-2
	.loc 1 113
	lw	$2,12($16)
	nop
	beq	$2,$0,$L62
	nop
	.loc 1 113
	lw	$2,300($4)
	nop
	beq	$2,$0,$L71
	nop
$L62:
	.loc 1 117
	jal	follow_donation
	nop
	.loc 1 118
	lw	$3,512($17)
	nop
	bne	$3,$2,$L63
	move	$5,$0
	.loc 1 119
	jal	answer
	move	$4,$16
$L56:
	.loc 1 123
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L69:
	.loc 1 108
	jal	slice_following
	nop
	b	$L59
	move	$4,$2
$L71:
	.loc 1 114
	move	$4,$16
	jal	answer
	li	$5,-4
	.loc 1 123
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L70:
	.loc 1 110
	jal	answer
	move	$4,$16
	.loc 1 111
	b	$L56
	nop
$L68:
	.loc 1 107
	jal	run_next
	nop
$L63:
	.loc 1 122
	jal	run
	move	$4,$2
	.set	reorder
	.end	yield_slowpath
	.section	.text.context_slowpath,"ax"
	.align	2
	.globl	context_slowpath
	.loc 1 127
	.ent	context_slowpath
context_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 128
	lui	$16,%hi(kernel)
	.loc 1 127
	sw	$31,20($sp)
	.loc 1 128
	addiu	$16,$16,%lo(kernel)
	lw	$5,12($4)
	lw	$4,512($16)
	jal	asid_assign
	nop
	.loc 1 129
	lw	$2,512($16)
	nop
	.loc 1 129
	lw	$5,276($2)
	lw	$4,272($2)
	jal	asid_install
	nop
	.loc 1 130
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
