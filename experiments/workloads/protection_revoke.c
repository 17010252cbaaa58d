/* The worst case of protection: a page is asked back, and is gone some time after. */
#include "experiments/workloads/protection.h"

#define TURNS 24
#define PINNED_AT 0x1d000       /* free of the program's */
#define APART 300000            /* turns, some ticks and a part of one */

/* How its owner takes a page, and answers requests. */
void protection_take(void);

static const volatile struct EnvInfo *own;
static volatile unsigned apart = 1;

void measured_loop(int iterations)
{
    unsigned n;

    do {
        protection_take();
        apart = apart * 1103515245 + 12345;
        for (n = APART + (apart >> 16); n > 0; n--)
            (void)apart;
        protection_ask();
        aegis_page_revoke(0, 1, 0, 0);
        while (own->wanted)
            ;
        protection_gone();
    } while (--iterations);
}

int main(void)
{
    unsigned number = (aegis_self() & ENVID_OFFSET) >> 9;
    unsigned physical = BOOT_INFO->public_state +
        __builtin_offsetof(struct PublicState, environments) + number * sizeof *own;

    if (aegis_page_pin(0, PINNED_AT, (physical & -PAGE_SIZE) | ENTRY_VALID, WELL_KNOWN_HIGH,
            WELL_KNOWN_LOW, 0, 0) != AEGIS_OK)
        return 1;
    own = (const volatile struct EnvInfo *)(PINNED_AT + (physical & (PAGE_SIZE - 1)));
    protection_prepare();
    measured_loop(COLD_PASS);
    done();
    measured_loop(TURNS);
    done();
    return 0;
}
