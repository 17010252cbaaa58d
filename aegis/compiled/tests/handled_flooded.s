# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/handled_flooded.c
	.text
	.file 1 "aegis/tests/handled_flooded.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 64
	jal	aegis_ether_address
	sw	$16,16($sp)
	.loc 2 68
	li	$16,538968064
	.loc 2 64
	move	$18,$3
	.loc 2 67
	jal	my_page
	move	$17,$2
	move	$5,$2
	lui	$20,%hi(frame_page)
	.loc 2 68
	li	$6,1
	addiu	$4,$16,8192
	jal	map_mine
	sw	$2,%lo(frame_page)($20)
	.loc 2 70
	ori	$7,$16,0x2000
	li	$2,-1
	sb	$2,0($7)
	sb	$2,8193($16)
	sb	$2,8194($16)
	sb	$2,8195($16)
	sb	$2,8196($16)
	sb	$2,8197($16)
	.loc 2 73
	li	$2,-120
	sb	$2,8204($16)
	.loc 2 74
	li	$2,-75
	.loc 2 71
	srl	$3,$17,8
	srl	$6,$18,8
	srl	$5,$17,24
	srl	$4,$17,16
	.loc 2 74
	sb	$2,8205($16)
	.loc 2 75
	li	$2,2
	.loc 2 71
	sb	$3,8202($16)
	sb	$6,8198($16)
	sb	$18,8199($16)
	sb	$5,8200($16)
	sb	$4,8201($16)
	sb	$17,8203($16)
	.loc 2 32
	jal	my_page
	sb	$2,8206($16)
	move	$5,$2
	lui	$17,%hi(ring_page)
	.loc 2 33
	li	$6,1
	li	$4,538968064
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
	.loc 2 21
	li	$3,2
	.loc 2 25
	li	$4,65535
	.loc 2 23
	sw	$2,4($16)
	.loc 2 26
	li	$2,34997
	.loc 2 21
	sw	$3,0($16)
	.loc 2 26
	sw	$2,12($16)
	.loc 2 25
	sw	$4,8($16)
	.loc 2 23
	addiu	$5,$4,15
	.loc 2 25
	li	$2,255
	.loc 2 45
	lw	$4,%lo(ring_page)($17)
	.loc 2 26
	sw	$3,24($16)
	.loc 2 23
	sw	$5,16($16)
	.loc 2 45
	jal	aegis_ether_bind
	sw	$2,20($16)
	.loc 2 47
	sltu	$4,$2,-16
	li	$5,47
	jal	check
	move	$18,$2
	.file 3 "./aegis/tests/handlers.h"
	.loc 3 24
	jal	my_page
	lui	$19,%hi(handler_page)
	move	$5,$2
	.loc 3 25
	li	$6,1
	addiu	$4,$16,12288
	.loc 3 26
	ori	$17,$16,0x3000
	.loc 3 25
	jal	map_mine
	sw	$2,%lo(handler_page)($19)
	.loc 3 26
	jal	my_page
	nop
	move	$5,$2
	.loc 3 27
	li	$6,1
	addiu	$4,$16,16384
	jal	map_mine
	sw	$2,4($17)
	.loc 3 28
	lw	$2,%lo(frame_page)($20)
	.loc 1 15
	sw	$0,24($17)
	.loc 3 28
	sw	$2,8($17)
	.loc 1 15
	li	$2,4
	sw	$2,0($17)
	li	$2,268435456
	ori	$2,$2,0xffff
	sw	$2,20($17)
	li	$2,65011712
	addiu	$2,$2,8
	sw	$2,28($17)
	sw	$0,32($17)
	.loc 1 16
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,16
$L2:
	.loc 1 18
	jal	yield_to
	move	$4,$0
	b	$L2
	nop
	.set	reorder
	.end	main
	.section	.bss.handler_page,"aw"
	.align	2
handler_page:
	.space	4
	.section	.bss.frames_told,"aw"
	.align	2
frames_told:
	.space	4
	.section	.bss.frame_page,"aw"
	.align	2
frame_page:
	.space	4
	.section	.bss.ring_page,"aw"
	.align	2
ring_page:
	.space	4
	.text
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
	.file 6 "./aegis/user/aegis.h"
