/*
 * What a process that computes does beside another one, in hundredths of what it does beside one
 * that computes as well.
 */
#ifndef ULTRIX_MODEL_TESTS_SHARE_H
#define ULTRIX_MODEL_TESTS_SHARE_H

#include "check.h"

/* Long enough that a scheduler's quantum of 100 ms more or less does not show. */
#define SECONDS 4

static unsigned victim(void)
{
    struct timeval start;
    unsigned count = 0;
    volatile int i;

    gettimeofday(&start, 0);
    do {
        for (i = 0; i < 300; i++) continue;
        count++;
    } while (since(&start) < SECONDS * 1000000);
    return count;
}

static void compute(void)
{
    for (;;) continue;
}

static unsigned beside(void (*other)(void))
{
    int child = fork(), status;
    unsigned done;

    if (child == 0) other();
    done = victim();
    CHECK(kill(child, SIGKILL) == 0);
    while (wait(&status) != child) continue; /* children that it left are found first */
    return done;
}

static int shareBeside(void (*other)(void))
{
    unsigned fair = beside(compute);

    return beside(other) * 100 / fair;
}

#endif
