/*
 * Revocation met with a page table that goes on naming the pages. A page given up, or taken by
 * force, is not reached through a stale entry, and its next owner does not find it changed; the
 * process ends by its own table.
 */
#include "exos/tests/check.h"

#define HELD 12

static volatile int area[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    unsigned i, page, until, given[HELD];

    for (i = 0; i < HELD; i++) area[i][0] = 40 + i;
    /* A page given up behind the table's back. */
    page = page_physical((void *)area[0]);
    CHECK(aegis_page_free(page) == AEGIS_OK);
    CHECK(AEGIS_REFUSED(page_install((unsigned)area[0], *page_find((unsigned)area[0]))));
    page_remove((unsigned)area[0]);
    CHECK(area[0][0] == 0 || page_physical((void *)area[0]) == page);
    /* Pages asked for: clean ones are found by the library itself, and come back as zeros. */
    for (i = 1; i < HELD; i++) given[i] = page_physical((void *)area[i]);
    CHECK(aegis_page_revoke(0, HELD / 2, 0, 0) == AEGIS_OK);
    until = PUBLIC_STATE->ticks + 4 * REVOKE_TICKS + HELD;
    while ((int)(PUBLIC_STATE->ticks - until) < 0)
        ;
    for (i = 1; i < HELD; i++)
        if (AEGIS_REFUSED(page_install((unsigned)area[i], *page_find((unsigned)area[i])))) {
            write(1, "taken\n", 6);
            return area[i][0]; /* the library notices that it is gone */
        } else
            CHECK(page_physical((void *)area[i]) == given[i] && area[i][0] == 40 + (int)i);
    return 5;
}
