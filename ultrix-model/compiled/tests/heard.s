# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/heard.c
	.file 1 "heard.c"
	.text
	.align	2
	.ent	add
add:
	.set	noreorder
	lui	$5,%hi(sum)
	lw	$3,%lo(sum)($5)
	nop
	sll	$2,$3,5
	srl	$3,$3,27
	or	$2,$2,$3
	addu	$2,$2,$4
	jr	$31
	sw	$2,%lo(sum)($5)
	.set	reorder
	.end	add
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"00000000\012\000"
	.align	2
$LC1:
	.ascii	"0123456789abcdef\000"
	.text
	.align	2
	.ent	print
print:
	.set	noreorder
	lui	$3,%hi($LC0)
	lw	$5,%lo($LC0)($3)
	addiu	$2,$3,%lo($LC0)
	addiu	$sp,$sp,-40
	lw	$3,4($2)
	lhu	$2,8($2)
	sw	$5,16($sp)
	lui	$5,%hi($LC1)
	sh	$2,24($sp)
	sw	$31,36($sp)
	sw	$3,20($sp)
	addiu	$2,$sp,16
	addiu	$6,$sp,8
	addiu	$5,$5,%lo($LC1)
$L4:
	andi	$3,$4,0xf
	addu	$3,$5,$3
	lbu	$3,0($3)
	addiu	$2,$2,-1
	srl	$4,$4,4
	bne	$2,$6,$L4
	sb	$3,8($2)
	li	$6,9
	addiu	$5,$sp,16
	jal	write
	li	$4,1
	li	$3,9
	bne	$2,$3,$L8
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L8:
	jal	fail
	li	$4,23
	.set	reorder
	.end	print
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"all\000"
	.align	2
$LC3:
	.ascii	"absent\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,17301504
	addiu	$sp,$sp,-136
	addiu	$2,$2,2
	li	$4,16777216
	li	$3,1291845632
	li	$5,-246
	sw	$2,24($sp)
	sw	$2,72($sp)
	sw	$2,56($sp)
	addiu	$3,$3,10
	sw	$2,40($sp)
	addiu	$4,$4,10
	li	$2,1
	sw	$31,132($sp)
	sw	$fp,128($sp)
	sw	$23,124($sp)
	sw	$22,120($sp)
	sw	$21,116($sp)
	sw	$20,112($sp)
	sw	$19,108($sp)
	sw	$18,104($sp)
	sw	$17,100($sp)
	sw	$16,96($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$3,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$5,28($sp)
	sw	$5,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	jal	set_address
	sw	$2,88($sp)
	bne	$2,$0,$L39
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L12
	move	$20,$2
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$4,$2
	bne	$2,$0,$L12
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,88
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$20
	bne	$2,$0,$L40
	li	$2,16
	sw	$2,20($sp)
	lui	$5,%hi($LC2)
	addiu	$2,$sp,40
	sw	$2,16($sp)
	move	$7,$0
	li	$6,3
	addiu	$5,$5,%lo($LC2)
	jal	sendto
	move	$4,$20
	li	$3,3
	bne	$2,$3,$L41
	lui	$17,%hi($LC3)
	li	$16,3
	li	$18,16
	addiu	$17,$17,%lo($LC3)
	addiu	$2,$sp,56
$L44:
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,6
	move	$5,$17
	jal	sendto
	move	$4,$20
	li	$3,6
	bne	$2,$3,$L42
	addiu	$16,$16,-1
	bne	$16,$0,$L44
	addiu	$2,$sp,56
	lui	$21,%hi(data)
	li	$18,16
	addiu	$22,$21,%lo(data)
	li	$23,2
	lui	$19,%hi(count)
$L16:
	addiu	$2,$sp,92
$L45:
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,9000
	move	$5,$22
	move	$4,$20
	jal	recvfrom
	sw	$18,92($sp)
	bltz	$2,$L17
	move	$17,$2
	lw	$2,92($sp)
	nop
	bne	$2,$18,$L17
	nop
	lh	$2,24($sp)
	nop
	bne	$2,$23,$L17
	nop
	lw	$4,28($sp)
	jal	add
	nop
	lhu	$4,26($sp)
	jal	add
	nop
	beq	$17,$0,$L19
	addiu	$fp,$21,%lo(data)
	addu	$16,$17,$fp
$L20:
	lbu	$4,0($fp)
	jal	add
	addiu	$fp,$fp,1
	bne	$fp,$16,$L20
	nop
	lw	$2,%lo(count)($19)
	nop
	addiu	$2,$2,1
	andi	$3,$2,0x1
	bne	$3,$0,$L24
	sw	$2,%lo(count)($19)
$L25:
	lbu	$2,%lo(data)($21)
	li	$3,113
	bne	$2,$3,$L45
	addiu	$2,$sp,92
	lw	$4,%lo(count)($19)
	jal	print
	nop
	lui	$2,%hi(sum)
	lw	$4,%lo(sum)($2)
	jal	print
	nop
	lw	$31,132($sp)
	lw	$fp,128($sp)
	lw	$23,124($sp)
	lw	$22,120($sp)
	lw	$21,116($sp)
	lw	$20,112($sp)
	lw	$19,108($sp)
	lw	$18,104($sp)
	lw	$17,100($sp)
	lw	$16,96($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,136
$L19:
	lw	$2,%lo(count)($19)
	nop
	addiu	$2,$2,1
	andi	$3,$2,0x1
	beq	$3,$0,$L16
	sw	$2,%lo(count)($19)
$L24:
	addiu	$2,$sp,24
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$17
	move	$5,$22
	jal	sendto
	move	$4,$20
	bne	$2,$17,$L43
	nop
	beq	$17,$0,$L45
	addiu	$2,$sp,92
	b	$L25
	nop
$L17:
	jal	fail
	li	$4,40
$L43:
	jal	fail
	li	$4,44
$L42:
	jal	fail
	li	$4,36
$L41:
	jal	fail
	li	$4,35
$L40:
	jal	fail
	li	$4,34
$L12:
	jal	fail
	li	$4,33
$L39:
	jal	fail
	li	$4,32
	.set	reorder
	.end	main
	.section	.bss.count,"aw"
	.align	2
count:
	.space	4
	.section	.bss.sum,"aw"
	.align	2
sum:
	.space	4
	.section	.bss.data,"aw"
	.align	2
data:
	.space	9000
