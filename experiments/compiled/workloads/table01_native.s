# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table01_native.c
	.text
	.file 1 "experiments/workloads/table01_native.c"
	.section	.text.random_word,"ax"
	.align	2
	.loc 1 23
	.ent	random_word
random_word:
	.set	noreorder
	.loc 1 24
	lw	$3,0($4)
	li	$2,1638400
	addiu	$2,$2,26125
	mult	$3,$2
	li	$3,1013841920
	ori	$3,$3,0xf35f
	mflo	$2
	addu	$2,$2,$3
	.loc 1 25
	jr	$31
	sw	$2,0($4)
	.set	reorder
	.end	random_word
	.section	.text.shell_sort,"ax"
	.align	2
	.loc 1 28
	.ent	shell_sort
shell_sort:
	.set	noreorder
	.loc 1 31
	srl	$2,$5,31
	addu	$2,$2,$5
	slt	$3,$5,2
	.loc 1 28
	move	$15,$5
	move	$24,$4
	.loc 1 31
	bne	$3,$0,$L28
	sra	$7,$2,1
$L4:
	.loc 1 32
	slt	$2,$7,$15
$L26:
	beq	$2,$0,$L23
	sll	$8,$7,2
	addu	$13,$24,$8
	move	$14,$7
$L9:
	.loc 1 34
	slt	$2,$14,$7
	.loc 1 33
	lw	$11,0($13)
	.loc 1 34
	bne	$2,$0,$L6
	move	$6,$13
	subu	$2,$13,$8
	move	$4,$13
	b	$L7
	move	$3,$14
$L8:
	.loc 1 35
	sw	$5,0($4)
	subu	$2,$2,$8
	.loc 1 34
	bne	$10,$0,$L14
	subu	$4,$6,$8
$L7:
	lw	$5,0($2)
	subu	$3,$3,$7
	slt	$9,$11,$5
	slt	$10,$3,$7
	move	$12,$2
	bne	$9,$0,$L8
	move	$6,$4
$L6:
	.loc 1 32
	addiu	$14,$14,1
	.loc 1 36
	sw	$11,0($6)
	.loc 1 32
	bne	$15,$14,$L9
	addiu	$13,$13,4
	.loc 1 31
	sra	$7,$7,1
$L25:
	bne	$7,$0,$L26
	slt	$2,$7,$15
$L28:
	.loc 1 38
	jr	$31
	nop
$L14:
	.loc 1 34
	move	$6,$12
	.loc 1 32
	addiu	$14,$14,1
	.loc 1 36
	sw	$11,0($6)
	.loc 1 32
	bne	$15,$14,$L9
	addiu	$13,$13,4
	.loc 1 31
	b	$L25
	sra	$7,$7,1
$L23:
	b	$L4
	sra	$7,$7,1
	.set	reorder
	.end	shell_sort
	.section	.text.checksum,"ax"
	.align	2
	.loc 1 41
	.ent	checksum
checksum:
	.set	noreorder
	.loc 1 44
	beq	$5,$0,$L32
	lui	$6,%hi(table)
	addu	$5,$4,$5
	.loc 1 42
	li	$2,-1
	addiu	$6,$6,%lo(table)
$L31:
	.loc 1 45
	lbu	$3,0($4)
	addiu	$4,$4,1
	xor	$3,$3,$2
	andi	$3,$3,0xff
	sll	$3,$3,2
	addu	$3,$6,$3
	lw	$3,0($3)
	srl	$2,$2,8
	.loc 1 44
	bne	$4,$5,$L31
	xor	$2,$3,$2
	.loc 1 46
	jr	$31
	nor	$2,$0,$2
$L32:
	.loc 1 47
	jr	$31
	move	$2,$0
	.set	reorder
	.end	checksum
	.section	.text.walk,"ax"
	.align	2
	.loc 1 50
	.ent	walk
walk:
	.set	noreorder
	.loc 1 54
	lui	$2,%hi(head)
	lw	$3,%lo(head)($2)
	nop
	beq	$3,$0,$L40
	move	$2,$0
$L36:
	.loc 1 55
	lw	$4,4($3)
	sll	$5,$2,1
	.loc 1 54
	lw	$3,0($3)
	.loc 1 55
	addu	$2,$5,$2
	.loc 1 54
	bne	$3,$0,$L36
	addu	$2,$2,$4
$L40:
	jr	$31
	nop
	.set	reorder
	.end	walk
	.section	.text.automaton,"ax"
	.align	2
	.loc 1 60
	.ent	automaton
automaton:
	.set	noreorder
	lui	$4,%hi(text)
	addiu	$4,$4,%lo(text)
	lui	$6,%hi(next_state)
	addiu	$8,$4,4096
	.loc 1 61
	move	$2,$0
	move	$3,$0
	addiu	$6,$6,%lo(next_state)
	.loc 1 65
	li	$7,7
$L43:
	.loc 1 64
	lbu	$5,0($4)
	sll	$3,$3,4
	andi	$5,$5,0xf
	addu	$3,$6,$3
	addu	$3,$3,$5
	lbu	$3,0($3)
	nop
	.loc 1 65
	bne	$3,$7,$L42
	addiu	$4,$4,1
	.loc 1 66
	addiu	$2,$2,1
