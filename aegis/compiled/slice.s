# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/slice.c
	.text
	.file 1 "aegis/slice.c"
	.section	.text.overstays,"ax"
	.align	2
	.loc 1 94
	.ent	overstays
overstays:
	.set	noreorder
	.set	nomacro
	.loc 1 95
	lw	$3,368($4)
	nop
	.loc 1 95
	lw	$2,28($3)
	nop
	addiu	$2,$2,1
	.loc 1 95
	sltu	$5,$2,9
	beq	$5,$0,$L9
	sw	$2,28($3)
	.loc 1 99
	jr	$31
	move	$2,$0
$L9:
	.loc 1 94
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 97
	jal	environment_end
	nop
	.loc 1 99
	lw	$31,20($sp)
	.loc 1 98
	li	$2,1
	.loc 1 99
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	overstays
	.section	.rodata.clock_start.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"unknown board\000"
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 14
	.ent	clock_start
clock_start:
	.set	noreorder
	.set	nomacro
	.loc 1 15
	lw	$2,4($4)
	.loc 1 15
	li	$3,2
	beq	$2,$3,$L11
	lui	$4,%hi(clock)
	sltu	$3,$2,3
	beq	$3,$0,$L25
	li	$3,3
	.loc 1 18
	li	$2,-1124073472
	lui	$4,%hi(clock)
	.loc 1 36
	lui	$3,%hi(ioasic)
	.loc 1 18
	sw	$2,%lo(clock)($4)
	.loc 1 19
	li	$5,8192
	lui	$4,%hi(interruptMask)
	.loc 1 36
	lw	$3,%lo(ioasic)($3)
	.loc 1 19
	sw	$5,%lo(interruptMask)($4)
	.loc 1 20
	addiu	$4,$2,48
	addiu	$5,$2,44
	addiu	$2,$2,40
$L15:
	.loc 1 33
	li	$6,42
	sw	$6,0($2)
	.loc 1 34
	li	$2,70
	sw	$2,0($5)
	.loc 1 35
	lw	$2,0($4)
	.loc 1 36
	bne	$3,$0,$L27
	li	$2,-1140588544
	jr	$31
	nop
$L25:
	.loc 1 15
	bne	$2,$3,$L26
	li	$2,-1138753536
	.loc 1 26
	lui	$3,%hi(clock)
	sw	$2,%lo(clock)($3)
	.loc 1 27
	li	$4,8192
	lui	$3,%hi(interruptMask)
	sw	$4,%lo(interruptMask)($3)
	.loc 1 28
	lui	$3,%hi(ioasic)
	li	$4,1
	sw	$4,%lo(ioasic)($3)
	.loc 1 33
	li	$3,42
	sw	$3,40($2)
	.loc 1 34
	li	$3,70
	sw	$3,44($2)
	.loc 1 35
	lw	$2,48($2)
	.loc 1 37
	li	$2,-1140588544
$L27:
	li	$3,32
	sw	$3,288($2)
	jr	$31
	nop
$L11:
	.loc 1 22
	li	$2,-1075314688
	sw	$2,%lo(clock)($4)
	.loc 1 23
	li	$5,2048
	lui	$4,%hi(interruptMask)
	.loc 1 36
	lui	$3,%hi(ioasic)
	.loc 1 23
	sw	$5,%lo(interruptMask)($4)
	.loc 1 36
	lw	$3,%lo(ioasic)($3)
	.loc 1 24
	addiu	$4,$2,48
	addiu	$5,$2,44
	b	$L15
	addiu	$2,$2,40
$L26:
	.loc 1 31
	lui	$4,%hi($LC0)
	.loc 1 14
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 31
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	clock_start
	.section	.text.slice_runner,"ax"
	.align	2
	.globl	slice_runner
	.loc 1 42
	.ent	slice_runner
slice_runner:
	.set	noreorder
	.set	nomacro
	.loc 1 45
	lw	$2,276($4)
	nop
	.loc 1 45
	bne	$2,$0,$L29
	li	$3,129
	jr	$31
	move	$2,$4
