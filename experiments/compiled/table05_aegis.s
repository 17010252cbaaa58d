# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/table05_aegis.c
	.text
	.file 1 "experiments/table05_aegis.c"
	.section	.text.handle,"ax"
	.align	2
	.loc 1 12
	.ent	handle
handle:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 13
	lui	$6,%hi(caught)
	move	$5,$4
	.loc 1 12
	sw	$16,24($sp)
	.loc 1 13
	move	$7,$0
	.loc 1 12
	move	$16,$4
	.loc 1 13
	addiu	$6,$6,%lo(caught)
	sw	$0,16($sp)
	.loc 1 12
	sw	$31,28($sp)
	.loc 1 13
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 14
	lui	$2,%hi(physical)
	lw	$2,%lo(physical)($2)
	lui	$4,%hi(fault_area)
	jalr	$2
	addiu	$4,$4,%lo(fault_area)
	move	$6,$2
	sw	$0,16($sp)
	addiu	$5,$16,16
	move	$7,$0
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 15
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	handle
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 18
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 19
	jal	handle
	li	$4,1
	.loc 1 20
	jal	handle
	li	$4,4
	.loc 1 21
	jal	handle
	li	$4,11
	.loc 1 22
	jal	handle
	li	$4,12
	.loc 1 23
	jal	measured_loop
	li	$4,4
	.loc 1 24
	jal	done
	nop
	.loc 1 25
	jal	measured_loop
	li	$4,4000
	.loc 1 26
	jal	done
	nop
	.loc 1 28
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.data.physical,"aw"
	.align	2
physical:
	.word	physical_of_pinned
	.text
	.file 2 "./aegis/user/aegis.h"
	.file 3 "./experiments/workload.h"
