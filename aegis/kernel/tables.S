# Storage that is too large or too particular for C: public kernel state and the software TLB begin
# on pages of their own, which everybody may read.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.section .bss.public_state
	.align	12
	.globl	public_state
public_state:
	.space	PS_SIZE
	.align	12			# nothing else shares the last page

	.section .bss.stlb
	.align	12
	.globl	stlb
stlb:
	.space	STLB_ENTRIES * 8

	.section .bss.page_capabilities
	.align	12
	.globl	page_capabilities
page_capabilities:
	.space	PAGES * 16
