/* A flood of datagrams: what is counted while it lasts. */
#ifndef LIVELOCK_H
#define LIVELOCK_H

#include "experiments/workloads/table11.h"

/* A datagram was received; a piece of work was done. */
void taken(void);
void worked(void);

/* A piece of work: a thousand turns of a word. */
void work(volatile unsigned *word);

#endif
