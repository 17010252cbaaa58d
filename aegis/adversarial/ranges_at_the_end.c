/*
 * Deletes the most pages that a call takes when its slice ends, so that the next one begins later.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

static void slow(void)
{
    aegis_tlb_delete_range(SOMEWHERE, RANGE_PAGES);
    set(SET_START, (unsigned)__start);
    for (;;)
        aegis_yield(0);
}

int main(void)
{
    await_victim();
    INVALID(aegis_tlb_delete_range(SOMEWHERE, RANGE_PAGES + 1));
    INVALID(aegis_tlb_delete_range(SOMEWHERE, -1));
    CHECK(set(SET_END, (unsigned)slow) == AEGIS_OK);
    for (;;)
        ;
}
