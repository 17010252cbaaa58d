# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/memory.c
	.text
	.file 1 "ultrix-model/tests/memory.c"
	.section	.text.depth,"ax"
	.align	2
	.loc 1 14
	.ent	depth
depth:
	.set	noreorder
	.loc 1 17
	li	$3,3000
	bne	$3,$0,1f
	div	$0,$4,$3
	break	7
1:
	.loc 1 14
	addiu	$sp,$sp,-3032
	move	$2,$4
	sw	$17,3024($sp)
	.loc 1 17
	sll	$17,$4,24
	addiu	$4,$sp,16
	.loc 1 14
	sw	$16,3020($sp)
	.loc 1 17
	sra	$17,$17,24
	.loc 1 14
	sw	$31,3028($sp)
	.loc 1 17
	mfhi	$3
	addu	$16,$4,$3
	sb	$17,0($16)
	.loc 1 18
	bne	$2,$0,$L8
	nop
	.loc 1 19
	lw	$31,3028($sp)
	lw	$17,3024($sp)
	lw	$16,3020($sp)
	jr	$31
	addiu	$sp,$sp,3032
$L8:
	.loc 1 18
	jal	depth
	addiu	$4,$2,-1
	lbu	$3,0($16)
	.loc 1 19
	lw	$31,3028($sp)
	.loc 1 18
	sll	$3,$3,24
	sra	$3,$3,24
	xor	$17,$17,$3
	sltu	$17,$17,1
	.loc 1 19
	lw	$16,3020($sp)
	.loc 1 18
	addu	$2,$17,$2
	.loc 1 19
	lw	$17,3024($sp)
	jr	$31
	addiu	$sp,$sp,3032
	.set	reorder
	.end	depth
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 26
	lui	$2,%hi(initialized)
	addiu	$2,$2,%lo(initialized)
	.loc 1 22
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 26
	lw	$3,12($2)
	li	$2,4
	bne	$3,$2,$L41
	lui	$18,%hi(area)
	.loc 1 27
	move	$3,$0
	addiu	$18,$18,%lo(area)
	li	$4,100
	sll	$2,$3,10
$L48:
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$2,0($2)
	nop
	bne	$2,$0,$L42
	addiu	$3,$3,1
	bne	$3,$4,$L48
	sll	$2,$3,10
	li	$8,99
	.loc 1 28
	li	$5,1
	.loc 1 29
	li	$6,100
	.loc 1 30
	li	$7,-1
	.loc 1 28
	li	$9,5
$L12:
	.loc 1 29
	move	$3,$0
	move	$4,$0
$L13:
	sll	$2,$3,10
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	addiu	$3,$3,1
	sw	$4,0($2)
	bne	$3,$6,$L13
	addu	$4,$4,$5
	move	$4,$8
	.loc 1 30
	li	$3,99
$L15:
	sll	$2,$3,10
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$2,0($2)
	nop
	bne	$2,$4,$L43
	addiu	$3,$3,-1
	bne	$3,$7,$L15
	subu	$4,$4,$5
	.loc 1 28
	addiu	$5,$5,1
	bne	$5,$9,$L12
	addiu	$8,$8,99
	.loc 1 32
	jal	depth
	li	$4,60
	li	$3,60
	bne	$2,$3,$L44
	li	$7,512
	.loc 1 33
	li	$6,12288
	li	$5,5
	jal	shmsys
	li	$4,3
	.loc 1 34
	bne	$2,$0,$L45
	move	$7,$0
	.loc 1 35
	move	$6,$0
	move	$5,$0
	jal	shmsys
	move	$4,$0
	.loc 1 36
	li	$3,805306368
	bne	$2,$3,$L19
	nop
	lw	$3,0($2)
	nop
	bne	$3,$0,$L19
	nop
	lw	$2,10000($2)
	nop
	bne	$2,$0,$L19
	li	$20,20
	.loc 1 39
	li	$21,805306368
	.loc 1 41
	li	$16,983040
	.loc 1 38
	li	$19,100
	.loc 1 41
	addiu	$17,$21,8
	addiu	$16,$16,16960
	.loc 1 38
	move	$3,$0
$L51:
	sll	$2,$3,10
$L49:
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	sw	$3,0($2)
	addiu	$3,$3,1
	bne	$3,$19,$L49
	sll	$2,$3,10
	.loc 1 39
	li	$2,-1
	sw	$2,12($21)
	.loc 1 40
	move	$3,$0
	sll	$2,$3,10
$L50:
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$18,$2
	sw	$3,0($2)
	addiu	$3,$3,1
	bne	$3,$19,$L50
	sll	$2,$3,10
	.loc 1 41
	move	$5,$0
	jal	gettimeofday
	move	$4,$17
	bne	$2,$0,$L23
	nop
	lw	$2,12($21)
	nop
	sltu	$2,$2,$16
	beq	$2,$0,$L23
	addiu	$20,$20,-1
	.loc 1 37
	bne	$20,$0,$L51
	move	$3,$0
	.loc 1 44
	li	$16,7
	sw	$16,0($21)
	.loc 1 45
	jal	brk
	li	$4,270532608
	bne	$2,$0,$L46
	li	$2,270467072
	.loc 1 46
	ori	$2,$2,0xfffc
	lw	$3,0($2)
	nop
	bne	$3,$0,$L47
	li	$3,9
	.loc 1 47
	sw	$3,0($2)
	.loc 1 48
	lw	$2,0($2)
	nop
	bne	$2,$3,$L28
	nop
	lw	$2,0($21)
	nop
	bne	$2,$16,$L28
	nop
	.loc 1 49
	jal	brk
	li	$4,536870912
	li	$3,-1
	bne	$2,$3,$L30
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,12
	bne	$3,$2,$L30
	move	$2,$0
	.loc 1 51
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L43:
	.loc 1 30
	jal	fail
	li	$4,30
$L44:
	.loc 1 32
	jal	fail
	li	$4,32
$L42:
	.loc 1 27
	jal	fail
	li	$4,27
$L41:
	.loc 1 26
	jal	fail
	li	$4,26
$L30:
	.loc 1 49
	jal	fail
	li	$4,49
$L28:
	.loc 1 48
	jal	fail
	li	$4,48
$L47:
	.loc 1 46
	jal	fail
	li	$4,46
$L46:
	.loc 1 45
	jal	fail
	li	$4,45
$L23:
	.loc 1 41
	jal	fail
	li	$4,41
$L19:
	.loc 1 36
	jal	fail
	li	$4,36
$L45:
	.loc 1 34
	jal	fail
	li	$4,34
	.set	reorder
	.end	main
	.section	.data.initialized,"aw"
	.align	2
initialized:
	.word	1
	.word	2
	.word	3
	.word	4
	.section	.bss.area,"aw"
	.align	2
area:
	.space	409600
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "./ultrix-model/user/unix.h"
	.file 4 "ultrix-model/tests/check.h"
