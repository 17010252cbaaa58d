/*
 * Memory on demand: zeros of the program's own end, data of its image, a stack that grows; nothing
 * is allocated that is not touched.
 */
#include "exos/tests/check.h"

#define REACH 5000

static int far[REACH][PAGE_SIZE / sizeof(int)] __attribute__((aligned(PAGE_SIZE)));
static int loaded = 5;

static int deep(int depth)
{
    volatile int room[300];

    room[0] = depth;
    return depth ? deep(depth - 1) + room[0] : 0;
}

int main(void)
{
    unsigned free = PUBLIC_STATE->free, i;

    CHECK(loaded == 5);
    loaded = 6;
    CHECK(PUBLIC_STATE->free == free);
    CHECK(far[REACH - 1][0] == 0 && far[REACH - 1][PAGE_SIZE / sizeof(int) - 1] == 0);
    CHECK(PUBLIC_STATE->free == free - 1);
    CHECK(page_dirty(far[REACH - 1]) == 0 && page_dirty(&loaded) == 1);
    far[REACH - 1][7] = 9;
    CHECK(PUBLIC_STATE->free == free - 1 && page_dirty(far[REACH - 1]) == 1);
    for (i = 0; i < 64; i++)
        far[i][i] = i;
    CHECK(PUBLIC_STATE->free <= free - 65 && PUBLIC_STATE->free >= free - 68);
    for (i = 0; i < 64; i++)
        CHECK(far[i][i] == (int)i && far[i][i + 1] == 0);
    CHECK(deep(60) == 1830);
    CHECK(far[REACH - 1][7] == 9 && loaded == 6);
    /* Memory that was given up comes back as zeros. */
    CHECK(page_unmap(far[REACH - 1]) == 0 && far[REACH - 1][7] == 0);
    return 0;
}
