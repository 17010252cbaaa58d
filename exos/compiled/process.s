# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/process.c
	.text
	.file 1 "exos/process.c"
	.section	.rodata.say_hex.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.say_hex,"ax"
	.align	2
	.loc 1 11
	.ent	say_hex
say_hex:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	lui	$17,%hi($LC0)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 11
	move	$18,$4
	.loc 1 14
	li	$16,28
	addiu	$17,$17,%lo($LC0)
	.loc 1 14
	li	$19,-4
	.loc 1 15
	srl	$2,$18,$16
$L6:
	.loc 1 15
	andi	$2,$2,0xf
	.loc 1 15
	addu	$2,$17,$2
	.loc 1 15
	lb	$4,0($2)
	jal	aegis_console
	addiu	$16,$16,-4
	.loc 1 14
	bne	$16,$19,$L6
	srl	$2,$18,$16
	.loc 1 16
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	say_hex
	.section	.text.say,"ax"
	.align	2
	.loc 1 5
	.ent	say
say:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 5
	move	$16,$4
	.loc 1 6
	lb	$4,0($4)
	nop
	beq	$4,$0,$L7
	nop
$L9:
	.loc 1 7
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 6
	lb	$4,0($16)
	nop
	bne	$4,$0,$L9
	nop
$L7:
	.loc 1 8
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	say
	.section	.text.process_exit,"ax"
	.align	2
	.globl	process_exit
	.loc 1 19
	.ent	process_exit
process_exit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 20
	jal	aegis_leave
	nop
	.set	reorder
	.end	process_exit
	.section	.rodata.die.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"exos: \000"
	.align	2
$LC2:
	.ascii	" at \000"
	.align	2
$LC3:
	.ascii	": \000"
	.align	2
$LC4:
	.ascii	"\012\000"
	.section	.text.die,"ax"
	.align	2
	.globl	die
	.loc 1 24
	.ent	die
die:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 25
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	.loc 1 24
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 24
	move	$17,$5
	.loc 1 25
	jal	say
	move	$16,$6
	.loc 1 26
	jal	say
	move	$4,$18
	.loc 1 27
	lui	$4,%hi($LC2)
	jal	say
	addiu	$4,$4,%lo($LC2)
	.loc 1 28
	jal	say_hex
	move	$4,$17
	.loc 1 29
	lui	$4,%hi($LC3)
	jal	say
	addiu	$4,$4,%lo($LC3)
	.loc 1 30
	jal	say_hex
	move	$4,$16
	.loc 1 31
	lui	$4,%hi($LC4)
	jal	say
	addiu	$4,$4,%lo($LC4)
	.loc 1 32
	jal	process_exit
	li	$4,70
	.set	reorder
	.end	die
	.section	.text.getpid,"ax"
	.align	2
	.globl	getpid
	.loc 1 36
	.ent	getpid
getpid:
	.set	noreorder
	.set	nomacro
	.loc 1 38
	lw	$3,4096($0)
	li	$2,2147418112
	ori	$2,$2,0xffff
	jr	$31
	and	$2,$3,$2
	.set	reorder
	.end	getpid
	.section	.text.fork_child,"ax"
	.align	2
	.globl	fork_child
	.loc 1 41
	.ent	fork_child
fork_child:
	.set	noreorder
	.set	nomacro
	.loc 1 43
	jr	$31
	li	$2,-1
	.set	reorder
	.end	fork_child
	.text
	.file 2 "./aegis/user/aegis.h"
