# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/adversarial/hijack.c
	.text
	.file 1 "exos/adversarial/hijack.c"
	.section	.text.serve_faults,"ax"
	.align	2
	.loc 1 27
	.ent	serve_faults
serve_faults:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 28
	lui	$20,%hi(handled)
	.loc 1 27
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 28
	lw	$19,%lo(handled)($20)
	lui	$16,%hi(clean)
	.loc 1 27
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	.loc 1 27
	move	$18,$4
	.loc 1 30
	move	$21,$0
	addiu	$16,$16,%lo(clean)
	.loc 1 30
	li	$17,6
	.loc 1 30
	sll	$2,$21,10
$L9:
	addu	$2,$2,$21
	sll	$2,$2,2
	addu	$2,$16,$2
	lw	$4,0($2)
	.loc 1 30
	addiu	$21,$21,1
	.loc 1 30
	li	$5,30
	jal	check
	sltu	$4,$4,1
	.loc 1 30
	bne	$21,$17,$L9
	sll	$2,$21,10
	.loc 1 32
	lui	$16,%hi(guarded)
	.loc 1 31
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	.loc 1 32
	move	$6,$0
	li	$5,4096
	jal	mprotect
	addiu	$4,$16,%lo(guarded)
	.loc 1 33
	sw	$18,%lo(guarded)($16)
	.loc 1 34
	lw	$2,%lo(guarded)($16)
	nop
	beq	$2,$18,$L8
	nop
	move	$4,$0
$L3:
	.loc 1 34
	jal	check
	li	$5,34
	.loc 1 35
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
	lw	$2,0($3)
	nop
	.loc 1 35
	addiu	$4,$2,1
	sw	$4,0($3)
	.loc 1 36
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L8:
	.loc 1 34
	lw	$2,%lo(handled)($20)
	addiu	$4,$19,1
	xor	$4,$4,$2
	b	$L3
	sltu	$4,$4,1
	.set	reorder
	.end	serve_faults
	.section	.text.handle,"ax"
	.align	2
	.loc 1 16
	.ent	handle
handle:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 19
	sw	$0,16($sp)
	.loc 1 19
	lw	$2,16($sp)
	nop
	.loc 1 19
	slt	$2,$2,200
	beq	$2,$0,$L11
	sw	$31,28($sp)
$L12:
	.loc 1 19
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	.loc 1 19
	lw	$2,16($sp)
	nop
	slt	$2,$2,200
	bne	$2,$0,$L12
	nop
$L11:
	.loc 1 21
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	.loc 1 22
	lui	$3,%hi(handled)
	lw	$2,%lo(handled)($3)
	.loc 1 23
	lw	$31,28($sp)
	.loc 1 22
	addiu	$2,$2,1
	sw	$2,%lo(handled)($3)
	.loc 1 23
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	handle
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 39
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 44
	li	$4,4096
	.loc 1 39
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 44
	jal	shared_memory
	sw	$16,32($sp)
	.loc 1 44
	lui	$3,%hi(shared)
	.loc 1 45
	jal	fork
	sw	$2,%lo(shared)($3)
	.loc 1 46
	beq	$2,$0,$L38
	move	$16,$2
	b	$L16
	li	$17,-1
$L17:
	.loc 1 50
	jal	switch_to
	move	$4,$16
$L16:
	.loc 1 50
	li	$5,1
	jal	lrpc
	move	$4,$16
	.loc 1 50
	beq	$2,$17,$L17
	sltu	$4,$2,1
	.loc 1 51
	jal	check
	li	$5,51
	.loc 1 52
	li	$2,-2147418112
	.file 2 "./exos/adversarial/strike.h"
	.loc 2 22
	lw	$22,29312($0)
	.loc 1 52
	addiu	$2,$2,512
	bne	$22,$2,$L28
	li	$2,-2147483648
	.loc 1 56
	lui	$20,%hi(hijacked)
	.loc 1 57
	or	$2,$16,$2
	.loc 1 56
	li	$fp,2147352576
	addiu	$20,$20,%lo(hijacked)
	.loc 1 57
	sw	$2,24($sp)
	.loc 1 51
	li	$19,1
	.loc 1 40
	move	$18,$0
	.loc 1 53
	li	$21,4000
	.loc 1 56
	move	$23,$22
	ori	$fp,$fp,0xfe00
