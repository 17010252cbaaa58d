# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/slice.c
	.text
	.file 1 "aegis/slice.c"
	.section	.rodata.slice_start.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"unknown board\000"
	.section	.text.slice_start,"ax"
	.align	2
	.globl	slice_start
	.loc 1 15
	.ent	slice_start
slice_start:
	.set	noreorder
	.set	nomacro
	.loc 1 16
	lw	$2,4($4)
	.loc 1 16
	li	$3,2
	beq	$2,$3,$L2
	lui	$4,%hi(clock)
	sltu	$3,$2,3
	beq	$3,$0,$L17
	li	$3,3
	.loc 1 19
	li	$2,-1124073472
	lui	$4,%hi(clock)
	.loc 1 37
	lui	$3,%hi(ioasic)
	.loc 1 19
	sw	$2,%lo(clock)($4)
	.loc 1 20
	li	$5,8192
	lui	$4,%hi(interruptMask)
	.loc 1 37
	lw	$3,%lo(ioasic)($3)
	.loc 1 20
	sw	$5,%lo(interruptMask)($4)
	.loc 1 21
	addiu	$4,$2,48
	addiu	$5,$2,44
	addiu	$2,$2,40
$L6:
	.loc 1 34
	li	$6,42
	sw	$6,0($2)
	.loc 1 35
	li	$2,70
	sw	$2,0($5)
	.loc 1 36
	lw	$2,0($4)
	.loc 1 37
	bne	$3,$0,$L19
	li	$2,-1140588544
	jr	$31
	nop
$L17:
	.loc 1 16
	bne	$2,$3,$L18
	li	$2,-1138753536
	.loc 1 27
	lui	$3,%hi(clock)
	sw	$2,%lo(clock)($3)
	.loc 1 28
	li	$4,8192
	lui	$3,%hi(interruptMask)
	sw	$4,%lo(interruptMask)($3)
	.loc 1 29
	lui	$3,%hi(ioasic)
	li	$4,1
	sw	$4,%lo(ioasic)($3)
	.loc 1 34
	li	$3,42
	sw	$3,40($2)
	.loc 1 35
	li	$3,70
	sw	$3,44($2)
	.loc 1 36
	lw	$2,48($2)
	.loc 1 38
	li	$2,-1140588544
$L19:
	li	$3,32
	sw	$3,288($2)
	jr	$31
	nop
$L2:
	.loc 1 23
	li	$2,-1075314688
	sw	$2,%lo(clock)($4)
	.loc 1 24
	li	$5,2048
	lui	$4,%hi(interruptMask)
	.loc 1 37
	lui	$3,%hi(ioasic)
	.loc 1 24
	sw	$5,%lo(interruptMask)($4)
	.loc 1 37
	lw	$3,%lo(ioasic)($3)
	.loc 1 25
	addiu	$4,$2,48
	addiu	$5,$2,44
	b	$L6
	addiu	$2,$2,40
$L18:
	.loc 1 32
	lui	$4,%hi($LC0)
	.loc 1 15
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 32
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	slice_start
	.section	.text.slice_allocate,"ax"
	.align	2
	.globl	slice_allocate
	.loc 1 42
	.ent	slice_allocate
slice_allocate:
	.set	noreorder
	.set	nomacro
	.loc 1 43
	sltu	$2,$5,64
	beq	$2,$0,$L23
	sll	$5,$5,2
	.loc 1 43
	lui	$2,%hi(slices)
	addiu	$2,$2,%lo(slices)
	addu	$5,$5,$2
	.loc 1 43
	lw	$2,0($5)
	nop
	bne	$2,$0,$L23
	nop
	.loc 1 46
	jr	$31
	sw	$4,0($5)
$L23:
	.loc 1 47
	jr	$31
	li	$2,-2
	.set	reorder
	.end	slice_allocate
	.section	.rodata.slice_tick.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"slices of several environments are not switched yet\000"
	.section	.text.slice_tick,"ax"
	.align	2
	.globl	slice_tick
	.loc 1 51
	.ent	slice_tick
slice_tick:
	.set	noreorder
	.set	nomacro
	.loc 1 54
	lui	$2,%hi(ioasic)
	.loc 1 54
	lw	$2,%lo(ioasic)($2)
	nop
	beq	$2,$0,$L40
	lui	$7,%hi(position)
	.loc 1 54
	li	$2,-1140588544
	lw	$2,272($2)
	nop
	.loc 1 54
	andi	$2,$2,0x20
	.loc 1 54
	beq	$2,$0,$L41
	nop
$L40:
	.loc 1 58
	lw	$2,%lo(position)($7)
	.loc 1 57
	lui	$3,%hi(current)
	.loc 1 58
	addiu	$2,$2,1
	.loc 1 57
	lw	$6,%lo(current)($3)
	.loc 1 58
	andi	$2,$2,0x3f
	.loc 1 59
	lui	$5,%hi(slices)
	addiu	$5,$5,%lo(slices)
	sll	$4,$2,2
	.loc 1 57
	lw	$3,316($6)
	.loc 1 59
	addu	$4,$4,$5
	.loc 1 56
	lui	$5,%hi(clock)
	lw	$5,%lo(clock)($5)
	.loc 1 59
	lw	$4,0($4)
	.loc 1 57
	addiu	$3,$3,1
	.loc 1 56
	lw	$5,48($5)
	.loc 1 58
	sw	$2,%lo(position)($7)
	.loc 1 60
	beq	$4,$0,$L41
	sw	$3,316($6)
	.loc 1 60
	bne	$6,$4,$L39
	lui	$4,%hi($LC1)
$L41:
	jr	$31
	nop
$L39:
	.loc 1 51
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 61
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	slice_tick
	.section	.bss.ioasic,"aw"
	.align	2
ioasic:
	.space	4
	.section	.bss.clock,"aw"
	.align	2
clock:
	.space	4
	.section	.bss.position,"aw"
	.align	2
position:
	.space	4
	.section	.bss.slices,"aw"
	.align	2
slices:
	.space	256
	.text
	.file 2 "aegis/kernel.h"
