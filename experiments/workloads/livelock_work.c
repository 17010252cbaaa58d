/*
 * A flood of datagrams: work that is done beside it, and the labels that tell of both, compiled
 * apart from the loops that call them.
 */
#include "experiments/workloads/livelock.h"

void taken(void)
{
}

void worked(void)
{
}

void work(volatile unsigned *word)
{
    int i;

    for (i = 0; i < 1000; i++) *word = *word << 1 | *word >> 31;
}
