# What a kernel whose u-area is not mapped has beside the other's: to be put behind
# locore_switch.S; see unmapped.h.

# A new process has the processor, on its empty stack; it goes to user mode as one that an interrupt
# asked to look for work.
	.section .text.childStart, "ax", @progbits
	.globl	childStart
	.ent	childStart
childStart:
	jal	childBegins
	 nop				# (branch delay)
	j	userAst
	 nop				# (branch delay)
	.end	childStart

# curu: the u-area of the process that runs. uK1: k1 at the last general exception.
	.section .data.curu, "aw", @progbits
	.align	2
	.globl	curu
curu:
	.word	uareaZero
	.globl	uK1
uK1:
	.word	0

	.section .bss.uareaZero, "aw", @nobits
	.align	12
	.globl	uareaZero
uareaZero:
	.space	UPAGES * PAGE_BYTES
