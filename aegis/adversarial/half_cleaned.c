/*
 * Looks for what another one put into a page while it was being cleaned for oneself.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define SECRET 0x5ec12e7

static unsigned page, turns;

static void slice_end(void)
{
    unsigned from = public_state()->ticks;

    while (public_state()->ticks == from)
        ;
}

/* Whenever the page is free: the secret goes into it, and it is free again. */
static void put(void)
{
    for (;;) {
        if (aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) == (int)page) {
            CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
            *(volatile unsigned *)SOMEWHERE = SECRET;
            CHECK(aegis_page_free(page) == AEGIS_OK);
        }
        slice_end();
    }
}

/* Waits for a part of a slice, in turns of which there are `turns` in a whole one. */
static void wait_in_slice(unsigned until)
{
    unsigned from = public_state()->ticks, n;

    for (n = 0; n < until && public_state()->ticks == from; n++)
        ;
}

int main(void)
{
    unsigned from, back, child, slot, mine = 0;

    if (role) {
        page = role;
        put();
    }
    await_victim();
    page = my_page();
    child = spawn(page, 4, 0, 0);
    for (slot = 0; slot < SLICES; slot++)
        if (public_state()->slots[slot] == aegis_self() && mine++ % 2)
            CHECK(aegis_slice_give(slot, child) == AEGIS_OK);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    slice_end();
    for (from = public_state()->ticks; public_state()->ticks == from; turns++)
        ;
    for (back = 0; back < 16; back++) {
        slice_end();
        wait_in_slice(turns - back * (turns / 256));
        if (aegis_page_allocate(page, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE) != (int)page)
            continue;
        CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
        CHECK(*(volatile unsigned *)SOMEWHERE == 0);
        CHECK(aegis_page_free(page) == AEGIS_OK);
    }
    return REFUSED;
}
