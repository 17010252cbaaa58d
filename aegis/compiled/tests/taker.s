# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/taker.c
	.text
	.file 1 "aegis/tests/taker.c"
	.section	.text.taken,"ax"
	.align	2
	.globl	taken
	.loc 1 8
	.ent	taken
taken:
	.set	noreorder
	.loc 1 9
	sw	$0,0($4)
	.loc 1 10
	jr	$31
	nop
	.set	reorder
	.end	taken
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.file 2 "./aegis/tests/frames.h"
	.loc 2 32
	jal	my_page
	sw	$16,16($sp)
	.loc 2 34
	li	$16,538968064
	.loc 2 32
	move	$5,$2
	.loc 2 33
	li	$6,1
	li	$4,538968064
	.loc 2 34
	li	$18,1
	.loc 2 32
	lui	$17,%hi(ring_page)
	.loc 2 33
	jal	map_mine
	sw	$2,%lo(ring_page)($17)
	.loc 2 35
	jal	my_page
	sw	$18,100($16)
	move	$5,$2
	.loc 2 36
	li	$6,1
	.loc 2 35
	sw	$2,104($16)
	.loc 2 36
	jal	map_mine
	addiu	$4,$16,4096
	.loc 2 23
	li	$3,131072
	addiu	$3,$3,12
	.loc 1 17
	lw	$2,100($16)
	.loc 2 23
	sw	$3,4($16)
	.loc 2 21
	li	$3,2
	.loc 2 25
	li	$6,65535
	.loc 2 21
	sw	$3,0($16)
	.loc 2 26
	li	$3,34997
	.loc 2 23
	addiu	$7,$6,15
	.loc 2 26
	sw	$3,12($16)
	.loc 1 17
	sltu	$2,$2,8
	.loc 2 25
	li	$3,255
	.loc 2 23
	sw	$7,16($16)
	.loc 2 25
	sw	$6,8($16)
	sw	$3,20($16)
	.loc 1 17
	beq	$2,$0,$L4
	sw	$18,24($16)
$L5:
	.loc 1 18
	jal	my_page
	nop
	lw	$4,100($16)
	nop
	addiu	$3,$4,26
	sll	$3,$3,2
	addiu	$4,$4,1
	addu	$3,$16,$3
	.loc 1 17
	sltu	$5,$4,8
	.loc 1 18
	sw	$4,100($16)
	.loc 1 17
	bne	$5,$0,$L5
	sw	$2,0($3)
$L4:
	.loc 2 45
	lw	$4,%lo(ring_page)($17)
	jal	aegis_ether_bind
	li	$17,538968064
	.loc 2 47
	sltu	$4,$2,-16
	jal	check
	li	$5,47
	.loc 1 14
	move	$16,$0
	.loc 1 23
	addiu	$18,$17,148
$L7:
	addiu	$2,$16,36
	.loc 1 21
	sll	$2,$2,2
	addu	$2,$17,$2
$L6:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L6
	sll	$4,$16,2
	.loc 1 23
	addu	$4,$18,$4
	jal	taken
	addiu	$16,$16,1
	.loc 1 21
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
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
