/* A mutex as in lock_mutex.c, but taken by a procedure. */
#include "experiments/validation/locks.h"

void mutex_take(struct mutex *m);

static struct mutex mutex;

void prepare(void)
{
}

void one_round(void)
{
    int i;

    for (i = 0; i < LOCKINGS; i++) {
        mutex_take(&mutex);
        mutex_unlock(&mutex);
    }
}

int check(void)
{
    return mutex.held;
}
