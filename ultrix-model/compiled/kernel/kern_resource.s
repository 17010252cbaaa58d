# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/kern_resource.c
	.text
	.file 1 "ultrix-model/kernel/kern_resource.c"
	.section	.text.ruadd,"ax"
	.align	2
	.globl	ruadd
	.loc 1 7
	.ent	ruadd
ruadd:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,28($sp)
	.loc 1 11
	jal	timevaladd
	move	$16,$5
	.loc 1 12
	addiu	$5,$16,8
	jal	timevaladd
	addiu	$4,$17,8
	.loc 1 13
	lw	$4,16($16)
	.loc 1 13
	lw	$3,16($17)
	.loc 1 8
	addiu	$2,$17,20
	.loc 1 13
	slt	$3,$3,$4
	beq	$3,$0,$L2
	addiu	$5,$16,20
	.loc 1 13
	sw	$4,16($17)
$L2:
	addiu	$4,$17,72
$L3:
	.loc 1 14
	lw	$3,0($2)
	lw	$6,0($5)
	.loc 1 14
	addiu	$2,$2,4
	.loc 1 14
	addu	$3,$3,$6
	.loc 1 14
	addiu	$5,$5,4
	.loc 1 14
	bne	$2,$4,$L3
	sw	$3,-4($2)
	.loc 1 15
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ruadd
	.section	.text.getrusage,"ax"
	.align	2
	.globl	getrusage
	.loc 1 19
	.ent	getrusage
getrusage:
	.set	noreorder
	.set	nomacro
	.loc 1 20
	lw	$3,-16120($0)
	nop
	.loc 1 20
	lw	$4,0($3)
	nop
	.loc 1 20
	addiu	$2,$4,1
	.loc 1 20
	sltu	$2,$2,2
	bne	$2,$0,$L16
	li	$2,22
	.loc 1 20
	jr	$31
	sb	$2,-16060($0)
$L16:
	.loc 1 19
	addiu	$sp,$sp,-24
	.loc 1 21
	beq	$4,$0,$L11
	sw	$31,20($sp)
	lw	$5,4($3)
	li	$4,-15576
	jal	copyout
	li	$6,72
	.loc 1 21
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 20
	sb	$2,-16060($0)
	.loc 1 22
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L11:
	.loc 1 21
	lw	$5,4($3)
	li	$4,-15648
	jal	copyout
	li	$6,72
	.loc 1 21
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 20
	sb	$2,-16060($0)
	.loc 1 22
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	getrusage
	.section	.text.profil,"ax"
	.align	2
	.globl	profil
	.loc 1 26
	.ent	profil
profil:
	.set	noreorder
	.set	nomacro
	.loc 1 27
	li	$2,-16384
	lw	$3,264($2)
	nop
	.loc 1 27
	lw	$4,0($3)
	nop
	sw	$4,936($2)
	.loc 1 28
	lw	$4,4($3)
	nop
	sw	$4,940($2)
	.loc 1 29
	lw	$4,8($3)
	nop
	sw	$4,944($2)
	.loc 1 30
	lw	$3,12($3)
	.loc 1 31
	jr	$31
	sw	$3,948($2)
	.set	reorder
	.end	profil
	.text
	.file 2 "ultrix-model/kernel/types.h"
	.file 3 "ultrix-model/kernel/systm.h"
