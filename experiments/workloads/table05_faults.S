# Table 5: the instructions that fault, the same on both systems. Each returns behind the fault;
# fault_at_NAME is the mark.
	.set	noreorder

	.section .text.faults
	.macro	FAULT name, first, second
	.globl	fault_\name
	.globl	fault_at_\name
	.ent	fault_\name
fault_\name:
	\first
fault_at_\name:
	\second
	jr	$ra
	 nop				# (branch delay)
	.end	fault_\name
	.endm

	FAULT	unalign, "addiu $t0, $sp, 1", "lw $t1, 0($t0)"
	FAULT	overflow, "lui $t0, 0x7fff", "add $t1, $t0, $t0"
	FAULT	coproc, "move $t0, $0", "mfc1 $t1, $f0"

# A store into the page of this code, which may be read and executed only.
	.globl	fault_prot
	.globl	fault_at_prot
	.ent	fault_prot
fault_prot:
	lui	$t0, %hi(fault_prot)
	addiu	$t0, $t0, %lo(fault_prot)
fault_at_prot:
	sw	$0, 0($t0)
	jr	$ra
	 nop				# (branch delay)
	.end	fault_prot
