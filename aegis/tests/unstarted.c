/*
 * A child that has not said where it starts is entered where it was let in, and runs neither when
 * others yield nor in slices of its own.
 */
#include "aegis/tests/check.h"

extern char upcall_end[];

#define SLICES_GIVEN 4

int main(void)
{
    unsigned slot, given = 0, child = spawn(1, 0, 0, 0), until;

    if (role)
        return 1;
    CHECK(aegis_environment_set(child, SET_START, 0, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(yield_to(child) == AEGIS_BUSY);
    /* Entered so, it hands over at once, and has an address-space identifier from then on. */
    CHECK(aegis_environment_set(child, SET_ASYNCHRONOUS, (unsigned)upcall_end, MY_HIGH, MY_WRITE) ==
        AEGIS_OK);
    while (env_info(child)->asids == 0) CHECK(transfer_asynchronous(child) == AEGIS_OK);
    CHECK(yield_to(child) == AEGIS_BUSY);
    for (slot = 0; slot < SLICES && given < SLICES_GIVEN; slot++)
        if (public_state()->slots[slot] == aegis_self() &&
            aegis_slice_give(slot, child) == AEGIS_OK)
            given++;
    CHECK(given == SLICES_GIVEN);
    until = public_state()->ticks + 2 * SLICES;
    while ((int)(public_state()->ticks - until) < 0) yield_to(0);
    CHECK(env_info(child)->ticks == 0 && yield_to(child) == AEGIS_BUSY);
    CHECK(aegis_environment_set(child, SET_START, (unsigned)upcall_end, MY_HIGH, MY_WRITE) ==
        AEGIS_OK);
    CHECK(yield_to(child) == AEGIS_OK);
    CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    return 0;
}
