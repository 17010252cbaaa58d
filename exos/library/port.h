/*
 * Network bindings of Aegis as the library's protocols use them: a ring, buffers that are polled,
 * and a page to send from. ARP's and RARP's frame, and fields of frames.
 */
#ifndef EXOS_PORT_H
#define EXOS_PORT_H

#include "exos/library/exos.h"

#define BUFFER_PAGES 4
#define BUFFERS (2 * BUFFER_PAGES)

/* Offsets in a frame. */
#define TYPE 12
#define ARP_HARDWARE 14
#define ARP_PROTOCOL 16
#define ARP_LENGTHS 18
#define ARP_OPERATION 20
#define ARP_SENDER 22
#define ARP_SENDER_IP 28
#define ARP_TARGET 32
#define ARP_TARGET_IP 38

#define TYPE_IP 0x0800
#define ARP_ETHERNET 1
#define ARP_LENGTHS_OF_BOTH 0x0604
#define LOOPBACK_NET 127        /* the first byte of its addresses */

/* A binding, its buffers, and a page to send from. */
struct Port {
    int binding;
    unsigned next;
    struct EtherRing *ring;
    unsigned char *buffers;
    unsigned char *out;
    unsigned out_physical;
};

/* Fields of two and four bytes at addresses that are even. */
static inline unsigned get2(const unsigned char *at)
{
    return *(const unsigned short *)at;
}

static inline void put2(unsigned char *at, unsigned value)
{
    *(unsigned short *)at = value;
}

static inline unsigned get4(const unsigned char *at)
{
    return get2(at) | get2(at + 2) << 16;
}

static inline void put4(unsigned char *at, unsigned value)
{
    put2(at, value);
    put2(at + 2, value >> 16);
}

/*
 * Whether a station may have an internet address, in network order: of class A, B or C, neither 0
 * nor of the loopback network.
 */
static inline int address_of_station(unsigned address)
{
    unsigned first = address & 0xff;

    return first != 0 && first != LOOPBACK_NET && first < 224;
}

/* The next frame, or 0; it stays until port_done. */
static inline unsigned char *port_look(struct Port *port)
{
    return port->ring->length[port->next] ? port->buffers + port->next * ETHER_BUFFER : 0;
}

static inline void port_done(struct Port *port)
{
    port->ring->length[port->next] = 0;
    port->next = (port->next + 1) % BUFFERS;
}

void copy6(unsigned char *to, const unsigned char *from);

/* Memory for a binding: ring, page to send from, buffers; 0, or -1. */
int port_prepare(struct Port *port);

/* One more test of the frames that a ring describes; the value as frames have it in memory. */
void port_atom(struct EtherRing *ring, unsigned offset, unsigned size, unsigned value);

/* Binds the frames that the ring describes; what has come for an earlier description stays. */
int port_bind(struct Port *port);

/* Sends the first bytes of the page to send from, filled up to the shortest frame; 0, or -1. */
int port_send(struct Port *port, unsigned bytes);

#endif
