# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/adversarial/honest.c
	.text
	.file 1 "aegis/adversarial/honest.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 6
	.ent	main
main:
	.set	noreorder
	.set	nomacro
$L2:
	b	$L2
	nop
	.set	reorder
	.end	main
