/* Answers its peer until that is gone. */
#include "aegis/tests/check.h"

int main(void)
{
    transfer_prepare(BOOT_ENVID(0));
    while (transfer_count < 200)
        yield_to(BOOT_ENVID(0));
    while (env_info(BOOT_ENVID(0))->envid)
        yield_to(0);
    return transfer_count == 200 ? 0 : 1;
}
