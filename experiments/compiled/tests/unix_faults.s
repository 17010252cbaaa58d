# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/unix_faults.c
	.text
	.file 1 "experiments/tests/unix_faults.c"
	.section	.text.later,"ax"
	.align	2
	.loc 1 20
	.ent	later
later:
	.set	noreorder
	.loc 1 21
	lui	$3,%hi(usr1)
	lw	$2,%lo(usr1)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(usr1)($3)
	.loc 1 22
	jr	$31
	nop
	.set	reorder
	.end	later
	.section	.text.handle_inner,"ax"
	.align	2
	.loc 1 48
	.ent	handle_inner
handle_inner:
	.set	noreorder
	.loc 1 49
	li	$2,11
	bne	$4,$2,$L4
	li	$2,536870912
	lw	$3,4($6)
	addiu	$2,$2,512
	bne	$3,$2,$L4
	li	$4,4660
	.loc 1 51
	lw	$3,76($6)
	.loc 1 52
	lw	$2,8($6)
	.loc 1 51
	addiu	$3,$3,1
	.loc 1 52
	addiu	$2,$2,4
	.loc 1 50
	sw	$4,20($6)
	.loc 1 51
	sw	$3,76($6)
	.loc 1 52
	jr	$31
	sw	$2,8($6)
$L4:
	.loc 1 48
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 49
	jal	exit
	li	$4,49
	.set	reorder
	.end	handle_inner
	.section	.text.handle,"ax"
	.align	2
	.loc 1 25
	.ent	handle
handle:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	move	$16,$6
	.loc 1 28
	lui	$2,%hi(fault_load)
	lw	$6,8($6)
	addiu	$2,$2,%lo(fault_load)
	bne	$6,$2,$L9
	nop
	lw	$2,152($16)
	nop
	bne	$2,$5,$L9
	move	$3,$4
	.loc 1 29
	lw	$4,24($16)
	li	$2,259
	bne	$4,$2,$L11
	li	$2,278
	lw	$4,76($16)
	nop
	bne	$4,$2,$L11
	li	$2,305
	.loc 1 30
	lw	$4,136($16)
	nop
	bne	$4,$2,$L13
	nop
	lw	$2,4($16)
	nop
	bne	$2,$0,$L13
	addiu	$4,$3,-1
	.loc 1 31
	lui	$17,%hi(signals)
	li	$2,1
	sll	$2,$2,$4
	li	$5,536870912
	lw	$4,%lo(signals)($17)
	or	$2,$2,$5
	bne	$4,$2,$L25
	lui	$4,%hi(other_stack)
	.loc 1 32
	addiu	$4,$4,%lo(other_stack)
	addiu	$2,$sp,16
	subu	$2,$2,$4
	lui	$5,%hi(on_other)
	sltu	$2,$2,2048
	sw	$2,%lo(on_other)($5)
	.loc 1 34
	li	$4,30
	.loc 1 33
	lui	$2,%hi(caught)
	sw	$3,%lo(caught)($2)
	.loc 1 34
	jal	signal_post
	nop
	.loc 1 35
	lw	$4,%lo(signals)($17)
	jal	sigsetmask
	lui	$17,%hi(usr1)
	.loc 1 36
	lw	$2,%lo(usr1)($17)
	nop
	bne	$2,$0,$L26
	lui	$2,%hi(nested)
	.loc 1 37
	lw	$3,%lo(nested)($2)
	nop
	bne	$3,$0,$L27
	li	$4,1879048192
$L17:
	.loc 1 43
	lw	$3,76($16)
	.loc 1 44
	lw	$2,8($16)
	.loc 1 43
	addiu	$3,$3,1
	.loc 1 44
	addiu	$2,$2,4
	.loc 1 42
	li	$4,4660
	sw	$4,20($16)
	.loc 1 43
	sw	$3,76($16)
	.loc 1 44
	sw	$2,8($16)
	.loc 1 45
	lw	$31,36($sp)
	lw	$16,28($sp)
	.loc 1 41
	sw	$0,%lo(usr1)($17)
	.loc 1 45
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L27:
	.loc 1 38
	sw	$0,%lo(nested)($2)
	.loc 1 39
	jal	fault_at
	nop
	beq	$2,$0,$L17
	nop
	jal	exit
	li	$4,39
$L13:
	.loc 1 30
	jal	exit
	li	$4,30
$L11:
	.loc 1 29
	jal	exit
	li	$4,29
$L9:
	.loc 1 28
	jal	exit
	li	$4,28
$L26:
	.loc 1 36
	jal	exit
	li	$4,36
