# int fault_at(address): a load that faults, with numbers in the registers; returns 0 when all are
# there afterwards but the two that the handler changes: v0 = 0x1234, s0 one more.

	.set	noreorder
	.set	noat

	.section .text.fault_at
	.globl	fault_at
	.globl	fault_load
	.ent	fault_at
fault_at:
	addiu	$sp, $sp, -48
	sw	$s0, 12($sp)
	sw	$s1, 16($sp)
	sw	$s7, 20($sp)
	sw	$s8, 24($sp)
	sw	$ra, 28($sp)
	li	$at, 0x101
	li	$v1, 0x103
	li	$a1, 0x105
	li	$a3, 0x107
	li	$t0, 0x108
	li	$t7, 0x115
	li	$t9, 0x125
	li	$s0, 0x116
	li	$s1, 0x117
	li	$s7, 0x123
	li	$s8, 0x130
	li	$ra, 0x131
	mtlo	$t0
	mthi	$t7
fault_load:
	lw	$v0, 0($a0)
	addiu	$at, $at, -0x101
	addiu	$v1, $v1, -0x103
	or	$at, $at, $v1
	addiu	$a1, $a1, -0x105
	or	$at, $at, $a1
	addiu	$a3, $a3, -0x107
	or	$at, $at, $a3
	mflo	$v1
	mfhi	$a1
	xor	$v1, $v1, $t0
	or	$at, $at, $v1
	xor	$a1, $a1, $t7
	or	$at, $at, $a1
	addiu	$t0, $t0, -0x108
	or	$at, $at, $t0
	addiu	$t7, $t7, -0x115
	or	$at, $at, $t7
	addiu	$t9, $t9, -0x125
	or	$at, $at, $t9
	addiu	$s0, $s0, -0x117
	or	$at, $at, $s0
	addiu	$s1, $s1, -0x117
	or	$at, $at, $s1
	addiu	$s7, $s7, -0x123
	or	$at, $at, $s7
	addiu	$s8, $s8, -0x130
	or	$at, $at, $s8
	addiu	$ra, $ra, -0x131
	or	$at, $at, $ra
	addiu	$v0, $v0, -0x1234
	or	$v0, $v0, $at
	lw	$s0, 12($sp)
	lw	$s1, 16($sp)
	lw	$s7, 20($sp)
	lw	$s8, 24($sp)
	lw	$ra, 28($sp)
	nop				# (load delay)
	jr	$ra
	 addiu	$sp, $sp, 48
	.end	fault_at
