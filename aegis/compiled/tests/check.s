# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/check.c
	.file 1 "check.c"
	.text
	.align	2
	.ent	skip
skip:
	.set	noreorder
	lui	$5,%hi(skipped)
	lw	$3,%lo(skipped)($5)
	addiu	$2,$4,4
	addiu	$3,$3,1
	jr	$31
	sw	$3,%lo(skipped)($5)
	.set	reorder
	.end	skip
	.align	2
	.ent	catch_all
catch_all:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(skip)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	li	$16,1
	addiu	$17,$17,%lo(skip)
	li	$18,8
	move	$4,$16
$L7:
	move	$5,$17
	jal	catch_exception
	addiu	$16,$16,1
	bne	$16,$18,$L7
	move	$4,$16
	lw	$31,28($sp)
	lui	$2,%hi(skipped)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	sw	$0,%lo(skipped)($2)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	catch_all
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"line \000"
	.align	2
$LC1:
	.ascii	"\012\000"
	.text
	.align	2
	.globl	check
	.ent	check
check:
	.set	noreorder
	beq	$4,$0,$L14
	lui	$4,%hi($LC0)
	jr	$31
	nop
$L14:
	addiu	$sp,$sp,-24
	addiu	$4,$4,%lo($LC0)
	sw	$31,20($sp)
	jal	print
	sw	$5,28($sp)
	lw	$5,28($sp)
	jal	print_hex
	move	$4,$5
	lui	$4,%hi($LC1)
	jal	print
	addiu	$4,$4,%lo($LC1)
	jal	aegis_leave
	li	$4,1
	.set	reorder
	.end	check
	.align	2
	.globl	refused
	.ent	refused
refused:
	.set	noreorder
	sltu	$2,$4,-16
	jr	$31
	xori	$2,$2,0x1
	.set	reorder
	.end	refused
	.align	2
	.globl	my_page
	.ent	my_page
my_page:
	.set	noreorder
	li	$7,305397760
	li	$2,572653568
	addiu	$sp,$sp,-32
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	move	$5,$7
	sw	$2,16($sp)
	addiu	$6,$6,4369
	move	$4,$0
	sw	$31,28($sp)
	jal	aegis_page_allocate
	sw	$16,24($sp)
	sltu	$4,$2,-16
	li	$5,26
	jal	check
	move	$16,$2
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	my_page
	.align	2
	.globl	map_mine
	.ent	map_mine
map_mine:
	.set	noreorder
	addiu	$sp,$sp,-24
	sll	$5,$5,12
	beq	$6,$0,$L21
	sw	$31,20($sp)
	li	$7,572653568
	li	$6,305397760
	ori	$5,$5,0x600
	addiu	$7,$7,8738
	jal	aegis_tlb_write
	ori	$6,$6,0xabcd
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L21:
	li	$7,286326784
	li	$6,305397760
	ori	$5,$5,0x200
	addiu	$7,$7,4369
	jal	aegis_tlb_write
	ori	$6,$6,0xabcd
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	map_mine
	.align	2
	.globl	public_state
	.ent	public_state
public_state:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,40($sp)
	sw	$17,36($sp)
	li	$18,1263403008
	li	$17,1464139776
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$16,32($sp)
	sw	$31,52($sp)
	move	$16,$0
	lui	$19,%hi(mapped.0)
	li	$20,65536
	addiu	$18,$18,20311
	addiu	$17,$17,19532
$L25:
	lw	$3,4096($0)
	lw	$2,%lo(mapped.0)($19)
	addu	$5,$16,$20
	move	$7,$17
	beq	$3,$2,$L26
	move	$4,$0
	lw	$6,4124($0)
	sw	$18,16($sp)
	addu	$6,$16,$6
	ori	$6,$6,0x200
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,53
	addiu	$16,$16,4096
	li	$2,40960
	bne	$16,$2,$L25
	nop
	lw	$2,4096($0)
$L26:
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	sw	$2,%lo(mapped.0)($19)
	lw	$19,44($sp)
	li	$2,65536
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	public_state
	.align	2
	.globl	env_info
	.ent	env_info
