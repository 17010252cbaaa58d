# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section56_generate.c
	.text
	.file 1 "experiments/workloads/section56_generate.c"
	.section	.rodata.print.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.print,"ax"
	.align	2
	.loc 1 29
	.ent	print
print:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$7,%hi($LC0)
	move	$9,$5
	sw	$31,36($sp)
	addiu	$6,$sp,16
	li	$3,28
	addiu	$7,$7,%lo($LC0)
	.loc 1 33
	li	$8,-4
$L2:
	srl	$2,$4,$3
	andi	$2,$2,0xf
	addu	$2,$7,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	sb	$2,0($6)
	bne	$3,$8,$L2
	addiu	$6,$6,1
	.loc 1 35
	addiu	$5,$sp,16
	li	$6,9
	li	$4,1
	jal	write
	sb	$9,24($sp)
	.loc 1 36
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 20
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 23
	lui	$18,%hi(engine)
	.loc 1 20
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	lui	$17,%hi(refused)
	.loc 1 23
	addiu	$18,$18,%lo(engine)
$L7:
	.loc 1 22
	jal	insertion_begins
	addiu	$16,$16,-1
	.loc 1 23
	jal	dpf_generate
	move	$4,$18
	lw	$3,%lo(refused)($17)
	srl	$2,$2,31
	or	$3,$3,$2
	.loc 1 24
	jal	insertion_ends
	sw	$3,%lo(refused)($17)
	.loc 1 25
	bne	$16,$0,$L7
	nop
	.loc 1 26
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 39
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 44
	lui	$2,%hi(engine)
	li	$3,60
	sw	$3,%lo(engine)($2)
	.loc 1 39
	sw	$19,28($sp)
	.loc 1 45
	addiu	$19,$2,%lo(engine)
	lui	$2,%hi(instructions_changed)
	addiu	$2,$2,%lo(instructions_changed)
	.loc 1 39
	sw	$20,32($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 45
	sw	$2,8($19)
	.loc 1 46
	lui	$2,%hi(code)
	addiu	$2,$2,%lo(code)
	sw	$2,12($19)
	.loc 1 47
	lui	$2,%hi(code+65536)
	addiu	$2,$2,%lo(code+65536)
	.loc 1 48
	move	$4,$19
	jal	dpf_start
	sw	$2,16($19)
	.loc 1 49
	lui	$2,%hi(section56_held)
	lw	$20,%lo(section56_held)($2)
	nop
	bltz	$20,$L17
	lui	$17,%hi(atoms.0)
	move	$16,$0
	lui	$18,%hi(refused)
	.loc 1 50
	addiu	$17,$17,%lo(atoms.0)
$L12:
	addiu	$5,$16,1024
	move	$6,$17
	jal	session_filter
	li	$4,1
	move	$6,$2
	li	$7,1
	move	$5,$17
	jal	dpf_insert
	move	$4,$19
	lw	$3,%lo(refused)($18)
	.loc 1 51
	srl	$2,$2,31
	.loc 1 49
	addiu	$16,$16,1
	.loc 1 50
	or	$3,$3,$2
	.loc 1 49
	slt	$2,$20,$16
	beq	$2,$0,$L12
	sw	$3,%lo(refused)($18)
$L11:
	.loc 1 52
	jal	measured_loop
	li	$4,4
	.loc 1 53
	jal	done
	nop
	.loc 1 54
	lw	$16,28($19)
	.loc 1 55
	jal	measured_loop
	li	$4,64
	.loc 1 56
	jal	done
	nop
	.loc 1 57
	lw	$4,28($19)
	li	$5,32
	subu	$4,$4,$16
	jal	print
	srl	$4,$4,6
	.loc 1 58
	lw	$4,28($19)
	jal	print
	li	$5,10
	.loc 1 60
	lw	$31,36($sp)
	lw	$2,%lo(refused)($18)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L17:
	b	$L11
	lui	$18,%hi(refused)
	.set	reorder
	.end	main
	.section	.bss.atoms.0,"aw"
	.align	2
atoms.0:
	.space	384
	.section	.bss.refused,"aw"
	.align	2
refused:
	.space	4
	.section	.bss.code,"aw"
	.align	12
code:
	.space	65536
	.section	.bss.engine,"aw"
	.align	3
engine:
	.space	129280
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./aegis/filters/dpf.h"
	.file 5 "./experiments/filters/packets.h"
	.file 6 "./experiments/filters/generated.h"
	.file 7 "./experiments/workloads/section56.h"
