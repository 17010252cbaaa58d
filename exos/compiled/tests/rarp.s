# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/rarp.c
	.text
	.file 1 "exos/tests/rarp.c"
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"here\000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	.loc 1 13
	li	$2,17301504
	.loc 1 12
	addiu	$sp,$sp,-56
	.loc 1 13
	addiu	$2,$2,2
	sw	$2,24($sp)
	li	$2,33554432
	addiu	$2,$2,10
	.loc 1 12
	sw	$31,52($sp)
	sw	$17,48($sp)
	sw	$16,44($sp)
	.loc 1 13
	sw	$2,28($sp)
	sw	$0,32($sp)
	.loc 1 17
	jal	ask_address
	sw	$0,36($sp)
	sltu	$4,$2,1
	li	$5,17
	jal	check
	li	$16,-285278208
	.loc 1 19
	ori	$16,$16,0xfff6
	.loc 1 18
	lw	$17,28684($0)
	.loc 1 19
	jal	ask_address
	nop
	addu	$4,$2,$16
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	jal	ask_address
	nop
	addu	$4,$2,$16
	li	$5,20
	jal	check
	sltu	$4,$4,1
	.loc 1 21
	lw	$4,28684($0)
	li	$5,21
	xor	$4,$4,$17
	jal	check
	sltu	$4,$4,1
	.loc 1 22
	jal	aegis_ether_unbind
	move	$4,$0
	sltu	$4,$2,-16
	li	$5,22
	jal	check
	xori	$4,$4,0x1
	.loc 1 23
	li	$4,285212672
	jal	set_address
	addiu	$4,$4,10
	sltu	$4,$2,1
	jal	check
	li	$5,23
	.loc 1 24
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	.loc 1 25
	bgez	$2,$L6
	move	$4,$2
	move	$4,$0
$L2:
	jal	check
	li	$5,25
	.loc 1 27
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L6:
	.loc 1 25
	li	$2,16
	sw	$2,20($sp)
	lui	$5,%hi($LC0)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4
	jal	sendto
	addiu	$5,$5,%lo($LC0)
	xori	$4,$2,0x4
	b	$L2
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./exos/tests/check.h"
