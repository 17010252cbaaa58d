/*
 * Physical pages: an owner each, a free list that anybody may read. Pages are handed out in the order of the list; where the list begins
 * is a matter of what was held before, and is drawn from the boot block's seed. Paper: section 3.1.
 */
#include "kernel.h"

struct Page pages[PAGES];
static unsigned first_free;

void memory_start(const struct Boot *boot)
{
    unsigned from = boot->firstFree >> PAGE_SHIFT, to = ((unsigned)boot & 0x1fffffff) >> PAGE_SHIFT, page;

    if (to > PAGES)
        to = PAGES;
    from += boot->pagesSeed & 31;
    for (page = from; page < to; page++)
        pages[page].next = page + 1 < to ? page + 1 : 0;
    first_free = from;
}

int page_allocate(struct Environment *e)
{
    unsigned page = first_free;

    if (page == 0)
        return AEGIS_EXHAUSTED;
    first_free = pages[page].next;
    pages[page].owner = e->number + 1;
    e->pagesHeld++;
    return page;
}
