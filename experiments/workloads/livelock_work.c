/*
 * A flood of datagrams: the work beside it, and the labels of both counts, compiled apart from the
 * loops that call them.
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
