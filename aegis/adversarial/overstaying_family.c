/*
 * Makes one child after the other, each with slices in which it stays until it is ended for that.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

static void stay(void)
{
    for (;;)
        ;
}

int main(void)
{
    unsigned slot, envid, given;

    if (role) {
        set(SET_END, (unsigned)stay);
        stay();
    }
    await_victim();
    for (;;) {
        envid = spawn(1, 0, 0, 0);
        if (AEGIS_REFUSED(envid)) {
            yield_to(0);
            continue;
        }
        for (slot = given = 0; slot < SLICES; slot++) {
            if (public_state()->slots[slot] == 0)
                aegis_slice_allocate(slot);
            if (given < 12 && public_state()->slots[slot] == aegis_self() &&
                aegis_slice_give(slot, envid) == AEGIS_OK)
                given++;
        }
        yield_to(0);
    }
}
