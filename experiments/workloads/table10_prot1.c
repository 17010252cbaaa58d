/* Table 10, prot1: one page made read-only and writable again in turn. */
#include "experiments/workloads/table10.h"

#define CHANGES 600

void measured_loop(int iterations)
{
    int protection = PROT_READ;

    do {
        mprotect(area[PAGES / 2], PAGE, protection);
        protection ^= PROT_WRITE;
    } while (--iterations);
}

int main(void)
{
    prepare_area();
    measured_loop(COLD_PASS);
    done();
    measured_loop(CHANGES);
    done();
    if (count_protected() != 0) return 1;
    mprotect(area[PAGES / 2], PAGE, PROT_READ);
    if (count_protected() != 1) return 2;
    return 0;
}
