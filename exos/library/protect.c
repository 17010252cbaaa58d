/*
 * Changes to the page table that an application asks for: protection, aliases, given physical
 * pages, caching, cleaning. Each changes the table and what Aegis holds of it, the TLB and the
 * software TLB. Paper: 6.2.
 */
#include "exos/library/exos.h"

unsigned entries_protect(
    struct Mapping *from, const struct Mapping *last, unsigned end, unsigned protection)
{
    const struct Mapping *page_end =
        (const struct Mapping *)(((unsigned)from & -PAGE_SIZE) + PAGE_SIZE);
    struct Mapping *entry = from;
    unsigned at = from->high, class = from->low & P_CLASS;

    if (page_forbids(class, protection))
        return at;
    if (last > page_end)
        last = page_end;
    do {
        entry->low = page_protected(entry->low, protection);
        entry++;
        at += PAGE_SIZE;
    } while (at < end && entry < last && entry->high == at && (entry->low & P_CLASS) == class);
    return mappings_install(from, entry - from) ? from->high : at;
}

/*
 * Brings Aegis' mapping of a page in line with its entry. 0, or -1 when the page is not ours any
 * more.
 */
static int update(unsigned address, unsigned low)
{
    return AEGIS_REFUSED(page_install(address, low)) ? -1 : 0;
}

/* One page: its entry, and what Aegis holds of it. */
static int protect_one(unsigned at, unsigned protection)
{
    unsigned *low = page_find(at);

    if (low == 0)
        low = page_demand(at);
    if (low == 0 || page_forbids(*low, protection))
        return -1;
    *low = page_protected(*low, protection);
    return update(at, *low);
}

int mprotect(void *address, unsigned bytes, int protection)
{
    unsigned at = (unsigned)address & -PAGE_SIZE, end = (unsigned)address + bytes, next;

    if ((protection & ~(PROT_READ | PROT_WRITE)) || end < at)
        return -1;
    if (end - at - 1 < PAGE_SIZE)
        return protect_one(at, protection);
    for (; at < end; at = next) {
        next = page_protect(at, end, protection);
        if (next == at && (page_find(at) || page_demand(at) == 0))
            return -1;
    }
    return 0;
}

int page_clean(void *address)
{
    unsigned *low = page_find((unsigned)address);

    if (low == 0)
        return -1;
    *low = page_rights(*low & ~(P_DIRTY | P_ZEROED));
    return update((unsigned)address & -PAGE_SIZE, *low);
}

int page_cached(void *address, int cached)
{
    unsigned *low = page_find((unsigned)address);

    if (low == 0)
        return -1;
    *low = cached ? *low & ~ENTRY_UNCACHED : *low | ENTRY_UNCACHED;
    return update((unsigned)address & -PAGE_SIZE, *low);
}

int page_alias(void *address, void *second)
{
    unsigned *low = page_find((unsigned)address);

    if (low == 0 || page_find((unsigned)second))
        return -1;
    *low = (*low & ~P_ZEROED) | P_ALIAS;
    return page_insert((unsigned)second, *low) ? 0 : -1;
}

int page_specific(void *address, unsigned page)
{
    struct Capability *own = &capabilities[CLASS_OWN];
    unsigned low = page << PAGE_SHIFT | CLASS(CLASS_OWN) | P_READ | P_WRITE;

    if (page == 0 || page_find((unsigned)address) ||
        aegis_page_allocate(page, own->read[0], own->read[1], own->write[0], own->write[1]) !=
            (int)page)
        return -1;
    if (page_insert((unsigned)address, page_rights(low)))
        return 0;
    page_drop(page);
    return -1;
}

/* Whether any entry names a physical page. */
static int named(unsigned page)
{
    unsigned slot, address, *low;

    for (slot = page_slots(); slot-- > 0;) {
        low = page_slot(slot, &address);
        if (low && *low >> PAGE_SHIFT == page)
            return 1;
    }
    return 0;
}

int page_unmap(void *address)
{
    unsigned *low = page_find((unsigned)address), entry;

    if (low == 0)
        return -1;
    entry = *low;
    page_remove((unsigned)address);
    aegis_tlb_delete((unsigned)address);
    if ((entry & P_CLASS) == CLASS(CLASS_OWN) && !((entry & P_ALIAS) && named(entry >> PAGE_SHIFT)))
        page_drop(entry >> PAGE_SHIFT);
    return 0;
}

unsigned page_physical(void *address)
{
    unsigned *low = page_find((unsigned)address);

    return low ? *low >> PAGE_SHIFT : 0;
}
