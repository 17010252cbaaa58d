# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_mman.c
	.text
	.file 1 "ultrix-model/kernel/kern_mman.c"
	.section	.text.region,"ax"
	.align	2
	.loc 1 27
	.ent	region
region:
	.set	noreorder
	.loc 1 28
	li	$2,268435456
	sltu	$2,$5,$2
	bne	$2,$0,$L3
	li	$3,65536
	.loc 1 29
	lw	$2,84($4)
	nop
	addu	$2,$2,$3
	sll	$2,$2,12
	sltu	$2,$5,$2
	bne	$2,$0,$L4
	nop
	.loc 1 30
	lw	$3,88($4)
	li	$2,458752
	ori	$2,$2,0xffff
	subu	$2,$2,$3
	sll	$2,$2,12
	sltu	$2,$5,$2
	beq	$2,$0,$L5
	nop
	.loc 1 31
	jr	$31
	srl	$2,$5,20
$L4:
	.loc 1 29
	jr	$31
	li	$2,1
$L3:
	.loc 1 28
	jr	$31
	move	$2,$0
$L5:
	.loc 1 32
	jr	$31
	li	$2,2
	.set	reorder
	.end	region
	.section	.text.getpagesize,"ax"
	.align	2
	.globl	getpagesize
	.loc 1 10
	.ent	getpagesize
getpagesize:
	.set	noreorder
	.loc 1 11
	li	$2,4096
	.loc 1 12
	jr	$31
	sw	$2,-16068($0)
	.set	reorder
	.end	getpagesize
	.section	.text.obreak,"ax"
	.align	2
	.globl	obreak
	.loc 1 16
	.ent	obreak
obreak:
	.set	noreorder
	.loc 1 17
	lw	$2,-16120($0)
	.loc 1 19
	li	$4,-268435456
	.loc 1 17
	lw	$5,0($2)
	.loc 1 19
	li	$3,4194304
	addu	$2,$5,$4
	addiu	$3,$3,1
	sltu	$2,$2,$3
	bne	$2,$0,$L9
	li	$2,12
	jr	$31
	sb	$2,-16060($0)
$L9:
	.loc 1 16
	addiu	$sp,$sp,-24
	.loc 1 20
	addiu	$4,$4,4095
	.loc 1 16
	sw	$31,20($sp)
	.loc 1 20
	addu	$5,$5,$4
	lw	$4,-16176($0)
	jal	growData
	srl	$5,$5,12
	bne	$2,$0,$L8
	li	$2,12
	.loc 1 19
	sb	$2,-16060($0)
$L8:
	.loc 1 21
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	obreak
	.section	.text.mprotect,"ax"
	.align	2
	.globl	mprotect
	.loc 1 40
	.ent	mprotect
mprotect:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 42
	lw	$2,-16120($0)
	.loc 1 41
	lw	$18,-16176($0)
	.loc 1 42
	lw	$17,0($2)
	lw	$6,4($2)
	.loc 1 47
	andi	$3,$17,0xfff
	.loc 1 43
	lw	$19,8($2)
	.loc 1 47
	bne	$3,$0,$L49
	li	$2,22
	.loc 1 51
	beq	$6,$0,$L18
	li	$2,-4096
	.loc 1 52
	addiu	$6,$6,4095
	and	$16,$6,$2
	.loc 1 53
	addu	$20,$17,$16
	.loc 1 54
	sltu	$2,$17,$20
	beq	$2,$0,$L51
	li	$2,12
	move	$5,$17
	jal	userRange
	move	$4,$18
	bne	$2,$0,$L50
	addiu	$21,$20,-1
	.loc 1 56
	li	$2,12
$L51:
	sb	$2,-16060($0)
$L18:
	.loc 1 76
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L49:
	.loc 1 49
	b	$L18
	sb	$2,-16060($0)
$L50:
	.loc 1 54
	move	$5,$21
	jal	userRange
	move	$4,$18
	beq	$2,$0,$L51
	li	$2,12
	.loc 1 55
	move	$5,$17
	jal	region
	move	$4,$18
	move	$5,$21
	move	$4,$18
	jal	region
	move	$21,$2
	.loc 1 54
	bne	$21,$2,$L51
	li	$2,12
	.loc 1 59
	andi	$2,$19,0x2
	beq	$2,$0,$L23
	li	$2,268435456
	.loc 1 61
	sltu	$2,$17,$2
	beq	$2,$0,$L28
	li	$2,13
	.loc 1 63
	b	$L18
	sb	$2,-16060($0)
$L23:
	.loc 1 60
	sltu	$19,$0,$19
	sll	$19,$19,1
$L24:
	.loc 1 66
	move	$4,$18
	jal	userPte
	move	$5,$17
	.loc 1 65
	srl	$6,$16,12
	.loc 1 66
	move	$4,$17
	.loc 1 67
	li	$7,-1540
	.loc 1 70
	andi	$9,$19,0x2
	.loc 1 71
	andi	$8,$19,0x1
$L27:
	.loc 1 67
	lw	$3,0($2)
	.loc 1 66
	addiu	$4,$4,4096
	.loc 1 67
	and	$3,$3,$7
	.loc 1 69
	andi	$5,$3,0x8
	bne	$5,$0,$L25
	or	$3,$3,$19
	.loc 1 70
	beq	$9,$0,$L26
	nop
	ori	$3,$3,0x200
$L26:
	.loc 1 71
	beq	$8,$0,$L25
	andi	$5,$3,0x4
	beq	$5,$0,$L25
	nop
	ori	$3,$3,0x400
$L25:
	.loc 1 73
	sw	$3,0($2)
	.loc 1 66
	bne	$20,$4,$L27
	addiu	$2,$2,4
	.loc 1 75
	move	$5,$17
	jal	newptes
	move	$4,$18
	b	$L18
	nop
$L28:
	.loc 1 59
	b	$L24
	li	$19,3
	.set	reorder
	.end	mprotect
	.text
	.file 2 "ultrix-model/kernel/systm.h"
