/* The interpreter: it repeats no check of the verifier's. */
#include "experiments/workloads/bytecode.h"

int bytecode_run(const struct bytecode *p, const unsigned char *message, unsigned bytes, void *data,
    unsigned char *transmit)
{
    unsigned r[BC_REGISTERS];

    r[BC_MESSAGE] = (unsigned)message;
    r[BC_BYTES] = bytes;
    r[BC_DATA] = (unsigned)data;
    r[BC_TRANSMIT] = (unsigned)transmit;
    for (;; p++) {
        switch (p->op) {
        case BC_EXIT:
            return r[0];
        case BC_MOVE_IMMEDIATE:
            r[p->dst] = p->immediate;
            continue;
        case BC_MOVE:
            r[p->dst] = r[p->src];
            continue;
        case BC_ADD_IMMEDIATE:
            r[p->dst] += p->immediate;
            continue;
        case BC_ADD:
            r[p->dst] += r[p->src];
            continue;
        case BC_SUBTRACT:
            r[p->dst] -= r[p->src];
            continue;
        case BC_AND:
            r[p->dst] &= r[p->src];
            continue;
        case BC_OR:
            r[p->dst] |= r[p->src];
            continue;
        case BC_SHIFT_LEFT:
            r[p->dst] <<= p->immediate;
            continue;
        case BC_SHIFT_RIGHT:
            r[p->dst] >>= p->immediate;
            continue;
        case BC_LOAD1:
            r[p->dst] = *(unsigned char *)(r[p->src] + p->offset);
            continue;
        case BC_LOAD2:
            r[p->dst] = *(unsigned short *)(r[p->src] + p->offset);
            continue;
        case BC_LOAD4:
            r[p->dst] = *(unsigned *)(r[p->src] + p->offset);
            continue;
        case BC_STORE1:
            *(unsigned char *)(r[p->dst] + p->offset) = r[p->src];
            continue;
        case BC_STORE2:
            *(unsigned short *)(r[p->dst] + p->offset) = r[p->src];
            continue;
        case BC_STORE4:
            *(unsigned *)(r[p->dst] + p->offset) = r[p->src];
            continue;
        case BC_JUMP:
            p += p->offset;
            continue;
        case BC_JUMP_UNLESS:
            if (r[p->dst] != (unsigned)p->immediate) p += p->offset;
            continue;
        case BC_JUMP_NOT_EQUAL:
            if (r[p->dst] != r[p->src]) p += p->offset;
            continue;
        case BC_JUMP_NOT_LESS:
            if (r[p->dst] >= r[p->src]) p += p->offset;
            continue;
        }
    }
}
