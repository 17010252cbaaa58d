# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/sparse.c
	.file 1 "sparse.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	lui	$19,%hi(pages)
	lui	$17,%hi(pages+368640)
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	move	$18,$4
	addiu	$19,$19,%lo(pages)
	addiu	$17,$17,%lo(pages+368640)
	move	$16,$19
$L9:
	move	$4,$16
$L8:
	jal	load_word
	addiu	$16,$16,4096
	bne	$16,$17,$L8
	move	$4,$16
	addiu	$18,$18,-1
	bne	$18,$0,$L9
	move	$16,$19
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
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$3,%hi(pages)
	addiu	$3,$3,%lo(pages)
	sw	$31,20($sp)
	move	$2,$0
	li	$4,90
$L11:
	sw	$2,0($3)
	addiu	$2,$2,1
	bne	$2,$4,$L11
	addiu	$3,$3,4096
	jal	measured_loop
	li	$4,4
	jal	done
	nop
	jal	measured_loop
	li	$4,60
	jal	done
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.pages,"aw"
	.align	12
pages:
	.space	368640
