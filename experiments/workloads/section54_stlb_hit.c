/*
 * Section 5.4, a hit in the software TLB: pages in a row, which have software entries of their own.
 */
#include "experiments/workloads/section54.h"

static int area[PAGES][PAGE / sizeof(int)] __attribute__((aligned(PAGE)));

void measured_loop(int iterations)
{
    int i, sum = 0;

    do {
        for (i = 0; i < PAGES; i++) sum += load_word(area[i]);
    } while (--iterations);
    if (sum != 0) exit(1);
}

int main(void)
{
    int i;

    for (i = 0; i < PAGES; i++) area[i][0] = 0;
    measured_loop(COLD_PASS);
    done();
    measured_loop(ROUNDS);
    done();
    return 0;
}
