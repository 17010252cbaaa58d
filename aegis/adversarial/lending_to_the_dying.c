/*
 * Waits for an answer from an environment that ends instead.
 * Outcome: harmless; it has its slices again.
 */
#include "aegis/adversarial/adversarial.h"

static void end(void)
{
    aegis_leave(0);
}

int main(void)
{
    unsigned envid, i;

    if (role) {
        set(SET_SYNCHRONOUS, (unsigned)end);
        transfer_serve(parent, ~0u);
    }
    await_victim();
    envid = spawn(1, 0, 0, 1);
    for (i = 0; i < 20; i++)
        yield_to(envid);
    CHECK(set(SET_START, (unsigned)raw_leave) == AEGIS_OK);
    transfer_call(envid);
    return 1;
}
