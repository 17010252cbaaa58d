/*
 * Has its slice end at an unaligned address, with no handler that would stop.
 * Outcome: destroyed.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned code;

    await_victim();
    for (code = 0; code < EXCEPTIONS; code++)
        CHECK(set(SET_HANDLER + code, 0x00400003) == AEGIS_OK);
    CHECK(set(SET_END, 0x00400001) == AEGIS_OK);
    for (;;)
        ;
}
