# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table09_multiply.c
	.text
	.file 1 "experiments/workloads/table09_multiply.c"
	.section	.rodata.print_word.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.print_word,"ax"
	.align	2
	.loc 1 32
	.ent	print_word
print_word:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$6,%hi($LC0)
	addiu	$5,$sp,16
	sw	$31,36($sp)
	li	$3,28
	addiu	$6,$6,%lo($LC0)
	.loc 1 36
	li	$7,-4
$L2:
	srl	$2,$4,$3
	andi	$2,$2,0xf
	addu	$2,$6,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	sb	$2,0($5)
	bne	$3,$7,$L2
	addiu	$5,$5,1
	.loc 1 38
	addiu	$5,$sp,16
	.loc 1 37
	li	$2,10
	.loc 1 38
	li	$6,9
	li	$4,1
	jal	write
	sb	$2,24($sp)
	.loc 1 39
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print_word
	.section	.text.product_row,"ax"
	.align	2
	.globl	product_row
	.loc 1 12
	.ent	product_row
product_row:
	.set	noreorder
	.loc 1 18
	lui	$13,%hi(row)
	lw	$12,%lo(row)($13)
	li	$3,65536
	sll	$4,$12,2
	addu	$4,$4,$12
	sll	$2,$4,4
	subu	$2,$2,$4
	lui	$9,%hi(b)
	lui	$8,%hi(c)
	lui	$10,%hi(a)
	sll	$2,$2,3
	addiu	$9,$9,%lo(b)
	addiu	$7,$3,24464
	addiu	$8,$8,%lo(c)
	addiu	$3,$3,25064
	addiu	$10,$10,%lo(a)
	li	$11,-131072
	addu	$7,$9,$7
	addu	$8,$8,$2
	addu	$9,$9,$3
	addu	$10,$10,$2
	ori	$11,$11,0xa070
$L7:
	addu	$2,$7,$11
	.loc 1 12
	move	$3,$10
	.loc 1 16
	move	$4,$0
$L8:
	.loc 1 18
	lw	$5,0($2)
	lw	$6,0($3)
	addiu	$2,$2,600
	mult	$6,$5
	addiu	$3,$3,4
	mflo	$5
	bne	$2,$7,$L8
	addu	$4,$4,$5
	.loc 1 15
	addiu	$7,$2,4
	.loc 1 19
	sw	$4,0($8)
	.loc 1 15
	bne	$7,$9,$L7
	addiu	$8,$8,4
	.loc 1 21
	slt	$2,$12,149
	beq	$2,$0,$L11
	addiu	$12,$12,1
	.loc 1 22
	jr	$31
	sw	$12,%lo(row)($13)
$L11:
	.loc 1 21
	move	$12,$0
	.loc 1 22
	jr	$31
	sw	$12,%lo(row)($13)
	.set	reorder
	.end	product_row
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 25
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L14:
	.loc 1 27
	jal	product_row
	addiu	$16,$16,-1
	.loc 1 28
	bne	$16,$0,$L14
	nop
	.loc 1 29
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 42
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$7,%hi(c)
	lui	$9,%hi(a)
	sw	$16,16($sp)
	lui	$8,%hi(b)
	addiu	$16,$7,%lo(c)
	sw	$31,20($sp)
	addiu	$9,$9,%lo(a)
	addiu	$8,$8,%lo(b)
	move	$10,$16
	li	$13,1
	li	$12,-5
	.loc 1 46
	li	$11,600
	.loc 1 45
	li	$14,1045
$L18:
	.loc 1 42
	move	$4,$13
	move	$3,$12
	move	$2,$0
$L19:
	.loc 1 47
	addu	$7,$9,$2
	.loc 1 48
	addu	$6,$8,$2
	.loc 1 49
	addu	$5,$10,$2
	.loc 1 46
	addiu	$2,$2,4
	.loc 1 47
	sw	$3,0($7)
	.loc 1 48
	sw	$4,0($6)
	.loc 1 49
	sw	$0,0($5)
	.loc 1 46
	addiu	$3,$3,3
	bne	$2,$11,$L19
	addiu	$4,$4,-11
	.loc 1 45
	addiu	$12,$12,7
	addiu	$13,$13,2
	addiu	$9,$9,600
	addiu	$8,$8,600
	bne	$12,$14,$L18
	addiu	$10,$10,600
	.loc 1 51
	jal	measured_loop
	li	$4,4
	.loc 1 52
	jal	done
	nop
	.loc 1 54
	lui	$2,%hi(table09_rows)
	lw	$4,%lo(table09_rows)($2)
	.loc 1 53
	lui	$2,%hi(row)
	.loc 1 54
	jal	measured_loop
	sw	$0,%lo(row)($2)
	.loc 1 55
	jal	done
	nop
	li	$2,65536
	addiu	$2,$2,25064
	addiu	$6,$16,600
	addu	$7,$16,$2
	.loc 1 43
	move	$4,$0
	addiu	$2,$6,-600
$L22:
	.loc 1 57
	lw	$3,0($2)
	sll	$5,$4,5
	subu	$4,$5,$4
	addiu	$2,$2,4
	bne	$2,$6,$L22
	addu	$4,$4,$3
	.loc 1 56
	addiu	$6,$2,600
	bne	$6,$7,$L22
	addiu	$2,$6,-600
	.loc 1 58
	jal	print_word
	nop
	.loc 1 60
	lw	$31,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.row,"aw"
	.align	2
row:
	.space	4
	.section	.bss.c,"aw"
	.align	2
c:
	.space	90000
	.section	.bss.b,"aw"
	.align	2
b:
	.space	90000
	.section	.bss.a,"aw"
	.align	2
a:
	.space	90000
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./experiments/workloads/table09.h"
