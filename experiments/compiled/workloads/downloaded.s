# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded.c
	.text
	.file 1 "experiments/workloads/downloaded.c"
	.section	.text.page_number,"ax"
	.align	2
	.globl	page_number
	.loc 1 17
	.ent	page_number
page_number:
	.set	noreorder
	.loc 1 20
	lw	$2,4144($0)
	.loc 1 18
	li	$3,-4096
	.loc 1 20
	beq	$2,$0,$L11
	and	$4,$4,$3
	b	$L4
	move	$5,$0
$L3:
	beq	$5,$2,$L10
	nop
$L4:
	sll	$3,$5,3
	.loc 1 21
	lw	$6,4148($3)
	.loc 1 20
	addiu	$5,$5,1
	.loc 1 21
	bne	$6,$4,$L3
	addiu	$3,$3,4096
	.loc 1 22
	lw	$2,56($3)
	jr	$31
	srl	$2,$2,12
$L10:
	.loc 1 23
	move	$2,$0
$L11:
	.loc 1 24
	jr	$31
	nop
	.set	reorder
	.end	page_number
	.section	.text.question_look,"ax"
	.align	2
	.globl	question_look
	.loc 1 27
	.ent	question_look
question_look:
	.set	noreorder
	.loc 1 28
	lui	$2,%hi(next)
	lw	$2,%lo(next)($2)
	lui	$3,%hi(ring)
	addiu	$4,$2,36
	sll	$4,$4,2
	addiu	$3,$3,%lo(ring)
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	beq	$3,$0,$L14
	sll	$3,$2,11
	lui	$2,%hi(buffers)
	addiu	$2,$2,%lo(buffers)
	jr	$31
	addu	$2,$2,$3
$L14:
	.loc 1 29
	jr	$31
	move	$2,$0
	.set	reorder
	.end	question_look
	.section	.text.question_done,"ax"
	.align	2
	.globl	question_done
	.loc 1 32
	.ent	question_done
question_done:
	.set	noreorder
	.loc 1 33
	lui	$5,%hi(next)
	lw	$2,%lo(next)($5)
	lui	$3,%hi(ring)
	addiu	$4,$2,36
	sll	$4,$4,2
	.loc 1 34
	addiu	$2,$2,1
	.loc 1 33
	addiu	$3,$3,%lo(ring)
	addu	$3,$3,$4
	.loc 1 34
	andi	$2,$2,0x7
	.loc 1 33
	sw	$0,4($3)
	.loc 1 35
	jr	$31
	sw	$2,%lo(next)($5)
	.set	reorder
	.end	question_done
	.section	.text.answer,"ax"
	.align	2
	.globl	answer
	.loc 1 38
	.ent	answer
answer:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	.loc 1 41
	lwl	$2,45($4)
	.loc 1 45
	lui	$5,%hi(answered)
	.loc 1 41
	lwr	$2,42($4)
	.loc 1 45
	lw	$3,%lo(answered)($5)
	.loc 1 41
	addiu	$2,$2,1
	.loc 1 43
	lui	$17,%hi(transmit)
	addiu	$17,$17,%lo(transmit)
	.loc 1 44
	srl	$4,$2,16
	.loc 1 45
	addiu	$3,$3,1
	.loc 1 43
	sh	$2,42($17)
	.loc 1 44
	sh	$4,44($17)
	.loc 1 45
	sw	$3,%lo(answered)($5)
	lui	$19,%hi(binding)
	.loc 1 46
	li	$18,-4
$L17:
	lw	$16,%lo(binding)($19)
	jal	page_number
	move	$4,$17
	sll	$5,$2,12
	li	$6,60
	jal	aegis_ether_send
	move	$4,$16
	beq	$2,$18,$L17
	nop
	.loc 1 49
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	answer
	.section	.rodata.download.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no handler\012\000"
	.section	.text.download,"ax"
	.align	2
	.globl	download
	.loc 1 52
	.ent	download
download:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 55
	beq	$5,$0,$L21
	sw	$16,20($sp)
	sll	$6,$5,2
	lui	$2,%hi(handler+20)
	addiu	$2,$2,%lo(handler+20)
	addu	$6,$4,$6
