# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/load.c
	.text
	.file 1 "aegis/kernel/load.c"
	.section	.text.view,"ax"
	.align	2
	.loc 1 30
	.ent	view
view:
	.set	noreorder
	.set	nomacro
	.loc 1 31
	li	$2,2147418112
	ori	$2,$2,0xf000
	and	$4,$4,$2
	li	$2,-2147483648
	.loc 1 32
	jr	$31
	or	$2,$4,$2
	.set	reorder
	.end	view
	.section	.text.copy,"ax"
	.align	2
	.loc 1 82
	.ent	copy
copy:
	.set	noreorder
	.set	nomacro
	.loc 1 83
	or	$2,$4,$5
	.loc 1 83
	andi	$2,$2,0x3
	.loc 1 83
	bne	$2,$0,$L7
	nop
	.loc 1 84
	sltu	$2,$6,4
	bne	$2,$0,$L7
	addiu	$8,$6,-4
	srl	$8,$8,2
	addiu	$8,$8,1
	sll	$8,$8,2
	addu	$7,$4,$8
	move	$2,$5
$L8:
	.loc 1 85
	lw	$3,0($2)
	.loc 1 84
	addiu	$4,$4,4
	.loc 1 84
	addiu	$2,$2,4
	.loc 1 84
	bne	$4,$7,$L8
	sw	$3,-4($4)
	.loc 1 84
	addu	$5,$5,$8
	.loc 1 84
	andi	$6,$6,0x3
$L7:
	.loc 1 86
	beq	$6,$0,$L15
	addu	$3,$4,$6
$L9:
	.loc 1 87
	lb	$2,0($5)
	.loc 1 87
	addiu	$4,$4,1
	.loc 1 87
	addiu	$5,$5,1
	.loc 1 86
	bne	$4,$3,$L9
	sb	$2,-1($4)
$L15:
	.loc 1 88
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.capability,"ax"
	.align	2
	.loc 1 104
	.ent	capability
capability:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 105
	jal	call_random
	move	$16,$4
	.loc 1 107
	sw	$2,0($16)
	.loc 1 108
	sw	$3,4($16)
	.loc 1 109
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	capability
	.section	.rodata.bind.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no page for a program\000"
	.align	2
$LC1:
	.ascii	"a program has more pages than it could be told of\000"
	.section	.text.bind,"ax"
	.align	2
	.loc 1 36
	.ent	bind
bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 36
	move	$18,$4
	.loc 1 38
	lw	$4,0($4)
	.loc 1 36
	move	$17,$5
	move	$16,$6
	.loc 1 38
	move	$5,$0
	.loc 1 37
	lw	$19,4($18)
	.loc 1 38
	jal	page_take
	addiu	$6,$18,8
	.loc 1 41
	bltz	$2,$L35
	sltu	$16,$0,$16
	move	$3,$2
	.loc 1 43
	sll	$16,$16,10
	.loc 1 43
	sll	$2,$2,12
	.loc 1 44
	li	$4,131072
	.loc 1 43
	or	$16,$16,$2
	.loc 1 44
	sltu	$4,$17,$4
	bne	$4,$0,$L36
	ori	$2,$16,0x200
	.loc 1 53
	lw	$4,48($19)
	.loc 1 53
	li	$3,480
	beq	$4,$3,$L37
	addiu	$3,$4,1
	.loc 1 55
	beq	$4,$0,$L26
	sw	$3,48($19)
	sll	$3,$4,3
	b	$L25
	addu	$3,$19,$3
$L27:
	.loc 1 56
	lw	$7,48($3)
	sw	$6,52($3)
	sw	$7,56($3)
	.loc 1 55
	beq	$4,$0,$L26
	addiu	$3,$3,-8
$L25:
	.loc 1 55
	lw	$6,44($3)
	move	$5,$4
	sltu	$7,$17,$6
	bne	$7,$0,$L27
	addiu	$4,$4,-1
$L24:
	sll	$5,$5,3
	addu	$19,$19,$5
	.loc 1 57
	sw	$17,52($19)
	.loc 1 58
	sw	$2,56($19)
