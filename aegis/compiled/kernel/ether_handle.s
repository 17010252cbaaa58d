# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether_handle.c
	.text
	.file 1 "aegis/kernel/ether_handle.c"
	.section	.text.served,"ax"
	.align	2
	.loc 1 125
	.ent	served
served:
	.set	noreorder
	.set	nomacro
	.loc 1 126
	lui	$6,%hi(running_spent)
	lw	$3,%lo(running_spent)($6)
	.loc 1 125
	move	$2,$4
	.loc 1 126
	addu	$3,$3,$5
	sw	$3,%lo(running_spent)($6)
	.loc 1 128
	jr	$31
	move	$3,$5
	.set	reorder
	.end	served
	.section	.text.pool_start,"ax"
	.align	2
	.loc 1 40
	.ent	pool_start
pool_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 41
	lui	$16,%hi(pool)
	.loc 1 41
	lw	$2,%lo(pool)($16)
	nop
	.loc 1 41
	beq	$2,$0,$L8
	sw	$31,20($sp)
$L4:
	.loc 1 46
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 40
	move	$2,$0
	.loc 1 46
	jr	$31
	addiu	$sp,$sp,24
$L8:
	.loc 1 41
	jal	pages_reserve
	li	$4,17
	.loc 1 43
	beq	$2,$0,$L9
	sll	$2,$2,12
	.loc 1 44
	li	$3,-2147483648
	or	$2,$2,$3
	.loc 1 44
	b	$L4
	sw	$2,%lo(pool)($16)
$L9:
	.loc 1 45
	lw	$2,%lo(pool)($16)
	.loc 1 46
	lw	$31,20($sp)
	.loc 1 45
	sltu	$2,$2,1
	.loc 1 46
	lw	$16,16($sp)
	.loc 1 45
	subu	$2,$0,$2
	.loc 1 46
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pool_start
	.section	.text.handler_leaves,"ax"
	.align	2
	.globl	handler_leaves
	.loc 1 49
	.ent	handler_leaves
handler_leaves:
	.set	noreorder
	.set	nomacro
	.loc 1 50
	lw	$2,320($4)
	nop
	.loc 1 50
	bltz	$2,$L11
	lui	$3,%hi(places)
	.loc 1 51
	sll	$2,$2,3
	addiu	$3,$3,%lo(places)
	addu	$2,$2,$3
	sw	$0,0($2)
$L11:
	.loc 1 52
	li	$2,-1
	.loc 1 53
	jr	$31
	sw	$2,320($4)
	.set	reorder
	.end	handler_leaves
	.section	.text.call_ether_handle,"ax"
	.align	2
	.globl	call_ether_handle
	.loc 1 56
	.ent	call_ether_handle
call_ether_handle:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	move	$17,$5
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	.loc 1 58
	jal	binding_own
	sw	$19,36($sp)
	.loc 1 59
	sll	$16,$17,12
	.loc 1 58
	move	$18,$2
	.loc 1 59
	li	$2,-2147483648
	.loc 1 63
	beq	$18,$0,$L29
	or	$16,$16,$2
	.loc 1 63
	addiu	$2,$17,-1
	.loc 1 63
	sltu	$2,$2,6143
	beq	$2,$0,$L29
	addiu	$17,$17,548
	.loc 1 63
	lui	$2,%hi(kernel+512)
	lui	$3,%hi(public_state)
	lw	$2,%lo(kernel+512)($2)
	sll	$17,$17,4
	addiu	$3,$3,%lo(public_state)
	addu	$17,$17,$3
	lw	$2,308($2)
	.loc 1 63
	lw	$5,0($17)
	nop
	bne	$5,$2,$L12
	li	$2,-1
	.loc 1 65
	lw	$4,0($16)
	nop
	.loc 1 65
	beq	$4,$0,$L32
	nop
	.loc 1 69
	lw	$2,4($16)
	nop
	addiu	$6,$2,-1
	.loc 1 69
	sltu	$6,$6,6143
	beq	$6,$0,$L29
	nop
	.loc 1 69
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 69
	lw	$2,0($2)
	nop
	bne	$5,$2,$L12
	li	$2,-1
	.loc 1 69
	lw	$2,8($16)
	nop
	addiu	$6,$2,-1
	.loc 1 69
	sltu	$6,$6,6143
	beq	$6,$0,$L29
	nop
	.loc 1 69
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 69
	lw	$2,0($2)
	nop
	bne	$5,$2,$L29
	sltu	$4,$4,257
	.loc 1 71
	beq	$4,$0,$L12
	li	$2,-2
	.loc 1 71
	lw	$2,12($16)
	nop
	sltu	$2,$2,5
	beq	$2,$0,$L17
	lui	$19,%hi(code.0)
	addiu	$7,$16,20
	addiu	$6,$19,%lo(code.0)
	.loc 1 73
	move	$3,$0
