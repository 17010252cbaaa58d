# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/slice.c
	.text
	.file 1 "aegis/kernel/slice.c"
	.section	.text.overstays,"ax"
	.align	2
	.loc 1 88
	.ent	overstays
overstays:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 89
	lui	$17,%hi(overrun)
	lw	$2,%lo(overrun)($17)
	lui	$3,%hi(books)
	addiu	$2,$2,8
	sll	$2,$2,2
	addiu	$3,$3,%lo(books)
	.loc 1 88
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 89
	addu	$2,$2,$3
	.loc 1 88
	move	$16,$4
	.loc 1 89
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 91
	beq	$2,$0,$L2
	lui	$3,%hi(owed)
	.loc 1 92
	lw	$3,380($2)
	nop
	.loc 1 92
	lw	$2,28($3)
	nop
	addiu	$2,$2,1
	sw	$2,28($3)
$L3:
	.loc 1 95
	lui	$3,%hi(excess)
	lw	$2,%lo(excess)($3)
	nop
	addiu	$2,$2,1
	.loc 1 95
	sltu	$4,$2,9
	beq	$4,$0,$L4
	sw	$2,%lo(excess)($3)
	.loc 1 95
	lw	$2,380($16)
	nop
	.loc 1 95
	lw	$2,28($2)
	nop
	sltu	$2,$2,9
	bne	$2,$0,$L6
	move	$2,$0
$L4:
	.loc 1 97
	jal	environment_end
	move	$4,$16
	.loc 1 99
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 98
	li	$2,1
	.loc 1 99
	jr	$31
	addiu	$sp,$sp,32
$L6:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L2:
	.loc 1 94
	lw	$2,%lo(overrun)($17)
	.loc 1 94
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
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 17
	.ent	clock_start
clock_start:
	.set	noreorder
	.set	nomacro
	.loc 1 18
	lui	$6,%hi(devices)
	addiu	$5,$6,%lo(devices)
	addiu	$2,$4,36
	move	$3,$5
	addiu	$4,$4,84
$L10:
	lw	$10,0($2)
	lw	$9,4($2)
	lw	$8,8($2)
	lw	$7,12($2)
	addiu	$2,$2,16
	sw	$10,0($3)
	sw	$9,4($3)
	sw	$8,8($3)
	sw	$7,12($3)
	bne	$2,$4,$L10
	addiu	$3,$3,16
	lw	$7,0($2)
	lw	$4,4($2)
	lw	$2,8($2)
	sw	$7,0($3)
	sw	$4,4($3)
	sw	$2,8($3)
	.loc 1 19
	lw	$7,8($5)
	.loc 1 20
	lw	$2,%lo(devices)($6)
	.loc 1 19
	lui	$6,%hi(interruptMask)
	sw	$7,%lo(interruptMask)($6)
	.loc 1 20
	li	$6,42
	sw	$6,40($2)
	.loc 1 22
	lw	$4,4($5)
	.loc 1 21
	li	$6,70
	.loc 1 23
	lw	$3,16($5)
	.loc 1 21
	sw	$6,44($2)
	.loc 1 22
	lw	$2,0($4)
	.loc 1 23
	beq	$3,$0,$L16
	nop
	.loc 1 24
	lw	$2,56($5)
	nop
	.loc 1 24
	sw	$3,0($2)
$L16:
	.loc 1 25
	jr	$31
	nop
	.set	reorder
	.end	clock_start
	.section	.text.slice_runner,"ax"
	.align	2
	.globl	slice_runner
	.loc 1 29
	.ent	slice_runner
slice_runner:
	.set	noreorder
	.set	nomacro
	.loc 1 32
	lw	$2,284($4)
	nop
	.loc 1 32
	bne	$2,$0,$L18
	li	$3,129
	jr	$31
	move	$2,$4
$L27:
	.loc 1 32
	beq	$3,$0,$L26
	nop
	.loc 1 32
	lw	$5,284($2)
	nop
	.loc 1 32
	beq	$5,$0,$L29
	move	$4,$2
	.loc 1 32
	move	$2,$5
$L18:
	.loc 1 32
	bne	$4,$2,$L27
	addiu	$3,$3,-1
$L29:
	.loc 1 35
	jr	$31
	nop
$L26:
	move	$2,$4
	jr	$31
	nop
	.set	reorder
	.end	slice_runner
	.section	.text.slice_next,"ax"
	.align	2
	.globl	slice_next
	.loc 1 39
	.ent	slice_next
slice_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(books)
	.loc 1 48
	lui	$17,%hi(owed)
	.loc 1 39
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	.loc 1 43
	li	$19,1
	addiu	$20,$20,%lo(books)
	.loc 1 48
	addiu	$17,$17,%lo(owed)
	.loc 1 43
	li	$18,65
$L35:
	.loc 1 44
	lw	$16,8($20)
	nop
	addu	$16,$19,$16
	.loc 1 44
	andi	$16,$16,0x3f
	.loc 1 45
	addiu	$2,$16,8
	sll	$2,$2,2
	addu	$2,$20,$2
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 48
	sll	$3,$16,2
	addu	$3,$3,$17
	.loc 1 46
	beq	$2,$0,$L31
	move	$4,$2
	.loc 1 48
	lw	$2,0($3)
	nop
	.loc 1 48
	bne	$2,$0,$L41
	addiu	$2,$2,-1
	.loc 1 52
	lw	$3,380($4)
	nop
	.loc 1 52
	lw	$2,28($3)
	nop
	.loc 1 52
	beq	$2,$0,$L33
	addiu	$5,$2,-1
	.loc 1 53
	sw	$5,28($3)
$L31:
	.loc 1 43
	addiu	$19,$19,1
	.loc 1 43
	bne	$19,$18,$L35
	lui	$2,%hi(kernel+512)
	.loc 1 59
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 59
	bne	$2,$0,$L30
	nop
	.loc 1 59
	jal	environment_any
	nop
	b	$L30
	nop
$L33:
	.loc 1 57
	jal	slice_runner
	sw	$16,8($20)
$L30:
	.loc 1 60
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L41:
	.loc 1 50
	b	$L31
	sw	$2,0($3)
	.set	reorder
	.end	slice_next
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 64
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
	.loc 1 68
	li	$17,1
	addiu	$18,$18,%lo(books)
	.loc 1 68
	b	$L44
	li	$16,65
$L48:
	.loc 1 68
	beq	$17,$16,$L47
	lui	$2,%hi(kernel+512)
$L44:
	.loc 1 69
	lw	$2,8($18)
	nop
	addu	$2,$17,$2
	.loc 1 69
	andi	$2,$2,0x3f
	.loc 1 69
	addiu	$2,$2,8
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$4,0($2)
	jal	environment_named
	addiu	$17,$17,1
	.loc 1 70
	beq	$2,$0,$L48
	nop
	.loc 1 74
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L47:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 73
	lw	$2,%lo(kernel+512)($2)
	.loc 1 74
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 77
	.ent	slice_present
slice_present:
	.set	noreorder
	.set	nomacro
	.loc 1 78
	lui	$3,%hi(books)
	addiu	$3,$3,%lo(books)
	lw	$2,8($3)
	.loc 1 77
	addiu	$sp,$sp,-24
	.loc 1 78
	addiu	$2,$2,8
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 77
	sw	$31,20($sp)
	.loc 1 78
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 80
	beq	$2,$0,$L50
	nop
	.loc 1 80
	jal	slice_runner
	move	$4,$2
	.loc 1 81
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L50:
	.loc 1 80
	jal	slice_next
	nop
	.loc 1 81
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_present
	.section	.text.slice_interrupt,"ax"
	.align	2
	.globl	slice_interrupt
	.loc 1 102
	.ent	slice_interrupt
slice_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 106
	lui	$2,%hi(devices)
	addiu	$2,$2,%lo(devices)
	.loc 1 102
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 104
	lui	$7,%hi(books)
	.loc 1 106
	lw	$3,12($2)
	.loc 1 104
	addiu	$5,$7,%lo(books)
	lw	$18,8($5)
	.loc 1 106
	beq	$3,$0,$L54
	move	$17,$4
	.loc 1 106
	lw	$4,52($2)
	nop
	lw	$4,0($4)
	nop
	.loc 1 106
	and	$3,$3,$4
	.loc 1 106
	beq	$3,$0,$L53
	nop
