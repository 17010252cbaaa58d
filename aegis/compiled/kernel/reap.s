# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/reap.c
	.text
	.file 1 "aegis/kernel/reap.c"
	.section	.text.reap_finish,"ax"
	.align	2
	.loc 1 53
	.ent	reap_finish
reap_finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 54
	lw	$2,440($4)
	.loc 1 53
	move	$16,$4
	.loc 1 54
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 56
	lw	$4,440($16)
	beq	$2,$0,$L2
	nop
	.loc 1 56
	lw	$6,12($4)
	lw	$5,440($2)
	jal	minimum_move
	move	$17,$2
	.loc 1 58
	lw	$2,440($16)
	.loc 1 58
	lw	$4,440($17)
	.loc 1 58
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	.loc 1 62
	lui	$3,%hi(dying)
	.loc 1 58
	sw	$2,16($4)
	.loc 1 61
	sw	$0,428($16)
	.loc 1 62
	lw	$2,%lo(dying)($3)
	.loc 1 63
	lw	$31,28($sp)
	.loc 1 62
	addiu	$2,$2,-1
	.loc 1 63
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 62
	sw	$2,%lo(dying)($3)
	.loc 1 63
	jr	$31
	addiu	$sp,$sp,32
$L2:
	.loc 1 56
	lw	$6,12($4)
	jal	minimum_move
	move	$5,$0
	.loc 1 60
	lui	$2,%hi(public_state)
	.loc 1 60
	lw	$3,440($16)
	.loc 1 60
	addiu	$2,$2,%lo(public_state)
	lw	$4,28($2)
	lw	$3,16($3)
	addiu	$4,$4,1
	addu	$3,$3,$4
	sw	$3,28($2)
	.loc 1 62
	lui	$3,%hi(dying)
	.loc 1 61
	sw	$0,428($16)
	.loc 1 62
	lw	$2,%lo(dying)($3)
	.loc 1 63
	lw	$31,28($sp)
	.loc 1 62
	addiu	$2,$2,-1
	.loc 1 63
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 62
	sw	$2,%lo(dying)($3)
	.loc 1 63
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	reap_finish
	.section	.text.reap,"ax"
	.align	2
	.loc 1 70
	.ent	reap
reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 73
	lw	$2,432($4)
	.loc 1 73
	li	$3,2
	beq	$2,$3,$L7
	move	$16,$4
	sltu	$3,$2,3
	beq	$3,$0,$L8
	nop
	beq	$2,$0,$L43
	lui	$18,%hi(public_state)
	.loc 1 81
	lw	$4,436($4)
	li	$17,8
	.loc 1 85
	addiu	$18,$18,%lo(public_state)
$L13:
	.loc 1 81
	beq	$4,$0,$L19
	addiu	$17,$17,-1
	.loc 1 82
	jal	page_shut
	nop
	.loc 1 83
	lw	$4,436($16)
	jal	unbind_single
	nop
	.loc 1 83
	bne	$2,$0,$L16
	nop
	.loc 1 84
	lw	$2,428($16)
	nop
	sw	$2,464($16)
$L16:
	.loc 1 85
	lw	$2,436($16)
	nop
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$18,$2
	lhu	$4,4($2)
	.loc 1 81
	bne	$17,$0,$L13
	sw	$4,436($16)
	.loc 1 87
	bne	$4,$0,$L6
	nop
$L19:
	.loc 1 88
	li	$2,2
	sw	$2,432($16)
	.loc 1 104
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L8:
	.loc 1 73
	li	$3,3
	bne	$2,$3,$L44
	li	$17,8
$L11:
	.loc 1 95
	lw	$2,440($16)
	nop
	lw	$4,40($2)
	nop
	.loc 1 95
	beq	$4,$0,$L23
	addiu	$17,$17,-1
	.loc 1 96
	jal	page_drop
	nop
	.loc 1 95
	bne	$17,$0,$L11
	nop
	.loc 1 97
	lw	$2,440($16)
	nop
	.loc 1 97
	lw	$2,40($2)
	nop
	bne	$2,$0,$L6
	nop
$L23:
	.loc 1 98
	li	$2,4
	sw	$2,432($16)
	.loc 1 104
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 75
	lui	$2,%hi(ether_bound)
	.loc 1 75
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L45
	nop
	.loc 1 78
	li	$2,1
$L47:
	.loc 1 77
	sw	$0,468($16)
	.loc 1 77
	sw	$0,464($16)
	.loc 1 78
	sw	$2,432($16)
