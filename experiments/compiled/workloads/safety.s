# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/safety.c
	.text
	.file 1 "experiments/workloads/safety.c"
	.section	.text.done_right,"ax"
	.align	2
	.loc 1 29
	.ent	done_right
done_right:
	.set	noreorder
	.loc 1 34
	lui	$2,%hi(safety_handler)
	lw	$2,%lo(safety_handler)($2)
	.loc 1 35
	lui	$3,%hi(safety_data)
	lw	$7,%lo(safety_data)($3)
	.loc 1 34
	beq	$2,$0,$L9
	li	$3,2
	.loc 1 37
	beq	$2,$3,$L10
	lui	$5,%hi(safety_message)
	.loc 1 39
	li	$4,20
	.loc 1 32
	move	$2,$0
	addiu	$5,$5,%lo(safety_message)
	.loc 1 39
	li	$6,60
$L4:
	.loc 1 40
	srl	$3,$4,2
	sll	$3,$3,2
	addu	$3,$5,$3
	lw	$3,0($3)
	.loc 1 39
	addiu	$4,$4,4
	.loc 1 40
	addu	$2,$3,$2
	.loc 1 41
	sltu	$3,$2,$3
	.loc 1 39
	bne	$4,$6,$L4
	addu	$2,$3,$2
	.loc 1 43
	xor	$2,$2,$7
	jr	$31
	sltu	$2,$2,1
$L9:
	.loc 1 36
	beq	$4,$7,$L11
	lui	$4,%hi(safety_message)
$L13:
	.loc 1 44
	jr	$31
	nop
$L11:
	.loc 1 35
	addiu	$4,$4,%lo(safety_message)
	lbu	$3,42($4)
	lui	$5,%hi(safety_transmit)
	addiu	$5,$5,%lo(safety_transmit)
	addiu	$3,$3,1
	lbu	$6,42($5)
	andi	$3,$3,0x00ff
	bne	$6,$3,$L13
	nop
	lbu	$6,43($5)
	lbu	$3,43($4)
	nop
	bne	$6,$3,$L13
	nop
	.loc 1 36
	lbu	$2,45($5)
	lbu	$3,45($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L10:
	.loc 1 38
	li	$2,77
	beq	$7,$2,$L12
	nop
	.loc 1 44
	jr	$31
	move	$2,$0
$L12:
	.loc 1 38
	lui	$2,%hi(safety_transmit+44)
	lw	$2,%lo(safety_transmit+44)($2)
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	done_right
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 17
	.ent	measured_loop
measured_loop:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(safety_handler)
	.loc 1 17
	addiu	$sp,$sp,-40
	.loc 1 20
	lw	$2,%lo(safety_handler)($2)
	.loc 1 17
	sw	$18,28($sp)
	.loc 1 20
	lui	$18,%hi(safety_handlers)
	sll	$2,$2,4
	.loc 1 19
	lui	$3,%hi(safety_installs)
	.loc 1 20
	addiu	$18,$18,%lo(safety_handlers)
	.loc 1 17
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 19
	lw	$19,%lo(safety_installs)($3)
	.loc 1 17
	sw	$31,36($sp)
	move	$16,$4
	lui	$17,%hi(wrong)
	.loc 1 20
	b	$L17
	addu	$18,$18,$2
$L21:
	jal	safety_install
	addiu	$16,$16,-1
	lw	$3,%lo(wrong)($17)
	nop
	or	$3,$3,$2
	.loc 1 21
	jal	safety_installed
	sw	$3,%lo(wrong)($17)
	.loc 1 24
	beq	$16,$0,$L20
	nop
$L17:
	.loc 1 19
	bne	$19,$0,$L21
	move	$4,$18
	.loc 1 23
	jal	safety_run
	addiu	$16,$16,-1
	lw	$3,%lo(wrong)($17)
	nop
	or	$3,$3,$2
	.loc 1 24
	bne	$16,$0,$L17
	sw	$3,%lo(wrong)($17)
$L20:
	.loc 1 25
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 47
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 48
	lui	$2,%hi(safety_installs)
	.loc 1 47
	sw	$17,20($sp)
	.loc 1 48
	lw	$17,%lo(safety_installs)($2)
	.loc 1 47
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 48
	bne	$17,$0,$L28
	sw	$16,16($sp)
	li	$18,1000
$L23:
	lui	$6,%hi(safety_message)
	li	$2,-1640562688
	addiu	$6,$6,%lo(safety_message)
	addiu	$2,$2,31161
	.loc 1 50
	li	$4,-478740480
	move	$3,$6
	move	$5,$2
	ori	$4,$4,0x9b90
$L24:
	.loc 1 51
	sw	$2,0($3)
	.loc 1 50
	addu	$2,$2,$5
	bne	$2,$4,$L24
	addiu	$3,$3,4
	.loc 1 52
	lui	$2,%hi(safety_handler)
	lw	$4,%lo(safety_handler)($2)
	li	$2,2
	bne	$4,$2,$L35
	lui	$2,%hi(safety_handlers)
	.loc 1 53
	li	$2,77
	sw	$2,44($6)
	.loc 1 54
	li	$2,1
	sw	$2,48($6)
	.loc 1 56
	lui	$2,%hi(safety_handlers)
$L35:
	addiu	$2,$2,%lo(safety_handlers)
	sll	$4,$4,4
	jal	safety_install
	addu	$4,$2,$4
	beq	$2,$0,$L34
	move	$16,$2
	li	$16,1
$L22:
	.loc 1 63
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L28:
	.loc 1 48
	b	$L23
	li	$18,64
$L34:
	.loc 1 57
	jal	measured_loop
	li	$4,4
	.loc 1 58
	jal	done
	nop
	.loc 1 59
	jal	measured_loop
	move	$4,$18
	.loc 1 60
	jal	done
	nop
	.loc 1 61
	lui	$2,%hi(wrong)
	lw	$2,%lo(wrong)($2)
	nop
	bne	$2,$0,$L30
	nop
	.loc 1 62
	bne	$17,$0,$L22
	nop
	jal	done_right
	addiu	$4,$18,4
	bne	$2,$0,$L22
	nop
	b	$L22
	li	$16,3
$L30:
	.loc 1 61
	b	$L22
	li	$16,2
	.set	reorder
	.end	main
	.section	.bss.wrong,"aw"
	.align	2
wrong:
	.space	4
	.globl	safety_transmit
	.section	.bss.safety_transmit,"aw"
	.align	12
safety_transmit:
	.space	4096
	.globl	safety_data
	.section	.bss.safety_data,"aw"
	.align	12
safety_data:
	.space	4096
	.globl	safety_message
	.section	.bss.safety_message,"aw"
	.align	12
safety_message:
	.space	4096
	.text
	.file 2 "./experiments/workloads/safety.h"
	.file 3 "./experiments/workloads/workload.h"
