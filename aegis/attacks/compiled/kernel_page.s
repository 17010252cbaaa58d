# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/attacks/kernel_page.c
	.text
	.file 1 "aegis/attacks/kernel_page.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 8
	li	$7,1263403008
	li	$6,1464139776
	.loc 1 7
	addiu	$sp,$sp,-24
	.loc 1 8
	addiu	$7,$7,20311
	addiu	$6,$6,19532
	li	$5,1536
	.loc 1 7
	sw	$31,20($sp)
	.loc 1 8
	jal	aegis_tlb_write
	li	$4,536870912
	addiu	$4,$2,1
	li	$5,8
	jal	check
	sltu	$4,$4,1
	.loc 1 10
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/user/aegis.h"
