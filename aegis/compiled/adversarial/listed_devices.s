# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/adversarial/listed_devices.c
	.text
	.file 1 "aegis/adversarial/listed_devices.c"
	.section	.text.list_begin,"ax"
	.align	2
	.file 2 "./aegis/adversarial/listed.h"
	.loc 2 17
	.ent	list_begin
list_begin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 2 20
	lui	$18,%hi(list_page)
	.loc 2 17
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 2 18
	jal	my_page
	move	$17,$4
	.loc 2 20
	lw	$5,%lo(list_page)($18)
	nop
	.loc 2 20
	beq	$5,$0,$L9
	move	$16,$2
$L2:
	.loc 2 22
	li	$4,539230208
	jal	map_mine
	li	$6,1
	nor	$4,$0,$2
	li	$5,22
	jal	check
	srl	$4,$4,31
	.loc 2 23
	beq	$17,$0,$L1
	nop
	li	$3,67371008
	ori	$3,$3,0x8000
	.loc 2 25
	sll	$2,$16,12
	addu	$4,$17,$3
	.loc 2 25
	ori	$5,$2,0x200
	sll	$4,$4,3
	li	$2,539230208
	li	$3,539295744
$L4:
	.loc 2 24
	sw	$3,0($2)
	.loc 2 25
	sw	$5,4($2)
	.loc 2 23
	addiu	$2,$2,8
	bne	$2,$4,$L4
	addiu	$3,$3,4096
$L1:
	.loc 2 27
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L9:
	.loc 2 21
	jal	my_page
	nop
	move	$5,$2
	.loc 2 21
	b	$L2
	sw	$2,%lo(list_page)($18)
	.set	reorder
	.end	list_begin
	.section	.text.list_write,"ax"
	.align	2
	.loc 2 30
	.ent	list_write
