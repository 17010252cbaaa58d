/*
 * The kernel's fixed numbers, for C and for assembly: where things lie in the address space, how
 * many of each, which priorities. Names and values as documented for 4.3BSD; addresses as for MIPS
 * kernels of the time (kuseg, kseg0, kseg1, kseg2).
 */
#ifndef ULTRIX_MODEL_PARAM_H
#define ULTRIX_MODEL_PARAM_H

#include "machine/board/cp0.h"

/* Address space */
#define PAGE_SHIFT 12
#define PAGE_BYTES 4096
#define PAGE_OFFSET 4095
#define PAGE_COLOURS 16 /* pages in a 64 KB direct-mapped cache */
#define UPAGES 2
#define UADDR 0xffffc000 /* struct user, then the kernel stack that grows down to it */
#define KERNEL_STACK_TOP 0xffffe000
#define PT_WINDOW 0x200000 /* bytes of linear page table that map all of kuseg */
#define PT_WINDOW_SHIFT 21
#define USRTEXT 0x00400000
#define USRDATA 0x10000000
#define USRSHARED 0x30000000 /* shared segments, each in room of its own */
#define SHARED_SHIFT 20
#define USRSTACK 0x7ffff000

/* How many */
#define NPROC 32
#define NTEXT 16
#define NFILE 64
#define NOFILE 20
#define NCALL 48
#define NQS 32
#define SQSIZE 64
#define PIDHSZ 64
#define NSHM 8
#define NSIG 32
#define NASID 64

/* Limits, in pages */
#define MAXDSIZ 1024
#define MAXSSIZ 128
#define STACK_START 2 /* pages of stack that exec provides */

#define HZ 256

/* Priorities: above PZERO a sleep can be interrupted by a signal */
#define PSWP 0
#define PZERO 25
#define PWAIT 30
#define PSLEP 40
#define PUSER 50
#define NZERO 20
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
#define PRIMASK 0x7f

/* Status and Cause */
#define SOFT_CLOCK 0x0100
#define SOFT_NET 0x0200

/* PTE bits: the hardware's, then those the TLB ignores */
#define PG_FRAME 0xfffff000
#define PG_D 0x400
#define PG_V 0x200
#define PG_G 0x100
#define PG_W 0x01 /* the user may write */
#define PG_R 0x02 /* the user may read */
#define PG_M 0x04 /* modified */
#define PG_FOD 0x08 /* to be filled with zeros on first use */
#define PG_SHARED 0x10 /* the frame belongs to a text or a shared segment */

/* Exception codes as trap() sees them; the last is this kernel's own */
#define T_INT 0
#define T_MOD 1
#define T_TLBL 2
#define T_TLBS 3
#define T_ADEL 4
#define T_ADES 5
#define T_IBE 6
#define T_DBE 7
#define T_SYS 8
#define T_BP 9
#define T_RI 10
#define T_CPU 11
#define T_OV 12
#define T_AST 15

/* Saved user registers: general ones by their number, then these */
#define R_V0 2
#define R_V1 3
#define R_A0 4
#define R_A1 5
#define R_A2 6
#define R_A3 7
#define R_SP 29
#define R_LO 32
#define R_HI 33
#define R_SR 34
#define R_PC 35
#define NREGS 36

/* A label of setjmp: s0-s7, s8, sp, ra, Status */
#define LABEL_WORDS 12

#endif
