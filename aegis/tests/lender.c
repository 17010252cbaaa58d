/* Calls a peer that takes many slices to reply, and finds that its own were used and none was lost for good. */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned before, own, ticks;

    transfer_await();
    while (yield_to(BOOT_NAME(1)) == AEGIS_OK && account(BOOT_NAME(1))->pins < 8)
        ;
    own = account(BOOT_NAME(0))->ticks;
    before = account(BOOT_NAME(1))->ticks;
    ticks = books()->ticks;
    CHECK(transfer_call(BOOT_NAME(1)) == AEGIS_OK);
    CHECK(books()->ticks - ticks >= 10);
    CHECK(account(BOOT_NAME(0))->ticks - own <= 1);
    CHECK(account(BOOT_NAME(1))->ticks - before >= 9);
    spin(300000);
    CHECK(account(BOOT_NAME(0))->ticks - own >= 1);
    return 0;
}
