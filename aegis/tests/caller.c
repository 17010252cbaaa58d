/* Calls its peer many times, and is answered. */
#include "aegis/tests/check.h"

int main(void)
{
    int i;

    /* Not yet ready to serve, it refuses; a caller is served by nobody. */
    while (transfer_call(BOOT_ENVID(1)) != AEGIS_OK)
        yield_to(BOOT_ENVID(1));
    for (i = 1; i < 200; i++)
        CHECK(transfer_call(BOOT_ENVID(1)) == AEGIS_OK);
    CHECK(aegis_caller() == 0 && aegis_reply() == AEGIS_INVALID);
    return 0;
}
