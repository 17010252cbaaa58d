# All registers across a fault and the ends of slices (registers.c).
	.set	noreorder
	.set	noat

# registers_across(address, times, into): fills the registers, stores to the address, turns for a
# while, and writes what they hold to into[]: 28 words, of which word n is to be 0x10000 + n; the
# last two are LO and HI.
	.section .text.registers_across
	.globl	registers_across
	.ent	registers_across
registers_across:
	addiu	$sp, $sp, -64
	sw	$s0, 0($sp)
	sw	$s1, 4($sp)
	sw	$s2, 8($sp)
	sw	$s3, 12($sp)
	sw	$s4, 16($sp)
	sw	$s5, 20($sp)
	sw	$s6, 24($sp)
	sw	$s7, 28($sp)
	sw	$s8, 32($sp)
	sw	$gp, 36($sp)
	sw	$ra, 40($sp)
	sw	$a2, 56($sp)
	move	$v0, $a1
	lui	$t0, 1
	ori	$t1, $t0, 26
	mtlo	$t1
	ori	$t1, $t0, 27
	mthi	$t1
	lui	$at, 1
	ori	$at, $at, 0
	lui	$v1, 1
	ori	$v1, $v1, 1
	lui	$a1, 1
	ori	$a1, $a1, 2
	lui	$a2, 1
	ori	$a2, $a2, 3
	lui	$a3, 1
	ori	$a3, $a3, 4
	lui	$t0, 1
	ori	$t0, $t0, 5
	lui	$t1, 1
	ori	$t1, $t1, 6
	lui	$t2, 1
	ori	$t2, $t2, 7
	lui	$t3, 1
	ori	$t3, $t3, 8
	lui	$t4, 1
	ori	$t4, $t4, 9
	lui	$t5, 1
	ori	$t5, $t5, 10
	lui	$t6, 1
	ori	$t6, $t6, 11
	lui	$t7, 1
	ori	$t7, $t7, 12
	lui	$t8, 1
	ori	$t8, $t8, 13
	lui	$t9, 1
	ori	$t9, $t9, 14
	lui	$s0, 1
	ori	$s0, $s0, 15
	lui	$s1, 1
	ori	$s1, $s1, 16
	lui	$s2, 1
	ori	$s2, $s2, 17
	lui	$s3, 1
	ori	$s3, $s3, 18
	lui	$s4, 1
	ori	$s4, $s4, 19
	lui	$s5, 1
	ori	$s5, $s5, 20
	lui	$s6, 1
	ori	$s6, $s6, 21
	lui	$s7, 1
	ori	$s7, $s7, 22
	lui	$s8, 1
	ori	$s8, $s8, 23
	lui	$gp, 1
	ori	$gp, $gp, 24
	lui	$ra, 1
	ori	$ra, $ra, 25
	sw	$v0, 0($a0)
1:	bne	$v0, $0, 1b
	 addiu	$v0, $v0, -1
	lw	$v0, 56($sp)
	nop				# (load delay)
	sw	$at, 0($v0)
	sw	$v1, 4($v0)
	sw	$a1, 8($v0)
	sw	$a2, 12($v0)
	sw	$a3, 16($v0)
	sw	$t0, 20($v0)
	sw	$t1, 24($v0)
	sw	$t2, 28($v0)
	sw	$t3, 32($v0)
	sw	$t4, 36($v0)
	sw	$t5, 40($v0)
	sw	$t6, 44($v0)
	sw	$t7, 48($v0)
	sw	$t8, 52($v0)
	sw	$t9, 56($v0)
	sw	$s0, 60($v0)
	sw	$s1, 64($v0)
	sw	$s2, 68($v0)
	sw	$s3, 72($v0)
	sw	$s4, 76($v0)
	sw	$s5, 80($v0)
	sw	$s6, 84($v0)
	sw	$s7, 88($v0)
	sw	$s8, 92($v0)
	sw	$gp, 96($v0)
	sw	$ra, 100($v0)
	mflo	$t0
	sw	$t0, 104($v0)
	mfhi	$t0
	sw	$t0, 108($v0)
	lw	$ra, 40($sp)
	lw	$s0, 0($sp)
	lw	$s1, 4($sp)
	lw	$s2, 8($sp)
	lw	$s3, 12($sp)
	lw	$s4, 16($sp)
	lw	$s5, 20($sp)
	lw	$s6, 24($sp)
	lw	$s7, 28($sp)
	lw	$s8, 32($sp)
	lw	$gp, 36($sp)
	jr	$ra
	 addiu	$sp, $sp, 64
	.end	registers_across
