/* Answers its peer until that is gone. */
#include "aegis/tests/check.h"

int main(void)
{
    transfer_prepare(BOOT_NAME(0));
    while (transfer_count < 200)
        yield_to(BOOT_NAME(0));
    while (account(BOOT_NAME(0))->name)
        yield_to(0);
    return transfer_count == 200 ? 0 : 1;
}
