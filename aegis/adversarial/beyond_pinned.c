/*
 * Misses at addresses behind the pinned segment: were the table of guaranteed mappings not bounded,
 * a page of the adversary's own would stand where the kernel looks, full of a mapping of the
 * victim's page. Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

/* Numbers of pages whose entries one page of words spans. */
#define SPAN (PAGE_SIZE / 4)
#define KSEG0_PAGES 0x80000

int main(void)
{
    unsigned i, number, *words = (unsigned *)SOMEWHERE;
    int page = my_page();

    await_victim();
    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    for (i = 0; i < SPAN; i++)
        words[i] = victim_page(0) << PAGE_SHIFT | ENTRY_VALID;
    /* An odd step: no address is one that the program uses. */
    for (number = SPAN + SPAN / 2 + 7; number < KSEG0_PAGES; number += SPAN)
        CHECK(faults_reading(number << PAGE_SHIFT));
    return REFUSED;
}
