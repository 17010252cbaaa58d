# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/environment.c
	.text
	.file 1 "aegis/environment.c"
	.section	.text.clear,"ax"
	.align	2
	.loc 1 26
	.ent	clear
clear:
	.set	noreorder
	.set	nomacro
	addiu	$2,$4,4096
$L2:
	.loc 1 30
	addiu	$4,$4,4
	.loc 1 29
	bne	$2,$4,$L2
	sw	$0,-4($4)
	.loc 1 31
	jr	$31
	nop
	.set	reorder
	.end	clear
	.section	.rodata.guaranteed_page.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a program needs more guaranteed mappings than there are\000"
	.align	2
$LC1:
	.ascii	"no page for a program\000"
	.section	.text.guaranteed_page,"ax"
	.align	2
	.loc 1 35
	.ent	guaranteed_page
guaranteed_page:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	.loc 1 37
	lw	$2,44($4)
	.loc 1 37
	li	$3,-4096
	.loc 1 40
	lw	$7,56($4)
	.loc 1 37
	and	$5,$5,$3
	.loc 1 35
	move	$18,$4
	move	$19,$6
	.loc 1 40
	beq	$7,$0,$L11
	or	$17,$5,$2
	addiu	$2,$4,60
	.loc 1 40
	b	$L9
	move	$16,$0
$L7:
	.loc 1 40
	beq	$16,$7,$L14
	addiu	$2,$2,8
$L9:
	.loc 1 41
	lw	$3,0($2)
	nop
	bne	$3,$17,$L7
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 1 42
	addiu	$16,$16,2
	sll	$16,$16,3
	addu	$16,$18,$16
	.loc 1 42
	lw	$16,48($16)
	li	$2,2147418112
	ori	$2,$2,0xf000
	.loc 1 53
	lw	$31,36($sp)
	.loc 1 42
	and	$16,$16,$2
	li	$2,-2147483648
	or	$16,$16,$2
	.loc 1 53
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L14:
	.loc 1 43
	li	$2,32
	beq	$16,$2,$L15
	lui	$4,%hi($LC0)
$L6:
	.loc 1 45
	jal	page_allocate
	move	$4,$18
	.loc 1 46
	bltz	$2,$L16
	sltu	$3,$0,$19
	.loc 1 49
	sll	$2,$2,12
	.loc 1 49
	sll	$3,$3,10
	.loc 1 49
	or	$3,$3,$2
	sll	$16,$16,3
	addu	$16,$18,$16
	ori	$3,$3,0x200
	.loc 1 48
	sw	$17,60($16)
	.loc 1 49
	sw	$3,64($16)
	.loc 1 50
	lw	$3,56($18)
	.loc 1 51
	li	$4,-2147483648
	or	$16,$2,$4
	.loc 1 50
	addiu	$3,$3,1
	sw	$3,56($18)
	.loc 1 51
	jal	clear
	move	$4,$16
	.loc 1 53
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L11:
	.loc 1 40
	b	$L6
	move	$16,$0
$L16:
	.loc 1 47
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L15:
	.loc 1 44
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	guaranteed_page
	.section	.text.load,"ax"
	.align	2
	.loc 1 56
	.ent	load
load:
	.set	noreorder
	.set	nomacro
	.loc 1 60
	lw	$2,20($6)
	nop
	beq	$2,$0,$L31
	nop
	.loc 1 56
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	.loc 1 61
	lw	$16,8($6)
	move	$18,$6
	move	$20,$4
	move	$19,$5
	.loc 1 60
	move	$17,$0
$L20:
	.loc 1 63
	lw	$6,24($18)
	move	$5,$16
	srl	$6,$6,1
	andi	$6,$6,0x1
	jal	guaranteed_page
	move	$4,$20
$L21:
	.loc 1 64
	lw	$3,16($18)
	.loc 1 65
	andi	$16,$16,0xfff
	.loc 1 64
	sltu	$3,$17,$3
	.loc 1 65
	addu	$4,$19,$17
	.loc 1 65
	addu	$16,$2,$16
	.loc 1 64
	beq	$3,$0,$L19
	addiu	$17,$17,1
	.loc 1 65
	lw	$3,4($18)
	nop
	addu	$4,$4,$3
	lb	$3,0($4)
	nop
	.loc 1 65
	sb	$3,0($16)
$L19:
	.loc 1 60
	lw	$3,20($18)
	nop
	sltu	$3,$17,$3
	beq	$3,$0,$L17
	nop
	.loc 1 61
	lw	$16,8($18)
	nop
	addu	$16,$17,$16
	.loc 1 62
	andi	$3,$16,0xfff
	.loc 1 62
	beq	$3,$0,$L20
	nop
	b	$L21
	nop
