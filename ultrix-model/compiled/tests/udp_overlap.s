# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/udp_overlap.c
	.file 1 "udp_overlap.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"ready\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$4,16777216
	li	$2,17301504
	addiu	$sp,$sp,-72
	addiu	$4,$4,10
	addiu	$2,$2,2
	sw	$31,68($sp)
	sw	$17,64($sp)
	sw	$16,60($sp)
	sw	$2,24($sp)
	sw	$4,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$2,40($sp)
	sw	$4,44($sp)
	sw	$0,48($sp)
	jal	set_address
	sw	$0,52($sp)
	bne	$2,$0,$L3
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L3
	move	$16,$2
	lui	$17,%hi(data)
	addiu	$4,$17,%lo(data)
	addiu	$5,$4,5000
	move	$3,$0
$L4:
	sb	$3,0($4)
	addiu	$3,$3,7
	addiu	$4,$4,1
	bne	$4,$5,$L4
	andi	$3,$3,0x00ff
	lui	$5,%hi($LC0)
	li	$6,5
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	li	$3,5
	bne	$2,$3,$L13
	nop
	sw	$0,24($sp)
	lw	$2,24($sp)
	nop
	slt	$2,$2,20000
	bne	$2,$0,$L7
	li	$2,16
$L15:
	sw	$2,20($sp)
	addiu	$2,$sp,40
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5000
	addiu	$5,$17,%lo(data)
	jal	sendto
	move	$4,$16
	li	$3,5000
	bne	$2,$3,$L14
	nop
	jal	close
	move	$4,$16
	lw	$31,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,72
$L7:
	lw	$2,24($sp)
	nop
	addiu	$2,$2,1
	sw	$2,24($sp)
	lw	$2,24($sp)
	nop
	slt	$2,$2,20000
	beq	$2,$0,$L15
	li	$2,16
	b	$L7
	nop
$L13:
	jal	fail
	li	$4,20
$L3:
	jal	fail
	li	$4,18
$L14:
	jal	fail
	li	$4,22
	.set	reorder
	.end	main
	.section	.bss.data,"aw"
	.align	2
data:
	.space	5000
