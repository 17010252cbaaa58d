# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/aged.c
	.text
	.file 1 "ultrix-model/tests/aged.c"
	.section	.text.wake,"ax"
	.align	2
	.loc 1 13
	.ent	wake
wake:
	.set	noreorder
	.loc 1 14
	jr	$31
	nop
	.set	reorder
	.end	wake
	.section	.text.rest,"ax"
	.align	2
	.loc 1 17
	.ent	rest
rest:
	.set	noreorder
	.loc 1 18
	sll	$2,$5,5
	subu	$5,$2,$5
	sll	$2,$5,6
	.loc 1 17
	addiu	$sp,$sp,-40
	.loc 1 18
	subu	$2,$2,$5
	.loc 1 17
	move	$3,$4
	.loc 1 18
	sll	$2,$2,1
	.loc 1 20
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 17
	sw	$31,36($sp)
	.loc 1 18
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$3,24($sp)
	.loc 1 20
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L5
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L5
	nop
	.loc 1 21
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 1 20
	jal	fail
	li	$4,20
	.set	reorder
	.end	rest
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 24
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-128
	.loc 1 25
	lui	$2,%hi(wake)
	addiu	$2,$2,%lo(wake)
	.loc 1 24
	sw	$16,88($sp)
	.file 2 "ultrix-model/tests/udp.h"
	.loc 2 20
	li	$16,17301504
	addiu	$16,$16,2
	.loc 1 25
	sw	$2,72($sp)
	.loc 1 30
	move	$6,$0
	.loc 1 28
	li	$2,9000
	.loc 1 30
	addiu	$5,$sp,72
	li	$4,14
	.loc 1 24
	sw	$31,124($sp)
	sw	$fp,120($sp)
	sw	$23,116($sp)
	sw	$22,112($sp)
	sw	$21,108($sp)
	sw	$20,104($sp)
	sw	$19,100($sp)
	sw	$18,96($sp)
	sw	$17,92($sp)
	.loc 1 25
	sw	$0,76($sp)
	sw	$0,80($sp)
	.loc 2 20
	sw	$16,24($sp)
	sw	$0,28($sp)
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$16,56($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 1 30
	jal	sigvec
	sw	$2,84($sp)
	bne	$2,$0,$L9
	nop
	jal	sigblock
	li	$4,8192
	bne	$2,$0,$L9
	li	$4,16777216
	.loc 1 31
	jal	set_address
	addiu	$4,$4,10
	bne	$2,$0,$L11
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L11
	move	$17,$2
	.loc 1 32
	li	$6,16
	addiu	$5,$sp,56
	jal	bind
	move	$4,$2
	bne	$2,$0,$L22
	li	$2,4
	.loc 1 33
	sw	$2,16($sp)
	addiu	$7,$sp,84
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$0,$L23
	li	$5,10
	.loc 1 34
	move	$4,$0
	lui	$21,%hi(hosts.0)
	lui	$19,%hi(hosts.0+16)
	jal	rest
	lui	$18,%hi(data)
	li	$23,20
	addiu	$21,$21,%lo(hosts.0)
	addiu	$19,$19,%lo(hosts.0+16)
	.loc 1 39
	li	$20,16
	addiu	$18,$18,%lo(data)
	.loc 1 41
	li	$22,20
$L14:
	move	$fp,$21
$L16:
	.loc 1 37
	lw	$3,0($fp)
	.loc 1 39
	addiu	$2,$sp,40
	.loc 1 37
	sll	$3,$3,24
	ori	$3,$3,0xa
	.loc 1 39
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$23
	move	$5,$18
	move	$4,$17
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$16,24($sp)
	sw	$3,28($sp)
	sw	$16,40($sp)
	sw	$3,44($sp)
	sw	$0,48($sp)
	.loc 1 39
	jal	sendto
	sw	$0,52($sp)
	bne	$2,$23,$L24
	addiu	$fp,$fp,4
	.loc 1 36
	bne	$19,$fp,$L16
	nop
	.loc 1 41
	beq	$23,$22,$L25
	li	$5,4
	.loc 1 42
	jal	rest
	move	$4,$0
	.loc 1 35
	addiu	$23,$23,1
	li	$2,23
	bne	$23,$2,$L16
	move	$fp,$21
	.loc 1 44
	jal	close
	move	$4,$17
	.loc 1 46
	lw	$31,124($sp)
	lw	$fp,120($sp)
	lw	$23,116($sp)
	lw	$22,112($sp)
	lw	$21,108($sp)
	lw	$20,104($sp)
	lw	$19,100($sp)
	lw	$18,96($sp)
	lw	$17,92($sp)
	lw	$16,88($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,128
$L25:
	.loc 1 41
	li	$5,20
	jal	rest
	li	$4,1
	.loc 1 42
	li	$5,4
	jal	rest
	move	$4,$0
	.loc 1 35
	b	$L14
	li	$23,21
$L24:
	.loc 1 39
	jal	fail
	li	$4,39
$L11:
	.loc 1 31
	jal	fail
	li	$4,31
$L9:
	.loc 1 30
	jal	fail
	li	$4,30
$L23:
	.loc 1 33
	jal	fail
	li	$4,33
$L22:
	.loc 1 32
	jal	fail
	li	$4,32
	.set	reorder
	.end	main
	.section	.rodata.hosts.0,"a"
	.align	2
hosts.0:
	.word	2
	.word	8
	.word	77
	.word	78
	.section	.bss.data,"aw"
	.align	2
data:
	.space	200
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "./ultrix-model/user/unix.h"
	.file 5 "ultrix-model/tests/check.h"
