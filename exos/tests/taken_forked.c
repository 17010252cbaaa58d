/*
 * A process that has lost pages by force does not fork a child with other contents: it ends, and
 * says why.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

#define HELD 12

static volatile int area[HELD][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    unsigned i, until;

    for (i = 0; i < HELD; i++) area[i][0] = 40 + i;
    CHECK(aegis_page_revoke(0, HELD / 2, 0, 0) == AEGIS_OK);
    until = PUBLIC_STATE->ticks + 4 * REVOKE_TICKS + HELD;
    while ((int)(PUBLIC_STATE->ticks - until) < 0)
        ;
    fork();
    return 5;
}
