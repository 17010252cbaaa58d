# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/datagrams.c
	.text
	.file 1 "ultrix-model/tests/datagrams.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 14
	.ent	note
note:
	.set	noreorder
	.loc 1 15
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.send_to,"ax"
	.align	2
	.loc 1 29
	.ent	send_to
send_to:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 32
	li	$2,16
	sw	$2,20($sp)
	addiu	$2,$sp,40
	.loc 1 29
	move	$3,$5
	.loc 1 32
	sw	$2,16($sp)
	lui	$5,%hi(data)
	.file 2 "ultrix-model/tests/udp.h"
	.loc 2 20
	li	$2,17301504
	addiu	$2,$2,2
	.loc 1 32
	move	$7,$0
	addiu	$5,$5,%lo(data)
	.loc 1 29
	sw	$31,60($sp)
	.loc 2 20
	sw	$2,40($sp)
	sw	$3,44($sp)
	sw	$0,48($sp)
	.loc 1 32
	jal	sendto
	sw	$0,52($sp)
	.loc 1 33
	lw	$31,60($sp)
	nop
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	send_to
	.section	.text.drain,"ax"
	.align	2
	.loc 1 19
	.ent	drain
drain:
	.set	noreorder
	addiu	$sp,$sp,-64
	move	$2,$5
	.loc 1 23
	move	$6,$0
	.loc 1 19
	sw	$17,56($sp)
	sw	$16,52($sp)
	move	$17,$4
	.loc 1 23
	addiu	$5,$sp,32
	move	$4,$0
	lui	$16,%hi(data)
	.loc 1 19
	sw	$31,60($sp)
	.loc 1 20
	sw	$0,32($sp)
	sw	$2,36($sp)
	sw	$0,40($sp)
	sw	$2,44($sp)
	.loc 1 21
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 1 23
	jal	setitimer
	addiu	$16,$16,%lo(data)
$L6:
	.loc 1 24
	move	$7,$0
	li	$6,4000
	move	$5,$16
	jal	recv
	move	$4,$17
	bgez	$2,$L6
	addiu	$5,$sp,16
	.loc 1 25
	move	$6,$0
	jal	setitimer
	move	$4,$0
	.loc 1 26
	lw	$31,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	drain
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 36
	.ent	main
main:
	.set	noreorder
	.loc 1 37
	lui	$2,%hi(note)
	.loc 1 36
	addiu	$sp,$sp,-152
	.loc 1 37
	addiu	$2,$2,%lo(note)
	sw	$2,88($sp)
	.loc 2 20
	li	$2,17301504
	addiu	$2,$2,2
	sw	$2,72($sp)
	.loc 1 39
	li	$2,3145728
	.loc 1 36
	sw	$16,112($sp)
	.loc 1 39
	addiu	$2,$2,28524
	.loc 2 20
	li	$16,16777216
	.loc 1 36
	sw	$21,132($sp)
	.loc 1 37
	li	$3,2
	.loc 2 20
	addiu	$21,$16,127
	.loc 1 39
	sw	$2,24($sp)
	.loc 1 42
	move	$6,$0
	.loc 1 40
	li	$2,20000
	.loc 1 42
	addiu	$5,$sp,88
	li	$4,14
	.loc 1 36
	sw	$31,148($sp)
	sw	$fp,144($sp)
	sw	$23,140($sp)
	sw	$22,136($sp)
	sw	$20,128($sp)
	sw	$19,124($sp)
	sw	$18,120($sp)
	sw	$17,116($sp)
	.loc 1 37
	sw	$0,92($sp)
	sw	$3,96($sp)
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$3,56($sp)
	sw	$21,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 1 39
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	.loc 1 42
	jal	sigvec
	sw	$2,100($sp)
	bne	$2,$0,$L14
	move	$17,$2
	.loc 1 43
	lw	$2,56($sp)
	.loc 1 44
	move	$6,$0
	.loc 1 43
	sw	$2,40($sp)
	lw	$2,60($sp)
	.loc 1 44
	li	$5,2
	.loc 1 43
	sw	$2,44($sp)
	lw	$2,64($sp)
	.loc 1 44
	li	$4,2
	.loc 1 43
	sw	$2,48($sp)
	lw	$2,68($sp)
	.loc 1 53
	li	$22,33554432
	.loc 1 44
	jal	socket
	sw	$2,52($sp)
	.loc 1 45
	li	$5,-2145386496
	addiu	$6,$sp,24
	addiu	$5,$5,26892
	move	$4,$2
	jal	ioctl
	move	$19,$2
	.loc 1 46
	jal	set_address
	addiu	$4,$16,10
	.loc 1 47
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	.loc 1 48
	move	$4,$19
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$16,$2
	.loc 1 49
	li	$2,4
	move	$4,$19
	addiu	$7,$sp,100
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	sw	$2,16($sp)
	.loc 1 51
	move	$5,$21
	li	$6,18
	jal	send_to
	move	$4,$16
	.loc 1 54
	li	$3,1291845632
	addiu	$2,$3,10
	.loc 1 51
	move	$18,$0
	move	$20,$0
	.loc 1 52
	li	$fp,18
	addiu	$21,$21,-117
	.loc 1 53
	addiu	$22,$22,10
	.loc 1 54
	sw	$2,104($sp)
	.loc 1 50
	li	$23,3
	.loc 1 52
	move	$6,$fp
$L15:
	move	$5,$21
	jal	send_to
	move	$4,$16
	.loc 1 53
	addiu	$6,$18,100
	move	$5,$22
	jal	send_to
	move	$4,$16
	.loc 1 54
	lw	$5,104($sp)
	move	$4,$16
	jal	send_to
	li	$6,30
	.loc 1 50
	addiu	$17,$17,1
	.loc 1 55
	li	$5,15000
	jal	drain
	move	$4,$19
	.loc 1 50
	addiu	$18,$18,1900
	beq	$17,$23,$L11
	addiu	$20,$20,1000
	.loc 1 51
	li	$2,16777216
	move	$6,$20
	addiu	$5,$2,127
	move	$4,$16
	jal	send_to
	move	$fp,$18
	b	$L15
	move	$6,$fp
$L11:
	.loc 1 57
	jal	close
	move	$4,$16
	.loc 1 58
	jal	close
	move	$4,$19
	.loc 1 59
	move	$6,$0
	li	$5,1
	jal	socket
	li	$4,1
	.loc 1 60
	jal	close
	move	$4,$2
	.loc 1 62
	lw	$31,148($sp)
	lw	$fp,144($sp)
	lw	$23,140($sp)
	lw	$22,136($sp)
	lw	$21,132($sp)
	lw	$20,128($sp)
	lw	$19,124($sp)
	lw	$18,120($sp)
	lw	$17,116($sp)
	lw	$16,112($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,152
$L14:
	.loc 1 42
	jal	fail
	li	$4,42
	.set	reorder
	.end	main
	.section	.bss.data,"aw"
	.align	2
data:
	.space	4000
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "./ultrix-model/user/unix.h"
	.file 5 "ultrix-model/tests/check.h"