$L38:
	.loc 1 45
	beq	$3,$0,$L37
	nop
	.loc 1 45
	lw	$5,276($2)
	nop
	.loc 1 45
	beq	$5,$0,$L40
	move	$4,$2
	.loc 1 45
	move	$2,$5
$L29:
	.loc 1 45
	bne	$4,$2,$L38
	addiu	$3,$3,-1
$L40:
	.loc 1 48
	jr	$31
	nop
$L37:
	move	$2,$4
	jr	$31
	nop
	.set	reorder
	.end	slice_runner
	.section	.text.slice_next,"ax"
	.align	2
	.globl	slice_next
	.loc 1 52
	.ent	slice_next
slice_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	lui	$18,%hi(books)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	.loc 1 56
	li	$19,1
	addiu	$18,$18,%lo(books)
	.loc 1 56
	li	$17,65
$L45:
	.loc 1 57
	lw	$16,8($18)
	nop
	addu	$16,$19,$16
	.loc 1 57
	andi	$16,$16,0x3f
	.loc 1 58
	addiu	$2,$16,8
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 59
	beq	$2,$0,$L42
	move	$4,$2
	.loc 1 61
	lw	$3,368($2)
	nop
	.loc 1 61
	lw	$2,28($3)
	nop
	.loc 1 61
	beq	$2,$0,$L43
	addiu	$5,$2,-1
	.loc 1 62
	sw	$5,28($3)
$L42:
	.loc 1 56
	addiu	$19,$19,1
	.loc 1 56
	bne	$19,$17,$L45
	lui	$2,%hi(kernel+512)
	.loc 1 68
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 68
	bne	$2,$0,$L41
	nop
	.loc 1 68
	jal	environment_any
	nop
	b	$L41
	nop
$L43:
	.loc 1 66
	jal	slice_runner
	sw	$16,8($18)
$L41:
	.loc 1 69
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	slice_next
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 73
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
	.loc 1 77
	li	$17,1
	addiu	$18,$18,%lo(books)
	.loc 1 77
	b	$L53
	li	$16,65
$L57:
	.loc 1 77
	beq	$17,$16,$L56
	lui	$2,%hi(kernel+512)
$L53:
	.loc 1 78
	lw	$2,8($18)
	nop
	addu	$2,$17,$2
	.loc 1 78
	andi	$2,$2,0x3f
	.loc 1 78
	addiu	$2,$2,8
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$4,0($2)
	jal	environment_named
	addiu	$17,$17,1
	.loc 1 79
	beq	$2,$0,$L57
	nop
	.loc 1 83
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L56:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 82
	lw	$2,%lo(kernel+512)($2)
	.loc 1 83
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 86
	.ent	slice_present
slice_present:
	.set	noreorder
	.set	nomacro
	.loc 1 87
	lui	$3,%hi(books)
	addiu	$3,$3,%lo(books)
	lw	$2,8($3)
	.loc 1 86
	addiu	$sp,$sp,-24
	.loc 1 87
	addiu	$2,$2,8
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 86
	sw	$31,20($sp)
	.loc 1 87
	lw	$4,0($2)
	jal	environment_named
	nop
	.loc 1 89
	beq	$2,$0,$L59
	nop
	.loc 1 89
	jal	slice_runner
	move	$4,$2
	.loc 1 90
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L59:
	.loc 1 89
	jal	slice_next
	nop
	.loc 1 90
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
	.loc 1 106
	lui	$3,%hi(ioasic)
	.loc 1 102
	addiu	$sp,$sp,-40
	.loc 1 104
	lui	$2,%hi(books)
	.loc 1 106
	lw	$3,%lo(ioasic)($3)
	.loc 1 102
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 104
	addiu	$18,$2,%lo(books)
	lw	$19,8($18)
	.loc 1 106
	beq	$3,$0,$L63
	move	$17,$4
	.loc 1 106
	li	$3,-1140588544
	lw	$3,272($3)
	nop
	.loc 1 106
	andi	$3,$3,0x20
	.loc 1 106
	beq	$3,$0,$L62
	nop
