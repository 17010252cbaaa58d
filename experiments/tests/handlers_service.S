# The service of the test: does nothing. By contract a service changes v0, v1 and t0 to t2 alone; it
# goes back through s6.
	.set	noreorder
	.section .text.handler_service
	.globl	handler_service
	.ent	handler_service
handler_service:
	jr	$s6
	 move	$v0, $0
	.end	handler_service
