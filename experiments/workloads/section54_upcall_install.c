/*
 * Section 5.4, an upcall and the call that installs: two rows of pages as far apart as the software
 * TLB reaches, so that each page of one takes the software entry of a page of the other. Only the
 * pages that are touched are ever allocated.
 */
#include "experiments/workloads/section54.h"

#define REACH 4096

static int area[REACH + PAGES][PAGE / sizeof(int)] __attribute__((aligned(PAGE)));

void measured_loop(int iterations)
{
    int i, sum = 0;

    do {
        for (i = 0; i < PAGES; i++) {
            sum += load_word(area[i]);
            sum += load_word(area[REACH + i]);
        }
    } while (--iterations);
    if (sum != 0) exit(1);
}

int main(void)
{
    int i;

    for (i = 0; i < PAGES; i++) area[i][0] = area[REACH + i][0] = 0;
    measured_loop(COLD_PASS);
    done();
    measured_loop(ROUNDS);
    done();
    return 0;
}
