# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/eavesdropper.c
	.text
	.file 1 "aegis/tests/eavesdropper.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 64
	jal	aegis_ether_address
	sw	$fp,48($sp)
	.loc 2 68
	li	$16,538968064
	.loc 2 64
	move	$18,$3
	.loc 2 67
	jal	my_page
	move	$17,$2
	.loc 2 67
	lui	$20,%hi(frame_page)
	.loc 2 67
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
	.loc 2 32
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
	.loc 2 25
	li	$22,65535
	.loc 2 36
	li	$6,1
	addiu	$4,$16,4096
	.loc 2 35
	sw	$2,104($16)
	.loc 2 36
	jal	map_mine
	li	$23,131072
	.loc 2 21
	li	$21,2
	.loc 2 23
	addiu	$7,$22,15
	.loc 2 26
	li	$6,34997
	.loc 2 25
	li	$3,255
	.loc 2 23
	addiu	$23,$23,12
	sw	$7,16($16)
	.loc 2 26
	sw	$6,12($16)
	.loc 2 25
	sw	$3,20($16)
	sw	$22,8($16)
	.loc 1 13
	move	$4,$0
	.loc 2 23
	sw	$23,4($16)
	.loc 2 21
	sw	$21,0($16)
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
	addiu	$18,$16,4
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
	.loc 1 17
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
	.loc 2 21
	sll	$2,$4,1
	.loc 2 21
	addiu	$5,$4,1
	.loc 2 21
	addu	$2,$2,$4
	.loc 2 21
	sw	$5,0($16)
	.loc 2 21
	sll	$2,$2,2
	.loc 2 23
	li	$5,262144
	.loc 2 21
	addu	$2,$2,$18
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
	.loc 2 26
	li	$6,34997
	sw	$6,12($16)
	.loc 2 25
	sw	$22,8($16)
	.loc 2 23
	sw	$23,4($16)
	.loc 2 21
	sw	$21,0($16)
	.loc 2 25
	li	$3,255
	.loc 2 23
	addiu	$2,$22,14
	.loc 1 27
	lw	$4,%lo(ring_page)($17)
	.loc 2 25
	sw	$3,20($16)
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
	li	$2,9
	sw	$2,0($16)
	.loc 1 31
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,2
	li	$5,31
	jal	check
	sltu	$4,$4,1
	.loc 2 23
	li	$2,65536
	ori	$7,$2,0xe
	.loc 2 25
	li	$3,255
	.loc 2 26
	li	$6,34997
	.loc 2 23
	sw	$7,16($16)
	.loc 2 25
	sw	$3,20($16)
	.loc 2 26
	sw	$6,12($16)
	.loc 2 25
	sw	$22,8($16)
	.loc 1 36
	li	$4,-2147418112
	.loc 2 23
	sw	$23,4($16)
	.loc 2 21
	sw	$21,0($16)
	.loc 1 36
	jal	env_info
	sw	$21,24($16)
	.loc 1 36
	lw	$2,40($2)
	nop
	.loc 1 36
	sw	$2,104($16)
	.loc 1 37
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,37
	jal	check
	sltu	$4,$4,1
	.loc 1 38
	sw	$19,104($16)
	.loc 1 39
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,39
	jal	check
	sltu	$4,$4,1
	.loc 1 40
	lw	$4,%lo(ring_page)($17)
	.loc 1 41
	jal	aegis_ether_bind
	sw	$4,104($16)
	addiu	$4,$2,1
	li	$5,41
	jal	check
	sltu	$4,$4,1
	.loc 1 42
	jal	env_info
	li	$4,-2147418112
	lw	$4,40($2)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,42
	jal	check
	sltu	$4,$4,1
	.loc 1 44
	jal	aegis_ether_unbind
	move	$4,$0
	addiu	$4,$2,1
	li	$5,44
	jal	check
	sltu	$4,$4,1
	.loc 1 45
	lw	$5,%lo(frame_page)($20)
	li	$6,60
	sll	$5,$5,12
	jal	aegis_ether_send
	move	$4,$0
	addiu	$4,$2,1
	li	$5,45
	jal	check
	sltu	$4,$4,1
	.loc 1 47
	jal	my_page
	nop
	.loc 1 47
	sw	$2,104($16)
	.loc 1 48
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	.loc 1 49
	slt	$4,$0,$2
	li	$5,49
	jal	check
	move	$18,$2
	.loc 1 51
	lw	$22,104($16)
	.loc 1 52
	jal	env_info
	li	$4,-2147418112
	.loc 1 52
	lw	$2,40($2)
	nop
	.loc 1 52
	sw	$2,104($16)
	.loc 1 53
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	nop
	addiu	$4,$2,1
	li	$5,53
	jal	check
	sltu	$4,$4,1
	.loc 1 54
	sw	$22,104($16)
	.loc 1 55
	lw	$5,%lo(frame_page)($20)
	li	$6,60
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	sltu	$4,$2,1
	jal	check
	li	$5,55
	.loc 1 56
	lw	$5,%lo(frame_page)($20)
	li	$6,59
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,2
	li	$5,56
	jal	check
	sltu	$4,$4,1
	.loc 1 57
	lw	$5,%lo(frame_page)($20)
	li	$6,1515
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,2
	li	$5,57
	jal	check
	sltu	$4,$4,1
	.loc 1 58
	lw	$5,%lo(frame_page)($20)
	li	$6,64
	sll	$5,$5,12
	move	$4,$18
	jal	aegis_ether_send
	addiu	$5,$5,4036
	addiu	$4,$2,2
	li	$5,58
	jal	check
	sltu	$4,$4,1
	.loc 1 59
	li	$6,60
	move	$4,$18
	jal	aegis_ether_send
	li	$5,4096
	addiu	$4,$2,1
	li	$5,59
	jal	check
	sltu	$4,$4,1
	.loc 1 60
	sb	$19,8206($16)
	.loc 1 61
	lw	$5,%lo(frame_page)($20)
	li	$6,60
	move	$4,$18
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,61
	jal	check
	sltu	$4,$4,1
	.loc 1 63
	lbu	$2,8203($16)
	.loc 1 62
	sb	$21,8206($16)
	.loc 1 63
	xori	$2,$2,0x1
	sb	$2,8203($16)
	.loc 1 64
	lw	$5,%lo(frame_page)($20)
	move	$4,$18
	li	$6,60
	jal	aegis_ether_send
	sll	$5,$5,12
	addiu	$4,$2,1
	li	$5,64
	jal	check
	sltu	$4,$4,1
	.loc 1 66
	lw	$2,144($16)
	nop
	.loc 1 66
	sltu	$2,$2,3
	beq	$2,$0,$L2
	nop
$L3:
	.loc 1 67
	jal	yield_to
	move	$4,$0
	.loc 1 66
	lw	$3,144($16)
	nop
	.loc 1 66
	sltu	$3,$3,3
	bne	$3,$0,$L3
	nop
$L2:
	.loc 1 68
	li	$16,538968064
	lw	$4,140($16)
	li	$5,68
	xori	$4,$4,0x2
	jal	check
	sltu	$4,$4,1
	.loc 1 70
	lw	$4,104($16)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,70
	.loc 1 71
	jal	aegis_ether_unbind
	move	$4,$18
	addiu	$4,$2,1
	li	$5,71
	jal	check
	sltu	$4,$4,1
	.loc 1 73
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
