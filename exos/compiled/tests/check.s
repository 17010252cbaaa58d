# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/check.c
	.file 1 "check.c"
	.text
	.align	2
	.ent	probe
probe:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$2,%hi(protection_handler)
	sw	$16,20($sp)
	move	$16,$4
	lui	$4,%hi(open_page)
	sw	$19,32($sp)
	sw	$18,28($sp)
	lw	$19,%lo(protection_handler)($2)
	sw	$17,24($sp)
	lui	$2,%hi(probed)
	lui	$18,%hi(faults)
	move	$17,$5
	addiu	$4,$4,%lo(open_page)
	sw	$0,%lo(faults)($18)
	sw	$31,36($sp)
	sw	$16,%lo(probed)($2)
	jal	on_protection_fault
	nop
	lw	$2,0($16)
	beq	$17,$0,$L2
	nop
	sw	$2,0($16)
$L2:
	jal	on_protection_fault
	move	$4,$19
	lw	$31,36($sp)
	lw	$2,%lo(faults)($18)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	probe
	.align	2
	.ent	open_page
open_page:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(faults)
	lw	$2,%lo(faults)($17)
	sw	$16,20($sp)
	move	$16,$4
	li	$4,-4096
	addiu	$2,$2,1
	li	$6,3
	li	$5,4096
	and	$4,$16,$4
	sw	$31,28($sp)
	sw	$2,%lo(faults)($17)
	jal	mprotect
	nop
	lui	$2,%hi(probed)
	lw	$2,%lo(probed)($2)
	nop
	beq	$2,$16,$L8
	li	$2,100
	sw	$2,%lo(faults)($17)
$L8:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	open_page
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"line \000"
	.text
	.align	2
	.globl	check
	.ent	check
check:
	.set	noreorder
	beq	$4,$0,$L19
	li	$2,10
	jr	$31
	nop
$L19:
	addiu	$sp,$sp,-48
	sw	$17,40($sp)
	addiu	$17,$sp,16
	sb	$2,31($sp)
	sw	$31,44($sp)
	sw	$16,36($sp)
	move	$2,$17
	li	$6,10
$L13:
	bne	$6,$0,1f
	div	$0,$5,$6
	break	7
1:
	move	$4,$2
	addiu	$2,$2,-1
	mfhi	$3
	addiu	$3,$3,48
	mflo	$5
	bne	$5,$0,$L13
	sb	$3,15($2)
	lui	$5,%hi($LC0)
	subu	$16,$4,$17
	li	$6,5
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	addiu	$16,$16,14
	li	$6,16
	li	$4,1
	subu	$6,$6,$16
	jal	write
	addu	$5,$17,$16
	jal	exit
	li	$4,1
	.set	reorder
	.end	check
	.align	2
	.globl	load_faults
	.ent	load_faults
load_faults:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	probe
	move	$5,$0
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	load_faults
	.align	2
	.globl	store_faults
	.ent	store_faults
store_faults:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	probe
	li	$5,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	store_faults
	.align	2
	.globl	draw
	.ent	draw
draw:
	.set	noreorder
	lui	$3,%hi(drawn)
	lw	$4,%lo(drawn)($3)
	li	$2,1103495168
	addiu	$2,$2,20077
	mult	$4,$2
	mflo	$2
	addiu	$2,$2,12345
	sw	$2,%lo(drawn)($3)
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
