# A system call of the monolithic kernel by a way of its own: to be put behind locore.S, whose table
# then leads here. Saved is what C does not keep and a caller in C may want back, and what a signal,
# fork or a restart needs: not at, v1, t0 to t9, HI and LO, which a call may change. A call that
# makes the registers anew (exec, sigreturn) or begins again goes back by the long way.

	.section .text.userCall, "ax", @progbits
	.globl	userCall
	.ent	userCall
userCall:
	mfc0	$k0, Status
	mfc0	$k1, EPC
	sw	$v0, U_REGS+4*2($0)
	sw	$a0, U_REGS+4*4($0)
	sw	$a1, U_REGS+4*5($0)
	sw	$a2, U_REGS+4*6($0)
	sw	$a3, U_REGS+4*7($0)
	move	$a0, $k0		# arguments of trap()
	mfc0	$a1, Cause
	move	$a2, $0
	move	$a3, $k1
	sw	$s0, U_REGS+4*16($0)
	sw	$s1, U_REGS+4*17($0)
	sw	$s2, U_REGS+4*18($0)
	sw	$s3, U_REGS+4*19($0)
	sw	$s4, U_REGS+4*20($0)
	sw	$s5, U_REGS+4*21($0)
	sw	$s6, U_REGS+4*22($0)
	sw	$s7, U_REGS+4*23($0)
	sw	$gp, U_REGS+4*28($0)
	sw	$sp, U_REGS+4*29($0)
	sw	$fp, U_REGS+4*30($0)
	sw	$ra, U_REGS+4*31($0)
	sw	$k0, U_SR($0)
	sw	$k1, U_PC($0)
	li	$t0, ~SR_CU1		# the kernel uses no floating point
	and	$t0, $t0, $k0
	mtc0	$t0, Status
	li	$sp, KSTACK
	jal	trap
	 nop				# (branch delay)
	lb	$t1, U_EOSYS($0)
	lw	$t0, U_SR($0)
	bne	$t1, $0, userReturn
	 lui	$v0, %hi(astpending)
	mtc0	$t0, Status		# interrupts are off from here on
	lw	$v0, %lo(astpending)($v0)
	nop				# (load delay)
	bnez	$v0, userAst
	 lw	$v1, U_REGS+4*3($0)
	lw	$v0, U_REGS+4*2($0)
	lw	$a0, U_REGS+4*4($0)
	lw	$a1, U_REGS+4*5($0)
	lw	$a2, U_REGS+4*6($0)
	lw	$a3, U_REGS+4*7($0)
	lw	$gp, U_REGS+4*28($0)
	lw	$sp, U_REGS+4*29($0)
	lw	$k0, U_PC($0)
	lw	$ra, U_REGS+4*31($0)
	jr	$k0
	 rfe
	.end	userCall
