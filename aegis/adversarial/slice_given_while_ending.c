/*
 * Told that its slice ends, gives that slice to the victim and stays, so that the victim pays.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

static void stay(void)
{
    unsigned slot;

    for (slot = 0; slot < SLICES; slot++)
        if (public_state()->slots[slot] == aegis_self())
            CHECK(aegis_slice_give(slot, VICTIM) == AEGIS_BUSY &&
                aegis_slice_free(slot) == AEGIS_BUSY);
    while (env_info(aegis_self())->balance > -SLICE_PARTS / 2)
        ;
    set(SET_START, (unsigned)__start);
    for (;;)
        aegis_yield(0);
}

int main(void)
{
    await_victim();
    CHECK(env_info(VICTIM)->balance > -SLICE_PARTS / 2);
    CHECK(set(SET_END, (unsigned)stay) == AEGIS_OK);
    for (;;)
        ;
}
