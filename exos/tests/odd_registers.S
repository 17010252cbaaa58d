# Callers with registers that are used for something else: an argument that is an address of the library, foreign or deep stack pointers.
	.set	noreorder

# count_up(a0, word, times): adds 1 to a word so many times, and leaves a0 alone.
	.section .text.count_up
	.globl	count_up
	.ent	count_up
count_up:
	li	$t1, 0
1:	lw	$t0, 0($a1)
	addiu	$t1, $t1, 1
	addiu	$t0, $t0, 1
	bne	$t1, $a2, 1b
	 sw	$t0, 0($a1)
	jr	$ra
	 move	$v0, $t1
	.end	count_up

# lrpc_without_stack(server, argument): sp is an address of the server's upcall stack while it calls.
	.section .text.lrpc_without_stack
	.globl	lrpc_without_stack
	.ent	lrpc_without_stack
lrpc_without_stack:
	addiu	$sp, $sp, -32
	sw	$ra, 16($sp)
	sw	$s0, 20($sp)
	move	$s0, $sp
	jal	lrpc
	 li	$sp, 0x3100
	move	$sp, $s0
	lw	$ra, 16($sp)
	lw	$s0, 20($sp)
	jr	$ra
	 addiu	$sp, $sp, 32
	.end	lrpc_without_stack

# fork_below(bytes): forks with so much more stack.
	.section .text.fork_below
	.globl	fork_below
	.ent	fork_below
fork_below:
	addiu	$sp, $sp, -32
	sw	$ra, 16($sp)
	sw	$s0, 20($sp)
	move	$s0, $sp
	jal	fork
	 subu	$sp, $sp, $a0
	move	$sp, $s0
	lw	$ra, 16($sp)
	lw	$s0, 20($sp)
	jr	$ra
	 addiu	$sp, $sp, 32
	.end	fork_below
