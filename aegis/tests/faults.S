# Instructions that fault, one a label.

	.set	noreorder

	.macro	FAULT name, label, instruction, a, b
	.section .text.\name
	.globl	\name
	.globl	\label
	.ent	\name
\name:
\label:
	\instruction	\a, \b
	nop
	jr	$ra
	 nop				# (branch delay)
	.end	\name
	.endm

	FAULT	do_unalign, fault_unalign, lw, $v0, 1($a0)
	FAULT	do_prot, fault_prot, sw, $a0, 0($a0)
	FAULT	do_read, fault_read, lw, $v0, 0($a0)
	FAULT	do_coproc, fault_coproc, mtc1, $0, $f0

	FAULT	do_unalign_store, fault_unalign_store, sw, $v0, 2($a0)

	.section .text.do_break
	.globl	do_break
	.globl	do_reserved
	.ent	do_break
do_break:
	break
	jr	$ra
	 nop				# (branch delay)
do_reserved:
	.word	0x7c000000		# an operation that MIPS I reserves
	jr	$ra
	 nop				# (branch delay)
	.end	do_break

	.section .text.do_overflow
	.globl	do_overflow
	.globl	fault_overflow
	.ent	do_overflow
do_overflow:
fault_overflow:
	add	$v0, $a0, $a1
	jr	$ra
	 nop				# (branch delay)
	.end	do_overflow

# spin(times): a loop without memory.
	.section .text.spin
	.globl	spin
	.ent	spin
spin:
	bne	$a0, $0, spin
	 addiu	$a0, $a0, -1
	jr	$ra
	 nop				# (branch delay)
	.end	spin