$L22:
	.loc 1 56
	lw	$3,0($4)
	.loc 1 55
	addiu	$4,$4,4
	.loc 1 56
	sw	$3,0($2)
	.loc 1 55
	bne	$4,$6,$L22
	addiu	$2,$2,4
$L21:
	.loc 1 58
	lui	$4,%hi(data)
	.loc 1 57
	lui	$16,%hi(handler)
	.loc 1 58
	addiu	$4,$4,%lo(data)
	jal	page_number
	sw	$5,%lo(handler)($16)
	.loc 1 59
	lui	$4,%hi(transmit)
	.loc 1 58
	addiu	$16,$16,%lo(handler)
	.loc 1 59
	addiu	$4,$4,%lo(transmit)
	jal	page_number
	sw	$2,4($16)
	.loc 1 60
	lui	$3,%hi(binding)
	lw	$17,%lo(binding)($3)
	move	$4,$16
	jal	page_number
	sw	$2,8($16)
	move	$5,$2
	jal	aegis_ether_handle
	move	$4,$17
	bne	$2,$0,$L32
	nop
	.loc 1 62
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L32:
	.loc 1 61
	lui	$4,%hi($LC0)
	jal	print
	addiu	$4,$4,%lo($LC0)
	.loc 1 62
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	download
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 65
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 67
	jal	aegis_ether_address
	lui	$19,%hi(buffers)
	.loc 1 72
	lui	$9,%hi(transmit)
	.loc 1 67
	move	$5,$3
	.loc 1 72
	andi	$7,$2,0xffff
	addiu	$3,$9,%lo(transmit)
	sll	$6,$2,8
	srl	$10,$2,24
	srl	$2,$2,16
	sb	$2,9($3)
	.loc 1 71
	li	$2,256
	sh	$2,4($3)
	.loc 1 74
	li	$2,-19064
	.loc 1 76
	lui	$8,%hi(ring)
	.loc 1 74
	sh	$2,12($3)
	.loc 1 76
	li	$2,1
	sw	$2,%lo(ring)($8)
	.loc 1 77
	li	$2,131072
	addiu	$4,$8,%lo(ring)
	addiu	$2,$2,12
	sw	$2,4($4)
	.loc 1 79
	li	$2,65535
	.loc 1 72
	srl	$7,$7,8
	.loc 1 79
	sw	$2,8($4)
	.loc 1 80
	li	$2,34997
	.loc 1 72
	srl	$11,$5,8
	or	$6,$6,$7
	sb	$5,7($3)
	.loc 1 80
	sw	$2,12($4)
	.loc 1 71
	li	$5,2
	.loc 1 81
	li	$2,4
	move	$16,$4
	.loc 1 72
	sb	$11,6($3)
	sb	$10,8($3)
	.loc 1 71
	sw	$5,%lo(transmit)($9)
	.loc 1 72
	sh	$6,10($3)
	.loc 1 81
	sw	$2,100($4)
	addiu	$17,$19,%lo(buffers)
	addiu	$18,$4,16
$L34:
	.loc 1 83
	jal	page_number
	move	$4,$17
	sw	$2,104($16)
	.loc 1 82
	addiu	$16,$16,4
	bne	$16,$18,$L34
	addiu	$17,$17,4096
	.loc 1 84
	lui	$2,%hi(data)
	sw	$0,%lo(data)($2)
	.loc 1 86
	jal	serve
	sb	$0,%lo(buffers)($19)
	.loc 1 88
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.answered,"aw"
	.align	2
answered:
	.space	4
	.section	.bss.next,"aw"
	.align	2
next:
	.space	4
	.section	.bss.data,"aw"
	.align	12
data:
	.space	4096
	.section	.bss.handler,"aw"
	.align	12
handler:
	.space	1044
	.globl	transmit
	.section	.bss.transmit,"aw"
	.align	12
transmit:
	.space	4096
	.section	.bss.buffers,"aw"
	.align	12
buffers:
	.space	16384
	.globl	ring
	.section	.bss.ring,"aw"
	.align	12
ring:
	.space	212
	.globl	binding
	.section	.bss.binding,"aw"
	.align	2
binding:
	.space	4
	.text
	.file 2 "./experiments/workloads/downloaded.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
