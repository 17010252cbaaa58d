# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/taker.c
	.file 1 "taker.c"
	.text
	.align	2
	.globl	taken
	.ent	taken
taken:
	.set	noreorder
	sw	$0,0($4)
	jr	$31
	nop
	.set	reorder
	.end	taken
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	jal	my_page
	sw	$16,16($sp)
	li	$16,538968064
	move	$5,$2
	li	$6,1
	li	$4,538968064
	li	$18,1
	lui	$17,%hi(ring_page)
	jal	map_mine
	sw	$2,%lo(ring_page)($17)
	jal	my_page
	sw	$18,100($16)
	move	$5,$2
	li	$6,1
	sw	$2,104($16)
	jal	map_mine
	addiu	$4,$16,4096
	li	$3,131072
	addiu	$3,$3,12
	lw	$2,100($16)
	sw	$3,4($16)
	li	$3,2
	li	$6,65535
	sw	$3,0($16)
	li	$3,34997
	addiu	$7,$6,15
	sw	$3,12($16)
	sltu	$2,$2,8
	li	$3,255
	sw	$7,16($16)
	sw	$6,8($16)
	sw	$3,20($16)
	beq	$2,$0,$L4
	sw	$18,24($16)
$L5:
	jal	my_page
	nop
	lw	$4,100($16)
	nop
	addiu	$3,$4,26
	sll	$3,$3,2
	addiu	$4,$4,1
	addu	$3,$16,$3
	sltu	$5,$4,8
	sw	$4,100($16)
	bne	$5,$0,$L5
	sw	$2,0($3)
$L4:
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	li	$17,538968064
	sltu	$4,$2,-16
	jal	check
	li	$5,47
	move	$16,$0
	addiu	$18,$17,148
$L7:
	addiu	$2,$16,36
	sll	$2,$2,2
	addu	$2,$17,$2
$L6:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L6
	sll	$4,$16,2
	addu	$4,$18,$4
	jal	taken
	addiu	$16,$16,1
	b	$L7
	andi	$16,$16,0xf
	.set	reorder
	.end	main
	.section	.bss.frames_told,"aw"
	.align	2
frames_told:
	.space	4
	.section	.bss.ring_page,"aw"
	.align	2
ring_page:
	.space	4
