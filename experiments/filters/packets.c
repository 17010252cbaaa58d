/*
 * Offsets: Ethernet header of 14 bytes, then IP (RFC 791) and TCP (RFC 793). Addresses are of the
 * documentation's networks (RFC 5737).
 */
#include "experiments/filters/packets.h"

#define SOURCE 0xc0000201       /* 192.0.2.1 */
#define DESTINATION 0xc6336402  /* 198.51.100.2 */
#define SOURCE_PORT 1025

static struct dpf_atom *equal(
    struct dpf_atom *a, unsigned offset, unsigned size, unsigned mask, unsigned value)
{
    a->op = DPF_EQUAL;
    a->size = size;
    a->offset = offset;
    a->mask = mask;
    a->value = value;
    return a + 1;
}

static struct dpf_atom *move(struct dpf_atom *a, unsigned op, unsigned mask, unsigned value)
{
    a->op = op;
    a->size = 1;
    a->offset = 0;
    a->mask = mask;
    a->value = value;
    return a + 1;
}

int session_filter(int fields, unsigned port, struct dpf_atom *atoms)
{
    struct dpf_atom *a = equal(atoms, 12, 2, 0xffff, 0x0800);

    a = move(a, DPF_ADVANCE, 0, 14);
    if (fields == FIELDS_MPF)
        a = equal(a, 16, 4, ~0u, DESTINATION);
    a = equal(a, 9, 1, 0xff, 6);
    if (fields == FIELDS_MPF)
        a = equal(a, 6, 2, 0xbfff, 0);
    a = equal(a, 12, 4, ~0u, SOURCE);
    if (fields == FIELDS_MPF)
        a = move(a, DPF_SHIFT, 15, 2);
    else
        a = move(a, DPF_ADVANCE, 0, 20);
    a = equal(a, 0, 2, 0xffff, SOURCE_PORT);
    a = equal(a, 2, 2, 0xffff, port);
    return a - atoms;
}

static void put(unsigned char *to, unsigned value, int bytes)
{
    while (bytes--) {
        to[bytes] = value;
        value >>= 8;
    }
}

void session_message(unsigned char *message, unsigned port)
{
    int i;

    for (i = 0; i < SESSION_BYTES; i++)
        message[i] = i;
    put(message + 12, 0x0800, 2);
    message[14] = 0x45;
    put(message + 16, SESSION_BYTES - 14, 2);
    put(message + 20, 0x4000, 2);
    message[23] = 6;
    put(message + 26, SOURCE, 4);
    put(message + 30, DESTINATION, 4);
    put(message + 34, SOURCE_PORT, 2);
    put(message + 36, port, 2);
}
