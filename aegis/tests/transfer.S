# Protected control transfer for test programs: a caller that waits for its reply, and a callee that
# counts and replies.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder

# transfer_call(envid): 0 when the call was answered, or a refusal. The callee keeps the registers
# that a procedure keeps.
	.section .text.transfer_call
	.globl	transfer_call
	.globl	transfer_called
	.globl	transfer_replied
	.ent	transfer_call
transfer_call:
	lui	$t0, %hi(transfer_saved)
	sw	$ra, %lo(transfer_saved)($t0)
	sw	$sp, %lo(transfer_saved + 4)($t0)
	move	$v0, $a0
transfer_called:
	syscall
transfer_replied:
	bltz	$v0, 1f			# refused
	 lui	$t0, %hi(transfer_saved)
	lw	$sp, %lo(transfer_saved + 4)($t0)
	lw	$ra, %lo(transfer_saved)($t0)
	move	$v0, $0
1:	jr	$ra
	 nop				# (branch delay)
	.end	transfer_call

# transfer_asynchronous(envid): does not wait; a refusal, or what comes after the start of the next
# slice.
	.section .text.transfer_asynchronous
	.globl	transfer_asynchronous
	.ent	transfer_asynchronous
transfer_asynchronous:
	addiu	$sp, $sp, -48
	sw	$ra, 0($sp)
	sw	$s0, 4($sp)
	sw	$s1, 8($sp)
	sw	$s2, 12($sp)
	sw	$s3, 16($sp)
	sw	$s4, 20($sp)
	sw	$s5, 24($sp)
	sw	$s6, 28($sp)
	sw	$s7, 32($sp)
	sw	$s8, 36($sp)
	lui	$t0, %hi(transfer_saved)
	sw	$sp, %lo(transfer_saved + 4)($t0)
	sw	$a0, 40($sp)
	move	$a0, $0
	li	$a1, SET_START
	lui	$a2, %hi(transfer_resumed)
	addiu	$a2, $a2, %lo(transfer_resumed)
	li	$v0, CALL_environment_set
	syscall
	lw	$v0, 40($sp)
	nop				# (load delay)
	addiu	$v0, $v0, ENVID_ASYNCHRONOUS
	syscall
	b	1f			# refused
	 sw	$v0, 40($sp)
transfer_resumed:			# may begin more than once
	lui	$sp, %hi(transfer_saved + 4)
	lw	$sp, %lo(transfer_saved + 4)($sp)
	nop				# (load delay)
	sw	$0, 40($sp)
1:	move	$a0, $0
	li	$a1, SET_START
	lui	$a2, %hi(upcall_start)
	addiu	$a2, $a2, %lo(upcall_start)
	li	$v0, CALL_environment_set
	syscall
	lw	$v0, 40($sp)
	lw	$ra, 0($sp)
	lw	$s0, 4($sp)
	lw	$s1, 8($sp)
	lw	$s2, 12($sp)
	lw	$s3, 16($sp)
	lw	$s4, 20($sp)
	lw	$s5, 24($sp)
	lw	$s6, 28($sp)
	lw	$s7, 32($sp)
	lw	$s8, 36($sp)
	jr	$ra
	 addiu	$sp, $sp, 48
	.end	transfer_asynchronous

# transfer_in_slot(envid): the call stands in the delay slot of a branch.
	.section .text.transfer_in_slot
	.globl	transfer_in_slot
	.globl	call_in_slot_here
	.ent	transfer_in_slot
transfer_in_slot:
	move	$v0, $a0
call_in_slot_here:
	b	1f
	 syscall
	nop
1:	jr	$ra
	 nop				# (branch delay)
	.end	transfer_in_slot

# The callee: counts, and replies.
	.section .text.transfer_entry
	.globl	transfer_entry
	.globl	transfer_reply
	.globl	transfer_replying
	.ent	transfer_entry
transfer_entry:
	lui	$t0, %hi(transfer_count)
	lw	$t1, %lo(transfer_count)($t0)
	nop				# (load delay)
	addiu	$t1, $t1, 1
	sw	$t1, %lo(transfer_count)($t0)
transfer_reply:
	li	$v0, CALL_reply
transfer_replying:
	syscall
	b	transfer_wait		# refused: nobody waits
	 nop				# (branch delay)
	.end	transfer_entry

# Asynchronous entry: counts, then gives the rest of the slice back to whoever comes next.
	.section .text.transfer_entered
	.globl	transfer_entered
	.ent	transfer_entered
transfer_entered:
	lui	$t0, %hi(transfer_count)
	lw	$t1, %lo(transfer_count)($t0)
	move	$a0, $0
	addiu	$t1, $t1, 1
	sw	$t1, %lo(transfer_count)($t0)
1:	li	$v0, CALL_yield
	syscall
	b	1b
	 nop				# (branch delay)
	.end	transfer_entered

# transfer_prepare(): both entries are set.
	.section .text.transfer_prepare
	.globl	transfer_prepare
	.ent	transfer_prepare
transfer_prepare:
	move	$a0, $0
	li	$a1, SET_SYNCHRONOUS
	lui	$a2, %hi(transfer_entry)
	addiu	$a2, $a2, %lo(transfer_entry)
	li	$v0, CALL_environment_set
	syscall
	move	$a0, $0
	li	$a1, SET_ASYNCHRONOUS
	lui	$a2, %hi(transfer_entered)
	addiu	$a2, $a2, %lo(transfer_entered)
	li	$v0, CALL_environment_set
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	transfer_prepare

# transfer_wait(): at the start of a slice and from then on: a call that is being served goes on, or
# others are waited for (check.c).
	.section .text.transfer_wait
	.globl	transfer_wait
	.globl	transfer_start
	.ent	transfer_wait
transfer_start:
	li	$v0, CALL_caller
	syscall
	beq	$v0, $0, transfer_wait
	 lui	$t0, %hi(upcall_start)
	addiu	$t0, $t0, %lo(upcall_start)
	jr	$t0
	 nop				# (branch delay)
transfer_wait:
	lui	$sp, %hi(stack_top - 32)
	jal	transfer_idle
	 addiu	$sp, $sp, %lo(stack_top - 32)
	b	transfer_wait
	 nop				# (branch delay)
	.end	transfer_wait

	.section .data.transfer
	.align	2
	.globl	transfer_count
transfer_saved:
	.word	0, 0
transfer_count:
	.word	0
