# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/hostile/stale_mappings.c
	.text
	.file 1 "exos/hostile/stale_mappings.c"
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"taken\012\000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	sw	$17,72($sp)
	lui	$17,%hi(area)
	sw	$19,80($sp)
	sw	$31,92($sp)
	sw	$21,88($sp)
	sw	$20,84($sp)
	sw	$18,76($sp)
	sw	$16,68($sp)
	.loc 1 15
	move	$2,$0
	addiu	$19,$17,%lo(area)
	.loc 1 15
	li	$5,12
	.loc 1 15
	sll	$3,$2,12
$L20:
	.loc 1 15
	addiu	$4,$2,40
	.loc 1 15
	addu	$3,$19,$3
	.loc 1 15
	addiu	$2,$2,1
	.loc 1 15
	sw	$4,0($3)
	.loc 1 15
	bne	$2,$5,$L20
	sll	$3,$2,12
	.loc 1 17
	jal	page_physical
	move	$4,$19
	.loc 1 18
	move	$4,$2
	jal	aegis_page_free
	move	$16,$2
	sltu	$4,$2,1
	jal	check
	li	$5,18
	.loc 1 19
	jal	page_find
	move	$4,$19
	lw	$5,0($2)
	jal	page_install
	move	$4,$19
	sltu	$4,$2,-16
	li	$5,19
	jal	check
	xori	$4,$4,0x1
	.loc 1 20
	jal	page_remove
	move	$4,$19
	.loc 1 21
	lw	$2,%lo(area)($17)
	nop
	bne	$2,$0,$L18
	nop
	li	$4,1
$L3:
	lui	$17,%hi(area+4096)
	.loc 1 21
	li	$5,21
	addiu	$17,$17,%lo(area+4096)
	addiu	$20,$sp,20
	jal	check
	li	$21,49152
	addu	$21,$19,$21
	move	$18,$20
	move	$16,$17
$L4:
	.loc 1 23
	jal	page_physical
	move	$4,$16
	.loc 1 23
	addiu	$16,$16,4096
	.loc 1 23
	sw	$2,0($18)
	.loc 1 23
	bne	$16,$21,$L4
	addiu	$18,$18,4
	.loc 1 24
	move	$7,$0
	move	$6,$0
	li	$5,6
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,24
	.loc 1 25
	lw	$3,28672($0)
	nop
	.loc 1 25
	addiu	$3,$3,28
$L5:
	.loc 1 26
	lw	$2,28672($0)
	nop
	.loc 1 26
	subu	$2,$2,$3
	.loc 1 26
	bltz	$2,$L5
	nop
	.loc 1 28
	li	$16,1
	.loc 1 28
	li	$18,12
$L9:
	.loc 1 29
	jal	page_find
	move	$4,$17
	lw	$5,0($2)
	jal	page_install
	move	$4,$17
	.loc 1 29
	sltu	$2,$2,-16
	beq	$2,$0,$L19
	move	$4,$17
	.loc 1 33
	jal	page_physical
	nop
	lw	$3,0($20)
	nop
	bne	$2,$3,$L8
	move	$4,$0
	.loc 1 33
	sll	$2,$16,12
	addu	$2,$19,$2
	lw	$2,0($2)
	addiu	$4,$16,40
	xor	$4,$4,$2
	sltu	$4,$4,1
$L8:
	.loc 1 33
	li	$5,33
	jal	check
	addiu	$16,$16,1
	.loc 1 28
	addiu	$17,$17,4096
	bne	$16,$18,$L9
	addiu	$20,$20,4
	.loc 1 34
	li	$2,5
$L1:
	.loc 1 35
	lw	$31,92($sp)
	lw	$21,88($sp)
	lw	$20,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,96
$L19:
	.loc 1 30
	lui	$5,%hi($LC0)
	.loc 1 31
	sll	$16,$16,12
	.loc 1 30
	li	$6,6
	addiu	$5,$5,%lo($LC0)
	li	$4,1
	jal	write
	addu	$19,$19,$16
	.loc 1 31
	lw	$2,0($19)
	b	$L1
	nop
$L18:
	.loc 1 21
	jal	page_physical
	move	$4,$19
	xor	$4,$2,$16
	b	$L3
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	49152
	.text
	.file 2 "./experiments/workload.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./exos/exos.h"
	.file 5 "./exos/tests/check.h"
