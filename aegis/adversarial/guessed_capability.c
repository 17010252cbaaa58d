/*
 * Guesses the victim's capabilities from random words of its own, by the thousand.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned i, page, bit;
    unsigned long long random;

    await_victim();
    page = victim_page(0);
    for (i = 0; i < 60; i++) {
        random = aegis_random();
        for (bit = 0; bit < 32; bit++) {
            DENY(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | ENTRY_VALID,
                (unsigned)random ^ 1 << bit, (unsigned)(random >> 32)));
            DENY(aegis_tlb_write(SOMEWHERE, page << PAGE_SHIFT | WRITABLE, (unsigned)random,
                (unsigned)(random >> 32) ^ 1 << bit));
        }
    }
    return REFUSED;
}