env_info:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	srl	$16,$16,9
	andi	$16,$16,0x7f
	sw	$31,20($sp)
	jal	public_state
	addiu	$16,$16,9
	lw	$31,20($sp)
	sll	$16,$16,6
	addu	$2,$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	env_info
	.align	2
	.globl	page_record
	.ent	page_record
page_record:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	lw	$16,4124($0)
	sll	$4,$4,4
	addiu	$16,$16,8768
	addu	$16,$16,$4
	li	$6,-4096
	li	$2,1263403008
	li	$17,65536
	and	$6,$16,$6
	addiu	$2,$2,20311
	li	$7,1464139776
	ori	$5,$17,0xa000
	sw	$2,16($sp)
	addiu	$7,$7,19532
	ori	$6,$6,0x200
	move	$4,$0
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,71
	lw	$31,44($sp)
	andi	$16,$16,0xfff
	ori	$2,$17,0xa000
	addu	$2,$16,$2
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	page_record
	.align	2
	.globl	faults_writing
	.ent	faults_writing
faults_writing:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	catch_all
	move	$16,$4
	jal	do_prot
	move	$4,$16
	lw	$31,20($sp)
	lui	$2,%hi(skipped)
	lw	$16,16($sp)
	lw	$2,%lo(skipped)($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	faults_writing
	.align	2
	.globl	faults_reading
	.ent	faults_reading
faults_reading:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	catch_all
	move	$16,$4
	jal	do_read
	move	$4,$16
	lw	$31,20($sp)
	lui	$3,%hi(read_value)
	sw	$2,%lo(read_value)($3)
	lui	$2,%hi(skipped)
	lw	$16,16($sp)
	lw	$2,%lo(skipped)($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	faults_reading
	.align	2
	.globl	transfer_idle
	.ent	transfer_idle
transfer_idle:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(transfer_count)
	lui	$16,%hi(transfer_calls)
	lw	$2,%lo(transfer_count)($17)
	lw	$3,%lo(transfer_calls)($16)
	sw	$31,28($sp)
	sltu	$2,$2,$3
	bne	$2,$0,$L39
	sw	$18,24($sp)
	lui	$18,%hi(transfer_peer)
	lw	$4,%lo(transfer_peer)($18)
	jal	env_info
	nop
	lw	$3,0($2)
	lw	$2,%lo(transfer_peer)($18)
	nop
	bne	$3,$2,$L41
	nop
$L39:
	jal	aegis_wait
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L41:
	lw	$2,%lo(transfer_count)($17)
	lw	$4,%lo(transfer_calls)($16)
	nop
	xor	$4,$4,$2
	jal	aegis_leave
	sltu	$4,$0,$4
	.set	reorder
	.end	transfer_idle
	.align	2
	.globl	transfer_serve
	.ent	transfer_serve
transfer_serve:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$8,$4
	lui	$2,%hi(transfer_peer)
	lui	$6,%hi(transfer_start)
	move	$3,$5
	sw	$8,%lo(transfer_peer)($2)
	move	$7,$0
	addiu	$6,$6,%lo(transfer_start)
	li	$5,32
	move	$4,$0
	lui	$2,%hi(transfer_calls)
	sw	$0,16($sp)
	sw	$31,28($sp)
	jal	aegis_environment_set
	sw	$3,%lo(transfer_calls)($2)
	jal	transfer_wait
	nop
	.set	reorder
	.end	transfer_serve
	.section	.bss.mapped.0,"aw"
	.align	2
mapped.0:
	.space	4
	.section	.bss.transfer_calls,"aw"
	.align	2
transfer_calls:
	.space	4
	.section	.bss.transfer_peer,"aw"
	.align	2
transfer_peer:
	.space	4
	.globl	read_value
	.section	.bss.read_value,"aw"
	.align	2
read_value:
	.space	4
	.section	.bss.skipped,"aw"
	.align	2
skipped:
	.space	4
