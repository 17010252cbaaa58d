# mipsel-linux-gnu-gcc 12.2.0 from experiments/ipc_kernel/thread.c
	.text
	.file 1 "experiments/ipc_kernel/thread.c"
	.section	.text.print,"ax"
	.align	2
	.loc 1 13
	.ent	print
print:
	.set	noreorder
	.loc 1 14
	lb	$2,0($4)
	nop
	beq	$2,$0,$L10
	li	$3,-1078067200
	.loc 1 15
	addiu	$4,$4,1
$L9:
	sw	$2,0($3)
	.loc 1 14
	lb	$2,0($4)
	nop
	bne	$2,$0,$L9
	addiu	$4,$4,1
$L10:
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	print
	.section	.text.halt,"ax"
	.align	2
	.loc 1 19
	.ent	halt
halt:
	.set	noreorder
	.loc 1 20
	li	$2,-1078067200
	sw	$4,4($2)
$L12:
	b	$L12
	nop
	.set	reorder
	.end	halt
	.section	.text.find,"ax"
	.align	2
	.loc 1 76
	.ent	find
find:
	.set	noreorder
	.loc 1 79
	beq	$4,$0,$L16
	andi	$3,$4,0x1c00
	.loc 1 77
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$2,$2,$3
	.loc 1 79
	lw	$3,0($2)
	nop
	bne	$3,$4,$L16
	nop
	.loc 1 80
	jr	$31
	nop
$L16:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.take_sender,"ax"
	.align	2
	.loc 1 101
	.ent	take_sender
take_sender:
	.set	noreorder
	.loc 1 104
	lw	$3,24($4)
	nop
	beq	$3,$0,$L22
	addiu	$4,$4,24
	.loc 1 105
	li	$2,-1
	bne	$5,$2,$L21
	move	$2,$3
	b	$L19
	nop
$L20:
	.loc 1 104
	beq	$3,$0,$L22
	addiu	$4,$2,28
$L21:
	.loc 1 105
	lw	$6,0($3)
	move	$2,$3
	.loc 1 104
	lw	$3,28($3)
	.loc 1 105
	bne	$6,$5,$L20
	nop
$L19:
	.loc 1 106
	lw	$3,28($2)
	nop
	sw	$3,0($4)
	.loc 1 108
	jr	$31
	sw	$0,32($2)
$L22:
	.loc 1 111
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
	.loc 1 165
	.ent	print_hex
print_hex:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$6,%hi($LC0)
	addiu	$5,$sp,16
	sw	$31,36($sp)
	li	$3,28
	addiu	$6,$6,%lo($LC0)
	.loc 1 169
	li	$7,-4
$L26:
	.loc 1 170
	srl	$2,$4,$3
	andi	$2,$2,0xf
	addu	$2,$6,$2
	lbu	$2,0($2)
	.loc 1 169
	addiu	$3,$3,-4
	.loc 1 170
	sb	$2,0($5)
	.loc 1 169
	bne	$3,$7,$L26
	addiu	$5,$5,1
	.loc 1 172
	addiu	$4,$sp,16
	jal	print
	sb	$0,24($sp)
	.loc 1 173
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
	.loc 1 177
	.ent	fault
fault:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 178
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	.loc 1 177
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$18,$5
	.loc 1 178
	jal	print
	move	$17,$6
	.loc 1 179
	lw	$4,0($16)
	jal	print_hex
	srl	$4,$4,10
	.loc 1 180
	lui	$4,%hi($LC2)
	jal	print
	addiu	$4,$4,%lo($LC2)
	.loc 1 181
	jal	print_hex
	move	$4,$18
	.loc 1 182
	lui	$4,%hi($LC3)
	jal	print
	addiu	$4,$4,%lo($LC3)
	.loc 1 183
	lw	$4,1020($16)
	jal	print_hex
	nop
	.loc 1 184
	lui	$4,%hi($LC4)
	jal	print
	addiu	$4,$4,%lo($LC4)
	.loc 1 185
	jal	print_hex
	move	$4,$17
	.loc 1 186
	lui	$4,%hi($LC5)
	jal	print
	addiu	$4,$4,%lo($LC5)
	.loc 1 187
	jal	halt
	li	$4,96
	.loc 1 188
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
	.loc 1 26
	.ent	panic
panic:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 27
	lui	$4,%hi($LC6)
	.loc 1 26
	sw	$31,20($sp)
	.loc 1 27
	jal	print
	addiu	$4,$4,%lo($LC6)
	.loc 1 28
	jal	print
	move	$4,$16
	.loc 1 29
	lui	$4,%hi($LC5)
	jal	print
	addiu	$4,$4,%lo($LC5)
	.loc 1 30
	jal	halt
	li	$4,97
	.loc 1 31
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	panic
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 35
	.ent	clock_start
