# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/leaked_registers.c
	.text
	.file 1 "aegis/adversarial/leaked_registers.c"
	.section	.text.refused_without_a_trace,"ax"
	.align	2
	.loc 1 15
	.ent	refused_without_a_trace
refused_without_a_trace:
	.set	noreorder
	addiu	$sp,$sp,-128
	.loc 1 18
	addiu	$6,$sp,16
	.loc 1 15
	sw	$31,124($sp)
	sw	$23,120($sp)
	sw	$21,112($sp)
	sw	$20,108($sp)
	sw	$19,104($sp)
	sw	$18,100($sp)
	sw	$17,96($sp)
	sw	$22,116($sp)
	.loc 1 18
	jal	raw_call
	sw	$16,92($sp)
	addiu	$4,$2,1
	li	$5,18
	sltu	$4,$4,1
	lui	$20,%hi(secret)
	lui	$19,%hi(secret+12)
	.loc 1 22
	li	$18,195887104
	.loc 1 18
	jal	check
	li	$17,232456192
	addiu	$23,$sp,16
	addiu	$21,$sp,84
	addiu	$20,$20,%lo(secret)
	addiu	$19,$19,%lo(secret+12)
	.loc 1 22
	ori	$18,$18,0xc0de
	ori	$17,$17,0xa11e
	move	$22,$20
$L4:
	.loc 1 21
	lw	$16,0($22)
	lw	$4,0($23)
	li	$5,21
	xor	$4,$4,$16
	jal	check
	sltu	$4,$0,$4
	.loc 1 22
	lw	$2,0($23)
	xor	$4,$16,$17
	xor	$16,$16,$18
	beq	$2,$16,$L6
	xor	$4,$4,$2
	sltu	$4,$0,$4
$L3:
	.loc 1 20
	addiu	$22,$22,4
	.loc 1 22
	jal	check
	li	$5,22
	.loc 1 20
	bne	$22,$19,$L4
	nop
	.loc 1 19
	addiu	$23,$23,4
	bne	$23,$21,$L4
	move	$22,$20
	.loc 1 24
	lw	$31,124($sp)
	lw	$23,120($sp)
	lw	$22,116($sp)
	lw	$21,112($sp)
	lw	$20,108($sp)
	lw	$19,104($sp)
	lw	$18,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	jr	$31
	addiu	$sp,$sp,128
$L6:
	.loc 1 22
	b	$L3
	move	$4,$0
	.set	reorder
	.end	refused_without_a_trace
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 27
	.ent	main