$L25:
	.loc 1 31
	jal	exit
	li	$4,31
	.set	reorder
	.end	handle
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 56
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$16,44($sp)
	.loc 1 58
	lui	$16,%hi(page+4095)
	li	$2,-4096
	addiu	$16,$16,%lo(page+4095)
	and	$16,$16,$2
	.loc 1 57
	lui	$2,%hi(handle)
	.loc 1 56
	sw	$18,52($sp)
	sw	$17,48($sp)
	.loc 1 57
	addiu	$2,$2,%lo(handle)
	.loc 1 60
	li	$18,1
	.loc 1 57
	lui	$17,%hi(later)
	.loc 1 56
	sw	$31,68($sp)
	sw	$21,64($sp)
	sw	$20,60($sp)
	sw	$19,56($sp)
	.loc 1 57
	addiu	$17,$17,%lo(later)
	sw	$2,28($sp)
	.loc 1 60
	sw	$18,0($16)
	.loc 1 57
	li	$2,536870912
	.loc 1 61
	move	$6,$0
	li	$5,4096
	move	$4,$16
	.loc 1 57
	sw	$2,32($sp)
	sw	$0,36($sp)
	sw	$17,16($sp)
	sw	$0,20($sp)
	.loc 1 61
	jal	mprotect
	sw	$0,24($sp)
	bne	$2,$0,$L44
	nop
	.loc 1 62
	jal	on_protection_fault
	move	$4,$17
	.loc 1 63
	addiu	$5,$sp,28
	move	$6,$0
	jal	sigvec
	li	$4,10
	.loc 1 64
	addiu	$5,$sp,28
	move	$6,$0
	jal	sigvec
	li	$4,11
	.loc 1 65
	li	$4,30
	move	$6,$0
	jal	sigvec
	addiu	$5,$sp,16
	.loc 1 66
	jal	fault_at
	move	$4,$16
	bne	$2,$0,$L30
	lui	$19,%hi(caught)
	lw	$3,%lo(caught)($19)
	li	$2,10
	bne	$3,$2,$L30
	lui	$20,%hi(on_other)
	lw	$2,%lo(on_other)($20)
	nop
	bne	$2,$0,$L30
	lui	$17,%hi(usr1)
	.loc 1 67
	lw	$21,%lo(usr1)($17)
	nop
	bne	$21,$18,$L32
	lui	$18,%hi(signals)
	lw	$2,%lo(signals)($18)
	nop
	bne	$2,$0,$L32
	li	$4,1879048192
	.loc 1 68
	sw	$0,%lo(usr1)($17)
	.loc 1 69
	jal	fault_at
	nop
	bne	$2,$0,$L34
	nop
	lw	$3,%lo(caught)($19)
	li	$2,11
	bne	$3,$2,$L34
	nop
	lw	$2,%lo(usr1)($17)
	nop
	bne	$2,$21,$L34
	li	$4,10
	.loc 1 71
	sw	$2,36($sp)
	.loc 1 72
	lui	$2,%hi(other_stack+2048)
	addiu	$2,$2,%lo(other_stack+2048)
	.loc 1 73
	move	$6,$0
	addiu	$5,$sp,28
	.loc 1 72
	addiu	$18,$18,%lo(signals)
	sw	$2,392($18)
	.loc 1 70
	sw	$0,%lo(usr1)($17)
	.loc 1 73
	jal	sigvec
	nop
	.loc 1 74
	jal	fault_at
	move	$4,$16
	bne	$2,$0,$L36
	nop
	lw	$2,%lo(on_other)($20)
	nop
	beq	$2,$0,$L36
	nop
	lw	$2,396($18)
	nop
	bne	$2,$0,$L36
	lui	$2,%hi(handle_inner)
	.loc 1 77
	li	$4,11
	.loc 1 75
	addiu	$2,$2,%lo(handle_inner)
	.loc 1 77
	move	$6,$0
	addiu	$5,$sp,28
	.loc 1 75
	sw	$2,28($sp)
	.loc 1 76
	sw	$0,36($sp)
	.loc 1 77
	jal	sigvec
	li	$18,1
	.loc 1 78
	lui	$2,%hi(nested)
	.loc 1 80
	move	$4,$16
	.loc 1 78
	sw	$18,%lo(nested)($2)
	.loc 1 79
	sw	$0,%lo(usr1)($17)
	.loc 1 80
	jal	fault_at
	nop
	bne	$2,$0,$L38
	nop
	lw	$3,%lo(usr1)($17)
	nop
	bne	$3,$18,$L38
	nop
	.loc 1 82
	lw	$31,68($sp)
	lw	$21,64($sp)
	lw	$20,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,72
$L30:
	.loc 1 66
	jal	exit
	li	$4,66
$L36:
	.loc 1 74
	jal	exit
	li	$4,74
$L34:
	.loc 1 69
	jal	exit
	li	$4,69
$L32:
	.loc 1 67
	jal	exit
	li	$4,67
$L38:
	.loc 1 80
	jal	exit
	li	$4,80
$L44:
	.loc 1 61
	jal	exit
	li	$4,61
	.set	reorder
	.end	main
	.section	.bss.nested,"aw"
	.align	2
nested:
	.space	4
	.section	.bss.on_other,"aw"
	.align	2
on_other:
	.space	4
	.section	.bss.usr1,"aw"
	.align	2
usr1:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.section	.bss.other_stack,"aw"
	.align	2
other_stack:
	.space	2048
	.section	.bss.page,"aw"
	.align	2
page:
	.space	12288
	.text
	.file 2 "./experiments/parity/unix_signal.h"
	.file 3 "./exos/library/unix.h"
