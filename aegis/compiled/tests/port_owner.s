# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/port_owner.c
	.text
	.file 1 "aegis/tests/port_owner.c"
	.section	.text.ring_prepare,"ax"
	.align	2
	.file 2 "./aegis/tests/frames.h"
	.loc 2 31
	.ent	ring_prepare
ring_prepare:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 2 32
	jal	my_page
	move	$17,$4
	move	$5,$2
	.loc 2 33
	li	$6,1
	li	$4,538968064
	.loc 2 32
	lui	$2,%hi(ring_page)
	.loc 2 34
	li	$16,538968064
	.loc 2 33
	jal	map_mine
	sw	$5,%lo(ring_page)($2)
	.loc 2 34
	li	$2,1
	.loc 2 35
	jal	my_page
	sw	$2,100($16)
	move	$5,$2
	sw	$2,104($16)
	.loc 2 36
	li	$6,1
	jal	map_mine
	addiu	$4,$16,4096
	.loc 2 23
	li	$2,131072
	addiu	$2,$2,12
	sw	$2,4($16)
	.loc 2 21
	li	$2,2
	sw	$2,0($16)
	.loc 2 25
	li	$5,65535
	.loc 2 26
	li	$2,34997
	sw	$2,12($16)
	.loc 2 23
	addiu	$6,$5,15
	.loc 2 25
	li	$2,255
	.loc 2 23
	sw	$6,16($16)
	.loc 2 25
	sw	$5,8($16)
	sw	$2,20($16)
	.loc 2 26
	sw	$17,24($16)
	.loc 2 40
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ring_prepare
	.section	.text.ring_bind,"ax"
	.align	2
	.loc 2 44
	.ent	ring_bind
ring_bind:
	.set	noreorder
	.loc 2 45
	lui	$2,%hi(ring_page)
	lw	$4,%lo(ring_page)($2)
	.loc 2 44
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 2 45
	jal	aegis_ether_bind
	sw	$16,16($sp)
	.loc 2 47
	sltu	$4,$2,-16
	li	$5,47
	jal	check
	move	$16,$2
	.loc 2 49
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ring_bind
	.section	.text.datagram_prepare,"ax"
	.align	2
	.file 3 "./aegis/tests/datagrams.h"
	.loc 3 35
	.ent	datagram_prepare
