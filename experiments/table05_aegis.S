# Table 5 on Aegis: exception contexts that continue in `caught`, which goes on behind the fault without entering the kernel.

#include "aegis/abi.h"
#include "aegis/compiled/offsets.s"

	.set	noreorder
	.set	noat

# in: a0 = where the fault was, a0 to a2 saved in the area   out: behind the fault, all registers as they were
	.section .text.pinned.caught
	.globl	caught
	.ent	caught
caught:
	lui	$a2, %hi(fault_area)
	addiu	$a2, $a2, %lo(fault_area)
	addiu	$a0, $a0, 4
	sw	$a0, 12($a2)
	lw	$a0, 0($a2)
	b	window_start
	 lw	$a1, 4($a2)
	.end	caught

	.section .bss.pinned.fault_area
	.globl	fault_area
	.align	4
fault_area:
	.space	16
