# System calls and jumps as no compiler would make them.

#include "machine/board/cp0.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# raw_call(number, arguments, after)
	.section .text.raw_call
	.globl	raw_call
	.ent	raw_call
raw_call:
	addiu	$sp, $sp, -8
	sw	$s0, 0($sp)
	move	$v0, $a0
	move	$t9, $a1
	move	$s0, $a2
	lw	$a0, 0($t9)
	lw	$a1, 4($t9)
	lw	$a2, 8($t9)
	lw	$a3, 12($t9)
	lw	$t0, 16($t9)
	lw	$t1, 20($t9)
	lw	$t2, 24($t9)
	lw	$t3, 28($t9)
	move	$at, $0
	move	$v1, $0
	move	$t4, $0
	move	$t5, $0
	move	$t6, $0
	move	$t7, $0
	move	$t8, $0
	move	$t9, $0
	syscall
	sw	$at, 0($s0)
	sw	$v0, 4($s0)
	sw	$v1, 8($s0)
	sw	$a0, 12($s0)
	sw	$a1, 16($s0)
	sw	$a2, 20($s0)
	sw	$a3, 24($s0)
	sw	$t0, 28($s0)
	sw	$t1, 32($s0)
	sw	$t2, 36($s0)
	sw	$t3, 40($s0)
	sw	$t4, 44($s0)
	sw	$t5, 48($s0)
	sw	$t6, 52($s0)
	sw	$t7, 56($s0)
	sw	$t8, 60($s0)
	sw	$t9, 64($s0)
	lw	$s0, 0($sp)
	jr	$ra
	 addiu	$sp, $sp, 8
	.end	raw_call

# raw_stack(number, stack): a call while sp, gp and ra point somewhere.
	.section .text.raw_stack
	.globl	raw_stack
	.ent	raw_stack
raw_stack:
	move	$v0, $a0
	lui	$t0, %hi(raw_saved)
	sw	$sp, %lo(raw_saved)($t0)
	sw	$ra, %lo(raw_saved + 4)($t0)
	sw	$gp, %lo(raw_saved + 8)($t0)
	move	$sp, $a1
	move	$ra, $a1
	move	$gp, $a1
	move	$k0, $a1
	move	$k1, $a1
	syscall
	lui	$t0, %hi(raw_saved)
	lw	$sp, %lo(raw_saved)($t0)
	lw	$ra, %lo(raw_saved + 4)($t0)
	lw	$gp, %lo(raw_saved + 8)($t0)
	jr	$ra
	 nop				# (branch delay)
	.end	raw_stack

# raw_slot(number): a call in the delay slot of a branch.
	.section .text.raw_slot
	.globl	raw_slot
	.ent	raw_slot
raw_slot:
	move	$v0, $a0
	b	1f
	 syscall
	nop
1:	jr	$ra
	 nop				# (branch delay)
	.end	raw_slot

# raw_jump(address): comes back if the exception's handler goes on at raw_jump_back.
	.section .text.raw_jump
	.globl	raw_jump
	.ent	raw_jump
raw_jump:
	jr	$a0
	 nop				# (branch delay)
	.globl	raw_jump_back
raw_jump_back:
	jr	$ra
	 nop				# (branch delay)
	.end	raw_jump

# Instructions of the kernel's, each of which must fault in user mode.
	.section .text.raw_privileged
	.globl	raw_privileged
	.globl	raw_privileged_end
	.ent	raw_privileged
raw_privileged:
	mtc0	$0, Status
	mtc0	$0, EntryHi
	mtc0	$0, EntryLo
	mfc0	$v0, Status
	mfc0	$v0, EntryHi
	mfc0	$v0, PRId
	tlbr
	tlbwi
	tlbwr
	tlbp
	rfe
raw_privileged_end:
	jr	$ra
	 nop				# (branch delay)
	.end	raw_privileged

# raw_float(status): arithmetic that traps, with whatever the coprocessor's control register is
# given.
	.section .text.raw_float
	.globl	raw_float
	.ent	raw_float
raw_float:
	ctc1	$a0, $31
	mtc1	$0, $f0
	mtc1	$0, $f2
	nop				# (load delay)
	div.s	$f4, $f0, $f2
	add.d	$f6, $f0, $f2
	cvt.w.s	$f8, $f4
	sub.s	$f10, $f4, $f4
	.word	0x4600003f		# an operation that it does not have
	cfc1	$v0, $31
	nop				# (load delay)
	ctc1	$0, $31
	jr	$ra
	 nop				# (branch delay)
	.end	raw_float

