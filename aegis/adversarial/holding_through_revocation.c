/*
 * Takes every page and gives none back, asked or told. Outcome: harmless; pages are taken by force
 * and it runs on.
 */
#include "aegis/adversarial/adversarial.h"

static volatile unsigned taken;

static unsigned count(unsigned pc, unsigned cause, unsigned address)
{
    taken += cause >> 2 == EXCEPTION_REPOSSESS;
    return pc;
}

int main(void)
{
    await_victim();
    while (!AEGIS_REFUSED(aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE)))
        ;
    ignore_revocation();
    catch_exception(EXCEPTION_REPOSSESS, count);
    while (!taken)
        ;
    return HARMLESS;
}
