# The handlers as they are downloaded: a0 = message, a1 = its bytes, a2 = data, a3 = transmit page;
# v0 at the end.
	.set	noreorder
	.set	noat

	.section .text.safety_native
	.align	2
	.globl	safety_answers
	.globl	safety_sums
	.globl	safety_locks
	.globl	safety_end
safety_answers:
	lhu	$t0, 42($a0)
	lhu	$t1, 44($a0)
	lw	$t2, 0($a2)
	sll	$t1, $t1, 16
	or	$t0, $t0, $t1
	addiu	$t0, $t0, 1
	sh	$t0, 42($a3)
	srl	$t1, $t0, 16
	sh	$t1, 44($a3)
	addiu	$t2, $t2, 1
	sw	$t2, 0($a2)
	jr	$ra
	 move	$v0, $0

# Ten words with the carry around.
	.macro	ADD_WORD offset
	lw	$t1, \offset($a0)
	nop				# (load delay)
	addu	$t0, $t0, $t1
	sltu	$t1, $t0, $t1
	addu	$t0, $t0, $t1
	.endm
safety_sums:
	move	$t0, $0
	ADD_WORD 20
	ADD_WORD 24
	ADD_WORD 28
	ADD_WORD 32
	ADD_WORD 36
	ADD_WORD 40
	ADD_WORD 44
	ADD_WORD 48
	ADD_WORD 52
	ADD_WORD 56
	sw	$t0, 0($a2)
	jr	$ra
	 move	$v0, $0

# Word 48 of the message says take (1) or give back; word 44 who asks; the data's first word who has
# it.
safety_locks:
	lw	$t0, 44($a0)
	lw	$t1, 0($a2)
	lw	$t2, 48($a0)
	li	$t3, 1
	bne	$t2, $t3, 1f
	 nop				# (branch delay)
	bne	$t1, $0, 2f
	 nop				# (branch delay)
	sw	$t0, 0($a2)
	sw	$t3, 44($a3)
	jr	$ra
	 move	$v0, $0
1:	bne	$t1, $t0, 2f
	 nop				# (branch delay)
	sw	$0, 0($a2)
	sw	$t3, 44($a3)
	jr	$ra
	 move	$v0, $0
2:	sw	$0, 44($a3)
	jr	$ra
	 move	$v0, $0
safety_end:
