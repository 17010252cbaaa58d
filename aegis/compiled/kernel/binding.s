# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/binding.c
	.text
	.file 1 "aegis/kernel/binding.c"
	.section	.text.stlb_entry,"ax"
	.align	2
	.loc 1 15
	.ent	stlb_entry
stlb_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 18
	sll	$3,$4,2
	andi	$3,$3,0x3f00
	srl	$4,$4,9
	xor	$3,$3,$4
	.loc 1 18
	lui	$2,%hi(stlb)
	andi	$3,$3,0x7ff8
	addiu	$2,$2,%lo(stlb)
	.loc 1 19
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	stlb_entry
	.section	.text.forget,"ax"
	.align	2
	.loc 1 22
	.ent	forget
forget:
	.set	noreorder
	.set	nomacro
	.loc 1 23
	li	$2,-2147483648
	sw	$2,0($4)
	.loc 1 25
	jr	$31
	sw	$0,4($4)
	.set	reorder
	.end	forget
	.section	.text.maps,"ax"
	.align	2
	.loc 1 28
	.ent	maps
maps:
	.set	noreorder
	.set	nomacro
	.loc 1 29
	lw	$2,0($4)
	nop
	bltz	$2,$L6
	nop
	.loc 1 29
	lw	$2,4($4)
	nop
	srl	$2,$2,12
	.loc 1 29
	xor	$2,$2,$5
	jr	$31
	sltu	$2,$2,1
$L6:
	.loc 1 30
	jr	$31
	move	$2,$0
	.set	reorder
	.end	maps
	.section	.text.search_stlb,"ax"
	.align	2
	.loc 1 86
	.ent	search_stlb
search_stlb:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$16,28($sp)
	.loc 1 89
	li	$16,536805376
	ori	$16,$16,0xffff
	and	$16,$6,$16
	.loc 1 89
	li	$2,-1610612736
	or	$16,$16,$2
	.loc 1 86
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$31,52($sp)
	.loc 1 86
	move	$20,$4
	move	$18,$5
	addiu	$19,$16,256
	.loc 1 90
	move	$17,$0
	.loc 1 99
	b	$L10
	subu	$21,$6,$16
$L8:
	.loc 1 92
	addiu	$16,$16,8
	.loc 1 92
	beq	$19,$16,$L16
	nop
$L10:
	.loc 1 93
	lw	$2,0($16)
	.loc 1 98
	addiu	$4,$sp,16
	move	$5,$18
	.loc 1 94
	bltz	$2,$L8
	sw	$2,16($sp)
	.loc 1 97
	lw	$2,4($16)
	.loc 1 96
	addiu	$17,$17,1
	.loc 1 98
	jalr	$20
	sw	$2,20($sp)
	.loc 1 98
	beq	$2,$0,$L8
	addu	$4,$16,$21
	.loc 1 99
	jal	forget
	addiu	$16,$16,8
	.loc 1 92
	bne	$19,$16,$L10
	nop
$L16:
	.loc 1 102
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	search_stlb
	.section	.text.search_pins,"ax"
	.align	2
	.loc 1 109
	.ent	search_pins
search_pins:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$31,52($sp)
	sw	$16,28($sp)
	.loc 1 109
	move	$19,$4
	move	$18,$5
	.loc 1 111
	sw	$0,16($sp)
	addiu	$17,$6,288
	addiu	$20,$6,1312
	.loc 1 112
	move	$21,$0
$L23:
	.loc 1 115
	lw	$2,20($17)
	nop
	beq	$2,$0,$L18
	nop
	.loc 1 115
	lw	$2,152($17)
	nop
	.loc 1 115
	lw	$2,32($2)
	nop
	bne	$2,$0,$L36
	addiu	$16,$17,-160
$L18:
	.loc 1 114
	addiu	$17,$17,512
