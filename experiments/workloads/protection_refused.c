/* The worst case of protection: pages are asked back from an owner that does not answer. */
#include "experiments/workloads/protection.h"

static unsigned told(unsigned pc, unsigned cause, unsigned address)
{
    (void)cause;
    (void)address;
    return pc;
}

void protection_prepare(void)
{
    catch_exception(EXCEPTION_REVOKE, told);
    catch_exception(EXCEPTION_REPOSSESS, told);
    catch_exception(EXCEPTION_EMERGENCY, told);
}

void protection_take(void)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;

    aegis_page_allocate(0, read[0], read[1], write[0], write[1]);
}
