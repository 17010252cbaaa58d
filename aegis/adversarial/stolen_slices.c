/* Frees, takes and gives away slices that are not its own. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned slot;

    await_victim();
    for (slot = 0; slot < SLICES; slot++)
        if (public_state()->slots[slot] != aegis_self()) {
            DENY(aegis_slice_free(slot));
            DENY(aegis_slice_allocate(slot));
            DENY(aegis_slice_give(slot, aegis_self()));
        }
    INVALID(aegis_slice_free(SLICES));
    INVALID(aegis_slice_free(0xffffffff));
    INVALID(aegis_slice_allocate(SLICES));
    INVALID(aegis_slice_allocate(-2));
    INVALID(aegis_slice_allocate(0x80000000));
    INVALID(aegis_slice_give(SLICES, aegis_self()));
    INVALID(aegis_slice_give(0xffffffff, VICTIM));
    CHECK(aegis_slice_allocate(-1) == AEGIS_EXHAUSTED);
    return REFUSED;
}
