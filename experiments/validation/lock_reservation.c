/* Lamport's algorithm around every use: entered and left, two procedures. */
#include "experiments/validation/locks.h"

static struct reservation reservation;

void prepare(void)
{
}

void one_round(void)
{
    int i;

    for (i = 0; i < LOCKINGS; i++) {
        reserve(&reservation, 1);
        release(&reservation, 1);
    }
}

int check(void)
{
    return reservation.y;
}
