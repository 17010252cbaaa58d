/*
 * The page table of ExOS: a linear vector sorted by page, searched in halves. It holds what the process has mapped, in the pinned segment, where
 * looking it up cannot miss. Another table with these entry points may take its place. Paper: 6.2, 7.2.
 */
#include "exos/exos.h"

struct Entry {
    unsigned page;
    unsigned low;
};

#define TABLE ((struct Entry *)TABLE_AT)
#define PAGE_OF(address) ((address) & -PAGE_SIZE)

static unsigned entries;

/* The first entry of a page that is not before this one. */
static struct Entry *search(unsigned page)
{
    struct Entry *from = TABLE, *middle;
    unsigned count = entries;

    while (count) {
        middle = from + (count >> 1);
        if (middle->page < page) {
            from = middle + 1;
            count -= (count >> 1) + 1;
        } else
            count >>= 1;
    }
    return from;
}

unsigned *page_find(unsigned address)
{
    struct Entry *entry = search(PAGE_OF(address));

    return entry < TABLE + entries && entry->page == PAGE_OF(address) ? &entry->low : 0;
}

unsigned *page_insert(unsigned address, unsigned low)
{
    struct Entry *entry, *at;

    if (table_grow((entries + 1) * sizeof(struct Entry)))
        return 0;
    at = search(PAGE_OF(address));
    for (entry = TABLE + entries++; entry > at; entry--)
        entry[0] = entry[-1];
    at->page = PAGE_OF(address);
    at->low = low;
    return &at->low;
}

void page_remove(unsigned address)
{
    struct Entry *entry = search(PAGE_OF(address));

    if (entry == TABLE + entries || entry->page != PAGE_OF(address))
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
