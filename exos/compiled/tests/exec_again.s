# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/exec_again.c
	.text
	.file 1 "exos/tests/exec_again.c"
	.section	.text.names,"ax"
	.align	2
	.loc 1 28
	.ent	names
names:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(none.0)
	addiu	$16,$16,%lo(none.0)
	sw	$17,24($sp)
	sw	$31,28($sp)
	addiu	$17,$16,40
$L2:
	.loc 1 34
	lw	$4,0($16)
	jal	exec
	addiu	$16,$16,4
	addiu	$4,$2,1
	li	$5,34
	jal	check
	sltu	$4,$4,1
	.loc 1 33
	bne	$16,$17,$L2
	nop
	.loc 1 35
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	names
	.section	.text.pages,"ax"
	.align	2
	.loc 1 23
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 24
	jal	getpid
	nop
	srl	$2,$2,3
	.loc 1 25
	lw	$31,20($sp)
	.loc 1 24
	andi	$2,$2,0x1fc0
	lw	$2,29256($2)
	.loc 1 25
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pages
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"small\000"
	.align	2
$LC1:
	.ascii	"again\000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 38
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-80
	.loc 1 42
	move	$5,$0
	li	$4,3
	.loc 1 38
	sw	$31,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$18,64($sp)
	sw	$17,60($sp)
	.loc 1 42
	jal	pipe_of
	sw	$16,56($sp)
	beq	$2,$0,$L25
	addiu	$19,$sp,16
	.loc 1 47
	move	$5,$19
	li	$4,3
	jal	read
	li	$6,32
	xori	$4,$2,0x20
	li	$5,47
	jal	check
	sltu	$4,$4,1
$L11:
	lui	$20,%hi(area)
	li	$2,65536
	addiu	$20,$20,%lo(area)
	addiu	$2,$2,22516
	addiu	$18,$20,6132
	addu	$20,$20,$2
$L13:
	addiu	$16,$18,-6132
$L12:
	.loc 1 50
	lw	$4,0($16)
	li	$5,50
	jal	check
	sltu	$4,$4,1
	.loc 1 51
	lw	$17,16($sp)
	.loc 1 49
	addiu	$16,$16,2044
	.loc 1 51
	addiu	$2,$17,1
	.loc 1 49
	bne	$16,$18,$L12
	sw	$2,-2044($16)
	.loc 1 48
	addiu	$18,$16,4096
	bne	$18,$20,$L13
	nop
	.loc 1 53
	jal	pages
	nop
	.loc 1 54
	lw	$4,16($sp)
	.loc 1 53
	addiu	$3,$17,2
	sll	$3,$3,2
	addu	$3,$19,$3
	.loc 1 54
	addiu	$4,$4,1
	li	$5,6
	.loc 1 53
	sw	$2,0($3)
	.loc 1 54
	beq	$4,$5,$L26
	sw	$4,16($sp)
$L15:
	.loc 1 59
	move	$5,$19
	li	$6,32
	jal	write
	li	$4,4
	xori	$4,$2,0x20
	li	$5,59
	jal	check
	sltu	$4,$4,1
	.loc 1 60
	lw	$3,16($sp)
	li	$2,6
	beq	$3,$2,$L27
	nop
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
$L17:
	jal	exec
	nop
	addiu	$4,$2,1
	li	$5,60
	jal	check
	sltu	$4,$4,1
	.loc 1 62
	lw	$31,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	li	$2,7
	jr	$31
	addiu	$sp,$sp,80
$L26:
	move	$16,$19
	addiu	$17,$sp,32
$L16:
	.loc 1 56
	lw	$4,16($16)
	lw	$2,28($sp)
	.loc 1 55
	addiu	$16,$16,4
	.loc 1 56
	xor	$4,$4,$2
	li	$5,56
	jal	check
	sltu	$4,$4,1
	.loc 1 55
	bne	$17,$16,$L16
	nop
	.loc 1 57
	lw	$2,28($sp)
	b	$L15
	sw	$2,20($sp)
$L27:
	.loc 1 60
	lui	$4,%hi($LC0)
	b	$L17
	addiu	$4,$4,%lo($LC0)
$L25:
	.loc 1 43
	jal	names
	nop
	.loc 1 44
	jal	pipe
	addiu	$4,$sp,48
	bne	$2,$0,$L18
	move	$4,$2
	lw	$3,48($sp)
	li	$2,3
	bne	$3,$2,$L10
	nop
	lw	$4,52($sp)
	nop
	xori	$4,$4,0x4
	b	$L10
	sltu	$4,$4,1
$L18:
	move	$4,$0
$L10:
	jal	check
	li	$5,44
	addiu	$19,$sp,16
	.loc 1 45
	b	$L11
	sw	$0,16($sp)
	.set	reorder
	.end	main
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"agai\000"
	.align	2
$LC3:
	.ascii	"again1\000"
	.align	2
$LC4:
	.ascii	"a\000"
	.align	2
$LC5:
	.ascii	"aga1n\000"
	.align	2
$LC6:
	.ascii	"small1\000"
	.align	2
$LC7:
	.ascii	"smalls\000"
	.align	2
$LC8:
	.ascii	"\000"
	.align	2
$LC9:
	.ascii	"other\000"
	.align	2
$LC10:
	.ascii	"xec_again\000"
	.align	2
$LC11:
	.ascii	"exec_again\000"
	.section	.rodata.none.0,"a"
	.align	2
none.0:
	.word	$LC2
	.word	$LC3
	.word	$LC4
	.word	$LC5
	.word	$LC6
	.word	$LC7
	.word	$LC8
	.word	$LC9
	.word	$LC10
	.word	$LC11
	.section	.bss.area,"aw"
	.align	2
area:
	.space	81920
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/tests/check.h"
	.file 4 "./exos/library/pipe_inline.h"
