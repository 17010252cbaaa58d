# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/mappings.c
	.text
	.file 1 "aegis/tests/mappings.c"
	.section	.text.again,"ax"
	.align	2
	.loc 1 7
	.ent	again
again:
	.set	noreorder
	.set	nomacro
	.loc 1 8
	lui	$3,%hi(handled)
	lw	$2,%lo(handled)($3)
	.loc 1 7
	addiu	$sp,$sp,-32
	.loc 1 8
	addiu	$2,$2,1
	.loc 1 7
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 9
	move	$4,$0
	.loc 1 7
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 7
	move	$17,$6
	.loc 1 9
	jal	page_record
	sw	$2,%lo(handled)($3)
	.loc 1 9
	li	$4,-4096
	move	$6,$0
	move	$5,$0
	jal	map_mine
	and	$4,$17,$4
	.loc 1 9
	beq	$2,$0,$L1
	move	$2,$16
	.loc 1 9
	addiu	$2,$16,4
$L1:
	.loc 1 10
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	again
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-392
	sw	$31,388($sp)
	sw	$19,364($sp)
	sw	$18,360($sp)
	sw	$17,356($sp)
	sw	$16,352($sp)
	sw	$fp,384($sp)
	sw	$23,380($sp)
	sw	$22,376($sp)
	sw	$21,372($sp)
	.loc 1 14
	jal	my_page
	sw	$20,368($sp)
	.loc 1 14
	jal	my_page
	move	$16,$2
	.loc 1 16
	xor	$4,$16,$2
	li	$5,16
	sltu	$4,$0,$4
	jal	check
	move	$18,$2
	.loc 1 17
	jal	page_record
	move	$4,$16
	lw	$17,0($2)
	jal	aegis_self
	nop
	xor	$4,$17,$2
	li	$5,17
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	move	$5,$16
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,18
	jal	check
	srl	$4,$4,31
	.loc 1 19
	li	$17,538968064
	li	$2,77
	.loc 1 20
	move	$6,$0
	move	$5,$16
	addiu	$4,$17,4096
	.loc 1 19
	sw	$2,0($17)
	.loc 1 20
	jal	map_mine
	ori	$19,$17,0x1000
	nor	$4,$0,$2
	li	$5,20
	jal	check
	srl	$4,$4,31
	.loc 1 21
	lw	$4,0($19)
	li	$5,21
	xori	$4,$4,0x4d
	jal	check
	sltu	$4,$4,1
	.loc 1 22
	jal	page_record
	move	$4,$16
	lw	$4,8($2)
	li	$5,22
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	.loc 1 23
	jal	faults_writing
	move	$4,$19
	sltu	$4,$0,$2
	jal	check
	li	$5,23
	.loc 1 24
	li	$6,1
	move	$5,$18
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	.loc 1 25
	lw	$4,0($17)
	li	$5,25
	jal	check
	sltu	$4,$4,1
	.loc 1 26
	jal	aegis_tlb_delete
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,26
	jal	check
	srl	$4,$4,31
	.loc 1 27
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,27
	.loc 1 28
	jal	aegis_page_free
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,28
	.loc 1 29
	jal	faults_reading
	move	$4,$19
	sltu	$4,$0,$2
	jal	check
	li	$5,29
	.loc 1 30
	jal	page_record
	move	$4,$16
	lw	$4,0($2)
	li	$5,30
	jal	check
	sltu	$4,$4,1
	addiu	$18,$sp,32
	.loc 1 33
	move	$16,$0
	.loc 1 33
	li	$19,80
$L7:
	.loc 1 34
	jal	my_page
	nop
	move	$5,$2
	.loc 1 35
	move	$4,$17
	li	$6,1
	jal	map_mine
	sw	$2,0($18)
	nor	$4,$0,$2
	li	$5,35
	jal	check
	srl	$4,$4,31
	.loc 1 36
	sw	$16,0($17)
	.loc 1 33
	addiu	$16,$16,1
	.loc 1 33
	addiu	$18,$18,4
	bne	$16,$19,$L7
	addiu	$17,$17,4096
	li	$17,538968064
	.loc 1 38
	move	$16,$0
	.loc 1 38
	li	$18,80
