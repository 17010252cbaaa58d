/* The end of executes.c: exec without a fork; memory of the previous image comes back as zeros. */
#include "exos/tests/check.h"

static int area[40][PAGE_SIZE / sizeof(int)];

int main(void)
{
    unsigned i, j;

    for (i = 0; i < 40; i++)
        for (j = 0; j < PAGE_SIZE / sizeof(int); j += 7) CHECK(area[i][j] == 0);
    return 0;
}
