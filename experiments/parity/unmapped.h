/*
 * A u-area and kernel stack that are not mapped, but two neighbouring pages that kseg0 reaches. gp,
 * which nothing in this kernel uses, holds where those of the running process are; `curu` does for
 * whoever comes from user mode. A process's p_upte are the physical addresses of the two pages.
 */
#ifndef EXPERIMENTS_PARITY_UNMAPPED_H
#define EXPERIMENTS_PARITY_UNMAPPED_H

#include "ultrix-model/kernel/systm.h"

/* unmapped_mem.c: two neighbouring frames, the first of the colour of a page; or 0 */
uint pagePair(uint vpn, int pid);

/* unmapped.S: process 0's pages, and where a new process first gets the processor */
extern char uareaZero[];
void childStart(void);
/* unmapped_fork.c: what it does there */
void childBegins(void);

#endif
