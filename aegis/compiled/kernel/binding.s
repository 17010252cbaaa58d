# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/binding.c
	.text
	.file 1 "aegis/kernel/binding.c"
	.section	.text.stlb_entry,"ax"
	.align	2
	.loc 1 14
	.ent	stlb_entry
stlb_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	sll	$3,$4,2
	andi	$3,$3,0x3f00
	.loc 1 17
	srl	$4,$4,9
	.loc 1 17
	xor	$3,$3,$4
	.loc 1 17
	lui	$2,%hi(stlb)
	andi	$3,$3,0x7ff8
	addiu	$2,$2,%lo(stlb)
	.loc 1 18
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	stlb_entry
	.section	.text.forget,"ax"
	.align	2
	.loc 1 21
	.ent	forget
forget:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	li	$2,-2147483648
	sw	$2,0($4)
	.loc 1 24
	jr	$31
	sw	$0,4($4)
	.set	reorder
	.end	forget
	.section	.text.maps,"ax"
	.align	2
	.loc 1 27
	.ent	maps
maps:
	.set	noreorder
	.set	nomacro
	.loc 1 28
	lw	$2,0($4)
	nop
	bltz	$2,$L6
	nop
	.loc 1 28
	lw	$2,4($4)
	nop
	srl	$2,$2,12
	.loc 1 28
	xor	$2,$2,$5
	jr	$31
	sltu	$2,$2,1
$L6:
	.loc 1 29
	jr	$31
	move	$2,$0
	.set	reorder
	.end	maps
	.section	.text.of_asid,"ax"
	.align	2
	.loc 1 63
	.ent	of_asid
of_asid:
	.set	noreorder
	.set	nomacro
	.loc 1 64
	lw	$2,0($4)
	nop
	andi	$2,$2,0xfc0
	.loc 1 64
	xor	$2,$2,$5
	.loc 1 65
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_asid
	.section	.text.of_owner,"ax"
	.align	2
	.loc 1 68
	.ent	of_owner
of_owner:
	.set	noreorder
	.set	nomacro
	.loc 1 69
	lw	$2,4($4)
	.loc 1 69
	lui	$3,%hi(public_state)
	.loc 1 69
	srl	$2,$2,12
	.loc 1 69
	addiu	$2,$2,532
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 69
	lw	$2,0($2)
	nop
	xor	$2,$2,$5
	.loc 1 70
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_owner
	.section	.text.search_pins,"ax"
	.align	2
	.loc 1 74
	.ent	search_pins
search_pins:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	li	$2,65536
	sw	$20,40($sp)
	lui	$20,%hi(kernel)
	addiu	$20,$20,%lo(kernel)
	addiu	$2,$2,4908
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,44($sp)
	addiu	$17,$20,4908
	sw	$16,24($sp)
	.loc 1 74
	move	$19,$4
	move	$18,$5
	.loc 1 76
	sw	$0,16($sp)
	b	$L15
	addu	$20,$20,$2
$L10:
	.loc 1 79
	addiu	$17,$17,512
	beq	$17,$20,$L28
	nop
$L15:
	.loc 1 80
	lw	$2,12($17)
	nop
	beq	$2,$0,$L10
	nop
	.loc 1 80
	lw	$2,128($17)
	nop
	.loc 1 80
	lw	$2,32($2)
	nop
	beq	$2,$0,$L10
	addiu	$16,$17,-128
$L14:
	.loc 1 83
	lw	$2,0($16)
	.loc 1 84
	move	$5,$18
	addiu	$4,$sp,16
	.loc 1 84
	beq	$2,$0,$L12
	sw	$2,20($sp)
	.loc 1 84
	jalr	$19
	nop
	.loc 1 84
	beq	$2,$0,$L12
	nop
	.loc 1 86
	sw	$0,0($16)
	.loc 1 87
	lw	$3,128($17)
	nop
	.loc 1 87
	lw	$2,32($3)
	nop
	addiu	$2,$2,-1
	sw	$2,32($3)
$L12:
	.loc 1 82
	addiu	$16,$16,4
	bne	$16,$17,$L14
	nop
	.loc 1 79
	addiu	$17,$17,512
	bne	$17,$20,$L15
	nop
$L28:
	.loc 1 90
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	search_pins
	.section	.text.search,"ax"
	.align	2
	.loc 1 48
	.ent	search
search:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 48
	move	$19,$4
	move	$17,$5
	.loc 1 52
	move	$16,$0
	.loc 1 52
	b	$L33
	li	$18,64
$L31:
	.loc 1 52
	addiu	$16,$16,1
	.loc 1 52
	beq	$16,$18,$L47
	nop
$L33:
	.loc 1 53
	move	$4,$16
$L49:
	jal	tlb_get
	addiu	$5,$sp,16
	.loc 1 54
	lw	$2,16($sp)
	.loc 1 54
	addiu	$4,$sp,16
	.loc 1 54
	bltz	$2,$L31
	move	$5,$17
	.loc 1 54
	jalr	$19
	nop
	.loc 1 54
	beq	$2,$0,$L31
	move	$4,$16
	.loc 1 55
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 52
	bne	$16,$18,$L49
	move	$4,$16
$L47:
	.loc 1 57
	lui	$16,%hi(stlb)
	lui	$18,%hi(stlb+32768)
	addiu	$16,$16,%lo(stlb)
	b	$L37
	addiu	$18,$18,%lo(stlb+32768)
$L35:
	.loc 1 57
	addiu	$16,$16,8
	.loc 1 57
	beq	$16,$18,$L48
	nop
