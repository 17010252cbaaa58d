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
	srl	$4,$4,9
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
	.section	.text.search_stlb,"ax"
	.align	2
	.loc 1 72
	.ent	search_stlb
search_stlb:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,24($sp)
	.loc 1 74
	li	$16,536805376
	ori	$16,$16,0xffff
	and	$16,$6,$16
	.loc 1 74
	li	$2,-1610612736
	or	$16,$16,$2
	.loc 1 72
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,44($sp)
	.loc 1 72
	move	$19,$4
	move	$17,$5
	addiu	$18,$16,1024
	.loc 1 82
	b	$L11
	subu	$20,$6,$16
$L9:
	.loc 1 76
	addiu	$16,$16,8
	.loc 1 76
	beq	$18,$16,$L17
	nop
$L11:
	.loc 1 77
	lw	$2,0($16)
	.loc 1 81
	addiu	$4,$sp,16
	move	$5,$17
	.loc 1 78
	bltz	$2,$L9
	sw	$2,16($sp)
	.loc 1 80
	lw	$2,4($16)
	.loc 1 81
	jalr	$19
	sw	$2,20($sp)
	.loc 1 81
	beq	$2,$0,$L9
	addu	$4,$16,$20
	.loc 1 82
	jal	forget
	addiu	$16,$16,8
	.loc 1 76
	bne	$18,$16,$L11
	nop
$L17:
	.loc 1 84
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	search_stlb
	.section	.text.search_pins,"ax"
	.align	2
	.loc 1 88
	.ent	search_pins
search_pins:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$16,24($sp)
	.loc 1 88
	move	$19,$4
	move	$18,$5
	.loc 1 90
	sw	$0,16($sp)
	addiu	$17,$6,288
	b	$L24
	addiu	$20,$6,4384
$L19:
	.loc 1 93
	addiu	$17,$17,512
	beq	$17,$20,$L37
	nop
$L24:
	.loc 1 94
	lw	$2,20($17)
	nop
	beq	$2,$0,$L19
	nop
	.loc 1 94
	lw	$2,152($17)
	nop
	.loc 1 94
	lw	$2,32($2)
	nop
	beq	$2,$0,$L19
	addiu	$16,$17,-160
$L23:
	.loc 1 97
	lw	$2,0($16)
	.loc 1 98
	move	$5,$18
	addiu	$4,$sp,16
	.loc 1 98
	beq	$2,$0,$L21
	sw	$2,20($sp)
	.loc 1 98
	jalr	$19
	nop
	.loc 1 98
	beq	$2,$0,$L21
	nop
	.loc 1 100
	sw	$0,0($16)
	.loc 1 101
	lw	$3,152($17)
	nop
	.loc 1 101
	lw	$2,32($3)
	nop
	addiu	$2,$2,-1
	sw	$2,32($3)
$L21:
	.loc 1 96
	addiu	$16,$16,4
	bne	$16,$17,$L23
	nop
	.loc 1 93
	addiu	$17,$17,512
	bne	$17,$20,$L24
	nop
$L37:
	.loc 1 104
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
	.section	.text.of_asid,"ax"
	.align	2
	.loc 1 107
	.ent	of_asid
of_asid:
	.set	noreorder
	.set	nomacro
	.loc 1 108
	lw	$2,0($4)
	nop
	andi	$2,$2,0xfc0
	.loc 1 108
	xor	$2,$2,$5
	.loc 1 109
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_asid
	.section	.text.of_owner,"ax"
	.align	2
	.loc 1 112
	.ent	of_owner
of_owner:
	.set	noreorder
	.set	nomacro
	.loc 1 113
	lw	$2,4($4)
	.loc 1 113
	lui	$3,%hi(public_state)
	.loc 1 113
	srl	$2,$2,12
	.loc 1 113
	addiu	$2,$2,548
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 113
	lw	$2,0($2)
	nop
	xor	$2,$2,$5
	.loc 1 114
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_owner
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
	beq	$2,$16,$L53
	move	$5,$18
$L42:
	.loc 1 38
	jal	tlb_find
	move	$4,$16
	.loc 1 39
	bltz	$2,$L40
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
	bne	$2,$0,$L54
	nop
