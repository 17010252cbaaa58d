/*
 * What lies under a bare-metal program in the first 64 KB of RAM: a refill handler that maps kuseg
 * to the physical addresses of the same number, a trap for exceptions that the program did not
 * provide for, and the place it returns to. A program that wants its own exceptions copies a
 * handler over the general vector.
 */
#include "board/boot.h"

    .set    noreorder

/*
 * kuseg refill. BadVAddr's page is in EntryHi already; k0 and k1 are the handler's, as everywhere
 * in MIPS software.
 */
    .section .vector.refill, "ax"
    .globl  bareRefill
    .ent    bareRefill
bareRefill:
    mfc0    $k0, $10
    mfc0    $k1, $14
    srl     $k0, $k0, 12                    /* k0 = virtual page, which is also the physical one */
    sll     $k0, $k0, 12
    ori     $k0, $k0, 0x700     /* dirty, valid, global: writable, cached, in every address space */
    mtc0    $k0, $2
    nop                                     /* (EntryLo is written) */
    tlbwr
    jr      $k1
     rfe
    .end    bareRefill

    .section .vector.general, "ax"
    .globl  bareException
    .ent    bareException
bareException:
    j       bareUnexpected
     nop                                    /* (branch delay) */
    .end    bareException

    .text
/* The run ends when this address is reached; the registers show what happened. */
    .globl  bareUnexpected
    .ent    bareUnexpected
bareUnexpected:
    b       bareUnexpected
     nop                                    /* (branch delay) */
    .end    bareUnexpected

/* $ra at entry: a program that returns halts with its result. */
    .globl  bareReturned
    .ent    bareReturned
bareReturned:
    li      $t0, DEBUG_PORT
    sw      $v0, DEBUG_PORT_HALT($t0)
1:  b       1b
     nop                                    /* (branch delay) */
    .end    bareReturned
