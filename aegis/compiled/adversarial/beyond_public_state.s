# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/adversarial/beyond_public_state.c
	.text
	.file 1 "aegis/adversarial/beyond_public_state.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$23,48($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,52($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 6
	lw	$21,4124($0)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 25
	lw	$20,4128($0)
	.loc 1 6
	li	$2,65536
	.loc 2 25
	lw	$22,4132($0)
	.loc 1 6
	ori	$2,$2,0xb23f
	addu	$21,$21,$2
	.loc 2 25
	srl	$20,$20,12
	.loc 1 10
	li	$19,1263403008
	li	$18,1464139776
	.loc 2 25
	srl	$21,$21,12
	srl	$22,$22,12
	.loc 1 9
	move	$16,$0
	.loc 1 6
	move	$17,$0
	.loc 1 10
	addiu	$19,$19,20311
	addiu	$18,$18,19532
	.loc 1 11
	addiu	$23,$20,8
	.loc 1 10
	sll	$5,$16,12
$L16:
	move	$7,$19
	move	$6,$18
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	.loc 1 10
	bltz	$2,$L2
	nop
	.loc 2 25
	lw	$2,4124($0)
	nop
	srl	$2,$2,12
	.loc 1 11
	sltu	$2,$16,$2
	bne	$2,$0,$L15
	sltu	$2,$16,$20
	.loc 1 11
	sltu	$2,$16,$21
	beq	$2,$0,$L3
	sltu	$2,$16,$20
	.loc 1 11
	li	$4,1
$L4:
$L19:
	.loc 1 11
	jal	check
	li	$5,11
	.loc 1 13
	addiu	$17,$17,1
$L2:
	.loc 1 9
	addiu	$16,$16,1
	.loc 1 9
	li	$2,6144
	bne	$16,$2,$L16
	sll	$5,$16,12
	.loc 2 25
	lw	$4,4124($0)
	.loc 1 15
	li	$5,15
	.loc 2 25
	srl	$4,$4,12
	.loc 1 15
	subu	$4,$21,$4
	addiu	$4,$4,8
	sltu	$4,$17,$4
	jal	check
	xori	$4,$4,0x1
	.loc 1 17
	addiu	$5,$21,-1
	sll	$5,$5,12
	li	$7,1263403008
	li	$6,1464139776
	addiu	$7,$7,20311
	addiu	$6,$6,19532
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,17
	jal	check
	srl	$4,$4,31
	.loc 1 18
	lw	$16,4124($0)
	.loc 1 19
	li	$17,538968064
	.loc 1 18
	addiu	$16,$16,576
	.loc 1 18
	andi	$16,$16,0xfff
	.loc 1 19
	addu	$2,$16,$17
$L17:
	lw	$4,0($2)
	li	$5,19
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,4
	.loc 1 18
	sltu	$2,$16,4096
	bne	$2,$0,$L17
	addu	$2,$16,$17
	.loc 1 21
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
$L3:
$L15:
	.loc 1 11
	bne	$2,$0,$L18
	sltu	$2,$16,$22
	.loc 1 11
	sltu	$2,$16,$23
	bne	$2,$0,$L19
	li	$4,1
	.loc 1 11
	sltu	$2,$16,$22
$L18:
	bne	$2,$0,$L10
	nop
	.loc 2 25
	lw	$4,4136($0)
	nop
	srl	$4,$4,12
	b	$L4
	sltu	$4,$16,$4
$L10:
	.loc 1 11
	b	$L4
	move	$4,$0
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
