/*
 * As many bindings as there are, each with as many tests as there may be; told apart by the last of
 * these.
 */
#ifndef AEGIS_TESTS_BINDINGS_H
#define AEGIS_TESTS_BINDINGS_H

#include "aegis/tests/frames.h"

static int rings[ETHER_BINDINGS];

/*
 * The n-th, on a ring of its own and a page of buffers for all; the tests stand on odd addresses,
 * so that none are merged.
 */
static inline int bind_nth(unsigned n)
{
    unsigned i;

    if (frame_page == 0)
        frame_page = my_page();
    if (rings[n] == 0)
        rings[n] = my_page();
    aegis_tlb_delete(RING_AT);
    map_mine(RING_AT, rings[n], 1);
    RING->pages = 1;
    RING->page[0] = frame_page;
    RING->notify = 1;
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_TEST);
    for (i = 0; i < ETHER_ATOMS - 2; i++)
        atom(15 + 2 * i, 2, 0xffff, n >> i & 3);
    atom(61, 2, 0xffff, n);
    return aegis_ether_bind(rings[n]);
}

/* Frames that have come for the n-th. */
static inline unsigned received(unsigned n)
{
    aegis_tlb_delete(RING_AT);
    map_mine(RING_AT, rings[n], 1);
    return RING->received + RING->exhausted;
}

static inline void await_all(void)
{
    unsigned n;

    for (n = 0; n < ETHER_BINDINGS; n++)
        while (received(n) == 0)
            ;
}

#endif
