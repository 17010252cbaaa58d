/*
 * Context switch: setjmp labels, the choice of the next process, and the switch to it. A context is
 * s0-s8, sp, ra and Status (its interrupt mask): twelve words. swtch() takes the first process of
 * the first non-empty run queue, and switches u-area (two wired TLB entries), ASID and page table.
 */
#include "param.h"
#include "ultrix-model/compiled/kernel/offsets.s"

	.set	noreorder

/* int setjmp(struct label *): 0, or 1 after longjmp. */
	.section .text.setjmp, "ax", @progbits
	.globl	setjmp
	.ent	setjmp
setjmp:
	mfc0	$t0, Status
	sw	$s0, 0($a0)
	sw	$s1, 4($a0)
	sw	$s2, 8($a0)
	sw	$s3, 12($a0)
	sw	$s4, 16($a0)
	sw	$s5, 20($a0)
	sw	$s6, 24($a0)
	sw	$s7, 28($a0)
	sw	$fp, 32($a0)
	sw	$sp, 36($a0)
	sw	$ra, 40($a0)
	sw	$t0, 44($a0)
	jr	$ra
	 move	$v0, $0
	.end	setjmp

/* void longjmp(struct label *) */
	.section .text.longjmp, "ax", @progbits
	.globl	longjmp
	.ent	longjmp
longjmp:
	lw	$t0, 44($a0)
	lw	$s0, 0($a0)
	lw	$s1, 4($a0)
	lw	$s2, 8($a0)
	lw	$s3, 12($a0)
	lw	$s4, 16($a0)
	lw	$s5, 20($a0)
	lw	$s6, 24($a0)
	lw	$s7, 28($a0)
	lw	$fp, 32($a0)
	lw	$sp, 36($a0)
	lw	$ra, 40($a0)
	mtc0	$t0, Status
	jr	$ra
	 li	$v0, 1
	.end	longjmp

/*
 * void swtch(void): gives the processor to the best process that can run, this one included if it
 * is on a run queue. Returns when this process is chosen again, with the interrupt mask that it
 * had. In: interrupts as they may be; the process is queued or asleep.
 */
	.section .text.swtch, "ax", @progbits
	.globl	swtch
	.ent	swtch
swtch:
	mfc0	$t0, Status
	sw	$s0, U_CONTEXT+0($0)
	sw	$s1, U_CONTEXT+4($0)
	sw	$s2, U_CONTEXT+8($0)
	sw	$s3, U_CONTEXT+12($0)
	sw	$s4, U_CONTEXT+16($0)
	sw	$s5, U_CONTEXT+20($0)
	sw	$s6, U_CONTEXT+24($0)
	sw	$s7, U_CONTEXT+28($0)
	sw	$fp, U_CONTEXT+32($0)
	sw	$sp, U_CONTEXT+36($0)
	sw	$ra, U_CONTEXT+40($0)
	sw	$t0, U_CONTEXT+44($0)
	la	$s0, cnt
	lw	$t0, V_SWTCH($s0)
	li	$t1, 1
	addu	$t0, $t0, $t1
	sw	$t0, V_SWTCH($s0)
	la	$s1, noproc
	sw	$t1, 0($s1)
	la	$s2, runrun
	sw	$0, 0($s2)
	la	$s3, whichqs
search:
	mtc0	$0, Status		/* nobody changes the queues from here on */
	lw	$t0, 0($s3)
	la	$t2, qs
	beqz	$t0, idle
	 li	$t1, -1
1:	andi	$t3, $t0, 1		/* number of the lowest bit set */
	addiu	$t1, $t1, 1
	beqz	$t3, 1b
	 srl	$t0, $t0, 1
	sll	$t3, $t1, 3
	addu	$t2, $t2, $t3		/* its queue */
	lw	$s4, P_LINK($t2)	/* the process that will run */
	nop				/* (load delay) */
	beq	$s4, $t2, badSwitch	/* an empty queue had its bit set */
	 lw	$t3, P_LINK($s4)
	nop				/* (load delay) */
	sw	$t3, P_LINK($t2)
	bne	$t2, $t3, 2f
	 sw	$t2, P_RLINK($t3)
	li	$t4, 1			/* it was the last of its queue */
	sllv	$t4, $t4, $t1
	lw	$t5, 0($s3)
	nor	$t4, $t4, $0
	and	$t5, $t5, $t4
	sw	$t5, 0($s3)
2:	sw	$0, P_RLINK($s4)
	sw	$0, 0($s1)
	lui	$t0, %hi(asidGeneration)
	lw	$t0, %lo(asidGeneration)($t0)
	lw	$t1, P_GENERATION($s4)
	lw	$t2, P_ASID($s4)
	beq	$t0, $t1, 3f
	 sll	$t2, $t2, 6
	jal	asidAlloc
	 move	$a0, $s4
	lw	$t2, P_ASID($s4)
	nop				/* (load delay) */
	sll	$t2, $t2, 6
3:	lw	$t0, P_UPTE($s4)	/* the u-area changes under our feet: no stack until the end */
	lw	$t1, P_UPTE+4($s4)
	li	$t3, U_BASE
	or	$t3, $t3, $t2
	mtc0	$0, Index
	mtc0	$t3, EntryHi
	mtc0	$t0, EntryLo
	li	$t4, 1 << 8
	tlbwi
	addiu	$t3, $t3, PAGE_BYTES
	mtc0	$t4, Index
	mtc0	$t3, EntryHi
	mtc0	$t1, EntryLo
	lw	$t5, P_PT($s4)
	tlbwi
	mtc0	$t5, Context
	lw	$t0, U_CONTEXT+44($0)
	lw	$s0, U_CONTEXT+0($0)
	lw	$s1, U_CONTEXT+4($0)
	lw	$s2, U_CONTEXT+8($0)
	lw	$s3, U_CONTEXT+12($0)
	lw	$s4, U_CONTEXT+16($0)
	lw	$s5, U_CONTEXT+20($0)
	lw	$s6, U_CONTEXT+24($0)
	lw	$s7, U_CONTEXT+28($0)
	lw	$fp, U_CONTEXT+32($0)
	lw	$sp, U_CONTEXT+36($0)
	lw	$ra, U_CONTEXT+40($0)
	mtc0	$t0, Status
	jr	$ra
	 li	$v0, 1
	.end	swtch

/*
 * Idle: waits at spl0 for an interrupt that makes a process runnable, and looks with interrupts
 * off.
 */
	.section .text.idle, "ax", @progbits
	.globl	idle
	.ent	idle
idle:
	jal	spl0
	 nop				/* (branch delay) */
	jal	splclock
	 nop				/* (branch delay) */
	lw	$t0, 0($s3)
	nop				/* (load delay) */
	beqz	$t0, idle
	 nop				/* (branch delay) */
	j	search
	 nop				/* (branch delay) */
badSwitch:
	la	$a0, badSwitchText
	jal	panic
	 nop				/* (branch delay) */
	.end	idle

	.section .rodata.badSwitchText, "a", @progbits
badSwitchText:
	.asciz	"swtch"
