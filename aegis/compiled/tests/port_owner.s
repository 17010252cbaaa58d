# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/port_owner.c
	.text
	.file 1 "aegis/tests/port_owner.c"
	.section	.text.ring_prepare,"ax"
	.align	2
	.file 2 "./aegis/tests/frames.h"
	.loc 2 31
	.ent	ring_prepare
ring_prepare:
	.set	noreorder
	.set	nomacro
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
	.loc 2 35
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
	.section	.text.datagram_prepare,"ax"
	.align	2
	.file 3 "./aegis/tests/datagrams.h"
	.loc 3 35
	.ent	datagram_prepare
datagram_prepare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 2 45
	jal	aegis_ether_address
	move	$18,$4
	.loc 2 49
	li	$16,538968064
	.loc 2 45
	move	$19,$3
	.loc 2 48
	jal	my_page
	move	$17,$2
	move	$5,$2
	.loc 2 49
	addiu	$4,$16,8192
	li	$6,1
	.loc 2 48
	lui	$2,%hi(frame_page)
	.loc 2 49
	jal	map_mine
	sw	$5,%lo(frame_page)($2)
	.loc 2 51
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
	.loc 2 52
	srl	$8,$19,8
	srl	$7,$17,24
	srl	$6,$17,16
	srl	$5,$17,8
	.loc 3 30
	srl	$4,$18,8
	.loc 3 30
	li	$2,26
	.loc 2 52
	sb	$19,8199($16)
	sb	$17,8203($16)
	.loc 3 30
	sb	$18,8227($16)
	.loc 2 52
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
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 15
	move	$4,$0
	.loc 1 11
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 15
	jal	ring_prepare
	sw	$16,16($sp)
	.loc 2 21
	li	$4,4
	.loc 2 21
	sll	$2,$4,1
	.loc 2 21
	li	$16,538968064
	addiu	$7,$4,1
	.loc 2 23
	li	$3,131072
	.loc 2 21
	addu	$2,$2,$4
	.loc 2 21
	sw	$7,0($16)
	.loc 2 25
	li	$18,65535
	.loc 2 23
	addiu	$fp,$3,12
	.loc 2 25
	li	$5,255
	.loc 2 23
	li	$20,262144
	.loc 2 26
	li	$7,2048
	.loc 2 23
	addiu	$21,$16,4
	.loc 2 26
	li	$19,167772160
	.loc 2 21
	sll	$2,$2,2
	.loc 2 23
	addiu	$8,$18,15
	addiu	$6,$18,24
	.loc 2 26
	sw	$7,12($16)
	.loc 2 23
	sw	$fp,4($16)
	.loc 2 26
	li	$7,69
	.loc 2 25
	sw	$18,8($16)
	sw	$5,20($16)
	sw	$5,32($16)
	.loc 2 21
	addu	$2,$2,$21
	.loc 2 25
	li	$23,-1
	.loc 2 26
	addiu	$19,$19,1
	.loc 2 23
	addiu	$4,$20,30
	.loc 2 26
	li	$5,17
	.loc 1 17
	lui	$22,%hi(ring_page)
	.loc 2 23
	addiu	$3,$3,36
	sw	$8,16($16)
	.loc 2 26
	sw	$7,24($16)
	.loc 2 23
	sw	$6,28($16)
	.loc 2 26
	sw	$5,36($16)
	.loc 2 23
	sw	$4,40($16)
	.loc 2 25
	sw	$23,44($16)
	.loc 2 26
	sw	$19,48($16)
	.loc 1 17
	lw	$4,%lo(ring_page)($22)
	.loc 2 23
	sw	$3,0($2)
	.loc 2 26
	li	$3,1
	sw	$3,8($2)
	.loc 1 17
	jal	aegis_ether_bind
	sw	$18,4($2)
	.loc 1 18
	sltu	$4,$2,-16
	li	$5,18
	jal	check
	move	$17,$2
	.loc 1 19
	jal	aegis_tlb_delete
	li	$4,538968064
	.loc 1 20
	jal	aegis_tlb_delete
	addiu	$4,$16,4096
	.loc 1 21
	jal	ring_prepare
	move	$4,$0
	.loc 2 26
	li	$2,2054
	sw	$2,12($16)
	.loc 2 21
	li	$2,2
	.loc 2 23
	sw	$fp,4($16)
	.loc 2 25
	sw	$18,8($16)
	.loc 2 21
	sw	$2,0($16)
	.loc 1 25
	lw	$4,%lo(ring_page)($22)
	.loc 2 23
	addiu	$20,$20,38
	sw	$20,16($16)
	.loc 2 25
	sw	$23,20($16)
	.loc 1 25
	jal	aegis_ether_bind
	sw	$19,24($16)
	.loc 1 26
	sltu	$4,$2,-16
	jal	check
	li	$5,26
	.loc 1 27
	jal	datagram_prepare
	li	$4,1
	.loc 1 32
	b	$L7
	nop
$L8:
	.loc 1 33
	jal	yield_to
	nop
$L7:
	.loc 1 32
	jal	public_state
	nop
	.loc 1 32
	lw	$2,52($2)
	nop
	.loc 1 32
	beq	$2,$0,$L8
	move	$4,$0
	.loc 1 12
	move	$23,$0
	.loc 1 34
	move	$20,$0
	lui	$19,%hi(frame_page)
	.loc 3 30
	li	$22,538968064
	.loc 1 37
	li	$18,-4
	li	$21,5
	.loc 1 42
	li	$fp,4
$L9:
	.loc 3 30
	sb	$0,8234($22)
	sb	$20,8235($22)
	.loc 1 36
	b	$L14
	move	$16,$0
$L10:
	.loc 1 38
	jal	check
	addiu	$16,$16,1
$L14:
	.loc 1 37
	lw	$5,%lo(frame_page)($19)
	.loc 1 37
	move	$4,$17
	sll	$5,$5,12
	jal	aegis_ether_send
	li	$6,60
	.loc 1 38
	sltu	$4,$16,4096
	.loc 1 37
	beq	$2,$18,$L10
	li	$5,38
	.loc 1 39
	sltu	$4,$2,1
	jal	check
	li	$5,39
	sltu	$2,$23,$16
	beq	$2,$0,$L11
	nop
	move	$23,$16
$L11:
	bne	$21,$0,1f
	divu	$0,$20,$21
	break	7
1:
	mfhi	$2
	.loc 1 42
	beq	$2,$fp,$L16
	nop
	.loc 1 34
	addiu	$20,$20,1
$L17:
	.loc 1 34
	li	$2,50
	bne	$20,$2,$L9
	sltu	$4,$0,$23
	.loc 1 45
	jal	check
	li	$5,45
	.loc 1 47
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
$L16:
	.loc 1 43
	jal	yield_to
	move	$4,$0
	.loc 1 34
	b	$L17
	addiu	$20,$20,1
	.set	reorder
	.end	main
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
