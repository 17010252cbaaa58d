/*
 * The price of protection: the second of two environments, which is entered. It runs in the slices
 * of the first alone.
 */
#include "experiments/workloads/protection.h"

#define NEXT_NUMBER (ENVID_OFFSET & -ENVID_OFFSET)

extern unsigned entries_other;
extern const unsigned entered_at;
void entries_served(void);
void entries_idle(void);

static void (*volatile idle)(void) = entries_idle;

int main(void)
{
    unsigned slot;

    entries_other = aegis_self() - NEXT_NUMBER;
    aegis_environment_set(0, SET_START, (unsigned)entries_idle, 0, 0);
    aegis_environment_set(0, entered_at, (unsigned)entries_served, 0, 0);
    for (slot = 0; slot < SLICES; slot++)
        aegis_slice_free(slot);
    idle();
    return 1;
}
