/* Stays three interrupts too long at the end of its slice, then finds that as many of its later slices were given up for it. */
#include "aegis/tests/check.h"

static volatile unsigned phase, handedOver, ran;

/* The end of the slice: what was interrupted is never gone on with. */
static void late(void)
{
    while (account(aegis_self())->debt < 3)
        ;
    handedOver = books()->ticks;
    ran = account(aegis_self())->ticks;
    aegis_environment_set(0, SET_START, (unsigned)__start, 0, 0);
    for (;;)
        aegis_yield(0);
}

int main(void)
{
    const volatile struct Account *own = account(aegis_self());

    if (phase == 0) {
        phase = 1;
        CHECK(own->debt == 0);
        aegis_environment_set(0, SET_END, (unsigned)late, 0, 0);
        for (;;)
            ;
    }
    /* Begun once more, when all is paid: its own slices alternate with the other's, so three were skipped. */
    CHECK(own->debt == 0 && own->ticks == ran);
    CHECK(books()->ticks - handedOver >= 4 && books()->ticks - handedOver <= 9);
    return 0;
}