$L54:
	.loc 1 110
	lui	$16,%hi(kernel)
	.loc 1 110
	addiu	$16,$16,%lo(kernel)
	lw	$3,512($16)
	.loc 1 108
	lw	$2,4($2)
	.loc 1 110
	lw	$4,380($3)
	.loc 1 108
	lw	$2,0($2)
	.loc 1 110
	lw	$2,24($4)
	.loc 1 109
	lw	$3,%lo(books)($7)
	.loc 1 110
	addiu	$2,$2,1
	sw	$2,24($4)
	.loc 1 111
	lw	$2,512($16)
	.loc 1 111
	lw	$5,84($17)
	.loc 1 111
	lw	$6,320($2)
	.loc 1 111
	lw	$4,324($2)
	.loc 1 111
	subu	$2,$5,$6
	.loc 1 111
	subu	$4,$4,$6
	.loc 1 109
	addiu	$3,$3,1
	.loc 1 111
	sltu	$2,$2,$4
	bne	$2,$0,$L70
	sw	$3,%lo(books)($7)
	.loc 1 113
	jal	revoke_tick
	nop
	.loc 1 114
	lw	$4,516($16)
	nop
	.loc 1 114
	beq	$4,$0,$L57
	nop
$L72:
	.loc 1 115
	jal	overstays
	nop
	.loc 1 115
	beq	$2,$0,$L53
	nop
	.loc 1 117
	lw	$2,512($16)
	nop
	beq	$2,$0,$L71
	nop
$L53:
	.loc 1 136
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L70:
	.loc 1 112
	li	$2,-16
	and	$5,$5,$2
	.loc 1 113
	jal	revoke_tick
	sw	$5,84($17)
	.loc 1 114
	lw	$4,516($16)
	nop
	.loc 1 114
	bne	$4,$0,$L72
	nop
$L57:
	.loc 1 121
	jal	slice_next
	nop
	.loc 1 122
	lw	$4,512($16)
	nop
	.loc 1 122
	beq	$4,$2,$L73
	lui	$3,%hi(overrun)
	.loc 1 126
	sw	$4,516($16)
	.loc 1 129
	lw	$2,308($4)
	.loc 1 127
	sw	$18,%lo(overrun)($3)
	.loc 1 128
	lui	$3,%hi(excess)
	.loc 1 129
	beq	$2,$0,$L53
	sw	$0,%lo(excess)($3)
	.loc 1 131
	lw	$2,316($4)
	.loc 1 131
	lw	$3,12($17)
	nop
	.loc 1 131
	sw	$3,0($2)
	.loc 1 132
	lw	$2,84($17)
	nop
	sw	$2,12($17)
	.loc 1 133
	lw	$2,512($16)
	nop
	lw	$2,308($2)
	nop
	.loc 1 133
	sw	$2,84($17)
	.loc 1 134
	lw	$2,512($16)
	nop
	.loc 1 134
	lw	$3,312($2)
	nop
	sw	$3,280($2)
	.loc 1 135
	lw	$2,512($16)
	nop
	lw	$4,280($2)
	jal	status_install
	nop
	.loc 1 136
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L71:
	.loc 1 118
	jal	run_next
	nop
$L73:
	.loc 1 123
	lw	$5,84($17)
	jal	upcall
	addiu	$6,$17,12
	.loc 1 124
	b	$L53
	sw	$2,84($17)
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 139
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	.set	nomacro
	.loc 1 142
	li	$2,-1
	beq	$4,$2,$L83
	lui	$2,%hi(books+32)
	.loc 1 148
	sltu	$2,$4,64
	beq	$2,$0,$L80
	nop
$L77:
	.loc 1 150
	addiu	$2,$4,8
	lui	$3,%hi(books)
	addiu	$3,$3,%lo(books)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 150
	lw	$3,0($2)
	nop
	bne	$3,$0,$L81
	lui	$3,%hi(kernel+512)
	.loc 1 152
	lw	$3,%lo(kernel+512)($3)
	nop
	.loc 1 152
	lw	$5,268($3)
	.loc 1 153
	lw	$3,380($3)
	.loc 1 152
	sw	$5,0($2)
	.loc 1 153
	lw	$2,20($3)
	nop
	addiu	$2,$2,1
	sw	$2,20($3)
$L74:
	.loc 1 155
	jr	$31
	move	$2,$4
$L83:
	addiu	$2,$2,%lo(books+32)
	.loc 1 143
	move	$4,$0
	.loc 1 143
	li	$5,64
