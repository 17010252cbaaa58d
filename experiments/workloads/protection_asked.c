/* The worst case of protection: pages are asked back from an owner that gives them. */
#include "experiments/workloads/protection.h"

static volatile int held;

static unsigned told(unsigned pc, unsigned cause, unsigned pages)
{
    (void)pages;
    if (cause >> 2 == EXCEPTION_REVOKE)
        aegis_page_free(held);
    return pc;
}

void protection_prepare(void)
{
    catch_exception(EXCEPTION_REVOKE, told);
}

void protection_take(void)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;

    held = aegis_page_allocate(0, read[0], read[1], write[0], write[1]);
}