$L8:
	.loc 1 39
	lw	$4,0($17)
	li	$5,39
	xor	$4,$4,$16
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	.loc 1 38
	bne	$16,$18,$L8
	addiu	$17,$17,4096
	.loc 1 40
	jal	public_state
	nop
	lw	$16,12($2)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,8($2)
	.loc 1 43
	li	$17,286326784
	.loc 1 40
	jal	public_state
	addu	$16,$16,$2
	lw	$2,24($2)
	li	$5,40
	sltu	$16,$2,$16
	jal	check
	xori	$4,$16,0x1
	.loc 1 43
	lw	$6,44($sp)
	li	$18,305397760
	addiu	$17,$17,4369
	li	$16,65536
	sll	$6,$6,12
	ori	$7,$18,0xabcd
	ori	$6,$6,0x200
	ori	$5,$16,0xd000
	sw	$17,16($sp)
	move	$4,$0
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	.loc 1 44
	ori	$16,$16,0xd000
	.loc 1 43
	sltu	$4,$2,1
	jal	check
	li	$5,43
	.loc 1 44
	lw	$4,0($16)
	li	$5,44
	xori	$4,$4,0x3
	jal	check
	sltu	$4,$4,1
	.loc 1 45
	lw	$6,48($sp)
	ori	$7,$18,0xabcd
	sll	$6,$6,12
	ori	$6,$6,0x200
	move	$5,$16
	sw	$17,16($sp)
	move	$4,$0
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,45
	.loc 1 46
	lw	$4,0($16)
	li	$5,46
	xori	$4,$4,0x4
	jal	check
	sltu	$4,$4,1
	.loc 1 47
	move	$7,$0
	move	$6,$0
	move	$5,$16
	move	$4,$0
	sw	$0,24($sp)
	sw	$0,20($sp)
	jal	aegis_page_pin
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,47
	.loc 1 48
	jal	faults_reading
	move	$4,$16
	sltu	$4,$0,$2
	jal	check
	li	$5,48
	.loc 1 50
	lw	$17,52($sp)
	move	$6,$0
	move	$5,$17
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	.loc 1 58
	sll	$17,$17,12
	.loc 1 50
	li	$5,50
	srl	$4,$4,31
	.loc 1 58
	li	$20,-196608
	.loc 1 50
	jal	check
	ori	$18,$17,0x200
	.loc 1 58
	move	$23,$0
	.loc 1 14
	move	$19,$0
	.loc 1 55
	li	$17,65536
	.loc 1 58
	ori	$20,$20,0xfe00
$L11:
	.loc 1 52
	lw	$21,4128($0)
	.loc 1 55
	li	$22,1263403008
	li	$fp,1464139776
	.loc 1 52
	addu	$21,$23,$21
	.loc 1 55
	addiu	$22,$22,20311
	addiu	$7,$fp,19532
	ori	$6,$21,0x600
	move	$5,$16
	move	$4,$0
	sw	$22,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	li	$5,55
	jal	check
	sltu	$4,$4,1
	.loc 1 56
	move	$5,$16
	ori	$7,$fp,0x4c4c
	ori	$6,$21,0x200
	move	$4,$0
	sw	$22,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,56
	.loc 1 53
	move	$2,$16
	.loc 1 57
	ori	$4,$17,0xe000
$L10:
	.loc 1 58
	lw	$3,4($2)
	nop
	.loc 1 58
	bne	$3,$18,$L9
	nop
	.loc 1 58
	lw	$3,0($2)
	nop
	.loc 1 58
	srl	$3,$3,12
	.loc 1 58
	addu	$3,$3,$20
	sltu	$3,$3,1
	.loc 1 58
	addu	$19,$19,$3
$L9:
	.loc 1 57
	addiu	$2,$2,8
	.loc 1 57
	bne	$2,$4,$L10
	nop
	.loc 1 51
	addiu	$23,$23,4096
	li	$2,32768
	bne	$23,$2,$L11
	nop
	.loc 1 60
	xori	$4,$19,0x1
	li	$5,60
	jal	check
	sltu	$4,$4,1
	.loc 1 61
	lui	$2,%hi(handled)
	lw	$2,%lo(handled)($2)
	nop
	bne	$2,$0,$L19
	move	$4,$0
	li	$4,1
$L12:
	.loc 1 61
	jal	check
	li	$5,61
	.loc 1 63
	lw	$31,388($sp)
	lw	$fp,384($sp)
	lw	$23,380($sp)
	lw	$22,376($sp)
	lw	$21,372($sp)
	lw	$20,368($sp)
	lw	$19,364($sp)
	lw	$18,360($sp)
	lw	$17,356($sp)
	lw	$16,352($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,392
$L19:
	.loc 1 61
	move	$6,$0
	jal	again
	move	$5,$0
	b	$L12
	sltu	$4,$0,$2
	.set	reorder
	.end	main
	.section	.bss.handled,"aw"
	.align	2
handled:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
