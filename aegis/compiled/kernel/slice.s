# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/slice.c
	.text
	.file 1 "aegis/kernel/slice.c"
	.section	.text.overstays,"ax"
	.align	2
	.loc 1 103
	.ent	overstays
overstays:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 104
	lui	$17,%hi(overrun)
	lw	$2,%lo(overrun)($17)
	lui	$3,%hi(books)
	addiu	$2,$2,8
	sll	$2,$2,2
	addiu	$3,$3,%lo(books)
	.loc 1 103
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 104
	addu	$2,$2,$3
	.loc 1 103
	move	$16,$4
	.loc 1 104
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 106
	beq	$2,$0,$L2
	lui	$3,%hi(owed)
	.loc 1 107
	lw	$3,380($2)
	nop
	.loc 1 107
	lw	$2,28($3)
	nop
	addiu	$2,$2,1
	sw	$2,28($3)
$L3:
	.loc 1 110
	lui	$3,%hi(excess)
	lw	$2,%lo(excess)($3)
	nop
	addiu	$2,$2,1
	.loc 1 110
	sltu	$4,$2,9
	beq	$4,$0,$L4
	sw	$2,%lo(excess)($3)
	.loc 1 110
	lw	$2,380($16)
	nop
	.loc 1 110
	lw	$2,28($2)
	nop
	sltu	$2,$2,9
	bne	$2,$0,$L6
	move	$2,$0
$L4:
	.loc 1 112
	jal	environment_end
	move	$4,$16
	.loc 1 114
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 113
	li	$2,1
	.loc 1 114
	jr	$31
	addiu	$sp,$sp,32
$L6:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L2:
	.loc 1 109
	lw	$2,%lo(overrun)($17)
	.loc 1 109
	addiu	$3,$3,%lo(owed)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	addiu	$3,$3,1
	b	$L3
	sw	$3,0($2)
	.set	reorder
	.end	overstays
	.section	.rodata.clock_start.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"unknown board\000"
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 16
	.ent	clock_start
clock_start:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	lw	$2,4($4)
	.loc 1 17
	li	$3,2
	beq	$2,$3,$L10
	lui	$4,%hi(clock)
	sltu	$3,$2,3
	beq	$3,$0,$L24
	li	$3,3
	.loc 1 20
	li	$2,-1124073472
	lui	$4,%hi(clock)
	.loc 1 38
	lui	$3,%hi(ioasic)
	.loc 1 20
	sw	$2,%lo(clock)($4)
	.loc 1 21
	li	$5,8192
	lui	$4,%hi(interruptMask)
	.loc 1 38
	lw	$3,%lo(ioasic)($3)
	.loc 1 21
	sw	$5,%lo(interruptMask)($4)
	.loc 1 22
	addiu	$4,$2,48
	addiu	$5,$2,44
	addiu	$2,$2,40
$L14:
	.loc 1 35
	li	$6,42
	sw	$6,0($2)
	.loc 1 36
	li	$2,70
	sw	$2,0($5)
	.loc 1 37
	lw	$2,0($4)
	.loc 1 38
	bne	$3,$0,$L26
	li	$2,-1140588544
	jr	$31
	nop
$L24:
	.loc 1 17
	bne	$2,$3,$L25
	li	$2,-1138753536
	.loc 1 28
	lui	$3,%hi(clock)
	sw	$2,%lo(clock)($3)
	.loc 1 29
	li	$4,8192
	lui	$3,%hi(interruptMask)
	sw	$4,%lo(interruptMask)($3)
	.loc 1 30
	lui	$3,%hi(ioasic)
	li	$4,1
	sw	$4,%lo(ioasic)($3)
	.loc 1 35
	li	$3,42
	sw	$3,40($2)
	.loc 1 36
	li	$3,70
	sw	$3,44($2)
	.loc 1 37
	lw	$2,48($2)
	.loc 1 39
	li	$2,-1140588544
$L26:
	li	$3,32
	sw	$3,288($2)
	jr	$31
	nop
$L10:
	.loc 1 24
	li	$2,-1075314688
	sw	$2,%lo(clock)($4)
	.loc 1 25
	li	$5,2048
	lui	$4,%hi(interruptMask)
	.loc 1 38
	lui	$3,%hi(ioasic)
	.loc 1 25
	sw	$5,%lo(interruptMask)($4)
	.loc 1 38
	lw	$3,%lo(ioasic)($3)
	.loc 1 26
	addiu	$4,$2,48
	addiu	$5,$2,44
	b	$L14
	addiu	$2,$2,40
$L25:
	.loc 1 33
	lui	$4,%hi($LC0)
	.loc 1 16
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 33
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	clock_start
	.section	.text.slice_runner,"ax"
	.align	2
	.globl	slice_runner
	.loc 1 44
	.ent	slice_runner
