# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/receiver.c
	.text
	.file 1 "aegis/tests/receiver.c"
	.section	.text.count_told,"ax"
	.align	2
	.file 2 "./aegis/tests/frames.h"
	.loc 2 55
	.ent	count_told
count_told:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 2 56
	or	$6,$5,$6
	li	$5,56
	.loc 2 55
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 2 56
	jal	check
	sltu	$4,$6,1
	.loc 2 57
	lui	$4,%hi(frames_told)
	lw	$3,%lo(frames_told)($4)
	.loc 2 59
	lw	$31,20($sp)
	.loc 2 57
	addiu	$3,$3,1
	.loc 2 59
	move	$2,$16
	.loc 2 57
	sw	$3,%lo(frames_told)($4)
	.loc 2 59
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count_told
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	.loc 1 11
	lui	$5,%hi(count_told)
	.loc 1 7
	addiu	$sp,$sp,-48
	.loc 1 11
	addiu	$5,$5,%lo(count_told)
	move	$4,$0
	.loc 1 7
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 11
	jal	catch_exception
	sw	$16,20($sp)
	.loc 2 32
	jal	my_page
	li	$16,538968064
	.loc 2 34
	li	$19,1
	.loc 2 32
	move	$5,$2
	lui	$17,%hi(ring_page)
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
	.loc 2 23
	li	$2,131072
	addiu	$2,$2,12
	sw	$2,4($16)
	.loc 2 21
	li	$2,2
	.loc 2 25
	li	$3,65535
	.loc 2 21
	sw	$2,0($16)
	.loc 2 26
	li	$2,34997
	.loc 2 23
	addiu	$4,$3,15
	.loc 2 25
	sw	$3,8($16)
	.loc 1 13
	sw	$19,136($16)
	.loc 2 26
	sw	$2,12($16)
	.loc 2 23
	sw	$4,16($16)
	.loc 2 25
	li	$2,255
	.loc 2 45
	lw	$4,%lo(ring_page)($17)
	.loc 2 26
	sw	$19,24($16)
	.loc 2 45
	jal	aegis_ether_bind
	sw	$2,20($16)
	.loc 2 47
	sltu	$4,$2,-16
	li	$5,47
	jal	check
	move	$18,$2
	.loc 2 64
	jal	aegis_ether_address
	lui	$21,%hi(frame_page)
	move	$20,$3
	.loc 2 67
	jal	my_page
	move	$17,$2
	move	$5,$2
	.loc 2 68
	li	$6,1
	addiu	$4,$16,8192
	jal	map_mine
	sw	$2,%lo(frame_page)($21)
	.loc 2 70
	li	$3,-1
	ori	$7,$16,0x2000
	.loc 2 71
	srl	$2,$17,8
	.loc 2 70
	sb	$3,0($7)
	.loc 2 71
	sb	$2,8202($16)
	.loc 2 73
	li	$2,-120
	.loc 2 71
	srl	$6,$20,8
	srl	$5,$17,24
	srl	$4,$17,16
	.loc 2 73
	sb	$2,8204($16)
	.loc 2 74
	li	$2,-75
	.loc 2 71
	sb	$6,8198($16)
	.loc 2 70
	sb	$3,8193($16)
	.loc 2 71
	sb	$20,8199($16)
	.loc 2 70
	sb	$3,8194($16)
	sb	$3,8195($16)
	.loc 2 71
	sb	$4,8201($16)
	.loc 2 70
	sb	$3,8196($16)
	sb	$3,8197($16)
	.loc 2 71
	sb	$17,8203($16)
	.loc 2 75
	sb	$19,8206($16)
	.loc 2 71
	sb	$5,8200($16)
	.loc 2 74
	sb	$2,8205($16)
	.loc 1 16
	lw	$5,%lo(frame_page)($21)
	move	$4,$18
	li	$6,60
	jal	aegis_ether_send
	sll	$5,$5,12
	sltu	$4,$2,1
	li	$5,16
	jal	check
	li	$21,262144
	.loc 1 8
	move	$17,$0
	.loc 1 17
	move	$18,$0
	li	$20,538968064
	.loc 1 22
	li	$19,60
	.loc 1 18
	addiu	$21,$21,1026
$L7:
	sll	$16,$17,2
	addu	$16,$16,$20
$L5:
	.loc 1 20
	lw	$2,148($16)
	nop
	beq	$2,$0,$L5
	nop
	.loc 1 22
	lw	$2,148($16)
	nop
	beq	$2,$19,$L19
	addu	$2,$17,$21
$L12:
	move	$4,$0
$L6:
	jal	check
	li	$5,22
	.loc 1 17
	addiu	$18,$18,1
	li	$2,50
	.loc 1 24
	sw	$0,148($16)
	.loc 1 17
	bne	$18,$2,$L7
	xori	$17,$17,0x1
	.loc 1 27
	li	$2,538968064
	lw	$3,140($2)
	nop
	beq	$3,$18,$L20
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,27
	.loc 1 28
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
	.loc 1 30
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
	.loc 1 18
	sll	$2,$2,11
	.loc 1 22
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
	.loc 1 27
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
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
