/*
 * Table 10, dirty: look-ups of pages in random order in the library's page table; no system call.
 */
#include "experiments/workloads/table10.h"

#define LOOKUPS 3000

int page_dirty(void *address);

static int dirty, next;

void measured_loop(int iterations)
{
    do {
        dirty += page_dirty(area[order[next]]);
        next = next + 1 < PAGES ? next + 1 : 0;
    } while (--iterations);
}

int main(void)
{
    prepare_area();
    measured_loop(COLD_PASS);
    done();
    measured_loop(LOOKUPS);
    done();
    return dirty == COLD_PASS + LOOKUPS ? 0 : 1;
}
