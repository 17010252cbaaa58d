/*
 * The price of protection and its worst case: operations of Aegis, a loop around each. Programs of
 * Aegis' own runtime.
 */
#ifndef PROTECTION_H
#define PROTECTION_H

#include "aegis/user/aegis.h"

#define COLD_PASS 4

/* Before the loop, and once around it. */
void protection_prepare(void);
void protection_operation(void);

void measured_loop(int iterations);
void done(void);

/* Labels: behind a piece of work, behind a frame sent, before and behind a revocation. */
void worked(void);
void protection_sent(void);
void protection_ask(void);
void protection_gone(void);

/* The page number behind an address of the program's. */
unsigned page_number(const void *address);

#endif
