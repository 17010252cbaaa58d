# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/port_thief.c
	.text
	.file 1 "aegis/tests/port_thief.c"
	.section	.text.port_tests,"ax"
	.align	2
	.file 2 "./aegis/tests/datagrams.h"
	.loc 2 18
	.ent	port_tests
port_tests:
	.set	noreorder
	.file 3 "./aegis/tests/frames.h"
	.loc 3 21
	li	$5,3
	sll	$2,$5,1
	li	$3,538968064
	addu	$2,$2,$5
	addiu	$5,$5,1
	sw	$5,0($3)
	.loc 3 26
	li	$5,2048
	sw	$5,12($3)
	li	$5,69
	sw	$5,24($3)
	li	$5,17
	sw	$5,36($3)
	.loc 3 25
	li	$6,65535
	.loc 3 23
	addiu	$8,$3,4
	li	$7,131072
	.loc 3 21
	sll	$2,$2,2
	.loc 3 23
	li	$5,262144
	.loc 3 21
	addu	$2,$2,$8
	.loc 3 25
	li	$10,255
	.loc 3 23
	addiu	$14,$7,12
	addiu	$5,$5,30
	addiu	$13,$6,15
	addiu	$12,$6,24
	sw	$14,4($3)
	.loc 3 25
	sw	$6,8($3)
	.loc 3 23
	sw	$13,16($3)
	.loc 3 25
	sw	$10,20($3)
	.loc 3 23
	sw	$12,28($3)
	.loc 3 25
	sw	$10,32($3)
	.loc 3 23
	sw	$5,0($2)
	.loc 3 25
	li	$5,-1
	sw	$5,4($2)
	.loc 3 26
	li	$5,167772160
	addiu	$5,$5,1
	sw	$5,8($2)
	.loc 3 21
	lw	$5,0($3)
	.loc 3 23
	addiu	$7,$7,36
	.loc 3 21
	sll	$2,$5,1
	addu	$2,$2,$5
	sll	$2,$2,2
	addu	$2,$2,$8
	addiu	$5,$5,1
	sw	$5,0($3)
	.loc 3 23
	sw	$7,0($2)
	.loc 3 25
	sw	$6,4($2)
	.loc 2 25
	jr	$31
	sw	$4,8($2)
	.set	reorder
	.end	port_tests
	.section	.text.datagram_prepare,"ax"
	.align	2
	.loc 2 35
	.ent	datagram_prepare
datagram_prepare:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 3 64
	jal	aegis_ether_address
	move	$18,$4
	.loc 3 68
	li	$16,538968064
	.loc 3 64
	move	$19,$3
	.loc 3 67
	jal	my_page
	move	$17,$2
	move	$5,$2
	.loc 3 68
	addiu	$4,$16,8192
	li	$6,1
	.loc 3 67
	lui	$2,%hi(frame_page)
	.loc 3 68
	jal	map_mine
	sw	$5,%lo(frame_page)($2)
	.loc 3 70
	li	$2,-1
	ori	$9,$16,0x2000
	sb	$2,0($9)
	sb	$2,8193($16)
	sb	$2,8194($16)
	sb	$2,8195($16)
	sb	$2,8196($16)
	sb	$2,8197($16)
	.loc 2 30
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
	.loc 3 71
	srl	$8,$19,8
	srl	$7,$17,24
	srl	$6,$17,16
	srl	$5,$17,8
	.loc 2 30
	srl	$4,$18,8
	li	$2,26
	.loc 3 71
	sb	$19,8199($16)
	sb	$17,8203($16)
	.loc 2 30
	sb	$18,8227($16)
	.loc 3 71
	sb	$8,8198($16)
	sb	$7,8200($16)
	sb	$6,8201($16)
	sb	$5,8202($16)
	.loc 2 30
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
	.loc 2 46
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	datagram_prepare
	.section	.text.reach_pages,"ax"
	.align	2
	.loc 1 12
	.ent	reach_pages
reach_pages:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 15
	li	$4,-2147418112
	.loc 1 12
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 15
	jal	env_info
	sw	$18,28($sp)
	lw	$16,40($2)
	nop
	beq	$16,$0,$L6
	move	$17,$0
	b	$L7
	li	$19,64
$L14:
	beq	$17,$19,$L6
	nop
$L7:
	.loc 1 17
	lw	$7,4104($0)
	lw	$6,4100($0)
	sll	$18,$16,12
	ori	$5,$18,0x200
	jal	aegis_tlb_write
	li	$4,805306368
	jal	refused
	move	$4,$2
	sltu	$4,$0,$2
	jal	check
	li	$5,17
	.loc 1 19
	lw	$7,4112($0)
	lw	$6,4108($0)
	ori	$5,$18,0x600
	jal	aegis_tlb_write
	li	$4,805306368
	jal	refused
	move	$4,$2
	sltu	$4,$0,$2
	jal	check
	li	$5,19
	.loc 1 16
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	.loc 1 15
	bne	$16,$0,$L14
	addiu	$17,$17,1
