# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/unread.c
	.text
	.file 1 "aegis/tests/unread.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 32
	jal	my_page
	sw	$16,20($sp)
	move	$5,$2
	.loc 2 33
	li	$6,1
	li	$4,538968064
	.loc 2 32
	lui	$17,%hi(ring_page)
	.loc 2 34
	li	$16,538968064
	.loc 2 33
	jal	map_mine
	sw	$2,%lo(ring_page)($17)
	.loc 2 34
	li	$2,1
	.loc 2 35
	jal	my_page
	sw	$2,100($16)
	move	$5,$2
	.loc 2 36
	li	$6,1
	addiu	$4,$16,4096
	jal	map_mine
	sw	$2,104($16)
	.loc 2 23
	li	$2,131072
	addiu	$2,$2,12
	.loc 2 25
	li	$4,65535
	.loc 2 21
	li	$3,2
	.loc 2 23
	sw	$2,4($16)
	.loc 2 26
	li	$2,34997
	sw	$2,12($16)
	.loc 2 21
	sw	$3,0($16)
	.loc 2 25
	sw	$4,8($16)
	.loc 2 23
	addiu	$5,$4,15
	.loc 2 25
	li	$2,255
	.loc 2 45
	lw	$4,%lo(ring_page)($17)
	.loc 2 23
	sw	$5,16($16)
	.loc 2 25
	sw	$2,20($16)
	.loc 2 45
	jal	aegis_ether_bind
	sw	$3,24($16)
	.loc 2 47
	sltu	$4,$2,-16
	jal	check
	li	$5,47
$L2:
	.loc 1 9
	jal	yield_to
	move	$4,$0
	b	$L2
	nop
	.set	reorder
	.end	main
	.section	.bss.frames_told,"aw"
	.align	2
frames_told:
	.space	4
	.section	.bss.ring_page,"aw"
	.align	2
ring_page:
	.space	4
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/user/aegis.h"
