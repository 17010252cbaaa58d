# mipsel-linux-gnu-gcc 12.2.0 from experiments/ipc_kernel/thread.c
	.file 1 "thread.c"
	.section	.text.print,"ax"
	.align	2
	.ent	print
print:
	.set	noreorder
	lb	$2,0($4)
	nop
	beq	$2,$0,$L10
	li	$3,-1078067200
	addiu	$4,$4,1
$L9:
	sw	$2,0($3)
	lb	$2,0($4)
	nop
	bne	$2,$0,$L9
	addiu	$4,$4,1
$L10:
	jr	$31
	nop
	.set	reorder
	.end	print
	.section	.text.halt,"ax"
	.align	2
	.ent	halt
halt:
	.set	noreorder
	li	$2,-1078067200
	sw	$4,4($2)
$L12:
	b	$L12
	nop
	.set	reorder
	.end	halt
	.section	.text.find,"ax"
	.align	2
	.ent	find
find:
	.set	noreorder
	beq	$4,$0,$L16
	andi	$3,$4,0x1c00
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	bne	$3,$4,$L16
	nop
	jr	$31
	nop
$L16:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.take_sender,"ax"
	.align	2
	.ent	take_sender
take_sender:
	.set	noreorder
	lw	$3,24($4)
	nop
	beq	$3,$0,$L22
	addiu	$4,$4,24
	li	$2,-1
	bne	$5,$2,$L21
	move	$2,$3
	b	$L19
	nop
$L20:
	beq	$3,$0,$L22
	addiu	$4,$2,28
$L21:
	lw	$6,0($3)
	move	$2,$3
	lw	$3,28($3)
	bne	$6,$5,$L20
	nop
$L19:
	lw	$3,28($2)
	nop
	sw	$3,0($4)
	jr	$31
	sw	$0,32($2)
$L22:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	take_sender
	.section	.rodata.print_hex.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.print_hex,"ax"
	.align	2
	.ent	print_hex
print_hex:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$6,%hi($LC0)
	addiu	$5,$sp,16
	sw	$31,36($sp)
	li	$3,28
	addiu	$6,$6,%lo($LC0)
	li	$7,-4
$L26:
	srl	$2,$4,$3
	andi	$2,$2,0xf
	addu	$2,$6,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	sb	$2,0($5)
	bne	$3,$7,$L26
	addiu	$5,$5,1
	addiu	$4,$sp,16
	jal	print
	sb	$0,24($sp)
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print_hex
	.section	.rodata.fault.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"ipc kernel: thread \000"
	.align	2
$LC2:
	.ascii	" exception \000"
	.align	2
$LC3:
	.ascii	" at \000"
	.align	2
$LC4:
	.ascii	" address \000"
	.align	2
$LC5:
	.ascii	"\012\000"
	.section	.text.fault,"ax"
	.align	2
	.ent	fault
fault:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$18,$5
	jal	print
	move	$17,$6
	lw	$4,0($16)
	jal	print_hex
	srl	$4,$4,10
	lui	$4,%hi($LC2)
	jal	print
	addiu	$4,$4,%lo($LC2)
	jal	print_hex
	move	$4,$18
	lui	$4,%hi($LC3)
	jal	print
	addiu	$4,$4,%lo($LC3)
	lw	$4,1020($16)
	jal	print_hex
	nop
	lui	$4,%hi($LC4)
	jal	print
	addiu	$4,$4,%lo($LC4)
	jal	print_hex
	move	$4,$17
	lui	$4,%hi($LC5)
	jal	print
	addiu	$4,$4,%lo($LC5)
	jal	halt
	li	$4,96
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	fault
	.section	.rodata.panic.str1.4,"aMS",@progbits,1
	.align	2
$LC6:
	.ascii	"ipc kernel: \000"
	.section	.text.panic,"ax"
	.align	2
	.globl	panic
	.ent	panic
