# The program through which the fuzzer makes its calls: registers are set from outside whenever
# fuzz_loop is reached, the rest is executed. It uses no memory and no stack, so that an environment
# needs nothing but this page to run it. Environment 1 of the boot is the quiet one: it gives up
# every slice at once, and nothing of it may change.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder

	.section .text.pinned.fuzz
	.globl	main
	.globl	fuzz_loop
	.globl	fuzz_end
	.ent	main
main:
	li	$v0, CALL_self
	syscall
	andi	$v0, $v0, ENVID_OFFSET
	xori	$v0, $v0, 0x200
	lui	$s3, %hi(fuzz_loop)
	bne	$v0, $0, 1f
	 addiu	$s3, $s3, %lo(fuzz_loop)
	lui	$s3, %hi(fuzz_end)
	addiu	$s3, $s3, %lo(fuzz_end)
1:	li	$s2, EXCEPTIONS
2:	addiu	$s2, $s2, -1
	jal	set
	 addiu	$a1, $s2, SET_HANDLER
	bne	$s2, $0, 2b
	 nop				# (branch delay)
	jal	set
	 li	$a1, SET_START
	jal	set
	 li	$a1, SET_RESTARTABLE_START
	jal	set
	 li	$a1, SET_RESTARTABLE_END
	lui	$a2, %hi(fuzz_loop)
	addiu	$a2, $a2, %lo(fuzz_loop)
	beq	$a2, $s3, 3f
	 nop				# (branch delay)
	b	4f
	 nop				# (branch delay)
3:	jal	set
	 li	$a1, SET_SYNCHRONOUS
	jal	set
	 li	$a1, SET_ASYNCHRONOUS
4:	move	$s4, $s3
	lui	$s3, %hi(fuzz_end)
	addiu	$s3, $s3, %lo(fuzz_end)
	jal	set
	 li	$a1, SET_END
	jr	$s4
	 nop				# (branch delay)
set:
	move	$a0, $0
	move	$a2, $s3
	li	$v0, CALL_environment_set
	syscall
	jr	$ra
	 nop				# (branch delay)

# s1 chooses: 0 a call, 1 a call in a delay slot, 2 a load from a0, 3 a store of a1 there, 4 the
# coprocessor; then s0 turns of waiting.
fuzz_loop:
	bne	$s1, $0, fuzz_other
	 nop				# (branch delay)
	.globl	fuzz_call
fuzz_call:
	syscall
fuzz_wait:
	bne	$s0, $0, fuzz_wait
	 addiu	$s0, $s0, -1
	b	fuzz_loop
	 nop				# (branch delay)
fuzz_other:
	addiu	$s1, $s1, -1
	beq	$s1, $0, fuzz_slot
	 addiu	$s1, $s1, -1
	beq	$s1, $0, fuzz_load
	 addiu	$s1, $s1, -1
	beq	$s1, $0, fuzz_store
	 nop				# (branch delay)
	mtc1	$0, $f0
	b	fuzz_wait
	 nop				# (branch delay)
fuzz_slot:
	b	fuzz_wait
	 syscall
fuzz_load:
	lw	$v0, 0($a0)
	b	fuzz_wait
	 nop				# (branch delay)
fuzz_store:
	sw	$a1, 0($a0)
	b	fuzz_wait
	 nop				# (branch delay)

# What an environment does that is told of the end of its slice, and the quiet one always.
fuzz_end:
	li	$v0, CALL_yield
	move	$a0, $0
	syscall
	b	fuzz_end
	 nop				# (branch delay)
	.end	main