$L18:
	.loc 1 60
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L36:
	.loc 1 45
	srl	$17,$17,12
	.loc 1 46
	lw	$4,0($18)
	.loc 1 46
	addiu	$5,$17,32
	sll	$5,$5,2
	addu	$4,$4,$5
	sw	$2,0($4)
	.loc 1 47
	lw	$4,0($18)
	.loc 1 48
	lui	$5,%hi(public_state)
	.loc 1 47
	lw	$6,400($4)
	.loc 1 48
	sll	$3,$3,4
	.loc 1 47
	lw	$4,32($6)
	.loc 1 48
	addiu	$5,$5,%lo(public_state)
	.loc 1 47
	addiu	$4,$4,1
	sw	$4,32($6)
	.loc 1 48
	addu	$3,$3,$5
	li	$4,1
	.loc 1 49
	beq	$19,$0,$L18
	sw	$4,8520($3)
	.loc 1 50
	addiu	$17,$17,972
	sll	$3,$17,2
	addu	$3,$19,$3
	sw	$2,4($3)
	.loc 1 60
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	.loc 1 36
	b	$L24
	move	$5,$0
$L35:
	.loc 1 42
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L37:
	.loc 1 54
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	bind
	.section	.text.page_at,"ax"
	.align	2
	.loc 1 64
	.ent	page_at
page_at:
	.set	noreorder
	.set	nomacro
	.loc 1 67
	li	$2,131072
	sltu	$2,$5,$2
	.loc 1 71
	lw	$9,4($4)
	.loc 1 67
	beq	$2,$0,$L39
	srl	$7,$5,12
	.loc 1 68
	lw	$2,0($4)
	addiu	$3,$7,32
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$8,0($2)
	nop
	.loc 1 70
	bne	$8,$0,$L52
	sltu	$2,$0,$6
$L39:
	.loc 1 75
	lw	$8,48($9)
	nop
	.loc 1 75
	beq	$8,$0,$L43
	addiu	$3,$9,52
	.loc 1 75
	b	$L42
	move	$2,$0
$L41:
	.loc 1 75
	addiu	$2,$2,1
	.loc 1 75
	beq	$2,$8,$L43
	nop
$L42:
	.loc 1 76
	lw	$7,0($3)
	nop
	bne	$7,$5,$L41
	addiu	$3,$3,8
	sll	$2,$2,3
	addu	$9,$9,$2
	.loc 1 77
	lw	$3,56($9)
	.loc 1 77
	sltu	$2,$0,$6
	sll	$2,$2,10
	.loc 1 77
	or	$2,$2,$3
	.loc 1 79
	jr	$31
	sw	$2,56($9)
$L43:
	.loc 1 64
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 78
	jal	bind
	nop
	.loc 1 79
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L52:
	.loc 1 71
	addiu	$7,$7,972
	sll	$7,$7,2
	.loc 1 68
	sll	$2,$2,10
	.loc 1 68
	or	$2,$2,$8
	.loc 1 71
	addu	$9,$9,$7
	sw	$2,4($9)
	.loc 1 71
	lw	$4,0($4)
	nop
	.loc 1 71
	addu	$3,$4,$3
	.loc 1 72
	jr	$31
	sw	$2,0($3)
	.set	reorder
	.end	page_at
	.section	.text.load,"ax"
	.align	2
	.loc 1 91
	.ent	load
load:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 92
	lw	$16,8($6)
	.loc 1 92
	lw	$18,20($6)
	.loc 1 92
	lw	$17,16($6)
	.loc 1 92
	addu	$18,$16,$18
	.loc 1 94
	sltu	$2,$16,$18
	beq	$2,$0,$L53
	addu	$17,$16,$17
	move	$23,$6
	move	$19,$4
	move	$21,$5
	.loc 1 95
	b	$L57
	li	$20,-4096
$L55:
	.loc 1 94
	sltu	$2,$16,$18
	beq	$2,$0,$L53
	nop
$L57:
	.loc 1 96
	lw	$6,24($23)
	.loc 1 95
	and	$5,$16,$20
	.loc 1 96
	srl	$6,$6,1
	move	$22,$16
	move	$4,$19
	andi	$6,$6,0x1
	jal	page_at
	addiu	$16,$5,4096
	.loc 1 97
	sltu	$3,$22,$17
	beq	$3,$0,$L55
	nop
	.loc 1 98
	jal	view
	move	$4,$2
	.loc 1 98
	andi	$5,$22,0xfff
	.loc 1 99
	sltu	$3,$16,$17
	move	$6,$17
	beq	$3,$0,$L56
	addu	$4,$2,$5
	move	$6,$16
