# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/fuzzed.c
	.text
	.file 1 "ultrix-model/tests/fuzzed.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 17
	.ent	handler
handler:
	.set	noreorder
	.loc 1 18
	addiu	$4,$4,-4
	sltu	$4,$4,8
	beq	$4,$0,$L4
	lui	$2,%hi(fuzz_wait)
	addiu	$2,$2,%lo(fuzz_wait)
	sw	$2,8($6)
$L4:
	.loc 1 19
	jr	$31
	nop
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 57
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 58
	move	$6,$0
	li	$5,2
	li	$4,2
	.loc 1 57
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 58
	jal	socket
	sw	$16,16($sp)
	.loc 1 60
	lui	$4,%hi(fuzz_addresses)
	addiu	$3,$4,%lo(fuzz_addresses)
	lw	$9,%lo(fuzz_addresses)($4)
	lw	$8,4($3)
	lw	$7,8($3)
	lui	$6,%hi(fuzz_interfaces)
	lw	$3,12($3)
	.loc 1 61
	li	$5,-2145386496
	.loc 1 60
	addiu	$6,$6,%lo(fuzz_interfaces)
	.loc 1 58
	move	$16,$2
	.loc 1 61
	addiu	$5,$5,26892
	move	$4,$2
	.loc 1 60
	sw	$9,16($6)
	sw	$8,20($6)
	sw	$7,24($6)
	sw	$3,28($6)
	.loc 1 61
	jal	ioctl
	lui	$17,%hi(fuzz_vectors)
	.loc 1 62
	jal	close
	move	$4,$16
	.loc 1 63
	li	$16,1
	addiu	$17,$17,%lo(fuzz_vectors)
	li	$18,32
	move	$4,$16
$L9:
	move	$6,$0
	addiu	$16,$16,1
	jal	sigvec
	move	$5,$17
	bne	$16,$18,$L9
	move	$4,$16
	.loc 1 64
	lui	$5,%hi(fuzz_timers)
	move	$6,$0
	addiu	$5,$5,%lo(fuzz_timers)
	jal	setitimer
	move	$4,$0
	.loc 1 65
	jal	fuzz_loop
	nop
	.loc 1 67
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.globl	fuzz_stacks
	.section	.data.fuzz_stacks,"aw"
	.align	2
fuzz_stacks:
	.ascii	"\000\000"
	.space	510
	.word	0
	.space	12
	.word	fuzz_addresses
	.word	16
	.ascii	"\000\000"
	.space	510
	.word	0
	.space	12
	.word	fuzz_addresses+16
	.word	16
	.ascii	"\000\000"
	.space	510
	.word	0
	.space	12
	.word	fuzz_room
	.word	length
	.section	.data.length,"aw"
	.align	2
length:
	.word	16
	.globl	fuzz_interfaces
	.section	.data.fuzz_interfaces,"aw"
	.align	2
fuzz_interfaces:
	.ascii	"lo0\000"
	.space	12
	.space	16
	.ascii	"le1\000"
	.space	12
	.space	16
	.ascii	"\000"
	.space	15
	.space	16
	.globl	fuzz_addresses
	.section	.data.fuzz_addresses,"aw"
	.align	2
fuzz_addresses:
	.half	2
	.half	1792
	.word	16777343
	.space	8
	.half	2
	.half	2048
	.word	16777343
	.space	8
	.half	2
	.half	0
	.word	0
	.space	8
	.half	2
	.half	1792
	.word	83886090
	.space	8
	.half	1
	.half	9
	.word	-1
	.space	8
	.globl	fuzz_areas
	.section	.data.fuzz_areas,"aw"
	.align	2
fuzz_areas:
	.word	fuzz_room
	.word	100
	.word	fuzz_room+4000
	.word	5000
	.word	0
	.word	0
	.word	fuzz_room+8191
	.word	1
	.word	-2147483648
	.word	8
	.word	fuzz_room
	.word	2147483647
	.word	2147475456
	.word	4096
	.globl	fuzz_timers
	.section	.data.fuzz_timers,"aw"
	.align	2
fuzz_timers:
	.word	0
	.word	40000
	.word	0
	.word	40000
	.word	0
	.word	0
	.word	0
	.word	1
	.word	0
	.word	1
	.word	0
	.word	1
	.word	0
	.word	0
	.word	0
	.word	0
	.word	-1
	.word	5
	.word	100000001
	.word	2000000
	.word	3
	.word	999999
	.word	0
	.word	10000
	.globl	fuzz_vectors
	.section	.data.fuzz_vectors,"aw"
	.align	2
fuzz_vectors:
	.word	handler
	.word	0
	.word	0
	.word	handler
	.word	-1
	.word	2
	.word	1
	.word	0
	.word	0
	.word	0
	.word	0
	.word	0
	.word	handler
	.word	0
	.word	1
	.globl	fuzz_names
	.section	.data.fuzz_names,"aw"
	.align	2
fuzz_names:
	.ascii	"fuzzed0\000"
	.ascii	"fuzzed1\000"
	.ascii	"fuzzed2\000"
	.ascii	"none\000"
	.space	3
	.ascii	"\000"
	.space	7
	.globl	fuzz_room
	.section	.bss.fuzz_room,"aw"
	.align	2
fuzz_room:
	.space	32768
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
