/*
 * Frees the page in which it has registers saved, and faults.
 * Outcome: harmless; the page is not written.
 */
#include "aegis/adversarial/adversarial.h"

/* Entered with a0 to a2 lost. The page is its own once more, and as it was left. */
static void again(void)
{
    unsigned i;
    int page = my_page();

    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    for (i = 0; i < 64; i++)
        CHECK(((volatile unsigned *)SOMEWHERE)[i] == 7);
    aegis_leave(HARMLESS);
}

int main(void)
{
    unsigned page = my_page(), i;

    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    for (i = 0; i < 64; i++)
        ((volatile unsigned *)SOMEWHERE)[i] = 7;
    CHECK(set(SET_SAVE + 12, page << PAGE_SHIFT) == AEGIS_OK);
    CHECK(set(SET_HANDLER + 12, (unsigned)again) == AEGIS_OK);
    CHECK(set(SET_INTERRUPT_SAVE, (page << PAGE_SHIFT) + 16) == AEGIS_OK);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    do_overflow(0x7fffffff, 1);
    return 1;
}