$L63:
	.loc 1 110
	lui	$16,%hi(kernel)
	.loc 1 110
	addiu	$16,$16,%lo(kernel)
	lw	$3,512($16)
	nop
	lw	$4,368($3)
	.loc 1 108
	lui	$3,%hi(clock)
	lw	$5,%lo(clock)($3)
	.loc 1 110
	lw	$3,24($4)
	.loc 1 108
	lw	$5,48($5)
	.loc 1 110
	addiu	$3,$3,1
	sw	$3,24($4)
	.loc 1 111
	lw	$3,512($16)
	.loc 1 111
	lw	$6,84($17)
	.loc 1 111
	lw	$7,312($3)
	.loc 1 111
	lw	$5,316($3)
	.loc 1 109
	lw	$4,%lo(books)($2)
	.loc 1 111
	subu	$3,$6,$7
	.loc 1 111
	subu	$5,$5,$7
	.loc 1 109
	addiu	$4,$4,1
	.loc 1 111
	sltu	$3,$3,$5
	bne	$3,$0,$L78
	sw	$4,%lo(books)($2)
	.loc 1 113
	jal	revoke_tick
	nop
	.loc 1 114
	lw	$4,516($16)
	nop
	.loc 1 114
	beq	$4,$0,$L66
	nop
$L79:
	.loc 1 115
	jal	overstays
	nop
	.loc 1 115
	beq	$2,$0,$L62
	nop
	.loc 1 117
	lw	$2,512($16)
	nop
	beq	$2,$0,$L70
	nop
$L62:
	.loc 1 138
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L78:
	.loc 1 112
	li	$2,-16
	and	$6,$6,$2
	.loc 1 113
	jal	revoke_tick
	sw	$6,84($17)
	.loc 1 114
	lw	$4,516($16)
	nop
	.loc 1 114
	bne	$4,$0,$L79
	nop
$L66:
	.loc 1 121
	jal	slice_next
	nop
	.loc 1 122
	lw	$4,512($16)
	nop
	.loc 1 122
	beq	$4,$2,$L80
	nop
	.loc 1 126
	lw	$2,300($4)
	nop
	bne	$2,$0,$L69
	nop
	.loc 1 128
	jal	overstays
	sw	$19,8($18)
	.loc 1 128
	beq	$2,$0,$L62
	nop
$L70:
	.loc 1 118
	jal	run_next
	nop
$L69:
	.loc 1 132
	sw	$4,516($16)
	.loc 1 133
	lw	$2,308($4)
	.loc 1 133
	lw	$3,12($17)
	nop
	.loc 1 133
	sw	$3,0($2)
	.loc 1 134
	lw	$2,84($17)
	nop
	sw	$2,12($17)
	.loc 1 135
	lw	$2,512($16)
	nop
	lw	$2,300($2)
	nop
	.loc 1 135
	sw	$2,84($17)
	.loc 1 136
	lw	$2,512($16)
	nop
	.loc 1 136
	lw	$3,304($2)
	nop
	sw	$3,272($2)
	.loc 1 137
	lw	$2,512($16)
	nop
	lw	$4,272($2)
	jal	status_install
	nop
	.loc 1 138
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L80:
	.loc 1 123
	lw	$5,84($17)
	jal	upcall
	addiu	$6,$17,12
	.loc 1 124
	b	$L62
	sw	$2,84($17)
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 141
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	.set	nomacro
	.loc 1 144
	li	$2,-1
	beq	$4,$2,$L90
	lui	$2,%hi(books+32)
	.loc 1 150
	sltu	$2,$4,64
	beq	$2,$0,$L87
	nop
