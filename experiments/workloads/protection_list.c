/* The price of protection: a list of one mapping. */
#include "experiments/workloads/protection.h"

#define SECOND 0x20000000

static struct Mapping list[PAGE_SIZE / sizeof(struct Mapping)] __attribute__((aligned(PAGE_SIZE)));
static char page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static unsigned physical;

void protection_prepare(void)
{
    list[0].high = SECOND;
    list[0].low = page_number(page) << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
    physical = page_number(list) << PAGE_SHIFT;
}

void protection_operation(void)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;

    aegis_tlb_write_list(physical, 1, read[0], read[1], write[0], write[1]);
}