slice_runner:
	.set	noreorder
	.set	nomacro
	.loc 1 47
	lw	$2,284($4)
	nop
	.loc 1 47
	bne	$2,$0,$L28
	li	$3,129
	jr	$31
	move	$2,$4
$L37:
	.loc 1 47
	beq	$3,$0,$L36
	nop
	.loc 1 47
	lw	$5,284($2)
	nop
	.loc 1 47
	beq	$5,$0,$L39
	move	$4,$2
	.loc 1 47
	move	$2,$5
$L28:
	.loc 1 47
	bne	$4,$2,$L37
	addiu	$3,$3,-1
$L39:
	.loc 1 50
	jr	$31
	nop
$L36:
	move	$2,$4
	jr	$31
	nop
	.set	reorder
	.end	slice_runner
	.section	.text.slice_next,"ax"
	.align	2
	.globl	slice_next
	.loc 1 54
	.ent	slice_next
slice_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(books)
	.loc 1 63
	lui	$17,%hi(owed)
	.loc 1 54
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	.loc 1 58
	li	$19,1
	addiu	$20,$20,%lo(books)
	.loc 1 63
	addiu	$17,$17,%lo(owed)
	.loc 1 58
	li	$18,65
$L45:
	.loc 1 59
	lw	$16,8($20)
	nop
	addu	$16,$19,$16
	.loc 1 59
	andi	$16,$16,0x3f
	.loc 1 60
	addiu	$2,$16,8
	sll	$2,$2,2
	addu	$2,$20,$2
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 63
	sll	$3,$16,2
	addu	$3,$3,$17
	.loc 1 61
	beq	$2,$0,$L41
	move	$4,$2
	.loc 1 63
	lw	$2,0($3)
	nop
	.loc 1 63
	bne	$2,$0,$L51
	addiu	$2,$2,-1
	.loc 1 67
	lw	$3,380($4)
	nop
	.loc 1 67
	lw	$2,28($3)
	nop
	.loc 1 67
	beq	$2,$0,$L43
	addiu	$5,$2,-1
	.loc 1 68
	sw	$5,28($3)
$L41:
	.loc 1 58
	addiu	$19,$19,1
	.loc 1 58
	bne	$19,$18,$L45
	lui	$2,%hi(kernel+512)
	.loc 1 74
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 74
	bne	$2,$0,$L40
	nop
	.loc 1 74
	jal	environment_any
	nop
	b	$L40
	nop
$L43:
	.loc 1 72
	jal	slice_runner
	sw	$16,8($20)
$L40:
	.loc 1 75
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L51:
	.loc 1 65
	b	$L41
	sw	$2,0($3)
	.set	reorder
	.end	slice_next
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 79
	.ent	slice_following
slice_following:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(books)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 83
	li	$17,1
	addiu	$18,$18,%lo(books)
	.loc 1 83
	b	$L54
	li	$16,65
$L58:
	.loc 1 83
	beq	$17,$16,$L57
	lui	$2,%hi(kernel+512)
$L54:
	.loc 1 84
	lw	$2,8($18)
	nop
	addu	$2,$17,$2
	.loc 1 84
	andi	$2,$2,0x3f
	.loc 1 84
	addiu	$2,$2,8
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$4,0($2)
	jal	environment_named
	addiu	$17,$17,1
	.loc 1 85
	beq	$2,$0,$L58
	nop
	.loc 1 89
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L57:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 88
	lw	$2,%lo(kernel+512)($2)
	.loc 1 89
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 92
	.ent	slice_present
slice_present:
	.set	noreorder
	.set	nomacro
	.loc 1 93
	lui	$3,%hi(books)
	addiu	$3,$3,%lo(books)
	lw	$2,8($3)
	.loc 1 92
	addiu	$sp,$sp,-24
	.loc 1 93
	addiu	$2,$2,8
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 92
	sw	$31,20($sp)
	.loc 1 93
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 95
	beq	$2,$0,$L60
	nop
	.loc 1 95
	jal	slice_runner
	move	$4,$2
	.loc 1 96
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L60:
	.loc 1 95
	jal	slice_next
	nop
	.loc 1 96
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_present
	.section	.text.slice_interrupt,"ax"
	.align	2
	.globl	slice_interrupt
	.loc 1 117
	.ent	slice_interrupt
slice_interrupt:
	.set	noreorder
	.set	nomacro
	.loc 1 121
	lui	$3,%hi(ioasic)
	.loc 1 117
	addiu	$sp,$sp,-32
	.loc 1 119
	lui	$2,%hi(books)
	.loc 1 121
	lw	$3,%lo(ioasic)($3)
	.loc 1 119
	addiu	$5,$2,%lo(books)
	.loc 1 117
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 119
	lw	$18,8($5)
	.loc 1 121
	beq	$3,$0,$L64
	move	$17,$4
	.loc 1 121
	li	$3,-1140588544
	lw	$3,272($3)
	nop
	.loc 1 121
	andi	$3,$3,0x20
	.loc 1 121
	beq	$3,$0,$L63
	nop
