/*
 * The price of protection: calls there and back between two environments, the first of which alone
 * owns slices. Included by assembly that has defined ENTER, how the first enters the second whose
 * envid is at entries_other. Where a slice's start begins a turn anew there are no registers, so
 * that each turn takes its own from pinned memory.
 */
	.set	noreorder

# entries_loop(turns): enters the other environment so many times.
	.section .text.pinned.entries
	.globl	entries_loop
	.globl	entries_back
	.ent	entries_loop
entries_loop:
	sw	$s0, %lo(entries_saved)($0)
	sw	$s1, %lo(entries_saved + 4)($0)
	sw	$s2, %lo(entries_saved + 8)($0)
	sw	$s3, %lo(entries_saved + 12)($0)
	sw	$s4, %lo(entries_saved + 16)($0)
	sw	$s5, %lo(entries_saved + 20)($0)
	sw	$s6, %lo(entries_saved + 24)($0)
	sw	$s7, %lo(entries_saved + 28)($0)
	sw	$s8, %lo(entries_saved + 32)($0)
	sw	$gp, %lo(entries_saved + 36)($0)
	sw	$sp, %lo(entries_saved + 40)($0)
	sw	$ra, %lo(entries_saved + 44)($0)
	b	1f
	 move	$t0, $a0
entries_back:				# the other one has answered, or a slice begins
	lw	$t0, %lo(entries_left)($0)
	nop				# (load delay)
	addiu	$t0, $t0, -1
	beq	$t0, $0, 2f
1:	 sw	$t0, %lo(entries_left)($0)
	ENTER
	b	entries_back		# behind the call: answered here, or refused
	 nop				# (branch delay)
2:	lw	$s0, %lo(entries_saved)($0)
	lw	$s1, %lo(entries_saved + 4)($0)
	lw	$s2, %lo(entries_saved + 8)($0)
	lw	$s3, %lo(entries_saved + 12)($0)
	lw	$s4, %lo(entries_saved + 16)($0)
	lw	$s5, %lo(entries_saved + 20)($0)
	lw	$s6, %lo(entries_saved + 24)($0)
	lw	$s7, %lo(entries_saved + 28)($0)
	lw	$s8, %lo(entries_saved + 32)($0)
	lw	$ra, %lo(entries_saved + 44)($0)
	lw	$gp, %lo(entries_saved + 36)($0)
	jr	$ra
	 lw	$sp, %lo(entries_saved + 40)($0)
	.end	entries_loop

# entries_end(): the last entry of the other environment, which ends it where it does not reply;
# then the end, at a start of slice as well.
	.section .text.pinned.entries_end
	.globl	entries_end
	.globl	entries_gone
	.ent	entries_end
entries_end:
	li	$t0, -1
	ENTER
entries_gone:
	move	$a0, $0
	li	$v0, CALL_leave
	syscall
	.end	entries_end

	.section .bss.pinned
	.align	2
	.globl	entries_other
entries_other:
	.space	4
entries_left:
	.space	4
entries_saved:
	.space	48
