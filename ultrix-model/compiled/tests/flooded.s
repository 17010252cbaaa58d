# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/flooded.c
	.text
	.file 1 "ultrix-model/tests/flooded.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 12
	.ent	note
note:
	.set	noreorder
	.loc 1 13
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	.loc 1 14
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.since,"ax"
	.align	2
	.file 2 "ultrix-model/tests/check.h"
	.loc 2 25
	.ent	since
since:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 2 28
	move	$5,$0
	.loc 2 25
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 2 28
	jal	gettimeofday
	addiu	$4,$sp,16
	.loc 2 29
	lw	$2,0($16)
	lw	$3,16($sp)
	.loc 2 30
	lw	$31,28($sp)
	.loc 2 29
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	lw	$4,20($sp)
	addu	$2,$2,$3
	sll	$2,$2,6
	lw	$3,4($16)
	addu	$2,$2,$4
	.loc 2 30
	lw	$16,24($sp)
	subu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	since
	.section	.text.exactly,"ax"
	.align	2
	.loc 1 17
	.ent	exactly
exactly:
	.set	noreorder
	.loc 1 18
	sll	$2,$4,5
	.loc 1 17
	addiu	$sp,$sp,-48
	.loc 1 18
	subu	$4,$2,$4
	.loc 1 17
	sw	$16,40($sp)
	.loc 1 18
	sll	$16,$4,6
	subu	$16,$16,$4
	.loc 1 22
	move	$5,$0
	addiu	$4,$sp,32
	.loc 1 18
	sll	$16,$16,1
	.loc 1 17
	sw	$31,44($sp)
	.loc 1 18
	sw	$16,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 22
	jal	gettimeofday
	sw	$0,24($sp)
	.loc 1 23
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L7
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L7
	nop
	.loc 1 24
	jal	since
	addiu	$4,$sp,32
	.loc 1 25
	slt	$3,$2,$16
	bne	$3,$0,$L8
	addiu	$16,$16,3906
	slt	$2,$16,$2
	bne	$2,$0,$L8
	nop
	.loc 1 26
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L7:
	.loc 1 23
	jal	fail
	li	$4,23
$L8:
	.loc 1 25
	jal	fail
	li	$4,25
	.set	reorder
	.end	exactly
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 29
	.ent	main
main:
	.set	noreorder
	.file 3 "ultrix-model/tests/udp.h"
	.loc 3 20
	li	$2,17301504
	.loc 1 29
	addiu	$sp,$sp,-152
	.loc 3 20
	addiu	$2,$2,2
	.loc 1 30
	lui	$3,%hi(note)
	.loc 1 31
	li	$7,7812
	.loc 1 30
	addiu	$3,$3,%lo(note)
	.loc 3 20
	sw	$2,24($sp)
	sw	$2,40($sp)
	.loc 1 38
	move	$6,$0
	.loc 1 35
	li	$2,20000
	.loc 1 38
	addiu	$5,$sp,88
	li	$4,14
	.loc 1 29
	sw	$31,148($sp)
	sw	$19,144($sp)
	sw	$18,140($sp)
	sw	$17,136($sp)
	sw	$16,132($sp)
	.loc 1 30
	sw	$3,88($sp)
	sw	$0,92($sp)
	sw	$0,96($sp)
	.loc 1 31
	sw	$0,72($sp)
	sw	$7,76($sp)
	sw	$0,80($sp)
	sw	$7,84($sp)
	.loc 1 32
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 3 20
	sw	$0,28($sp)
	.loc 3 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 3 20
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	.loc 1 38
	jal	sigvec
	sw	$2,120($sp)
	bne	$2,$0,$L35
	li	$4,16777216
	.loc 1 39
	jal	set_address
	addiu	$4,$4,10
	bne	$2,$0,$L14
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L14
	move	$18,$2
	.loc 1 40
	li	$6,16
	addiu	$5,$sp,40
	jal	bind
	move	$4,$2
	bne	$2,$0,$L36
	move	$6,$0
	.loc 1 41
	addiu	$5,$sp,72
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L37
	li	$2,4
	.loc 1 42
	sw	$2,16($sp)
	addiu	$7,$sp,120
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$0,$L38
	move	$5,$0
	.loc 1 43
	addiu	$4,$sp,108
	jal	gettimeofday
	li	$16,196608
	.loc 1 47
	li	$17,7812
	.loc 1 48
	b	$L23
	ori	$16,$16,0x9378
