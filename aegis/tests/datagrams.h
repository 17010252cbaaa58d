/* Two programs with a port each of one station's IP address, and frames that they send. */
#ifndef AEGIS_TESTS_DATAGRAMS_H
#define AEGIS_TESTS_DATAGRAMS_H

#include "aegis/tests/frames.h"

#define TYPE_IP 0x0800
#define TYPE_ARP 0x0806
#define UDP 17
#define OWN_ADDRESS 0x0a000001
#define OTHER_ADDRESS 0x0a000002
#define OWNER_PORT 1
#define THIEF_PORT 2
#define DATAGRAMS 50

/* Tests for datagrams that come for a port, in place of what the ring tests. */
static inline void port_tests(unsigned port)
{
    RING->count = 0;
    atom(12, 2, 0xffff, TYPE_IP);
    atom(14, 1, 0xff, 0x45);
    atom(23, 1, 0xff, UDP);
    atom(30, 4, 0xffffffff, OWN_ADDRESS);
    atom(36, 2, 0xffff, port);
}

static inline void put(unsigned offset, unsigned bytes, unsigned value)
{
    while (bytes--)
        FRAME[offset++] = value >> 8 * bytes;
}

/* A datagram from a port, to be sent. */
static inline void datagram_prepare(unsigned port)
{
    frame_prepare(0);
    put(12, 2, TYPE_IP);
    put(14, 2, 0x4500);
    put(16, 2, 46);
    put(23, 1, UDP);
    put(26, 4, OWN_ADDRESS);
    put(30, 4, OTHER_ADDRESS);
    put(34, 2, port);
    put(36, 2, 7);
    put(38, 2, 26);
}

#endif