$L18:
	.loc 1 74
	lw	$2,0($7)
	.loc 1 73
	addiu	$3,$3,1
	.loc 1 74
	sw	$2,0($6)
	.loc 1 73
	lw	$5,0($16)
	.loc 1 73
	addiu	$7,$7,4
	sltu	$2,$3,$5
	bne	$2,$0,$L18
	addiu	$6,$6,4
	.loc 1 75
	lui	$21,%hi(bounds)
	addiu	$6,$21,%lo(bounds)
	jal	handler_check
	addiu	$4,$19,%lo(code.0)
	.loc 1 75
	bne	$2,$0,$L17
	lui	$20,%hi(places)
	.loc 1 77
	move	$4,$18
	jal	handler_leaves
	addiu	$20,$20,%lo(places)
	.loc 1 78
	move	$17,$0
	move	$3,$20
	.loc 1 78
	li	$4,8
$L19:
	.loc 1 78
	lw	$2,0($3)
	nop
	beq	$2,$0,$L33
	addiu	$3,$3,8
	.loc 1 78
	addiu	$17,$17,1
	.loc 1 78
	bne	$17,$4,$L19
	nop
$L20:
	.loc 1 81
	b	$L12
	li	$2,-3
$L33:
	.loc 1 80
	jal	pool_start
	nop
	.loc 1 80
	bne	$2,$0,$L20
	lui	$22,%hi(pool)
	.loc 1 82
	lw	$7,%lo(pool)($22)
	.loc 1 82
	lw	$5,0($16)
	.loc 1 82
	sll	$23,$17,13
	.loc 1 82
	addiu	$4,$19,%lo(code.0)
	addu	$7,$23,$7
	jal	handler_install
	addiu	$6,$21,%lo(bounds)
	move	$19,$2
	.loc 1 83
	jal	lance_frame
	addiu	$4,$sp,16
	.loc 1 84
	bltz	$19,$L17
	li	$fp,65536
	.loc 1 84
	lw	$7,%lo(pool)($22)
	nop
	addu	$7,$7,$fp
	sll	$21,$17,9
	.loc 1 84
	lw	$6,16($sp)
	lw	$5,12($16)
	addu	$7,$7,$21
	jal	stages_compile
	addiu	$4,$16,16
	.loc 1 84
	bltz	$2,$L12
	li	$2,-2
	.loc 1 86
	lw	$3,%lo(pool)($22)
	.loc 1 86
	li	$2,536805376
	ori	$2,$2,0xffff
	.loc 1 86
	addu	$4,$23,$3
	.loc 1 86
	and	$4,$4,$2
	jal	icache_invalidate
	li	$5,8192
	.loc 1 87
	lw	$4,%lo(pool)($22)
	.loc 1 87
	li	$2,536805376
	.loc 1 87
	addu	$4,$4,$fp
	.loc 1 87
	ori	$2,$2,0xffff
	.loc 1 87
	addu	$4,$4,$21
	.loc 1 87
	and	$4,$4,$2
	jal	icache_invalidate
	li	$5,512
	.loc 1 88
	sll	$2,$17,3
	addu	$20,$20,$2
	li	$2,1
	sw	$2,0($20)
	.loc 1 89
	sw	$19,4($20)
	.loc 1 90
	lw	$2,4($16)
	nop
	.loc 1 90
	sw	$2,324($18)
	.loc 1 91
	lw	$2,8($16)
	.loc 1 92
	sw	$17,320($18)
	.loc 1 91
	sw	$2,328($18)
	.loc 1 67
	move	$2,$0
$L12:
	.loc 1 94
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L32:
	.loc 1 66
	jal	handler_leaves
	move	$4,$18
	.loc 1 67
	b	$L12
	move	$2,$0
$L29:
	.loc 1 64
	b	$L12
	li	$2,-1
$L17:
	.loc 1 72
	b	$L12
	li	$2,-2
	.set	reorder
	.end	call_ether_handle
	.section	.text.handler_takes,"ax"
	.align	2
	.globl	handler_takes
	.loc 1 97
	.ent	handler_takes
