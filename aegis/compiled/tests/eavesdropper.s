# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/eavesdropper.c
	.text
	.file 1 "aegis/tests/eavesdropper.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 64
	jal	aegis_ether_address
	sw	$16,24($sp)
	.loc 2 68
	li	$16,538968064
	.loc 2 64
	move	$18,$3
	.loc 2 67
	jal	my_page
	move	$17,$2
	lui	$20,%hi(frame_page)
	move	$5,$2
	.loc 2 68
	li	$6,1
	addiu	$4,$16,8192
	jal	map_mine
	sw	$2,%lo(frame_page)($20)
	.loc 2 70
	li	$2,-1
	ori	$7,$16,0x2000
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
	lui	$17,%hi(ring_page)
	.loc 2 34
	li	$19,1
	.loc 2 32
	move	$5,$2
	.loc 2 33
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(ring_page)($17)
	.loc 2 35
	jal	my_page
	sw	$19,100($16)
	move	$5,$2
	.loc 2 36
	li	$6,1
	addiu	$4,$16,4096
	jal	map_mine
	sw	$2,104($16)
	.loc 2 25
	li	$fp,65535
	.loc 2 23
	li	$3,131072
	addiu	$6,$fp,15
	.loc 2 26
	li	$7,34997
	.loc 2 23
	addiu	$3,$3,12
	.loc 2 21
	li	$21,2
	.loc 2 25
	li	$18,255
	.loc 2 23
	sw	$6,16($16)
	sw	$3,4($16)
	.loc 2 26
	sw	$7,12($16)
	.loc 2 25
	sw	$18,20($16)
	.loc 1 13
	move	$4,$0
	.loc 2 21
	sw	$21,0($16)
	.loc 2 25
	sw	$fp,8($16)
	.loc 1 13
	jal	yield_to
	sw	$19,24($16)
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	.loc 1 14
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	addiu	$23,$16,4
	addiu	$4,$2,4
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	sw	$19,0($16)
	.loc 1 16
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,4
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	sw	$19,12($16)
	sw	$19,8($16)
	.loc 1 18
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,4
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 19
	sw	$0,0($16)
	.loc 1 20
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,2
	li	$5,20
	jal	check
	sltu	$4,$4,1
	.loc 2 21
	lw	$4,0($16)
	nop
	sll	$2,$4,1
	addiu	$5,$4,1
	addu	$2,$2,$4
	sw	$5,0($16)
	sll	$2,$2,2
	.loc 2 23
	li	$5,262144
	.loc 2 21
	addu	$2,$2,$23
	.loc 2 23
	addiu	$5,$5,61
	.loc 1 23
	lw	$4,%lo(ring_page)($17)
	.loc 2 23
	sw	$5,0($2)
	.loc 2 25
	sw	$19,4($2)
	.loc 1 23
	jal	aegis_ether_bind
	sw	$19,8($2)
	addiu	$4,$2,2
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 2 23
	li	$3,131072
	ori	$4,$3,0xc
	.loc 2 26
	li	$7,34997
	sw	$7,12($16)
	.loc 2 23
	sw	$4,4($16)
	.loc 2 25
	sw	$fp,8($16)
	.loc 2 21
	sw	$21,0($16)
	.loc 1 27
	lw	$4,%lo(ring_page)($17)
	.loc 2 23
	addiu	$2,$fp,14
	.loc 2 25
	sw	$18,20($16)
	.loc 2 23
	sw	$2,16($16)
	.loc 1 27
	jal	aegis_ether_bind
	sw	$0,24($16)
	addiu	$4,$2,2
	li	$5,27
	jal	check
	sltu	$4,$4,1
	.loc 1 28
	li	$2,3
	sh	$2,18($16)
	.loc 1 29
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,2
	li	$5,29
	jal	check
	sltu	$4,$4,1
	.loc 1 30
	li	$8,9
	sw	$8,0($16)
	.loc 1 31
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,2
	li	$5,31
	jal	check
	sltu	$4,$4,1
	.loc 1 34
	lw	$9,100($16)
	.loc 2 23
	li	$2,65536
	ori	$6,$2,0xe
	.loc 1 34
	sw	$9,16($sp)
	.loc 2 23
	sw	$6,16($16)
	.loc 2 25
	sw	$18,20($16)
	.loc 2 21
	sw	$21,0($16)
	.loc 2 26
	sw	$21,24($16)
	.loc 1 35
	sw	$0,100($16)
	.loc 1 36
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,2
	li	$5,36
	jal	check
	sltu	$4,$4,1
	.loc 1 37
	li	$8,9
	sw	$8,100($16)
	.loc 1 38
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,2
	li	$5,38
	jal	check
	sltu	$4,$4,1
	.loc 1 39
	lw	$9,16($sp)
	.loc 2 23
	li	$2,65536
	li	$3,131072
	ori	$3,$3,0xc
	.loc 2 26
	li	$7,34997
	.loc 2 23
	ori	$6,$2,0xe
	.loc 1 39
	sw	$9,100($16)
	.loc 2 23
	sw	$3,4($16)
	.loc 2 26
	sw	$7,12($16)
	.loc 2 23
	sw	$6,16($16)
	.loc 2 25
	sw	$18,20($16)
	.loc 1 44
	li	$4,-2147418112
	.loc 2 25
	sw	$fp,8($16)
	.loc 2 21
	sw	$21,0($16)
	.loc 1 44
	jal	env_info
	sw	$21,24($16)
	lw	$2,40($2)
	nop
	sw	$2,104($16)
	.loc 1 45
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,45
	jal	check
	sltu	$4,$4,1
	.loc 1 46
	sw	$19,104($16)
	.loc 1 47
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,47
	jal	check
	sltu	$4,$4,1
	.loc 1 48
	lw	$4,%lo(ring_page)($17)
	.loc 1 49
	jal	aegis_ether_bind
	sw	$4,104($16)
	addiu	$4,$2,1
	li	$5,49
	jal	check
	sltu	$4,$4,1
	.loc 1 50
	jal	env_info
	li	$4,-2147418112
	lw	$4,40($2)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,50
	jal	check
	sltu	$4,$4,1
	.loc 1 52
	jal	aegis_ether_unbind
	move	$4,$0
	addiu	$4,$2,1
	li	$5,52
	jal	check
	sltu	$4,$4,1
	.loc 1 53
	lw	$5,%lo(frame_page)($20)
	li	$6,60
	sll	$5,$5,12
	jal	aegis_ether_send
	move	$4,$0
	addiu	$4,$2,1
	li	$5,53
	jal	check
	sltu	$4,$4,1
	.loc 1 55
	jal	my_page
	nop
	sw	$2,104($16)
	.loc 1 56
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	.loc 1 57
	slt	$4,$0,$2
	li	$5,57
	jal	check
	move	$18,$2
	.loc 1 59
	lw	$22,104($16)
	.loc 1 60
	jal	env_info
	li	$4,-2147418112
	lw	$2,40($2)
	nop
	sw	$2,104($16)
	.loc 1 61
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,61
	jal	check
	sltu	$4,$4,1
	.loc 1 62
	sw	$22,104($16)
	.loc 1 63
	lw	$5,%lo(frame_page)($20)
	li	$6,60
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	sltu	$4,$2,1
	jal	check
	li	$5,63
	.loc 1 64
	lw	$5,%lo(frame_page)($20)
	li	$6,59
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,2
	li	$5,64
	jal	check
	sltu	$4,$4,1
	.loc 1 65
	lw	$5,%lo(frame_page)($20)
	li	$6,1515
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,2
	li	$5,65
	jal	check
	sltu	$4,$4,1
	.loc 1 66
	lw	$5,%lo(frame_page)($20)
	li	$6,64
	sll	$5,$5,12
	move	$4,$18
	jal	aegis_ether_send
	addiu	$5,$5,4036
	addiu	$4,$2,2
	li	$5,66
	jal	check
	sltu	$4,$4,1
	.loc 1 67
	li	$6,60
	move	$4,$18
	jal	aegis_ether_send
	li	$5,4096
	addiu	$4,$2,1
	li	$5,67
	jal	check
	sltu	$4,$4,1
	.loc 1 68
	sb	$19,8206($16)
	.loc 1 69
	lw	$5,%lo(frame_page)($20)
	li	$6,60
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,69
	jal	check
	sltu	$4,$4,1
	.loc 1 71
	lbu	$2,8203($16)
	.loc 1 70
	sb	$21,8206($16)
	.loc 1 71
	xori	$2,$2,0x1
	sb	$2,8203($16)
	.loc 1 72
	lw	$5,%lo(frame_page)($20)
	move	$4,$18
	li	$6,60
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,72
	jal	check
	sltu	$4,$4,1
	.loc 1 74
	lw	$2,144($16)
	nop
	sltu	$2,$2,3
	beq	$2,$0,$L2
	nop
$L3:
	.loc 1 75
	jal	yield_to
	move	$4,$0
	.loc 1 74
	lw	$3,144($16)
	nop
	sltu	$3,$3,3
	bne	$3,$0,$L3
	nop
$L2:
	.loc 1 76
	li	$16,538968064
	lw	$4,140($16)
	li	$5,76
	xori	$4,$4,0x2
	jal	check
	sltu	$4,$4,1
	.loc 1 78
	lw	$4,104($16)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,78
	.loc 1 79
	jal	aegis_ether_unbind
	move	$4,$18
	addiu	$4,$2,1
	li	$5,79
	jal	check
	sltu	$4,$4,1
	.loc 1 81
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
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
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/user/aegis.h"
