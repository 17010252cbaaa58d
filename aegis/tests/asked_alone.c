/*
 * Alone on the machine, so that no other's slice ever begins: a request for a page reaches it at
 * the next tick all the same. Its restartable sequence lies above all that it executes, and holds
 * no request up.
 */
#include "aegis/tests/check.h"

#define ABOVE 0x7fff0000

static volatile unsigned asked;

static unsigned told(unsigned pc, unsigned cause, unsigned address)
{
    asked++;
    return pc;
}

int main(void)
{
    unsigned from;

    catch_exception(EXCEPTION_REVOKE, told);
    CHECK(aegis_environment_set(0, SET_RESTARTABLE_START, ABOVE, 0, 0) == AEGIS_OK);
    CHECK(aegis_environment_set(0, SET_RESTARTABLE_END, ABOVE + 8, 0, 0) == AEGIS_OK);
    CHECK(!AEGIS_REFUSED(aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE)));
    from = public_state()->ticks;
    CHECK(aegis_page_revoke(0, 1, 0, 0) == AEGIS_OK);
    while (!asked && public_state()->ticks < from + 3)
        ;
    CHECK(asked);
    return 0;
}
