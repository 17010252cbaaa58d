/*
 * Random bits for capabilities: the XTEA cipher (Needham and Wheeler, 1997) of a counter, under a
 * key that never leaves the kernel. No board has a source of randomness: firmware hands over 128
 * bits, which are cleared before anybody may read the boot block.
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

/* The firmware's 128 bits become the key and are cleared in the boot block. */
void random_start(struct Boot *boot)
{
    unsigned i;

    for (i = 0; i < BOOT_SEED_WORDS; i++) {
        key[i] = boot->seed[i];
        boot->seed[i] = 0;
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
    clear_caller_saved();
    return bits;
}
