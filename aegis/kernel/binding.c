/*
 * Breaking secure bindings: mappings leave the TLB, the software TLB and the guaranteed mappings before a page or an asid serves anyone
 * else. A page remembers whether it was mapped never, once (and where), or often, so that most are unbound without a search. Paper: 3.2.
 */
#include "aegis/kernel/kernel.h"

static void back(void)
{
    if (current)
        asid_install(current->asid, current->tag);
}

static struct Mapping *stlb_entry(unsigned high)
{
    unsigned tag = (high & ((ASIDS - 1) << ASID_SHIFT)) << TAG_SHIFT;

    return &stlb[((high >> 9 ^ tag >> 18) & STLB_MASK) / sizeof(struct Mapping)];
}

static void forget(struct Mapping *mapping)
{
    mapping->high = KSEG0;
    mapping->low = 0;
}

static int maps(const struct Mapping *mapping, unsigned page)
{
    return mapping->high < KSEG0 && mapping->low >> PAGE_SHIFT == page;
}

static void unbind_once(unsigned high, unsigned page)
{
    struct Mapping *entry = stlb_entry(high), mapping;
    int index;

    if (entry->high == high && maps(entry, page))
        forget(entry);
    index = tlb_find(high);
    if (index < 0)
        return;
    tlb_get(index, &mapping);
    if (maps(&mapping, page))
        tlb_clear(index);
}

/* Forgets every mapping that a test selects. */
static void search(int (*selected)(const struct Mapping *mapping, unsigned what), unsigned what)
{
    struct Mapping mapping, *entry;
    unsigned i;

    for (i = 0; i < 64; i++) {
        tlb_get(i, &mapping);
        if (mapping.high < KSEG0 && selected(&mapping, what))
            tlb_clear(i);
    }
    for (entry = stlb; entry < stlb + STLB_ENTRIES; entry++)
        if (entry->high < KSEG0 && selected(entry, what))
            forget(entry);
}

static int of_asid(const struct Mapping *mapping, unsigned asid)
{
    return (mapping->high & ((ASIDS - 1) << ASID_SHIFT)) == asid;
}

static int of_owner(const struct Mapping *mapping, unsigned envid)
{
    return public_state.pages[mapping->low >> PAGE_SHIFT].owner == envid;
}

/* Takes back the guaranteed mappings that a test selects, of all environments. */
static void search_pins(int (*selected)(const struct Mapping *mapping, unsigned what), unsigned what)
{
    struct Environment *e;
    struct Mapping mapping = {0, 0};
    unsigned slot;

    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++) {
        if (e->envid == 0 || e->info->pins == 0)
            continue;
        for (slot = 0; slot < PINNED_PAGES; slot++) {
            mapping.low = e->guaranteed[slot];
            if (mapping.low == 0 || !selected(&mapping, what))
                continue;
            e->guaranteed[slot] = 0;
            e->info->pins--;
        }
    }
}

void unbind(unsigned page)
{
    struct Page *p = &public_state.pages[page];

    if (p->binding == BINDING_NONE)
        return;
    if (p->binding == BINDING_MANY) {
        search(maps, page);
        search_pins(maps, page);
    } else
        unbind_once(p->binding, page);
    p->binding = BINDING_NONE;
    back();
}

void unbind_asid(unsigned asid)
{
    search(of_asid, asid);
    back();
}

/* Every mapping of every page of an environment, in one search. */
void unbind_owner(unsigned envid)
{
    search(of_owner, envid);
    search_pins(of_owner, envid);
    back();
}

/* What the TLB holds of a guaranteed mapping that changes. */
void unbind_pin(struct Environment *e, unsigned slot)
{
    unsigned context;
    int index;

    for (context = 0; context < CONTEXTS; context++) {
        if (e->contexts[context] == 0)
            continue;
        unsigned high = slot << PAGE_SHIFT | e->contexts[context];
        struct Mapping *entry = stlb_entry(high);

        if (entry->high == high)
            forget(entry);
        index = tlb_find(high);
        if (index >= 0)
            tlb_clear(index);
    }
    back();
}
