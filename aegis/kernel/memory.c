/*
 * Physical pages: each has one owner and capabilities that the owner chose; free pages stand in a
 * list that everybody may read and choose from. Pages are handed out in the list's order, which on
 * a running machine depends on its history and here starts at a place drawn from the boot block's
 * seed. Some free pages are reserved for environments below their guaranteed minimum. Paper: 3.1,
 * 3.2, 3.4.
 */
#include "aegis/kernel/kernel.h"

/*
 * Bytes zeroed in one part, its worst-case cycles, and those of its instruction-cache invalidation.
 */
#define CLEAN_BYTES 512
#define CLEAN_CYCLES 2400
#define FORGET_CYCLES 1100

_Static_assert(PAGE_SIZE / CLEAN_BYTES * FORGET_CYCLES < STAY_CYCLES,
    "one stay makes the instruction cache forget a page");

static struct Search cleaning;
static const struct PageCapabilities nobody;

/* The environment that owns a page, ended ones included. */
struct Environment *environment_of(unsigned page)
{
    return &kernel.environments[(public_state.pages[page].owner & ENVID_OFFSET) /
        sizeof(struct Environment)];
}

static unsigned deficit(const struct EnvInfo *a)
{
    return a->minimum > a->pages ? a->minimum - a->pages : 0;
}

static void push(unsigned *head, unsigned page)
{
    struct Page *p = &public_state.pages[page];

    p->previous = 0;
    p->next = *head;
    if (*head)
        public_state.pages[*head].previous = page;
    *head = page;
}

static void unlink_page(unsigned *head, unsigned page)
{
    struct Page *p = &public_state.pages[page];

    if (p->previous)
        public_state.pages[p->previous].next = p->next;
    else
        *head = p->next;
    if (p->next)
        public_state.pages[p->next].previous = p->previous;
}

/* Makes pages of the kernel readable by everybody. */
void page_publish(unsigned from, unsigned bytes)
{
    unsigned page;

    for (page = from >> PAGE_SHIFT; page << PAGE_SHIFT < from + bytes; page++) {
        page_capabilities[page].read[0] = WELL_KNOWN_HIGH;
        page_capabilities[page].read[1] = WELL_KNOWN_LOW;
    }
}

void memory_start(const struct Boot *boot)
{
    unsigned from = boot->firstFree >> PAGE_SHIFT, to = PHYSICAL(boot) >> PAGE_SHIFT, page, count,
             i, last = 0;

    if (boot->memory > PAGES * PAGE_SIZE)
        panic("more memory than there are tables for: set memory.mb to 24 or less");
    for (page = 0; page < PAGES; page++)
        public_state.pages[page].owner = PAGE_KERNEL;
    count = to - from;
    for (i = 0; i < count; i++) {
        page = from + (i + (boot->pagesSeed & 31)) % count;
        public_state.pages[page].owner = PAGE_FREE;
        public_state.pages[page].previous = last;
        if (last)
            public_state.pages[last].next = page;
        else
            public_state.first_free = page;
        last = page;
    }
    public_state.free = public_state.managed = count;
    page_publish(PHYSICAL(&public_state), sizeof public_state);
    page_publish(PHYSICAL(stlb), STLB_ENTRIES * sizeof(struct Mapping));
    page_publish(PHYSICAL(boot), boot->memory - PHYSICAL(boot));
    public_state.allowance = ENVIRONMENTS;
}

static void charge(struct EnvInfo *a, int pages, int minimum)
{
    public_state.guaranteed -= deficit(a);
    a->pages += pages;
    a->minimum += minimum;
    public_state.guaranteed += deficit(a);
}

/*
 * Takes the highest free pages that begin on a multiple of their size for the kernel; 0 when there
 * are none.
 */
unsigned pages_reserve(unsigned count)
{
    unsigned first, i;

    for (first = PAGES - count; first; first -= count) {
        for (i = 0; i < count && public_state.pages[first + i].owner == PAGE_FREE; i++)
            ;
        if (i < count)
            continue;
        if (public_state.free < public_state.guaranteed + claims + count)
            return 0;
        for (i = 0; i < count; i++) {
            unlink_page(&public_state.first_free, first + i);
            public_state.pages[first + i].owner = PAGE_KERNEL;
        }
        public_state.free -= count;
        public_state.managed -= count;
        return first;
    }
    return 0;
}

/*
 * Whether free pages still cover all guarantees and claims; always so if guarantees did not grow.
 */
static int keeps_promises(unsigned before)
{
    return public_state.guaranteed <= before ||
        public_state.free >= public_state.guaranteed + claims;
}

