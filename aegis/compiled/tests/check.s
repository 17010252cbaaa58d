# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/check.c
	.text
	.file 1 "aegis/tests/check.c"
	.section	.text.skip,"ax"
	.align	2
	.loc 1 76
	.ent	skip
skip:
	.set	noreorder
	.loc 1 77
	lui	$5,%hi(skipped)
	lw	$3,%lo(skipped)($5)
	.loc 1 79
	addiu	$2,$4,4
	.loc 1 77
	addiu	$3,$3,1
	.loc 1 79
	jr	$31
	sw	$3,%lo(skipped)($5)
	.set	reorder
	.end	skip
	.section	.text.catch_all,"ax"
	.align	2
	.loc 1 82
	.ent	catch_all
catch_all:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 86
	lui	$17,%hi(skip)
	.loc 1 82
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 85
	li	$16,1
	.loc 1 86
	addiu	$17,$17,%lo(skip)
	.loc 1 85
	li	$18,8
	.loc 1 86
	move	$4,$16
$L7:
	move	$5,$17
	jal	catch_exception
	addiu	$16,$16,1
	.loc 1 85
	bne	$16,$18,$L7
	move	$4,$16
	.loc 1 88
	lw	$31,28($sp)
	.loc 1 87
	lui	$2,%hi(skipped)
	.loc 1 88
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 87
	sw	$0,%lo(skipped)($2)
	.loc 1 88
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	catch_all
	.section	.rodata.check.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"line \000"
	.align	2
$LC1:
	.ascii	"\012\000"
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.loc 1 8
	.ent	check
check:
	.set	noreorder
	.loc 1 9
	beq	$4,$0,$L14
	lui	$4,%hi($LC0)
	jr	$31
	nop
$L14:
	.loc 1 8
	addiu	$sp,$sp,-24
	.loc 1 11
	addiu	$4,$4,%lo($LC0)
	.loc 1 8
	sw	$31,20($sp)
	.loc 1 11
	jal	print
	sw	$5,28($sp)
	.loc 1 12
	lw	$5,28($sp)
	jal	print_hex
	move	$4,$5
	.loc 1 13
	lui	$4,%hi($LC1)
	jal	print
	addiu	$4,$4,%lo($LC1)
	.loc 1 14
	jal	aegis_leave
	li	$4,1
	.set	reorder
	.end	check
	.section	.text.refused,"ax"
	.align	2
	.globl	refused
	.loc 1 18
	.ent	refused
refused:
	.set	noreorder
	.loc 1 19
	sltu	$2,$4,-16
	.loc 1 20
	jr	$31
	xori	$2,$2,0x1
	.set	reorder
	.end	refused
	.section	.text.my_page,"ax"
	.align	2
	.globl	my_page
	.loc 1 23
	.ent	my_page
my_page:
	.set	noreorder
	.loc 1 24
	li	$7,305397760
	li	$2,572653568
	.loc 1 23
	addiu	$sp,$sp,-32
	.loc 1 24
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	move	$5,$7
	sw	$2,16($sp)
	addiu	$6,$6,4369
	move	$4,$0
	.loc 1 23
	sw	$31,28($sp)
	.loc 1 24
	jal	aegis_page_allocate
	sw	$16,24($sp)
	.loc 1 26
	sltu	$4,$2,-16
	li	$5,26
	jal	check
	move	$16,$2
	.loc 1 28
	lw	$31,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	my_page
	.section	.text.map_mine,"ax"
	.align	2
	.globl	map_mine
	.loc 1 31
	.ent	map_mine
map_mine:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 33
	sll	$5,$5,12
	beq	$6,$0,$L21
	sw	$31,20($sp)
	.loc 1 32
	li	$7,572653568
	li	$6,305397760
	ori	$5,$5,0x600
	addiu	$7,$7,8738
	jal	aegis_tlb_write
	ori	$6,$6,0xabcd
	.loc 1 35
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L21:
	.loc 1 32
	li	$7,286326784
	li	$6,305397760
	ori	$5,$5,0x200
	addiu	$7,$7,4369
	jal	aegis_tlb_write
	ori	$6,$6,0xabcd
	.loc 1 35
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	map_mine
	.section	.text.public_state,"ax"
	.align	2
	.globl	public_state
	.loc 1 45
	.ent	public_state
public_state:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 50
	li	$18,1263403008
	li	$17,1464139776
	.loc 1 45
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$16,32($sp)
	sw	$31,52($sp)
	move	$16,$0
	lui	$19,%hi(mapped.0)
	.loc 1 50
	li	$20,65536
	addiu	$18,$18,20311
	addiu	$17,$17,19532
