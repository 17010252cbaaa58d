# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/memory.c
	.file 1 "memory.c"
	.text
	.align	2
	.ent	let
let:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	jal	public_state
	move	$17,$4
	lw	$16,0($2)
$L2:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L2
	nop
	jal	yield_to
	move	$4,$17
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	let
	.align	2
	.ent	child
child:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$19,44($sp)
	lui	$19,%hi(known_page)
	sw	$16,32($sp)
	lw	$16,%lo(known_page)($19)
	lw	$4,%lo(known_page)($19)
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	jal	page_record
	lui	$20,%hi(parent)
	lw	$4,0($2)
	lw	$2,%lo(parent)($20)
	lui	$18,%hi(known_high)
	xor	$4,$4,$2
	lui	$17,%hi(known_low)
	sll	$16,$16,12
	li	$5,17
	jal	check
	sltu	$4,$4,1
	li	$22,538968064
	lw	$6,%lo(known_high)($18)
	ori	$21,$16,0x600
	lw	$7,%lo(known_low)($17)
	move	$5,$21
	jal	aegis_tlb_write
	addiu	$4,$22,28672
	addiu	$4,$2,1
	li	$5,18
	jal	check
	sltu	$4,$4,1
	lw	$6,%lo(known_high)($18)
	lw	$7,%lo(known_low)($17)
	ori	$16,$16,0x200
	xori	$7,$7,0x1
	move	$5,$16
	jal	aegis_tlb_write
	ori	$4,$22,0x7000
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	lw	$6,%lo(known_high)($18)
	li	$2,-2147483648
	lw	$7,%lo(known_low)($17)
	xor	$6,$6,$2
	move	$5,$16
	jal	aegis_tlb_write
	ori	$4,$22,0x7000
	addiu	$4,$2,1
	li	$5,20
	jal	check
	sltu	$4,$4,1
	li	$2,1
	lw	$4,%lo(known_page)($19)
	sw	$2,16($sp)
	li	$7,1
	li	$6,1
	jal	aegis_page_set_capabilities
	li	$5,1
	li	$3,-1
	beq	$2,$3,$L20
	nop
	move	$4,$0
$L7:
	jal	check
	li	$5,21
	li	$22,538968064
	lw	$6,%lo(known_high)($18)
	lw	$7,%lo(known_low)($17)
	move	$5,$16
	jal	aegis_tlb_write
	addiu	$4,$22,28672
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,23
	ori	$4,$22,0x7000
	lw	$3,0($4)
	li	$2,41
	beq	$3,$2,$L21
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,24
	lw	$7,%lo(known_high)($18)
	lw	$2,%lo(known_low)($17)
	li	$22,65536
	move	$6,$16
	ori	$5,$22,0xe000
	move	$4,$0
	sw	$2,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	li	$5,25
	jal	check
	ori	$22,$22,0xe000
	lw	$4,0($22)
	li	$5,26
	xori	$4,$4,0x29
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(parent)($20)
	jal	yield_to
	nop
	li	$4,538968064
	jal	faults_reading
	addiu	$4,$4,28672
	bne	$2,$0,$L22
	move	$4,$2
$L9:
	jal	check
	li	$5,29
	lw	$6,%lo(known_high)($18)
	lw	$7,%lo(known_low)($17)
	li	$17,538968064
	move	$5,$16
	jal	aegis_tlb_write
	addiu	$4,$17,28672
	addiu	$4,$2,1
	li	$5,30
	jal	check
	sltu	$4,$4,1
	li	$6,305397760
	li	$7,77
	ori	$6,$6,0xabcd
	move	$5,$16
	jal	aegis_tlb_write
	ori	$4,$17,0x7000
	bltz	$2,$L14
	nop
	ori	$17,$17,0x7000
	lw	$4,0($17)
	nop
	xori	$4,$4,0x2a
	sltu	$4,$4,1
$L10:
	jal	check
	li	$5,31
	lw	$4,%lo(parent)($20)
	jal	yield_to
	li	$17,538968064
	jal	faults_reading
	addiu	$4,$17,28672
	sltu	$4,$0,$2
	jal	check
	li	$5,34
	li	$6,305397760
	li	$7,77
	ori	$6,$6,0xabcd
	move	$5,$16
	jal	aegis_tlb_write
	ori	$4,$17,0x7000
	addiu	$4,$2,1
	li	$5,35
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(known_page)($19)
	li	$2,4
	li	$7,3
	li	$6,2
	li	$5,1
	jal	aegis_page_allocate
	sw	$2,16($sp)
	lw	$4,%lo(known_page)($19)
	li	$5,37
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$7,4
	li	$6,3
	move	$5,$21
	jal	aegis_tlb_write
	ori	$4,$17,0x7000
	bltz	$2,$L15
	ori	$17,$17,0x7000
	lw	$4,0($17)
	nop
	sltu	$4,$4,1
