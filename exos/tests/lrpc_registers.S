# Registers around a call (server.h).
	.set	noreorder

	.section .text.registers_kept
	.globl	registers_kept
	.ent	registers_kept
registers_kept:
	addiu	$sp, $sp, -80
	sw	$s0, 24($sp)
	sw	$s1, 28($sp)
	sw	$s2, 32($sp)
	sw	$s3, 36($sp)
	sw	$s4, 40($sp)
	sw	$s5, 44($sp)
	sw	$s6, 48($sp)
	sw	$s7, 52($sp)
	sw	$s8, 56($sp)
	sw	$ra, 60($sp)
	sw	$a3, 64($sp)
	sw	$gp, 68($sp)
	move	$t0, $a0
	move	$a0, $a1
	move	$a1, $a2
	lui	$t1, %hi(kept_sp)
	sw	$sp, %lo(kept_sp)($t1)
	li	$s0, 100
	li	$s1, 101
	li	$s2, 102
	li	$s3, 103
	li	$s4, 104
	li	$s5, 105
	li	$s6, 106
	li	$s7, 107
	jalr	$t0
	 li	$s8, 108
	lui	$t1, %hi(kept_sp)
	lw	$t1, %lo(kept_sp)($t1)
	nop				# (load delay)
	xor	$v1, $t1, $sp
	move	$sp, $t1
	lw	$t0, 64($sp)
	lw	$t1, 68($sp)
	sw	$v0, 0($t0)
	xor	$t1, $t1, $gp
	or	$v1, $v1, $t1
	addiu	$s0, $s0, -100
	addiu	$s1, $s1, -101
	addiu	$s2, $s2, -102
	addiu	$s3, $s3, -103
	addiu	$s4, $s4, -104
	addiu	$s5, $s5, -105
	addiu	$s6, $s6, -106
	addiu	$s7, $s7, -107
	addiu	$s8, $s8, -108
	or	$v1, $v1, $s0
	or	$v1, $v1, $s1
	or	$v1, $v1, $s2
	or	$v1, $v1, $s3
	or	$v1, $v1, $s4
	or	$v1, $v1, $s5
	or	$v1, $v1, $s6
	or	$v1, $v1, $s7
	or	$v0, $v1, $s8
	lw	$s0, 24($sp)
	lw	$s1, 28($sp)
	lw	$s2, 32($sp)
	lw	$s3, 36($sp)
	lw	$s4, 40($sp)
	lw	$s5, 44($sp)
	lw	$s6, 48($sp)
	lw	$s7, 52($sp)
	lw	$s8, 56($sp)
	lw	$ra, 60($sp)
	lw	$gp, 68($sp)
	jr	$ra
	 addiu	$sp, $sp, 80
	.end	registers_kept

	.section .text.trash
	.globl	trash
	.ent	trash
trash:
	li	$s0, -1
	li	$s1, -1
	li	$s2, -1
	li	$s3, -1
	li	$s4, -1
	li	$s5, -1
	li	$s6, -1
	li	$s7, -1
	li	$s8, -1
	li	$gp, -1
	jr	$ra
	 addiu	$v0, $a0, 1
	.end	trash

	.section .bss.kept_sp
	.align	2
kept_sp:
	.space	4
