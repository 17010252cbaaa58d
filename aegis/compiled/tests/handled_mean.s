# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/handled_mean.c
	.text
	.file 1 "aegis/tests/handled_mean.c"
	.section	.text.await_frames,"ax"
	.align	2
	.loc 1 14
	.ent	await_frames
await_frames:
	.set	noreorder
	.loc 1 15
	li	$5,538968064
	lw	$2,140($5)
	lw	$6,144($5)
	.loc 1 17
	lw	$3,140($5)
	lw	$5,144($5)
	.loc 1 15
	addu	$2,$2,$6
	.loc 1 17
	addu	$4,$2,$4
	addu	$3,$3,$5
	sltu	$3,$3,$4
	beq	$3,$0,$L6
	li	$3,538968064
$L3:
	.loc 1 18
	sw	$0,152($3)
	sw	$0,148($3)
	.loc 1 17
	lw	$2,140($3)
	lw	$5,144($3)
	nop
	addu	$2,$2,$5
	sltu	$2,$2,$4
	bne	$2,$0,$L3
	nop
$L6:
	.loc 1 19
	jr	$31
	nop
	.set	reorder
	.end	await_frames
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 64
	jal	aegis_ether_address
	sw	$16,20($sp)
	.loc 2 68
	li	$17,538968064
	.loc 2 64
	move	$18,$3
	.loc 2 67
	jal	my_page
	move	$16,$2
	lui	$20,%hi(frame_page)
	.loc 2 68
	addiu	$4,$17,8192
	.loc 2 67
	move	$5,$2
	.loc 2 68
	li	$6,1
	jal	map_mine
	sw	$2,%lo(frame_page)($20)
	.loc 2 70
	ori	$7,$17,0x2000
	li	$2,-1
	sb	$2,0($7)
	sb	$2,8193($17)
	sb	$2,8194($17)
	sb	$2,8195($17)
	sb	$2,8196($17)
	sb	$2,8197($17)
	.loc 2 73
	li	$2,-120
	sb	$2,8204($17)
	.loc 2 74
	li	$2,-75
	.loc 2 71
	srl	$3,$16,8
	srl	$6,$18,8
	srl	$5,$16,24
	srl	$4,$16,16
	.loc 2 74
	sb	$2,8205($17)
	.loc 2 75
	li	$2,2
	.loc 2 71
	sb	$3,8202($17)
	sb	$6,8198($17)
	sb	$18,8199($17)
	sb	$5,8200($17)
	sb	$4,8201($17)
	sb	$16,8203($17)
	.loc 2 32
	jal	my_page
	sb	$2,8206($17)
	move	$5,$2
	lui	$16,%hi(ring_page)
	.loc 2 33
	li	$6,1
	li	$4,538968064
	.loc 2 34
	li	$23,1
	.loc 2 33
	jal	map_mine
	sw	$2,%lo(ring_page)($16)
	.loc 2 35
	jal	my_page
	sw	$23,100($17)
	move	$5,$2
	.loc 2 36
	li	$6,1
	addiu	$4,$17,4096
	jal	map_mine
	sw	$2,104($17)
	.loc 2 23
	li	$2,131072
	addiu	$2,$2,12
	.loc 2 21
	li	$3,2
	.loc 2 23
	sw	$2,4($17)
	.loc 2 25
	li	$4,65535
	.loc 2 26
	li	$2,34997
	.loc 2 21
	sw	$3,0($17)
	.loc 2 26
	sw	$2,12($17)
	.loc 2 25
	sw	$4,8($17)
	.loc 2 23
	addiu	$5,$4,15
	.loc 2 25
	li	$2,255
	.loc 2 45
	lw	$4,%lo(ring_page)($16)
	.loc 2 26
	sw	$3,24($17)
	.loc 2 23
	sw	$5,16($17)
	.loc 2 45
	jal	aegis_ether_bind
	sw	$2,20($17)
	.loc 2 47
	sltu	$4,$2,-16
	li	$5,47
	jal	check
	move	$18,$2
	.file 3 "./aegis/tests/handlers.h"
	.loc 3 24
	jal	my_page
	lui	$19,%hi(handler_page)
	.loc 3 25
	addiu	$4,$17,12288
	.loc 3 24
	move	$5,$2
	.loc 3 25
	li	$6,1
	.loc 3 26
	ori	$16,$17,0x3000
	.loc 3 25
	jal	map_mine
	sw	$2,%lo(handler_page)($19)
	.loc 3 26
	jal	my_page
	li	$21,65011712
	move	$5,$2
	.loc 3 27
	li	$6,1
	addiu	$4,$17,16384
	jal	map_mine
	sw	$2,4($16)
	.loc 3 28
	lw	$2,%lo(frame_page)($20)
	.loc 1 31
	li	$20,268435456
	addiu	$21,$21,8
	.loc 3 28
	sw	$2,8($16)
	.loc 1 31
	ori	$20,$20,0xffff
	li	$2,4
	sw	$20,20($16)
	sw	$21,28($16)
	sw	$2,0($16)
	sw	$0,24($16)
	sw	$0,32($16)
	.loc 1 32
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,32
	.loc 1 35
	li	$22,604110848
	.loc 1 33
	jal	await_frames
	li	$4,30
	.loc 1 35
	addiu	$2,$22,1514
	li	$3,6
	sw	$2,20($16)
	addiu	$20,$20,-2
	li	$2,13
	sw	$3,0($16)
	sw	$20,28($16)
	sw	$21,36($16)
	sw	$2,24($16)
	sw	$0,32($16)
	sw	$0,40($16)
	.loc 1 37
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,37
	.loc 1 38
	sb	$23,8206($17)
	.loc 1 39
	jal	await_frames
	li	$4,10
	.loc 1 41
	li	$2,8
	sw	$2,0($16)
	li	$2,1007157248
	ori	$2,$2,0x8000
	sw	$2,20($16)
	li	$2,-1391984640
	addiu	$2,$2,128
	sw	$2,24($16)
	li	$2,1007222784
	addiu	$2,$2,16
	sw	$2,28($16)
	li	$2,17367040
	addiu	$2,$2,16417
	sw	$2,32($16)
	li	$2,352321536
	ori	$2,$2,0xfffb
	addiu	$22,$22,1
	sw	$21,44($16)
	sw	$2,36($16)
	sw	$22,48($16)
	sw	$0,40($16)
	.loc 1 44
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,44
	.loc 1 45
	jal	await_frames
	li	$4,10
	.loc 1 46
	lw	$4,16512($17)
	li	$5,46
	jal	check
	sltu	$4,$0,$4
	ori	$17,$17,0x4000
	.loc 1 47
	move	$16,$0
	.loc 1 48
	li	$21,32
	.loc 1 47
	b	$L9
	li	$20,1024