$L84:
	.loc 1 152
	addiu	$2,$4,8
	lui	$3,%hi(books)
	addiu	$3,$3,%lo(books)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 152
	lw	$3,0($2)
	nop
	bne	$3,$0,$L88
	lui	$3,%hi(kernel+512)
	.loc 1 154
	lw	$3,%lo(kernel+512)($3)
	nop
	.loc 1 154
	lw	$5,260($3)
	.loc 1 155
	lw	$3,368($3)
	.loc 1 154
	sw	$5,0($2)
	.loc 1 155
	lw	$2,20($3)
	nop
	addiu	$2,$2,1
	sw	$2,20($3)
$L81:
	.loc 1 157
	jr	$31
	move	$2,$4
$L90:
	addiu	$2,$2,%lo(books+32)
	.loc 1 145
	move	$4,$0
	.loc 1 145
	li	$5,64
$L85:
	.loc 1 146
	lw	$3,0($2)
	nop
	beq	$3,$0,$L84
	addiu	$2,$2,4
	.loc 1 145
	addiu	$4,$4,1
	.loc 1 145
	bne	$4,$5,$L85
	nop
	.loc 1 149
	b	$L81
	li	$4,-3
$L87:
	.loc 1 151
	b	$L81
	li	$4,-2
$L88:
	.loc 1 153
	b	$L81
	li	$4,-1
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 160
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	.set	nomacro
	.loc 1 161
	sltu	$2,$4,64
	beq	$2,$0,$L93
	addiu	$4,$4,8
	.loc 1 163
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 163
	lui	$2,%hi(books)
	addiu	$2,$2,%lo(books)
	sll	$4,$4,2
	addu	$4,$4,$2
	.loc 1 163
	lw	$5,0($4)
	lw	$2,260($3)
	nop
	bne	$5,$2,$L94
	nop
	.loc 1 166
	lw	$5,368($3)
	.loc 1 165
	sw	$0,0($4)
	.loc 1 166
	lw	$3,20($5)
	.loc 1 167
	move	$2,$0
	.loc 1 166
	addiu	$3,$3,-1
	.loc 1 167
	jr	$31
	sw	$3,20($5)
$L94:
	.loc 1 168
	jr	$31
	li	$2,-1
$L93:
	.loc 1 162
	jr	$31
	li	$2,-2
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
	beq	$4,$0,$L98
	nop
	.loc 1 174
	beq	$2,$0,$L98
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
	lw	$2,260($4)
	nop
	bne	$5,$2,$L95
	li	$2,-1
	.loc 1 179
	lw	$5,368($4)
	.loc 1 178
	sw	$17,0($16)
	.loc 1 179
	lw	$4,20($5)
	.loc 1 181
	move	$2,$0
	.loc 1 179
	addiu	$4,$4,-1
	sw	$4,20($5)
	.loc 1 180
	lw	$4,368($3)
	nop
	.loc 1 180
	lw	$3,20($4)
	nop
	addiu	$3,$3,1
	sw	$3,20($4)
$L95:
	.loc 1 182
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L98:
	.loc 1 175
	b	$L95
	li	$2,-2
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 185
	.ent	slices_release
slices_release:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(books+32)
	lui	$6,%hi(books+288)
	addiu	$2,$2,%lo(books+32)
	addiu	$6,$6,%lo(books+288)
$L103:
	.loc 1 189
	lw	$5,0($2)
	lw	$3,260($4)
	nop
	bne	$5,$3,$L102
	nop
	.loc 1 190
	sw	$0,0($2)
$L102:
	.loc 1 188
	addiu	$2,$2,4
	bne	$2,$6,$L103
	nop
	.loc 1 191
	lw	$2,368($4)
	.loc 1 192
	jr	$31
	sw	$0,20($2)
	.set	reorder
	.end	slices_release
	.section	.bss.ioasic,"aw"
	.align	2
ioasic:
	.space	4
	.section	.bss.clock,"aw"
	.align	2
clock:
	.space	4
	.text
	.file 2 "./aegis/kernel.h"
