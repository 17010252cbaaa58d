# The dispatch table of calls; the path without a stack and the path with one. Paper: 5.2.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# The null call without a stack.  in: k1 = where to go on
	.section .text.call_null
	.globl	call_null
	.ent	call_null
call_null:
	jr	$k1
	 rfe
	.end	call_null

# A number that no call has.
	.section .text.call_unknown
	.globl	call_unknown
	.ent	call_unknown
call_unknown:
	li	$v0, AEGIS_INVALID
	jr	$k1
	 rfe
	.end	call_unknown

# The path with a stack: a C function on the kernel's stack. C keeps s0 to s8; of the rest a call
# gives back what C left, which is never a secret (clear_caller_saved).   in: v0 = number, k1 =
# where to go on   out: v0   clobbers: as a procedure call
	.section .text.call_on_stack
	.globl	call_on_stack
	.globl	call_on_stack8
	.ent	call_on_stack
call_on_stack8:				# four more arguments, where o32 has them
	lui	$k0, %hi(kernel + K_STACK_TOP - 48)
	sw	$t0, %lo(kernel + K_STACK_TOP - 48 + 16)($k0)
	sw	$t1, %lo(kernel + K_STACK_TOP - 48 + 20)($k0)
	sw	$t2, %lo(kernel + K_STACK_TOP - 48 + 24)($k0)
	sw	$t3, %lo(kernel + K_STACK_TOP - 48 + 28)($k0)
call_on_stack:
	andi	$v0, $v0, CALL_MASK
	lui	$k0, %hi(kernel)
	addu	$v0, $v0, $k0
	lw	$v0, %lo(kernel + K_FUNCTIONS)($v0)
	addiu	$k0, $k0, %lo(kernel + K_STACK_TOP - 48)
	sw	$sp, 44($k0)
	sw	$ra, 40($k0)
	sw	$k1, 36($k0)
	jalr	$v0
	 move	$sp, $k0
	lw	$k1, 36($sp)
	lw	$ra, 40($sp)
	lw	$sp, 44($sp)
	jr	$k1
	 rfe
	.end	call_on_stack

# The path of calls that may take long: all registers are kept, so that the call can be executed
# again.
	.section .text.call_long
	.globl	call_long
	.ent	call_long
call_long:
	lui	$k1, %hi(long_call)
	j	with_frame
	 addiu	$k1, $k1, %lo(long_call)
	.end	call_long

# What the kernel's data begin with: struct Kernel. Calls beyond the last are refused.
	.section .data.kernel
	.align	2
	.globl	kernel
kernel:
#define FAST(name) call_##name
#define PRIMITIVE(name) call_##name
#define STACK(name) call_on_stack
#define STACK8(name) call_on_stack8
#define MANY(name) call_##name
#define MANY8(name) call_##name
#define LONG(name) call_long
#define LONG8(name) call_long
#define TRANSFER(name)
#define CALL(name, path, result, arguments) .word path(name)
#include "aegis/kernel/calls.h"
	.rept	(CALL_MASK + 4 - CALL_END) / 4
	.word	call_unknown
	.endr
#undef FAST
#undef PRIMITIVE
#undef STACK
#undef STACK8
#undef MANY
#undef MANY8
#undef LONG
#undef LONG8
#define FAST(name) 0
#define PRIMITIVE(name) 0
#define STACK(name) call_##name
#define STACK8(name) call_##name
#define MANY(name) 0
#define MANY8(name) 0
#define LONG(name) call_##name
#define LONG8(name) call_##name
#include "aegis/kernel/calls.h"
	.rept	(CALL_MASK + 4 - CALL_END) / 4
	.word	0
	.endr
	.space	K_SIZE - K_CURRENT
