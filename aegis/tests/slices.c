/* Ownership of slices. */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned self = aegis_self(), other = BOOT_ENVID(1), owned = env_info(self)->slices;

    CHECK(owned == SLICES / 2);
    CHECK(public_state()->slots[0] == self && public_state()->slots[1] == other);
    CHECK(aegis_slice_allocate(-1) == AEGIS_EXHAUSTED);
    DENY(aegis_slice_allocate(1));
    INVALID(aegis_slice_allocate(SLICES));
    DENY(aegis_slice_free(1));
    DENY(aegis_slice_give(1, self));
    CHECK(aegis_slice_free(2) == AEGIS_OK && public_state()->slots[2] == 0);
    CHECK(env_info(self)->slices == owned - 1);
    CHECK(aegis_slice_allocate(-1) == 2 && public_state()->slots[2] == self);
    CHECK(aegis_slice_give(4, other) == AEGIS_OK && public_state()->slots[4] == other);
    CHECK(env_info(self)->slices == owned - 1 && env_info(other)->slices == owned + 1);
    INVALID(aegis_slice_give(6, 0));
    CHECK(yield_to(12345) == AEGIS_INVALID);
    CHECK(yield_to(self) == AEGIS_OK);
    CHECK(yield_to(other) == AEGIS_OK);
    return 0;
}
