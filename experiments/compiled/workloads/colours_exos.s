# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/colours_exos.c
	.text
	.file 1 "experiments/workloads/colours_exos.c"
	.section	.text.place_in,"ax"
	.align	2
	.loc 1 28
	.ent	place_in
place_in:
	.set	noreorder
	.loc 1 31
	sltu	$2,$5,6144
	beq	$2,$0,$L10
	nop
	.loc 1 28
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$5
	b	$L4
	move	$17,$4
$L16:
	.loc 1 31
	beq	$3,$0,$L15
	li	$2,-1
$L4:
	.loc 1 32
	move	$5,$16
	jal	page_specific
	move	$4,$17
	.loc 1 31
	addiu	$16,$16,16
	.loc 1 32
	bne	$2,$0,$L16
	sltu	$3,$16,6144
	.loc 1 34
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L15:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	place_in
	.section	.text.disorder,"ax"
	.align	2
	.globl	disorder
	.loc 1 11
	.ent	disorder
disorder:
	.set	noreorder
	addiu	$sp,$sp,-160
	sw	$17,148($sp)
	lui	$17,%hi(taken.1)
	addiu	$17,$17,%lo(taken.1)
	.loc 1 16
	addiu	$4,$sp,16
	.loc 1 11
	sw	$18,152($sp)
	sw	$16,144($sp)
	sw	$31,156($sp)
	.loc 1 16
	jal	draw_order
	move	$16,$17
	b	$L19
	addiu	$18,$17,512
$L26:
	.loc 1 17
	beq	$16,$18,$L25
	nop
$L19:
	.loc 1 18
	jal	page_take
	li	$4,1
	.loc 1 17
	addiu	$16,$16,4
	.loc 1 19
	bgtz	$2,$L26
	sw	$2,-4($16)
	.loc 1 24
	lw	$31,156($sp)
	lw	$18,152($sp)
	lw	$17,148($sp)
	lw	$16,144($sp)
	.loc 1 19
	li	$2,-1
	.loc 1 24
	jr	$31
	addiu	$sp,$sp,160
$L25:
	addiu	$16,$sp,16
	addiu	$18,$sp,144
$L20:
	.loc 1 22
	lbu	$2,0($16)
	nop
	sll	$2,$2,2
	addu	$2,$17,$2
	lw	$4,0($2)
	jal	page_drop
	addiu	$16,$16,1
	.loc 1 21
	bne	$16,$18,$L20
	move	$2,$0
	.loc 1 24
	lw	$31,156($sp)
	lw	$18,152($sp)
	lw	$17,148($sp)
	lw	$16,144($sp)
	jr	$31
	addiu	$sp,$sp,160
	.set	reorder
	.end	disorder
	.section	.text.place,"ax"
	.align	2
	.globl	place
	.loc 1 37
	.ent	place
place:
	.set	noreorder
	.loc 1 41
	lui	$2,%hi(colour_by_name)
	lw	$2,%lo(colour_by_name)($2)
	nop
	bne	$2,$0,$L44
	move	$2,$0
	.loc 1 53
	jr	$31
	nop
$L44:
	.loc 1 42
	lui	$2,%hi(colour_of_kernel)
	lw	$2,%lo(colour_of_kernel)($2)
	.loc 1 37
	addiu	$sp,$sp,-56
	.loc 1 42
	andi	$3,$2,0xf
	.loc 1 37
	sw	$20,44($sp)
	.loc 1 42
	lui	$20,%hi(used.0)
	addiu	$20,$20,%lo(used.0)
	sll	$3,$3,2
	.loc 1 37
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 42
	addu	$3,$20,$3
	move	$17,$4
	.loc 1 43
	addiu	$2,$2,1
	.loc 1 42
	lw	$4,0($3)
	.loc 1 43
	andi	$2,$2,0xf
	.loc 1 42
	addiu	$4,$4,1
	.loc 1 43
	sll	$2,$2,2
	.loc 1 42
	sw	$4,0($3)
	.loc 1 43
	addu	$2,$20,$2
	lw	$3,0($2)
	.loc 1 44
	addiu	$4,$sp,16
	.loc 1 43
	addiu	$3,$3,1
	sw	$3,0($2)
	.loc 1 44
	jal	page_physical
	move	$16,$5
	andi	$2,$2,0xf
	sll	$2,$2,2
	addu	$2,$20,$2
	lw	$3,0($2)
	.loc 1 45
	sw	$0,16($sp)
	.loc 1 44
	addiu	$3,$3,1
	.loc 1 45
	beq	$16,$0,$L28
	sw	$3,0($2)
	lui	$18,%hi(used.0+4)
	move	$4,$0
	addiu	$18,$18,%lo(used.0+4)
	.loc 1 47
	li	$21,16
$L29:
	move	$7,$18
	.loc 1 46
	move	$19,$0
	.loc 1 47
	li	$6,1
	.loc 1 48
	sll	$3,$19,2
$L45:
	addu	$3,$20,$3
	lw	$2,0($7)
	lw	$3,0($3)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L30
	addiu	$7,$7,4
	move	$19,$6
$L30:
	.loc 1 47
	addiu	$6,$6,1
	bne	$6,$21,$L45
	sll	$3,$19,2
	.loc 1 49
	move	$5,$19
	jal	place_in
	addu	$4,$17,$4
	bne	$2,$0,$L35
	sll	$19,$19,2
	.loc 1 45
	lw	$4,16($sp)
	.loc 1 50
	addu	$19,$20,$19
	lw	$2,0($19)
	.loc 1 45
	addiu	$4,$4,4096
	.loc 1 50
	addiu	$2,$2,1
	.loc 1 45
	sltu	$3,$4,$16
	.loc 1 50
	sw	$2,0($19)
	.loc 1 45
	bne	$3,$0,$L29
	sw	$4,16($sp)
$L28:
	.loc 1 41
	move	$2,$0
$L27:
	.loc 1 53
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L35:
	.loc 1 49
	b	$L27
	li	$2,-1
	.set	reorder
	.end	place
	.section	.text.call_kernel,"ax"
	.align	2
	.globl	call_kernel
	.loc 1 56
	.ent	call_kernel
call_kernel:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 57
	jal	null_syscall_stack
	nop
	.loc 1 58
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_kernel
	.section	.bss.used.0,"aw"
	.align	2
used.0:
	.space	64
	.section	.bss.taken.1,"aw"
	.align	2
taken.1:
	.space	512
	.text
	.file 2 "./experiments/workloads/colours.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./exos/library/exos.h"