$L11:
	jal	check
	li	$5,38
	li	$2,538968064
	li	$3,43
	sw	$3,28672($2)
	lw	$4,%lo(parent)($20)
	jal	yield_to
	nop
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,64
$L14:
	b	$L10
	move	$4,$0
$L15:
	b	$L11
	move	$4,$0
$L22:
	jal	faults_reading
	move	$4,$22
	b	$L9
	sltu	$4,$0,$2
$L20:
	lw	$4,%lo(known_page)($19)
	jal	aegis_page_free
	nop
	addiu	$4,$2,1
	b	$L7
	sltu	$4,$4,1
$L21:
	jal	faults_writing
	nop
	b	$L8
	sltu	$4,$0,$2
	.set	reorder
	.end	child
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	lui	$2,%hi(role)
	sw	$18,36($sp)
	lw	$18,%lo(role)($2)
	sw	$31,60($sp)
	sw	$23,56($sp)
	sw	$22,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$17,32($sp)
	bne	$18,$0,$L63
	sw	$16,28($sp)
	jal	public_state
	nop
	lw	$19,12($2)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$21,8($2)
	jal	public_state
	nop
	lw	$20,16($2)
	li	$22,305397760
	li	$16,572653568
	li	$17,286326784
	addiu	$16,$16,8738
	ori	$7,$22,0xabcd
	move	$5,$7
	addiu	$6,$17,4369
	move	$4,$20
	jal	aegis_page_allocate
	sw	$16,16($sp)
	xor	$4,$2,$20
	li	$5,69
	jal	check
	sltu	$4,$4,1
	ori	$7,$22,0xabcd
	move	$5,$7
	ori	$6,$17,0x1111
	move	$4,$20
	jal	aegis_page_allocate
	sw	$16,16($sp)
	addiu	$4,$2,2
	li	$5,70
	jal	check
	sltu	$4,$4,1
	ori	$7,$22,0xabcd
	move	$5,$7
	ori	$6,$17,0x1111
	li	$4,1
	jal	aegis_page_allocate
	sw	$16,16($sp)
	addiu	$4,$2,2
	li	$5,71
	jal	check
	sltu	$4,$4,1
	ori	$7,$22,0xabcd
	ori	$6,$17,0x1111
	move	$5,$0
	move	$4,$0
	jal	aegis_page_allocate
	sw	$16,16($sp)
	addiu	$4,$2,2
	li	$5,72
	jal	check
	sltu	$4,$4,1
	jal	public_state
	nop
	lw	$3,12($2)
	addiu	$2,$19,-1
	beq	$3,$2,$L64
	nop
	move	$4,$0
$L26:
	jal	check
	li	$5,73
	jal	page_record
	move	$4,$20
	lw	$16,0($2)
	jal	aegis_self
	nop
	beq	$16,$2,$L65
	nop
	move	$4,$0
$L27:
	jal	check
	li	$5,74
	li	$17,538968064
	sll	$16,$20,12
	li	$22,305397760
	li	$7,286326784
	ori	$6,$22,0xabcd
	addiu	$7,$7,4369
	ori	$5,$16,0x600
	jal	aegis_tlb_write
	addiu	$4,$17,28672
	addiu	$4,$2,1
	li	$5,76
	jal	check
	sltu	$4,$4,1
	li	$7,572653568
	addiu	$7,$7,8738
	ori	$6,$22,0xabcd
	ori	$5,$16,0x200
	jal	aegis_tlb_write
	ori	$4,$17,0x7000
	addiu	$4,$2,1
	li	$5,77
	jal	check
	sltu	$4,$4,1
	li	$6,1
	ori	$4,$17,0x7000
	jal	map_mine
	move	$5,$20
	nor	$4,$0,$2
	li	$5,78
	jal	check
	srl	$4,$4,31
	jal	aegis_random
	lui	$22,%hi(known_high)
	move	$17,$2
	lui	$23,%hi(known_low)
	lui	$2,%hi(known_page)
	sw	$20,%lo(known_page)($2)
	sw	$17,%lo(known_high)($22)
	sw	$3,%lo(known_low)($23)
	lw	$2,%lo(known_high)($22)
	nop
	bne	$2,$0,$L66
	move	$16,$3
	move	$4,$0
$L28:
	jal	check
	li	$5,83
	li	$16,538968064
	li	$2,41
	sw	$2,28672($16)
	li	$2,572653568
	lw	$5,%lo(known_high)($22)
	addiu	$2,$2,8738
	lw	$6,%lo(known_low)($23)
	li	$7,305397760
	ori	$7,$7,0xabcd
	move	$4,$20
	jal	aegis_page_set_capabilities
	sw	$2,16($sp)
	sltu	$4,$2,1
	li	$5,85
	jal	check
	addiu	$17,$16,28672
	jal	faults_reading
	move	$4,$17
	sltu	$4,$0,$2
	jal	check
	li	$5,86
	li	$6,1
	move	$5,$20
	jal	map_mine
	move	$4,$17
	bltz	$2,$L44
	nop
	lw	$4,28672($16)
	nop
	xori	$4,$4,0x29
	sltu	$4,$4,1
