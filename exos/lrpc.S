# Local remote procedure calls on Aegis' protected control transfer. Paper: 5.5, 6.1, 7.1.

#include "exos/exos.h"
#include "aegis/abi.h"

	.set	noreorder
	.set	noat

# Nobody was called whose reply this could be.
	.section .text.transfer_refused
	.globl	transfer_refused
	.globl	transfer_lost
	.ent	transfer_refused
transfer_refused:
transfer_lost:
	break
	.end	transfer_refused

	.section .bss.entry
	.align	2
	.globl	entry_now
	.globl	entry_sp
entry_now:
	.space	4
entry_sp:
	.space	4
