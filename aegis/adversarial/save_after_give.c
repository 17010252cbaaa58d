/*
 * Gives away the page in which it has registers saved, and faults.
 * Outcome: harmless; the page is not written.
 */
#include "aegis/adversarial/adversarial.h"

/* Entered with a0 to a2 lost. */
static void again(void)
{
    unsigned i;

    for (i = 0; i < 64; i++)
        CHECK(((volatile unsigned *)SOMEWHERE)[i] == 7);
    aegis_leave(HARMLESS);
}

int main(void)
{
    unsigned page = my_page(), i;
    int envid = aegis_environment_create(MY_HIGH, MY_WRITE, 1, 0);

    CHECK(!AEGIS_REFUSED(envid));
    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    for (i = 0; i < 64; i++)
        ((volatile unsigned *)SOMEWHERE)[i] = 7;
    CHECK(set(SET_SAVE + 12, page << PAGE_SHIFT) == AEGIS_OK);
    CHECK(set(SET_HANDLER + 12, (unsigned)again) == AEGIS_OK);
    CHECK(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    do_overflow(0x7fffffff, 1);
    return 1;
}