$L29:
	jal	check
	li	$5,87
	move	$7,$0
	move	$6,$0
	li	$5,10
	jal	spawn
	li	$4,1
	move	$17,$2
	li	$5,89
	jal	check
	sltu	$4,$2,-16
	jal	let
	move	$4,$17
	jal	page_record
	move	$4,$20
	lw	$4,8($2)
	li	$5,91
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	li	$7,305397760
	li	$2,572653568
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	sw	$2,16($sp)
	li	$6,77
	move	$5,$7
	jal	aegis_page_set_capabilities
	move	$4,$20
	beq	$2,$0,$L67
	nop
	move	$4,$0
$L30:
	li	$5,92
	jal	check
	li	$16,538968064
	li	$6,1
	addiu	$4,$16,28672
	jal	map_mine
	move	$5,$20
	nor	$4,$0,$2
	li	$5,94
	jal	check
	srl	$4,$4,31
	ori	$16,$16,0x7000
	li	$2,42
	move	$4,$17
	sw	$2,0($16)
	jal	let
	nop
	jal	aegis_page_free
	move	$4,$20
	beq	$2,$0,$L68
	nop
	move	$4,$0
$L31:
	li	$5,97
	jal	check
	li	$16,538968064
	jal	faults_reading
	addiu	$4,$16,28672
	bne	$2,$0,$L69
	move	$4,$2
$L32:
	jal	check
	li	$5,98
	jal	let
	move	$4,$17
	jal	page_record
	move	$4,$20
	lw	$4,0($2)
	li	$5,100
	xor	$4,$4,$17
	sltu	$4,$4,1
	jal	check
	li	$16,538968064
	jal	faults_reading
	addiu	$4,$16,28672
	bne	$2,$0,$L70
	move	$4,$2
$L33:
	jal	check
	li	$5,101
	b	$L34
	li	$16,1001
$L71:
	beq	$16,$0,$L35
	nop
	jal	yield_to
	nop
$L34:
	jal	env_info
	move	$4,$17
	lw	$2,0($2)
	addiu	$16,$16,-1
	bne	$2,$0,$L71
	move	$4,$17
$L35:
	jal	yield_to
	move	$4,$17
	addiu	$4,$2,2
	li	$5,104
	jal	check
	sltu	$4,$4,1
	jal	env_info
	move	$4,$17
	lw	$2,0($2)
	nop
	beq	$2,$0,$L72
	nop
	move	$4,$0
$L37:
	jal	check
	li	$5,105
	jal	public_state
	nop
	lw	$2,12($2)
	nop
	beq	$2,$19,$L73
	nop
	move	$4,$0
$L38:
	jal	check
	li	$5,107
	jal	public_state
	nop
	lw	$4,16($2)
	nop
	beq	$4,$0,$L39
	nop
$L40:
	jal	page_record
	nop
	lhu	$4,4($2)
	nop
	andi	$4,$4,0xffff
	bne	$4,$0,$L40
	addiu	$18,$18,1
$L39:
	xor	$4,$19,$18
	li	$5,110
	jal	check
	sltu	$4,$4,1
	move	$2,$0
$L23:
	lw	$31,60($sp)
	lw	$23,56($sp)
	lw	$22,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,64
$L66:
	jal	aegis_random
	nop
	xor	$4,$2,$17
	xor	$3,$3,$16
	or	$4,$4,$3
	b	$L28
	sltu	$4,$0,$4
$L63:
	jal	child
	nop
	b	$L23
	nop
$L44:
	b	$L29
	move	$4,$0
$L67:
	jal	page_record
	move	$4,$20
	lw	$4,8($2)
	b	$L30
	sltu	$4,$4,1
$L69:
	ori	$4,$16,0x7000
	li	$6,1
	jal	map_mine
	move	$5,$20
	addiu	$4,$2,1
	b	$L32
	sltu	$4,$4,1
$L68:
	jal	page_record
	move	$4,$20
	lw	$4,0($2)
	b	$L31
	sltu	$4,$4,1
$L72:
	jal	page_record
	move	$4,$20
	lw	$4,0($2)
	b	$L37
	sltu	$4,$4,1
$L70:
	ori	$4,$16,0x7000
	li	$6,1
	jal	map_mine
	move	$5,$20
	addiu	$4,$2,1
	b	$L33
	sltu	$4,$4,1
$L73:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,8($2)
	nop
	xor	$4,$4,$21
	b	$L38
	sltu	$4,$4,1
$L64:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,8($2)
	addiu	$4,$21,1
	xor	$4,$4,$2
	b	$L26
	sltu	$4,$4,1
$L65:
	jal	page_record
	move	$4,$20
	lw	$4,8($2)
	b	$L27
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.known_low,"aw"
	.align	2
known_low:
	.space	4
	.section	.bss.known_high,"aw"
	.align	2
known_high:
	.space	4
	.section	.bss.known_page,"aw"
	.align	2
known_page:
	.space	4
