# Storage that is too large or too particular for C: the books and the software TLB begin on pages of their own, which everybody may read.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.section .bss.books
	.align	12
	.globl	books
books:
	.space	B_SIZE
	.align	12			# nothing else shares the last page

	.section .bss.stlb
	.align	12
	.globl	stlb
stlb:
	.space	STLB_ENTRIES * 8

	.section .bss.guards
	.align	12
	.globl	guards
guards:
	.space	PAGES * 16
