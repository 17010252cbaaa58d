/*
 * Copies within the kernel, and between the kernel and user addresses that may be invalid. A fault
 * at a user address continues at onfault, which trap() substitutes for the faulting PC. User
 * addresses are those without the sign bit, to their last byte.
 */
#include "param.h"
#include "ultrix-model/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

/*
 * int copyin(from user, to kernel, bytes), int copyout(from kernel, to user, bytes): 0, or 14
 * (EFAULT).
 */
	.section .text.copyin, "ax", @progbits
	.globl	copyin
	.ent	copyin
copyin:
	subu	$sp, $sp, 24
	sw	$ra, 20($sp)
	addu	$t0, $a0, $a2
	or	$t0, $t0, $a0
	or	$t0, $t0, $a2
	bltz	$t0, copyFault
	 lui	$t1, %hi(copyFault)
	addiu	$t1, $t1, %lo(copyFault)
	jal	bcopy
	 sw	$t1, U_ONFAULT($0)
	lw	$ra, 20($sp)
	sw	$0, U_ONFAULT($0)
	addiu	$sp, $sp, 24
	jr	$ra
	 move	$v0, $0
	.end	copyin

	.section .text.copyout, "ax", @progbits
	.globl	copyout
	.ent	copyout
copyout:
	subu	$sp, $sp, 24
	sw	$ra, 20($sp)
	addu	$t0, $a1, $a2
	or	$t0, $t0, $a1
	or	$t0, $t0, $a2
	bltz	$t0, copyFault
	 lui	$t1, %hi(copyFault)
	addiu	$t1, $t1, %lo(copyFault)
	jal	bcopy
	 sw	$t1, U_ONFAULT($0)
	lw	$ra, 20($sp)
	sw	$0, U_ONFAULT($0)
	addiu	$sp, $sp, 24
	jr	$ra
	 move	$v0, $0
	.end	copyout

	.section .text.copyFault, "ax", @progbits
	.ent	copyFault
copyFault:
	lw	$ra, 20($sp)
	sw	$0, U_ONFAULT($0)
	addiu	$sp, $sp, 24
	jr	$ra
	 li	$v0, 14
	.end	copyFault

/*
 * int copyinstr(from user, to kernel, room): length without the NUL, or -1 for a bad address or no
 * NUL within the room.
 */
	.section .text.copyinstr, "ax", @progbits
	.globl	copyinstr
	.ent	copyinstr
copyinstr:
	la	$t1, wordFault
	sw	$t1, U_ONFAULT($0)
	move	$t2, $a0
1:	bltz	$t2, wordFault
	 addiu	$a2, $a2, -1
	bltz	$a2, wordFault
	 lbu	$t0, 0($t2)
	addiu	$t2, $t2, 1
	sb	$t0, 0($a1)
	bnez	$t0, 1b
	 addiu	$a1, $a1, 1
	sw	$0, U_ONFAULT($0)
	subu	$v0, $t2, $a0
	jr	$ra
	 addiu	$v0, $v0, -1
	.end	copyinstr

/* int fuword(user): the word, or -1. int suword(user, word): 0 or -1. */
	.section .text.fuword, "ax", @progbits
	.globl	fuword
	.ent	fuword
