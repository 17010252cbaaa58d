# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/tests/processes.c
	.text
	.file 1 "exos/tests/processes.c"
	.section	.text.grow_up,"ax"
	.align	2
	.loc 1 12
	.ent	grow_up
grow_up:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$19,36($sp)
	.loc 1 15
	lui	$19,%hi(common)
	lw	$3,%lo(common)($19)
	li	$2,3
	.loc 1 12
	sw	$16,24($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 15
	beq	$3,$2,$L12
	move	$16,$4
	move	$4,$0
	lui	$21,%hi(shared)
$L2:
	.loc 1 15
	jal	check
	li	$5,15
	.loc 1 17
	lui	$20,%hi(area)
	.loc 1 19
	lui	$4,%hi(area+8192)
	addiu	$4,$4,%lo(area+8192)
	.loc 1 17
	addiu	$20,$20,%lo(area)
	.loc 1 16
	addiu	$22,$16,10
	.loc 1 16
	sw	$22,%lo(common)($19)
	.loc 1 19
	jal	store_faults
	sw	$16,4096($20)
	xori	$4,$2,0x1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	addiu	$17,$16,4
	.loc 1 20
	lw	$2,%lo(shared)($21)
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$3,0($2)
	nop
	.loc 1 20
	addiu	$3,$3,1
	sw	$3,0($2)
	.loc 1 21
	jal	fork
	nop
	.loc 1 22
	bne	$2,$0,$L3
	move	$18,$2
	.loc 1 23
	lw	$2,%lo(common)($19)
	nop
	beq	$22,$2,$L13
	nop
$L4:
	.loc 1 23
	move	$4,$18
$L15:
	jal	check
	li	$5,23
	.loc 1 25
	lw	$2,%lo(shared)($21)
	.loc 1 24
	li	$3,99
	.loc 1 25
	addiu	$17,$17,16
	.loc 1 24
	sw	$3,%lo(common)($19)
	.loc 1 25
	addu	$2,$2,$17
	lw	$3,0($2)
	.loc 1 26
	addiu	$4,$16,1
	.loc 1 25
	addiu	$3,$3,1
	sw	$3,0($2)
	.loc 1 26
	jal	exit
	nop
$L13:
	.loc 1 23
	lw	$2,4096($20)
	nop
	bne	$2,$16,$L15
	move	$4,$18
	.loc 1 23
	b	$L4
	li	$18,1
$L3:
	.loc 1 28
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$18,$L14
	addiu	$2,$16,1
$L8:
	move	$4,$0
$L5:
	.loc 1 28
	jal	check
	li	$5,28
	.loc 1 29
	jal	wait
	addiu	$4,$sp,16
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,29
	.loc 1 30
	jal	exit
	move	$4,$16
$L12:
	.loc 1 15
	jal	getpid
	lui	$21,%hi(shared)
	lw	$3,%lo(shared)($21)
	nop
	lw	$3,0($3)
	nop
	xor	$4,$2,$3
	b	$L2
	sltu	$4,$0,$4
$L14:
	.loc 1 28
	lw	$3,16($sp)
	sll	$2,$2,8
	bne	$2,$3,$L8
	nop
	.loc 1 28
	lw	$2,%lo(common)($19)
	nop
	xor	$4,$22,$2
	b	$L5
	sltu	$4,$4,1
	.set	reorder
	.end	grow_up
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 34
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-80
	.loc 1 39
	li	$4,8192
	.loc 1 34
	sw	$19,52($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	.loc 1 39
	jal	shared_memory
	lui	$19,%hi(shared)
	.loc 1 40
	beq	$2,$0,$L41
	sw	$2,%lo(shared)($19)
	.loc 1 40
	lw	$3,0($2)
	nop
	beq	$3,$0,$L61
	nop
$L41:
	.loc 1 40
	move	$4,$0
$L17:
	.loc 1 40
	jal	check
	li	$5,40
	.loc 1 41
	lw	$16,%lo(shared)($19)
	.loc 1 41
	jal	getpid
	nop
	.loc 1 42
	li	$4,65536
	.loc 1 41
	sw	$2,0($16)
	.loc 1 42
	jal	sbrk
	ori	$4,$4,0x86a0
	move	$22,$2
	.loc 1 43
	li	$2,-1
	beq	$22,$2,$L42
	li	$2,131072
	.loc 1 43
	addu	$2,$22,$2
	lb	$4,-31073($2)
	nop
	sltu	$4,$4,1
$L18:
	.loc 1 43
	jal	check
	li	$5,43
	.loc 1 44
	li	$2,131072
	li	$3,7
	addu	$2,$22,$2
	.loc 1 46
	lui	$fp,%hi(area+8192)
	.loc 1 45
	lui	$23,%hi(area)
	.loc 1 44
	sb	$3,-31073($2)
	.loc 1 46
	li	$6,1
	li	$5,4096
	addiu	$4,$fp,%lo(area+8192)
	.loc 1 45
	li	$2,5
	addiu	$23,$23,%lo(area)
	.loc 1 46
	jal	mprotect
	sw	$2,8192($23)
	sltu	$4,$2,1
	jal	check
	li	$5,46
	.loc 1 47
	jal	wait
	addiu	$4,$sp,32
	addiu	$4,$2,1
	li	$5,47
	sltu	$4,$4,1
	jal	check
	addiu	$18,$sp,16
	move	$17,$18
	.loc 1 48
	move	$21,$0
	.loc 1 48
	li	$20,4
$L20:
	.loc 1 49
	jal	fork
	nop
	.loc 1 50
	addiu	$4,$2,1
	.loc 1 49
	move	$16,$2
	.loc 1 50
	li	$5,50
	sltu	$4,$0,$4
	jal	check
	sw	$2,0($17)
	.loc 1 51
	beq	$16,$0,$L62
	nop
	.loc 1 48
	addiu	$21,$21,1
$L69:
	.loc 1 48
	bne	$21,$20,$L20
	addiu	$17,$17,4
	.loc 1 65
	lw	$16,16($sp)
	li	$21,4
	.loc 1 35
	move	$17,$0
$L22:
	.loc 1 54
	jal	wait
	addiu	$4,$sp,32
	.loc 1 55
	beq	$16,$2,$L45
	move	$20,$2
	.loc 1 55
	lw	$2,20($sp)
	nop
	beq	$2,$20,$L45
	nop
	.loc 1 55
	lw	$2,24($sp)
	nop
	beq	$2,$20,$L45
	nop
	.loc 1 55
	lw	$4,28($sp)
	nop
	xor	$4,$4,$20
	sltu	$4,$4,1
$L21:
	.loc 1 55
	jal	check
	li	$5,55
	.loc 1 56
	lw	$3,32($sp)
	addiu	$2,$sp,16
	sra	$3,$3,8
	sll	$3,$3,2
	addu	$3,$2,$3
	lw	$4,0($3)
	li	$5,56
	xor	$4,$4,$20
	jal	check
	sltu	$4,$4,1
	.loc 1 57
	lw	$2,32($sp)
	.loc 1 53
	addiu	$21,$21,-1
	.loc 1 57
	sra	$2,$2,8
	.loc 1 53
	bne	$21,$0,$L22
	addu	$17,$17,$2
	.loc 1 59
	li	$2,6
	beq	$17,$2,$L63
	nop
	move	$4,$0
$L23:
	.loc 1 59
	jal	check
	li	$5,59
	li	$17,16
	.loc 1 60
	li	$20,48
$L24:
	.loc 1 60
	lw	$2,%lo(shared)($19)
	li	$5,60
	addu	$2,$2,$17
	lw	$4,0($2)
	.loc 1 60
	addiu	$17,$17,4
	.loc 1 60
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	.loc 1 60
	bne	$17,$20,$L24
	lui	$2,%hi(common)
	.loc 1 61
	lw	$3,%lo(common)($2)
	li	$2,3
	beq	$3,$2,$L64
	nop
$L48:
	move	$4,$0
$L25:
	.loc 1 61
	jal	check
	li	$5,61
	.loc 1 62
	jal	store_faults
	addiu	$4,$fp,%lo(area+8192)
	xori	$4,$2,0x1
	li	$5,62
	jal	check
	sltu	$4,$4,1
	addiu	$19,$sp,32
	.loc 1 65
	li	$20,-2147483648
	.loc 1 65
	li	$17,-2
	.loc 1 65
	or	$16,$16,$20
$L26:
$L68:
	.loc 1 65
	jal	yield_to
	move	$4,$16
	.loc 1 65
	bne	$2,$17,$L26
	nop
	.loc 1 64
	addiu	$18,$18,4
	beq	$19,$18,$L49
	nop
	.loc 1 65
	lw	$16,0($18)
	.loc 1 65
	b	$L68
	or	$16,$16,$20
$L45:
	.loc 1 55
	b	$L21
	li	$4,1
$L62:
	.loc 1 51
	jal	grow_up
	move	$4,$21
	.loc 1 48
	b	$L69
	addiu	$21,$21,1
$L49:
	.loc 1 69
	move	$18,$0
	.loc 1 75
	li	$20,-1
	.loc 1 76
	li	$19,-2147483648
	.loc 1 76
	li	$17,-2
$L27:
	.loc 1 70
	jal	fork
	nop
	.loc 1 71
	beq	$2,$0,$L65
	move	$16,$2
	.loc 1 75
	beq	$2,$20,$L70
	move	$4,$0
	.loc 1 75
	jal	wait
	addiu	$4,$sp,32
	beq	$2,$16,$L66
	move	$4,$0
$L32:
$L70:
	.loc 1 75
	jal	check
	li	$5,75
	.loc 1 76
	or	$16,$16,$19
$L35:
	.loc 1 76
	jal	yield_to
	move	$4,$16
	.loc 1 76
	bne	$2,$17,$L35
	nop
	.loc 1 78
	beq	$21,$0,$L71
	li	$4,1
	.loc 1 78
	slt	$2,$18,3
	bne	$2,$0,$L67
	li	$5,78
	.loc 1 78
	lw	$4,28684($0)
	nop
	xor	$4,$21,$4
	sltu	$4,$4,1
$L36:
$L71:
	.loc 1 78
	jal	check
	li	$5,78
	.loc 1 69
	addiu	$18,$18,1
	.loc 1 69
	li	$2,24
	.loc 1 79
	lw	$21,28684($0)
	.loc 1 69
	bne	$18,$2,$L27
	move	$2,$0
	.loc 1 82
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L66:
	.loc 1 75
	andi	$2,$18,0x1
	bne	$2,$0,$L34
	li	$2,17920
	.loc 1 75
	sll	$2,$18,8
$L34:
	.loc 1 75
	lw	$4,32($sp)
	nop
	xor	$4,$4,$2
	b	$L32
	sltu	$4,$4,1
	.loc 1 75
	b	$L34
	li	$2,17920
$L67:
	.loc 1 78
	jal	check
	li	$4,1
	.loc 1 69
	addiu	$18,$18,1
	.loc 1 79
	lw	$21,28684($0)
	b	$L27
	nop
$L64:
	.loc 1 61
	lw	$2,4096($23)
	nop
	bne	$2,$0,$L48
	li	$2,131072
	.loc 1 61
	addu	$22,$22,$2
	lb	$4,-31073($22)
	nop
	xori	$4,$4,0x7
	b	$L25
	sltu	$4,$4,1
$L61:
	.loc 1 40
	lw	$4,8188($2)
	b	$L17
	sltu	$4,$4,1
$L42:
	.loc 1 43
	b	$L18
	move	$4,$0
$L63:
	.loc 1 59
	jal	wait
	addiu	$4,$sp,32
	addiu	$4,$2,1
	b	$L23
	sltu	$4,$4,1
$L65:
	.loc 1 72
	andi	$2,$18,0x1
	.loc 1 72
	beq	$2,$0,$L30
	li	$2,1342177280
	.loc 1 72
	li	$3,1
	sw	$3,0($2)
$L30:
	.loc 1 73
	jal	exit
	move	$4,$18
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.data.common,"aw"
	.align	2
common:
	.word	3
	.section	.bss.area,"aw"
	.align	12
area:
	.space	16384
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/tests/check.h"
	.file 4 "./exos/library/unix.h"
