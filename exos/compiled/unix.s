# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/unix.c
	.text
	.file 1 "exos/unix.c"
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 1 6
	.ent	write
write:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 10
	beq	$6,$0,$L2
	move	$18,$6
	move	$16,$5
	addu	$17,$5,$6
$L3:
	.loc 1 11
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 10
	bne	$16,$17,$L3
	nop
$L2:
	.loc 1 13
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	write
	.section	.text.exit,"ax"
	.align	2
	.globl	exit
	.loc 1 16
	.ent	exit
exit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 17
	jal	process_exit
	nop
	.set	reorder
	.end	exit
	.section	.text.on_protection_fault,"ax"
	.align	2
	.globl	on_protection_fault
	.loc 1 21
	.ent	on_protection_fault
on_protection_fault:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	lui	$2,%hi(protection_handler)
	.loc 1 23
	jr	$31
	sw	$4,%lo(protection_handler)($2)
	.set	reorder
	.end	on_protection_fault
	.section	.text.brk,"ax"
	.align	2
	.globl	brk
	.loc 1 27
	.ent	brk
brk:
	.set	noreorder
	.set	nomacro
	.loc 1 30
	lui	$2,%hi(exos_end)
	addiu	$2,$2,%lo(exos_end)
	.loc 1 27
	addiu	$sp,$sp,-32
	.loc 1 28
	lui	$3,%hi(heap_end)
	.loc 1 30
	sltu	$2,$4,$2
	.loc 1 27
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 28
	lw	$17,%lo(heap_end)($3)
	.loc 1 30
	bne	$2,$0,$L18
	sw	$16,20($sp)
	.loc 1 30
	li	$2,536870912
	addiu	$2,$2,1
	sltu	$2,$4,$2
	beq	$2,$0,$L18
	addiu	$16,$4,4095
	.loc 1 33
	li	$2,-4096
	and	$16,$16,$2
	.loc 1 33
	sltu	$2,$16,$17
	beq	$2,$0,$L16
	sw	$4,%lo(heap_end)($3)
	.loc 1 34
	move	$4,$16
$L22:
	jal	page_unmap
	addiu	$16,$16,4096
	.loc 1 33
	sltu	$2,$16,$17
	bne	$2,$0,$L22
	move	$4,$16
$L16:
	.loc 1 35
	move	$2,$0
$L13:
	.loc 1 36
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L18:
	.loc 1 31
	b	$L13
	li	$2,-1
	.set	reorder
	.end	brk
	.section	.text.sbrk,"ax"
	.align	2
	.globl	sbrk
	.loc 1 39
	.ent	sbrk
sbrk:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 40
	lui	$2,%hi(heap_end)
	.loc 1 39
	sw	$16,16($sp)
	.loc 1 40
	lw	$16,%lo(heap_end)($2)
	.loc 1 39
	sw	$31,20($sp)
	.loc 1 42
	jal	brk
	addu	$4,$16,$4
	.loc 1 42
	beq	$2,$0,$L23
	nop
	li	$16,-1
$L23:
	.loc 1 43
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbrk
	.section	.text.ready_to_switch,"ax"
	.align	2
	.globl	ready_to_switch
	.loc 1 47
	.ent	ready_to_switch
ready_to_switch:
	.set	noreorder
	.set	nomacro
	.loc 1 48
	jr	$31
	nop
	.set	reorder
	.end	ready_to_switch
	.section	.text.resume,"ax"
	.align	2
	.globl	resume
	.loc 1 51
	.ent	resume
resume:
	.set	noreorder
	.set	nomacro
	.loc 1 52
	jr	$31
	nop
	.set	reorder
	.end	resume
	.text
	.file 2 "./exos/exos.h"
	.file 3 "./aegis/user/aegis.h"
