# mipsel-linux-gnu-gcc 12.2.0 from exos/library/slice.c
	.text
	.file 1 "exos/library/slice.c"
	.section	.text.claim,"ax"
	.align	2
	.loc 1 10
	.ent	claim
claim:
	.set	noreorder
	.loc 1 11
	addiu	$2,$4,-12288
	sltu	$2,$2,8192
	beq	$2,$0,$L3
	nop
	.loc 1 13
	addiu	$2,$4,-104
	.loc 1 14
	sltu	$3,$2,12800
	beq	$3,$0,$L7
	nop
	.loc 1 15
	jr	$31
	move	$2,$0
$L3:
	jr	$31
	li	$2,20376
$L7:
	jr	$31
	nop
	.set	reorder
	.end	claim
	.section	.text.noted,"ax"
	.align	2
	.loc 1 19
	.ent	noted
noted:
	.set	noreorder
	.loc 1 23
	lui	$2,%hi(pending_upcalls)
	addiu	$3,$2,%lo(pending_upcalls)
	lw	$4,8($3)
	nop
	bne	$4,$0,$L11
	nop
	lw	$4,4($3)
	nop
	bne	$4,$0,$L12
	nop
	lw	$4,%lo(pending_upcalls)($2)
	nop
	bne	$4,$0,$L15
	move	$2,$0
	.loc 1 26
	jr	$31
	nop
$L15:
	.loc 1 23
	jr	$31
	move	$2,$3
$L11:
	lui	$2,%hi(pending_upcalls+8)
	jr	$31
	addiu	$2,$2,%lo(pending_upcalls+8)
$L12:
	lui	$2,%hi(pending_upcalls+4)
	.loc 1 26
	jr	$31
	addiu	$2,$2,%lo(pending_upcalls+4)
	.set	reorder
	.end	noted
	.section	.text.slice_upcall,"ax"
	.align	2
	.globl	slice_upcall
	.loc 1 33
	.ent	slice_upcall
slice_upcall:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	.loc 1 35
	lui	$17,%hi(area_slice)
	.loc 1 33
	sw	$22,40($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 35
	addiu	$22,$17,%lo(area_slice)
	lw	$21,12($22)
	lw	$16,108($22)
	lw	$18,20($22)
	jal	noted
	nop
	.loc 1 38
	beq	$2,$0,$L31
	move	$19,$2
	.loc 1 42
	lui	$2,%hi(slice_resume)
	lw	$20,%lo(slice_resume)($2)
	lui	$2,%hi(resume_yield)
	addiu	$2,$2,%lo(resume_yield)
	beq	$20,$2,$L32
	lui	$2,%hi(resume_all)
	.loc 1 45
	addiu	$2,$2,%lo(resume_all)
	beq	$20,$2,$L33
	lui	$2,%hi(serve_idle)
	.loc 1 49
	addiu	$2,$2,%lo(serve_idle)
	beq	$20,$2,$L34
	nop
	.loc 1 50
	li	$16,20448
$L22:
	.loc 1 52
	jal	claim
	move	$4,$16
	.loc 1 53
	beq	$2,$0,$L20
	lui	$3,%hi(pending_upcalls)
	.loc 1 56
	addiu	$3,$3,%lo(pending_upcalls)
	subu	$3,$19,$3
	.loc 1 55
	lw	$5,0($19)
	.loc 1 56
	sra	$3,$3,2
	lui	$4,%hi(pending_pages)
	addiu	$4,$4,%lo(pending_pages)
	sll	$3,$3,2
	.loc 1 55
	sw	$5,0($2)
	.loc 1 56
	addu	$3,$3,$4
	lw	$3,0($3)
	.loc 1 57
	sw	$19,8($2)
	.loc 1 56
	sw	$3,4($2)
	.loc 1 58
	sw	$20,16($2)
	.loc 1 60
	lw	$3,16($22)
	.loc 1 59
	sw	$16,20($2)
	.loc 1 60
	sw	$3,24($2)
	.loc 1 62
	lw	$3,24($22)
	.loc 1 61
	sw	$18,28($2)
	.loc 1 62
	sw	$3,32($2)
	.loc 1 63
	lw	$7,%lo(area_slice)($17)
	.loc 1 64
	lw	$6,4($22)
	.loc 1 65
	lw	$5,8($22)
	.loc 1 66
	lw	$4,28($22)
	.loc 1 67
	lw	$3,32($22)
	.loc 1 63
	sw	$7,36($2)
	.loc 1 64
	sw	$6,40($2)
	.loc 1 65
	sw	$5,44($2)
	.loc 1 66
	sw	$4,48($2)
	.loc 1 68
	lw	$7,36($22)
	.loc 1 67
	sw	$3,52($2)
	.loc 1 70
	lw	$5,44($22)
	.loc 1 71
	lw	$4,48($22)
	.loc 1 72
	lw	$3,52($22)
	.loc 1 69
	lw	$6,40($22)
	.loc 1 68
	sw	$7,56($2)
	.loc 1 70
	sw	$5,64($2)
	.loc 1 71
	sw	$4,68($2)
	.loc 1 72
	sw	$3,72($2)
	.loc 1 69
	sw	$6,60($2)
	.loc 1 73
	lw	$6,56($22)
	.loc 1 76
	lw	$3,68($22)
	.loc 1 74
	lw	$5,60($22)
	.loc 1 75
	lw	$4,64($22)
	.loc 1 73
	sw	$6,76($2)
	.loc 1 74
	sw	$5,80($2)
	.loc 1 75
	sw	$4,84($2)
	.loc 1 76
	sw	$3,88($2)
	.loc 1 77
	lw	$3,116($22)
	nop
	sw	$3,92($2)
	.loc 1 78
	lw	$3,120($22)
	nop
	sw	$3,96($2)
	.loc 1 79
	lw	$3,124($22)
	nop
	sw	$3,100($2)
$L18:
	.loc 1 81
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L33:
	.loc 1 46
	lui	$3,%hi(restartable_start)
	lui	$2,%hi(restartable_end)
	addiu	$3,$3,%lo(restartable_start)
	addiu	$2,$2,%lo(restartable_end)
	subu	$4,$21,$3
	subu	$2,$2,$3
	sltu	$2,$4,$2
	bne	$2,$0,$L20
	move	$20,$21
	b	$L22
	nop
$L32:
	.loc 1 43
	lw	$20,116($22)
	b	$L22
	move	$18,$0
$L34:
	.loc 1 49
	lui	$20,%hi(serve_again)
	addiu	$20,$20,%lo(serve_again)
	.loc 1 50
	b	$L22
	li	$16,20448
$L31:
	.loc 1 39
	lui	$2,%hi(pending_upcall)
	sw	$0,%lo(pending_upcall)($2)
$L20:
	.loc 1 40
	b	$L18
	move	$2,$0
	.set	reorder
	.end	slice_upcall
	.text
	.file 2 "./exos/library/exos.h"
