# Kernel services of safe handlers, as rewritten code calls them: s6 = where to go on, arguments in
# v0, v1 and t0, s8 = steps that are left. Results in v0; v1 and t0 to t2 are cleared, all other
# registers are kept. Rewritten code is what calls: aegis/handlers/handler_rewrite.c.

	.set	noreorder
	.set	noat

	.section .text.ether_service
	.globl	ether_service_send
	.globl	ether_service_copy
	.ent	ether_service_send
ether_service_send:
	lui	$t1, %hi(handler_send)
	j	serve
	 addiu	$t1, $t1, %lo(handler_send)
ether_service_copy:
	lui	$t1, %hi(handler_copy)
	addiu	$t1, $t1, %lo(handler_copy)
serve:
	addiu	$sp, $sp, -72
	sw	$at, 16($sp)
	sw	$a0, 20($sp)
	sw	$a1, 24($sp)
	sw	$a2, 28($sp)
	sw	$a3, 32($sp)
	sw	$t3, 36($sp)
	sw	$t4, 40($sp)
	sw	$t5, 44($sp)
	sw	$t6, 48($sp)
	sw	$t7, 52($sp)
	sw	$t8, 56($sp)
	sw	$t9, 60($sp)
	sw	$ra, 64($sp)
	move	$a0, $v0
	move	$a1, $v1
	jalr	$t1
	 move	$a2, $t0
	subu	$s8, $s8, $v1
	move	$v1, $0
	move	$t0, $0
	move	$t1, $0
	move	$t2, $0
	lw	$at, 16($sp)
	lw	$a0, 20($sp)
	lw	$a1, 24($sp)
	lw	$a2, 28($sp)
	lw	$a3, 32($sp)
	lw	$t3, 36($sp)
	lw	$t4, 40($sp)
	lw	$t5, 44($sp)
	lw	$t6, 48($sp)
	lw	$t7, 52($sp)
	lw	$t8, 56($sp)
	lw	$t9, 60($sp)
	lw	$ra, 64($sp)
	jr	$s6
	 addiu	$sp, $sp, 72
	.end	ether_service_send
