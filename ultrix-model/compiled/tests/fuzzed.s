# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/fuzzed.c
	.text
	.file 1 "ultrix-model/tests/fuzzed.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 15
	.ent	handler
handler:
	.set	noreorder
	.set	nomacro
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 35
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 38
	lui	$17,%hi(fuzz_vectors)
	.loc 1 35
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 38
	li	$16,1
	.loc 1 38
	addiu	$17,$17,%lo(fuzz_vectors)
	.loc 1 38
	li	$18,32
	.loc 1 38
	move	$4,$16
$L7:
	move	$6,$0
	.loc 1 38
	addiu	$16,$16,1
	.loc 1 38
	jal	sigvec
	move	$5,$17
	.loc 1 38
	bne	$16,$18,$L7
	move	$4,$16
	.loc 1 39
	lui	$5,%hi(fuzz_timers)
	move	$6,$0
	addiu	$5,$5,%lo(fuzz_timers)
	jal	setitimer
	move	$4,$0
	.loc 1 40
	jal	fuzz_loop
	nop
	.loc 1 42
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
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
	.file 2 "./ultrix-model/user/unix.h"
