# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/left_search.c
	.text
	.file 1 "aegis/adversarial/left_search.c"
	.section	.text.ignore,"ax"
	.align	2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 50
	.ent	ignore
ignore:
	.set	noreorder
	.loc 2 52
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.made,"ax"
	.align	2
	.loc 1 41
	.ent	made
made:
	.set	noreorder
	.loc 1 42
	li	$5,572653568
	li	$4,305397760
	.loc 1 41
	addiu	$sp,$sp,-24
	.loc 1 42
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	.loc 1 41
	sw	$31,20($sp)
	.loc 1 42
	jal	aegis_environment_create
	sw	$16,16($sp)
	.loc 1 44
	sltu	$4,$2,-16
	li	$5,44
	jal	check
	move	$16,$2
	.loc 1 46
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	made
	.section	.text.look,"ax"
	.align	2
	.loc 1 28
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 31
	li	$7,305397760
	li	$2,572653568
	.loc 1 28
	sw	$17,32($sp)
	.loc 1 31
	lui	$17,%hi(page)
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	lw	$4,%lo(page)($17)
	li	$6,286326784
	move	$5,$7
	sw	$2,16($sp)
	addiu	$6,$6,4369
	.loc 1 28
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 31
	jal	aegis_page_allocate
	sw	$16,28($sp)
	lw	$5,%lo(page)($17)
	nop
	bne	$2,$5,$L5
	li	$16,538968064
	.loc 1 33
	li	$19,1048576
	b	$L6
	li	$18,555745280
$L17:
	.loc 1 35
	lw	$5,%lo(page)($17)
$L6:
	.loc 1 34
	move	$4,$16
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	.loc 1 33
	addu	$16,$16,$19
	.loc 1 34
	li	$5,34
	jal	check
	srl	$4,$4,31
	.loc 1 33
	bne	$16,$18,$L17
	nop
	.loc 1 35
	lw	$4,%lo(page)($17)
	jal	aegis_page_free
	li	$16,538968064
	sltu	$4,$2,1
	jal	check
	li	$5,35
	.loc 1 36
	li	$18,1048576
	b	$L9
	li	$17,555745280
$L8:
	addu	$16,$16,$18
	.loc 1 37
	jal	check
	li	$5,37
	.loc 1 36
	beq	$16,$17,$L5
	nop
$L9:
	.loc 1 37
	jal	faults_reading
	move	$4,$16
	beq	$2,$0,$L8
	move	$4,$2
	jal	faults_writing
	move	$4,$16
	.loc 1 36
	addu	$16,$16,$18
	.loc 1 37
	sltu	$4,$0,$2
	jal	check
	li	$5,37
	.loc 1 36
	bne	$16,$17,$L9
	nop
$L5:
	.loc 1 38
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	look
	.section	.text.set,"ax"
	.align	2
	.loc 2 45
	.ent	set
set:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 2 46
	move	$6,$5
	move	$5,$4
	sw	$0,16($sp)
	move	$7,$0
	.loc 2 45
	sw	$31,28($sp)
	.loc 2 46
	jal	aegis_environment_set
	move	$4,$0
	.loc 2 47
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	set
	.section	.text.begin,"ax"
	.align	2
	.loc 1 17
	.ent	begin
begin:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lui	$16,%hi(page)
$L21:
	.loc 1 19
	jal	my_page
	nop
	move	$5,$2
	.loc 1 20
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(page)($16)
	.loc 1 21
	lw	$5,%lo(page)($16)
	li	$6,1
	jal	map_mine
	li	$4,540016640
	.loc 1 22
	lw	$4,%lo(page)($16)
	jal	aegis_page_free
	nop
	b	$L21
	nop
	.set	reorder
	.end	begin
	.section	.text.cut,"ax"
	.align	2
	.loc 1 50
	.ent	cut
