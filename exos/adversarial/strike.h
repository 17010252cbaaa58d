/*
 * Calls with registers of the caller's choice, and replies when they are not due: odd_registers.S
 * in tests/.
 */
#ifndef EXOS_ADVERSARIAL_STRIKE_H
#define EXOS_ADVERSARIAL_STRIKE_H

#include "exos/library/exos.h"

/* The program that is booted beside, of which none here has a capability. */
#define VICTIM (ENVID_TRANSFER | ENVID_GENERATION | 1 << 9)

/*
 * Calls with `word` in all registers but sp: 0 when answered, -1 when refused, -2 when whoever was
 * called has ended.
 */
int strike(unsigned envid, unsigned sp, unsigned word);

/* Where an environment that was hijacked would print a mark and end. */
extern char hijacked[];

/* Replies of a server that are not due: once, or resumed as former_server, for the first time. */
int reply_with(int result);
int reply_and_start(int result);

static inline int victim_lives(void)
{
    return PUBLIC_STATE->environments[1].envid == VICTIM;
}

#endif
