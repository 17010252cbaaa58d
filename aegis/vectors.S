# The two exception vectors and the kernel's first instructions.
# Manual: Kane, "MIPS RISC Architecture" (1988), chapter 6.

#include "kernel.h"
#include "compiled/offsets.s"

	.set	noreorder
	.set	noat

# Miss of a user page in the TLB: the software TLB is probed, and its entry installed on a hit.
#  in: EntryHi, Context (tag | page number * 4) set by hardware   out: TLB entry   clobbers: k0, k1   paper: 5.4, 18 instructions
	.section .vector.refill
	.globl	refill
	.ent	refill
refill:
	.budget 18
	mfc0	$k0, $4			# Context
	mfc0	$k1, $4
	sll	$k0, $k0, 1		# page number * 8
	srl	$k1, $k1, 18		# tag * 8
	xor	$k0, $k0, $k1
	andi	$k0, $k0, STLB_MASK
	lui	$k1, %hi(stlb)		# aligned to 64 KB
	or	$k0, $k0, $k1
	lw	$k1, 4($k0)
	lw	$k0, 0($k0)
	mtc0	$k1, $2			# EntryLo, without effect unless written
	mfc0	$k1, $10		# EntryHi
	nop				# (load delay)
	bne	$k0, $k1, refill_miss
	 mfc0	$k0, $14		# EPC
	tlbwr
	jr	$k0
	 rfe
	.endbudget
	.end	refill

# Every other exception: an indirect jump on its code.
#  in: hardware state   out: k0 = Cause   clobbers: k0, k1
	.section .vector.general
	.globl	general
	.ent	general
general:
	mfc0	$k0, $13		# Cause
	lui	$k1, %hi(causes)
	andi	$k0, $k0, 0x7c
	addu	$k1, $k1, $k0
	lw	$k1, %lo(causes)($k1)
	mfc0	$k0, $13
	jr	$k1
	 nop				# (branch delay)
	.end	general

	.section .rodata.causes
	.align	2
causes:
	.word	interrupt		# Int
	.word	fault			# Mod
	.word	refill_miss		# TLBL: an entry that is not valid
	.word	refill_miss		# TLBS
	.word	fault			# AdEL
	.word	fault			# AdES
	.word	fault			# IBE
	.word	fault			# DBE
	.word	call			# Sys
	.word	fault			# Bp
	.word	fault			# RI
	.word	fault			# CpU
	.word	fault			# Ov
	.rept	19
	.word	fault
	.endr

# First instructions: a0 = boot block.
	.section .text.start
	.globl	start
	.ent	start
start:
	lui	$sp, %hi(kernelStackTop - 32)
	addiu	$sp, $sp, %lo(kernelStackTop - 32)
	lui	$t0, %hi(boot)
	addiu	$t0, $t0, %lo(boot)
	jr	$t0
	 move	$ra, $0
	.end	start

	.section .bss.kernelStack
	.align	3
	.space	KERNEL_STACK
	.globl	kernelStackTop
kernelStackTop:
	.space	8

	.section .bss.stlb
	.align	16
	.globl	stlb
stlb:
	.space	STLB_ENTRIES * 8
