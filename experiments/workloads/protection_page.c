/* The price of protection: page numbers, as the kernel left them. */
#include "experiments/workloads/protection.h"

unsigned page_number(const void *address)
{
    unsigned page = (unsigned)address & -PAGE_SIZE, i;

    for (i = 0; i < BOOT_INFO->mappings; i++)
        if (BOOT_INFO->map[i].high == page)
            return BOOT_INFO->map[i].low >> PAGE_SHIFT;
    return 0;
}
