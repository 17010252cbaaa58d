# The loop through which the fuzzer makes its calls: registers are set from outside whenever
# fuzz_loop is reached, the rest is executed.

	.set	noreorder

# s1 chooses: 0 a call, 1 a call in a delay slot, 2 a load from a0, 3 a store of a1 there, 4 a jump
# to a0, 5 an overflow; then s0 turns of waiting.
	.section .text.fuzz_loop, "ax", @progbits
	.globl	fuzz_loop
	.globl	fuzz_call
	.globl	fuzz_wait
	.ent	fuzz_loop
fuzz_loop:
	bne	$s1, $0, fuzz_other
	 nop				# (branch delay)
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
	 addiu	$s1, $s1, -1
	beq	$s1, $0, fuzz_jump
	 lui	$t0, 0x7fff
	b	fuzz_wait
	 add	$t0, $t0, $t0
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
fuzz_jump:
	jr	$a0
	 nop				# (branch delay)
	.end	fuzz_loop
