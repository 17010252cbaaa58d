/*
 * Page colouring, ExOS: pages are allocated and freed in a drawn order, then allocated from the
 * head of the list of free pages, or by number.
 */
#include "exos/library/exos.h"
#include "experiments/workloads/colours.h"

#define COLOURS 16

int disorder(void)
{
    static int taken[DISORDERED];
    unsigned char order[DISORDERED];
    unsigned i;

    draw_order(order);
    for (i = 0; i < DISORDERED; i++) {
        taken[i] = page_take(CLASS_OWN);
        if (taken[i] <= 0) return -1;
    }
    for (i = 0; i < DISORDERED; i++)
        page_drop(taken[order[i]]);
    return 0;
}

/* Maps a free page of a colour; 0, or -1 when there is none. */
static int place_in(char *address, unsigned colour)
{
    unsigned page;

    for (page = colour; page < PAGES; page += COLOURS)
        if (page_specific(address, page) == 0) return 0;
    return -1;
}

int place(char *area, unsigned bytes)
{
    static unsigned used[COLOURS];
    unsigned at, colour, least;

    if (!colour_by_name) return 0;
    used[colour_of_kernel % COLOURS]++;
    used[(colour_of_kernel + 1) % COLOURS]++;
    used[page_physical(&at) % COLOURS]++;
    for (at = 0; at < bytes; at += PAGE_SIZE) {
        least = 0;
        for (colour = 1; colour < COLOURS; colour++)
            if (used[colour] < used[least]) least = colour;
        if (place_in(area + at, least)) return -1;
        used[least]++;
    }
    return 0;
}

void call_kernel(void)
{
    null_syscall_stack();
}
