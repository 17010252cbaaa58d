/*
 * Lets one child after the other stay too long in its slice: it pays, the victim does not.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

static void stay(void)
{
    for (;;)
        ;
}

int main(void)
{
    unsigned i, envid;

    if (role) {
        set(SET_END, (unsigned)stay);
        stay();
    }
    await_victim();
    for (i = 0; i < 3; i++) {
        envid = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(envid));
        yield_to(envid);
        while (env_info(envid)->envid == envid)
            yield_to(envid);
    }
    return HARMLESS;
}