$L17:
	.loc 1 67
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L31:
	jr	$31
	nop
	.set	reorder
	.end	load
	.section	.rodata.environment_create.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"a program file is no ELF file\000"
	.section	.text.environment_create,"ax"
	.align	2
	.globl	environment_create
	.loc 1 70
	.ent	environment_create
environment_create:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 71
	lw	$19,0($5)
	li	$2,-2147483648
	.loc 1 77
	lui	$3,%hi(environments)
	.loc 1 71
	or	$19,$19,$2
	.loc 1 77
	addiu	$3,$3,%lo(environments)
	lui	$2,%hi(environments+20736)
	.loc 1 73
	lw	$18,28($19)
	.loc 1 77
	move	$16,$3
	b	$L33
	addiu	$2,$2,%lo(environments+20736)
$L35:
	.loc 1 77
	beq	$16,$2,$L41
	nop
$L33:
	.loc 1 77
	lw	$17,4($16)
	nop
	.loc 1 77
	bne	$17,$0,$L35
	addiu	$16,$16,324
	addiu	$16,$16,-324
	.loc 1 79
	beq	$16,$2,$L41
	li	$2,1179385856
	.loc 1 81
	lw	$4,0($19)
	addiu	$2,$2,17791
	bne	$4,$2,$L47
	subu	$3,$16,$3
	.loc 1 83
	li	$2,2014904320
	sra	$3,$3,2
	addiu	$2,$2,18609
	mult	$3,$2
	.loc 1 87
	lui	$2,%hi(interruptMask)
	lw	$2,%lo(interruptMask)($2)
	.loc 1 84
	li	$4,1
	.loc 1 87
	ori	$2,$2,0xc
	.loc 1 87
	sw	$2,52($16)
	.loc 1 84
	sw	$4,4($16)
	.loc 1 83
	mflo	$3
	.loc 1 86
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 85
	addiu	$4,$3,1
	.loc 1 86
	addiu	$2,$2,1
	.loc 1 85
	sll	$4,$4,6
	.loc 1 86
	sll	$2,$2,21
	.loc 1 83
	sw	$3,0($16)
	.loc 1 85
	sw	$4,44($16)
	.loc 1 86
	sw	$2,48($16)
	.loc 1 88
	lhu	$3,44($19)
	nop
	beq	$3,$0,$L37
	addu	$18,$19,$18
	.loc 1 89
	b	$L39
	li	$20,1
$L38:
	.loc 1 88
	addiu	$17,$17,1
	.loc 1 88
	sltu	$2,$17,$3
	beq	$2,$0,$L37
	addiu	$18,$18,32
$L39:
	.loc 1 89
	lw	$2,0($18)
	nop
	bne	$2,$20,$L38
	move	$6,$18
	.loc 1 90
	move	$5,$19
	jal	load
	move	$4,$16
	lhu	$3,44($19)
	.loc 1 88
	addiu	$17,$17,1
	.loc 1 88
	sltu	$2,$17,$3
	bne	$2,$0,$L39
	addiu	$18,$18,32
$L37:
	.loc 1 92
	li	$17,2147418112
	move	$4,$16
	ori	$5,$17,0xd000
	jal	guaranteed_page
	li	$6,1
	move	$4,$16
	ori	$5,$17,0xc000
	jal	guaranteed_page
	li	$6,1
	.loc 1 93
	lw	$4,24($19)
	.loc 1 94
	lui	$3,%hi(alive)
	.loc 1 93
	sw	$4,36($16)
	.loc 1 94
	lw	$2,%lo(alive)($3)
	.loc 1 96
	lw	$31,36($sp)
	.loc 1 94
	addiu	$2,$2,1
	.loc 1 96
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 94
	sw	$2,%lo(alive)($3)
	.loc 1 96
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L41:
	lw	$31,36($sp)
	.loc 1 80
	move	$16,$0
	.loc 1 96
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L47:
	.loc 1 82
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	environment_create
	.section	.text.environment_destroy,"ax"
	.align	2
	.globl	environment_destroy
	.loc 1 100
	.ent	environment_destroy
environment_destroy:
	.set	noreorder
	.set	nomacro
	.loc 1 102
	lui	$3,%hi(alive)
	lw	$2,%lo(alive)($3)
	.loc 1 101
	sw	$0,4($4)
	.loc 1 102
	addiu	$2,$2,-1
	.loc 1 103
	jr	$31
	sw	$2,%lo(alive)($3)
	.set	reorder
	.end	environment_destroy
	.section	.rodata.environment_fault.str1.4,"aMS",@progbits,1
	.align	2