$L42:
	.loc 1 63
	bne	$8,$4,$L43
	nop
	.loc 1 69
	jr	$31
	nop
	.set	reorder
	.end	automaton
	.section	.text.prepare,"ax"
	.align	2
	.loc 1 72
	.ent	prepare
prepare:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 73
	li	$2,1995
	lui	$6,%hi(table)
	.loc 1 77
	li	$4,-306708480
	addiu	$6,$6,%lo(table)
	.loc 1 72
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 73
	sw	$2,16($sp)
	.loc 1 75
	move	$5,$0
	.loc 1 77
	ori	$4,$4,0x8320
	.loc 1 75
	li	$7,256
$L48:
	move	$2,$5
	li	$16,8
	.loc 1 77
	andi	$3,$2,0x1
$L61:
	.loc 1 76
	addiu	$16,$16,-1
	.loc 1 77
	beq	$3,$0,$L46
	srl	$2,$2,1
	xor	$2,$2,$4
$L46:
	.loc 1 76
	bne	$16,$0,$L61
	andi	$3,$2,0x1
	.loc 1 75
	addiu	$5,$5,1
	.loc 1 78
	sw	$2,0($6)
	.loc 1 75
	bne	$5,$7,$L48
	addiu	$6,$6,4
	lui	$17,%hi(text)
	addiu	$17,$17,%lo(text)
	addiu	$18,$17,4096
$L49:
	.loc 1 81
	jal	random_word
	addiu	$4,$sp,16
	srl	$2,$2,16
	sb	$2,0($17)
	.loc 1 80
	addiu	$17,$17,1
	bne	$18,$17,$L49
	li	$19,256
	lui	$18,%hi(next_state)
	.loc 1 82
	move	$17,$0
	addiu	$18,$18,%lo(next_state)
$L50:
	.loc 1 83
	jal	random_word
	addiu	$4,$sp,16
	srl	$3,$17,4
	sll	$3,$3,4
	andi	$4,$17,0xf
	addu	$3,$18,$3
	addu	$3,$3,$4
	srl	$2,$2,28
	.loc 1 82
	addiu	$17,$17,1
	bne	$17,$19,$L50
	sb	$2,0($3)
	lui	$7,%hi(head)
	lui	$5,%hi(nodes)
	lw	$4,%lo(head)($7)
	move	$3,$0
	addiu	$5,$5,%lo(nodes)
	.loc 1 84
	li	$6,1024
$L51:
	.loc 1 85
	andi	$2,$3,0x3ff
	.loc 1 86
	sll	$2,$2,3
	addu	$2,$5,$2
	.loc 1 87
	sw	$16,4($2)
	.loc 1 84
	addiu	$16,$16,1
	.loc 1 86
	sw	$4,0($2)
	.loc 1 84
	addiu	$3,$3,389
	bne	$16,$6,$L51
	move	$4,$2
	.loc 1 90
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	sw	$2,%lo(head)($7)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	prepare
	.section	.text.one_round,"ax"
	.align	2
	.globl	one_round
	.loc 1 93
	.ent	one_round
one_round:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	lui	$19,%hi(numbers)
	sw	$18,28($sp)
	addiu	$18,$19,%lo(numbers)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$4,40($sp)
	move	$16,$18
	addiu	$17,$18,4096
$L63:
	.loc 1 97
	jal	random_word
	addiu	$4,$sp,40
	srl	$2,$2,8
	sw	$2,0($16)
	.loc 1 96
	addiu	$16,$16,4
	bne	$16,$17,$L63
	addiu	$4,$19,%lo(numbers)
	.loc 1 98
	jal	shell_sort
	li	$5,1024
	.loc 1 99
	lui	$4,%hi(text)
	addiu	$4,$4,%lo(text)
	lw	$16,2048($18)
	jal	checksum
	li	$5,4096
	jal	walk
	move	$18,$2
	jal	automaton
	move	$17,$2
	lui	$4,%hi(result)
	lw	$3,%lo(result)($4)
	.loc 1 100
	lw	$31,36($sp)
	.loc 1 99
	addu	$3,$16,$3
	addu	$3,$3,$18
	addu	$3,$3,$17
	addu	$3,$3,$2
	.loc 1 100
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 99
	sw	$3,%lo(result)($4)
	.loc 1 100
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	one_round
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 103
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
	.loc 1 105
	move	$4,$16
$L70:
	jal	one_round
	addiu	$16,$16,-1
	.loc 1 106
	bne	$16,$0,$L70
	move	$4,$16
	.loc 1 107
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 110
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 111
	jal	prepare
	nop
	.loc 1 112
	jal	measured_loop
	li	$4,4
	.loc 1 113
	jal	done
	nop
	.loc 1 114
	jal	measured_loop
	li	$4,16
	.loc 1 115
	jal	done
	nop
	.loc 1 117
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.globl	result
	.section	.bss.result,"aw"
	.align	2
result:
	.space	4
	.section	.bss.next_state,"aw"
	.align	2
next_state:
	.space	256
	.section	.bss.text,"aw"
	.align	2
text:
	.space	4096
	.section	.bss.table,"aw"
	.align	2
table:
	.space	1024
	.section	.bss.head,"aw"
	.align	2
head:
	.space	4
	.section	.bss.nodes,"aw"
	.align	2
nodes:
	.space	8192
	.section	.bss.numbers,"aw"
	.align	2
numbers:
	.space	4096
	.text
	.file 2 "./experiments/workloads/workload.h"
