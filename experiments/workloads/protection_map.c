/* The price of protection: a page of the program's is mapped at a second address. */
#include "experiments/workloads/protection.h"

#define SECOND 0x20000000

static char page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static unsigned low;

void protection_prepare(void)
{
    low = page_number(page) << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
}

void protection_operation(void)
{
    aegis_tlb_write(SECOND, low, BOOT_INFO->write[0], BOOT_INFO->write[1]);
}