$L6:
	.loc 1 22
	sltu	$4,$17,3
	li	$5,22
	jal	check
	xori	$4,$4,0x1
	.loc 1 23
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	reach_pages
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
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
	.loc 3 32
	jal	my_page
	sw	$16,20($sp)
	.loc 3 34
	li	$16,538968064
	.loc 3 32
	lui	$19,%hi(ring_page)
	.loc 3 34
	li	$20,1
	.loc 3 32
	move	$5,$2
	.loc 3 33
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(ring_page)($19)
	.loc 3 35
	jal	my_page
	sw	$20,100($16)
	move	$5,$2
	.loc 3 36
	li	$6,1
	.loc 3 25
	li	$18,65535
	.loc 3 36
	addiu	$4,$16,4096
	jal	map_mine
	sw	$2,104($16)
	.loc 3 23
	addiu	$2,$18,15
	li	$21,131072
	sw	$2,16($16)
	.loc 3 26
	li	$2,34997
	.loc 3 23
	addiu	$23,$21,12
	.loc 3 21
	li	$22,2
	.loc 3 26
	sw	$2,12($16)
	.loc 3 25
	li	$2,255
	.loc 3 23
	sw	$23,4($16)
	.loc 3 25
	sw	$18,8($16)
	sw	$2,20($16)
	.loc 1 31
	li	$4,2
	.loc 3 21
	sw	$22,0($16)
	.loc 1 31
	jal	datagram_prepare
	sw	$0,24($16)
	.loc 1 33
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	.loc 1 38
	jal	port_tests
	li	$4,1
	.loc 1 39
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	addiu	$17,$16,4
	addiu	$4,$2,4
	li	$5,39
	jal	check
	sltu	$4,$4,1
	.loc 3 21
	lw	$3,0($16)
	.loc 3 23
	addiu	$21,$21,34
	.loc 3 21
	sll	$2,$3,1
	addiu	$4,$3,1
	addu	$2,$2,$3
	sw	$4,0($16)
	sll	$2,$2,2
	.loc 3 26
	li	$3,7
	.loc 3 21
	addu	$2,$2,$17
	.loc 1 41
	lw	$4,%lo(ring_page)($19)
	.loc 3 26
	sw	$3,8($2)
	.loc 3 23
	sw	$21,0($2)
	.loc 1 41
	jal	aegis_ether_bind
	sw	$18,4($2)
	addiu	$4,$2,4
	li	$5,41
	jal	check
	sltu	$4,$4,1
	.loc 1 42
	jal	port_tests
	move	$4,$0
	.loc 1 43
	li	$2,65534
	sw	$2,56($16)
	.loc 1 44
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	li	$21,6
	addiu	$4,$2,4
	li	$5,44
	jal	check
	sltu	$4,$4,1
	.loc 1 45
	li	$2,4
	sw	$2,0($16)
	.loc 1 46
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,4
	li	$5,46
	jal	check
	sltu	$4,$4,1
	.loc 1 47
	sw	$20,0($16)
	.loc 1 48
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,4
	li	$5,48
	jal	check
	sltu	$4,$4,1
	.loc 3 26
	li	$2,2054
	.loc 3 21
	sw	$20,0($16)
	.loc 3 23
	sw	$23,4($16)
	.loc 3 25
	sw	$18,8($16)
	.loc 3 26
	sw	$2,12($16)
	.loc 1 52
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	lui	$18,%hi(frame_page)
	addiu	$4,$2,4
	li	$5,52
	jal	check
	sltu	$4,$4,1
	.loc 3 21
	lw	$3,0($16)
	.loc 2 30
	li	$23,10
	.loc 3 21
	sll	$2,$3,1
	addu	$2,$2,$3
	addiu	$4,$3,1
	sll	$2,$2,2
	.loc 3 23
	li	$3,262144
	.loc 3 21
	addu	$2,$2,$17
	.loc 3 23
	addiu	$3,$3,28
	.loc 3 21
	sw	$4,0($16)
	.loc 3 23
	sw	$3,0($2)
	.loc 3 25
	li	$3,-1
	sw	$3,4($2)
	.loc 3 26
	li	$3,167772160
	addiu	$3,$3,2
	.loc 1 54
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	sw	$3,8($2)
	addiu	$4,$2,4
	li	$5,54
	jal	check
	sltu	$4,$4,1
	.loc 1 55
	jal	port_tests
	li	$4,2
	.loc 3 45
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	nop
	.loc 3 47
	sltu	$4,$2,-16
	li	$5,47
	jal	check
	move	$17,$2
	.loc 1 60
	jal	port_tests
	li	$4,1
	.loc 1 61
	lw	$4,%lo(ring_page)($19)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,4
	li	$5,61
	jal	check
	sltu	$4,$4,1
	.loc 1 62
	jal	port_tests
	li	$4,2
	.loc 2 30
	sb	$20,8227($16)
	sb	$0,8226($16)
	.loc 1 68
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	sll	$5,$5,12
	jal	aegis_ether_send
	move	$4,$17
	addiu	$4,$2,1
	li	$5,68
	jal	check
	sltu	$4,$4,1
	.loc 2 30
	sb	$22,8227($16)
	sb	$23,8218($16)
	sb	$22,8221($16)
	sb	$0,8226($16)
	sb	$0,8219($16)
	sb	$0,8220($16)
	.loc 1 71
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	move	$4,$17
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,71
	jal	check
	sltu	$4,$4,1
	.loc 2 30
	sb	$20,8221($16)
	sb	$23,8218($16)
	sb	$21,8215($16)
	sb	$0,8219($16)
	sb	$0,8220($16)
	.loc 1 74
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	move	$4,$17
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,74
	jal	check
	sltu	$4,$4,1
	.loc 2 30
	li	$2,17
	sb	$2,8215($16)
	li	$2,70
	sb	$2,8206($16)
	.loc 1 77
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	move	$4,$17
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,77
	jal	check
	sltu	$4,$4,1
	.loc 2 30
	li	$20,8
	li	$2,69
	sb	$20,8204($16)
	sb	$2,8206($16)
	sb	$21,8205($16)
	.loc 1 80
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	move	$4,$17
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,80
	jal	check
	sltu	$4,$4,1
	.loc 2 30
	sb	$20,8204($16)
	sb	$0,8205($16)
	.loc 1 83
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	sll	$5,$5,12
	move	$4,$17
	jal	aegis_ether_send
	addiu	$5,$5,2
	addiu	$4,$2,2
	li	$5,83
	jal	check
	sltu	$4,$4,1
	.loc 1 84
	jal	my_page
	nop
	.loc 1 85
	move	$5,$2
	li	$6,1
	li	$4,805306368
	jal	map_mine
	move	$20,$2
	nor	$4,$0,$2
	li	$5,85
	jal	check
	srl	$4,$4,31
	addiu	$3,$16,8192
	.loc 1 87
	li	$2,266338304
	.loc 1 86
	addiu	$7,$16,8252