$L64:
	.loc 1 125
	lui	$16,%hi(kernel)
	.loc 1 125
	addiu	$16,$16,%lo(kernel)
	lw	$3,512($16)
	nop
	lw	$4,380($3)
	.loc 1 123
	lui	$3,%hi(clock)
	lw	$5,%lo(clock)($3)
	.loc 1 125
	lw	$3,24($4)
	.loc 1 123
	lw	$5,48($5)
	.loc 1 125
	addiu	$3,$3,1
	sw	$3,24($4)
	.loc 1 126
	lw	$3,512($16)
	.loc 1 126
	lw	$6,84($17)
	.loc 1 126
	lw	$7,320($3)
	.loc 1 126
	lw	$5,324($3)
	.loc 1 124
	lw	$4,%lo(books)($2)
	.loc 1 126
	subu	$3,$6,$7
	.loc 1 126
	subu	$5,$5,$7
	.loc 1 124
	addiu	$4,$4,1
	.loc 1 126
	sltu	$3,$3,$5
	bne	$3,$0,$L80
	sw	$4,%lo(books)($2)
	.loc 1 128
	jal	revoke_tick
	nop
	.loc 1 129
	lw	$4,516($16)
	nop
	.loc 1 129
	beq	$4,$0,$L67
	nop
$L82:
	.loc 1 130
	jal	overstays
	nop
	.loc 1 130
	beq	$2,$0,$L63
	nop
	.loc 1 132
	lw	$2,512($16)
	nop
	beq	$2,$0,$L81
	nop
$L63:
	.loc 1 151
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L80:
	.loc 1 127
	li	$2,-16
	and	$6,$6,$2
	.loc 1 128
	jal	revoke_tick
	sw	$6,84($17)
	.loc 1 129
	lw	$4,516($16)
	nop
	.loc 1 129
	bne	$4,$0,$L82
	nop
$L67:
	.loc 1 136
	jal	slice_next
	nop
	.loc 1 137
	lw	$4,512($16)
	nop
	.loc 1 137
	beq	$4,$2,$L83
	lui	$3,%hi(overrun)
	.loc 1 141
	sw	$4,516($16)
	.loc 1 144
	lw	$2,308($4)
	.loc 1 142
	sw	$18,%lo(overrun)($3)
	.loc 1 143
	lui	$3,%hi(excess)
	.loc 1 144
	beq	$2,$0,$L63
	sw	$0,%lo(excess)($3)
	.loc 1 146
	lw	$2,316($4)
	.loc 1 146
	lw	$3,12($17)
	nop
	.loc 1 146
	sw	$3,0($2)
	.loc 1 147
	lw	$2,84($17)
	nop
	sw	$2,12($17)
	.loc 1 148
	lw	$2,512($16)
	nop
	lw	$2,308($2)
	nop
	.loc 1 148
	sw	$2,84($17)
	.loc 1 149
	lw	$2,512($16)
	nop
	.loc 1 149
	lw	$3,312($2)
	nop
	sw	$3,280($2)
	.loc 1 150
	lw	$2,512($16)
	nop
	lw	$4,280($2)
	jal	status_install
	nop
	.loc 1 151
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L81:
	.loc 1 133
	jal	run_next
	nop
$L83:
	.loc 1 138
	lw	$5,84($17)
	jal	upcall
	addiu	$6,$17,12
	.loc 1 139
	b	$L63
	sw	$2,84($17)
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 154
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	.set	nomacro
	.loc 1 157
	li	$2,-1
	beq	$4,$2,$L93
	lui	$2,%hi(books+32)
	.loc 1 163
	sltu	$2,$4,64
	beq	$2,$0,$L90
	nop
$L87:
	.loc 1 165
	addiu	$2,$4,8
	lui	$3,%hi(books)
	addiu	$3,$3,%lo(books)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 165
	lw	$3,0($2)
	nop
	bne	$3,$0,$L91
	lui	$3,%hi(kernel+512)
	.loc 1 167
	lw	$3,%lo(kernel+512)($3)
	nop
	.loc 1 167
	lw	$5,268($3)
	.loc 1 168
	lw	$3,380($3)
	.loc 1 167
	sw	$5,0($2)
	.loc 1 168
	lw	$2,20($3)
	nop
	addiu	$2,$2,1
	sw	$2,20($3)
$L84:
	.loc 1 170
	jr	$31
	move	$2,$4
