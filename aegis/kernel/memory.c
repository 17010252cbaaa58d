/*
 * Physical pages: an owner each, capabilities chosen by the owner, a free list that everybody may read and choose from. Pages are handed out
 * in the order of the list; where it begins is a matter of what was held before, and is drawn from the boot block's seed. Some of the free
 * pages are kept for environments below their guaranteed minimum. Paper: 3.1, 3.2, 3.4.
 */
#include "aegis/kernel/kernel.h"

static unsigned deficit(const struct Account *a)
{
    return a->minimum > a->pages ? a->minimum - a->pages : 0;
}

static void push(unsigned *head, unsigned page)
{
    struct Page *p = &books.pages[page];

    p->previous = 0;
    p->next = *head;
    if (*head)
        books.pages[*head].previous = page;
    *head = page;
}

static void unlink_page(unsigned *head, unsigned page)
{
    struct Page *p = &books.pages[page];

    if (p->previous)
        books.pages[p->previous].next = p->next;
    else
        *head = p->next;
    if (p->next)
        books.pages[p->next].previous = p->previous;
}

/* Lets everybody read kernel pages. */
void page_publish(unsigned from, unsigned bytes)
{
    unsigned page;

    for (page = from >> PAGE_SHIFT; page << PAGE_SHIFT < from + bytes; page++) {
        guards[page].read[0] = WELL_KNOWN_HIGH;
        guards[page].read[1] = WELL_KNOWN_LOW;
    }
}

void memory_start(const struct Boot *boot)
{
    unsigned from = boot->firstFree >> PAGE_SHIFT, to = PHYSICAL(boot) >> PAGE_SHIFT, page, count, i, last = 0;

    if (boot->memory > PAGES * PAGE_SIZE)
        panic("more memory than there are tables for: set memory.mb to 24 or less");
    for (page = 0; page < PAGES; page++)
        books.pages[page].owner = PAGE_KERNEL;
    count = to - from;
    for (i = 0; i < count; i++) {
        page = from + (i + (boot->pagesSeed & 31)) % count;
        books.pages[page].owner = PAGE_FREE;
        books.pages[page].previous = last;
        if (last)
            books.pages[last].next = page;
        else
            books.firstFree = page;
        last = page;
    }
    books.free = books.managed = count;
    page_publish(PHYSICAL(&books), sizeof books);
    page_publish(PHYSICAL(stlb), STLB_ENTRIES * sizeof(struct Mapping));
    page_publish(PHYSICAL(boot), boot->memory - PHYSICAL(boot));
    books.allowance = ENVIRONMENTS;
}

static void charge(struct Account *a, int pages, int minimum)
{
    books.guaranteed -= deficit(a);
    a->pages += pages;
    a->minimum += minimum;
    books.guaranteed += deficit(a);
}

/* Passes guaranteed pages from one account to another, or to nobody. */
int minimum_move(struct Account *from, struct Account *to, unsigned pages)
{
    charge(from, 0, -pages);
    if (to)
        charge(to, 0, pages);
    if (books.free >= books.guaranteed)
        return AEGIS_OK;
    if (to)
        charge(to, 0, -pages);
    charge(from, 0, pages);
    return AEGIS_EXHAUSTED;
}

/* Nothing of a former owner stays in a page, nor in the instruction cache. */
static void clean(unsigned page)
{
    unsigned *word = (unsigned *)(KSEG0 | page << PAGE_SHIFT), *end = word + PAGE_SIZE / 4;

    for (; word != end; word += 4) {
        word[0] = 0;
        word[1] = 0;
        word[2] = 0;
        word[3] = 0;
    }
    cache_forget(page << PAGE_SHIFT);
}

int page_take(struct Environment *e, unsigned page, const struct Guard *guard)
{
    struct Page *p;

    if (e->account->pages >= e->account->minimum && books.free <= books.guaranteed)
        return AEGIS_EXHAUSTED;
    if (page == 0)
        page = books.firstFree;
    if (page == 0)
        return AEGIS_EXHAUSTED;
    if (page >= PAGES || books.pages[page].owner != PAGE_FREE)
        return AEGIS_INVALID;
    p = &books.pages[page];
    unlink_page(&books.firstFree, page);
    books.free--;
    charge(e->account, 1, 0);
    push(&e->account->firstPage, page);
    p->owner = e->name;
    guards[page] = *guard;
    if (p->former && p->former != e->name)
        clean(page);
    scrub();
    return page;
}

static int within(unsigned address, unsigned page)
{
    return (address & 0x1fffffff) >> PAGE_SHIFT == page;
}

