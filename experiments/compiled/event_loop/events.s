# mipsel-linux-gnu-gcc 12.2.0 from experiments/event_loop/events.c
	.text
	.file 1 "experiments/event_loop/events.c"
	.section	.text.event_post,"ax"
	.align	2
	.globl	event_post
	.loc 1 12
	.ent	event_post
event_post:
	.set	noreorder
	.loc 1 14
	lui	$2,%hi(last)
	lw	$3,%lo(last)($2)
	.loc 1 15
	addiu	$5,$4,4
	.loc 1 13
	sw	$0,4($4)
	.loc 1 15
	sw	$5,%lo(last)($2)
	.loc 1 16
	jr	$31
	sw	$4,0($3)
	.set	reorder
	.end	event_post
	.section	.text.source_add,"ax"
	.align	2
	.globl	source_add
	.loc 1 19
	.ent	source_add
source_add:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(sources)
	lw	$3,%lo(sources)($2)
	.loc 1 21
	sw	$4,%lo(sources)($2)
	.loc 1 22
	jr	$31
	sw	$3,4($4)
	.set	reorder
	.end	source_add
	.section	.text.events_end,"ax"
	.align	2
	.globl	events_end
	.loc 1 25
	.ent	events_end
events_end:
	.set	noreorder
	.loc 1 26
	lui	$2,%hi(ended)
	li	$3,1
	sw	$3,%lo(ended)($2)
	.loc 1 27
	lui	$2,%hi(status)
	.loc 1 28
	jr	$31
	sw	$4,%lo(status)($2)
	.set	reorder
	.end	events_end
	.section	.text.events_run,"ax"
	.align	2
	.globl	events_run
	.loc 1 31
	.ent	events_run
events_run:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$17,24($sp)
	lui	$17,%hi(first)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$31,52($sp)
	sw	$16,20($sp)
	.loc 1 34
	move	$18,$0
	lui	$19,%hi(ended)
	.loc 1 37
	lui	$20,%hi(sources)
	.loc 1 44
	lui	$23,%hi(last)
	addiu	$22,$17,%lo(first)
	.loc 1 46
	li	$21,4096
$L6:
	.loc 1 36
	lw	$2,%lo(ended)($19)
	nop
	beq	$2,$0,$L15
	nop
$L24:
	lw	$4,%lo(first)($17)
	nop
	beq	$4,$0,$L20
	lui	$2,%hi(status)
	.loc 1 37
	lw	$16,%lo(sources)($20)
	nop
	beq	$16,$0,$L8
	nop
$L10:
	.loc 1 38
	lw	$2,0($16)
	nop
	jalr	$2
	move	$4,$16
	.loc 1 37
	lw	$16,4($16)
	nop
	bne	$16,$0,$L10
	nop
	.loc 1 39
	lw	$4,%lo(first)($17)
	nop
	.loc 1 40
	beq	$4,$0,$L22
	nop
$L8:
	.loc 1 42
	lw	$2,4($4)
	nop
	.loc 1 43
	beq	$2,$0,$L23
	sw	$2,%lo(first)($17)
$L12:
	.loc 1 45
	lw	$2,0($4)
	nop
	jalr	$2
	move	$18,$0
$L25:
	.loc 1 36
	lw	$2,%lo(ended)($19)
	nop
	bne	$2,$0,$L24
	nop
$L15:
	.loc 1 37
	lw	$16,%lo(sources)($20)
	nop
	bne	$16,$0,$L10
	nop
	.loc 1 39
	lw	$4,%lo(first)($17)
	nop
	.loc 1 40
	bne	$4,$0,$L8
	nop
$L22:
	.loc 1 46
	addiu	$18,$18,1
	bne	$18,$21,$L6
	nop
	.loc 1 48
	jal	yield_to
	move	$4,$0
	.loc 1 41
	b	$L25
	move	$18,$0
$L23:
	.loc 1 44
	b	$L12
	sw	$22,%lo(last)($23)
$L20:
	.loc 1 52
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 51
	lw	$2,%lo(status)($2)
	.loc 1 52
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	events_run
	.section	.bss.status,"aw"
	.align	2
status:
	.space	4
	.section	.bss.ended,"aw"
	.align	2
ended:
	.space	4
	.section	.bss.sources,"aw"
	.align	2
sources:
	.space	4
	.section	.data.last,"aw"
	.align	2
last:
	.word	first
	.section	.bss.first,"aw"
	.align	2
first:
	.space	4
	.text
	.file 2 "./aegis/user/aegis.h"
