# Start of a program, and the calls for C, which keep what C expects of a call.

#include "experiments/ipc_kernel/ipc.h"

	.set	noreorder

	.section .text.__start
	.globl	__start
	.ent	__start
__start:				# a0 = own uid
	jal	main
	 nop				# (branch delay)
	move	$a0, $v0
	.globl	leave
leave:
	li	$v0, CALL_LEAVE
	syscall
	.end	__start

# int ipc(to, from, message): sends message[0] and [1], receives into message[0] to [2], the last of
# which is the sender's uid; returns 0 or IPC_ERROR.
	.section .text.ipc
	.globl	ipc
	.ent	ipc
ipc:
	addiu	$sp, $sp, -64
	sw	$s0, 16($sp)
	sw	$s1, 20($sp)
	sw	$s2, 24($sp)
	sw	$s3, 28($sp)
	sw	$s4, 32($sp)
	sw	$s5, 36($sp)
	sw	$s6, 40($sp)
	sw	$s7, 44($sp)
	sw	$s8, 48($sp)
	sw	$gp, 52($sp)
	sw	$ra, 56($sp)
	sw	$a2, 60($sp)
	lw	$t0, 0($a2)
	lw	$t1, 4($a2)
	li	$v0, CALL_IPC
	syscall
	lw	$a2, 60($sp)
	lw	$s0, 16($sp)
	sw	$t0, 0($a2)
	sw	$t1, 4($a2)
	sw	$a0, 8($a2)
	lw	$s1, 20($sp)
	lw	$s2, 24($sp)
	lw	$s3, 28($sp)
	lw	$s4, 32($sp)
	lw	$s5, 36($sp)
	lw	$s6, 40($sp)
	lw	$s7, 44($sp)
	lw	$s8, 48($sp)
	lw	$ra, 56($sp)
	lw	$gp, 52($sp)
	jr	$ra
	 addiu	$sp, $sp, 64
	.end	ipc
