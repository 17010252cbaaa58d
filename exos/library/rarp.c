/*
 * RARP: a station that knows its Ethernet address alone asks who it is. The binding takes every
 * whole frame of the protocol, of which a server's answer about this station is looked for; the
 * binding goes when the question is settled, its memory stays for the next. Linked with programs
 * that ask. Source: RFC 903.
 */
#include "exos/library/port.h"
#include "exos/library/socket.h"

#define TYPE_RARP 0x8035
#define RARP_REQUEST 3
#define RARP_REPLY 4

/* The question is sent again after so many looks, and given up after so many tries. */
#define RARP_LOOKS 65536
#define RARP_TRIES 5

static struct Port port;

static int rarp_bind(void)
{
    struct EtherRing *ring;
    unsigned i;

    if (port_prepare(&port))
        return -1;
    ring = port.ring;
    for (i = 0; i < BUFFERS; i++)       /* what came for an earlier question */
        ring->length[i] = 0;
    port.next = 0;
    ring->count = 0;
    port_atom(ring, TYPE, 2, TYPE_RARP);
    port_atom(ring, ARP_HARDWARE, 2, ARP_ETHERNET);
    port_atom(ring, ARP_PROTOCOL, 2, TYPE_IP);
    port_atom(ring, ARP_LENGTHS, 2, ARP_LENGTHS_OF_BOTH);
    return port_bind(&port);
}

/* A request: sender and target are this station's Ethernet address, both IP addresses are 0. */
static void rarp_ask(const unsigned char *station)
{
    unsigned char *frame = port.out;
    unsigned i;

    for (i = 0; i < 6; i++)
        frame[i] = 0xff;
    copy6(frame + 6, station);
    put2(frame + TYPE, HTONS(TYPE_RARP));
    put2(frame + ARP_HARDWARE, HTONS(ARP_ETHERNET));
    put2(frame + ARP_PROTOCOL, HTONS(TYPE_IP));
    put2(frame + ARP_LENGTHS, HTONS(ARP_LENGTHS_OF_BOTH));
    put2(frame + ARP_OPERATION, HTONS(RARP_REQUEST));
    copy6(frame + ARP_SENDER, station);
    put4(frame + ARP_SENDER_IP, 0);
    copy6(frame + ARP_TARGET, station);
    put4(frame + ARP_TARGET_IP, 0);
    port_send(&port, ETHER_SHORTEST);
}

/* The address that an answer about this station gives it; 0 when it is none. */
static unsigned rarp_answer(const unsigned char *frame, const unsigned char *station)
{
    unsigned address = get4(frame + ARP_TARGET_IP), i;

    if (get2(frame + ARP_OPERATION) != HTONS(RARP_REPLY) || !address_of_station(address))
        return 0;
    for (i = 0; i < 6; i += 2)
        if (get2(frame + ARP_TARGET + i) != get2(station + i))
            return 0;
    return address;
}

static unsigned rarp_look(const unsigned char *station)
{
    unsigned char *frame = port_look(&port);
    unsigned address = 0;

    if (frame) {
        address = rarp_answer(frame, station);
        port_done(&port);
    }
    return address;
}

unsigned ask_address(void)
{
    unsigned char station[6] __attribute__((aligned(2)));
    unsigned long long bits = aegis_ether_address();
    unsigned tries, looks, i, address = 0;

    for (i = 0; i < 6; i++)
        station[i] = bits >> 8 * (5 - i);
    if (rarp_bind())
        return 0;
    for (tries = 0; tries < RARP_TRIES && address == 0; tries++) {
        rarp_ask(station);
        for (looks = 0; looks < RARP_LOOKS && address == 0; looks++)
            address = rarp_look(station);
    }
    aegis_ether_unbind(port.binding);
    return address;
}
