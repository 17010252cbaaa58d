/* Table 10, prot100 and unprot100: all access to 100 pages taken away and given back in turn. */
#include "experiments/workloads/table10.h"

#define CHANGES 80

void measured_loop(int iterations)
{
    do {
        protect_area(PROT_NONE);
        protect_area(ALL);
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
    protect_area(PROT_NONE);
    if (count_protected() != PAGES) return 2;
    if (count_protected() != 0) return 3;
    return 0;
}