cut:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 2 46
	lui	$6,%hi(upcall_end)
	li	$5,33
	move	$7,$0
	addiu	$6,$6,%lo(upcall_end)
	move	$4,$0
	sw	$0,16($sp)
	.loc 1 50
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 2 46
	jal	aegis_environment_set
	sw	$16,24($sp)
	.loc 1 54
	jal	yield_to
	move	$4,$0
	.loc 1 55
	lui	$4,%hi(round)
	lw	$3,%lo(round)($4)
	li	$5,3
	addiu	$2,$3,1
	beq	$3,$5,$L30
	sw	$2,%lo(round)($4)
	.loc 1 57
	andi	$2,$2,0x1
	bne	$2,$0,$L31
	lui	$16,%hi(page)
	.loc 1 61
	lw	$4,%lo(page)($16)
	jal	page_record
	nop
	lw	$17,0($2)
	jal	aegis_self
	nop
	beq	$17,$2,$L32
	lui	$17,%hi(ignore)
$L26:
	.loc 1 69
	jal	look
	nop
	.loc 2 46
	lui	$6,%hi(cut)
	move	$7,$0
	addiu	$6,$6,%lo(cut)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 71
	jal	begin
	nop
	.loc 1 72
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L31:
	.loc 1 58
	jal	made
	li	$17,572653568
	move	$16,$2
	.loc 1 59
	lui	$2,%hi(page)
	li	$18,305397760
	lw	$4,%lo(page)($2)
	move	$5,$16
	addiu	$7,$17,8738
	jal	aegis_page_give
	ori	$6,$18,0xabcd
	.loc 1 60
	ori	$5,$18,0xabcd
	move	$4,$16
	jal	aegis_environment_destroy
	ori	$6,$17,0x2222
	sltu	$4,$2,1
	jal	check
	li	$5,60
	b	$L26
	nop
$L32:
	.loc 2 60
	addiu	$5,$17,%lo(ignore)
	jal	catch_exception
	li	$4,13
	.loc 2 61
	addiu	$5,$17,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$17,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 63
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,63
	.loc 1 64
	b	$L27
	nop
$L28:
	.loc 1 65
	jal	yield_to
	nop
$L27:
	.loc 1 64
	lw	$4,%lo(page)($16)
	jal	page_record
	nop
	lw	$17,0($2)
	jal	aegis_self
	nop
	beq	$17,$2,$L28
	move	$4,$0
	.loc 1 67
	jal	yield_to
	nop
	jal	yield_to
	move	$4,$0
	b	$L26
	nop
$L30:
	.loc 1 56
	jal	aegis_leave
	li	$4,10
	.set	reorder
	.end	cut
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 75
	.ent	main
main:
	.set	noreorder
	.loc 1 78
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	.loc 1 75
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 78
	bne	$2,$0,$L41
	sw	$16,20($sp)
	.loc 2 34
	li	$16,-2147418112
	addiu	$16,$16,512
$L43:
	b	$L35
	li	$17,63
$L36:
	.loc 2 35
	jal	yield_to
	nop
$L35:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L36
	move	$4,$16
	.loc 1 82
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$16,$2
	.loc 1 83
	li	$5,83
	jal	check
	sltu	$4,$2,-16
	.loc 1 84
	jal	yield_to
	move	$4,$16
	.loc 1 85
	jal	yield_to
	move	$4,$16
	.loc 1 86
	jal	env_info
	move	$4,$16
	lw	$3,40($2)
	.loc 1 87
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	move	$4,$16
	ori	$5,$5,0xabcd
	.loc 1 86
	lui	$2,%hi(page)
	.loc 1 87
	jal	aegis_environment_destroy
	sw	$3,%lo(page)($2)
	sltu	$4,$2,1
	jal	check
	li	$5,87
	.loc 1 88
	jal	look
	nop
	.loc 1 90
	lui	$5,%hi(cut)
	addiu	$5,$5,%lo(cut)
	jal	set
	li	$4,33
	.loc 1 91
	jal	begin
	nop
	.loc 1 93
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,32
$L41:
	.loc 1 79
	jal	begin
	li	$16,-2147418112
	.loc 2 34
	b	$L43
	addiu	$16,$16,512
	.set	reorder
	.end	main
	.section	.bss.round,"aw"
	.align	2
round:
	.space	4
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/user/aegis.h"
