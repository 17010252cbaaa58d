# The worst case of protection: an end of slice that stays for so many turns and then hands over, as
# the runtime does.  in: a0 = where to go on, itself saved

	.set	noreorder
	.set	noat

	.section .text.pinned.late
	.globl	late_end
	.ent	late_end
late_end:
	sw	$a1, %lo(late_a1)($0)
	lw	$a1, %lo(late_turns)($0)
	nop				# (load delay)
1:	bne	$a1, $0, 1b
	 addiu	$a1, $a1, -1
	lw	$a1, %lo(late_a1)($0)
	j	upcall_end
	 nop				# (branch delay)
	.end	late_end

	.section .data.pinned.late
	.align	2
	.globl	late_turns
late_turns:
	.word	0
late_a1:
	.word	0
