# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/sys_socket.c
	.text
	.file 1 "ultrix-model/kernel/sys_socket.c"
	.section	.text.soo_close,"ax"
	.align	2
	.loc 1 14
	.ent	soo_close
soo_close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
	.loc 1 17
	lw	$4,12($4)
	nop
	beq	$4,$0,$L3
	move	$2,$0
	jal	soclose
	nop
	.loc 1 18
	sw	$0,12($16)
	.loc 1 20
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L3:
	.loc 1 18
	sw	$0,12($16)
	.loc 1 20
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	soo_close
	.section	.text.soo_rw,"ax"
	.align	2
	.loc 1 7
	.ent	soo_rw
soo_rw:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 8
	lw	$4,12($4)
	.loc 1 10
	move	$7,$0
	bne	$5,$0,$L7
	sw	$0,16($sp)
	jal	soreceive
	nop
	.loc 1 11
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L7:
	.loc 1 10
	jal	sosend
	move	$5,$0
	.loc 1 11
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	soo_rw
	.globl	socketops
	.section	.rodata.socketops,"a"
	.align	2
socketops:
	.word	soo_rw
	.word	soo_close
	.text
	.file 2 "ultrix-model/kernel/socketvar.h"
