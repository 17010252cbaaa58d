# mipsel-linux-gnu-gcc 12.2.0 from exos/library/environment.c
	.text
	.file 1 "exos/library/environment.c"
	.section	.text.physical,"ax"
	.align	2
	.loc 1 13
	.ent	physical
physical:
	.set	noreorder
	.loc 1 16
	srl	$2,$5,12
	addiu	$2,$2,972
	sll	$2,$2,2
	addu	$4,$4,$2
	lw	$2,4($4)
	li	$3,-4096
	and	$2,$2,$3
	andi	$5,$5,0xfff
	.loc 1 17
	jr	$31
	or	$2,$2,$5
	.set	reorder
	.end	physical
	.section	.text.draw,"ax"
	.align	2
	.loc 1 76
	.ent	draw
draw:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 77
	jal	aegis_random
	move	$16,$4
	.loc 1 79
	ori	$2,$2,0x1
	sw	$2,0($16)
	.loc 1 80
	sw	$3,4($16)
	.loc 1 81
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	draw
	.section	.text.contexts_set,"ax"
	.align	2
	.globl	contexts_set
	.loc 1 24
	.ent	contexts_set
contexts_set:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 42
	lui	$2,%hi(area_kernel_upcall)
	.loc 1 24
	sw	$21,52($sp)
	sw	$20,48($sp)
	.loc 1 41
	lui	$21,%hi(upcall_fault)
	.loc 1 42
	lui	$20,%hi(area_fault)
	.loc 1 24
	sw	$23,60($sp)
	.loc 1 41
	addiu	$21,$21,%lo(upcall_fault)
	.loc 1 42
	addiu	$20,$20,%lo(area_fault)
	.loc 1 41
	lui	$23,%hi(upcall_kernel)
	.loc 1 42
	addiu	$2,$2,%lo(area_kernel_upcall)
	.loc 1 24
	sw	$fp,64($sp)
	sw	$22,56($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	move	$fp,$5
	sw	$31,68($sp)
	move	$18,$4
	.loc 1 38
	move	$22,$0
	.loc 1 40
	move	$16,$0
	.loc 1 41
	move	$17,$21
	.loc 1 42
	move	$5,$20
	.loc 1 40
	li	$19,16
	.loc 1 41
	addiu	$23,$23,%lo(upcall_kernel)
	.loc 1 42
	sw	$2,24($sp)
$L6:
	.loc 1 44
	jal	physical
	move	$4,$fp
	lw	$5,24($fp)
	lw	$7,20($fp)
	move	$6,$2
	move	$4,$18
	sw	$5,16($sp)
	jal	aegis_environment_set
	addiu	$5,$16,16
	.loc 1 46
	lw	$4,24($fp)
	lw	$7,20($fp)
	move	$6,$17
	move	$5,$16
	sw	$4,16($sp)
	move	$4,$18
	jal	aegis_environment_set
	move	$17,$2
	or	$17,$17,$2
	.loc 1 40
	addiu	$16,$16,1
	.loc 1 41
	sltu	$2,$16,13
	.loc 1 40
	beq	$16,$19,$L13
	or	$22,$22,$17
	.loc 1 41
	beq	$2,$0,$L14
	nop
	move	$17,$21
	.loc 1 42
	b	$L6
	move	$5,$20
$L14:
	lw	$5,24($sp)
	.loc 1 41
	b	$L6
	move	$17,$23
$L13:
	.loc 1 49
	lui	$5,%hi(interrupted)
	move	$4,$fp
	jal	physical
	addiu	$5,$5,%lo(interrupted)
	lw	$4,24($fp)
	lw	$7,20($fp)
	move	$6,$2
	sw	$4,16($sp)
	li	$5,34
	move	$4,$18
	jal	aegis_environment_set
	lui	$16,%hi(items.0)
	addiu	$16,$16,%lo(items.0)
	or	$17,$2,$22
	addiu	$19,$16,40
$L9:
	.loc 1 52
	lw	$2,24($fp)
	lw	$6,4($16)
	lw	$5,0($16)
	lw	$7,20($fp)
	move	$4,$18
	jal	aegis_environment_set
	sw	$2,16($sp)
	.loc 1 51
	addiu	$16,$16,8
	bne	$19,$16,$L9
	or	$17,$17,$2
	.loc 1 55
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$16,32($sp)
	move	$2,$17
	lw	$17,36($sp)
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	contexts_set
	.section	.text.public_pin,"ax"
	.align	2
	.globl	public_pin
	.loc 1 62
	.ent	public_pin
public_pin:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,68($sp)
	.loc 1 66
	lw	$6,28($5)
	lw	$3,24($5)
	lw	$2,20($5)
	.loc 1 62
	move	$17,$5
	.loc 1 66
	li	$19,1263403008
	li	$5,-4096
	li	$18,1464139776
	and	$6,$6,$5
	addiu	$19,$19,20311
	addiu	$7,$18,19532
	sw	$3,24($sp)
	sw	$2,20($sp)
	sw	$19,16($sp)
	ori	$6,$6,0x200
	li	$5,28672
	jal	aegis_page_pin
	move	$20,$4
	move	$23,$2
	.loc 1 69
	move	$16,$0
	.loc 1 70
	li	$22,131072
	addiu	$18,$18,19532
	.loc 1 69
	li	$21,32768
$L16:
	.loc 1 70
	lw	$6,32($17)
	lw	$3,24($17)
	lw	$2,20($17)
	addu	$6,$16,$6
	addu	$5,$16,$22
	sw	$3,24($sp)
	sw	$2,20($sp)
	sw	$19,16($sp)
	move	$7,$18
	ori	$6,$6,0x200
	jal	aegis_page_pin
	move	$4,$20
	.loc 1 69
	addiu	$16,$16,4096
	bne	$16,$21,$L16
	or	$23,$23,$2
	.loc 1 73
	lw	$31,68($sp)
	lw	$22,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$23
	lw	$23,64($sp)
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	public_pin
	.section	.text.capability_draw,"ax"
	.align	2
	.globl	capability_draw
	.loc 1 85
	.ent	capability_draw
capability_draw:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 86
	jal	draw
	move	$16,$4
	.loc 1 87
	jal	draw
	addiu	$4,$16,8
	.loc 1 88
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	capability_draw
	.section	.text.library_start,"ax"
	.align	2
	.globl	library_start
	.loc 1 91
	.ent	library_start
library_start:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 98
	lw	$6,4100($0)
	lui	$2,%hi(capabilities)
	sw	$6,%lo(capabilities)($2)
	addiu	$2,$2,%lo(capabilities)
	lw	$3,4104($0)
	sw	$6,16($2)
	.loc 1 99
	lw	$6,4108($0)
	.loc 1 98
	sw	$3,4($2)
	.loc 1 99
	sw	$6,24($2)
	.loc 1 98
	sw	$3,20($2)
	.loc 1 99
	lw	$3,4112($0)
	.loc 1 103
	li	$5,4096
	.loc 1 99
	sw	$3,28($2)
	.loc 1 101
	li	$3,1464139776
	addiu	$3,$3,19532
	sw	$3,48($2)
	.loc 1 102
	li	$3,1263403008
	addiu	$3,$3,20311
	.loc 1 103
	move	$4,$0
	jal	public_pin
	sw	$3,52($2)
	.loc 1 104
	li	$5,4096
	jal	contexts_set
	move	$4,$0
	.loc 1 105
	jal	yield_to
	move	$4,$0
	.loc 1 106
	lui	$4,%hi(capabilities+32)
	jal	capability_draw
	addiu	$4,$4,%lo(capabilities+32)
	.loc 1 107
	lui	$2,%hi(exos_end)
	addiu	$2,$2,%lo(exos_end)
	lui	$3,%hi(heap_end)
	sw	$2,%lo(heap_end)($3)
	.loc 1 108
	lw	$2,4144($0)
	nop
	beq	$2,$0,$L22
	move	$16,$0
	.loc 1 109
	b	$L25
	li	$17,-4096
$L31:
	.loc 1 114
	lw	$4,52($2)
	.loc 1 111
	ori	$5,$5,0x23
	.loc 1 114
	jal	page_insert
	ori	$5,$5,0x200
	.loc 1 108
	lw	$2,4144($0)
	addiu	$16,$16,1
	sltu	$2,$16,$2
	beq	$2,$0,$L22
	nop
$L25:
	sll	$2,$16,3
$L32:
	.loc 1 109
	lw	$5,4152($2)
	addiu	$2,$2,4096
	.loc 1 110
	andi	$3,$5,0x400
	bne	$3,$0,$L31
	and	$5,$5,$17
	.loc 1 114
	lw	$4,52($2)
	.loc 1 113
	ori	$5,$5,0x1
	.loc 1 114
	jal	page_insert
	ori	$5,$5,0x200
	.loc 1 108
	lw	$2,4144($0)
	addiu	$16,$16,1
	sltu	$2,$16,$2
	bne	$2,$0,$L32
	sll	$2,$16,3
$L22:
	.loc 1 116
	jal	exec_started
	nop
	.loc 1 117
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	library_start
	.section	.rodata.items.0,"a"
	.align	2
items.0:
	.word	33
	.word	upcall_end
	.word	37
	.word	restartable_start
	.word	38
	.word	restartable_end
	.word	39
	.word	transfer_entry
	.word	32
	.word	upcall_start
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/library/process.h"
	.file 4 "./aegis/kernel/calls.h"
