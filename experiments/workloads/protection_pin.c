/* The price of protection: a page of the program's is guaranteed at a second address. */
#include "experiments/workloads/protection.h"

#define SECOND 0x1d000          /* free of the program's */

static char page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static unsigned low;

void protection_prepare(void)
{
    low = page_number(page) << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
}

void protection_operation(void)
{
    aegis_page_pin(0, SECOND, low, BOOT_INFO->write[0], BOOT_INFO->write[1], 0, 0);
}
