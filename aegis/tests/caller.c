/* Calls its peer many times, and is answered. */
#include "aegis/tests/check.h"

int main(void)
{
    int i;

    transfer_await();
    while (yield_to(BOOT_ENVID(1)) == AEGIS_OK && env_info(BOOT_ENVID(1))->pages == 0)
        ;
    for (i = 0; i < 200; i++)
        CHECK(transfer_call(BOOT_ENVID(1)) == AEGIS_OK);
    CHECK(aegis_caller() == BOOT_ENVID(1));
    return 0;
}
