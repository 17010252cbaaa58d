# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/adversarial/lending_to_the_dying.c
	.text
	.file 1 "aegis/adversarial/lending_to_the_dying.c"
	.section	.text.end,"ax"
	.align	2
	.loc 1 5
	.ent	end
end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 6
	jal	aegis_leave
	move	$4,$0
	.set	reorder
	.end	end
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 13
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	.loc 1 10
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 13
	bne	$2,$0,$L5
	sw	$16,28($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 31
	li	$16,-2147418112
	addiu	$16,$16,512
$L17:
	.loc 2 31
	b	$L6
	li	$17,63
$L9:
	.loc 2 32
	jal	yield_to
	nop
$L6:
	.loc 2 31
	jal	env_info
	move	$4,$16
	.loc 2 31
	lw	$2,16($2)
	nop
	.loc 2 31
	beq	$2,$17,$L9
	move	$4,$16
	.loc 1 19
	li	$7,1
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$17,$2
	li	$16,20
	.loc 1 20
	addiu	$16,$16,-1
$L16:
	.loc 1 21
	jal	yield_to
	move	$4,$17
	.loc 1 20
	bne	$16,$0,$L16
	addiu	$16,$16,-1
	.loc 2 43
	lui	$6,%hi(raw_leave)
	move	$7,$0
	addiu	$6,$6,%lo(raw_leave)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 22
	sltu	$4,$2,1
	jal	check
	li	$5,22
	.loc 1 23
	jal	transfer_call
	move	$4,$17
	.loc 1 25
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 2 43
	lui	$6,%hi(end)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(end)
	li	$5,39
	jal	aegis_environment_set
	move	$4,$0
$L7:
	.loc 1 15
	jal	yield_to
	move	$4,$0
	.loc 1 15
	beq	$2,$0,$L7
	li	$16,-2147418112
	.loc 2 31
	b	$L17
	addiu	$16,$16,512
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
