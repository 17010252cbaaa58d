/*
 * Has the kernel read lists in pages of others, across a page's end, at odd places and in devices.
 * Outcome: refused.
 */
#include "aegis/adversarial/listed.h"

int main(void)
{
    static const unsigned places[] = {
        0x1fbe0000, 0x3ffff000, 0x80000000, 0xa0000000, 0xfffff000, 0xfffffff8};
    unsigned page, i, free = public_state()->first_free;

    await_victim();
    for (page = victim_page(0); page; page = victim_page(page))
        for (i = 0; i < 2; i++)
            DENY(list_write_at(page << PAGE_SHIFT, i, mine));
    DENY(list_write_at(0, 1, mine));
    DENY(list_write_at(BOOT_INFO->public_state, 1, mine));
    DENY(list_write_at(BOOT_INFO->stlb, 1, mine));
    DENY(list_write_at(free << PAGE_SHIFT, 1, mine));
    for (i = 0; i < sizeof places / sizeof places[0]; i++)
        INVALID(list_write_at(places[i], 1, mine));
    /* The last mapping of a list that ends where its page does is the last one. */
    list_begin(PAGE_SIZE / sizeof(struct Mapping));
    CHECK(list_write(PAGE_SIZE / sizeof(struct Mapping), mine) == AEGIS_OK);
    INVALID(list_write(PAGE_SIZE / sizeof(struct Mapping) + 1, mine));
    INVALID(list_write(0x20000000, mine));
    INVALID(list_write(0x80000001, mine));
    INVALID(list_write(-1, mine));
    for (i = 1; i < 512; i = i * 2 + 1)
        INVALID(list_write_at((list_page << PAGE_SHIFT) + 8 * i, 513 - i, mine));
    for (i = 1; i < 8; i++)
        INVALID(list_write_at((list_page << PAGE_SHIFT) + i, 1, mine));
    return REFUSED;
}