$LC3:
	.ascii	"a fault that the environment does not handle\000"
	.section	.text.environment_fault,"ax"
	.align	2
	.globl	environment_fault
	.loc 1 106
	.ent	environment_fault
environment_fault:
	.set	noreorder
	.set	nomacro
	.loc 1 107
	lui	$4,%hi($LC3)
	.loc 1 106
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 107
	jal	panic
	addiu	$4,$4,%lo($LC3)
	.set	reorder
	.end	environment_fault
	.section	.rodata.boot.str1.4,"aMS",@progbits,1
	.align	2
$LC4:
	.ascii	"no boot block\000"
	.align	2
$LC5:
	.ascii	"too many programs\000"
	.section	.text.boot,"ax"
	.align	2
	.globl	boot
	.loc 1 111
	.ent	boot
boot:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 114
	li	$2,1145372672
	lw	$3,0($4)
	addiu	$2,$2,17201
	beq	$3,$2,$L52
	nop
	.loc 1 115
	lui	$4,%hi($LC4)
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L52:
	.loc 1 116
	jal	memory_start
	move	$18,$4
	.loc 1 117
	jal	slice_start
	move	$4,$18
	.loc 1 118
	lw	$2,24($18)
	nop
	beq	$2,$0,$L67
	lui	$4,%hi(environments)
	addiu	$20,$18,28
	.loc 1 118
	move	$19,$0
$L58:
	.loc 1 119
	move	$5,$20
	jal	environment_create
	move	$4,$18
	.loc 1 122
	beq	$2,$0,$L54
	move	$17,$2
	.loc 1 124
	sltu	$2,$19,64
	beq	$2,$0,$L66
	move	$16,$19
	.loc 1 125
	move	$5,$16
$L68:
	jal	slice_allocate
	move	$4,$17
	.loc 1 124
	lw	$3,24($18)
	nop
	.loc 1 124
	addu	$16,$16,$3
	.loc 1 124
	sltu	$5,$16,64
	bne	$5,$0,$L68
	move	$5,$16
	.loc 1 118
	addiu	$19,$19,1
	.loc 1 118
	sltu	$3,$19,$3
	bne	$3,$0,$L58
	addiu	$20,$20,32
	.loc 1 127
	lui	$4,%hi(environments)
$L67:
	addiu	$4,$4,%lo(environments)
	.loc 1 128
	li	$6,2147418112
	lw	$5,36($4)
	.loc 1 127
	lui	$2,%hi(current)
	.loc 1 128
	ori	$6,$6,0xdfc0
	jal	environment_enter
	sw	$4,%lo(current)($2)
$L66:
	.loc 1 118
	lw	$3,24($18)
	.loc 1 118
	addiu	$19,$19,1
	.loc 1 118
	sltu	$3,$19,$3
	bne	$3,$0,$L58
	addiu	$20,$20,32
	.loc 1 127
	b	$L67
	lui	$4,%hi(environments)
$L54:
	.loc 1 123
	lui	$4,%hi($LC5)
	jal	panic
	addiu	$4,$4,%lo($LC5)
	.set	reorder
	.end	boot
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 132
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 134
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 137
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 140
	addiu	$4,$sp,16
	.loc 1 137
	sw	$31,28($sp)
	.loc 1 138
	sb	$2,16($sp)
	.loc 1 140
	jal	print
	sb	$0,17($sp)
	.loc 1 142
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_console
	.section	.rodata.call_leave.str1.4,"aMS",@progbits,1
	.align	2
$LC6:
	.ascii	"no other environment can run yet\000"
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 145
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 146
	lui	$3,%hi(current)
	.loc 1 145
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 146
	lw	$4,%lo(current)($3)
	.loc 1 145
	sw	$31,20($sp)
	.loc 1 146
	jal	environment_destroy
	nop
	.loc 1 147
	lui	$2,%hi(alive)
	.loc 1 147
	lw	$2,%lo(alive)($2)
	nop
	bne	$2,$0,$L73
	nop
	.loc 1 148
	jal	halt
	move	$4,$16
$L73:
	.loc 1 149
	lui	$4,%hi($LC6)
	jal	panic
	addiu	$4,$4,%lo($LC6)
	.set	reorder
	.end	call_leave
	.globl	interruptMask
	.section	.bss.interruptMask,"aw"
	.align	2
interruptMask:
	.space	4
	.globl	alive
	.section	.bss.alive,"aw"
	.align	2
alive:
	.space	4
	.globl	current
	.section	.bss.current,"aw"
	.align	2
current:
	.space	4
	.globl	environments
	.section	.bss.environments,"aw"
	.align	2
environments:
	.space	20736
	.text
	.file 2 "aegis/kernel.h"
