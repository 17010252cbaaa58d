/* The worst case of protection: makes calls that go over many pages, without end. */
#include "experiments/workloads/protection.h"

#define MANY (PAGE_SIZE / sizeof(struct Mapping))
#define AREA 0x20000000

static struct Mapping list[MANY] __attribute__((aligned(PAGE_SIZE)));
static char page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;
    unsigned i;

    for (i = 0; i < MANY; i++) {
        list[i].high = AREA + i * PAGE_SIZE;
        list[i].low = page_number(page) << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
    }
    for (;;) {
        aegis_tlb_write_list(
            page_number(list) << PAGE_SHIFT, MANY, read[0], read[1], write[0], write[1]);
        aegis_tlb_delete_range(AREA, RANGE_PAGES);
    }
}