$L24:
	.loc 1 53
	jal	draw
	nop
	.loc 1 53
	bne	$21,$0,1f
	divu	$0,$2,$21
	break	7
1:
	mfhi	$2
	.loc 1 53
	sw	$2,16($sp)
	.loc 1 53
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L21
	nop
$L19:
	.loc 1 53
	lw	$2,16($sp)
	nop
	addiu	$2,$2,-1
	sw	$2,16($sp)
	.loc 1 53
	lw	$2,16($sp)
	nop
	bne	$2,$0,$L19
	nop
$L21:
	.loc 1 55
	jal	draw
	nop
	.loc 1 55
	andi	$2,$2,0x1
	.loc 1 55
	beq	$2,$0,$L20
	li	$17,22528
	li	$17,20480
$L20:
	.loc 1 55
	jal	draw
	nop
	.loc 1 55
	li	$3,60
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 56
	move	$6,$20
	move	$4,$22
	.loc 1 55
	mfhi	$2
	.loc 1 55
	sll	$2,$2,2
	.loc 1 55
	subu	$17,$17,$2
	.loc 1 56
	jal	strike
	move	$5,$17
	li	$3,-1
	beq	$2,$3,$L41
	li	$4,1
	.loc 2 22
	lw	$4,29312($0)
	nop
	.loc 1 56
	addu	$4,$4,$fp
	sltu	$4,$0,$4
$L22:
$L41:
	.loc 1 56
	jal	check
	li	$5,56
	.loc 1 57
	lw	$4,24($sp)
	move	$5,$17
	jal	strike
	move	$6,$20
	.loc 1 58
	addiu	$4,$2,2
	.loc 1 57
	move	$17,$2
	.loc 1 58
	li	$5,58
	sltu	$4,$0,$4
	jal	check
	addiu	$18,$18,1
	.loc 1 60
	sltu	$17,$17,1
	.loc 1 61
	andi	$2,$18,0xf
	beq	$2,$0,$L39
	addu	$19,$19,$17
$L23:
	.loc 2 22
	lw	$2,29312($0)
	nop
	.loc 1 52
	beq	$2,$23,$L24
	nop
$L18:
	.loc 1 63
	b	$L25
	li	$17,-1
$L26:
	.loc 1 63
	jal	switch_to
	move	$4,$16
$L25:
	.loc 1 63
	li	$5,1
	jal	lrpc
	move	$4,$16
	.loc 1 63
	beq	$2,$17,$L26
	nop
	.loc 1 64
	beq	$2,$19,$L40
	slt	$4,$19,101
	move	$4,$0
$L27:
	.loc 1 64
	jal	check
	li	$5,64
	.loc 1 65
	move	$4,$16
	jal	kill
	li	$5,9
	.loc 1 66
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
	.loc 1 56
	b	$L22
	li	$4,1
$L39:
	.loc 1 61
	jal	switch_to
	move	$4,$16
	b	$L23
	nop
$L40:
	b	$L27
	xori	$4,$4,0x1
$L28:
	.loc 1 51
	b	$L18
	li	$19,1
$L38:
	.loc 1 47
	lui	$4,%hi(handle)
	jal	on_protection_fault
	addiu	$4,$4,%lo(handle)
	.loc 1 48
	lui	$4,%hi(serve_faults)
	jal	serve
	addiu	$4,$4,%lo(serve_faults)
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.handled,"aw"
	.align	2
handled:
	.space	4
	.section	.bss.clean,"aw"
	.align	12
clean:
	.space	24576
	.section	.bss.guarded,"aw"
	.align	12
guarded:
	.space	4096
	.text
	.file 3 "./exos/library/unix.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./exos/tests/check.h"
	.file 6 "./exos/library/exos.h"
