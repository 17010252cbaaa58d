# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/if.c
	.text
	.file 1 "ultrix-model/kernel/if.c"
	.section	.text.ifinit,"ax"
	.align	2
	.globl	ifinit
	.loc 1 12
	.ent	ifinit
ifinit:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 13
	jal	loattach
	nop
	.loc 1 14
	jal	leattach
	nop
	.loc 1 15
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ifinit
	.section	.text.if_attach,"ax"
	.align	2
	.globl	if_attach
	.loc 1 18
	.ent	if_attach
if_attach:
	.set	noreorder
	.loc 1 19
	lui	$3,%hi(ifnet)
	lw	$2,%lo(ifnet)($3)
	nop
	.loc 1 21
	beq	$2,$0,$L7
	addiu	$3,$3,%lo(ifnet)
$L6:
	move	$3,$2
	lw	$2,72($2)
	nop
	bne	$2,$0,$L6
	addiu	$3,$3,72
	.loc 1 23
	li	$2,50
	.loc 1 22
	sw	$4,0($3)
	.loc 1 24
	jr	$31
	sw	$2,28($4)
$L7:
	.loc 1 23
	li	$2,50
	.loc 1 22
	sw	$4,0($3)
	.loc 1 24
	jr	$31
	sw	$2,28($4)
	.set	reorder
	.end	if_attach
	.section	.text.ifunit,"ax"
	.align	2
	.globl	ifunit
	.loc 1 28
	.ent	ifunit
ifunit:
	.set	noreorder
	.loc 1 31
	lui	$2,%hi(ifnet)
	lw	$2,%lo(ifnet)($2)
	nop
	beq	$2,$0,$L20
	nop
	.loc 1 32
	lb	$6,0($4)
	b	$L12
	nop
$L11:
	.loc 1 31
	lw	$2,72($2)
	nop
	beq	$2,$0,$L20
	nop
$L12:
	.loc 1 32
	lw	$3,0($2)
	nop
	lb	$5,0($3)
	nop
	bne	$5,$6,$L11
	nop
	lb	$5,1($3)
	lb	$3,1($4)
	nop
	bne	$5,$3,$L11
	nop
	.loc 1 33
	lh	$3,4($2)
	lb	$5,2($4)
	addiu	$3,$3,48
	.loc 1 32
	bne	$5,$3,$L11
	nop
	.loc 1 33
	lb	$3,3($4)
	nop
	bne	$3,$0,$L11
	nop
$L20:
	.loc 1 38
	jr	$31
	nop
	.set	reorder
	.end	ifunit
	.section	.text.ifioctl,"ax"
	.align	2
	.globl	ifioctl
	.loc 1 41
	.ent	ifioctl
ifioctl:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	move	$18,$4
	.loc 1 44
	sb	$0,15($6)
	.loc 1 45
	move	$4,$6
	.loc 1 41
	move	$16,$6
	.loc 1 45
	jal	ifunit
	move	$17,$5
	.loc 1 46
	beq	$2,$0,$L24
	li	$3,-2145386496
	.loc 1 47
	addiu	$3,$3,26892
	beq	$17,$3,$L27
	nop
$L23:
	.loc 1 48
	lw	$3,12($18)
	sw	$2,16($sp)
	lw	$2,8($3)
	move	$7,$16
	move	$6,$17
	move	$4,$18
	jalr	$2
	li	$5,11
	.loc 1 50
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L27:
	.loc 1 47
	lh	$3,-16058($0)
	nop
	beq	$3,$0,$L23
	nop
	.loc 1 50
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 47
	li	$2,1
	.loc 1 50
	jr	$31
	addiu	$sp,$sp,40
$L24:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 46
	li	$2,6
	.loc 1 50
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ifioctl
	.globl	netisr
	.section	.bss.netisr,"aw"
	.align	2
netisr:
	.space	4
	.globl	ifnet
	.section	.bss.ifnet,"aw"
	.align	2
ifnet:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/if.h"
