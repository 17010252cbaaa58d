# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/unix_pipes.c
	.file 1 "unix_pipes.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addu	$2,$2,$4
	sw	$2,%lo(caught)($3)
	jr	$31
	nop
	.set	reorder
	.end	count
	.align	2
	.ent	fill
fill:
	.set	noreorder
	sll	$3,$4,8
	sll	$2,$4,16
	or	$3,$4,$3
	or	$3,$3,$2
	lui	$2,%hi(record)
	sll	$4,$4,24
	addiu	$2,$2,%lo(record)
	or	$3,$3,$4
	addiu	$4,$2,300
$L4:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$2,$4,$L4
	nop
	jr	$31
	nop
	.set	reorder
	.end	fill
	.align	2
	.ent	errors
errors:
	.set	noreorder
	addiu	$sp,$sp,-72
	lui	$2,%hi(count)
	addiu	$2,$2,%lo(count)
	addiu	$4,$sp,28
	sw	$31,68($sp)
	sw	$19,64($sp)
	sw	$18,60($sp)
	sw	$17,56($sp)
	sw	$16,52($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	pipe
	sw	$0,40($sp)
	bne	$2,$0,$L28
	lui	$16,%hi(errno)
	lw	$4,28($sp)
	li	$6,4
	addiu	$5,$sp,40
	jal	write
	sw	$0,%lo(errno)($16)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L8
	li	$2,9
	lw	$19,%lo(errno)($16)
	nop
	bne	$19,$2,$L8
	li	$6,4
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	bne	$2,$18,$L10
	move	$17,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$19,$L10
	li	$6,4
	addiu	$5,$sp,40
	jal	write
	li	$4,77
	bne	$2,$17,$L13
	move	$18,$2
	li	$6,4
	addiu	$5,$sp,40
	jal	read
	li	$4,-1
	bne	$2,$18,$L13
	move	$17,$2
	jal	close
	li	$4,77
	bne	$2,$17,$L13
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,13
	li	$4,30
	move	$6,$0
	jal	sigvec
	addiu	$5,$sp,16
	jal	sigsetmask
	li	$4,536870912
	bne	$2,$0,$L29
	nop
	jal	signal_post
	li	$4,30
	lw	$4,32($sp)
	li	$6,4
	jal	write
	addiu	$5,$sp,40
	li	$3,4
	bne	$2,$3,$L16
	li	$6,4
	lw	$4,28($sp)
	jal	read
	addiu	$5,$sp,40
	move	$19,$2
	li	$2,4
	bne	$19,$2,$L16
	lui	$17,%hi(caught)
	lw	$2,%lo(caught)($17)
	nop
	bne	$2,$0,$L16
	lui	$2,%hi(signals)
	lw	$4,28($sp)
	li	$6,4
	addiu	$5,$sp,40
	sw	$0,%lo(signals)($2)
	jal	read
	nop
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L17
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$19,$L17
	nop
	lw	$3,%lo(caught)($17)
	li	$2,30
	bne	$3,$2,$L17
	nop
	lw	$4,28($sp)
	sw	$0,%lo(caught)($17)
	jal	close
	nop
	lw	$4,32($sp)
	li	$6,4
	jal	write
	addiu	$5,$sp,40
	bne	$2,$18,$L19
	li	$2,32
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L19
	nop
	lw	$3,%lo(caught)($17)
	li	$2,13
	bne	$3,$2,$L19
	nop
	lw	$4,32($sp)
	jal	close
	nop
	jal	pipe
	addiu	$4,$sp,28
	bne	$2,$0,$L30
	nop
	jal	fork
	nop
	beq	$2,$0,$L31
	move	$16,$2
	lw	$4,32($sp)
	jal	close
	nop
	lw	$4,28($sp)
	li	$6,4
	jal	read
	addiu	$5,$sp,40
	li	$3,4
	bne	$2,$3,$L32
	nop
	lw	$4,28($sp)
	jal	close
	nop
	jal	wait
	addiu	$4,$sp,36
	bne	$2,$16,$L25
	li	$2,36096
	lw	$3,36($sp)
	nop
	bne	$3,$2,$L25
	nop
	lw	$31,68($sp)
	lw	$19,64($sp)
	lw	$18,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,72
$L31:
	li	$4,13
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	sw	$0,16($sp)
	lw	$4,28($sp)
	jal	close
	nop
$L23:
	lw	$4,32($sp)
	li	$6,4
	jal	write
	addiu	$5,$sp,40
	b	$L23
	nop
$L32:
	jal	exit
	li	$4,53
$L25:
	jal	exit
	li	$4,55
$L30:
	jal	exit
	li	$4,43
$L19:
	jal	exit
	li	$4,41
$L17:
	jal	exit
	li	$4,38
$L16:
	jal	exit
	li	$4,36
$L29:
	jal	exit
	li	$4,34
$L13:
	jal	exit
	li	$4,31
$L10:
	jal	exit
	li	$4,30
$L8:
	jal	exit
	li	$4,29
$L28:
	jal	exit
	li	$4,27
	.set	reorder
	.end	errors
	.align	2
	.ent	records
records:
	.set	noreorder
	addiu	$sp,$sp,-80
	addiu	$4,$sp,32
	sw	$31,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	pipe
	sw	$0,28($sp)
	bne	$2,$0,$L57
	nop
	jal	fork
	nop
	beq	$2,$0,$L50
	li	$4,1
	jal	fork
	nop
	beq	$2,$0,$L63
	li	$4,2
	jal	fork
	nop
	beq	$2,$0,$L35
	li	$4,3
	lw	$4,36($sp)
	lui	$19,%hi(record)
	jal	close
	addiu	$16,$19,%lo(record)
	li	$18,1200
	li	$17,300
	lui	$20,%hi(record+1)
	addiu	$21,$16,300
$L39:
	move	$22,$0
$L41:
	lw	$4,32($sp)
	subu	$6,$17,$22
	jal	read
	addu	$5,$16,$22
	blez	$2,$L58
	addu	$22,$22,$2
	sltu	$2,$22,300
	bne	$2,$0,$L41
	addiu	$2,$20,%lo(record+1)
	lbu	$4,%lo(record)($19)
$L43:
	lbu	$3,0($2)
	nop
	bne	$3,$4,$L59
	addiu	$2,$2,1
	bne	$2,$21,$L43
	addiu	$3,$sp,16
	sll	$2,$4,2
	addu	$2,$3,$2
	lw	$3,0($2)
	addiu	$18,$18,-1
	addiu	$3,$3,1
	bne	$18,$0,$L39
	sw	$3,0($2)
	lw	$4,32($sp)
	li	$6,1
	jal	read
	addiu	$5,$19,%lo(record)
	bne	$2,$0,$L60
	nop
	addiu	$16,$sp,16
	addiu	$18,$sp,28
	li	$17,400
$L49:
	lw	$2,4($16)
	nop
	bne	$2,$17,$L61
	nop
	jal	wait
	addiu	$4,$sp,40
	blez	$2,$L47
	nop
	lw	$2,40($sp)
	nop
	bne	$2,$0,$L47
	addiu	$16,$16,4
	bne	$18,$16,$L49
	nop
	lw	$31,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,80
$L59:
	jal	exit
	li	$4,86
$L50:
$L35:
$L63:
	jal	fill
	lui	$19,%hi(record)
	li	$16,400
	addiu	$19,$19,%lo(record)
$L38:
	lw	$4,36($sp)
	li	$6,300
	jal	write
	move	$5,$19
	li	$3,300
	bne	$2,$3,$L62
	addiu	$16,$16,-1
	bne	$16,$0,$L38
	nop
	jal	exit
	move	$4,$0
$L58:
	jal	exit
	li	$4,84
$L60:
	jal	exit
	li	$4,89
$L57:
	jal	exit
	li	$4,72
$L62:
	jal	exit
	li	$4,1
$L47:
	jal	exit
	li	$4,92
$L61:
	jal	exit
	li	$4,91
	.set	reorder
	.end	records
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	errors
	nop
	jal	records
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.record,"aw"
	.align	2
record:
	.space	300
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
