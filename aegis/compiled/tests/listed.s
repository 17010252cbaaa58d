# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/listed.c
	.text
	.file 1 "aegis/tests/listed.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 13
	jal	my_page
	sw	$16,24($sp)
	.loc 1 16
	li	$16,538902528
	li	$6,1
	ori	$4,$16,0xf000
	move	$5,$2
	jal	map_mine
	move	$17,$2
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,16
	.loc 1 19
	sll	$21,$17,12
	.loc 1 18
	li	$2,538968064
	.loc 1 19
	ori	$3,$21,0x600
	.loc 1 18
	ori	$4,$16,0xf000
	addiu	$24,$2,4096
	addiu	$14,$2,8192
	addiu	$12,$2,12288
	addiu	$10,$2,16384
	addiu	$8,$2,20480
	addiu	$6,$2,24576
	.loc 1 22
	li	$20,572653568
	li	$18,305397760
	li	$19,286326784
	.loc 1 18
	sw	$2,0($4)
	.loc 1 21
	li	$16,9
	.loc 1 19
	sw	$3,4($4)
	.loc 1 22
	addiu	$20,$20,8738
	.loc 1 18
	sw	$24,-4088($2)
	.loc 1 22
	ori	$18,$18,0xabcd
	.loc 1 19
	sw	$3,-4084($2)
	.loc 1 22
	addiu	$19,$19,4369
	.loc 1 18
	sw	$14,-4080($2)
	.loc 1 21
	li	$22,5
	.loc 1 19
	sw	$3,-4076($2)
	.loc 1 18
	sw	$12,-4072($2)
	.loc 1 19
	sw	$3,-4068($2)
	.loc 1 18
	sw	$10,-4064($2)
	.loc 1 19
	sw	$3,-4060($2)
	.loc 1 18
	sw	$8,-4056($2)
	.loc 1 19
	sw	$3,-4052($2)
	.loc 1 18
	sw	$6,-4048($2)
	.loc 1 19
	sw	$3,-4044($2)
	.loc 1 22
	sltu	$2,$16,8
$L12:
	move	$5,$16
	move	$4,$21
	move	$7,$19
	move	$6,$18
	bne	$2,$0,$L2
	addiu	$16,$16,-1
	li	$5,7
$L2:
	sw	$20,20($sp)
	jal	aegis_tlb_write_list
	sw	$18,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,22
	.loc 1 21
	bne	$16,$22,$L12
	sltu	$2,$16,8
	.loc 1 25
	li	$18,538968064
	.loc 1 24
	li	$19,8
	.loc 1 25
	addiu	$18,$18,28672
	.loc 1 24
	li	$20,5
	.loc 1 21
	li	$16,538968064
$L14:
	.loc 1 26
	move	$4,$16
$L13:
	move	$5,$17
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	.loc 1 25
	addiu	$16,$16,4096
	.loc 1 26
	li	$5,26
	jal	check
	srl	$4,$4,31
	.loc 1 25
	bne	$16,$18,$L13
	move	$4,$16
	.loc 1 27
	sltu	$2,$19,8
	bne	$2,$0,$L6
	move	$5,$19
	li	$5,7
$L6:
	jal	aegis_tlb_delete_range
	li	$4,538968064
	.loc 1 24
	addiu	$19,$19,-1
	.loc 1 27
	li	$5,27
	jal	check
	sltu	$4,$2,1
	.loc 1 24
	bne	$19,$20,$L14
	li	$16,538968064
	.loc 1 30
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
