# A turn: sixteen words are stored in a row, and the process asks who it is.
	.set	noreorder

	.section .text.measured_loop
	.globl	measured_loop
	.globl	turn
	.ent	measured_loop
measured_loop:				# in: a0 = turns
	addiu	$sp, $sp, -24
	sw	$ra, 20($sp)
	sw	$s0, 16($sp)
	move	$s0, $a0
turn:	lui	$t0, %hi(words)
	addiu	$t0, $t0, %lo(words)
	.irp	offset, 0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60
	sw	$s0, \offset($t0)
	.endr
	jal	getpid
	 addiu	$s0, $s0, -1
	bne	$s0, $0, turn
	 nop				# (branch delay)
	lw	$s0, 16($sp)
	lw	$ra, 20($sp)
	addiu	$sp, $sp, 24
	jr	$ra
	 nop				# (branch delay)
	.end	measured_loop

	.section .text.done
	.globl	done
	.ent	done
done:
	jr	$ra
	 nop				# (branch delay)
	.end	done

	.section .text.main
	.globl	main
	.ent	main
main:
	addiu	$sp, $sp, -24
	sw	$ra, 20($sp)
	jal	measured_loop		# a short pass, cold
	 li	$a0, 4
	jal	done
	 nop				# (branch delay)
	jal	measured_loop		# the pass that is measured
	 li	$a0, 500
	jal	done
	 nop				# (branch delay)
	lw	$ra, 20($sp)
	move	$v0, $0
	jr	$ra
	 addiu	$sp, $sp, 24
	.end	main

	.section .bss.words
	.align	2
words:	.space	64
