/*
 * Let in by a child, stays when the child's slice ends, and destroys the child, which would pay for
 * that. Outcome: destroyed.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned child;

static void stay(void)
{
    aegis_environment_destroy(child, MY_HIGH, MY_WRITE);
    for (;;)
        ;
}

int main(void)
{
    unsigned ticks;

    if (role)
        for (;;)
            yield_to(parent);
    await_victim();
    child = spawn(1, 0, 0, 1);
    CHECK(!AEGIS_REFUSED(child));
    for (;;) {
        yield_to(0);
        if (public_state()->slots[public_state()->position] != child)
            continue;
        CHECK(set(SET_END, (unsigned)stay) == AEGIS_OK);
        for (ticks = public_state()->ticks; public_state()->ticks - ticks < 10;)
            ;
        return 1;
    }
}
