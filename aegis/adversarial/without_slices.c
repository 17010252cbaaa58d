/* Gives all its slices up and goes on running. Outcome: harmless; the victim has what it had. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    unsigned slot;

    await_victim();
    for (slot = 0; slot < SLICES; slot++)
        if (books()->slots[slot] == aegis_self())
            CHECK(aegis_slice_free(slot) == AEGIS_OK);
    CHECK(account(aegis_self())->slices == 0);
    CHECK(account(VICTIM)->slices == SLICES / 2);
    for (slot = 0; slot < 16; slot++)
        CHECK(aegis_slice_allocate(-1) >= 0);
    spin(200000);
    return HARMLESS;
}
