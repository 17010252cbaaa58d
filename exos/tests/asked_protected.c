/*
 * Pages that the kernel asks for are not those whose protection was changed: it is there
 * afterwards.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define HELD 12

static volatile int area[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static volatile int spare[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    unsigned i, until, before;

    for (i = 0; i < HELD; i++) CHECK(area[i][0] == 0 && spare[i][0] == 0);
    CHECK(mprotect((void *)area, sizeof area, PROT_READ) == 0);
    before = PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages;
    CHECK(aegis_page_revoke(0, HELD / 2, 0, 0) == AEGIS_OK);
    until = PUBLIC_STATE->ticks + 3 * REVOKE_TICKS;
    while ((int)(PUBLIC_STATE->ticks - until) < 0)
        ;
    CHECK(PUBLIC_STATE->environments[(getpid() & ENVID_OFFSET) >> 9].pages == before - HELD / 2);
    for (i = 0; i < HELD; i++) CHECK(store_faults(&area[i][0]) == 1 && spare[i][0] == 0);
    return 0;
}
