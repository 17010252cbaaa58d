# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/tests/table.c
	.text
	.file 1 "exos/tests/table.c"
	.section	.text.value,"ax"
	.align	2
	.loc 1 18
	.ent	value
value:
	.set	noreorder
	.set	nomacro
	.loc 1 19
	beq	$4,$0,$L3
	nop
	.loc 1 19
	lw	$2,0($4)
	jr	$31
	nop
$L3:
	.loc 1 20
	jr	$31
	move	$2,$0
	.set	reorder
	.end	value
	.section	.text.perform,"ax"
	.align	2
	.loc 1 23
	.ent	perform
perform:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 26
	lw	$2,0($4)
	.loc 1 23
	move	$16,$4
	.loc 1 26
	sltu	$3,$2,5
	.loc 1 28
	lw	$4,4($4)
	.loc 1 26
	beq	$3,$0,$L6
	sll	$3,$2,2
	lui	$2,%hi($L8)
	addiu	$2,$2,%lo($L8)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.perform,"a"
	.align	2
	.align	2
$L8:
	.word	$L16
	.word	$L11
	.word	$L10
	.word	$L9
	.word	$L7
	.section	.text.perform
$L10:
	.loc 1 32
	jal	page_remove
	nop
	.loc 1 33
	lw	$4,4($16)
$L16:
	jal	page_find
	nop
	.loc 1 33
	jal	value
	move	$4,$2
$L5:
	.loc 1 44
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L7:
	.loc 1 39
	jal	page_find
	nop
	.loc 1 40
	beq	$2,$0,$L14
	move	$4,$2
	.loc 1 40
	lw	$5,4($16)
	li	$2,-4096
	and	$5,$5,$2
	.loc 1 40
	jal	page_after
	addiu	$5,$5,4096
	.loc 1 40
	jal	value
	move	$4,$2
	b	$L5
	nop
$L11:
	.loc 1 30
	lw	$5,8($16)
	jal	page_insert
	nop
	.loc 1 30
	jal	value
	move	$4,$2
	.loc 1 44
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	.loc 1 35
	jal	page_find
	nop
	.loc 1 36
	lw	$3,8($16)
	nop
	.loc 1 36
	sw	$3,0($2)
	.loc 1 37
	lw	$4,4($16)
	jal	page_find
	nop
	.loc 1 37
	jal	value
	move	$4,$2
	.loc 1 44
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 42
	jal	page_dirty
	nop
	.loc 1 44
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L14:
	.loc 1 40
	b	$L5
	move	$2,$0
	.set	reorder
	.end	perform
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 47
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$17,28($sp)
	.loc 1 51
	lui	$17,%hi(script)
	.loc 1 51
	lw	$3,%lo(script)($17)
	li	$2,6
	.loc 1 47
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	.loc 1 51
	beq	$3,$2,$L24
	sw	$16,24($sp)
	.loc 1 51
	addiu	$17,$17,%lo(script)
	move	$16,$17
	.loc 1 51
	li	$18,6
$L19:
	.loc 1 52
	jal	perform
	move	$4,$16
	.loc 1 52
	lw	$4,12($16)
	.loc 1 52
	subu	$5,$16,$17
	.loc 1 52
	xor	$4,$4,$2
	sra	$5,$5,4
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,16
	.loc 1 51
	lw	$2,0($16)
	nop
	bne	$2,$18,$L19
	nop
$L18:
	.loc 1 53
	jal	page_slots
	move	$17,$0
	.loc 1 53
	sltu	$2,$17,$2
	.loc 1 49
	move	$21,$0
	.loc 1 49
	move	$20,$0
	.loc 1 55
	li	$19,-1073741824
	li	$18,805306368
	.loc 1 54
	move	$4,$17
	.loc 1 53
	beq	$2,$0,$L31
	addiu	$5,$sp,16
$L22:
	.loc 1 54
	jal	page_slot
	nop
	.loc 1 55
	beq	$2,$0,$L21
	move	$22,$2
	.loc 1 55
	lw	$4,16($sp)
	nop
	.loc 1 55
	addu	$3,$4,$19
	sltu	$3,$3,$18
	beq	$3,$0,$L21
	nop
	.loc 1 57
	jal	page_find
	addiu	$20,$20,1
	xor	$4,$22,$2
	li	$5,57
	jal	check
	sltu	$4,$4,1
	.loc 1 59
	lw	$2,0($22)
	lw	$3,16($sp)
	nop
	xor	$2,$2,$3
	.loc 1 59
	addu	$21,$21,$2
$L21:
	.loc 1 53
	jal	page_slots
	addiu	$17,$17,1
	.loc 1 53
	sltu	$2,$17,$2
	.loc 1 54
	move	$4,$17
	.loc 1 53
	bne	$2,$0,$L22
	addiu	$5,$sp,16
$L31:
	.loc 1 61
	lw	$2,4($16)
	nop
	beq	$2,$20,$L32
	nop
	move	$4,$0
$L23:
	.loc 1 61
	jal	check
	li	$5,61
	.loc 1 63
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L32:
	.loc 1 61
	lw	$4,8($16)
	nop
	xor	$4,$4,$21
	b	$L23
	sltu	$4,$4,1
$L24:
	.loc 1 51
	b	$L18
	addiu	$16,$17,%lo(script)
	.set	reorder
	.end	main
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/tests/check.h"
