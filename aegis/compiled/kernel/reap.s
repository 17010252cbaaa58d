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
	.loc 1 67
	.ent	reap
reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 71
	lw	$2,432($4)
	.loc 1 71
	li	$3,1
	beq	$2,$3,$L7
	move	$16,$4
	li	$3,2
	beq	$2,$3,$L18
	nop
	beq	$2,$0,$L33
	lui	$18,%hi(public_state)
	.loc 1 91
	jal	asids_release
	nop
	.loc 1 91
	bne	$2,$0,$L34
	nop
$L6:
	.loc 1 94
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L18:
	.loc 1 71
	li	$17,8
$L8:
	.loc 1 85
	lw	$2,440($16)
	nop
	lw	$4,40($2)
	nop
	.loc 1 85
	beq	$4,$0,$L16
	addiu	$17,$17,-1
	.loc 1 86
	jal	page_drop
	nop
	.loc 1 85
	bne	$17,$0,$L8
	nop
	.loc 1 87
	lw	$2,440($16)
	nop
	.loc 1 87
	lw	$2,40($2)
	nop
	bne	$2,$0,$L6
	nop
$L16:
	.loc 1 88
	li	$2,3
	sw	$2,432($16)
	.loc 1 94
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L33:
	.loc 1 73
	lw	$4,436($4)
	li	$17,8
	.loc 1 75
	addiu	$18,$18,%lo(public_state)
$L10:
	.loc 1 73
	beq	$4,$0,$L13
	addiu	$17,$17,-1
	.loc 1 74
	jal	page_shut
	nop
	.loc 1 75
	lw	$2,436($16)
	nop
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$18,$2
	lhu	$4,4($2)
	.loc 1 73
	bne	$17,$0,$L10
	sw	$4,436($16)
	.loc 1 77
	bne	$4,$0,$L6
	nop
$L13:
	.loc 1 78
	li	$2,1
	sw	$2,432($16)
	.loc 1 94
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L7:
	.loc 1 81
	lui	$5,%hi(search.0)
	lw	$4,428($4)
	jal	unbind_owner
	addiu	$5,$5,%lo(search.0)
	.loc 1 81
	beq	$2,$0,$L6
	li	$2,2
	.loc 1 82
	sw	$2,432($16)
	.loc 1 94
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L34:
	.loc 1 92
	jal	reap_finish
	move	$4,$16
	.loc 1 94
	b	$L6
	nop
	.set	reorder
	.end	reap
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 23
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 26
	li	$2,-1
	.loc 1 23
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 23
	move	$16,$4
	.loc 1 26
	sw	$2,400($4)
	.loc 1 28
	jal	environment_set_entry_tags
	sw	$0,292($4)
	.loc 1 29
	jal	revoke_forget
	move	$4,$16
	.loc 1 30
	jal	slices_release
	move	$4,$16
	.loc 1 31
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L38
	addiu	$4,$4,%lo(kernel+70188)
$L36:
	.loc 1 34
	lw	$3,328($2)
	nop
	beq	$3,$16,$L47
	nop
$L37:
	.loc 1 31
	addiu	$2,$2,512
	.loc 1 31
	beq	$2,$4,$L52
	lui	$17,%hi(kernel)
$L38:
	.loc 1 32
	lw	$3,324($2)
	nop
	bne	$3,$16,$L36
	nop
	.loc 1 34
	lw	$3,328($2)
	nop
	bne	$3,$16,$L37
	sw	$0,324($2)
$L47:
	.loc 1 35
	sw	$2,328($2)
	.loc 1 31
	addiu	$2,$2,512
	.loc 1 31
	bne	$2,$4,$L38
	lui	$17,%hi(kernel)
$L52:
	.loc 1 37
	addiu	$17,$17,%lo(kernel)
	.loc 1 37
	lw	$2,520($17)
	nop
	beq	$2,$16,$L49
	nop
$L39:
	.loc 1 39
	lui	$2,%hi(ether_bound)
	.loc 1 39
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L50
	nop
$L40:
	.loc 1 41
	lw	$4,440($16)
	.loc 1 42
	lw	$6,308($16)
	.loc 1 41
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,24($4)
	lw	$5,4($2)
	.loc 1 42
	sw	$6,428($16)
	.loc 1 43
	sw	$0,432($16)
	.loc 1 44
	lw	$7,40($4)
	.loc 1 46
	lui	$6,%hi(dying)
	.loc 1 41
	addu	$5,$5,$3
	.loc 1 44
	sw	$7,436($16)
	.loc 1 46
	lw	$3,%lo(dying)($6)
	.loc 1 41
	sw	$5,4($2)
	.loc 1 45
	sw	$0,0($4)
	.loc 1 45
	sw	$0,308($16)
	.loc 1 47
	lw	$4,512($17)
	.loc 1 46
	addiu	$2,$3,1
	.loc 1 47
	beq	$4,$16,$L51
	sw	$2,%lo(dying)($6)
	.loc 1 49
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L50:
	.loc 1 40
	lw	$4,308($16)
	jal	ether_owner_leaves
	nop
	b	$L40
	nop
$L49:
	.loc 1 38
	b	$L39
	sw	$0,520($17)
$L51:
	.loc 1 48
	sw	$0,512($17)
	.loc 1 49
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environment_end
	.section	.text.environments_reap,"ax"
	.align	2
	.globl	environments_reap
	.loc 1 98
	.ent	environments_reap
