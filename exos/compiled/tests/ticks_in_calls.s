# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/tests/ticks_in_calls.c
	.text
	.file 1 "exos/tests/ticks_in_calls.c"
	.section	.text.touch,"ax"
	.align	2
	.loc 1 34
	.ent	touch
touch:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 37
	move	$16,$0
	addiu	$17,$17,%lo(area)
	.loc 1 37
	li	$18,8
	.loc 1 37
	sll	$2,$16,10
$L6:
	addu	$2,$2,$16
	sll	$2,$2,2
	addu	$2,$17,$2
	lw	$4,0($2)
	.loc 1 37
	addiu	$16,$16,1
	.loc 1 37
	li	$5,37
	jal	check
	sltu	$4,$4,1
	.loc 1 37
	bne	$16,$18,$L6
	sll	$2,$16,10
	.loc 1 38
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	touch
	.section	.text.next,"ax"
	.align	2
	.loc 1 41
	.ent	next
next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 42
	bltz	$4,$L10
	move	$16,$4
	.loc 1 47
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L10:
	.loc 1 43
	jal	touch
	nop
	.loc 1 44
	li	$5,2
	move	$4,$0
	move	$7,$0
	jal	aegis_page_revoke
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,44
	.loc 1 47
	lw	$31,20($sp)
	addiu	$2,$16,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	next
	.section	.text.call,"ax"
	.align	2
	.loc 1 50
	.ent	call
call:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 50
	move	$18,$4
	move	$17,$5
	move	$16,$6
	.loc 1 55
	li	$19,-1
	.loc 1 54
	move	$5,$17
$L15:
	move	$4,$18
	addiu	$7,$sp,16
	jal	registers_kept
	move	$6,$16
	sltu	$4,$2,1
	jal	check
	li	$5,54
	.loc 1 55
	lw	$2,16($sp)
	nop
	beq	$2,$19,$L15
	move	$5,$17
	.loc 1 56
	addiu	$4,$16,1
	xor	$4,$4,$2
	li	$5,56
	jal	check
	sltu	$4,$4,1
	.loc 1 57
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	call
	.section	.text.calls,"ax"
	.align	2
	.loc 1 60
	.ent	calls
calls:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 64
	lui	$18,%hi(lrpc)
	.loc 1 60
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 64
	move	$5,$4
	.loc 1 60
	move	$16,$4
	.loc 1 65
	lui	$17,%hi(tlrpc)
	.loc 1 64
	addiu	$4,$18,%lo(lrpc)
	.loc 1 60
	sw	$31,28($sp)
	.loc 1 64
	jal	call
	li	$6,10
	.loc 1 65
	move	$5,$16
	li	$6,10
	jal	call
	addiu	$4,$17,%lo(tlrpc)
	.loc 1 66
	jal	yield_to
	move	$4,$0
	.loc 1 64
	move	$5,$16
	addiu	$4,$18,%lo(lrpc)
	jal	call
	li	$6,11
	.loc 1 65
	addiu	$4,$17,%lo(tlrpc)
	move	$5,$16
	jal	call
	li	$6,11
	.loc 1 66
	jal	yield_to
	move	$4,$0
	.loc 1 68
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	calls
	.section	.text.plain_begin,"ax"
	.align	2
	.globl	plain_begin
	.loc 1 14
	.ent	plain_begin
plain_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 15
	lui	$2,%hi(phase)
	li	$3,1
	sw	$3,%lo(phase)($2)
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	plain_begin
	.section	.text.plain_end,"ax"
	.align	2
	.globl	plain_end
	.loc 1 19
	.ent	plain_end
plain_end:
	.set	noreorder
	.set	nomacro
	.loc 1 20
	lui	$2,%hi(phase)
	li	$3,2
	sw	$3,%lo(phase)($2)
	.loc 1 21
	jr	$31
	nop
	.set	reorder
	.end	plain_end
	.section	.text.asked_begin,"ax"
	.align	2
	.globl	asked_begin
	.loc 1 24
	.ent	asked_begin
asked_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 25
	lui	$2,%hi(phase)
	li	$3,3
	sw	$3,%lo(phase)($2)
	.loc 1 26
	jr	$31
	nop
	.set	reorder
	.end	asked_begin
	.section	.text.asked_end,"ax"
	.align	2
	.globl	asked_end
	.loc 1 29
	.ent	asked_end
asked_end:
	.set	noreorder
	.set	nomacro
	.loc 1 30
	lui	$2,%hi(phase)
	li	$3,4
	sw	$3,%lo(phase)($2)
	.loc 1 31
	jr	$31
	nop
	.set	reorder
	.end	asked_end
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 71
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 74
	li	$4,4096
	.loc 1 71
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 74
	jal	shared_memory
	lui	$16,%hi(shared)
	.loc 1 75
	jal	fork
	sw	$2,%lo(shared)($16)
	.loc 1 76
	beq	$2,$0,$L23
	move	$17,$2
	.loc 1 81
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	.loc 1 81
	bne	$2,$0,$L25
	nop
$L24:
	.loc 1 81
	jal	yield_to
	move	$4,$0
	.loc 1 81
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,0($2)
	nop
	.loc 1 81
	beq	$2,$0,$L24
	nop
$L25:
	.loc 1 71
	li	$16,20
	.loc 1 82
	addiu	$16,$16,-1
$L37:
	.loc 1 82
	jal	calls
	move	$4,$17
	.loc 1 82
	bne	$16,$0,$L37
	addiu	$16,$16,-1
	.loc 1 83
	jal	plain_begin
	nop
	.loc 1 84
	jal	calls
	move	$4,$17
	.loc 1 85
	jal	plain_end
	nop
	.loc 1 86
	jal	touch
	nop
	.loc 1 87
	lui	$4,%hi(lrpc)
	move	$5,$17
	li	$6,-5
	jal	call
	addiu	$4,$4,%lo(lrpc)
	.loc 1 88
	move	$7,$0
	move	$6,$0
	li	$5,2
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,88
	.loc 1 89
	jal	asked_begin
	nop
	.loc 1 90
	jal	calls
	move	$4,$17
	.loc 1 91
	jal	asked_end
	nop
	.loc 1 92
	li	$5,9
	jal	kill
	move	$4,$17
	beq	$2,$0,$L36
	nop
	move	$4,$0
$L27:
	.loc 1 92
	jal	check
	li	$5,92
	.loc 1 94
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L36:
	.loc 1 92
	jal	wait
	addiu	$4,$sp,16
	xor	$4,$2,$17
	b	$L27
	sltu	$4,$4,1
$L23:
	.loc 1 77
	jal	touch
	nop
	.loc 1 78
	lw	$2,%lo(shared)($16)
	.loc 1 78
	li	$3,1
	.loc 1 79
	lui	$4,%hi(next)
	.loc 1 78
	sw	$3,0($2)
	.loc 1 79
	jal	serve
	addiu	$4,$4,%lo(next)
	.set	reorder
	.end	main
	.section	.bss.phase,"aw"
	.align	2
phase:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	32768
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/tests/server.h"
	.file 4 "./exos/library/unix.h"
	.file 5 "./exos/tests/check.h"
	.file 6 "./aegis/kernel/calls.h"
