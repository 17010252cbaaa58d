# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/offsets.c
	.equ	E_NUMBER, 0
	.equ	E_IDENTIFIER, 44
	.equ	E_TAG, 48
	.equ	E_STATUS, 52
	.equ	E_GUARANTEED, 56
	.equ	E_MAPPINGS, 60
	.equ	E_HANDLER, 8
	.equ	E_SAVE, 12
	.equ	CALLS, 5
	.equ	CALL_NULL, 0
	.equ	CALL_NULL_STACK, 1
	.equ	CALL_SELF, 2
	.equ	CALL_CONSOLE, 3
	.equ	CALL_LEAVE, 4
