/* Gives all its slices up and goes on running. Outcome: harmless; the victim has what it had. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned slot;

    await_victim();
    for (slot = 0; slot < SLICES; slot++)
        if (public_state()->slots[slot] == aegis_self())
            CHECK(aegis_slice_free(slot) == AEGIS_OK);
    CHECK(env_info(aegis_self())->slices == 0);
    CHECK(env_info(VICTIM)->slices == SLICES / 2);
    for (slot = 0; slot < 16; slot++)
        CHECK(aegis_slice_allocate(-1) >= 0);
    spin(200000);
    return HARMLESS;
}
