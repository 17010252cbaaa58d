# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/binding.c
	.text
	.file 1 "aegis/kernel/binding.c"
	.section	.text.stlb_entry,"ax"
	.align	2
	.loc 1 15
	.ent	stlb_entry
stlb_entry:
	.set	noreorder
	.loc 1 18
	sll	$3,$4,2
	andi	$3,$3,0x3f00
	srl	$4,$4,9
	xor	$3,$3,$4
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
	.loc 1 23
	li	$2,-2147483648
	sw	$2,0($4)
	.loc 1 25
	jr	$31
	sw	$0,4($4)
	.set	reorder
	.end	forget
	.section	.text.of_page,"ax"
	.align	2
	.loc 1 28
	.ent	of_page
of_page:
	.set	noreorder
	.loc 1 29
	lw	$2,4($4)
	nop
	srl	$2,$2,12
	xor	$2,$2,$5
	.loc 1 30
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_page
	.section	.text.of_asid,"ax"
	.align	2
	.loc 1 33
	.ent	of_asid
of_asid:
	.set	noreorder
	.loc 1 34
	lw	$2,0($4)
	nop
	andi	$2,$2,0xfc0
	xor	$2,$2,$5
	.loc 1 35
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_asid
	.section	.text.of_owner,"ax"
	.align	2
	.loc 1 38
	.ent	of_owner
of_owner:
	.set	noreorder
	.loc 1 39
	lw	$2,4($4)
	lui	$3,%hi(public_state)
	srl	$2,$2,12
	addiu	$2,$2,548
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	xor	$2,$2,$5
	.loc 1 40
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	of_owner
	.section	.text.search_words,"ax"
	.align	2
	.loc 1 95
	.ent	search_words
search_words:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$16,$5
	move	$17,$4
	move	$19,$6
	move	$18,$7
	b	$L9
	addiu	$20,$5,256
$L8:
	.loc 1 98
	beq	$20,$16,$L12
	addiu	$17,$17,8
$L9:
	.loc 1 99
	lw	$2,0($16)
	nop
	and	$2,$2,$19
	bne	$2,$18,$L8
	addiu	$16,$16,8
	.loc 1 100
	jal	forget
	move	$4,$17
	.loc 1 98
	bne	$20,$16,$L9
	addiu	$17,$17,8
$L12:
	.loc 1 101
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	search_words
	.section	.text.search_owners,"ax"
	.align	2
	.loc 1 106
	.ent	search_owners
search_owners:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,44($sp)
	move	$16,$5
	move	$17,$4
	move	$18,$6
	addiu	$19,$5,256
	.loc 1 108
	move	$20,$0
$L16:
	.loc 1 111
	lw	$2,4($16)
	.loc 1 115
	addiu	$4,$sp,16
	move	$5,$18
	.loc 1 110
	addiu	$16,$16,8
	.loc 1 112
	beq	$2,$0,$L14
	sw	$2,20($sp)
	.loc 1 115
	jal	of_owner
	nop
	bne	$2,$0,$L25
	nop
	.loc 1 114
	addiu	$20,$20,1
