# Table 11, with a safe handler: it takes the counter out of the datagram, counts on, counts its own
# runs, and sends the datagram back behind the headers that stand in the transmit page. As it is
# downloaded: a0 = message, a2 = data, a3 = transmit page.
	.set	noreorder
	.set	noat

	.section .text.table11_handler
	.align	2
	.globl	table11_handler
	.globl	table11_handler_end
table11_handler:
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
	li	$v0, 60
	break	0
	jr	$ra
	 move	$v0, $0
table11_handler_end:
