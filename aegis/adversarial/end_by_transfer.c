/*
 * Calls another environment when its slice has ended, rather than handing over.
 * Outcome: destroyed.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned accomplice, i;

static void stay(void)
{
    for (;;)
        ;
}

static void call(void)
{
    transfer_call(accomplice);
    stay();
}

int main(void)
{
    if (role) {
        set(SET_SYNCHRONOUS, (unsigned)stay);
        transfer_serve(parent, ~0u);
    }
    await_victim();
    accomplice = spawn(1, 0, 0, 1);
    for (i = 0; i < 20; i++)
        yield_to(accomplice);
    CHECK(set(SET_END, (unsigned)call) == AEGIS_OK);
    stay();
    return 1;
}
