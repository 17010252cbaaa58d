# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure02_processes.c
	.text
	.file 1 "experiments/workloads/figure02_processes.c"
	.section	.text.be_active,"ax"
	.align	2
	.loc 1 12
	.ent	be_active
be_active:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 17
	lui	$2,%hi(figure02_does)
	.loc 1 12
	sw	$17,24($sp)
	.loc 1 17
	lw	$17,%lo(figure02_does)($2)
	.loc 1 12
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	lui	$16,%hi(word.0)
	.loc 1 17
	li	$18,1
	.loc 1 18
	li	$19,2
$L5:
	.loc 1 16
	lw	$2,%lo(word.0)($16)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(word.0)($16)
	.loc 1 17
	beq	$17,$18,$L9
	nop
$L2:
	.loc 1 18
	bne	$17,$19,$L5
	nop
	jal	pass_on
	nop
	.loc 1 16
	lw	$2,%lo(word.0)($16)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(word.0)($16)
	.loc 1 17
	bne	$17,$18,$L2
	nop
$L9:
	jal	give_way
	nop
	b	$L5
	nop
	.set	reorder
	.end	be_active
	.section	.text.others_begin,"ax"
	.align	2
	.loc 1 23
	.ent	others_begin
others_begin:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 26
	lui	$2,%hi(figure02_others)
	.loc 1 23
	sw	$18,24($sp)
	.loc 1 26
	lw	$18,%lo(figure02_others)($2)
	.loc 1 23
	sw	$31,36($sp)
	.loc 1 26
	slt	$2,$18,17
	.loc 1 23
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 26
	beq	$2,$0,$L13
	sw	$16,16($sp)
	jal	share_prepare
	move	$4,$18
	bne	$2,$0,$L13
	lui	$17,%hi(begun)
	.loc 1 27
	lw	$5,%lo(begun)($17)
	nop
	slt	$2,$5,$18
	beq	$2,$0,$L17
	lui	$19,%hi(others)
	.loc 1 34
	b	$L16
	addiu	$20,$19,%lo(others)
$L15:
	lw	$3,%lo(begun)($17)
	nop
	addiu	$5,$3,1
	sll	$3,$3,2
	addu	$3,$3,$20
	.loc 1 27
	slt	$2,$5,$18
	.loc 1 34
	sw	$5,%lo(begun)($17)
	.loc 1 27
	beq	$2,$0,$L14
	sw	$16,0($3)
$L16:
	.loc 1 28
	jal	fork
	nop
	.loc 1 29
	bltz	$2,$L13
	move	$16,$2
	.loc 1 30
	bne	$2,$0,$L15
	move	$4,$19
	.loc 1 31
	lw	$4,%lo(begun)($17)
	jal	share_join
	nop
	.loc 1 32
	jal	be_active
	nop
	.loc 1 34
	lw	$3,%lo(begun)($17)
	move	$4,$19
	addiu	$5,$3,1
	sll	$3,$3,2
	addu	$3,$3,$20
	.loc 1 27
	slt	$2,$5,$18
	.loc 1 34
	sw	$5,%lo(begun)($17)
	.loc 1 27
	bne	$2,$0,$L16
	sw	$16,0($3)
$L14:
	.loc 1 36
	jal	share
	addiu	$4,$4,%lo(others)
	b	$L10
	nop
$L13:
	.loc 1 26
	li	$2,-1
$L10:
	.loc 1 37
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L17:
	b	$L14
	lui	$4,%hi(others)
	.set	reorder
	.end	others_begin
	.section	.text.others_end,"ax"
	.align	2
	.loc 1 40
	.ent	others_end
others_end:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	.loc 1 43
	lui	$19,%hi(begun)
	lw	$2,%lo(begun)($19)
	.loc 1 40
	sw	$31,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 43
	blez	$2,$L25
	sw	$16,28($sp)
	lui	$17,%hi(others)
	addiu	$17,$17,%lo(others)
	b	$L24
	move	$18,$0
$L23:
	lw	$2,%lo(begun)($19)
	nop
	slt	$3,$18,$2
	beq	$3,$0,$L31
	addiu	$17,$17,4
$L24:
	.loc 1 44
	lw	$4,0($17)
	jal	kill
	li	$5,9
	.loc 1 43
	addiu	$18,$18,1
	.loc 1 44
	beq	$2,$0,$L23
	move	$16,$2
	li	$2,-1
$L20:
	.loc 1 48
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L31:
	.loc 1 45
	bgtz	$2,$L33
	addiu	$4,$sp,16
	.loc 1 47
	b	$L20
	move	$2,$0
$L32:
	.loc 1 45
	lw	$2,%lo(begun)($19)
	nop
	slt	$2,$16,$2
	beq	$2,$0,$L25
	addiu	$4,$sp,16
$L33:
	.loc 1 46
	jal	wait
	addiu	$16,$16,1
	bgez	$2,$L32
	li	$2,-1
	b	$L20
	nop
$L25:
	.loc 1 47
	b	$L20
	move	$2,$0
	.set	reorder
	.end	others_end
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 51
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 55
	li	$2,53511
	li	$7,16777216
	.loc 1 51
	sw	$16,24($sp)
	.loc 1 55
	li	$5,33554432
	lui	$16,%hi(peer.1)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	.loc 1 51
	sw	$31,28($sp)
	.loc 1 55
	jal	open_peer
	addiu	$4,$16,%lo(peer.1)
	beq	$2,$0,$L40
	nop
	li	$16,1
$L34:
	.loc 1 60
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L40:
	.loc 1 56
	jal	others_begin
	nop
	bne	$2,$0,$L37
	nop
	.loc 1 57
	jal	answer_all
	addiu	$4,$16,%lo(peer.1)
	.loc 1 58
	jal	others_end
	move	$16,$2
	beq	$2,$0,$L34
	nop
	b	$L34
	li	$16,5
$L37:
	.loc 1 56
	b	$L34
	li	$16,4
	.set	reorder
	.end	main
	.section	.bss.word.0,"aw"
	.align	2
word.0:
	.space	4
	.section	.bss.peer.1,"aw"
	.align	2
peer.1:
	.space	12
	.section	.bss.begun,"aw"
	.align	2
begun:
	.space	4
	.section	.bss.others,"aw"
	.align	2
others:
	.space	64
	.text
	.file 2 "./experiments/workloads/figure02.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./experiments/workloads/table11.h"
