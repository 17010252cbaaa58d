/* Calls a peer that takes many slices to reply, and finds that its own were used and none was lost for good. */
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
    CHECK(env_info(BOOT_ENVID(0))->ticks - own <= 1);
    CHECK(env_info(BOOT_ENVID(1))->ticks - before >= 9);
    spin(300000);
    CHECK(env_info(BOOT_ENVID(0))->ticks - own >= 1);
    return 0;
}
