# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_proto.c
	.text
	.file 1 "ultrix-model/kernel/uipc_proto.c"
	.section	.text.pfslowtimo,"ax"
	.align	2
	.loc 1 16
	.ent	pfslowtimo
pfslowtimo:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	lui	$17,%hi(protosw+72)
	.loc 1 19
	lui	$16,%hi(protosw)
	.loc 1 16
	sw	$31,28($sp)
	.loc 1 19
	addiu	$16,$16,%lo(protosw)
	addiu	$17,$17,%lo(protosw+72)
$L3:
	.loc 1 20
	lw	$2,20($16)
	nop
	beq	$2,$0,$L2
	addiu	$16,$16,24
	jalr	$2
	nop
$L2:
	.loc 1 19
	bne	$16,$17,$L3
	lui	$2,%hi(hz)
	.loc 1 22
	lw	$2,%lo(hz)($2)
	lui	$4,%hi(pfslowtimo)
	srl	$6,$2,31
	addu	$6,$6,$2
	sra	$6,$6,1
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(pfslowtimo)
	.loc 1 23
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pfslowtimo
	.section	.text.domaininit,"ax"
	.align	2
	.globl	domaininit
	.loc 1 26
	.ent	domaininit
domaininit:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	lui	$17,%hi(protosw+72)
	.loc 1 29
	lui	$16,%hi(protosw)
	.loc 1 26
	sw	$31,28($sp)
	.loc 1 29
	addiu	$16,$16,%lo(protosw)
	addiu	$17,$17,%lo(protosw+72)
$L12:
	.loc 1 30
	lw	$2,16($16)
	nop
	beq	$2,$0,$L11
	addiu	$16,$16,24
	jalr	$2
	nop
$L11:
	.loc 1 29
	bne	$16,$17,$L12
	lui	$2,%hi(hz)
	.loc 1 32
	lw	$2,%lo(hz)($2)
	lui	$4,%hi(pfslowtimo)
	srl	$6,$2,31
	addu	$6,$6,$2
	sra	$6,$6,1
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(pfslowtimo)
	.loc 1 33
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	domaininit
	.globl	nprotosw
	.section	.rodata.nprotosw,"a"
	.align	2
nprotosw:
	.word	3
	.globl	protosw
	.section	.rodata.protosw,"a"
	.align	2
protosw:
	.half	1
	.half	1
	.half	0
	.half	12
	.word	uipc_usrreq
	.space	12
	.half	2
	.half	0
	.half	0
	.half	0
	.word	0
	.word	0
	.word	ip_init
	.word	ip_slowtimo
	.half	2
	.half	2
	.half	17
	.half	3
	.word	udp_usrreq
	.word	udp_input
	.word	udp_init
	.space	4
	.text
	.file 2 "ultrix-model/kernel/socketvar.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/in.h"
