# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/colours.c
	.text
	.file 1 "experiments/workloads/colours.c"
	.section	.text.draw_order,"ax"
	.align	2
	.globl	draw_order
	.loc 1 15
	.ent	draw_order
draw_order:
	.set	noreorder
	.loc 1 16
	lui	$2,%hi(colour_draws)
	lw	$5,%lo(colour_draws)($2)
	.loc 1 19
	li	$6,128
	move	$2,$0
	.loc 1 20
	addu	$3,$4,$2
$L7:
	sb	$2,0($3)
	.loc 1 19
	addiu	$2,$2,1
	bne	$2,$6,$L7
	addu	$3,$4,$2
	.loc 1 22
	li	$9,1103495168
	.loc 1 23
	li	$8,1
	addiu	$3,$4,127
	.loc 1 22
	addiu	$9,$9,20077
	.loc 1 23
	subu	$8,$8,$4
$L3:
	.loc 1 22
	mult	$5,$9
	.loc 1 23
	addu	$6,$8,$3
	.loc 1 24
	lbu	$7,0($3)
	.loc 1 21
	addiu	$3,$3,-1
	.loc 1 22
	mflo	$5
	addiu	$5,$5,12345
	.loc 1 23
	srl	$2,$5,16
	bne	$6,$0,1f
	divu	$0,$2,$6
	break	7
1:
	mfhi	$2
	.loc 1 25
	addu	$2,$4,$2
	lbu	$6,0($2)
	nop
	sb	$6,1($3)
	.loc 1 21
	bne	$4,$3,$L3
	sb	$7,0($2)
	.loc 1 28
	jr	$31
	nop
	.set	reorder
	.end	draw_order
	.section	.text.look_and_call,"ax"
	.align	2
	.globl	look_and_call
	.loc 1 31
	.ent	look_and_call
look_and_call:
	.set	noreorder
	.loc 1 32
	lui	$2,%hi(colour_bytes)
	lw	$5,%lo(colour_bytes)($2)
	lui	$4,%hi(own)
	.loc 1 31
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 32
	jal	touch
	addiu	$4,$4,%lo(own)
	.loc 1 33
	jal	call_kernel
	nop
	.loc 1 34
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	look_and_call
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 37
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L11:
	.loc 1 39
	jal	look_and_call
	addiu	$16,$16,-1
	.loc 1 40
	bne	$16,$0,$L11
	nop
	.loc 1 41
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 44
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 47
	jal	disorder
	sw	$16,16($sp)
	beq	$2,$0,$L15
	lui	$16,%hi(own)
$L17:
	li	$2,1
$L14:
	.loc 1 57
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L15:
	.loc 1 47
	li	$5,65536
	jal	place
	addiu	$4,$16,%lo(own)
	bne	$2,$0,$L17
	move	$17,$2
	addiu	$16,$16,%lo(own)
	li	$18,65536
	addu	$18,$16,$18
	move	$2,$16
	.loc 1 49
	li	$3,1
$L18:
	sb	$3,0($2)
	.loc 1 48
	addiu	$2,$2,4096
	bne	$2,$18,$L18
	nop
	.loc 1 50
	jal	measured_loop
	li	$4,4
	.loc 1 51
	jal	done
	nop
	.loc 1 52
	jal	measured_loop
	li	$4,200
	.loc 1 53
	jal	done
	nop
$L19:
	.loc 1 55
	lb	$2,0($16)
	.loc 1 54
	addiu	$16,$16,1
	bne	$16,$18,$L19
	addu	$17,$17,$2
	.loc 1 56
	xori	$2,$17,0x10
	sltu	$2,$0,$2
	b	$L14
	sll	$2,$2,1
	.set	reorder
	.end	main
	.section	.bss.own,"aw"
	.align	12
own:
	.space	65536
	.text
	.file 2 "./experiments/workloads/colours.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./experiments/workloads/covert.h"