list_write:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 2 31
	lui	$3,%hi(list_page)
	.loc 2 30
	sw	$31,28($sp)
	.loc 2 31
	lw	$8,12($5)
	.loc 2 30
	move	$2,$5
	.loc 2 31
	lw	$3,%lo(list_page)($3)
	lw	$5,8($5)
	lw	$7,4($2)
	lw	$6,0($2)
	sw	$5,16($sp)
	sw	$8,20($sp)
	move	$5,$4
	jal	aegis_tlb_write_list
	sll	$4,$3,12
	.loc 2 33
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	list_write
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$16,24($sp)
	.file 3 "./aegis/adversarial/adversarial.h"
	.loc 3 37
	li	$16,-2147418112
	.loc 1 8
	sw	$17,28($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	.loc 3 37
	addiu	$16,$16,512
	.loc 3 37
	b	$L13
	li	$17,63
$L14:
	.loc 3 38
	jal	yield_to
	nop
$L13:
	.loc 3 37
	jal	env_info
	move	$4,$16
	.loc 3 37
	lw	$2,16($2)
	nop
	.loc 3 37
	beq	$2,$17,$L14
	move	$4,$16
	lui	$18,%hi(physical.3)
	addiu	$18,$18,%lo(physical.3)
	.loc 2 31
	li	$21,1263403008
	li	$20,1464139776
	li	$23,572653568
	li	$19,305397760
	li	$22,286326784
	addiu	$fp,$18,24
	lui	$17,%hi(list_page)
	addiu	$21,$21,20311
	addiu	$20,$20,19532
	addiu	$23,$23,8738
	ori	$19,$19,0xabcd
	b	$L16
	addiu	$22,$22,4369
$L15:
	.loc 2 22
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	li	$5,22
	srl	$4,$4,31
	jal	check
	sll	$16,$16,12
	.loc 2 25
	ori	$16,$16,0x200
	.loc 2 24
	li	$2,539230208
	li	$3,539295744
	.loc 2 25
	sw	$16,4($2)
	.loc 2 24
	sw	$3,0($2)
	.loc 1 20
	lw	$3,0($18)
	.loc 2 31
	move	$7,$21
	.loc 1 20
	ori	$3,$3,0xe00
	.loc 1 20
	sw	$3,4($2)
	.loc 2 31
	lw	$4,%lo(list_page)($17)
	move	$6,$20
	li	$5,1
	sll	$4,$4,12
	sw	$21,20($sp)
	jal	aegis_tlb_write_list
	sw	$20,16($sp)
	.loc 1 21
	addiu	$4,$2,2
	li	$5,21
	jal	check
	sltu	$4,$4,1
	.loc 2 31
	lw	$4,%lo(list_page)($17)
	li	$5,1
	sll	$4,$4,12
	sw	$23,20($sp)
	sw	$19,16($sp)
	move	$7,$22
	jal	aegis_tlb_write_list
	move	$6,$19
	.loc 1 22
	addiu	$4,$2,2
	.loc 1 18
	addiu	$18,$18,4
	.loc 1 22
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	beq	$18,$fp,$L22
	nop
$L16:
	.loc 2 18
	jal	my_page
	nop
	.loc 2 20
	lw	$5,%lo(list_page)($17)
	nop
	.loc 2 20
	bne	$5,$0,$L15
	move	$16,$2
	.loc 2 21
	jal	my_page
	nop
	move	$5,$2
	.loc 2 21
	b	$L15
	sw	$2,%lo(list_page)($17)
$L22:
	lui	$18,%hi(address.0)
	addiu	$18,$18,%lo(address.0)
	.loc 2 31
	li	$20,572653568
	addiu	$23,$18,20
	.loc 2 24
	li	$21,539295744
	.loc 2 31
	b	$L18
	addiu	$20,$20,8738
$L17:
	.loc 2 22
	li	$6,1
	jal	map_mine
	li	$4,539230208
	nor	$4,$0,$2
	.loc 2 25
	sll	$16,$16,12
	.loc 2 24
	li	$fp,539230208
	.loc 2 22
	li	$5,22
	srl	$4,$4,31
	jal	check
	ori	$16,$16,0x200
	.loc 2 24
	sw	$21,0($fp)
	.loc 2 25
	sw	$16,4($fp)
	.loc 1 26
	lw	$16,0($18)
	.loc 2 31
	move	$7,$22
	.loc 1 26
	sw	$16,0($fp)
	.loc 2 31
	lw	$4,%lo(list_page)($17)
	move	$6,$19
	li	$5,1
	sll	$4,$4,12
	sw	$20,20($sp)
	jal	aegis_tlb_write_list
	sw	$19,16($sp)
	.loc 1 27
	addiu	$4,$2,2
	li	$5,27
	jal	check
	sltu	$4,$4,1
	.loc 1 28
	move	$4,$16
	jal	aegis_tlb_delete_range
	li	$5,1
	addiu	$4,$2,2
	.loc 1 24
	addiu	$18,$18,4
	.loc 1 28
	li	$5,28
	jal	check
	sltu	$4,$4,1
	.loc 1 24
	beq	$18,$23,$L23
	nop
$L18:
	.loc 2 18
	jal	my_page
	nop
	.loc 2 20
	lw	$5,%lo(list_page)($17)
	nop
	.loc 2 20
	bne	$5,$0,$L17
	move	$16,$2
	.loc 2 21
	jal	my_page
	nop
	move	$5,$2
	.loc 2 21
	b	$L17
	sw	$2,%lo(list_page)($17)
$L23:
	.loc 1 30
	jal	list_begin
	li	$4,1
	.loc 1 31
	lw	$2,4($fp)
	.loc 1 32
	lui	$5,%hi(mine.1)
	.loc 1 31
	ori	$2,$2,0x100
	sw	$2,4($fp)
	.loc 1 32
	addiu	$5,$5,%lo(mine.1)
	jal	list_write
	li	$4,1
	addiu	$4,$2,2
	li	$5,32
	jal	check
	sltu	$4,$4,1
	.loc 1 33
	jal	faults_reading
	li	$4,539295744
	sltu	$4,$0,$2
	jal	check
	li	$5,33
	.loc 1 35
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
	li	$2,10
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.section	.rodata.address.0,"a"
	.align	2
address.0:
	.word	-2147483648
	.word	-2147418112
	.word	-1610612736
	.word	-1073741824
	.word	-4096
	.section	.rodata.mine.1,"a"
	.align	2
mine.1:
	.word	305441741
	.word	286331153
	.word	305441741
	.word	572662306
	.section	.rodata.physical.3,"a"
	.align	2
physical.3:
	.word	532545536
	.word	1069416448
	.word	1606287360
	.word	25165824
	.word	-1078067200
	.word	-4325376
	.section	.bss.list_page,"aw"
	.align	2
list_page:
	.space	4
	.text
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
	.file 6 "./aegis/user/aegis.h"
