# Handlers that mean harm, and a few that do not. Each row of the table: where the code begins, how
# many words, and what must become of it: the refusal, or 1 when it is installed, and then whatever
# it tries stays within its data segment and its transmit buffer.

#include "machine/board/cp0.h"
#include "aegis/handlers/handler.h"

	.set	noreorder
	.set	noat

#define BEGIN(name) .section .text.handler_code; h_##name:
#define END(name, outcome) .section .rodata.handler_table; \
    .word h_##name, (e_##name - h_##name) / 4, outcome
#define DONE(name, outcome) jr $ra; move $v0, $0; \
    .section .text.handler_code; e_##name: END(name, outcome)
#define OPEN(name, outcome) e_##name: END(name, outcome)

	.section .rodata.handler_table
	.globl	handler_table
handler_table:

# --- honest ones, which the mutations begin with
BEGIN(counter)
	lw	$t0, 0($a2)
	nop
	addiu	$t0, $t0, 1
	sw	$t0, 0($a2)
	lw	$t1, 40($a0)
	nop
	addu	$t1, $t1, $t0
	sw	$t1, 4($a3)
	DONE(counter, 1)
BEGIN(vector)
	lhu	$t0, 36($a0)
	nop
	andi	$t0, $t0, 0xff
	sll	$t0, $t0, 2
	addu	$t0, $t0, $a2
	lw	$t1, 64($t0)
	nop
	addiu	$t1, $t1, 1
	sw	$t1, 64($t0)
	DONE(vector, 1)
BEGIN(sum)
	move	$t0, $0
	move	$t1, $a2
	li	$t2, 32
1:	lw	$t3, 0($t1)
	addiu	$t2, $t2, -1
	addu	$t0, $t0, $t3
	bne	$t2, $0, 1b
	addiu	$t1, $t1, 4
	sw	$t0, 256($a2)
	DONE(sum, 1)
BEGIN(choose)
	lbu	$t0, 23($a0)
	li	$t1, 17
	bne	$t0, $t1, 1f
	nop
	li	$v0, 1
	break	0
	jr	$ra
	move	$v0, $0
1:	jr	$ra
	li	$v0, 1
	OPEN(choose, 1)

# --- stores and loads that lead elsewhere: confined
BEGIN(store_kernel)
	lui	$t0, 0x8000
	sw	$a1, 0x80($t0)
	DONE(store_kernel, 1)
BEGIN(store_text)
	lui	$t0, 0x40
	sw	$0, 0($t0)
	DONE(store_text, 1)
BEGIN(store_beyond)
	sw	$a1, 0x7ffc($a2)
	DONE(store_beyond, 1)
BEGIN(store_before)
	sw	$a1, -4($a2)
	DONE(store_before, 1)
BEGIN(store_zero)
	sw	$a1, 0($0)
	DONE(store_zero, 1)
BEGIN(load_kernel)
	lui	$t0, 0x8000
	lw	$v0, 0($t0)
	DONE(load_kernel, 1)
BEGIN(load_device)
	lui	$t0, 0xbfbe
	lw	$v0, 4($t0)
	DONE(load_device, 1)
BEGIN(store_odd)
	addiu	$t0, $a2, 1
	sw	$a1, 2($t0)
	DONE(store_odd, 1)
BEGIN(half_odd)
	addiu	$t0, $a2, 1
	sh	$a1, 0($t0)
	DONE(half_odd, 1)
BEGIN(store_last_byte)
	addiu	$t0, $a2, 4095
	sw	$a1, 0($t0)
	DONE(store_last_byte, 1)
BEGIN(pointer_chain)
	lui	$t0, 0x8000
	sw	$t0, 0($a2)
	lw	$t1, 0($a2)
	nop
	sw	$a1, 0($t1)
	DONE(pointer_chain, 1)
BEGIN(store_link)
	sw	$a1, 0($a0)
	DONE(store_link, HANDLER_ADDRESS)
BEGIN(message_beyond)
	lw	$v0, 60($a0)
	DONE(message_beyond, HANDLER_ADDRESS)
