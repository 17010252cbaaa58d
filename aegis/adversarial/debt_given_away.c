/* Gives its slices away before it pays for having stayed too long. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

static volatile unsigned tried;

/* Stays for most of a slice, then tries to be rid of those that it owes. */
static void overstay(void)
{
    int from = env_info(aegis_self())->balance;
    unsigned slot;

    set(SET_END, (unsigned)upcall_end);
    while (env_info(aegis_self())->balance > from - SLICE_PARTS * 3 / 4)
        ;
    for (slot = 0; slot < SLICES; slot++)
        if (public_state()->slots[slot] == aegis_self()) {
            CHECK(aegis_slice_free(slot) == AEGIS_BUSY);
            CHECK(aegis_slice_give(slot, VICTIM) == AEGIS_BUSY);
        }
    tried = 1;
    aegis_leave(REFUSED);
}

int main(void)
{
    unsigned slot;

    await_victim();
    CHECK(set(SET_END, (unsigned)overstay) == AEGIS_OK);
    while (!tried)
        ;
    for (slot = 0; slot < SLICES; slot++)
        if (public_state()->slots[slot] == aegis_self())
            CHECK(aegis_slice_free(slot) == AEGIS_OK || env_info(aegis_self())->balance < 0);
    return REFUSED;
}
