# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_bound_server.c
	.text
	.file 1 "experiments/workloads/table11_bound_server.c"
	.section	.text.chip_start,"ax"
	.align	2
	.file 2 "./experiments/workloads/table11_bound.h"
	.loc 2 42
	.ent	chip_start
chip_start:
	.set	noreorder
	.loc 2 45
	li	$9,-1140588544
	li	$3,16777216
	.loc 2 49
	sll	$4,$4,8
	.loc 2 46
	li	$10,65536
	.loc 2 45
	sw	$3,32($9)
	.loc 2 47
	li	$2,-1608515584
	.loc 2 46
	sw	$10,256($9)
	.loc 2 47
	li	$7,8
	.loc 2 48
	li	$6,43
	.loc 2 49
	andi	$4,$4,0xffff
	.loc 2 50
	li	$9,32
	.loc 2 47
	sh	$7,4($2)
	.loc 2 48
	sh	$6,8($2)
	.loc 2 49
	sh	$4,12($2)
	.loc 2 50
	sh	$9,32($2)
	.loc 2 51
	li	$9,40
	sh	$9,40($2)
	.loc 2 52
	li	$9,256
	sh	$9,64($2)
	.loc 2 53
	li	$9,-128
	sh	$9,72($2)
	.loc 2 54
	li	$9,-32768
	sh	$9,68($2)
	.loc 2 59
	sll	$5,$5,8
	.loc 2 55
	li	$9,512
	sh	$9,80($2)
	.loc 2 59
	andi	$5,$5,0xffff
	.loc 2 56
	li	$9,-60
	sh	$9,88($2)
	.loc 2 57
	sh	$7,1030($2)
	sh	$7,1024($2)
	.loc 2 58
	sh	$6,1032($2)
	sh	$6,1026($2)
	.loc 2 59
	sh	$5,1028($2)
	.loc 2 60
	sh	$4,1034($2)
	.loc 2 61
	li	$4,-19064
	sh	$4,1036($2)
	.loc 2 62
	li	$8,-1140064256
	.loc 2 63
	li	$2,1
	.loc 2 62
	sh	$0,4($8)
	.loc 2 64
	li	$3,-1140064256
	.loc 2 63
	sh	$2,0($8)
$L2:
	.loc 2 64
	lhu	$2,0($3)
	nop
	andi	$2,$2,0x100
	beq	$2,$0,$L2
	li	$2,258
	.loc 2 66
	sh	$2,0($3)
	.loc 2 67
	jr	$31
	nop
	.set	reorder
	.end	chip_start
	.section	.text.chip_send,"ax"
	.align	2
	.loc 2 70
	.ent	chip_send
chip_send:
	.set	noreorder
	.loc 2 71
	li	$2,-1608515584
	.loc 2 72
	li	$3,-32000
	.loc 2 71
	sw	$4,1056($2)
	.loc 2 72
	sh	$3,84($2)
	.loc 2 73
	li	$2,-1140064256
	li	$3,8
	sh	$3,0($2)
	.loc 2 74
	jr	$31
	nop
	.set	reorder
	.end	chip_send
	.section	.text.chip_receive,"ax"
	.align	2
	.loc 2 77
	.ent	chip_receive
chip_receive:
	.set	noreorder
	.loc 2 80
	li	$3,-1608515584
$L8:
	lhu	$2,68($3)
	nop
	sll	$2,$2,16
	sra	$2,$2,16
	bltz	$2,$L8
	li	$4,-32768
	.loc 2 82
	li	$2,-1608515584
	lw	$2,544($2)
	.loc 2 83
	sh	$4,68($3)
	.loc 2 85
	jr	$31
	nop
	.set	reorder
	.end	chip_receive
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 8
	li	$5,1
	li	$4,2
	.loc 1 5
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 8
	jal	chip_start
	sw	$16,20($sp)
	.loc 1 9
	lui	$2,%hi(table11_trips)
	lw	$17,%lo(table11_trips)($2)
	nop
	slt	$2,$17,-3
	bne	$2,$0,$L13
	li	$3,-1608515584
	addiu	$17,$17,3
	move	$16,$0
$L12:
	.loc 1 10
	jal	chip_receive
	addiu	$16,$16,1
	jal	chip_send
	addiu	$4,$2,1
	.loc 1 9
	slt	$2,$17,$16
	beq	$2,$0,$L12
	li	$3,-1608515584
$L13:
	.loc 1 11
	lhu	$2,84($3)
	nop
	sll	$2,$2,16
	sra	$2,$2,16
	bltz	$2,$L13
	move	$2,$0
	.loc 1 14
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 3 "./experiments/workloads/table11.h"
