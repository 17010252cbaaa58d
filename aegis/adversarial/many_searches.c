/*
 * Fills the software TLB, then begins searches for mappings without an end, so that others' begin
 * again. Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

#define LIST_AT (SOMEWHERE - PAGE_SIZE)
#define LISTED 512

static unsigned listed, page;

/* Every entry of it maps the page. */
static void fill(void)
{
    struct Mapping *list = (struct Mapping *)LIST_AT;
    unsigned n, from;

    for (from = 0; from < STLB_ENTRIES; from += LISTED) {
        map_mine(LIST_AT, listed, 1);
        for (n = 0; n < LISTED; n++) {
            list[n].high = SOMEWHERE + (from + n) * PAGE_SIZE;
            list[n].low = page << PAGE_SHIFT | WRITABLE;
        }
        aegis_tlb_write_list(
            listed << PAGE_SHIFT, LISTED, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
    }
}

int main(void)
{
    unsigned searched;

    await_victim();
    ignore_revocation();
    listed = my_page();
    page = my_page();
    fill();
    searched = my_page();
    for (;;) {
        map_mine(LIST_AT, searched, 1);
        map_mine(LIST_AT + STLB_ENTRIES * PAGE_SIZE, searched, 1);
        aegis_page_set_capabilities(searched, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
    }
}