environments_reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 101
	lui	$18,%hi(dying)
	.loc 1 101
	lw	$2,%lo(dying)($18)
	.loc 1 98
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 101
	beq	$2,$0,$L58
	sw	$16,16($sp)
	lui	$16,%hi(kernel)
	lui	$17,%hi(kernel+4652)
	addiu	$16,$16,%lo(kernel)
	addiu	$17,$17,%lo(kernel+4652)
$L57:
	.loc 1 104
	lw	$2,5080($16)
	nop
	bne	$2,$0,$L55
	move	$4,$17
$L56:
	.loc 1 104
	lw	$2,940($4)
	nop
	beq	$2,$0,$L56
	addiu	$4,$4,512
$L55:
	.loc 1 106
	jal	reap
	nop
	.loc 1 107
	jal	work_left_off
	li	$4,1600
	.loc 1 107
	bne	$2,$0,$L60
	nop
	.loc 1 107
	lw	$2,%lo(dying)($18)
	nop
	bne	$2,$0,$L57
	nop
$L60:
	.loc 1 109
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 108
	li	$2,1
	.loc 1 109
	jr	$31
	addiu	$sp,$sp,32
$L58:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 102
	move	$2,$0
	.loc 1 109
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environments_reap
	.section	.text.environment_reaped,"ax"
	.align	2
	.globl	environment_reaped
	.loc 1 113
	.ent	environment_reaped
environment_reaped:
	.set	noreorder
	.set	nomacro
	.loc 1 116
	beq	$4,$0,$L68
	nop
	.loc 1 113
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 116
	lui	$16,%hi(kernel)
	andi	$2,$4,0xfe00
	addiu	$16,$16,%lo(kernel)
	.loc 1 113
	sw	$31,20($sp)
	.loc 1 116
	addu	$16,$16,$2
	lw	$2,5080($16)
	nop
	.loc 1 116
	beq	$2,$4,$L73
	nop
	.loc 1 119
	lw	$31,20($sp)
	.loc 1 118
	xor	$4,$4,$2
	.loc 1 119
	lw	$16,16($sp)
	.loc 1 118
	sltu	$2,$0,$4
	.loc 1 119
	jr	$31
	addiu	$sp,$sp,24
$L68:
	jr	$31
	li	$2,1
$L73:
	.loc 1 117
	jal	environments_reap
	sw	$4,24($sp)
	.loc 1 118
	lw	$2,5080($16)
	lw	$4,24($sp)
	.loc 1 119
	lw	$31,20($sp)
	.loc 1 118
	xor	$4,$4,$2
	.loc 1 119
	lw	$16,16($sp)
	.loc 1 118
	sltu	$2,$0,$4
	.loc 1 119
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_reaped
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 122
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 123
	lui	$3,%hi(kernel+512)
	.loc 1 122
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 123
	lw	$4,%lo(kernel+512)($3)
	.loc 1 122
	sw	$31,20($sp)
	.loc 1 123
	jal	environment_end
	nop
	.loc 1 124
	jal	environment_any
	nop
	.loc 1 124
	beq	$2,$0,$L78
	nop
	.loc 1 126
	jal	work_begin
	li	$4,4000
	.loc 1 127
	jal	work_left_off
	move	$4,$0
	.loc 1 127
	beq	$2,$0,$L79
	nop
	.loc 1 129
	jal	run_next
	nop
$L79:
	.loc 1 128
	jal	environments_reap
	nop
	.loc 1 129
	jal	run_next
	nop
$L78:
	.loc 1 125
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 133
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 136
	beq	$4,$0,$L81
	move	$16,$4
	.loc 1 136
	lui	$17,%hi(kernel)
	.loc 1 136
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	.loc 1 136
	lw	$2,424($2)
	nop
	beq	$2,$4,$L82
	nop
$L81:
	.loc 1 137
	jal	environment_controlled
	move	$4,$16
	.loc 1 138
	beq	$2,$0,$L87
	move	$18,$2
	.loc 1 140
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	.loc 1 140
	lw	$2,512($17)
	nop
	beq	$2,$18,$L96
	nop
$L84:
	.loc 1 142
	jal	environment_end
	move	$4,$18
	.loc 1 143
	lw	$2,512($17)
	.loc 1 144
	li	$4,4500
	jal	work_left_off
	sw	$16,424($2)
	.loc 1 144
	bne	$2,$0,$L80
	li	$2,-16
$L82:
	.loc 1 147
	jal	environment_reaped
	move	$4,$16
	.loc 1 147
	bne	$2,$0,$L97
	nop
$L85:
	.loc 1 147
	lw	$2,512($17)
	nop
	.loc 1 147
	sw	$16,424($2)
	.loc 1 148
	lw	$2,512($17)
	nop
	.loc 1 148
	lw	$2,424($2)
	nop
	bne	$2,$0,$L86
	nop
$L80:
	.loc 1 149
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L97:
	.loc 1 147
	b	$L85
	move	$16,$0
$L96:
	.loc 1 141
	jal	call_leave
	move	$4,$0
	b	$L84
	nop
$L86:
	.loc 1 145
	b	$L80
	li	$2,-16
$L87:
	.loc 1 139
	b	$L80
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.bss.search.0,"aw"
	.align	2
search.0:
	.space	8
	.section	.bss.dying,"aw"
	.align	2
dying:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