handler_takes:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 101
	lui	$2,%hi(public_state)
	.loc 1 97
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 97
	move	$16,$4
	.loc 1 101
	lw	$2,%lo(public_state)($2)
	.loc 1 101
	lw	$4,332($4)
	.loc 1 105
	lui	$3,%hi(all_tick)
	.loc 1 98
	lw	$8,328($16)
	.loc 1 105
	lw	$7,%lo(all_tick)($3)
	.loc 1 101
	beq	$4,$2,$L35
	nop
	.loc 1 102
	sw	$2,332($16)
	.loc 1 105
	beq	$2,$7,$L36
	sw	$0,336($16)
	.loc 1 107
	lui	$17,%hi(all_steps)
	.loc 1 106
	sw	$2,%lo(all_tick)($3)
	.loc 1 107
	sw	$0,%lo(all_steps)($17)
$L37:
	.loc 1 113
	lw	$3,320($16)
	.loc 1 113
	lui	$2,%hi(places)
	.loc 1 114
	lw	$9,324($16)
	.loc 1 113
	sll	$10,$3,3
	.loc 1 114
	lui	$4,%hi(pool)
	.loc 1 113
	addiu	$2,$2,%lo(places)
	.loc 1 114
	lw	$4,%lo(pool)($4)
	.loc 1 114
	li	$7,-2147483648
	.loc 1 113
	addu	$2,$2,$10
	.loc 1 98
	sll	$8,$8,12
	.loc 1 113
	lw	$10,4($2)
	.loc 1 98
	or	$8,$8,$7
	.loc 1 114
	sll	$9,$9,12
	.loc 1 114
	sll	$3,$3,13
	.loc 1 111
	lui	$19,%hi(running)
	.loc 1 112
	lui	$2,%hi(running_bytes)
	.loc 1 113
	lui	$18,%hi(running_spent)
	.loc 1 114
	sw	$8,16($sp)
	or	$7,$9,$7
	addu	$4,$3,$4
	.loc 1 111
	sw	$16,%lo(running)($19)
	.loc 1 112
	sw	$6,%lo(running_bytes)($2)
	.loc 1 114
	jal	handler_run
	sw	$10,%lo(running_spent)($18)
	.loc 1 116
	bltz	$2,$L46
	sw	$0,%lo(running)($19)
	.loc 1 117
	lw	$3,%lo(running_spent)($18)
$L43:
	.loc 1 118
	lw	$5,336($16)
	.loc 1 119
	lw	$4,%lo(all_steps)($17)
	.loc 1 118
	addu	$5,$5,$3
	sw	$5,336($16)
	.loc 1 121
	lw	$31,44($sp)
	.loc 1 119
	addu	$3,$4,$3
	.loc 1 121
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	.loc 1 119
	sw	$3,%lo(all_steps)($17)
	.loc 1 120
	sltu	$2,$2,1
	.loc 1 121
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L39:
	.loc 1 109
	li	$3,32768
	sltu	$2,$2,$3
	beq	$2,$0,$L38
	nop
$L36:
	.loc 1 109
	lui	$17,%hi(all_steps)
	.loc 1 109
	lw	$2,%lo(all_steps)($17)
	li	$3,49152
	sltu	$2,$2,$3
	bne	$2,$0,$L37
	nop
$L38:
	.loc 1 121
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 110
	move	$2,$0
	.loc 1 121
	jr	$31
	addiu	$sp,$sp,48
$L35:
	.loc 1 109
	lw	$2,336($16)
	.loc 1 105
	beq	$4,$7,$L39
	li	$7,32768
	.loc 1 107
	lui	$17,%hi(all_steps)
	.loc 1 109
	sltu	$2,$2,$7
	.loc 1 106
	sw	$4,%lo(all_tick)($3)
	.loc 1 109
	beq	$2,$0,$L38
	sw	$0,%lo(all_steps)($17)
	b	$L37
	nop
$L46:
	.loc 1 117
	lw	$3,%lo(running_spent)($18)
	nop
	addiu	$3,$3,8192
	b	$L43
	sw	$3,%lo(running_spent)($18)
	.set	reorder
	.end	handler_takes
	.section	.text.handler_send,"ax"
	.align	2
	.globl	handler_send
	.loc 1 131
	.ent	handler_send
handler_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 132
	lui	$2,%hi(running)
	.loc 1 131
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 132
	lw	$4,%lo(running)($2)
	.loc 1 134
	addiu	$2,$16,-60
	.loc 1 131
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 134
	sltu	$2,$2,1455
	.loc 1 132
	lw	$17,328($4)
	.loc 1 134
	beq	$2,$0,$L52
	sll	$17,$17,12
	.loc 1 132
	li	$2,-2147483648
	or	$17,$17,$2
	.loc 1 136
	move	$6,$16
	move	$5,$17
	jal	ether_may_send
	addiu	$4,$4,56
	.loc 1 136
	beq	$2,$0,$L53
	move	$5,$16
	.loc 1 138
	jal	lance_send
	move	$4,$17
	move	$4,$2
	jal	served
	addiu	$5,$16,256
	.loc 1 139
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L53:
	.loc 1 137
	li	$5,256
	jal	served
	li	$4,-1
	.loc 1 139
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L52:
	.loc 1 135
	li	$5,256
	jal	served
	li	$4,-2
	.loc 1 139
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	handler_send
	.section	.text.handler_copy,"ax"
	.align	2
	.globl	handler_copy
	.loc 1 142
	.ent	handler_copy
