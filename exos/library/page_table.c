/*
 * The page table of ExOS: a linear vector sorted by page, looked up by binary search. It lies in
 * the pinned segment, where a look-up cannot miss. Another table with these entry points may
 * replace it. Paper: 6.2, 7.2.
 */
#include "exos/library/exos.h"

#define TABLE ((struct Mapping *)TABLE_AT)
#define PAGE_OF(address) ((address) & -PAGE_SIZE)

static unsigned entries;

unsigned *page_find(unsigned address)
{
    unsigned page = PAGE_OF(address), count = entries, half;
    struct Mapping *from = TABLE, *middle;

    while (count) {
        half = count >> 1;
        middle = from + half;
        if (middle->high == page)
            return &middle->low;
        if (middle->high < page) {
            from = middle + 1;
            count -= half + 1;
        } else
            count = half;
    }
    return 0;
}

unsigned *page_insert(unsigned address, unsigned low)
{
    struct Mapping *entry;

    if (table_grow((entries + 1) * sizeof(struct Mapping)))
        return 0;
    for (entry = TABLE + entries++; entry > TABLE && entry[-1].high > PAGE_OF(address); entry--)
        entry[0] = entry[-1];
    entry->high = PAGE_OF(address);
    entry->low = low;
    return &entry->low;
}

void page_remove(unsigned address)
{
    unsigned *low = page_find(address);
    struct Mapping *entry = (struct Mapping *)(low - 1);

    if (low == 0)
        return;
    for (entries--; entry < TABLE + entries; entry++)
        entry[0] = entry[1];
}

unsigned page_protect(unsigned at, unsigned end, unsigned protection)
{
    unsigned *low = page_find(at);

    return low ? entries_protect((struct Mapping *)(low - 1), TABLE + entries, end, protection)
               : at;
}

unsigned page_slots(void)
{
    return entries;
}

unsigned *page_slot(unsigned slot, unsigned *address)
{
    *address = TABLE[slot].high;
    return &TABLE[slot].low;
}

int page_dirty(void *address)
{
    unsigned *low = page_find((unsigned)address);

    return low && (*low & P_DIRTY);
}
