/*
 * Stays for one slice and a half after its own, then finds that as much of its later slices went to
 * the other.
 */
#include "aegis/tests/check.h"

#define STAY (SLICE_PARTS + SLICE_PARTS / 2)

static volatile unsigned phase, handed_over, ran;

/* The end of the slice: what was interrupted is never gone on with. */
static void late(void)
{
    while (env_info(aegis_self())->balance > -STAY)
        ;
    CHECK(env_info(aegis_self())->balance + env_info(BOOT_ENVID(1))->balance == 0);
    handed_over = public_state()->ticks;
    ran = env_info(aegis_self())->ticks;
    aegis_environment_set(0, SET_START, (unsigned)__start, 0, 0);
    aegis_environment_set(0, SET_END, 0, 0, 0);
    for (;;)
        aegis_yield(0);
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());

    if (phase == 0) {
        phase = 1;
        CHECK(own->balance == 0);
        aegis_environment_set(0, SET_END, (unsigned)late, 0, 0);
        for (;;)
            ;
    }
    /* Begun once more: two of its own slices went by, which it was charged for. */
    CHECK(own->balance >= 0 && own->balance <= SLICE_PARTS / 2 && own->ticks == ran + 3);
    CHECK(own->balance + env_info(BOOT_ENVID(1))->balance == 0);
    CHECK(public_state()->ticks - handed_over >= 5 && public_state()->ticks - handed_over <= 7);
    return 0;
}