fuword:
	bltz	$a0, wordFault
	 lui	$t1, %hi(wordFault)
	addiu	$t1, $t1, %lo(wordFault)
	sw	$t1, U_ONFAULT($0)
	lw	$v0, 0($a0)
	sw	$0, U_ONFAULT($0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	fuword

	.section .text.suword, "ax", @progbits
	.globl	suword
	.ent	suword
suword:
	bltz	$a0, wordFault
	 lui	$t1, %hi(wordFault)
	addiu	$t1, $t1, %lo(wordFault)
	sw	$t1, U_ONFAULT($0)
	sw	$a1, 0($a0)
	sw	$0, U_ONFAULT($0)
	jr	$ra
	 move	$v0, $0
	.end	suword

	.section .text.wordFault, "ax", @progbits
	.ent	wordFault
wordFault:
	sw	$0, U_ONFAULT($0)
	jr	$ra
	 li	$v0, -1
	.end	wordFault

/*
 * void bcopy(from, to, bytes): words while both are aligned, then bytes; upwards, for areas that do
 * not overlap.
 */
	.section .text.bcopy, "ax", @progbits
	.globl	bcopy
	.ent	bcopy
bcopy:
	or	$t0, $a0, $a1
	andi	$t0, $t0, 3
	bnez	$t0, 2f
	 srl	$t1, $a2, 2
	beqz	$t1, 2f
	 sll	$t1, $t1, 2
	addu	$t1, $t1, $a0		/* end of the words */
	andi	$a2, $a2, 3
1:	lw	$t0, 0($a0)
	addiu	$a0, $a0, 4
	addiu	$a1, $a1, 4
	bne	$a0, $t1, 1b
	 sw	$t0, -4($a1)
2:	beqz	$a2, 4f
	 addu	$t1, $a0, $a2
3:	lbu	$t0, 0($a0)
	addiu	$a0, $a0, 1
	addiu	$a1, $a1, 1
	bne	$a0, $t1, 3b
	 sb	$t0, -1($a1)
4:	jr	$ra
	 nop				/* (branch delay) */
	.end	bcopy

/* void bzero(to, bytes) */
	.section .text.bzero, "ax", @progbits
	.globl	bzero
	.ent	bzero
bzero:
	andi	$t0, $a0, 3
	bnez	$t0, 2f
	 srl	$t1, $a1, 2
	beqz	$t1, 2f
	 sll	$t1, $t1, 2
	addu	$t1, $t1, $a0
	andi	$a1, $a1, 3
1:	addiu	$a0, $a0, 4
	bne	$a0, $t1, 1b
	 sw	$0, -4($a0)
2:	beqz	$a1, 4f
	 addu	$t1, $a0, $a1
3:	addiu	$a0, $a0, 1
	bne	$a0, $t1, 3b
	 sb	$0, -1($a0)
4:	jr	$ra
	 nop				/* (branch delay) */
	.end	bzero

/*
 * What the compiler calls for large structures: memcpy(to, from, bytes); memset(to, byte, bytes),
 * for zeros only.
 */
	.section .text.memcpy, "ax", @progbits
	.globl	memcpy
	.ent	memcpy
memcpy:
	move	$v0, $a0
	move	$t0, $a0
	move	$a0, $a1
	j	bcopy
	 move	$a1, $t0
	.end	memcpy

	.section .text.memset, "ax", @progbits
	.globl	memset
	.ent	memset
memset:
	move	$v0, $a0
	j	bzero
	 move	$a1, $a2
	.end	memset

/* int ffs(int): number of the lowest bit set, counted from 1; 0 for none. */
	.section .text.ffs, "ax", @progbits
	.globl	ffs
	.ent	ffs
ffs:
	beqz	$a0, 2f
	 move	$v0, $0
1:	andi	$t0, $a0, 1
	addiu	$v0, $v0, 1
	beqz	$t0, 1b
	 srl	$a0, $a0, 1
2:	jr	$ra
	 nop				/* (branch delay) */
	.end	ffs

/* int bcmp(a, b, bytes): 0 if they are equal. */
	.section .text.bcmp, "ax", @progbits
	.globl	bcmp
	.ent	bcmp
bcmp:
	beqz	$a2, 2f
	 addu	$a2, $a2, $a0
1:	lbu	$t0, 0($a0)
	lbu	$t1, 0($a1)
	addiu	$a0, $a0, 1
	bne	$t0, $t1, 3f
	 addiu	$a1, $a1, 1
	bne	$a0, $a2, 1b
	 nop				/* (branch delay) */
2:	jr	$ra
	 move	$v0, $0
3:	jr	$ra
	 li	$v0, 1
	.end	bcmp

/* uint ntohl(uint), ushort ntohs(ushort): the other order of bytes. */
	.section .text.ntohl, "ax", @progbits
	.globl	ntohl
	.ent	ntohl
ntohl:
	srl	$v0, $a0, 24
	srl	$t0, $a0, 8
	andi	$t0, $t0, 0xff00
	or	$v0, $v0, $t0
	andi	$t0, $a0, 0xff00
	sll	$t0, $t0, 8
	or	$v0, $v0, $t0
	sll	$t0, $a0, 24
	jr	$ra
	 or	$v0, $v0, $t0
	.end	ntohl

	.section .text.ntohs, "ax", @progbits
	.globl	ntohs
	.ent	ntohs
ntohs:
	srl	$v0, $a0, 8
	andi	$v0, $v0, 0xff
	sll	$t0, $a0, 8
	andi	$t0, $t0, 0xff00
	jr	$ra
	 or	$v0, $v0, $t0
	.end	ntohs