BEGIN(message_last)
	lhu	$v0, 59($a0)
	DONE(message_last, HANDLER_ADDRESS)
BEGIN(message_before)
	lw	$v0, -4($a0)
	DONE(message_before, HANDLER_ADDRESS)
BEGIN(message_odd)
	lw	$v0, 2($a0)
	DONE(message_odd, HANDLER_ADDRESS)
BEGIN(transmit_beyond)
	sw	$v0, 128($a3)
	DONE(transmit_beyond, HANDLER_ADDRESS)
BEGIN(transmit_odd)
	sh	$v0, 1($a3)
	DONE(transmit_odd, HANDLER_ADDRESS)

# --- registers of somebody else
BEGIN(write_message)
	addiu	$a0, $a0, 4096
	DONE(write_message, HANDLER_REGISTER)
BEGIN(load_transmit)
	lw	$a3, 0($a2)
	DONE(load_transmit, HANDLER_REGISTER)
BEGIN(write_stack)
	addiu	$sp, $sp, 64
	DONE(write_stack, HANDLER_REGISTER)
BEGIN(store_stack)
	sw	$v0, 0($sp)
	DONE(store_stack, HANDLER_REGISTER)
BEGIN(write_segment)
	lui	$s7, 0x8000
	DONE(write_segment, HANDLER_REGISTER)
BEGIN(write_steps)
	li	$s8, 0x7fff
	DONE(write_steps, HANDLER_REGISTER)
BEGIN(write_return)
	move	$ra, $v0
	DONE(write_return, HANDLER_REGISTER)
BEGIN(base_address)
	sw	$v0, 0($s6)
	DONE(base_address, HANDLER_REGISTER)
BEGIN(read_global)
	move	$v0, $gp
	DONE(read_global, HANDLER_REGISTER)
BEGIN(load_saved)
	lw	$v0, 0($s0)
	DONE(load_saved, HANDLER_REGISTER)
BEGIN(store_saved)
	sw	$s0, 0($a2)
	DONE(store_saved, HANDLER_REGISTER)
BEGIN(branch_saved)
	beq	$s0, $0, 1f
	nop
1:	DONE(branch_saved, HANDLER_REGISTER)
BEGIN(sign_saved)
	bltz	$s1, 1f
	nop
1:	DONE(sign_saved, HANDLER_REGISTER)

# --- instructions
BEGIN(move_to_status)
	mtc0	$0, Status
	DONE(move_to_status, HANDLER_INSTRUCTION)
BEGIN(tlb)
	tlbwr
	DONE(tlb, HANDLER_INSTRUCTION)
BEGIN(user_mode)
	rfe
	DONE(user_mode, HANDLER_INSTRUCTION)
BEGIN(call_kernel)
	syscall
	DONE(call_kernel, HANDLER_INSTRUCTION)
BEGIN(break_kernel)
	break	100
	DONE(break_kernel, HANDLER_INSTRUCTION)
BEGIN(no_service)
	break	3
	DONE(no_service, HANDLER_INSTRUCTION)
BEGIN(float_load)
	.word	0xc4400000
	DONE(float_load, HANDLER_INSTRUCTION)
BEGIN(float_move)
	.word	0x44820000
	DONE(float_move, HANDLER_INSTRUCTION)
BEGIN(multiply)
	mult	$v0, $v1
	DONE(multiply, HANDLER_INSTRUCTION)
BEGIN(from_low)
	mflo	$v0
	DONE(from_low, HANDLER_INSTRUCTION)
BEGIN(left)
	swl	$v0, 0($a2)
	DONE(left, HANDLER_INSTRUCTION)
BEGIN(unknown)
	.word	0x7c000000
	DONE(unknown, HANDLER_INSTRUCTION)
BEGIN(odd_lui)
	.word	0x3c42ffff
	DONE(odd_lui, HANDLER_INSTRUCTION)
BEGIN(odd_shift)
	.word	0x00431083
	DONE(odd_shift, HANDLER_INSTRUCTION)
BEGIN(overflow)
	lui	$v0, 0x7fff
	lui	$v1, 0x7fff
	add	$v0, $v0, $v1
	addi	$v0, $v0, -1
	lui	$v1, 0x8000
	sub	$v0, $v1, $v0
	DONE(overflow, 1)

