/*
 * Told that its slice has ended, yields to a child by envid, which would run in the next one's
 * time. Outcome: refused; the next one runs.
 */
#include "aegis/adversarial/adversarial.h"

#define SLICES_ENDED 6

static volatile unsigned child, turns;

static void to_child(void)
{
    for (;;)
        aegis_yield(child);
}

int main(void)
{
    if (role) {
        yield_to(parent);
        return 0;
    }
    await_victim();
    if (child == 0) {
        child = spawn(1, 0, 0, 0);
        CHECK(!AEGIS_REFUSED(child));
        while (env_info(child)->asids == 0)
            CHECK(yield_to(child) == AEGIS_OK);
    }
    /* It would have left. */
    CHECK(env_info(child)->envid == child);
    if (turns++ == SLICES_ENDED)
        return REFUSED;
    CHECK(set(SET_START, (unsigned)__start) == AEGIS_OK &&
        set(SET_END, (unsigned)to_child) == AEGIS_OK);
    for (;;)
        ;
}