main:
	.set	noreorder
	.loc 1 28
	li	$5,572653568
	li	$4,305397760
	.loc 1 27
	addiu	$sp,$sp,-328
	.loc 1 28
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	.loc 1 27
	sw	$31,324($sp)
	sw	$20,320($sp)
	sw	$19,316($sp)
	sw	$18,312($sp)
	sw	$17,308($sp)
	.loc 1 28
	jal	aegis_environment_create
	sw	$16,304($sp)
	jal	my_page
	move	$16,$2
	.loc 1 29
	sll	$19,$2,12
	.loc 1 28
	move	$18,$2
	.loc 1 29
	li	$6,195887104
	li	$3,232456192
	li	$2,65536
	ori	$3,$3,0xa11e
	.loc 1 30
	ori	$8,$19,0x600
	.loc 1 29
	ori	$6,$6,0xc0de
	.loc 1 32
	li	$17,538968064
	.loc 1 29
	ori	$2,$2,0xe000
	ori	$20,$19,0x200
	.loc 1 31
	li	$7,1
	.loc 1 29
	sw	$3,288($sp)
	.loc 1 30
	sw	$8,248($sp)
	sw	$3,256($sp)
	.loc 1 31
	sw	$3,220($sp)
	sw	$3,228($sp)
	.loc 1 32
	sw	$8,180($sp)
	sw	$3,188($sp)
	.loc 1 29
	sw	$2,276($sp)
	sw	$6,284($sp)
	.loc 1 30
	sw	$2,244($sp)
	sw	$6,252($sp)
	.loc 1 31
	sw	$6,216($sp)
	sw	$6,224($sp)
	.loc 1 32
	sw	$6,184($sp)
	.loc 1 29
	sw	$20,280($sp)
	.loc 1 31
	sw	$7,212($sp)
	.loc 1 32
	sw	$17,176($sp)
	.loc 1 29
	sw	$0,272($sp)
	sw	$0,292($sp)
	sw	$0,296($sp)
	sw	$0,300($sp)
	.loc 1 30
	sw	$0,240($sp)
	sw	$0,260($sp)
	sw	$0,264($sp)
	sw	$0,268($sp)
	.loc 1 31
	sw	$0,208($sp)
	sw	$0,232($sp)
	sw	$0,236($sp)
	.loc 1 32
	sw	$0,192($sp)
	sw	$0,196($sp)
	sw	$0,200($sp)
	sw	$0,204($sp)
	.loc 1 33
	sw	$0,160($sp)
	.loc 1 34
	sw	$7,116($sp)
	.loc 1 35
	li	$7,32
	.loc 1 39
	sltu	$4,$16,-16
	.loc 1 35
	sw	$7,84($sp)
	.loc 1 39
	li	$5,39
	.loc 1 35
	li	$7,4
	.loc 1 33
	sw	$3,156($sp)
	.loc 1 34
	sw	$3,124($sp)
	.loc 1 35
	sw	$7,88($sp)
	sw	$3,96($sp)
	.loc 1 36
	sw	$3,56($sp)
	.loc 1 33
	sw	$6,152($sp)
	.loc 1 34
	sw	$6,120($sp)
	.loc 1 35
	sw	$6,92($sp)
	.loc 1 36
	sw	$6,52($sp)
	.loc 1 33
	sw	$18,144($sp)
	sw	$16,148($sp)
	.loc 1 34
	sw	$16,112($sp)
	.loc 1 35
	sw	$16,80($sp)
	.loc 1 36
	sw	$16,48($sp)
	.loc 1 33
	sw	$0,164($sp)
	sw	$0,168($sp)
	sw	$0,172($sp)
	.loc 1 34
	sw	$0,128($sp)
	sw	$0,132($sp)
	sw	$0,136($sp)
	sw	$0,140($sp)
	.loc 1 35
	sw	$0,100($sp)
	sw	$0,104($sp)
	sw	$0,108($sp)
	.loc 1 36
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,72($sp)
	sw	$0,76($sp)
	.loc 1 37
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$3,40($sp)
	sw	$16,16($sp)
	sw	$2,20($sp)
	sw	$6,36($sp)
	sw	$0,32($sp)
	.loc 1 39
	jal	check
	sw	$0,44($sp)
	.loc 1 40
	li	$6,1
	move	$5,$18
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,40
	jal	check
	srl	$4,$4,31
	.loc 1 42
	addiu	$2,$17,4096
	.loc 1 41
	sw	$19,208($sp)
	.loc 1 44
	addiu	$5,$sp,208
	.loc 1 42
	sw	$2,0($17)
	.loc 1 43
	sw	$20,4($17)
	.loc 1 44
	jal	refused_without_a_trace
	li	$4,24
	.loc 1 45
	lw	$2,4($17)
	.loc 1 46
	addiu	$5,$sp,208
	.loc 1 45
	ori	$2,$2,0x400
	sw	$2,4($17)
	.loc 1 46
	jal	refused_without_a_trace
	li	$4,24
	.loc 1 47
	addiu	$5,$sp,272
	jal	refused_without_a_trace
	li	$4,68
	.loc 1 48
	addiu	$5,$sp,240
	jal	refused_without_a_trace
	li	$4,68
	.loc 1 49
	addiu	$5,$sp,16
	jal	refused_without_a_trace
	li	$4,68
	.loc 1 50
	addiu	$5,$sp,176
	jal	refused_without_a_trace
	li	$4,16
	.loc 1 51
	addiu	$5,$sp,144
	jal	refused_without_a_trace
	li	$4,64
	.loc 1 52
	addiu	$5,$sp,112
	jal	refused_without_a_trace
	li	$4,96
	.loc 1 53
	addiu	$5,$sp,80
	jal	refused_without_a_trace
	li	$4,92
	.loc 1 54
	addiu	$5,$sp,48
	jal	refused_without_a_trace
	li	$4,88
	.loc 1 56
	lw	$31,324($sp)
	lw	$20,320($sp)
	lw	$19,316($sp)
	lw	$18,312($sp)
	lw	$17,308($sp)
	lw	$16,304($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,328
	.set	reorder
	.end	main
	.section	.rodata.secret,"a"
	.align	2
secret:
	.word	305441741
	.word	286331153
	.word	572662306
	.text
	.file 2 "./aegis/adversarial/adversarial.h"
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