$L40:
	.loc 1 44
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L53:
	.loc 1 36
	jal	maps
	move	$4,$17
	.loc 1 36
	beq	$2,$0,$L42
	nop
	.loc 1 37
	jal	forget
	move	$4,$17
	b	$L42
	nop
$L54:
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
	beq	$2,$0,$L64
	nop
	.loc 1 8
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 10
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	.loc 1 11
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L64:
	jr	$31
	nop
	.set	reorder
	.end	back
	.section	.text.search_tlb,"ax"
	.align	2
	.loc 1 58
	.ent	search_tlb
search_tlb:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 58
	move	$19,$4
	move	$17,$5
	.loc 1 62
	move	$16,$0
	.loc 1 62
	b	$L69
	li	$18,64
$L67:
	.loc 1 62
	addiu	$16,$16,1
	.loc 1 62
	beq	$16,$18,$L75
	nop
$L69:
	.loc 1 63
	move	$4,$16
$L76:
	jal	tlb_get
	addiu	$5,$sp,16
	.loc 1 64
	lw	$2,16($sp)
	.loc 1 64
	addiu	$4,$sp,16
	.loc 1 64
	bltz	$2,$L67
	move	$5,$17
	.loc 1 64
	jalr	$19
	nop
	.loc 1 64
	beq	$2,$0,$L67
	move	$4,$16
	.loc 1 65
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 62
	bne	$16,$18,$L76
	move	$4,$16
$L75:
	.loc 1 67
	jal	back
	nop
	.loc 1 68
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	search_tlb
	.section	.text.search,"ax"
	.align	2
	.loc 1 118
	.ent	search
search:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 119
	lw	$2,0($4)
	.loc 1 118
	move	$22,$4
	move	$18,$6
	move	$17,$5
	.loc 1 119
	beq	$2,$6,$L78
	move	$16,$7
	.loc 1 120
	sw	$6,0($22)
	.loc 1 121
	sw	$0,4($4)
$L78:
	.loc 1 123
	beq	$16,$0,$L79
	lui	$20,%hi(kernel+4652)
	.loc 1 130
	lui	$19,%hi(stlb)
	.loc 1 132
	addiu	$20,$20,%lo(kernel+4652)
	.loc 1 130
	addiu	$19,$19,%lo(stlb)
	.loc 1 133
	b	$L85
	lui	$21,%hi(of_asid)
$L93:
	.loc 1 130
	jal	search_stlb
	addiu	$16,$16,-1
	.loc 1 133
	lw	$2,4($22)
	.loc 1 133
	li	$3,32
	.loc 1 133
	addiu	$2,$2,1
	.loc 1 133
	beq	$2,$3,$L91
	sw	$2,4($22)
$L84:
	.loc 1 135
	jal	clock_waits
	nop
	.loc 1 135
	bne	$2,$0,$L77
	move	$2,$0
$L94:
	.loc 1 123
	beq	$16,$0,$L77
	move	$2,$0
$L85:
	.loc 1 124
	lw	$2,4($22)
	.loc 1 124
	li	$7,48
	.loc 1 132
	addiu	$3,$2,-32
	.loc 1 130
	sll	$6,$2,10
	.loc 1 132
	sll	$3,$3,12
	.loc 1 129
	sltu	$8,$2,32
	.loc 1 130
	addu	$6,$19,$6
	move	$5,$18
	.loc 1 124
	beq	$2,$7,$L92
	move	$4,$17
	.loc 1 129
	bne	$8,$0,$L93
	nop
	.loc 1 132
	jal	search_pins
	addu	$6,$20,$3
	.loc 1 133
	lw	$2,4($22)
	.loc 1 133
	li	$3,32
	.loc 1 133
	addiu	$2,$2,1
	.loc 1 123
	addiu	$16,$16,-1
	.loc 1 133
	bne	$2,$3,$L84
	sw	$2,4($22)
$L91:
	.loc 1 133
	addiu	$2,$21,%lo(of_asid)
	bne	$17,$2,$L84
	li	$2,48
	.loc 1 135
	jal	clock_waits
	sw	$2,4($22)
	.loc 1 135
	beq	$2,$0,$L94
	nop
$L79:
	.loc 1 136
	move	$2,$0
