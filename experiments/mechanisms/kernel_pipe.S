# Stubs of the calls for pipes in the kernel, which are numbered behind those of calls.h; linked
# beside the library's write, behind the kernel's offsets.

	.set	noreorder

	.section .text.write
	.globl	kernel_pipe_write
	.globl	kernel_pipe_read
	.ent	kernel_pipe_write
kernel_pipe_write:
	li	$v0, CALL_END
	syscall
	jr	$ra
	 nop				# (branch delay)
kernel_pipe_read:
	li	$v0, CALL_END + 4
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	kernel_pipe_write
