/*
 * Makes long calls when its slice ends: the end of a child, a page freed that is mapped often, odd
 * spaces.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned page;

static void slow(void)
{
    unsigned i;

    for (i = 0; i < 3; i++) {
        aegis_page_set_capabilities(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
        map_mine(SOMEWHERE, page, 1);
        map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
    }
    set(SET_START, (unsigned)__start);
    for (;;)
        aegis_yield(0);
}

int main(void)
{
    await_victim();
    page = my_page();
    map_mine(SOMEWHERE, page, 1);
    map_mine(SOMEWHERE + PAGE_SIZE, page, 1);
    CHECK(set(SET_END, (unsigned)slow) == AEGIS_OK);
    for (;;)
        aegis_instructions_changed(page);
}
