/*
 * Has a port and the station's questions of ARP; sends fifty datagrams while another sends as many
 * as it can.
 */
#include "aegis/tests/datagrams.h"

/* Tries to send until a buffer is free: a few frames' time, of some ten microseconds each. */
#define PATIENCE 4096

int main(void)
{
    unsigned n, tries, most = 0;
    int port, result;

    ring_prepare(0);
    port_tests(OWNER_PORT);
    port = ring_bind();
    aegis_tlb_delete(RING_AT);
    aegis_tlb_delete(BUFFER_AT);
    ring_prepare(0);
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_ARP);
    atom(38, 4, 0xffffffff, OWN_ADDRESS);
    ring_bind();
    datagram_prepare(OWNER_PORT);
    /*
     * The other has tried everything when its first datagram has come in; then it sends without
     * end.
     */
    while (public_state()->ether[ETHER_SENT] == 0)
        yield_to(0);
    for (n = 0; n < DATAGRAMS; n++) {
        put(42, 2, n);
        for (tries = 0;
            (result = aegis_ether_send(port, frame_page << PAGE_SHIFT, 60)) == AEGIS_BUSY; tries++)
            CHECK(tries < PATIENCE);
        CHECK(result == AEGIS_OK);
        if (tries > most)
            most = tries;
        if (n % 5 == 4)
            yield_to(0);
    }
    CHECK(most > 0);            /* it did find all buffers in use */
    return 0;
}
