# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/unix.c
	.text
	.file 1 "exos/unix.c"
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 1 5
	.ent	write
write:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 9
	beq	$6,$0,$L2
	move	$18,$6
	move	$16,$5
	addu	$17,$5,$6
$L3:
	.loc 1 10
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 9
	bne	$16,$17,$L3
	nop
$L2:
	.loc 1 12
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
	.loc 1 15
	.ent	exit
exit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 16
	jal	process_exit
	nop
	.set	reorder
	.end	exit
	.section	.text.on_protection_fault,"ax"
	.align	2
	.globl	on_protection_fault
	.loc 1 20
	.ent	on_protection_fault
on_protection_fault:
	.set	noreorder
	.set	nomacro
	.loc 1 21
	lui	$2,%hi(protection_handler)
	.loc 1 22
	jr	$31
	sw	$4,%lo(protection_handler)($2)
	.set	reorder
	.end	on_protection_fault
	.text
	.file 2 "./exos/exos.h"
	.file 3 "./aegis/user/aegis.h"
