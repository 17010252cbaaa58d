# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/mappings.c
	.text
	.file 1 "aegis/tests/mappings.c"
	.section	.text.again,"ax"
	.align	2
	.loc 1 10
	.ent	again
again:
	.set	noreorder
	.loc 1 11
	lui	$3,%hi(handled)
	lw	$2,%lo(handled)($3)
	.loc 1 10
	addiu	$sp,$sp,-32
	.loc 1 11
	addiu	$2,$2,1
	.loc 1 10
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 12
	move	$4,$0
	.loc 1 10
	sw	$17,24($sp)
	sw	$31,28($sp)
	move	$17,$6
	.loc 1 12
	jal	page_record
	sw	$2,%lo(handled)($3)
	li	$4,-4096
	move	$6,$0
	move	$5,$0
	jal	map_mine
	and	$4,$17,$4
	beq	$2,$0,$L1
	move	$2,$16
	addiu	$2,$16,4
$L1:
	.loc 1 13
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	again
	.section	.text.held,"ax"
	.align	2
	.loc 1 20
	.ent	held
held:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 31
	sll	$5,$5,12
	.loc 1 20
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 27
	li	$19,65536
	li	$18,1263403008
	li	$17,1464139776
	.loc 1 20
	sw	$fp,64($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$16,32($sp)
	sw	$31,68($sp)
	sw	$23,60($sp)
	.loc 1 31
	ori	$20,$5,0x200
	.loc 1 32
	srl	$22,$4,12
	move	$fp,$0
	.loc 1 21
	move	$21,$0
	.loc 1 27
	addiu	$18,$18,20311
	addiu	$17,$17,19532
	ori	$16,$19,0xd000
$L9:
	.loc 1 24
	lw	$23,4128($0)
	.loc 1 27
	move	$7,$17
	.loc 1 24
	addu	$23,$fp,$23
	.loc 1 27
	ori	$6,$23,0x600
	move	$5,$16
	move	$4,$0
	sw	$18,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	li	$5,27
	jal	check
	sltu	$4,$4,1
	.loc 1 29
	move	$5,$16
	move	$7,$17
	ori	$6,$23,0x200
	move	$4,$0
	sw	$18,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,29
	.loc 1 25
	move	$2,$16
	.loc 1 30
	ori	$4,$19,0xe000
$L8:
	.loc 1 31
	lw	$3,4($2)
	nop
	bne	$3,$20,$L7
	nop
	.loc 1 32
	lw	$3,0($2)
	nop
	srl	$3,$3,12
	.loc 1 31
	xor	$3,$3,$22
	sltu	$3,$3,1
	addu	$21,$21,$3
$L7:
	.loc 1 30
	addiu	$2,$2,8
	bne	$2,$4,$L8
	nop
	.loc 1 23
	addiu	$fp,$fp,4096
	li	$2,32768
	bne	$fp,$2,$L9
	move	$2,$21
	.loc 1 35
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	lw	$21,52($sp)
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	held
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 38
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-376
	sw	$31,372($sp)
	sw	$19,368($sp)
	sw	$18,364($sp)
	sw	$17,360($sp)
	.loc 1 39
	jal	my_page
	sw	$16,356($sp)
	jal	my_page
	move	$16,$2
	.loc 1 41
	xor	$4,$16,$2
	li	$5,41
	sltu	$4,$0,$4
	jal	check
	move	$18,$2
	.loc 1 42
	jal	page_record
	move	$4,$16
	lw	$17,0($2)
	jal	aegis_self
	nop
	xor	$4,$17,$2
	li	$5,42
	jal	check
	sltu	$4,$4,1
	.loc 1 43
	move	$5,$16
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,43
	jal	check
	srl	$4,$4,31
	.loc 1 44
	li	$17,538968064
	li	$2,77
	.loc 1 45
	move	$6,$0
	move	$5,$16
	addiu	$4,$17,4096
	.loc 1 44
	sw	$2,0($17)
	.loc 1 45
	jal	map_mine
	ori	$19,$17,0x1000
	nor	$4,$0,$2
	li	$5,45
	jal	check
	srl	$4,$4,31
	.loc 1 46
	lw	$4,0($19)
	li	$5,46
	xori	$4,$4,0x4d
	jal	check
	sltu	$4,$4,1
	.loc 1 47
	jal	page_record
	move	$4,$16
	lw	$4,8($2)
	li	$5,47
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	.loc 1 48
	jal	faults_writing
	move	$4,$19
	sltu	$4,$0,$2
	jal	check
	li	$5,48
	.loc 1 49
	li	$6,1
	move	$5,$18
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,49
	jal	check
	srl	$4,$4,31
	.loc 1 50
	lw	$4,0($17)
	li	$5,50
	jal	check
	sltu	$4,$4,1
	.loc 1 51
	jal	aegis_tlb_delete
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,51
	jal	check
	srl	$4,$4,31
	.loc 1 52
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,52
	.loc 1 53
	jal	aegis_page_free
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,53
	.loc 1 54
	jal	faults_reading
	move	$4,$19
	sltu	$4,$0,$2
	jal	check
	li	$5,54
	.loc 1 55
	jal	page_record
	move	$4,$16
	lw	$4,0($2)
	li	$5,55
	jal	check
	sltu	$4,$4,1
	addiu	$18,$sp,32
	.loc 1 58
	move	$16,$0
	li	$19,80
$L14:
	.loc 1 59
	jal	my_page
	nop
	move	$5,$2
	.loc 1 60
	move	$4,$17
	li	$6,1
	jal	map_mine
	sw	$2,0($18)
	nor	$4,$0,$2
	li	$5,60
	jal	check
	srl	$4,$4,31
	.loc 1 61
	sw	$16,0($17)
	.loc 1 58
	addiu	$16,$16,1
	addiu	$18,$18,4
	bne	$16,$19,$L14
	addiu	$17,$17,4096
	li	$17,538968064
	.loc 1 63
	move	$16,$0
	li	$18,80
$L15:
	.loc 1 64
	lw	$4,0($17)
	li	$5,64
	xor	$4,$4,$16
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	.loc 1 63
	bne	$16,$18,$L15
	addiu	$17,$17,4096
	.loc 1 65
	jal	public_state
	nop
	lw	$16,12($2)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,8($2)
	.loc 1 68
	li	$17,286326784
	.loc 1 65
	jal	public_state
	addu	$16,$16,$2
	lw	$2,24($2)
	li	$5,65
	sltu	$16,$2,$16
	jal	check
	xori	$4,$16,0x1
	.loc 1 68
	lw	$6,44($sp)
	addiu	$17,$17,4369
	li	$18,305397760
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
	.loc 1 70
	ori	$16,$16,0xd000
	.loc 1 68
	sltu	$4,$2,1
	jal	check
	li	$5,68
	.loc 1 70
	lw	$4,0($16)
	li	$5,70
	xori	$4,$4,0x3
	jal	check
	sltu	$4,$4,1
	.loc 1 71
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
	li	$5,71
	.loc 1 73
	lw	$4,0($16)
	li	$5,73
	xori	$4,$4,0x4
	jal	check
	sltu	$4,$4,1
	.loc 1 74
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
	li	$5,74
	.loc 1 75
	jal	faults_reading
	move	$4,$16
	sltu	$4,$0,$2
	jal	check
	li	$5,75
	.loc 1 80
	lw	$16,52($sp)
	move	$6,$0
	move	$5,$16
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,80
	.loc 1 81
	move	$5,$16
	jal	held
	li	$4,538968064
	xori	$4,$2,0x1
	li	$5,81
	jal	check
	sltu	$4,$4,1
	.loc 1 82
	lw	$17,56($sp)
	move	$6,$0
	move	$5,$17
	jal	map_mine
	li	$4,555745280
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,82
	.loc 1 83
	move	$5,$16
	jal	held
	li	$4,538968064
	sltu	$4,$2,1
	jal	check
	li	$5,83
	.loc 1 84
	jal	aegis_tlb_delete
	li	$4,538968064
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,84
	.loc 1 85
	move	$5,$17
	jal	held
	li	$4,555745280
	xori	$4,$2,0x1
	li	$5,85
	jal	check
	sltu	$4,$4,1
	.loc 1 86
	lui	$2,%hi(handled)
	lw	$2,%lo(handled)($2)
	nop
	bne	$2,$0,$L21
	move	$4,$0
	li	$4,1
$L16:
	jal	check
	li	$5,86
	.loc 1 88
	lw	$31,372($sp)
	lw	$19,368($sp)
	lw	$18,364($sp)
	lw	$17,360($sp)
	lw	$16,356($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,376
$L21:
	.loc 1 86
	move	$6,$0
	jal	again
	move	$5,$0
	b	$L16
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
