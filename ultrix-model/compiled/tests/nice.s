# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/nice.c
	.text
	.file 1 "ultrix-model/tests/nice.c"
	.section	.text.count,"ax"
	.align	2
	.loc 1 10
	.ent	count
count:
	.set	noreorder
$L2:
	.loc 1 11
	lw	$2,0($4)
	nop
	addiu	$2,$2,1
	sw	$2,0($4)
	b	$L2
	nop
	.set	reorder
	.end	count
	.section	.text.wait_seconds,"ax"
	.align	2
	.loc 1 15
	.ent	wait_seconds
wait_seconds:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 18
	move	$5,$0
	.loc 1 15
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 18
	jal	gettimeofday
	addiu	$4,$sp,24
	.loc 1 19
	move	$5,$0
$L8:
	jal	gettimeofday
	addiu	$4,$sp,16
	.loc 1 20
	lw	$2,16($sp)
	lw	$3,24($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L8
	move	$5,$0
	.loc 1 21
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	wait_seconds
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 24
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 25
	li	$7,512
	li	$6,4096
	move	$5,$0
	li	$4,3
	.loc 1 24
	sw	$31,36($sp)
	sw	$16,16($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 25
	jal	shmsys
	sw	$17,20($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	.loc 1 28
	move	$5,$0
	move	$4,$0
	jal	getpriority
	move	$16,$2
	bne	$2,$0,$L38
	move	$5,$0
	.loc 1 29
	jal	getpriority
	li	$4,3
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L11
	lui	$19,%hi(errno)
	lw	$20,%lo(errno)($19)
	li	$2,22
	bne	$20,$2,$L11
	move	$6,$0
	.loc 1 30
	move	$5,$0
	jal	setpriority
	li	$4,-1
	bne	$2,$17,$L13
	move	$18,$2
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$20,$L13
	li	$5,12345
	.loc 1 31
	jal	getpriority
	move	$4,$0
	bne	$2,$18,$L15
	move	$17,$2
	lw	$18,%lo(errno)($19)
	li	$2,3
	bne	$18,$2,$L15
	li	$6,1
	.loc 1 32
	li	$5,12345
	jal	setpriority
	move	$4,$0
	bne	$2,$17,$L17
	nop
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$18,$L17
	nop
	.loc 1 33
	jal	fork
	nop
	.loc 1 34
	beq	$2,$0,$L39
	move	$18,$2
$L19:
	.loc 1 35
	jal	fork
	nop
	.loc 1 36
	beq	$2,$0,$L40
	move	$17,$2
	.loc 1 37
	li	$6,4
$L44:
	move	$5,$17
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L41
	move	$5,$17
	.loc 1 38
	jal	getpriority
	move	$4,$0
	li	$3,4
	bne	$2,$3,$L23
	move	$5,$18
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L23
	li	$6,-100
	.loc 1 39
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L25
	move	$5,$0
	jal	getpriority
	move	$4,$0
	li	$3,-20
	bne	$2,$3,$L25
	li	$6,100
	.loc 1 40
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L27
	move	$5,$0
	jal	getpriority
	move	$4,$0
	li	$3,19
	bne	$2,$3,$L27
	move	$5,$0
	.loc 1 41
	jal	getpriority
	li	$4,1
	bne	$2,$0,$L42
	move	$6,$0
	.loc 1 42
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L43
	nop
	.loc 1 43
	jal	wait_seconds
	li	$4,3
	.loc 1 44
	lw	$2,4($16)
	nop
	beq	$2,$0,$L30
	nop
	lw	$3,0($16)
	lw	$4,4($16)
	lw	$2,4($16)
	nop
	srl	$2,$2,2
	addu	$2,$2,$4
	sltu	$2,$2,$3
	beq	$2,$0,$L30
	move	$4,$18
	.loc 1 45
	jal	kill
	li	$5,9
	.loc 1 46
	move	$4,$17
	jal	kill
	li	$5,9
	.loc 1 47
	jal	wait
	move	$4,$0
	blez	$2,$L33
	nop
	jal	wait
	move	$4,$0
	blez	$2,$L33
	move	$2,$0
	.loc 1 49
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L39:
	.loc 1 34
	jal	count
	move	$4,$16
	b	$L19
	nop
$L40:
	.loc 1 36
	jal	count
	addiu	$4,$16,4
	.loc 1 37
	b	$L44
	li	$6,4
$L13:
	.loc 1 30
	jal	fail
	li	$4,30
$L11:
	.loc 1 29
	jal	fail
	li	$4,29
$L33:
	.loc 1 47
	jal	fail
	li	$4,47
$L17:
	.loc 1 32
	jal	fail
	li	$4,32
$L15:
	.loc 1 31
	jal	fail
	li	$4,31
$L25:
	.loc 1 39
	jal	fail
	li	$4,39
$L23:
	.loc 1 38
	jal	fail
	li	$4,38
$L30:
	.loc 1 44
	jal	fail
	li	$4,44
$L27:
	.loc 1 40
	jal	fail
	li	$4,40
$L43:
	.loc 1 42
	jal	fail
	li	$4,42
$L42:
	.loc 1 41
	jal	fail
	li	$4,41
$L41:
	.loc 1 37
	jal	fail
	li	$4,37
$L38:
	.loc 1 28
	jal	fail
	li	$4,28
	.set	reorder
	.end	main
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "./ultrix-model/user/unix.h"
	.file 4 "ultrix-model/tests/check.h"