$L16:
	.loc 1 87
	lbu	$6,0($3)
	addu	$5,$2,$3
	.loc 1 86
	addiu	$3,$3,1
	bne	$3,$7,$L16
	sb	$6,-8192($5)
	.loc 1 88
	jal	aegis_page_free
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,88
	.loc 1 89
	li	$6,60
	move	$4,$17
	jal	aegis_ether_send
	sll	$5,$20,12
	addiu	$4,$2,1
	li	$5,89
	jal	check
	sltu	$4,$4,1
	.loc 1 90
	lw	$5,%lo(frame_page)($18)
	li	$6,60
	sll	$5,$5,12
	jal	aegis_ether_send
	addiu	$4,$17,-1
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L17
	li	$6,60
$L19:
	move	$4,$0
$L18:
	jal	check
	li	$5,90
	.loc 1 92
	jal	aegis_ether_unbind
	move	$4,$0
	li	$3,-1
	beq	$2,$3,$L26
	nop
	move	$4,$0
$L20:
	jal	check
	li	$5,92
	.loc 1 93
	lw	$5,%lo(ring_page)($19)
	jal	aegis_ether_handle
	move	$4,$0
	addiu	$4,$2,1
	li	$5,93
	jal	check
	sltu	$4,$4,1
	.loc 1 94
	jal	reach_pages
	nop
	.loc 2 30
	li	$2,538968064
	li	$3,5
	sb	$3,8208($2)
	li	$3,-36
	b	$L21
	sb	$3,8209($2)
$L22:
	.loc 1 98
	lw	$5,%lo(frame_page)($18)
	jal	aegis_ether_send
	sll	$5,$5,12
$L21:
	.loc 1 97
	jal	env_info
	li	$4,-2147418112
	lw	$3,0($2)
	li	$2,-2147418112
	.loc 1 98
	li	$6,1514
	.loc 1 97
	beq	$3,$2,$L22
	move	$4,$17
	.loc 1 100
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
$L17:
	.loc 1 90
	lw	$5,%lo(frame_page)($18)
	nop
	sll	$5,$5,12
	jal	aegis_ether_send
	move	$4,$0
	bne	$2,$16,$L19
	li	$6,60
	lw	$5,%lo(frame_page)($18)
	li	$4,32
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	b	$L18
	sltu	$4,$4,1
$L26:
	.loc 1 92
	jal	aegis_ether_unbind
	li	$4,1
	addiu	$4,$2,1
	b	$L20
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
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/kernel/calls.h"
	.file 6 "./aegis/user/aegis.h"
