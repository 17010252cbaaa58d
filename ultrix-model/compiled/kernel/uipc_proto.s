# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_proto.c
	.text
	.file 1 "ultrix-model/kernel/uipc_proto.c"
	.globl	nprotosw
	.section	.rodata.nprotosw,"a"
	.align	2
nprotosw:
	.word	1
	.globl	protosw
	.section	.rodata.protosw,"a"
	.align	2
protosw:
	.half	1
	.half	1
	.half	12
	.space	2
	.word	uipc_usrreq
	.text
	.file 2 "ultrix-model/kernel/socketvar.h"