/* Moves guaranteed pages from one environment to another, or drops them. */
int minimum_move(struct EnvInfo *from, struct EnvInfo *to, unsigned pages)
{
    unsigned before = public_state.guaranteed;

    charge(from, 0, -pages);
    if (to)
        charge(to, 0, pages);
    if (keeps_promises(before))
        return AEGIS_OK;
    if (to)
        charge(to, 0, -pages);
    charge(from, 0, pages);
    return AEGIS_EXHAUSTED;
}

/*
 * Zeroes a page that had another owner, and invalidates it in the instruction cache; 0 if
 * preempted.
 */
static int clean(unsigned page)
{
    unsigned *word, *end;

    if (cleaning.what != page) {
        cleaning.what = page;
        cleaning.part = 0;
    }
    for (; cleaning.part < PAGE_SIZE; cleaning.part += CLEAN_BYTES) {
        if (cleaning.part && work_left_off(CLEAN_CYCLES))
            return 0;
        word = (unsigned *)(KSEG0 | page << PAGE_SHIFT | cleaning.part);
        end = word + CLEAN_BYTES / 4;
        for (; word != end; word += 4) {
            word[0] = 0;
            word[1] = 0;
            word[2] = 0;
            word[3] = 0;
        }
        icache_invalidate(page << PAGE_SHIFT | cleaning.part, CLEAN_BYTES);
    }
    return 1;
}

int page_take(struct Environment *e, unsigned page, const struct PageCapabilities *capabilities)
{
    struct Page *p;
    int guaranteed;

    guaranteed = e->info->pages < e->info->minimum;
    if (!guaranteed &&
        public_state.free <= public_state.guaranteed + (claims ? claims_before(e) : 0))
        return AEGIS_EXHAUSTED;
    if (page == 0)
        page = public_state.first_free;
    if (page == 0)
        return AEGIS_EXHAUSTED;
    if (page >= PAGES || public_state.pages[page].owner != PAGE_FREE)
        return AEGIS_INVALID;
    p = &public_state.pages[page];
    if (p->previous_owner && p->previous_owner != e->envid) {
        if (!clean(page))
            return AEGIS_AGAIN;
        p->previous_owner = 0;
    }
    cleaning.what = 0;          /* the new owner may write to it: a page half zeroed, and freed
                                   again, starts over */
    unlink_page(&public_state.first_free, page);
    public_state.free--;
    charge(e->info, 1, 0);
    if (e->claim && !guaranteed)
        claim_end(e);
    push(&e->info->first_page, page);
    p->owner = e->envid;
    page_capabilities[page] = *capabilities;
    clear_caller_saved();
    return page;
}

static int within(unsigned address, unsigned page)
{
    return (address & 0x1fffffff) >> PAGE_SHIFT == page;
}

/*
 * Numbers of the pages that hold contexts of an environment, CONTEXT_PAGES at most; returns how
 * many.
 */
unsigned page_contexts(const struct Environment *e, unsigned short *pages)
{
    unsigned i, count = 0;

    for (i = 0; i < EXCEPTIONS; i++)
        pages[count++] = PHYSICAL(e->save[i]) >> PAGE_SHIFT;
    pages[count++] = PHYSICAL(e->interrupt_save) >> PAGE_SHIFT;
    if (e->vector)
        pages[count++] = PHYSICAL(e->vector) >> PAGE_SHIFT;
    return count;
}

/* A page changes hands: contexts in it are redirected to the discard area. */
static void contexts_leave(struct Environment *e, unsigned page)
{
    unsigned i;

    for (i = 0; i < EXCEPTIONS; i++)
        if (within(e->save[i], page))
            e->save[i] = (unsigned)kernel.discard_area;
    if (within(e->interrupt_save, page))
        e->interrupt_save = (unsigned)kernel.discard_area;
    if (e->vector && within(e->vector, page))
        e->vector = 0;
    if (ether_bound)
        ether_page_leaves(page);
}

/* Withdraws a page's capabilities: nobody can map it from here on. */
void page_shut(unsigned page)
{
    page_capabilities[page] = nobody;
}

/* As page_shut, and no context stays in the page. */
void page_close(unsigned page)
{
    page_shut(page);
    contexts_leave(environment_of(page), page);
}

/*
 * A search for a page is dropped when its owner changes: it did not see the next owner's mappings.
 */
static void search_ends(struct Environment *e, unsigned page)
{
    if (e->unbinding.what == page)
        e->unbinding.what = 0;
}

