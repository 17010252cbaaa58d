# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/unread.c
	.file 1 "unread.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	jal	my_page
	sw	$16,20($sp)
	move	$5,$2
	li	$6,1
	li	$4,538968064
	lui	$17,%hi(ring_page)
	li	$16,538968064
	jal	map_mine
	sw	$2,%lo(ring_page)($17)
	li	$2,1
	jal	my_page
	sw	$2,100($16)
	move	$5,$2
	li	$6,1
	addiu	$4,$16,4096
	jal	map_mine
	sw	$2,104($16)
	li	$2,131072
	addiu	$2,$2,12
	li	$4,65535
	li	$3,2
	sw	$2,4($16)
	li	$2,34997
	sw	$2,12($16)
	sw	$3,0($16)
	sw	$4,8($16)
	addiu	$5,$4,15
	li	$2,255
	lw	$4,%lo(ring_page)($17)
	sw	$5,16($16)
	sw	$2,20($16)
	jal	aegis_ether_bind
	sw	$3,24($16)
	sltu	$4,$2,-16
	jal	check
	li	$5,47
$L2:
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