# raw_leave: leaves with status HARMLESS (adversarial.h) on no stack.
	.section .text.pinned.raw_leave
	.globl	raw_leave
	.ent	raw_leave
raw_leave:
	li	$a0, 11
	li	$v0, CALL_leave
	syscall
	.end	raw_leave

# raw_late_leave: the same, after most of a slice of the DECstation 2100.
	.section .text.pinned.raw_leave
	.globl	raw_late_leave
	.ent	raw_late_leave
raw_late_leave:
	li	$a1, 195313 / 2 * 9 / 10
1:	bne	$a1, $0, 1b
	 addiu	$a1, $a1, -1
	b	raw_leave
	 nop				# (branch delay)
	.end	raw_late_leave

# raw_calls_parent: computes, and when its slice ends calls the first program of the boot
# asynchronously.
	.section .text.pinned.raw_leave
	.globl	raw_calls_parent
	.globl	raw_calls_parent_end
	.ent	raw_calls_parent
raw_calls_parent:
	b	raw_calls_parent
	 nop				# (branch delay)
raw_calls_parent_end:
	li	$v0, 0x80010001
	syscall
	b	raw_calls_parent_end
	 nop				# (branch delay)
	.end	raw_calls_parent

	.section .data.raw
	.align	2
raw_saved:
	.word	0, 0, 0

# An end of slice that stays for steal_turns before it hands over as usual.  in: a0 = where to go
# on, itself saved
	.section .text.pinned.steal
	.globl	steal_end
	.ent	steal_end
steal_end:
	sw	$a1, %lo(steal_a1)($0)
	lw	$a1, %lo(steal_turns)($0)
	nop				# (load delay)
1:	bne	$a1, $0, 1b
	 addiu	$a1, $a1, -1
	lw	$a1, %lo(steal_a1)($0)
	j	upcall_end
	 nop				# (branch delay)
	.end	steal_end

	.section .data.pinned.steal
	.align	2
	.globl	steal_turns
steal_turns:
	.word	0
steal_a1:
	.word	0

# fpu_set(status, word): the coprocessor's control register and a data register.
	.section .text.fpu_set
	.globl	fpu_set
	.ent	fpu_set
fpu_set:
	ctc1	$a0, $31
	mtc1	$a1, $f20
	nop				# (load delay)
	jr	$ra
	 nop				# (branch delay)
	.end	fpu_set

# fpu_left(status): that data register, and the control register where a0 says.
	.section .text.fpu_left
	.globl	fpu_left
	.ent	fpu_left
fpu_left:
	cfc1	$v1, $31
	mfc1	$v0, $f20
	sw	$v1, 0($a0)
	jr	$ra
	 nop				# (branch delay)
	.end	fpu_left

# fpu_divide(a, b): a / b in single precision, as bits.
	.section .text.fpu_divide
	.globl	fpu_divide
	.ent	fpu_divide
fpu_divide:
	mtc1	$0, $f4
	mtc1	$a0, $f0
	mtc1	$a1, $f2
	nop				# (load delay)
	div.s	$f4, $f0, $f2
	nop
	mfc1	$v0, $f4
	nop				# (load delay)
	jr	$ra
	 nop				# (branch delay)
	.end	fpu_divide

# What k0 and k1 hold at the start of a slice, then as usual.
	.section .text.pinned.kernel_registers
	.globl	kernel_registers_start
	.ent	kernel_registers_start
kernel_registers_start:
	sw	$k0, %lo(kernel_registers)($0)
	sw	$k1, %lo(kernel_registers + 4)($0)
	j	upcall_start
	 nop				# (branch delay)
	.end	kernel_registers_start

# An end of slice that comes before the first instructions of such a start: there is nothing to
# save.
	.section .text.pinned.kernel_registers
	.globl	kernel_registers_end
	.ent	kernel_registers_end
kernel_registers_end:
	sw	$a1, %lo(kernel_registers + 8)($0)
	lui	$a1, %hi(kernel_registers_start)
	addiu	$a1, $a1, %lo(kernel_registers_start)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, 16
	bne	$a1, $0, 1f
	 lw	$a1, %lo(kernel_registers + 8)($0)
	j	upcall_end
	 nop				# (branch delay)
1:	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	b	1b
	 nop				# (branch delay)
	.end	kernel_registers_end

	.section .data.pinned.kernel_registers
	.align	2
	.globl	kernel_registers
kernel_registers:
	.word	0, 0, 0
