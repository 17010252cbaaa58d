# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/receiver.c
	.file 1 "receiver.c"
	.text
	.align	2
	.ent	count_told
count_told:
	.set	noreorder
	addiu	$sp,$sp,-24
	or	$6,$5,$6
	li	$5,56
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	jal	check
	sltu	$4,$6,1
	lui	$4,%hi(frames_told)
	lw	$3,%lo(frames_told)($4)
	lw	$31,20($sp)
	addiu	$3,$3,1
	move	$2,$16
	sw	$3,%lo(frames_told)($4)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count_told
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$5,%hi(count_told)
	addiu	$sp,$sp,-48
	addiu	$5,$5,%lo(count_told)
	move	$4,$0
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	jal	catch_exception
	sw	$16,20($sp)
	jal	my_page
	li	$16,538968064
	li	$19,1
	move	$5,$2
	lui	$17,%hi(ring_page)
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(ring_page)($17)
	jal	my_page
	sw	$19,100($16)
	move	$5,$2
	li	$6,1
	addiu	$4,$16,4096
	jal	map_mine
	sw	$2,104($16)
	li	$2,131072
	addiu	$2,$2,12
	sw	$2,4($16)
	li	$2,2
	li	$3,65535
	sw	$2,0($16)
	li	$2,34997
	addiu	$4,$3,15
	sw	$3,8($16)
	sw	$19,136($16)
	sw	$2,12($16)
	sw	$4,16($16)
	li	$2,255
	lw	$4,%lo(ring_page)($17)
	sw	$19,24($16)
	jal	aegis_ether_bind
	sw	$2,20($16)
	sltu	$4,$2,-16
	li	$5,47
	jal	check
	move	$18,$2
	jal	aegis_ether_address
	lui	$21,%hi(frame_page)
	move	$20,$3
	jal	my_page
	move	$17,$2
	move	$5,$2
	li	$6,1
	addiu	$4,$16,8192
	jal	map_mine
	sw	$2,%lo(frame_page)($21)
	li	$3,-1
	ori	$7,$16,0x2000
	srl	$2,$17,8
	sb	$3,0($7)
	sb	$2,8202($16)
	li	$2,-120
	srl	$6,$20,8
	srl	$5,$17,24
	srl	$4,$17,16
	sb	$2,8204($16)
	li	$2,-75
	sb	$6,8198($16)
	sb	$3,8193($16)
	sb	$20,8199($16)
	sb	$3,8194($16)
	sb	$3,8195($16)
	sb	$4,8201($16)
	sb	$3,8196($16)
	sb	$3,8197($16)
	sb	$17,8203($16)
	sb	$19,8206($16)
	sb	$5,8200($16)
	sb	$2,8205($16)
	lw	$5,%lo(frame_page)($21)
	move	$4,$18
	li	$6,60
	jal	aegis_ether_send
	sll	$5,$5,12
	sltu	$4,$2,1
	li	$5,16
	jal	check
	li	$21,262144
	move	$17,$0
	move	$18,$0
	li	$20,538968064
	li	$19,60
	addiu	$21,$21,1026
$L7:
	sll	$16,$17,2
	addu	$16,$16,$20
$L5:
	lw	$2,148($16)
	nop
	beq	$2,$0,$L5
	nop
	lw	$2,148($16)
	nop
	beq	$2,$19,$L19
	addu	$2,$17,$21
$L12:
	move	$4,$0
$L6:
	jal	check
	li	$5,22
	addiu	$18,$18,1
	li	$2,50
	sw	$0,148($16)
	bne	$18,$2,$L7
	xori	$17,$17,0x1
	li	$2,538968064
	lw	$3,140($2)
	nop
	beq	$3,$18,$L20
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,27
	lui	$2,%hi(frames_told)
	lw	$3,%lo(frames_told)($2)
	nop
	beq	$3,$0,$L21
	move	$4,$0
	lw	$4,%lo(frames_told)($2)
	nop
	sltu	$4,$4,51
$L9:
$L21:
	jal	check
	li	$5,28
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L19:
	sll	$2,$2,11
	lbu	$4,14($2)
	li	$3,1
	bne	$4,$3,$L12
	nop
	lbu	$3,15($2)
	nop
	bne	$3,$18,$L12
	nop
	lbu	$4,59($2)
	xori	$2,$18,0xff
	xor	$4,$4,$2
	b	$L6
	sltu	$4,$4,1
$L20:
	lw	$4,144($2)
	b	$L8
	sltu	$4,$4,1
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