$L6:
	.loc 1 104
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L7:
	.loc 1 91
	lw	$2,464($4)
	nop
	bne	$2,$0,$L20
	li	$2,3
	.loc 1 92
	sw	$2,432($16)
$L46:
	.loc 1 104
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	.loc 1 101
	jal	asids_release
	nop
	.loc 1 101
	beq	$2,$0,$L6
	nop
	.loc 1 102
	jal	reap_finish
	move	$4,$16
	.loc 1 104
	b	$L6
	nop
$L45:
	.loc 1 76
	lw	$4,428($4)
	jal	ether_owner_leaves
	nop
	.loc 1 78
	b	$L47
	li	$2,1
$L20:
	.loc 1 91
	lw	$4,428($4)
	jal	unbind_owner
	addiu	$5,$16,464
	.loc 1 91
	beq	$2,$0,$L6
	li	$2,3
	.loc 1 92
	b	$L46
	sw	$2,432($16)
	.set	reorder
	.end	reap
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 25
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 28
	li	$2,-1
	.loc 1 25
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 28
	sw	$2,400($4)
	.loc 1 25
	move	$16,$4
	.loc 1 30
	jal	environment_set_entry_tags
	sw	$0,292($4)
	.loc 1 31
	jal	revoke_forget
	move	$4,$16
	.loc 1 32
	jal	slices_release
	move	$4,$16
	.loc 1 33
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L51
	addiu	$4,$4,%lo(kernel+70188)
$L49:
	.loc 1 36
	lw	$3,328($2)
	nop
	beq	$3,$16,$L56
	nop
$L50:
	.loc 1 33
	addiu	$2,$2,512
	.loc 1 33
	beq	$2,$4,$L57
	nop
$L51:
	.loc 1 34
	lw	$3,324($2)
	nop
	bne	$3,$16,$L49
	nop
	.loc 1 36
	lw	$3,328($2)
	nop
	bne	$3,$16,$L50
	sw	$0,324($2)
$L56:
	.loc 1 37
	sw	$2,328($2)
	.loc 1 33
	addiu	$2,$2,512
	.loc 1 33
	bne	$2,$4,$L51
	nop
$L57:
	.loc 1 39
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 39
	lw	$3,520($2)
	nop
	beq	$3,$16,$L58
	nop
$L52:
	.loc 1 41
	lw	$5,440($16)
	.loc 1 42
	lw	$7,308($16)
	.loc 1 41
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	lw	$4,24($5)
	lw	$6,4($3)
	.loc 1 42
	sw	$7,428($16)
	.loc 1 43
	sw	$0,432($16)
	.loc 1 44
	lw	$8,40($5)
	.loc 1 46
	lui	$7,%hi(dying)
	.loc 1 41
	addu	$6,$6,$4
	.loc 1 44
	sw	$8,436($16)
	.loc 1 46
	lw	$4,%lo(dying)($7)
	.loc 1 41
	sw	$6,4($3)
	.loc 1 45
	sw	$0,0($5)
	.loc 1 45
	sw	$0,308($16)
	.loc 1 47
	lw	$5,512($2)
	.loc 1 46
	addiu	$3,$4,1
	.loc 1 47
	beq	$5,$16,$L59
	sw	$3,%lo(dying)($7)
	.loc 1 49
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L58:
	.loc 1 40
	b	$L52
	sw	$0,520($2)
$L59:
	.loc 1 48
	sw	$0,512($2)
	.loc 1 49
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_end
	.section	.text.environments_reap,"ax"
	.align	2
	.globl	environments_reap
	.loc 1 110
	.ent	environments_reap
environments_reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 113
	lui	$18,%hi(dying)
	.loc 1 113
	lw	$2,%lo(dying)($18)
	.loc 1 110
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 113
	beq	$2,$0,$L65
	sw	$16,16($sp)
	lui	$16,%hi(kernel)
	lui	$17,%hi(kernel+4652)
	addiu	$16,$16,%lo(kernel)
	addiu	$17,$17,%lo(kernel+4652)
$L64:
	.loc 1 116
	lw	$2,5080($16)
	nop
	bne	$2,$0,$L62
	move	$4,$17
$L63:
	.loc 1 116
	lw	$2,940($4)
	nop
	beq	$2,$0,$L63
	addiu	$4,$4,512
$L62:
	.loc 1 118
	jal	reap
	nop
	.loc 1 119
	jal	work_left_off
	li	$4,2400
	.loc 1 119
	bne	$2,$0,$L67
	nop
	.loc 1 119
	lw	$2,%lo(dying)($18)
	nop
	bne	$2,$0,$L64
	nop