panic:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	lui	$4,%hi($LC6)
	sw	$31,20($sp)
	jal	print
	addiu	$4,$4,%lo($LC6)
	jal	print
	move	$4,$16
	lui	$4,%hi($LC5)
	jal	print
	addiu	$4,$4,%lo($LC5)
	jal	halt
	li	$4,97
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	panic
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.ent	clock_start
clock_start:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	lw	$3,36($4)
	li	$5,42
	lw	$2,40($4)
	sw	$5,40($3)
	lw	$3,36($4)
	li	$5,70
	sw	$5,44($3)
	lw	$3,52($4)
	lw	$5,0($2)
	lui	$5,%hi(acknowledge)
	beq	$3,$0,$L34
	sw	$2,%lo(acknowledge)($5)
	lw	$2,112($4)
	nop
	sw	$3,0($2)
$L34:
	lw	$4,44($4)
	jal	status_install
	ori	$4,$4,0xc
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clock_start
	.section	.text.enqueue,"ax"
	.align	2
	.globl	enqueue
	.ent	enqueue
enqueue:
	.set	noreorder
	lw	$2,40($4)
	nop
	bne	$2,$0,$L43
	li	$2,1
	sw	$2,40($4)
	lui	$2,%hi(kernel)
	sw	$0,36($4)
	addiu	$2,$2,%lo(kernel)
	lw	$3,8196($2)
	nop
	beq	$3,$0,$L41
	nop
	lw	$3,8200($2)
	nop
	sw	$4,36($3)
	sw	$4,8200($2)
$L43:
	jr	$31
	nop
$L41:
	sw	$4,8196($2)
	jr	$31
	sw	$4,8200($2)
	.set	reorder
	.end	enqueue
	.section	.text.deliver,"ax"
	.align	2
	.ent	deliver
deliver:
	.set	noreorder
	move	$8,$4
	addiu	$sp,$sp,-24
	move	$4,$5
	addiu	$2,$8,896
	sw	$31,20($sp)
	addiu	$3,$5,896
	addiu	$7,$8,1024
$L45:
	lw	$6,0($2)
	addiu	$2,$2,4
	sw	$6,0($3)
	bne	$2,$7,$L45
	addiu	$3,$3,4
	lw	$2,12($4)
	lw	$3,8($4)
	sw	$2,1000($4)
	sw	$3,1020($4)
	lw	$2,0($8)
	sw	$0,900($4)
	sw	$2,908($4)
	jal	enqueue
	sw	$0,4($4)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	deliver
	.section	.text.receive,"ax"
	.align	2
	.ent	receive
receive:
	.set	noreorder
	beq	$4,$0,$L62
	nop
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	sw	$17,24($sp)
	lw	$2,912($16)
	move	$4,$16
	beq	$2,$0,$L61
	move	$5,$2
$L50:
	lw	$6,1020($16)
	lw	$3,1000($16)
	sw	$6,8($16)
	sw	$3,12($16)
	jal	take_sender
	sw	$2,4($16)
	move	$17,$2
	move	$5,$16
	beq	$2,$0,$L48
	move	$4,$2
	jal	deliver
	move	$16,$17
	lw	$2,912($16)
	move	$4,$16
	bne	$2,$0,$L50
	move	$5,$2
$L61:
	jal	enqueue
	sw	$0,900($16)
$L48:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L62:
	jr	$31
	nop
	.set	reorder
	.end	receive
	.section	.rodata.schedule.str1.4,"aMS",@progbits,1
	.align	2
$LC7:
	.ascii	"every thread waits\000"
	.section	.text.schedule,"ax"
	.align	2
	.globl	schedule
	.ent	schedule
schedule:
	.set	noreorder
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
$L78:
	lw	$2,8196($3)
	nop
	beq	$2,$0,$L64
	lui	$4,%hi($LC7)
	lw	$4,36($2)
	nop
	sw	$4,8196($3)
	lw	$4,4($2)
	nop
	bne	$4,$0,$L78
	sw	$0,40($2)
	lw	$4,32($2)
	nop
	bne	$4,$0,$L78
	nop
	jr	$31
	nop