clock_start:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 39
	lw	$3,36($4)
	li	$5,42
	.loc 1 38
	lw	$2,40($4)
	.loc 1 39
	sw	$5,40($3)
	.loc 1 40
	lw	$3,36($4)
	li	$5,70
	sw	$5,44($3)
	.loc 1 42
	lw	$3,52($4)
	.loc 1 41
	lw	$5,0($2)
	.loc 1 38
	lui	$5,%hi(acknowledge)
	.loc 1 42
	beq	$3,$0,$L34
	sw	$2,%lo(acknowledge)($5)
	.loc 1 43
	lw	$2,112($4)
	nop
	sw	$3,0($2)
$L34:
	.loc 1 44
	lw	$4,44($4)
	jal	status_install
	ori	$4,$4,0xc
	.loc 1 45
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clock_start
	.section	.text.enqueue,"ax"
	.align	2
	.globl	enqueue
	.loc 1 48
	.ent	enqueue
enqueue:
	.set	noreorder
	.loc 1 49
	lw	$2,40($4)
	nop
	bne	$2,$0,$L43
	li	$2,1
	.loc 1 51
	sw	$2,40($4)
	.loc 1 53
	lui	$2,%hi(kernel)
	.loc 1 52
	sw	$0,36($4)
	.loc 1 53
	addiu	$2,$2,%lo(kernel)
	lw	$3,8196($2)
	nop
	beq	$3,$0,$L41
	nop
	.loc 1 54
	lw	$3,8200($2)
	nop
	sw	$4,36($3)
	.loc 1 57
	sw	$4,8200($2)
$L43:
	.loc 1 58
	jr	$31
	nop
$L41:
	.loc 1 56
	sw	$4,8196($2)
	.loc 1 57
	jr	$31
	sw	$4,8200($2)
	.set	reorder
	.end	enqueue
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 84
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
	.loc 1 90
	lw	$6,0($2)
	.loc 1 89
	addiu	$2,$2,4
	.loc 1 90
	sw	$6,0($3)
	.loc 1 89
	bne	$2,$7,$L45
	addiu	$3,$3,4
	.loc 1 92
	lw	$2,12($4)
	.loc 1 91
	lw	$3,8($4)
	.loc 1 92
	sw	$2,1000($4)
	.loc 1 91
	sw	$3,1020($4)
	.loc 1 93
	lw	$2,0($8)
	.loc 1 94
	sw	$0,900($4)
	.loc 1 93
	sw	$2,908($4)
	.loc 1 96
	jal	enqueue
	sw	$0,4($4)
	.loc 1 97
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	deliver
	.section	.text.receive,"ax"
	.align	2
	.loc 1 118
	.ent	receive
receive:
	.set	noreorder
	.loc 1 122
	beq	$4,$0,$L62
	nop
	.loc 1 118
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	sw	$17,24($sp)
	.loc 1 123
	lw	$2,912($16)
	.loc 1 133
	move	$4,$16
	.loc 1 125
	beq	$2,$0,$L61
	move	$5,$2
$L50:
	.loc 1 130
	lw	$6,1020($16)
	.loc 1 131
	lw	$3,1000($16)
	.loc 1 130
	sw	$6,8($16)
	.loc 1 131
	sw	$3,12($16)
	.loc 1 133
	jal	take_sender
	sw	$2,4($16)
	move	$17,$2
	.loc 1 135
	move	$5,$16
	.loc 1 134
	beq	$2,$0,$L48
	move	$4,$2
	.loc 1 135
	jal	deliver
	move	$16,$17
	.loc 1 123
	lw	$2,912($16)
	.loc 1 133
	move	$4,$16
	.loc 1 125
	bne	$2,$0,$L50
	move	$5,$2
$L61:
	.loc 1 127
	jal	enqueue
	sw	$0,900($16)
$L48:
	.loc 1 137
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
	.loc 1 62
	.ent	schedule
schedule:
	.set	noreorder
	.loc 1 65
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
$L78:
	lw	$2,8196($3)
	nop
	beq	$2,$0,$L64
	lui	$4,%hi($LC7)
	.loc 1 66
	lw	$4,36($2)
	nop
	sw	$4,8196($3)
	.loc 1 68
	lw	$4,4($2)
	nop
	bne	$4,$0,$L78
	sw	$0,40($2)
	lw	$4,32($2)
	nop
	bne	$4,$0,$L78
	nop
	.loc 1 73
	jr	$31
	nop
