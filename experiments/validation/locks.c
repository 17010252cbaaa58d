/*
 * Uncontended locking and unlocking. Bershad, Redell and Ellis, section 2; Lamport's algorithm 2,
 * of seven accesses.
 */
#include "experiments/validation/locks.h"

void wait_for_another(struct mutex *m)
{
    while (m->held)
        ;
}

void wake_another(struct mutex *m)
{
    m->waiting = 0;
}

void reserve(struct reservation *r, int self)
{
    int other;

    for (;;) {
        r->b[self] = 1;
        r->x = self;
        if (r->y == 0) {
            r->y = self;
            if (r->x == self) return;
            r->b[self] = 0;
            for (other = 1; other <= THREADS; other++)
                while (r->b[other])
                    ;
            if (r->y == self) return;
        } else
            r->b[self] = 0;
        while (r->y)
            ;
    }
}

void release(struct reservation *r, int self)
{
    r->y = 0;
    r->b[self] = 0;
}
