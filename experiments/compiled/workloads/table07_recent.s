# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_recent.c
	.text
	.file 1 "experiments/workloads/table07_recent.c"
	.section	.text.recent_classify,"ax"
	.align	2
	.loc 1 17
	.ent	recent_classify
recent_classify:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 18
	lui	$18,%hi(recent)
	lw	$2,%lo(recent)($18)
	.loc 1 17
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 18
	bne	$2,$0,$L12
	move	$17,$5
	.loc 1 20
	lui	$2,%hi(engine)
$L13:
	lw	$2,%lo(engine)($2)
	move	$5,$17
	jalr	$2
	move	$4,$16
	.loc 1 21
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 20
	sw	$2,%lo(recent)($18)
	.loc 1 21
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	.loc 1 18
	move	$6,$5
	move	$5,$4
	jal	recent_fits
	move	$4,$2
	beq	$2,$0,$L13
	lui	$2,%hi(engine)
	.loc 1 21
	lw	$31,28($sp)
	.loc 1 19
	lw	$2,%lo(recent)($18)
	.loc 1 21
	lw	$17,20($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	recent_classify
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 24
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	.loc 1 26
	lui	$18,%hi(turn)
	.loc 1 24
	sw	$17,24($sp)
	.loc 1 26
	lw	$3,%lo(turn)($18)
	lui	$17,%hi(messages)
	.loc 1 24
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$4
	addiu	$17,$17,%lo(messages)
	lui	$19,%hi(classified_sum)
$L15:
	.loc 1 26
	sll	$4,$3,4
	subu	$4,$4,$3
	sll	$4,$4,2
	li	$5,60
	jal	recent_classify
	addu	$4,$17,$4
	lw	$5,%lo(classified_sum)($19)
	.loc 1 27
	lw	$3,%lo(turn)($18)
	.loc 1 26
	addu	$5,$5,$2
	.loc 1 27
	xori	$3,$3,0x1
	.loc 1 28
	addiu	$16,$16,-1
	.loc 1 26
	sw	$5,%lo(classified_sum)($19)
	.loc 1 28
	bne	$16,$0,$L15
	sw	$3,%lo(turn)($18)
	.loc 1 29
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
	.loc 1 32
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-424
	.loc 1 34
	lui	$2,%hi(table07_filters)
	.loc 1 32
	sw	$19,416($sp)
	sw	$18,412($sp)
	sw	$16,404($sp)
	.loc 1 34
	lw	$18,%lo(table07_filters)($2)
	.loc 1 32
	sw	$31,420($sp)
	.loc 1 36
	jal	engine_start
	sw	$17,408($sp)
	.loc 1 38
	lui	$2,%hi(table07_fields)
	lw	$19,%lo(table07_fields)($2)
	.loc 1 37
	b	$L19
	move	$16,$0
$L23:
	.loc 1 38
	jal	session_filter
	nop
	.loc 1 39
	move	$5,$2
	move	$6,$16
	addiu	$4,$sp,16
	jal	engine_insert
	move	$17,$2
	move	$6,$16
	move	$5,$17
	bne	$16,$2,$L22
	addiu	$4,$sp,16
	jal	recent_keep
	nop
	beq	$2,$0,$L18
	li	$2,1
$L19:
	.loc 1 37
	slt	$2,$16,$18
	.loc 1 38
	addiu	$5,$16,1024
	addiu	$6,$sp,16
	move	$4,$19
	.loc 1 37
	bne	$2,$0,$L23
	addiu	$16,$16,1
	.loc 1 34
	srl	$16,$18,31
	addu	$16,$16,$18
	sra	$16,$16,1
	.loc 1 43
	lui	$4,%hi(messages)
	addiu	$5,$16,1024
	jal	session_message
	addiu	$4,$4,%lo(messages)
	lui	$4,%hi(messages+60)
	addiu	$5,$16,1025
	jal	session_message
	addiu	$4,$4,%lo(messages+60)
	.loc 1 44
	jal	engine_classifier
	sll	$16,$16,1
	lui	$3,%hi(engine)
	.loc 1 45
	li	$4,4
	jal	measured_loop
	sw	$2,%lo(engine)($3)
	.loc 1 46
	jal	done
	addiu	$16,$16,3
	.loc 1 47
	lui	$2,%hi(table07_trials)
	lw	$17,%lo(table07_trials)($2)
	jal	measured_loop
	move	$4,$17
	.loc 1 48
	jal	done
	nop
	.loc 1 49
	addiu	$4,$17,4
	srl	$2,$4,31
	addu	$2,$2,$4
	sra	$2,$2,1
	mult	$2,$16
	lui	$3,%hi(classified_sum)
	lw	$3,%lo(classified_sum)($3)
	mflo	$2
	xor	$2,$2,$3
	sltu	$2,$0,$2
	b	$L18
	sll	$2,$2,1
$L22:
	.loc 1 40
	li	$2,1
$L18:
	.loc 1 50
	lw	$31,420($sp)
	lw	$19,416($sp)
	lw	$18,412($sp)
	lw	$17,408($sp)
	lw	$16,404($sp)
	jr	$31
	addiu	$sp,$sp,424
	.set	reorder
	.end	main
	.section	.bss.engine,"aw"
	.align	2
engine:
	.space	4
	.section	.bss.classified_sum,"aw"
	.align	2
classified_sum:
	.space	4
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
	.section	.bss.recent,"aw"
	.align	2
recent:
	.space	4
	.section	.bss.messages,"aw"
	.align	2
messages:
	.space	120
	.text
	.file 2 "./experiments/workloads/table07.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./experiments/filters/packets.h"
	.file 5 "./experiments/workloads/table07_recent.h"
