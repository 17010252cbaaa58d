# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/ranges.c
	.file 1 "ranges.c"
	.text
	.align	2
	.ent	held
held:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$16,32($sp)
	li	$16,65536
	sw	$18,40($sp)
	sw	$17,36($sp)
	ori	$16,$16,0xd000
	li	$18,1263403008
	li	$17,1464139776
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$31,68($sp)
	move	$20,$5
	srl	$23,$4,12
	move	$fp,$0
	move	$22,$0
	addiu	$18,$18,20311
	addiu	$17,$17,19532
	addiu	$21,$16,4096
	li	$19,32768
$L4:
	lw	$6,4128($0)
	move	$5,$16
	addu	$6,$fp,$6
	move	$7,$17
	ori	$6,$6,0x200
	move	$4,$0
	sw	$18,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,28
	move	$2,$16
$L3:
	lw	$3,4($2)
	nop
	bne	$3,$20,$L2
	nop
	lw	$3,0($2)
	nop
	srl	$3,$3,12
	xor	$3,$3,$23
	sltu	$3,$3,1
	addu	$22,$22,$3
$L2:
	addiu	$2,$2,8
	bne	$2,$21,$L3
	nop
	addiu	$fp,$fp,4096
	bne	$fp,$19,$L4
	move	$2,$22
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	lw	$22,56($sp)
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	held
	.align	2
	.ent	insert