$L25:
	.loc 1 49
	lw	$3,4096($0)
	lw	$2,%lo(mapped.0)($19)
	.loc 1 50
	addu	$5,$16,$20
	move	$7,$17
	.loc 1 49
	beq	$3,$2,$L26
	move	$4,$0
	.loc 1 51
	lw	$6,4124($0)
	.loc 1 50
	sw	$18,16($sp)
	.loc 1 51
	addu	$6,$16,$6
	.loc 1 50
	ori	$6,$6,0x200
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,53
	.loc 1 49
	addiu	$16,$16,4096
	li	$2,40960
	bne	$16,$2,$L25
	nop
	.loc 1 54
	lw	$2,4096($0)
$L26:
	.loc 1 56
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 54
	sw	$2,%lo(mapped.0)($19)
	.loc 1 56
	lw	$19,44($sp)
	li	$2,65536
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	public_state
	.section	.text.env_info,"ax"
	.align	2
	.globl	env_info
	.loc 1 59
	.ent	env_info
env_info:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 60
	srl	$16,$16,9
	andi	$16,$16,0x7f
	.loc 1 59
	sw	$31,20($sp)
	.loc 1 60
	jal	public_state
	addiu	$16,$16,9
	.loc 1 61
	lw	$31,20($sp)
	.loc 1 60
	sll	$16,$16,6
	.loc 1 61
	addu	$2,$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	env_info
	.section	.text.page_record,"ax"
	.align	2
	.globl	page_record
	.loc 1 64
	.ent	page_record
page_record:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 65
	lw	$16,4124($0)
	.loc 1 66
	sll	$4,$4,4
	.loc 1 65
	addiu	$16,$16,8768
	addu	$16,$16,$4
	.loc 1 69
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
	.loc 1 73
	lw	$31,44($sp)
	.loc 1 72
	andi	$16,$16,0xfff
	ori	$2,$17,0xa000
	.loc 1 73
	addu	$2,$16,$2
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	page_record
	.section	.text.faults_writing,"ax"
	.align	2
	.globl	faults_writing
	.loc 1 91
	.ent	faults_writing
faults_writing:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 92
	jal	catch_all
	move	$16,$4
	.loc 1 93
	jal	do_prot
	move	$4,$16
	.loc 1 95
	lw	$31,20($sp)
	.loc 1 94
	lui	$2,%hi(skipped)
	.loc 1 95
	lw	$16,16($sp)
	lw	$2,%lo(skipped)($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	faults_writing
	.section	.text.faults_reading,"ax"
	.align	2
	.globl	faults_reading
	.loc 1 98
	.ent	faults_reading
faults_reading:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 99
	jal	catch_all
	move	$16,$4
	.loc 1 100
	jal	do_read
	move	$4,$16
	.loc 1 102
	lw	$31,20($sp)
	.loc 1 100
	lui	$3,%hi(read_value)
	sw	$2,%lo(read_value)($3)
	.loc 1 102
	lui	$2,%hi(skipped)
	lw	$16,16($sp)
	lw	$2,%lo(skipped)($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	faults_reading
	.section	.text.transfer_idle,"ax"
	.align	2
	.globl	transfer_idle
	.loc 1 108
	.ent	transfer_idle
transfer_idle:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 109
	lui	$17,%hi(transfer_count)
	lui	$16,%hi(transfer_calls)
	lw	$2,%lo(transfer_count)($17)
	lw	$3,%lo(transfer_calls)($16)
	.loc 1 108
	sw	$31,28($sp)
	.loc 1 109
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
	.loc 1 111
	jal	aegis_wait
	nop
	.loc 1 112
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L41:
	.loc 1 110
	lw	$2,%lo(transfer_count)($17)
	lw	$4,%lo(transfer_calls)($16)
	nop
	xor	$4,$4,$2
	jal	aegis_leave
	sltu	$4,$0,$4
	.set	reorder
	.end	transfer_idle
	.section	.text.transfer_serve,"ax"
	.align	2
	.globl	transfer_serve
	.loc 1 115
	.ent	transfer_serve
transfer_serve:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$8,$4
	.loc 1 119
	lui	$2,%hi(transfer_peer)
	.loc 1 121
	lui	$6,%hi(transfer_start)
	.loc 1 115
	move	$3,$5
	.loc 1 119
	sw	$8,%lo(transfer_peer)($2)
	.loc 1 121
	move	$7,$0
	addiu	$6,$6,%lo(transfer_start)
	li	$5,32
	move	$4,$0
	.loc 1 120
	lui	$2,%hi(transfer_calls)
	.loc 1 121
	sw	$0,16($sp)
	.loc 1 115
	sw	$31,28($sp)
	.loc 1 121
	jal	aegis_environment_set
	sw	$3,%lo(transfer_calls)($2)
	.loc 1 122
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
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