$L18:
$L42:
	.loc 1 46
	move	$5,$0
	jal	setitimer
	move	$4,$0
	lw	$3,32($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L39
	nop
	.loc 1 47
	lw	$2,36($sp)
	nop
	slt	$2,$2,11719
	beq	$2,$0,$L21
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$17,$L21
	addiu	$4,$sp,100
	.loc 2 28
	jal	gettimeofday
	move	$5,$0
	.loc 2 29
	lw	$3,108($sp)
	lw	$2,100($sp)
	nop
	subu	$2,$2,$3
	sll	$4,$2,5
	subu	$4,$4,$2
	sll	$3,$4,6
	subu	$3,$3,$4
	sll	$3,$3,3
	addu	$3,$3,$2
	lw	$2,104($sp)
	sll	$3,$3,6
	addu	$3,$3,$2
	lw	$2,112($sp)
	nop
	subu	$3,$3,$2
	.loc 1 48
	slt	$3,$3,$16
	beq	$3,$0,$L40
	nop
$L23:
	.loc 1 45
	sw	$0,116($sp)
	lw	$2,116($sp)
	nop
	slt	$2,$2,500
	beq	$2,$0,$L42
	addiu	$6,$sp,24
$L19:
	lw	$2,116($sp)
	nop
	addiu	$2,$2,1
	sw	$2,116($sp)
	lw	$2,116($sp)
	nop
	slt	$2,$2,500
	beq	$2,$0,$L42
	addiu	$6,$sp,24
	lw	$2,116($sp)
	nop
	addiu	$2,$2,1
	sw	$2,116($sp)
	lw	$2,116($sp)
	nop
	slt	$2,$2,500
	beq	$2,$0,$L18
	addiu	$6,$sp,24
	b	$L19
	nop
$L40:
	.loc 1 49
	lui	$17,%hi(caught)
	lw	$2,%lo(caught)($17)
	nop
	slt	$2,$2,10
	bne	$2,$0,$L24
	nop
	lw	$2,%lo(caught)($17)
	nop
	slt	$2,$2,32
	beq	$2,$0,$L24
	move	$5,$0
	.loc 1 51
	addiu	$4,$sp,108
	.loc 1 52
	li	$19,65536
	.loc 1 50
	lw	$16,%lo(caught)($17)
	.loc 1 51
	jal	gettimeofday
	addiu	$19,$19,12584
$L26:
	.loc 1 52
	jal	since
	addiu	$4,$sp,108
	slt	$2,$2,$19
	bne	$2,$0,$L26
	nop
	.loc 1 53
	lw	$3,%lo(caught)($17)
	addiu	$2,$16,8
	slt	$2,$2,$3
	beq	$2,$0,$L27
	nop
	lw	$3,%lo(caught)($17)
	addiu	$2,$16,11
	slt	$2,$2,$3
	bne	$2,$0,$L27
	move	$6,$0
	.loc 1 54
	addiu	$5,$sp,56
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L41
	nop
	.loc 1 55
	jal	sigblock
	li	$4,8192
	.loc 1 56
	jal	exactly
	li	$4,1
	.loc 1 57
	jal	exactly
	li	$4,5
	.loc 1 58
	jal	exactly
	li	$4,27
	.loc 1 59
	jal	close
	move	$4,$18
	.loc 1 61
	lw	$31,148($sp)
	lw	$19,144($sp)
	lw	$18,140($sp)
	lw	$17,136($sp)
	lw	$16,132($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,152
$L39:
	.loc 1 46
	jal	fail
	li	$4,46
$L21:
	.loc 1 47
	jal	fail
	li	$4,47
$L27:
	.loc 1 53
	jal	fail
	li	$4,53
$L35:
	.loc 1 38
	jal	fail
	li	$4,38
$L41:
	.loc 1 54
	jal	fail
	li	$4,54
$L38:
	.loc 1 42
	jal	fail
	li	$4,42
$L37:
	.loc 1 41
	jal	fail
	li	$4,41
$L36:
	.loc 1 40
	jal	fail
	li	$4,40
$L14:
	.loc 1 39
	jal	fail
	li	$4,39
$L24:
	.loc 1 49
	jal	fail
	li	$4,49
	.set	reorder
	.end	main
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.text
	.file 4 "./ultrix-model/kernel/syscalls.h"
	.file 5 "./ultrix-model/user/unix.h"
