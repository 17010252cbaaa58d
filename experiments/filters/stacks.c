/*
 * A stack of protocols: each has a header of four bytes, whose third and fourth say what follows,
 * as an Ethernet's type does; behind the last header is the port. What a filter tests of one header
 * lies next to nothing that it tests of another.
 */
#include "experiments/filters/packets.h"
#include "experiments/workloads/table07.h"

#define HEADER 4
#define FOLLOWS 2
#define FIRST_TYPE 0x0800

int session_filter(int depth, unsigned port, struct dpf_atom *atoms)
{
    struct dpf_atom *a = atoms;
    int layer;

    for (layer = 0; layer <= depth; layer++, a++) {
        a->op = DPF_EQUAL;
        a->size = 2;
        a->offset = layer < depth ? FOLLOWS : 0;
        a->mask = 0xffff;
        a->value = layer < depth ? FIRST_TYPE + layer : port;
        if (layer == depth)
            continue;
        a++;
        a->op = DPF_ADVANCE;
        a->size = 1;
        a->offset = 0;
        a->mask = 0;
        a->value = HEADER;
    }
    return a - atoms;
}

static void put(unsigned char *to, unsigned value)
{
    to[0] = value >> 8;
    to[1] = value;
}

void session_message(unsigned char *message, unsigned port)
{
    int i;

    for (i = 0; i < SESSION_BYTES; i++)
        message[i] = i;
    for (i = 0; i < table07_fields; i++)
        put(message + HEADER * i + FOLLOWS, FIRST_TYPE + i);
    put(message + HEADER * i, port);
}
