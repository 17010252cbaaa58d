/*
 * Physical pages and their mappings: pages are asked for by envid, the first free one in Aegis'
 * public_state; a mapping is installed with the capability of its class. What the library looks at
 * beside its own memory is mapped temporarily.
 */
#include "exos/library/exos.h"

struct Capability capabilities[CLASSES];
unsigned temporary_mappings[TEMPORARY_MAPPINGS];
unsigned heap_end, shared_end = SHARED_AT;
unsigned repossessed;           /* pages of ours may have been taken by force, and an entry may
                                   name one that we have got again */
static unsigned table_end = TABLE_AT, freed;

void copy_words(unsigned *to, const unsigned *from, unsigned bytes)
{
    for (; bytes; bytes -= 16, to += 4, from += 4) {
        to[0] = from[0];
        to[1] = from[1];
        to[2] = from[2];
        to[3] = from[3];
    }
}

/* Maps a page of some class temporarily, for reading and writing. */
void *map_temporarily(unsigned slot, unsigned low)
{
    temporary_mappings[slot] = low | ENTRY_VALID;
    if (AEGIS_REFUSED(page_install(TEMPORARY_AT + slot * PAGE_SIZE, temporary_mappings[slot])))
        die("a page was taken by force", 0, low & -PAGE_SIZE);
    return (void *)(TEMPORARY_AT + slot * PAGE_SIZE);
}

/* Drops entries whose page was taken by force; the next touch of it faults. */
static void invalidate_entries_of(unsigned page)
{
    unsigned slot, address, *low;

    for (slot = page_slots(); slot-- > 0;) {
        low = page_slot(slot, &address);
        if (low && *low >> PAGE_SHIFT == page)
            *low &= PAGE_SIZE - 1;
    }
}

/*
 * A zeroed page for some class: its number, or an error code. Aegis zeroes what others owned, not
 * what we freed ourselves.
 */
int page_take(unsigned class)
{
    const struct Capability *c = &capabilities[class];
    unsigned *word, i;
    int page;

    do
        page = aegis_page_allocate(
            PUBLIC_STATE->first_free, c->read[0], c->read[1], c->write[0], c->write[1]);
    while (page == AEGIS_INVALID);
    if (page > 0 && repossessed)
        invalidate_entries_of(page);
    if (page > 0 && freed) {
        word = map_temporarily(0, page << PAGE_SHIFT | ENTRY_WRITABLE | CLASS(class));
        for (i = 0; i < PAGE_SIZE / 4; i++)
            word[i] = 0;
    }
    return page;
}

void page_drop(unsigned page)
{
    freed = 1;
    aegis_page_free(page);
}

/* Extends the memory of the page table by so many bytes; 0, or -1 when there is none. */
int table_grow(unsigned bytes)
{
    struct Capability *own = &capabilities[CLASS_OWN];
    unsigned low;
    int page;

    while (TABLE_AT + bytes > table_end) {
        if (table_end == TABLE_END)
            return -1;
        page = page_take(CLASS_OWN);
        if (page < 0)
            return -1;
        low = page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
        aegis_page_pin(0, table_end, low, own->write[0], own->write[1], 0, 0);
        BOOT_INFO->pinned[table_end >> PAGE_SHIFT] = low;
        table_end += PAGE_SIZE;
    }
    return 0;
}

/* Zeros, whole pages, for this process and the children it makes from now on. */
void *shared_memory(unsigned bytes)
{
    unsigned from = shared_end;
    int page;

    if (bytes > SHARED_END - from)
        return 0;
    for (; shared_end < from + bytes; shared_end += PAGE_SIZE) {
        page = page_take(CLASS_FAMILY);
        if (page < 0)
            return 0;
        if (page_insert(shared_end,
                page_rights(page << PAGE_SHIFT | CLASS(CLASS_FAMILY) | P_READ | P_WRITE)) == 0) {
            page_drop(page);
            return 0;
        }
    }
    return (void *)from;
}