/* Whether contexts of the owner lie in a page. */
int page_holds_context(const struct Environment *e, unsigned page)
{
    unsigned i;

    for (i = 0; i < EXCEPTIONS; i++)
        if (within(e->save[i], page))
            return 1;
    return within(e->interruptSave, page) || (e->vector && within(e->vector, page));
}

/* The kernel writes no more to a page that changes hands. */
static void contexts_leave(struct Environment *e, unsigned page)
{
    unsigned i;

    for (i = 0; i < EXCEPTIONS; i++)
        if (within(e->save[i], page))
            e->save[i] = (unsigned)kernel.sink;
    if (within(e->interruptSave, page))
        e->interruptSave = (unsigned)kernel.sink;
    if (e->vector && within(e->vector, page))
        e->vector = 0;
}

void page_release(unsigned page)
{
    struct Page *p = &books.pages[page];
    struct Environment *e = environment_named(p->owner);
    static const struct Guard nobody;

    unbind(page);
    contexts_leave(e, page);
    guards[page] = nobody;
    unlink_page(&e->account->firstPage, page);
    charge(e->account, -1, 0);
    p->former = p->owner;
    p->owner = PAGE_FREE;
    push(&books.firstFree, page);
    books.free++;
}

void pages_release(struct Environment *e)
{
    unsigned page;

    unbind_owner(e->name);
    for (page = e->account->firstPage; page; page = books.pages[page].next)
        books.pages[page].binding = BINDING_NONE;
    while (e->account->firstPage)
        page_release(e->account->firstPage);
}

static int owns(unsigned page)
{
    return page < PAGES && page != 0 && books.pages[page].owner == current->name;
}

int call_page_allocate(unsigned page, unsigned readHigh, unsigned readLow, unsigned writeHigh, unsigned writeLow)
{
    struct Guard guard = {{readHigh, readLow}, {writeHigh, writeLow}};
    int result;

    if (readHigh == 0 || writeHigh == 0)
        return AEGIS_INVALID;
    result = page_take(current, page, &guard);
    if (result == AEGIS_EXHAUSTED)
        revoke_excess(current->account);
    return result;
}

int call_page_free(unsigned page)
{
    if (!owns(page))
        return AEGIS_DENIED;
    page_release(page);
    revoke_returned(current);
    return AEGIS_OK;
}

int call_page_guard(unsigned page, unsigned readHigh, unsigned readLow, unsigned writeHigh, unsigned writeLow)
{
    struct Guard guard = {{readHigh, readLow}, {writeHigh, writeLow}};

    if (!owns(page))
        return AEGIS_DENIED;
    if (readHigh == 0 || writeHigh == 0)
        return AEGIS_INVALID;
    guards[page] = guard;
    unbind(page);
    return AEGIS_OK;
}

int call_page_give(unsigned page, unsigned name, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(name, high, low);

    if (e == 0 || !owns(page))
        return AEGIS_DENIED;
    charge(current->account, -1, 0);
    charge(e->account, 1, 0);
    if (books.free < books.guaranteed) {
        charge(e->account, -1, 0);
        charge(current->account, 1, 0);
        return AEGIS_EXHAUSTED;
    }
    contexts_leave(current, page);
    unlink_page(&current->account->firstPage, page);
    push(&e->account->firstPage, page);
    books.pages[page].owner = e->name;
    return AEGIS_OK;
}

int call_page_pin(unsigned name, unsigned address, unsigned low, unsigned high, unsigned capabilityLow, unsigned controlHigh,
                  unsigned controlLow)
{
    struct Environment *e = environment_controlled(name, controlHigh, controlLow);
    unsigned slot = address >> PAGE_SHIFT, page = low >> PAGE_SHIFT;

    if (e == 0)
        return AEGIS_DENIED;
    if (address >= PINNED_END)
        return AEGIS_INVALID;
    if (low) {
        if (page >= PAGES || (low & (ENTRY_VALID | 0x1ff)) != ENTRY_VALID)
            return AEGIS_INVALID;
        if (!capability_opens(low & ENTRY_WRITABLE ? guards[page].write : guards[page].read, high, capabilityLow))
            return AEGIS_DENIED;
        books.pages[page].binding = BINDING_MANY;
    }
    if (e->guaranteed[slot])
        e->account->pins--;
    if (low)
        e->account->pins++;
    e->guaranteed[slot] = low;
    unbind_pin(e, slot);
    return AEGIS_OK;
}

int call_instructions_changed(unsigned page)
{
    if (page >= PAGES)
        return AEGIS_INVALID;
    cache_forget(page << PAGE_SHIFT);
    return AEGIS_OK;
}
