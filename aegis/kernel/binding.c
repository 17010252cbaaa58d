/*
 * Breaking secure bindings: mappings leave the TLB, the software TLB and the guaranteed mappings
 * before a page or an asid serves anyone else. A page remembers whether it was mapped never, once
 * (and where), or often, so that most are unbound without a search. Paper: 3.2.
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

    return &stlb[STLB_OFFSET(high, tag) / sizeof(struct Mapping)];
}

static void forget(struct Mapping *mapping)
{
    mapping->high = KSEG0;
    mapping->low = 0;
}

static int of_page(const struct Mapping *mapping, unsigned page)
{
    return mapping->low >> PAGE_SHIFT == page;
}

static int of_asid(const struct Mapping *mapping, unsigned asid)
{
    return (mapping->high & ((ASIDS - 1) << ASID_SHIFT)) == asid;
}

static int of_owner(const struct Mapping *mapping, unsigned envid)
{
    return public_state.pages[mapping->low >> PAGE_SHIFT].owner == envid;
}

static void unbind_once(unsigned high, unsigned page)
{
    struct Mapping *entry = stlb_entry(high), mapping;
    int index;

    if (entry->high == high && of_page(entry, page))
        forget(entry);
    index = tlb_find(high);
    if (index < 0)
        return;
    tlb_get(index, &mapping);
    if (of_page(&mapping, page))
        tlb_clear(index);
}

/*
 * A search removes the entries of one page, asid or owner from the software TLB, then from the
 * guaranteed mappings, and last from the TLB, which misses refill from the other two. It is
 * preemptible, and safe to resume because nothing can insert such an entry once it has begun: the
 * page has lost its capabilities, the asid its holder.
 */
#define STLB_PART 32
#define PINS_PART 2
#define PART_PINS (STLB_ENTRIES / STLB_PART)
#define PART_TLB (PART_PINS + ENVIRONMENTS / PINS_PART)

/*
 * Worst-case cycles of a part; added for each software-TLB entry whose page's owner is looked up,
 * and for each environment with guaranteed mappings.
 */
#define PART_CYCLES 900
#define ENTRY_CYCLES 40
#define PINS_CYCLES 1400
#define TLB_CYCLES 3000

typedef int Selected(const struct Mapping *mapping, unsigned what);

static void search_tlb(Selected *selected, unsigned what)
{
    struct Mapping mapping;
    unsigned i;

    for (i = 0; i < 64; i++) {
        tlb_get(i, &mapping);
        if (mapping.high < KSEG0 && selected(&mapping, what))
            tlb_clear(i);
    }
    back();
}

/* Clears the entries of which one word, masked, has a value; an empty entry never has it. */
static void search_words(struct Mapping *entry, const volatile unsigned *word, unsigned mask,
    unsigned value)
{
    struct Mapping *end = entry + STLB_PART;

    for (; entry < end; entry++, word += 2)
        if ((*word & mask) == value)
            forget(entry);
}

/* Clears the entries of an owner's pages. Returns how many entries are in use. */
static unsigned search_owners(struct Mapping *entry, const volatile struct Mapping *uncached,
    unsigned envid)
{
    struct Mapping *end = entry + STLB_PART, mapping;
    unsigned valid = 0;

    for (; entry < end; entry++, uncached++) {
        mapping.low = uncached->low;
        if (mapping.low == 0)
            continue;
        valid++;
        if (of_owner(&mapping, envid))
            forget(entry);
    }
    return valid;
}

/*
 * Reads uncached: loading the software TLB through the cache would displace what the next
 * environment has there. Returns how many owners were looked up.
 */
static unsigned search_stlb(Selected *selected, unsigned what, struct Mapping *entry)
{
    const volatile struct Mapping *uncached =
        (const volatile struct Mapping *)(KSEG1 | PHYSICAL(entry));

    if (selected == of_owner)
        return search_owners(entry, uncached, what);
    if (selected == of_asid)
        search_words(entry, &uncached->high, (ASIDS - 1) << ASID_SHIFT, what);
    else
        search_words(entry, &uncached->low, ENTRY_PAGE, what << PAGE_SHIFT);
    return 0;
}

/*
 * Takes back the selected guaranteed mappings of a few environments; returns how many of these have
 * any.
 */
static unsigned search_pins(Selected *selected, unsigned what, struct Environment *e)
{
    struct Environment *end = e + PINS_PART;
    struct Mapping mapping = {0, 0};
    unsigned slot, pinned = 0;

    for (; e < end; e++) {
        if (e->envid == 0 || e->info->pins == 0)
            continue;
        pinned++;
        for (slot = 0; slot < PINNED_PAGES; slot++) {
            mapping.low = e->guaranteed[slot];
            if (mapping.low == 0 || !selected(&mapping, what))
                continue;
            e->guaranteed[slot] = 0;
            e->info->pins--;
        }
    }
    return pinned;
}

/* Begins or resumes a search; 0 if it was preempted. */
static int search(struct Search *s, Selected *selected, unsigned what)
{
    unsigned cycles;

    if (s->what != what) {
        s->what = what;
        s->part = 0;
    }
    while (s->part != PART_TLB) {
        cycles = PART_CYCLES;
        if (s->part < PART_PINS)
            cycles += ENTRY_CYCLES * search_stlb(selected, what, stlb + s->part * STLB_PART);
        else
            cycles += PINS_CYCLES *
                search_pins(
                    selected, what, kernel.environments + (s->part - PART_PINS) * PINS_PART);
        if (++s->part == PART_PINS && selected == of_asid)
            s->part = PART_TLB;
        if (work_left_off(cycles))
            return 0;
    }
    search_tlb(selected, what);
    work_left_off(TLB_CYCLES);
    s->what = 0;
    return 1;
}

/*
 * Removes the mapping of a page that has lost its capabilities, if it was mapped at most once; 0 if
 * it was mapped more often.
 */
int unbind_single(unsigned page)
{
    struct Page *p = &public_state.pages[page];

    if (p->binding == BINDING_MANY)
        return 0;
    if (p->binding != BINDING_NONE) {
        unbind_once(p->binding, page);
        back();
    }
    p->binding = BINDING_NONE;
    return 1;
}

/* Removes every mapping of a page that has lost its capabilities; 0 if preempted. */
int unbind(unsigned page, struct Search *s)
{
    if (!unbind_single(page) && !search(s, of_page, page))
        return 0;
    public_state.pages[page].binding = BINDING_NONE;
    s->what = 0;        /* a search for this page is obsolete, however its mappings went */
    return 1;
}

int unbind_asid(unsigned asid, struct Search *s)
{
    return search(s, of_asid, asid);
}

/* Removes every mapping of every page of an owner, in one search. */
int unbind_owner(unsigned envid, struct Search *s)
{
    return search(s, of_owner, envid);
}

/* Removes a guaranteed mapping from TLB and software TLB, in all of its address spaces. */
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