$L56:
	.loc 1 98
	lw	$2,8($23)
	lw	$5,4($23)
	.loc 1 98
	subu	$6,$6,$22
	.loc 1 98
	subu	$5,$5,$2
	addu	$5,$5,$22
	.loc 1 98
	jal	copy
	addu	$5,$21,$5
	.loc 1 94
	sltu	$2,$16,$18
	bne	$2,$0,$L57
	nop
$L53:
	.loc 1 101
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	load
	.section	.rodata.program_load.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"a program file is no ELF file\000"
	.section	.text.program_load,"ax"
	.align	2
	.globl	program_load
	.loc 1 112
	.ent	program_load
program_load:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	.loc 1 113
	lw	$18,0($6)
	li	$2,-2147483648
	or	$18,$18,$2
	.loc 1 116
	sw	$4,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 1 120
	li	$2,1179385856
	lw	$3,0($18)
	addiu	$2,$2,17791
	.loc 1 115
	lw	$16,28($18)
	.loc 1 120
	bne	$3,$2,$L70
	move	$20,$4
	.loc 1 122
	addiu	$4,$sp,24
	jal	capability
	move	$17,$5
	.loc 1 123
	jal	capability
	addiu	$4,$sp,32
	.loc 1 124
	li	$6,1
	li	$5,4096
	jal	bind
	addiu	$4,$sp,16
	.loc 1 125
	move	$4,$2
	jal	view
	move	$19,$2
	.loc 1 126
	sw	$19,3896($2)
	.loc 1 127
	lw	$3,268($20)
	.loc 1 125
	sw	$2,20($sp)
	.loc 1 127
	sw	$3,0($2)
	.loc 1 129
	lw	$3,24($sp)
	.loc 1 133
	lui	$5,%hi(public_state)
	.loc 1 129
	sw	$3,4($2)
	.loc 1 130
	lw	$3,32($sp)
	.loc 1 134
	lui	$4,%hi(stlb)
	.loc 1 130
	sw	$3,12($2)
	.loc 1 131
	lw	$3,348($20)
	.loc 1 133
	addiu	$5,$5,%lo(public_state)
	.loc 1 131
	sw	$3,20($2)
	.loc 1 129
	lw	$3,28($sp)
	.loc 1 134
	addiu	$4,$4,%lo(stlb)
	.loc 1 129
	sw	$3,8($2)
	.loc 1 130
	lw	$3,36($sp)
	nop
	sw	$3,16($2)
	.loc 1 133
	li	$3,536805376
	.loc 1 131
	lw	$6,352($20)
	.loc 1 133
	ori	$3,$3,0xffff
	and	$5,$5,$3
	.loc 1 134
	and	$4,$4,$3
	.loc 1 135
	and	$3,$17,$3
	.loc 1 131
	sw	$6,24($2)
	.loc 1 133
	sw	$5,28($2)
	.loc 1 134
	sw	$4,32($2)
	.loc 1 135
	sw	$3,36($2)
	.loc 1 136
	lw	$3,8($17)
	nop
	.loc 1 136
	sw	$3,40($2)
	.loc 1 137
	lw	$3,4($17)
	nop
	.loc 1 137
	sw	$3,44($2)
	.loc 1 138
	lhu	$3,44($18)
	nop
	beq	$3,$0,$L62
	addu	$16,$18,$16
	.loc 1 138
	move	$17,$0
	.loc 1 139
	b	$L64
	li	$19,1
$L63:
	.loc 1 138
	addiu	$17,$17,1
	.loc 1 138
	sltu	$2,$17,$3
	beq	$2,$0,$L62
	addiu	$16,$16,32
$L64:
	.loc 1 139
	lw	$2,0($16)
	nop
	bne	$2,$19,$L63
	move	$6,$16
	.loc 1 140
	move	$5,$18
	jal	load
	addiu	$4,$sp,16
	lhu	$3,44($18)
	.loc 1 138
	addiu	$17,$17,1
	.loc 1 138
	sltu	$2,$17,$3
	bne	$2,$0,$L64
	addiu	$16,$16,32
$L62:
	.loc 1 141
	lw	$2,24($18)
	nop
	.loc 1 141
	sw	$2,300($20)
	.loc 1 142
	lw	$31,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,64
$L70:
	.loc 1 121
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	program_load
	.text
	.file 2 "./aegis/kernel/kernel.h"