$L78:
	.loc 1 144
	lw	$3,0($2)
	nop
	beq	$3,$0,$L77
	addiu	$2,$2,4
	.loc 1 143
	addiu	$4,$4,1
	.loc 1 143
	bne	$4,$5,$L78
	nop
	.loc 1 147
	b	$L74
	li	$4,-3
$L80:
	.loc 1 149
	b	$L74
	li	$4,-2
$L81:
	.loc 1 151
	b	$L74
	li	$4,-1
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 158
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	.set	nomacro
	.loc 1 159
	sltu	$2,$4,64
	beq	$2,$0,$L86
	addiu	$4,$4,8
	.loc 1 161
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 161
	lui	$2,%hi(books)
	addiu	$2,$2,%lo(books)
	sll	$4,$4,2
	addu	$4,$4,$2
	.loc 1 161
	lw	$5,0($4)
	lw	$2,268($3)
	nop
	bne	$5,$2,$L87
	nop
	.loc 1 163
	lw	$3,380($3)
	nop
	.loc 1 163
	lw	$2,28($3)
	nop
	bne	$2,$0,$L88
	nop
	.loc 1 165
	sw	$0,0($4)
	.loc 1 166
	lw	$4,20($3)
	nop
	addiu	$4,$4,-1
	.loc 1 167
	jr	$31
	sw	$4,20($3)
$L87:
	.loc 1 162
	jr	$31
	li	$2,-1
$L86:
	.loc 1 160
	jr	$31
	li	$2,-2
$L88:
	.loc 1 168
	jr	$31
	li	$2,-4
	.set	reorder
	.end	call_slice_free
	.section	.text.call_slice_give,"ax"
	.align	2
	.globl	call_slice_give
	.loc 1 171
	.ent	call_slice_give
call_slice_give:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 172
	move	$4,$5
	.loc 1 171
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 172
	jal	environment_named
	move	$17,$5
	.loc 1 174
	sltu	$4,$16,64
	beq	$4,$0,$L92
	nop
	.loc 1 174
	beq	$2,$0,$L92
	move	$3,$2
	.loc 1 176
	lui	$2,%hi(kernel+512)
	lw	$4,%lo(kernel+512)($2)
	.loc 1 176
	addiu	$16,$16,8
	lui	$2,%hi(books)
	addiu	$2,$2,%lo(books)
	sll	$16,$16,2
	addu	$16,$16,$2
	.loc 1 176
	lw	$5,0($16)
	lw	$2,268($4)
	nop
	bne	$5,$2,$L89
	li	$2,-1
	.loc 1 178
	lw	$4,380($4)
	nop
	.loc 1 178
	lw	$2,28($4)
	nop
	bne	$2,$0,$L94
	nop
	.loc 1 180
	sw	$17,0($16)
	.loc 1 181
	lw	$5,20($4)
	nop
	addiu	$5,$5,-1
	sw	$5,20($4)
	.loc 1 182
	lw	$4,380($3)
	nop
	.loc 1 182
	lw	$3,20($4)
	nop
	addiu	$3,$3,1
	sw	$3,20($4)
$L89:
	.loc 1 184
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L92:
	.loc 1 175
	b	$L89
	li	$2,-2
$L94:
	.loc 1 179
	b	$L89
	li	$2,-4
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 187
	.ent	slices_release
slices_release:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(owed)
	addiu	$2,$2,%lo(owed)
	lui	$3,%hi(books+32)
	addiu	$3,$3,%lo(books+32)
	addiu	$7,$2,256
$L98:
	.loc 1 191
	lw	$6,0($3)
	lw	$5,268($4)
	nop
	bne	$6,$5,$L97
	nop
	.loc 1 196
	lw	$6,380($4)
	.loc 1 192
	sw	$0,0($3)
	.loc 1 193
	lw	$5,0($2)
	lw	$8,28($6)
	nop
	addu	$5,$5,$8
	sw	$5,0($2)
	.loc 1 194
	sw	$0,28($6)
$L97:
	.loc 1 190
	addiu	$2,$2,4
	bne	$2,$7,$L98
	addiu	$3,$3,4
	.loc 1 196
	lw	$2,380($4)
	.loc 1 197
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
	.section	.bss.devices,"aw"
	.align	2
devices:
	.space	60
	.text
	.file 2 "./aegis/kernel/kernel.h"
