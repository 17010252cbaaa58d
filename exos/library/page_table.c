/*
 * The page table of ExOS: a linear vector sorted by page, searched in halves. It holds what the process has mapped, in the pinned segment, where
 * looking it up cannot miss. Another table with these entry points may take its place. Paper: 6.2, 7.2.
 */
#include "exos/library/exos.h"

struct Entry {
    unsigned page;
    unsigned low;
};

#define TABLE ((struct Entry *)TABLE_AT)
#define PAGE_OF(address) ((address) & -PAGE_SIZE)

static unsigned entries;

unsigned *page_find(unsigned address)
{
    unsigned page = PAGE_OF(address), count = entries, half;
    struct Entry *from = TABLE, *middle;

    while (count) {
        half = count >> 1;
        middle = from + half;
        if (middle->page == page)
            return &middle->low;
        if (middle->page < page) {
            from = middle + 1;
            count -= half + 1;
        } else
            count = half;
    }
    return 0;
}

unsigned *page_insert(unsigned address, unsigned low)
{
    struct Entry *entry;

    if (table_grow((entries + 1) * sizeof(struct Entry)))
        return 0;
    for (entry = TABLE + entries++; entry > TABLE && entry[-1].page > PAGE_OF(address); entry--)
        entry[0] = entry[-1];
    entry->page = PAGE_OF(address);
    entry->low = low;
    return &entry->low;
}

void page_remove(unsigned address)
{
    unsigned *low = page_find(address);
    struct Entry *entry = (struct Entry *)(low - 1);

    if (low == 0)
        return;
    for (entries--; entry < TABLE + entries; entry++)
        entry[0] = entry[1];
}

unsigned *page_after(unsigned *low, unsigned address)
{
    struct Entry *entry = (struct Entry *)(low + 1);

    return entry < TABLE + entries && entry->page == PAGE_OF(address) ? &entry->low : 0;
}

unsigned page_slots(void)
{
    return entries;
}

unsigned *page_slot(unsigned slot, unsigned *address)
{
    *address = TABLE[slot].page;
    return &TABLE[slot].low;
}

int page_dirty(void *address)
{
    unsigned *low = page_find((unsigned)address);

    return low && (*low & P_DIRTY);
}