datagram_prepare:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 2 64
	jal	aegis_ether_address
	move	$18,$4
	.loc 2 68
	li	$16,538968064
	.loc 2 64
	move	$19,$3
	.loc 2 67
	jal	my_page
	move	$17,$2
	move	$5,$2
	.loc 2 68
	addiu	$4,$16,8192
	li	$6,1
	.loc 2 67
	lui	$2,%hi(frame_page)
	.loc 2 68
	jal	map_mine
	sw	$5,%lo(frame_page)($2)
	.loc 2 70
	li	$2,-1
	ori	$9,$16,0x2000
	sb	$2,0($9)
	sb	$2,8193($16)
	sb	$2,8194($16)
	sb	$2,8195($16)
	sb	$2,8196($16)
	sb	$2,8197($16)
	.loc 3 30
	li	$2,8
	sb	$2,8204($16)
	li	$2,69
	sb	$2,8206($16)
	li	$2,46
	sb	$2,8209($16)
	li	$2,17
	sb	$2,8215($16)
	li	$2,1
	sb	$2,8221($16)
	li	$2,2
	sb	$2,8225($16)
	li	$2,7
	sb	$2,8229($16)
	li	$3,10
	.loc 2 71
	srl	$8,$19,8
	srl	$7,$17,24
	srl	$6,$17,16
	srl	$5,$17,8
	.loc 3 30
	srl	$4,$18,8
	li	$2,26
	.loc 2 71
	sb	$19,8199($16)
	sb	$17,8203($16)
	.loc 3 30
	sb	$18,8227($16)
	.loc 2 71
	sb	$8,8198($16)
	sb	$7,8200($16)
	sb	$6,8201($16)
	sb	$5,8202($16)
	.loc 3 30
	sb	$0,8205($16)
	sb	$0,8207($16)
	sb	$0,8208($16)
	sb	$3,8218($16)
	sb	$0,8219($16)
	sb	$0,8220($16)
	sb	$3,8222($16)
	sb	$0,8223($16)
	sb	$0,8224($16)
	sb	$4,8226($16)
	sb	$0,8228($16)
	sb	$0,8230($16)
	sb	$2,8231($16)
	.loc 3 46
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	datagram_prepare
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 15
	move	$4,$0
	.loc 1 11
	sw	$31,52($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 15
	jal	ring_prepare
	sw	$fp,48($sp)
	.loc 2 21
	li	$3,4
	sll	$2,$3,1
	li	$16,538968064
	addu	$2,$2,$3
	addiu	$3,$3,1
	sw	$3,0($16)
	.loc 2 26
	li	$3,69
	.loc 2 25
	li	$19,65535
	.loc 2 26
	sw	$3,24($16)
	.loc 2 23
	li	$4,131072
	li	$21,262144
	addiu	$18,$16,4
	.loc 2 26
	li	$3,17
	.loc 2 21
	sll	$2,$2,2
	.loc 2 26
	li	$20,167772160
	.loc 2 25
	li	$5,255
	.loc 2 23
	addiu	$6,$21,30
	addiu	$8,$19,15
	addiu	$7,$19,24
	.loc 2 26
	li	$9,2048
	sw	$3,36($16)
	.loc 2 21
	addu	$2,$2,$18
	.loc 2 26
	li	$3,1
	.loc 2 23
	addiu	$23,$4,12
	.loc 2 25
	li	$22,-1
	.loc 2 26
	addiu	$20,$20,1
	.loc 2 23
	addiu	$4,$4,36
	.loc 2 26
	sw	$9,12($16)
	.loc 2 23
	sw	$8,16($16)
	.loc 2 25
	sw	$5,20($16)
	.loc 2 23
	sw	$7,28($16)
	.loc 2 25
	sw	$5,32($16)
	.loc 2 23
	sw	$6,40($16)
	sw	$23,4($16)
	.loc 2 25
	sw	$19,8($16)
	sw	$22,44($16)
	.loc 2 26
	sw	$20,48($16)
	sw	$3,8($2)
	.loc 2 23
	sw	$4,0($2)
	.loc 1 17
	jal	ring_bind
	sw	$19,4($2)
	.loc 1 18
	li	$4,538968064
	jal	aegis_tlb_delete
	move	$17,$2
	.loc 1 19
	jal	aegis_tlb_delete
	addiu	$4,$16,4096
	.loc 1 20
	jal	ring_prepare
	move	$4,$0
	.loc 2 26
	li	$2,2054
	sw	$2,12($16)
	.loc 2 23
	addiu	$21,$21,38
	.loc 2 21
	li	$2,2
	.loc 2 23
	sw	$23,4($16)
	.loc 2 25
	sw	$19,8($16)
	.loc 2 21
	sw	$2,0($16)
	.loc 2 23
	sw	$21,16($16)
	.loc 2 25
	sw	$22,20($16)
	.loc 1 24
	jal	ring_bind
	sw	$20,24($16)
	.loc 1 25
	jal	datagram_prepare
	li	$4,1
	.loc 1 30
	b	$L9
	nop
$L10:
	.loc 1 31
	jal	yield_to
	nop
$L9:
	.loc 1 30
	jal	public_state
	nop
	lw	$2,52($2)
	nop
	beq	$2,$0,$L10
	move	$4,$0
	.loc 1 12
	move	$23,$0
	.loc 1 32
	move	$20,$0
	lui	$19,%hi(frame_page)
	.loc 3 30
	li	$22,538968064
	.loc 1 35
	li	$18,-4
	li	$21,5
	.loc 1 40
	li	$fp,4
$L11:
	.loc 3 30
	sb	$0,8234($22)
	sb	$20,8235($22)
	.loc 1 34
	b	$L16
	move	$16,$0
$L12:
	.loc 1 36
	jal	check
	addiu	$16,$16,1
$L16:
	.loc 1 35
	lw	$5,%lo(frame_page)($19)
	move	$4,$17
	sll	$5,$5,12
	jal	aegis_ether_send
	li	$6,60
	.loc 1 36
	sltu	$4,$16,4096
	.loc 1 35
	beq	$2,$18,$L12
	li	$5,36
	.loc 1 37
	sltu	$4,$2,1
	jal	check
	li	$5,37
	sltu	$2,$23,$16
	beq	$2,$0,$L13
	nop
	move	$23,$16
$L13:
	bne	$21,$0,1f
	divu	$0,$20,$21
	break	7
1:
	mfhi	$2
	.loc 1 40
	beq	$2,$fp,$L18
	nop
	.loc 1 32
	addiu	$20,$20,1
$L19:
	li	$2,50
	bne	$20,$2,$L11
	sltu	$4,$0,$23
	.loc 1 43
	jal	check
	li	$5,43
	.loc 1 45
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L18:
	.loc 1 41
	jal	yield_to
	move	$4,$0
	.loc 1 32
	b	$L19
	addiu	$20,$20,1
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
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
	.file 6 "./aegis/user/aegis.h"
