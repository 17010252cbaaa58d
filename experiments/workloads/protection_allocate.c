/* The price of protection: a page is given up and taken again. */
#include "experiments/workloads/protection.h"

static unsigned number;

static int take(unsigned page)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;

    return aegis_page_allocate(page, read[0], read[1], write[0], write[1]);
}

void protection_prepare(void)
{
    number = take(0);
}

void protection_operation(void)
{
    aegis_page_free(number);
    take(number);
}
