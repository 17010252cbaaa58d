/*
 * Pages taken by force that return to their previous owner serve one address: the stale entries
 * that named them are found.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define HELD 12

static volatile int area[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    unsigned i, until;
    volatile int *more;

    for (i = 0; i < HELD; i++) area[i][0] = 40 + i;
    CHECK(aegis_page_revoke(0, HELD / 2, 0, 0) == AEGIS_OK);
    until = PUBLIC_STATE->ticks + 4 * REVOKE_TICKS + HELD;
    while ((int)(PUBLIC_STATE->ticks - until) < 0)
        ;
    more = (volatile int *)sbrk(16 * PAGE_SIZE);
    for (i = 1; i < 15; i++) more[i * PAGE_SIZE / sizeof(int)] = 7000 + i;
    for (i = 0; i < HELD; i++) CHECK(area[i][0] == 40 + (int)i);
    return 5;
}
