# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/covert_tlb_look.c
	.text
	.file 1 "experiments/workloads/covert_tlb_look.c"
	.section	.text.fill,"ax"
	.align	2
	.loc 1 15
	.ent	fill
fill:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 16
	jal	touch_pages
	nop
	.loc 1 17
	jal	null_procedure
	nop
	.loc 1 18
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	fill
	.section	.text.look_at_pages,"ax"
	.align	2
	.globl	look_at_pages
	.loc 1 8
	.ent	look_at_pages
look_at_pages:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 9
	jal	touch_pages
	nop
	.loc 1 10
	jal	seen
	nop
	.loc 1 11
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	look_at_pages
	.section	.text.look,"ax"
	.align	2
	.globl	look
	.loc 1 21
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 24
	lui	$2,%hi(covert_fills)
	.loc 1 21
	sw	$19,28($sp)
	.loc 1 24
	lw	$19,%lo(covert_fills)($2)
	.loc 1 21
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$20,$4
	.loc 1 24
	blez	$19,$L9
	move	$18,$5
	.loc 1 25
	li	$17,983040
	addiu	$17,$17,3072
	addu	$17,$4,$17
	.loc 1 24
	move	$16,$0
	addiu	$16,$16,1
$L13:
	.loc 1 25
	move	$5,$18
	jal	fill
	move	$4,$17
	.loc 1 24
	bne	$16,$19,$L13
	addiu	$16,$16,1
$L9:
	.loc 1 26
	li	$4,983040
	move	$5,$18
	jal	look_at_pages
	addu	$4,$20,$4
	.loc 1 27
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
	.loc 1 30
	.ent	send_bit
send_bit:
	.set	noreorder
	.loc 1 31
	bne	$4,$0,$L23
	li	$4,1245184
	jr	$31
	nop
$L23:
	move	$2,$5
	addiu	$4,$4,3072
	.loc 1 30
	addiu	$sp,$sp,-24
	.loc 1 31
	li	$5,262144
	.loc 1 30
	sw	$31,20($sp)
	.loc 1 31
	jal	touch_pages
	addu	$4,$2,$4
	.loc 1 32
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	send_bit
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./experiments/workloads/covert.h"
	.file 4 "./experiments/workloads/covert_tlb.h"
