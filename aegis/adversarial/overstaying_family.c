/* Makes one child after the other, each with slices in which it stays until it is ended for that. Outcome: runs. */
#include "aegis/adversarial/attack.h"

static void stay(void)
{
    for (;;)
        ;
}

int main(void)
{
    unsigned slot, name, given;

    if (role) {
        set(SET_END, (unsigned)stay);
        stay();
    }
    await_victim();
    for (;;) {
        name = spawn(1, 0, 0, 0);
        if (AEGIS_REFUSED(name)) {
            yield_to(0);
            continue;
        }
        for (slot = given = 0; slot < SLICES; slot++) {
            if (books()->slots[slot] == 0)
                aegis_slice_allocate(slot);
            if (given < 12 && books()->slots[slot] == aegis_self() && aegis_slice_give(slot, name) == AEGIS_OK)
                given++;
        }
        yield_to(0);
    }
}
