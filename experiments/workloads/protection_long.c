/*
 * The worst case of protection: the calls that go over many pages, those that make and end
 * environments, and an own end with a thousand pages.
 */
#include "experiments/workloads/protection.h"

#define MANY (PAGE_SIZE / sizeof(struct Mapping))
#define AREA 0x20000000
#define ROUNDS 60
#define TAKEN 1000

static struct Mapping list[MANY] __attribute__((aligned(PAGE_SIZE)));
static char page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

/* Pages that are taken and given up in a round, and before the end. */
static int taken[64];

static int take(void)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;

    return aegis_page_allocate(0, read[0], read[1], write[0], write[1]);
}

/* An environment of nothing, which takes a page before it ends. */
static void beget(void)
{
    const unsigned *control = BOOT_INFO->write;
    unsigned child = aegis_environment_create(control[0], control[1], 0, 0);
    int given = take();

    if (AEGIS_REFUSED(child))
        return;
    aegis_page_give(given, child, control[0], control[1]);
    aegis_environment_destroy(child, control[0], control[1]);
}

int main(void)
{
    const unsigned *write = BOOT_INFO->write, *read = BOOT_INFO->read;
    unsigned i, rounds;

    for (i = 0; i < MANY; i++) {
        list[i].high = AREA + i * PAGE_SIZE;
        list[i].low = page_number(page) << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
    }
    for (rounds = 0; rounds < ROUNDS; rounds++) {
        aegis_tlb_write_list(
            page_number(list) << PAGE_SHIFT, MANY, read[0], read[1], write[0], write[1]);
        aegis_tlb_delete_range(AREA, RANGE_PAGES);
        aegis_page_set_capabilities(page_number(page), read[0], read[1], write[0], write[1]);
        for (i = 0; i < sizeof taken / sizeof taken[0]; i++)
            taken[i] = take();
        beget();
        for (i = 0; i < sizeof taken / sizeof taken[0]; i++)
            aegis_page_free(taken[i]);
    }
    for (i = 0; i < TAKEN; i++)
        take();
    return 0;
}
