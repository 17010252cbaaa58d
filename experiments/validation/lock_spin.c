/* A spin lock is taken by the restartable test-and-set, and released by a store. */
#include "experiments/validation/locks.h"

static volatile int lock;

void prepare(void)
{
}

void one_round(void)
{
    int i;

    for (i = 0; i < LOCKINGS; i++) {
        while (test_and_set(&lock))
            ;
        lock = 0;
    }
}

int check(void)
{
    return lock;
}
