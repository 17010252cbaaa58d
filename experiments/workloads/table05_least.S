# Table 5 on Aegis, the round trip: the least handler that returns. It steps over the faulting
# instruction and goes on there.

#include "aegis/kernel/abi.h"

	.set	noreorder
	.set	noat

#define C(n) %lo(area_catch + 4 * (n))($0)

#  in: a0 = where, a1 = Cause, a2 = address; these and only these saved   out: behind the fault
	.section .text.pinned.least
	.globl	least_handler
	.ent	least_handler
least_handler:
	addiu	$a0, $a0, 4
	sw	$a0, C(3)
	lw	$a0, C(0)
	lw	$a1, C(1)
	j	restartable_catch
	 lw	$a2, C(2)
	.end	least_handler
