/*
 * Beside port_owner: tries to have its frames, to send in its name, to reach its buffers and to
 * keep it from sending.
 */
#include "aegis/tests/datagrams.h"

#define THEIRS_AT 0x30000000
#define SEND(binding) aegis_ether_send(binding, frame_page << PAGE_SHIFT, 60)

/* No page of the owner's can be mapped by who knows its number alone. */
static void reach_pages(void)
{
    unsigned page, pages = 0;

    for (page = env_info(BOOT_ENVID(0))->first_page; page && pages < 64;
        page = page_record(page)->next, pages++) {
        CHECK(refused(aegis_tlb_write(
            THEIRS_AT, page << PAGE_SHIFT | ENTRY_VALID, BOOT_INFO->read[0], BOOT_INFO->read[1])));
        CHECK(refused(aegis_tlb_write(THEIRS_AT, page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE,
            BOOT_INFO->write[0], BOOT_INFO->write[1])));
    }
    CHECK(pages > 2);
}

int main(void)
{
    unsigned n;
    int binding, page;

    ring_prepare(0);
    datagram_prepare(THIEF_PORT);
    for (n = 0; n < 4; n++)
        yield_to(0);
    /*
     * The owner's datagrams: all of them, some of them, everything like them, all that is for the
     * address, all of IP.
     */
    port_tests(OWNER_PORT);
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    atom(34, 2, 0xffff, 7);
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    port_tests(OWNER_PORT & ~1);
    RING->atoms[4].mask = 0xfffe;
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    RING->count = 4;
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    RING->count = 1;
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    /* Its questions, and those of one asker. */
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_ARP);
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    atom(28, 4, 0xffffffff, OTHER_ADDRESS);
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    port_tests(THIEF_PORT);
    binding = ring_bind();
    /*
     * Narrowing and widening it afterwards is no way in either, and what stood there still stands.
     */
    port_tests(OWNER_PORT);
    CHECK(aegis_ether_bind(ring_page) == AEGIS_BUSY);
    port_tests(THIEF_PORT);
    /*
     * In the owner's name: its port, another address, another protocol, another header, an answer
     * of ARP's.
     */
    put(34, 2, OWNER_PORT);
    DENY(SEND(binding));
    put(34, 2, THIEF_PORT);
    put(26, 4, OTHER_ADDRESS);
    DENY(SEND(binding));
    put(26, 4, OWN_ADDRESS);
    put(23, 1, 6);
    DENY(SEND(binding));
    put(23, 1, UDP);
    put(14, 1, 0x46);
    DENY(SEND(binding));
    put(14, 1, 0x45);
    put(12, 2, TYPE_ARP);
    DENY(SEND(binding));
    put(12, 2, TYPE_IP);
    /* From an odd place, and from a page that it has given up, with a frame that it may send. */
    INVALID(aegis_ether_send(binding, (frame_page << PAGE_SHIFT) + 2, 60));
    page = my_page();
    CHECK(map_mine(THEIRS_AT, page, 1) >= 0);
    for (n = 0; n < 60; n++)
        ((unsigned char *)THEIRS_AT)[n] = FRAME[n];
    CHECK(aegis_page_free(page) == AEGIS_OK);
    DENY(aegis_ether_send(binding, page << PAGE_SHIFT, 60));
    CHECK(SEND(binding - 1) == AEGIS_DENIED && SEND(0) == AEGIS_DENIED &&
        SEND(ETHER_BINDINGS) == AEGIS_DENIED);
    CHECK(aegis_ether_unbind(0) == AEGIS_DENIED && aegis_ether_unbind(1) == AEGIS_DENIED);
    DENY(aegis_ether_handle(0, ring_page));
    reach_pages();
    /* All buffers, as long as the owner lives. */
    put(16, 2, 1500);
    while (env_info(BOOT_ENVID(0))->envid == BOOT_ENVID(0))
        aegis_ether_send(binding, frame_page << PAGE_SHIFT, 1514);
    return 0;
}
