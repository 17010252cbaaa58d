# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/hostile/lying_table.c
	.text
	.file 1 "exos/hostile/lying_table.c"
	.section	.text.installed,"ax"
	.align	2
	.loc 1 14
	.ent	installed
installed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	.loc 1 14
	move	$18,$4
	li	$16,4096
	.loc 1 15
	move	$19,$0
	lui	$17,%hi(entry)
	.loc 1 21
	lui	$21,%hi(hidden_secret)
	.loc 1 17
	li	$20,25165824
$L3:
	.loc 1 18
	lw	$22,%lo(entry)($17)
	.loc 1 18
	jal	page_rights
	or	$4,$16,$18
	.loc 1 19
	lw	$3,%lo(entry)($17)
	.loc 1 18
	sw	$2,0($22)
	.loc 1 19
	lw	$5,0($3)
	jal	page_install
	li	$4,1342177280
	.loc 1 19
	sltu	$2,$2,-16
	.loc 1 17
	addiu	$16,$16,4096
	.loc 1 19
	beq	$2,$0,$L2
	li	$5,21
	.loc 1 21
	li	$2,1342177280
	lw	$2,0($2)
	lw	$4,%lo(hidden_secret)($21)
	.loc 1 20
	addiu	$19,$19,1
	.loc 1 21
	nor	$4,$0,$4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$0,$4
$L2:
	.loc 1 17
	bne	$16,$20,$L3
	move	$2,$19
	.loc 1 24
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	lw	$19,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	installed
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 27
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 30
	move	$5,$0
	li	$4,1342177280
	.loc 1 27
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 30
	jal	page_insert
	sw	$16,20($sp)
	.loc 1 30
	lui	$3,%hi(entry)
	sw	$2,%lo(entry)($3)
	.loc 1 31
	lw	$19,28968($0)
	.loc 1 32
	lw	$4,4096($0)
	lw	$2,28960($0)
	li	$5,32
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	.loc 1 33
	move	$16,$0
	.loc 1 34
	li	$17,1
	.loc 1 33
	li	$18,5
$L11:
	.loc 1 34
	sll	$4,$16,5
	jal	installed
	ori	$4,$4,0x7
	sltu	$4,$2,1
	beq	$16,$17,$L13
	li	$5,34
	.loc 1 34
	jal	check
	addiu	$16,$16,1
	.loc 1 33
	bne	$16,$18,$L11
	nop
	.loc 1 35
	jal	installed
	li	$4,33
	xor	$4,$2,$19
	li	$5,35
	jal	check
	sltu	$4,$4,1
	.loc 1 36
	jal	installed
	li	$4,97
	sltu	$4,$0,$2
	jal	check
	li	$5,36
	.loc 1 37
	jal	page_remove
	li	$4,1342177280
	.loc 1 39
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L13:
	.loc 1 34
	xor	$2,$2,$19
	jal	check
	sltu	$4,$2,1
	.loc 1 33
	b	$L11
	li	$16,2
	.set	reorder
	.end	main
	.section	.bss.entry,"aw"
	.align	2
entry:
	.space	4
	.section	.data.hidden_secret,"aw"
	.align	2
hidden_secret:
	.word	-1589831595
	.text
	.file 2 "./exos/exos.h"
	.file 3 "./exos/tests/check.h"
