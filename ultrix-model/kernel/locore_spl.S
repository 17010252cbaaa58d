/*
 * Interrupt priority levels as sets of lines in Status: each call blocks the lines of its level,
 * never unblocks one, and returns the old mask and enable bit for splx(). Which lines devices use
 * differs by board: machdep.c fills the two words.
 */
#include "param.h"

	.set	noreorder

	.macro	spl name, blocked
	.section .text.\name, "ax", @progbits
	.globl	\name
	.ent	\name
\name:
	mfc0	$v0, Status
	li	$t0, ~(\blocked)
	and	$t0, $t0, $v0
	mtc0	$t0, Status
	jr	$ra
	 andi	$v0, $v0, SR_IM | SR_IEC
	.end	\name
	.endm

	.macro	splBoard name, blocked
	.section .text.\name, "ax", @progbits
	.globl	\name
	.ent	\name
\name:
	lui	$t0, %hi(\blocked)
	lw	$t0, %lo(\blocked)($t0)
	mfc0	$v0, Status
	nor	$t0, $t0, $0
	and	$t0, $t0, $v0
	mtc0	$t0, Status
	jr	$ra
	 andi	$v0, $v0, SR_IM | SR_IEC
	.end	\name
	.endm

	spl	splsoftclock, SOFT_CLOCK
	spl	splnet, SOFT_CLOCK | SOFT_NET
	spl	splclock, SR_IM | SR_IEC
	spl	splhigh, SR_IM | SR_IEC
	splBoard splimp, splimpMask
	splBoard spltty, splttyMask

/* int spl0(void): everything may interrupt. */
	.section .text.spl0, "ax", @progbits
	.globl	spl0
	.ent	spl0
spl0:
	mfc0	$v0, Status
	nop				/* (load delay) */
	ori	$t0, $v0, SR_IM | SR_IEC
	mtc0	$t0, Status
	jr	$ra
	 andi	$v0, $v0, SR_IM | SR_IEC
	.end	spl0

/* void splx(int mask): what another of these returned. */
	.section .text.splx, "ax", @progbits
	.globl	splx
	.ent	splx
splx:
	mfc0	$t0, Status
	li	$t1, ~(SR_IM | SR_IEC)
	and	$t0, $t0, $t1
	or	$t0, $t0, $a0
	mtc0	$t0, Status
	jr	$ra
	 nop				/* (branch delay) */
	.end	splx

/* Sets and clears the request of a software interrupt. The caller blocks interrupts. */
	.macro	ask name, bits
	.section .text.\name, "ax", @progbits
	.globl	\name
	.ent	\name
\name:
	mfc0	$t0, Cause
	nop				/* (load delay) */
	ori	$t0, $t0, \bits
	mtc0	$t0, Cause
	jr	$ra
	 nop				/* (branch delay) */
	.end	\name
	.endm

	.macro	withdraw name, bits
	.section .text.\name, "ax", @progbits
	.globl	\name
	.ent	\name
\name:
	mfc0	$t0, Cause
	li	$t1, ~(\bits)
	and	$t0, $t0, $t1
	mtc0	$t0, Cause
	jr	$ra
	 nop				/* (branch delay) */
	.end	\name
	.endm

	ask	setsoftclock, SOFT_CLOCK
	withdraw clearsoftclock, SOFT_CLOCK
	ask	setsoftnet, SOFT_NET
	withdraw clearsoftnet, SOFT_NET
