# mipsel-linux-gnu-gcc 12.2.0 from aegis/handlers/handler_rewrite.c
	.text
	.file 1 "aegis/handlers/handler_rewrite.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 33
	.ent	put
put:
	.set	noreorder
	.loc 1 34
	lw	$2,16($4)
	nop
	sltu	$3,$2,2048
	beq	$3,$0,$L2
	nop
	.loc 1 35
	lw	$3,12($4)
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$5,0($2)
	.loc 1 36
	lw	$2,16($4)
	nop
$L2:
	addiu	$2,$2,1
	.loc 1 37
	jr	$31
	sw	$2,16($4)
	.set	reorder
	.end	put
	.section	.text.access,"ax"
	.align	2
	.loc 1 41
	.ent	access
access:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	move	$16,$5
	.loc 1 42
	lw	$5,4($5)
	.loc 1 44
	li	$3,144
	.loc 1 42
	srl	$2,$5,21
	.loc 1 44
	srl	$3,$3,$2
	andi	$3,$3,0x1
	bne	$3,$0,$L8
	andi	$2,$2,0x1f
	.loc 1 48
	andi	$5,$5,0xffff
	sll	$2,$2,21
	or	$2,$2,$5
	li	$5,605421568
	or	$5,$2,$5
	jal	put
	move	$17,$4
	.loc 1 49
	lbu	$3,2($16)
	li	$2,4096
	subu	$2,$2,$3
	li	$5,852885504
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 50
	li	$5,47644672
	ori	$5,$5,0xb021
	jal	put
	move	$4,$17
	.loc 1 51
	lw	$2,4($16)
	li	$3,-65077248
	and	$2,$2,$3
	li	$5,46137344
	or	$5,$2,$5
	move	$4,$17
$L8:
	jal	put
	nop
	.loc 1 52
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	access
	.section	.text.count,"ax"
	.align	2
	.loc 1 56
	.ent	count
count:
	.set	noreorder
	.loc 1 57
	subu	$5,$0,$5
	.loc 1 56
	addiu	$sp,$sp,-32
	.loc 1 57
	li	$2,668860416
	andi	$5,$5,0xffff
	or	$5,$5,$2
	.loc 1 56
	sw	$17,24($sp)
	move	$17,$4
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 57
	jal	put
	move	$16,$6
	.loc 1 58
	lw	$2,16($17)
	addiu	$16,$16,-1
	subu	$16,$16,$2
	andi	$16,$16,0xffff
	li	$5,130023424
	or	$5,$16,$5
	jal	put
	move	$4,$17
	.loc 1 59
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 60
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	count
	.section	.text.service,"ax"
	.align	2
	.loc 1 64
	.ent	service
service:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 65
	lw	$2,8($4)
	addiu	$5,$5,2
	sll	$5,$5,2
	addu	$2,$2,$5
	lw	$17,0($2)
	.loc 1 67
	li	$5,1
	jal	count
	move	$16,$4
	.loc 1 68
	li	$2,1008074752
	srl	$5,$17,16
	or	$5,$5,$2
	jal	put
	move	$4,$16
	.loc 1 69
	andi	$17,$17,0xffff
	li	$5,919994368
	move	$4,$16
	jal	put
	or	$5,$17,$5
	.loc 1 70
	li	$5,46137344
	move	$4,$16
	jal	put
	ori	$5,$5,0xb009
	.loc 1 71
	move	$4,$16
	jal	put
	move	$5,$0
	.loc 1 72
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	service
	.section	.text.branch,"ax"
	.align	2
	.loc 1 77
	.ent	branch
branch:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 78
	lw	$8,4($5)
	addiu	$2,$6,1
	sll	$3,$8,16
	sra	$3,$3,16
	addu	$2,$2,$3
	.loc 1 80
	slt	$3,$6,$2
	beq	$3,$0,$L16
	move	$17,$4
	addiu	$16,$2,8
	.loc 1 82
	sll	$2,$16,1
$L18:
	addu	$2,$17,$2
	lw	$3,16($17)
	lhu	$2,4($2)
	move	$4,$17
	subu	$2,$2,$3
	addiu	$2,$2,-1
	li	$3,-65536
	andi	$2,$2,0xffff
	and	$5,$8,$3
	jal	put
	or	$5,$2,$5
	.loc 1 83
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L16:
	.loc 1 81
	addiu	$16,$2,8
	sll	$3,$16,1
	lw	$2,16($4)
	addu	$3,$4,$3
	move	$18,$5
	lhu	$5,4($3)
	addiu	$2,$2,6
	move	$6,$7
	jal	count
	subu	$5,$2,$5
	.loc 1 82
	lw	$8,4($18)
	b	$L18
	sll	$2,$16,1
	.set	reorder
	.end	branch
	.section	.text.one,"ax"
	.align	2
	.loc 1 86
	.ent	one
one:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	.loc 1 87
	lw	$2,0($4)
	sll	$3,$5,2
	addu	$2,$2,$3
	.loc 1 86
	move	$17,$5
	.loc 1 87
	lw	$5,0($2)
	.loc 1 86
	move	$16,$4
	.loc 1 87
	addiu	$4,$sp,16
	jal	handler_decode
	move	$18,$6
	.loc 1 89
	lbu	$2,16($sp)
	li	$3,4
	beq	$2,$3,$L20
	sltu	$3,$2,5
	beq	$3,$0,$L21
	li	$3,6
	addiu	$2,$2,-2
	sltu	$2,$2,2
	beq	$2,$0,$L22
	addiu	$5,$sp,16
	.loc 1 92
	jal	access
	move	$4,$16
	.loc 1 103
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L21:
	.loc 1 89
	bne	$2,$3,$L22
	move	$6,$18
	.loc 1 98
	lw	$5,20($sp)
	move	$4,$16
	jal	service
	srl	$5,$5,6
	.loc 1 103
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L20:
	.loc 1 95
	move	$7,$18
	move	$6,$17
	addiu	$5,$sp,16
	jal	branch
	move	$4,$16
	.loc 1 103
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 101
	lw	$5,20($sp)
	jal	put
	move	$4,$16
	.loc 1 103
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	one
	.section	.text.handler_pause,"ax"
	.align	2
	.globl	handler_pause
	.loc 1 19
	.ent	handler_pause
handler_pause:
	.set	noreorder
	.loc 1 20
	lw	$2,24($4)
	nop
	beq	$2,$0,$L37
	andi	$5,$5,0x7
	bne	$5,$0,$L37
	nop
	.loc 1 19
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 21
	jalr	$2
	li	$4,960
	.loc 1 22
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L37:
	jr	$31
	nop
	.set	reorder
	.end	handler_pause
	.section	.text.pass,"ax"
	.align	2
	.loc 1 107
	.ent	pass
pass:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 111
	lw	$16,4($4)
	.loc 1 107
	move	$17,$4
	.loc 1 111
	beq	$16,$0,$L41
	sw	$0,16($4)
	move	$19,$5
	addiu	$18,$4,20
	move	$16,$0
$L40:
	.loc 1 112
	lw	$4,8($17)
	jal	handler_pause
	move	$5,$16
	.loc 1 113
	lw	$2,16($17)
	.loc 1 114
	move	$5,$16
	.loc 1 113
	sh	$2,0($18)
	.loc 1 114
	move	$6,$19
	jal	one
	move	$4,$17
	.loc 1 111
	lw	$2,4($17)
	addiu	$16,$16,1
	sltu	$2,$16,$2
	bne	$2,$0,$L40
	addiu	$18,$18,2
	.loc 1 116
	lw	$18,16($17)
	nop
	andi	$2,$18,0xffff
$L39:
	addiu	$16,$16,8
	sll	$16,$16,1
	addu	$16,$17,$16
	.loc 1 117
	li	$5,65011712
	.loc 1 116
	sh	$2,4($16)
	.loc 1 117
	move	$4,$17
	jal	put
	addiu	$5,$5,8
	.loc 1 118
	li	$5,604110848
	move	$4,$17
	jal	put
	ori	$5,$5,0xffff
	.loc 1 120
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L41:
	.loc 1 111
	move	$18,$0
	b	$L39
	move	$2,$0
	.set	reorder
	.end	pass
	.section	.text.handler_install,"ax"
	.align	2
	.globl	handler_install
	.loc 1 124
	.ent	handler_install
handler_install:
	.set	noreorder
	addiu	$sp,$sp,-576
	sw	$19,568($sp)
	sw	$18,564($sp)
	sw	$17,560($sp)
	sw	$16,556($sp)
	sw	$31,572($sp)
	move	$19,$4
	move	$18,$5
	move	$17,$6
	.loc 1 126
	jal	handler_check
	move	$16,$7
	.loc 1 129
	beq	$2,$0,$L48
	move	$5,$0
$L44:
	.loc 1 140
	lw	$31,572($sp)
	lw	$19,568($sp)
	lw	$18,564($sp)
	lw	$17,560($sp)
	lw	$16,556($sp)
	jr	$31
	addiu	$sp,$sp,576
$L48:
	.loc 1 135
	addiu	$4,$sp,16
	.loc 1 131
	sw	$19,16($sp)
	.loc 1 132
	sw	$18,20($sp)
	.loc 1 133
	sw	$17,24($sp)
	.loc 1 135
	jal	pass
	sw	$16,28($sp)
	.loc 1 136
	lw	$3,32($sp)
	nop
	sltu	$3,$3,2049
	beq	$3,$0,$L46
	move	$5,$2
	.loc 1 138
	jal	pass
	addiu	$4,$sp,16
	.loc 1 140
	lw	$31,572($sp)
	.loc 1 139
	lw	$2,32($sp)
	.loc 1 140
	lw	$19,568($sp)
	lw	$18,564($sp)
	lw	$17,560($sp)
	lw	$16,556($sp)
	jr	$31
	addiu	$sp,$sp,576
$L46:
	.loc 1 137
	b	$L44
	li	$2,-6
	.set	reorder
	.end	handler_install
	.text
	.file 2 "./aegis/handlers/handler.h"
