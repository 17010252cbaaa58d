/*
 * Whoever waits for a slice to be handed over ends meanwhile: the clock goes on, and the slice is
 * the next one's.
 */
#include "aegis/tests/check.h"

#define TICKS 8

static unsigned child;

/* In the slice of the child, which is destroyed. */
static void late(void)
{
    unsigned ticks = public_state()->ticks, n;

    CHECK(aegis_environment_destroy(child, MY_HIGH, MY_WRITE) == AEGIS_OK);
    for (n = 0; n < 8; n++)
        spin(4000);
    CHECK(env_info(child)->envid == 0);
    while (public_state()->ticks < ticks + TICKS)
        ;
    aegis_leave(0);
}

int main(void)
{
    if (role)
        for (;;)
            ;
    child = spawn(1, 0, 0, 1);
    CHECK(!AEGIS_REFUSED(child));
    aegis_environment_set(0, SET_END, (unsigned)late, 0, 0);
    for (;;)
        ;
}