$L67:
	.loc 1 121
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 120
	li	$2,1
	.loc 1 121
	jr	$31
	addiu	$sp,$sp,32
$L65:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 114
	move	$2,$0
	.loc 1 121
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environments_reap
	.section	.text.environment_reaped,"ax"
	.align	2
	.globl	environment_reaped
	.loc 1 128
	.ent	environment_reaped
environment_reaped:
	.set	noreorder
	.set	nomacro
	.loc 1 132
	beq	$4,$0,$L77
	nop
	.loc 1 128
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 132
	lui	$19,%hi(kernel)
	.loc 1 128
	sw	$20,32($sp)
	.loc 1 132
	addiu	$19,$19,%lo(kernel)
	andi	$20,$4,0xfe00
	.loc 1 128
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	.loc 1 132
	addu	$17,$19,$20
	.loc 1 132
	lw	$2,5080($17)
	nop
	bne	$2,$4,$L78
	move	$16,$4
	.loc 1 129
	addiu	$18,$20,4652
	b	$L75
	addu	$18,$19,$18
$L84:
	.loc 1 136
	lw	$2,5080($17)
	nop
	.loc 1 136
	bne	$2,$16,$L76
	nop
$L75:
	.loc 1 135
	jal	reap
	move	$4,$18
	.loc 1 136
	jal	work_left_off
	li	$4,2400
	.loc 1 136
	beq	$2,$0,$L84
	nop
	.loc 1 136
	addu	$19,$19,$20
	lw	$2,5080($19)
$L76:
	.loc 1 138
	lw	$31,36($sp)
	.loc 1 137
	xor	$2,$16,$2
	.loc 1 138
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 137
	sltu	$2,$0,$2
	.loc 1 138
	jr	$31
	addiu	$sp,$sp,40
$L78:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 133
	li	$2,1
	.loc 1 138
	jr	$31
	addiu	$sp,$sp,40
$L77:
	jr	$31
	li	$2,1
	.set	reorder
	.end	environment_reaped
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 141
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 142
	lui	$3,%hi(kernel+512)
	.loc 1 141
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 142
	lw	$4,%lo(kernel+512)($3)
	.loc 1 141
	sw	$31,20($sp)
	.loc 1 142
	jal	environment_end
	nop
	.loc 1 143
	jal	environment_any
	nop
	.loc 1 143
	beq	$2,$0,$L89
	nop
	.loc 1 145
	jal	work_begin
	li	$4,4000
	.loc 1 146
	jal	work_left_off
	move	$4,$0
	.loc 1 146
	beq	$2,$0,$L90
	nop
	.loc 1 148
	jal	run_next
	nop
$L90:
	.loc 1 147
	jal	environments_reap
	nop
	.loc 1 148
	jal	run_next
	nop
$L89:
	.loc 1 144
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 152
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 155
	beq	$4,$0,$L92
	move	$16,$4
	.loc 1 155
	lui	$17,%hi(kernel)
	.loc 1 155
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	.loc 1 155
	lw	$2,424($2)
	nop
	beq	$2,$4,$L93
	nop
$L92:
	.loc 1 156
	jal	environment_controlled
	move	$4,$16
	.loc 1 157
	beq	$2,$0,$L98
	move	$18,$2
	.loc 1 159
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	.loc 1 159
	lw	$2,512($17)
	nop
	beq	$2,$18,$L107
	nop
$L95:
	.loc 1 161
	jal	environment_end
	move	$4,$18
	.loc 1 162
	lw	$2,512($17)
	.loc 1 163
	li	$4,4500
	jal	work_left_off
	sw	$16,424($2)
	.loc 1 163
	bne	$2,$0,$L91
	li	$2,-16
$L93:
	.loc 1 166
	jal	environment_reaped
	move	$4,$16
	.loc 1 166
	bne	$2,$0,$L108
	nop
$L96:
	.loc 1 166
	lw	$2,512($17)
	nop
	.loc 1 166
	sw	$16,424($2)
	.loc 1 167
	lw	$2,512($17)
	nop
	.loc 1 167
	lw	$2,424($2)
	nop
	bne	$2,$0,$L97
	nop
$L91:
	.loc 1 168
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L108:
	.loc 1 166
	b	$L96
	move	$16,$0
$L107:
	.loc 1 160
	jal	call_leave
	move	$4,$0
	b	$L95
	nop
$L97:
	.loc 1 164
	b	$L91
	li	$2,-16
$L98:
	.loc 1 158
	b	$L91
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.bss.dying,"aw"
	.align	2
dying:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
