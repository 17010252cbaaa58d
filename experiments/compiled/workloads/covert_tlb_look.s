# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/covert_tlb_look.c
	.text
	.file 1 "experiments/workloads/covert_tlb_look.c"
	.section	.text.look,"ax"
	.align	2
	.globl	look
	.loc 1 8
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 11
	lui	$2,%hi(covert_fills)
	.loc 1 8
	sw	$18,24($sp)
	.loc 1 11
	lw	$18,%lo(covert_fills)($2)
	.loc 1 8
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	move	$20,$4
	.loc 1 11
	blez	$18,$L4
	move	$17,$5
	.loc 1 12
	addiu	$19,$4,3072
	.loc 1 11
	move	$16,$0
	addiu	$16,$16,1
$L9:
	.loc 1 12
	move	$5,$17
	jal	touch_pages
	move	$4,$19
	.loc 1 11
	bne	$16,$18,$L9
	addiu	$16,$16,1
$L4:
	.loc 1 13
	move	$5,$17
	jal	look_at_pages
	addiu	$4,$20,1024
	.loc 1 14
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	look
	.section	.text.send_bit,"ax"
	.align	2
	.globl	send_bit
	.loc 1 17
	.ent	send_bit
send_bit:
	.set	noreorder
	.loc 1 18
	bne	$4,$0,$L19
	move	$2,$5
	jr	$31
	nop
$L19:
	.loc 1 17
	addiu	$sp,$sp,-24
	.loc 1 18
	li	$5,262144
	.loc 1 17
	sw	$31,20($sp)
	.loc 1 18
	jal	touch_pages
	addiu	$4,$2,2048
	.loc 1 19
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	send_bit
	.text
	.file 2 "./experiments/workloads/covert_tlb.h"
