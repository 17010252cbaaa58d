# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/bindings_full.c
	.text
	.file 1 "aegis/tests/bindings_full.c"
	.section	.text.count_told,"ax"
	.align	2
	.file 2 "./aegis/tests/frames.h"
	.loc 2 55
	.ent	count_told
count_told:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 2 56
	or	$6,$5,$6
	li	$5,56
	.loc 2 55
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 2 56
	jal	check
	sltu	$4,$6,1
	.loc 2 57
	lui	$4,%hi(frames_told)
	lw	$3,%lo(frames_told)($4)
	.loc 2 59
	lw	$31,20($sp)
	.loc 2 57
	addiu	$3,$3,1
	.loc 2 59
	move	$2,$16
	.loc 2 57
	sw	$3,%lo(frames_told)($4)
	.loc 2 59
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	count_told
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 8
	lui	$5,%hi(count_told)
	addiu	$5,$5,%lo(count_told)
	.loc 1 5
	sw	$19,36($sp)
	.loc 1 8
	move	$4,$0
	lui	$19,%hi(rings)
	.loc 1 5
	sw	$fp,56($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 2 23
	li	$20,131072
	.loc 1 5
	sw	$31,60($sp)
	.loc 1 8
	jal	catch_exception
	sw	$23,52($sp)
	addiu	$2,$19,%lo(rings)
	.loc 2 23
	addiu	$22,$20,12
	move	$17,$2
	sw	$2,16($sp)
	move	$16,$2
	.loc 1 9
	move	$fp,$0
	lui	$18,%hi(frame_page)
	.loc 2 25
	li	$19,65535
	.loc 2 26
	li	$21,34997
	.loc 2 23
	addiu	$20,$20,61
$L8:
	.file 3 "./aegis/tests/bindings.h"
	.loc 3 20
	lw	$2,%lo(frame_page)($18)
	nop
	beq	$2,$0,$L17
	nop
$L5:
	.loc 3 22
	lw	$2,0($17)
	nop
	beq	$2,$0,$L18
	nop
$L6:
	.loc 3 24
	jal	aegis_tlb_delete
	li	$4,538968064
	.loc 3 25
	lw	$5,0($17)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	.loc 3 26
	li	$2,538968064
	li	$3,1
	sw	$3,100($2)
	.loc 3 27
	lw	$4,%lo(frame_page)($18)
	.loc 2 23
	addiu	$7,$2,4
	.loc 3 27
	sw	$4,104($2)
	.loc 3 28
	sw	$3,136($2)
	.loc 2 21
	sw	$3,0($2)
	.loc 2 23
	sw	$22,4($2)
	.loc 2 26
	li	$6,15
	.loc 3 31
	move	$4,$0
	.loc 2 21
	li	$23,538968064
	.loc 2 24
	li	$11,2
	.loc 3 31
	li	$10,6
	.loc 2 25
	sw	$19,4($7)
	.loc 2 26
	sw	$21,8($7)
$L7:
	.loc 2 21
	lw	$3,0($23)
	.loc 3 32
	srl	$5,$fp,$4
	.loc 2 21
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$7,$2
	addiu	$3,$3,1
	.loc 3 32
	andi	$5,$5,0x3
	.loc 3 31
	addiu	$9,$6,2
	addiu	$4,$4,1
	.loc 2 21
	sw	$3,0($23)
	.loc 2 23
	sh	$6,0($2)
	.loc 2 24
	sh	$11,2($2)
	.loc 2 25
	sw	$19,4($2)
	.loc 2 26
	sw	$5,8($2)
	.loc 3 31
	bne	$4,$10,$L7
	andi	$6,$9,0xffff
	.loc 2 21
	lw	$2,0($23)
	.loc 1 9
	addiu	$17,$17,4
	.loc 2 21
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$7,$7,$3
	addiu	$2,$2,1
	sw	$2,0($23)
	.loc 2 26
	sw	$fp,8($7)
	.loc 2 23
	sw	$20,0($7)
	.loc 2 25
	sw	$19,4($7)
	.loc 3 34
	lw	$4,-4($17)
	jal	aegis_ether_bind
	nop
	.loc 1 10
	xor	$4,$fp,$2
	li	$5,10
	jal	check
	sltu	$4,$4,1
	.loc 1 9
	addiu	$fp,$fp,1
	li	$2,32
	bne	$fp,$2,$L8
	nop
	.loc 1 11
	jal	my_page
	nop
	jal	aegis_ether_bind
	move	$4,$2
	addiu	$4,$2,2
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	lw	$17,16($sp)
	nop
	lw	$4,124($17)
	jal	aegis_ether_bind
	sw	$fp,96($23)
	xori	$4,$2,0x1f
	li	$5,13
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	lw	$4,124($17)
	.loc 1 14
	sw	$0,96($23)
	.loc 1 16
	sw	$0,84($23)
	sw	$0,72($23)
	.loc 1 15
	sw	$0,60($23)
	sw	$0,48($23)
	sw	$0,36($23)
	.loc 1 17
	jal	aegis_ether_bind
	sw	$0,24($23)
	addiu	$4,$2,4
	li	$5,17
	jal	check
	sltu	$4,$4,1
	addiu	$19,$17,128
$L9:
	.loc 3 40
	jal	aegis_tlb_delete
	li	$4,538968064
	.loc 3 41
	lw	$5,0($16)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	.loc 3 42
	li	$3,538968064
	lw	$2,140($3)
	lw	$3,144($3)
	nop
	addu	$2,$2,$3
	.loc 3 50
	beq	$2,$0,$L9
	nop
	.loc 3 49
	addiu	$16,$16,4
	bne	$19,$16,$L9
	move	$2,$0
	.loc 1 20
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L18:
	.loc 3 23
	jal	my_page
	nop
	b	$L6
	sw	$2,0($17)
$L17:
	.loc 3 21
	jal	my_page
	nop
	b	$L5
	sw	$2,%lo(frame_page)($18)
	.set	reorder
	.end	main
	.section	.bss.rings,"aw"
	.align	2
rings:
	.space	128
	.section	.bss.frames_told,"aw"
	.align	2
frames_told:
	.space	4
	.section	.bss.frame_page,"aw"
	.align	2
frame_page:
	.space	4
	.text
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/kernel/calls.h"
	.file 6 "./aegis/user/aegis.h"
