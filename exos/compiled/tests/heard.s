# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/tests/heard.c
	.text
	.file 1 "exos/tests/heard.c"
	.section	.text.add,"ax"
	.align	2
	.loc 1 24
	.ent	add
add:
	.set	noreorder
	.set	nomacro
	.loc 1 25
	lui	$5,%hi(sum)
	.loc 1 25
	lw	$3,%lo(sum)($5)
	nop
	sll	$2,$3,5
	srl	$3,$3,27
	or	$2,$2,$3
	.loc 1 25
	addu	$2,$2,$4
	.loc 1 26
	jr	$31
	sw	$2,%lo(sum)($5)
	.set	reorder
	.end	add
	.section	.rodata.print_word.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"is00000000\012\000"
	.align	2
$LC1:
	.ascii	"0123456789abcdef\000"
	.section	.text.print_word,"ax"
	.align	2
	.loc 1 30
	.ent	print_word
print_word:
	.set	noreorder
	.set	nomacro
	.loc 1 31
	lui	$3,%hi($LC0)
	lw	$5,%lo($LC0)($3)
	addiu	$2,$3,%lo($LC0)
	.loc 1 30
	addiu	$sp,$sp,-40
	.loc 1 31
	lw	$3,4($2)
	lw	$2,8($2)
	sw	$5,16($sp)
	lui	$5,%hi($LC1)
	sw	$2,24($sp)
	.loc 1 30
	sw	$31,36($sp)
	.loc 1 31
	sw	$3,20($sp)
	addiu	$2,$sp,16
	addiu	$6,$sp,8
	addiu	$5,$5,%lo($LC1)
$L4:
	.loc 1 35
	andi	$3,$4,0xf
	.loc 1 35
	addu	$3,$5,$3
	.loc 1 35
	lbu	$3,0($3)
	.loc 1 34
	addiu	$2,$2,-1
	.loc 1 34
	srl	$4,$4,4
	.loc 1 34
	bne	$2,$6,$L4
	sb	$3,10($2)
	.loc 1 36
	addiu	$5,$sp,16
	li	$6,11
	jal	write
	li	$4,1
	.loc 1 37
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	print_word
	.section	.text.hears,"ax"
	.align	2
	.globl	hears
	.loc 1 19
	.ent	hears
hears:
	.loc 1 20
	.loc 1 21
	jr	$31
	.end	hears
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"peer\000"
	.align	2
$LC3:
	.ascii	"absent\000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 40
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 41
	li	$2,17301504
	.loc 1 40
	addiu	$sp,$sp,-152
	.loc 1 41
	addiu	$2,$2,2
	sw	$2,72($sp)
	.loc 1 41
	sw	$2,56($sp)
	li	$2,1291845632
	addiu	$2,$2,10
	sw	$2,60($sp)
	.loc 1 42
	li	$2,-771293184
	addiu	$2,$2,2
	.loc 1 40
	sw	$16,112($sp)
	.loc 1 42
	sw	$2,40($sp)
	.loc 1 41
	li	$16,16777216
	.loc 1 42
	li	$2,33554432
	.loc 1 45
	move	$6,$0
	.loc 1 41
	addiu	$16,$16,10
	.loc 1 45
	li	$5,2
	li	$4,2
	.loc 1 42
	addiu	$2,$2,10
	.loc 1 40
	sw	$31,148($sp)
	sw	$fp,144($sp)
	sw	$23,140($sp)
	sw	$22,136($sp)
	sw	$21,132($sp)
	sw	$20,128($sp)
	sw	$19,124($sp)
	sw	$18,120($sp)
	sw	$17,116($sp)
	.loc 1 41
	sw	$16,76($sp)
	.loc 1 42
	sw	$2,44($sp)
	.loc 1 41
	sw	$0,80($sp)
	sw	$0,84($sp)
	.loc 1 41
	sw	$0,64($sp)
	sw	$0,68($sp)
	.loc 1 42
	sw	$0,48($sp)
	.loc 1 45
	jal	socket
	sw	$0,52($sp)
	srl	$4,$2,31
	jal	check
	li	$5,45
	.loc 1 46
	jal	set_address
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,46
	.loc 1 47
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,3
	bltz	$2,$L54
	move	$6,$0
	move	$4,$0
$L9:
	.loc 1 47
	jal	check
	li	$5,47
	.loc 1 48
	li	$6,1
	li	$5,2
	jal	socket
	li	$4,2
	srl	$4,$2,31
	jal	check
	li	$5,48
	.loc 1 49
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	move	$18,$2
	.loc 1 50
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	.loc 1 51
	li	$6,15
	addiu	$5,$sp,72
	move	$4,$18
	jal	bind
	sw	$2,104($sp)
	bltz	$2,$L55
	addiu	$17,$sp,56
	.loc 1 51
	move	$4,$0
$L10:
	.loc 1 51
	jal	check
	li	$5,51
	.loc 1 52
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$4,$18
	beq	$2,$0,$L56
	move	$4,$18
	.loc 1 52
	move	$4,$0