handler_copy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$17,32($sp)
	move	$19,$4
	.loc 1 143
	srl	$17,$5,12
	.loc 1 143
	addiu	$4,$sp,16
	.loc 1 142
	sw	$18,36($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	.loc 1 142
	move	$16,$5
	.loc 1 143
	jal	lance_frame
	move	$18,$6
	.loc 1 144
	bne	$17,$0,$L55
	lui	$4,%hi(running)
	.loc 1 144
	lw	$3,%lo(running)($4)
	nop
	lw	$6,324($3)
$L56:
	.loc 1 146
	beq	$2,$0,$L67
	li	$5,256
	.loc 1 146
	beq	$6,$0,$L67
	addiu	$3,$18,-1
	.loc 1 146
	sltu	$3,$3,2048
	beq	$3,$0,$L68
	or	$3,$19,$18
	.loc 1 146
	andi	$3,$3,0xf
	.loc 1 146
	andi	$5,$16,0x3
	.loc 1 146
	or	$3,$3,$5
	bne	$3,$0,$L57
	lui	$3,%hi(running_bytes)
	.loc 1 148
	lw	$3,%lo(running_bytes)($3)
	nop
	.loc 1 148
	sltu	$5,$19,$3
	beq	$5,$0,$L57
	addiu	$3,$3,15
	.loc 1 148
	li	$7,-16
	.loc 1 148
	addu	$5,$19,$18
	.loc 1 148
	and	$3,$3,$7
	.loc 1 148
	sltu	$3,$3,$5
	bne	$3,$0,$L57
	andi	$16,$16,0xfff
	.loc 1 148
	addu	$3,$16,$18
	.loc 1 148
	sltu	$3,$3,4097
	beq	$3,$0,$L57
	sll	$6,$6,12
	.loc 1 151
	lw	$3,16($sp)
	.loc 1 150
	lw	$4,%lo(running)($4)
	.loc 1 151
	srl	$3,$3,4
	.loc 1 151
	mult	$3,$19
	.loc 1 150
	lui	$3,%hi(pool)
	lw	$8,320($4)
	lw	$9,%lo(pool)($3)
	li	$4,65536
	addu	$9,$9,$4
	.loc 1 150
	or	$16,$6,$16
	.loc 1 150
	sll	$8,$8,9
	.loc 1 150
	li	$4,-2147483648
	or	$4,$16,$4
	move	$7,$0
	.loc 1 151
	mflo	$5
	.loc 1 150
	addu	$5,$5,$2
	.loc 1 150
	addu	$2,$8,$9
	.loc 1 150
	jalr	$2
	srl	$6,$18,2
	.loc 1 151
	addiu	$5,$18,64
	.loc 1 150
	sll	$5,$5,2
	jal	served
	move	$4,$2
	b	$L54
	nop
$L57:
	.loc 1 147
	li	$5,256
$L67:
$L68:
	jal	served
	li	$4,-2
$L54:
	.loc 1 152
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L55:
	.loc 1 144
	lw	$5,%lo(running)($4)
	nop
	.loc 1 144
	lw	$3,12($5)
	nop
	sltu	$3,$3,$17
	bne	$3,$0,$L57
	addiu	$17,$17,3
	.loc 1 144
	sll	$17,$17,2
	addu	$5,$5,$17
	lw	$6,0($5)
	b	$L56
	nop
	.set	reorder
	.end	handler_copy
	.section	.bss.code.0,"aw"
	.align	2
code.0:
	.space	1024
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	4096
	.word	ether_service_send
	.word	ether_service_copy
	.space	8
	.section	.bss.running_spent,"aw"
	.align	2
running_spent:
	.space	4
	.section	.bss.running_bytes,"aw"
	.align	2
running_bytes:
	.space	4
	.section	.bss.running,"aw"
	.align	2
running:
	.space	4
	.section	.bss.all_steps,"aw"
	.align	2
all_steps:
	.space	4
	.section	.bss.all_tick,"aw"
	.align	2
all_tick:
	.space	4
	.section	.bss.places,"aw"
	.align	2
places:
	.space	64
	.section	.bss.pool,"aw"
	.align	2
pool:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/kernel/ether.h"
	.file 4 "./aegis/handlers/handler.h"
	.file 5 "./aegis/handlers/stages.h"
