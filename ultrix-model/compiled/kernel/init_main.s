# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/init_main.c
	.text
	.file 1 "ultrix-model/kernel/init_main.c"
	.section	.text.initProcess0,"ax"
	.align	2
	.loc 1 13
	.ent	initProcess0
initProcess0:
	.set	noreorder
	.loc 1 17
	lui	$2,%hi(proc)
	addiu	$2,$2,%lo(proc)
	.loc 1 13
	addiu	$sp,$sp,-24
	.loc 1 17
	li	$3,3
	.loc 1 13
	sw	$31,20($sp)
	.loc 1 17
	sb	$3,39($2)
	.loc 1 18
	li	$3,3
	sw	$3,60($2)
	.loc 1 19
	li	$3,20
	sb	$3,41($2)
	.loc 1 20
	sh	$0,36($2)
	.loc 1 21
	sw	$0,104($2)
	.loc 1 25
	li	$4,2147418112
	.loc 1 22
	sw	$2,-16176($0)
	.loc 1 23
	li	$2,-16384
	sw	$2,-16172($0)
	.loc 1 24
	move	$3,$0
	.loc 1 25
	ori	$4,$4,0xffff
	.loc 1 24
	li	$5,6
$L2:
	sll	$2,$3,3
	addiu	$3,$3,1
	.loc 1 25
	sw	$4,-15428($2)
	.loc 1 24
	bne	$3,$5,$L2
	sw	$4,-15432($2)
	.loc 1 26
	li	$2,524288
	sw	$2,-15408($0)
	.loc 1 27
	li	$2,-1
	.loc 1 28
	jal	consOpen
	sw	$2,-15652($0)
	.loc 1 29
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	initProcess0
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"Ultrix model: %d KB of memory, %d files\012\000"
	.align	2
$LC1:
	.ascii	"%s: error %d\012\000"
	.align	2
$LC2:
	.ascii	"no program file\000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 33
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 41
	lui	$17,%hi(boot)
	.loc 1 33
	sw	$31,28($sp)
	.loc 1 36
	jal	pqinit
	sw	$16,20($sp)
	.loc 1 37
	jal	rqinit
	lui	$16,%hi(hz)
	.loc 1 38
	jal	initProcess0
	nop
	.loc 1 39
	jal	callinit
	nop
	.loc 1 40
	jal	mbinit
	nop
	.loc 1 41
	lw	$2,%lo(boot)($17)
	lui	$4,%hi($LC0)
	lw	$5,8($2)
	lw	$6,116($2)
	srl	$5,$5,10
	jal	printf
	addiu	$4,$4,%lo($LC0)
	.loc 1 42
	jal	ifinit
	nop
	.loc 1 43
	jal	domaininit
	nop
	.loc 1 44
	jal	startrtclock
	nop
	.loc 1 45
	lw	$2,%lo(hz)($16)
	li	$3,10
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	lui	$4,%hi(roundrobin)
	move	$5,$0
	mflo	$6
	jal	timeout
	addiu	$4,$4,%lo(roundrobin)
	.loc 1 46
	lw	$6,%lo(hz)($16)
	lui	$4,%hi(schedcpu)
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(schedcpu)
	.loc 1 47
	lw	$6,%lo(hz)($16)
	lui	$4,%hi(loadav)
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(loadav)
	.loc 1 48
	jal	spl0
	nop
	.loc 1 50
	lw	$2,%lo(boot)($17)
	nop
	lw	$2,116($2)
	nop
	beq	$2,$0,$L7
	move	$16,$0
$L9:
	.loc 1 51
	jal	newproc
	nop
	bne	$2,$0,$L8
	li	$3,-134283264
	.loc 1 50
	lw	$2,%lo(boot)($17)
	addiu	$16,$16,1
	lw	$2,116($2)
	nop
	sltu	$2,$16,$2
	bne	$2,$0,$L9
	move	$5,$0
	lui	$16,%hi(proc)
	.loc 1 60
	addiu	$16,$16,%lo(proc)
$L15:
	jal	sleep
	move	$4,$16
	b	$L15
	move	$5,$0
$L8:
	.loc 1 52
	lw	$5,-16176($0)
	nop
	lw	$2,60($5)
	ori	$3,$3,0xfffd
	.loc 1 53
	lw	$4,%lo(boot)($17)
	.loc 1 52
	and	$2,$2,$3
	sll	$16,$16,5
	li	$3,134217728
	or	$2,$2,$3
	.loc 1 53
	addiu	$3,$16,120
	.loc 1 52
	sw	$2,60($5)
	.loc 1 53
	jal	execFile
	addu	$4,$4,$3
	sll	$2,$2,24
	sra	$2,$2,24
	bne	$2,$0,$L14
	sb	$2,-16060($0)
	.loc 1 61
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L7:
	.loc 1 59
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
$L14:
	.loc 1 54
	lw	$5,%lo(boot)($17)
	addiu	$16,$16,128
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	move	$6,$2
	jal	printf
	addu	$5,$5,$16
	.loc 1 55
	jal	exit
	li	$4,32512
	.set	reorder
	.end	main
	.globl	nuser
	.section	.bss.nuser,"aw"
	.align	2
nuser:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/file.h"
	.file 5 "ultrix-model/kernel/types.h"
	.file 6 "ultrix-model/kernel/socketvar.h"
	.file 7 "ultrix-model/kernel/if.h"
	.file 8 "ultrix-model/kernel/mbuf.h"
