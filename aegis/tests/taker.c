/*
 * Takes every frame of kind 1 as it comes, without end; taken is reached once for each. It has
 * buffers for what the kernel may deliver of them in half a tick.
 */
#include "aegis/tests/frames.h"

void __attribute__((noinline)) taken(volatile unsigned *length)
{
    *length = 0;
}

int main(void)
{
    unsigned buffer = 0;

    ring_prepare(1);
    while (RING->pages < (unsigned)ETHER_PAGES)
        RING->page[RING->pages++] = my_page();
    ring_bind();
    for (;;) {
        while (RING->length[buffer] == 0)
            ;
        taken(&RING->length[buffer]);
        buffer = (buffer + 1) % (2 * ETHER_PAGES);
    }
}
