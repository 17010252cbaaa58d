# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/offsets.c
	.equ	U_EOSYS, -16059
	.equ	NORMALRETURN, 0
