/* Beside receiver: tries to see, forge and hold back its frames; then lets its own pile up. */
#include "aegis/tests/frames.h"

int main(void)
{
    unsigned waits, buffers;
    int binding;

    frame_prepare(2);
    ring_prepare(1);
    /* Until the receiver has bound, so that what is refused is refused for its sake. */
    for (waits = 0; waits < 4; waits++)
        yield_to(0);
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    RING->count = 1;                    /* everything of the type, the receiver's included */
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    RING->atoms[0].mask = RING->atoms[0].value = 1;     /* and whatever is odd there */
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    RING->count = 0;                    /* and everything */
    INVALID(aegis_ether_bind(ring_page));
    /* Tests beyond the frame's first bytes, that contradict each other, of no size. */
    atom(61, 4, 1, 1);
    INVALID(aegis_ether_bind(ring_page));
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_TEST);
    atom(13, 1, 0xff, 0);
    INVALID(aegis_ether_bind(ring_page));
    RING->atoms[1].size = 3;
    INVALID(aegis_ether_bind(ring_page));
    RING->count = ETHER_ATOMS + 1;
    INVALID(aegis_ether_bind(ring_page));
    RING->count = 1;
    atom(14, 1, 0xff, 2);
    buffers = RING->pages;
    RING->pages = 0;
    INVALID(aegis_ether_bind(ring_page));
    RING->pages = ETHER_PAGES + 1;
    INVALID(aegis_ether_bind(ring_page));
    RING->pages = buffers;
    /* Buffers in pages that are not its own. */
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_TEST);
    atom(14, 1, 0xff, 2);
    RING->page[0] = env_info(BOOT_ENVID(0))->first_page;
    DENY(aegis_ether_bind(ring_page));
    RING->page[0] = 1;
    DENY(aegis_ether_bind(ring_page));
    RING->page[0] = ring_page;
    DENY(aegis_ether_bind(ring_page));
    DENY(aegis_ether_bind(env_info(BOOT_ENVID(0))->first_page));
    /* The receiver's binding. */
    DENY(aegis_ether_unbind(0));
    DENY(aegis_ether_send(0, frame_page << PAGE_SHIFT, 60));
    /* Its own. */
    RING->page[0] = my_page();
    binding = aegis_ether_bind(ring_page);
    CHECK(binding > 0);
    /* What is refused in its place leaves it as it is. */
    buffers = RING->page[0];
    RING->page[0] = env_info(BOOT_ENVID(0))->first_page;
    CHECK(aegis_ether_bind(ring_page) == AEGIS_DENIED);
    RING->page[0] = buffers;
    CHECK(aegis_ether_send(binding, frame_page << PAGE_SHIFT, 60) == AEGIS_OK);
    INVALID(aegis_ether_send(binding, frame_page << PAGE_SHIFT, 59));
    INVALID(aegis_ether_send(binding, frame_page << PAGE_SHIFT, 1515));
    INVALID(aegis_ether_send(binding, (frame_page << PAGE_SHIFT) + PAGE_SIZE - 60, 64));
    DENY(aegis_ether_send(binding, 0x1000, 60));
    FRAME[14] = 1;                      /* of the receiver's kind */
    DENY(aegis_ether_send(binding, frame_page << PAGE_SHIFT, 60));
    FRAME[14] = 2;
    FRAME[11] ^= 1;                     /* from another station */
    DENY(aegis_ether_send(binding, frame_page << PAGE_SHIFT, 60));
    /* What comes for it piles up: two frames and no more, at its own cost. */
    while (RING->exhausted < 3)
        yield_to(0);
    CHECK(RING->received == 2);
    /* A page that goes takes the binding with it. */
    CHECK(aegis_page_free(RING->page[0]) == AEGIS_OK);
    DENY(aegis_ether_unbind(binding));
    return 0;
}
