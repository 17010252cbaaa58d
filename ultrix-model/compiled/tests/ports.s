# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/ports.c
	.text
	.file 1 "ultrix-model/tests/ports.c"
	.section	.text.new,"ax"
	.align	2
	.loc 1 10
	.ent	new
new:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 11
	move	$6,$0
	li	$5,2
	.loc 1 10
	sw	$31,20($sp)
	.loc 1 11
	jal	socket
	li	$4,2
	.loc 1 13
	bltz	$2,$L5
	nop
	.loc 1 15
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L5:
	.loc 1 13
	jal	fail
	li	$4,13
	.set	reorder
	.end	new
	.section	.text.nameGiven,"ax"
	.align	2
	.loc 1 18
	.ent	nameGiven
nameGiven:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$2,$5
	.loc 1 22
	addiu	$6,$sp,32
	.loc 1 18
	sw	$17,48($sp)
	sw	$16,44($sp)
	.loc 1 20
	li	$17,16
	.loc 1 18
	move	$16,$4
	.loc 1 22
	addiu	$5,$sp,16
	move	$4,$2
	.loc 1 18
	sw	$31,52($sp)
	.loc 1 22
	jal	getsockname
	sw	$17,32($sp)
	bne	$2,$0,$L7
	nop
	lw	$2,32($sp)
	nop
	bne	$2,$17,$L7
	li	$2,2
	.loc 1 23
	lh	$3,16($sp)
	nop
	bne	$3,$2,$L11
	nop
	.loc 1 24
	lw	$2,16($sp)
	nop
	sw	$2,0($16)
	lw	$2,20($sp)
	nop
	sw	$2,4($16)
	lw	$2,24($sp)
	nop
	sw	$2,8($16)
	lw	$2,28($sp)
	nop
	sw	$2,12($16)
	.loc 1 25
	lw	$31,52($sp)
	lw	$17,48($sp)
	move	$2,$16
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L7:
	.loc 1 22
	jal	fail
	li	$4,22
$L11:
	.loc 1 23
	jal	fail
	li	$4,23
	.set	reorder
	.end	nameGiven
	.section	.text.portOf,"ax"
	.align	2
	.loc 1 28
	.ent	portOf
portOf:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 29
	move	$5,$4
	.loc 1 28
	sw	$31,36($sp)
	.loc 1 29
	jal	nameGiven
	addiu	$4,$sp,16
	lhu	$2,18($sp)
	.loc 1 32
	lw	$31,36($sp)
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	andi	$2,$2,0xffff
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	portOf
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 35
	.ent	main
main:
	.set	noreorder
	.file 2 "ultrix-model/tests/udp.h"
	.loc 2 20
	li	$2,16777216
	.loc 1 36
	li	$3,3145728
	.loc 1 35
	addiu	$sp,$sp,-112
	.loc 2 20
	li	$4,2
	addiu	$2,$2,127
	.loc 1 36
	addiu	$3,$3,28524
	.loc 1 35
	sw	$18,88($sp)
	sw	$31,108($sp)
	sw	$22,104($sp)
	sw	$21,100($sp)
	sw	$20,96($sp)
	sw	$19,92($sp)
	sw	$17,84($sp)
	sw	$16,80($sp)
	.loc 2 20
	sw	$4,48($sp)
	sw	$4,64($sp)
	.loc 1 36
	sw	$3,16($sp)
	.loc 2 20
	sw	$2,52($sp)
	sw	$2,68($sp)
	.loc 1 36
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 2 18
	sw	$0,56($sp)
	sw	$0,60($sp)
	.loc 2 20
	sw	$0,72($sp)
	.loc 1 38
	jal	new
	sw	$0,76($sp)
	move	$18,$2
	.loc 1 41
	move	$4,$2
	.loc 1 40
	lw	$2,64($sp)
	.loc 1 41
	li	$5,-2145386496
	.loc 1 40
	sw	$2,32($sp)
	lw	$2,68($sp)
	.loc 1 41
	addiu	$6,$sp,16
	.loc 1 40
	sw	$2,36($sp)
	lw	$2,72($sp)
	.loc 1 41
	addiu	$5,$5,26892
	.loc 1 40
	sw	$2,40($sp)
	lw	$2,76($sp)
	.loc 1 41
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L29
	li	$6,16
	.loc 1 43
	addiu	$5,$sp,64
	move	$4,$18
	jal	bind
	sw	$0,68($sp)
	bne	$2,$0,$L30
	move	$20,$2
	.loc 1 44
	move	$19,$0
	.loc 1 38
	li	$22,5000
$L16:
	.loc 1 45
	jal	new
	andi	$21,$19,0x1
	.loc 1 46
	bne	$21,$0,$L26
	move	$16,$2
	move	$3,$0
$L17:
	.loc 1 47
	li	$6,16
	addiu	$5,$sp,64
	move	$4,$16
	jal	bind
	sw	$3,68($sp)
	bne	$2,$0,$L31
	nop
	.loc 1 48
	jal	portOf
	move	$4,$16
	.loc 1 49
	move	$4,$18
	jal	portOf
	move	$17,$2
	bne	$2,$17,$L35
	slt	$2,$17,$22
	bne	$21,$0,$L19
	nop
	jal	fail
	li	$4,49
$L26:
	.loc 1 46
	li	$3,16777216
	b	$L17
	addiu	$3,$3,127
$L19:
$L35:
	bne	$2,$0,$L32
	nop
$L20:
	slt	$2,$20,$17
	bne	$2,$0,$L33
	nop
$L21:
	.loc 1 52
	move	$5,$16
	jal	nameGiven
	addiu	$4,$sp,48
	lw	$3,52($sp)
	lw	$2,68($sp)
	nop
	bne	$3,$2,$L34
	nop
	.loc 1 53
	jal	close
	move	$4,$16
	.loc 1 44
	addiu	$19,$19,1
	li	$2,3996
	bne	$19,$2,$L16
	li	$2,1025
	.loc 1 55
	bne	$22,$2,$L23
	li	$2,5000
	bne	$20,$2,$L23
	nop
	.loc 1 56
	jal	close
	move	$4,$18
	.loc 1 58
	lw	$31,108($sp)
	lw	$22,104($sp)
	lw	$21,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,112
$L33:
	b	$L21
	move	$20,$17
$L32:
	b	$L20
	move	$22,$17
$L31:
	.loc 1 47
	jal	fail
	li	$4,47
$L30:
	.loc 1 43
	jal	fail
	li	$4,43
$L29:
	.loc 1 41
	jal	fail
	li	$4,41
$L34:
	.loc 1 52
	jal	fail
	li	$4,52
$L23:
	.loc 1 55
	jal	fail
	li	$4,55
	.set	reorder
	.end	main
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "ultrix-model/tests/check.h"
