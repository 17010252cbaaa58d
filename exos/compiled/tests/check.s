# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/check.c
	.text
	.file 1 "exos/tests/check.c"
	.section	.text.probe,"ax"
	.align	2
	.loc 1 33
	.ent	probe
probe:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 34
	lui	$2,%hi(protection_handler)
	.loc 1 33
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 39
	lui	$4,%hi(open_page)
	.loc 1 33
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 34
	lw	$19,%lo(protection_handler)($2)
	.loc 1 33
	sw	$17,24($sp)
	.loc 1 38
	lui	$2,%hi(probed)
	.loc 1 37
	lui	$18,%hi(faults)
	.loc 1 33
	move	$17,$5
	.loc 1 39
	addiu	$4,$4,%lo(open_page)
	.loc 1 37
	sw	$0,%lo(faults)($18)
	.loc 1 33
	sw	$31,36($sp)
	.loc 1 38
	sw	$16,%lo(probed)($2)
	.loc 1 39
	jal	on_protection_fault
	nop
	.loc 1 40
	lw	$2,0($16)
	.loc 1 41
	beq	$17,$0,$L2
	nop
	.loc 1 42
	sw	$2,0($16)
$L2:
	.loc 1 43
	jal	on_protection_fault
	move	$4,$19
	.loc 1 45
	lw	$31,36($sp)
	.loc 1 44
	lw	$2,%lo(faults)($18)
	.loc 1 45
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	probe
	.section	.text.open_page,"ax"
	.align	2
	.loc 1 25
	.ent	open_page
open_page:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 26
	lui	$17,%hi(faults)
	lw	$2,%lo(faults)($17)
	.loc 1 25
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 27
	li	$4,-4096
	.loc 1 26
	addiu	$2,$2,1
	.loc 1 27
	li	$6,3
	li	$5,4096
	and	$4,$16,$4
	.loc 1 25
	sw	$31,28($sp)
	.loc 1 26
	sw	$2,%lo(faults)($17)
	.loc 1 27
	jal	mprotect
	nop
	.loc 1 28
	lui	$2,%hi(probed)
	lw	$2,%lo(probed)($2)
	nop
	beq	$2,$16,$L8
	li	$2,100
	.loc 1 29
	sw	$2,%lo(faults)($17)
$L8:
	.loc 1 30
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	open_page
	.section	.rodata.check.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"line \000"
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.loc 1 9
	.ent	check
check:
	.set	noreorder
	.loc 1 13
	beq	$4,$0,$L19
	li	$2,10
	jr	$31
	nop
$L19:
	.loc 1 9
	addiu	$sp,$sp,-48
	sw	$17,40($sp)
	addiu	$17,$sp,16
	.loc 1 15
	sb	$2,31($sp)
	.loc 1 9
	sw	$31,44($sp)
	sw	$16,36($sp)
	.loc 1 15
	move	$2,$17
	.loc 1 17
	li	$6,10
$L13:
	bne	$6,$0,1f
	div	$0,$5,$6
	break	7
1:
	move	$4,$2
	.loc 1 18
	addiu	$2,$2,-1
	.loc 1 17
	mfhi	$3
	addiu	$3,$3,48
	mflo	$5
	.loc 1 18
	bne	$5,$0,$L13
	sb	$3,15($2)
	.loc 1 19
	lui	$5,%hi($LC0)
	subu	$16,$4,$17
	li	$6,5
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	addiu	$16,$16,14
	.loc 1 20
	li	$6,16
	li	$4,1
	subu	$6,$6,$16
	jal	write
	addu	$5,$17,$16
	.loc 1 21
	jal	exit
	li	$4,1
	.set	reorder
	.end	check
	.section	.text.load_faults,"ax"
	.align	2
	.globl	load_faults
	.loc 1 48
	.ent	load_faults
load_faults:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 49
	jal	probe
	move	$5,$0
	.loc 1 50
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	load_faults
	.section	.text.store_faults,"ax"
	.align	2
	.globl	store_faults
	.loc 1 53
	.ent	store_faults
store_faults:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 54
	jal	probe
	li	$5,1
	.loc 1 55
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	store_faults
	.section	.text.draw,"ax"
	.align	2
	.globl	draw
	.loc 1 58
	.ent	draw
draw:
	.set	noreorder
	.loc 1 59
	lui	$3,%hi(drawn)
	lw	$4,%lo(drawn)($3)
	li	$2,1103495168
	addiu	$2,$2,20077
	mult	$4,$2
	mflo	$2
	addiu	$2,$2,12345
	sw	$2,%lo(drawn)($3)
	.loc 1 61
	jr	$31
	srl	$2,$2,8
	.set	reorder
	.end	draw
	.section	.data.drawn,"aw"
	.align	2
drawn:
	.word	1
	.section	.bss.probed,"aw"
	.align	2
probed:
	.space	4
	.section	.bss.faults,"aw"
	.align	2
faults:
	.space	4
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/library/exos.h"
