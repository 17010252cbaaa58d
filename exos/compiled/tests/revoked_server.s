# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/revoked_server.c
	.text
	.file 1 "exos/tests/revoked_server.c"
	.section	.text.count,"ax"
	.align	2
	.loc 1 17
	.ent	count
count:
	.set	noreorder
	.loc 1 18
	lui	$3,%hi(counter)
	lw	$2,%lo(counter)($3)
	nop
	addiu	$2,$2,1
	.loc 1 19
	bltz	$4,$L4
	sw	$2,%lo(counter)($3)
	.loc 1 20
	jr	$31
	nop
$L4:
	.loc 1 19
	subu	$4,$0,$4
	andi	$3,$4,0x7
	sll	$3,$3,10
	addu	$3,$3,$4
	lui	$4,%hi(area)
	addiu	$4,$4,%lo(area)
	sll	$3,$3,2
	addu	$3,$3,$4
	lw	$3,0($3)
	.loc 1 20
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	count
	.section	.text.serve_when_asked,"ax"
	.align	2
	.loc 1 23
	.ent	serve_when_asked
serve_when_asked:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 26
	move	$16,$0
	addiu	$17,$17,%lo(area)
	li	$18,8
	sll	$2,$16,12
$L11:
	addu	$2,$17,$2
	lw	$4,0($2)
	addiu	$16,$16,1
	li	$5,26
	jal	check
	sltu	$4,$4,1
	bne	$16,$18,$L11
	sll	$2,$16,12
	.loc 1 27
	jal	getpid
	lui	$16,%hi(shared)
	srl	$2,$2,3
	andi	$2,$2,0x1fc0
	lw	$3,%lo(shared)($16)
	lw	$2,29256($2)
	.loc 1 28
	move	$7,$0
	.loc 1 27
	sw	$2,4($3)
	.loc 1 28
	move	$6,$0
	li	$5,4
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,28
	.loc 1 29
	lw	$2,%lo(shared)($16)
	li	$3,1
	.loc 1 30
	lui	$4,%hi(count)
	.loc 1 29
	sw	$3,0($2)
	.loc 1 30
	jal	serve
	addiu	$4,$4,%lo(count)
	.set	reorder
	.end	serve_when_asked
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 34
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 39
	li	$4,4096
	.loc 1 34
	sw	$31,52($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 39
	jal	shared_memory
	lui	$19,%hi(shared)
	.loc 1 40
	jal	fork
	sw	$2,%lo(shared)($19)
	.loc 1 41
	bne	$2,$0,$L32
	move	$18,$2
	b	$L33
	nop
$L14:
	.loc 1 42
	jal	yield_to
	move	$4,$0
$L32:
	lw	$2,%lo(shared)($19)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L14
	li	$4,-2147483648
	.loc 1 43
	jal	yield_to
	or	$4,$18,$4
	.loc 1 44
	srl	$20,$18,3
	.loc 1 45
	lw	$16,28672($0)
	.loc 1 44
	andi	$20,$20,0x1fc0
	addiu	$20,$20,29248
	.loc 1 45
	addiu	$16,$16,24
	.loc 1 37
	move	$17,$0
	.loc 1 48
	li	$21,-1
$L17:
	.loc 1 46
	lw	$2,28672($0)
	.loc 1 47
	move	$5,$17
	.loc 1 46
	subu	$2,$2,$16
	bgez	$2,$L34
	move	$4,$18
$L18:
	.loc 1 47
	jal	lrpc
	nop
	.loc 1 48
	beq	$2,$21,$L17
	li	$5,50
	.loc 1 49
	addiu	$17,$17,1
	.loc 1 50
	xor	$2,$2,$17
	jal	check
	sltu	$4,$2,1
	.loc 1 46
	lw	$2,28672($0)
	.loc 1 47
	move	$5,$17
	.loc 1 46
	subu	$2,$2,$16
	bltz	$2,$L18
	move	$4,$18
$L34:
	.loc 1 52
	slt	$4,$17,101
	li	$5,52
	jal	check
	xori	$4,$4,0x1
	.loc 1 53
	lw	$4,44($20)
	li	$5,53
	jal	check
	sltu	$4,$4,1
	.loc 1 54
	lw	$3,%lo(shared)($19)
	lw	$2,8($20)
	lw	$4,4($3)
	li	$5,54
	addiu	$4,$4,-4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$16,-1
	.loc 1 55
	li	$21,-17
	move	$5,$16
$L35:
	jal	lrpc
	move	$4,$18
	subu	$4,$17,$16
	xor	$4,$4,$2
	addiu	$16,$16,-1
	li	$5,55
	jal	check
	sltu	$4,$4,1
	bne	$16,$21,$L35
	move	$5,$16
	.loc 1 56
	lw	$3,%lo(shared)($19)
	lw	$2,8($20)
	lw	$4,4($3)
	li	$5,56
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	.loc 1 57
	li	$5,9
	jal	kill
	move	$4,$18
	beq	$2,$0,$L20
	nop
$L22:
	move	$4,$0
$L21:
	jal	check
	li	$5,57
	.loc 1 59
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L20:
	.loc 1 57
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L22
	nop
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x9
	b	$L21
	sltu	$4,$4,1
$L33:
	.loc 1 41
	jal	serve_when_asked
	nop
	b	$L32
	nop
	.set	reorder
	.end	main
	.section	.bss.counter,"aw"
	.align	2
counter:
	.space	4
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	32768
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/tests/check.h"
	.file 5 "./exos/library/exos.h"
