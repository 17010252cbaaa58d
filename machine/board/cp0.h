/* The system coprocessor and the address segments.
 * Generated from machine/isa/system.ts by machine/board/cp0_header.ts. */
#ifndef MACHINE_BOARD_CP0_H
#define MACHINE_BOARD_CP0_H

#define KSEG0 0x80000000
#define KSEG1 0xa0000000
#define KSEG2 0xc0000000
#define SR_IEC 1
#define SR_KUC 2
#define SR_IEP 4
#define SR_KUP 8
#define SR_STACK 0x3f
#define SR_IM 0xff00
#define SR_ISC 0x10000
#define SR_SWC 0x20000
#define SR_BEV 0x400000
#define SR_CU1 0x20000000
#define CR_EXC 0x3c
#define CR_EXC_SHIFT 2
#define CR_IP 0xff00
#define CR_BD 0x80000000
#define ENTRYLO_G 0x100
#define ENTRYLO_V 0x200
#define ENTRYLO_D 0x400
#define ENTRYLO_N 0x800
#define ENTRYHI_VPN 0xfffff000
#define ENTRYHI_ASID 0xfc0
#define ENTRYHI_ASID_SHIFT 6

#ifdef __ASSEMBLER__
#define Index $0
#define Random $1
#define EntryLo $2
#define Context $4
#define BadVAddr $8
#define EntryHi $10
#define Status $12
#define Cause $13
#define EPC $14
#define PRId $15
#endif

#endif