$L11:
	.loc 1 52
	jal	check
	li	$5,52
	.loc 1 53
	lw	$4,104($sp)
	li	$6,16
	jal	bind
	addiu	$5,$sp,72
	bltz	$2,$L57
	li	$6,16
	.loc 1 53
	move	$4,$0
$L12:
	.loc 1 53
	li	$5,53
	jal	check
	lui	$20,%hi(data)
	.loc 1 54
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,8
	addiu	$5,$20,%lo(data)
	jal	sendto
	move	$4,$18
	bltz	$2,$L58
	li	$2,16
	.loc 1 54
	move	$4,$0
$L13:
	.loc 1 54
	jal	check
	li	$5,54
	.loc 1 55
	li	$2,15
	move	$7,$0
	li	$6,8
	move	$4,$18
	addiu	$5,$20,%lo(data)
	sw	$2,20($sp)
	jal	sendto
	sw	$17,16($sp)
	srl	$4,$2,31
	li	$5,55
	jal	check
	li	$16,16
	.loc 1 56
	li	$7,1
	li	$6,8
	move	$4,$18
	addiu	$5,$20,%lo(data)
	sw	$16,20($sp)
	jal	sendto
	sw	$17,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,56
	.loc 1 57
	addiu	$2,$sp,88
	sw	$2,20($sp)
	addiu	$2,$sp,24
	li	$7,1
	li	$6,1024
	move	$4,$18
	addiu	$5,$20,%lo(data)
	jal	recvfrom
	sw	$2,16($sp)
	srl	$4,$2,31
	jal	check
	li	$5,57
	.loc 1 58
	lw	$19,104($sp)
	li	$6,15
	addiu	$5,$sp,40
	jal	connect
	move	$4,$19
	srl	$4,$2,31
	jal	check
	li	$5,58
	.loc 1 59
	jal	hears
	nop
	.loc 1 60
	li	$6,16
	addiu	$5,$sp,40
	jal	connect
	move	$4,$19
	sltu	$4,$2,1
	jal	check
	li	$5,60
	.loc 1 61
	lui	$5,%hi($LC2)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,4
	addiu	$5,$5,%lo($LC2)
	jal	sendto
	move	$4,$19
	li	$3,4
	beq	$2,$3,$L59
	addiu	$2,$sp,40
	.loc 1 61
	move	$4,$0
$L14:
	.loc 1 61
	li	$5,61
	jal	check
	lui	$19,%hi($LC3)
	li	$16,3
	.loc 1 63
	li	$21,16
	addiu	$19,$19,%lo($LC3)
	.loc 1 63
	move	$5,$19
$L64:
	move	$4,$18
	sw	$21,20($sp)
	sw	$17,16($sp)
	move	$7,$0
	jal	sendto
	li	$6,6
	xori	$4,$2,0x6
	.loc 1 62
	addiu	$16,$16,-1
	.loc 1 63
	li	$5,63
	jal	check
	sltu	$4,$4,1
	.loc 1 62
	bne	$16,$0,$L64
	move	$5,$19
	.loc 1 70
	addiu	$2,$20,%lo(data)
	sw	$2,96($sp)
	.loc 1 76
	li	$2,33554432
	addiu	$2,$2,10
	lui	$19,%hi(count)
	lui	$23,%hi(udp_checksums)
	.loc 1 66
	li	$22,7
	.loc 1 71
	li	$fp,16
	.loc 1 76
	sw	$2,100($sp)
$L16:
	.loc 1 65
	lw	$2,%lo(count)($19)
	nop
	srl	$3,$2,1
	.loc 1 65
	andi	$3,$3,0x1
	.loc 1 66
	andi	$2,$2,0x7
	.loc 1 66
	beq	$2,$22,$L17
	sw	$3,%lo(udp_checksums)($23)
	.loc 1 70
	addiu	$2,$sp,88
$L63:
	sw	$2,20($sp)