$L64:
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	panic
	addiu	$4,$4,%lo($LC7)
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	schedule
	.section	.text.ipc,"ax"
	.align	2
	.ent	ipc
ipc:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	lw	$18,908($4)
	lw	$19,912($4)
	move	$16,$4
	jal	find
	move	$4,$18
	beq	$18,$0,$L80
	move	$17,$2
	beq	$2,$0,$L83
	nop
	beq	$16,$2,$L83
	addiu	$2,$19,-1
	sltu	$2,$2,-2
	bne	$2,$0,$L84
	nop
$L88:
	lw	$2,4($17)
	lw	$3,0($16)
	nop
	beq	$2,$3,$L86
	li	$3,-1
	beq	$2,$3,$L104
	move	$5,$17
	li	$2,1
	sw	$2,32($16)
	sw	$0,28($16)
	lw	$3,24($17)
	nop
	beq	$3,$0,$L105
	addiu	$17,$17,24
$L91:
	move	$17,$3
	lw	$3,28($3)
	nop
	bne	$3,$0,$L91
	addiu	$17,$17,28
$L92:
$L105:
	jal	schedule
	sw	$16,0($17)
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L80:
	addiu	$2,$19,-1
	sltu	$2,$2,-2
	bne	$2,$0,$L101
	nop
$L87:
	bne	$17,$0,$L88
	nop
	jal	receive
	move	$4,$16
	jal	schedule
	nop
$L102:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L101:
	jal	find
	move	$4,$19
	bne	$2,$0,$L87
	nop
$L83:
	li	$2,1
	sw	$2,900($16)
$L106:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L86:
	move	$5,$17
$L104:
	jal	deliver
	move	$4,$16
	jal	receive
	move	$4,$16
	jal	schedule
	nop
	b	$L102
	nop
$L84:
	jal	find
	move	$4,$19
	bne	$2,$0,$L88
	li	$2,1
	b	$L106
	sw	$2,900($16)
	.set	reorder
	.end	ipc
	.section	.text.exception,"ax"
	.align	2
	.globl	exception
	.ent	exception
exception:
	.set	noreorder
	srl	$5,$5,2
	addiu	$sp,$sp,-32
	lui	$2,%hi(kernel+8192)
	andi	$5,$5,0x1f
	lw	$2,%lo(kernel+8192)($2)
	sw	$31,28($sp)
	beq	$5,$0,$L114
	sw	$16,24($sp)
	li	$3,8
	bne	$5,$3,$L115
	move	$16,$4
	lw	$3,124($16)
	lw	$4,4($16)
	addiu	$3,$3,4
	beq	$4,$0,$L116
	sw	$3,124($16)
$L111:
	li	$3,1
	beq	$4,$3,$L117
	nop
$L118:
	sw	$3,4($16)
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L115:
	move	$4,$2
	jal	fault
	sw	$2,16($sp)
	lw	$3,124($16)
	lw	$4,4($16)
	addiu	$3,$3,4
	lw	$2,16($sp)
	bne	$4,$0,$L111
	sw	$3,124($16)
$L116:
	jal	ipc
	move	$4,$2
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L114:
	lui	$3,%hi(acknowledge)
	lw	$3,%lo(acknowledge)($3)
	move	$4,$2
	lw	$2,0($3)
	jal	enqueue
	nop
	jal	schedule
	nop
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L117:
	lw	$4,12($16)
	jal	halt
	sw	$2,16($sp)
	lw	$2,16($sp)
	b	$L118
	li	$3,1
	.set	reorder
	.end	exception
	.section	.bss.acknowledge,"aw"
	.align	2
acknowledge:
	.space	4
	.globl	kernel
	.section	.bss.kernel,"aw"
	.align	2
kernel:
	.space	8204
