/*
 * An inverted page table: entries are found by a hash of the page, in a table of so many slots for
 * as many pages as are mapped, which doubles when it is half full. Entry points as in page_table.c.
 * For sparse address spaces: a look-up takes a step or two, a range takes one for each page. Paper:
 * 7.2.
 */
#include "exos/library/exos.h"

#define EMPTY 1                 /* in the place of a page */
#define FIRST_SLOTS 256
#define MOST_SLOTS 8192         /* the table doubles; its end stays below TABLE_END */
#define TABLE ((struct Mapping *)TABLE_AT)
#define PAGE_OF(address) ((address) & -PAGE_SIZE)

static unsigned slots, entries;

/* Consecutive pages hash to consecutive slots, those of other regions elsewhere. */
static inline unsigned hash(unsigned page)
{
    return ((page >> PAGE_SHIFT) ^ (page >> 21)) & (slots - 1);
}

unsigned *page_find(unsigned address)
{
    unsigned page = PAGE_OF(address), i;

    for (i = hash(page); TABLE[i].high != page; i = (i + 1) & (slots - 1))
        if (TABLE[i].high == EMPTY)
            return 0;
    return &TABLE[i].low;
}

static unsigned *put(unsigned page, unsigned low)
{
    unsigned i;

    for (i = hash(page); TABLE[i].high != EMPTY; i = (i + 1) & (slots - 1))
        ;
    TABLE[i].high = page;
    TABLE[i].low = low;
    return &TABLE[i].low;
}

/* Doubles the table and rehashes each entry. */
static int grow(void)
{
    unsigned i, old = slots, wrapped;
    struct Mapping entry;

    if (old == MOST_SLOTS)
        return entries == MOST_SLOTS - 1 ? -1 : 0;
    if (table_grow((old ? 2 * old : FIRST_SLOTS) * sizeof(struct Mapping)))
        return -1;
    slots = old ? 2 * old : FIRST_SLOTS;
    for (i = old; i < slots; i++)
        TABLE[i].high = EMPTY;
    /* A run of entries may wrap round the old end, so rehashing begins behind a free slot. */
    for (wrapped = 0; wrapped < old && TABLE[wrapped].high != EMPTY; wrapped++)
        ;
    for (i = 0; i < old; i++) {
        entry = TABLE[(wrapped + i) & (old - 1)];
        if (entry.high == EMPTY)
            continue;
        TABLE[(wrapped + i) & (old - 1)].high = EMPTY;
        put(entry.high, entry.low);
    }
    return 0;
}

unsigned *page_insert(unsigned address, unsigned low)
{
    if (2 * entries >= slots && grow())
        return 0;
    entries++;
    return put(PAGE_OF(address), low);
}

/* Closes the gap behind a slot that becomes free: later entries of its run move up. */
void page_remove(unsigned address)
{
    unsigned *low = page_find(address), free, i;

    if (low == 0)
        return;
    entries--;
    free = (struct Mapping *)(low - 1) - TABLE;
    for (i = (free + 1) & (slots - 1); TABLE[i].high != EMPTY; i = (i + 1) & (slots - 1))
        if (((i - hash(TABLE[i].high)) & (slots - 1)) >= ((i - free) & (slots - 1))) {
            TABLE[free] = TABLE[i];
            free = i;
        }
    TABLE[free].high = EMPTY;
}

unsigned page_protect(unsigned at, unsigned end, unsigned protection)
{
    unsigned *low = page_find(at);

    return low ? entries_protect((struct Mapping *)(low - 1), TABLE + slots, end, protection) : at;
}

unsigned page_slots(void)
{
    return slots;
}

unsigned *page_slot(unsigned slot, unsigned *address)
{
    *address = TABLE[slot].high;
    return TABLE[slot].high == EMPTY ? 0 : &TABLE[slot].low;
}

int page_dirty(void *address)
{
    unsigned *low = page_find((unsigned)address);

    return low && (*low & P_DIRTY);
}
