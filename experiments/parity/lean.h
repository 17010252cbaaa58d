/* What the lean kernel notes of a call in the place of a label (lean_trap.h). */
#ifndef EXPERIMENTS_PARITY_LEAN_H
#define EXPERIMENTS_PARITY_LEAN_H

#include "ultrix-model/kernel/systm.h"

/* Words of u_qsave; a label of setjmp's has a return address. */
#define NOTED_UIO 0
#define NOTED_COUNT 1
#define NOTED_PC 2
#define LABEL_RA 10

void interruptedCall(void) __attribute__((noreturn));
void userReturn(void) __attribute__((noreturn));

/* A call begins; it has no transfer yet. */
static inline int noteCall(struct label *noted, uint pc)
{
    noted->words[NOTED_UIO] = 0;
    noted->words[NOTED_PC] = pc;
    noted->words[LABEL_RA] = 0;
    return 0;
}

/* Its transfer begins. */
static inline int noteTransfer(struct label *noted, const void *uio, int count)
{
    noted->words[NOTED_UIO] = (int)uio;
    noted->words[NOTED_COUNT] = count;
    return 0;
}

#endif