$L93:
	addiu	$2,$2,%lo(books+32)
	.loc 1 158
	move	$4,$0
	.loc 1 158
	li	$5,64
$L88:
	.loc 1 159
	lw	$3,0($2)
	nop
	beq	$3,$0,$L87
	addiu	$2,$2,4
	.loc 1 158
	addiu	$4,$4,1
	.loc 1 158
	bne	$4,$5,$L88
	nop
	.loc 1 162
	b	$L84
	li	$4,-3
$L90:
	.loc 1 164
	b	$L84
	li	$4,-2
$L91:
	.loc 1 166
	b	$L84
	li	$4,-1
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 173
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	.set	nomacro
	.loc 1 174
	sltu	$2,$4,64
	beq	$2,$0,$L96
	addiu	$4,$4,8
	.loc 1 176
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 176
	lui	$2,%hi(books)
	addiu	$2,$2,%lo(books)
	sll	$4,$4,2
	addu	$4,$4,$2
	.loc 1 176
	lw	$5,0($4)
	lw	$2,268($3)
	nop
	bne	$5,$2,$L97
	nop
	.loc 1 178
	lw	$3,380($3)
	nop
	.loc 1 178
	lw	$2,28($3)
	nop
	bne	$2,$0,$L98
	nop
	.loc 1 180
	sw	$0,0($4)
	.loc 1 181
	lw	$4,20($3)
	nop
	addiu	$4,$4,-1
	.loc 1 182
	jr	$31
	sw	$4,20($3)
$L97:
	.loc 1 177
	jr	$31
	li	$2,-1
$L96:
	.loc 1 175
	jr	$31
	li	$2,-2
$L98:
	.loc 1 183
	jr	$31
	li	$2,-4
	.set	reorder
	.end	call_slice_free
	.section	.text.call_slice_give,"ax"
	.align	2
	.globl	call_slice_give
	.loc 1 186
	.ent	call_slice_give
call_slice_give:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 187
	move	$4,$5
	.loc 1 186
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 187
	jal	environment_named
	move	$17,$5
	.loc 1 189
	sltu	$4,$16,64
	beq	$4,$0,$L102
	nop
	.loc 1 189
	beq	$2,$0,$L102
	move	$3,$2
	.loc 1 191
	lui	$2,%hi(kernel+512)
	lw	$4,%lo(kernel+512)($2)
	.loc 1 191
	addiu	$16,$16,8
	lui	$2,%hi(books)
	addiu	$2,$2,%lo(books)
	sll	$16,$16,2
	addu	$16,$16,$2
	.loc 1 191
	lw	$5,0($16)
	lw	$2,268($4)
	nop
	bne	$5,$2,$L99
	li	$2,-1
	.loc 1 193
	lw	$4,380($4)
	nop
	.loc 1 193
	lw	$2,28($4)
	nop
	bne	$2,$0,$L104
	nop
	.loc 1 195
	sw	$17,0($16)
	.loc 1 196
	lw	$5,20($4)
	nop
	addiu	$5,$5,-1
	sw	$5,20($4)
	.loc 1 197
	lw	$4,380($3)
	nop
	.loc 1 197
	lw	$3,20($4)
	nop
	addiu	$3,$3,1
	sw	$3,20($4)
$L99:
	.loc 1 199
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L102:
	.loc 1 190
	b	$L99
	li	$2,-2
$L104:
	.loc 1 194
	b	$L99
	li	$2,-4
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 202
	.ent	slices_release
slices_release:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(owed)
	addiu	$2,$2,%lo(owed)
	lui	$3,%hi(books+32)
	addiu	$3,$3,%lo(books+32)
	addiu	$7,$2,256
$L108:
	.loc 1 206
	lw	$6,0($3)
	lw	$5,268($4)
	nop
	bne	$6,$5,$L107
	nop
	.loc 1 211
	lw	$6,380($4)
	.loc 1 207
	sw	$0,0($3)
	.loc 1 208
	lw	$5,0($2)
	lw	$8,28($6)
	nop
	addu	$5,$5,$8
	sw	$5,0($2)
	.loc 1 209
	sw	$0,28($6)
$L107:
	.loc 1 205
	addiu	$2,$2,4
	bne	$2,$7,$L108
	addiu	$3,$3,4
	.loc 1 211
	lw	$2,380($4)
	.loc 1 212
	jr	$31
	sw	$0,20($2)
	.set	reorder
	.end	slices_release
	.section	.bss.owed,"aw"
	.align	2
owed:
	.space	256
	.section	.bss.excess,"aw"
	.align	2
excess:
	.space	4
	.section	.bss.overrun,"aw"
	.align	2
overrun:
	.space	4
	.section	.bss.ioasic,"aw"
	.align	2
ioasic:
	.space	4
	.section	.bss.clock,"aw"
	.align	2
clock:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
