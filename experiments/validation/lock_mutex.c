/*
 * A mutex is taken by the restartable test-and-set and released by a store and a check for waiters.
 */
#include "experiments/validation/locks.h"

static struct mutex mutex;

void prepare(void)
{
}

void one_round(void)
{
    int i;

    for (i = 0; i < LOCKINGS; i++) {
        mutex_lock(&mutex);
        mutex_unlock(&mutex);
    }
}

int check(void)
{
    return mutex.held;
}