$L8:
	.loc 1 48
	lw	$4,0($17)
	li	$5,48
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	.loc 1 47
	beq	$16,$20,$L20
	addiu	$17,$17,4
$L9:
	.loc 1 48
	bne	$16,$21,$L8
	li	$5,48
	li	$4,1
	jal	check
	addiu	$17,$17,4
	lw	$4,0($17)
	.loc 1 47
	li	$16,33
	.loc 1 48
	li	$5,48
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	.loc 1 47
	bne	$16,$20,$L9
	addiu	$17,$17,4
$L20:
	.loc 1 53
	li	$2,538968064
	li	$20,538968064
	li	$3,37
	lui	$4,%hi(words_of.0)
	sw	$3,12288($2)
	addiu	$4,$4,%lo(words_of.0)
	move	$2,$0
	addiu	$6,$20,12288
	li	$7,37
$L10:
	addiu	$3,$2,4
	lw	$5,0($4)
	sll	$3,$3,2
	addu	$3,$6,$3
	addiu	$2,$2,1
	sw	$5,4($3)
	bne	$2,$7,$L10
	addiu	$4,$4,4
	.loc 1 56
	li	$2,1
	sw	$2,12($6)
	.loc 1 57
	sb	$0,16($6)
	.loc 1 58
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,58
	.loc 1 59
	li	$4,10
	jal	await_frames
	addiu	$16,$20,16384
	.loc 1 60
	li	$17,538968064
	addiu	$20,$20,16408
$L11:
	.loc 1 61
	lw	$4,0($16)
	li	$5,61
	addiu	$4,$4,2
	.loc 1 60
	addiu	$16,$16,4
	.loc 1 61
	jal	check
	sltu	$4,$4,1
	.loc 1 60
	bne	$16,$20,$L11
	addiu	$3,$17,16640
	.loc 1 23
	move	$2,$0
	.loc 1 66
	li	$7,538968064
	addiu	$6,$17,16704
$L12:
	.loc 1 67
	lw	$5,0($3)
	.loc 1 68
	lw	$4,0($3)
	.loc 1 67
	addu	$2,$5,$2
	.loc 1 68
	sltu	$4,$2,$4
	.loc 1 66
	addiu	$3,$3,4
	bne	$3,$6,$L12
	addu	$2,$4,$2
	.loc 1 70
	lw	$3,16408($7)
	nop
	beq	$3,$2,$L21
	nop
	move	$4,$0
$L13:
	jal	check
	li	$5,70
	.loc 1 72
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L21:
	.loc 1 70
	lbu	$4,16654($7)
	nop
	andi	$4,$4,0x00ff
	xori	$4,$4,0x2
	b	$L13
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.rodata.words_of.0,"a"
	.align	2
words_of.0:
	.word	604110848
	.word	872615920
	.word	604504096
	.word	77
	.word	-1396572160
	.word	604110896
	.word	872611840
	.word	604504096
	.word	77
	.word	-1396572156
	.word	604110848
	.word	872652800
	.word	604504080
	.word	77
	.word	-1396572152
	.word	604110856
	.word	872611840
	.word	604504080
	.word	77
	.word	-1396572148
	.word	604110848
	.word	872611840
	.word	604504064
	.word	77
	.word	-1396572144
	.word	604176368
	.word	872611840
	.word	604504080
	.word	77
	.word	-1396572140
	.word	604110848
	.word	872612096
	.word	604504128
	.word	77
	.word	-1396572136
	.word	65011720
	.word	604110849
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