insert:
	.set	noreorder
	lui	$2,%hi(list)
	lw	$3,%lo(list)($2)
	li	$6,305397760
	li	$2,572653568
	addiu	$sp,$sp,-32
	ori	$6,$6,0xabcd
	addiu	$2,$2,8738
	sll	$4,$4,3
	li	$7,286326784
	addiu	$7,$7,4369
	sw	$2,20($sp)
	sw	$6,16($sp)
	sw	$31,28($sp)
	jal	aegis_tlb_write_list
	addu	$4,$4,$3
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	insert
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$31,84($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	jal	my_page
	sw	$20,64($sp)
	li	$4,538902528
	move	$5,$2
	lui	$3,%hi(list)
	sll	$2,$2,12
	li	$6,1
	ori	$4,$4,0xf000
	jal	map_mine
	sw	$2,%lo(list)($3)
	nor	$4,$0,$2
	li	$5,43
	jal	check
	srl	$4,$4,31
	addiu	$18,$sp,16
	li	$17,538968064
	move	$16,$0
	li	$19,8
$L12:
	jal	my_page
	nop
	move	$5,$2
	move	$4,$17
	li	$6,1
	jal	map_mine
	sw	$2,0($18)
	nor	$4,$0,$2
	li	$5,46
	jal	check
	srl	$4,$4,31
	sw	$16,4($17)
	addiu	$16,$16,1
	addiu	$18,$18,4
	bne	$16,$19,$L12
	addiu	$17,$17,4096
	li	$5,538902528
	ori	$5,$5,0xf000
	li	$7,538968064
	move	$3,$0
	li	$9,3
	li	$11,1
	li	$10,512
$L14:
	bne	$9,$0,1f
	divu	$0,$3,$9
	break	7
1:
	andi	$2,$3,0x7
	addiu	$4,$sp,16
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$4,0($2)
	andi	$6,$3,0xff
	sll	$4,$4,12
	sw	$7,0($5)
	addiu	$3,$3,1
	addiu	$7,$7,4097
	mfhi	$8
	xori	$2,$8,0x2
	sltu	$2,$2,1
	sll	$2,$2,10
	beq	$8,$11,$L13
	or	$2,$2,$4
	ori	$4,$2,0x200
$L13:
	or	$2,$6,$4
	sw	$2,4($5)
	bne	$3,$10,$L14
	addiu	$5,$5,8
	move	$5,$0
	jal	insert
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,55
	jal	faults_writing
	li	$4,538968064
	sltu	$4,$2,1
	jal	check
	li	$5,56
	li	$5,8
	jal	insert
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,57
	li	$17,538968064
	move	$20,$0
	li	$18,3
	li	$19,8
$L15:
	jal	faults_writing
	move	$4,$17
	bne	$18,$0,1f
	divu	$0,$20,$18
	break	7
1:
	li	$5,59
	addiu	$20,$20,1
	mfhi	$16
	xori	$4,$16,0x2
	sltu	$4,$0,$4
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	move	$4,$17
	xori	$4,$16,0x1
	sltu	$4,$4,1
	xor	$4,$4,$2
	li	$5,60
	jal	check
	sltu	$4,$4,1
	bne	$20,$19,$L15
	addiu	$17,$17,4096
	li	$16,538902528
	ori	$16,$16,0xf018
	lw	$5,4($16)
	jal	held
	addiu	$4,$16,16360
	li	$3,1
	beq	$2,$3,$L36
	nop
	move	$4,$0
$L16:
	jal	check
	li	$5,62
	jal	public_state
	li	$18,131072
	lw	$20,0($2)
	move	$17,$0
	move	$16,$0
	li	$19,512
	addiu	$18,$18,512
	b	$L17
	li	$21,3
$L18:
	li	$5,512
$L41:
	jal	aegis_tlb_delete_range
	li	$4,538968064
	sltu	$4,$2,1
	jal	check
	li	$5,72
	jal	faults_reading
	move	$4,$fp
	sltu	$4,$0,$2
	jal	check
	li	$5,73
	addiu	$16,$16,1
	addiu	$17,$17,37
$L17:
	jal	public_state
	nop
	lw	$2,0($2)
	andi	$22,$16,0x7
	subu	$2,$2,$20
	sltu	$2,$2,12
	move	$4,$22
	subu	$5,$19,$22
	beq	$2,$0,$L37
	andi	$23,$17,0x1ff
	jal	insert
	addu	$fp,$23,$18
	sltu	$4,$2,1
	li	$5,68
	jal	check
	sltu	$22,$23,$22
	bne	$22,$0,$L18
	sll	$fp,$fp,12
	jal	faults_reading
	move	$4,$fp
	bne	$21,$0,1f
	divu	$0,$23,$21
	break	7
1:
	li	$5,71
	mfhi	$23
	xori	$23,$23,0x1
	sltu	$23,$23,1
	xor	$4,$23,$2
	jal	check
	sltu	$4,$4,1
	b	$L41
	li	$5,512
$L37:
	li	$5,512
	jal	insert
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,75
	li	$17,538968064
	move	$16,$0
	li	$19,3
	li	$21,1
	li	$20,515
$L21:
	jal	faults_reading
	move	$4,$17
	bne	$19,$0,1f
	divu	$0,$16,$19
	break	7
1:
	li	$5,77
	mfhi	$18
	xori	$4,$18,0x1
	sltu	$4,$4,1
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	andi	$4,$16,0x7
	li	$5,79
	beq	$18,$21,$L20
	addiu	$16,$16,5
	lw	$2,4($17)
	nop
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
$L20:
	bne	$16,$20,$L21
	addiu	$17,$17,20480
	lw	$16,16($sp)
	li	$17,2147418112
	jal	page_record
	move	$4,$16
	lw	$4,8($2)
	li	$5,81
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	li	$6,1
	move	$5,$16
	jal	map_mine
	ori	$4,$17,0xf000
	bgez	$2,$L38
	nop
	move	$4,$0
$L22:
	li	$5,84
	jal	check
	li	$16,2147418112
	li	$5,3
	jal	aegis_tlb_delete_range
	ori	$4,$16,0xe000
	li	$3,-2
	beq	$2,$3,$L39
	nop
	move	$4,$0
$L23:
	jal	check
	li	$5,85
	move	$5,$0
	jal	aegis_tlb_delete_range
	li	$4,-2147483648
	beq	$2,$0,$L40
	nop
	move	$4,$0
$L24:
	jal	check
	li	$5,86
	li	$5,512
	jal	aegis_tlb_delete_range
	li	$4,538968064
	sltu	$4,$2,1
	li	$5,88
	jal	check
	li	$17,541065216
	li	$16,538968064
	addiu	$17,$17,12288
$L25:
	jal	faults_reading
	move	$4,$16
	addiu	$16,$16,20480
	li	$5,90
	jal	check
	sltu	$4,$0,$2
	bne	$16,$17,$L25
	move	$2,$0
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,88
$L38:
	jal	faults_reading
	ori	$4,$17,0xf000
	b	$L22
	sltu	$4,$2,1
$L40:
	li	$4,-2147483648
	jal	aegis_tlb_delete_range
	li	$5,1
	addiu	$4,$2,2
	b	$L24
	sltu	$4,$4,1
$L36:
	lw	$5,12($16)
	jal	held
	addiu	$4,$16,20456
	xori	$4,$2,0x1
	b	$L16
	sltu	$4,$4,1
$L39:
	jal	faults_reading
	ori	$4,$16,0xf000
	b	$L23
	sltu	$4,$0,$2
	.set	reorder
	.end	main
	.section	.bss.list,"aw"
	.align	2
list:
	.space	4