$L37:
	bne	$17,$20,$L23
	move	$2,$21
	.loc 1 127
	lw	$31,52($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	lw	$21,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L36:
	.loc 1 117
	addiu	$21,$21,1
$L22:
	.loc 1 119
	lw	$2,0($16)
	.loc 1 120
	move	$5,$18
	addiu	$4,$sp,16
	.loc 1 120
	beq	$2,$0,$L20
	sw	$2,20($sp)
	.loc 1 120
	jalr	$19
	nop
	.loc 1 120
	beq	$2,$0,$L20
	nop
	.loc 1 122
	sw	$0,0($16)
	.loc 1 123
	lw	$3,152($17)
	nop
	.loc 1 123
	lw	$2,32($3)
	nop
	addiu	$2,$2,-1
	sw	$2,32($3)
$L20:
	.loc 1 118
	addiu	$16,$16,4
	bne	$16,$17,$L22
	nop
	b	$L37
	addiu	$17,$17,512
	.set	reorder
	.end	search_pins
	.section	.text.of_asid,"ax"
	.align	2
	.loc 1 130
	.ent	of_asid
of_asid:
	.set	noreorder
	.set	nomacro
	.loc 1 131
	lw	$2,0($4)
	nop
	andi	$2,$2,0xfc0
	.loc 1 131
	xor	$2,$2,$5
	.loc 1 132
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_asid
	.section	.text.of_owner,"ax"
	.align	2
	.loc 1 135
	.ent	of_owner
of_owner:
	.set	noreorder
	.set	nomacro
	.loc 1 136
	lw	$2,4($4)
	.loc 1 136
	lui	$3,%hi(public_state)
	.loc 1 136
	srl	$2,$2,12
	.loc 1 136
	addiu	$2,$2,548
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 136
	lw	$2,0($2)
	nop
	xor	$2,$2,$5
	.loc 1 137
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_owner
	.section	.text.unbind_once,"ax"
	.align	2
	.loc 1 33
	.ent	unbind_once
unbind_once:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	.loc 1 33
	move	$16,$4
	.loc 1 34
	jal	stlb_entry
	move	$18,$5
	move	$17,$2
	.loc 1 37
	lw	$2,0($2)
	nop
	beq	$2,$16,$L53
	move	$5,$18
$L42:
	.loc 1 39
	jal	tlb_find
	move	$4,$16
	.loc 1 40
	bltz	$2,$L40
	move	$16,$2
	.loc 1 42
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	.loc 1 43
	move	$5,$18
	jal	maps
	addiu	$4,$sp,16
	.loc 1 43
	bne	$2,$0,$L54
	nop
$L40:
	.loc 1 45
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L53:
	.loc 1 37
	jal	maps
	move	$4,$17
	.loc 1 37
	beq	$2,$0,$L42
	nop
	.loc 1 38
	jal	forget
	move	$4,$17
	b	$L42
	nop
$L54:
	.loc 1 44
	jal	tlb_clear
	move	$4,$16
	.loc 1 45
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
	.loc 1 9
	.ent	back
back:
	.set	noreorder
	.set	nomacro
	.loc 1 10
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 10
	beq	$2,$0,$L64
	nop
	.loc 1 9
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 11
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	.loc 1 12
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
	.loc 1 69
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
	.loc 1 69
	move	$19,$4
	move	$17,$5
	.loc 1 73
	move	$16,$0
	.loc 1 73
	b	$L69
	li	$18,64
$L67:
	.loc 1 73
	addiu	$16,$16,1
	.loc 1 73
	beq	$16,$18,$L75
	nop
$L69:
	.loc 1 74
	move	$4,$16
$L76:
	jal	tlb_get
	addiu	$5,$sp,16
	.loc 1 75
	lw	$2,16($sp)
	.loc 1 75
	addiu	$4,$sp,16
	.loc 1 75
	bltz	$2,$L67
	move	$5,$17
	.loc 1 75
	jalr	$19
	nop
	.loc 1 75
	beq	$2,$0,$L67
	move	$4,$16
	.loc 1 76
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 73
	bne	$16,$18,$L76
	move	$4,$16
$L75:
	.loc 1 78
	jal	back
	nop
	.loc 1 79
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
	.loc 1 141
	.ent	search
search:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 144
	lw	$2,0($4)
	.loc 1 141
	move	$21,$4
	move	$17,$6
	.loc 1 144
	beq	$2,$6,$L88
	move	$16,$5
	.loc 1 145
	sw	$6,0($21)
	.loc 1 146
	move	$2,$0
	sw	$0,4($4)
	.loc 1 154
	lui	$18,%hi(kernel+4652)
$L93:
	.loc 1 151
	lui	$19,%hi(stlb)
	.loc 1 154
	addiu	$18,$18,%lo(kernel+4652)
	.loc 1 151
	addiu	$19,$19,%lo(stlb)
	.loc 1 156
	b	$L80
	lui	$20,%hi(of_asid)
$L91:
	.loc 1 151
	addu	$6,$19,$8
	jal	search_stlb
	move	$5,$17
	.loc 1 151
	sll	$4,$2,1
	addu	$4,$4,$2
	sll	$4,$4,3
	addu	$4,$4,$2
	.loc 1 156
	lw	$2,4($21)
	.loc 1 151
	sll	$4,$4,1
	.loc 1 156
	addiu	$2,$2,1
	.loc 1 156
	li	$3,128
	.loc 1 151
	addiu	$4,$4,500
	.loc 1 156
	beq	$2,$3,$L89
	sw	$2,4($21)
$L83:
	.loc 1 158
	jal	work_left_off
	nop
	.loc 1 158
	bne	$2,$0,$L77
	move	$2,$0
$L92:
	.loc 1 148
	lw	$2,4($21)
	nop
$L80:
	.loc 1 155
	addiu	$6,$2,-128
	.loc 1 155
	sll	$6,$6,10
	.loc 1 148
	li	$3,192
	.loc 1 154
	move	$4,$16
	addu	$6,$18,$6
	move	$5,$17
	.loc 1 151
	sll	$8,$2,8
	.loc 1 148
	beq	$2,$3,$L90
	sltu	$7,$2,128
	.loc 1 150
	bne	$7,$0,$L91
	nop
	.loc 1 154
	jal	search_pins
	nop
	.loc 1 153
	sll	$4,$2,1
	addu	$4,$4,$2
	sll	$4,$4,2
	subu	$4,$4,$2
	sll	$4,$4,4
	subu	$4,$4,$2
	.loc 1 156
	lw	$2,4($21)
	.loc 1 153
	sll	$4,$4,3
	.loc 1 156
	addiu	$2,$2,1
	.loc 1 156
	li	$3,128
	.loc 1 153
	addiu	$4,$4,500
	.loc 1 156
	bne	$2,$3,$L83
	sw	$2,4($21)
$L89:
	.loc 1 156
	addiu	$2,$20,%lo(of_asid)
	bne	$16,$2,$L83
	li	$2,192
	.loc 1 158
	jal	work_left_off
	sw	$2,4($21)
	.loc 1 158
	beq	$2,$0,$L92
	move	$2,$0
	b	$L77
	nop
$L90:
	.loc 1 161
	jal	search_tlb
	nop
	.loc 1 162
	jal	work_left_off
	li	$4,3000
	.loc 1 163
	sw	$0,0($21)
	.loc 1 164
	li	$2,1
$L77:
	.loc 1 165
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L88:
	.loc 1 148
	lw	$2,4($4)
	.loc 1 154
	b	$L93
	lui	$18,%hi(kernel+4652)
	.set	reorder
	.end	search
	.section	.text.unbind,"ax"
	.align	2
	.globl	unbind
	.loc 1 169
	.ent	unbind
unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 172
	lui	$16,%hi(public_state)
	.loc 1 169
	sw	$18,24($sp)
	.loc 1 172
	addiu	$16,$16,%lo(public_state)
	sll	$18,$4,4
	.loc 1 169
	sw	$17,20($sp)
	.loc 1 172
	addu	$2,$16,$18
	.loc 1 169
	sw	$31,28($sp)
	.loc 1 169
	move	$6,$4
	.loc 1 172
	lw	$4,8776($2)
	.loc 1 172
	li	$2,1
	beq	$4,$2,$L106
	move	$17,$5
	.loc 1 175
	bne	$4,$0,$L107
	nop
	.loc 1 179
	addu	$16,$16,$18
$L110:
	sw	$0,8776($16)
$L109:
	.loc 1 181
	li	$2,1
	.loc 1 180
	sw	$0,0($17)
$L94:
	.loc 1 182
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L107:
	.loc 1 176
	jal	unbind_once
	move	$5,$6
	.loc 1 177
	jal	back
	addu	$16,$16,$18
	.loc 1 179
	b	$L109
	sw	$0,8776($16)
$L106:
	.loc 1 173
	lui	$5,%hi(maps)
	addiu	$5,$5,%lo(maps)
	jal	search
	move	$4,$17
	.loc 1 173
	bne	$2,$0,$L110
	addu	$16,$16,$18
	b	$L94
	nop
	.set	reorder
	.end	unbind
	.section	.text.unbind_asid,"ax"
	.align	2
	.globl	unbind_asid
	.loc 1 185
	.ent	unbind_asid
unbind_asid:
	.set	noreorder
	.set	nomacro
	move	$2,$5
	.loc 1 186
	lui	$5,%hi(of_asid)
	.loc 1 185
	addiu	$sp,$sp,-24
	.loc 1 186
	move	$6,$4
	addiu	$5,$5,%lo(of_asid)
	.loc 1 185
	sw	$31,20($sp)
	.loc 1 186
	jal	search
	move	$4,$2
	.loc 1 187
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_asid
	.section	.text.unbind_owner,"ax"
	.align	2
	.globl	unbind_owner
	.loc 1 191
	.ent	unbind_owner
unbind_owner:
	.set	noreorder
	.set	nomacro
	move	$2,$5
	.loc 1 192
	lui	$5,%hi(of_owner)
	.loc 1 191
	addiu	$sp,$sp,-24
	.loc 1 192
	move	$6,$4
	addiu	$5,$5,%lo(of_owner)
	.loc 1 191
	sw	$31,20($sp)
	.loc 1 192
	jal	search
	move	$4,$2
	.loc 1 193
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_owner
	.section	.text.unbind_pin,"ax"
	.align	2
	.globl	unbind_pin
	.loc 1 197
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
	.loc 1 204
	sll	$19,$5,12
	addiu	$16,$4,368
	addiu	$18,$4,384
$L120:
	.loc 1 202
	lw	$2,0($16)
	.loc 1 201
	addiu	$16,$16,4
	.loc 1 204
	or	$17,$2,$19
	.loc 1 202
	beq	$2,$0,$L117
	move	$4,$17
	.loc 1 205
	jal	stlb_entry
	nop
	.loc 1 207
	lw	$3,0($2)
	nop
	beq	$3,$17,$L123
	nop
$L118:
	.loc 1 209
	jal	tlb_find
	move	$4,$17
	.loc 1 210
	bltz	$2,$L117
	move	$4,$2
	.loc 1 211
	jal	tlb_clear
	nop
$L117:
	.loc 1 201
	bne	$16,$18,$L120
	nop
	.loc 1 213
	jal	back
	nop
	.loc 1 214
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L123:
	.loc 1 208
	jal	forget
	move	$4,$2
	b	$L118
	nop
	.set	reorder
	.end	unbind_pin
	.text
	.file 2 "./aegis/kernel/kernel.h"
