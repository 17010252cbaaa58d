# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/handled.c
	.text
	.file 1 "aegis/tests/handled.c"
	.section	.text.refused_over,"ax"
	.align	2
	.loc 1 11
	.ent	refused_over
refused_over:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	.loc 1 15
	li	$19,-2147418112
	.loc 1 11
	sw	$31,44($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 12
	li	$16,538968064
	.loc 1 11
	move	$17,$4
	.loc 1 13
	lw	$20,12288($16)
	.loc 1 12
	lw	$21,12292($16)
	.loc 1 15
	jal	env_info
	addiu	$4,$19,512
	lw	$2,40($2)
	.loc 1 16
	lui	$18,%hi(handler_page)
	.loc 1 15
	sw	$2,12292($16)
	.loc 1 16
	lw	$5,%lo(handler_page)($18)
	jal	aegis_ether_handle
	move	$4,$17
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	sw	$21,12292($16)
	.loc 1 18
	jal	env_info
	ori	$4,$19,0x200
	lw	$2,40($2)
	nop
	sw	$2,12296($16)
	.loc 1 19
	lw	$5,%lo(handler_page)($18)
	jal	aegis_ether_handle
	move	$4,$17
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	lui	$2,%hi(frame_page)
	lw	$2,%lo(frame_page)($2)
	nop
	sw	$2,12296($16)
	.loc 1 21
	li	$2,257
	sw	$2,12288($16)
	.loc 1 22
	lw	$5,%lo(handler_page)($18)
	jal	aegis_ether_handle
	move	$4,$17
	addiu	$4,$2,2
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 1 24
	li	$2,5
	.loc 1 23
	sw	$20,12288($16)
	.loc 1 24
	sw	$2,12300($16)
	.loc 1 25
	lw	$5,%lo(handler_page)($18)
	jal	aegis_ether_handle
	move	$4,$17
	addiu	$4,$2,2
	li	$5,25
	jal	check
	sltu	$4,$4,1
	.loc 1 26
	sw	$0,12300($16)
	.loc 1 27
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	refused_over
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 30
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 64
	jal	aegis_ether_address
	sw	$16,16($sp)
	.loc 2 68
	li	$17,538968064
	.loc 2 64
	move	$18,$3
	.loc 2 67
	jal	my_page
	move	$16,$2
	lui	$23,%hi(frame_page)
	.loc 2 68
	addiu	$4,$17,8192
	.loc 2 67
	move	$5,$2
	.loc 2 68
	li	$6,1
	jal	map_mine
	sw	$2,%lo(frame_page)($23)
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
	li	$2,1
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
	.loc 2 34
	li	$21,1
	.loc 2 32
	move	$5,$2
	lui	$16,%hi(ring_page)
	.loc 2 33
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(ring_page)($16)
	.loc 2 35
	jal	my_page
	sw	$21,100($17)
	move	$5,$2
	.loc 2 36
	li	$6,1
	addiu	$4,$17,4096
	jal	map_mine
	sw	$2,104($17)
	.loc 2 23
	li	$2,131072
	addiu	$2,$2,12
	.loc 2 25
	li	$3,65535
	.loc 2 21
	li	$fp,2
	.loc 2 23
	sw	$2,4($17)
	.loc 2 26
	li	$2,34997
	.loc 2 23
	addiu	$4,$3,15
	.loc 2 25
	sw	$3,8($17)
	.loc 2 21
	sw	$fp,0($17)
	.loc 2 26
	sw	$2,12($17)
	.loc 2 23
	sw	$4,16($17)
	.loc 2 25
	li	$2,255
	.loc 2 45
	lw	$4,%lo(ring_page)($16)
	.loc 2 25
	sw	$2,20($17)
	.loc 2 45
	jal	aegis_ether_bind
	sw	$21,24($17)
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
	li	$20,65011712
	move	$5,$2
	.loc 3 27
	li	$6,1
	addiu	$4,$17,16384
	jal	map_mine
	sw	$2,4($16)
	.loc 3 28
	lw	$2,%lo(frame_page)($23)
	nop
	sw	$2,8($16)
	.loc 1 38
	li	$2,1082654720
	addiu	$20,$20,8
	li	$22,3
	addiu	$2,$2,24576
	sw	$22,0($16)
	sw	$2,20($16)
	sw	$20,24($16)
	sw	$0,28($16)
	.loc 1 39
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,39
	jal	check
	sltu	$4,$4,1
	.loc 1 40
	li	$2,-1400373248
	sw	$22,0($16)
	sw	$2,20($16)
	sw	$20,24($16)
	sw	$0,28($16)
	.loc 1 41
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,41
	jal	check
	sltu	$4,$4,1
	.loc 1 42
	li	$2,4
	sw	$2,0($16)
	li	$2,268435456
	addiu	$2,$2,8
	sw	$2,20($16)
	sw	$20,28($16)
	sw	$0,24($16)
	sw	$0,32($16)
	.loc 1 43
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,43
	jal	check
	sltu	$4,$4,1
	.loc 1 44
	li	$2,141
	sw	$22,0($16)
	sw	$2,20($16)
	sw	$20,24($16)
	sw	$0,28($16)
	.loc 1 45
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,45
	jal	check
	sltu	$4,$4,1
	.loc 1 46
	li	$2,257
	sw	$2,0($16)
	.loc 1 47
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,47
	jal	check
	sltu	$4,$4,1
	.loc 1 48
	li	$2,1048576
	sw	$2,0($16)
	.loc 1 49
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,49
	jal	check
	sltu	$4,$4,1
	.loc 1 50
	sw	$0,0($16)
	.loc 1 51
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	li	$5,51
	jal	check
	li	$22,604110848
	.loc 1 52
	addiu	$2,$22,1
	sw	$2,24($16)
	.loc 1 53
	li	$2,5
	.loc 1 52
	sw	$fp,0($16)
	sw	$20,20($16)
	.loc 1 53
	sw	$2,12($16)
	.loc 1 54
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,54
	jal	check
	sltu	$4,$4,1
	.loc 1 56
	sb	$fp,16($16)
	.loc 1 55
	sw	$21,12($16)
	.loc 1 57
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,2
	li	$5,57
	sltu	$4,$4,1
	jal	check
	li	$fp,-2147418112
	.loc 1 59
	addiu	$4,$fp,512
	jal	env_info
	sw	$0,12($16)
	lw	$2,40($2)
	.loc 1 60
	move	$4,$18
	.loc 1 59
	sw	$2,8($16)
	.loc 1 60
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	addiu	$22,$22,60
	addiu	$4,$2,1
	li	$5,60
	jal	check
	sltu	$4,$4,1
	.loc 1 61
	lw	$2,%lo(frame_page)($23)
	.loc 1 62
	sw	$22,44($16)
	.loc 1 61
	sw	$2,8($16)
	.loc 1 62
	li	$2,11
	sw	$2,0($16)
	li	$2,-1933049856
	sw	$2,20($16)
	li	$2,-1870069760
	addiu	$2,$2,15
	sw	$2,24($16)
	li	$2,621281280
	addiu	$2,$2,1
	sw	$2,28($16)
	li	$2,-1396178944
	sw	$2,32($16)
	li	$2,623443968
	addiu	$2,$2,1
	sw	$2,36($16)
	li	$2,-1595342848
	addiu	$2,$2,15
	sw	$2,40($16)
	li	$2,13
	sw	$2,48($16)
	li	$2,-1396572160
	addiu	$2,$2,4
	sw	$2,52($16)
	li	$2,4129
	sw	$20,56($16)
	sw	$2,60($16)
	.loc 1 65
	sw	$21,4($16)
	.loc 1 66
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,1
	li	$5,66
	jal	check
	sltu	$4,$4,1
	.loc 1 67
	jal	env_info
	ori	$4,$fp,0x200
	lw	$2,40($2)
	nop
	sw	$2,4($16)
	.loc 1 68
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,1
	li	$5,68
	jal	check
	sltu	$4,$4,1
	.loc 1 69
	jal	my_page
	nop
	move	$5,$2
	.loc 1 70
	li	$6,1
	ori	$4,$17,0x4000
	jal	map_mine
	sw	$2,4($16)
	.loc 1 71
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	addiu	$4,$18,1
	addiu	$4,$2,1
	li	$5,71
	jal	check
	sltu	$4,$4,1
	.loc 1 72
	move	$4,$18
	jal	aegis_ether_handle
	li	$5,1
	addiu	$4,$2,1
	li	$5,72
	jal	check
	sltu	$4,$4,1
	.loc 1 73
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,73
	.loc 1 74
	jal	refused_over
	move	$4,$18
	.loc 1 76
	jal	my_page
	ori	$17,$17,0x4000
	.loc 1 77
	move	$4,$2
	jal	aegis_page_free
	move	$16,$2
	sltu	$4,$2,1
	jal	check
	li	$5,77
	.loc 1 78
	move	$5,$16
	jal	aegis_ether_handle
	move	$4,$18
	addiu	$4,$2,1
	li	$5,78
	jal	check
	sltu	$4,$4,1
	.loc 1 79
	lw	$2,0($17)
	nop
	sltu	$2,$2,40
	beq	$2,$0,$L17
	li	$2,538968064
	li	$16,538968064
$L6:
	.loc 1 80
	jal	yield_to
	move	$4,$0
	.loc 1 79
	lw	$3,16384($16)
	nop
	sltu	$3,$3,40
	bne	$3,$0,$L6
	li	$2,538968064
$L17:
	.loc 1 81
	lw	$3,140($2)
	nop
	bne	$3,$0,$L11
	nop
	lw	$3,144($2)
	nop
	beq	$3,$0,$L16
	nop
$L11:
	move	$4,$0
$L7:
	li	$5,81
	jal	check
	li	$16,538968064
	.loc 1 83
	sw	$0,12288($16)
	.loc 1 84
	lw	$5,%lo(handler_page)($19)
	jal	aegis_ether_handle
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,84
	.loc 1 85
	lw	$2,140($16)
	nop
	bne	$2,$0,$L18
	li	$2,538968064
$L9:
	.loc 1 86
	jal	yield_to
	move	$4,$0
	.loc 1 85
	lw	$2,140($16)
	nop
	beq	$2,$0,$L9
	li	$2,538968064
$L18:
	.loc 1 87
	lw	$4,16384($2)
	li	$5,87
	xori	$4,$4,0x28
	jal	check
	sltu	$4,$4,1
	.loc 1 89
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
	.loc 1 81
	lw	$4,16388($2)
	b	$L7
	sltu	$4,$4,1
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
	.file 5 "./aegis/user/aegis.h"
	.file 6 "./aegis/tests/check.h"
