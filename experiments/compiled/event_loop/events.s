# mipsel-linux-gnu-gcc 12.2.0 from experiments/event_loop/events.c
	.file 1 "events.c"
	.section	.text.event_post,"ax"
	.align	2
	.globl	event_post
	.ent	event_post
event_post:
	.set	noreorder
	lui	$2,%hi(last)
	lw	$3,%lo(last)($2)
	addiu	$5,$4,4
	sw	$0,4($4)
	sw	$5,%lo(last)($2)
	jr	$31
	sw	$4,0($3)
	.set	reorder
	.end	event_post
	.section	.text.source_add,"ax"
	.align	2
	.globl	source_add
	.ent	source_add
source_add:
	.set	noreorder
	lui	$2,%hi(sources)
	lw	$3,%lo(sources)($2)
	sw	$4,%lo(sources)($2)
	jr	$31
	sw	$3,4($4)
	.set	reorder
	.end	source_add
	.section	.text.events_end,"ax"
	.align	2
	.globl	events_end
	.ent	events_end
events_end:
	.set	noreorder
	lui	$2,%hi(ended)
	li	$3,1
	sw	$3,%lo(ended)($2)
	lui	$2,%hi(status)
	jr	$31
	sw	$4,%lo(status)($2)
	.set	reorder
	.end	events_end
	.section	.text.events_run,"ax"
	.align	2
	.globl	events_run
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
	move	$18,$0
	lui	$19,%hi(ended)
	lui	$20,%hi(sources)
	lui	$23,%hi(last)
	addiu	$22,$17,%lo(first)
	li	$21,4096
$L6:
	lw	$2,%lo(ended)($19)
	nop
	beq	$2,$0,$L15
	nop
$L24:
	lw	$4,%lo(first)($17)
	nop
	beq	$4,$0,$L20
	lui	$2,%hi(status)
	lw	$16,%lo(sources)($20)
	nop
	beq	$16,$0,$L8
	nop
$L10:
	lw	$2,0($16)
	nop
	jalr	$2
	move	$4,$16
	lw	$16,4($16)
	nop
	bne	$16,$0,$L10
	nop
	lw	$4,%lo(first)($17)
	nop
	beq	$4,$0,$L22
	nop
$L8:
	lw	$2,4($4)
	nop
	beq	$2,$0,$L23
	sw	$2,%lo(first)($17)
$L12:
	lw	$2,0($4)
	nop
	jalr	$2
	move	$18,$0
$L25:
	lw	$2,%lo(ended)($19)
	nop
	bne	$2,$0,$L24
	nop
$L15:
	lw	$16,%lo(sources)($20)
	nop
	bne	$16,$0,$L10
	nop
	lw	$4,%lo(first)($17)
	nop
	bne	$4,$0,$L8
	nop
$L22:
	addiu	$18,$18,1
	bne	$18,$21,$L6
	nop
	jal	yield_to
	move	$4,$0
	b	$L25
	move	$18,$0
$L23:
	b	$L12
	sw	$22,%lo(last)($23)
$L20:
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	lw	$2,%lo(status)($2)
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
