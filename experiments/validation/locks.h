/*
 * Locks of threads that share one processor, and the procedures that are measured; each is compiled
 * apart from the loops that call it.
 */
#ifndef LOCKS_H
#define LOCKS_H

#include "experiments/validation/validation.h"

/* Lockings in a round. */
#define LOCKINGS 100
/* Threads that Lamport's algorithm provides for. */
#define THREADS 4

struct mutex {
    volatile int held;
    void *volatile waiting;
};

/* Lamport's fast mutual exclusion; 0 stands for no thread. */
struct reservation {
    volatile int b[THREADS + 1];
    volatile int x, y;
};

/* Sets a word and returns what it was; tried again from its beginning when it is interrupted. */
int test_and_set(volatile int *word);

/*
 * As C Threads' header has them: macros, with a procedure where somebody else holds the mutex or
 * waits for it.
 */
#define mutex_lock(m) do { if (test_and_set(&(m)->held)) wait_for_another(m); } while (0)
#define mutex_unlock(m) do { (m)->held = 0; if ((m)->waiting) wake_another(m); } while (0)
void wait_for_another(struct mutex *m);
void wake_another(struct mutex *m);

void reserve(struct reservation *r, int self);
void release(struct reservation *r, int self);

#endif
