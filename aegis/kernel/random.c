/*
 * Random bits for capabilities: the XTEA cipher (Needham and Wheeler, 1997) of a counter under a key that never leaves the kernel. The
 * machine has no source of chance; the boot block's seed stands for one.
 */
#include "aegis/kernel/kernel.h"

static unsigned key[4], counter[2];

static unsigned long long encipher(unsigned v0, unsigned v1)
{
    unsigned sum = 0, rounds;

    for (rounds = 0; rounds < 32; rounds++) {
        v0 += ((v1 << 4 ^ v1 >> 5) + v1) ^ (sum + key[sum & 3]);
        sum += 0x9e3779b9;
        v1 += ((v0 << 4 ^ v0 >> 5) + v0) ^ (sum + key[sum >> 11 & 3]);
    }
    return (unsigned long long)v0 << 32 | v1;
}

void random_start(const struct Boot *boot)
{
    unsigned long long bits;
    unsigned i;

    key[0] = boot->pagesSeed ^ 0x243f6a88;
    key[1] = 0x85a308d3;
    key[2] = 0x13198a2e;
    key[3] = 0x03707344;
    for (i = 0; i < 4; i += 2) {
        bits = encipher(i, boot->memory);
        key[i] = (unsigned)(bits >> 32);
        key[i + 1] = (unsigned)bits;
    }
}

/* v0 is the high word of a capability: never 0. */
unsigned long long call_random(void)
{
    unsigned long long bits;

    if (++counter[0] == 0)
        counter[1]++;
    bits = encipher(counter[0], counter[1]);
    if ((unsigned)bits == 0)
        bits |= 1;
    scrub();
    return bits;
}
