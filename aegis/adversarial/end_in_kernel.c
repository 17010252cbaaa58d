/*
 * Has its slice end at an address of the kernel, with no handler that would stop.
 * Outcome: destroyed.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned code;

    await_victim();
    for (code = 0; code < EXCEPTIONS; code++)
        CHECK(set(SET_HANDLER + code, KERNEL_ADDRESS) == AEGIS_OK);
    CHECK(set(SET_END, KERNEL_ADDRESS) == AEGIS_OK);
    for (;;)
        ;
}