/* Puts a page on the free list: it is mapped nowhere, and no context lies in it. */
void page_drop(unsigned page)
{
    struct Page *p = &public_state.pages[page];
    struct Environment *e = environment_of(page);

    p->binding = BINDING_NONE;
    if (page_taking == page)
        page_taking = 0;
    search_ends(e, page);
    unlink_page(&e->info->first_page, page);
    charge(e->info, -1, 0);
    p->previous_owner = p->owner;
    p->owner = PAGE_FREE;
    push(&public_state.first_free, page);
    public_state.free++;
}

/* Frees a page; 0 if preempted. */
static int page_release(unsigned page)
{
    page_close(page);
    if (!unbind(page, &current->unbinding))
        return 0;
    page_drop(page);
    return 1;
}

static int owns(unsigned page)
{
    return page < PAGES && page != 0 && public_state.pages[page].owner == current->envid;
}

int call_page_allocate(
    unsigned page, unsigned read_high, unsigned read_low, unsigned write_high, unsigned write_low)
{
    struct PageCapabilities capabilities = {{read_high, read_low}, {write_high, write_low}};
    int result;

    if (read_high == 0 || write_high == 0)
        return AEGIS_INVALID;
    result = page_take(current, page, &capabilities);
    if (result == AEGIS_EXHAUSTED
        && (environments_reap_any(current->family) || !revoke_excess(current)))
        return AEGIS_AGAIN;
    return result;
}

int call_page_free(unsigned page)
{
    if (!owns(page))
        return AEGIS_DENIED;
    if (page == page_taking)
        return AEGIS_BUSY;
    if (!page_release(page))
        return AEGIS_AGAIN;
    revoke_returned(current);
    return AEGIS_OK;
}

int call_page_set_capabilities(
    unsigned page, unsigned read_high, unsigned read_low, unsigned write_high, unsigned write_low)
{
    struct PageCapabilities capabilities = {{read_high, read_low}, {write_high, write_low}};

    if (!owns(page))
        return AEGIS_DENIED;
    if (read_high == 0 || write_high == 0)
        return AEGIS_INVALID;
    if (page == page_taking)
        return AEGIS_BUSY;
    page_capabilities[page] = nobody;
    if (!unbind(page, &current->unbinding))
        return AEGIS_AGAIN;
    page_capabilities[page] = capabilities;
    return AEGIS_OK;
}

int call_page_give(unsigned page, unsigned envid, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(envid, high, low);
    struct EnvInfo *own = current->info;
    unsigned before = public_state.guaranteed;

    if (e == 0 || !owns(page))
        return AEGIS_DENIED;
    if (page == page_taking)
        return AEGIS_BUSY;
    charge(own, -1, 0);
    charge(e->info, 1, 0);
    if (!keeps_promises(before)) {
        charge(e->info, -1, 0);
        charge(own, 1, 0);
        return AEGIS_EXHAUSTED;
    }
    contexts_leave(current, page);
    search_ends(current, page);
    unlink_page(&own->first_page, page);
    push(&e->info->first_page, page);
    public_state.pages[page].owner = e->envid;
    return AEGIS_OK;
}

int call_page_pin(unsigned envid, unsigned address, unsigned low, unsigned high,
    unsigned capability_low, unsigned control_high, unsigned control_low)
{
    struct Environment *e = environment_controlled(envid, control_high, control_low);
    unsigned slot = address >> PAGE_SHIFT, page = low >> PAGE_SHIFT;

    if (e == 0)
        return AEGIS_DENIED;
    if (address >= PINNED_END)
        return AEGIS_INVALID;
    if (low) {
        if (page >= PAGES || (low & (ENTRY_VALID | 0x1ff)) != ENTRY_VALID)
            return AEGIS_INVALID;
        if (!capability_opens(
                low & ENTRY_WRITABLE ? page_capabilities[page].write : page_capabilities[page].read,
                high, capability_low))
            return AEGIS_DENIED;
        public_state.pages[page].binding = BINDING_MANY;
    }
    if (e->guaranteed[slot])
        e->info->pins--;
    if (low)
        e->info->pins++;
    e->guaranteed[slot] = low;
    unbind_pin(e, slot);
    return AEGIS_OK;
}

int call_instructions_changed(unsigned page)
{
    unsigned part;

    if (page >= PAGES)
        return AEGIS_INVALID;
    if (kernel.ending)
        return AEGIS_BUSY;
    for (part = 0; part < PAGE_SIZE; part += CLEAN_BYTES) {
        if (part && work_left_off(FORGET_CYCLES))
            return AEGIS_AGAIN;         /* from the beginning: the page may have been written to
                                           between two activations; one has time for all */
        icache_invalidate(page << PAGE_SHIFT | part, CLEAN_BYTES);
    }
    return AEGIS_OK;
}
