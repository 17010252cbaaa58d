# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_prot.c
	.text
	.file 1 "ultrix-model/kernel/kern_prot.c"
	.section	.text.getpid,"ax"
	.align	2
	.globl	getpid
	.loc 1 7
	.ent	getpid
getpid:
	.set	noreorder
	.loc 1 8
	li	$2,-16384
	lw	$3,208($2)
	nop
	lh	$4,68($3)
	nop
	sw	$4,316($2)
	.loc 1 9
	lh	$3,70($3)
	.loc 1 10
	jr	$31
	sw	$3,320($2)
	.set	reorder
	.end	getpid
	.section	.text.getuid,"ax"
	.align	2
	.globl	getuid
	.loc 1 13
	.ent	getuid
getuid:
	.set	noreorder
	.loc 1 14
	li	$2,-16384
	lh	$4,330($2)
	.loc 1 15
	lh	$3,326($2)
	.loc 1 14
	sw	$4,316($2)
	.loc 1 16
	jr	$31
	sw	$3,320($2)
	.set	reorder
	.end	getuid
	.section	.text.getgid,"ax"
	.align	2
	.globl	getgid
	.loc 1 19
	.ent	getgid
getgid:
	.set	noreorder
	.loc 1 20
	li	$2,-16384
	lh	$4,332($2)
	.loc 1 21
	lh	$3,328($2)
	.loc 1 20
	sw	$4,316($2)
	.loc 1 22
	jr	$31
	sw	$3,320($2)
	.set	reorder
	.end	getgid
	.section	.text.getpgrp,"ax"
	.align	2
	.globl	getpgrp
	.loc 1 26
	.ent	getpgrp
getpgrp:
	.set	noreorder
	.loc 1 27
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	nop
	.loc 1 28
	bne	$4,$0,$L18
	nop
	lw	$2,-16176($0)
	nop
	.loc 1 30
	beq	$2,$0,$L19
	nop
	.loc 1 31
	lh	$2,66($2)
	jr	$31
	sw	$2,-16068($0)
$L19:
	.loc 1 30
	li	$2,3
	jr	$31
	sb	$2,-16060($0)
$L18:
	.loc 1 26
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 28
	jal	pfind
	nop
	.loc 1 30
	beq	$2,$0,$L20
	nop
	.loc 1 31
	lh	$2,66($2)
	nop
	sw	$2,-16068($0)
$L5:
	.loc 1 32
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L20:
	.loc 1 30
	li	$2,3
	b	$L5
	sb	$2,-16060($0)
	.set	reorder
	.end	getpgrp
	.section	.text.setpgrp,"ax"
	.align	2
	.globl	setpgrp
	.loc 1 35
	.ent	setpgrp
setpgrp:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 36
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	nop
	.loc 1 37
	bne	$4,$0,$L31
	nop
	lw	$16,-16176($0)
	nop
	.loc 1 39
	beq	$16,$0,$L34
	li	$2,3
$L24:
	.loc 1 40
	lh	$2,-16058($0)
	lh	$3,64($16)
	nop
	beq	$3,$2,$L26
	nop
	bne	$2,$0,$L33
	nop
$L26:
	.loc 1 41
	lw	$2,-16120($0)
	nop
	lw	$2,4($2)
	nop
	sh	$2,66($16)
$L21:
	.loc 1 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L31:
	.loc 1 37
	jal	pfind
	nop
	move	$16,$2
	.loc 1 39
	bne	$16,$0,$L24
	li	$2,3
$L34:
	sb	$2,-16060($0)
	.loc 1 42
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L33:
	.loc 1 40
	jal	inferior
	move	$4,$16
	bne	$2,$0,$L26
	li	$2,1
	b	$L21
	sb	$2,-16060($0)
	.set	reorder
	.end	setpgrp
	.text
	.file 2 "ultrix-model/kernel/proc.h"
