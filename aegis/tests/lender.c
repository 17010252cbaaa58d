/*
 * Calls a peer that takes many slices to reply: its own are used, and charged to it; after the
 * reply they are its own again.
 */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned before, own, ticks;

    while (yield_to(BOOT_ENVID(1)) == AEGIS_OK && env_info(BOOT_ENVID(1))->pins < 8)
        ;
    own = env_info(BOOT_ENVID(0))->ticks;
    before = env_info(BOOT_ENVID(1))->ticks;
    ticks = public_state()->ticks;
    while (transfer_call(BOOT_ENVID(1)) != AEGIS_OK)
        yield_to(BOOT_ENVID(1));
    CHECK(public_state()->ticks - ticks >= 10);
    CHECK(env_info(BOOT_ENVID(0))->ticks - own >= 2);
    CHECK(env_info(BOOT_ENVID(1))->ticks - before >= 2);
    own = env_info(BOOT_ENVID(0))->ticks;
    ticks = public_state()->ticks;
    while (public_state()->ticks - ticks < 12)
        ;
    CHECK(env_info(BOOT_ENVID(0))->ticks - own >= 2);
    return 0;
}