$L66:
	lw	$5,96($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1024
	move	$4,$18
	jal	recvfrom
	sw	$0,88($sp)
	.loc 1 71
	bltz	$2,$L38
	move	$17,$2
	.loc 1 71
	lw	$2,88($sp)
	nop
	beq	$2,$fp,$L60
	li	$5,71
$L38:
	.loc 1 71
	move	$4,$0
	jal	check
	li	$5,71
	.loc 1 72
	lw	$4,28($sp)
	jal	add
	nop
	.loc 1 73
	lhu	$4,26($sp)
	jal	add
	nop
	.loc 1 74
	blez	$17,$L61
	addiu	$21,$20,%lo(data)
$L65:
	addu	$16,$17,$21
$L24:
	.loc 1 75
	lbu	$4,0($21)
	jal	add
	addiu	$21,$21,1
	.loc 1 74
	bne	$21,$16,$L24
	nop
	.loc 1 76
	lw	$4,%lo(count)($19)
	nop
	addiu	$4,$4,1
	.loc 1 76
	andi	$2,$4,0x1
	.loc 1 76
	beq	$2,$0,$L26
	sw	$4,%lo(count)($19)
	.loc 1 76
	lw	$2,28($sp)
	lw	$3,100($sp)
	nop
	beq	$2,$3,$L62
	li	$2,113
$L26:
	.loc 1 78
	lbu	$3,%lo(data)($20)
	li	$2,113
	bne	$3,$2,$L16
	nop
$L28:
	.loc 1 79
	jal	print_word
	lui	$16,%hi(network_counts)
	.loc 1 80
	lui	$2,%hi(sum)
	lw	$4,%lo(sum)($2)
	jal	print_word
	nop
	.loc 1 81
	lw	$4,%lo(network_counts)($16)
	jal	print_word
	addiu	$16,$16,%lo(network_counts)
	.loc 1 82
	lw	$4,4($16)
	jal	print_word
	nop
	.loc 1 83
	lw	$4,8($16)
	jal	print_word
	nop
	.loc 1 84
	lw	$4,12($16)
	jal	print_word
	nop
	.loc 1 85
	lw	$4,16($16)
	jal	print_word
	nop
	.loc 1 86
	lw	$4,104($sp)
	jal	waiting
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,86
	.loc 1 88
	lw	$31,148($sp)
	lw	$fp,144($sp)
	lw	$23,140($sp)
	lw	$22,136($sp)
	lw	$21,132($sp)
	lw	$20,128($sp)
	lw	$19,124($sp)
	lw	$18,120($sp)
	lw	$17,116($sp)
	lw	$16,112($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,152
$L17:
	.loc 1 67
	jal	waiting
	move	$4,$18
	.loc 1 67
	bne	$2,$0,$L63
	addiu	$2,$sp,88
	.loc 1 67
	jal	waiting
	move	$4,$18
	.loc 1 67
	beq	$2,$0,$L17
	addiu	$2,$sp,88
	.loc 1 70
	b	$L66
	sw	$2,20($sp)
$L60:
	.loc 1 71
	lh	$4,24($sp)
	nop
	xori	$4,$4,0x2
	jal	check
	sltu	$4,$4,1
	.loc 1 72
	lw	$4,28($sp)
	jal	add
	nop
	.loc 1 73
	lhu	$4,26($sp)
	jal	add
	nop
	.loc 1 74
	bgtz	$17,$L65
	addiu	$21,$20,%lo(data)
$L61:
	.loc 1 76
	lw	$4,%lo(count)($19)
	nop
	addiu	$4,$4,1
	.loc 1 76
	andi	$2,$4,0x1
	.loc 1 76
	beq	$2,$0,$L23
	sw	$4,%lo(count)($19)
	.loc 1 76
	lw	$2,28($sp)
	lw	$3,100($sp)
	nop
	bne	$2,$3,$L23
	li	$2,113
	.loc 1 76
	lbu	$3,%lo(data)($20)
	nop
	bne	$3,$2,$L27
	nop
	.loc 1 78
	beq	$17,$0,$L16
	nop
	b	$L28
	nop
$L62:
	.loc 1 76
	lbu	$3,%lo(data)($20)
	nop
	beq	$3,$2,$L28
	nop
$L27:
	.loc 1 77
	lw	$5,96($sp)
	addiu	$2,$sp,24
	move	$4,$18
	move	$7,$0
	move	$6,$17
	sw	$fp,20($sp)
	jal	sendto
	sw	$2,16($sp)
	xor	$4,$2,$17
	sltu	$4,$4,1
	jal	check
	li	$5,77
	.loc 1 79
	lw	$4,%lo(count)($19)
$L23:
	.loc 1 78
	beq	$17,$0,$L16
	nop
	b	$L26
	nop
$L56:
	.loc 1 52
	li	$6,16
	jal	bind
	addiu	$5,$sp,72
	b	$L11
	srl	$4,$2,31
$L57:
	.loc 1 53
	lw	$2,104($sp)
	nop
	addiu	$4,$2,1
	jal	bind
	addiu	$5,$sp,72
	b	$L12
	srl	$4,$2,31
$L58:
	.loc 1 54
	move	$4,$18
	sw	$2,20($sp)
	sw	$17,16($sp)
	move	$7,$0
	li	$6,1473
	jal	sendto
	addiu	$5,$20,%lo(data)
	b	$L13
	srl	$4,$2,31
$L55:
	.loc 1 51
	move	$4,$18
	li	$6,16
	jal	bind
	move	$5,$17
	b	$L10
	srl	$4,$2,31
$L54:
	.loc 1 47
	li	$4,2
	jal	socket
	li	$5,1
	b	$L9
	srl	$4,$2,31
$L59:
	.loc 1 61
	lw	$4,104($sp)
	sw	$16,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4
	jal	sendto
	addiu	$5,$20,%lo(data)
	b	$L14
	srl	$4,$2,31
	.set	reorder
	.end	main
	.section	.bss.count,"aw"
	.align	2
count:
	.space	4
	.section	.bss.sum,"aw"
	.align	2
sum:
	.space	4
	.section	.bss.data,"aw"
	.align	2
data:
	.space	1024
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/tests/check.h"
