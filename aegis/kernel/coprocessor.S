# Leaves for C on coprocessor 1: everything that a program can see of it. Manual: Kane, "MIPS RISC
# Architecture" (1988), chapters 7 and 8.

#include "aegis/kernel/kernel.h"

	.set	noreorder

# fpu_save(words): 32 registers, then the control and status word; what this may enable is off
# afterwards.
	.section .text.fpu_save
	.globl	fpu_save
	.ent	fpu_save
fpu_save:
	mfc0	$t1, Status
	lui	$t0, STATUS_FPU >> 16
	or	$t0, $t0, $t1
	mtc0	$t0, Status
	nop				# (the coprocessor becomes usable)
	nop
	cfc1	$t2, $31		# (waits for operations in progress)
	ctc1	$0, $31
	sw	$t2, 128($a0)
	swc1	$f0, 0($a0)
	swc1	$f1, 4($a0)
	swc1	$f2, 8($a0)
	swc1	$f3, 12($a0)
	swc1	$f4, 16($a0)
	swc1	$f5, 20($a0)
	swc1	$f6, 24($a0)
	swc1	$f7, 28($a0)
	swc1	$f8, 32($a0)
	swc1	$f9, 36($a0)
	swc1	$f10, 40($a0)
	swc1	$f11, 44($a0)
	swc1	$f12, 48($a0)
	swc1	$f13, 52($a0)
	swc1	$f14, 56($a0)
	swc1	$f15, 60($a0)
	swc1	$f16, 64($a0)
	swc1	$f17, 68($a0)
	swc1	$f18, 72($a0)
	swc1	$f19, 76($a0)
	swc1	$f20, 80($a0)
	swc1	$f21, 84($a0)
	swc1	$f22, 88($a0)
	swc1	$f23, 92($a0)
	swc1	$f24, 96($a0)
	swc1	$f25, 100($a0)
	swc1	$f26, 104($a0)
	swc1	$f27, 108($a0)
	swc1	$f28, 112($a0)
	swc1	$f29, 116($a0)
	swc1	$f30, 120($a0)
	swc1	$f31, 124($a0)
	mtc0	$t1, Status
	jr	$ra
	 nop				# (branch delay)
	.end	fpu_save

# fpu_restore(words): the same the other way.
	.section .text.fpu_restore
	.globl	fpu_restore
	.ent	fpu_restore
fpu_restore:
	mfc0	$t1, Status
	lui	$t0, STATUS_FPU >> 16
	or	$t0, $t0, $t1
	mtc0	$t0, Status
	lw	$t2, 128($a0)
	nop				# (load delay; the coprocessor becomes usable)
	ctc1	$0, $31
	lwc1	$f0, 0($a0)
	lwc1	$f1, 4($a0)
	lwc1	$f2, 8($a0)
	lwc1	$f3, 12($a0)
	lwc1	$f4, 16($a0)
	lwc1	$f5, 20($a0)
	lwc1	$f6, 24($a0)
	lwc1	$f7, 28($a0)
	lwc1	$f8, 32($a0)
	lwc1	$f9, 36($a0)
	lwc1	$f10, 40($a0)
	lwc1	$f11, 44($a0)
	lwc1	$f12, 48($a0)
	lwc1	$f13, 52($a0)
	lwc1	$f14, 56($a0)
	lwc1	$f15, 60($a0)
	lwc1	$f16, 64($a0)
	lwc1	$f17, 68($a0)
	lwc1	$f18, 72($a0)
	lwc1	$f19, 76($a0)
	lwc1	$f20, 80($a0)
	lwc1	$f21, 84($a0)
	lwc1	$f22, 88($a0)
	lwc1	$f23, 92($a0)
	lwc1	$f24, 96($a0)
	lwc1	$f25, 100($a0)
	lwc1	$f26, 104($a0)
	lwc1	$f27, 108($a0)
	lwc1	$f28, 112($a0)
	lwc1	$f29, 116($a0)
	lwc1	$f30, 120($a0)
	lwc1	$f31, 124($a0)
	ctc1	$t2, $31
	nop				# (an exception that it has enabled is pending, and masked)
	mtc0	$t1, Status
	jr	$ra
	 nop				# (branch delay)
	.end	fpu_restore
