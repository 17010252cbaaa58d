/* Gives its time to whoever waits for a reply: it is used by whoever was called. */
#include "aegis/tests/check.h"

int main(void)
{
    while (env_info(BOOT_ENVID(0))->envid == BOOT_ENVID(0))
        CHECK(!AEGIS_REFUSED(yield_to(BOOT_ENVID(0))) || env_info(BOOT_ENVID(0))->envid == 0);
    return 0;
}