$L77:
	.loc 1 139
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L92:
	.loc 1 125
	jal	search_tlb
	nop
	.loc 1 126
	sw	$0,0($22)
	.loc 1 127
	b	$L77
	li	$2,1
	.set	reorder
	.end	search
	.section	.text.unbind,"ax"
	.align	2
	.globl	unbind
	.loc 1 143
	.ent	unbind
unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 146
	lui	$16,%hi(public_state)
	.loc 1 143
	sw	$18,24($sp)
	.loc 1 146
	addiu	$16,$16,%lo(public_state)
	sll	$18,$4,4
	.loc 1 143
	sw	$17,20($sp)
	.loc 1 146
	addu	$3,$16,$18
	.loc 1 143
	sw	$31,28($sp)
	.loc 1 143
	move	$2,$4
	.loc 1 146
	lw	$4,8776($3)
	.loc 1 146
	li	$3,1
	beq	$4,$3,$L107
	move	$17,$5
	.loc 1 149
	bne	$4,$0,$L108
	nop
	.loc 1 153
	addu	$16,$16,$18
$L111:
	sw	$0,8776($16)
$L110:
	.loc 1 155
	li	$2,1
	.loc 1 154
	sw	$0,0($17)
$L95:
	.loc 1 156
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L108:
	.loc 1 150
	jal	unbind_once
	move	$5,$2
	.loc 1 151
	jal	back
	addu	$16,$16,$18
	.loc 1 153
	b	$L110
	sw	$0,8776($16)
$L107:
	.loc 1 147
	lui	$5,%hi(maps)
	move	$7,$6
	addiu	$5,$5,%lo(maps)
	move	$6,$2
	jal	search
	move	$4,$17
	.loc 1 147
	bne	$2,$0,$L111
	addu	$16,$16,$18
	b	$L95
	nop
	.set	reorder
	.end	unbind
	.section	.text.unbind_asid,"ax"
	.align	2
	.globl	unbind_asid
	.loc 1 159
	.ent	unbind_asid
unbind_asid:
	.set	noreorder
	.set	nomacro
	move	$2,$5
	.loc 1 160
	li	$7,2147418112
	lui	$5,%hi(of_asid)
	.loc 1 159
	addiu	$sp,$sp,-24
	.loc 1 160
	move	$6,$4
	ori	$7,$7,0xffff
	addiu	$5,$5,%lo(of_asid)
	.loc 1 159
	sw	$31,20($sp)
	.loc 1 160
	jal	search
	move	$4,$2
	.loc 1 161
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_asid
	.section	.text.unbind_owner,"ax"
	.align	2
	.globl	unbind_owner
	.loc 1 165
	.ent	unbind_owner
unbind_owner:
	.set	noreorder
	.set	nomacro
	move	$2,$5
	.loc 1 166
	lui	$5,%hi(of_owner)
	.loc 1 165
	addiu	$sp,$sp,-24
	.loc 1 166
	move	$7,$6
	addiu	$5,$5,%lo(of_owner)
	move	$6,$4
	.loc 1 165
	sw	$31,20($sp)
	.loc 1 166
	jal	search
	move	$4,$2
	.loc 1 167
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_owner
	.section	.text.unbind_pin,"ax"
	.align	2
	.globl	unbind_pin
	.loc 1 171
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
	.loc 1 178
	sll	$19,$5,12
	addiu	$16,$4,368
	addiu	$18,$4,384
$L121:
	.loc 1 176
	lw	$2,0($16)
	.loc 1 175
	addiu	$16,$16,4
	.loc 1 178
	or	$17,$2,$19
	.loc 1 176
	beq	$2,$0,$L118
	move	$4,$17
	.loc 1 179
	jal	stlb_entry
	nop
	.loc 1 181
	lw	$3,0($2)
	nop
	beq	$3,$17,$L124
	nop
$L119:
	.loc 1 183
	jal	tlb_find
	move	$4,$17
	.loc 1 184
	bltz	$2,$L118
	move	$4,$2
	.loc 1 185
	jal	tlb_clear
	nop
$L118:
	.loc 1 175
	bne	$16,$18,$L121
	nop
	.loc 1 187
	jal	back
	nop
	.loc 1 188
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L124:
	.loc 1 182
	jal	forget
	move	$4,$2
	b	$L119
	nop
	.set	reorder
	.end	unbind_pin
	.text
	.file 2 "./aegis/kernel/kernel.h"