$L64:
	.loc 1 62
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 71
	jal	panic
	addiu	$4,$4,%lo($LC7)
	.loc 1 73
	lw	$31,20($sp)
	.loc 1 72
	move	$2,$0
	.loc 1 73
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	schedule
	.section	.text.ipc,"ax"
	.align	2
	.loc 1 140
	.ent	ipc
ipc:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 141
	lw	$18,908($4)
	lw	$19,912($4)
	.loc 1 140
	move	$16,$4
	.loc 1 142
	jal	find
	move	$4,$18
	.loc 1 144
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
	.loc 1 150
	lw	$2,4($17)
	lw	$3,0($16)
	nop
	beq	$2,$3,$L86
	li	$3,-1
	beq	$2,$3,$L104
	move	$5,$17
	.loc 1 151
	li	$2,1
	sw	$2,32($16)
	.loc 1 152
	sw	$0,28($16)
	.loc 1 153
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
	.loc 1 156
	jal	schedule
	sw	$16,0($17)
	.loc 1 162
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L80:
	.loc 1 145
	addiu	$2,$19,-1
	.loc 1 144
	sltu	$2,$2,-2
	bne	$2,$0,$L101
	nop
$L87:
	.loc 1 149
	bne	$17,$0,$L88
	nop
	.loc 1 160
	jal	receive
	move	$4,$16
	.loc 1 161
	jal	schedule
	nop
$L102:
	.loc 1 162
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L101:
	.loc 1 145
	jal	find
	move	$4,$19
	bne	$2,$0,$L87
	nop
$L83:
	.loc 1 146
	li	$2,1
	sw	$2,900($16)
$L106:
	.loc 1 162
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	.loc 1 147
	move	$2,$16
	.loc 1 162
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L86:
	.loc 1 158
	move	$5,$17
$L104:
	jal	deliver
	move	$4,$16
	.loc 1 160
	jal	receive
	move	$4,$16
	.loc 1 161
	jal	schedule
	nop
	b	$L102
	nop
$L84:
	.loc 1 145
	jal	find
	move	$4,$19
	bne	$2,$0,$L88
	li	$2,1
	.loc 1 146
	b	$L106
	sw	$2,900($16)
	.set	reorder
	.end	ipc
	.section	.text.exception,"ax"
	.align	2
	.globl	exception
	.loc 1 192
	.ent	exception
exception:
	.set	noreorder
	.loc 1 194
	srl	$5,$5,2
	.loc 1 192
	addiu	$sp,$sp,-32
	.loc 1 193
	lui	$2,%hi(kernel+8192)
	.loc 1 194
	andi	$5,$5,0x1f
	.loc 1 193
	lw	$2,%lo(kernel+8192)($2)
	.loc 1 192
	sw	$31,28($sp)
	.loc 1 196
	beq	$5,$0,$L114
	sw	$16,24($sp)
	.loc 1 201
	li	$3,8
	bne	$5,$3,$L115
	move	$16,$4
	.loc 1 203
	lw	$3,124($16)
	.loc 1 204
	lw	$4,4($16)
	.loc 1 203
	addiu	$3,$3,4
	.loc 1 204
	beq	$4,$0,$L116
	sw	$3,124($16)
$L111:
	.loc 1 206
	li	$3,1
	beq	$4,$3,$L117
	nop
$L118:
	.loc 1 208
	sw	$3,4($16)
	.loc 1 210
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L115:
	.loc 1 202
	move	$4,$2
	jal	fault
	sw	$2,16($sp)
	.loc 1 203
	lw	$3,124($16)
	.loc 1 204
	lw	$4,4($16)
	.loc 1 203
	addiu	$3,$3,4
	.loc 1 202
	lw	$2,16($sp)
	.loc 1 204
	bne	$4,$0,$L111
	sw	$3,124($16)
$L116:
	.loc 1 205
	jal	ipc
	move	$4,$2
	.loc 1 210
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L114:
	.loc 1 197
	lui	$3,%hi(acknowledge)
	lw	$3,%lo(acknowledge)($3)
	.loc 1 198
	move	$4,$2
	.loc 1 197
	lw	$2,0($3)
	.loc 1 198
	jal	enqueue
	nop
	.loc 1 199
	jal	schedule
	nop
	.loc 1 210
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L117:
	.loc 1 207
	lw	$4,12($16)
	jal	halt
	sw	$2,16($sp)
	lw	$2,16($sp)
	.loc 1 208
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
	.text
	.file 2 "./experiments/ipc_kernel/ipc.h"