$L37:
	.loc 1 58
	lw	$2,0($16)
	.loc 1 58
	move	$4,$16
	.loc 1 58
	bltz	$2,$L35
	move	$5,$17
	.loc 1 58
	jalr	$19
	nop
	.loc 1 58
	beq	$2,$0,$L35
	move	$4,$16
	.loc 1 59
	jal	forget
	addiu	$16,$16,8
	.loc 1 57
	bne	$16,$18,$L37
	nop
$L48:
	.loc 1 60
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	search
	.section	.text.unbind_once,"ax"
	.align	2
	.loc 1 32
	.ent	unbind_once
unbind_once:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	.loc 1 32
	move	$16,$4
	.loc 1 33
	jal	stlb_entry
	move	$18,$5
	move	$17,$2
	.loc 1 36
	lw	$2,0($2)
	nop
	beq	$2,$16,$L63
	move	$5,$18
$L52:
	.loc 1 38
	jal	tlb_find
	move	$4,$16
	.loc 1 39
	bltz	$2,$L50
	move	$16,$2
	.loc 1 41
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	.loc 1 42
	move	$5,$18
	jal	maps
	addiu	$4,$sp,16
	.loc 1 42
	bne	$2,$0,$L64
	nop
$L50:
	.loc 1 44
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L63:
	.loc 1 36
	jal	maps
	move	$4,$17
	.loc 1 36
	beq	$2,$0,$L52
	nop
	.loc 1 37
	jal	forget
	move	$4,$17
	b	$L52
	nop
$L64:
	.loc 1 43
	jal	tlb_clear
	move	$4,$16
	.loc 1 44
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	unbind_once
	.section	.text.back,"ax"
	.align	2
	.loc 1 8
	.ent	back
back:
	.set	noreorder
	.set	nomacro
	.loc 1 9
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 9
	beq	$2,$0,$L74
	nop
	.loc 1 8
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 10
	lw	$5,276($2)
	lw	$4,272($2)
	jal	asid_install
	nop
	.loc 1 11
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L74:
	jr	$31
	nop
	.set	reorder
	.end	back
	.section	.text.unbind,"ax"
	.align	2
	.globl	unbind
	.loc 1 93
	.ent	unbind
unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 96
	lui	$16,%hi(public_state)
	.loc 1 93
	sw	$17,20($sp)
	.loc 1 96
	addiu	$16,$16,%lo(public_state)
	sll	$17,$4,4
	.loc 1 93
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 96
	addu	$2,$16,$17
	.loc 1 93
	move	$5,$4
	.loc 1 96
	lw	$4,8520($2)
	nop
	.loc 1 96
	beq	$4,$0,$L75
	li	$2,1
	.loc 1 98
	beq	$4,$2,$L83
	lui	$18,%hi(maps)
	.loc 1 102
	jal	unbind_once
	addu	$16,$16,$17
$L84:
	.loc 1 104
	jal	back
	sw	$0,8520($16)
$L75:
	.loc 1 105
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L83:
	.loc 1 99
	addiu	$4,$18,%lo(maps)
	jal	search
	sw	$5,32($sp)
	.loc 1 100
	lw	$5,32($sp)
	jal	search_pins
	addiu	$4,$18,%lo(maps)
	b	$L84
	addu	$16,$16,$17
	.set	reorder
	.end	unbind
	.section	.text.unbind_asid,"ax"
	.align	2
	.globl	unbind_asid
	.loc 1 108
	.ent	unbind_asid
unbind_asid:
	.set	noreorder
	.set	nomacro
	.loc 1 109
	move	$5,$4
	lui	$4,%hi(of_asid)
	.loc 1 108
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 109
	jal	search
	addiu	$4,$4,%lo(of_asid)
	.loc 1 110
	jal	back
	nop
	.loc 1 111
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_asid
	.section	.text.unbind_owner,"ax"
	.align	2
	.globl	unbind_owner
	.loc 1 115
	.ent	unbind_owner
unbind_owner:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 116
	lui	$17,%hi(of_owner)
	.loc 1 115
	sw	$16,20($sp)
	.loc 1 116
	move	$5,$4
	.loc 1 115
	move	$16,$4
	sw	$31,28($sp)
	.loc 1 116
	jal	search
	addiu	$4,$17,%lo(of_owner)
	.loc 1 117
	move	$5,$16
	jal	search_pins
	addiu	$4,$17,%lo(of_owner)
	.loc 1 118
	jal	back
	nop
	.loc 1 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	unbind_owner
	.section	.text.unbind_pin,"ax"
	.align	2
	.globl	unbind_pin
	.loc 1 123
	.ent	unbind_pin
unbind_pin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	.loc 1 130
	sll	$19,$5,12
	addiu	$16,$4,328
	addiu	$18,$4,344
$L94:
	.loc 1 128
	lw	$2,0($16)
	.loc 1 127
	addiu	$16,$16,4
	.loc 1 130
	or	$17,$2,$19
	.loc 1 128
	beq	$2,$0,$L91
	move	$4,$17
	.loc 1 131
	jal	stlb_entry
	nop
	.loc 1 133
	lw	$3,0($2)
	nop
	beq	$3,$17,$L97
	nop
$L92:
	.loc 1 135
	jal	tlb_find
	move	$4,$17
	.loc 1 136
	bltz	$2,$L91
	move	$4,$2
	.loc 1 137
	jal	tlb_clear
	nop
$L91:
	.loc 1 127
	bne	$16,$18,$L94
	nop
	.loc 1 139
	jal	back
	nop
	.loc 1 140
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L97:
	.loc 1 134
	jal	forget
	move	$4,$2
	b	$L92
	nop
	.set	reorder
	.end	unbind_pin
	.text
	.file 2 "./aegis/kernel/kernel.h"
