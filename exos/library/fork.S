# fork(): what a procedure keeps is saved; the child's first slice resumes it, and returns 0
# (process.c).

#include "exos/library/context.h"

	.set	noreorder
	.set	noat

	.section .text.fork
	.globl	fork
	.ent	fork
fork:
	sw	$s0, R(fork_area, S0)
	sw	$s1, R(fork_area, S1)
	sw	$s2, R(fork_area, S2)
	sw	$s3, R(fork_area, S3)
	sw	$s4, R(fork_area, S4)
	sw	$s5, R(fork_area, S5)
	sw	$s6, R(fork_area, S6)
	sw	$s7, R(fork_area, S7)
	sw	$sp, R(fork_area, SP)
	sw	$s8, R(fork_area, S8)
	j	fork_child
	 sw	$ra, R(fork_area, RA)
	.end	fork