$L14:
$L26:
	.loc 1 110
	bne	$19,$16,$L16
	addiu	$17,$17,8
	.loc 1 119
	lw	$31,44($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$20
	lw	$20,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L25:
	.loc 1 116
	jal	forget
	move	$4,$17
	.loc 1 114
	b	$L26
	addiu	$20,$20,1
	.set	reorder
	.end	search_owners
	.section	.text.search_stlb,"ax"
	.align	2
	.loc 1 126
	.ent	search_stlb
search_stlb:
	.set	noreorder
	.loc 1 128
	li	$2,536805376
	ori	$2,$2,0xffff
	.loc 1 130
	lui	$8,%hi(of_owner)
	.loc 1 126
	addiu	$sp,$sp,-24
	.loc 1 128
	and	$2,$6,$2
	.loc 1 126
	move	$7,$5
	.loc 1 130
	addiu	$8,$8,%lo(of_owner)
	.loc 1 128
	li	$5,-1610612736
	.loc 1 126
	move	$3,$6
	sw	$31,20($sp)
	.loc 1 130
	beq	$4,$8,$L33
	or	$5,$2,$5
	.loc 1 132
	lui	$2,%hi(of_asid)
	addiu	$2,$2,%lo(of_asid)
	beq	$4,$2,$L34
	li	$6,-4096
	.loc 1 135
	sll	$7,$7,12
	addiu	$5,$5,4
	jal	search_words
	move	$4,$3
	.loc 1 136
	move	$2,$0
$L27:
	.loc 1 137
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L34:
	.loc 1 133
	li	$6,4032
	jal	search_words
	move	$4,$3
	b	$L27
	move	$2,$0
$L33:
	.loc 1 131
	move	$6,$7
	jal	search_owners
	move	$4,$3
	b	$L27
	nop
	.set	reorder
	.end	search_stlb
	.section	.text.search_pins,"ax"
	.align	2
	.loc 1 144
	.ent	search_pins
search_pins:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$31,52($sp)
	sw	$16,28($sp)
	move	$19,$4
	move	$18,$5
	.loc 1 146
	sw	$0,16($sp)
	addiu	$17,$6,288
	addiu	$20,$6,1312
	.loc 1 147
	move	$21,$0
$L41:
	.loc 1 150
	lw	$2,20($17)
	nop
	beq	$2,$0,$L36
	nop
	lw	$2,156($17)
	nop
	lw	$2,32($2)
	nop
	bne	$2,$0,$L54
	addiu	$16,$17,-160
$L36:
	.loc 1 149
	addiu	$17,$17,512
$L55:
	bne	$17,$20,$L41
	move	$2,$21
	.loc 1 162
	lw	$31,52($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	lw	$21,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L54:
	.loc 1 152
	addiu	$21,$21,1
$L40:
	.loc 1 154
	lw	$2,0($16)
	.loc 1 155
	move	$5,$18
	addiu	$4,$sp,16
	beq	$2,$0,$L38
	sw	$2,20($sp)
	jalr	$19
	nop
	beq	$2,$0,$L38
	nop
	.loc 1 157
	sw	$0,0($16)
	.loc 1 158
	lw	$3,156($17)
	nop
	lw	$2,32($3)
	nop
	addiu	$2,$2,-1
	sw	$2,32($3)
$L38:
	.loc 1 153
	addiu	$16,$16,4
	bne	$16,$17,$L40
	nop
	b	$L55
	addiu	$17,$17,512
	.set	reorder
	.end	search_pins
	.section	.text.unbind_once,"ax"
	.align	2
	.loc 1 43
	.ent	unbind_once
unbind_once:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	move	$16,$4
	.loc 1 44
	jal	stlb_entry
	move	$18,$5
	move	$17,$2
	.loc 1 47
	lw	$2,0($2)
	nop
	beq	$2,$16,$L69
	move	$5,$18
$L58:
	.loc 1 49
	jal	tlb_find
	move	$4,$16
	.loc 1 50
	bltz	$2,$L56
	move	$16,$2
	.loc 1 52
	addiu	$5,$sp,16
	jal	tlb_get
	move	$4,$2
	.loc 1 53
	move	$5,$18
	jal	of_page
	addiu	$4,$sp,16
	bne	$2,$0,$L70
	nop
$L56:
	.loc 1 55
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 47
	jal	of_page
	move	$4,$17
	beq	$2,$0,$L58
	nop
	.loc 1 48
	jal	forget
	move	$4,$17
	b	$L58
	nop
$L70:
	.loc 1 54
	jal	tlb_clear
	move	$4,$16
	.loc 1 55
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
	.loc 1 10
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	nop
	beq	$2,$0,$L80
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
$L80:
	jr	$31
	nop
	.set	reorder
	.end	back
	.section	.text.search_tlb,"ax"
	.align	2
	.loc 1 80
	.ent	search_tlb
search_tlb:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	move	$19,$4
	move	$17,$5
	.loc 1 84
	move	$16,$0
	b	$L85
	li	$18,64
$L83:
	addiu	$16,$16,1
	beq	$16,$18,$L91
	nop
$L85:
	.loc 1 85
	move	$4,$16
$L92:
	jal	tlb_get
	addiu	$5,$sp,16
	.loc 1 86
	lw	$2,16($sp)
	addiu	$4,$sp,16
	bltz	$2,$L83
	move	$5,$17
	jalr	$19
	nop
	beq	$2,$0,$L83
	move	$4,$16
	.loc 1 87
	jal	tlb_clear
	addiu	$16,$16,1
	.loc 1 84
	bne	$16,$18,$L92
	move	$4,$16
$L91:
	.loc 1 89
	jal	back
	nop
	.loc 1 90
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
	.loc 1 166
	.ent	search
search:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 169
	lw	$2,0($4)
	.loc 1 166
	move	$21,$4
	move	$17,$6
	.loc 1 169
	beq	$2,$6,$L104
	move	$16,$5
	.loc 1 170
	sw	$6,0($21)
	.loc 1 171
	move	$2,$0
	sw	$0,4($4)
	.loc 1 179
	lui	$18,%hi(kernel+4652)
$L109:
	.loc 1 176
	lui	$19,%hi(stlb)
	.loc 1 179
	addiu	$18,$18,%lo(kernel+4652)
	.loc 1 176
	addiu	$19,$19,%lo(stlb)
	.loc 1 181
	b	$L96
	lui	$20,%hi(of_asid)
$L107:
	.loc 1 176
	addu	$6,$19,$8
	jal	search_stlb
	move	$5,$17
	sll	$3,$2,2
	addu	$4,$3,$2
	.loc 1 181
	lw	$2,4($21)
	.loc 1 176
	sll	$4,$4,3
	.loc 1 181
	addiu	$2,$2,1
	li	$3,128
	.loc 1 176
	addiu	$4,$4,900
	.loc 1 181
	beq	$2,$3,$L105
	sw	$2,4($21)
$L99:
	.loc 1 183
	jal	work_left_off
	nop
	bne	$2,$0,$L93
	move	$2,$0
$L108:
	.loc 1 173
	lw	$2,4($21)
	nop
$L96:
	.loc 1 180
	addiu	$6,$2,-128
	sll	$6,$6,10
	.loc 1 173
	li	$3,192
	.loc 1 179
	move	$4,$16
	addu	$6,$18,$6
	move	$5,$17
	.loc 1 176
	sll	$8,$2,8
	.loc 1 173
	beq	$2,$3,$L106
	sltu	$7,$2,128
	.loc 1 175
	bne	$7,$0,$L107
	nop
	.loc 1 179
	jal	search_pins
	nop
	.loc 1 178
	sll	$4,$2,1
	addu	$4,$4,$2
	sll	$4,$4,2
	subu	$4,$4,$2
	sll	$4,$4,4
	subu	$4,$4,$2
	.loc 1 181
	lw	$2,4($21)
	.loc 1 178
	sll	$4,$4,3
	.loc 1 181
	addiu	$2,$2,1
	li	$3,128
	.loc 1 178
	addiu	$4,$4,900
	.loc 1 181
	bne	$2,$3,$L99
	sw	$2,4($21)
$L105:
	addiu	$2,$20,%lo(of_asid)
	bne	$16,$2,$L99
	li	$2,192
	.loc 1 183
	jal	work_left_off
	sw	$2,4($21)
	beq	$2,$0,$L108
	move	$2,$0
	b	$L93
	nop
$L106:
	.loc 1 186
	jal	search_tlb
	nop
	.loc 1 187
	jal	work_left_off
	li	$4,3000
	.loc 1 188
	sw	$0,0($21)
	.loc 1 189
	li	$2,1
$L93:
	.loc 1 190
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L104:
	.loc 1 173
	lw	$2,4($4)
	.loc 1 179
	b	$L109
	lui	$18,%hi(kernel+4652)
	.set	reorder
	.end	search
	.section	.text.unbind_single,"ax"
	.align	2
	.globl	unbind_single
	.loc 1 197
	.ent	unbind_single
unbind_single:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 200
	lui	$16,%hi(public_state)
	.loc 1 197
	sw	$17,24($sp)
	.loc 1 200
	addiu	$16,$16,%lo(public_state)
	sll	$17,$4,4
	addu	$2,$16,$17
	.loc 1 197
	sw	$31,28($sp)
	move	$5,$4
	.loc 1 200
	lw	$4,8776($2)
	li	$2,1
	beq	$4,$2,$L113
	move	$2,$0
	.loc 1 202
	bne	$4,$0,$L118
	nop
	.loc 1 206
	addu	$16,$16,$17
	sw	$0,8776($16)
$L120:
	.loc 1 208
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 207
	li	$2,1
	.loc 1 208
	jr	$31
	addiu	$sp,$sp,32
$L118:
	.loc 1 203
	jal	unbind_once
	addu	$16,$16,$17
	.loc 1 204
	jal	back
	nop
	.loc 1 206
	b	$L120
	sw	$0,8776($16)
$L113:
	.loc 1 208
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	unbind_single
	.section	.text.unbind,"ax"
	.align	2
	.globl	unbind
	.loc 1 212
	.ent	unbind
unbind:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 213
	jal	unbind_single
	move	$17,$5
	beq	$2,$0,$L122
	lui	$5,%hi(of_page)
$L124:
	.loc 1 215
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$16,$16,4
	addu	$16,$16,$2
	sw	$0,8776($16)
	.loc 1 216
	sw	$0,0($17)
	.loc 1 218
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 217
	li	$2,1
	.loc 1 218
	jr	$31
	addiu	$sp,$sp,32
$L122:
	.loc 1 213
	move	$6,$16
	addiu	$5,$5,%lo(of_page)
	jal	search
	move	$4,$17
	bne	$2,$0,$L124
	nop
	.loc 1 218
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	unbind
	.section	.text.unbind_asid,"ax"
	.align	2
	.globl	unbind_asid
	.loc 1 221
	.ent	unbind_asid
unbind_asid:
	.set	noreorder
	move	$2,$5
	.loc 1 222
	lui	$5,%hi(of_asid)
	.loc 1 221
	addiu	$sp,$sp,-24
	.loc 1 222
	move	$6,$4
	addiu	$5,$5,%lo(of_asid)
	.loc 1 221
	sw	$31,20($sp)
	.loc 1 222
	jal	search
	move	$4,$2
	.loc 1 223
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_asid
	.section	.text.unbind_owner,"ax"
	.align	2
	.globl	unbind_owner
	.loc 1 227
	.ent	unbind_owner
unbind_owner:
	.set	noreorder
	move	$2,$5
	.loc 1 228
	lui	$5,%hi(of_owner)
	.loc 1 227
	addiu	$sp,$sp,-24
	.loc 1 228
	move	$6,$4
	addiu	$5,$5,%lo(of_owner)
	.loc 1 227
	sw	$31,20($sp)
	.loc 1 228
	jal	search
	move	$4,$2
	.loc 1 229
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_owner
	.section	.text.unbind_pin,"ax"
	.align	2
	.globl	unbind_pin
	.loc 1 233
	.ent	unbind_pin
unbind_pin:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	.loc 1 240
	sll	$19,$5,12
	addiu	$16,$4,368
	addiu	$18,$4,384
$L135:
	.loc 1 238
	lw	$2,0($16)
	.loc 1 237
	addiu	$16,$16,4
	.loc 1 240
	or	$17,$2,$19
	.loc 1 238
	beq	$2,$0,$L132
	move	$4,$17
	.loc 1 241
	jal	stlb_entry
	nop
	.loc 1 243
	lw	$3,0($2)
	nop
	beq	$3,$17,$L138
	nop
$L133:
	.loc 1 245
	jal	tlb_find
	move	$4,$17
	.loc 1 246
	bltz	$2,$L132
	move	$4,$2
	.loc 1 247
	jal	tlb_clear
	nop
$L132:
	.loc 1 237
	bne	$16,$18,$L135
	nop
	.loc 1 249
	jal	back
	nop
	.loc 1 250
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L138:
	.loc 1 244
	jal	forget
	move	$4,$2
	b	$L133
	nop
	.set	reorder
	.end	unbind_pin
	.text
	.file 2 "./aegis/kernel/kernel.h"
