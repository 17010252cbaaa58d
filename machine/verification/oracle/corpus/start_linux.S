# Start, exit and output of a corpus program as a Linux process (o32 system calls 4001 exit, 4004
# write): what qemu-mipsel runs.
	.set	noreorder
	.text
	.globl	__start
	.ent	__start
__start:
	addiu	$sp, $sp, -32
	jal	main
	 nop
	move	$a0, $v0
	li	$v0, 4001
	syscall
	.end	__start

	.globl	put
	.ent	put
put:
	addiu	$sp, $sp, -16
	sb	$a0, 12($sp)
	li	$a0, 1
	addiu	$a1, $sp, 12
	li	$a2, 1
	li	$v0, 4004
	syscall
	jr	$ra
	 addiu	$sp, $sp, 16
	.end	put
