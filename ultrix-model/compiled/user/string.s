# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/user/string.c
	.text
	.file 1 "ultrix-model/user/string.c"
	.section	.text.memcpy,"ax"
	.align	2
	.globl	memcpy
	.loc 1 4
	.ent	memcpy
memcpy:
	.set	noreorder
	.loc 1 8
	beq	$6,$0,$L9
	move	$2,$4
	addu	$6,$4,$6
	.loc 1 5
	move	$3,$4
$L3:
	.loc 1 8
	lb	$7,0($5)
	addiu	$3,$3,1
	addiu	$5,$5,1
	bne	$3,$6,$L3
	sb	$7,-1($3)
$L9:
	.loc 1 10
	jr	$31
	nop
	.set	reorder
	.end	memcpy
	.section	.text.memset,"ax"
	.align	2
	.globl	memset
	.loc 1 13
	.ent	memset
memset:
	.set	noreorder
	.loc 1 16
	beq	$6,$0,$L16
	move	$2,$4
	sll	$5,$5,24
	sra	$5,$5,24
	addu	$6,$4,$6
	.loc 1 14
	move	$3,$4
$L12:
	.loc 1 16
	addiu	$3,$3,1
	bne	$3,$6,$L12
	sb	$5,-1($3)
$L16:
	.loc 1 18
	jr	$31
	nop
	.set	reorder
	.end	memset