# --- jumps
BEGIN(jump)
	.word	0x08000010
	nop
	DONE(jump, HANDLER_INSTRUCTION)
BEGIN(jump_link)
	.word	0x0c000010
	nop
	DONE(jump_link, HANDLER_INSTRUCTION)
BEGIN(jump_register)
	jr	$t0
	nop
	DONE(jump_register, HANDLER_INSTRUCTION)
BEGIN(jump_link_register)
	jalr	$t0
	nop
	DONE(jump_link_register, HANDLER_INSTRUCTION)
BEGIN(branch_link)
	bgezal	$0, . + 8
	nop
	DONE(branch_link, HANDLER_INSTRUCTION)
BEGIN(out_forward)
	beq	$0, $0, . + 64
	nop
	DONE(out_forward, HANDLER_JUMP)
BEGIN(out_end)
	beq	$0, $0, e_out_end
	nop
	DONE(out_end, HANDLER_JUMP)
BEGIN(out_backward)
	beq	$0, $0, . - 64
	nop
	DONE(out_backward, HANDLER_JUMP)
BEGIN(into_slot)
	beq	$v0, $0, 1f
	nop
	bne	$v0, $0, 2f
1:	nop
2:	DONE(into_slot, HANDLER_JUMP)
BEGIN(into_return_slot)
	beq	$v0, $0, 1f
	nop
	jr	$ra
1:	nop
	DONE(into_return_slot, HANDLER_JUMP)
BEGIN(branch_in_slot)
	beq	$v0, $0, 1f
	bne	$v0, $0, 1f
	nop
1:	DONE(branch_in_slot, HANDLER_JUMP)
BEGIN(store_in_slot)
	beq	$v0, $0, 1f
	sw	$v0, 0($t0)
1:	DONE(store_in_slot, HANDLER_JUMP)
BEGIN(load_in_slot)
	beq	$v0, $0, 1f
	lw	$v0, 0($t0)
1:	DONE(load_in_slot, HANDLER_JUMP)
BEGIN(service_in_slot)
	beq	$v0, $0, 1f
	break	0
1:	DONE(service_in_slot, HANDLER_JUMP)
BEGIN(return_in_slot)
	beq	$v0, $0, 1f
	jr	$ra
	nop
1:	DONE(return_in_slot, HANDLER_JUMP)
BEGIN(store_behind_return)
	jr	$ra
	sw	$v0, 0($t0)
	DONE(store_behind_return, HANDLER_JUMP)
BEGIN(no_end)
	move	$v0, $0
	move	$v1, $0
	OPEN(no_end, HANDLER_JUMP)
BEGIN(half_end)
	move	$v0, $0
	jr	$ra
	OPEN(half_end, HANDLER_JUMP)
BEGIN(one_word)
	jr	$ra
	OPEN(one_word, HANDLER_LENGTH)
BEGIN(no_words)
	OPEN(no_words, HANDLER_LENGTH)
BEGIN(many_words)
	.rept	HANDLER_WORDS
	nop
	.endr
	DONE(many_words, HANDLER_LENGTH)

# --- time
BEGIN(endless)
1:	beq	$0, $0, 1b
	nop
	DONE(endless, 1)
BEGIN(endless_nested)
1:	addiu	$t0, $t0, 1
2:	addiu	$t1, $t1, 1
	bne	$t1, $0, 2b
	addiu	$t2, $t2, 1
	beq	$0, $0, 1b
	nop
	DONE(endless_nested, 1)
BEGIN(endless_service)
1:	break	0
	beq	$0, $0, 1b
	nop
	DONE(endless_service, 1)
BEGIN(endless_stores)
1:	sw	$t0, 0($t0)
	addiu	$t0, $t0, 4
	beq	$0, $0, 1b
	nop
	DONE(endless_stores, 1)

	.section .rodata.handler_table
	.word	0
	.section .rodata.handler_count
	.globl	handler_honest
handler_honest:				# rows of the table that mean no harm
	.word	4
